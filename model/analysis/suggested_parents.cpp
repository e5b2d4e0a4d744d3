// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/suggested_parents.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <map>
#include <memory>
#include <numeric>
#include <tuple>
#include <utility>

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

constexpr std::uint32_t allKeys = (1U << workKeys.size()) - 1;

/// What a span says of its work: which keys it has, and their values.
struct Work {
    std::uint32_t has = 0;
    std::array<std::uint32_t, workKeys.size()> value{};
};

/// Outer spans that have the same keys, and equal values for some of them: all that a span may ask with. By extent: of spans of the same
/// start and end one stands for all.
struct Outers {
    std::vector<std::uint32_t> extent;  ///< ascending
    std::vector<SpanIndex> span;
    std::vector<std::uint8_t> twins;  ///< several have that extent
    std::vector<std::uint32_t> byEnd;
    std::vector<std::uint32_t> placeOf;
    std::unique_ptr<Places> places;
    std::size_t next = 0;  ///< the first that has not begun
};

/// The siblings of one service. A key that one of two spans has not keeps them not apart.
class Siblings {
public:
    Siblings(const TraceData& trace, const WorkColumns& work) : m_trace(trace), m_work(work) {}

    /// `spans` are in order of (start, longer first, index).
    void suggest(const std::vector<SpanIndex>& spans, std::vector<SpanIndex>& out) {
        if (spans.size() < 2) return;
        m_outers.clear();
        std::vector<Work> works;
        std::array<bool, allKeys + 1> seen{};
        for (const SpanIndex span : spans) {
            works.push_back(workOf(span));
            seen[works.back().has] = true;
        }
        m_kinds.clear();
        for (std::uint32_t has = 0; has <= allKeys; ++has)
            if (seen[has]) m_kinds.push_back(has);
        std::uint32_t extents = 0;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            if (i > 0 && !equal(spans[i - 1], spans[i])) ++extents;
            std::array<bool, allKeys + 1> done{};
            for (const std::uint32_t has : m_kinds) {
                // Several kinds of spans may ask with the same keys.
                const std::uint32_t shared = works[i].has & has;
                if (std::exchange(done[shared], true)) continue;
                enter(m_outers[keyOf(works[i], works[i].has, shared)], extents, spans[i]);
            }
        }
        for (auto& [key, outers] : m_outers) prepare(outers);
        extents = 0;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            if (i > 0 && !equal(spans[i - 1], spans[i])) ++extents;
            out[spans[i]] = outerOf(works[i], extents, m_trace.endNs(spans[i]));
        }
    }

