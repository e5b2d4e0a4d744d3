// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "model/analysis/row_filter.h"
#include "model/analysis/trace_analysis.h"
#include "widgets/render/trace_rows.h"

namespace fw::widgets {

/// Finds the rows of a trace again in what it is after it grew: numbers of rows mean nothing across the two. Both outlive it; a value
/// of one thread. Costs nothing to make where `now` was analysed with `before` in view, O(spans) otherwise.
class GrownRows {
public:
    GrownRows(const analysis::TraceAnalysis& before, const analysis::TraceAnalysis& now);
    GrownRows(const GrownRows&) = delete;
    GrownRows& operator=(const GrownRows&) = delete;

    /// The row of the same span, missing parent (or of the parent, if it came), run of repeats or page of one; of a run that is no more
    /// the row of its first member that is left.
    [[nodiscard]] std::optional<analysis::Row> row(analysis::Row before) const;
    /// The same folds on the grown trace. What has its own row keeps it: repeats are folded where they were, or where all are new.
    [[nodiscard]] std::vector<std::uint8_t> folds(const render::TraceRows& before) const;

    /// A filter until it is answered anew: what passed still passes, what is new is hidden. Null of null.
    [[nodiscard]] std::shared_ptr<const analysis::FilteredRows> filter(const analysis::FilteredRows* before) const;

private:
    const analysis::TraceAnalysis& m_before;
    const analysis::TraceAnalysis& m_now;
    analysis::SpanGrowth m_own;  ///< where `now` does not know it
    const analysis::SpanGrowth& m_growth;
};

}  // namespace fw::widgets
