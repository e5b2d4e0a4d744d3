// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/deepest_error.h"

#include <algorithm>
#include <cstdint>

namespace fw::analysis {

Row deepestError(const SpanTree& tree, const std::vector<Row>& errorRows, Row top) {
    if (top != noRow && top >= tree.rowCount()) return noRow;
    const auto from = top == noRow ? errorRows.begin() : std::upper_bound(errorRows.begin(), errorRows.end(), top);
    const auto to = top == noRow ? errorRows.end() : std::lower_bound(from, errorRows.end(), tree.end[top]);
    Row best = noRow;
    std::uint32_t most = 0;
    for (auto at = from; at != to; ++at) {
        std::uint32_t level = tree.depth[*at] + 1;
        if (level <= most) continue;
        // Members of repeats are leaves: only the head of their run, and of its page, can stand above them.
        for (Row above = tree.parent[*at]; above != noRow && tree.repeatAt(above) != nullptr; above = tree.parent[above]) --level;
        if (level <= most) continue;
        most = level;
        best = *at;
    }
    return best;
}

}  // namespace fw::analysis
