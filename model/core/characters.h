// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fw {

/// Characters as JSON (RFC 8259), log lines and queries know them: ASCII, and no locale has a say.
constexpr bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
constexpr bool isOpener(char c) {
    return c == '{' || c == '[';
}
constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
constexpr char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
inline std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = lowered(c);
    return out;
}
/// What stands between the words of a line.
inline constexpr std::string_view blanks = " \t\r";

}  // namespace fw
