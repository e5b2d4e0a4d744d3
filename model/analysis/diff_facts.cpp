// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/diff_facts.h"

#include <algorithm>

#include "model/core/saturated.h"

namespace fw::analysis {
namespace {

std::uint64_t sizeOf(std::int64_t ns) {
    return ns < 0 ? 0 - static_cast<std::uint64_t>(ns) : static_cast<std::uint64_t>(ns);
}

bool larger(const DeltaStep& x, const DeltaStep& y) {
    return sizeOf(x.ns) != sizeOf(y.ns) ? sizeOf(x.ns) > sizeOf(y.ns) : x.row != y.row ? x.row < y.row : x.waits < y.waits;
}

const std::string& nameOf(const TraceAnalysis& analysis, SpanIndex span) {
    return analysis.trace->names[analysis.trace->name[span]];
}

/// Nothing that a reader could see is different.
bool isIdentical(const TraceDiff& diff) {
    for (DiffRow row = 0; row < diff.rowCount(); ++row) {
        if (diff.match[row] != DiffMatch::Same || (diff.flags[row] & (TraceDiff::Moved | TraceDiff::StatusChanged)) != 0) return false;
        if (diff.has(row, TraceDiff::GroupRow)) continue;
        const FigureDeltas deltas = diff.deltas(row);
        if (deltas.durationNs != 0 || deltas.offsetNs.value_or(1) != 0) return false;
        if (nameOf(**diff.baseline, diff.baselineSpan[row]) != nameOf(**diff.candidate, diff.candidateSpan[row])) return false;
    }
    return true;
}

DiffClocks clocksOf(const TraceDiff& diff) {
    const bool a = (*diff.baseline)->clocksCorrected;
    const bool b = (*diff.candidate)->clocksCorrected;
    return a != b ? DiffClocks::Mixed : a ? DiffClocks::Corrected : DiffClocks::Recorded;
}

bool isSameTrace(const TraceDiff& diff) {
    const TraceAnalysis& a = **diff.baseline;
    const TraceAnalysis& b = **diff.candidate;
    if (a.recorded == b.recorded) return true;
    return !a.trace->summary.id.isNull() && a.trace->summary.id == b.trace->summary.id;
}

DiffVerdict verdictOf(const TraceDiff& diff, std::int64_t differenceNs) {
    if (isSameTrace(diff)) return DiffVerdict::SameTrace;
    if (differenceNs != 0) return differenceNs > 0 ? DiffVerdict::Slower : DiffVerdict::Faster;
    if ((*diff.baseline)->durationNs != (*diff.candidate)->durationNs) return DiffVerdict::SameRoots;
    return isIdentical(diff) ? DiffVerdict::Identical : DiffVerdict::SameDuration;
}

struct Beyond {
    SpanIndex span = noSpan;
    std::int64_t ns = 0;  ///< how far it reaches out of the root
};

/// Of the spans that start before the root or end behind it: the one that reaches farthest.
Beyond farthestBeyond(const TraceAnalysis& analysis) {
    Beyond farthest;
    if (analysis.critical.root == noRow) return farthest;
    const TraceData& trace = *analysis.trace;
    const SpanIndex root = analysis.tree.span[analysis.critical.root];
    const std::int64_t from = trace.startNs[root];
    const std::int64_t to = trace.endNs(root);
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        // What is not on the time axis is not in the duration either.
        if (!analysis.timed(span) || trace.startNs[span] < analysis.extent.startNs || trace.startNs[span] > analysis.extent.endNs) continue;
        const std::int64_t ns = std::max(saturatedSub(from, trace.startNs[span]), saturatedSub(trace.endNs(span), to));
        if (ns > farthest.ns) farthest = {span, ns};
    }
    return farthest;
}

/// Down from the tops, as long as one row holds nearly all.
DiffRow findHolder(const TraceDiff& diff, std::int64_t differenceNs) {
    DiffRow holder = noDiffRow;
    DiffRow from = 0;
    DiffRow to = diff.rowCount();
    while (from < to) {
        DiffRow best = noDiffRow;
        for (DiffRow row = from; row < to; row = diff.end[row])
            if (thousandths(diff.withinNs[row], differenceNs) >= DiffFacts::leastHeld &&
                (best == noDiffRow || sizeOf(diff.withinNs[row]) > sizeOf(diff.withinNs[best])))
                best = row;
        if (best == noDiffRow) break;
        holder = best;
        // A member has the name of its group.
        if (diff.has(best, TraceDiff::GroupRow)) break;
        from = best + 1;
        to = diff.end[best];
    }
    return holder == noDiffRow || diff.parent[holder] == noDiffRow ? noDiffRow : holder;
}

void findFailure(const TraceDiff& diff, DiffFacts& facts) {
    for (DiffRow row = 0; row < diff.rowCount(); ++row) {
        if (!diff.isEntry(row)) continue;
        const bool a = diff.baselineFigures(row)->errors > 0;
        const bool b = diff.candidateFigures(row)->errors > 0;
        if (a == b) continue;
        const bool better =
            facts.failing == noDiffRow || (b && !facts.failsInB) || (b == facts.failsInB && diff.depth[row] > diff.depth[facts.failing]);
        if (!better) continue;
        facts.failing = row;
        facts.failsInB = b;
    }
}

void countRows(const TraceDiff& diff, DiffFacts& facts) {
    for (DiffRow row = 0; row < diff.rowCount(); ++row) {
        if (diff.has(row, TraceDiff::Moved)) ++facts.moved;
        if (diff.has(row, TraceDiff::StatusChanged)) ++facts.statusChanged;
        if (diff.has(row, TraceDiff::GroupRow)) continue;
        switch (diff.match[row]) {
            case DiffMatch::Renamed:
                ++facts.renamed;
                ++facts.pairs;
                break;
            case DiffMatch::Same:
                ++facts.pairs;
                break;
            case DiffMatch::RemovedLevel:
                ++facts.levels;
                ++facts.removed;
                break;
            case DiffMatch::Removed:
                ++facts.removed;
                break;
            case DiffMatch::AddedLevel:
                ++facts.levels;
                ++facts.added;
                break;
            case DiffMatch::Added:
                ++facts.added;
                break;
        }
    }
}

}  // namespace

