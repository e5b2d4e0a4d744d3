// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "model/analysis/trace_analysis.h"
#include "model/core/result.h"
#include "model/core/span_evidence.h"

namespace fw::analysis {

/// What counts as evidence of waiting, and which gaps are worth a mark.
struct WaitRules {
    EvidenceKeys keys = {{"job.wait_time_ms", "queue.wait_ms", "queue.wait_time_ms"}, {"thread.id", "thread.name", "worker.id"}};
    /// Spans of these names are waits themselves; ASCII letters in either case.
    std::vector<std::string> queueNames = {"queued", "queue.wait", "queue wait", "wait in queue"};
    int gapShare = 50;                    ///< a gap is at least so many thousandths of its span …
    std::int64_t leastGapNs = 1'000'000;  ///< … and so long; 0 and 0: every gap
    bool operator==(const WaitRules& other) const;
};

/// What says that a span waited.
enum class WaitSource : std::uint8_t {
    Attribute,  ///< the span reports it
    Producer,   ///< it is a consumer, and its parent is the producer, which ended before
    Link,       ///< it is a consumer, and the producer that it links to ended before
    Name,       ///< the span itself is the wait: its name is configured
};

/// A wait with evidence. It ends where the span begins, unless the span itself is the wait.
struct Wait {
    SpanIndex span = noSpan;
    WaitSource source = WaitSource::Attribute;
    std::uint32_t key = 0;        ///< with Attribute: number in TraceWaits::keys
    SpanIndex producer = noSpan;  ///< with Producer and Link
    std::int64_t startNs = 0;
    std::int64_t endNs = 0;
    bool operator==(const Wait&) const = default;
};

/// A stretch of a span in which nothing below it ran or is known to have waited: not instrumented.
struct Gap {
    SpanIndex span = noSpan;
    std::int64_t startNs = 0;
    std::int64_t endNs = 0;
    bool operator==(const Gap&) const = default;
};

/// What a trace waited for, computed beside the views that show the trace already. Immutable.
struct TraceWaits {
    std::shared_ptr<const TraceAnalysis> analysis;  ///< what the numbers mean
    std::vector<std::string> keys;                  ///< of WaitSource::Attribute
    std::vector<Wait> waits;                        ///< by span, at most one each
    std::vector<Gap> gaps;                          ///< by span, then time
    std::vector<std::int64_t> childrenNs;           ///< by span: the sum of its children's lengths within it, saturated
    std::vector<HandOver> assumed;                  ///< hand-overs of the critical path without evidence, by segment

    /// Null where the span is not known to have waited.
    [[nodiscard]] const Wait* of(SpanIndex span) const;
    [[nodiscard]] std::span<const Gap> gapsOf(SpanIndex span) const;
    /// Sum of the lengths of the children / length of their union; above 1 means that they ran side by side. 0: no children.
    [[nodiscard]] double overlapFactor(SpanIndex span) const;
};

/// The waits: of the evidence of a span the reported one goes before that of its producer, that before its name. What an
/// ancestor reports in the same words is not told again. O(n log n).
[[nodiscard]] std::vector<Wait> findWaits(const TraceAnalysis& analysis, const SpanEvidence& evidence, const WaitRules& rules);

/// Whether a name is configured as that of a queue.
[[nodiscard]] bool isQueueName(std::string_view name, const WaitRules& rules);
/// The same waits from columns alone; `queueNames` by number of the name: not 0 where it is one of a queue.
void findWaits(const TraceData& trace, const SpanTree& tree, const SpanEvidence& evidence, const std::vector<std::uint8_t>& queueNames,
               std::vector<Wait>& waits);

/// Gaps of all spans with a child that lies at least partly within them: the maximal stretches that are covered neither by
/// a child, nor by the wait of a child, nor by what went on below a child while the child itself did not run (from the
/// first such thing to the end of the last). Those below the threshold are left out. O(n log n).
[[nodiscard]] std::vector<Gap> findGaps(const TraceAnalysis& analysis, const std::vector<Wait>& waits, const WaitRules& rules);

/// All of it. Evidence of a trace that has grown meanwhile is of no use: Cancelled, as by `stop`.
[[nodiscard]] Result<std::shared_ptr<const TraceWaits>> computeWaits(std::shared_ptr<const TraceAnalysis> analysis,
                                                                     const SpanEvidence& evidence, const WaitRules& rules,
                                                                     std::stop_token stop);

}  // namespace fw::analysis
