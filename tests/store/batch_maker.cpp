// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_maker.h"

#include <cstdio>

#include "model/core/span_body.h"

namespace fw::store::test {

Resource resourceOf(const std::string& service) {
    Resource resource;
    resource.serviceName = service;
    if (!service.empty()) resource.attributes = {{"service.name", service}, {"host.name", "node-" + service}};
    return resource;
}

void add(SpanBatch& batch, const MadeSpan& span, const Resource& resource, const Scope& scope, const SpanDetails& given) {
    SpanRecord record;
    SpanDetails details = given;
    const ParsedTraceId trace = parseTraceId(span.trace);
    const ParsedSpanId id = parseSpanId(span.id);
    const ParsedSpanId parent = parseSpanId(span.parent);
    details.traceIdText = trace.text;
    details.spanIdText = id.text;
    details.parentIdText = parent.text;
    if (!trace.text.empty() || !id.text.empty() || !parent.text.empty()) record.marks |= OpaqueIds;
    if (!details.events.empty()) record.marks |= HasEvents;
    if (!details.links.empty()) record.marks |= HasLinks;
    record.traceId = trace.id;
    record.spanId = id.id;
    record.parentId = parent.id;
    record.startNs = span.startNs;
    record.durationNs = span.durationNs;
    record.kind = span.kind;
    record.status = span.status;
    record.name = batch.names.intern(span.name);
    std::string encoded;
    body::appendResource(encoded, resource);
    record.resource = batch.resources.intern(encoded);
    encoded.clear();
    body::appendScope(encoded, scope);
    record.scope = batch.scopes.intern(encoded);
    record.bodyOffset = batch.bytes.size();
    body::appendDetails(batch.bytes, details);
    record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - record.bodyOffset);
    batch.spans.push_back(record);
}

void add(SpanBatch& batch, const MadeSpan& span) {
    SpanDetails details;
    details.attributes = span.attributes;
    details.events = span.events;
    add(batch, span, resourceOf(span.service), Scope{"scope", "1", {}, 0, {}}, details);
}

void add(SpanBatch& batch, const LogEntry& given, const std::string& trace, const std::string& span) {
    LogEntry log = given;
    LogRecord record;
    const ParsedTraceId traceId = parseTraceId(trace);
    const ParsedSpanId spanId = parseSpanId(span);
    log.traceIdText = traceId.text;
    log.spanIdText = spanId.text;
    record.traceId = traceId.id;
    record.spanId = spanId.id;
    record.timeNs = log.timeNs;
    record.severity = log.severity;
    std::string encoded;
    body::appendResource(encoded, resourceOf(log.serviceName));
    record.resource = batch.resources.intern(encoded);
    record.bodyOffset = batch.bytes.size();
    body::appendLogBody(batch.bytes, log);
    record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - record.bodyOffset);
    batch.logs.push_back(record);
}

SpanBatch batchOf(const std::vector<MadeSpan>& spans) {
    SpanBatch batch;
    for (const MadeSpan& span : spans) add(batch, span);
    return batch;
}

SpanBatch manyTraces(int traces, int spans, int firstTrace) {
    SpanBatch batch;
    char text[40];
    for (int t = firstTrace; t < firstTrace + traces; ++t) {
        for (int s = 0; s < spans; ++s) {
            MadeSpan span;
            std::snprintf(text, sizeof text, "%08x%024x", 0xabcd0000U + static_cast<unsigned>(t), 0x77U);
            span.trace = text;
            std::snprintf(text, sizeof text, "%08x%08x", static_cast<unsigned>(t) + 1, static_cast<unsigned>(s) + 1);
            span.id = text;
            if (s > 0) {
                std::snprintf(text, sizeof text, "%08x%08x", static_cast<unsigned>(t) + 1, 1U);
                span.parent = text;
            }
            span.name = "op-" + std::to_string(s % 5);
            span.service = "svc-" + std::to_string(s % 3);
            span.startNs = 1'000'000 + (t % 7) * 1'000 + s;
            span.durationNs = 1'000 - s + (t % 3) * 100;
            span.status = t % 4 == 0 && s == 1 ? StatusCode::Error : StatusCode::Ok;
            std::snprintf(text, sizeof text, "cam_%06d", t);
            span.attributes = {{"frame.id", text}, {"worker", std::int64_t{s % 2}}, {"queue", s % 2 == 0 ? "even" : "odd"}};
            add(batch, span);
        }
    }
    return batch;
}

}  // namespace fw::store::test
