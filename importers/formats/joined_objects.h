// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace fw::formats {

/// JSON objects that stand behind one another in one text: nothing, commas, blanks or the brackets of a list around them. Found by their
/// brackets; whether they are JSON inside is not looked at.
struct JoinedObjects {
    std::vector<std::string_view> objects;
    std::string_view rest;  ///< from where on it is no such thing; empty: all of it is
};

/// One pass over the text.
[[nodiscard]] JoinedObjects joinedObjects(std::string_view text);

/// How the object begins, its first name included: {"ts" of {"ts":1}. Empty where that is not plain to see.
[[nodiscard]] std::string_view openingOf(std::string_view object);

}  // namespace fw::formats
