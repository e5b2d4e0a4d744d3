// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/analysis/trace_analysis.h"

namespace fw::analysis {

/// Where a failure most likely began: the failed span with the most spans above it, of several the first by row. `errorRows`: all
/// failed rows, ascending. Only below the row `top`, itself excluded; noRow: in the whole trace. noRow where nothing failed.
/// Rows of repeats are no level. O(failed spans below).
[[nodiscard]] Row deepestError(const SpanTree& tree, const std::vector<Row>& errorRows, Row top);

}  // namespace fw::analysis
