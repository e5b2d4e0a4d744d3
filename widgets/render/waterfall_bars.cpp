// SPDX-License-Identifier: GPL-3.0-or-later
// The time side of a row: bars, own work, errors, events.
#include "widgets/render/waterfall_painter.h"

#include <algorithm>
#include <cmath>
#include <span>

#include <QCoreApplication>
#include <QPainter>

#include "model/core/event_place.h"
#include "widgets/render/hatch.h"

namespace fw::render {

using analysis::Interval;
using analysis::noSpan;

namespace {

/// Intervals of one device pixel looked at to tell how much of it is work; beyond that the rest is taken as alike.
constexpr int looksPerPixel = 16;
/// Strokes of folded repeats that are too short to be seen each: so wide, one in so many pixels.
constexpr double strokeWidth = 2;
constexpr double strokeStep = 4;
/// From the right edge to what stands beside a bar that is too short to carry signs.
constexpr double shortBar = 24;
constexpr double chevronInset = 8;
/// Sign of an event outside of its span.
constexpr double outsideSide = 10;

std::span<const Interval>::iterator firstEndingAfter(std::span<const Interval> intervals, std::span<const Interval>::iterator from,
                                                     std::int64_t ns) {
    return std::upper_bound(from, intervals.end(), ns, [](std::int64_t time, const Interval& interval) { return time < interval.endNs; });
}

/// Collects touching pieces of equal strength into one fill.
class Run {
public:
    Run(QPainter& painter, const QColor& color, double top, double height)
        : m_painter(painter), m_color(color), m_top(top), m_height(height) {}
    ~Run() { flush(); }
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

    /// Of what is added from now on.
    void setColor(const QColor& color) {
        if (color == m_color) return;
        flush();
        m_step = 0;
        m_color = color;
    }

