// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include <QString>

#include "model/core/import_issue.h"

/// What importers say in English beside the cause of an issue, in the reader's language. The importers know no Qt; their
/// sentences stand here once more, and tests/items fails if one is missing.
namespace fw::items {

/// `detail` of an issue with this code: translated where it is a sentence of the importers, else the input's own words.
/// Those, and the parts of sentences that come from the input, are bounded and made visible as by cellText.
[[nodiscard]] QString issueDetailText(IssueCode code, std::string_view detail);

/// The English sentences that are known, those with parts as "looks like %1: %2".
[[nodiscard]] std::vector<std::string_view> knownIssueDetails();

}  // namespace fw::items
