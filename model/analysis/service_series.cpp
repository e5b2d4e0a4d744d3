// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/service_series.h"

#include <algorithm>
#include <array>

#include "model/analysis/duration_bins.h"
#include "model/analysis/span_tree.h"
#include "model/core/saturated.h"

namespace fw::analysis {

namespace {

constexpr std::int64_t milli = 1'000'000;
constexpr std::int64_t seriesMinute = 60'000 * milli;
constexpr std::int64_t seriesSecond = 1'000 * milli;
/// In seconds.
constexpr std::array<std::int64_t, 11> automaticSteps = {1, 5, 10, 15, 30, 60, 300, 600, 900, 1'800, 3'600};
constexpr std::uint64_t mostSteps = 120;
constexpr std::size_t tracesPerLook = 1'024;

std::vector<std::int64_t> milliseconds(std::initializer_list<std::int64_t> bounds) {
    std::vector<std::int64_t> all;
    for (const std::int64_t bound : bounds) all.push_back(bound * milli);
    return all;
}

bool startsWithin(const SeriesOptions& options, const SweptTrace& trace) {
    return trace.startNs >= options.fromNs && trace.startNs < options.toNs;
}

bool timed(const TraceData& trace, SpanIndex span) {
    return (trace.marks[span] & untimedMarks) == 0;
}

}  // namespace

std::int64_t stepOfTime(std::int64_t ns, std::int64_t stepNs) {
    return ns / stepNs - (ns % stepNs < 0 ? 1 : 0);
}

std::int64_t timeOfStep(std::int64_t step, std::int64_t stepNs) {
    std::int64_t from = 0;
    return __builtin_mul_overflow(step, stepNs, &from) ? INT64_MIN : from;
}

void addStepDurations(const TraceData& trace, std::int64_t stepNs, StepDurations& to) {
    std::pair<std::uint32_t, std::int64_t> last;
    std::vector<std::int64_t>* durations = nullptr;
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        if (!timed(trace, span)) continue;
        const std::pair key{trace.service[span], stepOfTime(trace.startNs[span], stepNs)};
        if (durations == nullptr || key != last) durations = &to[key];
        last = key;
        durations->push_back(std::max<std::int64_t>(trace.durationNs[span], 0));
    }
}

