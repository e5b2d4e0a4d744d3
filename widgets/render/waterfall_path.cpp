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

namespace {

/// Stays on an ancestor shorter than this are stepped over: a thousand children in a row would else draw a comb of
/// verticals up to their parent and back, and hide the rows.
constexpr double shortestStay = 2;
/// Steps within one pixel that are looked at one by one.
constexpr std::ptrdiff_t fewSteps = 16;

using Path = std::span<const TraceRows::Stretch>;

/// Exact where it matters, and without overflow in the whole range of times.
double lengthNs(std::int64_t from, std::int64_t to) {
    return static_cast<double>(static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from));
}

/// Between two rows below it, and too short to be seen.
bool isDip(Path path, std::size_t i, double nsPerPixel) {
    if (i == 0 || i + 1 >= path.size()) return false;
    const TraceRows::Stretch& stay = path[i];
    return path[i - 1].index > stay.index && path[i + 1].index > stay.index &&
           lengthNs(stay.startNs, stay.endNs) < shortestStay * nsPerPixel;
}

/// Rows that the line touches in one pixel, and where it leaves it.
struct Steps {
    std::uint32_t least;
    std::uint32_t greatest;
    std::uint32_t last;
};

Steps stepsOf(const TraceRows& rows, std::size_t from, std::size_t to, std::uint32_t came, double nsPerPixel) {
    const Path path = rows.path();
    Steps steps{came, came, came};
    if (static_cast<std::ptrdiff_t>(to - from) <= fewSteps) {
        for (std::size_t i = from; i < to; ++i) {
            if (isDip(path, i, nsPerPixel)) continue;
            steps.last = path[i].index;
            steps.least = std::min(steps.least, steps.last);
            steps.greatest = std::max(steps.greatest, steps.last);
        }
        return steps;
    }
    // Many: only the way from one side of the pixel to the other. A long stay at its end is where the line goes on,
    // otherwise the row farthest down is: siblings follow each other downwards.
    const TraceRows::Stretch& end = path[to - 1];
    const bool stays = lengthNs(end.startNs, end.endNs) >= shortestStay * nsPerPixel;
    steps.last = stays ? end.index : rows.pathRows(from, to).second;
    steps.least = std::min(came, steps.last);
    steps.greatest = std::max(came, steps.last);
    return steps;
}

/// Scan lines of a translucent area from which on Qt's raster engine shares it among threads of a pool and waits for them: dearer
/// than a thin line, and at the mercy of a busy machine (Qt 6.4, qdrawhelper.cpp: more than one segment of 64, rounded).
constexpr double sharedScanLines = 96;

/// As fillRect(), in pieces that the engine fills itself.
void fillColumn(QPainter& painter, const WaterfallFrame& frame, const QRectF& column, const QColor& color) {
    const double most = frame.pixelRatio > 0 ? std::max(1.0, std::floor(sharedScanLines / 2 / frame.pixelRatio)) : column.height();
    for (double top = column.top(); top < column.bottom(); top += most)
        painter.fillRect(QRectF(column.left(), top, column.width(), std::min(most, column.bottom() - top)), color);
}

}  // namespace

void WaterfallPainter::paintConnectors(QPainter& painter, const WaterfallFrame& frame) {
    const auto path = frame.rows->path();
    const auto startsAfter = [](std::int64_t ns, const TraceRows::Stretch& stretch) { return ns < stretch.startNs; };
    QColor color = m_theme->critical;
    color.setAlphaF(0.75F);
    const double px = pixel(frame);
    const double nsPerPixel = lengthNs(frame.scale.startNs, frame.scale.endNs) / std::max(1.0, frame.scale.width);
    const double frameBottom = frame.top + static_cast<double>(frame.last - frame.first) * m_metrics.rowHeight;
    const auto lineTop = [&](std::uint32_t index) {
        return frame.top + (static_cast<double>(index) - static_cast<double>(frame.first)) * m_metrics.rowHeight + m_metrics.pathTop;
    };
    // The step from path[i − 1] to path[i] happens where path[i] starts.
    auto at = std::lower_bound(path.begin() + 1, path.end(), frame.scale.startNs,
                               [](const TraceRows::Stretch& stretch, std::int64_t ns) { return stretch.startNs < ns; });
    auto came = static_cast<std::size_t>(at - path.begin()) - 1;
    if (came > 0 && isDip(path, came, nsPerPixel)) --came;
    std::uint32_t row = path[came].index;
    while (at != path.end() && at->startNs <= frame.scale.endNs) {
        const double x = std::floor(frame.scale.toPixel(at->startNs) / px) * px;
        const std::int64_t pixelEnd = frame.scale.toTime(x + px);
        auto next = std::upper_bound(at, path.end(), pixelEnd - 1, startsAfter);
        if (next == at) ++next;
        const Steps steps = stepsOf(*frame.rows, static_cast<std::size_t>(at - path.begin()), static_cast<std::size_t>(next - path.begin()),
                                    row, nsPerPixel);
        row = steps.last;
        if (steps.least != steps.greatest && steps.greatest >= frame.first && steps.least < frame.last) {
            const double top = std::max(frame.top, lineTop(steps.least));
            const double bottom = std::min(frameBottom, lineTop(steps.greatest) + m_metrics.pathHeight);
            const double line =
                std::clamp(snap(frame, frame.scale.toPixel(at->startNs) - 0.5), frame.scale.left, frame.scale.left + frame.scale.width - 1);
            fillColumn(painter, frame, {line, top, 1, bottom - top}, color);
        }
        at = next;
    }
}

}  // namespace fw::render