private:
    /// Keys that outer spans have, keys that are compared, values of the latter.
    using Key = std::tuple<std::uint32_t, std::uint32_t, std::array<std::uint32_t, workKeys.size()>>;

    [[nodiscard]] bool equal(SpanIndex a, SpanIndex b) const {
        return m_trace.startNs[a] == m_trace.startNs[b] && m_trace.endNs(a) == m_trace.endNs(b);
    }
    [[nodiscard]] Work workOf(SpanIndex span) const {
        Work out;
        for (std::size_t key = 0; key < workKeys.size(); ++key) {
            const std::vector<std::uint32_t>& column = m_work.of[key].value;
            if (column.size() != m_trace.spanCount() || column[span] == KeyColumn::absent) continue;
            out.has |= 1U << key;
            out.value[key] = column[span];
        }
        return out;
    }
    [[nodiscard]] static Key keyOf(const Work& work, std::uint32_t has, std::uint32_t shared) {
        Key key{has, shared, {}};
        for (std::size_t i = 0; i < workKeys.size(); ++i)
            if ((shared & (1U << i)) != 0) std::get<2>(key)[i] = work.value[i];
        return key;
    }
    static void enter(Outers& outers, std::uint32_t extent, SpanIndex span) {
        if (!outers.extent.empty() && outers.extent.back() == extent) {
            outers.twins.back() = 1;
            return;
        }
        outers.extent.push_back(extent);
        outers.span.push_back(span);
        outers.twins.push_back(0);
    }
    /// Places by end; of equal ends that of the later start first.
    void prepare(Outers& outers) const {
        outers.byEnd.resize(outers.span.size());
        std::iota(outers.byEnd.begin(), outers.byEnd.end(), 0U);
        std::sort(outers.byEnd.begin(), outers.byEnd.end(), [&](std::uint32_t a, std::uint32_t b) {
            const std::int64_t x = m_trace.endNs(outers.span[a]);
            const std::int64_t y = m_trace.endNs(outers.span[b]);
            return x != y ? x < y : a > b;
        });
        outers.placeOf.resize(outers.byEnd.size());
        for (std::uint32_t place = 0; place < outers.byEnd.size(); ++place) outers.placeOf[outers.byEnd[place]] = place;
        outers.places = std::make_unique<Places>(outers.byEnd.size());
    }

    [[nodiscard]] SpanIndex outerOf(const Work& work, std::uint32_t extent, std::int64_t endNs) {
        SpanIndex endsFirst = noSpan;
        std::uint32_t endsFirstExtent = 0;
        std::uint32_t beganLast = 0;
        bool several = false;
        for (const std::uint32_t has : m_kinds) {
            const auto found = m_outers.find(keyOf(work, has, work.has & has));
            if (found == m_outers.end()) continue;
            Outers& outers = found->second;
            // Those of earlier extents have begun and, being longer where they began together, may lie around it.
            for (; outers.next < outers.extent.size() && outers.extent[outers.next] < extent; ++outers.next)
                outers.places->put(outers.placeOf[outers.next], static_cast<std::int64_t>(outers.next));
            const auto from = static_cast<std::size_t>(
                std::lower_bound(outers.byEnd.begin(), outers.byEnd.end(), endNs,
                                 [&](std::uint32_t number, std::int64_t wanted) { return m_trace.endNs(outers.span[number]) < wanted; }) -
                outers.byEnd.begin());
            if (from == outers.byEnd.size()) continue;
            const std::int64_t first = outers.places->firstFrom(from);
            if (first < 0) continue;
            const auto at = static_cast<std::size_t>(first);
            const SpanIndex span = outers.span[at];
            beganLast = std::max(beganLast, outers.extent[static_cast<std::size_t>(outers.places->highestFrom(from))]);
            const bool same = endsFirst != noSpan && outers.extent[at] == endsFirstExtent;
            if (same) {
                several = true;
            } else if (endsFirst == noSpan || m_trace.endNs(span) < m_trace.endNs(endsFirst) ||
                       (m_trace.endNs(span) == m_trace.endNs(endsFirst) && outers.extent[at] > endsFirstExtent)) {
                endsFirst = span;
                endsFirstExtent = outers.extent[at];
                several = outers.twins[at] != 0;
            }
        }
        // Only where the one that ends first began last do all others lie around it.
        return endsFirst != noSpan && endsFirstExtent == beganLast && !several ? endsFirst : noSpan;
    }

    const TraceData& m_trace;
    const WorkColumns& m_work;
    std::vector<std::uint32_t> m_kinds;  ///< sets of keys that the siblings have
    std::map<Key, Outers> m_outers;
};

}  // namespace

std::vector<SpanIndex> suggestParents(const TraceData& trace, const SpanTree& tree, const WorkColumns& columns) {
    std::vector<SpanIndex> out(trace.spanCount(), noSpan);
    std::vector<SpanIndex> spans;
    spans.reserve(trace.spanCount());
    for (SpanIndex span = 0; span < trace.spanCount(); ++span)
        if ((trace.marks[span] & (untimedMarks | NoEnd | NegativeDuration | StartInferred)) == 0) spans.push_back(span);
    const auto group = [&](SpanIndex span) { return std::tuple(tree.parent[tree.rowOfSpan[span]], trace.service[span]); };
    std::sort(spans.begin(), spans.end(), [&](SpanIndex a, SpanIndex b) {
        if (const auto x = group(a), y = group(b); x != y) return x < y;
        if (trace.startNs[a] != trace.startNs[b]) return trace.startNs[a] < trace.startNs[b];
        if (trace.endNs(a) != trace.endNs(b)) return trace.endNs(a) > trace.endNs(b);
        return a < b;
    });
    Siblings work(trace, columns);
    std::vector<SpanIndex> siblings;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        siblings.push_back(spans[i]);
        if (i + 1 < spans.size() && group(spans[i]) == group(spans[i + 1])) continue;
        work.suggest(siblings, out);
        siblings.clear();
    }
    return out;
}

}  // namespace fw::analysis
