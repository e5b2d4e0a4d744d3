// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/journey_strip.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "widgets/render/hatch.h"
#include "widgets/render/icons.h"
#include "widgets/render/journey_rows.h"
#include "widgets/render/text.h"

namespace fw::render {

using analysis::FramePlace;

namespace {

constexpr double stripHeight = 80;
constexpr double wordsInset = 12;
/// Above the bars: the sign of an error and the words of a gap.
constexpr double aboveBars = 14;
constexpr double belowBars = 24;
constexpr double widestPlace = 34;
constexpr double hatchedPart = 0.62;
constexpr float paleBarOfFrame = 0.5F;

}  // namespace

JourneyStripPainter::JourneyStripPainter(ThemeId theme, const QFont& font) : m_theme(&render::theme(theme)), m_fonts(font) {}

double JourneyStripPainter::height() const {
    return std::round(stripHeight * m_fonts.unit);
}

QRectF JourneyStripPainter::plotOf(const QRectF& box) const {
    const double unit = m_fonts.unit;
    const double left = box.left() + journeyNameWidth(box.width(), m_fonts.base) + wordsInset * unit;
    return {left, box.top() + aboveBars * unit, std::max(1.0, box.right() - wordsInset * unit - left),
            box.height() - (aboveBars + belowBars) * unit};
}

QRectF JourneyStripPainter::columnOf(const QRectF& box, std::size_t places, std::size_t place) const {
    const QRectF plot = plotOf(box);
    const double width = std::min(widestPlace * m_fonts.unit, plot.width() / static_cast<double>(std::max<std::size_t>(places, 1)));
    return {plot.left() + width * static_cast<double>(place), box.top(), width, box.height()};
}

std::optional<std::size_t> JourneyStripPainter::placeAt(const QRectF& box, std::size_t places, const QPointF& at) const {
    if (places == 0 || !box.contains(at)) return std::nullopt;
    const QRectF first = columnOf(box, places, 0);
    const double number = std::floor((at.x() - first.left()) / first.width());
    if (number < 0 || number >= static_cast<double>(places)) return std::nullopt;
    return static_cast<std::size_t>(number);
}

void JourneyStripPainter::paint(QPainter& painter, const QRectF& box, const JourneyStrip& strip) const {
    const double unit = m_fonts.unit;
    painter.save();
    painter.fillRect(box, m_theme->surface);
    paintWords(painter, box, strip);
    const double names = std::round(box.left() + journeyNameWidth(box.width(), m_fonts.base));
    painter.fillRect(QRectF(names - 1, box.top(), 1, box.height()), m_theme->line);
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme->lineStrong);
    const std::vector<FramePlace>& places = *strip.places;
    const QRectF plot = plotOf(box);
    std::int64_t longest = 1;
    for (const FramePlace& place : places) longest = std::max(longest, place.durationNs);
    const auto barOf = [&](std::size_t number) {
        const QRectF column = columnOf(box, places.size(), number);
        const double gap = std::min(3 * unit, column.width() / 5);
        const double part =
            places[number].missing ? hatchedPart : static_cast<double>(places[number].durationNs) / static_cast<double>(longest);
        const double height = std::max(2.0, std::round(part * plot.height()));
        return QRectF(column.left() + gap / 2, plot.bottom() - height, column.width() - gap, height);
    };
    painter.fillRect(QRectF(plot.left(), plot.bottom(), columnOf(box, places.size(), places.size()).left() - plot.left(), 1),
                     m_theme->lineStrong);
    for (std::size_t number = 0; number < places.size(); ++number) {
        const QRectF column = columnOf(box, places.size(), number);
        const QRectF bar = barOf(number);
        if (strip.hovered == number) painter.fillRect(column.adjusted(0, aboveBars * unit / 2, 0, -belowBars * unit / 2), m_theme->hover);
        if (places[number].missing) {
            if (strip.sampled) continue;
            paintHatch(painter, bar, m_theme->wait, 3.5 * unit, 1);
            painter.setPen(QPen(m_theme->warnText, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
            continue;
        }
        QColor fill = m_theme->accent;
        if (number != strip.here) fill.setAlphaF(paleBarOfFrame);
        painter.fillRect(bar, fill);
        if (places[number].errors == 0) continue;
        const double side = std::clamp(column.width() - 2, 6.0, 11 * unit);
        paintIcon(painter, QStringLiteral("error"),
                  QRectF(bar.center().x() - side / 2, std::max(box.top() + 2, bar.top() - side - 2), side, side), m_theme->errorFill,
                  m_theme->surface);
    }
    // Runs of missing numbers have their length above.
    painter.setFont(m_fonts.sized(10, QFont::DemiBold));
    double free = plot.left();
    for (std::size_t number = 0; number < places.size() && !strip.sampled;) {
        std::size_t end = number;
        while (end < places.size() && places[end].missing) ++end;
        if (end == number) {
            ++number;
            continue;
        }
        const QRectF first = columnOf(box, places.size(), number);
        const QString text = strip.missingRun(end - number);
        const double width = textWidth(painter.font(), text);
        const double middle = (first.left() + columnOf(box, places.size(), end).left()) / 2;
        const double left = std::clamp(middle - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        if (left >= free) {
            painter.setPen(m_theme->warnText);
            painter.drawText(QPointF(left, barOf(number).top() - 4 * unit), text);
            free = left + width + 6 * unit;
        }
        number = end;
    }
    if (strip.here < places.size()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme->accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        const QRectF column = columnOf(box, places.size(), strip.here);
        painter.drawRoundedRect(
            QRectF(column.left() - 1, box.top() + 3 * unit, column.width() + 2, plot.bottom() + 3 * unit - box.top() - 3 * unit), 3, 3);
    }
    if (strip.focused && strip.cursor && *strip.cursor < places.size()) {
        painter.setPen(QPen(m_theme->accent, 2));
        painter.drawRect(columnOf(box, places.size(), *strip.cursor).adjusted(1, 2, -1, -3));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintNumbers(painter, box, strip);
    painter.restore();
}

/// The number of the frame that is looked at, those at the ends, and round ones where there is room.
void JourneyStripPainter::paintNumbers(QPainter& painter, const QRectF& box, const JourneyStrip& strip) const {
    const std::size_t count = strip.places->size();
    if (count == 0) return;
    const double unit = m_fonts.unit;
    const QRectF plot = plotOf(box);
    const double base = plot.bottom() + 15 * unit;
    const QFont bold = m_fonts.sized(10, QFont::DemiBold);
    const auto place = [&](std::size_t number, const QFont& font, const QString& text) {
        const double width = textWidth(font, text);
        const QRectF column = columnOf(box, count, number);
        const double left = std::clamp(column.center().x() - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        return QRectF(left, base - 10 * unit, width, 12 * unit);
    };
    std::vector<QRectF> taken;
    const auto write = [&](std::size_t number, const QFont& font, const QColor& color) {
        const QString text = strip.number(number);
        const QRectF label = place(number, font, text);
        for (const QRectF& other : taken)
            if (label.adjusted(-8 * unit, 0, 8 * unit, 0).intersects(other)) return;
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPointF(label.left(), base), text);
        taken.push_back(label);
    };
    if (strip.here < count) write(strip.here, bold, m_theme->accent);
    for (std::size_t number = 0; number < count; ++number) {
        if (number % 10 == 0 || number + 1 == count) write(number, m_fonts.tick, m_theme->text2);
    }
}

void JourneyStripPainter::paintWords(QPainter& painter, const QRectF& box, const JourneyStrip& strip) const {
    const double unit = m_fonts.unit;
    const double room = journeyNameWidth(box.width(), m_fonts.base) - 2 * wordsInset * unit;
    const double left = box.left() + wordsInset * unit;
    const double side = 14 * unit;
    const QFont bold = m_fonts.sized(12, QFont::DemiBold);
    double x = left;
    double base = box.top() + 22 * unit;
    const auto write = [&](const QFont& font, const QColor& color, const QString& text) {
        painter.setFont(font);
        painter.setPen(color);
        const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, left + room - x));
        painter.drawText(QPointF(x, base), shown);
        x += textWidth(font, shown) + 6 * unit;
    };
    paintIcon(painter, strip.camera.isEmpty() ? QStringLiteral("frame") : QStringLiteral("camera"),
              QRectF(x, base - side * 0.82, side, side), m_theme->text2, m_theme->surface);
    x += side + 5 * unit;
    if (!strip.camera.isEmpty()) write(bold, m_theme->text, strip.camera);
    write(m_fonts.base, m_theme->text2, strip.range);
    x = left;
    base += 19 * unit;
    write(m_fonts.secondary, m_theme->text2, strip.series);
    if (strip.missing.isEmpty()) return;
    base += 18 * unit;
    x = left;
    paintIcon(painter, QStringLiteral("warn"), QRectF(x, base - 12 * unit * 0.86, 12 * unit, 12 * unit), m_theme->warnFill,
              m_theme->surface);
    x += 17 * unit;
    write(m_fonts.secondary, m_theme->warnText, strip.missing);
}

}  // namespace fw::render
