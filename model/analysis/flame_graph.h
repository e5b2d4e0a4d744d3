// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "model/analysis/row_filter.h"
#include "model/analysis/trace_analysis.h"

namespace fw::analysis {

/// What the widths of a flame graph are (algorithms.md, part 8).
enum class FlameMode : std::uint8_t {
    Work,          ///< self time of all timed spans; the whole is its sum
    CriticalPath,  ///< contribution to the critical path; the whole is the duration of the primary root
};

/// Number of a node of a flame graph, in pre-order.
using FlameNode = std::uint32_t;
inline constexpr FlameNode noFlame = UINT32_MAX;

/// The spans of one trace, merged: spans of one service and operation whose ancestors are merged are one node; missing
/// parents are one node at the top. Children lie side by side from the left edge of their parent, widest first (then by
/// name, service, first row), and what a parent does itself is left over at its right: a node is exactly as wide as its
/// own share and its children, in whole nanoseconds. With CriticalPath only the rows that lie on the path, or above one
/// that does, take part. Immutable; columns without another note have nodeCount() elements.
struct FlameGraph {
    FlameMode mode = FlameMode::Work;
    std::shared_ptr<const TraceAnalysis> analysis;  ///< what the rows mean
    /// What is counted; what is above it has nodes without a share of its own. With a window, only time in it has a width.
    RowScope scope;

    std::vector<FlameNode> parent;  ///< noFlame at the top
    std::vector<FlameNode> end;     ///< one past the last node of the subtree
    std::vector<std::uint32_t> depth;
    std::vector<std::int64_t> widthNs;  ///< own share and children
    std::vector<std::int64_t> ownNs;
    std::vector<std::uint32_t> errors;  ///< spans of the node itself whose status is error

    std::vector<std::uint32_t> firstMember;  ///< nodeCount() + 1 elements
    std::vector<Row> members;                ///< of node n: [firstMember[n], firstMember[n + 1]); slowest first, fastest last
    std::vector<FlameNode> nodeOfRow;        ///< by row of the tree, those of repeats with it; noFlame: takes no part

    // The same nodes level by level, each level from left to right. A place is a position in these columns.
    std::vector<std::uint32_t> levelFirst;     ///< by depth; levelCount() + 1 elements
    std::vector<FlameNode> levelNode;          ///< by place; ascends within a level
    std::vector<std::int64_t> levelStartNs;    ///< by place
    std::vector<std::uint32_t> membersBefore;  ///< by place, nodeCount() + 1 elements: rows of all places before
    std::vector<std::uint32_t> errorsBefore;   ///< likewise
    std::vector<std::uint32_t> placeOf;        ///< by node

    std::int64_t totalNs = 0;       ///< sum of the widths at the top
    std::uint32_t spans = 0;        ///< that take part
    std::uint32_t cappedSpans = 0;  ///< whose self time was cut, as all together would not fit into int64

    [[nodiscard]] FlameNode nodeCount() const { return static_cast<FlameNode>(parent.size()); }
    [[nodiscard]] std::uint32_t levelCount() const { return levelFirst.empty() ? 0 : static_cast<std::uint32_t>(levelFirst.size() - 1); }
    [[nodiscard]] std::int64_t startNs(FlameNode node) const { return levelStartNs[placeOf[node]]; }
    [[nodiscard]] std::int64_t endNs(FlameNode node) const { return startNs(node) + widthNs[node]; }
    [[nodiscard]] bool hasChildren(FlameNode node) const { return end[node] > node + 1; }
    /// Spans, or missing parents, that became this node.
    [[nodiscard]] std::uint32_t count(FlameNode node) const { return firstMember[node + 1] - firstMember[node]; }
    [[nodiscard]] Row slowestRow(FlameNode node) const { return members[firstMember[node]]; }
    /// Stands for missing parents.
    [[nodiscard]] bool isGhost(FlameNode node) const { return analysis->tree.span[slowestRow(node)] == noSpan; }
    /// A span of the node, which names it; noSpan for missing parents.
    [[nodiscard]] SpanIndex nameSpan(FlameNode node) const { return analysis->tree.span[slowestRow(node)]; }
    /// Wall time of the slowest and of the fastest row behind a node; nothing where none has a place in time.
    [[nodiscard]] std::optional<std::int64_t> slowestNs(FlameNode node) const;
    [[nodiscard]] std::optional<std::int64_t> fastestNs(FlameNode node) const;
    /// Deepest level of a subtree; of everything for noFlame. O(nodes of the subtree).
    [[nodiscard]] std::uint32_t deepest(FlameNode root) const;
};

/// O(rows + nodes · log siblings), iterative. Errors: Cancelled.
[[nodiscard]] Result<std::shared_ptr<const FlameGraph>> buildFlameGraph(std::shared_ptr<const TraceAnalysis> analysis, FlameMode mode,
                                                                        std::stop_token stop, const RowScope& scope = {});

/// Something to draw in one level: a node, or a run of neighbours that are too narrow to be drawn each.
struct FlameBar {
    std::uint32_t depth = 0;
    std::uint32_t place = 0;  ///< of the first node
    std::uint32_t nodes = 1;  ///< how many, side by side
    std::int64_t startNs = 0;
    std::int64_t endNs = 0;  ///< not cut to the window
    bool operator==(const FlameBar&) const = default;
};

/// What is seen of levels [firstLevel, lastLevel) between two places of the width: the subtree of `root` and the nodes
/// above it (everything for noFlame). Nodes narrower than `stepNs` (a pixel; at least 1) that stand less than that apart
/// become one bar. By level, then from left to right. At most two bars a step and level, each found by binary search.
[[nodiscard]] std::vector<FlameBar> visibleFlameBars(const FlameGraph& graph, FlameNode root, const Interval& window,
                                                     std::uint32_t firstLevel, std::uint32_t lastLevel, std::int64_t stepNs);

}  // namespace fw::analysis
