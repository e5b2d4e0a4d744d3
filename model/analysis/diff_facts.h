// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "model/analysis/diff_words.h"
#include "model/analysis/trace_diff.h"

namespace fw::analysis {

/// What an entry of a comparison adds to the duration: by its own work, or by its wait before it began.
struct DeltaStep {
    DiffRow row = noDiffRow;
    std::int64_t ns = 0;
    bool waits = false;
    bool operator==(const DeltaStep&) const = default;
};

/// The way from the one duration to the other: fromNs + all steps + restNs = toNs, exactly.
struct DeltaWalk {
    Baseline<std::int64_t> fromNs;
    Candidate<std::int64_t> toNs;
    std::vector<DeltaStep> steps;   ///< the largest first, equal ones by row
    std::int64_t restNs = 0;        ///< of all others together
    std::uint64_t restEntries = 0;  ///< of them that add or save anything
};
/// At most `most` steps; entries that change nothing are none. O(rows + most · log rows).
[[nodiscard]] DeltaWalk walkDeltas(const TraceDiff& diff, std::size_t most);

/// How the candidate stands to the baseline.
enum class DiffVerdict : std::uint8_t {
    SameTrace,     ///< A is B
    Identical,     ///< two traces of the same spans, names, states, durations and offsets
    SameDuration,  ///< equally long, not identical
    SameRoots,     ///< the roots are equally long, the whole traces are not
    Slower,
    Faster,
};

/// Which clocks the two analyses saw.
enum class DiffClocks : std::uint8_t { Recorded, Corrected, Mixed };

/// What a sentence about a comparison is made of.
struct DiffFacts {
    /// Least part of the difference, in thousandths, that is called its cause.
    static constexpr std::int64_t leastShare = 250;
    /// Least part of the difference that a place must hold to be named, in thousandths.
    static constexpr std::int64_t leastHeld = 900;

    DiffVerdict verdict = DiffVerdict::Identical;
    DiffClocks clocks = DiffClocks::Recorded;
    Baseline<std::int64_t> baselineNs;
    Candidate<std::int64_t> candidateNs;
    std::int64_t differenceNs = 0;
    /// The whole traces, from the first start to the last end, as lists tell them: another time than baselineNs where work lies beyond
    /// the root, which no critical path explains.
    Baseline<std::int64_t> baselineWholeNs;
    Candidate<std::int64_t> candidateWholeNs;
    DiffRow beyond = noDiffRow;              ///< of the work beyond either root: what reaches farthest; noDiffRow: there is none
    std::optional<std::int64_t> ofBaseline;  ///< thousandths of A; absent where A took no time

    DiffRow largest = noDiffRow;  ///< the entry with the largest delta on the critical path, work and wait apart; noDiffRow: none has one
    std::int64_t largestNs = 0;
    bool largestWaits = false;          ///< it is the wait before the entry, not its work
    std::optional<std::int64_t> share;  ///< largestNs in thousandths of the difference; absent where that is 0
    bool explains = false;              ///< the largest is the cause: its share is at least leastShare
    /// The deepest row below the tops that holds leastHeld of the difference, with all below it; noDiffRow: none but the tops.
    DiffRow within = noDiffRow;
    std::int64_t withinNs = 0;
    Baseline<std::int64_t> withinFromNs;  ///< on the critical path, the row and all below it
    Candidate<std::int64_t> withinToNs;

    std::uint64_t pairs = 0;    ///< pairs of spans, renamed ones with them
    std::uint64_t renamed = 0;  ///< of the pairs
    std::uint64_t removed = 0;  ///< spans of the baseline without a counterpart, levels with them
    std::uint64_t added = 0;    ///< spans of the candidate without a counterpart, levels with them
    std::uint64_t levels = 0;   ///< of the removed and added ones
    std::uint64_t statusChanged = 0;
    /// Of the entries that fail on one side only: the deepest, those that fail in the candidate first; noDiffRow: there is none.
    DiffRow failing = noDiffRow;
    bool failsInB = false;
    std::uint64_t moved = 0;
    bool baselineEmpty = false;
    bool candidateEmpty = false;

    /// A reader sees in this unit that a whole trace took another time than its root.
    [[nodiscard]] bool isBeyondSeen(const CompareUnit& unit) const;
    [[nodiscard]] bool nothingInCommon() const { return pairs == 0; }
};
/// O(rows).
[[nodiscard]] DiffFacts factsOf(const TraceDiff& diff);

/// part / whole in thousandths, rounded half away from zero; held at the ends of int64. `whole` is not 0.
[[nodiscard]] std::int64_t thousandths(std::int64_t part, std::int64_t whole);

}  // namespace fw::analysis
