// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/plot_painter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <QPainter>

#include "widgets/render/text.h"

namespace fw::render {
namespace {

constexpr double plotTop = 8;
constexpr double plotAxisHeight = 18;
constexpr double plotLeft = 48;
constexpr double plotRight = 12;
constexpr double sidesWidth = 124;
constexpr double sidesFrom = 560;
constexpr double dotRadius = 1.6;
constexpr double crossRadius = 2.6;
constexpr double crossPitch = 7;
constexpr double barStep = 6;
constexpr double sideStep = 2;

/// Dots that fall on one device pixel are one; the more they are, the stronger it is.
struct DotGrid {
    int width = 0;
    int height = 0;
    std::vector<std::uint16_t> dots;
    std::vector<std::uint16_t> failed;

    void add(double x, double y, bool isFailed) {
        const int column = static_cast<int>(std::floor(x));
        const int row = static_cast<int>(std::floor(y));
        if (x < 0 || y < 0 || column >= width || row >= height) return;
        const std::size_t at = static_cast<std::size_t>(row) * static_cast<std::size_t>(width) + static_cast<std::size_t>(column);
        std::uint16_t& count = isFailed ? failed[at] : dots[at];
        if (count < 0xFFFF) ++count;
    }
};

QImage dotSprite(double radius, double ratio, const QColor& color) {
    const int side = static_cast<int>(std::ceil(2 * radius * ratio)) + 2;
    QImage sprite(side, side, QImage::Format_ARGB32_Premultiplied);
    sprite.fill(Qt::transparent);
    QPainter painter(&sprite);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(side / 2.0, side / 2.0), radius * ratio, radius * ratio);
    return sprite;
}

QImage crossSprite(double radius, double ratio, const QColor& color) {
    const int side = static_cast<int>(std::ceil(2 * radius * ratio)) + 4;
    QImage sprite(side, side, QImage::Format_ARGB32_Premultiplied);
    sprite.fill(Qt::transparent);
    QPainter painter(&sprite);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.4 * ratio, Qt::SolidLine, Qt::RoundCap));
    const double middle = side / 2.0;
    const double arm = radius * ratio;
    painter.drawLine(QPointF(middle - arm, middle - arm), QPointF(middle + arm, middle + arm));
    painter.drawLine(QPointF(middle - arm, middle + arm), QPointF(middle + arm, middle - arm));
    return sprite;
}

QImage pointsImage(const TracePoints& points, const PlotAxes& axes, double unit, double ratio, const Theme& theme,
                   const std::stop_token& stop) {
    DotGrid grid;
    grid.width = std::max(1, static_cast<int>(std::ceil(axes.plot.width() * ratio)));
    grid.height = std::max(1, static_cast<int>(std::ceil(axes.plot.height() * ratio)));
    const std::size_t cells = static_cast<std::size_t>(grid.width) * static_cast<std::size_t>(grid.height);
    grid.dots.resize(cells);
    grid.failed.resize(cells);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i % 65'536 == 0 && stop.stop_requested()) return {};
        const QPointF at = (axes.pointOf(points.startNs[i], points.durationNs[i]) - axes.plot.topLeft()) * ratio;
        grid.add(at.x(), at.y(), points.failed[i] != 0);
    }
    QImage image(grid.width, grid.height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    // As many shades as can be told apart.
    constexpr std::array<double, 4> shades = {0.5, 0.75, 0.9, 1.0};
    const QImage cross = crossSprite(crossRadius * unit, ratio, theme.errorFill);
    for (const bool failed : {false, true}) {
        std::array<QImage, shades.size()> sprites;
        for (std::size_t i = 0; i < shades.size(); ++i) {
            QColor color = failed ? theme.errorFill : theme.accent;
            color.setAlphaF(static_cast<float>(shades[i]) * (failed ? 0.7F : 1.0F));
            sprites[i] = dotSprite(dotRadius * unit * (failed ? 0.75 : 1), ratio, color);
        }
        // One cross stands for its neighbours, so that a crowd of errors stays a crowd of dots that can be read.
        const int pitch = std::max(1, static_cast<int>(std::lround(crossPitch * unit * ratio)));
        const int columns = grid.width / pitch + 1;
        std::vector<std::uint8_t> crossed(static_cast<std::size_t>(columns) * static_cast<std::size_t>(grid.height / pitch + 1));
        for (int row = 0; row < grid.height; ++row) {
            if (stop.stop_requested()) return {};
            for (int column = 0; column < grid.width; ++column) {
                const std::size_t at =
                    static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.width) + static_cast<std::size_t>(column);
                const int strength = failed ? grid.failed[at] : grid.dots[at];
                if (strength == 0) continue;
                std::uint8_t& known = crossed[static_cast<std::size_t>(row / pitch) * static_cast<std::size_t>(columns) +
                                              static_cast<std::size_t>(column / pitch)];
                const bool crosses = failed && std::exchange(known, std::uint8_t{1}) == 0;
                // A few errors among many are told by the cross alone.
                if (failed && !crosses && strength * 4 < strength + grid.dots[at]) continue;
                const QImage& sprite = crosses ? cross : sprites[strength >= 8 ? 3 : strength >= 3 ? 2 : strength == 2 ? 1 : 0];
                painter.drawImage(column - sprite.width() / 2, row - sprite.height() / 2, sprite);
            }
        }
    }
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

