// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/path_rows.h"

#include <algorithm>

namespace fw::analysis {
namespace {

constexpr std::size_t blockSize = 64;

/// By row: the row itself, or its nearest kept ancestor; noRow where there is none (never below the root of the path).
std::vector<Row> carriers(const SpanTree& tree, const std::vector<std::uint8_t>& kept) {
    std::vector<Row> carrier(tree.rowCount());
    for (Row row = 0; row < tree.rowCount(); ++row) {
        const Row parent = tree.parent[row];
        carrier[row] = kept[row] != 0 ? row : parent == noRow ? noRow : carrier[parent];
    }
    return carrier;
}

}  // namespace

template <typename Bearers>
void PathRows::list(std::vector<std::uint32_t>& first, std::vector<std::uint32_t>& all, std::size_t bearers, const Bearers& of) const {
    first.assign(bearers + 1, 0);
    for (const Row row : m_rowOf) of(row, [&](std::size_t bearer) { ++first[bearer + 1]; });
    for (std::size_t i = 1; i < first.size(); ++i) first[i] += first[i - 1];
    all.resize(first.back());
    std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
    for (std::uint32_t i = 0; i < m_rowOf.size(); ++i) of(m_rowOf[i], [&](std::size_t bearer) { all[next[bearer]++] = i; });
}

PathRows::PathRows(const SpanTree& tree, const CriticalPath& path, const std::vector<std::uint8_t>* kept) {
    const std::size_t count = path.segments.size();
    // Below a root that is out of sight nothing is seen.
    if (count == 0 || (kept != nullptr && (*kept)[path.root] == 0)) return;
    const std::vector<Row> carrier = kept == nullptr ? std::vector<Row>() : carriers(tree, *kept);
    m_rowOf.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Row row = tree.rowOfSpan[path.segments[i].span];
        m_rowOf[i] = carrier.empty() ? row : carrier[row];
    }
    m_blocks.reserve(count / blockSize + 1);
    for (std::size_t i = 0; i < count; ++i) {
        const Row row = m_rowOf[i];
        if (i % blockSize == 0) m_blocks.emplace_back(row, row);
        m_blocks.back().first = std::min(m_blocks.back().first, row);
        m_blocks.back().second = std::max(m_blocks.back().second, row);
    }

    // Two counting sorts: by the row itself, and by the rows of repeats above it.
    const auto itself = [](Row row, const auto& visit) { visit(row); };
    list(m_first, m_segments, tree.rowCount(), itself);
    const auto repeatsOf = [&](Row row, const auto& visit) {
        for (Row at = row; at != noRow; at = tree.parent[at]) {
            if (const RepeatRow* repeats = tree.repeatAt(at); repeats != nullptr) {
                visit(static_cast<std::size_t>(repeats - tree.repeats.data()));
            } else if (at != row) {
                break;
            }
        }
    };
    if (!tree.repeats.empty()) list(m_repeatsFirst, m_repeatsSegments, tree.repeats.size(), repeatsOf);

    m_below.assign(tree.rowCount(), Range());
    for (Row row = tree.rowCount(); row-- > 0;) {
        Range& range = m_below[row];
        if (const auto own = of(row); !own.empty())
            range = range.empty() ? Range{own.front(), own.back() + 1}
                                  : Range{std::min(range.from, own.front()), std::max(range.to, own.back() + 1)};
        const Row parent = tree.parent[row];
        if (range.empty() || parent == noRow) continue;
        Range& outer = m_below[parent];
        outer = outer.empty() ? range : Range{std::min(outer.from, range.from), std::max(outer.to, range.to)};
    }
}

std::pair<Row, Row> PathRows::bounds(std::size_t from, std::size_t to) const {
    Row least = m_rowOf[from];
    Row greatest = least;
    while (from < to) {
        if (from % blockSize == 0 && from + blockSize <= to) {
            least = std::min(least, m_blocks[from / blockSize].first);
            greatest = std::max(greatest, m_blocks[from / blockSize].second);
            from += blockSize;
        } else {
            least = std::min(least, m_rowOf[from]);
            greatest = std::max(greatest, m_rowOf[from]);
            ++from;
        }
    }
    return {least, greatest};
}

}  // namespace fw::analysis
