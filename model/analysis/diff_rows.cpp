// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/diff_rows.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

#include "model/core/saturated.h"

namespace fw::analysis {

namespace {

constexpr std::int64_t mostNs = std::numeric_limits<std::int64_t>::max();
/// Rows between two looks at the stop token.
constexpr DiffRow rowsPerLook = 4096;

/// |ns|, held at the end of int64.
std::int64_t sizeOfDelta(std::int64_t ns) {
    return ns >= 0 ? ns : ns == std::numeric_limits<std::int64_t>::min() ? mostNs : -ns;
}

struct RankedEntry {
    std::int64_t critical;
    std::int64_t duration;
    DiffRow row;
};

void addGroupWork(const DiffPlan& plan, DiffSide side, const DiffGroup& group, DiffPlan::GroupWork& work) {
    const TraceAnalysis& analysis = *plan.analysis(side);
    const TraceData& trace = *analysis.trace;
    const auto begin = static_cast<std::ptrdiff_t>(work.intervals.size());
    for (DiffRow row = group.row + 1; row < plan.diff->end[group.row]; row = plan.diff->end[row]) {
        const SpanIndex span = plan.spanOf(side, row);
        if (span != noSpan && analysis.timed(span)) work.intervals.push_back({trace.startNs[span], trace.endNs(span)});
    }
    std::sort(work.intervals.begin() + begin, work.intervals.end(),
              [](const Interval& a, const Interval& b) { return a.startNs != b.startNs ? a.startNs < b.startNs : a.endNs < b.endNs; });
    // What touches or overlaps is one.
    auto last = work.intervals.begin() + begin;
    for (auto at = last; at != work.intervals.end(); ++at) {
        if (at == last) continue;
        if (at->startNs <= last->endNs) {
            last->endNs = std::max(last->endNs, at->endNs);
        } else {
            *++last = *at;
        }
    }
    if (last != work.intervals.end()) work.intervals.erase(last + 1, work.intervals.end());
}

}  // namespace

std::span<const Interval> DiffPlan::groupWork(DiffSide side, DiffRow row) const {
    const DiffGroup* group = diff->groupAt(row);
    if (group == nullptr) return {};
    const GroupWork& work = groups[static_cast<std::size_t>(side)];
    const auto number = static_cast<std::size_t>(group - diff->groups.data());
    return std::span(work.intervals).subspan(work.first[number], work.first[number + 1] - work.first[number]);
}

Result<std::shared_ptr<const DiffPlan>> planDiff(std::shared_ptr<const TraceDiff> diff, std::stop_token stop) {
    auto plan = std::make_shared<DiffPlan>();
    plan->diff = std::move(diff);
    const TraceDiff& rows = *plan->diff;
    plan->loudestNs.assign(rows.rowCount(), 0);
    std::vector<RankedEntry> ranked;
    // From the last row up: those below a row come behind it.
    for (DiffRow row = rows.rowCount(); row-- > 0;) {
        if (row % rowsPerLook == 0 && stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
        const FigureDeltas deltas = rows.deltas(row);
        const std::int64_t critical = sizeOfDelta(deltas.criticalNs);
        const std::int64_t within = sizeOfDelta(rows.withinNs[row]);
        std::int64_t& loudest = plan->loudestNs[row];
        loudest = rows.has(row, TraceDiff::StatusChanged) ? mostNs : std::max({loudest, critical, within});
        if (rows.parent[row] != noDiffRow) {
            std::int64_t& above = plan->loudestNs[rows.parent[row]];
            above = std::max(above, loudest);
        }
        plan->mostWithinNs = std::max(plan->mostWithinNs, within);
        plan->maxDepth = std::max(plan->maxDepth, rows.depth[row]);
        if (!rows.isEntry(row)) continue;
        plan->matched += rows.match[row] == DiffMatch::Same || rows.match[row] == DiffMatch::Renamed ? 1 : 0;
        const bool differs = deltas.criticalNs != 0 || deltas.durationNs != 0 || rows.match[row] != DiffMatch::Same ||
                             rows.has(row, TraceDiff::Moved) || rows.has(row, TraceDiff::StatusChanged);
        if (differs) ranked.push_back({critical, sizeOfDelta(deltas.durationNs), row});
    }
    std::sort(ranked.begin(), ranked.end(), [](const RankedEntry& a, const RankedEntry& b) {
        if (a.critical != b.critical) return a.critical > b.critical;
        return a.duration != b.duration ? a.duration > b.duration : a.row < b.row;
    });
    plan->byDelta.reserve(ranked.size());
    for (const RankedEntry& entry : ranked) plan->byDelta.push_back(entry.row);
    for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
        DiffPlan::GroupWork& work = plan->groups[static_cast<std::size_t>(side)];
        work.first.push_back(0);
        for (const DiffGroup& group : rows.groups) {
            if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
            addGroupWork(*plan, side, group, work);
            work.first.push_back(static_cast<std::uint32_t>(work.intervals.size()));
        }
    }
    return std::shared_ptr<const DiffPlan>(std::move(plan));
}

DiffRows::DiffRows(std::shared_ptr<const DiffPlan> plan) : m_plan(std::move(plan)) {
    m_folded.assign(diff().rowCount(), 0);
    for (const DiffGroup& group : diff().groups) m_folded[group.row] = 1;
    rebuild();
}

void DiffRows::setFolded(DiffRow row, bool folded) {
    if (!hasBelow(row) || isFolded(row) == folded) return;
    m_folded[row] = folded ? 1 : 0;
    rebuild();
}

void DiffRows::reveal(DiffRow row) {
    bool changed = false;
    for (DiffRow above = diff().parent[row]; above != noDiffRow; above = diff().parent[above]) {
        changed = changed || m_folded[above] != 0;
        m_folded[above] = 0;
    }
    if (changed) rebuild();
}

void DiffRows::setLeast(std::int64_t ns) {
    if (ns == m_leastNs) return;
    m_leastNs = ns;
    rebuild();
}

void DiffRows::setMost(std::uint32_t most) {
    setLeast(0);
    if (count() <= most) return;
    std::vector<std::int64_t> loudest;
    loudest.reserve(count());
    for (const DiffRow row : m_rows) loudest.push_back(m_plan->loudestNs[row]);
    const auto [quietest, top] = std::minmax_element(loudest.begin(), loudest.end());
    if (*quietest == *top) return;
    const std::int64_t highest = *top;
    // The one behind those that stay goes, with its equals.
    std::nth_element(loudest.begin(), loudest.begin() + most, loudest.end(), std::greater<>());
    setLeast(std::min(saturatedAdd(loudest[most], 1), highest));
}

void DiffRows::rebuild() {
    const DiffRow all = diff().rowCount();
    m_rows.clear();
    m_index.assign(all, noIndex);
    m_leftOut = 0;
    for (DiffRow row = 0; row < all;) {
        const DiffRow above = diff().parent[row];
        const bool quiet = m_plan->loudestNs[row] < m_leastNs;
        m_index[row] = !quiet ? count() : above == noDiffRow ? noIndex : m_index[above];
        if (!quiet) m_rows.push_back(row);
        if (!quiet && m_folded[row] == 0) {
            ++row;
            continue;
        }
        if (quiet) m_leftOut += diff().end[row] - row;
        std::fill(m_index.begin() + row + 1, m_index.begin() + diff().end[row], m_index[row]);
        row = diff().end[row];
    }
}

}  // namespace fw::analysis
