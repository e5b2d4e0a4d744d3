// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "model/core/span_batch.h"
#include "model/core/span_body.h"
#include "model/core/trace_data.h"

namespace fw::test {

/// A trace as the cache loads it, straight from what a decoder gave.
struct LoadedTrace {
    TraceData data;
    std::vector<SpanDetails> details;  ///< by span
    std::vector<LogEntry> logs;
    std::set<SpanId> ids;
};

/// The traces of a batch, by id.
inline std::vector<LoadedTrace> loadTraces(const SpanBatch& batch) {
    std::map<TraceId, std::size_t> numbers;
    std::vector<LoadedTrace> traces;
    const auto traceOf = [&](TraceId id) -> LoadedTrace& {
        const auto [at, isNew] = numbers.try_emplace(id, traces.size());
        if (isNew) {
            LoadedTrace& made = traces.emplace_back();
            made.data.summary.id = id;
            made.data.summary.idText = toHex(id);
            for (std::uint32_t i = 0; i < batch.names.size(); ++i) made.data.names.emplace_back(batch.names.at(i));
            for (std::uint32_t i = 0; i < batch.resources.size(); ++i) {
                Resource resource;
                (void)body::readResource(batch.resources.at(i), resource);
                if (const AttributeValue* name = findAttribute(resource.attributes, "service.name"))
                    resource.serviceName = valueText(*name);
                made.data.services.push_back({resource.serviceName, i});
                made.data.resources.push_back(std::move(resource));
            }
            for (std::uint32_t i = 0; i < batch.scopes.size(); ++i) {
                Scope scope;
                (void)body::readScope(batch.scopes.at(i), scope);
                made.data.scopes.push_back(std::move(scope));
            }
        }
        return traces[at->second];
    };
    for (const SpanRecord& span : batch.spans) {
        LoadedTrace& trace = traceOf(span.traceId);
        TraceData& data = trace.data;
        SpanDetails details;
        (void)body::readDetails(batch.body(span), details);
        if (!details.traceIdText.empty()) data.summary.idText = details.traceIdText;
        data.startNs.push_back(span.startNs);
        data.durationNs.push_back(span.durationNs);
        data.spanId.push_back(span.spanId);
        data.parentId.push_back(span.parentId);
        data.name.push_back(span.name);
        data.service.push_back(span.resource);
        data.resource.push_back(span.resource);
        data.scope.push_back(span.scope);
        data.kind.push_back(span.kind);
        data.status.push_back(span.status);
        const bool again = !trace.ids.insert(span.spanId).second;
        data.marks.push_back(static_cast<std::uint16_t>(span.marks | (again ? DuplicateId : 0)));  // as the writer of the cache marks it
        trace.details.push_back(std::move(details));
    }
    for (const LogRecord& record : batch.logs) {
        LogEntry log;
        (void)body::readLogBody(batch.body(record), log);
        log.traceId = record.traceId;
        log.spanId = record.spanId;
        log.timeNs = record.timeNs;
        log.severity = record.severity;
        Resource resource;
        (void)body::readResource(batch.resources.at(record.resource), resource);
        if (const AttributeValue* name = findAttribute(resource.attributes, "service.name")) log.serviceName = valueText(*name);
        traceOf(record.traceId).logs.push_back(std::move(log));
    }
    return traces;
}

}  // namespace fw::test
