// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/span_batch.h"
#include "model/sample/random.h"

namespace fw::sample {

/// A process that sends spans: one resource and one scope.
struct Process {
    std::string service;
    std::string version = "1.0.0";
    std::string instance;
    std::string host;
    std::string language = "python";
    Attributes extra;   ///< further resource attributes
    bool bare = false;  ///< only service.name, as in log lines
};

/// Builds one trace span by span and turns it into a batch, in the order in which exporters write: process by process,
/// each by end of span.
class TraceBuilder {
public:
    using Handle = std::size_t;
    using ProcessNumber = std::uint32_t;
    static constexpr Handle none = SIZE_MAX;

    /// Ids come from `random`; with `uuids` trace and span ids are UUID texts.
    explicit TraceBuilder(Random& random, bool uuids = false);

    ProcessNumber addProcess(Process process);
    Handle add(Handle parent, ProcessNumber process, std::string name, SpanKind kind, std::int64_t startNs, std::int64_t durationNs);
    /// A parent in another trace or outside of what is written.
    void setForeignParent(Handle span, SpanId parent);

    void set(Handle span, std::string key, AttributeValue value);
    /// Sets an attribute on every span that does not have it.
    void setEverywhere(const std::string& key, const AttributeValue& value);
    /// processing.duration_ms on every span that does not have it, from its duration.
    void setProcessingTimes();
    void event(Handle span, std::int64_t timeNs, std::string name, Attributes attributes = {});
    void link(Handle span, TraceId trace, SpanId target, Attributes attributes);
    /// Status error with message, error.type and an `exception` event at the end of the span.
    void failSpan(Handle span, const std::string& type, const std::string& message, const std::string& stack);
    void setStatus(Handle span, StatusCode status, std::string message = {});
    void setDuration(Handle span, std::int64_t durationNs);
    void log(Handle span, std::int64_t timeNs, std::int32_t severity, std::string text, Attributes attributes = {});

    // Faults.
    /// Leaves one span out that has a parent and children; its children keep pointing at it. False if there is none.
    bool loseInnerSpan(Random& random);
    /// Moves everything written on `host` by `ns`.
    void skewHost(const std::string& host, std::int64_t ns);

    [[nodiscard]] TraceId traceId() const { return m_traceId; }
    [[nodiscard]] SpanId spanId(Handle span) const { return m_spans[span].record.spanId; }
    [[nodiscard]] std::int64_t start(Handle span) const { return m_spans[span].record.startNs; }
    [[nodiscard]] std::int64_t end(Handle span) const { return m_spans[span].record.startNs + m_spans[span].record.durationNs; }
    [[nodiscard]] std::size_t size() const { return m_spans.size(); }

    [[nodiscard]] SpanBatch finish();

private:
    struct Built {
        SpanRecord record;
        SpanDetails details;
        std::string name;
        ProcessNumber process = 0;
        Handle parent = none;
        bool lost = false;
    };
    struct BuiltLog {
        LogEntry entry;
        ProcessNumber process = 0;
    };

    Random& m_random;
    bool m_uuids;
    TraceId m_traceId;
    std::string m_traceIdText;
    std::vector<Process> m_processes;
    std::vector<Built> m_spans;
    std::vector<BuiltLog> m_logs;
};

/// "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx" from two numbers.
[[nodiscard]] std::string uuidText(std::uint64_t high, std::uint64_t low);

}  // namespace fw::sample
