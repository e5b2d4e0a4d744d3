// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/service_plot_painter.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QPainter>
#include <QPen>

#include "widgets/render/text.h"

namespace fw::render {
namespace {

constexpr double seriesTop = 10;
constexpr double seriesAxisHeight = 18;
constexpr double seriesLeft = 52;
constexpr double seriesGap = 16;
/// Signs of neighbouring steps do not touch.
constexpr double markPitch = 11;
constexpr double markRadius = 3;
constexpr double seriesPen = 1.6;
constexpr int markKinds = 4;
constexpr double leastGap = 2;
constexpr double leastDashed = 3;
constexpr std::array<std::int64_t, 2> noRange = {INT64_MAX, INT64_MIN};

/// Four kinds of dashes and four of signs: eight lines are told apart without a colour.
QPen linePen(std::size_t number, const QColor& color, double unit) {
    QPen pen(color, seriesPen * unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (number % 4) {
        case 1:
            pen.setDashPattern({6, 2.5});
            break;
        case 2:
            pen.setDashPattern({2, 2});
            break;
        case 3:
            pen.setDashPattern({7, 2, 1.5, 2});
            break;
        default:
            break;
    }
    return pen;
}

/// The first four are filled, the next four hollow.
void paintMark(QPainter& painter, QPointF at, std::size_t number, const QColor& color, const QColor& back, double radius) {
    painter.setPen(QPen(color, 1.3));
    painter.setBrush(number < markKinds ? color : back);
    const double r = radius;
    switch (number % markKinds) {
        case 0:
            painter.drawEllipse(at, r, r);
            break;
        case 1:
            painter.drawRect(QRectF(at.x() - r * 0.85, at.y() - r * 0.85, r * 1.7, r * 1.7));
            break;
        case 2:
            painter.drawPolygon(QPolygonF({at + QPointF(0, -r * 1.1), at + QPointF(r, r * 0.8), at + QPointF(-r, r * 0.8)}));
            break;
        default:
            painter.drawPolygon(
                QPolygonF({at + QPointF(0, -r * 1.2), at + QPointF(r * 1.2, 0), at + QPointF(0, r * 1.2), at + QPointF(-r * 1.2, 0)}));
    }
}

struct SeriesWriter {
    QPainter& painter;
    const Theme& theme;
    const RowFonts& fonts;

    void text(const QFont& font, const QColor& color, double left, double middle, const QString& words) const {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPointF(left, centredBaseline(font, middle - 7 * fonts.unit, 14 * fonts.unit)), words);
    }
    [[nodiscard]] QString fit(const QFont& font, const QString& words, double room) const {
        return QFontMetricsF(font).elidedText(words, Qt::ElideRight, room);
    }
};

void paintSeriesAxes(const SeriesWriter& writer, const PlotAxes& axes, bool utc) {
    const QRectF& plot = axes.plot;
    const NumberStyle style = numberStyle(QLocale());
    for (const std::int64_t ns : durationTicks(axes, 16 * writer.fonts.unit)) {
        const double y = std::round(axes.durationPixel(ns));
        const QString label = QString::fromStdString(tickLabel(ns, ns, style));
        writer.painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), writer.theme.grid);
        writer.text(writer.fonts.tick, writer.theme.text3, plot.left() - 6 - textWidth(writer.fonts.tick, label), y, label);
    }
    writer.painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), writer.theme.lineStrong);
    const TimeScale scale = axes.time();
    constexpr std::int64_t day = 86'400'000'000'000;
    constexpr std::int64_t second = 1'000'000'000;
    const double room = textWidth(writer.fonts.tick, QStringLiteral("2024-03-15")) + 16 * writer.fonts.unit;
    // Steps begin with whole seconds, and so do the labels.
    const std::int64_t step = std::max(second, tickStep(scale.lengthNs(), std::max(1, static_cast<int>(plot.width() / room))));
    const std::int64_t zero = utc ? 0 : -static_cast<std::int64_t>(localOffsetSeconds(axes.view.fromNs)) * 1'000'000'000;
    double taken = -1e9;
    for (const std::int64_t offset : tickOffsets(axes.view.fromNs, axes.view.toNs, zero, step)) {
        const std::int64_t at = saturatedAdd(zero, offset);
        const double x = std::round(scale.toPixel(at));
        const QString label = offset % day == 0 ? dateTimeText(at, utc, 0).left(10) : plotTimeText(at, utc, step);
        const double width = textWidth(writer.fonts.tick, label);
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, plot.right() - width));
        writer.painter.fillRect(QRectF(x, plot.bottom(), 1, 3), writer.theme.lineStrong);
        if (left < taken + 8) continue;
        taken = left + width;
        writer.text(writer.fonts.tick, writer.theme.text3, left, plot.bottom() + 10 * writer.fonts.unit, label);
    }
}

