// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string_view>

#include "model/core/result.h"
#include "model/core/search_request.h"
#include "model/export/redactor.h"
#include "model/export/trace_file.h"
#include "model/store/trace_reader.h"

namespace fw::app {

struct TraceExportRequest {
    SearchRequest search;
    exporting::TraceFormat format = exporting::TraceFormat::OtlpJson;
    bool redact = false;
    exporting::RedactionRules rules;  ///< beside the built-in ones
    std::int64_t shiftNs = 0;         ///< added to all times
};

struct TraceExportReport {
    std::uint64_t traces = 0;
    std::uint64_t spans = 0;
    std::uint64_t logs = 0;     ///< written; those left out are a loss
    std::uint64_t damaged = 0;  ///< traces that could not be read, or only in part
    exporting::ExportLosses losses{};
    std::array<exporting::RedactionCount, 5> redacted;  ///< by exporting::Redacted
};

/// Where the bytes go, a megabyte at a time.
using ExportSink = std::function<Result<void>(std::string_view)>;

/// Writes the traces of a search into one file of a format, in order of their starts; memory does not grow with them. On the reader's
/// thread. Errors: Cancelled, those of the reader and of the sink.
[[nodiscard]] Result<TraceExportReport> exportTraces(store::TraceReader& reader, const TraceExportRequest& request, const ExportSink& sink,
                                                     std::stop_token stop,
                                                     const std::function<void(std::uint64_t, std::uint64_t)>& progress = {});

}  // namespace fw::app
