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

/// The span lies in that part of the time, or reaches into it. One without length is where it starts, an untimed one nowhere.
[[nodiscard]] bool touches(const TraceAnalysis& analysis, SpanIndex span, const Interval& window);

/// What of a trace the views beside the waterfall count: what passed the filter, inside of the focus and of the zoom.
struct RowScope {
    std::shared_ptr<const FilteredRows> filter;     ///< of the same tree; null: nothing is hidden
    Row focus = noRow;                              ///< only this row and what is below it; noRow: everything
    std::optional<Interval> window = std::nullopt;  ///< only spans that touch it

    [[nodiscard]] bool all() const { return !narrowed() && !window; }
    /// By the filter or the focus.
    [[nodiscard]] bool narrowed() const { return filter != nullptr || focus != noRow; }
    [[nodiscard]] RowScope withoutWindow() const { return {filter, focus}; }
    /// A row without a span touches no window.
    [[nodiscard]] bool takes(const TraceAnalysis& analysis, Row row) const {
        const SpanTree& tree = analysis.tree;
        if (focus != noRow && (row < focus || row >= tree.end[focus])) return false;
        if (filter != nullptr && filter->kept[row] != FilteredRows::passedRow) return false;
        return !window || (tree.span[row] != noSpan && touches(analysis, tree.span[row], *window));
    }
    bool operator==(const RowScope&) const = default;
};

/// By row as FilteredRows::kept: what the scope takes, and the rows above it, also those above the focus. Empty for all rows.
[[nodiscard]] std::vector<std::uint8_t> rowsOfScope(const TraceAnalysis& analysis, const RowScope& scope);

}  // namespace fw::analysis
