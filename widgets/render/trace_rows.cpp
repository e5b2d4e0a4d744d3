// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/trace_rows.h"

#include <algorithm>
#include <utility>

namespace fw::render {

using analysis::noRow;
using analysis::Row;

std::size_t TraceRows::Pieces::endingAfter(std::int64_t ns, std::size_t from) const {
    std::size_t to = size();
    while (from < to) {
        const std::size_t middle = from + (to - from) / 2;
        if ((*this)[middle].endNs > ns) {
            to = middle;
        } else {
            from = middle + 1;
        }
    }
    return from;
}

TraceRows::TraceRows(std::shared_ptr<const analysis::TraceAnalysis> analysis, std::vector<std::uint8_t> collapsed,
                     std::shared_ptr<const analysis::FilteredRows> filter, Row focus)
    : m_analysis(std::move(analysis)), m_collapsed(std::move(collapsed)), m_filter(std::move(filter)), m_focus(focus) {
    if (!m_analysis) return;
    rebuild();
}

const std::vector<Row>& TraceRows::errorRows() const {
    static const std::vector<Row> none;
    return m_analysis ? m_analysis->errorRows : none;
}

std::vector<std::uint8_t> TraceRows::firstFolds(const analysis::SpanTree& tree) {
    std::vector<std::uint8_t> folds(tree.rowCount(), 0);
    for (const analysis::RepeatRow& repeat : tree.repeats) folds[repeat.row] = 1;
    return folds;
}

std::uint32_t TraceRows::nearestIndex(Row row) const {
    const std::uint32_t carrier = carrierIndex(row);
    if (carrier != noIndex) return carrier;
    const std::uint32_t upTo = m_rank.upTo(row);
    return upTo == 0 ? 0 : upTo - 1;
}

std::uint32_t TraceRows::carrierIndex(Row row) const {
    if (m_visible.empty()) return noIndex;
    if (m_focus != noRow && (row < m_focus || row >= m_analysis->tree.end[m_focus])) return noIndex;
    while (m_filter && row != noRow && m_filter->kept[row] == 0) row = m_analysis->tree.parent[row];
    if (row == noRow || (m_focus != noRow && row < m_focus)) return noIndex;
    // Only folds hide what is kept, and a fold hides all rows between itself and the row.
    return m_rank.upTo(row) - 1;
}

void TraceRows::setCollapsed(std::vector<std::uint8_t> collapsed) {
    m_collapsed = std::move(collapsed);
    m_peeked = noRow;
    m_lifted.clear();
    rebuild();
}

void TraceRows::setCollapsed(Row row, bool on) {
    if (row >= m_collapsed.size() || isCollapsed(row) == on) return;
    m_collapsed[row] = on ? 1 : 0;
    std::erase(m_lifted, row);
    if (on && m_peeked != noRow && row < m_peeked && m_peeked < m_analysis->tree.end[row]) m_peeked = noRow;
    rebuild();
}

bool TraceRows::reveal(Row row) {
    if (row == m_peeked) return false;
    bool changed = false;
    // Both lists descend.
    auto lifted = m_lifted.begin();
    auto kept = m_lifted.begin();
    for (Row parent = m_analysis->tree.parent[row]; parent != noRow; parent = m_analysis->tree.parent[parent]) {
        while (lifted != m_lifted.end() && *lifted > parent) *kept++ = *lifted++;
        if (lifted != m_lifted.end() && *lifted == parent) ++lifted;
        if (m_collapsed[parent] == 0) continue;
        m_collapsed[parent] = 0;
        changed = true;
    }
    m_lifted.erase(kept, lifted);
    if (changed) rebuild();
    return changed;
}

bool TraceRows::peek(Row row) {
    if (row == m_peeked && (row != noRow || m_lifted.empty())) return false;
    std::vector<Row> before = std::exchange(m_lifted, {});
    for (const Row lifted : before) m_collapsed[lifted] = 1;
    m_peeked = row;
    if (row != noRow) {
        for (Row parent = m_analysis->tree.parent[row]; parent != noRow; parent = m_analysis->tree.parent[parent]) {
            if (m_collapsed[parent] == 0) continue;
            m_collapsed[parent] = 0;
            m_lifted.push_back(parent);
        }
    }
    if (before == m_lifted) return false;
    rebuild();
    return true;
}

void TraceRows::setFilter(std::shared_ptr<const analysis::FilteredRows> filter) {
    m_filter = std::move(filter);
    rebuild();
}

void TraceRows::setFocus(Row row) {
    m_focus = row;
    rebuild();
}

void TraceRows::rebuild() {
    m_visible.clear();
    m_path = {};
    if (!m_analysis) {
        m_collapsed.clear();
        return;
    }
    const analysis::SpanTree& tree = m_analysis->tree;
    m_collapsed.resize(tree.rowCount(), 0);
    m_visible = analysis::visibleRows(tree, {m_collapsed, m_filter ? &m_filter->kept : nullptr, m_focus});
    m_rank = analysis::RowRank(m_visible, tree.rowCount());
    if (m_visible.empty() || pathRows().size() == 0) return;
    m_path = m_focus == noRow ? analysis::PathRows::Range{0, static_cast<std::uint32_t>(pathRows().size())} : pathRows().below(m_focus);
    // Several members of a fold are many ways in and out: what is between them is not in sight.
    if (m_focus != noRow && tree.repeatAt(m_focus) != nullptr) m_path = {};
}

TraceRows::Pieces TraceRows::pieces(std::uint32_t index) const {
    Pieces pieces;
    if (m_path.empty()) return pieces;
    const Row row = m_visible[index];
    const analysis::RepeatRow* repeats = m_analysis->tree.repeatAt(row);
    if (m_collapsed[row] != 0 && repeats == nullptr) {
        const analysis::PathRows::Range below = pathRows().below(row);
        if (!below.empty()) pieces.m_whole = {stretch(below.from).startNs, stretch(below.to - 1).endNs};
        return pieces;
    }
    pieces.m_segments = m_analysis->critical.segments.data();
    pieces.m_numbers = m_collapsed[row] != 0 ? pathRows().ofRepeats(static_cast<std::size_t>(repeats - m_analysis->tree.repeats.data()))
                                             : pathRows().of(row);
    return pieces;
}

std::size_t TraceRows::firstStretch(std::uint32_t index) const {
    if (m_path.empty()) return m_path.to;
    const Row row = m_visible[index];
    if (m_collapsed[row] != 0) {
        const analysis::PathRows::Range below = pathRows().below(row);
        return below.empty() ? m_path.to : below.from;
    }
    const auto own = pathRows().of(row);
    return own.empty() ? m_path.to : own.front();
}

std::pair<std::uint32_t, std::uint32_t> TraceRows::pathBounds(std::size_t from, std::size_t to) const {
    const auto [least, greatest] = pathRows().bounds(from, to);
    return {m_rank.upTo(least) - 1, m_rank.upTo(greatest) - 1};
}

}  // namespace fw::render
