// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/analysis/bottlenecks.h"
#include "model/analysis/sides.h"

namespace fw::analysis {

/// What became of one operation, or of the waits before it, between two sets of traces.
struct OperationChange {
    std::string service;
    std::string name;  ///< normalised
    SpanKind kind = SpanKind::Unspecified;
    bool wait = false;
    const BottleneckRow* baseline = nullptr;   ///< null: it is not there
    const BottleneckRow* candidate = nullptr;  ///< likewise
    std::int64_t deltaNs = 0;                  ///< contribution to the critical path per trace, candidate − baseline
    double share = 0;                          ///< of the difference of the mean durations; 0 where they do not differ

    /// Candidate − baseline; absent where a side has no sample.
    [[nodiscard]] std::optional<std::int64_t> medianDeltaNs() const;
    /// The intervals of the two medians have nothing in common: chance alone hardly explains that they differ.
    [[nodiscard]] bool mediansApart() const;
};

/// Two sets of traces of one system, as before and after a change. Means are over the traces of a side, rounded to nanoseconds.
struct OperationChanges {
    std::shared_ptr<const Bottlenecks> baseline;  ///< owns what the rows point to
    std::shared_ptr<const Bottlenecks> candidate;
    std::int64_t baselineMeanNs = 0;    ///< of the durations
    std::int64_t candidateMeanNs = 0;   ///< likewise
    std::vector<OperationChange> rows;  ///< by |deltaNs|, the largest first; then service, name, kind
    [[nodiscard]] std::int64_t deltaNs() const { return candidateMeanNs - baselineMeanNs; }
};

/// What operations are put in order by.
enum class ChangeField : std::uint8_t {
    Operation,
    Service,
    BaselineCalls,
    CandidateCalls,
    BaselineMedian,
    CandidateMedian,
    MedianDelta,  ///< by size, then the slower ones first
    Delta,        ///< likewise, of what a trace spends on it
};

/// Numbers of rows in order; those that have no such figure are last either way. Equals stay as they are in `rows`.
[[nodiscard]] std::vector<std::uint32_t> orderOperationChanges(const OperationChanges& changes, ChangeField field, bool descending);

/// Joins two tables of operations (BottleneckGroup::Operation). What every operation contributes sums up to the durations, so the
/// deltas sum up to their difference, but for the rounding of each.
[[nodiscard]] OperationChanges compareOperationTables(const Baseline<std::shared_ptr<const Bottlenecks>>& baseline,
                                                      const Candidate<std::shared_ptr<const Bottlenecks>>& candidate);

}  // namespace fw::analysis
