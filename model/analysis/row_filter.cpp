// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/row_filter.h"

#include <algorithm>

namespace fw::analysis {

bool RowFilter::empty() const {
    return std::none_of(hiddenServices.begin(), hiddenServices.end(), [](std::uint8_t hidden) { return hidden != 0; }) &&
           hiddenKinds == 0 && leastNs <= 0 && !criticalOnly && !errorsOnly && !found;
}

bool passes(const TraceAnalysis& analysis, const RowFilter& filter, SpanIndex span) {
    const TraceData& trace = *analysis.trace;
    const std::uint32_t service = trace.service[span];
    if (service < filter.hiddenServices.size() && filter.hiddenServices[service] != 0) return false;
    if ((filter.hiddenKinds >> static_cast<unsigned>(trace.kind[span]) & 1) != 0) return false;
    if (trace.durationNs[span] < filter.leastNs) return false;
    if (filter.criticalOnly && analysis.critical.ns[span] <= 0) return false;
    if (filter.errorsOnly && trace.status[span] != StatusCode::Error) return false;
    return !filter.found || (*filter.found)[span] != 0;
}

std::shared_ptr<const FilteredRows> filterRows(const TraceAnalysis& analysis, const RowFilter& filter, std::stop_token stop) {
    constexpr Row betweenLooks = 1 << 16;
    const SpanTree& tree = analysis.tree;
    auto rows = std::make_shared<FilteredRows>();
    rows->kept.assign(tree.rowCount(), 0);
    // Backwards: children say what becomes of their parents.
    for (Row row = tree.rowCount(); row-- > 0;) {
        if (row % betweenLooks == 0 && stop.stop_requested()) return nullptr;
        const SpanIndex span = tree.span[row];
        if (span != noSpan && passes(analysis, filter, span)) {
            rows->kept[row] = FilteredRows::passedRow;
            rows->passed.push_back(row);
        }
        const Row parent = tree.parent[row];
        if (rows->kept[row] != 0 && parent != noRow && rows->kept[parent] == 0) rows->kept[parent] = FilteredRows::contextRow;
    }
    std::reverse(rows->passed.begin(), rows->passed.end());
    rows->path = PathRows(tree, analysis.critical, &rows->kept);
    return rows;
}

bool touches(const TraceAnalysis& analysis, SpanIndex span, const Interval& window) {
    const std::int64_t start = analysis.trace->startNs[span];
    if (!analysis.timed(span) || start >= window.endNs) return false;
    const std::int64_t end = analysis.trace->endNs(span);
    return end > window.startNs || (end == window.startNs && start == end);
}

std::vector<std::uint8_t> rowsOfScope(const TraceAnalysis& analysis, const RowScope& scope) {
    const SpanTree& tree = analysis.tree;
    std::vector<std::uint8_t> rows;
    if (scope.all()) return rows;
    rows.assign(tree.rowCount(), 0);
    for (Row row = tree.rowCount(); row-- > 0;) {
        if (scope.takes(analysis, row)) rows[row] = FilteredRows::passedRow;
        const Row parent = tree.parent[row];
        if (rows[row] != 0 && parent != noRow && rows[parent] == 0) rows[parent] = FilteredRows::contextRow;
    }
    return rows;
}

}  // namespace fw::analysis
