// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/twin_spans.h"

#include <algorithm>
#include <utility>

#include "model/core/span.h"

namespace fw::analysis {

const TwinSpans::Twin* TwinSpans::of(SpanIndex span) const {
    const auto at =
        std::lower_bound(twins.begin(), twins.end(), span, [](const Twin& twin, SpanIndex wanted) { return twin.span < wanted; });
    return at != twins.end() && at->span == span ? &*at : nullptr;
}

TwinSpans findTwins(const TraceData& trace) {
    // Only the later one of two has the mark.
    std::vector<std::uint64_t> ids;
    for (SpanIndex span = 0; span < trace.spanCount(); ++span)
        if ((trace.marks[span] & (DuplicateId | SharedSpan | NoSpanId)) == DuplicateId) ids.push_back(trace.spanId[span].value);
    TwinSpans found;
    if (ids.empty()) return found;
    std::sort(ids.begin(), ids.end());
    std::vector<std::pair<std::uint64_t, SpanIndex>> all;
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        const std::uint64_t id = trace.spanId[span].value;
        if ((trace.marks[span] & (SharedSpan | NoSpanId)) == 0 && std::binary_search(ids.begin(), ids.end(), id))
            all.emplace_back(id, span);
    }
    std::sort(all.begin(), all.end());
    for (std::size_t from = 0, to = 0; from < all.size(); from = to) {
        while (to < all.size() && all[to].first == all[from].first) ++to;
        if (to - from < 2) continue;
        for (std::size_t i = from; i < to; ++i)
            found.twins.push_back({all[i].second, static_cast<std::uint32_t>(i - from + 1), static_cast<std::uint32_t>(to - from),
                                   all[i + 1 < to ? i + 1 : from].second});
    }
    std::sort(found.twins.begin(), found.twins.end(), [](const TwinSpans::Twin& a, const TwinSpans::Twin& b) { return a.span < b.span; });
    return found;
}

}  // namespace fw::analysis
