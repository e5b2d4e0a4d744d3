// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/cohort_csv.h"

#include <algorithm>
#include <cmath>

#include "model/core/span.h"

namespace fw::exporting {

using analysis::CohortKey;
using analysis::CohortValue;

namespace {

constexpr std::size_t cohortRowsPerLook = 256;

std::int64_t millionths(double part) {
    return std::llround(std::clamp(part, -1e9, 1e9) * 1e6);
}

std::int64_t wholeNs(double ns) {
    return std::llround(std::clamp(ns, -9e18, 9e18));
}

const char* placeWord(analysis::KeyPlace place) {
    return place == analysis::KeyPlace::Root ? "root" : place == analysis::KeyPlace::Resource ? "resource" : "span";
}

void keyCells(CsvWriter& csv, const CohortKey& key, const analysis::PerSide<std::uint64_t>& members) {
    csv.text(key.name.key);
    csv.text(placeWord(key.name.place));
    csv.text(key.name.service);
    csv.text(key.name.operation);
    csv.number(millionths(key.score));
    csv.number(millionths(key.rate));
    csv.count(members.candidate);
    csv.count(members.baseline);
}

}  // namespace

Result<void> writeCohortKeysCsv(const analysis::CohortComparison& comparison, const ByteSink& sink, const std::stop_token& stop) {
    CsvWriter csv(sink);
    for (const char* title : {"key", "place", "service", "operation", "score_millionths", "false_discovery_rate_millionths",
                              "members_candidate", "members_baseline", "row", "value", "with_candidate", "with_baseline",
                              "difference_low_millionths", "difference_high_millionths", "median_candidate", "median_baseline"})
        csv.text(title);
    csv.endRow();
    for (std::size_t i = 0; i < comparison.attributes.differing; ++i) {
        if (i % cohortRowsPerLook == 0 && stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
        const CohortKey& key = comparison.attributes.keys[i];
        bool going = true;
        if (key.numbers) {
            keyCells(csv, key, comparison.members);
            csv.text("numbers");
            csv.nothing();
            csv.count(key.numbers->members.candidate);
            csv.count(key.numbers->members.baseline);
            csv.nothing();
            csv.nothing();
            csv.real(key.numbers->median.candidate);
            csv.real(key.numbers->median.baseline);
            going = csv.endRow();
        }
        for (const CohortValue& value : key.values) {
            keyCells(csv, key, comparison.members);
            const bool own = value.what == CohortValue::What::Value;
            csv.text(own ? "value" : value.what == CohortValue::What::Absent ? "absent" : "other_values");
            if (own) {
                csv.text(value.text);
            } else {
                csv.nothing();
            }
            csv.count(value.members.candidate);
            csv.count(value.members.baseline);
            csv.number(millionths(value.difference.low));
            csv.number(millionths(value.difference.high));
            csv.nothing();
            csv.nothing();
            going = csv.endRow() && going;
        }
        if (!going) break;
    }
    if (!csv.finish()) return fail(ErrorKind::Output, "The table could not be written");
    return {};
}

Result<void> writeCohortOperationsCsv(const analysis::CohortComparison& comparison, const ByteSink& sink, const std::stop_token& stop) {
    CsvWriter csv(sink);
    for (const char* title : {"service", "name", "kind", "row", "delta_ns", "delta_low_ns", "delta_high_ns", "critical_path_candidate_ns",
                              "critical_path_baseline_ns", "with_candidate", "with_baseline", "calls_candidate", "calls_baseline",
                              "errors_candidate", "errors_baseline"})
        csv.text(title);
    csv.endRow();
    std::size_t done = 0;
    for (const analysis::CohortOperation& operation : comparison.operations) {
        if (done++ % cohortRowsPerLook == 0 && stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
        if (!operation.differs) continue;
        csv.text(operation.service);
        csv.text(operation.name);
        csv.text(kindName(operation.kind));
        csv.text(operation.wait ? "wait" : "work");
        csv.number(wholeNs(operation.test.difference));
        csv.number(wholeNs(operation.test.interval.low));
        csv.number(wholeNs(operation.test.interval.high));
        csv.number(wholeNs(operation.criticalNs.candidate));
        csv.number(wholeNs(operation.criticalNs.baseline));
        csv.count(operation.members.candidate);
        csv.count(operation.members.baseline);
        csv.count(operation.calls.candidate);
        csv.count(operation.calls.baseline);
        csv.count(operation.errors.candidate);
        csv.count(operation.errors.baseline);
        if (!csv.endRow()) break;
    }
    if (!csv.finish()) return fail(ErrorKind::Output, "The table could not be written");
    return {};
}

}  // namespace fw::exporting
