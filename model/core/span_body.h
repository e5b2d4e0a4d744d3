// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "model/core/span.h"

/// The one byte form in which everything variable of a span travels: from the decoder through the batch into the
/// cache and back. It is the OTLP Span message without the fields that SpanRecord holds (trace_id, span_id,
/// parent_span_id, name, kind, times, status code), so that a protobuf input is copied and not rebuilt, plus private
/// fields (numbers from 2001). Unknown OTLP fields stay in it. Resources, scopes and log records have the same treatment.
namespace fw::body {

/// Field numbers. OTLP ones: opentelemetry-proto trace/v1, common/v1, logs/v1.
enum SpanField : std::uint32_t {
    TraceStateField = 3,
    AttributesField = 9,
    DroppedAttributesField = 10,
    EventsField = 11,
    DroppedEventsField = 12,
    LinksField = 13,
    DroppedLinksField = 14,
    StatusField = 15,
    FlagsField = 16,
    TraceIdTextField = 2001,
    SpanIdTextField = 2002,
    ParentIdTextField = 2003,
    RawStartField = 2004,
    RawEndField = 2005,
    WarningField = 2006,
    SampleField = 2007,
};
/// Of resources and scopes.
constexpr std::uint32_t schemaUrlField = 2001;

// --- writing ------------------------------------------------------------------------------------------------------
void appendValue(std::string& out, std::uint32_t field, const AttributeValue& value);     // AnyValue in a field
void appendAttribute(std::string& out, std::uint32_t field, const Attribute& attribute);  // KeyValue in a field
void appendStringAttribute(std::string& out, std::uint32_t field, std::string_view key, std::string_view value);
void appendEvent(std::string& out, const SpanEvent& event);
void appendLink(std::string& out, const SpanLink& link);
/// All of `details`; `status` only decides nothing: the code is in SpanRecord, the message goes into StatusField.
void appendDetails(std::string& out, const SpanDetails& details);
/// Resource: OTLP Resource message, plus schema_url as field 2001. Scope: OTLP InstrumentationScope plus the same.
void appendResource(std::string& out, const Resource& resource);
void appendScope(std::string& out, const Scope& scope);
/// LogRecord fields but time, severity number, trace and span id, plus private id texts 2001, 2002.
void appendLogBody(std::string& out, const LogEntry& entry);

// --- reading ------------------------------------------------------------------------------------------------------
/// Reading never fails as a whole: what cannot be decoded is left out and the function returns false.
[[nodiscard]] bool readValue(std::string_view bytes, AttributeValue& value, int depth = 0);
[[nodiscard]] bool readAttribute(std::string_view bytes, Attribute& attribute);
[[nodiscard]] bool readEvent(std::string_view bytes, SpanEvent& event);
[[nodiscard]] bool readLink(std::string_view bytes, SpanLink& link);
[[nodiscard]] bool readDetails(std::string_view bytes, SpanDetails& details);
[[nodiscard]] bool readResource(std::string_view bytes, Resource& resource);
[[nodiscard]] bool readScope(std::string_view bytes, Scope& scope);
[[nodiscard]] bool readLogBody(std::string_view bytes, LogEntry& entry);

/// Calls `visit(key, anyValueBytes)` for each attribute found in field `field` of `message`, without allocating.
/// The value bytes are an encoded AnyValue (readValue decodes them). Returns false at broken bytes.
template <typename Visitor>
bool visitAttributes(std::string_view message, std::uint32_t field, Visitor&& visit);

/// The search text of an encoded AnyValue (valueText), written to `scratch` only where the value is not a string.
[[nodiscard]] std::string_view encodedValueText(std::string_view anyValue, std::string& scratch);

/// Whether an encoded AnyValue is one finite number and nothing else, and which; not of a text that looks like one.
[[nodiscard]] bool encodedNumber(std::string_view anyValue, double& number);

}  // namespace fw::body

#include "model/core/wire.h"

namespace fw::body {

/// A KeyValue as nearly every encoder writes it: key, then value, both shorter than 128 bytes, and nothing else.
inline bool splitPair(std::string_view pair, std::string_view& key, std::string_view& value) {
    const auto byteAt = [pair](std::size_t at) { return std::size_t{static_cast<unsigned char>(pair[at])}; };
    if (pair.size() < 4 || byteAt(0) != 0x0a || byteAt(1) >= 0x80) return false;
    const std::size_t keySize = byteAt(1);
    const std::size_t at = 2 + keySize;
    if (pair.size() < at + 2 || byteAt(at) != 0x12 || byteAt(at + 1) >= 0x80) return false;
    if (pair.size() != at + 2 + byteAt(at + 1)) return false;
    key = std::string_view(pair.data() + 2, keySize);
    value = std::string_view(pair.data() + at + 2, pair.size() - at - 2);
    return true;
}

template <typename Visitor>
bool visitAttributes(std::string_view message, std::uint32_t field, Visitor&& visit) {
    wire::Reader reader(message);
    wire::Field outer;
    while (reader.next(outer)) {
        if (outer.id != field || outer.type != wire::Type::Bytes) continue;
        std::string_view key;
        std::string_view value;
        if (splitPair(outer.bytes, key, value)) {
            visit(key, value);
            continue;
        }
        wire::Reader pair(outer.bytes);
        wire::Field inner;
        while (pair.next(inner)) {
            if (inner.type != wire::Type::Bytes) continue;
            if (inner.id == 1) key = inner.bytes;
            if (inner.id == 2) value = inner.bytes;
        }
        if (pair.failed()) return false;
        visit(key, value);
    }
    return !reader.failed();
}

}  // namespace fw::body
