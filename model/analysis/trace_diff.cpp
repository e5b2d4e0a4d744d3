// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/trace_diff.h"

#include <algorithm>
#include <span>
#include <utility>

#include "model/analysis/path_waits.h"
#include "model/analysis/plain_tree.h"
#include "model/core/saturated.h"

namespace fw::analysis {
namespace {

constexpr DiffRow rowsPerLook = 1 << 12;  // between two looks at the stop token
/// Roots that have less than this in common have nothing to tell each other.
constexpr double rootsFrom = 0.1;

/// Span of the row above a span; rows of folds are passed over.
SpanIndex spanAbove(const SpanTree& tree, SpanIndex span) {
    Row row = tree.parent[tree.rowOfSpan[span]];
    while (row != noRow && tree.span[row] == noSpan) row = tree.parent[row];
    return row == noRow ? noSpan : tree.span[row];
}

std::int64_t offsetOf(const TraceAnalysis& analysis, SpanIndex span) {
    const SpanIndex above = spanAbove(analysis.tree, span);
    if (above == noSpan || !analysis.timed(span) || !analysis.timed(above)) return 0;
    return saturatedSub(analysis.trace->startNs[span], analysis.trace->startNs[above]);
}

std::int64_t lengthOf(const TraceAnalysis& analysis, SpanIndex span) {
    return std::max<std::int64_t>(0, analysis.trace->durationNs[span]);
}

std::int64_t waitOf(const SideWaits& waits, SpanIndex span) {
    return waits.waitNs.empty() ? 0 : waits.waitNs[span];
}

std::int64_t criticalOf(const TraceAnalysis& analysis, const SideWaits& waits, SpanIndex span) {
    return waits.workNs.empty() ? analysis.critical.ns[span] : waits.workNs[span] + waits.waitNs[span];
}

SideWaits sideWaits(const TraceAnalysis& analysis, const std::vector<Wait>& waits) {
    SideWaits side;
    if (waits.empty()) return side;
    PathWaits moved;
    moved.move(*analysis.trace, analysis.tree, analysis.critical, waits);
    side.waits = waits;
    side.workNs = moved.workNs();
    side.waitNs.assign(analysis.trace->spanCount(), 0);
    for (std::size_t i = 0; i < waits.size(); ++i) side.waitNs[waits[i].span] += moved.waitNs()[i];
    return side;
}

bool fitWaits(const std::vector<Wait>& waits, const TraceData& trace) {
    return std::all_of(waits.begin(), waits.end(), [&trace](const Wait& wait) { return wait.span < trace.spanCount(); });
}

SideFigures figuresOf(const TraceAnalysis& analysis, const SideWaits& waits, SpanIndex span) {
    SideFigures figures;
    if (span == noSpan) return figures;
    figures.count = 1;
    figures.errors = analysis.trace->status[span] == StatusCode::Error ? 1 : 0;
    figures.durationNs = figures.p50Ns = figures.maxNs = lengthOf(analysis, span);
    figures.selfNs = analysis.self.selfNs[span];
    figures.criticalNs = criticalOf(analysis, waits, span);
    figures.waitNs = waitOf(waits, span);
    figures.offsetNs = offsetOf(analysis, span);
    return figures;
}

/// `places` from the longest to the shortest.
SideFigures figuresOf(const TraceAnalysis& analysis, const SideWaits& waits, const PlainTree& tree, std::span<const Place> places) {
    SideFigures figures;
    if (places.empty()) return figures;
    figures.count = static_cast<std::uint32_t>(places.size());
    figures.maxNs = tree.durationNs(places.front());
    // Rank ceil(n / 2) from the shortest is rank floor(n / 2) + 1 from the longest.
    figures.p50Ns = tree.durationNs(places[places.size() / 2]);
    Place first = places.front();
    for (const Place place : places) {
        const SpanIndex span = tree.span[place];
        figures.errors += analysis.trace->status[span] == StatusCode::Error ? 1 : 0;
        figures.durationNs = saturatedAdd(figures.durationNs, tree.durationNs(place));
        figures.selfNs = saturatedAdd(figures.selfNs, analysis.self.selfNs[span]);
        figures.criticalNs += criticalOf(analysis, waits, span);
        figures.waitNs += waitOf(waits, span);
        first = std::min(first, place);
    }
    figures.offsetNs = offsetOf(analysis, tree.span[first]);
    return figures;
}

class DiffBuilder {
public:
    DiffBuilder(const TraceDiff& sides, const SpanSignatures& signatures)
        : m_baseline(**sides.baseline),
          m_candidate(**sides.candidate),
          m_a(m_baseline, *signatures.baseline, *signatures.baselineWork),
          m_b(m_candidate, *signatures.candidate, *signatures.candidateWork),
          m_aligner(m_a, m_b, signatures.count) {}

