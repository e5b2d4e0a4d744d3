// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show_json.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>

#include "app/cli/json_out.h"
#include "app/cli/resolve.h"
#include "app/cli/span_store.h"
#include "model/core/mark_names.h"

namespace fw::cli {
namespace {

using analysis::Row;

constexpr std::array<MarkName, 3> rowMarks = {
    {{analysis::Orphan, "orphan"}, {analysis::CycleCut, "cycle"}, {analysis::SelfParent, "self-parent"}}};

void appendEvents(JsonOut& json, const SpanDetails& details) {
    json.key("events");
    json.beginArray();
    for (const SpanEvent& event : details.events) {
        json.beginObject();
        json.number("time_ns", event.timeNs);
        json.text("name", event.name);
        json.attributes("attributes", event.attributes);
        if (event.droppedAttributes != 0) json.count("dropped_attributes", event.droppedAttributes);
        json.endObject();
    }
    json.endArray();
}

void appendLinks(JsonOut& json, const SpanDetails& details) {
    json.key("links");
    json.beginArray();
    for (const SpanLink& link : details.links) {
        json.beginObject();
        json.text("trace_id", idText(link.traceId, link.traceIdText));
        json.text("span_id", idText(link.spanId, link.spanIdText));
        json.attributes("attributes", link.attributes);
        if (!link.traceState.empty()) json.text("trace_state", link.traceState);
        if (link.droppedAttributes != 0) json.count("dropped_attributes", link.droppedAttributes);
        if (link.flags != 0) json.count("flags", link.flags);
        json.endObject();
    }
    json.endArray();
}

bool hasRepeatedKey(const Attributes& attributes) {
    std::unordered_set<std::string_view> keys;
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](const Attribute& attribute) { return !keys.insert(attribute.key).second; });
}

/// The part of a span that needs its body; an object without its braces.
std::string bodyJson(const SpanDetails& details) {
    std::string out;
    JsonOut json(out);
    json.text("status_message", details.statusMessage);
    json.attributes("attributes", details.attributes);
    appendEvents(json, details);
    appendLinks(json, details);
    if (!details.warnings.empty()) {
        json.key("warnings");
        json.beginArray();
        for (const std::string& warning : details.warnings) json.text(warning);
        json.endArray();
    }
    if (details.rawStart != 0) json.count("raw_start_ns", details.rawStart);
    if (details.rawEnd != 0) json.count("raw_end_ns", details.rawEnd);
    if (!details.traceState.empty()) json.text("trace_state", details.traceState);
    if (details.flags != 0) json.count("flags", details.flags);
    if (details.droppedAttributes != 0) json.count("dropped_attributes", details.droppedAttributes);
    if (details.droppedEvents != 0) json.count("dropped_events", details.droppedEvents);
    if (details.droppedLinks != 0) json.count("dropped_links", details.droppedLinks);
    // Attributes may repeat a key; the object above has the last value only.
    if (hasRepeatedKey(details.attributes)) {
        json.key("attribute_list");
        json.beginArray();
        for (const Attribute& attribute : details.attributes) {
            json.beginObject();
            json.text("key", attribute.key);
            json.key("value");
            json.value(attribute.value);
            json.endObject();
        }
        json.endArray();
    }
    return out;
}

std::vector<std::string> resourceTexts(const TraceData& trace) {
    std::vector<std::string> texts;
    for (const Resource& resource : trace.resources) {
        std::string text;
        JsonOut json(text);
        json.attributes("resource", resource.attributes);
        if (!resource.schemaUrl.empty()) json.text("resource_schema_url", resource.schemaUrl);
        if (resource.droppedAttributes != 0) json.count("resource_dropped_attributes", resource.droppedAttributes);
        texts.push_back(std::move(text));
    }
    return texts;
}

std::vector<std::string> scopeTexts(const TraceData& trace) {
    std::vector<std::string> texts;
    for (const Scope& scope : trace.scopes) {
        std::string text;
        JsonOut json(text);
        json.key("scope");
        json.beginObject();
        json.text("name", scope.name);
        json.text("version", scope.version);
        json.attributes("attributes", scope.attributes);
        if (!scope.schemaUrl.empty()) json.text("schema_url", scope.schemaUrl);
        if (scope.droppedAttributes != 0) json.count("dropped_attributes", scope.droppedAttributes);
        json.endObject();
        texts.push_back(std::move(text));
    }
    return texts;
}

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
    for (const LogEntry& log : logs) {
        json.beginObject();
        json.number("time_ns", log.timeNs);
        json.key("span_id");
        if (log.spanId.isNull())
            json.null();
        else
            json.text(idText(log.spanId, log.spanIdText));
        json.text("severity", log.severityText);
        json.number("severity_number", log.severity);
        json.text("service", log.serviceName);
        json.key("body");
        json.value(log.body);
        json.attributes("attributes", log.attributes);
        json.endObject();
    }
    json.endArray();
}

void appendSpan(JsonOut& json, const analysis::TraceAnalysis& analysis, Row row) {
    const TraceData& trace = *analysis.trace;
    const SpanIndex span = analysis.tree.span[row];
    json.text("span_id", trace.spanIdText(span));
    json.key("parent_id");
    if (trace.parentId[span].isNull())
        json.null();
    else
        json.text(trace.parentIdText(span));
    json.text("service", trace.services[trace.service[span]].name);
    json.text("name", trace.names[trace.name[span]]);
    json.text("kind", kindName(trace.kind[span]));
    json.text("status", statusName(trace.status[span]));
    json.number("start_ns", trace.startNs[span]);
    json.number("duration_ns", trace.durationNs[span]);
    json.number("self_ns", analysis.self.selfNs[span]);
    json.number("critical_ns", analysis.critical.ns.empty() ? 0 : analysis.critical.ns[span]);
    json.count("depth", analysis.tree.depth[row]);
    json.key("issues");
    json.beginArray();
    for (const MarkName mark : spanMarkNames)
        if ((trace.marks[span] & mark.mark) != 0) json.text(mark.name);
    for (const MarkName mark : rowMarks)
        if ((analysis.tree.marks[row] & mark.mark) != 0) json.text(mark.name);
    json.endArray();
}

}  // namespace

Result<void> showJson(Context& context, store::TraceReader& reader, const analysis::TraceAnalysis& analysis) {
    const TraceData& trace = *analysis.trace;
    Result<SpanStore> bodies = SpanStore::create(trace.spanCount());
    if (!bodies) return tl::unexpected<Error>(bodies.error());
    Result<void> stored;
    const Result<void> visited = reader.visitSpans(
        trace.summary.key,
        [&](SpanIndex span, const SpanDetails& details) {
            if (span < trace.spanCount()) stored = bodies->put(span, bodyJson(details));
            return stored.has_value();
        },
        context.stop);
    if (!visited) return visited;
    if (!stored) return stored;
    const Result<std::vector<LogEntry>> logs = reader.loadLogs(trace.summary.key, context.stop);
    if (!logs) return tl::unexpected<Error>(logs.error());

    const std::vector<std::string> resources = resourceTexts(trace);
    const std::vector<std::string> scopes = scopeTexts(trace);
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
        appendSpan(json, analysis, row);
        json.raw(body->empty() ? bodyJson({}) : *body);
        json.raw(resources[trace.resource[span]]);
        json.raw(scopes[trace.scope[span]]);
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
