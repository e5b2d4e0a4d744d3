// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "model/core/span_body.h"
#include "model/export/base64.h"
#include "model/export/microseconds.h"
#include "model/export/otlp_writer.h"

// Members and tags: jaeger internal/uimodel/model.go; tags made from OTLP: collector-contrib pkg/translator/jaeger.
namespace fw::exporting {
namespace {

constexpr std::int64_t largestJsonInteger = 9'007'199'254'740'991;
constexpr std::int64_t microsecond = 1'000;

void appendTag(std::string& out, bool& first, std::string_view key, const AttributeValue& value) {
    if (!first) out += ',';
    first = false;
    out += "{\"key\":";
    appendJsonString(out, key);
    const auto typed = [&out](std::string_view type) {
        out += ",\"type\":\"";
        out += type;
        out += "\",\"value\":";
    };
    if (const auto* flag = std::get_if<bool>(&value.data)) {
        typed("bool");
        out += *flag ? "true" : "false";
    } else if (const auto* number = std::get_if<std::int64_t>(&value.data)) {
        typed("int64");
        const bool wide = *number > largestJsonInteger || *number < -largestJsonInteger;
        if (wide) out += '"';
        out += std::to_string(*number);
        if (wide) out += '"';
    } else if (const auto* real = std::get_if<double>(&value.data)) {
        typed("float64");
        if (std::isfinite(*real))
            out += doubleText(*real);
        else
            appendJsonString(out, doubleText(*real));
    } else if (const auto* bytes = std::get_if<Bytes>(&value.data)) {
        typed("binary");
        out += '"';
        appendBase64(out, bytes->data);
        out += '"';
    } else {
        typed("string");
        appendJsonString(out, valueText(value));
    }
    out += '}';
}

void appendReference(std::string& out, bool& first, std::string_view type, std::string_view traceId, std::string_view spanId) {
    if (!first) out += ',';
    first = false;
    out += "{\"refType\":\"";
    out += type;
    out += "\",\"traceID\":";
    appendJsonString(out, traceId);
    out += ",\"spanID\":";
    appendJsonString(out, spanId);
    out += '}';
}

void appendTags(std::string& out, const SpanBatch& batch, const SpanRecord& span, const SpanDetails& details) {
    bool first = true;
    for (const Attribute& attribute : details.attributes) appendTag(out, first, attribute.key, attribute.value);
    if (span.kind != SpanKind::Unspecified) appendTag(out, first, "span.kind", kindName(span.kind));
    if (span.status == StatusCode::Ok) appendTag(out, first, "otel.status_code", "OK");
    if (span.status == StatusCode::Error) {
        appendTag(out, first, "otel.status_code", "ERROR");
        appendTag(out, first, "error", true);
    }
    if (!details.statusMessage.empty()) appendTag(out, first, "otel.status_description", details.statusMessage);
    if (!details.traceState.empty()) appendTag(out, first, "w3c.tracestate", details.traceState);
    Scope scope;
    (void)body::readScope(batch.scopes.at(span.scope), scope);
    if (!scope.name.empty()) appendTag(out, first, "otel.scope.name", scope.name);
    if (!scope.version.empty()) appendTag(out, first, "otel.scope.version", scope.version);
}

void appendLogs(std::string& out, const SpanDetails& details) {
    bool firstLog = true;
    for (const SpanEvent& event : details.events) {
        if (!firstLog) out += ',';
        firstLog = false;
        out += "{\"timestamp\":" + std::to_string(toMicroseconds(event.timeNs)) + ",\"fields\":[";
        bool first = true;
        appendTag(out, first, "event", event.name);
        for (const Attribute& attribute : event.attributes) appendTag(out, first, attribute.key, attribute.value);
        out += "]}";
    }
}

void appendJaegerSpan(std::string& out, const SpanBatch& batch, const SpanRecord& span) {
    SpanDetails details;
    (void)body::readDetails(batch.body(span), details);
    const std::string traceId = idText(span.traceId, details.traceIdText);
    out += "{\"traceID\":";
    appendJsonString(out, traceId);
    out += ",\"spanID\":";
    appendJsonString(out, idText(span.spanId, details.spanIdText));
    if (details.flags != 0) out += ",\"flags\":" + std::to_string(details.flags);
    out += ",\"operationName\":";
    appendJsonString(out, batch.names.at(span.name));
    out += ",\"references\":[";
    bool first = true;
    if (!span.parentId.isNull()) appendReference(out, first, "CHILD_OF", traceId, idText(span.parentId, details.parentIdText));
    for (const SpanLink& link : details.links)
        appendReference(out, first, "FOLLOWS_FROM", idText(link.traceId, link.traceIdText), idText(link.spanId, link.spanIdText));
    const std::int64_t start = toMicroseconds(span.startNs);
    const std::int64_t duration = std::max<std::int64_t>(span.durationNs, 0) / microsecond;
    out += "],\"startTime\":" + std::to_string(start) + ",\"duration\":" + std::to_string(duration) + ",\"tags\":[";
    appendTags(out, batch, span, details);
    out += "],\"logs\":[";
    appendLogs(out, details);
    out += "],\"processID\":\"p" + std::to_string(span.resource + 1) + "\",\"warnings\":";
    if (details.warnings.empty()) {
        out += "null}";
        return;
    }
    out += '[';
    for (std::size_t i = 0; i < details.warnings.size(); ++i) {
        if (i > 0) out += ',';
        appendJsonString(out, details.warnings[i]);
    }
    out += "]}";
}

}  // namespace

void beginJaegerTrace(std::string& out, std::string_view traceId) {
    out += "{\"traceID\":";
    appendJsonString(out, traceId);
    out += ",\"spans\":[";
}

void appendJaegerSpans(std::string& out, const SpanBatch& batch, bool& first) {
    for (const SpanRecord& span : batch.spans) {
        if (!first) out += ',';
        first = false;
        appendJaegerSpan(out, batch, span);
    }
}

void endJaegerTrace(std::string& out, const SpanBatch& batch) {
    out += "],\"processes\":{";
    for (std::uint32_t i = 0; i < batch.resources.size(); ++i) {
        Resource resource;
        (void)body::readResource(batch.resources.at(i), resource);
        const AttributeValue* name = findAttribute(resource.attributes, "service.name");
        out += (i > 0 ? ",\"p" : "\"p") + std::to_string(i + 1) + "\":{\"serviceName\":";
        appendJsonString(out, name != nullptr ? valueText(*name) : std::string(unknownService));
        out += ",\"tags\":[";
        bool first = true;
        for (const Attribute& attribute : resource.attributes)
            if (attribute.key != "service.name") appendTag(out, first, attribute.key, attribute.value);
        out += "]}";
    }
    out += "},\"warnings\":null}";
}

void appendJaegerTrace(std::string& out, const SpanBatch& batch) {
    std::string traceId;
    if (!batch.spans.empty()) {
        SpanDetails details;
        (void)body::readDetails(batch.body(batch.spans.front()), details);
        traceId = idText(batch.spans.front().traceId, details.traceIdText);
    }
    beginJaegerTrace(out, traceId);
    bool first = true;
    appendJaegerSpans(out, batch, first);
    endJaegerTrace(out, batch);
}

}  // namespace fw::exporting
