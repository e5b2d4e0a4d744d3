// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/diff_order.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace fw::analysis {

namespace {

constexpr std::size_t orderedPerLook = 4096;

/// |ns|: the least int64 has no counterpart.
std::int64_t magnitudeOfDelta(std::int64_t ns) {
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    return ns >= 0 ? ns : ns == least ? std::numeric_limits<std::int64_t>::max() : -ns;
}

std::int64_t durationOf(const SideFigures& figures) {
    return figures.count == 0 ? -1 : figures.durationNs;
}

std::int64_t keyOf(const DiffPlan& plan, DiffRow row, DiffField field) {
    switch (field) {
        case DiffField::Tree:
            return row;
        case DiffField::Match:
            return static_cast<std::int64_t>(plan.diff->match[row]);
        case DiffField::A:
            return durationOf(plan.figures(DiffSide::A, row));
        case DiffField::B:
            return durationOf(plan.figures(DiffSide::B, row));
        case DiffField::Duration:
            return magnitudeOfDelta(plan.diff->deltas(row).durationNs);
        case DiffField::Self:
            return magnitudeOfDelta(plan.diff->deltas(row).selfNs);
        case DiffField::Critical:
            return magnitudeOfDelta(plan.diff->criticalDelta(row));
    }
    return 0;
}

}  // namespace

Result<std::vector<DiffRow>> orderDifferences(const DiffPlan& plan, DiffField field, bool descending, const std::stop_token& stop) {
    std::vector<std::pair<std::int64_t, DiffRow>> keyed;
    keyed.reserve(plan.byDelta.size());
    for (const DiffRow row : plan.byDelta) {
        if (keyed.size() % orderedPerLook == 0 && stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
        keyed.emplace_back(keyOf(plan, row, field), row);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [descending](const auto& a, const auto& b) { return descending ? a.first > b.first : a.first < b.first; });
    std::vector<DiffRow> rows;
    rows.reserve(keyed.size());
    for (const auto& [key, row] : keyed) rows.push_back(row);
    return rows;
}

}  // namespace fw::analysis
