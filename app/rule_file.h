// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/core/quality_rule.h"
#include "model/core/result.h"

namespace fw::app {

/// The rules of a file in the language of model/query/quality_rule_text.h. Reads a file, so not for the GUI thread. Errors: Unreadable;
/// Usage, `where` is "FILE, line N, column M".
[[nodiscard]] Result<std::vector<QualityRule>> readRuleFile(const std::string& file);

}  // namespace fw::app
