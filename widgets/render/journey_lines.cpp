// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-overs between the lanes of a journey.
#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include "widgets/render/hatch.h"
#include "widgets/render/icons.h"
#include "widgets/render/journey_painter.h"
#include "widgets/render/text.h"

namespace fw::render {

using analysis::Context;

namespace {

constexpr double badgeSize = 16;
constexpr double boxSize = 22;
constexpr double inFront = 8;  ///< of where it was taken, the line goes down
constexpr double hatchHeight = 5;
constexpr double barOfLane = 10;
constexpr double reach = 4;  ///< of the pointer, from a line

double distanceTo(const QLineF& line, const QPointF& at) {
    const QRectF box = QRectF(line.p1(), line.p2()).normalized();
    const double x = std::max({box.left() - at.x(), 0.0, at.x() - box.right()});
    const double y = std::max({box.top() - at.y(), 0.0, at.y() - box.bottom()});
    return std::max(x, y);
}

}  // namespace

QPointF JourneyPainter::Line::badge(double unit) const {
    // Between rows in the middle of the way down, in one row where it begins.
    if (std::abs(toY - fromY) >= badgeSize * unit) return {downX, (fromY + toY) / 2};
    return {std::min(fromX, downX) + badgeSize * unit / 2, fromY};
}

/// Those of one pair of lanes that lie closer than a badge are one line that carries the first number.
std::vector<JourneyPainter::Line> JourneyPainter::linesOf(const QRectF& box, const JourneyFrame& frame) const {
    std::vector<Line> lines;
    const TimeScale scale = scaleOf(box, frame);
    const double unit = m_fonts.unit;
    const double top = box.top() + rulerHeight() - frame.scrolled;
    const double names = box.left() + journeyNameWidth(box.width(), m_fonts.base);
    const auto& journey = *frame.journey;
    const auto takenNs = [&journey](std::uint32_t number) {
        const analysis::HandedOver& step = journey.handOvers[number];
        return journey.traces[step.toTrace].trace->startNs[step.to];
    };
    const auto middleOf = [&](std::size_t lane) {
        const JourneyRow& row = frame.rows->rowOfLane(lane);
        return barOf(QRectF(box.left(), top + row.top, box.width(), row.height)).center().y();
    };
    const auto lineOf = [&](const analysis::JourneyFlow& flow, std::uint32_t number, double fromY, double toY) {
        const analysis::HandedOver& step = journey.handOvers[number];
        Line line;
        line.step = number;
        line.context = flow.context;
        line.fromY = fromY;
        line.toY = toY;
        const auto held = [&](double x) { return std::clamp(x, names - 2000, box.right() + 2000); };
        line.fromX = held(scale.toPixel(journey.traces[step.fromTrace].trace->endNs(step.from)));
        line.toX = held(scale.toPixel(takenNs(number)));
        line.downX = std::round(line.toX - inFront * unit);
        return line;
    };
    for (const analysis::JourneyFlow& flow : journey.flows) {
        // Within a trace who gave goes on beside the wait: it lies below the bar. Elsewhere it goes on where the bar ends.
        const double below = flow.context == Context::SameTrace ? (barOfLane + hatchHeight) / 2 * unit : 0;
        const double fromY = middleOf(flow.fromLane) + below;
        const double toY = middleOf(flow.toLane);
        if (frame.still && std::max(fromY, toY) > box.bottom()) continue;
        if (std::max(fromY, toY) < box.top() || std::min(fromY, toY) > box.bottom()) continue;
        const double step = (badgeSize + 2) * unit;
        // A wait that begins in the window may end behind it: one line beyond each edge is drawn, too.
        auto at = std::lower_bound(flow.steps.begin(), flow.steps.end(), scale.toTime(names),
                                   [&](std::uint32_t number, std::int64_t ns) { return takenNs(number) < ns; });
        while (at != flow.steps.end()) {
            Line line = lineOf(flow, *at, fromY, toY);
            const auto next = std::lower_bound(at + 1, flow.steps.end(), scale.toTime(line.toX + step),
                                               [&](std::uint32_t number, std::int64_t ns) { return takenNs(number) < ns; });
            line.more = static_cast<std::size_t>(next - at) - 1;
            if (frame.selected && *frame.selected > line.step && line.more > 0) {
                const auto chosen = std::lower_bound(at, next, static_cast<std::uint32_t>(*frame.selected));
                if (chosen != next && *chosen == *frame.selected) {
                    const std::size_t more = line.more;
                    line = lineOf(flow, *chosen, fromY, toY);
                    line.more = more;
                }
            }
            lines.push_back(line);
            if (line.toX > box.right()) break;
            at = next;
        }
    }
    return lines;
}

void JourneyPainter::paintLine(QPainter& painter, const Line& line, bool selected) const {
    const double unit = m_fonts.unit;
    const bool lost = line.context == Context::Lost;
    const QColor color = lost ? m_theme->warnText : selected ? m_theme->accent : m_theme->text2;
    const double width = (selected ? 2 : 1.4) * unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double hatch = hatchHeight * unit;
    const bool waited = line.downX > line.fromX + 2;
    if (waited)
        paintHatch(painter, QRectF(line.fromX, line.fromY - hatch / 2, line.downX - line.fromX, hatch), m_theme->wait, 3.2 * unit, 1);
    QPen pen(color, width, lost ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap);
    if (lost) pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    path.moveTo(line.fromX, line.fromY);
    if (waited && !lost && !selected) {
        path.moveTo(line.downX, line.fromY);
    } else {
        path.lineTo(line.downX, line.fromY);
    }
    path.lineTo(line.downX, line.toY);
    path.lineTo(line.toX - 2 * unit, line.toY);
    painter.drawPath(path);
    painter.setPen(QPen(color, 1.4 * unit, Qt::SolidLine, Qt::RoundCap));
    const QPointF tip(line.toX - unit, line.toY);
    painter.drawLine(tip, tip + QPointF(-4 * unit, -3.5 * unit));
    painter.drawLine(tip, tip + QPointF(-4 * unit, 3.5 * unit));
    painter.restore();
}

void JourneyPainter::paintBadge(QPainter& painter, const Line& line, bool selected) const {
    const double unit = m_fonts.unit;
    const bool lost = line.context == Context::Lost;
    const QColor color = lost ? m_theme->warnText : selected ? m_theme->accent : m_theme->text2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_fonts.sized(10, QFont::DemiBold);
    QString text = countText(static_cast<qint64>(line.step) + 1);
    if (line.more > 0) text += QStringLiteral(" +") + countText(static_cast<qint64>(line.more));
    const double height = badgeSize * unit;
    const double width = std::max(height, textWidth(font, text) + 8 * unit);
    const QPointF middle = line.badge(unit);
    const QRectF badge(middle.x() - width / 2, middle.y() - height / 2, width, height);
    painter.setPen(QPen(color, selected ? 2 : 1.3));
    painter.setBrush(lost ? m_theme->warnBackground : selected ? m_theme->accentBackground : m_theme->surface);
    painter.drawRoundedRect(badge, height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(lost ? m_theme->warnText : m_theme->text);
    painter.drawText(QPointF(badge.center().x() - textWidth(font, text) / 2, centredBaseline(font, badge.top(), badge.height())), text);
    // The broken one has a box with its sign on the wait.
    const double side = boxSize * unit;
    if (lost && line.downX - line.fromX > side + 8 * unit) {
        const QRectF sign(std::round((line.fromX + line.downX) / 2 - side / 2), std::round(line.fromY - side / 2), side, side);
        painter.setPen(QPen(m_theme->warnText, selected ? 2 : 1.3));
        painter.setBrush(m_theme->warnBackground);
        painter.drawRoundedRect(sign, 3 * unit, 3 * unit);
        paintIcon(painter, QStringLiteral("broken"), sign.adjusted(4 * unit, 4 * unit, -4 * unit, -4 * unit), m_theme->warnText,
                  m_theme->warnBackground);
    }
    painter.restore();
}

/// On the wait where it has room, else right of where it goes down, else in front of who took.
void JourneyPainter::paintLabel(QPainter& painter, const Line& line, const QString& text, const QRectF& time, bool selected) const {
    const double unit = m_fonts.unit;
    const bool lost = line.context == Context::Lost;
    const QFont font = lost || selected ? m_fonts.secondaryBold : m_fonts.secondary;
    const double width = textWidth(font, text);
    const QFontMetricsF metrics(font);
    double left = line.downX + 12 * unit;
    double base = centredBaseline(font, line.fromY - 8 * unit, 16 * unit);
    const bool waited = line.downX > line.fromX + 2;
    if (!lost && waited && line.downX - line.fromX >= width) {
        left = (line.fromX + line.downX) / 2 - width / 2;
        base = line.fromY - hatchHeight * unit / 2 - 3 * unit;
    } else if (left + width > time.right() - 4 * unit) {
        // In front of who took there is nothing on that lane where it begins with it.
        left = line.downX - 6 * unit - width;
        base = centredBaseline(font, line.toY - 8 * unit, 16 * unit);
        if (left < time.left() + 4 * unit) {
            left = time.right() - 6 * unit - width;
            base = line.fromY - (lost ? boxSize / 2 + 3 : hatchHeight / 2 + 3) * unit;
        }
    }
    left = std::max(left, time.left() + 4 * unit);
    QColor behind = m_theme->surface;
    behind.setAlphaF(0.85F);
    painter.fillRect(QRectF(left - 2 * unit, base - metrics.ascent(), std::min(width, time.right() - left) + 4 * unit, metrics.height()),
                     behind);
    painter.setFont(font);
    painter.setPen(lost ? m_theme->warnText : m_theme->text2);
    painter.drawText(QPointF(left, base), metrics.elidedText(text, Qt::ElideRight, time.right() - left - 4 * unit));
}

std::optional<std::size_t> JourneyPainter::stepAt(const QRectF& box, const JourneyFrame& frame, const QPointF& at) const {
    if (at.y() < box.top() + rulerHeight()) return std::nullopt;
    const double unit = m_fonts.unit;
    std::optional<std::size_t> found;
    double nearest = reach * unit;
    for (const Line& line : linesOf(box, frame)) {
        if (QLineF(line.badge(unit), at).length() <= badgeSize * unit / 2 + 1) return line.step;
        const double distance = std::min({distanceTo({{line.fromX, line.fromY}, {line.downX, line.fromY}}, at),
                                          distanceTo({{line.downX, line.fromY}, {line.downX, line.toY}}, at),
                                          distanceTo({{line.downX, line.toY}, {line.toX, line.toY}}, at)});
        if (distance > nearest) continue;
        nearest = distance;
        found = line.step;
    }
    return found;
}

}  // namespace fw::render
