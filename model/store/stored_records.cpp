// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/stored_records.h"

namespace fw::store {

void addStored(SpanBatch& batch, TraceId trace, const SpanColumns& span, std::string_view body, DictReader& dict) {
    SpanRecord record;
    record.traceId = trace;
    record.spanId = SpanId{span.id};
    record.parentId = SpanId{span.parent};
    record.startNs = span.startNs;
    record.durationNs = span.durationNs;
    record.name = batch.names.intern(dict.name(span.name));
    record.resource = batch.resources.intern(dict.entry(DictKind::Resource, span.resource).bytes);
    record.scope = batch.scopes.intern(dict.entry(DictKind::Scope, span.scope).bytes);
    record.kind = static_cast<SpanKind>(span.kind);
    record.status = static_cast<StatusCode>(span.status);
    record.marks = static_cast<std::uint16_t>(span.marks & ~DuplicateId);
    record.bodyOffset = batch.bytes.size();
    record.bodySize = static_cast<std::uint32_t>(body.size());
    batch.bytes += body;
    batch.spans.push_back(record);
}

void addStored(SpanBatch& batch, TraceId trace, const LogColumns& log, std::string_view body, DictReader& dict) {
    LogRecord record;
    record.traceId = trace;
    record.spanId = SpanId{log.spanId};
    record.timeNs = log.timeNs;
    record.resource = batch.resources.intern(dict.entry(DictKind::Resource, log.resource).bytes);
    record.severity = log.severity;
    record.bodyOffset = batch.bytes.size();
    record.bodySize = static_cast<std::uint32_t>(body.size());
    batch.bytes += body;
    batch.logs.push_back(record);
}

}  // namespace fw::store
