// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/cohort_painter.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

#include "widgets/render/row_style.h"
#include "widgets/render/text.h"

namespace fw::render {

namespace {

constexpr double cohortBarWidth = 5;
constexpr std::size_t mostCohortBars = 120;
constexpr std::size_t leastCohortBars = 8;

/// 1, 2, 5 times a power of ten.
constexpr std::array<std::int64_t, 3> tickSteps = {1, 2, 5};

/// A label for places on the axis, so few that they do not touch.
void paintCohortTicks(QPainter& painter, const QRectF& plot, const analysis::CohortDurations& durations, const QFont& font,
                      const Theme& theme) {
    const std::int64_t first = durations.all.front();
    const std::int64_t last = durations.all.back();
    const double height = std::ceil(textWidth(font, QStringLiteral("0")) * 2);
    double end = plot.left() - 4;
    painter.setFont(font);
    for (std::int64_t power = 1;; power *= 10) {
        for (const std::int64_t step : tickSteps) {
            if (power > INT64_MAX / step) return;
            const std::int64_t tick = step * power;
            if (tick < first || tick > last) continue;
            const double x = std::round(plot.left() + durations.place(tick) * plot.width());
            const QString text = durationText(tick);
            const double width = textWidth(font, text);
            const double left = std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
            if (left < end + 10) continue;
            painter.fillRect(QRectF(x, plot.bottom() + 1, 1, 3), theme.lineStrong);
            painter.setPen(theme.text3);
            painter.drawText(QPointF(left, centredBaseline(font, plot.bottom() + 4, height)), text);
            end = left + width;
        }
        if (power > INT64_MAX / 10 || power > last) return;
    }
}

}  // namespace

QRectF cohortPlot(const QRectF& box, const QFont& tick) {
    const double labels = std::ceil(textWidth(tick, QStringLiteral("0")) * 2) + 5;
    return QRectF(box.left(), box.top(), box.width(), std::max(0.0, box.height() - labels));
}

std::size_t cohortBarCount(double width) {
    return std::clamp(static_cast<std::size_t>(std::max(0.0, width) / cohortBarWidth), leastCohortBars, mostCohortBars);
}

void paintCohortHistogram(QPainter& painter, const QRectF& box, const CohortHistogram& histogram, const QFont& label, const QFont& tick,
                          const Theme& theme) {
    const QRectF plot = cohortPlot(box, tick);
    if (plot.width() < 8 || plot.height() < 8) return;
    painter.save();
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), theme.lineStrong);
    if (histogram.durations == nullptr || histogram.durations->empty()) {
        painter.restore();
        return;
    }
    const analysis::CohortDurations& durations = *histogram.durations;
    double handle = -1;
    if (histogram.thresholdNs) {
        handle = std::round(plot.left() + durations.place(*histogram.thresholdNs) * plot.width());
        painter.fillRect(QRectF(handle, plot.top(), plot.right() - handle, plot.height()), theme.slowBackground);
    }
    const std::size_t count = cohortBarCount(plot.width());
    const std::vector<analysis::CohortBar> bars =
        durations.bars(count, histogram.byThreshold ? histogram.thresholdNs : std::optional<std::int64_t>());
    std::uint64_t most = 1;
    for (const analysis::CohortBar& bar : bars) most = std::max(most, bar.all);
    const double lineHeight = std::ceil(QFontMetricsF(label).height()) + 4;
    const double room = std::max(4.0, plot.height() - lineHeight);
    const auto heightOf = [&](std::uint64_t traces) {
        return traces == 0 ? 0.0 : std::max(1.0, std::round(std::sqrt(static_cast<double>(traces) / static_cast<double>(most)) * room));
    };
    QColor pale = theme.wait;
    pale.setAlphaF(0.6F);
    for (std::size_t i = 0; i < count; ++i) {
        const double x0 = std::round(plot.left() + plot.width() * static_cast<double>(i) / static_cast<double>(count));
        const double x1 = std::round(plot.left() + plot.width() * static_cast<double>(i + 1) / static_cast<double>(count));
        const double width = std::max(1.0, x1 - x0 - 1);
        const double all = heightOf(bars[i].all);
        const double candidates = histogram.pending ? 0.0 : heightOf(bars[i].candidates);
        painter.fillRect(QRectF(x0, plot.bottom() - all, width, all), pale);
        painter.fillRect(QRectF(x0, plot.bottom() - candidates, width, candidates), theme.slowFill);
    }
    if (handle >= 0) {
        painter.setPen(QPen(theme.slowFill, histogram.focused ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(handle + 0.5, plot.top() + 0.5, plot.right() - handle - 1, plot.height() - 1));
        const QRectF grip(handle - 3.5, plot.center().y() - 8.5, 7, 17);
        painter.setBrush(theme.surface);
        painter.setPen(QPen(histogram.focused ? theme.accent : theme.slowFill, histogram.focused ? 2 : 1));
        painter.drawRect(grip);
    }
    // Each on its own side of the threshold; where there is no room, beside or above the bars, the legend below says it.
    if (plot.height() - lineHeight < 4) handle = -1;
    QFont bold = label;
    bold.setWeight(QFont::DemiBold);
    const double right = plot.right() - 6;
    const double left = handle >= 0 ? handle + 7 : plot.left() + 4;
    const double base = centredBaseline(label, plot.top() + 2, lineHeight - 4);
    const double wide = textWidth(bold, histogram.candidates);
    if (handle >= 0 && wide <= right - left) {
        painter.setFont(bold);
        painter.setPen(theme.slowText);
        painter.drawText(QPointF(left, base), histogram.candidates);
    } else if (handle >= 0 && wide <= handle - 8 - plot.left()) {
        painter.setFont(bold);
        painter.setPen(theme.slowText);
        painter.drawText(QPointF(handle - 8 - wide, base), histogram.candidates);
    }
    const bool outside = handle >= 0 && wide > right - left;
    if (handle >= 0 && !outside && textWidth(label, histogram.rest) <= handle - 8 - plot.left()) {
        painter.setFont(label);
        painter.setPen(theme.text2);
        painter.drawText(QPointF(plot.left() + 2, base), histogram.rest);
    }
    paintCohortTicks(painter, plot, durations, tick, theme);
    painter.restore();
}

