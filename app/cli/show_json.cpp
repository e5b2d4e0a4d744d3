// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show_json.h"

#include <string>
#include <vector>

#include "app/cli/resolve.h"
#include "app/cli/span_store.h"
#include "model/analysis/marked_spans.h"
#include "model/analysis/span_json.h"
#include "model/core/json_out.h"

namespace fw::cli {
namespace {

using analysis::Row;

void appendHead(JsonOut& json, const TraceSummary& summary) {
    json.text("trace_id", summary.idText);
    json.number("start_ns", summary.startNs);
    json.number("duration_ns", summary.durationNs);
    json.text("root_service", summary.rootService);
    json.text("root_name", summary.rootName);
    json.count("errors", summary.errors);
    json.flag("complete", summary.completeness == Completeness::Complete);
    json.text("completeness", completenessName(summary.completeness));
    json.key("frame_ids");
    json.beginArray();
    for (const std::string& frame : summary.frameIds) json.text(frame);
    json.endArray();
}

void appendLogs(JsonOut& json, const std::vector<LogEntry>& logs) {
    json.key("logs");
    json.beginArray();
    for (const LogEntry& log : logs) analysis::appendLog(json, log);
    json.endArray();
}

}  // namespace

Result<void> showJson(Context& context, store::TraceReader& reader, const std::shared_ptr<const analysis::TraceAnalysis>& analysed) {
    const analysis::TraceAnalysis& analysis = *analysed;
    const TraceData& trace = *analysis.trace;
    Result<SpanStore> bodies = SpanStore::create(trace.spanCount());
    if (!bodies) return tl::unexpected<Error>(bodies.error());
    Result<void> stored;
    const Result<void> visited = reader.visitSpans(
        trace.summary.key,
        [&](SpanIndex span, const SpanDetails& details) {
            if (span < trace.spanCount()) stored = bodies->put(span, analysis::bodyMembers(details, trace.summary.idText));
            return stored.has_value();
        },
        context.stop);
    if (!visited) return visited;
    if (!stored) return stored;
    const Result<std::vector<LogEntry>> logs = reader.loadLogs(trace.summary.key, context.stop);
    if (!logs) return tl::unexpected<Error>(logs.error());
    const Result<std::vector<Bookmark>> bookmarks = reader.bookmarks(trace.summary.key);
    if (!bookmarks) return tl::unexpected<Error>(bookmarks.error());
    const std::shared_ptr<const analysis::MarkedSpans> marked = analysis::markSpans(analysed, *bookmarks);

    std::vector<std::string> resources;
    for (const Resource& resource : trace.resources) resources.push_back(analysis::resourceMembers(resource));
    std::vector<std::string> scopes;
    for (const Scope& scope : trace.scopes) scopes.push_back(analysis::scopeMember(scope));
    JsonOut json(context.out.text());
    json.beginObject();
    appendHead(json, trace.summary);
    json.key("spans");
    json.beginArray();
    for (Row row = 0; row < analysis.tree.rowCount() && !context.out.closed(); ++row) {
        const SpanIndex span = analysis.tree.span[row];
        if (span == analysis::noSpan) continue;
        const Result<std::string> body = bodies->get(span);
        if (!body) return tl::unexpected<Error>(body.error());
        json.beginObject();
        analysis::appendSpanMembers(json, analysis, row);
        json.raw(body->empty() ? analysis::bodyMembers({}, trace.summary.idText) : *body);
        json.raw(resources[trace.resource[span]]);
        json.raw(scopes[trace.scope[span]]);
        if (const analysis::MarkedSpans::Mark* mark = marked->at(row); mark != nullptr) {
            json.flag("bookmark", true);
            if (!mark->note.empty()) json.text("note", mark->note);
        }
        json.endObject();
        context.out.flushIfLarge();
        if (context.stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
    }
    json.endArray();
    appendLogs(json, *logs);
    json.endObject();
    context.out.text() += '\n';
    return {};
}

}  // namespace fw::cli
