// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/journey_painter.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "widgets/render/icons.h"
#include "widgets/render/ruler_painter.h"
#include "widgets/render/text.h"

namespace fw::render {

using analysis::Context;
using analysis::Interval;
using analysis::JourneyLane;

namespace {

constexpr double rulerDesign = 24;
constexpr double sidePadding = 12;
constexpr double rightRoom = 22;
constexpr double barHeight = 10;
constexpr double barFoot = 5;  ///< from its lower edge to that of the row
constexpr float paleLane = 0.28F;
constexpr double errorSide = 10;
/// Two names on a lane keep apart.
constexpr double nameGap = 6;

std::vector<Interval>::const_iterator firstBehind(const std::vector<Interval>& intervals, std::vector<Interval>::const_iterator from,
                                                  std::int64_t ns) {
    return std::upper_bound(from, intervals.end(), ns, [](std::int64_t time, const Interval& one) { return time < one.endNs; });
}

}  // namespace

JourneyPainter::JourneyPainter(ThemeId theme, const QFont& font) : m_theme(&render::theme(theme)), m_fonts(font) {}

double JourneyPainter::rulerHeight() const {
    return std::round(rulerDesign * m_fonts.unit);
}

TimeScale JourneyPainter::scaleOf(const QRectF& box, const JourneyFrame& frame) const {
    const double names = journeyNameWidth(box.width(), m_fonts.base);
    TimeScale scale;
    scale.startNs = frame.window.startNs;
    scale.endNs = std::max(frame.window.endNs, saturatedAdd(frame.window.startNs, 1));
    scale.left = box.left() + names + sidePadding * m_fonts.unit;
    scale.width = std::max(1.0, box.right() - rightRoom * m_fonts.unit - scale.left);
    return scale;
}

QRectF JourneyPainter::barOf(const QRectF& row) const {
    const double height = std::round(barHeight * m_fonts.unit);
    return {row.left(), std::round(row.bottom() - barFoot * m_fonts.unit - height), row.width(), height};
}

void JourneyPainter::paint(QPainter& painter, const QRectF& box, const JourneyFrame& frame) const {
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.fillRect(box, m_theme->surface);
    const TimeScale scale = scaleOf(box, frame);
    const double names = std::round(box.left() + journeyNameWidth(box.width(), m_fonts.base));
    const QRectF body = box.adjusted(0, rulerHeight(), 0, 0);
    const double bottom = std::min(body.bottom(), body.top() + frame.rows->height() - frame.scrolled);
    painter.setClipRect(body, Qt::IntersectClip);
    const std::size_t first = frame.rows->rowAt(std::max(0.0, frame.scrolled)).value_or(0);
    const auto& rows = frame.rows->rows();
    const auto each = [&](bool heads, auto&& act) {
        for (std::size_t number = first; number < rows.size(); ++number) {
            const QRectF row(box.left(), body.top() + rows[number].top - frame.scrolled, box.width(), rows[number].height);
            if (row.top() >= body.bottom()) break;
            if (rows[number].isHead() == heads) act(number, row);
        }
    };
    each(true, [&](std::size_t, const QRectF& row) { painter.fillRect(row, m_theme->panel); });
    each(false, [&](std::size_t number, const QRectF& row) {
        if (frame.hovered == number) painter.fillRect(row, m_theme->hover);
    });
    for (const std::int64_t offset : ticksFor(scale, frame.journey->startNs, m_fonts.tick).offsets) {
        const double x = std::round(scale.toPixel(saturatedAdd(frame.journey->startNs, offset)));
        if (x > names && x < box.right()) painter.fillRect(QRectF(x, body.top(), 1, bottom - body.top()), m_theme->grid);
    }
    each(true, [&](std::size_t number, const QRectF& row) { paintHead(painter, row, frame, scale, rows[number].trace); });
    each(false, [&](std::size_t number, const QRectF& row) { paintLane(painter, row, frame, scale, rows[number].lane); });
    painter.fillRect(QRectF(names - 1, body.top(), 1, bottom - body.top()), m_theme->line);
    if (bottom < body.bottom()) painter.fillRect(QRectF(box.left(), bottom - 1, box.width(), 1), m_theme->line);
    painter.save();
    painter.setClipRect(QRectF(names, body.top(), box.right() - names, body.height()), Qt::IntersectClip);
    const std::vector<Line> lines = linesOf(box, frame);
    for (const Line& line : lines) paintLine(painter, line, frame.selected == line.step);
    // What came along within its trace needs no word; the table has it.
    for (const Line& line : lines) {
        if (line.context != Context::SameTrace)
            paintLabel(painter, line, frame.words->step(line.step), {names, body.top(), box.right() - names, body.height()},
                       frame.selected == line.step);
    }
    for (const Line& line : lines) paintBadge(painter, line, frame.selected == line.step);
    painter.restore();
    painter.setClipping(false);
    painter.setClipRect(box);
    paintRuler(painter, box, frame);
    painter.restore();
}

void JourneyPainter::paintRuler(QPainter& painter, const QRectF& box, const JourneyFrame& frame) const {
    const QRectF line(box.left(), box.top(), box.width(), rulerHeight());
    painter.fillRect(line, m_theme->panel);
    const TimeScale scale = scaleOf(box, frame);
    const double names = journeyNameWidth(box.width(), m_fonts.base);
    render::paintRuler(painter, QRectF(box.left() + names, line.top(), box.width() - names, line.height()), scale, frame.journey->startNs,
                       *m_theme, m_fonts.tick);
    painter.fillRect(QRectF(box.left(), line.bottom() - 1, box.width(), 1), m_theme->line);
    painter.fillRect(QRectF(std::round(box.left() + names) - 1, line.top(), 1, line.height()), m_theme->line);
    const double pad = sidePadding * m_fonts.unit;
    const QFont font = m_fonts.secondary;
    const QFontMetricsF metrics(font);
    const double base = centredBaseline(font, line.top(), line.height());
    painter.setFont(font);
    painter.setPen(m_theme->text2);
    const QString left = metrics.elidedText(frame.words->names, Qt::ElideRight, names - 2 * pad);
    painter.drawText(QPointF(line.left() + pad, base), left);
    const double room = names - 3 * pad - metrics.horizontalAdvance(left);
    const double width = metrics.horizontalAdvance(frame.words->zero);
    painter.setPen(m_theme->text3);
    if (width <= room) painter.drawText(QPointF(line.left() + names - pad - width, base), frame.words->zero);
}

void JourneyPainter::paintHead(QPainter& painter, const QRectF& row, const JourneyFrame& frame, const TimeScale& scale,
                               std::size_t trace) const {
    const TraceSummary& summary = frame.journey->traces[trace].trace->summary;
    const double unit = m_fonts.unit;
    const double pad = sidePadding * unit;
    const double names = journeyNameWidth(row.width(), m_fonts.base);
    painter.fillRect(QRectF(row.left(), row.top(), row.width(), 1), m_theme->line);
    painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), m_theme->line);
    const QFont bold = m_fonts.sized(12, QFont::DemiBold);
    const auto base = [&row](const QFont& font) { return centredBaseline(font, row.top(), row.height()); };
    painter.setFont(bold);
    painter.setPen(m_theme->text);
    const QString number = countText(static_cast<qint64>(trace) + 1);
    painter.drawText(QPointF(row.left() + pad, base(bold)), number);
    double x = row.left() + pad + std::max(20 * unit, textWidth(bold, number) + 6 * unit);
    painter.setFont(m_fonts.mono);
    painter.setPen(m_theme->text2);
    const QString id = shortId(summary.idText);
    const double idWidth = textWidth(m_fonts.mono, id);
    painter.drawText(QPointF(x, base(m_fonts.mono)),
                     QFontMetricsF(m_fonts.mono).elidedText(id, Qt::ElideMiddle, std::max(0.0, row.left() + names - pad - x)));
    x += idWidth + 8 * unit;
    // The state, with its sign, where there is room for it.
    const bool complete = summary.completeness == Completeness::Complete;
    const bool lost = summary.completeness == Completeness::ContextLost;
    const QColor tone = complete ? m_theme->ok : m_theme->warnText;
    const double sign = 13 * unit;
    const double room = row.left() + names - pad - x;
    if (room >= sign) {
        const QString state =
            QFontMetricsF(m_fonts.secondary).elidedText(frame.words->state(trace), Qt::ElideRight, room - sign - 4 * unit);
        const double width = textWidth(m_fonts.secondary, state);
        const double left = row.left() + names - pad - width;
        paintIcon(painter,
                  complete ? QStringLiteral("ok")
                  : lost   ? QStringLiteral("broken")
                           : QStringLiteral("partial"),
                  QRectF(left - sign - 4 * unit, row.center().y() - sign / 2, sign, sign), tone, m_theme->panel);
        painter.setFont(m_fonts.secondary);
        painter.setPen(complete ? m_theme->text2 : tone);
        painter.drawText(QPointF(left, base(m_fonts.secondary)), state);
    }
    const std::size_t first = frame.journey->firstLane[trace];
    const std::size_t last = frame.journey->firstLane[trace + 1];
    if (first == last) return;
    std::int64_t endNs = frame.journey->lanes[first].running.back().endNs;
    for (std::size_t lane = first; lane < last; ++lane) endNs = std::max(endNs, frame.journey->lanes[lane].running.back().endNs);
    painter.save();
    const double timeLeft = row.left() + names;
    painter.setClipRect(QRectF(timeLeft, row.top(), row.width() - names, row.height()), Qt::IntersectClip);
    const double x0 = std::clamp(scale.toPixel(frame.journey->lanes[first].running.front().startNs), timeLeft - 10, row.right() + 10);
    const double x1 = std::clamp(scale.toPixel(endNs), timeLeft - 10, row.right() + 10);
    const double middle = std::round(row.center().y());
    painter.fillRect(QRectF(x0, middle, std::max(1.0, x1 - x0), 1.4 * unit), m_theme->text2);
    for (const double end : {x0, x1}) painter.fillRect(QRectF(end - 0.5, middle - 4 * unit, 1.4 * unit, 9 * unit), m_theme->text2);
    // Name and numbers behind the end, else in front of the start, else above the line.
    const QString name = nameText(summary.rootName, 60);
    const QString caption = frame.words->caption(trace);
    const double nameWidth = textWidth(bold, name);
    const double whole = nameWidth + 8 * unit + textWidth(m_fonts.secondary, caption);
    double left = x1 + 8 * unit;
    if (left + whole > row.right() - 4 * unit) left = x0 - 22 * unit - whole;
    if (left < timeLeft + 4 * unit) {
        left = std::max(timeLeft + 8 * unit, (std::max(x0, timeLeft) + std::min(x1, row.right())) / 2 - whole / 2);
        painter.fillRect(QRectF(left - 5 * unit, row.top() + 2, whole + 10 * unit, row.height() - 4), m_theme->panel);
    }
    painter.setFont(bold);
    painter.setPen(m_theme->text);
    painter.drawText(QPointF(left, base(bold)), name);
    painter.setFont(m_fonts.secondary);
    painter.setPen(m_theme->text2);
    painter.drawText(QPointF(left + nameWidth + 8 * unit, base(m_fonts.secondary)), caption);
    painter.restore();
}

