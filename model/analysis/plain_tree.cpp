// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/plain_tree.h"

namespace fw::analysis {

PlainTree::PlainTree(const TraceAnalysis& analysis, const std::vector<std::uint32_t>& signatures,
                     const std::vector<std::uint32_t>& workOfSpan)
    : trace(analysis.trace.get()) {
    const SpanTree& tree = analysis.tree;
    span.reserve(trace->spanCount());
    end.reserve(trace->spanCount());
    signature.reserve(trace->spanCount());
    if (tree.ghosts.empty() && tree.repeats.empty()) {
        span = tree.span;
        end = tree.end;
    } else {
        std::vector<Place> placeOfRow(std::size_t{tree.rowCount()} + 1);
        Place place = 0;
        for (Row row = 0; row < tree.rowCount(); ++row) {
            placeOfRow[row] = place;
            place += tree.span[row] == noSpan ? 0 : 1;
        }
        placeOfRow.back() = place;
        for (Row row = 0; row < tree.rowCount(); ++row) {
            if (tree.span[row] == noSpan) continue;
            span.push_back(tree.span[row]);
            end.push_back(placeOfRow[tree.end[row]]);
        }
    }
    for (const SpanIndex index : span) signature.push_back(signatures[index]);
    if (workOfSpan.empty()) return;
    works.reserve(span.size());
    for (const SpanIndex index : span) works.push_back(workOfSpan[index]);
}

}  // namespace fw::analysis
