// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "model/analysis/child_alignment.h"
#include "model/analysis/sides.h"
#include "model/analysis/span_signature.h"
#include "model/analysis/trace_analysis.h"
#include "model/analysis/trace_waits.h"
#include "model/core/result.h"

namespace fw::analysis {

/// Row of the merged tree of two traces: pre-order, the subtree of row r is [r, TraceDiff::end[r]).
using DiffRow = std::uint32_t;
inline constexpr DiffRow noDiffRow = UINT32_MAX;

/// What one trace has in a row. Times in nanoseconds; a negative duration counts as 0; sums stop at the end of int64.
struct SideFigures {
    std::uint32_t count = 0;      ///< spans: 0, 1, or the members of a group
    std::uint32_t errors = 0;     ///< of them with status error
    std::int64_t durationNs = 0;  ///< sum
    std::int64_t p50Ns = 0;       ///< nearest rank
    std::int64_t maxNs = 0;       ///< longest
    std::int64_t selfNs = 0;      ///< sum
    std::int64_t criticalNs = 0;  ///< sum of the contributions to the critical path, with the waits before them
    std::int64_t waitNs = 0;      ///< of criticalNs: waits before they began, told by evidence
    std::int64_t offsetNs = 0;    ///< from the start of the parent to the first start; 0 where there is none to count from
    bool operator==(const SideFigures&) const = default;
};

/// Candidate minus baseline, held at the ends of int64; what a side lacks counts as 0.
struct FigureDeltas {
    std::int64_t durationNs = 0;
    std::int64_t selfNs = 0;
    std::int64_t criticalNs = 0;
    std::int64_t waitNs = 0;               ///< of criticalNs
    std::optional<std::int64_t> offsetNs;  ///< only where both have the row
};

/// Siblings that are compared as one; the rows below it are its members, paired by rank of duration: those first whose children are of
/// the same kinds.
struct DiffGroup {
    DiffRow row = noDiffRow;
    Baseline<SideFigures> baseline;
    Candidate<SideFigures> candidate;
};

/// What is known of the waits of one trace. Without any all is empty.
struct SideWaits {
    std::vector<Wait> waits;           ///< by span
    std::vector<std::int64_t> workNs;  ///< by span: contribution to the critical path without waits
    std::vector<std::int64_t> waitNs;  ///< by span: how long it waited on the critical path before it began
    /// Null where the span is not known to have waited.
    [[nodiscard]] const Wait* of(SpanIndex span) const;
};

/// Two traces lined up (algorithms.md, part 6). Every span of either has exactly one row; a row has a span of both, of one, or is a group
/// with its members below it. Immutable. All columns have rowCount() elements.
///
/// An *entry* is a group or a row that is no member of one. Contributions to the critical path are those of an entry's own spans, without
/// what is below them, so their deltas sum to differenceNs() exactly. A wait with evidence counts to the span that waited, not to the one
/// around it (PathWaits).
struct TraceDiff {
    enum Flag : std::uint8_t {
        Moved = 1 << 0,          ///< its order among the siblings changed, and nothing ran beside it
        StatusChanged = 1 << 1,  ///< of a pair
        GroupRow = 1 << 2,
        Member = 1 << 3,  ///< of the group above it
    };

    Baseline<std::shared_ptr<const TraceAnalysis>> baseline;
    Candidate<std::shared_ptr<const TraceAnalysis>> candidate;

    Baseline<SideWaits> baselineWaits;
    Candidate<SideWaits> candidateWaits;

    std::vector<SpanIndex> baselineSpan;   ///< noSpan: it has none
    std::vector<SpanIndex> candidateSpan;  ///< noSpan: it has none
    std::vector<DiffMatch> match;
    std::vector<std::uint8_t> flags;
    std::vector<DiffRow> parent;  ///< noDiffRow at the top
    std::vector<DiffRow> end;
    std::vector<std::uint32_t> depth;
    std::vector<std::int64_t> withinNs;  ///< delta on the critical path of the row and all below it
    std::vector<DiffGroup> groups;       ///< by row
    std::vector<DiffRow> rowOfBaseline;  ///< by SpanIndex
    std::vector<DiffRow> rowOfCandidate;

    /// Spans that were not looked at for a new name of theirs (ChildAligner::mostLeftovers).
    std::uint64_t notLookedAt = 0;
    /// Descendants that did not count when spans without a counterpart were looked at for a new name (SubtreeSketch::mostDescendants).
    std::uint64_t notLookedBelow = 0;

    [[nodiscard]] DiffRow rowCount() const { return static_cast<DiffRow>(match.size()); }
    [[nodiscard]] bool has(DiffRow row, Flag flag) const { return (flags[row] & flag) != 0; }
    [[nodiscard]] bool isEntry(DiffRow row) const { return !has(row, Member); }
    [[nodiscard]] bool isPair(DiffRow row) const { return baselineSpan[row] != noSpan && candidateSpan[row] != noSpan; }
    [[nodiscard]] const DiffGroup* groupAt(DiffRow row) const;
    /// Spans that a row is named by: its own, or those of the first members of a group that have one; noSpan: the side has none.
    [[nodiscard]] Baseline<SpanIndex> baselineSample(DiffRow row) const { return Baseline(sampleOf(baselineSpan, row)); }
    [[nodiscard]] Candidate<SpanIndex> candidateSample(DiffRow row) const { return Candidate(sampleOf(candidateSpan, row)); }
    [[nodiscard]] Baseline<SideFigures> baselineFigures(DiffRow row) const;
    [[nodiscard]] Candidate<SideFigures> candidateFigures(DiffRow row) const;
    /// Of the row itself; of a group: of its members.
    [[nodiscard]] FigureDeltas deltas(DiffRow row) const;
    [[nodiscard]] std::int64_t criticalDelta(DiffRow row) const;
    /// Of criticalDelta(): waits.
    [[nodiscard]] std::int64_t waitDelta(DiffRow row) const;

    /// Durations that the critical paths explain: of the primary roots, or of the spans the paths were asked for; 0 without any.
    [[nodiscard]] Baseline<std::int64_t> baselineNs() const;
    [[nodiscard]] Candidate<std::int64_t> candidateNs() const;
    [[nodiscard]] std::int64_t differenceNs() const { return *candidateNs() - *baselineNs(); }

private:
    [[nodiscard]] SpanIndex sampleOf(const std::vector<SpanIndex>& spans, DiffRow row) const;
};

struct DiffOptions {
    SignatureExtras extras;
    NameRules names;
    /// By span, as findWaits() has them.
    Baseline<std::vector<Wait>> baselineWaits;
    Candidate<std::vector<Wait>> candidateWaits;
};

/// O(n log n) in the spans of both; nothing recurses. Primary roots of one signature are a pair, whatever other roots there are.
/// Errors: Cancelled; Usage where the extras do not fit the traces.
[[nodiscard]] Result<std::shared_ptr<const TraceDiff>> compareTraces(Baseline<std::shared_ptr<const TraceAnalysis>> baseline,
                                                                     Candidate<std::shared_ptr<const TraceAnalysis>> candidate,
                                                                     std::stop_token stop, const DiffOptions& options = {});

}  // namespace fw::analysis
