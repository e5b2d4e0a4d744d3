// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/analysis/trace_analysis.h"
#include "model/core/span_evidence.h"

namespace fw::analysis {

/// The hand-overs of the critical path that are only assumed (algorithms.md, part 3): one of the two siblings ran beside
/// another one, so nothing says that the later waited for the earlier; they are not of one worker, and no link joins them.
/// By segment. O(spans).
[[nodiscard]] std::vector<HandOver> assumedHandOvers(const TraceAnalysis& analysis, const SpanEvidence& evidence);

}  // namespace fw::analysis
