// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/trace_percentiles.h"

#include <algorithm>

#include "model/analysis/normalised_name.h"

namespace fw::analysis {

std::size_t nearestRank(MilliPercent percent, std::size_t n) {
    constexpr std::size_t whole = 100'000;
    // In two parts, so that nothing overflows: n = whole · q + r.
    const std::size_t rank = n / whole * percent + (n % whole * percent + whole - 1) / whole;
    return std::clamp<std::size_t>(rank, 1, n);
}

void sortForRanks(std::vector<RankedTrace>& traces) {
    std::sort(traces.begin(), traces.end(), [](const RankedTrace& a, const RankedTrace& b) {
        if (a.rootNs != b.rootNs) return a.rootNs < b.rootNs;
        return a.startNs != b.startNs ? a.startNs < b.startNs : a.id < b.id;
    });
}

RootOperation rootOperation(const TraceSummary& trace) {
    return {trace.rootService, normalisedName(trace.rootName)};
}

}  // namespace fw::analysis
