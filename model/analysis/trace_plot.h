// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>

#include "model/core/trace_points.h"
#include "model/core/trace_range.h"

namespace fw::analysis {

/// How many traces lie in a range and how long they took: exact, by nearest rank. A percentile that so few traces do not have is absent:
/// p95 below 20, p99 below 100.
struct TraceTally {
    std::uint64_t traces = 0;
    std::uint64_t failed = 0;
    std::optional<std::int64_t> p50Ns;
    std::optional<std::int64_t> p95Ns;
    std::optional<std::int64_t> p99Ns;
    bool operator==(const TraceTally&) const = default;
};

/// The first trace at or after `fromNs`; points.size() where there is none.
[[nodiscard]] std::size_t firstPointFrom(const TracePoints& points, std::int64_t fromNs);

/// Looks only at the traces that start within the range. Of a cancelled call nothing but its end is of use. Any thread.
[[nodiscard]] TraceTally tallyOf(const TracePoints& points, const TraceRange& range, const std::stop_token& stop = {});

/// The traces of a search as a plot wants them: what is asked of all of them is worked out once.
struct TracePlot {
    TracePoints points;
    std::int64_t firstNs = 0;  ///< starts; both 0 without a trace
    std::int64_t lastNs = 0;
    std::int64_t leastNs = 0;  ///< durations
    std::int64_t mostNs = 0;
    TraceTally all;
    std::uint64_t slower = 0;  ///< traces that took longer than p95
};
[[nodiscard]] TracePlot plotOf(TracePoints points, const std::stop_token& stop = {});

}  // namespace fw::analysis
