// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/merged_colors.h"

#include <algorithm>

namespace fw::analysis {

namespace {

constexpr std::uint8_t noColor = UINT8_MAX;

template <typename Node>
std::vector<std::uint8_t> mergedByRow(const TraceAnalysis& analysis, const std::vector<Node>& nodeOfRow, std::size_t nodes,
                                      const SpanColors& colors) {
    if (colors.slot.size() != analysis.trace->spanCount()) return {};
    std::vector<std::uint8_t> slots(nodes, noColor);
    const std::size_t rows = std::min(nodeOfRow.size(), analysis.tree.span.size());
    for (std::size_t row = 0; row < rows; ++row) {
        const SpanIndex span = analysis.tree.span[row];
        if (span == noSpan || nodeOfRow[row] >= nodes) continue;
        std::uint8_t& slot = slots[nodeOfRow[row]];
        slot = slot == noColor || slot == colors.slot[span] ? colors.slot[span] : SpanColors::several;
    }
    std::replace(slots.begin(), slots.end(), noColor, SpanColors::absent);
    return slots;
}

}  // namespace

std::vector<std::uint8_t> mergedColors(const FlameGraph& graph, const SpanColors& colors) {
    return mergedByRow(*graph.analysis, graph.nodeOfRow, graph.nodeCount(), colors);
}

std::vector<std::uint8_t> mergedColors(const TraceGraph& graph, const SpanColors& colors) {
    return mergedByRow(*graph.analysis, graph.nodeOfRow, graph.nodes.size(), colors);
}

}  // namespace fw::analysis
