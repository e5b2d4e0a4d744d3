// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>

#include "model/analysis/bottlenecks.h"
#include "model/core/result.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// Sets the period of the options, and widens the request to the period before where there is a trend to tell. With `lastNs` (above 0)
/// it is so much time before the newest trace of the cache; else what the request names; else that of the traces of the request, without
/// a trend. False: no trace begins there, so there is nothing to sweep. Errors: those of the reader.
[[nodiscard]] Result<bool> setBottleneckPeriod(store::TraceReader& reader, std::optional<std::int64_t> lastNs, SearchRequest& request,
                                               analysis::BottleneckOptions& options, const std::stop_token& stop);

}  // namespace fw::app
