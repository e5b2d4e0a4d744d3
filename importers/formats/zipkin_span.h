// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "importers/formats/otlp_records.h"
#include "model/core/span_batch.h"
#include "model/core/span_body.h"

namespace fw::formats {

/// One end of a call as Zipkin names it.
struct ZipkinEndpoint {
    std::string service;
    std::string address;  ///< IPv4, else IPv6, as text
    std::uint32_t port = 0;
    void clear() {
        service.clear();
        address.clear();
        port = 0;
    }
};

/// A Zipkin span, or one of the records that it comes in: encoded, its tables not yet known.
struct ZipkinSpan {
    SpanRecord record;  ///< name, resource, scope and body are not filled in
    bool hasKind = false;
    std::string name;
    std::string service;
    std::string address;
    std::string body;      ///< span_body.h
    std::string resource;  ///< encoded (body::appendResource)
    std::string scope;     ///< encoded (body::appendScope)

    /// Neither ids nor a name: no span at all, whatever else it has.
    [[nodiscard]] bool isNobody() const {
        constexpr std::uint16_t noIds = NoTraceId | NoSpanId;
        return (record.marks & noIds) == noIds && name.empty();
    }
};

/// A time or a duration in microseconds, as nanoseconds.
struct ZipkinTime {
    enum class State : std::uint8_t { Missing, Good, OutOfRange, Bad };
    State state = State::Missing;
    std::int64_t ns = 0;  ///< saturated where out of range
    std::string text{};   ///< what stands there, where out of range or bad
};
/// `digits` is a JSON number or the same as text; empty is Missing. Exact.
[[nodiscard]] ZipkinTime zipkinTime(std::string_view digits);
[[nodiscard]] ZipkinTime zipkinTime(std::int64_t microseconds);

/// Puts together one span from what Zipkin's formats (JSON of two versions, protobuf) say about it, in the form the cache keeps. What the
/// exporters of OpenTelemetry hide in tags and annotations (status, scope, dropped counts, links, events with attributes,
/// resource) goes back to where it came from. Reused from span to span. Sources: Zipkin's zipkin2-api.yaml; the
/// OpenTelemetry specification's exporter-zipkin.md; opentelemetry-collector-contrib pkg/translator/zipkin.
class ZipkinSpanWriter {
public:
    RecordNotes notes;

    void begin();
    /// Texts as they stand; a parent that is the span itself or no hexadecimal number is none.
    void ids(std::string_view trace, std::string_view id, std::string_view parent);
    void name(std::string_view text) { m_span.name = text; }
    void kind(SpanKind kind);
    /// A word or number that is none of Zipkin's kinds.
    void oddKind(std::string_view text) {
        kind(SpanKind::Unspecified);
        keepUnread(notes, m_span.body, body::AttributesField, "kind", "kind", text);
    }
    void shared() { m_span.record.marks |= SharedSpan; }
    void debug();
    void start(const ZipkinTime& time);
    void duration(const ZipkinTime& time);
    /// Before the tags: those with the resource of an OpenTelemetry exporter repeat the service name.
    void local(const ZipkinEndpoint& endpoint) { m_local = endpoint; }
    void remote(const ZipkinEndpoint& endpoint) { m_remote = endpoint; }
    /// The tags hold the attributes of the resource as well.
    void tagsHoldResource() { m_tagsHoldResource = true; }
    void tag(std::string_view key, std::string_view value);
    void tag(std::string_view key, const AttributeValue& value);
    void annotation(const ZipkinTime& time, std::string_view text);

    /// Completes the span; valid until begin(). A missing start is taken from the earliest annotation and marked.
    [[nodiscard]] const ZipkinSpan& finish();

private:
    bool ownTag(std::string_view key, std::string_view value);
    void appendCount(std::uint32_t field, std::string_view key, std::string_view value);
    void attribute(std::string_view key, std::string_view value);
    void writeStatus();
    void writeEndpoints();
    void writeTimes();

    ZipkinSpan m_span;
    ZipkinEndpoint m_local;
    ZipkinEndpoint m_remote;
    std::string m_traceText;
    std::string m_spanText;
    std::string m_parentText;
    std::string m_scopeName;
    std::string m_scopeVersion;
    std::string m_description;
    std::string m_errorText;
    std::string m_resourceTags;
    std::optional<StatusCode> m_code;
    bool m_hasError = false;
    bool m_tagsHoldResource = false;
    bool m_hasPeerService = false;
    bool m_hasHostAddress = false;
    ZipkinTime m_start;
    ZipkinTime m_duration;
    std::int64_t m_firstAnnotation = 0;
    bool m_hasAnnotation = false;
};

}  // namespace fw::formats
