// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QPolygonF>
#include <QRectF>
#include <QString>

#include "model/analysis/service_series.h"
#include "widgets/render/plot_axes.h"
#include "widgets/render/row_style.h"
#include "widgets/render/theme.h"

class QPainter;

namespace fw::render {

/// So many lines can be told apart at once; the others are only counted.
inline constexpr std::size_t mostServiceLines = 8;

/// What of a plot of services is seen.
struct ServicePlotChoice {
    analysis::SeriesPercent percent = analysis::SeriesPercent::P95;
    std::vector<std::size_t> lines;  ///< numbers of ServicePlot::lines, the first on top
};

/// A line as it is drawn: runs of neighbouring steps, no more than a few points for a pixel column. A step without a value ends a run.
struct ServiceLineShape {
    std::size_t line = 0;
    std::vector<QPolygonF> runs;
    std::vector<QPointF> marks;  ///< where there is room for signs; else one at each end of a run
};

/// Made once for a plot, a choice and a size; shown as often as wanted.
struct ServicePlotShape {
    PlotAxes axes;
    bool dense = false;  ///< steps are so narrow that a line is a band: no dashes would be seen, the signs tell it
    std::vector<ServiceLineShape> lines;
};

/// Where the parts of the plot lie in a widget.
struct ServicePlotLayout {
    QRectF plot;
    QRectF legend;
};
[[nodiscard]] ServicePlotLayout servicePlotLayout(const QSizeF& size, const RowFonts& fonts);
/// Costs the points.
[[nodiscard]] ServicePlotShape makeServicePlotShape(const analysis::ServicePlot& plot, const ServicePlotChoice& choice, const QRectF& area);

/// A step of a line: where the reader points at.
struct ServicePlotPlace {
    std::size_t line = 0;   ///< of ServicePlot::lines
    std::size_t point = 0;  ///< of its points
    bool operator==(const ServicePlotPlace&) const = default;
};
/// The middle of a step.
[[nodiscard]] std::int64_t middleOfStep(std::int64_t fromNs, std::int64_t stepNs);
/// The place nearest to a pixel, not farther than `reach`. Looks at steps near it only.
[[nodiscard]] std::optional<ServicePlotPlace> nearestPlace(const analysis::ServicePlot& plot, const ServicePlotChoice& choice,
                                                           const PlotAxes& axes, QPointF at, double reach);

/// What is painted over and beside the lines. Texts are fit to draw.
struct ServicePlotFrame {
    const analysis::ServicePlot* plot = nullptr;
    const ServicePlotShape* shape = nullptr;
    const ServicePlotChoice* choice = nullptr;
    QRectF legend;
    bool utc = true;
    std::optional<ServicePlotPlace> place;
    QString placeTime;                 ///< of its step
    std::vector<QString> placeTexts;   ///< value of each line of the choice in the step; empty: none
    std::vector<QString> legendTexts;  ///< value of each line, all steps together
    QString rest;                      ///< what is not drawn; empty: nothing
};
/// Costs what is on the screen.
void paintServicePlot(QPainter& painter, const ServicePlotFrame& frame, const Theme& theme, const RowFonts& fonts);

}  // namespace fw::render
