// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/diff_csv.h"

#include <string>

#include "model/analysis/diff_words.h"

namespace fw::exporting {

using analysis::DiffRow;
using analysis::DiffSide;

namespace {

constexpr std::size_t diffRowsPerLook = 1024;
constexpr std::size_t mostPathNames = 64;

void filled(CsvWriter& csv, const std::string& text) {
    if (text.empty()) {
        csv.nothing();
    } else {
        csv.text(text);
    }
}

void sideCells(CsvWriter& csv, const analysis::SideFigures& figures) {
    csv.count(figures.count);
    if (figures.count == 0) {
        for (int i = 0; i < 3; ++i) csv.nothing();
        return;
    }
    csv.number(figures.durationNs);
    csv.number(figures.selfNs);
    csv.number(figures.criticalNs);
}

}  // namespace

Result<void> writeDiffCsv(const analysis::DiffPlan& plan, const std::vector<DiffRow>& rows, const ByteSink& sink,
                          const std::stop_token& stop) {
    const analysis::TraceDiff& diff = *plan.diff;
    CsvWriter csv(sink);
    for (const char* title : {"path",
                              "service",
                              "name",
                              "name_in_a",
                              "match",
                              "moved",
                              "status_changed",
                              "a_spans",
                              "a_duration_ns",
                              "a_self_ns",
                              "a_critical_path_ns",
                              "b_spans",
                              "b_duration_ns",
                              "b_self_ns",
                              "b_critical_path_ns",
                              "duration_delta_ns",
                              "self_delta_ns",
                              "critical_path_delta_ns",
                              "critical_path_delta_below_ns",
                              "offset_delta_ns"})
        csv.text(title);
    csv.endRow();
    std::size_t done = 0;
    for (const DiffRow row : rows) {
        if (done++ % diffRowsPerLook == 0 && stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
        const analysis::RowName name = analysis::rowName(diff, row);
        const analysis::FigureDeltas deltas = diff.deltas(row);
        csv.text(analysis::rowPath(diff, row, mostPathNames));
        csv.text(name.service);
        csv.text(name.name);
        filled(csv, name.before);
        csv.text(analysis::matchName(diff.match[row]));
        filled(csv, diff.has(row, analysis::TraceDiff::Moved) ? "yes" : "");
        filled(csv, diff.has(row, analysis::TraceDiff::StatusChanged) ? "yes" : "");
        sideCells(csv, plan.figures(DiffSide::A, row));
        sideCells(csv, plan.figures(DiffSide::B, row));
        csv.number(deltas.durationNs);
        csv.number(deltas.selfNs);
        csv.number(deltas.criticalNs);
        csv.number(diff.withinNs[row]);
        if (deltas.offsetNs) {
            csv.number(*deltas.offsetNs);
        } else {
            csv.nothing();
        }
        if (!csv.endRow()) break;
    }
    if (!csv.finish()) return fail(ErrorKind::Output, "The table could not be written");
    return {};
}

}  // namespace fw::exporting
