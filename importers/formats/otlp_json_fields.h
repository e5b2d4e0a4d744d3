// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "importers/formats/otlp_records.h"
#include "model/core/ids.h"

namespace fw::formats {

/// Member names of OTLP JSON, whichever way they are written (lowerCamelCase, snake_case, old names).
enum class OtlpKey : std::uint8_t {
    Unknown,
    // containers
    ResourceSpans,
    ScopeSpans,
    Spans,
    ResourceLogs,
    ScopeLogs,
    LogRecords,
    ResourceMetrics,
    Trace,
    Result,
    Resource,
    Scope,
    SchemaUrl,
    // records
    TraceId,
    SpanId,
    TraceState,
    ParentSpanId,
    Name,
    Kind,
    StartTime,
    EndTime,
    Attributes,
    DroppedAttributes,
    Events,
    DroppedEvents,
    Links,
    DroppedLinks,
    Status,
    Flags,
    Time,
    ObservedTime,
    SeverityNumber,
    SeverityText,
    Body,
    EventName,
    Message,
    Code,
    Version,
    // values
    Key,
    Value,
    Values,
    StringValue,
    BoolValue,
    IntValue,
    DoubleValue,
    ArrayValue,
    KvlistValue,
    BytesValue,
    Count
};
[[nodiscard]] OtlpKey otlpKey(std::string_view name);

/// A decimal integer, exactly; also "1.7e18" and "5.0" where the value is whole. At most 64 bits.
[[nodiscard]] std::optional<OtlpTime> parseInteger(std::string_view text);
[[nodiscard]] std::optional<OtlpTime> integerFromDouble(double value);
/// A JSON number or one of "NaN", "Infinity", "-Infinity" ("inf" and case do not matter).
[[nodiscard]] std::optional<double> parseDouble(std::string_view text);
/// Standard and URL alphabet, with or without padding.
[[nodiscard]] std::optional<std::string> parseBase64(std::string_view text);

/// Ids of OTLP JSON: hexadecimal (shorter ones are padded), base64 of exactly 16 / 8 bytes (8 also for traces), a dashed UUID for traces;
/// the empty text is "none". Nothing for any other text.
[[nodiscard]] std::optional<TraceId> parseOtlpTraceId(std::string_view text);
[[nodiscard]] std::optional<SpanId> parseOtlpSpanId(std::string_view text);

/// "SPAN_KIND_SERVER", "server" or "2"; nothing if unknown.
[[nodiscard]] std::optional<SpanKind> parseKind(std::string_view text);
[[nodiscard]] std::optional<StatusCode> parseStatusCode(std::string_view text);
/// "SEVERITY_NUMBER_WARN2", "warn" or "14".
[[nodiscard]] std::optional<std::int32_t> parseSeverity(std::string_view text);

}  // namespace fw::formats
