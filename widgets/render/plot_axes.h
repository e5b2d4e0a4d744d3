// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QPointF>
#include <QRectF>
#include <QString>

#include "model/analysis/trace_plot.h"
#include "widgets/render/time_scale.h"

namespace fw::render {

/// What a plot of traces stands over.
enum class PlotMode : std::uint8_t {
    Scatter,    ///< start to the right, duration upwards
    Histogram,  ///< duration to the right, number of traces upwards
};

/// What is seen of the plane of starts and durations. Durations are logarithmic; what is below 1 ns stands at 1 ns.
struct PlotView {
    std::int64_t fromNs = 0;  ///< starts
    std::int64_t toNs = 1;    ///< > fromNs
    double logLow = 0;        ///< natural logarithms of durations
    double logHigh = 1;
    bool operator==(const PlotView&) const = default;
};

/// All of a plot with a little air; the same where all traces are alike.
[[nodiscard]] PlotView viewOfAll(const analysis::TracePlot& plot);

/// Pixels of the plane, and back. Pure; not clamped but where it is said.
struct PlotAxes {
    PlotMode mode = PlotMode::Scatter;
    PlotView view;
    QRectF plot;

    [[nodiscard]] TimeScale time() const { return {view.fromNs, view.toNs, plot.left(), plot.width()}; }
    /// Along the axis of durations.
    [[nodiscard]] double durationPixel(std::int64_t ns) const;
    /// At least 0, at most what an int64 holds.
    [[nodiscard]] std::int64_t durationAt(double pixel) const;
    [[nodiscard]] QPointF pointOf(std::int64_t startNs, std::int64_t durationNs) const {
        return {time().toPixel(startNs), durationPixel(durationNs)};
    }

    /// A range as a rectangle within the plot. A histogram shows durations only.
    [[nodiscard]] QRectF rectOf(const TraceRange& range) const;
    /// The range of a rectangle: round numbers of about a pixel's size, so that labels tell them whole. An edge at the border of the plot
    /// bounds nothing.
    [[nodiscard]] TraceRange rangeOf(const QRectF& rect) const;
    /// Round step of times that is at least a pixel.
    [[nodiscard]] std::int64_t timeStep() const;
};

/// The nearest three-digit number.
[[nodiscard]] std::int64_t roundedDuration(std::int64_t ns);

/// Durations for labels, 1-2-5 and whole parts of minutes and hours, at least `gap` pixels apart.
[[nodiscard]] std::vector<std::int64_t> durationTicks(const PlotAxes& axes, double gap);

/// The trace nearest to a pixel of a scatter, not farther than `reach` pixels. Looks at those that start near it only.
[[nodiscard]] std::optional<std::size_t> nearestPoint(const PlotAxes& axes, const TracePoints& points, QPointF at, double reach);

/// How many traces lie in each of `bins` equal parts of the axis of durations, from its low end; what is beyond counts at its end.
[[nodiscard]] std::vector<std::uint64_t> durationCounts(const PlotView& view, const TracePoints& points, std::size_t bins,
                                                        const std::stop_token& stop = {});

/// "14:32", "14:32:05", "14:32:05.25" as exact as a step asks for; the date in front where `withDate`.
[[nodiscard]] QString plotTimeText(std::int64_t ns, bool utc, std::int64_t stepNs, bool withDate = false);

}  // namespace fw::render
