// SPDX-License-Identifier: GPL-3.0-or-later
// Spans and log records of OTLP protobuf, one at a time.
#include <algorithm>
#include <cstring>
#include <utility>

#include "importers/formats/otlp_wire.h"
#include "model/core/span_body.h"

namespace fw::formats {
namespace {

using wire::Field;
using wire::Reader;
using wire::Type;

std::uint64_t bigEndian64(const char* bytes) {
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, 8);
    return __builtin_bswap64(value);
}

/// Copies `message` field by field without our private numbers.
void appendPublicFields(std::string& out, std::string_view message) {
    Reader reader(message);
    Field field;
    while (reader.next(field))
        if (field.id < firstPrivateField) out += field.raw;
}

}  // namespace

bool OtlpWire::broken(const char* at) {
    m_brokenAt = at;
    return false;
}

void OtlpWire::rejectDamaged(const char* at, const char* what, BatchOutput& out) {
    m_damageTold = m_groupDamaged = true;
    if (m_truncated)
        out.reject(makeIssue(IssueCode::TruncatedInput, std::string("ends inside a ") + what, offsetOf(at)));
    else
        out.reject(makeIssue(IssueCode::WireDamaged, what, offsetOf(at)));
}

void OtlpWire::tell(std::string_view record, BatchOutput& out) {
    tellNotes(m_notes, offsetOf(record.data()), out);
}

bool OtlpWire::span(std::string_view message, SpanBatch& batch, const Numbers& numbers, BatchOutput& out) {
    SpanRecord record;
    std::string& body = batch.bytes;
    record.bodyOffset = body.size();
    record.resource = numbers.resource;
    record.scope = numbers.scope;
    m_start = m_end = {};
    m_name = {};
    m_check.tooDeep = false;
    m_brokenAt = nullptr;

    // Neighbouring fields that stay in the body are copied in one go.
    const char* keepFrom = message.data();
    const char* at = message.data();
    const char* const end = at + message.size();
    const auto flush = [&](const char* fieldBegin, const char* fieldEnd) {
        if (fieldBegin != keepFrom) body.append(keepFrom, static_cast<std::size_t>(fieldBegin - keepFrom));
        keepFrom = fieldEnd;
    };
    while (at != end) {
        const char* const fieldBegin = at;
        const Taken taken = commonField(at, end, record);
        if (taken == Taken::Keep) continue;
        if (taken == Taken::Column) {
            flush(fieldBegin, at);
            continue;
        }
        Reader reader(std::string_view(at, static_cast<std::size_t>(end - at)));
        Field field;
        if (!reader.next(field)) {
            m_brokenAt = at;
            break;
        }
        at += field.raw.size();
        if (spanField(field, record)) continue;
        if (m_brokenAt != nullptr) break;
        // The field went into a column, or is rewritten.
        flush(fieldBegin, at);
        if (field.id == body::StatusField && field.isBytes()) appendStatus(field.bytes, record, body);
        if (field.id == body::LinksField && field.isBytes()) {
            const std::size_t start = openLength(body, body::LinksField);
            appendPublicFields(body, field.bytes);
            closeLength(body, start);
        }
        if (field.id == body::EventsField && field.isBytes()) appendEvent(field.bytes, body);
    }
    if (m_brokenAt != nullptr) {
        body.resize(record.bodyOffset);
        m_notes.clear();
        m_unread.clear();
        m_traceText.text.clear();
        m_spanText.text.clear();
        m_parentText.text.clear();
        rejectDamaged(m_brokenAt, "span", out);
        return false;
    }
    if (keepFrom != end) body.append(keepFrom, static_cast<std::size_t>(end - keepFrom));
    body += std::exchange(m_unread, {});

    if ((record.marks & OpaqueIds) != 0) {
        if (!m_traceText.text.empty()) wire::appendBytes(body, body::TraceIdTextField, m_traceText.text);
        if (!m_spanText.text.empty()) wire::appendBytes(body, body::SpanIdTextField, m_spanText.text);
        if (!m_parentText.text.empty()) wire::appendBytes(body, body::ParentIdTextField, m_parentText.text);
        m_traceText.text.clear();
        m_spanText.text.clear();
        m_parentText.text.clear();
    }
    if (m_check.tooDeep) {
        record.marks |= ValueTooDeep;
        m_notes.add(IssueCode::ValueTooDeep);
    }
    if (record.traceId.isNull() || record.spanId.isNull())
        markIds(record, m_name, std::string_view(body).substr(record.bodyOffset), m_notes);
    setTimes(record, m_start, m_end, body, m_notes);
    record.marks |= m_notes.marks | numbers.marks;
    record.bodySize = static_cast<std::uint32_t>(body.size() - record.bodyOffset);
    record.name = batch.names.intern(m_name);
    batch.spans.push_back(record);
    if (!m_notes.notes.empty()) tell(message, out);
    return true;
}

