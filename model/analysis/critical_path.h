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

/// Critical path below the primary root (the longest real root; the earliest of equal ones). The segments ascend, are
/// disjoint, cover the root exactly, and their sum is the root's duration (algorithms.md, part 3).
struct CriticalPath {
    Row root = noRow;                       ///< noRow: no span with a usable duration
    std::vector<CriticalSegment> segments;  ///< by time
    std::vector<std::int64_t> ns;           ///< by SpanIndex: the sum of its segments
    std::uint32_t cutSpans = 0;             ///< children that lie wholly outside their parent and were left out
};
[[nodiscard]] CriticalPath computeCriticalPath(const TraceData& trace, const SpanTree& tree);

}  // namespace fw::analysis
