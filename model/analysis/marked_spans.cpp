// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/marked_spans.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace fw::analysis {
namespace {

void listRows(MarkedSpans& marked) {
    marked.rows.clear();
    for (const MarkedSpans::Mark& mark : marked.marks) marked.rows.push_back(mark.row);
}

auto markFrom(const MarkedSpans& marked, Row row) {
    return marked.marks.begin() + (std::lower_bound(marked.rows.begin(), marked.rows.end(), row) - marked.rows.begin());
}

}  // namespace

const MarkedSpans::Mark* MarkedSpans::at(Row row) const {
    const auto found = markFrom(*this, row);
    return found != marks.end() && found->row == row ? &*found : nullptr;
}

std::size_t MarkedSpans::countIn(Row from, Row to) const {
    return static_cast<std::size_t>(markFrom(*this, std::max(from, to)) - markFrom(*this, from));
}

SpanPlace placeOf(const TraceData& trace, SpanIndex span) {
    return {trace.spanId[span], trace.startNs[span], (trace.marks[span] & SharedSpan) != 0};
}

std::shared_ptr<const MarkedSpans> markSpans(std::shared_ptr<const TraceAnalysis> analysis, const std::vector<Bookmark>& bookmarks) {
    auto marked = std::make_shared<MarkedSpans>();
    marked->analysis = std::move(analysis);
    if (bookmarks.empty()) return marked;
    // By recorded starts, whatever clocks are shown.
    const TraceData& trace = *marked->analysis->recorded;
    struct Candidate {
        SpanIndex span = noSpan;
        bool exact = false;
    };
    std::vector<Candidate> found(bookmarks.size());
    std::unordered_multimap<std::uint64_t, std::size_t> wanted;
    for (std::size_t i = 0; i < bookmarks.size(); ++i) wanted.emplace(bookmarks[i].place.span.value, i);
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        const auto [first, last] = wanted.equal_range(trace.spanId[span].value);
        for (auto it = first; it != last; ++it) {
            const SpanPlace& place = bookmarks[it->second].place;
            Candidate& candidate = found[it->second];
            if (candidate.exact || place.shared != ((trace.marks[span] & SharedSpan) != 0)) continue;
            const bool exact = place.startNs == trace.startNs[span];
            if (exact || candidate.span == noSpan) candidate = {span, exact};
        }
    }
    // The exact ones first, so that they keep their span.
    std::vector<std::size_t> order;
    for (const bool exact : {true, false})
        for (std::size_t i = 0; i < bookmarks.size(); ++i)
            if (found[i].span != noSpan && found[i].exact == exact) order.push_back(i);
    for (const std::size_t i : order) {
        const Row row = marked->analysis->tree.rowOfSpan[found[i].span];
        marked->marks.push_back({row, found[i].span, bookmarks[i].place, bookmarks[i].note});
    }
    const auto byRow = [](const MarkedSpans::Mark& a, const MarkedSpans::Mark& b) { return a.row < b.row; };
    std::stable_sort(marked->marks.begin(), marked->marks.end(), byRow);
    const auto sameRow = [](const MarkedSpans::Mark& a, const MarkedSpans::Mark& b) { return a.row == b.row; };
    marked->marks.erase(std::unique(marked->marks.begin(), marked->marks.end(), sameRow), marked->marks.end());
    listRows(*marked);
    return marked;
}

std::shared_ptr<const MarkedSpans> withMark(const MarkedSpans& marked, SpanIndex span, const std::optional<std::string>& note) {
    auto next = std::make_shared<MarkedSpans>(marked);
    const Row row = marked.analysis->tree.rowOfSpan[span];
    const auto at = next->marks.begin() + (markFrom(*next, row) - next->marks.begin());
    const bool there = at != next->marks.end() && at->row == row;
    if (!note) {
        if (there) next->marks.erase(at);
    } else if (there) {
        at->note = *note;
    } else {
        next->marks.insert(at, {row, span, placeOf(*marked.analysis->trace, span), *note});
    }
    listRows(*next);
    return next;
}

}  // namespace fw::analysis