/// The fields that nearly every span has, in their usual shape: one-byte tags and lengths. Anything else is left to
/// spanField(). Moves `at` behind the field.
OtlpWire::Taken OtlpWire::commonField(const char*& at, const char* end, SpanRecord& span) {
    const auto left = static_cast<std::size_t>(end - at);
    if (left < 2) return Taken::No;
    const auto size = static_cast<unsigned char>(at[1]);
    const bool fits = size < 0x80 && std::size_t{size} + 2 <= left;
    switch (static_cast<unsigned char>(at[0])) {
        case 0x0a:
            if (size != 16 || !fits) return Taken::No;
            span.traceId = {bigEndian64(at + 2), bigEndian64(at + 10)};
            break;
        case 0x12:
            if (size != 8 || !fits) return Taken::No;
            span.spanId.value = bigEndian64(at + 2);
            break;
        case 0x22:
            if (size != 8 || !fits) return Taken::No;
            span.parentId.value = bigEndian64(at + 2);
            break;
        case 0x2a:
            if (!fits) return Taken::No;
            m_name = std::string_view(at + 2, size);
            break;
        case 0x30:
            if (size > static_cast<unsigned char>(SpanKind::Consumer)) return Taken::No;
            span.kind = kindFromNumber(size);
            at += 2;
            return Taken::Column;
        case 0x39:
        case 0x41:
            if (left < 9) return Taken::No;
            std::memcpy(at[0] == 0x39 ? &m_start.value : &m_end.value, at + 1, 8);
            at += 9;
            return Taken::Column;
        case 0x4a:
            if (!fits || !isPlainAttribute(std::string_view(at + 2, size))) return Taken::No;
            at += 2 + std::size_t{size};
            return Taken::Keep;
        case 0x7a:
            if (size != 0) return Taken::No;
            at += 2;
            return Taken::Column;
        default:
            return Taken::No;
    }
    at += 2 + std::size_t{size};
    return Taken::Column;
}

