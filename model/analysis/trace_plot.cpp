// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/trace_plot.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "model/analysis/duration_bins.h"
#include "model/core/peer_durations.h"

namespace fw::analysis {
namespace {

constexpr std::size_t plotStopEvery = 65'536;

}  // namespace

std::size_t firstPointFrom(const TracePoints& points, std::int64_t fromNs) {
    const auto at = std::lower_bound(points.startNs.begin(), points.startNs.end(), fromNs);
    return static_cast<std::size_t>(at - points.startNs.begin());
}

TraceTally tallyOf(const TracePoints& points, const TraceRange& range, const std::stop_token& stop) {
    TraceTally tally;
    const std::size_t from = range.fromNs ? firstPointFrom(points, *range.fromNs) : 0;
    const std::size_t to = range.toNs ? firstPointFrom(points, *range.toNs) : points.size();
    std::vector<std::int64_t> durations;
    for (std::size_t i = from; i < to; ++i) {
        if (i % plotStopEvery == 0 && stop.stop_requested()) return tally;
        if (!range.holds(points.startNs[i], points.durationNs[i])) continue;
        durations.push_back(points.durationNs[i]);
        tally.failed += points.failed[i];
    }
    tally.traces = durations.size();
    if (durations.empty()) return tally;
    tally.p50Ns = percentileOf(durations, 50);
    if (durations.size() >= PeerDurations::leastForP95) tally.p95Ns = percentileOf(durations, 95);
    if (durations.size() >= PeerDurations::leastForP99) tally.p99Ns = percentileOf(durations, 99);
    return tally;
}

TracePlot plotOf(TracePoints points, const std::stop_token& stop) {
    TracePlot plot;
    plot.points = std::move(points);
    if (plot.points.empty()) return plot;
    plot.firstNs = plot.points.startNs.front();
    plot.lastNs = plot.points.startNs.back();
    const auto [least, most] = std::minmax_element(plot.points.durationNs.begin(), plot.points.durationNs.end());
    plot.leastNs = *least;
    plot.mostNs = *most;
    plot.all = tallyOf(plot.points, {}, stop);
    if (plot.all.p95Ns)
        plot.slower = static_cast<std::uint64_t>(std::count_if(plot.points.durationNs.begin(), plot.points.durationNs.end(),
                                                               [p95 = *plot.all.p95Ns](std::int64_t ns) { return ns > p95; }));
    return plot;
}

}  // namespace fw::analysis
