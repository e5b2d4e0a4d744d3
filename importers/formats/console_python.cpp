// SPDX-License-Identifier: GPL-3.0-or-later
// Python's ConsoleSpanExporter. Source of the shape: opentelemetry-python, sdk/trace/__init__.py (ReadableSpan.to_json).
#include <string>

#include "importers/formats/console_span.h"
#include "importers/formats/text_time.h"

namespace fw::formats {
namespace {

std::optional<std::int64_t> timeInPython(JsonValue value) {
    if (!value.isString() && !value.isNumber()) return std::nullopt;
    std::string scratch;
    const auto time = parseTime(value.text(scratch));
    return time ? std::optional(time->ns) : std::nullopt;
}

SpanKind kindInPython(JsonValue value) {
    std::string name = value.text();
    if (constexpr std::string_view prefix = "SpanKind."; name.starts_with(prefix)) name.erase(0, prefix.size());
    for (char& c : name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    for (const SpanKind kind : {SpanKind::Internal, SpanKind::Server, SpanKind::Client, SpanKind::Producer, SpanKind::Consumer})
        if (name == kindName(kind)) return kind;
    return SpanKind::Unspecified;
}

/// "[]" is how an empty trace state prints.
std::string traceStateOf(JsonValue value) {
    std::string text = value.isString() ? value.text() : std::string();
    return text == "[]" || text == "{}" ? std::string() : text;
}

void readPythonStatus(JsonValue status, ConsoleSpan& span) {
    // Old versions write the code alone.
    const std::string code = status.isObject() ? status.member("status_code").text() : status.text();
    if (code == "OK" || code == "StatusCode.OK") span.record.status = StatusCode::Ok;
    if (code == "ERROR" || code == "StatusCode.ERROR") span.record.status = StatusCode::Error;
    if (const JsonValue text = status.member("description"); text.isString()) span.details.statusMessage = text.text();
}

void readPythonLink(JsonValue link, ConsoleSpan& span) {
    ConsoleSpan ids;
    const JsonValue context = link.member("context");
    setConsoleTrace(ids, context.member("trace_id"), context.member("span_id"));
    SpanLink& out = span.details.links.emplace_back();
    out.traceId = ids.record.traceId;
    out.spanId = ids.record.spanId;
    out.traceIdText = std::move(ids.details.traceIdText);
    out.spanIdText = std::move(ids.details.spanIdText);
    out.traceState = traceStateOf(context.member("trace_state"));
    out.attributes = membersAsAttributes(link.member("attributes"), span.tooDeep);
}

void readPythonScope(JsonValue scope, Scope& out) {
    if (scope.member("name").isString()) out.name = scope.member("name").text();
    if (scope.member("version").isString()) out.version = scope.member("version").text();
    if (scope.member("schema_url").isString()) out.schemaUrl = scope.member("schema_url").text();
}

}  // namespace

ConsoleSpan readPythonSpan(JsonValue object) {
    ConsoleSpan span;
    const JsonValue context = object.member("context");
    setConsoleTrace(span, context.member("trace_id"), context.member("span_id"));
    setConsoleParent(span, object.member("parent_id"));
    span.details.traceState = traceStateOf(context.member("trace_state"));
    if (object.member("name").isString()) span.name = object.member("name").text();
    span.record.kind = kindInPython(object.member("kind"));
    setConsoleTimes(span, timeInPython(object.member("start_time")), timeInPython(object.member("end_time")));
    readPythonStatus(object.member("status"), span);
    span.details.attributes = membersAsAttributes(object.member("attributes"), span.tooDeep);
    const JsonValue events = object.member("events");
    for (JsonValue at = events.first(); at.exists(); at = at.next()) {
        SpanEvent& event = span.details.events.emplace_back();
        if (at.member("name").isString()) event.name = at.member("name").text();
        event.timeNs = timeInPython(at.member("timestamp")).value_or(0);
        event.attributes = membersAsAttributes(at.member("attributes"), span.tooDeep);
    }
    const JsonValue links = object.member("links");
    for (JsonValue at = links.first(); at.exists(); at = at.next()) readPythonLink(at, span);
    const JsonValue resource = object.member("resource");
    const JsonValue attributes = resource.member("attributes");
    // Versions before 1.14 write the attributes without the object around.
    span.resource.attributes = membersAsAttributes(attributes.isObject() ? attributes : resource, span.tooDeep);
    if (resource.member("schema_url").isString()) span.resource.schemaUrl = resource.member("schema_url").text();
    for (const char* name : {"instrumentation_info", "instrumentation_scope"}) readPythonScope(object.member(name), span.scope);
    return span;
}

}  // namespace fw::formats
