// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include <QString>

#include "model/analysis/diff_facts.h"
#include "model/analysis/trace_diff.h"

namespace fw::test {

/// What every comparison must hold, checked by its definition; the first thing that does not, or nothing.
class DiffCheck {
public:
    explicit DiffCheck(const analysis::TraceDiff& diff) : m_diff(diff), m_a(**diff.baseline), m_b(**diff.candidate) {}

    [[nodiscard]] QString firstFault() const {
        for (const QString& fault : {shape(), sums(), places(), names(), facts()})
            if (!fault.isEmpty()) return fault;
        return {};
    }

private:
    using DiffRow = analysis::DiffRow;
    using TraceDiff = analysis::TraceDiff;
    using DiffMatch = analysis::DiffMatch;
    static constexpr DiffRow none = analysis::noDiffRow;

    [[nodiscard]] static QString at(const char* what, DiffRow row) {
        return QStringLiteral("%1 at row %2").arg(QString::fromUtf8(what)).arg(row);
    }

    /// A tree in pre-order.
    [[nodiscard]] QString shape() const {
        std::vector<DiffRow> open;
        for (DiffRow row = 0; row < m_diff.rowCount(); ++row) {
            while (!open.empty() && m_diff.end[open.back()] <= row) open.pop_back();
            if (m_diff.parent[row] != (open.empty() ? none : open.back())) return at("not the row above", row);
            if (m_diff.depth[row] != open.size()) return at("another depth", row);
            if (m_diff.end[row] <= row || m_diff.end[row] > (open.empty() ? m_diff.rowCount() : m_diff.end[open.back()]))
                return at("a wrong end", row);
            const bool group = m_diff.has(row, TraceDiff::GroupRow);
            if (group != (m_diff.groupAt(row) != nullptr)) return at("a group without figures", row);
            if (m_diff.has(row, TraceDiff::Member) != (m_diff.parent[row] != none && m_diff.has(m_diff.parent[row], TraceDiff::GroupRow)))
                return at("not told to be a member", row);
            open.push_back(row);
        }
        return {};
    }

    /// Contributions add up, to the nanosecond.
    [[nodiscard]] QString sums() const {
        std::int64_t entries = 0;
        std::int64_t single = 0;
        std::vector<std::int64_t> within(m_diff.rowCount(), 0);
        for (DiffRow row = m_diff.rowCount(); row-- > 0;) {
            const std::int64_t ns = m_diff.criticalDelta(row);
            if (m_diff.deltas(row).criticalNs != ns) return at("two deltas", row);
            if (m_diff.isEntry(row)) entries += ns;
            if (!m_diff.has(row, TraceDiff::GroupRow)) {
                single += ns;
                within[row] += ns;
            } else {
                std::int64_t members = 0;
                std::uint32_t left = 0;
                for (DiffRow member = row + 1; member < m_diff.end[row]; member = m_diff.end[member]) {
                    members += m_diff.criticalDelta(member);
                    left += m_diff.baselineSpan[member] != analysis::noSpan ? 1 : 0;
                }
                if (members != ns || left != m_diff.baselineFigures(row)->count) return at("members that are not their group", row);
            }
            if (m_diff.withinNs[row] != within[row]) return at("another sum below", row);
            if (m_diff.parent[row] != none) within[m_diff.parent[row]] += within[row];
        }
        const auto root = [](const analysis::TraceAnalysis& analysis) {
            return analysis.critical.root == analysis::noRow ? 0 : analysis.trace->durationNs[analysis.tree.span[analysis.critical.root]];
        };
        if (entries != m_diff.differenceNs() || single != m_diff.differenceNs()) return QStringLiteral("deltas are not the difference");
        const bool saturated = std::max(root(m_a), root(m_b)) > INT64_MAX / 2;
        if (!saturated && m_diff.differenceNs() != root(m_b) - root(m_a)) return QStringLiteral("the difference is not that of the roots");
        const analysis::DeltaWalk walk = analysis::walkDeltas(m_diff, 5);
        // On the way it may be beyond the end of int64; unsigned numbers come back.
        auto to = static_cast<std::uint64_t>(*walk.fromNs) + static_cast<std::uint64_t>(walk.restNs);
        for (const analysis::DeltaStep& step : walk.steps) to += static_cast<std::uint64_t>(step.ns);
        return to == static_cast<std::uint64_t>(*walk.toNs) ? QString() : QStringLiteral("the walk does not arrive");
    }