/// True if the field stays in the body as it is; false if it was taken (or, with m_brokenAt, is broken).
bool OtlpWire::spanField(const Field& field, SpanRecord& span) {
    const auto wrongType = [this](const char* name) {
        m_notes.add(IssueCode::BadField, name);
        return false;
    };
    switch (field.id) {
        case 1:
            if (!field.isBytes()) return wrongType("trace_id");
            if (field.bytes.size() == 16) {
                span.traceId = {bigEndian64(field.bytes.data()), bigEndian64(field.bytes.data() + 8)};
            } else {
                m_traceText = traceIdFromBytes(field.bytes);
                span.traceId = m_traceText.id;
                if (!m_traceText.text.empty()) span.marks |= OpaqueIds;
            }
            return false;
        case 2:
        case 4: {
            if (!field.isBytes()) return wrongType(field.id == 2 ? "span_id" : "parent_span_id");
            // A whole span in the place of its id: the length of this one was wrong.
            if (field.id == 2 && field.bytes.size() > 8 && looksLikeSpan(field.raw, true) == WireLook::Yes) return broken(field.raw.data());
            SpanId& id = field.id == 2 ? span.spanId : span.parentId;
            if (field.bytes.size() == 8) {
                id.value = bigEndian64(field.bytes.data());
            } else if (!field.bytes.empty()) {
                ParsedSpanId& parsed = field.id == 2 ? m_spanText : m_parentText;
                parsed = spanIdFromBytes(field.bytes);
                id = parsed.id;
                if (!parsed.text.empty()) span.marks |= OpaqueIds;
            }
            return false;
        }
        case 5:
            if (!field.isBytes()) return wrongType("name");
            m_name = field.bytes;
            return false;
        case 6:
            span.kind = field.type == Type::Varint ? kindFromNumber(field.number) : SpanKind::Unspecified;
            if (span.kind == SpanKind::Unspecified && (field.type != Type::Varint || field.number != 0)) keepNumber(field, "kind", "kind");
            return false;
        case 7:
        case 8: {
            OtlpTime& time = field.id == 7 ? m_start : m_end;
            if (field.type == Type::Fixed64)
                time.value = field.number;
            else
                keepNumber(field, field.id == 7 ? "startTimeUnixNano" : "endTimeUnixNano",
                           field.id == 7 ? "start_time_unix_nano" : "end_time_unix_nano");
            return false;
        }
        case body::AttributesField:
            if (!field.isBytes()) return wrongType("attributes");
            return m_check.attribute(field.bytes) || broken(m_check.brokenAt());
        case body::EventsField: {
            if (!field.isBytes()) return wrongType("events");
            span.marks |= HasEvents;
            bool oddTime = false;
            return checkEvent(field.bytes, oddTime) && !oddTime;
        }
        case body::LinksField: {
            if (!field.isBytes()) return wrongType("links");
            span.marks |= HasLinks;
            bool hasPrivate = false;
            return checkLink(field.bytes, hasPrivate) && !hasPrivate;
        }
        case body::StatusField:
            if (!field.isBytes()) return wrongType("status");
            return false;
        case body::FlagsField:
            if (field.type != Type::Fixed32) return wrongType("flags");
            span.marks |= flagMarks(static_cast<std::uint32_t>(field.number));
            return true;
        case body::TraceStateField:
            return field.isBytes() || wrongType("trace_state");
        case body::DroppedAttributesField:
        case body::DroppedEventsField:
        case body::DroppedLinksField:
            return field.type == Type::Varint || wrongType("dropped count");
        default:
            return field.id < firstPrivateField;
    }
}

/// The code goes into its column; a message stays in the body.
void OtlpWire::appendStatus(std::string_view message, SpanRecord& span, std::string& body) {
    std::string_view text;
    Reader reader(message);
    Field field;
    while (reader.next(field)) {
        if (field.id == 2 && field.isBytes()) text = field.bytes;
        if (field.id != 3) continue;
        if (field.type == Type::Varint) span.status = statusFromNumber(field.number);
        if (field.type != Type::Varint || (span.status == StatusCode::Unset && field.number != 0))
            keepNumber(field, "status.code", "status code");
    }
    if (reader.failed()) m_brokenAt = message.data() + reader.offset();
    if (text.empty()) return;
    const std::size_t start = openLength(body, body::StatusField);
    wire::appendBytes(body, 2, text);
    closeLength(body, start);
}

/// A number that its column cannot mean. Bytes in its place are left out.
void OtlpWire::keepNumber(const Field& field, const char* member, const char* detail) {
    const bool isTime = field.id == 7 || field.id == 8;
    const std::string text = isTime ? std::to_string(field.number) : enumText(field.number);
    keepUnread(m_notes, m_unread, body::AttributesField, member, detail, field.isBytes() ? std::string_view() : text);
}

/// The event with the end of time in the place of a later one, and what stood there as its attribute.
void OtlpWire::appendEvent(std::string_view message, std::string& body) {
    const std::size_t start = openLength(body, body::EventsField);
    Reader reader(message);
    Field field;
    while (reader.next(field)) {
        if (field.id != 1 || (field.type == Type::Fixed64 && field.number <= latestTime)) {
            body += field.raw;
            continue;
        }
        if (field.type == Type::Fixed64) wire::appendFixed64(body, 1, latestTime);
        if (!field.isBytes()) keepTimeText(body, 3, "timeUnixNano", std::to_string(field.number));
    }
    closeLength(body, start);
}

