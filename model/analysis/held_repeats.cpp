// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/held_repeats.h"

namespace fw::analysis {

HeldRepeats heldRepeats(const TraceData& before, const SpanTree& tree, const SpanGrowth& growth, SpanIndex spans) {
    HeldRepeats held;
    if (tree.repeats.empty()) return held;
    held.run.assign(spans, 0);
    for (const RepeatRow& repeats : tree.repeats) {
        if (repeats.number != 0) continue;
        held.failed.push_back(before.status[repeats.first] == StatusCode::Error ? 1 : 0);
        for (Row row = repeats.row + 1; row < tree.end[repeats.row]; ++row) {
            const SpanIndex span = tree.span[row];
            if (span == noSpan) continue;
            if (const SpanIndex now = growth.after(span); now != noSpan) held.run[now] = static_cast<std::uint32_t>(held.failed.size());
        }
    }
    return held;
}

}  // namespace fw::analysis
