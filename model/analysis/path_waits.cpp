// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/path_waits.h"

#include <algorithm>

namespace fw::analysis {

void PathWaits::move(const TraceData& trace, const SpanTree& tree, const CriticalPath& path, const std::vector<Wait>& waits) {
    m_workNs.assign(path.ns.begin(), path.ns.end());
    m_waitNs.assign(waits.size(), 0);
    if (waits.empty()) return;
    constexpr std::uint32_t none = UINT32_MAX;
    m_waitOf.assign(trace.spanCount(), none);
    for (std::uint32_t i = 0; i < waits.size(); ++i)
        if (waits[i].source != WaitSource::Name) m_waitOf[waits[i].span] = i;
    for (std::size_t i = 0; i + 1 < path.segments.size(); ++i) {
        const CriticalSegment& segment = path.segments[i];
        const Row above = tree.rowOfSpan[segment.span];
        Row row = tree.rowOfSpan[path.segments[i + 1].span];
        if (row <= above || row >= tree.end[above]) continue;
        // All spans from there up begin with that next stretch, and each of them begins once.
        std::uint32_t outermost = none;
        for (; row != above; row = tree.parent[row])
            if (tree.span[row] != noSpan && m_waitOf[tree.span[row]] != none) outermost = m_waitOf[tree.span[row]];
        if (outermost == none) continue;
        const Wait& wait = waits[outermost];
        const std::int64_t waited = std::min(segment.endNs, wait.endNs) - std::max(segment.startNs, wait.startNs);
        if (waited <= 0) continue;
        m_waitNs[outermost] += waited;
        m_workNs[segment.span] -= waited;
    }
}

}  // namespace fw::analysis
