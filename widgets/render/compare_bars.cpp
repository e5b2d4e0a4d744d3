// SPDX-License-Identifier: GPL-3.0-or-later
// Bars and critical paths of two waterfalls side by side.
#include <algorithm>
#include <cmath>
#include <optional>

#include <QPainter>

#include "widgets/render/compare_painter.h"
#include "widgets/render/hatch.h"
#include "widgets/render/span_color.h"

namespace fw::render {

using analysis::CriticalSegment;
using analysis::DiffRow;
using analysis::DiffSide;
using analysis::Interval;
using analysis::noSpan;

namespace {

constexpr float paleBar = 0.34F;
constexpr float groupBed = 0.28F;
constexpr double leastBar = 2;
constexpr double shortestCompareStay = 2;

/// When a row works on a side: of its span, or of all its members.
std::optional<Interval> timesOf(const analysis::DiffPlan& plan, DiffSide side, DiffRow row) {
    const analysis::TraceAnalysis& analysis = *plan.analysis(side);
    if (const SpanIndex span = plan.spanOf(side, row); span != noSpan) {
        if (!analysis.timed(span)) return std::nullopt;
        return Interval{analysis.trace->startNs[span], analysis.trace->endNs(span)};
    }
    const std::span<const Interval> work = plan.groupWork(side, row);
    if (work.empty()) return std::nullopt;
    return Interval{work.front().startNs, work.back().endNs};
}

}  // namespace

void ComparePainter::paintPieces(QPainter& painter, const CompareFrame& frame, DiffSide side, std::span<const Interval> pieces, double top,
                                 double height, const QColor& color) {
    const TimeScale& scale = frame.scales[static_cast<std::size_t>(side)];
    const double pixel = frame.pixelRatio > 0 ? 1 / frame.pixelRatio : 0.25;
    const double right = scale.left + scale.width;
    auto at = std::partition_point(pieces.begin(), pieces.end(), [&](const Interval& one) { return one.endNs <= scale.startNs; });
    while (at != pieces.end() && at->startNs < scale.endNs) {
        const double from = snapped(frame, std::max(scale.left, scale.toPixel(at->startNs)));
        double to = std::max(from + pixel, snapped(frame, std::min(right, scale.toPixel(at->endNs))));
        // What begins within the pixel that was drawn last belongs to it: one look for each pixel, however many there are.
        for (++at; at != pieces.end() && at->startNs < scale.endNs; ++at) {
            const double next = scale.toPixel(at->startNs);
            if (next > to) break;
            to = std::max(to, snapped(frame, std::min(right, scale.toPixel(at->endNs))));
            const std::int64_t reached = scale.toTime(to);
            at = std::partition_point(at, pieces.end(), [&](const Interval& one) { return one.endNs <= reached; });
            if (at == pieces.end() || scale.toPixel(at->startNs) > to) break;
            to = std::max(to, snapped(frame, std::min(right, scale.toPixel(at->endNs))));
        }
        painter.fillRect(QRectF(from, top, std::min(to, right) - from, height), color);
        if (to >= right) break;
    }
}

ComparePainter::BarLane ComparePainter::laneOf(const CompareFrame& frame, DiffSide side, double rowTop) const {
    if (!frame.merged)
        return {rowTop + m_metrics.barTop + 1, double(m_metrics.barHeight), rowTop + m_metrics.pathTop + 1, double(m_metrics.pathHeight)};
    // Half a row each, a pixel of air between them.
    const double half = std::floor((rowHeight() - 3) / 2.0);
    const double top = rowTop + (side == DiffSide::A ? 1 : half + 2);
    return {top, half - 3, top + half - 2, 1.5};
}

void ComparePainter::paintBar(QPainter& painter, const CompareFrame& frame, DiffSide side, const Place& place) {
    const analysis::DiffPlan& plan = frame.rows->plan();
    const TimeScale& scale = frame.scales[static_cast<std::size_t>(side)];
    const std::optional<Interval> times = timesOf(plan, side, place.row);
    if (!times || times->endNs < scale.startNs || times->startNs >= scale.endNs) return;
    const analysis::TraceAnalysis& analysis = *plan.analysis(side);
    const SpanIndex sample = plan.sampleOf(side, place.row);
    const SpanColor look = spanColor(*m_theme, *analysis.trace, nullptr, sample);
    const double left = scale.left;
    const double right = left + scale.width;
    const double x0 = snapped(frame, std::clamp(scale.toPixel(times->startNs), left, right));
    const double x1 = std::min(right, std::max(x0 + leastBar, snapped(frame, std::min(right, scale.toPixel(times->endNs)))));
    const BarLane lane = laneOf(frame, side, place.top);
    const double top = lane.top;
    const QRectF bar(x0, top, std::max(0.0, x1 - x0), lane.height);
    const SpanIndex span = plan.spanOf(side, place.row);
    QColor bed = look.color;
    bed.setAlphaF(span != noSpan ? paleBar : groupBed);
    painter.fillRect(bar, bed);
    if (span == noSpan) {
        paintPieces(painter, frame, side, plan.groupWork(side, place.row), top, lane.height, look.color);
    } else if (analysis.self.first.size() > span + std::size_t{1}) {
        const std::uint32_t first = analysis.self.first[span];
        paintPieces(painter, frame, side, std::span(analysis.self.intervals).subspan(first, analysis.self.first[span + 1] - first), top,
                    lane.height, look.color);
    }
    if (plan.figures(side, place.row).errors > 0) {
        painter.setPen(QPen(m_theme->errorFill, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (place.index == frame.selected) {
        painter.setPen(QPen(m_theme->accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        const double air = frame.merged ? 0.5 : 2.5;
        painter.drawRect(bar.adjusted(-air, -air, air, air));
    }
}

/// Hatched before the bar; of a span that is the wait itself: over it.
void ComparePainter::paintWait(QPainter& painter, const CompareFrame& frame, DiffSide side, const Place& place) {
    const analysis::Wait* wait = frame.rows->plan().waitOf(side, place.row);
    if (wait == nullptr) return;
    const TimeScale& scale = frame.scales[static_cast<std::size_t>(side)];
    const double right = scale.left + scale.width;
    const double from = snapped(frame, std::clamp(scale.toPixel(wait->startNs), scale.left, right));
    const double to = snapped(frame, std::clamp(scale.toPixel(wait->endNs), scale.left, right));
    if (to <= from) return;
    const BarLane lane = laneOf(frame, side, place.top);
    const bool itself = wait->source == analysis::WaitSource::Name;
    const double height = itself ? lane.height : std::max(2.0, std::floor(lane.height / 2));
    const QRectF box(from, lane.top + std::floor((lane.height - height) / 2), to - from, height);
    if (itself) painter.fillRect(box, m_theme->surface);
    paintHatch(painter, box, m_theme->wait, 3, 1.1);
    if (wait->startNs >= scale.startNs) painter.fillRect(QRectF(from, lane.top, 1, lane.height), m_theme->wait);
}

void ComparePainter::paintAbsent(QPainter& painter, const CompareFrame& frame, DiffSide side, const Place& place) {
    // Where it would be if it began as much after the start as on the other side.
    const DiffSide other = side == DiffSide::A ? DiffSide::B : DiffSide::A;
    const std::optional<Interval> times = timesOf(frame.rows->plan(), other, place.row);
    if (!times) return;
    const auto here = static_cast<std::size_t>(side);
    const TimeScale& scale = frame.scales[here];
    const std::int64_t zero = frame.zeroNs[static_cast<std::size_t>(other)];
    const double right = scale.left + scale.width;
    const double from = scale.toPixel(saturatedAdd(frame.zeroNs[here], saturatedSub(times->startNs, zero)));
    const double to = scale.toPixel(saturatedAdd(frame.zeroNs[here], saturatedSub(times->endNs, zero)));
    if (to < scale.left || from > right) return;
    const double x0 = std::floor(std::max(scale.left, from)) + 0.5;
    const double x1 = std::max(x0 + 3, std::floor(std::min(right - 1, to)) + 0.5);
    QPen pen(m_theme->text3, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const BarLane lane = laneOf(frame, side, place.top);
    painter.drawRect(QRectF(x0, lane.top + 0.5, x1 - x0, lane.height - 1));
}

void ComparePainter::paintPath(QPainter& painter, const CompareFrame& frame, DiffSide side) {
    const analysis::DiffPlan& plan = frame.rows->plan();
    const std::vector<CriticalSegment>& path = plan.analysis(side)->critical.segments;
    if (path.empty() || frame.first == frame.last) return;
    const TimeScale& scale = frame.scales[static_cast<std::size_t>(side)];
    const double pixel = frame.pixelRatio > 0 ? 1 / frame.pixelRatio : 0.5;
    const double right = scale.left + scale.width;
    constexpr std::uint32_t nowhere = analysis::DiffRows::noIndex;
    const auto seenAt = [&](const CriticalSegment& segment) { return frame.rows->indexOf(plan.rowOf(side, segment.span)); };
    const auto lineTop = [&](std::uint32_t index) {
        return laneOf(frame, side, frame.top + (static_cast<double>(index) - static_cast<double>(frame.first)) * rowHeight()).path;
    };
    const double pathHeight = laneOf(frame, side, 0).pathHeight;
    QColor connector = m_theme->critical;
    connector.setAlphaF(0.75F);
    const double bottom = frame.box.bottom();
    std::uint32_t row = nowhere;
    double since = scale.left;
    const auto stroke = [&](double until) {
        if (row == nowhere || row < frame.first || row >= frame.last || until <= since) return;
        painter.fillRect(QRectF(since, lineTop(row), until - since, pathHeight), m_theme->critical);
    };
    // From pixel to pixel: what a pixel shows is the segment that lasts at its left edge.
    auto at = std::partition_point(path.begin(), path.end(), [&](const CriticalSegment& one) { return one.endNs <= scale.startNs; });
    double x = at == path.end() ? right : snapped(frame, std::max(scale.left, scale.toPixel(at->startNs)));
    since = x;
    while (at != path.end() && at->startNs < scale.endNs && x < right) {
        std::uint32_t next = seenAt(*at);
        const double length = scale.toPixel(at->endNs) - scale.toPixel(at->startNs);
        // A short stay above, between two rows below it, would draw a comb (waterfall_path.cpp).
        if (row != nowhere && next != nowhere && next < row && length < shortestCompareStay && at + 1 != path.end() &&
            seenAt(*(at + 1)) != nowhere && seenAt(*(at + 1)) > next)
            next = row;
        if (next != row) {
            stroke(x);
            // In one tree the lines from row to row of both would cross each other.
            if (row != nowhere && next != nowhere && !frame.merged) {
                const double top = std::max(frame.box.top(), lineTop(std::min(row, next)));
                const double end = std::min(bottom, lineTop(std::max(row, next)) + pathHeight);
                // In pieces that the raster engine fills without sharing them among threads (waterfall_path.cpp).
                for (double y = top; y < end; y += 40)
                    painter.fillRect(QRectF(std::clamp(x - 0.5, scale.left, right - 1), y, 1, std::min(40.0, end - y)), connector);
            }
            row = next;
            since = x;
        }
        x = std::max(x + pixel, snapped(frame, std::min(right, scale.toPixel(at->endNs))));
        const std::int64_t reached = scale.toTime(x);
        at = std::partition_point(at + 1, path.end(), [&](const CriticalSegment& one) { return one.endNs <= reached; });
    }
    stroke(std::min(x, right));
}

}  // namespace fw::render
