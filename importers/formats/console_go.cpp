// SPDX-License-Identifier: GPL-3.0-or-later
// Go's stdouttrace. Source of the shape: opentelemetry-go, exporters/stdout/stdouttrace and sdk/trace/tracetest/span.go.
#include <charconv>
#include <string>

#include "importers/formats/console_span.h"
#include "importers/formats/text_time.h"

namespace fw::formats {
namespace {

std::optional<std::int64_t> timeInGo(JsonValue value) {
    if (!value.isString()) return std::nullopt;
    std::string scratch;
    const std::string_view text = value.text(scratch);
    // The zero time of Go: the exporter was told to leave times out.
    if (text.starts_with("0001-01-01T00:00:00")) return std::nullopt;
    const auto time = parseTime(text);
    return time ? std::optional(time->ns) : std::nullopt;
}

/// A whole FLOAT64 prints like an integer; its type says better.
AttributeValue asFloat(AttributeValue value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value.data)) return static_cast<double>(*integer);
    if (auto* list = std::get_if<AttributeValue::List>(&value.data))
        for (AttributeValue& item : *list)
            if (const auto* integer = std::get_if<std::int64_t>(&item.data)) item = static_cast<double>(*integer);
    return value;
}

Attributes attributesOf(JsonValue list, bool& tooDeep) {
    Attributes attributes;
    if (!list.isArray()) return attributes;
    for (JsonValue at = list.first(); at.exists(); at = at.next()) {
        const JsonValue value = at.member("Value");
        AttributeValue read = value.isObject() ? value.member("Value").toAttribute(tooDeep) : value.toAttribute(tooDeep);
        if (value.member("Type").text().starts_with("FLOAT64")) read = asFloat(std::move(read));
        attributes.push_back({at.member("Key").text(), std::move(read)});
    }
    return attributes;
}

std::uint32_t traceFlags(JsonValue context) {
    const std::string text = context.member("TraceFlags").text();
    unsigned flags = 0;
    std::from_chars(text.data(), text.data() + text.size(), flags, 16);
    return flags & 0xff;
}

void readGoStatus(JsonValue status, ConsoleSpan& span) {
    const JsonValue code = status.member("Code");
    const std::string text = code.text();
    // Numbers are Go's own: 1 is an error, 2 is fine.
    if (text == "Error" || (code.isNumber() && text == "1")) span.record.status = StatusCode::Error;
    if (text == "Ok" || (code.isNumber() && text == "2")) span.record.status = StatusCode::Ok;
    if (status.member("Description").isString()) span.details.statusMessage = status.member("Description").text();
}

void readGoLink(JsonValue link, ConsoleSpan& span) {
    ConsoleSpan ids;
    const JsonValue context = link.member("SpanContext");
    setConsoleTrace(ids, context.member("TraceID"), context.member("SpanID"));
    SpanLink& out = span.details.links.emplace_back();
    out.traceId = ids.record.traceId;
    out.spanId = ids.record.spanId;
    out.traceIdText = std::move(ids.details.traceIdText);
    out.spanIdText = std::move(ids.details.spanIdText);
    if (context.member("TraceState").isString()) out.traceState = context.member("TraceState").text();
    out.flags = traceFlags(context);
    out.attributes = attributesOf(link.member("Attributes"), span.tooDeep);
    out.droppedAttributes = consoleCount(link.member("DroppedAttributeCount"));
}

void readGoScope(JsonValue scope, ConsoleSpan& span) {
    if (!scope.isObject()) return;
    span.scope = {};
    if (scope.member("Name").isString()) span.scope.name = scope.member("Name").text();
    if (scope.member("Version").isString()) span.scope.version = scope.member("Version").text();
    if (scope.member("SchemaURL").isString()) span.scope.schemaUrl = scope.member("SchemaURL").text();
    span.scope.attributes = attributesOf(scope.member("Attributes"), span.tooDeep);
}

}  // namespace

ConsoleSpan readGoSpan(JsonValue object) {
    ConsoleSpan span;
    const JsonValue context = object.member("SpanContext");
    const JsonValue parent = object.member("Parent");
    setConsoleTrace(span, context.member("TraceID"), context.member("SpanID"));
    setConsoleParent(span, parent.member("SpanID"));
    if (context.member("TraceState").isString()) span.details.traceState = context.member("TraceState").text();
    span.details.flags = traceFlags(context);
    if (parent.member("Remote").isTrue()) {
        constexpr std::uint32_t remoteKnownAndTrue = 0x300;  // OTLP: SpanFlags
        span.details.flags |= remoteKnownAndTrue;
        span.record.marks |= RemoteParent;
    }
    if (object.member("Name").isString()) span.name = object.member("Name").text();
    const std::uint32_t kind = consoleCount(object.member("SpanKind"));
    span.record.kind = kind <= 5 ? static_cast<SpanKind>(kind) : SpanKind::Unspecified;
    setConsoleTimes(span, timeInGo(object.member("StartTime")), timeInGo(object.member("EndTime")));
    readGoStatus(object.member("Status"), span);
    span.details.attributes = attributesOf(object.member("Attributes"), span.tooDeep);
    const JsonValue events = object.member("Events");
    for (JsonValue at = events.first(); at.exists(); at = at.next()) {
        SpanEvent& event = span.details.events.emplace_back();
        if (at.member("Name").isString()) event.name = at.member("Name").text();
        event.timeNs = timeInGo(at.member("Time")).value_or(0);
        event.attributes = attributesOf(at.member("Attributes"), span.tooDeep);
        event.droppedAttributes = consoleCount(at.member("DroppedAttributeCount"));
    }
    const JsonValue links = object.member("Links");
    for (JsonValue at = links.first(); at.exists(); at = at.next()) readGoLink(at, span);
    span.details.droppedAttributes = consoleCount(object.member("DroppedAttributes"));
    span.details.droppedEvents = consoleCount(object.member("DroppedEvents"));
    span.details.droppedLinks = consoleCount(object.member("DroppedLinks"));
    span.resource.attributes = attributesOf(object.member("Resource"), span.tooDeep);
    for (const char* name : {"InstrumentationLibrary", "InstrumentationScope"}) readGoScope(object.member(name), span);
    return span;
}

}  // namespace fw::formats
