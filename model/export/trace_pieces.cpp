// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/trace_pieces.h"

#include "model/core/span_body.h"

namespace fw::exporting {

TracePieces::TracePieces(const TraceData& trace) : m_trace(trace) {
    std::string bytes;
    for (const std::string& name : trace.names) m_names.push_back(m_batch.names.intern(name));
    for (const Resource& resource : trace.resources) {
        bytes.clear();
        body::appendResource(bytes, resource);
        m_resources.push_back(m_batch.resources.intern(bytes));
    }
    for (const Scope& scope : trace.scopes) {
        bytes.clear();
        body::appendScope(bytes, scope);
        m_scopes.push_back(m_batch.scopes.intern(bytes));
    }
}

void TracePieces::add(SpanIndex span, const SpanDetails& details) {
    SpanRecord record;
    record.traceId = m_trace.summary.id;
    record.spanId = m_trace.spanId[span];
    record.parentId = m_trace.parentId[span];
    record.startNs = m_trace.startNs[span];
    record.durationNs = m_trace.durationNs[span];
    record.name = m_names[m_trace.name[span]];
    record.resource = m_resources[m_trace.resource[span]];
    record.scope = m_scopes[m_trace.scope[span]];
    record.kind = m_trace.kind[span];
    record.status = m_trace.status[span];
    record.marks = m_trace.marks[span];
    record.bodyOffset = m_batch.bytes.size();
    body::appendDetails(m_batch.bytes, details);
    record.bodySize = static_cast<std::uint32_t>(m_batch.bytes.size() - record.bodyOffset);
    m_batch.spans.push_back(record);
}

void TracePieces::addLog(const LogEntry& log) {
    LogRecord record;
    record.traceId = log.traceId;
    record.spanId = log.spanId;
    record.timeNs = log.timeNs;
    record.severity = log.severity;
    std::string bytes;
    // The cache knows of the resource of a log record what it is called.
    Resource resource{log.serviceName, {}, 0, {}};
    if (!log.serviceName.empty()) resource.attributes.push_back({"service.name", log.serviceName});
    body::appendResource(bytes, resource);
    record.resource = m_batch.resources.intern(bytes);
    record.bodyOffset = m_batch.bytes.size();
    body::appendLogBody(m_batch.bytes, log);
    record.bodySize = static_cast<std::uint32_t>(m_batch.bytes.size() - record.bodyOffset);
    m_batch.logs.push_back(record);
}

void TracePieces::clear() {
    m_batch.spans.clear();
    m_batch.logs.clear();
    m_batch.bytes.clear();
}

}  // namespace fw::exporting
