// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "model/core/quality_rule.h"
#include "model/core/result.h"

namespace fw::app {

/// Rules that come with the program: what a founding document asks of its traces, in the language of rule files
/// (model/query/quality_rule_text.h). Each is about services and names of its own, so all can be held against any trace.
struct ShippedRules {
    std::string_view name;
    std::string_view text;
};
[[nodiscard]] const std::array<ShippedRules, 5>& shippedRules();

/// All of them, read. Errors: Usage, as of a rule file; `where` begins with the name of the rules.
[[nodiscard]] Result<std::vector<QualityRule>> allShippedRules();

}  // namespace fw::app
