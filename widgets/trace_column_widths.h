// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "model/items/trace_list_model.h"

namespace fw::widgets {

/// Pixels, in the order of the columns of the list of traces; 0: not shown.
using TraceWidths = std::array<int, items::TraceListModel::ColumnCount>;

/// What the columns may not go below while others have something to give.
struct TraceWidthNeeds {
    int start = 0;     ///< a start with its milliseconds, and the head with its time zone
    int duration = 0;  ///< the longest duration as it is written
    double unit = 1;   ///< pixels a pixel of the design
};

/// Columns narrowed until they fit into `room`, the least important first: air, bars, stripes, then names; starts and durations are
/// cut only where nothing else is left. A column narrower than its step keeps its width. May still be wider than `room`.
[[nodiscard]] TraceWidths fittedWidths(TraceWidths widths, int room, const TraceWidthNeeds& needs);

/// What is over goes to the names.
[[nodiscard]] TraceWidths spreadWidths(TraceWidths widths, int room);

}  // namespace fw::widgets
