// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/trace_pieces.h"

#include <utility>

#include "model/core/span_body.h"
#include "model/export/redactor.h"

namespace fw::exporting {

TracePieces::TracePieces(const TraceData& trace, Redactor* redactor)
    : m_trace(trace),
      m_redactor(redactor),
      m_resources(trace.resources.size(), unset),
      m_scopes(trace.scopes.size(), unset),
      m_names(trace.names.size(), unset) {}

std::uint32_t TracePieces::resourceNumber(std::uint32_t inTrace) {
    std::uint32_t& number = m_resources[inTrace];
    if (number != unset) return number;
    Resource resource = m_trace.resources[inTrace];
    if (m_redactor != nullptr) m_redactor->redact(resource);
    std::string encoded;
    body::appendResource(encoded, resource);
    return number = m_batch.resources.intern(encoded);
}

std::uint32_t TracePieces::scopeNumber(std::uint32_t inTrace) {
    std::uint32_t& number = m_scopes[inTrace];
    if (number != unset) return number;
    Scope scope = m_trace.scopes[inTrace];
    if (m_redactor != nullptr) m_redactor->redact(scope);
    std::string encoded;
    body::appendScope(encoded, scope);
    return number = m_batch.scopes.intern(encoded);
}

std::uint32_t TracePieces::nameNumber(std::uint32_t inTrace) {
    std::uint32_t& number = m_names[inTrace];
    if (number != unset) return number;
    std::string name = m_trace.names[inTrace];
    if (m_redactor != nullptr) m_redactor->redactText(name);
    return number = m_batch.names.intern(name);
}

void TracePieces::add(SpanIndex span, SpanDetails details) {
    SpanRecord record;
    record.traceId = m_trace.summary.id;
    record.spanId = m_trace.spanId[span];
    record.parentId = m_trace.parentId[span];
    record.startNs = m_trace.startNs[span];
    record.durationNs = m_trace.durationNs[span];
    record.kind = m_trace.kind[span];
    record.status = m_trace.status[span];
    record.marks = m_trace.marks[span];
    record.name = nameNumber(m_trace.name[span]);
    record.resource = resourceNumber(m_trace.resource[span]);
    record.scope = scopeNumber(m_trace.scope[span]);
    if (m_redactor != nullptr) {
        m_redactor->redact(details);
        record.startNs = m_redactor->shifted(record.startNs);
    }
    record.bodyOffset = m_batch.bytes.size();
    body::appendDetails(m_batch.bytes, details);
    record.bodySize = static_cast<std::uint32_t>(m_batch.bytes.size() - record.bodyOffset);
    m_batch.spans.push_back(record);
}

void TracePieces::add(LogEntry log) {
    if (m_redactor != nullptr) m_redactor->redact(log);
    LogRecord record;
    record.traceId = log.traceId;
    record.spanId = log.spanId;
    record.timeNs = log.timeNs;
    record.severity = log.severity;
    Resource resource;
    resource.serviceName = log.serviceName;
    if (!log.serviceName.empty()) resource.attributes.push_back({"service.name", log.serviceName});
    std::string encoded;
    body::appendResource(encoded, resource);
    record.resource = m_batch.resources.intern(encoded);
    record.bodyOffset = m_batch.bytes.size();
    body::appendLogBody(m_batch.bytes, log);
    record.bodySize = static_cast<std::uint32_t>(m_batch.bytes.size() - record.bodyOffset);
    m_batch.logs.push_back(record);
}

void TracePieces::next() {
    m_batch.spans.clear();
    m_batch.logs.clear();
    m_batch.bytes.clear();
}

}  // namespace fw::exporting
