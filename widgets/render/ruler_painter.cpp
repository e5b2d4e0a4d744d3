// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/ruler_painter.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "widgets/render/text.h"

namespace fw::render {

Ticks ticksFor(const TimeScale& scale, std::int64_t zeroNs, const QFont& font) {
    const QFontMetricsF metrics(font);
    Ticks ticks;
    // The label of the last tick tells how much room a label needs, and the step how long it is: two rounds settle it.
    // Wide axes can do with fewer marks than there is room for.
    double room = std::max(scale.width > 700 ? 96.0 : 56.0, metrics.horizontalAdvance(QStringLiteral("200 ms")) * 1.5);
    for (int round = 0; round < 3; ++round) {
        ticks.stepNs = tickStep(scale.lengthNs(), std::clamp(static_cast<int>(scale.width / room), 1, 40));
        const std::int64_t edge = saturatedSub(scale.endNs, zeroNs) / ticks.stepNs * ticks.stepNs;
        const std::string label = tickLabel(edge, ticks.stepNs);
        const double needed = metrics.horizontalAdvance(QString::fromStdString(label)) + 16;
        if (needed <= room) break;
        room = needed;
    }
    ticks.offsets = tickOffsets(scale.startNs, scale.endNs, zeroNs, ticks.stepNs);
    return ticks;
}

void paintRuler(QPainter& painter, const QRectF& box, const TimeScale& scale, std::int64_t zeroNs, const Theme& theme, const QFont& font) {
    painter.save();
    const QFontMetricsF metrics(font);
    const NumberStyle style = numberStyle(QLocale());
    const Ticks ticks = ticksFor(scale, zeroNs, font);
    QColor fine = theme.lineStrong;
    fine.setAlphaF(0.7F);
    painter.setFont(font);
    const double baseline = box.bottom() - 10;
    double free = box.left() + 2;
    // One step before the first tick, so that the fine marks to the left of it are drawn as well.
    std::int64_t offset = ticks.offsets.empty() ? 0 : saturatedSub(ticks.offsets.front(), ticks.stepNs);
    for (std::size_t i = 0; i <= ticks.offsets.size() && !ticks.offsets.empty(); ++i) {
        if (i > 0) offset = ticks.offsets[i - 1];
        const double x = scale.toPixel(saturatedAdd(zeroNs, offset));
        for (int part = 1; part < 5 && ticks.stepNs >= 5; ++part) {
            const double at = scale.toPixel(saturatedAdd(zeroNs, saturatedAdd(offset, ticks.stepNs / 5 * part)));
            if (at >= box.left() && at < box.right()) painter.fillRect(QRectF(std::round(at), box.bottom() - 4, 1, 4), fine);
        }
        if (i == 0 || x < box.left() - 0.5 || x > box.right()) continue;
        painter.fillRect(QRectF(std::round(x), box.bottom() - 7, 1, 7), theme.lineStrong);
        const QString label = QString::fromStdString(tickLabel(offset, ticks.stepNs, style));
        const double width = metrics.horizontalAdvance(label);
        const double left = std::max(x - width / 2, box.left() + 4);
        if (left < free || left + width > box.right() - 2) continue;
        painter.setPen(theme.text2);
        painter.drawText(QPointF(left, baseline), label);
        free = left + width + 8;
    }
    painter.restore();
}

}  // namespace fw::render
