// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/operation_changes.h"

#include <algorithm>
#include <map>
#include <numeric>
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

/// By what a row is put in order, as two numbers of which the first counts more; absent: last.
using ChangeRank = std::optional<std::pair<std::uint64_t, std::int64_t>>;

ChangeRank rankOf(const OperationChange& change, ChangeField field) {
    const auto bySize = [](std::int64_t ns) {
        // Negated as unsigned: the least int64 has no positive.
        return ChangeRank({ns < 0 ? 0 - static_cast<std::uint64_t>(ns) : static_cast<std::uint64_t>(ns), ns});
    };
    const auto median = [](const BottleneckRow* row) {
        return row == nullptr || row->samples == 0 ? ChangeRank() : ChangeRank({static_cast<std::uint64_t>(row->p50Ns), 0});
    };
    const auto calls = [](const BottleneckRow* row) { return row == nullptr ? ChangeRank() : ChangeRank({row->calls, 0}); };
    switch (field) {
        case ChangeField::BaselineCalls:
            return calls(change.baseline);
        case ChangeField::CandidateCalls:
            return calls(change.candidate);
        case ChangeField::BaselineMedian:
            return median(change.baseline);
        case ChangeField::CandidateMedian:
            return median(change.candidate);
        case ChangeField::MedianDelta: {
            const std::optional<std::int64_t> delta = change.medianDeltaNs();
            return delta ? bySize(*delta) : ChangeRank();
        }
        default:
            return bySize(change.deltaNs);
    }
}

}  // namespace

std::optional<std::int64_t> OperationChange::medianDeltaNs() const {
    if (baseline == nullptr || candidate == nullptr || baseline->samples == 0 || candidate->samples == 0) return std::nullopt;
    return candidate->p50Ns - baseline->p50Ns;
}

bool OperationChange::mediansApart() const {
    if (baseline == nullptr || candidate == nullptr || !baseline->p50Interval || !candidate->p50Interval) return false;
    return baseline->p50Interval->highNs < candidate->p50Interval->lowNs || candidate->p50Interval->highNs < baseline->p50Interval->lowNs;
}

std::vector<std::uint32_t> orderOperationChanges(const OperationChanges& changes, ChangeField field, bool descending) {
    std::vector<std::uint32_t> order(changes.rows.size());
    std::iota(order.begin(), order.end(), 0U);
    if (field == ChangeField::Operation || field == ChangeField::Service) {
        const auto key = [&](std::uint32_t number) {
            const OperationChange& row = changes.rows[number];
            return field == ChangeField::Service ? std::tie(row.service, row.name) : std::tie(row.name, row.service);
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return descending ? key(b) < key(a) : key(a) < key(b); });
        return order;
    }
    std::vector<ChangeRank> ranks;
    ranks.reserve(order.size());
    for (const OperationChange& row : changes.rows) ranks.push_back(rankOf(row, field));
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (!ranks[a] || !ranks[b]) return ranks[a].has_value() && !ranks[b].has_value();
        return descending ? *ranks[b] < *ranks[a] : *ranks[a] < *ranks[b];
    });
    return order;
}

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
