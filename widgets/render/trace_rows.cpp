// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/trace_rows.h"

#include <algorithm>

namespace fw::render {

using analysis::Row;

namespace {

constexpr std::size_t blockSize = 64;

}  // namespace

TraceRows::TraceRows(std::shared_ptr<const analysis::TraceAnalysis> analysis, std::vector<std::uint8_t> collapsed)
    : m_analysis(std::move(analysis)), m_collapsed(std::move(collapsed)) {
    if (!m_analysis) return;
    const analysis::SpanTree& tree = m_analysis->tree;
    for (Row row = 0; row < tree.rowCount(); ++row) {
        if (tree.span[row] != analysis::noSpan && m_analysis->trace->status[tree.span[row]] == StatusCode::Error)
            m_errorRows.push_back(row);
    }
    rebuild();
}

std::uint32_t TraceRows::nearestIndex(Row row) const {
    // Visible rows ascend in pre-order, and the last one before a hidden row is the folded ancestor that hides it.
    const auto after = std::upper_bound(m_visible.begin(), m_visible.end(), row);
    return after == m_visible.begin() ? 0 : static_cast<std::uint32_t>(after - m_visible.begin() - 1);
}

bool TraceRows::isVisible(Row row) const {
    return std::binary_search(m_visible.begin(), m_visible.end(), row);
}

void TraceRows::setCollapsed(std::vector<std::uint8_t> collapsed) {
    m_collapsed = std::move(collapsed);
    rebuild();
}

void TraceRows::setCollapsed(Row row, bool on) {
    if (row >= m_collapsed.size() || isCollapsed(row) == on) return;
    m_collapsed[row] = on ? 1 : 0;
    rebuild();
}

bool TraceRows::reveal(Row row) {
    bool changed = false;
    for (Row parent = m_analysis->tree.parent[row]; parent != analysis::noRow; parent = m_analysis->tree.parent[parent]) {
        if (m_collapsed[parent] == 0) continue;
        m_collapsed[parent] = 0;
        changed = true;
    }
    if (changed) rebuild();
    return changed;
}

void TraceRows::rebuild() {
    m_collapsed.resize(m_analysis ? m_analysis->tree.rowCount() : 0, 0);
    m_visible = m_analysis ? analysis::visibleRows(m_analysis->tree, m_collapsed) : std::vector<Row>{};
    rebuildPath();
}

void TraceRows::rebuildPath() {
    m_path.clear();
    m_blocks.clear();
    m_stretchFirst.clear();
    m_stretches.clear();
    if (m_visible.empty() || m_analysis->critical.segments.empty()) return;
    const analysis::SpanTree& tree = m_analysis->tree;
    const bool nothingHidden = m_visible.size() == tree.rowCount();
    // A table of all rows only pays where there are many segments to look up.
    std::vector<std::uint32_t> indexOf;
    if (!nothingHidden && m_analysis->critical.segments.size() > tree.rowCount() / 16) {
        indexOf.resize(tree.rowCount());
        for (std::uint32_t i = 0; i < count(); ++i) {
            const Row end = i + 1 < count() ? m_visible[i + 1] : tree.rowCount();
            std::fill(indexOf.begin() + m_visible[i], indexOf.begin() + end, i);
        }
    }
    m_path.reserve(m_analysis->critical.segments.size());
    for (const analysis::CriticalSegment& segment : m_analysis->critical.segments) {
        const Row row = tree.rowOfSpan[segment.span];
        const std::uint32_t index = nothingHidden ? row : indexOf.empty() ? nearestIndex(row) : indexOf[row];
        if (!m_path.empty() && m_path.back().index == index && m_path.back().endNs == segment.startNs) {
            m_path.back().endNs = segment.endNs;
        } else {
            m_path.push_back({segment.startNs, segment.endNs, index});
        }
    }
    m_blocks.reserve(m_path.size() / blockSize + 1);
    m_stretchFirst.assign(m_visible.size() + 1, 0);
    for (std::size_t i = 0; i < m_path.size(); ++i) {
        const std::uint32_t index = m_path[i].index;
        if (i % blockSize == 0) m_blocks.emplace_back(index, index);
        m_blocks.back().first = std::min(m_blocks.back().first, index);
        m_blocks.back().second = std::max(m_blocks.back().second, index);
        ++m_stretchFirst[index + 1];
    }
    for (std::size_t i = 1; i < m_stretchFirst.size(); ++i) m_stretchFirst[i] += m_stretchFirst[i - 1];
    m_stretches.resize(m_path.size());
    std::vector<std::uint32_t> next(m_stretchFirst.begin(), m_stretchFirst.end() - 1);
    for (const Stretch& stretch : m_path) m_stretches[next[stretch.index]++] = {stretch.startNs, stretch.endNs};
}

std::span<const analysis::Interval> TraceRows::stretches(std::uint32_t index) const {
    if (m_stretchFirst.empty()) return {};
    return std::span(m_stretches).subspan(m_stretchFirst[index], m_stretchFirst[index + 1] - m_stretchFirst[index]);
}

std::pair<std::uint32_t, std::uint32_t> TraceRows::pathRows(std::size_t from, std::size_t to) const {
    std::uint32_t least = m_path[from].index;
    std::uint32_t greatest = least;
    while (from < to) {
        if (from % blockSize == 0 && from + blockSize <= to) {
            least = std::min(least, m_blocks[from / blockSize].first);
            greatest = std::max(greatest, m_blocks[from / blockSize].second);
            from += blockSize;
        } else {
            least = std::min(least, m_path[from].index);
            greatest = std::max(greatest, m_path[from].index);
            ++from;
        }
    }
    return {least, greatest};
}

}  // namespace fw::render
