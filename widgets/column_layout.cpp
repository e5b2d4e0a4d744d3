// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_layout.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace fw::widgets {

ColumnLayout layoutColumns(int room, int tree, const std::vector<int>& wished, int least) {
    ColumnLayout layout{tree, {}};
    for (const int width : wished) layout.columns.push_back(std::clamp(width, least, std::max(least, mostColumn)));
    const int shared = std::max(0, room - leastBars);
    const int treeLeast = std::min(tree, leastColumnTree);
    while (!layout.columns.empty() && treeLeast + static_cast<int>(layout.columns.size()) * least > shared) layout.columns.pop_back();
    if (layout.columns.empty()) return layout;
    const int all = static_cast<int>(layout.columns.size()) * least;
    layout.tree = std::clamp(shared - all, treeLeast, tree);
    const int sum = std::accumulate(layout.columns.begin(), layout.columns.end(), 0);
    // Each gives of what it has above the least.
    int give = std::max(0, sum - (shared - layout.tree));
    int spare = sum - all;
    for (int& width : layout.columns) {
        const int own = width - least;
        const int part = spare > 0 ? std::min(own, static_cast<int>((std::int64_t{own} * give + spare - 1) / spare)) : 0;
        width -= part;
        give -= part;
        spare -= own;
    }
    return layout;
}

}  // namespace fw::widgets
