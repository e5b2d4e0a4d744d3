// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/analysis/trace_analysis.h"

namespace fw::analysis {

namespace {

/// Stretches of a span that no child covers, in order, to `own(from, to)`.
template <typename Own>
void visitOwnWork(const TraceData& trace, const SpanTree& tree, SpanIndex span, Own&& own) {
    const Row row = tree.rowOfSpan[span];
    std::int64_t edge = trace.startNs[span];
    const std::int64_t end = trace.endNs(span);
    const auto until = [&](std::int64_t to) {
        if (to > edge) own(edge, to);
    };
    // Rows are in pre-order and siblings sorted by start: one sweep with a right edge a span.
    for (Row child = row + 1; child < tree.end[row] && edge < end; child = tree.end[child]) {
        const SpanIndex other = tree.span[child];
        if (other == noSpan || (trace.marks[other] & untimedMarks) != 0) continue;
        const std::int64_t from = std::max(trace.startNs[other], trace.startNs[span]);
        const std::int64_t to = std::min(trace.endNs(other), end);
        if (to <= from) continue;
        until(std::min(from, end));
        edge = std::max(edge, to);
    }
    until(end);
}

}  // namespace

SelfTime computeSelfTime(const TraceData& trace, const SpanTree& tree) {
    const SpanIndex spans = trace.spanCount();
    SelfTime self;
    self.first.assign(std::size_t{spans} + 1, 0);
    self.selfNs.assign(spans, 0);
    self.intervals.reserve(std::size_t{spans} + spans / 4);
    // The intervals of all spans must end up in order of span index, so rows are taken in that order.
    for (SpanIndex span = 0; span < spans; ++span) {
        self.first[span] = static_cast<std::uint32_t>(self.intervals.size());
        std::int64_t sum = 0;
        visitOwnWork(trace, tree, span, [&](std::int64_t from, std::int64_t to) {
            self.intervals.push_back({from, to});
            sum += to - from;
        });
        self.selfNs[span] = sum;
    }
    self.first[spans] = static_cast<std::uint32_t>(self.intervals.size());
    return self;
}

void computeSelfNs(const TraceData& trace, const SpanTree& tree, std::vector<std::int64_t>& selfNs) {
    selfNs.assign(trace.spanCount(), 0);
    for (SpanIndex span = 0; span < trace.spanCount(); ++span)
        visitOwnWork(trace, tree, span, [&](std::int64_t from, std::int64_t to) { selfNs[span] += to - from; });
}

}  // namespace fw::analysis
