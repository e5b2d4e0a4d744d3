// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_trace.h"

#include <utility>

#include "model/core/span_body.h"

namespace fw::formats {
namespace {

constexpr char byProcess = 'p';
constexpr char embedded = 'e';

}  // namespace

void JaegerTrace::add(JaegerSpan span) {
    SpanRecord& record = span.record;
    record.bodyOffset = m_held.bytes.size();
    body::appendDetails(m_held.bytes, span.details);
    record.bodySize = static_cast<std::uint32_t>(m_held.bytes.size() - record.bodyOffset);
    record.name = m_held.names.intern(span.name);
    std::string scope;
    body::appendScope(scope, span.scope);
    record.scope = m_held.scopes.intern(scope);
    record.resource = m_held.resources.intern(span.hasProcess ? embedded + span.embeddedResource : byProcess + span.processId);
    m_held.spans.push_back(record);
}

void JaegerTrace::setProcesses(JsonValue processes, std::vector<ImportIssue>& issues) {
    for (JsonValue at = processes.first(); at.exists(); at = at.next())
        if (at.isObject()) m_processes.insert_or_assign(at.key(), jaegerResource(at, issues));
    m_processesKnown = m_processesKnown || processes.isObject();
}

void JaegerTrace::setBatchProcess(JsonValue process, std::vector<ImportIssue>& issues) {
    if (!process.isObject()) return;
    m_batchProcess = jaegerResource(process, issues);
    m_hasBatchProcess = m_processesKnown = true;
}

bool JaegerTrace::flush(BatchOutput& out) {
    const SpanBatch held = std::exchange(m_held, SpanBatch());
    const std::vector<std::string> warnings = std::exchange(m_warnings, {});
    std::string extra;
    for (const std::string& warning : warnings) wire::appendBytes(extra, body::WarningField, warning);
    for (const SpanRecord& span : held.spans) {
        SpanBatch& batch = out.batch();
        SpanRecord record = span;
        record.bodyOffset = batch.bytes.size();
        batch.bytes.append(held.body(span));
        if (!extra.empty()) {
            batch.bytes.append(extra);
            record.marks |= HasWarnings;
            extra.clear();
        }
        record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - record.bodyOffset);
        record.name = batch.names.intern(held.names.at(span.name));
        record.scope = batch.scopes.intern(held.scopes.at(span.scope));
        const std::string_view process = held.resources.at(span.resource);
        if (process.front() == embedded) {
            record.resource = batch.resources.intern(process.substr(1));
        } else if (const auto known = m_processes.find(std::string(process.substr(1))); known != m_processes.end()) {
            record.resource = batch.resources.intern(known->second);
        } else if (process.size() == 1 && m_hasBatchProcess) {
            record.resource = batch.resources.intern(m_batchProcess);
        } else {
            record.resource = batch.resources.intern({});
            out.report(
                makeIssue(IssueCode::UnknownProcess, process.size() == 1 ? "span without processID" : std::string(process.substr(1))));
        }
        batch.spans.push_back(record);
        if (!out.handOverIfFull()) return false;
    }
    return true;
}

}  // namespace fw::formats
