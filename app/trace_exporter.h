// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

#include "model/core/result.h"
#include "model/core/search_request.h"
#include "model/export/redaction.h"
#include "model/export/trace_export.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// Hands one trace of the cache to an export, through `redactor` where there is one. On the reader's thread. Errors: Cancelled, Output
/// where the sink of the export refused, those of the reader: then part of the trace was handed over, and what was written is of no use.
[[nodiscard]] Result<void> exportTrace(store::TraceReader& reader, const TraceSummary& trace, exporting::TraceExport& to,
                                       exporting::Redactor* redactor, std::stop_token stop);

/// The same of every trace that a request names, by start. Returns how many could not be read before any of them was written; one that
/// turns out damaged later ends it all with Damaged.
[[nodiscard]] Result<std::uint64_t> exportTraces(store::TraceReader& reader, const SearchRequest& request, exporting::TraceExport& to,
                                                 exporting::Redactor* redactor, std::stop_token stop,
                                                 const std::function<void(std::uint64_t, std::uint64_t)>& progress = {});

/// The same of these traces, in this order.
[[nodiscard]] Result<std::uint64_t> exportTraces(store::TraceReader& reader, const std::vector<TraceKey>& keys, exporting::TraceExport& to,
                                                 exporting::Redactor* redactor, const std::stop_token& stop,
                                                 const std::function<void(std::uint64_t, std::uint64_t)>& progress = {});

}  // namespace fw::app
