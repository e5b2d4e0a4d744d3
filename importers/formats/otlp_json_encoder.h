// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "importers/formats/otlp_json_value_encoder.h"
#include "model/core/span_body.h"

namespace fw::formats {

/// Encodes OTLP JSON objects in the form of span_body.h. `Value` is SimdValue or TreeValue.
template <typename Value>
class OtlpJsonEncoder : public OtlpJsonValues<Value> {
public:
    using OtlpJsonValues<Value>::notes;
    using OtlpJsonValues<Value>::text;

    /// Appends the span to `batch` with these numbers, or rejects it in the notes.
    void span(const Value& json, SpanBatch& batch, std::uint32_t resource, std::uint32_t scope);
    /// Appends the log record; false (without a note) if it has no trace id.
    bool log(const Value& json, SpanBatch& batch, std::uint32_t resource);
    /// What is wrong with them concerns every record below: notes.marks is for those.
    void resource(const Value& json, std::string& out);
    void scope(const Value& json, std::string& out);

private:
    using typename OtlpJsonValues<Value>::Gathered;
    using OtlpJsonValues<Value>::appendCount;
    using OtlpJsonValues<Value>::appendText;
    using OtlpJsonValues<Value>::attributes;
    using OtlpJsonValues<Value>::count;
    using OtlpJsonValues<Value>::forObjects;
    using OtlpJsonValues<Value>::gather;
    using OtlpJsonValues<Value>::m_scratch;
    using OtlpJsonValues<Value>::m_tooDeep;
    using OtlpJsonValues<Value>::spanTime;
    using OtlpJsonValues<Value>::time;
    using OtlpJsonValues<Value>::timeOrText;
    using OtlpJsonValues<Value>::value;

    void event(std::string& out, const Value& json);
    void link(std::string& out, const Value& json);
    bool traceId(const Gathered& from, TraceId& id);
    bool spanId(const Gathered& from, OtlpKey key, SpanId& id);
    OtlpTime exactTime(const Gathered& from, OtlpKey key, const char* name, std::string& written);
    void unread(std::string& out, std::uint32_t field, const char* member, const char* detail, const Value& given);

