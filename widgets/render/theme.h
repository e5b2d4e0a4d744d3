// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include <QColor>

namespace fw::render {

enum class ThemeId : std::uint8_t { Light, Dark };

/// All colours of one theme; names and values from the design sheet (light / dark).
struct Theme {
    ThemeId id = ThemeId::Light;
    QColor window, panel, surface, sunken, raised;
    QColor line, lineStrong, grid;
    QColor text, text2, text3;
    QColor accent, accentBackground, accentLine, onAccent;
    QColor hover;  ///< behind the row under the pointer
    QColor errorFill, errorText, errorBackground;
    QColor warnFill, warnText, warnBackground;
    QColor ok, okBackground;
    QColor critical;                            ///< critical path line
    QColor wait;                                ///< hatched: queue, missing
    QColor slowFill, slowText, slowBackground;  ///< slower, added
    QColor fastFill, fastText, fastBackground;  ///< faster, removed
    QColor match;                               ///< behind matched text
    std::array<QColor, 16> services;

    /// Colour of a service slot; slots from 16 on repeat (their bars carry a notched stripe).
    [[nodiscard]] QColor service(std::uint32_t slot) const { return services[slot % services.size()]; }
    [[nodiscard]] static bool notched(std::uint32_t slot) { return slot >= 16; }
};

[[nodiscard]] const Theme& theme(ThemeId id);

}  // namespace fw::render
