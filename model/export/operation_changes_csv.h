// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "model/analysis/operation_changes.h"
#include "model/core/result.h"
#include "model/export/csv.h"

namespace fw::exporting {

/// Operations before and after, in the order given (numbers of OperationChanges::rows), with a head row. Times are whole nanoseconds;
/// what a side does not have is empty. Errors: Cancelled; Output where the sink refuses.
[[nodiscard]] Result<void> writeOperationChangesCsv(const analysis::OperationChanges& changes, const std::vector<std::uint32_t>& order,
                                                    const ByteSink& sink, const std::stop_token& stop);

}  // namespace fw::exporting
