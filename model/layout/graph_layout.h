// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "model/core/result.h"

namespace fw::layout {

/// Logical pixels from the upper left corner of the layout, y downwards.
struct GraphPoint {
    double x = 0;
    double y = 0;
    bool operator==(const GraphPoint&) const = default;
};

/// A graph without names: boxes of one size, numbered from 0.
struct GraphShape {
    struct Edge {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
    };
    std::uint32_t nodes = 0;
    double boxWidth = 220;
    double boxHeight = 52;
    std::vector<Edge> edges;  ///< the most important ones first
};

/// Where boxes and edges lie. Immutable.
struct GraphLayout {
    double width = 0;
    double height = 0;
    double boxWidth = 0;
    double boxHeight = 0;
    std::vector<GraphPoint> centre;  ///< by node
    /// By edge: Bézier splines as start, then three points a piece, from the box of `from` to that of `to`; a straight line has
    /// two points, which is what edges beyond the budget of the engine get. Empty for an edge from a box to itself.
    std::vector<std::vector<GraphPoint>> route;
    std::uint32_t straight = 0;  ///< edges that the engine was not asked about
};

/// The most that is laid out.
inline constexpr std::uint32_t maxGraphNodes = 400;
inline constexpr std::uint32_t maxGraphEdges = 2000;

/// Callers before what they call, from left to right, by Graphviz's `dot`. The engine keeps its state in globals and cannot be
/// interrupted: calls wait for each other, `stop` is looked at before and after it, and the work it is given is bounded
/// by the ranks its edges pass. Any thread. Errors: Usage for numbers that do not fit, Limit, Cancelled, Unsupported
/// where the engine is not installed or fails.
[[nodiscard]] Result<GraphLayout> layOutGraph(const GraphShape& shape, const std::stop_token& stop);

}  // namespace fw::layout
