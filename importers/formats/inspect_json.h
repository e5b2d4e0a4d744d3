// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fw::formats {

/// What Node's util.inspect (console.log, console.dir) printed, as JSON text.
struct InspectedText {
    std::string json;     ///< for JsonTree, which says whether it is well-formed
    std::size_t cut = 0;  ///< values that inspect left out: [Object], [Array], "... 3 more items", long strings
};

/// Takes unquoted keys, the three kinds of quotes with their escapes, texts continued by +, undefined, big integers, class
/// names and markers; what has no JSON form becomes its text. Iterative; linear in the text.
/// Source: nodejs.org, "util.inspect"; formats.md section 15.
[[nodiscard]] InspectedText inspectAsJson(std::string_view text);

}  // namespace fw::formats