    Gathered m_span;
    Gathered m_part;
};

template <typename Value>
bool OtlpJsonEncoder<Value>::traceId(const Gathered& from, TraceId& id) {
    if (!from.has(OtlpKey::TraceId)) return true;
    const Value& json = from[OtlpKey::TraceId];
    if (json.kind() == JsonKind::Null) return true;
    std::optional<TraceId> parsed;
    const std::string_view written = json.kind() == JsonKind::String ? json.text(m_scratch) : json.raw();
    if (json.kind() == JsonKind::String) parsed = parseOtlpTraceId(written);
    if (!parsed) notes.reject(IssueCode::BadTraceId, std::string(written.substr(0, 64)));
    id = parsed.value_or(TraceId{});
    return parsed.has_value();
}

template <typename Value>
bool OtlpJsonEncoder<Value>::spanId(const Gathered& from, OtlpKey key, SpanId& id) {
    if (!from.has(key)) return true;
    const Value& json = from[key];
    if (json.kind() == JsonKind::Null) return true;
    std::optional<SpanId> parsed;
    const std::string_view written = json.kind() == JsonKind::String ? json.text(m_scratch) : json.raw();
    if (json.kind() == JsonKind::String) parsed = parseOtlpSpanId(written);
    if (!parsed) notes.reject(IssueCode::BadSpanId, std::string(written.substr(0, 64)));
    id = parsed.value_or(SpanId{});
    return parsed.has_value();
}

// --- records --------------------------------------------------------------------------------------------------------

template <typename Value>
void OtlpJsonEncoder<Value>::event(std::string& out, const Value& json) {
    gather(json, m_part);
    const std::size_t start = openLength(out, body::EventsField);
    std::string written;
    const OtlpTime at = exactTime(m_part, OtlpKey::Time, "timeUnixNano", written);
    wire::appendFixed64(out, 1, at.value);
    wire::appendBytes(out, 2, m_part.has(OtlpKey::Name) ? text(m_part[OtlpKey::Name], "name", m_scratch) : std::string_view());
    attributes(out, 3, m_part);
    keepTimeText(out, 3, "timeUnixNano", written);
    appendCount(out, 4, count(m_part, OtlpKey::DroppedAttributes, "droppedAttributesCount"));
    closeLength(out, start);
}

template <typename Value>
void OtlpJsonEncoder<Value>::link(std::string& out, const Value& json) {
    gather(json, m_part);
    const std::size_t start = openLength(out, body::LinksField);
    const auto bigEndian = [](std::uint64_t number) {
        std::string bytes(8, '\0');
        for (std::size_t i = 0; i < 8; ++i) bytes[i] = static_cast<char>(number >> (56 - 8 * i));
        return bytes;
    };
    // A bad id costs the id, not the span: its text is kept beside a made key.
    std::string traceText;
    std::string spanText;
    TraceId trace;
    SpanId span;
    if (m_part.has(OtlpKey::TraceId)) {
        const std::string_view written = text(m_part[OtlpKey::TraceId], "link traceId", m_scratch);
        if (const auto parsed = parseOtlpTraceId(written)) {
            trace = *parsed;
        } else {
            trace = parseTraceId(written).id;
            traceText = written;
            notes.add(IssueCode::BadField, "link traceId");
        }
    }
    if (m_part.has(OtlpKey::SpanId)) {
        const std::string_view written = text(m_part[OtlpKey::SpanId], "link spanId", m_scratch);
        if (const auto parsed = parseOtlpSpanId(written)) {
            span = *parsed;
        } else {
            span = parseSpanId(written).id;
            spanText = written;
            notes.add(IssueCode::BadField, "link spanId");
        }
    }
    wire::appendBytes(out, 1, bigEndian(trace.hi) + bigEndian(trace.lo));
    wire::appendBytes(out, 2, bigEndian(span.value));
    appendText(out, 3, m_part, OtlpKey::TraceState, "traceState");
    attributes(out, 4, m_part);
    appendCount(out, 5, count(m_part, OtlpKey::DroppedAttributes, "droppedAttributesCount"));
    if (const std::uint32_t flags = count(m_part, OtlpKey::Flags, "flags"); flags != 0) wire::appendFixed32(out, 6, flags);
    if (!traceText.empty()) wire::appendBytes(out, body::TraceIdTextField, traceText);
    if (!spanText.empty()) wire::appendBytes(out, body::SpanIdTextField, spanText);
    closeLength(out, start);
}

/// A time for which there is one field and no other: after the year 2262 it is the end of time, and its text stays.
template <typename Value>
OtlpTime OtlpJsonEncoder<Value>::exactTime(const Gathered& from, OtlpKey key, const char* name, std::string& written) {
    OtlpTime at = timeOrText(from, key, name, written);
    if (at.negative || at.value <= latestTime) return at;
    if (written.empty()) {
        written = std::to_string(at.value);
        notes.add(IssueCode::FieldAsText, name);
    }
    at.value = latestTime;
    return at;
}

/// A word or number that none of the enumeration is: its text stays as an attribute.
template <typename Value>
void OtlpJsonEncoder<Value>::unread(std::string& out, std::uint32_t field, const char* member, const char* detail, const Value& given) {
    const bool isText = given.kind() == JsonKind::String;
    keepUnread(notes, out, field, member, detail, isText ? given.text(m_scratch) : given.raw());
}

template <typename Value>
void OtlpJsonEncoder<Value>::span(const Value& json, SpanBatch& batch, std::uint32_t resource, std::uint32_t scope) {
    if (json.kind() != JsonKind::Object) return notes.reject(IssueCode::JsonSyntax, "span is no object");
    gather(json, m_span);
    SpanRecord record;
    if (!traceId(m_span, record.traceId) || !spanId(m_span, OtlpKey::SpanId, record.spanId) ||
        !spanId(m_span, OtlpKey::ParentSpanId, record.parentId))
        return;
    std::string& out = batch.bytes;
    record.bodyOffset = out.size();
    record.resource = resource;
    record.scope = scope;
    m_tooDeep = false;

    if (m_span.has(OtlpKey::Kind)) {
        const Value& kind = m_span[OtlpKey::Kind];
        std::optional<SpanKind> parsed;
        if (kind.kind() == JsonKind::String) parsed = parseKind(kind.text(m_scratch));
        if (kind.kind() == JsonKind::Number)
            if (const auto number = kind.integer(); number && number->value <= 5) parsed = kindFromNumber(number->value);
        if (!parsed && kind.kind() != JsonKind::Null) unread(out, body::AttributesField, "kind", "kind", kind);
        record.kind = parsed.value_or(SpanKind::Unspecified);
    }
    appendText(out, body::TraceStateField, m_span, OtlpKey::TraceState, "traceState");
    attributes(out, body::AttributesField, m_span);
    appendCount(out, body::DroppedAttributesField, count(m_span, OtlpKey::DroppedAttributes, "droppedAttributesCount"));
    forObjects(m_span, OtlpKey::Events, "events", [&](const Value& item) {
        event(out, item);
        record.marks |= HasEvents;
    });
    appendCount(out, body::DroppedEventsField, count(m_span, OtlpKey::DroppedEvents, "droppedEventsCount"));
    forObjects(m_span, OtlpKey::Links, "links", [&](const Value& item) {
        link(out, item);
        record.marks |= HasLinks;
    });
    appendCount(out, body::DroppedLinksField, count(m_span, OtlpKey::DroppedLinks, "droppedLinksCount"));
    if (m_span.has(OtlpKey::Status) && m_span[OtlpKey::Status].kind() == JsonKind::Object) {
        std::string message;
        m_span[OtlpKey::Status].forMembers([&](std::string_view name, const Value& member) {
            if (name == "message") message = text(member, "status message", m_scratch);
            if (name != "code" || member.kind() == JsonKind::Null) return;
            std::optional<StatusCode> code;
            if (member.kind() == JsonKind::String) code = parseStatusCode(member.text(m_scratch));
            if (member.kind() == JsonKind::Number)
                if (const auto number = member.integer(); number && number->value <= 2) code = statusFromNumber(number->value);
            if (!code) unread(out, body::AttributesField, "status.code", "status code", member);
            record.status = code.value_or(StatusCode::Unset);
        });
        if (!message.empty()) {
            const std::size_t start = openLength(out, body::StatusField);
            wire::appendBytes(out, 2, message);
            closeLength(out, start);
        }
    } else if (m_span.has(OtlpKey::Status) && m_span[OtlpKey::Status].kind() != JsonKind::Null) {
        notes.add(IssueCode::BadField, "status");
    }
    if (const std::uint32_t flags = count(m_span, OtlpKey::Flags, "flags"); flags != 0) {
        wire::appendFixed32(out, body::FlagsField, flags);
        record.marks |= flagMarks(flags);
    }
    if (m_tooDeep) {
        record.marks |= ValueTooDeep;
        notes.add(IssueCode::ValueTooDeep);
    }
    const OtlpTime start = spanTime(out, m_span, OtlpKey::StartTime, "startTimeUnixNano");
    const OtlpTime end = spanTime(out, m_span, OtlpKey::EndTime, "endTimeUnixNano");
    const std::string_view name = m_span.has(OtlpKey::Name) ? text(m_span[OtlpKey::Name], "name", m_scratch) : std::string_view();
    if (record.traceId.isNull() || record.spanId.isNull()) markIds(record, name, std::string_view(out).substr(record.bodyOffset), notes);
    setTimes(record, start, end, out, notes);
    record.marks |= notes.marks;
    record.bodySize = static_cast<std::uint32_t>(out.size() - record.bodyOffset);
    record.name = batch.names.intern(name);
    batch.spans.push_back(record);
}

template <typename Value>
bool OtlpJsonEncoder<Value>::log(const Value& json, SpanBatch& batch, std::uint32_t resource) {
    if (json.kind() != JsonKind::Object) {
        notes.reject(IssueCode::JsonSyntax, "log record is no object");
        return true;
    }
    gather(json, m_span);
    LogRecord record;
    if (!traceId(m_span, record.traceId) || !spanId(m_span, OtlpKey::SpanId, record.spanId)) return true;
    if (record.traceId.isNull()) return false;
    std::string& out = batch.bytes;
    record.bodyOffset = out.size();
    record.resource = resource;
    m_tooDeep = false;
    if (m_span.has(OtlpKey::SeverityNumber)) {
        const Value& severity = m_span[OtlpKey::SeverityNumber];
        std::optional<std::int32_t> parsed;
        if (severity.kind() == JsonKind::String) parsed = parseSeverity(severity.text(m_scratch));
        if (severity.kind() == JsonKind::Number)
            if (const auto number = severity.integer(); number && number->value <= 24) parsed = static_cast<std::int32_t>(number->value);
        if (!parsed && severity.kind() != JsonKind::Null) unread(out, 6, "severityNumber", "severityNumber", severity);
        record.severity = parsed.value_or(0);
    }
    appendText(out, 3, m_span, OtlpKey::SeverityText, "severityText");
    if (m_span.has(OtlpKey::Body)) {
        const std::size_t start = openLength(out, 5);
        value(out, m_span[OtlpKey::Body]);
        closeLength(out, start);
    }
    attributes(out, 6, m_span);
    appendCount(out, 7, count(m_span, OtlpKey::DroppedAttributes, "droppedAttributesCount"));
    if (const std::uint32_t flags = count(m_span, OtlpKey::Flags, "flags"); flags != 0) wire::appendFixed32(out, 8, flags);
    std::string written;
    const OtlpTime observed = exactTime(m_span, OtlpKey::ObservedTime, "observedTimeUnixNano", written);
    keepTimeText(out, 6, "observedTimeUnixNano", written);
    if (observed.value != 0) wire::appendFixed64(out, 11, observed.value);
    appendText(out, 12, m_span, OtlpKey::EventName, "eventName");
    const OtlpTime at = exactTime(m_span, OtlpKey::Time, "timeUnixNano", written);
    keepTimeText(out, 6, "timeUnixNano", written);
    const OtlpTime known = at.value != 0 ? at : observed;
    record.timeNs = static_cast<std::int64_t>(known.value);
    if (m_tooDeep) notes.add(IssueCode::ValueTooDeep);
    record.bodySize = static_cast<std::uint32_t>(out.size() - record.bodyOffset);
    batch.logs.push_back(record);
    return true;
}

template <typename Value>
void OtlpJsonEncoder<Value>::resource(const Value& json, std::string& out) {
    if (json.kind() != JsonKind::Object) {
        if (json.kind() != JsonKind::Null) notes.add(IssueCode::BadField, "resource");
        return;
    }
    gather(json, m_span);
    m_tooDeep = false;
    attributes(out, 1, m_span);
    if (m_tooDeep) notes.add(IssueCode::ValueTooDeep, "resource");
    appendCount(out, 2, count(m_span, OtlpKey::DroppedAttributes, "droppedAttributesCount"));
}

template <typename Value>
void OtlpJsonEncoder<Value>::scope(const Value& json, std::string& out) {
    if (json.kind() != JsonKind::Object) {
        if (json.kind() != JsonKind::Null) notes.add(IssueCode::BadField, "scope");
        return;
    }
    gather(json, m_span);
    appendText(out, 1, m_span, OtlpKey::Name, "name");
    appendText(out, 2, m_span, OtlpKey::Version, "version");
    m_tooDeep = false;
    attributes(out, 3, m_span);
    if (m_tooDeep) notes.add(IssueCode::ValueTooDeep, "scope");
    appendCount(out, 4, count(m_span, OtlpKey::DroppedAttributes, "droppedAttributesCount"));
}

}  // namespace fw::formats
