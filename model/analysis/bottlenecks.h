// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "model/analysis/duration_bins.h"
#include "model/analysis/normalised_name.h"
#include "model/analysis/trace_waits.h"
#include "model/core/result.h"
#include "model/core/swept_trace.h"

namespace fw::analysis {

/// What spans of one row have in common.
enum class BottleneckGroup : std::uint8_t {
    Operation,  ///< service, normalised name and kind: the peer group
    Service,
    Attribute,  ///< the value of a key: of the span, else of its resource; spans without it are a row, too
};

/// Which share of the traces was kept when they were recorded, in millionths. A trace with an error span is a failed one.
struct SamplingRates {
    static constexpr std::uint32_t all = 1'000'000;
    std::uint32_t normal = all;
    std::uint32_t failed = all;
    bool operator==(const SamplingRates&) const = default;
};

struct BottleneckOptions {
    BottleneckGroup group = BottleneckGroup::Operation;
    std::string key;  ///< with Attribute
    /// Traces that start in [fromNs, toNs).
    std::int64_t fromNs = INT64_MIN;
    std::int64_t toNs = INT64_MAX;
    /// The traces that start in as long a period before are what trends compare with. Both ends must be given then.
    bool withTrend = false;
    std::uint32_t steps = 12;  ///< of equal length, in which the period is cut for the series; 0: none
    std::optional<SamplingRates> rates;
    /// Reported waits, links and signs of sampling count, which stand in the bodies. Without them waits are those that columns tell of:
    /// consumers below their producers, and names of queues.
    bool evidence = true;
    WaitRules waits;
    NameRules names;
    /// The rows tell between which durations their medians lie.
    bool medianIntervals = false;
    /// Length of the steps in which the p95 of each service is told; 0: not.
    std::int64_t serviceStepNs = 0;
    /// Upper bounds of buckets, ascending, for the same p95 as Prometheus tells it; empty: not.
    std::vector<std::int64_t> boundsNs;

    /// What a sweep has to tell.
    [[nodiscard]] SweepContents contents() const {
        SweepContents out(group == BottleneckGroup::Attribute);
        if (evidence) out.evidence = waits.keys;
        return out;
    }
};

/// A median lies in [lowNs, highNs] in at least 95 of 100 cases.
struct MedianBounds {
    std::int64_t lowNs = 0;
    std::int64_t highNs = 0;
    bool operator==(const MedianBounds&) const = default;
};

/// Figures of one group of spans, or of the waits before them. Times in nanoseconds; sums stop at the end of int64. With sampling
/// rates all but `samples` tell of what was there before the sampling: a trace counts 1/rate times.
struct BottleneckRow {
    std::uint32_t service = noService;  ///< number in SweepTexts::services
    std::string text;                   ///< normalised name, name of the service, or value; empty with `absent` and `others`
    SpanKind kind = SpanKind::Unspecified;
    bool wait = false;            ///< not the work, but the waiting for it (Wait); has no errors
    bool absent = false;          ///< of spans without the attribute
    bool others = false;          ///< values beyond maxBottleneckValues, together
    std::uint64_t samples = 0;    ///< timed spans, or waits, that the percentiles are of
    std::uint64_t calls = 0;      ///< spans, or waits
    std::uint64_t errors = 0;     ///< spans with status error
    std::int64_t totalNs = 0;     ///< sum of the durations
    std::int64_t selfNs = 0;      ///< sum of own work; of waits all of it
    std::int64_t criticalNs = 0;  ///< sum of the contributions to the critical paths
    std::int64_t meanNs = 0;      ///< criticalNs / traces, rounded half up
    double share = 0;             ///< criticalNs / Bottlenecks::rootNs
    double callsPerTrace = 0;
    std::int64_t p50Ns = 0;
    /// With BottleneckOptions::medianIntervals, of six samples and more; not where sampling rates differ.
    std::optional<MedianBounds> p50Interval;
    std::int64_t p95Ns = 0;
    std::int64_t p99Ns = 0;
    std::int64_t maxNs = 0;
    std::vector<std::uint64_t> bins;  ///< samples by duration, from Bottlenecks::firstBin on (duration_bins.h)
    /// (mean − mean before) / mean before; absent without earlier traces, or where the mean was 0.
    std::optional<double> trend;
    std::int64_t beforeMeanNs = 0;
    /// Mean contribution per trace, by step; absent where no trace starts.
    std::vector<std::optional<std::int64_t>> series;

    static constexpr std::uint32_t noService = UINT32_MAX;
    /// Below these numbers of samples a percentile says nothing (algorithms.md, part 5).
    [[nodiscard]] bool hasP95() const { return samples >= 20; }
    [[nodiscard]] bool hasP99() const { return samples >= 100; }
};

/// p95 of all spans of a service that start in one step, not weighted.
struct ServicePoint {
    std::int64_t fromNs = 0;
    std::uint64_t samples = 0;
    std::int64_t p95Ns = 0;                     ///< exact, by nearest rank
    std::optional<std::int64_t> bucketedP95Ns;  ///< as histogram_quantile() tells it from the given bounds
    [[nodiscard]] bool hasP95() const { return samples >= 20; }
};
struct ServiceSeries {
    std::uint32_t service = 0;
    std::vector<ServicePoint> points;  ///< ascending; only steps with spans
};

/// Distinct values of an attribute that a lane of the collector keeps apart; beyond it they are one row.
inline constexpr std::size_t maxBottleneckValues = 100'000;

/// What the traces of a period spent their time on. Immutable.
struct Bottlenecks {
    std::shared_ptr<const SweepTexts> texts;  ///< null where there was no trace
    std::vector<BottleneckRow> rows;          ///< by criticalNs, the largest first; then totalNs, service, text
    std::uint64_t traces = 0;                 ///< looked at
    std::uint64_t weightedTraces = 0;         ///< before sampling
    std::uint64_t spans = 0;
    std::uint64_t earlierTraces = 0;  ///< of the period before
    std::int64_t rootNs = 0;          ///< sum of the durations of the primary roots
    std::uint32_t firstBin = 0;       ///< of all rows; they have equally many
    bool biased = false;              ///< something says that the traces were sampled, and no rates are given
    std::vector<ServiceSeries> services;
};

/// Takes the traces of a sweep, lane by lane, and adds them up. Neither the numbers nor their order depend on which lane saw what, but
/// for which values of an attribute are `others`.
class BottleneckCollector final : public SweepVisitor {
public:
    explicit BottleneckCollector(BottleneckOptions options);
    ~BottleneckCollector() override;
    BottleneckCollector(const BottleneckCollector&) = delete;
    BottleneckCollector& operator=(const BottleneckCollector&) = delete;

    void begin() override;
    void visit(std::size_t lane, const SweptTrace& trace) override;
    /// To be called once, behind the sweep. On two threads. Errors: Cancelled.
    [[nodiscard]] Result<std::shared_ptr<const Bottlenecks>> finish(std::stop_token stop);

private:
    class Lane;
    BottleneckOptions m_options;
    std::vector<std::unique_ptr<Lane>> m_lanes;
};

}  // namespace fw::analysis
