// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "model/analysis/trace_analysis.h"

namespace fw::analysis {

/// What a reader wants to see of one trace. A span passes when everything that is set agrees.
struct RowFilter {
    std::vector<std::uint8_t> hiddenServices;  ///< by number in TraceData::services; shorter: the others are seen
    std::uint8_t hiddenKinds = 0;              ///< bit 1 << SpanKind
    std::int64_t leastNs = 0;                  ///< shortest duration that passes
    bool criticalOnly = false;                 ///< only spans on the critical path
    bool errorsOnly = false;
    /// A byte a span: found by a search. Null: no search.
    std::shared_ptr<const std::vector<std::uint8_t>> found;

    [[nodiscard]] bool empty() const;
};

/// Rows that pass a filter, with the rows above them.
struct FilteredRows {
    std::vector<std::uint8_t> kept;  ///< by row: 0 hidden, contextRow, passedRow
    std::vector<Row> passed;         ///< ascending, rows with a span
    PathRows path;                   ///< carried by kept rows

    static constexpr std::uint8_t contextRow = 1;  ///< only kept for what is below it
    static constexpr std::uint8_t passedRow = 2;
};

[[nodiscard]] bool passes(const TraceAnalysis& analysis, const RowFilter& filter, SpanIndex span);

/// O(rows). Null: cancelled.
[[nodiscard]] std::shared_ptr<const FilteredRows> filterRows(const TraceAnalysis& analysis, const RowFilter& filter, std::stop_token stop);

}  // namespace fw::analysis
