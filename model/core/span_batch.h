// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/core/ids.h"
#include "model/core/import_issue.h"
#include "model/core/span.h"

namespace fw {

/// Strings seen so far, each with a number from 0 in order of appearance. Views stay valid while the table lives.
class StringTable {
public:
    StringTable() = default;
    StringTable(StringTable&&) = default;
    StringTable& operator=(StringTable&&) = default;

    std::uint32_t intern(std::string_view text);
    [[nodiscard]] std::string_view at(std::uint32_t number) const { return m_order[number]; }
    [[nodiscard]] std::size_t size() const { return m_order.size(); }
    /// Of all strings together.
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    std::size_t m_bytes = 0;
    std::deque<std::string> m_storage;
    std::vector<std::string_view> m_order;
    std::unordered_map<std::string_view, std::uint32_t> m_numbers;
};

/// The fixed part of a span. `name`, `resource` and `scope` are numbers in the batch's tables; the body
/// (span_body.h) is bytes [bodyOffset, bodyOffset + bodySize) of SpanBatch::bytes.
struct SpanRecord {
    TraceId traceId;
    SpanId spanId;
    SpanId parentId;              ///< null for a root
    std::int64_t startNs = 0;     ///< since 1970 UTC; 0 with NoStart
    std::int64_t durationNs = 0;  ///< end − start; negative with NegativeDuration; with NoEnd 0 or up to the last child's end
    std::uint64_t bodyOffset = 0;
    std::uint32_t bodySize = 0;
    std::uint32_t name = 0;
    std::uint32_t resource = 0;
    std::uint32_t scope = 0;
    SpanKind kind = SpanKind::Unspecified;
    StatusCode status = StatusCode::Unset;
    std::uint16_t marks = 0;  ///< SpanMark bits
};

/// The fixed part of a log record that belongs to a trace; body as in SpanRecord (body::appendLogBody).
struct LogRecord {
    TraceId traceId;
    SpanId spanId;
    std::int64_t timeNs = 0;
    std::uint64_t bodyOffset = 0;
    std::uint32_t bodySize = 0;
    std::uint32_t resource = 0;
    std::int32_t severity = 0;
};

/// What a decoder hands over: spans and logs in input order with everything they refer to. Self-contained; moved
/// through the queue, never copied. Resources and scopes are their encodings (body::appendResource, appendScope).
struct SpanBatch {
    std::vector<SpanRecord> spans;
    std::vector<LogRecord> logs;
    std::string bytes;
    StringTable names;
    StringTable resources;
    StringTable scopes;
    std::uint32_t source = 0;         ///< number of the source within the import job
    std::uint64_t bytesConsumed = 0;  ///< decompressed input bytes behind this batch

    [[nodiscard]] std::string_view body(const SpanRecord& span) const {
        return std::string_view(bytes).substr(span.bodyOffset, span.bodySize);
    }
    [[nodiscard]] std::string_view body(const LogRecord& log) const { return std::string_view(bytes).substr(log.bodyOffset, log.bodySize); }
    [[nodiscard]] bool empty() const { return spans.empty() && logs.empty(); }
    /// Of bodies, names, resources and scopes.
    [[nodiscard]] std::size_t textBytes() const { return bytes.size() + names.bytes() + resources.bytes() + scopes.bytes(); }
    /// Rough memory held, for the limits of the queue.
    [[nodiscard]] std::size_t memory() const {
        return bytes.capacity() + names.bytes() + resources.bytes() + scopes.bytes() + spans.capacity() * sizeof(SpanRecord) +
               logs.capacity() * sizeof(LogRecord);
    }
};

/// Where a decoder puts what it reads. Implemented by the import job (which fills in source names, bounds the issue
/// list and queues full batches) and by a collector in tests. Used on one thread.
class BatchOutput {
public:
    virtual ~BatchOutput() = default;

    /// The batch to append to; the reference is valid until the next call of handOverIfFull().
    virtual SpanBatch& batch() = 0;
    /// To be called between records. Hands the batch over once it is large enough, waiting for room in the queue.
    /// Returns false when the import was cancelled: the decoder returns at once.
    virtual bool handOverIfFull() = 0;
    virtual void report(ImportIssue issue) = 0;
    /// A record that was lost (counted as `rejected`), reported with its reason.
    virtual void reject(ImportIssue issue) = 0;
};

}  // namespace fw