    /// Every span has one row, below the row of its parent.
    [[nodiscard]] QString places() const {
        std::size_t a = 0;
        std::size_t b = 0;
        for (DiffRow row = 0; row < m_diff.rowCount(); ++row) {
            const SpanIndex left = m_diff.baselineSpan[row];
            const SpanIndex right = m_diff.candidateSpan[row];
            if (m_diff.has(row, TraceDiff::GroupRow) != (left == analysis::noSpan && right == analysis::noSpan)) return at("no span", row);
            if (left != analysis::noSpan && (++a, m_diff.rowOfBaseline[left] != row)) return at("the baseline's span has another row", row);
            if (right != analysis::noSpan && (++b, m_diff.rowOfCandidate[right] != row))
                return at("the candidate's span has another row", row);
            if (left != analysis::noSpan && above(m_diff.baselineSpan, row) != parent(m_a, left))
                return at("not below its parent in A", row);
            if (right != analysis::noSpan && above(m_diff.candidateSpan, row) != parent(m_b, right))
                return at("not below its parent in B", row);
        }
        return a == m_a.trace->spanCount() && b == m_b.trace->spanCount() ? QString() : QStringLiteral("spans without a row");
    }
    [[nodiscard]] SpanIndex above(const std::vector<SpanIndex>& spans, DiffRow row) const {
        for (DiffRow at = m_diff.parent[row]; at != none; at = m_diff.parent[at])
            if (spans[at] != analysis::noSpan) return spans[at];
        return analysis::noSpan;
    }
    [[nodiscard]] static SpanIndex parent(const analysis::TraceAnalysis& analysis, SpanIndex span) {
        for (analysis::Row row = analysis.tree.parent[analysis.tree.rowOfSpan[span]]; row != analysis::noRow;
             row = analysis.tree.parent[row])
            if (analysis.tree.span[row] != analysis::noSpan) return analysis.tree.span[row];
        return analysis::noSpan;
    }

    /// What is called the same is; what one side has only is in no pair, and neither is what is below it but for levels.
    [[nodiscard]] QString names() const {
        const analysis::SpanSignatures signatures = analysis::signSpans(analysis::Baseline<const TraceData*>(m_a.trace.get()),
                                                                        analysis::Candidate<const TraceData*>(m_b.trace.get()));
        for (DiffRow row = 0; row < m_diff.rowCount(); ++row) {
            const DiffMatch match = m_diff.match[row];
            if (m_diff.has(row, TraceDiff::GroupRow)) continue;
            const bool pair = match == DiffMatch::Same || match == DiffMatch::Renamed;
            if (pair != m_diff.isPair(row)) return at("no pair", row);
            if (pair && (match == DiffMatch::Same) !=
                            ((*signatures.baseline)[m_diff.baselineSpan[row]] == (*signatures.candidate)[m_diff.candidateSpan[row]]))
                return at("not the same", row);
            const DiffRow above = m_diff.parent[row];
            if (above == none) continue;
            if (m_diff.match[above] == DiffMatch::Removed && match != DiffMatch::Removed) return at("something below what is gone", row);
            if (m_diff.match[above] == DiffMatch::Added && match != DiffMatch::Added) return at("something below what is new", row);
            // Siblings of one signature are never left on both sides.
            if (match != DiffMatch::Removed) continue;
            for (DiffRow other = above + 1; other < m_diff.end[above]; other = m_diff.end[other])
                if (m_diff.match[other] == DiffMatch::Added && !m_diff.has(other, TraceDiff::GroupRow) &&
                    (*signatures.baseline)[m_diff.baselineSpan[row]] == (*signatures.candidate)[m_diff.candidateSpan[other]])
                    return at("a pair that was not seen", row);
        }
        return {};
    }

    [[nodiscard]] QString facts() const {
        const analysis::DiffFacts facts = analysis::factsOf(m_diff);
        std::uint64_t largest = 0;
        DiffRow first = none;
        for (DiffRow row = 0; row < m_diff.rowCount(); ++row) {
            // Work and the wait before it are two steps.
            for (const std::int64_t ns : {m_diff.criticalDelta(row) - m_diff.waitDelta(row), m_diff.waitDelta(row)}) {
                const std::uint64_t size = ns < 0 ? 0 - static_cast<std::uint64_t>(ns) : static_cast<std::uint64_t>(ns);
                if (!m_diff.isEntry(row) || size <= largest) continue;
                largest = size;
                first = row;
            }
        }
        if (facts.largest != first) return QStringLiteral("not the largest");
        return facts.pairs + facts.removed == m_a.trace->spanCount() && facts.pairs + facts.added == m_b.trace->spanCount()
                   ? QString()
                   : QStringLiteral("not all spans are counted");
    }

    const TraceDiff& m_diff;
    const analysis::TraceAnalysis& m_a;
    const analysis::TraceAnalysis& m_b;
};

inline QString whatIsWrong(const analysis::TraceDiff& diff) {
    return DiffCheck(diff).firstFault();
}

}  // namespace fw::test
