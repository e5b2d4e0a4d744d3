// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/found_spans.h"

#include <algorithm>
#include <utility>

namespace fw::analysis {

std::size_t FoundSpans::countIn(Row from, Row to) const {
    const auto first = std::lower_bound(rows.begin(), rows.end(), from);
    return static_cast<std::size_t>(std::lower_bound(first, rows.end(), to) - first);
}

Row FoundSpans::next(Row at, bool forward) const {
    return neighbourRow(rows, at, forward);
}

std::shared_ptr<const FoundSpans> foundSpans(const TraceAnalysis& analysis, std::shared_ptr<const std::vector<std::uint8_t>> spans) {
    auto found = std::make_shared<FoundSpans>();
    found->spans = std::move(spans);
    for (Row row = 0; row < analysis.tree.rowCount(); ++row) {
        const SpanIndex span = analysis.tree.span[row];
        if (span != noSpan && found->holds(span)) found->rows.push_back(row);
    }
    return found;
}

Row neighbourRow(const std::vector<Row>& rows, Row at, bool forward) {
    if (rows.empty()) return noRow;
    if (forward) {
        const auto next = at == noRow ? rows.begin() : std::upper_bound(rows.begin(), rows.end(), at);
        return next == rows.end() ? rows.front() : *next;
    }
    const auto next = at == noRow ? rows.end() : std::lower_bound(rows.begin(), rows.end(), at);
    return next == rows.begin() ? rows.back() : *(next - 1);
}

}  // namespace fw::analysis
