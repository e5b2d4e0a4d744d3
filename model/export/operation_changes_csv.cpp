// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/operation_changes_csv.h"

#include <array>
#include <optional>
#include <string>

#include "model/core/span.h"

namespace fw::exporting {

using analysis::BottleneckRow;
using analysis::OperationChange;

namespace {

constexpr std::size_t changesPerLook = 1024;

void nsOrNothing(CsvWriter& csv, const std::optional<std::int64_t>& ns) {
    if (ns) {
        csv.number(*ns);
    } else {
        csv.nothing();
    }
}

void sideCells(CsvWriter& csv, const BottleneckRow* row) {
    if (row == nullptr) {
        for (int cell = 0; cell < 7; ++cell) csv.nothing();
        return;
    }
    csv.count(row->calls);
    csv.count(row->samples);
    nsOrNothing(csv, row->samples > 0 ? std::optional(row->p50Ns) : std::nullopt);
    nsOrNothing(csv, row->p50Interval ? std::optional(row->p50Interval->lowNs) : std::nullopt);
    nsOrNothing(csv, row->p50Interval ? std::optional(row->p50Interval->highNs) : std::nullopt);
    nsOrNothing(csv, row->hasP95() ? std::optional(row->p95Ns) : std::nullopt);
    csv.number(row->meanNs);
}

}  // namespace

Result<void> writeOperationChangesCsv(const analysis::OperationChanges& changes, const std::vector<std::uint32_t>& order,
                                      const ByteSink& sink, const std::stop_token& stop) {
    CsvWriter csv(sink);
    for (const char* title : {"service", "name", "kind", "row", "only_in"}) csv.text(title);
    for (const char* side : {"baseline", "candidate"})
        for (const char* title : {"calls", "samples", "p50_ns", "p50_low_ns", "p50_high_ns", "p95_ns", "critical_ns_per_trace"})
            csv.text(std::string(side) + '_' + title);
    for (const char* title : {"delta_p50_ns", "p50_intervals_apart", "delta_ns_per_trace", "share"}) csv.text(title);
    csv.endRow();
    std::size_t done = 0;
    for (const std::uint32_t number : order) {
        if (done++ % changesPerLook == 0 && stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
        const OperationChange& change = changes.rows[number];
        csv.text(change.service);
        csv.text(change.name);
        csv.text(kindName(change.kind));
        csv.text(change.wait ? "wait" : "work");
        if (change.baseline != nullptr && change.candidate != nullptr) {
            csv.nothing();
        } else {
            csv.text(change.baseline != nullptr ? "baseline" : "candidate");
        }
        sideCells(csv, change.baseline);
        sideCells(csv, change.candidate);
        nsOrNothing(csv, change.medianDeltaNs());
        csv.text(change.mediansApart() ? "yes" : "no");
        csv.number(change.deltaNs);
        if (changes.deltaNs() == 0) {
            csv.nothing();
        } else {
            csv.real(change.share);
        }
        if (!csv.endRow()) break;
    }
    if (!csv.finish()) return fail(ErrorKind::Output, "The table could not be written");
    return {};
}

}  // namespace fw::exporting