    /// False: cancelled.
    bool build(TraceDiff& diff, const std::stop_token& stop) {
        pushTops();
        while (!m_pending.empty()) {
            const Pending pending = m_pending.back();
            m_pending.pop_back();
            const DiffRow row = emitRow(diff, pending);
            if (pending.group)
                pushMembers(pending, row);
            else
                pushChildren(pending, row, diff.depth[row] + 1);
            if (row % rowsPerLook == 0 && stop.stop_requested()) return false;
        }
        finish(diff);
        diff.notLookedAt = m_aligner.notLookedAt();
        diff.notLookedBelow = m_aligner.notLookedBelow();
        return !stop.stop_requested();
    }

private:
    /// A row that is still to be written. Of a group `baseline` and `candidate` are ranges of m_members, else one place each.
    struct Pending {
        DiffMatch match = DiffMatch::Same;
        std::uint8_t flags = 0;
        bool group = false;
        std::uint32_t depth = 0;
        DiffRow parent = noDiffRow;
        Place a = noPlace;
        Place b = noPlace;
        PlaceRange baseline;
        PlaceRange candidate;
        PlaceRange claimed;  ///< of a level, in m_members
    };

    /// The primary roots are a pair where they do the same; all other tops are lined up like children.
    void pushTops() {
        m_listA.clear();
        m_listB.clear();
        m_a.tops(m_listA);
        m_b.tops(m_listB);
        const Place a = primaryTop(m_baseline, m_a, m_listA);
        const Place b = primaryTop(m_candidate, m_b, m_listB);
        const bool same = a != noPlace && b != noPlace && m_a.signature[a] == m_b.signature[b];
        if (same) {
            m_listA.erase(std::find(m_listA.begin(), m_listA.end(), a));
            m_listB.erase(std::find(m_listB.begin(), m_listB.end(), b));
        }
        pushAligned(noDiffRow, 0, rootsFrom);
        if (!same) return;
        Pending primary;
        primary.a = a;
        primary.b = b;
        m_pending.push_back(primary);
    }

    static Place primaryTop(const TraceAnalysis& analysis, const PlainTree& tree, const std::vector<Place>& tops) {
        const auto at = std::find_if(tops.begin(), tops.end(), [&](Place place) { return tree.span[place] == analysis.primarySpan; });
        return at == tops.end() ? noPlace : *at;
    }

    void pushChildren(const Pending& pending, DiffRow row, std::uint32_t depth) {
        m_listA.clear();
        m_listB.clear();
        if (pending.a != noPlace) m_a.children(pending.a, m_listA);
        if (pending.b != noPlace) m_b.children(pending.b, m_listB);
        if (pending.match == DiffMatch::AddedLevel || pending.match == DiffMatch::RemovedLevel) {
            std::vector<Place>& other = pending.match == DiffMatch::AddedLevel ? m_listA : m_listB;
            other.assign(m_members.begin() + pending.claimed.from, m_members.begin() + pending.claimed.to);
        }
        if (!m_listA.empty() || !m_listB.empty()) pushAligned(row, depth, ChildAligner::renamedFrom);
    }

