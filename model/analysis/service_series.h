// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "model/core/result.h"
#include "model/core/swept_trace.h"

namespace fw::analysis {

/// The percentiles that are told of a service over time, by SeriesPercent.
enum class SeriesPercent : std::uint8_t { P50, P95, P99 };
inline constexpr std::array<unsigned, 3> seriesPercents = {50, 95, 99};

/// Durations of the timed spans of a service that begin in one step; steps count from the epoch, below it too.
using StepDurations = std::map<std::pair<std::uint32_t, std::int64_t>, std::vector<std::int64_t>>;
/// Number of the step that a moment lies in.
[[nodiscard]] std::int64_t stepOfTime(std::int64_t ns, std::int64_t stepNs);
/// First moment of a step, held at the least one there is.
[[nodiscard]] std::int64_t timeOfStep(std::int64_t step, std::int64_t stepNs);
void addStepDurations(const TraceData& trace, std::int64_t stepNs, StepDurations& to);

/// Bounds of buckets that dashboards are fed with, ascending.
enum class BucketRule : std::uint8_t {
    None,         ///< exact
    Prometheus,   ///< default of Prometheus' client libraries: 5 ms to 10 s
    SpanMetrics,  ///< default of the OpenTelemetry Collector's span metrics: 2 ms to 15 s
    Sdk,          ///< default of the OpenTelemetry SDKs: 0 to 10 s
};
[[nodiscard]] const std::vector<std::int64_t>& boundsOf(BucketRule rule);

/// Percentiles of some durations, by SeriesPercent; not weighted. Nanoseconds.
struct SeriesFigures {
    std::uint64_t samples = 0;
    std::array<std::int64_t, 3> exactNs = {};                    ///< by nearest rank
    std::array<std::optional<std::int64_t>, 3> bucketedNs = {};  ///< as histogram_quantile() tells them; absent without bounds

    /// Below 20 samples a p95 says nothing, nor below 100 a p99 (algorithms.md, part 5).
    [[nodiscard]] bool tells(SeriesPercent percent) const {
        return samples >= (percent == SeriesPercent::P50 ? 1U : percent == SeriesPercent::P95 ? 20U : 100U);
    }
    /// What a plot shows: the exact one where it tells something, else what a dashboard makes of however few there are.
    [[nodiscard]] std::optional<std::int64_t> shown(SeriesPercent percent, bool bucketed) const {
        const auto at = static_cast<std::size_t>(percent);
        if (bucketed) return bucketedNs[at];
        return tells(percent) ? std::optional(exactNs[at]) : std::nullopt;
    }
};
/// Reorders the durations, of which there is at least one.
[[nodiscard]] SeriesFigures figuresOf(std::vector<std::int64_t>& durations, const std::vector<std::int64_t>& boundsNs);

struct SeriesPoint {
    std::int64_t fromNs = 0;
    SeriesFigures figures;
};
struct SeriesLine {
    std::uint32_t service = 0;  ///< number in SweepTexts::services
    std::string name;
    std::uint32_t slot = 0;           ///< colour
    SeriesFigures whole;              ///< of all steps together
    std::vector<SeriesPoint> points;  ///< ascending; only steps with spans
};

struct SeriesOptions {
    /// Traces that start in [fromNs, toNs).
    std::int64_t fromNs = INT64_MIN;
    std::int64_t toNs = INT64_MAX;
    std::int64_t stepNs = 0;  ///< above 0
    BucketRule rule = BucketRule::None;
};

/// How long the spans of each service took, step by step. Immutable.
struct ServicePlot {
    SeriesOptions options;
    std::vector<SeriesLine> lines;  ///< by name
    std::uint64_t traces = 0;
    std::int64_t firstNs = 0;  ///< of the first step with spans
    std::int64_t lastNs = 0;   ///< of the last one

    [[nodiscard]] bool bucketed() const { return options.rule != BucketRule::None; }
};

/// Five minutes, as dashboards have it, for an hour to a day; else the smallest of 1, 5, 10, 15, 30 seconds and minutes and 1 hour that
/// makes no more than 120 steps; the largest where none does.
[[nodiscard]] std::int64_t automaticStep(std::int64_t fromNs, std::int64_t toNs);

/// Numbers of the lines that are drawn where not all have room: those with the largest value of all steps together, the largest first;
/// then those that say nothing.
[[nodiscard]] std::vector<std::size_t> topLines(const ServicePlot& plot, SeriesPercent percent, std::size_t atMost);

/// Takes the traces of a sweep, lane by lane. The numbers do not depend on which lane saw what.
class ServicePlotCollector final : public SweepVisitor {
public:
    explicit ServicePlotCollector(const SeriesOptions& options);

    void begin() override;
    void visit(std::size_t lane, const SweptTrace& trace) override;
    /// To be called once, behind the sweep. Errors: Cancelled.
    [[nodiscard]] Result<std::shared_ptr<const ServicePlot>> finish(const std::stop_token& stop);

private:
    struct Lane {
        std::shared_ptr<const SweepTexts> texts;
        StepDurations durations;
        std::uint64_t traces = 0;
    };
    SeriesOptions m_options;
    std::vector<Lane> m_lanes;
};

/// Lists the traces behind a point: those with a timed span of the service that begins in the step.
class StepTraces final : public SweepVisitor {
public:
    StepTraces(const SeriesOptions& options, std::string service, std::int64_t fromNs);

    void begin() override;
    void visit(std::size_t lane, const SweptTrace& trace) override;
    /// Ascending.
    [[nodiscard]] std::vector<TraceKey> take();

private:
    SeriesOptions m_options;
    std::string m_service;
    std::int64_t m_step;
    std::vector<std::vector<TraceKey>> m_lanes;
};

}  // namespace fw::analysis
