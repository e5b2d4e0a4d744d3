// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/service_plot_csv.h"

namespace fw::exporting {

namespace {

constexpr std::size_t pointsPerLook = 1024;

void seriesValue(CsvWriter& csv, const std::optional<std::int64_t>& ns) {
    if (ns) {
        csv.number(*ns);
    } else {
        csv.nothing();
    }
}

}  // namespace

Result<void> writeServicePlotCsv(const analysis::ServicePlot& plot, const ByteSink& sink, const std::stop_token& stop) {
    CsvWriter csv(sink);
    for (const char* title : {"service", "from_unix_ns", "step_ns", "samples", "p50_ns", "p95_ns", "p99_ns", "p50_bucketed_ns",
                              "p95_bucketed_ns", "p99_bucketed_ns"})
        csv.text(title);
    csv.endRow();
    std::size_t done = 0;
    bool open = true;
    for (const analysis::SeriesLine& line : plot.lines) {
        for (const analysis::SeriesPoint& point : line.points) {
            if (done++ % pointsPerLook == 0 && stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
            csv.text(line.name);
            csv.number(point.fromNs);
            csv.number(plot.options.stepNs);
            csv.count(point.figures.samples);
            for (const bool bucketed : {false, true})
                for (std::size_t i = 0; i < analysis::seriesPercents.size(); ++i)
                    seriesValue(csv, point.figures.shown(static_cast<analysis::SeriesPercent>(i), bucketed));
            open = csv.endRow();
            if (!open) break;
        }
        if (!open) break;
    }
    if (!csv.finish()) return fail(ErrorKind::Output, "The table could not be written");
    return {};
}

}  // namespace fw::exporting
