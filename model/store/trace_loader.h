// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string_view>

#include "model/core/key_column.h"
#include "model/core/trace_data.h"
#include "model/store/cache_view.h"

namespace fw::store {

/// The reading of one trace. All throw; a Damaged fault names the trace.
[[nodiscard]] std::shared_ptr<const TraceData> loadColumns(CacheView& view, const TraceRow& row, const std::stop_token& stop);
[[nodiscard]] EventTimes loadEventTimesOf(CacheView& view, const TraceRow& row, const std::stop_token& stop);
[[nodiscard]] KeyColumn loadKeyColumnOf(CacheView& view, const TraceRow& row, std::string_view key, const KeyColumnLimits& limits,
                                        const std::stop_token& stop);
/// Calls `visit(span, number of the key, value as text)` for each attribute of a span itself that has one of the keys.
void visitValuesOf(CacheView& view, const TraceRow& row, const std::vector<std::string>& keys,
                   const std::function<void(SpanIndex, std::size_t, std::string_view)>& visit, const std::stop_token& stop);
[[nodiscard]] SpanDetails loadSpanOf(CacheView& view, const TraceRow& row, SpanIndex span);
void visitSpansOf(CacheView& view, const TraceRow& row, const std::function<bool(SpanIndex, const SpanDetails&)>& visit,
                  const std::stop_token& stop);
[[nodiscard]] std::vector<LogEntry> loadLogsOf(CacheView& view, const TraceRow& row, const std::stop_token& stop);

}  // namespace fw::store
