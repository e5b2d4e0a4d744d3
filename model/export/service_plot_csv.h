// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "model/analysis/service_series.h"
#include "model/core/result.h"
#include "model/export/csv.h"

namespace fw::exporting {

/// Every step of every service with a head row. Times are whole nanoseconds; an exact percentile of too few samples is empty, and so are
/// bucketed ones where no buckets were asked for. Errors: Cancelled; Output where the sink refuses.
[[nodiscard]] Result<void> writeServicePlotCsv(const analysis::ServicePlot& plot, const ByteSink& sink, const std::stop_token& stop);

}  // namespace fw::exporting