bool OtlpWire::checkEvent(std::string_view message, bool& oddTime) {
    Reader reader(message);
    Field field;
    while (reader.next(field)) {
        if (field.id == 1 && (field.type != Type::Fixed64 || field.number > latestTime)) {
            oddTime = true;
            m_notes.add(field.isBytes() ? IssueCode::BadField : IssueCode::FieldAsText, "time_unix_nano");
        }
        if (field.id == 2 && !field.isBytes()) m_notes.add(IssueCode::BadField, "name");
        if (field.id == 3 && !field.isBytes()) return broken(field.raw.data());
        if (field.id == 3 && !m_check.attribute(field.bytes)) return broken(m_check.brokenAt());
    }
    return !reader.failed() || broken(message.data() + reader.offset());
}

bool OtlpWire::checkLink(std::string_view message, bool& hasPrivate) {
    Reader reader(message);
    Field field;
    while (reader.next(field)) {
        if (field.id >= firstPrivateField) hasPrivate = true;
        if (field.id == 4 && !field.isBytes()) return broken(field.raw.data());
        if (field.id == 4 && !m_check.attribute(field.bytes)) return broken(m_check.brokenAt());
    }
    return !reader.failed() || broken(message.data() + reader.offset());
}

bool OtlpWire::log(std::string_view message, SpanBatch& batch, const Numbers& numbers, BatchOutput& out) {
    LogRecord record;
    std::string& body = batch.bytes;
    record.bodyOffset = body.size();
    record.resource = numbers.resource;
    m_check.tooDeep = false;
    m_brokenAt = nullptr;
    std::uint64_t time = 0;
    std::uint64_t observed = 0;
    ParsedTraceId trace;
    ParsedSpanId span;
    Reader reader(message);
    Field field;
    while (reader.next(field) && m_brokenAt == nullptr) {
        if ((field.id == 1 || field.id == 11) && field.type == Type::Fixed64) {
            const bool own = field.id == 1;
            (own ? time : observed) = std::min(field.number, latestTime);
            if (field.number > latestTime)
                keepUnread(m_notes, m_unread, 6, own ? "timeUnixNano" : "observedTimeUnixNano",
                           own ? "time_unix_nano" : "observed_time_unix_nano", std::to_string(field.number));
            if (!own && field.number > latestTime) wire::appendFixed64(body, 11, latestTime);
            if (!own && field.number <= latestTime) body += field.raw;
            continue;
        }
        if (field.id == 2 && field.type == Type::Varint && field.number <= 24)
            record.severity = static_cast<std::int32_t>(field.number);
        else if (field.id == 2 && !field.isBytes())
            keepUnread(m_notes, m_unread, 6, "severityNumber", "severity_number", enumText(field.number));
        else if (field.id == 9 && field.isBytes())
            trace = traceIdFromBytes(field.bytes);
        else if (field.id == 10 && field.isBytes())
            span = spanIdFromBytes(field.bytes);
        else if ((field.id == 5 || field.id == 6) && !field.isBytes())
            m_notes.add(IssueCode::BadField, field.id == 5 ? "body" : "attributes");
        else if (field.id == 5 && !m_check.value(field.bytes))
            m_brokenAt = m_check.brokenAt();
        else if (field.id == 6 && !m_check.attribute(field.bytes))
            m_brokenAt = m_check.brokenAt();
        else if (field.id < firstPrivateField)
            body += field.raw;
    }
    if (reader.failed()) m_brokenAt = message.data() + reader.offset();
    const std::string unread = std::exchange(m_unread, {});
    if (m_brokenAt != nullptr) {
        body.resize(record.bodyOffset);
        m_notes.clear();
        rejectDamaged(m_brokenAt, "log record", out);
        return false;
    }
    if (trace.id.isNull()) {
        body.resize(record.bodyOffset);
        m_notes.clear();
        out.report(makeIssue(IssueCode::PlainLogLines, {}, offsetOf(message.data())));
        return true;
    }
    record.traceId = trace.id;
    record.spanId = span.id;
    record.timeNs = static_cast<std::int64_t>(time != 0 ? time : observed);
    body += unread;
    if (!trace.text.empty()) wire::appendBytes(body, body::TraceIdTextField, trace.text);
    if (!span.text.empty()) wire::appendBytes(body, body::SpanIdTextField, span.text);
    record.bodySize = static_cast<std::uint32_t>(body.size() - record.bodyOffset);
    batch.logs.push_back(record);
    if (m_check.tooDeep) m_notes.add(IssueCode::ValueTooDeep);
    tell(message, out);
    return true;
}

}  // namespace fw::formats
