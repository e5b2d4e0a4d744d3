// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/result.h"

namespace fw::exporting {

/// What is taken out of traces that leave the machine. The built-in rules are always there; a change of theirs is another version.
inline constexpr int redactionVersion = 1;

/// What a piece of text is taken for; each has pseudonyms of its own ("[mail 2]").
enum class Redacted : std::uint8_t { Secret, Mail, Address, User, Own };
[[nodiscard]] std::string_view redactedName(Redacted what);

/// A reader's own rules: `key NAME` replaces the whole values of attributes of that name, `value PATTERN` what a regular expression (RE2)
/// finds anywhere. One a line; empty lines and those that begin with # say nothing.
struct RedactionRules {
    std::vector<std::string> keys;  ///< ASCII letters in either case
    std::vector<std::string> patterns;
};
/// Errors: Usage, `where` is "line N".
[[nodiscard]] Result<RedactionRules> parseRedactionRules(std::string_view text);

/// What a key says of its value: of `http.request.header.authorization`, `dbPassword`, `session_id`, `enduser.id`. Numbers under a key
/// such as `token` are counts, those under `password` are not.
struct KeyVerdict {
    bool hit = false;
    Redacted what = Redacted::Secret;
    bool textOnly = false;
};
[[nodiscard]] KeyVerdict judgeKey(std::string_view key);

/// The built-in patterns, most telling first. Only group 1 is replaced, where there is one.
struct ValuePattern {
    std::string_view pattern;
    Redacted what;
};
[[nodiscard]] const std::vector<ValuePattern>& valuePatterns();

}  // namespace fw::exporting
