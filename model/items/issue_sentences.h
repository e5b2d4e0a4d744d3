// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// The sentences of the importers, in English, marked for translation in the context "IssueDetail". Tables only: what is made
/// of them is the matter of issue_detail. Any thread.
namespace fw::items {

/// A sentence with up to three parts. `kinds` has a letter for each: 'n' a number, 'x' an id in hex digits, 's' one of the
/// sentences without parts, 'o' any detail of ours, 't' any text, translated if it is a detail of ours, 'r' the input's words.
struct IssuePattern {
    const char* english;
    const char* kinds;
};

/// Those without parts.
[[nodiscard]] std::span<const char* const> issueSentences();
/// The first that fits counts.
[[nodiscard]] std::span<const IssuePattern> issuePatterns();

}  // namespace fw::items
