// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/percentile_pick.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include "model/analysis/critical_path.h"
#include "model/analysis/span_tree.h"
#include "model/core/number_text.h"
#include "model/core/swept_trace.h"

namespace fw::app {
namespace {

constexpr std::uint64_t pickPage = 1'000;

using TracesByRoot = std::map<analysis::RootOperation, std::vector<analysis::RankedTrace>>;

/// Every page of the answer: complete traces without errors by their root operations, the others as numbers. With `only`, those of
/// another operation are not even counted.
Result<TracesByRoot> collect(store::TraceReader& reader, SearchRequest request, PercentilePick& pick, const std::stop_token& stop,
                             const analysis::RootOperation* only = nullptr) {
    TracesByRoot traces;
    request.sort = TraceSort::Start;
    request.descending = false;
    request.everywhere = true;
    request.offset = 0;
    request.limit = pickPage;
    while (true) {
        const Result<TracePage> page = reader.search(request, stop);
        if (!page) return tl::unexpected<Error>(page.error());
        pick.damaged += page->damaged;
        for (const TraceSummary& trace : page->traces) {
            if (only != nullptr && analysis::rootOperation(trace) != *only) continue;
            if (trace.completeness != Completeness::Complete) {
                ++pick.incomplete;
            } else if (trace.errors > 0) {
                ++pick.failed;
            } else {
                traces[analysis::rootOperation(trace)].push_back({trace.key, 0, trace.startNs, trace.id});
            }
        }
        request.offset += page->traces.size() + page->damaged;
        if ((page->traces.empty() && page->damaged == 0) || request.offset >= page->total) return traces;
    }
}

/// Finds how long the primary roots of some traces took, of the columns alone.
class RootDurations : public SweepVisitor {
public:
    /// `keys` ascending; they outlive this.
    explicit RootDurations(const std::vector<TraceKey>& keys) : m_keys(keys), m_found(keys.size()) {}

    void begin() override { std::fill(m_found.begin(), m_found.end(), std::nullopt); }

    void visit(std::size_t lane, const SweptTrace& trace) override {
        const auto at = std::lower_bound(m_keys.begin(), m_keys.end(), trace.key);
        if (at == m_keys.end() || *at != trace.key) return;
        const analysis::SpanTree& tree = m_builders[lane].build(*trace.columns);
        // A trace is visited once, so no other lane writes here.
        m_found[static_cast<std::size_t>(at - m_keys.begin())] = rootDuration(*trace.columns, tree);
    }

    [[nodiscard]] std::optional<std::int64_t> of(TraceKey key) const {
        const auto at = std::lower_bound(m_keys.begin(), m_keys.end(), key);
        return at == m_keys.end() || *at != key ? std::nullopt : m_found[static_cast<std::size_t>(at - m_keys.begin())];
    }

