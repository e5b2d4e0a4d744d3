// SPDX-License-Identifier: GPL-3.0-or-later
// The critical path over the rows: a stepped line, merged to pixels.
#include "widgets/render/waterfall_painter.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

namespace fw::render {

void WaterfallPainter::paintPath(QPainter& painter, const WaterfallFrame& frame) {
    if (frame.rows->path().empty()) return;
    paintConnectors(painter, frame);
    for (std::uint32_t index = frame.first; index < frame.last; ++index) paintPathRow(painter, frame, index);
}

void WaterfallPainter::paintPathRow(QPainter& painter, const WaterfallFrame& frame, std::uint32_t index) {
    const auto stretches = frame.rows->stretches(index);
    const auto endsAfter = [](std::int64_t ns, const analysis::Interval& stretch) { return ns < stretch.endNs; };
    const double px = pixel(frame);
    const double left = frame.scale.left;
    const double right = left + frame.scale.width;
    const double top = frame.top + static_cast<double>(index - frame.first) * m_metrics.rowHeight + m_metrics.pathTop;
    auto at = std::upper_bound(stretches.begin(), stretches.end(), frame.scale.startNs, endsAfter);
    while (at != stretches.end() && at->startNs < frame.scale.endNs) {
        const double from = snap(frame, std::max(left, frame.scale.toPixel(at->startNs)));
        double to = std::max(from + px, snap(frame, std::min(right, frame.scale.toPixel(at->endNs))));
        // What touches the same or the next pixel is one line.
        std::int64_t reached = frame.scale.toTime(to);
        for (++at; at != stretches.end() && at->startNs <= reached && at->startNs < frame.scale.endNs;) {
            to = std::max(to, snap(frame, std::min(right, frame.scale.toPixel(at->endNs))));
            reached = std::max(reached, frame.scale.toTime(to));
            at = std::upper_bound(at + 1, stretches.end(), reached, endsAfter);
            if (to >= right) break;
        }
        painter.fillRect(QRectF(from, top, std::min(to, right) - from, m_metrics.pathHeight), m_theme->critical);
        m_drawn.criticalPath = true;
        if (to >= right) break;
    }
}

void WaterfallPainter::paintConnectors(QPainter& painter, const WaterfallFrame& frame) {
    const auto path = frame.rows->path();
    const auto startsAfter = [](std::int64_t ns, const TraceRows::Stretch& stretch) { return ns < stretch.startNs; };
    QColor color = m_theme->critical;
    color.setAlphaF(0.75F);
    const double px = pixel(frame);
    const double frameBottom = frame.top + static_cast<double>(frame.last - frame.first) * m_metrics.rowHeight;
    const auto lineTop = [&](std::uint32_t index) {
        return frame.top + (static_cast<double>(index) - static_cast<double>(frame.first)) * m_metrics.rowHeight + m_metrics.pathTop;
    };
    // The step from path[i − 1] to path[i] happens where path[i] starts.
    auto at = std::lower_bound(path.begin() + 1, path.end(), frame.scale.startNs,
                               [](const TraceRows::Stretch& stretch, std::int64_t ns) { return stretch.startNs < ns; });
    while (at != path.end() && at->startNs <= frame.scale.endNs) {
        const double x = std::floor(frame.scale.toPixel(at->startNs) / px) * px;
        const std::int64_t pixelEnd = frame.scale.toTime(x + px);
        auto next = std::upper_bound(at, path.end(), pixelEnd - 1, startsAfter);
        if (next == at) ++next;
        const auto [least, greatest] =
            frame.rows->pathRows(static_cast<std::size_t>(at - path.begin()) - 1, static_cast<std::size_t>(next - path.begin()));
        if (least != greatest && greatest >= frame.first && least < frame.last) {
            const double top = std::max(frame.top, lineTop(least));
            const double bottom = std::min(frameBottom, lineTop(greatest) + m_metrics.pathHeight);
            const double line =
                std::clamp(snap(frame, frame.scale.toPixel(at->startNs) - 0.5), frame.scale.left, frame.scale.left + frame.scale.width - 1);
            painter.fillRect(QRectF(line, top, 1, bottom - top), color);
        }
        at = next;
    }
}

}  // namespace fw::render
