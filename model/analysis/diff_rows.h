// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

#include "model/analysis/trace_diff.h"

namespace fw::analysis {

/// Which of the two traces.
enum class DiffSide : std::uint8_t { A, B };

/// What a view of a comparison needs of all its rows, computed once off the GUI thread. Immutable.
struct DiffPlan {
    std::shared_ptr<const TraceDiff> diff;
    /// By row: the largest |delta| on the critical path of itself and all below it; the end of int64 where a status changed.
    std::vector<std::int64_t> loudestNs;
    /// Entries that differ in anything: the largest |delta| on the critical path first, then the largest of durations.
    std::vector<DiffRow> byDelta;
    std::int64_t mostWithinNs = 0;  ///< the largest |delta| of a row with all below it
    std::uint32_t maxDepth = 0;
    std::uint64_t matched = 0;  ///< entries that both sides have
    /// When a group works, by side: those of group i are [first[i], first[i + 1]), ascending and disjoint.
    struct GroupWork {
        std::vector<std::uint32_t> first;
        std::vector<Interval> intervals;
    };
    std::array<GroupWork, 2> groups;

    [[nodiscard]] const std::shared_ptr<const TraceAnalysis>& analysis(DiffSide side) const {
        return side == DiffSide::A ? *diff->baseline : *diff->candidate;
    }
    /// The span of a row itself; noSpan: a group, or the side has none.
    [[nodiscard]] SpanIndex spanOf(DiffSide side, DiffRow row) const {
        return side == DiffSide::A ? diff->baselineSpan[row] : diff->candidateSpan[row];
    }
    /// The span that a row is named by; noSpan: the side has none.
    [[nodiscard]] SpanIndex sampleOf(DiffSide side, DiffRow row) const {
        return side == DiffSide::A ? *diff->baselineSample(row) : *diff->candidateSample(row);
    }
    [[nodiscard]] SideFigures figures(DiffSide side, DiffRow row) const {
        return side == DiffSide::A ? *diff->baselineFigures(row) : *diff->candidateFigures(row);
    }
    [[nodiscard]] DiffRow rowOf(DiffSide side, SpanIndex span) const {
        return side == DiffSide::A ? diff->rowOfBaseline[span] : diff->rowOfCandidate[span];
    }
    /// Null: the row's own span is not known to have waited.
    [[nodiscard]] const Wait* waitOf(DiffSide side, DiffRow row) const {
        const SpanIndex span = spanOf(side, row);
        return span == noSpan ? nullptr : side == DiffSide::A ? diff->baselineWaits->of(span) : diff->candidateWaits->of(span);
    }
    /// Of a group; empty for any other row.
    [[nodiscard]] std::span<const Interval> groupWork(DiffSide side, DiffRow row) const;
};
/// O(n log n) in the rows. Errors: Cancelled.
[[nodiscard]] Result<std::shared_ptr<const DiffPlan>> planDiff(std::shared_ptr<const TraceDiff> diff, std::stop_token stop);

/// Which rows of a comparison are seen: folds, and a threshold below which rows are left out. Every change costs O(rows). One thread.
class DiffRows {
public:
    static constexpr std::uint32_t noIndex = UINT32_MAX;

    /// Groups begin folded.
    explicit DiffRows(std::shared_ptr<const DiffPlan> plan);

    /// The same rows, folded and hidden alike, of a plan that differs in nothing but texts.
    [[nodiscard]] DiffRows of(std::shared_ptr<const DiffPlan> plan) const {
        DiffRows rows(*this);
        rows.m_plan = std::move(plan);
        return rows;
    }

    [[nodiscard]] const DiffPlan& plan() const { return *m_plan; }
    [[nodiscard]] const TraceDiff& diff() const { return *m_plan->diff; }
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(m_rows.size()); }
    [[nodiscard]] DiffRow rowAt(std::uint32_t index) const { return m_rows[index]; }
    /// Where a row is seen: itself, or the nearest one above it that is; noIndex: nowhere.
    [[nodiscard]] std::uint32_t indexOf(DiffRow row) const { return m_index[row]; }
    [[nodiscard]] bool isSeen(DiffRow row) const { return m_index[row] != noIndex && m_rows[m_index[row]] == row; }
    [[nodiscard]] bool hasBelow(DiffRow row) const { return diff().end[row] > row + 1; }
    [[nodiscard]] bool isFolded(DiffRow row) const { return m_folded[row] != 0; }
    void setFolded(DiffRow row, bool folded);
    /// Unfolds what is above it.
    void reveal(DiffRow row);
    /// Rows whose delta, and that of all below them, is less are left out; 0: none.
    void setLeast(std::int64_t ns);
    /// The least threshold that leaves at most so many rows; rows of one delta go together. Where all rows differ equally none is left out.
    void setMost(std::uint32_t most);
    [[nodiscard]] std::int64_t least() const { return m_leastNs; }
    /// Rows that the threshold leaves out.
    [[nodiscard]] std::uint32_t leftOut() const { return m_leftOut; }

private:
    void rebuild();

    std::shared_ptr<const DiffPlan> m_plan;
    std::vector<std::uint8_t> m_folded;
    std::vector<DiffRow> m_rows;
    std::vector<std::uint32_t> m_index;
    std::int64_t m_leastNs = 0;
    std::uint32_t m_leftOut = 0;
};

}  // namespace fw::analysis
