// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "model/analysis/trace_waits.h"
#include "model/core/result.h"
#include "model/core/search_request.h"
#include "model/export/page_words.h"
#include "model/export/redaction.h"
#include "model/export/trace_losses.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// What traces can be written as, besides pictures.
enum class ExportKind : std::uint8_t { Html, Markdown, OtlpJson, OtlpProto, JaegerJson, ZipkinJson, Csv };
/// "html", "markdown", "otlp-json" …, as --format names them; nothing for other names.
[[nodiscard]] std::optional<ExportKind> exportKindFromName(std::string_view name);
[[nodiscard]] const char* exportKindName(ExportKind kind);
/// Whether a person reads it: then it holds a few traces, at most mostPageTraces.
[[nodiscard]] constexpr bool isPage(ExportKind kind) {
    return kind == ExportKind::Html || kind == ExportKind::Markdown;
}
inline constexpr std::uint64_t mostPageTraces = 100;
/// Of a page; shared by its traces.
inline constexpr std::uint32_t mostPageSpans = 10'000;

struct ExportOrder {
    ExportKind kind = ExportKind::Html;
    std::vector<TraceKey> keys = {};  ///< these, in this order; empty: all of `request`
    SearchRequest request = {};
    analysis::WaitRules waits = {};
    std::string picture = {};  ///< that Markdown of one trace refers to; empty: none
    exporting::PageWords words = {};
};

/// What was written, or would be.
struct ExportDone {
    std::uint64_t traces = 0;
    std::uint64_t spans = 0;
    std::uint64_t logs = 0;
    std::uint64_t unread = 0;  ///< traces that are damaged and left out
    std::uint64_t bytes = 0;
    std::uint64_t rowsLeftOut = 0;  ///< of a page
    std::array<std::uint64_t, static_cast<std::size_t>(exporting::Loss::Last)> losses{};
    std::vector<exporting::RedactionCount> redacted;
    std::uint64_t removed = 0;  ///< by redaction
};

struct ExportProgress {
    std::uint64_t traces = 0;
    std::uint64_t allTraces = 0;  ///< 0: not known
    std::uint64_t spans = 0;
};

/// Writes traces through `redactor` (null: as they are) into `sink`, a piece at a time. On the reader's thread. Without an answer what
/// the sink got is of no use. Errors: Cancelled, Output where the sink refused, Limit for a page of too many traces, those of the reader.
[[nodiscard]] Result<ExportDone> runExport(store::TraceReader& reader, const ExportOrder& order, exporting::Redactor* redactor,
                                           const std::function<bool(std::string_view)>& sink, const std::stop_token& stop,
                                           const std::function<void(const ExportProgress&)>& progress = {});

/// A trace as pages, tickets and pictures show it: redacted, analysed, with its waits.
struct ExportedAnalysis {
    std::shared_ptr<const analysis::TraceAnalysis> analysis;
    std::shared_ptr<const analysis::TraceWaits> waits;
};
[[nodiscard]] Result<ExportedAnalysis> analyseForExport(store::TraceReader& reader, TraceKey key, const analysis::WaitRules& rules,
                                                        exporting::Redactor* redactor, const std::stop_token& stop);

/// Where a trace came from, for people: names of files without their folders, each once, at most three.
[[nodiscard]] std::string sourceOfTraces(const std::vector<std::string>& sources);

}  // namespace fw::app
