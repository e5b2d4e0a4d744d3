// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/zipkin_span.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

#include "importers/formats/otlp_json_fields.h"
#include "importers/formats/text_time.h"
#include "importers/formats/zipkin_texts.h"
#include "model/core/span_body.h"

namespace fw::formats {
namespace {

constexpr int microsecondsToNs = 3;
constexpr std::int64_t maxMicroseconds = std::numeric_limits<std::int64_t>::max() / 1000;
constexpr std::uint32_t resourceAttributes = 1;
constexpr std::uint32_t eventAttributes = 3;
constexpr std::string_view linkPrefix = "otlp.link.";

/// A string attribute; where every length takes one byte, without nested writers.
void appendText(std::string& out, std::uint32_t field, std::string_view key, std::string_view value) {
    if (key.size() + value.size() + 6 >= 0x80) return body::appendStringAttribute(out, field, key, value);
    std::array<char, 0x90> bytes;
    char* at = bytes.data();
    const auto put = [&](std::size_t byte) { *at++ = static_cast<char>(byte); };
    put(std::size_t{field} << 3 | 2);
    put(key.size() + value.size() + 6);
    put(1 << 3 | 2);
    put(key.size());
    at = std::copy(key.begin(), key.end(), at);
    put(2 << 3 | 2);
    put(value.size() + 2);
    put(1 << 3 | 2);
    put(value.size());
    at = std::copy(value.begin(), value.end(), at);
    out.append(bytes.data(), static_cast<std::size_t>(at - bytes.data()));
}

}  // namespace

ZipkinTime zipkinTime(std::int64_t microseconds) {
    ZipkinTime time;
    time.state = ZipkinTime::State::Good;
    if (microseconds > maxMicroseconds || microseconds < -maxMicroseconds) {
        time.state = ZipkinTime::State::OutOfRange;
        time.text = std::to_string(microseconds);
        time.ns = microseconds < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
        return time;
    }
    time.ns = microseconds * 1000;
    return time;
}

ZipkinTime zipkinTime(std::string_view digits) {
    ZipkinTime time;
    if (digits.empty()) return time;
    if (const auto ns = scaledDecimal(digits, microsecondsToNs)) {
        time.state = ZipkinTime::State::Good;
        time.ns = *ns;
    } else if (scaledDecimal(digits, -30)) {
        time.state = ZipkinTime::State::OutOfRange;
        time.ns = digits.front() == '-' ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
        time.text = digits;
    } else {
        time.state = ZipkinTime::State::Bad;
        time.text = digits;
    }
    return time;
}

void ZipkinSpanWriter::begin() {
    notes.clear();
    m_span.record = SpanRecord();
    m_span.hasKind = false;
    for (std::string* text : {&m_span.name, &m_span.service, &m_span.address, &m_span.body, &m_span.resource, &m_span.scope, &m_traceText,
                              &m_spanText, &m_parentText, &m_scopeName, &m_scopeVersion, &m_description, &m_errorText, &m_resourceTags})
        text->clear();
    m_local.clear();
    m_remote.clear();
    m_code.reset();
    m_hasError = m_tagsHoldResource = m_hasPeerService = m_hasHostAddress = m_hasAnnotation = false;
    m_start = m_duration = ZipkinTime();
    m_firstAnnotation = 0;
}

void ZipkinSpanWriter::ids(std::string_view trace, std::string_view id, std::string_view parent) {
    SpanRecord& record = m_span.record;
    const auto fullTrace = trace.size() == 32 ? parseOtlpTraceId(trace) : std::nullopt;
    if (fullTrace) {
        record.traceId = *fullTrace;
    } else {
        ParsedTraceId parsed = parseTraceId(trace);
        record.traceId = parsed.id;
        m_traceText = std::move(parsed.text);
    }
    const auto readSpan = [](std::string_view text, SpanId& key, std::string& original) {
        const auto full = text.size() == 16 ? parseOtlpSpanId(text) : std::nullopt;
        if (full) {
            key = *full;
            return;
        }
        ParsedSpanId parsed = parseSpanId(text);
        key = parsed.id;
        original = std::move(parsed.text);
    };
    readSpan(id, record.spanId, m_spanText);
    if (parent.empty()) return;
    if (isHex(parent)) readSpan(parent, record.parentId, m_parentText);
    // Zipkin's own server takes such parents for none.
    if (record.parentId.isNull()) {
        if (parent.find_first_not_of('0') != std::string_view::npos)
            notes.add(IssueCode::BadField, "parentId is " + std::string(parent.substr(0, 64)));
    } else if (record.parentId == record.spanId) {
        notes.add(IssueCode::BadField, "parentId is the span itself");
        record.parentId = SpanId();
        m_parentText.clear();
    }
}

void ZipkinSpanWriter::kind(SpanKind kind) {
    m_span.record.kind = kind;
    m_span.hasKind = true;
}

void ZipkinSpanWriter::debug() {
    body::appendAttribute(m_span.body, body::AttributesField, {"zipkin.debug", true});
}

void ZipkinSpanWriter::start(const ZipkinTime& time) {
    m_start = time;
    if (time.state == ZipkinTime::State::Bad) notes.add(time.text.empty() ? IssueCode::BadField : IssueCode::FieldAsText, "timestamp");
}

void ZipkinSpanWriter::duration(const ZipkinTime& time) {
    m_duration = time;
    if (time.state == ZipkinTime::State::Bad) notes.add(time.text.empty() ? IssueCode::BadField : IssueCode::FieldAsText, "duration");
}

// --- tags and annotations -------------------------------------------------------------------------------------------

void ZipkinSpanWriter::attribute(std::string_view key, std::string_view value) {
    appendText(m_span.body, body::AttributesField, key, value);
}

void ZipkinSpanWriter::appendCount(std::uint32_t field, std::string_view key, std::string_view value) {
    std::uint32_t count = 0;
    const auto [stop, error] = std::from_chars(value.data(), value.data() + value.size(), count);
    if (error != std::errc() || stop != value.data() + value.size()) return attribute(key, value);
    if (count != 0) wire::appendUint(m_span.body, field, count);
}

/// Tags with a meaning of their own. A text that its field could not give back stays a tag.
bool ZipkinSpanWriter::ownTag(std::string_view key, std::string_view value) {
    const auto take = [&](std::string& field) {
        if (!field.empty() || value.empty()) return false;
        field = value;
        return true;
    };
    switch (key.front()) {
        case 'e':
            // Any value says error, even "false": zipkin2-api.yaml.
            if (key != "error" || m_hasError) return false;
            m_hasError = true;
            m_errorText = value;
            return true;
        case 'o':
            if (!key.starts_with("ot")) return false;
            if (key == "otel.status_code") {
                const auto code = parseStatusCode(value);
                if (!code || m_code) return false;
                m_code = code;
                return true;
            }
            if (key == "otel.status_description") return take(m_description);
            if (key == "otel.scope.name" || key == "otel.library.name") return take(m_scopeName) || m_scopeName == value;
            if (key == "otel.scope.version" || key == "otel.library.version") return take(m_scopeVersion) || m_scopeVersion == value;
            if (key == "otel.dropped_attributes_count") return appendCount(body::DroppedAttributesField, key, value), true;
            if (key == "otel.dropped_events_count") return appendCount(body::DroppedEventsField, key, value), true;
            if (key == "otel.dropped_links_count") return appendCount(body::DroppedLinksField, key, value), true;
            if (key.starts_with(linkPrefix)) {
                const auto link = zipkinLink(value);
                if (!link) return false;
                body::appendLink(m_span.body, *link);
                m_span.record.marks |= HasLinks;
                return true;
            }
            return false;
        case 's': {
            if (key != "span.kind" || m_span.hasKind) return false;
            const auto named = parseKind(value);
            if (!named || *named == SpanKind::Unspecified) return false;
            kind(*named);
            return true;
        }
        case 'w':
            if (key != "w3c.tracestate" || value.empty()) return false;
            wire::appendBytes(m_span.body, body::TraceStateField, value);
            return true;
        case 'p':
            m_hasPeerService = m_hasPeerService || key == "peer.service";
            return false;
        default:
            return false;
    }
}

void ZipkinSpanWriter::tag(std::string_view key, std::string_view value) {
    if (!key.empty() && ownTag(key, value)) return;
    if (m_tagsHoldResource && isResourceKey(key)) {
        if (key == "service.name") return;
        m_hasHostAddress = m_hasHostAddress || key == "host.ip";
        return appendText(m_resourceTags, resourceAttributes, key, value);
    }
    attribute(key, value);
}

void ZipkinSpanWriter::tag(std::string_view key, const AttributeValue& value) {
    if (const auto* text = std::get_if<std::string>(&value.data)) return tag(key, std::string_view(*text));
    if (key == "error" && !m_hasError) m_hasError = true;
    body::appendAttribute(m_span.body, body::AttributesField, {std::string(key), value});
}

void ZipkinSpanWriter::annotation(const ZipkinTime& time, std::string_view text) {
    if (time.state != ZipkinTime::State::Good)
        notes.add(time.text.empty() ? IssueCode::BadField : IssueCode::FieldAsText, "annotation timestamp");
    m_span.record.marks |= HasEvents;
    if (time.state == ZipkinTime::State::Good && time.ns != 0 && (!m_hasAnnotation || time.ns < m_firstAnnotation)) {
        m_hasAnnotation = true;
        m_firstAnnotation = time.ns;
    }
    if (text.find("|{") != std::string_view::npos) {
        SpanEvent event = zipkinEvent(text);
        event.timeNs = time.ns;
        if (!time.text.empty()) event.attributes.push_back({"source.timestamp", time.text});
        return body::appendEvent(m_span.body, event);
    }
    const std::size_t at = openLength(m_span.body, body::EventsField);
    wire::appendFixed64(m_span.body, 1, static_cast<std::uint64_t>(time.ns));
    wire::appendBytes(m_span.body, 2, text);
    keepTimeText(m_span.body, eventAttributes, "timestamp", time.text);
    closeLength(m_span.body, at);
}

// --- the end of a span ----------------------------------------------------------------------------------------------

void ZipkinSpanWriter::writeStatus() {
    const bool told = m_code.has_value() && *m_code == StatusCode::Error;
    m_span.record.status = m_hasError ? StatusCode::Error : m_code.value_or(StatusCode::Unset);
    const bool words = !m_errorText.empty() && m_errorText != "true" && m_errorText != "false";
    // OpenTelemetry's exporters put the description of an error status there; of others it is a tag like any other.
    if (m_hasError && (!told || (!m_description.empty() && words))) attribute("error", m_errorText);
    if (m_description.empty() && words) m_description = m_errorText;
    if (m_description.empty()) return;
    const std::size_t at = openLength(m_span.body, body::StatusField);
    wire::appendBytes(m_span.body, 2, m_description);
    closeLength(m_span.body, at);
}

/// Names: semantic conventions, registry "network", "host" and "peer".
void ZipkinSpanWriter::writeEndpoints() {
    m_span.service = m_local.service;
    m_span.address = m_local.address;
    if (!m_local.service.empty()) appendText(m_span.resource, resourceAttributes, "service.name", m_local.service);
    if (!m_local.address.empty() && !m_hasHostAddress) appendText(m_span.resource, resourceAttributes, "host.ip", m_local.address);
    m_span.resource += m_resourceTags;
    const auto port = [&](const char* key, std::uint32_t number) {
        if (number != 0) body::appendAttribute(m_span.body, body::AttributesField, {key, std::int64_t{number}});
    };
    port("network.local.port", m_local.port);
    if (!m_remote.service.empty() && !m_hasPeerService) attribute("peer.service", m_remote.service);
    if (!m_remote.address.empty()) attribute("network.peer.address", m_remote.address);
    port("network.peer.port", m_remote.port);
}

void ZipkinSpanWriter::writeTimes() {
    SpanRecord& record = m_span.record;
    record.startNs = m_start.ns;
    record.durationNs = m_duration.ns;
    const bool outOfRange = m_start.state == ZipkinTime::State::OutOfRange || m_duration.state == ZipkinTime::State::OutOfRange;
    if (outOfRange) {
        record.marks |= TimeOutOfRange;
        notes.add(IssueCode::BadTime, "time beyond what nanoseconds hold");
    } else if (m_start.ns < 0) {
        record.marks |= TimeOutOfRange;
        notes.add(IssueCode::BadTime, "time before the year 1970");
    }
    keepTimeText(m_span.body, body::AttributesField, "timestamp", m_start.text);
    keepTimeText(m_span.body, body::AttributesField, "duration", m_duration.text);
    if (m_start.ns == 0) record.marks |= NoStart;
    if (m_start.ns == 0 && m_hasAnnotation) {
        record.startNs = m_firstAnnotation;
        record.marks = static_cast<std::uint16_t>((record.marks & ~NoStart) | StartInferred);
    }
    if (m_duration.state == ZipkinTime::State::Missing || m_duration.state == ZipkinTime::State::Bad) record.marks |= NoEnd;
    if (record.durationNs < 0) {
        record.marks |= NegativeDuration;
        notes.add(IssueCode::NegativeDuration);
    }
}

const ZipkinSpan& ZipkinSpanWriter::finish() {
    writeStatus();
    writeEndpoints();
    writeTimes();
    if (!m_scopeName.empty()) wire::appendBytes(m_span.scope, 1, m_scopeName);
    if (!m_scopeVersion.empty()) wire::appendBytes(m_span.scope, 2, m_scopeVersion);
    SpanRecord& record = m_span.record;
    std::string& out = m_span.body;
    if (record.traceId.isNull() || record.spanId.isNull()) markIds(record, m_span.name, out, notes);
    if (!m_traceText.empty()) wire::appendBytes(out, body::TraceIdTextField, m_traceText);
    if (!m_spanText.empty()) wire::appendBytes(out, body::SpanIdTextField, m_spanText);
    if (!m_parentText.empty()) wire::appendBytes(out, body::ParentIdTextField, m_parentText);
    if (!m_traceText.empty() || !m_spanText.empty() || !m_parentText.empty()) record.marks |= OpaqueIds;
    record.marks |= notes.marks;
    return m_span;
}

}  // namespace fw::formats
