// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/analysis/trace_analysis.h"
#include "model/core/bookmark.h"

namespace fw::analysis {

/// The bookmarks of a trace, found among its rows. Immutable once made; shared between threads.
struct MarkedSpans {
    struct Mark {
        Row row = noRow;
        SpanIndex span = noSpan;
        SpanPlace place;  ///< as it is stored: the start may have been another one when the span was marked
        std::string note;
        bool operator==(const Mark&) const = default;
    };
    std::shared_ptr<const TraceAnalysis> analysis;  ///< whose rows these are
    std::vector<Mark> marks;                        ///< by row
    std::vector<Row> rows;                          ///< of the marks, ascending

    /// Null where the row has none. O(log marks).
    [[nodiscard]] const Mark* at(Row row) const;
    /// How many lie in the rows [from, to). O(log marks).
    [[nodiscard]] std::size_t countIn(Row from, Row to) const;
};

[[nodiscard]] SpanPlace placeOf(const TraceData& trace, SpanIndex span);

/// One pass over the spans. A bookmark belongs to the span with its id and half, of several to that with its start, else to the
/// first of them; bookmarks of spans that are not (yet) in the trace are left out, and of two on one span the exact one stays.
[[nodiscard]] std::shared_ptr<const MarkedSpans> markSpans(std::shared_ptr<const TraceAnalysis> analysis,
                                                           const std::vector<Bookmark>& bookmarks);

/// The same with one span marked, noted anew, or (no note at all) not marked any more. O(marks).
[[nodiscard]] std::shared_ptr<const MarkedSpans> withMark(const MarkedSpans& marked, SpanIndex span,
                                                          const std::optional<std::string>& note);

}  // namespace fw::analysis
