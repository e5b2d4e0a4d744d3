// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/context.h"
#include "model/analysis/quality_report.h"
#include "model/core/quality_rule.h"

namespace fw::cli {

/// "missing-parent", or the reader's own rule as it was written.
[[nodiscard]] std::string checkName(analysis::QualityKind kind, std::uint32_t rule, const std::vector<QualityRule>& rules);

/// What a finding says, in one sentence; texts of the trace as they are.
[[nodiscard]] std::string findingMessage(const analysis::QualityFinding& finding, const std::vector<QualityRule>& rules);

/// The report for people: checks with findings, the first `examples` of each, coverage, and the sum.
void checkText(Context& context, const analysis::QualityReport& report, const std::vector<QualityRule>& rules, std::size_t examples);

/// "framewake-cli check --json": keys as in the contract, and `checks` with the count of each.
void checkJson(Context& context, const analysis::QualityReport& report, const std::vector<QualityRule>& rules, bool passed);

}  // namespace fw::cli
