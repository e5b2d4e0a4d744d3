// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/span_json.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>

#include "model/core/mark_names.h"

namespace fw::analysis {
namespace {

constexpr std::array<MarkName, 4> rowMarkNames = {
    {{Orphan, "orphan"}, {CycleCut, "cycle"}, {SelfParent, "self-parent"}, {FarTime, "far-time"}}};

/// As the parent's own id is written, where it is there: a span may spell it otherwise ("0000000000000001" of "1").
std::string parentIdText(const TraceAnalysis& analysis, Row row) {
    const TraceData& trace = *analysis.recorded;
    const SpanIndex span = analysis.tree.span[row];
    Row above = analysis.tree.parent[row];
    while (above != noRow && analysis.tree.repeatAt(above) != nullptr) above = analysis.tree.parent[above];
    const SpanIndex parent = above == noRow ? noSpan : analysis.tree.span[above];
    return parent != noSpan && trace.spanId[parent] == trace.parentId[span] ? trace.spanIdText(parent) : trace.parentIdText(span);
}

bool hasRepeatedKey(const Attributes& attributes) {
    std::unordered_set<std::string_view> keys;
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](const Attribute& attribute) { return !keys.insert(attribute.key).second; });
}

}  // namespace

void appendEvent(JsonOut& json, const SpanEvent& event) {
    json.beginObject();
    json.number("time_ns", event.timeNs);
    json.text("name", event.name);
    json.attributes("attributes", event.attributes);
    if (event.droppedAttributes != 0) json.count("dropped_attributes", event.droppedAttributes);
    json.endObject();
}

void appendLink(JsonOut& json, const SpanLink& link) {
    json.beginObject();
    json.text("trace_id", idText(link.traceId, link.traceIdText));
    json.text("span_id", idText(link.spanId, link.spanIdText));
    json.attributes("attributes", link.attributes);
    if (!link.traceState.empty()) json.text("trace_state", link.traceState);
    if (link.droppedAttributes != 0) json.count("dropped_attributes", link.droppedAttributes);
    if (link.flags != 0) json.count("flags", link.flags);
    json.endObject();
}

void appendLog(JsonOut& json, const LogEntry& log) {
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

void appendSpanMembers(JsonOut& json, const TraceAnalysis& analysis, Row row) {
    const TraceData& trace = *analysis.recorded;
    const SpanIndex span = analysis.tree.span[row];
    json.text("span_id", trace.spanIdText(span));
    json.key("parent_id");
    if (trace.parentId[span].isNull())
        json.null();
    else
        json.text(parentIdText(analysis, row));
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
    for (const MarkName mark : rowMarkNames)
        if ((analysis.tree.marks[row] & mark.mark) != 0) json.text(mark.name);
    json.endArray();
}

std::string bodyMembers(const SpanDetails& details, std::string_view traceId) {
    std::string out;
    JsonOut json(out);
    // A span that came with another spelling of the id, or with the half of it that was joined to this trace.
    if (!details.traceIdText.empty() && details.traceIdText != traceId) json.text("own_trace_id", details.traceIdText);
    json.text("status_message", details.statusMessage);
    json.attributes("attributes", details.attributes);
    json.key("events");
    json.beginArray();
    for (const SpanEvent& event : details.events) appendEvent(json, event);
    json.endArray();
    json.key("links");
    json.beginArray();
    for (const SpanLink& link : details.links) appendLink(json, link);
    json.endArray();
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

std::string resourceMembers(const Resource& resource) {
    std::string out;
    JsonOut json(out);
    json.attributes("resource", resource.attributes);
    if (!resource.schemaUrl.empty()) json.text("resource_schema_url", resource.schemaUrl);
    if (resource.droppedAttributes != 0) json.count("resource_dropped_attributes", resource.droppedAttributes);
    return out;
}

std::string scopeMember(const Scope& scope) {
    std::string out;
    JsonOut json(out);
    json.key("scope");
    json.beginObject();
    json.text("name", scope.name);
    json.text("version", scope.version);
    json.attributes("attributes", scope.attributes);
    if (!scope.schemaUrl.empty()) json.text("schema_url", scope.schemaUrl);
    if (scope.droppedAttributes != 0) json.count("dropped_attributes", scope.droppedAttributes);
    json.endObject();
    return out;
}

std::string spanJson(const TraceAnalysis& analysis, SpanIndex span, const SpanDetails& details) {
    const TraceData& trace = *analysis.recorded;
    std::string out;
    JsonOut json(out);
    json.beginObject();
    json.text("trace_id", trace.summary.idText);
    appendSpanMembers(json, analysis, analysis.tree.rowOfSpan[span]);
    json.raw(bodyMembers(details, trace.summary.idText));
    if (trace.resource[span] < trace.resources.size()) json.raw(resourceMembers(trace.resources[trace.resource[span]]));
    if (trace.scope[span] < trace.scopes.size()) json.raw(scopeMember(trace.scopes[trace.scope[span]]));
    json.endObject();
    return out;
}

}  // namespace fw::analysis
