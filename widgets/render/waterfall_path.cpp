// SPDX-License-Identifier: GPL-3.0-or-later
// The critical path over the rows: a stepped line, merged to pixels.
#include "widgets/render/waterfall_painter.h"

#include <algorithm>
#include <cmath>
#include <span>

#include <QPainter>

namespace fw::render {

void WaterfallPainter::paintPath(QPainter& painter, const WaterfallFrame& frame) {
    if (frame.rows->path().empty()) return;
    paintConnectors(painter, frame);
    for (std::uint32_t index = frame.first; index < frame.last; ++index) paintPathRow(painter, frame, index);
}

void WaterfallPainter::paintPathRow(QPainter& painter, const WaterfallFrame& frame, std::uint32_t index) {
    const TraceRows::Pieces pieces = frame.rows->pieces(index);
    const double px = pixel(frame);
    const double left = frame.scale.left;
    const double right = left + frame.scale.width;
    const double top = frame.top + static_cast<double>(index - frame.first) * m_metrics.rowHeight + m_metrics.pathTop;
    std::size_t at = pieces.endingAfter(frame.scale.startNs);
    while (at < pieces.size()) {
        const analysis::Interval piece = pieces[at];
        if (piece.startNs >= frame.scale.endNs) break;
        const double from = snap(frame, std::max(left, frame.scale.toPixel(piece.startNs)));
        double to = std::max(from + px, snap(frame, std::min(right, frame.scale.toPixel(piece.endNs))));
        // What touches the same or the next pixel is one line.
        std::int64_t reached = std::max(piece.endNs, frame.scale.toTime(to));
        for (++at; at < pieces.size() && to < right;) {
            const analysis::Interval next = pieces[at];
            if (next.startNs > reached || next.startNs >= frame.scale.endNs) break;
            to = std::max(to, snap(frame, std::min(right, frame.scale.toPixel(next.endNs))));
            reached = std::max({reached, next.endNs, frame.scale.toTime(to)});
            at = pieces.endingAfter(reached, at + 1);
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

/// Exact where it matters, and without overflow in the whole range of times.
double lengthNs(std::int64_t from, std::int64_t to) {
    return static_cast<double>(static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from));
}

/// Between two rows below it, and too short to be seen.
bool isDip(const TraceRows& rows, std::size_t i, double nsPerPixel) {
    const analysis::PathRows::Range path = rows.path();
    if (i == path.from || i + 1 >= path.to) return false;
    const analysis::CriticalSegment& stay = rows.stretch(i);
    if (lengthNs(stay.startNs, stay.endNs) >= shortestStay * nsPerPixel) return false;
    const std::uint32_t index = rows.pathIndex(i);
    return rows.pathIndex(i - 1) > index && rows.pathIndex(i + 1) > index;
}

/// Rows that the line touches in one pixel, and where it leaves it.
struct Steps {
    std::uint32_t least;
    std::uint32_t greatest;
    std::uint32_t last;
};

Steps stepsOf(const TraceRows& rows, std::size_t from, std::size_t to, std::uint32_t came, double nsPerPixel) {
    Steps steps{came, came, came};
    if (static_cast<std::ptrdiff_t>(to - from) <= fewSteps) {
        for (std::size_t i = from; i < to; ++i) {
            if (isDip(rows, i, nsPerPixel)) continue;
            steps.last = rows.pathIndex(i);
            steps.least = std::min(steps.least, steps.last);
            steps.greatest = std::max(steps.greatest, steps.last);
        }
        return steps;
    }
    // Many: only the way from one side of the pixel to the other. A long stay at its end is where the line goes on,
    // otherwise the row farthest down is: siblings follow each other downwards.
    const analysis::CriticalSegment& end = rows.stretch(to - 1);
    const bool stays = lengthNs(end.startNs, end.endNs) >= shortestStay * nsPerPixel;
    steps.last = stays ? rows.pathIndex(to - 1) : rows.pathBounds(from, to).second;
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

namespace {

/// The same column as dashes.
void dashColumn(QPainter& painter, const QRectF& column, const QColor& color) {
    QPen pen(color, column.width(), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(column.center().x(), column.top()), QPointF(column.center().x(), column.bottom()));
}

/// Numbers of the stretches that begin with an assumed hand-over.
class AssumedSteps {
public:
    explicit AssumedSteps(const WaterfallFrame& frame) {
        // Those of the trace before it grew, or of another root, mean other stretches.
        if (frame.waits != nullptr && frame.waits->analysis == frame.rows->analysis()) m_assumed = frame.waits->assumed;
    }
    [[nodiscard]] bool any(std::size_t from, std::size_t to) const {
        const auto at = std::lower_bound(m_assumed.begin(), m_assumed.end(), from,
                                         [](const analysis::HandOver& step, std::size_t wanted) { return step.segment < wanted; });
        return at != m_assumed.end() && at->segment < to;
    }

private:
    std::span<const analysis::HandOver> m_assumed;
};

}  // namespace

void WaterfallPainter::paintConnectors(QPainter& painter, const WaterfallFrame& frame) {
    const TraceRows& rows = *frame.rows;
    const analysis::PathRows::Range path = rows.path();
    /// The first stretch from `from` on that starts at a time or later.
    const auto startingAt = [&](std::int64_t ns, std::size_t from) {
        std::size_t to = path.to;
        while (from < to) {
            const std::size_t middle = from + (to - from) / 2;
            if (rows.stretch(middle).startNs >= ns) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    };
    QColor color = m_theme->critical;
    color.setAlphaF(0.75F);
    const double px = pixel(frame);
    const double nsPerPixel = lengthNs(frame.scale.startNs, frame.scale.endNs) / std::max(1.0, frame.scale.width);
    const double frameBottom = frame.top + static_cast<double>(frame.last - frame.first) * m_metrics.rowHeight;
    const auto lineTop = [&](std::uint32_t index) {
        return frame.top + (static_cast<double>(index) - static_cast<double>(frame.first)) * m_metrics.rowHeight + m_metrics.pathTop;
    };
    // The step from one stretch to the next happens where the next one starts.
    std::size_t at = startingAt(frame.scale.startNs, std::size_t{path.from} + 1);
    std::size_t came = at - 1;
    if (came > path.from && isDip(rows, came, nsPerPixel)) --came;
    std::uint32_t row = rows.pathIndex(came);
    const AssumedSteps assumed(frame);
    std::size_t since = came + 1;  // first step that is not drawn yet
    while (at < path.to && rows.stretch(at).startNs <= frame.scale.endNs) {
        const std::int64_t startNs = rows.stretch(at).startNs;
        const double x = std::floor(frame.scale.toPixel(startNs) / px) * px;
        const std::size_t next = std::max(at + 1, startingAt(frame.scale.toTime(x + px), at));
        const Steps steps = stepsOf(rows, at, next, row, nsPerPixel);
        row = steps.last;
        if (steps.least != steps.greatest && steps.greatest >= frame.first && steps.least < frame.last) {
            const double top = std::max(frame.top, lineTop(steps.least));
            const double bottom = std::min(frameBottom, lineTop(steps.greatest) + m_metrics.pathHeight);
            const double line =
                std::clamp(snap(frame, frame.scale.toPixel(startNs) - 0.5), frame.scale.left, frame.scale.left + frame.scale.width - 1);
            // Several steps in one pixel are one line: dashes are for one that can be seen for itself.
            if (next - since <= 2 && assumed.any(since, next)) {
                dashColumn(painter, {line, top, 1, bottom - top}, color);
                m_drawn.assumed = true;
            } else {
                fillColumn(painter, frame, {line, top, 1, bottom - top}, color);
            }
        }
        if (steps.least != steps.greatest) since = next;
        at = next;
    }
}

}  // namespace fw::render
