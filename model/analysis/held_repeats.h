// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/analysis/grown_spans.h"
#include "model/analysis/span_tree.h"

namespace fw::analysis {

/// Runs of repeats that a grown trace holds together (repeats.h): what the reader folded stays one row, whatever arrived between its
/// members.
struct HeldRepeats {
    std::vector<std::uint32_t> run;    ///< by span of the grown trace: number of the run it was in, from 1; 0: none
    std::vector<std::uint8_t> failed;  ///< by number - 1: its members had failed
};

/// Those of a trace as it was shown before, with its tree; `growth` leads from it to a trace of `spans` spans.
[[nodiscard]] HeldRepeats heldRepeats(const TraceData& before, const SpanTree& tree, const SpanGrowth& growth, SpanIndex spans);

}  // namespace fw::analysis
