// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "app/cli/cohort_sides.h"
#include "app/cli/context.h"
#include "model/analysis/cohort.h"

namespace fw::cli {

/// What `cohort` says: the comparison, what the sides are, and how long it took.
struct CohortAnswer {
    const analysis::CohortComparison& comparison;
    const CountedCohorts& counted;
    double seconds = 0;
    std::uint64_t limit = 0;  ///< rows of each table; 0: all
};

/// Names of the contract: "span", "resource", "root"; "id", "duration", "condition"; "slower", "tail", "waits", "errors", "present".
[[nodiscard]] const char* placeName(analysis::KeyPlace place);
[[nodiscard]] const char* leftOutName(analysis::KeyLeftOut why);
[[nodiscard]] const char* signName(analysis::CulpritSign sign);
/// Why there is no answer.
[[nodiscard]] std::string refusalText(const analysis::CohortComparison& comparison);

void cohortJson(Context& context, const CohortAnswer& answer);
void cohortText(Context& context, const CohortAnswer& answer);

}  // namespace fw::cli