void JourneyPainter::paintLane(QPainter& painter, const QRectF& row, const JourneyFrame& frame, const TimeScale& scale,
                               std::size_t number) const {
    const JourneyLane& lane = frame.journey->lanes[number];
    const ServiceRef& service = frame.journey->traces[lane.trace].trace->services[lane.service];
    const double unit = m_fonts.unit;
    const double names = journeyNameWidth(row.width(), m_fonts.base);
    const QColor color = m_theme->service(service.slot);
    painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), m_theme->grid);
    const QRectF stripe(row.left() + 33 * unit, std::round(row.center().y() - 8 * unit), 3 * unit, 16 * unit);
    painter.fillRect(stripe, color);
    if (Theme::notched(service.slot))
        painter.fillRect(QRectF(stripe.left(), stripe.center().y() - unit, stripe.width(), 2 * unit), m_theme->surface);
    const double pad = sidePadding * unit;
    const QString self = frame.words->lane(number);
    const double selfWidth = textWidth(m_fonts.secondary, self);
    const double left = stripe.right() + 8 * unit;
    const double room = row.left() + names - pad - left;
    const bool both = room - selfWidth - 8 * unit >= 60 * unit;
    painter.setFont(m_fonts.base);
    painter.setPen(m_theme->text);
    painter.drawText(QPointF(left, centredBaseline(m_fonts.base, row.top(), row.height())),
                     QFontMetricsF(m_fonts.base)
                         .elidedText(nameText(service.name, 80), Qt::ElideRight, std::max(0.0, both ? room - selfWidth - 8 * unit : room)));
    if (both) {
        painter.setFont(m_fonts.secondary);
        painter.setPen(m_theme->text3);
        painter.drawText(QPointF(row.left() + names - pad - selfWidth, centredBaseline(m_fonts.secondary, row.top(), row.height())), self);
    }
    painter.save();
    painter.setClipRect(QRectF(row.left() + names, row.top(), row.width() - names, row.height()), Qt::IntersectClip);
    const QRectF bar = barOf(row);
    QColor pale = color;
    pale.setAlphaF(paleLane);
    paintIntervals(painter, lane.running, scale, bar, pale);
    paintIntervals(painter, lane.working, scale, bar, color);
    paintNames(painter, bar, frame, scale, number);
    // Errors: an octagon each, as far as they are told apart.
    double free = row.left();
    const double side = errorSide * unit;
    for (auto at = std::lower_bound(lane.errorsAt.begin(), lane.errorsAt.end(), scale.toTime(row.left() + names - side));
         at != lane.errorsAt.end();) {
        const double x = scale.toPixel(*at);
        if (x > row.right() + side) break;
        if (x >= free) {
            paintIcon(painter, QStringLiteral("error"), QRectF(x - side / 2, bar.top() - side + 1, side, side), m_theme->errorFill,
                      m_theme->surface);
            free = x + side;
        }
        at = std::lower_bound(at + 1, lane.errorsAt.end(), scale.toTime(free));
    }
    painter.restore();
}

