// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/layout/graph_layout.h"

namespace fw::layout {

/// How many of the first edges `dot` is given. It puts a helping node on each rank that an edge passes, and its time grows
/// with the square of their number and worse: 200 boxes with 400 random edges took it half a minute. An eighth of them is left out
/// again and again until there are at most `helpers` of these. O(nodes + edges) a try, iterative.
[[nodiscard]] std::uint32_t affordableEdges(const GraphShape& shape, std::uint64_t helpers);

}  // namespace fw::layout