    /// The last is pushed first, so that the first is written next.
    void pushAligned(DiffRow parent, std::uint32_t depth, double leastLikeness) {
        const std::vector<AlignedChild>& aligned = m_aligner.align(m_listA, m_listB, leastLikeness);
        for (auto child = aligned.rbegin(); child != aligned.rend(); ++child) {
            Pending pending;
            pending.match = child->match;
            if (child->moved) pending.flags |= TraceDiff::Moved;
            pending.parent = parent;
            pending.depth = depth;
            pending.group = std::max(child->baseline.size(), child->candidate.size()) > 1;
            if (pending.group) {
                pending.flags |= TraceDiff::GroupRow;
                pending.baseline = keepByDuration(m_a, child->baseline);
                pending.candidate = keepByDuration(m_b, child->candidate);
            } else {
                if (child->baseline.size() == 1) pending.a = m_aligner.places(child->baseline).front();
                if (child->candidate.size() == 1) pending.b = m_aligner.places(child->candidate).front();
                pending.claimed = keep(child->claimed);
            }
            m_pending.push_back(pending);
        }
    }

    PlaceRange keep(const PlaceRange& range) {
        const auto from = static_cast<std::uint32_t>(m_members.size());
        const std::span<const Place> places = m_aligner.places(range);
        m_members.insert(m_members.end(), places.begin(), places.end());
        return {from, static_cast<std::uint32_t>(m_members.size())};
    }

    PlaceRange keepByDuration(const PlainTree& tree, const PlaceRange& range) {
        const PlaceRange kept = keep(range);
        const auto longer = [&](Place x, Place y) {
            const std::int64_t left = tree.durationNs(x);
            const std::int64_t right = tree.durationNs(y);
            return left != right ? left > right : x < y;
        };
        std::sort(m_members.begin() + kept.from, m_members.begin() + kept.to, longer);
        return kept;
    }

    [[nodiscard]] std::span<const Place> members(const PlaceRange& range) const {
        return std::span(m_members).subspan(range.from, range.size());
    }

    DiffRow emitRow(TraceDiff& diff, const Pending& pending) const {
        const DiffRow row = diff.rowCount();
        const SpanIndex a = pending.a == noPlace ? noSpan : m_a.span[pending.a];
        const SpanIndex b = pending.b == noPlace ? noSpan : m_b.span[pending.b];
        std::uint8_t flags = pending.flags;
        if (a != noSpan && b != noSpan && m_baseline.trace->status[a] != m_candidate.trace->status[b]) flags |= TraceDiff::StatusChanged;
        diff.baselineSpan.push_back(a);
        diff.candidateSpan.push_back(b);
        diff.match.push_back(pending.match);
        diff.flags.push_back(flags);
        diff.parent.push_back(pending.parent);
        diff.depth.push_back(pending.depth);
        if (pending.group)
            diff.groups.push_back({row, Baseline(figuresOf(m_baseline, *diff.baselineWaits, m_a, members(pending.baseline))),
                                   Candidate(figuresOf(m_candidate, *diff.candidateWaits, m_b, members(pending.candidate)))});
        if (a != noSpan) diff.rowOfBaseline[a] = row;
        if (b != noSpan) diff.rowOfCandidate[b] = row;
        return row;
    }

    /// Which kinds of children a member has, as a number: of equal members the same.
    std::uint64_t shapeOf(const PlainTree& tree, Place place) {
        m_kinds.clear();
        for (Place child = place + 1; child < tree.end[place]; child = tree.end[child]) m_kinds.push_back(tree.signature[child]);
        std::sort(m_kinds.begin(), m_kinds.end());
        m_kinds.erase(std::unique(m_kinds.begin(), m_kinds.end()), m_kinds.end());
        std::uint64_t shape = 0;
        for (const std::uint32_t kind : m_kinds) shape = (shape ^ (kind + 1)) * 0x9e3779b97f4a7c15ULL;
        return shape;
    }

    struct Shaped {
        std::uint64_t shape;
        std::uint32_t rank;
    };
    std::vector<Shaped> shapesOf(const PlainTree& tree, std::span<const Place> places) {
        std::vector<Shaped> shaped;
        for (std::uint32_t rank = 0; rank < places.size(); ++rank) shaped.push_back({shapeOf(tree, places[rank]), rank});
        std::sort(shaped.begin(), shaped.end(),
                  [](const Shaped& x, const Shaped& y) { return x.shape != y.shape ? x.shape < y.shape : x.rank < y.rank; });
        return shaped;
    }

