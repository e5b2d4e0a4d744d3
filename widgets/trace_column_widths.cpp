// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_column_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fw::widgets {

using items::TraceListModel;

namespace {

struct ShrinkStep {
    TraceListModel::Column column;
    int least;  ///< pixels of the design; what the column needs where that is more
};

// First what costs nothing (the year, air), then bars, stripes and words that the tooltips have, then names, which the trace's own
// header has whole. Errors are what one scans for and never give way.
constexpr std::array shrinkSteps = {
    ShrinkStep{TraceListModel::Started, 128},      ShrinkStep{TraceListModel::FrameId, 158},
    ShrinkStep{TraceListModel::Complete, 132},     ShrinkStep{TraceListModel::Services, 66},
    ShrinkStep{TraceListModel::Duration, 70},      ShrinkStep{TraceListModel::Complete, 72},
    ShrinkStep{TraceListModel::Services, 46},      ShrinkStep{TraceListModel::RootOperation, 132},
    ShrinkStep{TraceListModel::Complete, 30},      ShrinkStep{TraceListModel::RootOperation, 104},
    ShrinkStep{TraceListModel::Spans, 64},         ShrinkStep{TraceListModel::FrameId, 120},
    ShrinkStep{TraceListModel::RootOperation, 90}, ShrinkStep{TraceListModel::FrameId, 90},
    ShrinkStep{TraceListModel::Spans, 48},         ShrinkStep{TraceListModel::FrameId, 64},
    ShrinkStep{TraceListModel::RootOperation, 64},
};

/// Nothing else is left to give.
constexpr int leastStarted = 100;

}  // namespace

TraceWidths fittedWidths(TraceWidths widths, int room, const TraceWidthNeeds& needs) {
    int over = std::accumulate(widths.begin(), widths.end(), 0) - room;
    const auto narrow = [&](std::size_t column, int least) {
        const int given = std::clamp(over, 0, std::max(0, widths[column] - least));
        widths[column] -= given;
        over -= given;
    };
    const auto pixels = [&](int design) { return static_cast<int>(std::lround(design * needs.unit)); };
    for (const auto& [column, design] : shrinkSteps) {
        int least = pixels(design);
        if (column == TraceListModel::Started) least = std::max(least, needs.start);
        if (column == TraceListModel::Duration) least = std::max(least, needs.duration);
        narrow(column, least);
    }
    narrow(TraceListModel::Started, pixels(leastStarted));
    return widths;
}

TraceWidths spreadWidths(TraceWidths widths, int room) {
    const int over = room - std::accumulate(widths.begin(), widths.end(), 0);
    if (over <= 0) return widths;
    const int toFrames = widths[TraceListModel::FrameId] == 0 ? 0 : over / 4;
    widths[TraceListModel::FrameId] += toFrames;
    widths[TraceListModel::RootOperation] += over - toFrames;
    return widths;
}

}  // namespace fw::widgets
