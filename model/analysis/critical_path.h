// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/analysis/span_tree.h"

namespace fw::analysis {

/// Half-open interval of time.
struct Interval {
    std::int64_t startNs = 0;
    std::int64_t endNs = 0;
    bool operator==(const Interval&) const = default;
};

/// One stretch of the critical path.
struct CriticalSegment {
    SpanIndex span = noSpan;
    std::int64_t startNs = 0;
    std::int64_t endNs = 0;
    bool operator==(const CriticalSegment&) const = default;
};

/// Where the path goes from one child to the next one of the same parent, for no better reason than that the one ended
/// before the other began.
struct HandOver {
    std::uint32_t segment = 0;  ///< number of the segment that begins when `from` ends
    SpanIndex from = noSpan;
    SpanIndex to = noSpan;
    bool operator==(const HandOver&) const = default;
};

/// Why the path did not look at a span, or at part of it, and at what is below it.
enum class PathCut : std::uint8_t {
    Outside,   ///< it lies wholly outside its parent: clock skew, or nobody waited for it
    Detached,  ///< a consumer below its producer, who does not wait for it
    Overhang,  ///< part of it lies outside its parent, and only that part was left out
};
struct CutSpan {
    SpanIndex span = noSpan;
    PathCut why = PathCut::Outside;
    std::uint32_t below = 0;  ///< spans below it, left out with it; 0 for Overhang
    bool operator==(const CutSpan&) const = default;
};

/// Critical path below a root: the primary one (the longest real root; the earliest of equal ones) where no other was asked
/// for. The segments ascend, are disjoint, cover the root exactly, and their sum is the root's duration (algorithms.md, part 3).
struct CriticalPath {
    Row root = noRow;                       ///< noRow: no span with a usable duration
    std::vector<CriticalSegment> segments;  ///< by time
    std::vector<std::int64_t> ns;           ///< by SpanIndex: the sum of its segments
    std::vector<HandOver> handOvers;        ///< by segment
    std::vector<CutSpan> cuts;              ///< by span; of the spans below the root
    /// Spans that were left out wholly, those below them with them.
    [[nodiscard]] std::uint64_t leftOut() const;
    /// The cut of a span itself; null where there is none.
    [[nodiscard]] const CutSpan* cutOf(SpanIndex span) const;
};
/// `root` noRow: the primary one; any other must be the row of a span with a usable duration.
[[nodiscard]] CriticalPath computeCriticalPath(const TraceData& trace, const SpanTree& tree, Row root = noRow);

/// Computes the primary critical paths of many traces, one after the other: what it needs, and the path itself, is used again. One
/// thread.
class CriticalPathWalker {
public:
    /// As computeCriticalPath(); valid until the next call.
    const CriticalPath& walk(const TraceData& trace, const SpanTree& tree, Row root = noRow);

private:
    friend CriticalPath computeCriticalPath(const TraceData& trace, const SpanTree& tree, Row root);
    struct Frame {
        Row row;
        std::int64_t bound;
        std::uint32_t next;
        Row later = noRow;  ///< the child the walk has come from
    };
    CriticalPath m_path;
    std::vector<Interval> m_clamped;
    std::vector<std::uint8_t> m_in;
    std::vector<std::uint32_t> m_kidCount;
    std::vector<Row> m_kids;
    std::vector<std::uint32_t> m_next;
    std::vector<Frame> m_stack;
};

/// The longest span without a parent, the earliest row of equal ones. Without any real root, the longest one whose parent is
/// missing. noRow: no span with a usable duration.
[[nodiscard]] Row primaryRoot(const TraceData& trace, const SpanTree& tree);

/// Rows that a critical path can start from: spans with a usable duration that have no parent, a missing one, or one in a
/// circle; the longest first, at most `limit`. O(roots).
[[nodiscard]] std::vector<Row> rootRows(const TraceData& trace, const SpanTree& tree, std::size_t limit);

}  // namespace fw::analysis