/// One row for each line, and one for those that are not drawn: as high as they have room.
void paintSeriesLegend(const SeriesWriter& writer, const ServicePlotFrame& frame) {
    const QRectF& box = frame.legend;
    if (box.width() < 40) return;
    const double unit = writer.fonts.unit;
    const std::size_t rows = frame.shape->lines.size() + (frame.rest.isEmpty() ? 0 : 1);
    const double height = std::min(20 * unit, box.height() / static_cast<double>(std::max<std::size_t>(rows, 1)));
    double middle = box.top() + height / 2;
    for (std::size_t i = 0; i < frame.shape->lines.size(); ++i, middle += height) {
        const analysis::SeriesLine& line = frame.plot->lines[frame.shape->lines[i].line];
        const QColor color = writer.theme.service(line.slot);
        const bool here = frame.place && frame.place->line == frame.shape->lines[i].line;
        if (here)
            writer.painter.fillRect(QRectF(box.left() - 4, middle - height / 2, box.width() + 4, height), writer.theme.accentBackground);
        writer.painter.setRenderHint(QPainter::Antialiasing);
        writer.painter.setPen(linePen(i, color, unit));
        writer.painter.drawLine(QPointF(box.left(), middle), QPointF(box.left() + 26 * unit, middle));
        paintMark(writer.painter, QPointF(box.left() + 13 * unit, middle), i, color, writer.theme.surface, markRadius * unit);
        writer.painter.setRenderHint(QPainter::Antialiasing, false);
        const QString value = frame.place && i < frame.placeTexts.size() ? frame.placeTexts[i]
                              : i < frame.legendTexts.size()             ? frame.legendTexts[i]
                                                                         : QString();
        const double width = textWidth(writer.fonts.secondaryBold, value);
        const double left = box.left() + 32 * unit;
        writer.text(writer.fonts.secondaryBold, writer.theme.text, box.right() - width, middle, value);
        writer.text(here ? writer.fonts.secondaryBold : writer.fonts.secondary, writer.theme.text2, left, middle,
                    writer.fit(here ? writer.fonts.secondaryBold : writer.fonts.secondary, visibleText(line.name),
                               std::max(0.0, box.right() - width - 8 * unit - left)));
    }
    if (!frame.rest.isEmpty())
        writer.text(writer.fonts.tick, writer.theme.text3, box.left(), middle, writer.fit(writer.fonts.tick, frame.rest, box.width()));
}

