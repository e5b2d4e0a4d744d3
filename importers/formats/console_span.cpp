// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/console_span.h"

#include <algorithm>

#include "importers/formats/text_time.h"
#include "model/core/span_body.h"

namespace fw::formats {
namespace {

/// Python writes "0x" in front of the digits, which is no part of the id.
std::string_view withoutPrefix(std::string_view text) {
    return text.starts_with("0x") && text.size() > 2 ? text.substr(2) : text;
}

}  // namespace

ConsoleKind consoleKindOf(JsonValue object) {
    if (!object.isObject()) return ConsoleKind::None;
    bool traceId = false;
    bool id = false;
    bool scope = false;
    for (JsonValue at = object.first(); at.exists(); at = at.next()) {
        if (at.keyIs("context") && !at.member("trace_id").isNothing() && object.member("start_time").exists()) return ConsoleKind::Python;
        if (at.keyIs("SpanContext") && !at.member("TraceID").isNothing()) return ConsoleKind::Go;
        traceId = traceId || at.keyIs("traceId");
        id = id || at.keyIs("id");
        scope = scope || at.keyIs("instrumentationScope") || at.keyIs("instrumentationLibrary") || at.keyIs("parentSpanContext") ||
                at.keyIs("resource") || at.keyIs("parentId");
    }
    // Zipkin has traceId, id and parentId too, but no attributes.
    return traceId && id && scope && object.member("attributes").exists() ? ConsoleKind::JavaScript : ConsoleKind::None;
}

Attributes membersAsAttributes(JsonValue object, bool& tooDeep) {
    Attributes attributes;
    if (!object.isObject()) return attributes;
    for (JsonValue at = object.first(); at.exists(); at = at.next()) attributes.push_back({at.key(), at.toAttribute(tooDeep)});
    return attributes;
}

void setConsoleTrace(ConsoleSpan& span, JsonValue traceId, JsonValue spanId) {
    ParsedTraceId trace = parseTraceId(withoutPrefix(numberOrText(traceId)));
    ParsedSpanId own = parseSpanId(withoutPrefix(numberOrText(spanId)));
    span.record.traceId = trace.id;
    span.record.spanId = own.id;
    span.details.traceIdText = std::move(trace.text);
    span.details.spanIdText = std::move(own.text);
}

void setConsoleParent(ConsoleSpan& span, JsonValue parentId) {
    ParsedSpanId parent = parseSpanId(withoutPrefix(numberOrText(parentId)));
    span.record.parentId = parent.id;
    span.details.parentIdText = std::move(parent.text);
}

void setConsoleTimes(ConsoleSpan& span, std::optional<std::int64_t> start, std::optional<std::int64_t> end) {
    span.record.startNs = start.value_or(0);
    if (span.record.startNs == 0) {
        span.record.marks |= NoStart;
        span.issues.push_back(makeIssue(IssueCode::BadTime, "no start time"));
        // Without a start the end has no column; it must not get lost.
        if (end && *end > 0) span.details.rawEnd = static_cast<std::uint64_t>(*end);
        return;
    }
    if (span.record.startNs < 0) {
        span.record.marks |= TimeOutOfRange;
        span.issues.push_back(makeIssue(IssueCode::BadTime, "time before the year 1970"));
    }
    if (!end || *end == 0) {
        span.record.marks |= NoEnd;
        span.issues.push_back(makeIssue(IssueCode::BadTime, "no end time"));
        return;
    }
    if (__builtin_sub_overflow(*end, span.record.startNs, &span.record.durationNs)) {
        span.record.durationNs = *end > span.record.startNs ? INT64_MAX : INT64_MIN;
        span.record.marks |= TimeOutOfRange;
        span.issues.push_back(makeIssue(IssueCode::BadTime, "the duration is beyond what nanoseconds hold"));
    }
    if (span.record.durationNs < 0) {
        span.record.marks |= NegativeDuration;
        span.issues.push_back(makeIssue(IssueCode::NegativeDuration));
    }
}

std::uint32_t consoleCount(JsonValue number) {
    if (!number.isNumber()) return 0;
    const std::int64_t value = scaledDecimal(number.raw(), 0).value_or(0);
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(value, 0, UINT32_MAX));
}

void appendConsoleSpan(ConsoleSpan& span, std::string_view container, SpanBatch& batch) {
    SpanRecord& record = span.record;
    SpanDetails& details = span.details;
    if (record.traceId.isNull()) {
        record.marks |= NoTraceId;
        span.issues.push_back(makeIssue(IssueCode::NoTraceIdInSpan));
    }
    if (!details.events.empty()) record.marks |= HasEvents;
    if (!details.links.empty()) record.marks |= HasLinks;
    if (!details.warnings.empty()) record.marks |= HasWarnings;
    if (!details.traceIdText.empty() || !details.spanIdText.empty() || !details.parentIdText.empty()) record.marks |= OpaqueIds;
    if (span.tooDeep) {
        record.marks |= ValueTooDeep;
        span.issues.push_back(makeIssue(IssueCode::ValueTooDeep));
    }
    record.bodyOffset = batch.bytes.size();
    body::appendDetails(batch.bytes, details);
    record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - record.bodyOffset);
    if (record.spanId.isNull()) {
        record.marks |= NoSpanId;
        span.issues.push_back(makeIssue(IssueCode::NoSpanIdInSpan));
        const std::string times = std::to_string(record.startNs) + '+' + std::to_string(record.durationNs);
        record.spanId.value = std::max<std::uint64_t>(1, fnv1a64(batch.body(record), fnv1a64(span.name, fnv1a64(times))));
    }
    if (!container.empty()) span.resource.attributes.push_back({"container.name", std::string(container)});
    std::string encoded;
    body::appendResource(encoded, span.resource);
    record.resource = batch.resources.intern(encoded);
    encoded.clear();
    body::appendScope(encoded, span.scope);
    record.scope = batch.scopes.intern(encoded);
    record.name = batch.names.intern(span.name);
    batch.spans.push_back(record);
}

}  // namespace fw::formats
