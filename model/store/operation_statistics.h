// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "model/core/trace_summary.h"

namespace fw::store {

struct CacheView;

/// All spans of one operation, the exact numbers. A percentile is the duration at the nearest rank (the smallest one that
/// at least p per cent of the spans do not exceed), so it is always that of a real span.
struct OperationStatistics {
    ServiceRef service;
    std::string name;
    std::uint64_t count = 0;
    std::uint64_t errors = 0;
    std::int64_t totalNs = 0;  ///< ends at the largest number there is
    std::int64_t p50Ns = 0;
    std::int64_t p95Ns = 0;
    std::int64_t p99Ns = 0;
    std::int64_t maxNs = 0;
};

/// Over every span of the cache, by total, the largest first. Damaged chunks are left out. Throws.
[[nodiscard]] std::vector<OperationStatistics> computeOperationStatistics(CacheView& view, const std::stop_token& stop);

}  // namespace fw::store
