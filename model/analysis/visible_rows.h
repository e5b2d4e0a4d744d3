// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/analysis/span_tree.h"

namespace fw::analysis {

/// What the reader hid. Folds hide what is below a row; the filter hides rows wherever they are and never changes a fold.
struct RowState {
    const std::vector<std::uint8_t>& collapsed;       ///< one byte a row, or empty: nothing is folded
    const std::vector<std::uint8_t>* kept = nullptr;  ///< one byte a row, 0 hides; ancestors of what is kept are kept. Null: no filter
    Row focus = noRow;                                ///< only this row and what is below it; noRow: all
};

/// The rows that are seen, ascending. One pass.
[[nodiscard]] std::vector<Row> visibleRows(const SpanTree& tree, const RowState& state);

/// Tells how many of some rows come before a row, in constant time; a bit a row.
class RowRank {
public:
    RowRank() = default;
    /// `marked` ascends; `rows` is one more than the greatest.
    RowRank(const std::vector<Row>& marked, Row rows);

    [[nodiscard]] bool contains(Row row) const { return (m_bits[row / 64] >> (row % 64) & 1) != 0; }
    /// Marked rows up to and including `row`.
    [[nodiscard]] std::uint32_t upTo(Row row) const;

private:
    std::vector<std::uint64_t> m_bits;
    std::vector<std::uint32_t> m_before;  ///< marked rows before each word
};

}  // namespace fw::analysis
