// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/bottlenecks.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "model/analysis/bottleneck_lane.h"
#include "model/analysis/median_interval.h"
#include "model/analysis/trace_percentiles.h"
#include "model/core/saturated.h"
#include "model/core/side_worker.h"

namespace fw::analysis {

class BottleneckCollector::Lane : public BottleneckLane {
public:
    using BottleneckLane::BottleneckLane;
};

namespace {

/// How many traces each trace of a class stands for, as a fraction.
class Weights {
public:
    explicit Weights(const std::optional<SamplingRates>& rates) {
        if (rates) m_rates = {std::max(1U, rates->normal), std::max(1U, rates->failed)};
    }
    [[nodiscard]] std::int64_t weighted(std::size_t which, std::int64_t value) const {
        return m_rates[which] == SamplingRates::all ? value : scaled(value, SamplingRates::all, m_rates[which]);
    }
    [[nodiscard]] std::uint64_t counted(std::size_t which, std::uint64_t count) const {
        return static_cast<std::uint64_t>(weighted(which, static_cast<std::int64_t>(count)));
    }
    /// Sum over the classes.
    template <typename ValueOf>
    [[nodiscard]] std::int64_t sum(ValueOf&& valueOf) const {
        std::int64_t all = 0;
        for (std::size_t which = 0; which < samplingClasses; ++which) all = saturatedAdd(all, weighted(which, valueOf(which)));
        return all;
    }
    /// In whole numbers, in the same proportion.
    [[nodiscard]] std::uint64_t part(std::size_t which) const { return m_rates[1 - which]; }
    [[nodiscard]] bool even() const { return m_rates[0] == m_rates[1]; }

private:
    std::array<std::uint32_t, samplingClasses> m_rates = {SamplingRates::all, SamplingRates::all};
};

/// Half up.
std::int64_t meanOf(std::int64_t sum, std::uint64_t count) {
    if (count == 0) return 0;
    const auto by = static_cast<std::int64_t>(count);
    return sum / by + (sum % by >= by - sum % by ? 1 : 0);
}

/// Nearest rank where values of the two classes count differently often; both lists are sorted.
std::int64_t weightedPercentile(const std::array<std::vector<std::int64_t>, samplingClasses>& values, const Weights& weights,
                                unsigned percent) {
    __extension__ using Wide = unsigned __int128;
    const Wide all = Wide{values[0].size()} * weights.part(0) + Wide{values[1].size()} * weights.part(1);
    Wide passed = 0;
    std::array<std::size_t, samplingClasses> at = {0, 0};
    std::int64_t last = 0;
    while (at[0] < values[0].size() || at[1] < values[1].size()) {
        const bool second = at[0] == values[0].size() || (at[1] < values[1].size() && values[1][at[1]] < values[0][at[0]]);
        const std::size_t which = second ? 1 : 0;
        last = values[which][at[which]++];
        passed += weights.part(which);
        if (passed * 100 >= all * percent) break;
    }
    return last;
}

void countBins(const std::vector<std::int64_t>& durations, std::vector<std::uint64_t>& bins) {
    for (const std::int64_t duration : durations) ++bins[durationBin(duration)];
}

/// Percentiles and bins of one row; reorders the durations.
void describe(BottleneckRow& row, std::array<std::vector<std::int64_t>, samplingClasses>& durations, const Weights& weights,
              bool medianIntervals) {
    row.bins.assign(durationBins, 0);
    for (const auto& values : durations) {
        row.samples += values.size();
        countBins(values, row.bins);
        if (!values.empty()) row.maxNs = std::max(row.maxNs, *std::max_element(values.begin(), values.end()));
    }
    if (row.samples == 0) return;
    if (!weights.even() && !durations[1].empty()) {
        for (auto& values : durations) std::sort(values.begin(), values.end());
        row.p50Ns = weightedPercentile(durations, weights, 50);
        row.p95Ns = weightedPercentile(durations, weights, 95);
        row.p99Ns = weightedPercentile(durations, weights, 99);
        return;
    }
    std::vector<std::int64_t>& values = durations[0];
    values.insert(values.end(), durations[1].begin(), durations[1].end());
    if (const std::optional<MedianRanks> ranks = medianIntervals ? medianInterval(values.size()) : std::nullopt) {
        const auto at = [&](std::size_t rank) {
            const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank - 1);
            std::nth_element(values.begin(), place, values.end());
            return *place;
        };
        row.p50Interval = MedianBounds{at(ranks->low), at(ranks->high)};
    }
    // From the bottom up: each selection leaves less to look through, and half is gone after the first.
    auto begin = values.begin();
    const auto select = [&](unsigned percent) {
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(nearestRank(percent * 1'000, values.size()) - 1);
        // What an earlier selection has put in its place stays there.
        if (place >= begin) std::nth_element(begin, place, values.end());
        begin = std::max(begin, place + 1);
        return *place;
    };
    row.p50Ns = select(50);
    row.p95Ns = select(95);
    row.p99Ns = select(99);
}

/// Sums of the lanes put together, and their durations.
struct MergedGroup {
    BottleneckRow row;
    std::vector<BottleneckGroupSums*> parts;
};

void append(std::vector<std::int64_t>& to, std::vector<std::int64_t>& from) {
    if (to.empty())
        to = std::move(from);
    else
        to.insert(to.end(), from.begin(), from.end());
    from = {};
}

/// Runs `work(i)` for all i below `count` on this thread and one beside it. False: stopped.
template <typename Work>
bool onTwoThreads(std::size_t count, const std::stop_token& stop, Work&& work) {
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++) work(i);
    };
    SideWorker beside;
    std::future<void> other = count > 1 ? beside.run(run) : std::future<void>();
    run();
    if (other.valid()) other.get();
    return !stop.stop_requested();
}

/// Bins that some row has; all others are cut off.
void cutBins(Bottlenecks& result) {
    std::uint32_t first = durationBins;
    std::uint32_t last = 0;
    for (const BottleneckRow& row : result.rows)
        for (std::uint32_t bin = 0; bin < row.bins.size(); ++bin) {
            if (row.bins[bin] == 0) continue;
            first = std::min(first, bin);
            last = std::max(last, bin);
        }
    result.firstBin = first == durationBins ? 0 : first;
    for (BottleneckRow& row : result.rows) {
        if (first == durationBins)
            row.bins.clear();
        else if (!row.bins.empty())
            row.bins = std::vector<std::uint64_t>(row.bins.begin() + first, row.bins.begin() + last + 1);
    }
}

}  // namespace

