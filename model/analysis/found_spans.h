// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "model/analysis/trace_analysis.h"

namespace fw::analysis {

/// What a search within one trace found. Immutable once made.
struct FoundSpans {
    std::shared_ptr<const std::vector<std::uint8_t>> spans;  ///< a byte a span
    std::vector<Row> rows;                                   ///< of the spans found, ascending

    [[nodiscard]] bool holds(SpanIndex span) const { return span < spans->size() && (*spans)[span] != 0; }
    /// How many lie in the rows [from, to). O(log found).
    [[nodiscard]] std::size_t countIn(Row from, Row to) const;
    /// The next one after (before) a row, round the end; noRow where nothing was found. noRow as `at`: the first (last).
    [[nodiscard]] Row next(Row at, bool forward) const;
};

/// `spans` has a byte for each span of the trace.
[[nodiscard]] std::shared_ptr<const FoundSpans> foundSpans(const TraceAnalysis& analysis,
                                                           std::shared_ptr<const std::vector<std::uint8_t>> spans);

/// The neighbour of `at` in ascending rows, round the end: what next and previous mean wherever the reader walks along rows.
[[nodiscard]] Row neighbourRow(const std::vector<Row>& rows, Row at, bool forward);

}  // namespace fw::analysis