void paintShareBars(QPainter& painter, const QRectF& box, const ShareBars& bars, const Theme& theme) {
    const double height = std::max(3.0, std::floor(box.height() * 0.3));
    const double top = std::round(box.center().y() - height - 1);
    const auto widthOf = [&](double share) {
        return share <= 0 ? 0.0 : std::max(1.0, std::round(std::clamp(share, 0.0, 1.0) * box.width()));
    };
    painter.fillRect(QRectF(box.left(), top - 2, 1, 2 * height + 6), theme.lineStrong);
    painter.fillRect(QRectF(box.left(), top, widthOf(bars.candidate), height), theme.slowFill);
    QColor pale = theme.wait;
    pale.setAlphaF(0.6F);
    painter.fillRect(QRectF(box.left(), top + height + 2, widthOf(bars.baseline), height), pale);
    const double from = std::round(box.left() + std::clamp(bars.low, 0.0, 1.0) * (box.width() - 1));
    const double to = std::round(box.left() + std::clamp(bars.high, 0.0, 1.0) * (box.width() - 1));
    if (to - from < 2) return;
    const double middle = std::floor(top + height / 2);
    painter.fillRect(QRectF(from, middle, to - from, 1), theme.text);
    for (const double end : {from, to}) painter.fillRect(QRectF(end, middle - 3, 1, 7), theme.text);
}

void paintCohortCurves(QPainter& painter, const QRectF& box, const CohortCurves& curves, const Theme& theme) {
    if (curves.candidate == nullptr || curves.baseline == nullptr) return;
    double most = 0;
    for (const auto* curve : {curves.candidate, curves.baseline})
        for (const double share : *curve) most = std::max(most, share);
    painter.save();
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.lineStrong);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto hill = [&](const std::vector<double>& curve, const QColor& fill, const QColor& line) {
        if (curve.empty() || most <= 0) return;
        QPainterPath path(QPointF(box.left(), box.bottom() - 1));
        const double step = box.width() / static_cast<double>(curve.size());
        for (std::size_t i = 0; i < curve.size(); ++i)
            path.lineTo(box.left() + (static_cast<double>(i) + 0.5) * step, box.bottom() - 1 - curve[i] / most * (box.height() - 2));
        path.lineTo(box.right(), box.bottom() - 1);
        path.closeSubpath();
        QColor pale = fill;
        pale.setAlphaF(0.4F);
        painter.setPen(QPen(line, 1));
        painter.setBrush(pale);
        painter.drawPath(path);
    };
    hill(*curves.baseline, theme.wait, theme.wait);
    hill(*curves.candidate, theme.slowFill, theme.slowFill);
    painter.setRenderHint(QPainter::Antialiasing, false);
    // The candidates' stroke is whole, the other one dotted: told apart without a colour.
    const auto stroke = [&](double place, const QColor& color, bool dotted) {
        const double x = std::round(box.left() + std::clamp(place, 0.0, 1.0) * (box.width() - 1)) + 0.5;
        painter.setPen(dotted ? QPen(color, 1, Qt::DotLine) : QPen(color, 2));
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom() - 1));
    };
    stroke(curves.baselineMedian, theme.text2, true);
    stroke(curves.candidateMedian, theme.slowText, false);
    painter.restore();
}

}  // namespace fw::render
