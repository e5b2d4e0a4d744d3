// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

#include "model/analysis/span_tree.h"
#include "model/core/result.h"
#include "model/core/trace_data.h"

namespace fw::analysis {

/// Half-open interval of time.
struct Interval {
    std::int64_t startNs = 0;
    std::int64_t endNs = 0;
    bool operator==(const Interval&) const = default;
};

/// Own work of every span: the stretches of a span that no child covers (children clamped to the parent).
/// Intervals of span i: [first[i], first[i + 1]), ascending and disjoint. selfNs is their sum.
struct SelfTime {
    std::vector<std::uint32_t> first;
    std::vector<Interval> intervals;
    std::vector<std::int64_t> selfNs;
};
[[nodiscard]] SelfTime computeSelfTime(const TraceData& trace, const SpanTree& tree);

/// One stretch of the critical path.
struct CriticalSegment {
    SpanIndex span = noSpan;
    std::int64_t startNs = 0;
    std::int64_t endNs = 0;
    bool operator==(const CriticalSegment&) const = default;
};

/// Critical path below the primary root (the longest real root; the earliest of equal ones). The segments ascend, are
/// disjoint, cover the root exactly, and their sum is the root's duration (algorithms.md, part 3).
struct CriticalPath {
    Row root = noRow;                       ///< noRow: no span with a usable duration
    std::vector<CriticalSegment> segments;  ///< by time
    std::vector<std::int64_t> ns;           ///< by SpanIndex: the sum of its segments
    std::uint32_t cutSpans = 0;             ///< children that lie wholly outside their parent and were left out
};
[[nodiscard]] CriticalPath computeCriticalPath(const TraceData& trace, const SpanTree& tree);

/// Everything the views of one trace need, computed once off the GUI thread. Immutable.
struct TraceAnalysis {
    std::shared_ptr<const TraceData> trace;
    SpanTree tree;
    SelfTime self;
    CriticalPath critical;
    std::vector<std::uint32_t> errorsBelow;  ///< by row: error spans in the subtree without the row itself
    std::uint64_t errors = 0;
    std::uint32_t orphans = 0;
    Interval extent;   ///< what the time axis shows: all timed spans. Never empty (at least 1 ns).
    Interval primary;  ///< the primary root, or `extent`

    /// The span has a place on the time axis.
    [[nodiscard]] bool timed(SpanIndex span) const { return (trace->marks[span] & untimedMarks) == 0; }
    /// The one duration of the trace: first start to last end of what the axis shows; 0 where no span took any time.
    std::int64_t durationNs = 0;
};

/// Errors: Cancelled.
[[nodiscard]] Result<std::shared_ptr<const TraceAnalysis>> analyseTrace(std::shared_ptr<const TraceData> trace, std::stop_token stop);

}  // namespace fw::analysis
