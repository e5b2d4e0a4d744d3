// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "model/analysis/cohort_choice.h"

namespace fw::analysis {

/// One step of a histogram.
struct CohortBar {
    std::uint64_t all = 0;
    std::uint64_t candidates = 0;
    bool operator==(const CohortBar&) const = default;
};

/// How long the traces took that cohorts are chosen from, for a histogram with a threshold that moves. Immutable once made.
struct CohortDurations {
    std::vector<std::int64_t> all;         ///< ascending; below 0 counts as 0
    std::vector<std::int64_t> candidates;  ///< ascending, a part of them

    [[nodiscard]] bool empty() const { return all.empty(); }
    /// How many took `ns` or longer.
    [[nodiscard]] std::uint64_t countFrom(std::int64_t ns) const;
    /// Place on a logarithmic axis from the shortest to the longest, 0 to 1; where all are alike it is a short one around them.
    [[nodiscard]] double place(std::int64_t ns) const;
    /// The duration at a place, rounded up to three digits so that it can be said; the ends are those of the data.
    [[nodiscard]] std::int64_t at(double place) const;
    /// `bars` equal steps of the axis. With a threshold the candidates are those from there on. Costs bars × log(traces).
    [[nodiscard]] std::vector<CohortBar> bars(std::size_t bars, std::optional<std::int64_t> fromNs = {}) const;
};

[[nodiscard]] CohortDurations cohortDurations(const std::vector<CohortMember>& members, const CohortChoice& choice);

}  // namespace fw::analysis
