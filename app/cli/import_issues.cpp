// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_issues.h"

#include <string>

#include "model/core/number_text.h"

namespace fw::cli {
namespace {

constexpr std::size_t shownIssues = 20;

std::string placeOf(const ImportIssue& issue) {
    if (issue.line) return issue.source + ':' + std::to_string(*issue.line);
    if (issue.offset) return issue.source + '@' + std::to_string(*issue.offset);
    return issue.source;
}

/// "Line skipped" as the end of a sentence.
std::string actionText(const ImportIssue& issue) {
    std::string text(issueAction(issue.code));
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z' && (text.size() < 2 || text[1] < 'A' || text[1] > 'Z'))
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

}  // namespace

void printIssues(const Context& context, const ImportSummary& summary) {
    std::size_t shown = 0;
    std::size_t hidden = 0;
    for (const ImportIssue& issue : summary.issues) {
        const bool wanted =
            issue.severity == IssueSeverity::Error || (issue.severity == IssueSeverity::Warning && !context.quiet && !context.json);
        if (!wanted) continue;
        if (shown == shownIssues) {
            ++hidden;
            continue;
        }
        ++shown;
        std::string reason = issueReason(issue);
        if (issue.count > 1) reason += ", " + countText(issue.count) + " times";
        printError(placeOf(issue), reason, actionText(issue));
    }
    hidden += summary.issuesNotKept;
    if (hidden > 0) printError({}, countText(hidden) + " more problems; --json lists them");
}

}  // namespace fw::cli