    void pushMember(const Pending& group, DiffRow row, Place a, Place b) {
        Pending member;
        member.a = a;
        member.b = b;
        member.match = a == noPlace ? DiffMatch::Added : b == noPlace ? DiffMatch::Removed : group.match;
        member.flags = TraceDiff::Member;
        member.parent = row;
        member.depth = group.depth + 1;
        m_pending.push_back(member);
    }

    /// By rank of duration, the longest with the longest: first those that call the same, then what is left. Written in order of the
    /// candidate's starts, what only the baseline has last.
    void pushMembers(const Pending& group, DiffRow row) {
        const std::span<const Place> a = members(group.baseline);
        const std::span<const Place> b = members(group.candidate);
        const std::size_t from = m_pending.size();
        const std::vector<Shaped> left = shapesOf(m_a, a);
        const std::vector<Shaped> right = shapesOf(m_b, b);
        std::vector<std::uint32_t> restA;
        std::vector<std::uint32_t> restB;
        for (auto x = left.begin(), y = right.begin(); x != left.end() || y != right.end();) {
            if (y == right.end() || (x != left.end() && x->shape < y->shape)) {
                restA.push_back((x++)->rank);
            } else if (x == left.end() || y->shape < x->shape) {
                restB.push_back((y++)->rank);
            } else {
                pushMember(group, row, a[(x++)->rank], b[(y++)->rank]);
            }
        }
        std::sort(restA.begin(), restA.end());
        std::sort(restB.begin(), restB.end());
        for (std::size_t i = 0; i < std::max(restA.size(), restB.size()); ++i)
            pushMember(group, row, i < restA.size() ? a[restA[i]] : noPlace, i < restB.size() ? b[restB[i]] : noPlace);
        std::sort(m_pending.begin() + static_cast<std::ptrdiff_t>(from), m_pending.end(),
                  [](const Pending& x, const Pending& y) { return x.b != y.b ? x.b > y.b : x.a > y.a; });
    }

    static void finish(TraceDiff& diff) {
        const DiffRow rows = diff.rowCount();
        diff.end.assign(rows, 0);
        diff.withinNs.assign(rows, 0);
        for (DiffRow row = rows; row-- > 0;) {
            if (diff.end[row] == 0) diff.end[row] = row + 1;
            // A group's are those of its members, which come in from below.
            if (!diff.has(row, TraceDiff::GroupRow)) diff.withinNs[row] += diff.criticalDelta(row);
            const DiffRow parent = diff.parent[row];
            if (parent == noDiffRow) continue;
            diff.end[parent] = std::max(diff.end[parent], diff.end[row]);
            diff.withinNs[parent] += diff.withinNs[row];
        }
    }