double rootHeight(std::uint64_t count, std::uint64_t highest, double height) {
    return count == 0 ? 0 : std::max(1.0, std::round(std::sqrt(static_cast<double>(count) / static_cast<double>(highest)) * height));
}

void paintBars(QPainter& painter, const PlotFrame& frame, const QRectF& plot, const QColor& color) {
    const std::vector<std::uint64_t>& counts = frame.picture->counts;
    const std::uint64_t highest = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    if (highest == 0) return;
    const double width = plot.width() / static_cast<double>(counts.size());
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        const double height = rootHeight(counts[bin], highest, plot.height());
        if (height == 0) continue;
        const double x0 = std::round(plot.left() + width * static_cast<double>(bin));
        const double x1 = std::round(plot.left() + width * static_cast<double>(bin + 1));
        painter.fillRect(QRectF(x0, plot.bottom() - height, std::max(1.0, x1 - x0 - 1), height), color);
    }
}

void paintSides(QPainter& painter, const PlotFrame& frame, const Theme& theme) {
    const std::vector<std::uint64_t>& counts = frame.picture->counts;
    const std::uint64_t highest = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    QColor pale = theme.accent;
    pale.setAlphaF(0.5F);
    const double step = frame.sides.height() / static_cast<double>(std::max<std::size_t>(counts.size(), 1));
    for (std::size_t bin = 0; bin < counts.size() && highest > 0; ++bin) {
        const double length = rootHeight(counts[bin], highest, frame.sides.width() - 4);
        if (length == 0) continue;
        const double bottom = frame.sides.bottom() - step * static_cast<double>(bin);
        painter.fillRect(QRectF(frame.sides.left() + 1, bottom - step, length, std::max(1.0, step - 0.5)), pale);
    }
    painter.fillRect(QRectF(frame.sides.left(), frame.sides.top(), 1, frame.sides.height()), theme.lineStrong);
}

struct PlotWriter {
    QPainter& painter;
    const Theme& theme;
    const RowFonts& fonts;

    void text(const QFont& font, const QColor& color, double left, double middle, const QString& words) const {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPointF(left, centredBaseline(font, middle - 7 * fonts.unit, 14 * fonts.unit)), words);
    }
};

void paintDurationAxis(const PlotWriter& writer, const PlotFrame& frame) {
    const QRectF& plot = frame.axes.plot;
    const bool scatter = frame.axes.mode == PlotMode::Scatter;
    const NumberStyle style = numberStyle(QLocale());
    for (const std::int64_t ns : durationTicks(frame.axes, scatter ? 13 * writer.fonts.unit : 62 * writer.fonts.unit)) {
        const double at = std::round(frame.axes.durationPixel(ns));
        const QString label = QString::fromStdString(tickLabel(ns, ns, style));
        const double width = textWidth(writer.fonts.tick, label);
        if (scatter) {
            writer.painter.fillRect(QRectF(plot.left(), at, plot.width(), 1), writer.theme.grid);
            writer.text(writer.fonts.tick, writer.theme.text3, plot.left() - 6 - width, at, label);
        } else {
            writer.painter.fillRect(QRectF(at, plot.bottom(), 1, 3), writer.theme.lineStrong);
            const double left = std::clamp(at - width / 2, 0.0, std::max(0.0, plot.right() + plotRight - width));
            writer.text(writer.fonts.tick, writer.theme.text3, left, plot.bottom() + 10 * writer.fonts.unit, label);
        }
    }
}