void paintPlace(const SeriesWriter& writer, const ServicePlotFrame& frame) {
    const PlotAxes& axes = frame.shape->axes;
    const analysis::ServicePlot& plot = *frame.plot;
    const analysis::SeriesPoint& point = plot.lines[frame.place->line].points[frame.place->point];
    const double left = std::max(axes.plot.left(), axes.time().toPixel(point.fromNs));
    const double right = std::min(axes.plot.right(), axes.time().toPixel(saturatedAdd(point.fromNs, plot.options.stepNs)));
    QColor band = writer.theme.accent;
    band.setAlphaF(0.1F);
    writer.painter.fillRect(QRectF(left, axes.plot.top(), std::max(1.0, right - left), axes.plot.height()), band);
    const double width = textWidth(writer.fonts.tick, frame.placeTime);
    // Beside the step, on the side that has more room; behind it the grid is hidden.
    const double x =
        std::clamp((left + right) / 2 - width / 2, axes.plot.left() + 2, std::max(axes.plot.left() + 2, axes.plot.right() - width - 2));
    writer.painter.fillRect(QRectF(x - 3, axes.plot.top() - 8 * writer.fonts.unit, width + 6, 14 * writer.fonts.unit),
                            writer.theme.surface);
    writer.text(writer.fonts.tick, writer.theme.text, x, axes.plot.top() - 1 * writer.fonts.unit, frame.placeTime);
    if (const auto ns = point.figures.shown(frame.choice->percent, plot.bucketed())) {
        writer.painter.setRenderHint(QPainter::Antialiasing);
        writer.painter.setPen(QPen(writer.theme.accent, 2));
        writer.painter.setBrush(Qt::NoBrush);
        writer.painter.drawEllipse(axes.pointOf(middleOfStep(point.fromNs, plot.options.stepNs), *ns), 6 * writer.fonts.unit,
                                   6 * writer.fonts.unit);
        writer.painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

/// A run is drawn with the first, least, largest and last of each pixel column.
class RunMaker {
public:
    explicit RunMaker(ServiceLineShape& shape) : m_shape(shape) {}
    void add(QPointF at, bool joined) {
        if (!joined) end();
        const double column = std::floor(at.x());
        if (m_any && column == m_column) {
            if (at.y() < m_low.y()) m_low = at;
            if (at.y() > m_high.y()) m_high = at;
            m_last = at;
            return;
        }
        flush();
        m_any = true;
        m_column = column;
        m_first = m_low = m_high = m_last = at;
    }
    void end() {
        flush();
        if (!m_run.isEmpty()) m_shape.runs.push_back(m_run);
        m_run.clear();
    }

private:
    void flush() {
        if (!m_any) return;
        m_any = false;
        for (const QPointF& at : {m_first, m_low, m_high, m_last})
            if (m_run.isEmpty() || m_run.back() != at) m_run.push_back(at);
    }

    ServiceLineShape& m_shape;
    QPolygonF m_run;
    QPointF m_first, m_low, m_high, m_last;
    double m_column = 0;
    bool m_any = false;
};

}  // namespace

std::int64_t middleOfStep(std::int64_t fromNs, std::int64_t stepNs) {
    return saturatedAdd(fromNs, stepNs / 2);
}

ServicePlotLayout servicePlotLayout(const QSizeF& size, const RowFonts& fonts) {
    const double unit = fonts.unit;
    const double legend = std::round(std::clamp(size.width() * 0.26, 150 * unit, 280 * unit));
    ServicePlotLayout layout;
    const double right = size.width() - legend - std::round(2 * seriesGap * unit);
    const double left = std::round(seriesLeft * unit);
    const double top = std::round(seriesTop * unit);
    const double bottom = size.height() - std::round(seriesAxisHeight * unit);
    layout.plot = QRectF(QPointF(left, top), QPointF(std::max(left + 1, right), std::max(top + 1, bottom)));
    layout.legend = QRectF(layout.plot.right() + std::round(seriesGap * unit), top, legend, std::max(1.0, size.height() - top - 4 * unit));
    return layout;
}

ServicePlotShape makeServicePlotShape(const analysis::ServicePlot& plot, const ServicePlotChoice& choice, const QRectF& area) {
    ServicePlotShape shape;
    shape.axes.plot = area;
    PlotView& view = shape.axes.view;
    view.fromNs = plot.firstNs;
    view.toNs = std::max(saturatedAdd(plot.lastNs, plot.options.stepNs), saturatedAdd(plot.firstNs, 1));
    auto [least, most] = noRange;
    for (const std::size_t number : choice.lines)
        for (const analysis::SeriesPoint& point : plot.lines[number].points)
            if (const auto ns = point.figures.shown(choice.percent, plot.bucketed())) {
                least = std::min(least, *ns);
                most = std::max(most, *ns);
            }
    if (least > most) least = most = 1'000'000;
    const auto logOf = [](std::int64_t ns) { return std::log(static_cast<double>(std::max<std::int64_t>(ns, 1))); };
    view.logLow = logOf(least);
    view.logHigh = logOf(most);
    const double air = std::max((view.logHigh - view.logLow) * 0.08, view.logHigh - view.logLow < 0.5 ? 0.5 : 0.0);
    view.logLow = std::max(0.0, view.logLow - air);
    view.logHigh += air;

    const double pitch = area.width() * static_cast<double>(plot.options.stepNs) / static_cast<double>(shape.axes.time().lengthNs());
    shape.dense = pitch < leastDashed;
    for (const std::size_t number : choice.lines) {
        ServiceLineShape line;
        line.line = number;
        RunMaker runs(line);
        std::optional<std::int64_t> before;
        double last = 0;
        for (const analysis::SeriesPoint& point : plot.lines[number].points) {
            const auto ns = point.figures.shown(choice.percent, plot.bucketed());
            if (!ns) continue;
            const QPointF at = shape.axes.pointOf(middleOfStep(point.fromNs, plot.options.stepNs), *ns);
            // A gap that is narrower than a pixel is none that would be seen.
            const bool joined = before && (saturatedSub(point.fromNs, *before) == plot.options.stepNs || at.x() - last < leastGap);
            last = at.x();
            runs.add(at, joined);
            // The signs of a crowd would be a smear: then those that have room.
            const double room = pitch >= markPitch || line.marks.empty() ? 0 : joined ? 6 * markPitch : markPitch;
            if (line.marks.empty() || at.x() - line.marks.back().x() >= room) line.marks.push_back(at);
            before = point.fromNs;
        }
        runs.end();
        shape.lines.push_back(std::move(line));
    }
    return shape;
}

std::optional<ServicePlotPlace> nearestPlace(const analysis::ServicePlot& plot, const ServicePlotChoice& choice, const PlotAxes& axes,
                                             QPointF at, double reach) {
    std::optional<ServicePlotPlace> best;
    double least = reach * reach;
    const TimeScale scale = axes.time();
    const std::int64_t half = plot.options.stepNs / 2;
    const std::int64_t from = saturatedSub(scale.toTime(at.x() - reach), half);
    const std::int64_t to = saturatedSub(scale.toTime(at.x() + reach + 1), half);
    for (const std::size_t number : choice.lines) {
        const std::vector<analysis::SeriesPoint>& points = plot.lines[number].points;
        auto point = std::lower_bound(points.begin(), points.end(), from,
                                      [](const analysis::SeriesPoint& one, std::int64_t ns) { return one.fromNs < ns; });
        for (; point != points.end() && point->fromNs <= to; ++point) {
            const auto ns = point->figures.shown(choice.percent, plot.bucketed());
            if (!ns) continue;
            const QPointF away = axes.pointOf(middleOfStep(point->fromNs, plot.options.stepNs), *ns) - at;
            const double distance = QPointF::dotProduct(away, away);
            if (distance > least || (best && distance == least)) continue;
            least = distance;
            best = ServicePlotPlace{number, static_cast<std::size_t>(point - points.begin())};
        }
    }
    return best;
}

void paintServicePlot(QPainter& painter, const ServicePlotFrame& frame, const Theme& theme, const RowFonts& fonts) {
    const SeriesWriter writer{painter, theme, fonts};
    const PlotAxes& axes = frame.shape->axes;
    paintSeriesAxes(writer, axes, frame.utc);
    if (frame.place) paintPlace(writer, frame);
    painter.save();
    painter.setClipRect(axes.plot.adjusted(-6, -6, 6, 6));
    painter.setRenderHint(QPainter::Antialiasing);
    // The first line is the largest and comes on top.
    for (std::size_t i = frame.shape->lines.size(); i-- > 0;) {
        const ServiceLineShape& line = frame.shape->lines[i];
        QColor color = theme.service(frame.plot->lines[line.line].slot);
        const bool faint = frame.place && frame.place->line != line.line;
        if (faint) color.setAlphaF(0.55F);
        // Dashes and smooth edges of a band would cost a second and not be seen.
        painter.setRenderHint(QPainter::Antialiasing, !frame.shape->dense);
        painter.setPen(frame.shape->dense ? QPen(color, 0) : linePen(i, color, fonts.unit));
        painter.setBrush(Qt::NoBrush);
        for (const QPolygonF& run : line.runs) {
            if (run.size() > 1)
                painter.drawPolyline(run);
            else
                painter.drawPoint(run.front());
        }
        painter.setRenderHint(QPainter::Antialiasing);
        for (const QPointF& at : line.marks) paintMark(painter, at, i, color, theme.surface, markRadius * fonts.unit);
    }
    painter.restore();
    paintSeriesLegend(writer, frame);
}

}  // namespace fw::render
