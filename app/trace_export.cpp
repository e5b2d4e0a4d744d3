// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trace_export.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/every_trace.h"
#include "model/export/trace_pieces.h"

namespace fw::app {
namespace {

constexpr std::size_t exportBlock = std::size_t{1} << 20;

class TraceExport {
public:
    TraceExport(store::TraceReader& reader, const TraceExportRequest& request, const ExportSink& sink, std::stop_token stop)
        : m_reader(reader), m_sink(sink), m_stop(std::move(stop)), m_file(exporting::makeTraceFile(request.format)) {
        if (request.redact || request.shiftNs != 0)
            m_redactor = std::make_unique<exporting::Redactor>(
                request.redact ? exporting::Redactor::Rules::All : exporting::Redactor::Rules::None, request.rules, request.shiftNs);
        m_file->begin(m_text);
    }

    Result<void> add(const TraceSummary& summary) {
        const Result<std::shared_ptr<const TraceData>> trace = m_reader.loadTrace(summary.key, m_stop);
        if (!trace) return tl::unexpected<Error>(trace.error());
        exporting::TracePieces pieces(**trace, m_redactor.get());
        Result<void> done = addSpans(pieces, summary.key);
        if (done) done = addLogs(pieces, summary);
        // What was written of a trace stays, and the file whole.
        if (done || done.error().kind == ErrorKind::Damaged) {
            m_file->spans(m_text, pieces.batch());
            m_file->endTrace(m_text, pieces.batch());
            ++m_report.traces;
            if (const Result<void> written = writeIfLarge(); !written) return written;
        }
        return done;
    }

    Result<TraceExportReport> finish(std::uint64_t damaged) {
        m_file->end(m_text);
        if (const Result<void> written = m_sink(m_text); !written) return tl::unexpected<Error>(written.error());
        m_report.damaged = damaged;
        m_report.losses = m_file->losses();
        if (m_redactor) m_report.redacted = m_redactor->counts();
        return std::move(m_report);
    }

private:
    Result<void> addSpans(exporting::TracePieces& pieces, TraceKey key) {
        Result<void> written;
        const Result<void> visited = m_reader.visitSpans(
            key,
            [&](SpanIndex span, const SpanDetails& details) {
                pieces.add(span, details);
                ++m_report.spans;
                if (pieces.full()) written = write(pieces);
                return written.has_value();
            },
            m_stop);
        return written ? visited : written;
    }

    Result<void> addLogs(exporting::TracePieces& pieces, const TraceSummary& summary) {
        const Result<std::uint64_t> count = m_reader.logCount(summary.id);
        if (!count) return tl::unexpected<Error>(count.error());
        if (!m_file->takesLogs()) m_file->leaveOutLogs(*count);
        if (*count == 0 || !m_file->takesLogs()) return {};
        Result<std::vector<LogEntry>> logs = m_reader.loadLogs(summary.key, m_stop);
        if (!logs) return tl::unexpected<Error>(logs.error());
        for (LogEntry& log : *logs) {
            pieces.add(std::move(log));
            ++m_report.logs;
            if (!pieces.full()) continue;
            if (const Result<void> written = write(pieces); !written) return written;
        }
        return {};
    }

    Result<void> write(exporting::TracePieces& pieces) {
        m_file->spans(m_text, pieces.batch());
        pieces.next();
        return writeIfLarge();
    }

    Result<void> writeIfLarge() {
        if (m_text.size() < exportBlock) return {};
        const Result<void> written = m_sink(m_text);
        m_text.clear();
        return written;
    }

    store::TraceReader& m_reader;
    const ExportSink& m_sink;
    std::stop_token m_stop;
    std::unique_ptr<exporting::TraceFile> m_file;
    std::unique_ptr<exporting::Redactor> m_redactor;
    std::string m_text;
    TraceExportReport m_report;
};

}  // namespace

Result<TraceExportReport> exportTraces(store::TraceReader& reader, const TraceExportRequest& request, const ExportSink& sink,
                                       std::stop_token stop, const std::function<void(std::uint64_t, std::uint64_t)>& progress) {
    TraceExport out(reader, request, sink, stop);
    const Result<std::uint64_t> damaged = visitEveryTrace(
        reader, request.search, stop, [&out](const TraceSummary& summary) { return out.add(summary); }, progress);
    if (!damaged) return tl::unexpected<Error>(damaged.error());
    return out.finish(*damaged);
}

}  // namespace fw::app
