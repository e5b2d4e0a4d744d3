// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/analysis/bottlenecks.h"
#include "model/analysis/path_waits.h"
#include "model/analysis/service_series.h"
#include "model/analysis/trace_meter.h"

namespace fw::analysis {

/// Traces are kept apart by how they were sampled: normal ones and failed ones; without rates all are normal.
inline constexpr std::size_t samplingClasses = 2;

/// Sums of one group in one class; times saturate.
struct BottleneckSums {
    std::uint64_t calls = 0;
    std::uint64_t errors = 0;
    std::int64_t totalNs = 0;
    std::int64_t selfNs = 0;
    std::int64_t criticalNs = 0;
    std::int64_t earlierCriticalNs = 0;
    std::vector<std::int64_t> durations;
    std::vector<std::int64_t> stepCriticalNs;  ///< empty, or by step
};

/// What groups spans within a lane. `text` is a number that only the lane knows, or one of the two below.
struct BottleneckKey {
    std::uint32_t service = BottleneckRow::noService;
    std::uint32_t text = 0;
    SpanKind kind = SpanKind::Unspecified;
    bool wait = false;
    bool operator==(const BottleneckKey&) const = default;

    static constexpr std::uint32_t absent = UINT32_MAX;
    static constexpr std::uint32_t others = UINT32_MAX - 1;
};
struct BottleneckKeyHash {
    std::size_t operator()(const BottleneckKey& key) const {
        const std::uint64_t low = (std::uint64_t{key.service} << 32U) | key.text;
        const std::uint64_t high = (static_cast<std::uint64_t>(key.kind) << 1U) | (key.wait ? 1U : 0U);
        return static_cast<std::size_t>((low ^ (high << 60U)) * 0x9e3779b97f4a7c15ULL >> 16U);
    }
};

struct BottleneckGroupSums {
    BottleneckKey key;
    std::array<BottleneckSums, samplingClasses> sums;
};

/// Counts of traces in one class.
struct BottleneckTraces {
    std::uint64_t traces = 0;
    std::uint64_t earlier = 0;
    std::int64_t rootNs = 0;
    std::vector<std::uint64_t> stepTraces;
};

/// What one thread of a sweep adds up.
class BottleneckLane {
public:
    explicit BottleneckLane(const BottleneckOptions& options) : m_options(options) {}

    void visit(const SweptTrace& trace);

    [[nodiscard]] const std::string& text(std::uint32_t number) const { return m_texts[number]; }
    std::shared_ptr<const SweepTexts> swept;
    std::vector<BottleneckGroupSums> groups;
    std::array<BottleneckTraces, samplingClasses> traces;
    std::uint64_t spans = 0;
    bool sampled = false;
    StepDurations serviceDurations;

private:
    void prepare(const SweptTrace& trace);
    void readValues(const SweptTrace& trace);
    [[nodiscard]] std::optional<std::size_t> stepOf(std::int64_t startNs) const;
    [[nodiscard]] BottleneckKey keyOf(const TraceData& trace, SpanIndex span);
    [[nodiscard]] std::uint32_t nameNumber(std::uint32_t name);
    [[nodiscard]] std::uint32_t valueNumber(std::string_view value);
    [[nodiscard]] BottleneckSums& sumsOf(const BottleneckKey& key, std::size_t which);
    [[nodiscard]] std::uint32_t groupOf(const BottleneckKey& key);
    [[nodiscard]] BottleneckSums& sumsOf(const TraceData& trace, SpanIndex span, std::size_t which);
    void add(const TraceData& trace, std::size_t which, std::optional<std::size_t> step);
    void addEarlier(const TraceData& trace, std::size_t which);

    const BottleneckOptions& m_options;
    TraceMeter m_meter;
    std::vector<std::uint8_t> m_queueNames;  ///< by number of the name
    std::vector<Wait> m_waits;
    PathWaits m_pathWaits;
    std::vector<std::uint32_t> m_values;  ///< by span, for attributes
    std::vector<std::uint32_t> m_valueOfResource;
    std::vector<std::uint32_t> m_textOfName;
    std::vector<std::string> m_texts;
    std::unordered_map<std::string, std::uint32_t> m_textNumbers;
    std::unordered_map<BottleneckKey, std::uint32_t, BottleneckKeyHash> m_groupNumbers;
    /// By service, name and kind as the columns have them: neighbours are mostly known, and need no normalised name.
    struct Recent {
        std::uint64_t pair = 0;
        std::uint32_t group = UINT32_MAX;
        SpanKind kind = SpanKind::Unspecified;
    };
    std::array<Recent, 1024> m_recent;
    std::string m_scratch;
};

}  // namespace fw::analysis
