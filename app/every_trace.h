// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

#include "model/core/result.h"
#include "model/core/search_request.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// Visits every trace of a search, in order of their starts, page by page. `visit` may fail: with Damaged the trace is counted and left
/// out, with anything else the visit ends. `progress(visited, all)` is called every few hundred
/// traces and at the end. Returns how many traces could not be
/// read. On the reader's thread. Errors: Cancelled, those of the reader and of `visit`.
[[nodiscard]] Result<std::uint64_t> visitEveryTrace(store::TraceReader& reader, SearchRequest request, std::stop_token stop,
                                                    const std::function<Result<void>(const TraceSummary&)>& visit,
                                                    const std::function<void(std::uint64_t, std::uint64_t)>& progress = {});

}  // namespace fw::app