    static std::int64_t rootDuration(const TraceData& trace, const analysis::SpanTree& tree) {
        const analysis::Row root = analysis::primaryRoot(trace, tree);
        return root == analysis::noRow ? 0 : trace.durationNs[tree.span[root]];
    }

private:
    const std::vector<TraceKey>& m_keys;
    std::vector<std::optional<std::int64_t>> m_found;
    std::array<analysis::SpanTreeBuilder, sweepLanes> m_builders;
};

/// Fills in the durations of the roots of `traces`, which `request` names with or without others.
Result<void> measureRoots(store::TraceReader& reader, const SearchRequest& request, std::vector<analysis::RankedTrace>& traces,
                          const std::stop_token& stop) {
    std::vector<TraceKey> keys;
    keys.reserve(traces.size());
    for (const analysis::RankedTrace& trace : traces) keys.push_back(trace.key);
    std::sort(keys.begin(), keys.end());
    RootDurations durations(keys);
    const Result<SweepCounts> swept = reader.sweep(request, false, durations, stop);
    if (!swept) return tl::unexpected<Error>(swept.error());
    for (analysis::RankedTrace& trace : traces) {
        if (const std::optional<std::int64_t> rootNs = durations.of(trace.key)) {
            trace.rootNs = *rootNs;
            continue;
        }
        // Damaged, or of another key since the search: reading it alone tells.
        const Result<std::shared_ptr<const TraceData>> data = reader.loadTrace(trace.key, stop);
        if (!data) return tl::unexpected<Error>(data.error());
        trace.rootNs = RootDurations::rootDuration(**data, analysis::buildSpanTree(**data));
    }
    return {};
}

/// Of `traces`, which are not empty, those at some percentiles, as members of the pick.
Result<PercentilePick> chosen(store::TraceReader& reader, const SearchRequest& request, std::vector<analysis::RankedTrace> traces,
                              const std::vector<std::pair<analysis::MilliPercent, TraceSummary PercentilePick::*>>& wanted,
                              PercentilePick pick, const std::stop_token& stop) {
    if (const Result<void> measured = measureRoots(reader, request, traces, stop); !measured)
        return tl::unexpected<Error>(measured.error());
    analysis::sortForRanks(traces);
    for (const auto& [percent, into] : wanted) {
        Result<TraceSummary> trace = reader.findTrace(traces[analysis::nearestRank(percent, traces.size()) - 1].id);
        if (!trace) return tl::unexpected<Error>(trace.error());
        pick.*into = std::move(*trace);
    }
    return pick;
}

std::string countedTraces(std::size_t count) {
    return countText(count) + (count == 1 ? " trace" : " traces");
}

}  // namespace

Result<PercentilePick> pickPercentiles(store::TraceReader& reader, SearchRequest request, analysis::MilliPercent fast,
                                       analysis::MilliPercent slow, std::stop_token stop) {
    PercentilePick pick;
    Result<TracesByRoot> found = collect(reader, request, pick, stop);
    if (!found) return tl::unexpected<Error>(found.error());
    const auto most =
        std::max_element(found->begin(), found->end(), [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    const std::size_t ranked = most == found->end() ? 0 : most->second.size();
    for (const auto& [operation, traces] : *found) pick.others += traces.size();
    pick.others -= ranked;
    if (ranked < leastRanked) {
        const std::size_t all = ranked + pick.others + pick.failed + pick.incomplete;
        if (all == 0) return fail(ErrorKind::NotFound, "nothing found");
        return fail(ErrorKind::NotFound, "percentiles need two complete traces without errors of one root operation; of " +
                                             countedTraces(all) + " that fit, " + countText(pick.failed) + " have errors, " +
                                             countText(pick.incomplete) + " are incomplete, " + countText(ranked + pick.others) +
                                             " are of operations of their own");
    }
    pick.rootService = most->first.service;
    pick.rootName = most->first.name;
    pick.ranked = ranked;
    return chosen(reader, request, std::move(most->second), {{fast, &PercentilePick::fast}, {slow, &PercentilePick::slow}}, std::move(pick),
                  stop);
}

Result<PercentilePick> pickOfKind(store::TraceReader& reader, const analysis::RootOperation& kind, analysis::MilliPercent percent,
                                  std::size_t least, std::stop_token stop) {
    PercentilePick pick;
    Result<TracesByRoot> found = collect(reader, {}, pick, stop, &kind);
    if (!found) return tl::unexpected<Error>(found.error());
    std::vector<analysis::RankedTrace> traces = std::move((*found)[kind]);
    pick.rootService = kind.service;
    pick.rootName = kind.name;
    pick.ranked = traces.size();
    if (pick.ranked < std::max<std::size_t>(1, least)) return pick;
    return chosen(reader, {}, std::move(traces), {{percent, &PercentilePick::fast}}, std::move(pick), stop);
}

Result<PercentilePick> pickTypical(store::TraceReader& reader, const SearchRequest& request, const analysis::RootOperation* kind,
                                   const std::stop_token& stop) {
    PercentilePick pick;
    Result<TracesByRoot> found = collect(reader, request, pick, stop, kind);
    if (!found) return tl::unexpected<Error>(found.error());
    const auto most =
        std::max_element(found->begin(), found->end(), [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    for (const auto& [operation, traces] : *found) pick.others += traces.size();
    if (most != found->end()) {
        pick.ranked = most->second.size();
        pick.rootService = most->first.service;
        pick.rootName = most->first.name;
        pick.others -= pick.ranked;
    } else if (kind != nullptr) {
        pick.rootService = kind->service;
        pick.rootName = kind->name;
    }
    if (pick.ranked < leastForP95) return pick;
    constexpr analysis::MilliPercent median = 50'000;
    constexpr analysis::MilliPercent slow = 95'000;
    return chosen(reader, request, std::move(most->second), {{median, &PercentilePick::fast}, {slow, &PercentilePick::slow}},
                  std::move(pick), stop);
}

}  // namespace fw::app
