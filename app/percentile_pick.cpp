// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/percentile_pick.h"

#include <algorithm>
#include <map>
#include <utility>

#include "model/analysis/critical_path.h"
#include "model/analysis/span_tree.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

constexpr std::uint64_t pickPage = 1'000;

using TracesByRoot = std::map<analysis::RootOperation, std::vector<analysis::RankedTrace>>;

/// Every page of the answer: complete traces without errors by their root operations, the others as numbers.
Result<TracesByRoot> collect(store::TraceReader& reader, SearchRequest request, PercentilePick& pick, const std::stop_token& stop) {
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

std::int64_t rootDuration(const TraceData& trace) {
    const analysis::SpanTree tree = analysis::buildSpanTree(trace);
    const analysis::Row root = analysis::primaryRoot(trace, tree);
    return root == analysis::noRow ? 0 : trace.durationNs[tree.span[root]];
}

std::string countedTraces(std::size_t count) {
    return countText(count) + (count == 1 ? " trace" : " traces");
}

}  // namespace

Result<PercentilePick> pickPercentiles(store::TraceReader& reader, SearchRequest request, analysis::MilliPercent fast,
                                       analysis::MilliPercent slow, std::stop_token stop) {
    PercentilePick pick;
    Result<TracesByRoot> found = collect(reader, std::move(request), pick, stop);
    if (!found) return tl::unexpected<Error>(found.error());
    const auto most =
        std::max_element(found->begin(), found->end(), [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    const std::size_t ranked = most == found->end() ? 0 : most->second.size();
    for (const auto& [operation, traces] : *found) pick.others += traces.size();
    pick.others -= ranked;
    if (ranked < 2) {
        const std::size_t all = ranked + pick.others + pick.failed + pick.incomplete;
        if (all == 0) return fail(ErrorKind::NotFound, "nothing found");
        return fail(ErrorKind::NotFound, "percentiles need two complete traces without errors of one root operation; of " +
                                             countedTraces(all) + " that fit, " + countText(pick.failed) + " have errors, " +
                                             countText(pick.incomplete) + " are incomplete, " + countText(ranked + pick.others) +
                                             " are of operations of their own");
    }
    std::vector<analysis::RankedTrace> traces = std::move(most->second);
    for (analysis::RankedTrace& trace : traces) {
        const Result<std::shared_ptr<const TraceData>> data = reader.loadTrace(trace.key, stop);
        if (!data) return tl::unexpected<Error>(data.error());
        trace.rootNs = rootDuration(**data);
    }
    analysis::sortForRanks(traces);
    pick.rootService = most->first.service;
    pick.rootName = most->first.name;
    pick.ranked = ranked;
    for (const auto& [percent, into] : {std::pair(fast, &pick.fast), std::pair(slow, &pick.slow)}) {
        Result<TraceSummary> trace = reader.findTrace(traces[analysis::nearestRank(percent, ranked) - 1].id);
        if (!trace) return tl::unexpected<Error>(trace.error());
        *into = std::move(*trace);
    }
    return pick;
}

}  // namespace fw::cli
