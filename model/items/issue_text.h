// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/core/import_issue.h"

/// Import issues in the reader's language. Texts of the input (detail, source) come out bounded and visible.
namespace fw::items {

/// "Error", "Warning", "Note".
[[nodiscard]] QString severityText(IssueSeverity severity);
/// "JSON ends inside a string": cause in words, then the detail where there is one.
[[nodiscard]] QString issueReasonText(const ImportIssue& issue);
/// The cause alone, without detail.
[[nodiscard]] QString issueCauseText(IssueCode code);
/// "Line skipped".
[[nodiscard]] QString issueActionText(IssueCode code);
/// "line 48,213, column 44", "byte 418,220,032", "12 lines, first 1,904", "24 times" or "–".
[[nodiscard]] QString issueWhereText(const ImportIssue& issue);
/// The issue as a sentence for a screen reader.
[[nodiscard]] QString issueRowText(const ImportIssue& issue);
/// The issue with its excerpt as plain text of several lines, for the clipboard and reports.
[[nodiscard]] QString issueReport(const ImportIssue& issue);

/// The source may be a log whose fields a mapping could explain.
[[nodiscard]] bool mayNeedMapping(const ImportIssue& issue);

}  // namespace fw::items