    const TraceAnalysis& m_baseline;
    const TraceAnalysis& m_candidate;
    PlainTree m_a;
    PlainTree m_b;
    ChildAligner m_aligner;
    std::vector<Pending> m_pending;
    std::vector<Place> m_members;  ///< of groups, by duration; below levels
    std::vector<Place> m_listA;
    std::vector<Place> m_listB;
    std::vector<std::uint32_t> m_kinds;
};

std::int64_t explained(const TraceAnalysis& analysis) {
    if (analysis.critical.root == noRow) return 0;
    const SpanIndex root = analysis.tree.span[analysis.critical.root];
    return analysis.trace->endNs(root) - analysis.trace->startNs[root];
}

}  // namespace

const DiffGroup* TraceDiff::groupAt(DiffRow row) const {
    const auto at =
        std::lower_bound(groups.begin(), groups.end(), row, [](const DiffGroup& group, DiffRow wanted) { return group.row < wanted; });
    return at != groups.end() && at->row == row ? &*at : nullptr;
}

SpanIndex TraceDiff::sampleOf(const std::vector<SpanIndex>& spans, DiffRow row) const {
    if (!has(row, GroupRow)) return spans[row];
    DiffRow member = row + 1;
    while (member < end[row] && spans[member] == noSpan) member = end[member];
    return member < end[row] ? spans[member] : noSpan;
}

Baseline<SideFigures> TraceDiff::baselineFigures(DiffRow row) const {
    if (has(row, GroupRow)) return groupAt(row)->baseline;
    return Baseline(figuresOf(**baseline, *baselineWaits, baselineSpan[row]));
}

Candidate<SideFigures> TraceDiff::candidateFigures(DiffRow row) const {
    if (has(row, GroupRow)) return groupAt(row)->candidate;
    return Candidate(figuresOf(**candidate, *candidateWaits, candidateSpan[row]));
}

FigureDeltas TraceDiff::deltas(DiffRow row) const {
    const Baseline<SideFigures> from = baselineFigures(row);
    const Candidate<SideFigures> to = candidateFigures(row);
    FigureDeltas deltas{saturatedSub(to->durationNs, from->durationNs), saturatedSub(to->selfNs, from->selfNs),
                        to->criticalNs - from->criticalNs, to->waitNs - from->waitNs, std::nullopt};
    if (from->count > 0 && to->count > 0) deltas.offsetNs = saturatedSub(to->offsetNs, from->offsetNs);
    return deltas;
}

std::int64_t TraceDiff::criticalDelta(DiffRow row) const {
    if (has(row, GroupRow)) {
        const DiffGroup* group = groupAt(row);
        return group->candidate->criticalNs - group->baseline->criticalNs;
    }
    const std::int64_t from = baselineSpan[row] == noSpan ? 0 : criticalOf(**baseline, *baselineWaits, baselineSpan[row]);
    const std::int64_t to = candidateSpan[row] == noSpan ? 0 : criticalOf(**candidate, *candidateWaits, candidateSpan[row]);
    return to - from;
}

std::int64_t TraceDiff::waitDelta(DiffRow row) const {
    if (has(row, GroupRow)) {
        const DiffGroup* group = groupAt(row);
        return group->candidate->waitNs - group->baseline->waitNs;
    }
    const std::int64_t from = baselineSpan[row] == noSpan ? 0 : waitOf(*baselineWaits, baselineSpan[row]);
    const std::int64_t to = candidateSpan[row] == noSpan ? 0 : waitOf(*candidateWaits, candidateSpan[row]);
    return to - from;
}

const Wait* SideWaits::of(SpanIndex span) const {
    const auto at =
        std::lower_bound(waits.begin(), waits.end(), span, [](const Wait& wait, SpanIndex wanted) { return wait.span < wanted; });
    return at != waits.end() && at->span == span ? &*at : nullptr;
}

Baseline<std::int64_t> TraceDiff::baselineNs() const {
    return Baseline(explained(**baseline));
}

Candidate<std::int64_t> TraceDiff::candidateNs() const {
    return Candidate(explained(**candidate));
}

Result<std::shared_ptr<const TraceDiff>> compareTraces(Baseline<std::shared_ptr<const TraceAnalysis>> baseline,
                                                       Candidate<std::shared_ptr<const TraceAnalysis>> candidate, std::stop_token stop,
                                                       const DiffOptions& options) {
    const auto cancelled = [] { return fail(ErrorKind::Cancelled, "Cancelled"); };
    const Baseline<const TraceData*> a((*baseline)->trace.get());
    const Candidate<const TraceData*> b((*candidate)->trace.get());
    if (!options.extras.fit(a, b)) return fail(ErrorKind::Usage, "The extra columns do not fit the traces");
    if (!fitWaits(*options.baselineWaits, **a) || !fitWaits(*options.candidateWaits, **b))
        return fail(ErrorKind::Usage, "The waits do not fit the traces");
    auto diff = std::make_shared<TraceDiff>();
    diff->baseline = std::move(baseline);
    diff->candidate = std::move(candidate);
    diff->baselineWaits = Baseline(sideWaits(**diff->baseline, *options.baselineWaits));
    diff->candidateWaits = Candidate(sideWaits(**diff->candidate, *options.candidateWaits));
    const SpanSignatures signatures = signSpans(a, b, options.extras, options.names);
    if (stop.stop_requested()) return cancelled();
    diff->rowOfBaseline.assign((*a)->spanCount(), noDiffRow);
    diff->rowOfCandidate.assign((*b)->spanCount(), noDiffRow);
    if (!DiffBuilder(*diff, signatures).build(*diff, stop)) return cancelled();
    return std::shared_ptr<const TraceDiff>(std::move(diff));
}

}  // namespace fw::analysis
