// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/bookmark.h"
#include "model/core/trace_data.h"
#include "model/export/csv.h"
#include "model/export/trace_losses.h"
#include "model/export/trace_pieces.h"

namespace fw::exporting {

/// "otlp-json", "otlp-proto", "jaeger-json", "zipkin-json", "csv"; nothing for other names.
[[nodiscard]] std::optional<TraceFormat> traceFormatFromName(std::string_view name);
[[nodiscard]] const char* traceFormatName(TraceFormat format);

/// Writes traces one after the other, spans as they come: holds a piece of a trace at a time, whatever its size. One thread.
class TraceExport {
public:
    TraceExport(TraceFormat format, ByteSink sink);
    ~TraceExport();

    /// `trace` lives until endTrace().
    void beginTrace(const TraceData& trace, const std::vector<Bookmark>& bookmarks);
    /// False once the sink refused.
    bool addSpan(SpanIndex span, const SpanDetails& details);
    bool endTrace(const std::vector<LogEntry>& logs);
    /// The end of the document; false where anything could not be written.
    [[nodiscard]] bool finish();

    [[nodiscard]] std::uint64_t traces() const { return m_traces; }
    [[nodiscard]] std::uint64_t spans() const { return m_spans; }
    /// Log records that were written.
    [[nodiscard]] std::uint64_t logs() const { return m_logs; }
    [[nodiscard]] const TraceLosses& losses() const { return m_losses; }

private:
    void writeHead();
    void writePiece();
    void writeRow(SpanIndex span, const SpanDetails& details);
    void hand(bool all);

    TraceFormat m_format;
    ByteSink m_sink;
    TraceLosses m_losses;
    std::unique_ptr<CsvWriter> m_csv;
    const TraceData* m_trace = nullptr;
    std::unique_ptr<TracePieces> m_pieces;
    std::map<SpanPlace, std::string> m_notes;
    std::string m_out;
    std::uint64_t m_traces = 0;
    std::uint64_t m_spans = 0;
    std::uint64_t m_logs = 0;
    bool m_firstSpan = true;
    bool m_good = true;
};

}  // namespace fw::exporting
