// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QFont>
#include <QRectF>
#include <QString>

#include "model/analysis/cohort_durations.h"
#include "widgets/render/theme.h"

class QPainter;

namespace fw::render {

/// A histogram of the durations of traces with the candidates in front of all, as it is painted. Texts are fit to draw.
struct CohortHistogram {
    const analysis::CohortDurations* durations = nullptr;
    std::optional<std::int64_t> thresholdNs;  ///< a frame with a handle from there on
    bool byThreshold = false;                 ///< the candidates are those from the threshold on, whoever they were before
    bool pending = false;                     ///< who the candidates are is not known: all are painted alike
    bool focused = false;
    QString candidates;  ///< beside the threshold
    QString rest;
};

/// Where the bars of a histogram stand in `box`; below them are the labels of the axis.
[[nodiscard]] QRectF cohortPlot(const QRectF& box, const QFont& tick);
/// How many bars there are on a width.
[[nodiscard]] std::size_t cohortBarCount(double width);

/// Heights grow with the square root of the traces, so that few are seen beside many. Costs the bars × log(traces).
void paintCohortHistogram(QPainter& painter, const QRectF& box, const CohortHistogram& histogram, const QFont& label, const QFont& tick,
                          const Theme& theme);

/// Two bars for the share of a value on both sides, the upper one with its 95 % interval.
struct ShareBars {
    double candidate = 0;
    double baseline = 0;
    double low = 0;  ///< of the candidates' share
    double high = 0;
};
void paintShareBars(QPainter& painter, const QRectF& box, const ShareBars& bars, const Theme& theme);

/// Two distributions over the same steps, each as high as its largest share of both, with a dotted stroke at its median (0 to 1).
struct CohortCurves {
    const std::vector<double>* candidate = nullptr;
    const std::vector<double>* baseline = nullptr;
    double candidateMedian = 0;
    double baselineMedian = 0;
};
void paintCohortCurves(QPainter& painter, const QRectF& box, const CohortCurves& curves, const Theme& theme);

}  // namespace fw::render
