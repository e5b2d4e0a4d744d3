// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "model/analysis/row_filter.h"
#include "model/analysis/trace_analysis.h"
#include "model/core/key_column.h"
#include "model/core/result.h"

namespace fw::analysis {

/// What spans of one group have in common. Host is the resource attribute host.name.
enum class GroupBy : std::uint8_t { Nothing, Service, Operation, Kind, Status, Scope, Host, Attribute };

/// Its name in files, the same in every language; empty for Nothing and Attribute, which has its key.
[[nodiscard]] std::string_view groupName(GroupBy by);

struct GroupKey {
    GroupBy by = GroupBy::Nothing;
    std::string key;  ///< only for Attribute: of the span, else of its resource
    bool operator==(const GroupKey&) const = default;
};

/// One or two keys; the second may be Nothing, the first may not.
struct Grouping {
    std::array<GroupKey, 2> keys = {GroupKey{GroupBy::Service, {}}, GroupKey{}};
    [[nodiscard]] bool two() const { return keys[1].by != GroupBy::Nothing; }
    bool operator==(const Grouping&) const = default;
};

/// Figures of the spans of one group. Times in nanoseconds; sums stop at the end of int64. Durations, self times and
/// percentiles are those of the timed spans (TraceAnalysis::timed); a negative duration counts as 0.
struct StatisticsRow {
    static constexpr std::uint32_t mixed = UINT32_MAX;

    std::array<std::uint32_t, 2> value = {KeyColumn::absent, KeyColumn::absent};  ///< numbers in TraceStatistics::texts
    std::uint32_t service = mixed;                                                ///< number of the service that all its spans have
    SpanIndex slowest = noSpan;  ///< the earliest one of the longest; without timed spans the first one
    std::uint64_t spans = 0;
    std::uint64_t errors = 0;
    std::uint64_t timed = 0;
    std::int64_t totalNs = 0;
    std::int64_t selfNs = 0;
    std::int64_t criticalNs = 0;
    std::int64_t meanNs = 0;  ///< rounded half up
    std::int64_t p50Ns = 0;
    std::int64_t p95Ns = 0;
    std::int64_t p99Ns = 0;
    std::int64_t maxNs = 0;

    /// Below these numbers of samples a percentile says nothing (algorithms.md, part 5).
    [[nodiscard]] bool hasP50() const { return timed > 0; }
    [[nodiscard]] bool hasP95() const { return timed >= 20; }
    [[nodiscard]] bool hasP99() const { return timed >= 100; }
};

/// Spans of a trace by groups. Immutable.
struct TraceStatistics {
    std::shared_ptr<const TraceAnalysis> analysis;
    Grouping grouping;
    RowScope scope;
    std::array<std::vector<std::string>, 2> texts;
    std::vector<std::uint32_t> rowOfSpan;  ///< by span: number in `rows`; notCounted: outside of the window or the scope
    std::vector<StatisticsRow> rows;       ///< in order of their first spans; spans without a value are a row of their own
    std::uint64_t spans = 0;               ///< counted; all of the trace without a window
    std::int64_t selfNs = 0;               ///< of the spans that are counted: what shares are shares of

    static constexpr std::uint32_t notCounted = UINT32_MAX;

    /// Null where the spans of the row have no value.
    [[nodiscard]] const std::string* text(const StatisticsRow& row, std::size_t key) const {
        return row.value[key] == KeyColumn::absent ? nullptr : &texts[key][row.value[key]];
    }
};

/// One pass over the spans and a selection in each group; percentiles by nearest rank, rank = ceil(p / 100 · n), on exact
/// durations (algorithms.md, parts 4 and 5). With a window, given here or by the scope, only spans that touch it are counted, each as a
/// whole; untimed ones touch none. `columns` are the values of attribute keys, and ignored for the others. Errors: Cancelled; Usage where a
/// column does not fit the trace.
[[nodiscard]] Result<std::shared_ptr<const TraceStatistics>> computeStatistics(const std::shared_ptr<const TraceAnalysis>& analysis,
                                                                               const Grouping& grouping,
                                                                               const std::optional<Interval>& window,
                                                                               std::array<KeyColumn, 2> columns, std::stop_token stop,
                                                                               const RowScope& scope = {});

/// What rows can be sorted by.
enum class StatisticsField : std::uint8_t { First, Second, Spans, Errors, Total, Self, Mean, P50, P95, P99, Max, Critical };

/// Row numbers in the order of a field; rows that have nothing to say there come last either way, equal ones stay in the
/// order of the rows. Texts that are numbers are compared as such.
[[nodiscard]] std::vector<std::uint32_t> statisticsOrder(const TraceStatistics& statistics, StatisticsField field, bool descending);

}  // namespace fw::analysis
