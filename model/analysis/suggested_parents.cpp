// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/suggested_parents.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <numeric>
#include <tuple>

namespace fw::analysis {
namespace {

/// Numbers put at places: the first place from a given one that is taken, and the highest number there or behind.
class Places {
public:
    explicit Places(std::size_t count) : m_leaves(std::bit_ceil(std::max<std::size_t>(count, 1))), m_most(2 * m_leaves, -1) {}

    void put(std::size_t place, std::int64_t number) {
        for (std::size_t node = place + m_leaves; node > 0; node /= 2) m_most[node] = std::max(m_most[node], number);
    }
    [[nodiscard]] std::int64_t highestFrom(std::size_t place) const {
        std::int64_t most = -1;
        for (std::size_t node = place + m_leaves; node > 0; node /= 2) {
            if (node == place + m_leaves) most = m_most[node];
            if (node > 1 && node % 2 == 0) most = std::max(most, m_most[node + 1]);
        }
        return most;
    }
    /// The number at the first taken place; -1: none is taken.
    [[nodiscard]] std::int64_t firstFrom(std::size_t place) const {
        std::size_t node = place + m_leaves;
        if (m_most[node] < 0) {
            // Up to where a part to the right holds something, then down to its left end.
            while (node > 1 && (node % 2 == 1 || m_most[node + 1] < 0)) node /= 2;
            if (node <= 1) return -1;
            ++node;
        }
        while (node < m_leaves) node = m_most[2 * node] >= 0 ? 2 * node : 2 * node + 1;
        return m_most[node];
    }

private:
    std::size_t m_leaves;
    std::vector<std::int64_t> m_most;
};

/// `spans` are of one group, in order of (start, longer first, index).
void suggestWithin(const TraceData& trace, const std::vector<SpanIndex>& spans, std::vector<SpanIndex>& out) {
    if (spans.size() < 2) return;
    // Places by end; of equal ends that of the later start first.
    std::vector<std::uint32_t> byEnd(spans.size());
    std::iota(byEnd.begin(), byEnd.end(), 0U);
    std::sort(byEnd.begin(), byEnd.end(), [&](std::uint32_t a, std::uint32_t b) {
        const std::int64_t x = trace.endNs(spans[a]);
        const std::int64_t y = trace.endNs(spans[b]);
        return x != y ? x < y : a > b;
    });
    std::vector<std::uint32_t> placeOf(spans.size());
    for (std::uint32_t place = 0; place < byEnd.size(); ++place) placeOf[byEnd[place]] = place;
    const auto equal = [&](std::size_t a, std::size_t b) {
        return trace.startNs[spans[a]] == trace.startNs[spans[b]] && trace.endNs(spans[a]) == trace.endNs(spans[b]);
    };
    Places places(spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (i > 0 && equal(i - 1, i)) {
            out[spans[i]] = out[spans[i - 1]];
            continue;
        }
        const std::int64_t end = trace.endNs(spans[i]);
        const auto from = static_cast<std::size_t>(
            std::lower_bound(byEnd.begin(), byEnd.end(), end,
                             [&](std::uint32_t number, std::int64_t wanted) { return trace.endNs(spans[number]) < wanted; }) -
            byEnd.begin());
        const std::int64_t endsFirst = places.firstFrom(from);
        // Only where the one that ends first began last do all others lie around it.
        if (endsFirst >= 0 && endsFirst == places.highestFrom(from)) {
            const auto outer = static_cast<std::size_t>(endsFirst);
            if (!equal(outer, outer + 1)) out[spans[i]] = spans[outer];
        }
        places.put(placeOf[i], static_cast<std::int64_t>(i));
    }
}

}  // namespace

std::vector<SpanIndex> suggestParents(const TraceData& trace, const SpanTree& tree, const WorkColumns& work) {
    std::vector<SpanIndex> out(trace.spanCount(), noSpan);
    std::vector<SpanIndex> spans;
    spans.reserve(trace.spanCount());
    for (SpanIndex span = 0; span < trace.spanCount(); ++span)
        if ((trace.marks[span] & (untimedMarks | NoEnd | NegativeDuration | StartInferred)) == 0) spans.push_back(span);
    const auto value = [&](std::size_t key, SpanIndex span) {
        const std::vector<std::uint32_t>& column = work.of[key].value;
        return column.size() == trace.spanCount() ? column[span] : KeyColumn::absent;
    };
    const auto group = [&](SpanIndex span) {
        return std::tuple(tree.parent[tree.rowOfSpan[span]], trace.service[span], value(0, span), value(1, span), value(2, span));
    };
    std::sort(spans.begin(), spans.end(), [&](SpanIndex a, SpanIndex b) {
        if (const auto x = group(a), y = group(b); x != y) return x < y;
        if (trace.startNs[a] != trace.startNs[b]) return trace.startNs[a] < trace.startNs[b];
        if (trace.endNs(a) != trace.endNs(b)) return trace.endNs(a) > trace.endNs(b);
        return a < b;
    });
    std::vector<SpanIndex> siblings;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        siblings.push_back(spans[i]);
        if (i + 1 < spans.size() && group(spans[i]) == group(spans[i + 1])) continue;
        suggestWithin(trace, siblings, out);
        siblings.clear();
    }
    return out;
}

}  // namespace fw::analysis
