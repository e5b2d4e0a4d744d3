// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/delta_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include "widgets/render/hatch.h"

namespace fw::render {

namespace {

constexpr double leastStepWidth = 92;
constexpr double mostBarWidth = 54;
constexpr double axisWidth = 64;
/// Steps that all lie above this part of the axis leave what is below it out.
constexpr double cutFrom = 0.35;
constexpr int mostTicks = 5;

/// A round distance of ticks: 1, 2 or 5 times a power of ten.
double roundStep(double length) {
    const double wanted = length / mostTicks;
    const double power = std::pow(10.0, std::floor(std::log10(std::max(1.0, wanted))));
    for (const double factor : std::array{1.0, 2.0, 5.0})
        if (power * factor >= wanted) return power * factor;
    return power * 10;
}

void paintBreak(QPainter& painter, const QRectF& bar, const QColor& color) {
    QPolygonF zigzag;
    const double step = bar.width() / 6;
    const double y = bar.bottom() - 10;
    for (int i = 0; i <= 6; ++i) zigzag.append({bar.left() + i * step, y + (i % 2 == 0 ? 2.5 : -2.5)});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.drawPolyline(zigzag);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintCentred(QPainter& painter, const QFont& font, const QColor& color, double centre, double top, double room, const QString& text) {
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(std::round(centre - metrics.horizontalAdvance(shown) / 2), std::round(top + metrics.ascent())), shown);
}

}  // namespace

void paintDeltaSign(QPainter& painter, const QRectF& box, bool up, const QColor& color) {
    const double tip = up ? box.top() : box.bottom();
    const double foot = up ? box.bottom() : box.top();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({QPointF(box.left(), foot), QPointF(box.right(), foot), QPointF(box.center().x(), tip)}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

DeltaChartPainter::DeltaChartPainter(ThemeId id, const QFont& font) : m_theme(&theme(id)), m_fonts(font) {}

int DeltaChartPainter::roomFor(double width) const {
    const double unit = m_fonts.unit;
    return std::max(1, static_cast<int>((width - axisWidth * unit) / (leastStepWidth * unit)) - 2);
}

DeltaChartPainter::Axis DeltaChartPainter::axisOf(const DeltaChart& chart) {
    auto at = static_cast<double>(chart.fromNs);
    double least = std::min(at, static_cast<double>(chart.toNs));
    double most = std::max(at, static_cast<double>(chart.toNs));
    for (const DeltaChart::Step& step : chart.steps) {
        at += static_cast<double>(step.ns);
        least = std::min(least, at);
        most = std::max(most, at);
    }
    Axis axis;
    axis.toNs = std::max(most, least + 1);
    axis.fromNs = std::min(0.0, least);
    if (most > least && least > 0 && least >= cutFrom * most) {
        // Room below the lowest step for the feet of the bars, with their break.
        axis.fromNs = std::max(0.0, least - 0.45 * std::max(most - least, most / 1e6));
        axis.cut = axis.fromNs > 0;
    }
    axis.toNs += (axis.toNs - axis.fromNs) * 0.02;
    return axis;
}

bool DeltaChartPainter::isCut(const DeltaChart& chart) {
    return axisOf(chart).cut;
}

QRectF DeltaChartPainter::plotOf(const QRectF& box) const {
    const double name = QFontMetricsF(m_fonts.secondaryBold).height();
    const double place = QFontMetricsF(m_fonts.tick).height();
    const double label = QFontMetricsF(m_fonts.nameSelected).height() + 4;
    return box.adjusted(std::round(axisWidth * m_fonts.unit), label + 8, -16, -(name + place + 12));
}

int DeltaChartPainter::stepAt(const QRectF& box, const DeltaChart& chart, const QPointF& at) const {
    const QRectF plot = plotOf(box);
    const double slot = plot.width() / static_cast<double>(chart.steps.size() + 2);
    if (!box.contains(at) || at.x() < plot.left() || at.x() >= plot.right()) return -2;
    return static_cast<int>((at.x() - plot.left()) / slot) - 1;
}

void DeltaChartPainter::paint(QPainter& painter, const QRectF& box, const DeltaChart& chart) const {
    const QRectF plot = plotOf(box);
    if (plot.width() < 40 || plot.height() < 16) return;
    const Axis axis = axisOf(chart);
    const auto yOf = [&](double ns) { return std::round(plot.bottom() - (ns - axis.fromNs) / (axis.toNs - axis.fromNs) * plot.height()); };
    const double slot = plot.width() / static_cast<double>(chart.steps.size() + 2);
    const double barWidth = std::round(std::min(mostBarWidth * m_fonts.unit, slot * 0.6));
    const auto centreOf = [&](std::size_t number) { return plot.left() + (static_cast<double>(number) + 0.5) * slot; };

    // Grid and ticks.
    const double step = roundStep(axis.toNs - axis.fromNs);
    const QFontMetricsF ticks(m_fonts.tick);
    for (double ns = std::ceil(axis.fromNs / step) * step; ns <= axis.toNs; ns += step) {
        const double y = yOf(ns);
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), m_theme->grid);
        // The foot of a cut axis is no place on it.
        if (!chart.tickText || (axis.cut && y > plot.bottom() - ticks.height())) continue;
        const QString label = chart.tickText(static_cast<std::int64_t>(ns));
        painter.setFont(m_fonts.tick);
        painter.setPen(m_theme->text3);
        painter.drawText(QPointF(std::round(plot.left() - 8 - ticks.horizontalAdvance(label)), std::round(y + ticks.ascent() / 2 - 1)),
                         label);
    }
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), m_theme->lineStrong);

    const QFontMetricsF labels(m_fonts.nameSelected);
    const auto label = [&](double centre, double top, const QString& text, const QColor& color, int sign) {
        const double side = sign == 0 ? 0 : std::round(labels.ascent() * 0.6);
        const double room = slot - 4;
        const QString shown = labels.elidedText(text, Qt::ElideRight, room - side - 4);
        const double width = labels.horizontalAdvance(shown) + (sign == 0 ? 0 : side + 4);
        const double x = std::round(centre - width / 2);
        const double y = std::max(box.top(), std::round(top - labels.height() - 3));
        if (sign != 0) paintDeltaSign(painter, QRectF(x, y + std::round((labels.height() - side) / 2), side, side * 0.87), sign > 0, color);
        painter.setFont(m_fonts.nameSelected);
        painter.setPen(color);
        painter.drawText(QPointF(x + (sign == 0 ? 0 : side + 4), std::round(y + labels.ascent())), shown);
    };
    const auto names = [&](double centre, const QString& name, const QString& place) {
        const double top = plot.bottom() + 5;
        paintCentred(painter, m_fonts.secondaryBold, m_theme->text, centre, top, slot - 8, name);
        paintCentred(painter, m_fonts.tick, m_theme->text3, centre, top + QFontMetricsF(m_fonts.secondaryBold).height(), slot - 8, place);
    };
    const auto end = [&](std::size_t number, std::int64_t ns, const QString& text, const QString& name, const QString& place,
                         float strength) {
        QColor color = m_theme->wait;
        color.setAlphaF(strength);
        const double top = yOf(static_cast<double>(ns));
        const QRectF bar(std::round(centreOf(number) - barWidth / 2), top, barWidth, std::max(1.0, plot.bottom() - top));
        painter.fillRect(bar, color);
        if (axis.cut && bar.height() > 20) paintBreak(painter, bar, m_theme->surface);
        label(centreOf(number), top, text, m_theme->text, 0);
        names(centreOf(number), name, place);
    };
    end(0, chart.fromNs, chart.from, chart.fromName, chart.fromPlace, 0.6F);
    auto at = static_cast<double>(chart.fromNs);
    double left = centreOf(0) + barWidth / 2;
    QPen dashes(m_theme->text3, 1, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({2, 2});
    for (std::size_t i = 0; i < chart.steps.size(); ++i) {
        const DeltaChart::Step& one = chart.steps[i];
        const double centre = centreOf(i + 1);
        const double from = yOf(at);
        at += static_cast<double>(one.ns);
        const double to = yOf(at);
        const QRectF bar(std::round(centre - barWidth / 2), std::min(from, to), barWidth, std::max(2.0, std::abs(to - from)));
        const bool slower = one.ns > 0;
        painter.setPen(dashes);
        painter.drawLine(QPointF(left, from + 0.5), QPointF(bar.left(), from + 0.5));
        const QColor& fill = slower ? m_theme->slowFill : m_theme->fastFill;
        if (one.waits) {
            paintHatch(painter, bar, fill, 4, 1.6);
            painter.setPen(QPen(fill, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            painter.fillRect(bar, fill);
        }
        if (one.largest) {
            painter.setPen(QPen(m_theme->critical, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(-3, -3, 3, 3));
        }
        label(centre, bar.top() - (one.largest ? 3 : 0), one.delta, slower ? m_theme->slowText : m_theme->fastText, slower ? 1 : -1);
        names(centre, one.name, one.place);
        left = bar.right();
    }
    const double last = yOf(at);
    painter.setPen(dashes);
    painter.drawLine(QPointF(left, last + 0.5), QPointF(centreOf(chart.steps.size() + 1) - barWidth / 2, last + 0.5));
    end(chart.steps.size() + 1, chart.toNs, chart.to, chart.toName, chart.toPlace, 0.9F);
}

}  // namespace fw::render
