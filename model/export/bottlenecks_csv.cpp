// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/bottlenecks_csv.h"

#include <algorithm>
#include <cmath>

#include "model/core/span.h"

namespace fw::exporting {

using analysis::BottleneckRow;

namespace {

constexpr std::size_t bottlenecksPerLook = 1024;

void timeOrNothing(CsvWriter& csv, bool known, std::int64_t ns) {
    if (known) {
        csv.number(ns);
    } else {
        csv.nothing();
    }
}

}  // namespace

Result<void> writeBottlenecksCsv(const analysis::Bottlenecks& found, const std::vector<std::uint32_t>& order, const ByteSink& sink,
                                 const std::stop_token& stop) {
    CsvWriter csv(sink);
    for (const char* title : {"rank",
                              "service",
                              "name",
                              "kind",
                              "row",
                              "calls",
                              "errors",
                              "samples",
                              "total_ns",
                              "self_ns",
                              "p50_ns",
                              "p95_ns",
                              "p99_ns",
                              "max_ns",
                              "critical_path_ns",
                              "critical_path_mean_ns",
                              "duration_of_all_ns",
                              "traces",
                              "critical_path_mean_before_ns",
                              "trend_per_mille",
                              "calls_per_trace",
                              "critical_path_share",
                              "biased_sample"})
        csv.text(title);
    csv.endRow();
    std::size_t done = 0;
    for (const std::uint32_t number : order) {
        if (done++ % bottlenecksPerLook == 0 && stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
        const BottleneckRow& row = found.rows[number];
        csv.count(number + 1U);
        if (row.service == BottleneckRow::noService || !found.texts) {
            csv.nothing();
        } else {
            csv.text(found.texts->services[row.service].name);
        }
        if (row.absent || row.others) {
            csv.nothing();
        } else {
            csv.text(row.text);
        }
        csv.text(kindName(row.kind));
        csv.text(row.wait ? "wait" : row.absent ? "absent" : row.others ? "other_values" : "work");
        csv.count(row.calls);
        if (row.wait) {
            csv.nothing();
        } else {
            csv.count(row.errors);
        }
        csv.count(row.samples);
        csv.number(row.totalNs);
        csv.number(row.selfNs);
        timeOrNothing(csv, row.samples > 0, row.p50Ns);
        timeOrNothing(csv, row.hasP95(), row.p95Ns);
        timeOrNothing(csv, row.hasP99(), row.p99Ns);
        timeOrNothing(csv, row.samples > 0, row.maxNs);
        csv.number(row.criticalNs);
        csv.number(row.meanNs);
        csv.number(found.rootNs);
        csv.count(found.traces);
        timeOrNothing(csv, found.earlierTraces > 0, row.beforeMeanNs);
        // A mean from below a nanosecond to years: whatever the quotient, it fits.
        timeOrNothing(csv, row.trend.has_value(),
                      row.trend ? static_cast<std::int64_t>(std::llround(std::min(*row.trend, 1e15) * 1000)) : 0);
        csv.real(row.callsPerTrace);
        csv.real(row.share);
        csv.text(found.biased ? "yes" : "no");
        if (!csv.endRow()) break;
    }
    if (!csv.finish()) return fail(ErrorKind::Output, "The table could not be written");
    return {};
}

}  // namespace fw::exporting
