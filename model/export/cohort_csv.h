// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "model/analysis/cohort.h"
#include "model/core/result.h"
#include "model/export/csv.h"

namespace fw::exporting {

/// The values of all keys that differ, a row each, keys by score; of numbers the medians as well. Shares are counts of so
/// many members; differences and scores are in millionths. Errors: Cancelled; Output where the sink refuses.
[[nodiscard]] Result<void> writeCohortKeysCsv(const analysis::CohortComparison& comparison, const ByteSink& sink,
                                              const std::stop_token& stop);

/// The operations and waits that differ, the largest difference first; times are whole nanoseconds. Errors: as above.
[[nodiscard]] Result<void> writeCohortOperationsCsv(const analysis::CohortComparison& comparison, const ByteSink& sink,
                                                    const std::stop_token& stop);

}  // namespace fw::exporting
