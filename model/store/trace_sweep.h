// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "model/core/swept_trace.h"
#include "model/core/trace_points.h"
#include "model/core/trace_range.h"
#include "model/store/cache_view.h"

namespace fw::store {

/// Which traces a sweep visits, and what of them.
struct SweepChoice {
    std::optional<std::vector<TraceKey>> keys;  ///< ascending; absent: all that are listed
    TraceRange range = {};
    SweepContents contents = {};
};

/// Visits whole traces, roughly in the order in which they lie in the file, so that a chunk is read once for all traces in it. The
/// calling thread reads; it and one thread beside it visit, each in a lane of its own, in no order that could be relied on. In memory
/// are a few batches of about 32,000 spans, or the largest trace. Traces with a damaged row, chunk or dictionary entry are left out
/// and counted. What the visitor throws ends the sweep. Throws, Cancelled after `stop`.
[[nodiscard]] SweepCounts sweepTraces(CacheView& view, const SweepChoice& choice, SweepVisitor& visitor, const std::stop_token& stop);

/// When the chosen traces began, and how many they are; damaged rows are left out. Throws.
[[nodiscard]] StartSpan startSpanOf(CacheView& view, const SweepChoice& choice, const std::stop_token& stop);

/// When the chosen traces began and how long they took; damaged rows are left out. Throws.
[[nodiscard]] TracePoints tracePointsOf(CacheView& view, const SweepChoice& choice, const std::stop_token& stop);

}  // namespace fw::store
