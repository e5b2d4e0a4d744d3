// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include "model/analysis/quality_check.h"
#include "model/core/result.h"
#include "model/core/search_request.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// Looks at every trace of a search, in order of their starts; both programs do. Traces that cannot be read are counted and left out.
/// `progress(looked at, all)` is called now and then. On the reader's thread. Errors: Cancelled, those of the reader.
[[nodiscard]] Result<analysis::QualityReport> checkQuality(store::TraceReader& reader, SearchRequest request,
                                                           std::vector<QualityRule> rules, const analysis::QualityOptions& options,
                                                           std::stop_token stop,
                                                           const std::function<void(std::uint64_t, std::uint64_t)>& progress = {});

}  // namespace fw::app
