// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trace_exporter.h"

#include <utility>

#include "app/every_trace.h"

namespace fw::app {
namespace {

/// What of a trace is read before a byte of it is written.
struct ExportedTrace {
    std::shared_ptr<const TraceData> data;
    std::vector<Bookmark> bookmarks;
    std::vector<LogEntry> logs;
};

Result<ExportedTrace> readExported(store::TraceReader& reader, TraceKey key, const std::stop_token& stop) {
    ExportedTrace read;
    Result<std::shared_ptr<const TraceData>> data = reader.loadTrace(key, stop);
    if (!data) return tl::unexpected<Error>(data.error());
    read.data = std::move(*data);
    Result<std::vector<Bookmark>> bookmarks = reader.bookmarks(key);
    if (!bookmarks) return tl::unexpected<Error>(bookmarks.error());
    read.bookmarks = std::move(*bookmarks);
    Result<std::vector<LogEntry>> logs = reader.loadLogs(key, stop);
    if (!logs) return tl::unexpected<Error>(logs.error());
    read.logs = std::move(*logs);
    return read;
}

Result<void> write(store::TraceReader& reader, TraceKey key, ExportedTrace& read, exporting::TraceExport& to, exporting::Redactor* redactor,
                   const std::stop_token& stop) {
    if (redactor != nullptr) {
        read.data = redactor->trace(*read.data);
        for (Bookmark& bookmark : read.bookmarks) redactor->bookmark(bookmark);
        for (LogEntry& log : read.logs) redactor->log(log);
    }
    to.beginTrace(*read.data, read.bookmarks);
    bool good = true;
    SpanDetails clean;
    const Result<void> visited = reader.visitSpans(
        key,
        [&](SpanIndex span, const SpanDetails& details) {
            if (redactor == nullptr) {
                good = to.addSpan(span, details);
                return good;
            }
            clean = details;
            redactor->details(clean);
            good = to.addSpan(span, clean);
            return good;
        },
        stop);
    if (!visited) return visited;
    if (!good || !to.endTrace(read.logs)) return fail(ErrorKind::Output, "the file could not be written");
    return {};
}

}  // namespace

Result<void> exportTrace(store::TraceReader& reader, const TraceSummary& trace, exporting::TraceExport& to, exporting::Redactor* redactor,
                         std::stop_token stop) {
    Result<ExportedTrace> read = readExported(reader, trace.key, stop);
    if (!read) return tl::unexpected<Error>(read.error());
    return write(reader, trace.key, *read, to, redactor, stop);
}

Result<std::uint64_t> exportTraces(store::TraceReader& reader, const SearchRequest& request, exporting::TraceExport& to,
                                   exporting::Redactor* redactor, std::stop_token stop,
                                   const std::function<void(std::uint64_t, std::uint64_t)>& progress) {
    Result<void> broken;
    Result<std::uint64_t> unread = visitEveryTrace(
        reader, request, stop,
        [&](const TraceSummary& trace) -> Result<void> {
            if (!broken) return {};
            Result<ExportedTrace> read = readExported(reader, trace.key, stop);
            if (!read) return tl::unexpected<Error>(read.error());
            const Result<void> written = write(reader, trace.key, *read, to, redactor, stop);
            // A trace of which half is in the file cannot be counted as left out.
            if (!written && written.error().kind == ErrorKind::Damaged) {
                broken = written;
                return {};
            }
            return written;
        },
        progress);
    if (!broken) return tl::unexpected<Error>(broken.error());
    return unread;
}

Result<std::uint64_t> exportTraces(store::TraceReader& reader, const std::vector<TraceKey>& keys, exporting::TraceExport& to,
                                   exporting::Redactor* redactor, const std::stop_token& stop,
                                   const std::function<void(std::uint64_t, std::uint64_t)>& progress) {
    std::uint64_t unread = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (progress) progress(i, keys.size());
        Result<ExportedTrace> read = readExported(reader, keys[i], stop);
        if (!read && read.error().kind == ErrorKind::Damaged) {
            ++unread;
            continue;
        }
        if (!read) return tl::unexpected<Error>(read.error());
        const Result<void> written = write(reader, keys[i], *read, to, redactor, stop);
        if (!written) return tl::unexpected<Error>(written.error());
    }
    return unread;
}

}  // namespace fw::app
