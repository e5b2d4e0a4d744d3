// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/bottleneck_painter.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

#include "model/analysis/duration_bins.h"
#include "widgets/render/row_style.h"
#include "widgets/render/text.h"

namespace fw::render {

namespace {

/// Four bins to a doubling.
double binPlace(std::int64_t ns) {
    return 4 * std::log2(static_cast<double>(std::max<std::int64_t>(ns, 1)));
}

constexpr std::int64_t longestTick = 1'000'000'000'000'000'000;
constexpr double courseLine = 1.2;

}  // namespace

double DurationAxis::place(std::int64_t ns) const {
    return bins == 0 ? 0 : std::clamp((binPlace(ns) - firstBin) / bins, 0.0, 1.0);
}

std::vector<std::int64_t> DurationAxis::ticks(double width, double labelWidth) const {
    std::vector<std::int64_t> all;
    if (bins == 0 || width <= 0) return all;
    for (std::int64_t power = 1;; power *= 10) {
        const double at = binPlace(power);
        if (at >= firstBin && at <= static_cast<double>(firstBin) + bins) all.push_back(power);
        if (power == longestTick) break;
    }
    // Every power, every second, every third: as many as have room.
    const double decade = 4 * std::log2(10.0) / bins * width;
    const auto every = static_cast<std::size_t>(std::clamp(std::ceil(labelWidth / decade), 1.0, 64.0));
    std::vector<std::int64_t> some;
    for (std::size_t i = 0; i < all.size(); i += every) some.push_back(all[i]);
    return some;
}

QString durationTickText(std::int64_t ns) {
    // A minute is no power of ten: from there on the usual form.
    if (ns > 100'000'000'000) return durationText(ns);
    static constexpr std::array<std::int64_t, 4> units = {1, 1'000, 1'000'000, 1'000'000'000};
    const std::array<QString, 4> names = {QStringLiteral("ns"), QStringLiteral("µs"), QStringLiteral("ms"), QStringLiteral("s")};
    std::size_t unit = 0;
    while (unit + 1 < units.size() && ns >= units[unit + 1]) ++unit;
    return QStringLiteral("%1 %2").arg(countText(static_cast<quint64>(ns / units[unit])), names[unit]);
}

double durationLabelWidth(const QFont& font) {
    return textWidth(font, QStringLiteral("100 ms  "));
}

void paintDurationTicks(QPainter& painter, const QRectF& box, const DurationAxis& axis, const QFont& font, const QColor& color) {
    painter.setFont(font);
    painter.setPen(color);
    const double widest = durationLabelWidth(font);
    double end = box.left();
    for (const std::int64_t tick : axis.ticks(box.width(), widest)) {
        const QString text = durationTickText(tick);
        const double width = textWidth(font, text);
        if (width > box.width()) continue;
        const double left = std::clamp(box.left() + axis.place(tick) * box.width() - width / 2, box.left(), box.right() - width);
        if (left < end) continue;
        painter.drawText(QPointF(left, centredBaseline(font, box.top(), box.height())), text);
        end = left + width;
    }
}

void paintDistribution(QPainter& painter, const QRectF& box, const std::vector<std::uint64_t>& counts, const DurationAxis& axis,
                       const std::array<std::optional<std::int64_t>, 3>& percentiles, double labelWidth, const QColor& fill,
                       const Theme& theme) {
    painter.save();
    for (const std::int64_t tick : axis.ticks(box.width(), labelWidth))
        painter.fillRect(QRectF(std::round(box.left() + axis.place(tick) * box.width()), box.top(), 1, box.height()), theme.grid);
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.lineStrong);
    const std::uint64_t most = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    if (most == 0 || axis.bins == 0) {
        painter.restore();
        return;
    }
    const double height = box.height() - 1;
    const double binWidth = box.width() / axis.bins;
    const auto topOf = [&](std::size_t bin) {
        if (bin >= counts.size() || counts[bin] == 0) return box.bottom() - 1;
        return box.bottom() - 1 - std::max(1.0, static_cast<double>(counts[bin]) / static_cast<double>(most) * height);
    };
    // A hill for each run of bins that hold something.
    QPainterPath hills;
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        if (counts[bin] == 0) continue;
        hills.moveTo(box.left() + static_cast<double>(bin) * binWidth - binWidth / 2, box.bottom() - 1);
        for (; bin < counts.size() && counts[bin] > 0; ++bin)
            hills.lineTo(box.left() + (static_cast<double>(bin) + 0.5) * binWidth, topOf(bin));
        hills.lineTo(box.left() + (static_cast<double>(bin) + 0.5) * binWidth, box.bottom() - 1);
        hills.closeSubpath();
    }
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor bed = fill;
    bed.setAlphaF(0.45F);
    painter.setPen(QPen(fill, 1));
    painter.setBrush(bed);
    painter.drawPath(hills);
    painter.setRenderHint(QPainter::Antialiasing, false);
    // The rarer, the shorter the stroke: told apart without a colour.
    static constexpr std::array<double, 3> part = {0.8, 0.5, 0.3};
    for (std::size_t i = 0; i < percentiles.size(); ++i) {
        if (!percentiles[i]) continue;
        const double x = std::min(box.right() - 2, std::round(box.left() + axis.place(*percentiles[i]) * box.width()));
        painter.fillRect(QRectF(x, box.bottom() - 1 - part[i] * height, i == 0 ? 2 : 1.5, part[i] * height), theme.critical);
    }
    painter.restore();
}

void paintCourse(QPainter& painter, const QRectF& box, const std::vector<std::optional<std::int64_t>>& values, const QColor& color) {
    std::int64_t most = 0;
    for (const auto& value : values) most = std::max(most, value.value_or(0));
    if (values.empty()) return;
    const double step = values.size() > 1 ? box.width() / static_cast<double>(values.size() - 1) : 0;
    const auto at = [&](std::size_t i) {
        const double part = most > 0 ? static_cast<double>(*values[i]) / static_cast<double>(most) : 0;
        return QPointF(box.left() + static_cast<double>(i) * step, box.bottom() - part * box.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line;
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i]) continue;
        const bool joined = i > 0 && values[i - 1];
        const bool alone = !joined && (i + 1 == values.size() || !values[i + 1]);
        if (joined) {
            line.lineTo(at(i));
        } else {
            line.moveTo(at(i));
        }
        // One value between two gaps is no line.
        if (alone) line.addEllipse(at(i), 0.8, 0.8);
        last = i;
    }
    painter.setPen(QPen(color, courseLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    if (last) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(at(*last), 2, 2);
    }
    painter.restore();
}

}  // namespace fw::render
