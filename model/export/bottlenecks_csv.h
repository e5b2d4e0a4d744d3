// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "model/analysis/bottlenecks.h"
#include "model/core/result.h"
#include "model/export/csv.h"

namespace fw::exporting {

/// Rows of bottlenecks with a head row, in the order given (numbers of Bottlenecks::rows). Times are whole nanoseconds, the trend is in
/// per mille, rounded; shares are of 1; what is not known is empty. Errors: Cancelled; Output where the sink refuses.
[[nodiscard]] Result<void> writeBottlenecksCsv(const analysis::Bottlenecks& found, const std::vector<std::uint32_t>& order,
                                               const ByteSink& sink, const std::stop_token& stop);

}  // namespace fw::exporting
