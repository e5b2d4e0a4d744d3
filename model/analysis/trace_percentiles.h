// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/core/trace_summary.h"

namespace fw::analysis {

/// A percentile in thousandths of a percent: 50 % is 50'000.
using MilliPercent = std::uint32_t;

/// Nearest rank, from 1: ceil(p / 100 · n), at least 1 (algorithms.md, part 5). `n` is not 0.
[[nodiscard]] std::size_t nearestRank(MilliPercent percent, std::size_t n);

/// A trace of which traces near a percentile are chosen.
struct RankedTrace {
    TraceKey key = 0;
    std::int64_t rootNs = 0;  ///< duration of its primary root
    std::int64_t startNs = 0;
    TraceId id;
};
/// Puts them into the order in which ranks count: by duration of the root, then start, then id.
void sortForRanks(std::vector<RankedTrace>& traces);

/// What traces must share to be ranked together: service and normalised name of the root.
struct RootOperation {
    std::string service;
    std::string name;  ///< normalised
    auto operator<=>(const RootOperation&) const = default;
};
[[nodiscard]] RootOperation rootOperation(const TraceSummary& trace);

}  // namespace fw::analysis
