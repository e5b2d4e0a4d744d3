// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "model/analysis/quality_report.h"
#include "model/core/ids.h"
#include "model/core/quality_rule.h"

namespace fw::items {

/// One finding in words.
struct QualityRow {
    Severity severity = Severity::Error;
    TraceKey trace = 0;  ///< 0: of no single trace
    std::optional<SpanId> span;
    QString check;
    QString traceId;  ///< shown; empty as above
    QString spanId;
    QString where;  ///< "detect · object-detection"
    QString says;
    QString search;  ///< finds the traces with such spans; empty where no search can
};

/// A quality report in words, the errors first, else in the order of the report; made on any thread, then only read.
struct QualityRows {
    /// So many rows there are at most; what is beyond is counted.
    static constexpr std::size_t maxRows = 5000;

    std::vector<QualityRow> rows;
    std::array<std::uint64_t, 3> counts = {};  ///< all findings, by Severity
    std::uint64_t traces = 0;                  ///< that were looked at
    std::uint64_t notKept = 0;                 ///< findings without a row
    QString summary;
    QString coverage;
    QString notes;

    [[nodiscard]] std::uint64_t all() const { return counts[0] + counts[1] + counts[2]; }
};

[[nodiscard]] std::shared_ptr<const QualityRows> qualityRows(const analysis::QualityReport& report, const std::vector<QualityRule>& rules);

/// A row as plain text of one line, its parts between tabs.
[[nodiscard]] QString qualityRowText(const QualityRow& row);

}  // namespace fw::items
