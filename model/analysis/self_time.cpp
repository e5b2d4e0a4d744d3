// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/analysis/trace_analysis.h"

namespace fw::analysis {

SelfTime computeSelfTime(const TraceData& trace, const SpanTree& tree) {
    const SpanIndex spans = trace.spanCount();
    SelfTime self;
    self.first.assign(std::size_t{spans} + 1, 0);
    self.selfNs.assign(spans, 0);
    self.intervals.reserve(std::size_t{spans} + spans / 4);

    // Rows are in pre-order and siblings sorted by start: one sweep with a right edge a span. The intervals of all spans
    // must end up in order of span index, so rows are taken in that order.
    for (SpanIndex span = 0; span < spans; ++span) {
        self.first[span] = static_cast<std::uint32_t>(self.intervals.size());
        const Row row = tree.rowOfSpan[span];
        std::int64_t edge = trace.startNs[span];
        const std::int64_t end = trace.endNs(span);
        std::int64_t sum = 0;
        const auto own = [&](std::int64_t until) {
            if (until <= edge) return;
            self.intervals.push_back({edge, until});
            sum += until - edge;
        };
        for (Row child = row + 1; child < tree.end[row] && edge < end; child = tree.end[child]) {
            const SpanIndex other = tree.span[child];
            if (other == noSpan || (trace.marks[other] & untimedMarks) != 0) continue;
            const std::int64_t from = std::max(trace.startNs[other], trace.startNs[span]);
            const std::int64_t to = std::min(trace.endNs(other), end);
            if (to <= from) continue;
            own(std::min(from, end));
            edge = std::max(edge, to);
        }
        own(end);
        self.selfNs[span] = sum;
    }
    self.first[spans] = static_cast<std::uint32_t>(self.intervals.size());
    return self;
}

}  // namespace fw::analysis
