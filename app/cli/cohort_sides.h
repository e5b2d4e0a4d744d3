// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/context.h"
#include "model/analysis/cohort_sweep.h"

namespace fw::cli {

/// What was asked for on the command line.
struct CohortArguments {
    std::vector<std::string> candidate;  ///< words of a query, or files
    std::vector<std::string> baseline;   ///< the same; or "rest", "middle"
    std::vector<std::string> words;      ///< query for the traces that --slowest and --errors look at
    std::string slowest;                 ///< "5%"
    bool errors = false;
    std::uint64_t limit = 20;
};

/// The members of both sides, counted.
struct CountedCohorts {
    analysis::CohortTally tally{analysis::CohortLimits()};
    analysis::CohortOptions options;
    std::uint64_t damaged = 0;  ///< traces that cannot be read
    std::uint64_t both = 0;     ///< traces that both sides name; they are candidates
    bool same = false;          ///< both sides are the very same traces
    bool partial = false;       ///< some file was read in part
    std::string candidates;     ///< what they are, in words: "the slowest 5 %"
    std::string baselines;
};

/// Reads both sides: from the cache, or from files, which are imported into caches of their own that end with the call. Errors: Usage,
/// Unreadable, those of the reader.
[[nodiscard]] Result<CountedCohorts> countCohorts(Context& context, const CohortArguments& arguments);

}  // namespace fw::cli
