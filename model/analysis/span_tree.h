// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "model/core/trace_data.h"

namespace fw::analysis {

/// Position in the fully expanded waterfall: pre-order, so that the subtree of row r is the range [r, end[r]).
using Row = std::uint32_t;

inline constexpr Row noRow = UINT32_MAX;
inline constexpr SpanIndex noSpan = UINT32_MAX;

enum RowMark : std::uint8_t {
    Orphan = 1 << 0,    ///< its parent is not in the trace; it hangs under the ghost row of that parent
    CycleCut = 1 << 1,  ///< its parent chain is a cycle, cut here (earliest start); shown as a root after the real ones
    SelfParent = 1 << 2,
    Suggested = 1 << 3,  ///< hangs where a suggestion puts it, not where its own reference does (suggested_parents.h)
    FarTime = 1 << 4,    ///< starts more than a year off the others: not on the axis (analyseTrace() sets it)
};

/// Stands for a parent that is not in the trace; one for each missing id, however many spans lost it.
struct GhostRow {
    Row row = noRow;
    SpanId id;
    std::string idText;
    std::int64_t startNs = 0;  ///< earliest start of its children
    std::int64_t endNs = 0;    ///< latest end of its children
};

/// Stands above equal siblings that follow each other, or above a page of them (repeats.h). Its members are the rows below it.
struct RepeatRow {
    Row row = noRow;
    std::uint32_t count = 0;     ///< spans below it
    std::uint32_t number = 0;    ///< of a page: its first member in the run, from 1; 0: the whole run
    SpanIndex first = noSpan;    ///< the earliest one; name, service, kind and failure are those of all
    SpanIndex slowest = noSpan;  ///< the earliest of the longest
    std::int64_t totalNs = 0;    ///< sum of the durations, saturated
    std::uint32_t measured = 0;  ///< members whose duration is known
    std::int64_t leastNs = 0;    ///< of those
    std::int64_t medianNs = 0;   ///< of those; the lower of the two in the middle
    std::int64_t startNs = 0;    ///< earliest start
    std::int64_t lastStartNs = 0;
    std::int64_t endNs = 0;  ///< latest end
    bool timed = false;      ///< some member has a place in time
};

/// Marks of spans whose place in time is not known: they neither stretch the axis nor count as work or as a parent's time.
inline constexpr std::uint16_t untimedMarks = NoStart | TimeOutOfRange;

/// The rows of one trace. Every span has exactly one row, whatever its references say (algorithms.md, part 1).
/// Siblings are sorted by (start, id, position in the input); roots likewise, then ghosts by (start, id), then rescued cycles.
/// All row columns have rowCount() elements.
struct SpanTree {
    std::vector<SpanIndex> span;  ///< noSpan for a ghost row and for a row of repeats
    std::vector<Row> parent;      ///< noRow for top rows
    std::vector<Row> end;         ///< one past the last row of the subtree
    std::vector<std::uint32_t> depth;
    std::vector<std::uint8_t> marks;  ///< RowMark bits
    std::vector<Row> rowOfSpan;       ///< by SpanIndex
    std::vector<GhostRow> ghosts;     ///< in order of row
    std::vector<RepeatRow> repeats;   ///< in order of row; only after foldRepeats()
    std::uint32_t maxDepth = 0;

    [[nodiscard]] Row rowCount() const { return static_cast<Row>(span.size()); }
    /// Rows of spans and of missing parents, without those of repeats.
    [[nodiscard]] Row plainRows() const { return rowCount() - static_cast<Row>(repeats.size()); }
    [[nodiscard]] bool hasChildren(Row row) const { return end[row] > row + 1; }
    /// Spans below a row; rows of repeats and of their pages are none. O(log repeats).
    [[nodiscard]] Row spansBelow(Row row) const;
    [[nodiscard]] const GhostRow* ghostAt(Row row) const;
    [[nodiscard]] const RepeatRow* repeatAt(Row row) const;
};

/// O(n log n), iterative. Where a client and a server share an id, the server's span is a child of the client's, and
/// children of the id belong to the side of their service; of other repeated ids they belong to the first in input order.
/// `suggested`: by span a parent that takes the place of the one it names, noSpan: its own; empty: none.
[[nodiscard]] SpanTree buildSpanTree(const TraceData& trace, const std::vector<SpanIndex>& suggested = {});

/// Builds the trees of many traces, one after the other: what it needs, and the tree itself, is used again. One thread.
class SpanTreeBuilder {
public:
    SpanTreeBuilder();
    ~SpanTreeBuilder();
    SpanTreeBuilder(const SpanTreeBuilder&) = delete;
    SpanTreeBuilder& operator=(const SpanTreeBuilder&) = delete;
    /// As buildSpanTree(); valid until the next call.
    [[nodiscard]] const SpanTree& build(const TraceData& trace);

private:
    class Work;
    friend SpanTree buildSpanTree(const TraceData& trace, const std::vector<SpanIndex>& suggested);
    std::unique_ptr<Work> m_work;
};

}  // namespace fw::analysis
