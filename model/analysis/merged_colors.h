// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/analysis/flame_graph.h"
#include "model/analysis/span_colors.h"
#include "model/analysis/trace_graph.h"

namespace fw::analysis {

/// Colour slots of marks that stand for many spans, by node: that of all its spans, or SpanColors::several. Nodes without
/// spans are SpanColors::absent. Empty where the colours are of another number of spans. O(rows). Any thread.
[[nodiscard]] std::vector<std::uint8_t> mergedColors(const FlameGraph& graph, const SpanColors& colors);
[[nodiscard]] std::vector<std::uint8_t> mergedColors(const TraceGraph& graph, const SpanColors& colors);

}  // namespace fw::analysis
