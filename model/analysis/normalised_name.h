// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fw::analysis {

/// How names that differ only in what they are about become one (algorithms.md, part 6).
struct NameRules {
    /// What frame ids look like: '#' is a run of digits, '*' one of letters and digits, as long as they go; all else is itself.
    std::vector<std::string> framePatterns = {"#_*_#"};
};

/// Frame ids become "{frame}", UUIDs and words of at least 8 hexadecimal digits "{id}", any other run of digits "{n}". A word
/// without a digit is taken for hexadecimal from 16 letters on: "defaced…" is none. O(length · patterns); any bytes.
[[nodiscard]] std::string normalisedName(std::string_view name, const NameRules& rules = {});

}  // namespace fw::analysis
