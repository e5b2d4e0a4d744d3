// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/visible_rows.h"

#include <bit>

namespace fw::analysis {

std::vector<Row> visibleRows(const SpanTree& tree, const RowState& state) {
    const Row from = state.focus == noRow ? 0 : state.focus;
    const Row to = state.focus == noRow ? tree.rowCount() : tree.end[state.focus];
    // Written by number, not appended: a million rows are counted in milliseconds here.
    std::vector<Row> rows(to - from);
    std::size_t count = 0;
    const bool folds = !state.collapsed.empty();
    for (Row row = from; row < to;) {
        if (state.kept != nullptr && (*state.kept)[row] == 0) {
            row = tree.end[row];
            continue;
        }
        rows[count++] = row;
        row = folds && state.collapsed[row] != 0 ? tree.end[row] : row + 1;
    }
    rows.resize(count);
    return rows;
}

RowRank::RowRank(const std::vector<Row>& marked, Row rows) : m_bits(rows / 64 + 1, 0), m_before(m_bits.size(), 0) {
    for (const Row row : marked) m_bits[row / 64] |= std::uint64_t{1} << (row % 64);
    for (std::size_t word = 1; word < m_bits.size(); ++word)
        m_before[word] = m_before[word - 1] + static_cast<std::uint32_t>(std::popcount(m_bits[word - 1]));
}

std::uint32_t RowRank::upTo(Row row) const {
    const std::uint64_t below = m_bits[row / 64] & (~std::uint64_t{0} >> (63 - row % 64));
    return m_before[row / 64] + static_cast<std::uint32_t>(std::popcount(below));
}

}  // namespace fw::analysis
