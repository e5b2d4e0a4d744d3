// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fw::widgets {

/// Widths in the waterfall, in pixels.
struct ColumnLayout {
    int tree = 0;
    std::vector<int> columns;  ///< the first of those that were wished for; the others have no room
};

/// Divides `room`, which is what durations leave, among tree, columns and bars, so that the bars keep `leastBars` if that can be: first
/// the columns give way, none below `least`, then the tree, then the last columns go. Beside columns the tree keeps `leastColumnTree`,
/// where it was not narrower before.
[[nodiscard]] ColumnLayout layoutColumns(int room, int tree, const std::vector<int>& wished, int least);

constexpr int leastBars = 200;  ///< beside columns
constexpr int leastColumnTree = 240;
constexpr int leastColumn = 72;  ///< at 12 px text
constexpr int mostColumn = 600;

}  // namespace fw::widgets
