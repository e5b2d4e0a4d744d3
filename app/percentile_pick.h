// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "model/analysis/trace_percentiles.h"
#include "model/core/result.h"
#include "model/core/search_request.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// The real traces nearest to two percentiles of one kind of trace: complete, without errors, with the same root operation
/// (algorithms.md, part 5). Of several operations it is that of the most traces.
struct PercentilePick {
    TraceSummary fast;
    TraceSummary slow;
    std::string rootService;
    std::string rootName;  ///< normalised
    std::size_t ranked = 0;
    std::size_t others = 0;  ///< complete and without errors, of other operations
    std::size_t failed = 0;  ///< with errors
    std::size_t incomplete = 0;
    std::uint64_t damaged = 0;  ///< cannot be read
    [[nodiscard]] std::size_t all() const { return ranked + others + failed + incomplete; }
};

/// The least traces of one kind that have percentiles.
inline constexpr std::size_t leastRanked = 2;

/// Looks at the columns of every trace that fits, in one sweep, as ranks are those of durations of roots, which the list of traces does
/// not know.
/// Errors: NotFound where fewer than two are left; those of the reader.
[[nodiscard]] Result<PercentilePick> pickPercentiles(store::TraceReader& reader, SearchRequest request, analysis::MilliPercent fast,
                                                     analysis::MilliPercent slow, std::stop_token stop);

/// The same for one kind: of the traces of this root operation in the whole cache. Where fewer than `least` are left, ranked says so and
/// no trace is picked: fast and slow are as they were made. Errors: those of the reader.
[[nodiscard]] Result<PercentilePick> pickOfKind(store::TraceReader& reader, const analysis::RootOperation& kind,
                                                analysis::MilliPercent percent, std::size_t least, std::stop_token stop);

/// Of the traces that a request names those at p50 and p95, of the root operation of the most of them; with `kind` of that root operation
/// in whatever traces. Where fewer than leastForP95 are left, ranked says so and no trace is picked. Errors: those of the reader.
[[nodiscard]] Result<PercentilePick> pickTypical(store::TraceReader& reader, const SearchRequest& request,
                                                 const analysis::RootOperation* kind, const std::stop_token& stop);

/// A p95 of fewer traces says nothing (algorithms.md, part 5).
inline constexpr std::size_t leastForP95 = 20;

}  // namespace fw::app
