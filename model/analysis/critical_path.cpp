// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/critical_path.h"

#include <algorithm>
#include <utility>

namespace fw::analysis {

// An orphaned branch still has a path.
Row primaryRoot(const TraceData& trace, const SpanTree& tree) {
    Row best = noRow;
    std::int64_t bestLength = 0;
    for (const bool orphansToo : {false, true}) {
        for (Row row = 0; row < tree.rowCount(); row = orphansToo ? row + 1 : tree.end[row]) {
            const SpanIndex span = tree.span[row];
            if (span == noSpan || (trace.marks[span] & untimedMarks) != 0) continue;
            if (orphansToo && (tree.marks[row] & Orphan) == 0) continue;
            if (trace.durationNs[span] > bestLength) {
                best = row;
                bestLength = trace.durationNs[span];
            }
        }
        if (best != noRow) break;
    }
    return best;
}

std::vector<Row> rootRows(const TraceData& trace, const SpanTree& tree, std::size_t limit) {
    std::vector<Row> roots;
    // Only rows of missing parents and of repeats are looked below.
    for (Row row = 0; row < tree.rowCount();) {
        const SpanIndex span = tree.span[row];
        if (span != noSpan && (trace.marks[span] & untimedMarks) == 0 && trace.durationNs[span] > 0) roots.push_back(row);
        row = span == noSpan ? row + 1 : tree.end[row];
    }
    const auto longer = [&](Row a, Row b) {
        const std::int64_t x = trace.durationNs[tree.span[a]];
        const std::int64_t y = trace.durationNs[tree.span[b]];
        return x != y ? x > y : a < b;
    };
    const std::size_t kept = std::min(limit, roots.size());
    std::partial_sort(roots.begin(), roots.begin() + static_cast<std::ptrdiff_t>(kept), roots.end(), longer);
    roots.resize(kept);
    return roots;
}

std::uint64_t CriticalPath::leftOut() const {
    std::uint64_t count = 0;
    for (const CutSpan& cut : cuts) count += cut.why == PathCut::Overhang ? 0 : std::uint64_t{cut.below} + 1;
    return count;
}

const CutSpan* CriticalPath::cutOf(SpanIndex span) const {
    const auto at =
        std::lower_bound(cuts.begin(), cuts.end(), span, [](const CutSpan& cut, SpanIndex wanted) { return cut.span < wanted; });
    return at != cuts.end() && at->span == span ? &*at : nullptr;
}

namespace {

bool blocks(const TraceData& trace, SpanIndex parent, SpanIndex child) {
    return !(trace.kind[parent] == SpanKind::Producer && trace.kind[child] == SpanKind::Consumer);
}

}  // namespace

// The walk of algorithms.md, part 3: from the end of a span backwards to the child that ended last before the bound.
const CriticalPath& CriticalPathWalker::walk(const TraceData& trace, const SpanTree& tree, Row root) {
    CriticalPath& path = m_path;
    path.segments.clear();
    path.handOvers.clear();
    path.cuts.clear();
    path.ns.assign(trace.spanCount(), 0);
    path.root = root == noRow ? primaryRoot(trace, tree) : root;
    if (path.root == noRow) return path;

    const Row first = path.root;
    const Row last = tree.end[path.root];
    const std::size_t rows = last - first;

    // Intervals clamped to the clamped parent, in pre-order; an empty one is out, with its subtree.
    std::vector<Interval>& clamped = m_clamped;
    clamped.resize(rows);
    std::vector<std::uint8_t>& in = m_in;
    in.assign(rows, 0);
    const SpanIndex rootSpan = tree.span[first];
    clamped[0] = {trace.startNs[rootSpan], trace.endNs(rootSpan)};
    in[0] = 1;
    std::vector<std::uint32_t>& kidCount = m_kidCount;
    kidCount.assign(rows + 1, 0);
    for (Row row = first + 1; row < last; ++row) {
        const SpanIndex span = tree.span[row];
        const Row parent = tree.parent[row];
        if (span == noSpan || in[parent - first] == 0 || (trace.marks[span] & untimedMarks) != 0) continue;
        if (!blocks(trace, tree.span[parent], span)) {
            path.cuts.push_back({span, PathCut::Detached, tree.end[row] - row - 1});
            continue;
        }
        const Interval& outer = clamped[parent - first];
        const Interval inner{std::max(trace.startNs[span], outer.startNs), std::min(trace.endNs(span), outer.endNs)};
        if (inner.endNs <= inner.startNs) {
            if (trace.durationNs[span] > 0) path.cuts.push_back({span, PathCut::Outside, tree.end[row] - row - 1});
            continue;
        }
        // Against its own parent: what an ancestor cut off was told of that ancestor.
        const SpanIndex above = tree.span[parent];
        if (trace.startNs[span] < trace.startNs[above] || trace.endNs(span) > trace.endNs(above))
            path.cuts.push_back({span, PathCut::Overhang, 0});
        clamped[row - first] = inner;
        in[row - first] = 1;
        ++kidCount[parent - first + 1];
    }

    for (std::size_t i = 1; i < kidCount.size(); ++i) kidCount[i] += kidCount[i - 1];
    std::vector<Row>& kids = m_kids;
    kids.resize(kidCount.back());
    m_next.assign(kidCount.begin(), kidCount.end() - 1);
    // Backwards: siblings one after the other, the usual case, are in order of their ends then.
    for (Row row = last; row-- > first + 1;)
        if (in[row - first] != 0) kids[m_next[tree.parent[row] - first]++] = row;
    const auto endsLater = [&](Row a, Row b) {
        const Interval& x = clamped[a - first];
        const Interval& y = clamped[b - first];
        if (x.endNs != y.endNs) return x.endNs > y.endNs;
        if (x.startNs != y.startNs) return x.startNs > y.startNs;
        return a < b;
    };
    for (std::size_t i = 0; i < rows; ++i) {
        const auto from = kids.begin() + kidCount[i];
        const auto to = kids.begin() + kidCount[i + 1];
        if (to - from < 2) continue;
        if (!std::is_sorted(from, to, endsLater)) std::sort(from, to, endsLater);
    }

    std::vector<Frame>& stack = m_stack;
    stack.clear();
    const auto emit = [&](Row row, std::int64_t from, std::int64_t to) {
        const SpanIndex span = tree.span[row];
        path.segments.push_back({span, from, to});
        path.ns[span] += to - from;
    };
    stack.push_back({first, clamped[0].endNs, kidCount[0], noRow});
    while (!stack.empty()) {
        Frame& top = stack.back();
        const std::size_t at = top.row - first;
        const std::uint32_t end = kidCount[at + 1];
        // Skipping is final because the bound only falls.
        while (top.next < end) {
            const Interval& kid = clamped[kids[top.next] - first];
            if (kid.endNs <= top.bound && kid.startNs < top.bound) break;
            ++top.next;
        }
        if (top.next < end) {
            const Row kid = kids[top.next++];
            const Interval& interval = clamped[kid - first];
            if (interval.endNs < top.bound) emit(top.row, interval.endNs, top.bound);
            if (top.later != noRow)
                path.handOvers.push_back({static_cast<std::uint32_t>(path.segments.size()), tree.span[kid], tree.span[top.later]});
            top.bound = interval.startNs;
            top.later = kid;
            stack.push_back({kid, interval.endNs, kidCount[kid - first], noRow});
        } else {
            if (clamped[at].startNs < top.bound) emit(top.row, clamped[at].startNs, top.bound);
            stack.pop_back();
        }
    }
    std::reverse(path.segments.begin(), path.segments.end());
    std::reverse(path.handOvers.begin(), path.handOvers.end());
    const auto segments = static_cast<std::uint32_t>(path.segments.size());
    for (HandOver& handOver : path.handOvers) handOver.segment = segments - handOver.segment;
    std::sort(path.cuts.begin(), path.cuts.end(), [](const CutSpan& a, const CutSpan& b) { return a.span < b.span; });
    return path;
}

CriticalPath computeCriticalPath(const TraceData& trace, const SpanTree& tree, Row root) {
    CriticalPathWalker walker;
    (void)walker.walk(trace, tree, root);
    return std::move(walker.m_path);
}

}  // namespace fw::analysis
