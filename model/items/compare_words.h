// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QString>

#include "model/analysis/diff_facts.h"
#include "model/analysis/diff_words.h"
#include "model/analysis/trace_diff.h"

/// What a comparison of two traces comes to, in the reader's language. Names from traces are bounded and made visible.
namespace fw::items {

/// How a part of a sentence is written.
enum class WordTone : std::uint8_t { Plain, Strong, Slower, Faster };

struct StyledWords {
    QString text;
    WordTone tone = WordTone::Plain;
};

struct CompareSentence {
    QString lead;                     ///< "B is slower than A by"
    QString number;                   ///< "+419.0 ms", without a sign where B is faster; empty where there is none
    QString share;                    ///< "+51.6 % of A"; may be empty
    WordTone tone = WordTone::Plain;  ///< of the number
    std::vector<StyledWords> body;    ///< what makes the difference
    QString note;                     ///< how it was measured

    /// All of it as one text: for screen readers, tooltips, the clipboard.
    [[nodiscard]] QString plain() const;
};
/// O(rows).
[[nodiscard]] CompareSentence compareSentence(const analysis::TraceDiff& diff, const analysis::DiffFacts& facts);

/// "30.0 s as a whole": of a side whose trace took another time than its root; empty for others.
[[nodiscard]] QString wholeTrace(const analysis::TraceDiff& diff, std::int64_t wholeNs, std::int64_t rootNs);

/// Times of a comparison in its one unit, in the reader's locale.
[[nodiscard]] analysis::CompareUnit compareUnit(const analysis::TraceDiff& diff);

/// Name of an operation of a comparison, "× 12" behind that of a group.
[[nodiscard]] QString compareName(const analysis::TraceDiff& diff, analysis::DiffRow row);
/// "capture_frame › process_frame › detect × 12": names above it and its own, the nearest few of them.
[[nodiscard]] QString comparePath(const analysis::TraceDiff& diff, analysis::DiffRow row);
/// What stands below it in small letters: who calls it, or that only one side has it.
[[nodiscard]] QString comparePlace(const analysis::TraceDiff& diff, analysis::DiffRow row);
/// Of a step from A to B: "queue wait" and "before process_frame", or the two above.
[[nodiscard]] QString compareStepName(const analysis::TraceDiff& diff, const analysis::DeltaStep& step);
[[nodiscard]] QString compareStepPlace(const analysis::TraceDiff& diff, const analysis::DeltaStep& step);
/// "inserted, moved, fails now"; empty where the row is the same on both sides.
[[nodiscard]] QString compareMatch(const analysis::TraceDiff& diff, analysis::DiffRow row);

}  // namespace fw::items
