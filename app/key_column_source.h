// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string_view>

#include "model/analysis/trace_analysis.h"
#include "model/core/key_column.h"
#include "model/core/result.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// The values that the spans of an analysed trace have for a key (TraceReader::loadKeyColumn). Cancelled where the cache holds more of
/// the trace by now: a commit came between two reads, and the refresh that follows it asks again. Any thread, with its own reader.
[[nodiscard]] Result<KeyColumn> keyColumnOf(const analysis::TraceAnalysis& analysis, std::string_view key, store::TraceReader& reader,
                                            const std::stop_token& stop);

}  // namespace fw::app
