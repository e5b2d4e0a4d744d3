// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/hatch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QLineF>
#include <QPainter>
#include <QVarLengthArray>

namespace fw::render {

void paintHatch(QPainter& painter, const QRectF& box, const QColor& color, double step, double line) {
    if (box.width() <= 0 || box.height() <= 0) return;
    const double along = step * std::numbers::sqrt2;
    const double height = box.height();
    QVarLengthArray<QLineF, 256> lines;
    for (double foot = box.left() - height; foot < box.right() && lines.size() < maxHatchLines; foot += along) {
        // From (foot, bottom) up to (foot + height, top), cut at both sides.
        const double from = std::max(0.0, box.left() - foot);
        const double to = std::min(height, box.right() - foot);
        if (to > from) lines.append(QLineF(foot + from, box.bottom() - from, foot + to, box.bottom() - to));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, line, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines.constData(), static_cast<int>(lines.size()));
    painter.restore();
}

}  // namespace fw::render
