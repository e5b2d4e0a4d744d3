// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QString>

#include "model/analysis/quality_report.h"
#include "model/core/quality_rule.h"

/// What quality checks find, in the reader's language. Texts of traces and rules come out bounded and visible. Any thread.
namespace fw::items {

/// "Missing parent", or the reader's own rule as it was written.
[[nodiscard]] QString checkTitle(analysis::QualityKind kind, std::uint32_t rule, const std::vector<QualityRule>& rules);
/// What a finding says, in one sentence.
[[nodiscard]] QString findingText(const analysis::QualityFinding& finding, const std::vector<QualityRule>& rules);
/// "Error", "Warning", "Note".
[[nodiscard]] QString severityText(Severity severity);

/// "12,286 traces looked at, 12,201 complete; frame.id on 98.0 % of spans".
[[nodiscard]] QString qualitySummary(const analysis::QualityReport& report);
/// The same with a line for each key that spans should have.
[[nodiscard]] QString coverageText(const analysis::QualityReport& report);
/// What was not looked at, in sentences; mostly empty. `notKept`: findings that are counted and have no row.
[[nodiscard]] QString qualityNotes(const analysis::QualityReport& report, std::uint64_t notKept);

}  // namespace fw::items
