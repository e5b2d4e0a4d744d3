// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/analysis/trace_analysis.h"

namespace fw::analysis {

/// By span of a trace as it was before it grew: the same span now, noSpan where it is gone. The cache keeps the numbers of spans where
/// it can; where a number stands for another span, id and start are looked up. O(spans).
[[nodiscard]] std::vector<SpanIndex> spansAfterGrowth(const TraceData& before, const TraceData& now);

/// Runs of repeats that a grown trace holds together (repeats.h): what the reader folded stays one row, whatever arrived between its
/// members.
struct HeldRepeats {
    std::vector<std::uint32_t> run;    ///< by span of the grown trace: number of the run it was in, from 1; 0: none
    std::vector<std::uint8_t> failed;  ///< by number - 1: its members had failed
};

/// Those of a trace as it was shown before; `now` is the same trace read again.
[[nodiscard]] HeldRepeats heldRepeats(const TraceAnalysis& before, const TraceData& now);

}  // namespace fw::analysis
