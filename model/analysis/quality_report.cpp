// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/quality_report.h"

#include <algorithm>
#include <array>

namespace fw::analysis {
namespace {

struct BuiltIn {
    const char* name;
    Severity severity;
};

// By QualityKind. What is normal in some systems (work that outlives its caller, names by template) is told and fails nothing.
constexpr std::array<BuiltIn, builtInChecks> builtIns = {{{"missing-parent", Severity::Warning},
                                                          {"orphan", Severity::Warning},
                                                          {"cycle", Severity::Error},
                                                          {"duplicate-id", Severity::Warning},
                                                          {"broken-span", Severity::Warning},
                                                          {"starts-before-parent", Severity::Warning},
                                                          {"outlives-parent", Severity::Info},
                                                          {"clock-off", Severity::Info},
                                                          {"clock-contradiction", Severity::Warning},
                                                          {"context-lost", Severity::Warning},
                                                          {"lone-consumer", Severity::Info},
                                                          {"split-frame", Severity::Warning},
                                                          {"missing-frames", Severity::Warning},
                                                          {"general-name", Severity::Info},
                                                          {"detailed-name", Severity::Info},
                                                          {"duration-attribute", Severity::Warning},
                                                          {"silent-error", Severity::Info}}};

}  // namespace

const char* qualityName(QualityKind kind) {
    return kind == QualityKind::Rule ? "rule" : builtIns[static_cast<std::size_t>(kind)].name;
}

Severity defaultSeverity(QualityKind kind) {
    return kind == QualityKind::Rule ? Severity::Error : builtIns[static_cast<std::size_t>(kind)].severity;
}

bool QualityReport::fails(Severity from) const {
    return std::any_of(counts.begin(), counts.end(),
                       [from](const QualityCount& count) { return count.findings > 0 && count.severity >= from; });
}

}  // namespace fw::analysis
