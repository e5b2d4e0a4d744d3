// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/result.h"

namespace fw::exporting {

/// What may not leave the machine, as one rule: a regular expression (RE2) on keys or on texts, and what comes in its place.
struct RedactionRule {
    enum class On : std::uint8_t {
        Key,   ///< the whole value of a key that the pattern is found in; keys are asked in lower case, words apart by '_'
        Text,  ///< each find in a text; of a group that took part, only that group
    };
    enum class By : std::uint8_t {
        Removal,    ///< "[removed]"
        Pseudonym,  ///< word and number, the same for the same text within one export
    };
    std::string name;  ///< in lists of what goes, e.g. "e-mail addresses"
    On on = On::Text;
    By by = By::Removal;
    std::string pattern;
    std::string word;   ///< of pseudonyms
    std::string needs;  ///< a find has one of these characters: others are not asked; empty: all are
};

/// Of the rules that come with the program; rises whenever they change, and is written into what is exported.
inline constexpr int redactionVersion = 1;

[[nodiscard]] const std::vector<RedactionRule>& shippedRedactionRules();

/// Rules of a file: lines "key PATTERN" (values removed) and "text PATTERN" (finds removed), "pseudonym key …", "pseudonym text …"; '#'
/// begins a comment line. Errors: Usage with the number of the line.
[[nodiscard]] Result<std::vector<RedactionRule>> readRedactionRules(std::string_view text, const std::string& source);

}  // namespace fw::exporting