/// From pixel to pixel: what begins within a pixel that is painted already is passed over at once.
void JourneyPainter::paintIntervals(QPainter& painter, const std::vector<Interval>& intervals, const TimeScale& scale, const QRectF& bar,
                                    const QColor& color) const {
    double left = bar.left();
    for (auto one = firstBehind(intervals, intervals.begin(), scale.toTime(left)); one != intervals.end();) {
        const double x0 = std::max(scale.toPixel(one->startNs), left);
        if (x0 > bar.right()) break;
        const double x1 = std::min(std::max(scale.toPixel(one->endNs), x0 + 1), bar.right() + 1);
        painter.fillRect(QRectF(x0, bar.top(), x1 - x0, bar.height()), color);
        left = x1;
        one = firstBehind(intervals, one + 1, scale.toTime(x1));
        // Touching the pixel is not being behind it.
        while (one != intervals.end() && scale.toPixel(one->endNs) <= x1) ++one;
    }
}

void JourneyPainter::paintNames(QPainter& painter, const QRectF& bar, const JourneyFrame& frame, const TimeScale& scale,
                                std::size_t number) const {
    const JourneyLane& lane = frame.journey->lanes[number];
    const TraceData& trace = *frame.journey->traces[lane.trace].trace;
    painter.setFont(m_fonts.tick);
    painter.setPen(m_theme->text2);
    const QFontMetricsF metrics(m_fonts.tick);
    double free = bar.left();
    for (const SpanIndex span : lane.longest) {
        const double x0 = std::max(scale.toPixel(trace.startNs[span]), bar.left() + journeyNameWidth(bar.width(), m_fonts.base));
        const double x1 = std::min(scale.toPixel(trace.endNs(span)), bar.right());
        if (x0 < free || x1 - x0 < 24 * m_fonts.unit) continue;
        const QString name = nameText(trace.names[trace.name[span]], 60);
        const double width = metrics.horizontalAdvance(name);
        // The sign of an error stands where its span begins: the name comes behind it, or not at all.
        const double side = errorSide * m_fonts.unit;
        const auto errorWithin = [&](double from, double to) {
            const auto at = std::lower_bound(lane.errorsAt.begin(), lane.errorsAt.end(), scale.toTime(from));
            return at != lane.errorsAt.end() && scale.toPixel(*at) < to;
        };
        const double left = errorWithin(x0 - side, x0 + 1) ? x0 + side / 2 + 2 : x0;
        if (left + width > x1 || errorWithin(left > x0 ? x0 + 1 : x0, left + width + side / 2)) continue;
        painter.drawText(QPointF(left, bar.top() - 2.5 * m_fonts.unit), name);
        free = left + width + nameGap * m_fonts.unit;
    }
}

}  // namespace fw::render
