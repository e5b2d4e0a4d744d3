// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/analysis/trace_analysis.h"
#include "widgets/render/trace_rows.h"

namespace fw::widgets {

// Rows of a trace and of what it was before it grew: numbers of rows mean nothing across the two.

/// Names a row of a span, a missing parent, a run of repeats or a page of one; the same in both.
[[nodiscard]] std::uint64_t lastingId(const analysis::TraceAnalysis& analysis, analysis::Row row);

/// The row of the same span (or of the same missing parent) in a grown trace.
[[nodiscard]] std::optional<analysis::Row> sameRow(const analysis::TraceAnalysis& old, analysis::Row row,
                                                   const analysis::TraceAnalysis& next);

/// The same folds on the rows of a grown trace. Repeats that were not there are folded.
[[nodiscard]] std::vector<std::uint8_t> carriedFolds(const render::TraceRows& old, const analysis::TraceAnalysis& next);

}  // namespace fw::widgets
