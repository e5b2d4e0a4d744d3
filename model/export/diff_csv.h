// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include "model/analysis/diff_rows.h"
#include "model/core/result.h"
#include "model/export/csv.h"

namespace fw::exporting {

/// Rows of a comparison with a head row, in the order given. Times are whole nanoseconds, cells of what a side lacks are empty; paths
/// are names joined by " > ", whole. Errors: Cancelled; Output where the sink refuses.
[[nodiscard]] Result<void> writeDiffCsv(const analysis::DiffPlan& plan, const std::vector<analysis::DiffRow>& rows, const ByteSink& sink,
                                        const std::stop_token& stop);

}  // namespace fw::exporting
