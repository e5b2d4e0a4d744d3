// SPDX-License-Identifier: GPL-3.0-or-later
// JavaScript's ConsoleSpanExporter. Source of the shape: opentelemetry-js, ConsoleSpanExporter.ts (_exportInfo).
#include <string>

#include "importers/formats/console_span.h"
#include "importers/formats/text_time.h"

namespace fw::formats {
namespace {

constexpr int microsecondsToNs = 3;

std::string textInJs(JsonValue value) {
    return value.isString() ? value.text() : std::string();
}

std::optional<std::int64_t> microseconds(JsonValue value) {
    return value.isNumber() ? scaledDecimal(value.raw(), microsecondsToNs) : std::nullopt;
}

/// [seconds, nanoseconds]
std::int64_t highResolutionTime(JsonValue pair) {
    const JsonValue seconds = pair.first();
    const JsonValue nanos = seconds.next();
    if (!seconds.isNumber() || !nanos.isNumber()) return 0;
    std::int64_t sum = 0;
    const auto whole = scaledDecimal(seconds.raw(), 9);
    const auto part = scaledDecimal(nanos.raw(), 0);
    return whole && part && !__builtin_add_overflow(*whole, *part, &sum) ? sum : 0;
}

void readJsParent(JsonValue object, ConsoleSpan& span) {
    const JsonValue context = object.member("parentSpanContext");
    setConsoleParent(span, context.isObject() ? context.member("spanId") : object.member("parentId"));
    if (!context.isObject()) return;
    const JsonValue remote = context.member("isRemote");
    if (!remote.isTrue()) return;
    // OTLP: SpanFlags. The span's own W3C flags are not printed, but both span processors of the SDK hand only sampled spans to
    // an exporter (opentelemetry-js: SimpleSpanProcessor.ts, BatchSpanProcessorBase.ts, onEnd).
    constexpr std::uint32_t sampledRemoteKnownAndTrue = 0x301;
    span.details.flags |= sampledRemoteKnownAndTrue;
    span.record.marks |= RemoteParent;
}

/// Numbers of the SDK's enum, one less than OTLP's.
SpanKind kindInJs(JsonValue value) {
    if (!value.isNumber()) return SpanKind::Unspecified;
    const std::uint32_t number = consoleCount(value);
    return number <= 4 ? static_cast<SpanKind>(number + 1) : SpanKind::Unspecified;
}

void readJsLink(JsonValue link, ConsoleSpan& span) {
    ConsoleSpan ids;
    const JsonValue context = link.member("context");
    setConsoleTrace(ids, context.member("traceId"), context.member("spanId"));
    SpanLink& out = span.details.links.emplace_back();
    out.traceId = ids.record.traceId;
    out.spanId = ids.record.spanId;
    out.traceIdText = std::move(ids.details.traceIdText);
    out.spanIdText = std::move(ids.details.spanIdText);
    out.traceState = textInJs(context.member("traceState"));
    out.flags = consoleCount(context.member("traceFlags"));
    out.attributes = membersAsAttributes(link.member("attributes"), span.tooDeep);
    out.droppedAttributes = consoleCount(link.member("droppedAttributesCount"));
}

}  // namespace

ConsoleSpan readJavaScriptSpan(JsonValue object, std::size_t cut) {
    ConsoleSpan span;
    setConsoleTrace(span, object.member("traceId"), object.member("id"));
    readJsParent(object, span);
    span.details.traceState = textInJs(object.member("traceState"));
    span.name = textInJs(object.member("name"));
    span.record.kind = kindInJs(object.member("kind"));
    const auto start = microseconds(object.member("timestamp"));
    const auto duration = microseconds(object.member("duration"));
    std::int64_t end = 0;
    const bool ended = start && duration && !__builtin_add_overflow(*start, *duration, &end);
    setConsoleTimes(span, start, ended ? std::optional(end) : std::nullopt);
    span.details.attributes = membersAsAttributes(object.member("attributes"), span.tooDeep);
    const JsonValue status = object.member("status");
    const std::uint32_t code = consoleCount(status.member("code"));
    span.record.status = code == 1 ? StatusCode::Ok : code == 2 ? StatusCode::Error : StatusCode::Unset;
    span.details.statusMessage = textInJs(status.member("message"));
    const JsonValue events = object.member("events");
    for (JsonValue at = events.first(); at.exists(); at = at.next()) {
        SpanEvent& event = span.details.events.emplace_back();
        event.name = textInJs(at.member("name"));
        event.timeNs = highResolutionTime(at.member("time"));
        event.attributes = membersAsAttributes(at.member("attributes"), span.tooDeep);
        event.droppedAttributes = consoleCount(at.member("droppedAttributesCount"));
    }
    const JsonValue links = object.member("links");
    for (JsonValue at = links.first(); at.exists(); at = at.next()) readJsLink(at, span);
    const JsonValue resource = object.member("resource");
    span.resource.attributes = membersAsAttributes(resource.member("attributes"), span.tooDeep);
    span.resource.schemaUrl = textInJs(resource.member("schemaUrl"));
    for (const char* name : {"instrumentationLibrary", "instrumentationScope"}) {
        const JsonValue scope = object.member(name);
        if (!scope.isObject()) continue;
        span.scope = {textInJs(scope.member("name")), textInJs(scope.member("version")), {}, 0, textInJs(scope.member("schemaUrl"))};
    }
    if (cut > 0)
        span.details.warnings.push_back(std::string(consoleCutWarning) + std::to_string(cut) + (cut == 1 ? " value" : " values") +
                                        " that stood too deep");
    return span;
}

}  // namespace fw::formats
