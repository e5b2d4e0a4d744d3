// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

#include "model/analysis/row_filter.h"
#include "model/analysis/trace_analysis.h"
#include "model/core/result.h"

namespace fw::analysis {

/// What a list of spans can be sorted by.
enum class SpanField : std::uint8_t { Start, Duration, Self, Critical, Service, Operation, Kind, Status, SpanId, ParentId, Marks };

/// All spans of a trace in some order, and the way back. Immutable.
struct SpanOrder {
    static constexpr std::uint32_t noPlace = UINT32_MAX;

    std::vector<SpanIndex> spans;        ///< each once that the scope takes
    std::vector<std::uint32_t> placeOf;  ///< by SpanIndex: position in `spans`; noPlace: not taken
};

/// Spans that have nothing to say in a field (no start, no parent) come last either way; equal ones stand as in the
/// waterfall. Names and ids are compared by their bytes. O(n log n). Errors: Cancelled.
[[nodiscard]] Result<std::shared_ptr<const SpanOrder>> orderSpans(const TraceAnalysis& analysis, SpanField field, bool descending,
                                                                  const std::stop_token& stop, const RowScope& scope = {});

}  // namespace fw::analysis
