// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/attribute_value.h"
#include "model/core/ids.h"

namespace fw {

/// OTLP Span.SpanKind (opentelemetry-proto trace/v1).
enum class SpanKind : std::uint8_t { Unspecified = 0, Internal = 1, Server = 2, Client = 3, Producer = 4, Consumer = 5 };

/// OTLP Status.StatusCode.
enum class StatusCode : std::uint8_t { Unset = 0, Ok = 1, Error = 2 };

/// "unspecified", "internal", … / "unset", "ok", "error": as the command line and TraceQL spell them.
[[nodiscard]] std::string_view kindName(SpanKind kind);
[[nodiscard]] std::string_view statusName(StatusCode status);

/// What an importer or the writer noticed about a span; bits of SpanRecord::marks. A mark never removes anything.
enum SpanMark : std::uint16_t {
    NoStart = 1 << 0,           ///< start time absent or 0
    NoEnd = 1 << 1,             ///< end time / duration absent or 0 where a start is given
    NegativeDuration = 1 << 2,  ///< end lies before start; the sign is kept
    TimeOutOfRange = 1 << 3,    ///< a time beyond int64; clamped in the columns, exact in the body
    NoTraceId = 1 << 4,         ///< trace id empty or all zeros
    NoSpanId = 1 << 5,          ///< span id empty or all zeros; a key was made from the content
    DuplicateId = 1 << 6,       ///< another span of the trace has the same id and other content
    ValueTooDeep = 1 << 7,      ///< an attribute value nested deeper than maxValueDepth stands as bytes
    HasEvents = 1 << 8,         ///< the body holds events
    HasLinks = 1 << 9,          ///< the body holds links
    HasWarnings = 1 << 10,      ///< the body holds warnings written by the source system
    RemoteParent = 1 << 11,     ///< OTLP flags say that the parent is in another process
    OpaqueIds = 1 << 12,        ///< the body holds original id texts
    SharedSpan = 1 << 13,       ///< the server's half of a call that has the client's span id (Zipkin `shared`)
    StartInferred = 1 << 14,    ///< start absent in the input; the column holds that of its events, children or parent
    PartUnread = 1 << 15,       ///< a member of the input was of a wrong type or range: left out, or kept as text
};

/// What the column says of the duration of a span.
enum class DurationKnown : std::uint8_t {
    Yes,
    AtLeast,  ///< no end; its children or events tell of so much
    No,
};
[[nodiscard]] constexpr DurationKnown durationKnown(std::int64_t ns, std::uint16_t marks) {
    if ((marks & TimeOutOfRange) != 0 || ((marks & (NoStart | NoEnd)) != 0 && ns <= 0)) return DurationKnown::No;
    return (marks & NoEnd) != 0 ? DurationKnown::AtLeast : DurationKnown::Yes;
}

struct SpanEvent {
    std::int64_t timeNs = 0;
    std::string name;
    Attributes attributes;
    std::uint32_t droppedAttributes = 0;
    bool operator==(const SpanEvent&) const = default;
};

struct SpanLink {
    TraceId traceId;
    SpanId spanId;
    std::string traceIdText;  ///< original text where the key does not print as it
    std::string spanIdText;
    std::string traceState;
    Attributes attributes;
    std::uint32_t droppedAttributes = 0;
    std::uint32_t flags = 0;
    bool operator==(const SpanLink&) const = default;
};

/// Everything of a span that the columns of SpanRecord / TraceData do not hold.
struct SpanDetails {
    std::string traceIdText;  ///< original id texts, empty where the key prints as the text
    std::string spanIdText;
    std::string parentIdText;
    std::string traceState;
    Attributes attributes;
    std::vector<SpanEvent> events;
    std::vector<SpanLink> links;
    std::string statusMessage;
    std::vector<std::string> warnings;  ///< written by the source system (Jaeger)
    std::uint32_t droppedAttributes = 0;
    std::uint32_t droppedEvents = 0;
    std::uint32_t droppedLinks = 0;
    std::uint32_t flags = 0;
    std::uint64_t rawStart = 0;  ///< with TimeOutOfRange the times as they came in; with NoStart the end that has no column
    std::uint64_t rawEnd = 0;
    bool isSample = false;  ///< from an answer that tells of selected fields only: what is absent may be there all the same
    bool operator==(const SpanDetails&) const = default;
};

/// OTLP Resource; `serviceName` repeats the attribute service.name (empty if absent: shown as "unknown").
struct Resource {
    std::string serviceName;
    Attributes attributes;
    std::uint32_t droppedAttributes = 0;
    std::string schemaUrl;
    bool operator==(const Resource&) const = default;
};

/// OTLP InstrumentationScope.
struct Scope {
    std::string name;
    std::string version;
    Attributes attributes;
    std::uint32_t droppedAttributes = 0;
    std::string schemaUrl;
    bool operator==(const Scope&) const = default;
};

/// A log record that belongs to a trace.
struct LogEntry {
    TraceId traceId;
    SpanId spanId;  ///< null if the record names no span
    std::string traceIdText;
    std::string spanIdText;
    std::int64_t timeNs = 0;
    std::int64_t observedNs = 0;
    std::int32_t severity = 0;  ///< OTLP SeverityNumber, 0 unspecified
    std::string severityText;
    AttributeValue body;
    Attributes attributes;
    std::uint32_t droppedAttributes = 0;
    std::uint32_t flags = 0;
    std::string eventName;
    std::string serviceName;
    bool operator==(const LogEntry&) const = default;
};

/// How the warning of a span begins of which a console printed "[Array]", "[Object]" or "... 3 more items" in place of values.
inline constexpr std::string_view consoleCutWarning = "The console left out ";

/// The warning of a span that the last line of a log tells of, where the line has no end.
inline constexpr std::string_view openEndWarning =
    "The last line of the log has no end: its last value may be cut, and more may be missing";

/// Service name shown for spans without one.
inline constexpr std::string_view unknownService = "unknown";

}  // namespace fw
