// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "app/cli/context.h"
#include "model/analysis/diff_facts.h"
#include "model/analysis/diff_words.h"
#include "model/analysis/span_changes.h"
#include "model/analysis/trace_diff.h"

namespace fw::cli {

using analysis::CompareUnit;
using analysis::matchName;
using analysis::RowName;
using analysis::rowName;

/// How many names of a path are told.
inline constexpr std::size_t mostPathNames = 16;
/// What the largest delta is: "pair", "group", "removed" or "inserted".
[[nodiscard]] const char* kindName(const analysis::TraceDiff& diff, analysis::DiffRow row);
/// What of a row is another, for people: "renamed, moved, fails now"; "same" where nothing is.
[[nodiscard]] std::string matchWords(const analysis::TraceDiff& diff, analysis::DiffRow row);
/// "slower", "faster", "same_duration", "identical", "same_trace".
[[nodiscard]] const char* verdictName(analysis::DiffVerdict verdict);

/// How B stands to A: "B is slower than A by", and the part of A ("+51.6 % of A"), empty where nothing is to be said of it. The number
/// goes between them where B is slower or faster, else the text is whole.
struct CompareHeadline {
    std::string text;
    std::string share;
};
[[nodiscard]] CompareHeadline comparisonHeadline(const analysis::TraceDiff& diff, const analysis::DiffFacts& facts);
/// What makes the difference; empty where nothing differs.
[[nodiscard]] std::string comparisonReasons(const analysis::TraceDiff& diff, const analysis::DiffFacts& facts);
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
