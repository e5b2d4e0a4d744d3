// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "model/core/result.h"
#include "model/core/trace_summary.h"
#include "model/store/trace_reader.h"

namespace fw::cli {

/// The one trace that `text` means: an id in any spelling, a unique prefix, a frame id of one trace, an address, or
/// conditions that one trace fulfils. Errors: NotFound; Usage with the candidates where there are several.
[[nodiscard]] Result<TraceSummary> resolveTrace(store::TraceReader& reader, const std::string& text, std::stop_token stop);

/// One line on a trace, for lists of candidates.
[[nodiscard]] std::string shortDescription(const TraceSummary& trace);

/// "complete", "parent-missing", "context-lost".
[[nodiscard]] std::string completenessName(Completeness completeness);

}  // namespace fw::cli
