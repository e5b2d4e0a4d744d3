// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "model/analysis/marked_spans.h"
#include "model/analysis/span_order.h"
#include "model/analysis/trace_log.h"
#include "model/analysis/trace_statistics.h"
#include "model/core/result.h"
#include "model/export/csv.h"

namespace fw::exporting {

/// The statistics table with a head row, in the order given: each row of `order` is one of statistics.rows. Times are whole
/// nanoseconds; cells of percentiles without enough samples and of absent values are empty. The self share has its two
/// numbers instead, so that nothing is rounded: self_ns, and the sum of all in self_of_all_ns.
/// The heads of the groupings are groupName(), or the key of the attribute: files are the same in every language. Errors: Cancelled; Output
/// where the sink refuses.
[[nodiscard]] Result<void> writeStatisticsCsv(const analysis::TraceStatistics& statistics, const std::vector<std::uint32_t>& order,
                                              const ByteSink& sink, const std::stop_token& stop);

/// All spans with a head row, in the order given. Start times as Unix nanoseconds and as RFC 3339 in UTC. With the bookmarks of the
/// trace (null: none) and their notes. What only the fields in `left` tell is left out; the others stay in their order.
[[nodiscard]] Result<void> writeSpanListCsv(const analysis::TraceAnalysis& analysis, const std::vector<SpanIndex>& order,
                                            const analysis::MarkedSpans* marked, const ByteSink& sink, const std::stop_token& stop,
                                            const std::set<analysis::SpanField>& left = {});

/// Lines of a log with a head row, in the order given, with their whole texts. Times as in writeSpanListCsv.
[[nodiscard]] Result<void> writeLogCsv(const analysis::TraceLog& log, const std::vector<std::uint32_t>& lines, const ByteSink& sink,
                                       const std::stop_token& stop);

}  // namespace fw::exporting
