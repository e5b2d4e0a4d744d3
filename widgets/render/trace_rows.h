// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "model/analysis/row_filter.h"
#include "model/analysis/trace_analysis.h"
#include "model/analysis/visible_rows.h"

namespace fw::render {

inline constexpr std::uint32_t noIndex = UINT32_MAX;

/// The rows of one trace that are seen: what the reader folded, and over it a filter and a focus, which leave the folds alone.
/// Rebuilt in one pass over the rows per change; the critical path is looked up where it is drawn (a hidden span's part is
/// carried by its nearest visible ancestor). A value of one thread.
class TraceRows {
public:
    /// The critical path on one row, in pieces that ascend.
    class Pieces {
    public:
        [[nodiscard]] std::size_t size() const {
            return m_segments == nullptr ? (m_whole.endNs > m_whole.startNs ? 1 : 0) : m_numbers.size();
        }
        [[nodiscard]] bool empty() const { return size() == 0; }
        [[nodiscard]] analysis::Interval operator[](std::size_t piece) const {
            if (m_segments == nullptr) return m_whole;
            const analysis::CriticalSegment& segment = m_segments[m_numbers[piece]];
            return {segment.startNs, segment.endNs};
        }
        /// The first piece from `from` on that ends after a time; size() where there is none.
        [[nodiscard]] std::size_t endingAfter(std::int64_t ns, std::size_t from = 0) const;

    private:
        friend class TraceRows;
        const analysis::CriticalSegment* m_segments = nullptr;  ///< null: one piece
        std::span<const std::uint32_t> m_numbers;
        analysis::Interval m_whole;
    };

    TraceRows() = default;
    /// `collapsed`: one byte a row; empty means that nothing is folded. `filter`, `focus`: as for setFilter(), setFocus().
    explicit TraceRows(std::shared_ptr<const analysis::TraceAnalysis> analysis, std::vector<std::uint8_t> collapsed = {},
                       std::shared_ptr<const analysis::FilteredRows> filter = {}, analysis::Row focus = analysis::noRow);

    /// How a trace is shown first: repeats are folded, nothing else.
    [[nodiscard]] static std::vector<std::uint8_t> firstFolds(const analysis::SpanTree& tree);

    [[nodiscard]] const std::shared_ptr<const analysis::TraceAnalysis>& analysis() const { return m_analysis; }
    [[nodiscard]] const std::vector<std::uint8_t>& collapsed() const { return m_collapsed; }
    [[nodiscard]] bool isCollapsed(analysis::Row row) const { return m_collapsed[row] != 0; }
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(m_visible.size()); }
    [[nodiscard]] analysis::Row row(std::uint32_t index) const { return m_visible[index]; }

    /// Visible index of a row, or of the nearest row above it that is seen: the folded ancestor that hides it, where nothing
    /// else hides it. count() > 0 is required.
    [[nodiscard]] std::uint32_t nearestIndex(analysis::Row row) const;
    /// The same, but only of the row and its ancestors; noIndex where none of them is seen.
    [[nodiscard]] std::uint32_t carrierIndex(analysis::Row row) const;
    [[nodiscard]] bool isVisible(analysis::Row row) const { return row != analysis::noRow && m_analysis && m_rank.contains(row); }

    void setCollapsed(std::vector<std::uint8_t> collapsed);
    void setCollapsed(analysis::Row row, bool on);
    /// Unfolds all ancestors of a row, for good; not those of the row that peek() shows. True when something changed.
    bool reveal(analysis::Row row);
    /// Shows a row for a while: folds above it open, and close again when another row, or noRow, takes its place. What the reader folds or
    /// unfolds meanwhile stays as the reader left it. True when something changed.
    bool peek(analysis::Row row);
    /// The row that is shown so; noRow: none, or the reader folded it away.
    [[nodiscard]] analysis::Row peeked() const { return m_peeked; }

    /// Null: no filter. Of the same analysis.
    void setFilter(std::shared_ptr<const analysis::FilteredRows> filter);
    [[nodiscard]] const std::shared_ptr<const analysis::FilteredRows>& filter() const { return m_filter; }
    /// Only a row and what is below it; noRow: everything.
    void setFocus(analysis::Row row);
    [[nodiscard]] analysis::Row focus() const { return m_focus; }
    /// Seen only because of what is below it. A row of repeats stands for its spans: it is there where one of them passes.
    [[nodiscard]] bool isContext(analysis::Row row) const {
        return m_filter && m_filter->kept[row] == analysis::FilteredRows::contextRow && m_analysis->tree.repeatAt(row) == nullptr;
    }

    /// All rows with status error, ascending, folded or not.
    [[nodiscard]] const std::vector<analysis::Row>& errorRows() const;

    /// The stretches of the critical path that are in sight, as numbers of analysis()->critical.segments; they follow each other in
    /// time without gaps.
    [[nodiscard]] analysis::PathRows::Range path() const { return m_path; }
    [[nodiscard]] const analysis::CriticalSegment& stretch(std::size_t number) const { return m_analysis->critical.segments[number]; }
    /// The visible row that carries a stretch of path().
    [[nodiscard]] std::uint32_t pathIndex(std::size_t number) const { return m_rank.upTo(pathRows().row(number)) - 1; }
    /// The path on one visible row.
    [[nodiscard]] Pieces pieces(std::uint32_t index) const;
    /// The first stretch on a visible row or hidden by its fold; none: the end of path().
    [[nodiscard]] std::size_t firstStretch(std::uint32_t index) const;
    /// Least and greatest visible row of the stretches [from, to); from < to. O(64 + (to − from) / 64).
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> pathBounds(std::size_t from, std::size_t to) const;

private:
    void rebuild();
    [[nodiscard]] const analysis::PathRows& pathRows() const { return m_filter ? m_filter->path : m_analysis->path; }

    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    std::vector<std::uint8_t> m_collapsed;
    std::shared_ptr<const analysis::FilteredRows> m_filter;
    analysis::Row m_focus = analysis::noRow;
    analysis::Row m_peeked = analysis::noRow;
    std::vector<analysis::Row> m_lifted;  ///< rows that peek() opened and will close, descending
    std::vector<analysis::Row> m_visible;
    analysis::RowRank m_rank;  ///< of the visible rows
    analysis::PathRows::Range m_path;
};

}  // namespace fw::render
