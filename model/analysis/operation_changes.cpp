// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/operation_changes.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace fw::analysis {
namespace {

using OperationId = std::tuple<std::string, std::string, SpanKind, bool>;

std::int64_t meanRootNs(const Bottlenecks& table) {
    // Half up, as the means of the rows.
    return table.traces == 0 ? 0 : static_cast<std::int64_t>((static_cast<std::uint64_t>(table.rootNs) + table.traces / 2) / table.traces);
}

OperationId idOf(const Bottlenecks& table, const BottleneckRow& row) {
    return {row.service == BottleneckRow::noService ? std::string() : table.texts->services[row.service].name, row.text, row.kind,
            row.wait};
}

}  // namespace

OperationChanges compareOperationTables(const Baseline<std::shared_ptr<const Bottlenecks>>& baseline,
                                        const Candidate<std::shared_ptr<const Bottlenecks>>& candidate) {
    OperationChanges out;
    out.baseline = *baseline;
    out.candidate = *candidate;
    out.baselineMeanNs = meanRootNs(*out.baseline);
    out.candidateMeanNs = meanRootNs(*out.candidate);
    std::map<OperationId, std::pair<const BottleneckRow*, const BottleneckRow*>> pairs;
    for (const BottleneckRow& row : out.baseline->rows) pairs[idOf(*out.baseline, row)].first = &row;
    for (const BottleneckRow& row : out.candidate->rows) pairs[idOf(*out.candidate, row)].second = &row;
    const std::int64_t whole = out.deltaNs();
    for (const auto& [id, rows] : pairs) {
        OperationChange change;
        std::tie(change.service, change.name, change.kind, change.wait) = id;
        change.baseline = rows.first;
        change.candidate = rows.second;
        change.deltaNs = (rows.second == nullptr ? 0 : rows.second->meanNs) - (rows.first == nullptr ? 0 : rows.first->meanNs);
        change.share = whole == 0 ? 0 : static_cast<double>(change.deltaNs) / static_cast<double>(whole);
        out.rows.push_back(std::move(change));
    }
    const auto size = [](const OperationChange& change) { return change.deltaNs < 0 ? -change.deltaNs : change.deltaNs; };
    std::stable_sort(out.rows.begin(), out.rows.end(),
                     [&](const OperationChange& a, const OperationChange& b) { return size(a) > size(b); });
    return out;
}

}  // namespace fw::analysis
