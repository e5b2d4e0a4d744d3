// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace fw::render {

/// Diagonal lines inside a rectangle, cut by calculation: QSvgGenerator knows neither clipping nor brush patterns.
/// `step` and `line` in logical pixels, measured across the lines. At most maxHatchLines lines.
void paintHatch(QPainter& painter, const QRectF& box, const QColor& color, double step, double line);

inline constexpr int maxHatchLines = 2000;

}  // namespace fw::render
