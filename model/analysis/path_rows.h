// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "model/analysis/critical_path.h"
#include "model/analysis/span_tree.h"

namespace fw::analysis {

/// The critical path by rows of the tree, whatever is folded: drawing looks up what it needs for a pixel. Immutable.
class PathRows {
public:
    PathRows() = default;
    /// `kept` (a byte a row, 0 hides; ancestors of kept rows are kept): what a hidden row did is carried by its nearest kept ancestor.
    /// O(rows + segments).
    PathRows(const SpanTree& tree, const CriticalPath& path, const std::vector<std::uint8_t>* kept = nullptr);

    /// Stretches [from, to) of the path, by number; empty: from == to.
    struct Range {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
        [[nodiscard]] bool empty() const { return from == to; }
    };

    [[nodiscard]] std::size_t size() const { return m_rowOf.size(); }
    /// The row that carries a stretch.
    [[nodiscard]] Row row(std::size_t segment) const { return m_rowOf[segment]; }
    /// Stretches that a row carries itself, ascending.
    [[nodiscard]] std::span<const std::uint32_t> of(Row row) const { return part(m_first, m_segments, row); }
    /// Stretches that SpanTree::repeats[number] carries when it is folded: its own and those of its members, ascending.
    [[nodiscard]] std::span<const std::uint32_t> ofRepeats(std::size_t number) const {
        return part(m_repeatsFirst, m_repeatsSegments, number);
    }
    /// From the first to the last stretch below and on a row. The walk enters a span once and leaves it for good, so on a row with a span
    /// or of a missing parent these are all below it: one piece of time.
    [[nodiscard]] Range below(Row row) const { return m_below.empty() ? Range() : m_below[row]; }
    /// Least and greatest row of the stretches [from, to), from < to. O(64 + (to − from) / 64).
    [[nodiscard]] std::pair<Row, Row> bounds(std::size_t from, std::size_t to) const;

private:
    static std::span<const std::uint32_t> part(const std::vector<std::uint32_t>& first, const std::vector<std::uint32_t>& all,
                                               std::size_t number) {
        if (first.empty()) return {};
        return std::span(all).subspan(first[number], first[number + 1] - first[number]);
    }

    /// Numbers of the stretches by who bears them; `of` tells the bearers of a row.
    template <typename Bearers>
    void list(std::vector<std::uint32_t>& first, std::vector<std::uint32_t>& all, std::size_t bearers, const Bearers& of) const;

    std::vector<Row> m_rowOf;                   ///< by stretch
    std::vector<std::pair<Row, Row>> m_blocks;  ///< least and greatest row of 64 stretches
    std::vector<std::uint32_t> m_first;         ///< by row, into m_segments
    std::vector<std::uint32_t> m_segments;
    std::vector<std::uint32_t> m_repeatsFirst;  ///< by number of repeats, into m_repeatsSegments
    std::vector<std::uint32_t> m_repeatsSegments;
    std::vector<Range> m_below;  ///< by row
};

}  // namespace fw::analysis