    void add(double x0, double x1, double strength) {
        const int step = std::clamp(static_cast<int>(std::lround(strength * steps)), 1, steps);
        if (step == m_step && x0 <= m_x1 + 1e-6) {
            m_x1 = std::max(m_x1, x1);
            return;
        }
        flush();
        m_x0 = x0;
        m_x1 = x1;
        m_step = step;
    }

private:
    static constexpr int steps = 8;
    void flush() {
        if (m_x1 <= m_x0) return;
        QColor color = m_color;
        color.setAlphaF(static_cast<float>(m_step) / steps);
        m_painter.fillRect(QRectF(m_x0, m_top, m_x1 - m_x0, m_height), color);
        m_x1 = m_x0;
    }
    QPainter& m_painter;
    QColor m_color;
    double m_top;
    double m_height;
    double m_x0 = 0;
    double m_x1 = 0;
    int m_step = 0;
};

}  // namespace

void WaterfallPainter::paintBar(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place) {
    if (!place.seen) return;
    if (place.repeats != nullptr) {
        paintRepeats(painter, frame, place);
        return;
    }
    if (place.span == noSpan) {
        paintGhostBar(painter, place);
        return;
    }
    const analysis::TraceAnalysis& analysis = *frame.rows->analysis();
    const QColor color = spanColor(*m_theme, *analysis.trace, frame.colors, place.span).color;
    const QRectF bar(place.x0, place.top + m_metrics.barTop, place.x1 - place.x0, m_metrics.barHeight);
    if (!analysis.tree.hasChildren(place.row)) {
        painter.fillRect(bar, color);
        return;
    }
    QColor bed = color;
    bed.setAlphaF(0.34F);
    painter.fillRect(bar, bed);
    m_drawn.ownWork = true;
    paintOwnWork(painter, frame, place, color);
}

void WaterfallPainter::paintOwnWork(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place, const QColor& color) {
    const analysis::SelfTime& self = frame.rows->analysis()->self;
    const std::span<const Interval> all =
        std::span(self.intervals).subspan(self.first[place.span], self.first[place.span + 1] - self.first[place.span]);
    const double px = pixel(frame);
    Run run(painter, color, place.top + m_metrics.barTop, m_metrics.barHeight);
    auto at = firstEndingAfter(all, all.begin(), frame.scale.startNs);
    while (at != all.end() && at->startNs < frame.scale.endNs) {
        const double from = std::max(place.x0, frame.scale.toPixel(at->startNs));
        const double to = std::min(place.x1, frame.scale.toPixel(at->endNs));
        if (to - from >= px) {
            const double x0 = snap(frame, from);
            run.add(x0, std::max(x0 + px, snap(frame, to)), 1);
            ++at;
            continue;
        }
        // Several pieces in one pixel: its strength says how much of the pixel is own work.
        const double column = std::max(place.x0, std::floor(from / px) * px);
        const std::int64_t columnEnd = frame.scale.toTime(column + px);
        double covered = 0;
        double looked = 0;
        int looks = 0;
        for (; at != all.end() && at->startNs < columnEnd && looks < looksPerPixel; ++at, ++looks) {
            const double x0 = std::max(column, frame.scale.toPixel(at->startNs));
            const double x1 = std::min(column + px, frame.scale.toPixel(at->endNs));
            covered += std::max(0.0, x1 - x0);
            looked = x1 - column;
            if (at->endNs > columnEnd) break;
        }
        if (looks == 0) ++at;  // rounding put its start behind its own pixel
        const double whole = looks == looksPerPixel && looked > 0 ? std::min(px, looked) : px;
        run.add(column, std::min(column + px, place.x1), std::max(0.4, covered / whole));
        if (at != all.end() && at->endNs <= columnEnd) at = firstEndingAfter(all, at, columnEnd);
        // The piece that reaches into the next pixel is drawn from there.
        if (at != all.end() && at->startNs < columnEnd) {
            const double next = std::min(place.x1, frame.scale.toPixel(at->endNs));
            if (next - (column + px) >= px / 2) run.add(column + px, snap(frame, next), 1);
            ++at;
        }
    }
}

void WaterfallPainter::paintRepeats(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place) {
    const analysis::TraceAnalysis& analysis = *frame.rows->analysis();
    const TraceData& trace = *analysis.trace;
    m_drawn.repeats = true;
    const QColor color = spanColor(*m_theme, trace, frame.colors, place.repeats->first).color;
    const QRectF bar(place.x0, place.top + m_metrics.barTop, place.x1 - place.x0, m_metrics.barHeight);
    QColor bed = color;
    bed.setAlphaF(0.28F);
    painter.fillRect(bar, bed);
    // One stroke a member that is wide enough to have a gap behind it; the others have strokes that stand apart, or a run
    // without gaps would look like one bar. They keep their places while the reader pans. Members are in order of their starts.
    const double px = pixel(frame);
    const analysis::Row end = analysis.tree.end[place.row];
    const auto spanFrom = [&](analysis::Row row) {
        while (row < end && analysis.tree.span[row] == noSpan) ++row;  // heads of pages
        return row;
    };
    const auto firstStartingAt = [&](std::int64_t ns, analysis::Row from) {
        analysis::Row to = end;
        while (from < to) {
            const analysis::Row middle = from + (to - from) / 2;
            const analysis::Row member = spanFrom(middle);
            if (member >= to || trace.startNs[analysis.tree.span[member]] >= ns) {
                to = middle;
            } else {
                from = member + 1;
            }
        }
        return spanFrom(from);
    };
    analysis::Row row = spanFrom(place.row + 1);
    // What began before the left edge is looked at from the last stroke that may still reach into it: one span of the slowest.
    const std::int64_t longest = trace.durationNs[place.repeats->slowest];
    if (place.before) row = firstStartingAt(saturatedSub(frame.scale.startNs, longest), row);
    Run run(painter, color, bar.top(), bar.height());
    int looks = 0;
    const std::int64_t firstNs = trace.startNs[place.repeats->first];
    const std::int64_t stepNs =
        std::max<std::int64_t>(1, saturatedSub(frame.scale.toTime(frame.scale.left + strokeStep), frame.scale.toTime(frame.scale.left)));
    std::int64_t lastStep = INT64_MIN;
    while (row < end) {
        const SpanIndex span = analysis.tree.span[row];
        const double from = frame.scale.toPixel(trace.startNs[span]);
        if (from > place.x1) break;
        const double to = frame.scale.toPixel(trace.endNs(span));
        if (analysis.timed(span) && to >= place.x0) {
            const auto stroke = [&](double x0, double x1) {
                // Equal spans may differ in what the colour stands for.
                if (frame.colors != nullptr) run.setColor(spanColor(*m_theme, trace, frame.colors, span).color);
                run.add(x0, std::min(place.x1, x1), 1);
                looks = 0;
            };
            const double x0 = snap(frame, std::max(place.x0, from));
            const std::int64_t step = saturatedSub(trace.startNs[span], firstNs) / stepNs;
            if (to - from >= strokeStep) {
                stroke(x0, std::max(x0 + px, snap(frame, to) - 1));
                lastStep = INT64_MIN;
            } else if (step != lastStep) {
                const double at = std::max(place.x0, snap(frame, frame.scale.toPixel(firstNs + step * stepNs)));
                stroke(at, at + strokeWidth);
                lastStep = step;
            }
        }
        // Members in one pixel are one stroke; those before the left edge are few enough to look at, or are jumped over.
        ++looks;
        row = spanFrom(row + 1);
        if (row >= end) break;
        const std::int64_t pixelEnd = frame.scale.toTime(std::max(from, place.x0 - px) + px);
        if (trace.startNs[analysis.tree.span[row]] < pixelEnd && (from >= place.x0 || looks > looksPerPixel))
            row = firstStartingAt(pixelEnd, row);
    }
}

void WaterfallPainter::paintGhostBar(QPainter& painter, const RowPlace& place) {
    m_drawn.missingParent = true;
    QColor faint = m_theme->wait;
    faint.setAlphaF(0.55F);
    const QRectF bar(place.x0 + 0.5, place.top + m_metrics.barTop + 0.5, std::max(1.0, place.x1 - place.x0 - 1), m_metrics.barHeight - 1);
    paintHatch(painter, bar, faint, 6, 1.3);
    painter.setBrush(Qt::NoBrush);
    QPen pen(m_theme->wait, 1, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRect(bar);
}

void WaterfallPainter::paintGoesOn(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place) {
    const double left = frame.scale.left;
    const double right = left + frame.scale.width;
    if (!place.timed) {
        m_drawn.noStart = true;
        painter.setPen(m_theme->text3);
        const bool noStart = (frame.rows->analysis()->trace->marks[place.span] & NoStart) != 0;
        const PreparedText::Line& note = m_notes.line(noStart ? QCoreApplication::translate("WaterfallPainter", "no start time")
                                                              : QCoreApplication::translate("WaterfallPainter", "time out of range"));
        if (note.width + 8 < frame.scale.width) m_notes.draw(painter, note, left + 6, place.top, m_metrics.rowHeight - 4);
        return;
    }
    const double side = std::min(12.0, m_metrics.barHeight + 2.0);
    const double top = place.top + m_metrics.barTop + (m_metrics.barHeight - side) / 2;
    const QColor color = place.seen ? m_theme->text : m_theme->text3;
    const auto sign = [&](const char* name, double x) {
        m_drawn.goesOn = true;
        m_sprites.paint(painter, QString::fromLatin1(name), QRectF(x, top, side, side), color, color, frame.pixelRatio);
    };
    // What is too short to carry the sign has it beside. One place for each: it does not wander while the reader pans.
    const bool both = place.before && place.after;
    const bool carries = !place.seen || place.x1 - place.x0 > (both ? 2 * shortBar : shortBar);
    const double inset = carries ? chevronInset : shortBar + 1;
    if (place.after) sign("right", std::max(left, right - side - inset));
    if (place.before) sign("back", std::min(right - side, left + inset));
}

void WaterfallPainter::paintError(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place) {
    if (place.span == noSpan || frame.rows->analysis()->trace->status[place.span] != StatusCode::Error) return;
    const double left = frame.scale.left;
    const double right = left + frame.scale.width;
    const double top = place.top + m_metrics.barTop;
    const double side = std::min(13.0, m_metrics.barHeight + 3.0);
    // Outside of what is seen the row has its chevron only: a mark within would claim a time.
    if (place.timed && !place.seen) return;
    m_drawn.error = true;
    const bool shortOne = place.x1 - place.x0 <= shortBar;
    double x = place.before && shortOne ? left + shortBar + 1 + side + 3 : place.x1 + 5;
    if (place.seen) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(m_theme->errorFill, 1.5);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const double x0 = std::max(left + 0.75, place.x0 - 0.5);
        const double x1 = std::min(right - 0.75, place.x1 + 0.5);
        painter.drawRect(QRectF(x0, top - 0.5, x1 - x0, m_metrics.barHeight + 1));
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (x + side > right) {
            const double before = place.after ? right - shortBar - 1 - 2 * side - 3 : place.x0 - side - 5;
            // A bar from edge to edge carries it at its end.
            x = place.after && !shortOne ? right - side - chevronInset - 16 : before >= left ? before : right - side - 3;
        }
    } else {
        x = right - side - 2;
    }
    m_errorSigns.emplace_back(x, top + (m_metrics.barHeight - side) / 2, side, side);
}

void WaterfallPainter::paintErrorSigns(QPainter& painter, const WaterfallFrame& frame) {
    for (const QRectF& sign : m_errorSigns) {
        // A plate: the sign may stand on a hatch, on another mark, on the bar itself or on a line of the path.
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->surface);
        painter.drawEllipse(sign.adjusted(-1, -1, 1, 1));
        painter.setRenderHint(QPainter::Antialiasing, false);
        m_sprites.paint(painter, QStringLiteral("error"), sign, m_theme->errorFill, m_theme->surface, frame.pixelRatio);
    }
    m_errorSigns.clear();
}

