// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fw::exporting {

/// RFC 4648 alphabet with padding.
inline void appendBase64(std::string& out, std::string_view bytes) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t left = bytes.size() - i;
        const auto at = [&](std::size_t k) { return k < left ? static_cast<unsigned char>(bytes[i + k]) : 0U; };
        const unsigned triple = at(0) << 16 | at(1) << 8 | at(2);
        out += alphabet[triple >> 18];
        out += alphabet[triple >> 12 & 63];
        out += left > 1 ? alphabet[triple >> 6 & 63] : '=';
        out += left > 2 ? alphabet[triple & 63] : '=';
    }
}

}  // namespace fw::exporting
