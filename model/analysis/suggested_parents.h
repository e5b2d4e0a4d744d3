// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "model/analysis/span_tree.h"
#include "model/core/key_column.h"

namespace fw::analysis {

/// Attributes that tell whose work a span is, where spans have them.
inline constexpr std::array<std::string_view, 3> workKeys = {"thread.id", "frame.id", "job.id"};

/// The values of workKeys; a column without values says nothing.
struct WorkColumns {
    std::array<KeyColumn, workKeys.size()> of;
};

/// A parent for spans of flat traces (algorithms.md, part 1.8): among the siblings of the same service, without those that have
/// another value for one of workKeys, the one smallest span that a span lies inside of. Where spans overlap, or two are equal, nothing is
/// suggested. By SpanIndex, noSpan: none. The suggestions have no cycle: a span is longer than what it is suggested for. O(n log n).
/// Columns that do not fit are ignored.
[[nodiscard]] std::vector<SpanIndex> suggestParents(const TraceData& trace, const SpanTree& tree, const WorkColumns& work);

}  // namespace fw::analysis
