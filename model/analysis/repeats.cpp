// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/repeats.h"

#include <algorithm>
#include <utility>

namespace fw::analysis {
namespace {

/// Rows [first, end) of the plain tree.
struct RowRun {
    Row first;
    Row end;
};

bool sameWork(const TraceData& trace, SpanIndex a, SpanIndex b) {
    const auto failed = [&](SpanIndex span) { return trace.status[span] == StatusCode::Error; };
    return trace.name[a] == trace.name[b] && trace.service[a] == trace.service[b] && trace.kind[a] == trace.kind[b] &&
           failed(a) == failed(b);
}

/// Siblings without children stand next to each other, so a run is a range of rows.
std::vector<RowRun> findRuns(const TraceData& trace, const SpanTree& tree) {
    std::vector<RowRun> runs;
    const auto folds = [&](Row row) { return tree.parent[row] != noRow && tree.span[row] != noSpan && !tree.hasChildren(row); };
    for (Row row = 0; row < tree.rowCount();) {
        if (!folds(row)) {
            ++row;
            continue;
        }
        Row end = row + 1;
        while (end < tree.rowCount() && tree.parent[end] == tree.parent[row] && folds(end) &&
               sameWork(trace, tree.span[row], tree.span[end]))
            ++end;
        if (end - row >= leastRepeats) runs.push_back({row, end});
        row = end;
    }
    return runs;
}

/// Members a page; 0: the run needs none.
std::uint32_t lengthOfPages(std::uint32_t members) {
    if (members <= pageLength) return 0;
    std::uint32_t length = pageLength;
    while (members / length >= mostPages) length *= 10;
    return length;
}

class Folder {
public:
    Folder(const TraceData& trace, const SpanTree& plain, const std::vector<RowRun>& runs) : m_trace(trace), m_plain(plain), m_runs(runs) {}

    SpanTree fold() {
        std::size_t extra = m_runs.size();
        for (const RowRun& run : m_runs)
            if (const std::uint32_t length = lengthOfPages(run.end - run.first); length > 0) extra += (run.end - run.first) / length + 1;
        const std::size_t rows = m_plain.rowCount() + extra;
        m_tree.span.reserve(rows);
        m_tree.parent.reserve(rows);
        m_tree.end.reserve(rows);
        m_tree.depth.reserve(rows);
        m_tree.marks.reserve(rows);
        m_tree.rowOfSpan.assign(m_plain.rowOfSpan.size(), noRow);
        m_moved.resize(m_plain.rowCount());
        std::size_t run = 0;
        for (Row row = 0; row < m_plain.rowCount();) {
            if (run < m_runs.size() && m_runs[run].first == row) {
                addRun(m_runs[run]);
                row = m_runs[run++].end;
            } else {
                const Row parent = m_plain.parent[row];
                addRow(row, parent == noRow ? noRow : m_moved[parent], m_plain.depth[row]);
                ++row;
            }
        }
        // The end of a subtree is where the row that followed it went, or the end of all.
        for (Row row = 0; row < m_plain.rowCount(); ++row) {
            if (!m_plain.hasChildren(row)) continue;
            const Row end = m_plain.end[row];
            m_tree.end[m_moved[row]] = end == m_plain.rowCount() ? m_tree.rowCount() : beforeRun(m_moved[end]);
        }
        m_tree.ghosts = m_plain.ghosts;
        for (GhostRow& ghost : m_tree.ghosts) ghost.row = m_moved[ghost.row];
        return std::move(m_tree);
    }

private:
    /// The first member of a run has the rows of its run and page right above it.
    [[nodiscard]] Row beforeRun(Row row) const {
        const auto heads = [&](Row above) {
            const RepeatRow* repeat = m_tree.repeatAt(above);
            return repeat != nullptr && m_tree.parent[row] == above;
        };
        while (row > 0 && heads(row - 1)) --row;
        return row;
    }

    void push(SpanIndex span, Row parent, std::uint32_t depth, std::uint8_t marks) {
        m_tree.span.push_back(span);
        m_tree.parent.push_back(parent);
        m_tree.end.push_back(m_tree.rowCount());
        m_tree.depth.push_back(depth);
        m_tree.marks.push_back(marks);
        m_tree.maxDepth = std::max(m_tree.maxDepth, depth);
    }

    void addRow(Row plain, Row parent, std::uint32_t depth) {
        m_moved[plain] = m_tree.rowCount();
        const SpanIndex span = m_plain.span[plain];
        if (span != noSpan) m_tree.rowOfSpan[span] = m_tree.rowCount();
        push(span, parent, depth, m_plain.marks[plain]);
    }

    void addRun(const RowRun& run) {
        const Row parent = m_moved[m_plain.parent[run.first]];
        const std::uint32_t depth = m_plain.depth[run.first];
        const Row head = addHead(run, 0, parent, depth);
        const std::uint32_t length = lengthOfPages(run.end - run.first);
        if (length == 0) {
            for (Row row = run.first; row < run.end; ++row) addRow(row, head, depth + 1);
        } else {
            for (Row from = run.first; from < run.end; from += length) {
                const RowRun page{from, std::min(run.end, from + length)};
                const Row pageHead = addHead(page, page.first - run.first + 1, head, depth + 1);
                for (Row row = page.first; row < page.end; ++row) addRow(row, pageHead, depth + 2);
                m_tree.end[pageHead] = m_tree.rowCount();
            }
        }
        m_tree.end[head] = m_tree.rowCount();
    }

    Row addHead(const RowRun& run, std::uint32_t number, Row parent, std::uint32_t depth) {
        RepeatRow head;
        head.row = m_tree.rowCount();
        head.count = run.end - run.first;
        head.number = number;
        head.first = m_plain.span[run.first];
        head.slowest = head.first;
        std::int64_t start = INT64_MAX;
        std::int64_t end = INT64_MIN;
        for (Row row = run.first; row < run.end; ++row) {
            const SpanIndex span = m_plain.span[row];
            const std::int64_t duration = std::max<std::int64_t>(0, m_trace.durationNs[span]);
            if (__builtin_add_overflow(head.totalNs, duration, &head.totalNs)) head.totalNs = INT64_MAX;
            if (duration > m_trace.durationNs[head.slowest]) head.slowest = span;
            if ((m_trace.marks[span] & untimedMarks) != 0) continue;
            start = std::min(start, m_trace.startNs[span]);
            end = std::max(end, m_trace.endNs(span));
        }
        head.timed = start <= end;
        head.startNs = head.timed ? start : 0;
        head.endNs = head.timed ? end : 0;
        m_tree.repeats.push_back(head);
        push(noSpan, parent, depth, 0);
        return head.row;
    }

    const TraceData& m_trace;
    const SpanTree& m_plain;
    const std::vector<RowRun>& m_runs;
    std::vector<Row> m_moved;  ///< by row of the plain tree
    SpanTree m_tree;
};

}  // namespace

SpanTree foldRepeats(const TraceData& trace, SpanTree tree) {
    const std::vector<RowRun> runs = findRuns(trace, tree);
    if (runs.empty()) return tree;
    return Folder(trace, tree, runs).fold();
}

}  // namespace fw::analysis