std::int64_t thousandths(std::int64_t part, std::int64_t whole) {
    const bool negative = (part < 0) != (whole < 0);
    std::uint64_t above = sizeOf(part);
    std::uint64_t below = sizeOf(whole);
    // What does not fit a thousand times is known well enough without its last digits.
    while (above > UINT64_MAX / 4000 || below > UINT64_MAX / 4) {
        above /= 2;
        below /= 2;
    }
    if (below == 0) return negative ? -INT64_MAX : INT64_MAX;
    const std::uint64_t rounded = std::min<std::uint64_t>((above * 2000 + below) / (2 * below), INT64_MAX);
    return negative ? -static_cast<std::int64_t>(rounded) : static_cast<std::int64_t>(rounded);
}

DeltaWalk walkDeltas(const TraceDiff& diff, std::size_t most) {
    DeltaWalk walk;
    walk.fromNs = diff.baselineNs();
    walk.toNs = diff.candidateNs();
    for (DiffRow row = 0; row < diff.rowCount(); ++row) {
        if (!diff.isEntry(row)) continue;
        const std::int64_t waited = diff.waitDelta(row);
        if (const std::int64_t ns = diff.criticalDelta(row) - waited; ns != 0) walk.steps.push_back({row, ns});
        if (waited != 0) walk.steps.push_back({row, waited, true});
    }
    const std::size_t kept = std::min(most, walk.steps.size());
    const auto end = walk.steps.begin() + static_cast<std::ptrdiff_t>(kept);
    std::partial_sort(walk.steps.begin(), end, walk.steps.end(), larger);
    for (auto step = end; step != walk.steps.end(); ++step) walk.restNs += step->ns;
    walk.restEntries = walk.steps.size() - kept;
    walk.steps.resize(kept);
    return walk;
}

bool DiffFacts::isBeyondSeen(const CompareUnit& unit) const {
    return unit.rounded(*baselineWholeNs) != unit.rounded(*baselineNs) || unit.rounded(*candidateWholeNs) != unit.rounded(*candidateNs);
}

DiffFacts factsOf(const TraceDiff& diff) {
    DiffFacts facts;
    facts.baselineNs = diff.baselineNs();
    facts.candidateNs = diff.candidateNs();
    facts.differenceNs = diff.differenceNs();
    facts.baselineWholeNs = Baseline((*diff.baseline)->durationNs);
    facts.candidateWholeNs = Candidate((*diff.candidate)->durationNs);
    const Beyond a = farthestBeyond(**diff.baseline);
    const Beyond b = farthestBeyond(**diff.candidate);
    if (a.span != noSpan || b.span != noSpan) facts.beyond = b.ns >= a.ns ? diff.rowOfCandidate[b.span] : diff.rowOfBaseline[a.span];
    facts.verdict = verdictOf(diff, facts.differenceNs);
    facts.clocks = clocksOf(diff);
    facts.baselineEmpty = (*diff.baseline)->trace->spanCount() == 0;
    facts.candidateEmpty = (*diff.candidate)->trace->spanCount() == 0;
    if (*facts.baselineNs > 0) facts.ofBaseline = thousandths(facts.differenceNs, *facts.baselineNs);
    countRows(diff, facts);
    findFailure(diff, facts);
    const DeltaWalk walk = walkDeltas(diff, 1);
    if (walk.steps.empty()) return facts;
    facts.largest = walk.steps.front().row;
    facts.largestNs = walk.steps.front().ns;
    facts.largestWaits = walk.steps.front().waits;
    if (facts.differenceNs == 0) return facts;
    facts.share = thousandths(facts.largestNs, facts.differenceNs);
    facts.explains = *facts.share >= DiffFacts::leastShare;
    facts.within = findHolder(diff, facts.differenceNs);
    if (facts.within == noDiffRow) return facts;
    facts.withinNs = diff.withinNs[facts.within];
    std::int64_t from = 0;
    std::int64_t to = 0;
    for (DiffRow row = facts.within; row < diff.end[facts.within]; ++row) {
        if (diff.has(row, TraceDiff::GroupRow)) continue;
        from += diff.baselineFigures(row)->criticalNs;
        to += diff.candidateFigures(row)->criticalNs;
    }
    facts.withinFromNs = Baseline(from);
    facts.withinToNs = Candidate(to);
    return facts;
}

}  // namespace fw::analysis
