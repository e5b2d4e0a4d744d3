// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include <QImage>
#include <QString>

#include "widgets/render/plot_axes.h"
#include "widgets/render/row_style.h"
#include "widgets/render/theme.h"

class QPainter;

namespace fw::render {

/// Where the parts of a plot lie in a widget.
struct PlotLayout {
    QRectF plot;   ///< of the points or bars
    QRectF sides;  ///< the durations of all at the right of a scatter; empty without room
};
[[nodiscard]] PlotLayout plotLayout(PlotMode mode, const QSizeF& size, const RowFonts& fonts);

/// What of a plot depends on every trace: drawn and counted once, then only shown.
struct PlotPicture {
    QImage points;                      ///< of the plot; null for a histogram
    std::vector<std::uint64_t> counts;  ///< by duration: a bin a few pixels wide
    PlotAxes axes;                      ///< what it was made for
};

/// `unit`: pixels of the base font / 12. A picture of a million traces costs some 50 ms. Any thread; of a cancelled call nothing is of use.
[[nodiscard]] PlotPicture makePlotPicture(const analysis::TracePlot& plot, const PlotAxes& axes, double unit, double ratio, ThemeId theme,
                                          const std::stop_token& stop = {});

/// What is painted over and around the picture.
struct PlotFrame {
    const analysis::TracePlot* plot = nullptr;
    const PlotPicture* picture = nullptr;  ///< null while there is none; an old one is stretched
    PlotAxes axes;
    QRectF sides;
    bool utc = true;
    TraceRange brush;                     ///< empty: none
    QString brushText;                    ///< beside the brush
    QString p95Text;                      ///< beside the line at p95
    QString countsText;                   ///< what the bars are
    std::optional<std::size_t> selected;  ///< a number of the points
    std::optional<std::size_t> hovered;
    bool handles = false;  ///< the brush can be taken: the pointer or the focus is here
};
/// Where the labels within a plot stand. Of a histogram none lies over another one; an empty one has nothing to say, or no room.
struct PlotLabels {
    QRectF brush;
    QRectF p95;
    QRectF counts;
};
[[nodiscard]] PlotLabels plotLabels(const PlotFrame& frame, const RowFonts& fonts);
/// Costs what is on the screen, however many traces there are.
void paintPlot(QPainter& painter, const QRectF& area, const PlotFrame& frame, const Theme& theme, const RowFonts& fonts);

}  // namespace fw::render
