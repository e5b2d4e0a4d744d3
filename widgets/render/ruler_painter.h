// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QFont>
#include <QRectF>

#include "widgets/render/theme.h"
#include "widgets/render/time_scale.h"

class QPainter;

namespace fw::render {

/// Ticks of a time axis that starts counting at `zeroNs`.
struct Ticks {
    std::int64_t stepNs = 1;
    std::vector<std::int64_t> offsets;
};

/// As many ticks as there is room for their labels in `font`.
[[nodiscard]] Ticks ticksFor(const TimeScale& scale, std::int64_t zeroNs, const QFont& font);

/// Draws tick marks along the lower edge of `box` and their labels above. Always left to right.
void paintRuler(QPainter& painter, const QRectF& box, const TimeScale& scale, std::int64_t zeroNs, const Theme& theme, const QFont& font);

}  // namespace fw::render