void WaterfallPainter::paintEvents(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place) {
    if (place.span == noSpan || !place.timed || place.span + 1 >= frame.events->first.size()) return;
    using Times = std::vector<std::int64_t>::const_iterator;
    const Times begin = frame.events->timeNs.begin() + frame.events->first[place.span];
    const Times end = frame.events->timeNs.begin() + frame.events->first[place.span + 1];
    if (begin == end) return;
    const TraceData& trace = *frame.rows->analysis()->trace;
    const double right = frame.scale.left + frame.scale.width;
    const auto each = [&](Times from, Times to, double room, const auto& draw) {
        auto at = std::lower_bound(from, to, frame.scale.startNs);
        while (at != to && *at <= frame.scale.endNs) {
            const double x = std::clamp(frame.scale.toPixel(*at), frame.scale.left + room, right - room);
            draw(x);
            m_drawn.event = true;
            at = std::lower_bound(at + 1, to, frame.scale.toTime(x + eventSpacing));
        }
    };
    // They are sorted: what lies outside of the span stands at the ends.
    const Times first = outsideOf(trace, place.span, *begin) < 0 ? std::lower_bound(begin, end, trace.startNs[place.span]) : begin;
    const Times last = outsideOf(trace, place.span, *(end - 1)) > 0 ? std::upper_bound(first, end, trace.endNs(place.span)) : end;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->text, 1));
    painter.setBrush(m_theme->surface);
    const double y = place.top + m_metrics.barTop - 0.4;
    each(first, last, 3, [&](double x) {
        const QPointF diamond[4] = {{x, y - 2.6}, {x + 2.6, y}, {x, y + 2.6}, {x - 2.6, y}};
        painter.drawConvexPolygon(diamond, 4);
    });
    painter.setRenderHint(QPainter::Antialiasing, false);
    // No span is recorded where these happened: another shape.
    const auto outside = [&](double x) {
        const QRectF sign(x - outsideSide / 2, place.top + m_metrics.barTop + (m_metrics.barHeight - outsideSide) / 2, outsideSide,
                          outsideSide);
        m_sprites.paint(painter, QStringLiteral("warn"), sign, m_theme->warnFill, m_theme->surface, frame.pixelRatio);
        m_drawn.eventOutside = true;
    };
    each(begin, first, outsideSide / 2, outside);
    each(last, end, outsideSide / 2, outside);
}

}  // namespace fw::render
