// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/cli/context.h"
#include "model/analysis/diff_facts.h"
#include "model/analysis/span_changes.h"
#include "model/analysis/trace_diff.h"

namespace fw::cli {

/// Times of one comparison, all in one unit with the same digits, so that a reader can add them up.
class CompareUnit {
public:
    explicit CompareUnit(const analysis::TraceDiff& diff);
    [[nodiscard]] std::string text(std::int64_t ns) const;
    /// With sign; "=" for 0, "±0.0 ms" for what the unit is too coarse for.
    [[nodiscard]] std::string delta(std::int64_t ns) const;
    /// How many of the last digits that are shown, without sign.
    [[nodiscard]] std::uint64_t rounded(std::int64_t ns) const;

private:
    [[nodiscard]] std::uint64_t parts() const;
    [[nodiscard]] std::string digits(std::int64_t ns) const;

    std::int64_t m_unitNs = 1;
    const char* m_unit = "ns";
    int m_decimals = 0;
};

/// Service and name of a row, as they are in the trace that has it: the candidate's where both have.
struct RowName {
    std::string service;
    std::string name;
    std::string before;  ///< the baseline's name where it is another one
};
[[nodiscard]] RowName rowName(const analysis::TraceDiff& diff, analysis::DiffRow row);

/// "capture_frame > process_frame > detect": the names above a row and its own, the nearest `mostPathNames`.
inline constexpr std::size_t mostPathNames = 16;
[[nodiscard]] std::string rowPath(const analysis::TraceDiff& diff, analysis::DiffRow row);

/// "same", "renamed", "removed", "inserted", "removed_level", "inserted_level".
[[nodiscard]] const char* matchName(analysis::DiffMatch match);
/// What the largest delta is: "pair", "group", "removed" or "inserted".
[[nodiscard]] const char* kindName(const analysis::TraceDiff& diff, analysis::DiffRow row);
/// "slower", "faster", "same_duration", "identical", "same_trace".
[[nodiscard]] const char* verdictName(analysis::DiffVerdict verdict);

/// What a comparison comes to, in English words with numbers; hostile characters are left to who prints it.
[[nodiscard]] std::string comparisonSentence(const analysis::TraceDiff& diff, const analysis::DiffFacts& facts);

/// `compare` for people: the sentence, the walk from A to B, the entries by |Δ|. `changes`: of the largest delta, if it is a pair.
struct CompareView {
    const analysis::TraceDiff& diff;
    const analysis::DiffFacts& facts;
    const analysis::SpanChanges& changes;
    std::uint64_t limit = 0;  ///< entries of the table; 0: all
};
void compareText(Context& context, const CompareView& view);

}  // namespace fw::cli