BottleneckCollector::BottleneckCollector(BottleneckOptions options) : m_options(std::move(options)) {
    begin();
}

BottleneckCollector::~BottleneckCollector() = default;

void BottleneckCollector::begin() {
    m_lanes.clear();
    for (std::size_t i = 0; i < sweepLanes; ++i) m_lanes.push_back(std::make_unique<Lane>(m_options));
}

void BottleneckCollector::visit(std::size_t lane, const SweptTrace& trace) {
    m_lanes[lane]->visit(trace);
}

Result<std::shared_ptr<const Bottlenecks>> BottleneckCollector::finish(std::stop_token stop) {
    const auto cancelled = [] { return fail(ErrorKind::Cancelled, "Cancelled"); };
    const Weights weights(m_options.rates);
    auto result = std::make_shared<Bottlenecks>();
    std::array<BottleneckTraces, samplingClasses> counts;
    for (BottleneckTraces& count : counts) count.stepTraces.assign(m_options.steps, 0);
    std::map<std::tuple<std::uint32_t, std::string, SpanKind, bool, bool, bool>, MergedGroup> merged;
    for (const auto& lane : m_lanes) {
        if (lane->swept) result->texts = lane->swept;
        result->spans += lane->spans;
        result->biased = result->biased || lane->sampled;
        for (std::size_t which = 0; which < samplingClasses; ++which) {
            const BottleneckTraces& from = lane->traces[which];
            counts[which].traces += from.traces;
            counts[which].earlier += from.earlier;
            counts[which].rootNs = saturatedAdd(counts[which].rootNs, from.rootNs);
            for (std::size_t step = 0; step < from.stepTraces.size(); ++step) counts[which].stepTraces[step] += from.stepTraces[step];
        }
        for (BottleneckGroupSums& group : lane->groups) {
            const BottleneckKey& key = group.key;
            BottleneckRow row;
            row.service = key.service;
            row.kind = key.kind;
            row.wait = key.wait;
            row.absent = key.text == BottleneckKey::absent;
            row.others = key.text == BottleneckKey::others;
            if (m_options.group == BottleneckGroup::Service)
                row.text = lane->swept->services[key.service].name;
            else if (!row.absent && !row.others)
                row.text = lane->text(key.text);
            MergedGroup& to = merged[{row.service, row.text, row.kind, row.wait, row.absent, row.others}];
            to.row = std::move(row);
            to.parts.push_back(&group);
        }
    }
    result->biased = result->biased && !m_options.rates;
    for (std::size_t which = 0; which < samplingClasses; ++which) {
        result->traces += counts[which].traces;
        result->earlierTraces += counts[which].earlier;
    }
    const auto weightedCount = [&](auto&& countOf) {
        return static_cast<std::uint64_t>(weights.sum([&](std::size_t which) { return static_cast<std::int64_t>(countOf(which)); }));
    };
    result->weightedTraces = weightedCount([&](std::size_t which) { return counts[which].traces; });
    result->rootNs = weights.sum([&](std::size_t which) { return counts[which].rootNs; });
    const std::uint64_t earlier = weightedCount([&](std::size_t which) { return counts[which].earlier; });
    const bool steps = m_options.steps > 0 && m_options.fromNs != INT64_MIN && m_options.toNs != INT64_MAX;

    std::vector<MergedGroup> groups;
    groups.reserve(merged.size());
    for (auto& [key, group] : merged) groups.push_back(std::move(group));
    merged.clear();
    // The largest first, so that both threads end at the same time.
    const auto sizeOf = [](const MergedGroup& group) {
        std::size_t size = 0;
        for (const BottleneckGroupSums* part : group.parts)
            for (const BottleneckSums& sums : part->sums) size += sums.durations.size();
        return size;
    };
    std::stable_sort(groups.begin(), groups.end(), [&](const MergedGroup& a, const MergedGroup& b) { return sizeOf(a) > sizeOf(b); });
    const auto complete = [&](std::size_t number) {
        MergedGroup& group = groups[number];
        BottleneckRow& row = group.row;
        const auto sum = [&](auto member) {
            return weights.sum([&](std::size_t which) {
                std::int64_t all = 0;
                for (const BottleneckGroupSums* part : group.parts)
                    all = saturatedAdd(all, static_cast<std::int64_t>(part->sums[which].*member));
                return all;
            });
        };
        row.calls = static_cast<std::uint64_t>(sum(&BottleneckSums::calls));
        row.errors = static_cast<std::uint64_t>(sum(&BottleneckSums::errors));
        row.totalNs = sum(&BottleneckSums::totalNs);
        row.selfNs = sum(&BottleneckSums::selfNs);
        row.criticalNs = sum(&BottleneckSums::criticalNs);
        row.meanNs = meanOf(row.criticalNs, result->weightedTraces);
        row.share = result->rootNs > 0 ? static_cast<double>(row.criticalNs) / static_cast<double>(result->rootNs) : 0;
        if (result->weightedTraces > 0) row.callsPerTrace = static_cast<double>(row.calls) / static_cast<double>(result->weightedTraces);
        row.beforeMeanNs = meanOf(sum(&BottleneckSums::earlierCriticalNs), earlier);
        if (earlier > 0 && row.beforeMeanNs > 0)
            row.trend = static_cast<double>(row.meanNs - row.beforeMeanNs) / static_cast<double>(row.beforeMeanNs);
        if (steps) {
            row.series.resize(m_options.steps);
            for (std::size_t step = 0; step < m_options.steps; ++step) {
                const std::uint64_t traces = weightedCount([&](std::size_t which) { return counts[which].stepTraces[step]; });
                if (traces == 0) continue;
                row.series[step] = meanOf(weights.sum([&](std::size_t which) {
                    std::int64_t all = 0;
                    for (const BottleneckGroupSums* part : group.parts)
                        if (!part->sums[which].stepCriticalNs.empty()) all = saturatedAdd(all, part->sums[which].stepCriticalNs[step]);
                    return all;
                }),
                                          traces);
            }
        }
        std::array<std::vector<std::int64_t>, samplingClasses> durations;
        for (BottleneckGroupSums* part : group.parts)
            for (std::size_t which = 0; which < samplingClasses; ++which) append(durations[which], part->sums[which].durations);
        describe(row, durations, weights, m_options.medianIntervals);
    };
    if (!onTwoThreads(groups.size(), stop, complete)) return cancelled();
    // What only the period before had is no row of this one.
    for (MergedGroup& group : groups)
        if (group.row.calls > 0) result->rows.push_back(std::move(group.row));
    std::sort(result->rows.begin(), result->rows.end(), [](const BottleneckRow& a, const BottleneckRow& b) {
        if (a.criticalNs != b.criticalNs) return a.criticalNs > b.criticalNs;
        if (a.totalNs != b.totalNs) return a.totalNs > b.totalNs;
        return std::tie(a.service, a.text, a.kind, a.wait, a.absent, a.others) <
               std::tie(b.service, b.text, b.kind, b.wait, b.absent, b.others);
    });
    cutBins(*result);

    StepDurations durations;
    for (const auto& lane : m_lanes)
        for (auto& [key, values] : lane->serviceDurations) append(durations[key], values);
    for (auto& [key, values] : durations) {
        if (stop.stop_requested()) return cancelled();
        if (result->services.empty() || result->services.back().service != key.first) result->services.push_back({key.first, {}});
        ServicePoint point{timeOfStep(key.second, m_options.serviceStepNs), values.size(), 0,
                           histogramQuantile(values, m_options.boundsNs, 95)};
        point.p95Ns = percentileOf(values, 95);
        result->services.back().points.push_back(point);
    }
    begin();
    return std::shared_ptr<const Bottlenecks>(std::move(result));
}

}  // namespace fw::analysis