void paintTimeAxis(const PlotWriter& writer, const PlotFrame& frame) {
    const QRectF& plot = frame.axes.plot;
    const TimeScale scale = frame.axes.time();
    constexpr std::int64_t day = 86'400'000'000'000;
    const double room = textWidth(writer.fonts.tick, QStringLiteral("00:00:00.000")) + 16 * writer.fonts.unit;
    const std::int64_t step = tickStep(scale.lengthNs(), std::max(1, static_cast<int>(plot.width() / room)));
    const std::int64_t zero = frame.utc ? 0 : -static_cast<std::int64_t>(localOffsetSeconds(frame.axes.view.fromNs)) * 1'000'000'000;
    double taken = -1e9;
    for (const std::int64_t offset : tickOffsets(frame.axes.view.fromNs, frame.axes.view.toNs, zero, step)) {
        const double at = std::round(scale.toPixel(saturatedAdd(zero, offset)));
        QString label = plotTimeText(saturatedAdd(zero, offset), frame.utc, step);
        // Midnight is where the day changes.
        if (offset % day == 0) label = dateTimeText(saturatedAdd(zero, offset), frame.utc, 0).left(10);
        const double width = textWidth(writer.fonts.tick, label);
        const double left = std::clamp(at - width / 2, 0.0, std::max(0.0, plot.right() + plotRight - width));
        writer.painter.fillRect(QRectF(at, plot.bottom(), 1, 3), writer.theme.lineStrong);
        if (left < taken + 6) continue;
        taken = left + width;
        writer.text(writer.fonts.tick, writer.theme.text3, left, plot.bottom() + 10 * writer.fonts.unit, label);
    }
}

QFont brushFont(const RowFonts& fonts) {
    QFont bold = fonts.tick;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QRectF brushLabel(const PlotFrame& frame, const RowFonts& fonts) {
    if (frame.brush.empty()) return {};
    const QRectF& plot = frame.axes.plot;
    const QRectF edge = frame.axes.rectOf(frame.brush);
    const double width = textWidth(brushFont(fonts), frame.brushText);
    constexpr double beside = 6;
    double left = edge.right() + beside;
    if (left + width > plot.right()) left = edge.left() - beside - width;
    if (left < plot.left()) left = std::max(plot.left(), std::min(edge.left() + beside, plot.right() - width));
    return {left, plot.top(), width, 14 * fonts.unit};
}

/// Down, line by line, until it lies over none of the others; empty where that is below the upper half of the plot.
QRectF movedBelow(QRectF label, const QRectF& plot, const std::vector<QRectF>& others) {
    const auto over = [&](const QRectF& other) { return !other.isEmpty() && label.adjusted(-4, 0, 4, 0).intersects(other); };
    while (std::any_of(others.begin(), others.end(), over)) {
        label.translate(0, label.height());
        if (label.bottom() > plot.center().y()) return {};
    }
    return label;
}

/// Whether a bar at the side of a scatter reaches into a rectangle.
bool overSides(const PlotFrame& frame, const QRectF& label) {
    if (frame.sides.isEmpty() || frame.picture == nullptr || frame.picture->counts.empty()) return false;
    const std::vector<std::uint64_t>& counts = frame.picture->counts;
    const std::uint64_t highest = *std::max_element(counts.begin(), counts.end());
    const double step = frame.sides.height() / static_cast<double>(counts.size());
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        const double bottom = frame.sides.bottom() - step * static_cast<double>(bin);
        if (bottom <= label.top() || bottom - step >= label.bottom()) continue;
        const double length = rootHeight(counts[bin], highest, frame.sides.width() - 4);
        if (length > 0 && frame.sides.left() + 1 + length > label.left() - 2) return true;
    }
    return false;
}

