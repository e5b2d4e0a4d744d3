// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/joined_objects.h"

#include <cstddef>

#include "model/core/characters.h"

namespace fw::formats {
namespace {

constexpr std::size_t longestOpening = 64;

/// Behind the object that begins `text`; npos where it does not end.
std::size_t endOfObject(std::string_view text) {
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (inString) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth == 0) return at + 1;
        }
    }
    return std::string_view::npos;
}

}  // namespace

JoinedObjects joinedObjects(std::string_view text) {
    JoinedObjects found;
    for (;;) {
        while (!text.empty() &&
               (blanks.find(text.front()) != std::string_view::npos || text.front() == ',' || text.front() == '[' || text.front() == ']'))
            text.remove_prefix(1);
        const std::size_t end = text.starts_with('{') ? endOfObject(text) : std::string_view::npos;
        if (end == std::string_view::npos) break;
        found.objects.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    found.rest = text;
    return found;
}

std::string_view openingOf(std::string_view object) {
    if (!object.starts_with("{\"")) return {};
    const std::size_t end = object.find('"', 2);
    if (end == std::string_view::npos || end == 2 || end > longestOpening) return {};
    return object.substr(0, end + 1);
}

}  // namespace fw::formats
