// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/normalised_name.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "model/core/characters.h"

namespace fw::analysis {
namespace {

constexpr std::size_t shortestHex = 8;
constexpr std::size_t shortestHexOfLetters = 16;

bool isHexDigit(char c) {
    const char lower = lowered(c);
    return isDigit(c) || (lower >= 'a' && lower <= 'f');
}

/// Bytes above ASCII are parts of letters.
bool isWordCharacter(char c) {
    const char lower = lowered(c);
    return isDigit(c) || (lower >= 'a' && lower <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

template <typename Fits>
std::size_t runLength(std::string_view text, Fits fits) {
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), fits) - text.begin());
}

/// A word ends behind `length` characters.
bool endsAt(std::string_view text, std::size_t length) {
    return length == text.size() || !isWordCharacter(text[length]);
}

/// Characters that `pattern` takes from the front; 0: none.
std::size_t frameLength(std::string_view text, std::string_view pattern) {
    std::size_t at = 0;
    for (const char c : pattern) {
        if (c == '#' || c == '*') {
            const std::size_t run = runLength(text.substr(at), c == '#' ? isDigit : isWordCharacter);
            if (run == 0) return 0;
            at += run;
        } else {
            if (at == text.size() || text[at] != c) return 0;
            ++at;
        }
    }
    return endsAt(text, at) ? at : 0;
}

std::size_t uuidLength(std::string_view text) {
    constexpr std::array<std::size_t, 5> groups = {8, 4, 4, 4, 12};
    std::size_t at = 0;
    for (const std::size_t group : groups) {
        if (at > 0) {
            if (at >= text.size() || text[at] != '-') return 0;
            ++at;
        }
        if (text.size() - at < group || runLength(text.substr(at, group), isHexDigit) != group) return 0;
        at += group;
    }
    return endsAt(text, at) ? at : 0;
}

std::size_t hexLength(std::string_view text) {
    const std::size_t prefix = text.starts_with("0x") ? 2 : 0;
    const std::size_t run = runLength(text.substr(prefix), isHexDigit);
    if (run < shortestHex || !endsAt(text, prefix + run)) return 0;
    const bool digits = std::any_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(prefix + run), isDigit);
    return digits || run >= shortestHexOfLetters ? prefix + run : 0;
}

}  // namespace

std::string normalisedName(std::string_view name, const NameRules& rules) {
    std::string out;
    out.reserve(name.size());
    bool inWord = false;
    const auto replaced = [&](std::size_t length, std::string_view by) {
        if (length == 0) return false;
        out += by;
        name.remove_prefix(length);
        inWord = true;
        return true;
    };
    while (!name.empty()) {
        if (!inWord && isWordCharacter(name.front())) {
            std::size_t frame = 0;
            for (const std::string& pattern : rules.framePatterns) frame = std::max(frame, frameLength(name, pattern));
            if (replaced(frame, "{frame}") || replaced(uuidLength(name), "{id}")) continue;
            // A number alone is told from an id by its letters only.
            const std::size_t hex = hexLength(name);
            if (hex > 0 && runLength(name, isDigit) < hex && replaced(hex, "{id}")) continue;
        }
        if (replaced(runLength(name, isDigit), "{n}")) continue;
        inWord = isWordCharacter(name.front());
        out += name.front();
        name.remove_prefix(1);
    }
    return out;
}

}  // namespace fw::analysis
