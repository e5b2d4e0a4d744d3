// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_markdown.h"

#include <algorithm>

#include "app/cli/compare_text.h"
#include "app/cli/text_out.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

using analysis::DiffRow;
using analysis::DiffSide;

/// Differences in the table: a ticket is read, not searched.
constexpr std::size_t mostTicketRows = 10;
constexpr std::size_t mostTicketNames = 4;
constexpr std::size_t ticketText = 120;
constexpr std::size_t ticketPath = 200;

std::string literal(const std::string& text, std::size_t most = ticketText) {
    return literalMarkdown(visibleText(text, most));
}

std::string sideOf(const analysis::DiffPlan& plan, DiffSide side, const std::string& length) {
    const TraceSummary& trace = plan.analysis(side)->trace->summary;
    std::string line =
        std::string(side == DiffSide::A ? "- **A** " : "- **B** ") + length + ", " + literal(trace.rootName) + ": " + literal(trace.idText);
    if (!trace.frameIds.empty()) line += ", " + literal(trace.frameIds.front());
    return line + ", " + dateTimeText(trace.startNs, 0, 9) + " UTC\n";
}

}  // namespace

std::string literalMarkdown(std::string_view text) {
    // Those that mean something within a line; what makes an address of a text is its "://".
    constexpr std::string_view marks = "\\`*_[]<>#|~&$@";
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("://") || marks.find(text[i]) != std::string_view::npos) out += '\\';
        out += text[i];
    }
    return out;
}

std::string compareMarkdown(const analysis::DiffPlan& plan, const analysis::DiffFacts& facts) {
    const analysis::TraceDiff& diff = *plan.diff;
    const CompareUnit unit(diff);
    std::string out = literal(comparisonSentence(diff, facts), 4'000) + "\n\n" + sideOf(plan, DiffSide::A, unit.text(*facts.baselineNs)) +
                      sideOf(plan, DiffSide::B, unit.text(*facts.candidateNs));
    const std::size_t shown = std::min(plan.byDelta.size(), mostTicketRows);
    if (shown > 0) out += "\n| Path | Match | A | B | Δ duration | Δ critical path |\n|---|---|--:|--:|--:|--:|\n";
    for (std::size_t i = 0; i < shown; ++i) {
        const DiffRow row = plan.byDelta[i];
        const auto length = [&](DiffSide side) {
            const analysis::SideFigures figures = plan.figures(side, row);
            return figures.count == 0 ? std::string("absent") : unit.text(figures.durationNs);
        };
        out += "| " + literal(analysis::rowPath(diff, row, mostTicketNames), ticketPath) + " | " + literal(matchWords(diff, row)) + " | " +
               length(DiffSide::A) + " | " + length(DiffSide::B) + " | " + unit.delta(diff.deltas(row).durationNs) + " | " +
               unit.delta(diff.criticalDelta(row)) + " |\n";
    }
    if (plan.byDelta.size() > shown)
        out += '\n' + countText(shown) + " of " + countText(plan.byDelta.size()) + " differences, the largest first.\n";
    return out;
}

}  // namespace fw::cli
