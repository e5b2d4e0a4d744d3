// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "model/analysis/trace_analysis.h"

namespace fw::render {

/// The rows of one trace that are seen: what the reader folded, and the critical path mapped onto what is left (a
/// hidden span's part is carried by its nearest visible ancestor). Rebuilt in one pass per fold: O(rows + segments).
/// A value of one thread.
class TraceRows {
public:
    /// A stretch of the critical path on a visible row.
    struct Stretch {
        std::int64_t startNs = 0;
        std::int64_t endNs = 0;
        std::uint32_t index = 0;  ///< visible row
    };

    TraceRows() = default;
    /// `collapsed`: one byte a row; empty means that nothing is folded.
    explicit TraceRows(std::shared_ptr<const analysis::TraceAnalysis> analysis, std::vector<std::uint8_t> collapsed = {});

    [[nodiscard]] const std::shared_ptr<const analysis::TraceAnalysis>& analysis() const { return m_analysis; }
    [[nodiscard]] const std::vector<std::uint8_t>& collapsed() const { return m_collapsed; }
    [[nodiscard]] bool isCollapsed(analysis::Row row) const { return m_collapsed[row] != 0; }
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(m_visible.size()); }
    [[nodiscard]] analysis::Row row(std::uint32_t index) const { return m_visible[index]; }

    /// Visible index of a row, or of the folded ancestor that hides it. count() > 0 is required.
    [[nodiscard]] std::uint32_t nearestIndex(analysis::Row row) const;
    [[nodiscard]] bool isVisible(analysis::Row row) const;

    void setCollapsed(std::vector<std::uint8_t> collapsed);
    void setCollapsed(analysis::Row row, bool on);
    /// Unfolds all ancestors of a row. True when something changed.
    bool reveal(analysis::Row row);

    /// All rows with status error, ascending, folded or not.
    [[nodiscard]] const std::vector<analysis::Row>& errorRows() const { return m_errorRows; }

    /// The critical path by time, neighbours on the same visible row merged.
    [[nodiscard]] std::span<const Stretch> path() const { return m_path; }
    /// The stretches of one visible row, ascending.
    [[nodiscard]] std::span<const analysis::Interval> stretches(std::uint32_t index) const;
    /// Least and greatest visible row of path()[from, to); from < to. O(64 + (to − from) / 64).
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> pathRows(std::size_t from, std::size_t to) const;

private:
    void rebuild();
    void rebuildPath();

    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    std::vector<std::uint8_t> m_collapsed;
    std::vector<analysis::Row> m_visible;
    std::vector<analysis::Row> m_errorRows;
    std::vector<Stretch> m_path;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_blocks;  ///< least and greatest row of 64 stretches
    std::vector<std::uint32_t> m_stretchFirst;                      ///< by visible row; empty without a path
    std::vector<analysis::Interval> m_stretches;
};

}  // namespace fw::render
