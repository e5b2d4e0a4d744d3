// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/plot_axes.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/render/text.h"

namespace fw::render {
namespace {

constexpr std::int64_t plotSecond = 1'000'000'000;
constexpr std::size_t binsStopEvery = 65'536;

double plotLog(std::int64_t ns) {
    return std::log(static_cast<double>(std::max<std::int64_t>(ns, 1)));
}

std::int64_t nearestMultiple(std::int64_t ns, std::int64_t step) {
    const std::int64_t rest = ((ns % step) + step) % step;
    return rest * 2 < step ? saturatedSub(ns, rest) : saturatedAdd(ns, step - rest);
}

}  // namespace

PlotView viewOfAll(const analysis::TracePlot& plot) {
    PlotView view;
    const std::int64_t length = saturatedSub(plot.lastNs, plot.firstNs);
    const std::int64_t air = length > 0 ? std::max<std::int64_t>(length / 100, 1) : plotSecond / 2;
    view.fromNs = saturatedSub(plot.firstNs, air);
    view.toNs = std::max(saturatedAdd(plot.lastNs, air), saturatedAdd(view.fromNs, 1));
    view.logLow = plotLog(plot.leastNs);
    view.logHigh = plotLog(plot.mostNs);
    const double more = std::max((view.logHigh - view.logLow) * 0.06, view.logHigh - view.logLow < 0.5 ? 0.6 : 0.0);
    view.logLow = std::max(0.0, view.logLow - more);
    view.logHigh += more;
    return view;
}

double PlotAxes::durationPixel(std::int64_t ns) const {
    const double share = (plotLog(ns) - view.logLow) / (view.logHigh - view.logLow);
    return mode == PlotMode::Scatter ? plot.bottom() - share * plot.height() : plot.left() + share * plot.width();
}

std::int64_t PlotAxes::durationAt(double pixel) const {
    const double share = mode == PlotMode::Scatter ? (plot.bottom() - pixel) / plot.height() : (pixel - plot.left()) / plot.width();
    const double ns = std::exp(view.logLow + share * (view.logHigh - view.logLow));
    constexpr double beyond = 9.2e18;
    return ns >= beyond ? std::numeric_limits<std::int64_t>::max() : static_cast<std::int64_t>(std::llround(std::max(0.0, ns)));
}

QRectF PlotAxes::rectOf(const TraceRange& range) const {
    const auto within = [](double value, double low, double high) { return std::clamp(value, low, high); };
    if (mode == PlotMode::Histogram) {
        const double left = range.longerNs ? within(durationPixel(*range.longerNs), plot.left(), plot.right()) : plot.left();
        const double right = range.shorterNs ? within(durationPixel(*range.shorterNs), plot.left(), plot.right()) : plot.right();
        return {QPointF(left, plot.top()), QPointF(right, plot.bottom())};
    }
    const TimeScale scale = time();
    const double left = range.fromNs ? within(scale.toPixel(*range.fromNs), plot.left(), plot.right()) : plot.left();
    const double right = range.toNs ? within(scale.toPixel(*range.toNs), plot.left(), plot.right()) : plot.right();
    const double top = range.shorterNs ? within(durationPixel(*range.shorterNs), plot.top(), plot.bottom()) : plot.top();
    const double bottom = range.longerNs ? within(durationPixel(*range.longerNs), plot.top(), plot.bottom()) : plot.bottom();
    return {QPointF(left, top), QPointF(right, bottom)};
}

std::int64_t PlotAxes::timeStep() const {
    return tickStep(time().lengthNs(), std::max(1, static_cast<int>(plot.width())));
}

TraceRange PlotAxes::rangeOf(const QRectF& rect) const {
    constexpr double border = 0.5;
    TraceRange range;
    const bool scatter = mode == PlotMode::Scatter;
    if (scatter) {
        const std::int64_t step = timeStep();
        if (rect.left() > plot.left() + border) range.fromNs = nearestMultiple(time().toTime(rect.left()), step);
        if (rect.right() < plot.right() - border) range.toNs = nearestMultiple(time().toTime(rect.right()), step);
        if (range.fromNs && range.toNs && *range.toNs <= *range.fromNs) range.toNs = saturatedAdd(*range.fromNs, step);
    }
    const double low = scatter ? rect.bottom() : rect.left();
    const double high = scatter ? rect.top() : rect.right();
    if (scatter ? low < plot.bottom() - border : low > plot.left() + border) range.longerNs = roundedDuration(durationAt(low));
    if (scatter ? high > plot.top() + border : high < plot.right() - border) range.shorterNs = roundedDuration(durationAt(high));
    if (range.longerNs && range.shorterNs && *range.shorterNs <= saturatedAdd(*range.longerNs, 1))
        range.shorterNs = saturatedAdd(*range.longerNs, 2);
    return range;
}

std::int64_t roundedDuration(std::int64_t ns) {
    std::int64_t unit = 1;
    while (ns / unit >= 1000) unit *= 10;
    return nearestMultiple(std::max<std::int64_t>(ns, 0), unit);
}

std::vector<std::int64_t> durationTicks(const PlotAxes& axes, double gap) {
    std::vector<std::int64_t> whole;
    for (std::int64_t power = 1; power <= 10 * plotSecond; power *= 10)
        for (const std::int64_t factor : {1, 2, 5})
            if (power * factor <= 50 * plotSecond) whole.push_back(power * factor);
    for (const std::int64_t seconds : {60, 120, 300, 600, 1'800, 3'600, 7'200, 18'000, 36'000}) whole.push_back(seconds * plotSecond);
    for (std::int64_t days = 1; days <= 100'000; days *= 10) whole.push_back(days * 86'400 * plotSecond);
    const double length = axes.mode == PlotMode::Scatter ? axes.plot.height() : axes.plot.width();
    const double decade = length / (axes.view.logHigh - axes.view.logLow) * std::log(10.0);
    // Where the steps of a decade have no room, decades; then every third of them.
    const auto isPower = [](std::int64_t ns, std::int64_t base) {
        while (ns > 1 && ns % base == 0) ns /= base;
        return ns == 1;
    };
    std::vector<std::int64_t> ticks;
    for (const std::int64_t ns : whole) {
        if (decade * 0.3 < gap && ns < 60 * plotSecond && !isPower(ns, 10)) continue;
        if (decade < gap && !isPower(ns, 1000)) continue;
        const double share = (plotLog(ns) - axes.view.logLow) / (axes.view.logHigh - axes.view.logLow);
        if (share < 0 || share > 1) continue;
        if (!ticks.empty() && std::abs(axes.durationPixel(ns) - axes.durationPixel(ticks.back())) < gap) continue;
        ticks.push_back(ns);
    }
    return ticks;
}

std::optional<std::size_t> nearestPoint(const PlotAxes& axes, const TracePoints& points, QPointF at, double reach) {
    if (axes.mode != PlotMode::Scatter) return std::nullopt;
    const TimeScale scale = axes.time();
    std::optional<std::size_t> best;
    double least = reach * reach;
    const std::int64_t to = scale.toTime(at.x() + reach + 1);
    for (std::size_t i = analysis::firstPointFrom(points, scale.toTime(at.x() - reach)); i < points.size() && points.startNs[i] <= to;
         ++i) {
        const QPointF away = axes.pointOf(points.startNs[i], points.durationNs[i]) - at;
        const double distance = QPointF::dotProduct(away, away);
        if (distance > least || (best && distance == least)) continue;
        least = distance;
        best = i;
    }
    return best;
}

std::vector<std::uint64_t> durationCounts(const PlotView& view, const TracePoints& points, std::size_t bins, const std::stop_token& stop) {
    std::vector<std::uint64_t> counts(std::max<std::size_t>(bins, 1));
    // Bounds instead of a logarithm a trace.
    std::vector<std::int64_t> ends;
    for (std::size_t bin = 1; bin < counts.size(); ++bin) {
        const double end =
            std::exp(view.logLow + (view.logHigh - view.logLow) * static_cast<double>(bin) / static_cast<double>(counts.size()));
        constexpr double beyond = 9.2e18;
        ends.push_back(end >= beyond ? std::numeric_limits<std::int64_t>::max() : static_cast<std::int64_t>(std::ceil(end)));
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i % binsStopEvery == 0 && stop.stop_requested()) break;
        ++counts[static_cast<std::size_t>(std::upper_bound(ends.begin(), ends.end(), points.durationNs[i]) - ends.begin())];
    }
    return counts;
}

QString plotTimeText(std::int64_t ns, bool utc, std::int64_t stepNs, bool withDate) {
    int decimals = 0;
    for (std::int64_t unit = plotSecond; unit > stepNs && decimals < 9; unit /= 10) ++decimals;
    QString text = withDate ? dateTimeText(ns, utc, decimals) : timeText(ns, utc, decimals);
    if (stepNs % (60 * plotSecond) == 0) text.chop(3);
    return text;
}

}  // namespace fw::render
