// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/repeats.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace fw::analysis {
namespace {

/// Members of a run: rows of the plain tree, ascending.
using Members = std::span<const Row>;

/// Runs in order of their first members.
struct Runs {
    std::vector<Row> rows;           ///< the members of one run after those of the other
    std::vector<std::size_t> first;  ///< by run, into `rows`; one more than runs

    [[nodiscard]] std::size_t count() const { return first.size() - 1; }
    [[nodiscard]] Members of(std::size_t run) const { return Members(rows).subspan(first[run], first[run + 1] - first[run]); }
};

/// Fewest that are left of a run that is held.
constexpr std::size_t leastHeld = 2;

bool sameWork(const TraceData& trace, SpanIndex a, SpanIndex b) {
    const auto failed = [&](SpanIndex span) { return trace.status[span] == StatusCode::Error; };
    return trace.name[a] == trace.name[b] && trace.service[a] == trace.service[b] && trace.kind[a] == trace.kind[b] &&
           failed(a) == failed(b);
}

/// A row that may be a member of a run.
bool folds(const SpanTree& tree, Row row) {
    return tree.parent[row] != noRow && tree.span[row] != noSpan && !tree.hasChildren(row);
}

/// Calls `stretch(first, end)` for equal siblings that follow each other. Without children they stand next to each other, so they are a
/// range of rows.
template <typename Stretch>
void forStretches(const TraceData& trace, const SpanTree& tree, const Stretch& stretch) {
    for (Row row = 0; row < tree.rowCount();) {
        if (!folds(tree, row)) {
            ++row;
            continue;
        }
        Row end = row + 1;
        while (end < tree.rowCount() && tree.parent[end] == tree.parent[row] && folds(tree, end) &&
               sameWork(trace, tree.span[row], tree.span[end]))
            ++end;
        stretch(row, end);
        row = end;
    }
}

Runs findRuns(const TraceData& trace, const SpanTree& tree) {
    Runs runs;
    forStretches(trace, tree, [&](Row row, Row end) {
        if (end - row < leastRepeats) return;
        runs.first.push_back(runs.rows.size());
        for (; row < end; ++row) runs.rows.push_back(row);
    });
    runs.first.push_back(runs.rows.size());
    return runs;
}

/// As findRuns(), where some runs are held together.
Runs findRuns(const TraceData& trace, const SpanTree& tree, const HeldRepeats& held) {
    // The first that may still be a member says what the others have to be equal to.
    std::vector<Row> model(held.failed.size(), noRow);
    std::vector<std::uint32_t> groupOf(tree.rowCount(), 0);  // from 1
    std::vector<std::uint32_t> left(held.failed.size(), 0);
    for (Row row = 0; row < tree.rowCount(); ++row) {
        const std::uint32_t run = folds(tree, row) ? held.run[tree.span[row]] : 0;
        if (run == 0 || (trace.status[tree.span[row]] == StatusCode::Error) != (held.failed[run - 1] != 0)) continue;
        Row& first = model[run - 1];
        if (first == noRow) first = row;
        if (tree.parent[row] != tree.parent[first] || !sameWork(trace, tree.span[row], tree.span[first])) continue;
        groupOf[row] = run;
        ++left[run - 1];
    }
    for (Row row = 0; row < tree.rowCount(); ++row)
        if (groupOf[row] != 0 && left[groupOf[row] - 1] < leastHeld) groupOf[row] = 0;
    // Whatever touches members of a held run joins it; the others are runs as ever.
    auto groups = static_cast<std::uint32_t>(held.failed.size());
    forStretches(trace, tree, [&](Row row, Row end) {
        std::uint32_t group = 0;
        for (Row at = row; at < end && group == 0; ++at) group = groupOf[at];
        if (group == 0 && end - row >= leastRepeats) group = ++groups;
        if (group == 0) return;
        for (; row < end; ++row)
            if (groupOf[row] == 0) groupOf[row] = group;
    });
    // By group, then numbered by first members.
    std::vector<std::uint32_t> number(groups, UINT32_MAX);
    Runs runs;
    for (Row row = 0; row < tree.rowCount(); ++row) {
        if (groupOf[row] == 0) continue;
        std::uint32_t& run = number[groupOf[row] - 1];
        if (run == UINT32_MAX) {
            run = static_cast<std::uint32_t>(runs.first.size());
            runs.first.push_back(0);
        }
        ++runs.first[run];
    }
    std::size_t before = 0;
    for (std::size_t& first : runs.first) before += std::exchange(first, before);
    runs.rows.resize(before);
    runs.first.push_back(before);
    std::vector<std::size_t> next = runs.first;
    for (Row row = 0; row < tree.rowCount(); ++row)
        if (groupOf[row] != 0) runs.rows[next[number[groupOf[row] - 1]]++] = row;
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
    Folder(const TraceData& trace, const SpanTree& plain, const Runs& runs) : m_trace(trace), m_plain(plain), m_runs(runs) {}

    SpanTree fold() {
        std::size_t extra = m_runs.count();
        for (std::size_t run = 0; run < m_runs.count(); ++run) {
            const auto members = static_cast<std::uint32_t>(m_runs.of(run).size());
            if (const std::uint32_t length = lengthOfPages(members); length > 0) extra += members / length + 1;
        }
        const std::size_t rows = m_plain.rowCount() + extra;
        m_tree.span.reserve(rows);
        m_tree.parent.reserve(rows);
        m_tree.end.reserve(rows);
        m_tree.depth.reserve(rows);
        m_tree.marks.reserve(rows);
        m_tree.rowOfSpan.assign(m_plain.rowOfSpan.size(), noRow);
        m_moved.assign(m_plain.rowCount(), noRow);
        std::size_t run = 0;
        for (Row row = 0; row < m_plain.rowCount(); ++row) {
            // A member that stands at the place of the first one.
            if (m_moved[row] != noRow) continue;
            if (run < m_runs.count() && m_runs.of(run).front() == row) {
                addRun(m_runs.of(run++));
            } else {
                const Row parent = m_plain.parent[row];
                addRow(row, parent == noRow ? noRow : m_moved[parent], m_plain.depth[row]);
            }
        }
        // The end of a subtree is that of its last child.
        for (Row row = m_tree.rowCount(); row-- > 0;)
            if (const Row parent = m_tree.parent[row]; parent != noRow) m_tree.end[parent] = std::max(m_tree.end[parent], m_tree.end[row]);
        m_tree.ghosts = m_plain.ghosts;
        for (GhostRow& ghost : m_tree.ghosts) ghost.row = m_moved[ghost.row];
        return std::move(m_tree);
    }

private:
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

    void addRun(Members run) {
        const Row parent = m_moved[m_plain.parent[run.front()]];
        const std::uint32_t depth = m_plain.depth[run.front()];
        const Row head = addHead(run, 0, parent, depth);
        const std::uint32_t length = lengthOfPages(static_cast<std::uint32_t>(run.size()));
        if (length == 0) {
            for (const Row row : run) addRow(row, head, depth + 1);
            return;
        }
        for (std::size_t from = 0; from < run.size(); from += length) {
            const Members page = run.subspan(from, std::min<std::size_t>(length, run.size() - from));
            const Row pageHead = addHead(page, static_cast<std::uint32_t>(from) + 1, head, depth + 1);
            for (const Row row : page) addRow(row, pageHead, depth + 2);
        }
    }

    Row addHead(Members run, std::uint32_t number, Row parent, std::uint32_t depth) {
        RepeatRow head;
        head.row = m_tree.rowCount();
        head.count = static_cast<std::uint32_t>(run.size());
        head.number = number;
        head.first = m_plain.span[run.front()];
        head.slowest = head.first;
        std::int64_t start = INT64_MAX;
        std::int64_t lastStart = INT64_MIN;
        std::int64_t end = INT64_MIN;
        m_durations.clear();
        for (const Row row : run) {
            const SpanIndex span = m_plain.span[row];
            const std::int64_t duration = std::max<std::int64_t>(0, m_trace.durationNs[span]);
            if (__builtin_add_overflow(head.totalNs, duration, &head.totalNs)) head.totalNs = INT64_MAX;
            if (duration > m_trace.durationNs[head.slowest]) head.slowest = span;
            if (durationKnown(m_trace.durationNs[span], m_trace.marks[span]) != DurationKnown::No) m_durations.push_back(duration);
            if ((m_trace.marks[span] & untimedMarks) != 0) continue;
            start = std::min(start, m_trace.startNs[span]);
            lastStart = std::max(lastStart, m_trace.startNs[span]);
            end = std::max(end, m_trace.endNs(span));
        }
        head.measured = static_cast<std::uint32_t>(m_durations.size());
        if (!m_durations.empty()) {
            const auto middle = m_durations.begin() + static_cast<std::ptrdiff_t>((m_durations.size() - 1) / 2);
            std::nth_element(m_durations.begin(), middle, m_durations.end());
            head.medianNs = *middle;
            head.leastNs = *std::min_element(m_durations.begin(), middle + 1);
        }
        head.timed = start <= end;
        head.lastStartNs = head.timed ? lastStart : 0;
        head.startNs = head.timed ? start : 0;
        head.endNs = head.timed ? end : 0;
        m_tree.repeats.push_back(head);
        push(noSpan, parent, depth, 0);
        return head.row;
    }

    const TraceData& m_trace;
    const SpanTree& m_plain;
    const Runs& m_runs;
    std::vector<Row> m_moved;  ///< by row of the plain tree
    SpanTree m_tree;
    std::vector<std::int64_t> m_durations;  ///< of the members that addHead() looks at
};

}  // namespace

SpanTree foldRepeats(const TraceData& trace, SpanTree tree, const HeldRepeats& held) {
    const Runs runs = held.run.empty() ? findRuns(trace, tree) : findRuns(trace, tree, held);
    if (runs.count() == 0) return tree;
    return Folder(trace, tree, runs).fold();
}

}  // namespace fw::analysis
