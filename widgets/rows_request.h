// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include <QString>

#include "model/analysis/found_spans.h"
#include "model/analysis/row_filter.h"

namespace fw::widgets {

/// What the reader wants to be found and seen of a trace; answered by RowsAnswer with the same number.
struct RowsRequest {
    quint64 number = 0;
    std::shared_ptr<const analysis::TraceAnalysis> analysis;
    QString text;  ///< as it was typed; empty: no search
    /// Answer to the same text in the same analysis, where there is one: only the filter changed.
    std::shared_ptr<const analysis::FoundSpans> known;
    analysis::RowFilter filter;  ///< without what is found
    bool onlyFound = false;      ///< what was not found is hidden too
};

struct RowsAnswer {
    /// What the text was understood as.
    enum class Kind : std::uint8_t { Nothing, Text, Conditions, Pattern };
    Kind kind = Kind::Nothing;
    bool unordered = false;                              ///< reads like a comparison of numbers, which there is none of: looked for as text
    std::shared_ptr<const analysis::FoundSpans> found;   ///< null: no search
    std::shared_ptr<const analysis::FilteredRows> rows;  ///< null: all rows are seen
};

}  // namespace fw::widgets
