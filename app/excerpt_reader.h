// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>

#include "model/core/import_issue.h"
#include "model/core/result.h"
#include "model/items/issue_context.h"

namespace fw::app {

/// Reads the place of a problem from its source again: the line around the column, the lines beside it. NotFound where the
/// issue has no line, the source is too long to look through, or it is not what it was when the problem was met. Touches
/// the disk; any thread but the GUI's.
[[nodiscard]] Result<items::IssueContext> readIssueContext(const ImportIssue& issue, std::stop_token stop);

}  // namespace fw::app
