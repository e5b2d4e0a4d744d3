// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include <QString>

#include "model/analysis/row_filter.h"
#include "model/analysis/trace_log.h"

namespace fw::items {

/// Which lines of a log are seen.
struct LogFilter {
    QString text;                    ///< in the text, level, service or operation, in any case; empty: all
    std::uint8_t leastSeverity = 0;  ///< an event that is no exception has none
    bool records = true;
    bool events = true;
    std::optional<analysis::Interval> window = std::nullopt;  ///< only lines of this time, both ends included; absent: of all
    analysis::RowScope scope = {};  ///< only lines of spans that it takes, whatever its window; what names no span is only in the whole
    bool operator==(const LogFilter&) const = default;
    [[nodiscard]] bool empty() const { return text.isEmpty() && leastSeverity == 0 && records && events && !window && scope.all(); }
};

/// Lines by number, ascending.
using LogRows = std::vector<std::uint32_t>;

/// Each text is looked at once however many lines have it. Null where it was stopped. Any thread.
[[nodiscard]] std::shared_ptr<const LogRows> filterLog(const analysis::TraceLog& log, const LogFilter& filter, const std::stop_token& stop);

/// The level in words: as the source wrote it, else by its number; empty where neither is known.
[[nodiscard]] QString logLevelText(const analysis::TraceLog& log, const analysis::TraceLog::Line& line);

}  // namespace fw::items