const std::vector<std::int64_t>& boundsOf(BucketRule rule) {
    static const std::vector<std::int64_t> none;
    static const auto prometheus = milliseconds({5, 10, 25, 50, 100, 250, 500, 1'000, 2'500, 5'000, 10'000});
    static const auto spanMetrics = milliseconds({2, 4, 6, 8, 10, 50, 100, 200, 400, 800, 1'000, 1'400, 2'000, 5'000, 10'000, 15'000});
    static const auto sdk = milliseconds({0, 5, 10, 25, 50, 75, 100, 250, 500, 750, 1'000, 2'500, 5'000, 7'500, 10'000});
    switch (rule) {
        case BucketRule::Prometheus:
            return prometheus;
        case BucketRule::SpanMetrics:
            return spanMetrics;
        case BucketRule::Sdk:
            return sdk;
        default:
            return none;
    }
}

SeriesFigures figuresOf(std::vector<std::int64_t>& durations, const std::vector<std::int64_t>& boundsNs) {
    SeriesFigures figures;
    figures.samples = durations.size();
    for (std::size_t i = 0; i < seriesPercents.size(); ++i) {
        figures.bucketedNs[i] = histogramQuantile(durations, boundsNs, seriesPercents[i]);
        figures.exactNs[i] = percentileOf(durations, seriesPercents[i]);
    }
    return figures;
}

std::int64_t automaticStep(std::int64_t fromNs, std::int64_t toNs) {
    const std::uint64_t length = toNs > fromNs ? static_cast<std::uint64_t>(toNs) - static_cast<std::uint64_t>(fromNs) : 0;
    const auto minutes = length / static_cast<std::uint64_t>(seriesMinute);
    if (minutes >= 60 && minutes <= 1'440) return 5 * seriesMinute;
    for (const std::int64_t seconds : automaticSteps)
        if (length / static_cast<std::uint64_t>(seconds * seriesSecond) < mostSteps) return seconds * seriesSecond;
    return automaticSteps.back() * seriesSecond;
}

std::vector<std::size_t> topLines(const ServicePlot& plot, SeriesPercent percent, std::size_t atMost) {
    std::vector<std::size_t> order(plot.lines.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto valueOf = [&](std::size_t line) { return plot.lines[line].whole.shown(percent, plot.bucketed()).value_or(-1); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return valueOf(a) > valueOf(b); });
    order.resize(std::min(order.size(), atMost));
    return order;
}

ServicePlotCollector::ServicePlotCollector(const SeriesOptions& options) : m_options(options) {
    begin();
}

void ServicePlotCollector::begin() {
    m_lanes.assign(sweepLanes, {});
}

void ServicePlotCollector::visit(std::size_t lane, const SweptTrace& trace) {
    if (!startsWithin(m_options, trace)) return;
    m_lanes[lane].texts = trace.texts;
    ++m_lanes[lane].traces;
    addStepDurations(*trace.columns, m_options.stepNs, m_lanes[lane].durations);
}

Result<std::shared_ptr<const ServicePlot>> ServicePlotCollector::finish(const std::stop_token& stop) {
    auto plot = std::make_shared<ServicePlot>();
    plot->options = m_options;
    StepDurations all;
    std::shared_ptr<const SweepTexts> texts;
    for (Lane& lane : m_lanes) {
        if (lane.texts) texts = lane.texts;
        plot->traces += lane.traces;
        for (auto& [key, values] : lane.durations) {
            std::vector<std::int64_t>& to = all[key];
            if (to.empty())
                to = std::move(values);
            else
                to.insert(to.end(), values.begin(), values.end());
        }
        lane.durations.clear();
    }
    const std::vector<std::int64_t>& bounds = boundsOf(m_options.rule);
    bool first = true;
    std::vector<std::int64_t> whole;
    // Keys are by service, then step.
    for (auto at = all.begin(); at != all.end();) {
        if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
        SeriesLine line;
        line.service = at->first.first;
        line.name = texts->services[line.service].name;
        line.slot = texts->services[line.service].slot;
        whole.clear();
        std::size_t done = 0;
        for (; at != all.end() && at->first.first == line.service; ++at) {
            if (++done % tracesPerLook == 0 && stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
            const std::int64_t from = timeOfStep(at->first.second, m_options.stepNs);
            whole.insert(whole.end(), at->second.begin(), at->second.end());
            line.points.push_back({from, figuresOf(at->second, bounds)});
            plot->firstNs = first ? from : std::min(plot->firstNs, from);
            plot->lastNs = first ? from : std::max(plot->lastNs, from);
            first = false;
            at->second = {};
        }
        line.whole = figuresOf(whole, bounds);
        plot->lines.push_back(std::move(line));
    }
    std::stable_sort(plot->lines.begin(), plot->lines.end(), [](const SeriesLine& a, const SeriesLine& b) { return a.name < b.name; });
    begin();
    return std::shared_ptr<const ServicePlot>(std::move(plot));
}

StepTraces::StepTraces(const SeriesOptions& options, std::string service, std::int64_t fromNs)
    : m_options(options), m_service(std::move(service)), m_step(stepOfTime(fromNs, options.stepNs)), m_lanes(sweepLanes) {}

void StepTraces::begin() {
    m_lanes.assign(sweepLanes, {});
}

void StepTraces::visit(std::size_t lane, const SweptTrace& trace) {
    if (!startsWithin(m_options, trace)) return;
    const TraceData& columns = *trace.columns;
    for (SpanIndex span = 0; span < columns.spanCount(); ++span) {
        if (!timed(columns, span) || stepOfTime(columns.startNs[span], m_options.stepNs) != m_step) continue;
        if (trace.texts->services[columns.service[span]].name != m_service) continue;
        m_lanes[lane].push_back(trace.key);
        return;
    }
}

std::vector<TraceKey> StepTraces::take() {
    std::vector<TraceKey> keys;
    for (const std::vector<TraceKey>& lane : m_lanes) keys.insert(keys.end(), lane.begin(), lane.end());
    std::sort(keys.begin(), keys.end());
    begin();
    return keys;
}

}  // namespace fw::analysis
