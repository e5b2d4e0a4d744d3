// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

#include "model/analysis/clock_skew.h"
#include "model/analysis/critical_path.h"
#include "model/analysis/grown_spans.h"
#include "model/analysis/path_rows.h"
#include "model/analysis/span_tree.h"
#include "model/analysis/suggested_parents.h"
#include "model/analysis/twin_spans.h"
#include "model/core/result.h"
#include "model/core/trace_data.h"

namespace fw::analysis {

/// Own work of every span: the stretches of a span that no child covers (children clamped to the parent).
/// Intervals of span i: [first[i], first[i + 1]), ascending and disjoint. selfNs is their sum.
struct SelfTime {
    std::vector<std::uint32_t> first;
    std::vector<Interval> intervals;
    std::vector<std::int64_t> selfNs;
};
[[nodiscard]] SelfTime computeSelfTime(const TraceData& trace, const SpanTree& tree);
/// Only the sums, by span, into memory that is used again.
void computeSelfNs(const TraceData& trace, const SpanTree& tree, std::vector<std::int64_t>& selfNs);

/// Everything the views of one trace need, computed once off the GUI thread. Immutable.
struct TraceAnalysis {
    std::shared_ptr<const TraceData> trace;     ///< what is looked at: `recorded`, or a copy of it with corrected clocks
    std::shared_ptr<const TraceData> recorded;  ///< as the cache holds it, with the same numbers of spans
    ClockSkew clocks;
    bool clocksCorrected = false;   ///< asked for, and there was something to correct
    bool parentsSuggested = false;  ///< asked for; `suggested` may be 0
    std::uint32_t suggested = 0;    ///< spans that hang where a suggestion puts them
    SpanTree tree;
    SelfTime self;
    CriticalPath critical;                   ///< below the primary root, or the span that was asked for
    PathRows path;                           ///< `critical` by rows
    std::vector<std::uint32_t> errorsBelow;  ///< by row: error spans in the subtree without the row itself
    std::vector<Row> errorRows;              ///< of spans with status error, ascending
    TwinSpans twins;
    std::uint64_t errors = 0;
    std::uint32_t orphans = 0;
    std::uint32_t levels = 0;        ///< of spans below each other; rows of repeats are none
    Interval extent;                 ///< what the time axis shows: all timed spans. Never empty (at least 1 ns).
    Interval primary;                ///< the primary root, or `extent`; whatever the critical path is of
    SpanIndex primarySpan = noSpan;  ///< of the primary root

    /// The span has a place on the time axis.
    [[nodiscard]] bool timed(SpanIndex span) const { return (trace->marks[span] & untimedMarks) == 0; }
    /// `growth` is that from `before`, which is alive.
    [[nodiscard]] bool grewFrom(const TraceAnalysis& before) const { return grownOf.lock().get() == &before; }
    /// The one duration of the trace: first start to last end of what the axis shows; 0 where no span took any time.
    std::int64_t durationNs = 0;
    SpanGrowth growth;                           ///< from AnalysisOptions::before, if it was given
    std::weak_ptr<const TraceAnalysis> grownOf;  ///< that one: it must not live on for this one's sake
};

/// How a trace is laid out for a reader.
struct AnalysisOptions {
    /// The same trace as the reader saw it before it grew: its runs of repeats stay together (repeats.h). Null: seen for the first time.
    std::shared_ptr<const TraceAnalysis> before = nullptr;
    bool foldRepeats = false;                     ///< rows for runs of equal siblings (repeats.h)
    bool correctClocks = false;                   ///< move the spans of hosts whose clocks are off (clock_skew.h)
    std::int64_t clockLimitNs = maxClockShiftNs;  ///< those that are off by more are told, not moved
    /// Hang spans of flat traces below those they lie in (suggested_parents.h); null: as they were recorded.
    std::shared_ptr<const WorkColumns> suggestParents = nullptr;
    SpanIndex criticalRoot = noSpan;  ///< the critical path below this span; noSpan: of the primary root
};

/// Errors: Cancelled.
[[nodiscard]] Result<std::shared_ptr<const TraceAnalysis>> analyseTrace(std::shared_ptr<const TraceData> trace, std::stop_token stop,
                                                                        const AnalysisOptions& options = {});

}  // namespace fw::analysis
