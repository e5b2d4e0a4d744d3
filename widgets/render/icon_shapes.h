// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace fw::render {

/// One stroke or filled shape of an icon.
struct IconShape {
    enum Flag : unsigned {
        Fill = 1 << 0,  ///< filled with the icon's colour, and stroked unless NoStroke
        Cut = 1 << 1,   ///< stroked 1.6 px wide in the colour of the background
        NoStroke = 1 << 2,
        Dashed = 1 << 3,  ///< dash 2, gap 1.6
    };
    const char* icon = nullptr;
    const char* path = nullptr;  ///< SVG path data of commands M L H V C S A Z, absolute and relative
    unsigned flags = 0;
};

[[nodiscard]] std::span<const IconShape> iconShapes();

}  // namespace fw::render