QRectF p95Label(const PlotFrame& frame, const RowFonts& fonts) {
    if (!frame.plot->all.p95Ns) return {};
    const QRectF& plot = frame.axes.plot;
    const double at = std::round(frame.axes.durationPixel(*frame.plot->all.p95Ns)) + 0.5;
    const double width = textWidth(fonts.tick, frame.p95Text);
    const double height = 14 * fonts.unit;
    if (frame.axes.mode == PlotMode::Scatter) {
        const double right = frame.sides.isEmpty() ? plot.right() : frame.sides.right();
        const QRectF above(right - width - 2, at - height, width, height);
        const QRectF below = above.translated(0, height + 1);
        // On the side of its line where no bar is; the ground that it has covers what has to be covered.
        const bool roomAbove = above.top() + height / 2 >= plot.top();
        const bool roomBelow = below.bottom() <= plot.bottom();
        if (!roomAbove) return below;
        return roomBelow && overSides(frame, above) && !overSides(frame, below) ? below : above;
    }
    const double left = at + 5 + width > plot.right() ? at - 5 - width : at + 5;
    return {left, plot.top(), width, height};
}

void paintP95(const PlotWriter& writer, const PlotFrame& frame, const QRectF& label) {
    if (!frame.plot->all.p95Ns) return;
    const QRectF& plot = frame.axes.plot;
    const double at = std::round(frame.axes.durationPixel(*frame.plot->all.p95Ns)) + 0.5;
    const bool scatter = frame.axes.mode == PlotMode::Scatter;
    if (scatter ? at < plot.top() || at > plot.bottom() : at < plot.left() || at > plot.right()) return;
    QPen dashed(writer.theme.text2, 1, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({4, 3});
    writer.painter.setPen(dashed);
    if (scatter) {
        writer.painter.drawLine(QPointF(plot.left(), at), QPointF(frame.sides.isEmpty() ? plot.right() : frame.sides.right(), at));
    } else {
        writer.painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    }
    if (label.isEmpty()) return;
    writer.painter.fillRect(label.adjusted(-2, 0, 2, scatter ? -1 : 0), writer.theme.surface);
    writer.text(writer.fonts.tick, writer.theme.text2, label.left(), label.center().y(), frame.p95Text);
}

void paintBrush(const PlotWriter& writer, const PlotFrame& frame, const QRectF& label) {
    if (frame.brush.empty()) return;
    QPainter& painter = writer.painter;
    const QRectF rect = frame.axes.rectOf(frame.brush);
    const QRectF edge(std::round(rect.left()) + 0.5, std::round(rect.top()) + 0.5, std::max(1.0, std::round(rect.width()) - 1),
                      std::max(1.0, std::round(rect.height()) - 1));
    painter.setPen(QPen(writer.theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(edge);
    if (frame.handles) {
        painter.setBrush(writer.theme.surface);
        const double side = 5 * writer.fonts.unit;
        const QPointF middle = edge.center();
        for (const QPointF at : {QPointF(edge.left(), middle.y()), QPointF(edge.right(), middle.y()), QPointF(middle.x(), edge.top()),
                                 QPointF(middle.x(), edge.bottom())}) {
            const bool upright = at.y() == middle.y();
            if (!upright && frame.axes.mode == PlotMode::Histogram) continue;
            painter.drawRect(upright ? QRectF(at.x() - 2, at.y() - side, 4, 2 * side) : QRectF(at.x() - side, at.y() - 2, 2 * side, 4));
        }
    }
    QColor veil = writer.theme.surface;
    veil.setAlphaF(0.8F);
    painter.fillRect(label.adjusted(-2, 0, 2, 0), veil);
    writer.text(brushFont(writer.fonts), writer.theme.accent, label.left(), label.center().y(), frame.brushText);
}

void paintRing(QPainter& painter, const PlotFrame& frame, std::size_t point, const Theme& theme, double unit) {
    const TracePoints& points = frame.plot->points;
    if (point >= points.size()) return;
    const QPointF at = frame.axes.pointOf(points.startNs[point], points.durationNs[point]);
    if (!frame.axes.plot.adjusted(-1, -1, 1, 1).contains(at)) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawEllipse(at, 6.5 * unit, 6.5 * unit);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawEllipse(at, 5 * unit, 5 * unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(points.failed[point] != 0 ? theme.errorFill : theme.accent);
    painter.drawEllipse(at, 2.5 * unit, 2.5 * unit);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace

PlotLayout plotLayout(PlotMode mode, const QSizeF& size, const RowFonts& fonts) {
    PlotLayout layout;
    const double unit = fonts.unit;
    const bool scatter = mode == PlotMode::Scatter;
    const bool sides = scatter && size.width() >= sidesFrom * unit;
    const double left = std::round((scatter ? plotLeft : plotRight) * unit);
    const double right = size.width() - std::round((plotRight + (sides ? sidesWidth : 0)) * unit);
    const double bottom = size.height() - std::round(plotAxisHeight * unit);
    layout.plot = QRectF(QPointF(left, plotTop), QPointF(std::max(left + 1, right), std::max(plotTop + 1, bottom)));
    if (sides)
        layout.sides = QRectF(layout.plot.right() + std::round(plotRight * unit), layout.plot.top(),
                              std::round((sidesWidth - plotRight) * unit), layout.plot.height());
    return layout;
}

PlotPicture makePlotPicture(const analysis::TracePlot& plot, const PlotAxes& axes, double unit, double ratio, ThemeId id,
                            const std::stop_token& stop) {
    PlotPicture picture;
    picture.axes = axes;
    const bool scatter = axes.mode == PlotMode::Scatter;
    const double bins = scatter ? axes.plot.height() / sideStep : axes.plot.width() / (barStep * unit);
    picture.counts = durationCounts(axes.view, plot.points, static_cast<std::size_t>(std::max(1.0, bins)), stop);
    if (scatter) picture.points = pointsImage(plot.points, axes, unit, ratio, theme(id), stop);
    return picture;
}

PlotLabels plotLabels(const PlotFrame& frame, const RowFonts& fonts) {
    PlotLabels labels;
    const QRectF& plot = frame.axes.plot;
    labels.brush = brushLabel(frame, fonts);
    labels.p95 = p95Label(frame, fonts);
    if (frame.axes.mode == PlotMode::Scatter) return labels;
    labels.p95 = movedBelow(labels.p95, plot, {labels.brush});
    const double width = textWidth(fonts.tick, frame.countsText);
    if (width <= plot.width())
        labels.counts = movedBelow({plot.right() - width, plot.top(), width, 14 * fonts.unit}, plot, {labels.brush, labels.p95});
    return labels;
}

void paintPlot(QPainter& painter, const QRectF& area, const PlotFrame& frame, const Theme& theme, const RowFonts& fonts) {
    const PlotWriter writer{painter, theme, fonts};
    const QRectF& plot = frame.axes.plot;
    const bool scatter = frame.axes.mode == PlotMode::Scatter;
    paintDurationAxis(writer, frame);
    if (!frame.brush.empty()) painter.fillRect(frame.axes.rectOf(frame.brush), theme.accentBackground);
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), theme.lineStrong);
    if (scatter) paintTimeAxis(writer, frame);
    if (frame.picture != nullptr && frame.picture->axes.mode == frame.axes.mode) {
        if (scatter) {
            if (!frame.picture->points.isNull()) painter.drawImage(plot, frame.picture->points);
            if (!frame.sides.isEmpty()) paintSides(painter, frame, theme);
        } else {
            QColor pale = theme.accent;
            pale.setAlphaF(frame.brush.empty() ? 0.6F : 0.3F);
            paintBars(painter, frame, plot, pale);
            if (!frame.brush.empty()) {
                painter.save();
                painter.setClipRect(frame.axes.rectOf(frame.brush), Qt::IntersectClip);
                paintBars(painter, frame, plot, theme.accent);
                painter.restore();
            }
        }
    }
    const PlotLabels labels = plotLabels(frame, fonts);
    paintP95(writer, frame, labels.p95);
    if (scatter && frame.hovered && frame.hovered != frame.selected) {
        const TracePoints& points = frame.plot->points;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.text, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(frame.axes.pointOf(points.startNs[*frame.hovered], points.durationNs[*frame.hovered]), 4 * fonts.unit,
                            4 * fonts.unit);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    paintBrush(writer, frame, labels.brush);
    if (scatter && frame.selected) paintRing(painter, frame, *frame.selected, theme, fonts.unit);
    const double width = textWidth(fonts.tick, frame.countsText);
    if (scatter && !frame.sides.isEmpty())
        writer.text(fonts.tick, theme.text3, std::max(plot.right() + 4, area.right() - 4 - width), plot.bottom() + 10 * fonts.unit,
                    frame.countsText);
    if (!scatter && !labels.counts.isEmpty())
        writer.text(fonts.tick, theme.text3, labels.counts.left(), labels.counts.center().y(), frame.countsText);
}

}  // namespace fw::render
