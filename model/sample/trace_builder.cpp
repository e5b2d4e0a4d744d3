// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/trace_builder.h"

#include <algorithm>
#include <numeric>

#include "model/core/span_body.h"

namespace fw::sample {
namespace {

std::string resourceBytes(const Process& process) {
    Resource resource;
    const auto put = [&resource](const char* key, const std::string& value) {
        if (!value.empty()) resource.attributes.push_back({key, value});
    };
    put("service.name", process.service);
    if (!process.bare) {
        put("service.version", process.version);
        put("service.instance.id", process.instance);
        put("host.name", process.host);
        put("deployment.environment", "production");
        put("telemetry.sdk.name", "opentelemetry");
        put("telemetry.sdk.language", process.language);
        put("telemetry.sdk.version", process.language == "nodejs" ? "1.30.1" : "1.24.0");
    }
    for (const Attribute& attribute : process.extra) resource.attributes.push_back(attribute);
    std::string out;
    body::appendResource(out, resource);
    return out;
}

std::string scopeBytes(const Process& process) {
    std::string out;
    if (process.bare) return out;
    body::appendScope(out, Scope{process.service + ".tracing", process.version, {}, 0, {}});
    return out;
}

}  // namespace

std::string uuidText(std::uint64_t high, std::uint64_t low) {
    high = (high & ~0xf000ULL) | 0x4000ULL;
    low = (low & ~(3ULL << 62)) | (1ULL << 63);
    std::string text = toHex(TraceId{high, low});
    for (const std::size_t at : {8U, 13U, 18U, 23U}) text.insert(at, 1, '-');
    return text;
}

TraceBuilder::TraceBuilder(Random& random, bool uuids) : m_random(random), m_uuids(uuids) {
    const std::uint64_t high = random.next();
    const std::uint64_t low = random.next();
    if (uuids) {
        const ParsedTraceId parsed = parseTraceId(uuidText(high, low));
        m_traceId = parsed.id;
        m_traceIdText = parsed.text;
    } else {
        m_traceId = {high, low | 1};
    }
}

TraceBuilder::ProcessNumber TraceBuilder::addProcess(Process process) {
    m_processes.push_back(std::move(process));
    return static_cast<ProcessNumber>(m_processes.size() - 1);
}

TraceBuilder::Handle TraceBuilder::add(Handle parent, ProcessNumber process, std::string name, SpanKind kind, std::int64_t startNs,
                                       std::int64_t durationNs) {
    Built span;
    span.record.traceId = m_traceId;
    span.record.startNs = startNs;
    span.record.durationNs = std::max<std::int64_t>(durationNs, 1);
    span.record.kind = kind;
    const std::uint64_t number = m_random.next();
    if (m_uuids) {
        ParsedSpanId parsed = parseSpanId(uuidText(number, m_random.next()));
        span.record.spanId = parsed.id;
        span.record.marks |= OpaqueIds;
        span.details.spanIdText = std::move(parsed.text);
        span.details.traceIdText = m_traceIdText;
        if (parent != none) span.details.parentIdText = m_spans[parent].details.spanIdText;
    } else {
        span.record.spanId = {number | 1};
    }
    if (parent != none) span.record.parentId = m_spans[parent].record.spanId;
    span.name = std::move(name);
    span.process = process;
    span.parent = parent;
    m_spans.push_back(std::move(span));
    return m_spans.size() - 1;
}

void TraceBuilder::setForeignParent(Handle span, SpanId parent) {
    m_spans[span].record.parentId = parent;
}

void TraceBuilder::set(Handle span, std::string key, AttributeValue value) {
    m_spans[span].details.attributes.push_back({std::move(key), std::move(value)});
}

void TraceBuilder::setEverywhere(const std::string& key, const AttributeValue& value) {
    for (Built& span : m_spans)
        if (findAttribute(span.details.attributes, key) == nullptr)
            span.details.attributes.insert(span.details.attributes.begin(), {key, value});
}

void TraceBuilder::setProcessingTimes() {
    for (Built& span : m_spans)
        if (findAttribute(span.details.attributes, "processing.duration_ms") == nullptr)
            span.details.attributes.push_back({"processing.duration_ms", milliseconds(span.record.durationNs)});
}

void TraceBuilder::event(Handle span, std::int64_t timeNs, std::string name, Attributes attributes) {
    m_spans[span].details.events.push_back({timeNs, std::move(name), std::move(attributes), 0});
}

void TraceBuilder::link(Handle span, TraceId trace, SpanId target, Attributes attributes) {
    SpanLink made;
    made.traceId = trace;
    made.spanId = target;
    made.attributes = std::move(attributes);
    m_spans[span].details.links.push_back(std::move(made));
}

void TraceBuilder::failSpan(Handle span, const std::string& type, const std::string& message, const std::string& stack) {
    setStatus(span, StatusCode::Error, message);
    set(span, "error.type", type);
    set(span, "error.message", message);
    event(span, end(span) - 1, "exception",
          {{"exception.type", type}, {"exception.message", message}, {"exception.stacktrace", stack}, {"exception.escaped", "False"}});
}

void TraceBuilder::setStatus(Handle span, StatusCode status, std::string message) {
    m_spans[span].record.status = status;
    m_spans[span].details.statusMessage = std::move(message);
}

void TraceBuilder::setDuration(Handle span, std::int64_t durationNs) {
    m_spans[span].record.durationNs = std::max<std::int64_t>(durationNs, 1);
}

void TraceBuilder::log(Handle span, std::int64_t timeNs, std::int32_t severity, std::string text, Attributes attributes) {
    BuiltLog made;
    made.process = m_spans[span].process;
    made.entry.traceId = m_traceId;
    made.entry.traceIdText = m_traceIdText;
    made.entry.spanId = m_spans[span].record.spanId;
    made.entry.spanIdText = m_spans[span].details.spanIdText;
    made.entry.timeNs = timeNs;
    made.entry.severity = severity;
    made.entry.severityText = severity >= 17 ? "ERROR" : severity >= 13 ? "WARN" : severity >= 9 ? "INFO" : "DEBUG";
    made.entry.body = std::move(text);
    made.entry.attributes = std::move(attributes);
    m_logs.push_back(std::move(made));
}

bool TraceBuilder::loseInnerSpan(Random& random) {
    std::vector<Handle> inner;
    std::vector<bool> isParent(m_spans.size());
    for (const Built& span : m_spans)
        if (span.parent != none) isParent[span.parent] = true;
    for (Handle i = 0; i < m_spans.size(); ++i)
        if (isParent[i] && m_spans[i].parent != none) inner.push_back(i);
    if (inner.empty()) return false;
    m_spans[inner[random.below(inner.size())]].lost = true;
    return true;
}

void TraceBuilder::skewHost(const std::string& host, std::int64_t ns) {
    for (Built& span : m_spans) {
        if (m_processes[span.process].host != host) continue;
        span.record.startNs += ns;
        for (SpanEvent& happened : span.details.events) happened.timeNs += ns;
    }
    for (BuiltLog& line : m_logs)
        if (m_processes[line.process].host == host) line.entry.timeNs += ns;
}

SpanBatch TraceBuilder::finish() {
    SpanBatch batch;
    std::vector<std::uint32_t> resources;
    std::vector<std::uint32_t> scopes;
    std::vector<Handle> order(m_spans.size());
    std::iota(order.begin(), order.end(), Handle{0});
    std::stable_sort(order.begin(), order.end(), [this](Handle a, Handle b) {
        return m_spans[a].process != m_spans[b].process ? m_spans[a].process < m_spans[b].process : end(a) < end(b);
    });
    resources.reserve(m_processes.size());
    scopes.reserve(m_processes.size());
    for (const Process& process : m_processes) {
        resources.push_back(batch.resources.intern(resourceBytes(process)));
        scopes.push_back(batch.scopes.intern(scopeBytes(process)));
    }
    for (const Handle i : order) {
        Built& span = m_spans[i];
        if (span.lost) continue;
        SpanRecord record = span.record;
        record.name = batch.names.intern(span.name);
        record.resource = resources[span.process];
        record.scope = scopes[span.process];
        if (!span.details.events.empty()) record.marks |= HasEvents;
        if (!span.details.links.empty()) record.marks |= HasLinks;
        record.bodyOffset = batch.bytes.size();
        body::appendDetails(batch.bytes, span.details);
        record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - record.bodyOffset);
        batch.spans.push_back(record);
    }
    std::stable_sort(m_logs.begin(), m_logs.end(), [](const BuiltLog& a, const BuiltLog& b) {
        return a.process != b.process ? a.process < b.process : a.entry.timeNs < b.entry.timeNs;
    });
    for (const BuiltLog& line : m_logs) {
        LogRecord record;
        record.traceId = line.entry.traceId;
        record.spanId = line.entry.spanId;
        record.timeNs = line.entry.timeNs;
        record.severity = line.entry.severity;
        record.resource = resources[line.process];
        record.bodyOffset = batch.bytes.size();
        body::appendLogBody(batch.bytes, line.entry);
        record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - record.bodyOffset);
        batch.logs.push_back(record);
    }
    return batch;
}

}  // namespace fw::sample
