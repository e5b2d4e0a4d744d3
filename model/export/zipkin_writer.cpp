// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "model/core/span_body.h"
#include "model/export/batch_groups.h"
#include "model/export/span_losses.h"
#include "model/export/trace_writers.h"

// Zipkin JSON v2: zipkin2-api.yaml. What it has no members for goes where OpenTelemetry's exporters put it:
// specification/trace/sdk_exporters/zipkin.md; events with attributes, links and counts as the Collector's translator writes them
// (opentelemetry-collector-contrib pkg/translator/zipkin).
namespace fw::exporting {
namespace {

constexpr std::size_t traceDigits = 32;
constexpr std::size_t spanDigits = 16;

/// Namespaces of attributes that those who read such a file give back to the resource.
bool goesBackToResource(std::string_view key) {
    constexpr std::array<std::string_view, 11> namespaces = {"cloud.", "container.", "deployment.", "device.",    "host.",     "k8s.",
                                                             "os.",    "process.",   "service.",    "telemetry.", "webengine."};
    return std::any_of(namespaces.begin(), namespaces.end(), [key](std::string_view name) { return key.starts_with(name); }) &&
           !key.starts_with("service.peer.");
}

/// Floor, so that times before 1970 stay in order.
std::string zipkinMicroseconds(std::int64_t ns) {
    return std::to_string(ns >= 0 ? ns / 1000 : -((-(ns + 1)) / 1000) - 1);
}

/// `{…}|count`
void appendWithCount(std::string& out, const Attributes& attributes, std::uint32_t dropped) {
    out += "|{";
    bool first = true;
    for (const Attribute& attribute : attributes) {
        if (!first) out += ',';
        first = false;
        appendJsonString(out, attribute.key);
        out += ':';
        appendJson(out, attribute.value);
    }
    out += "}|" + std::to_string(dropped);
}

/// Values that come back from JSON as what they were.
bool survivesJson(const AttributeValue& value) {
    return std::holds_alternative<std::string>(value.data) || std::holds_alternative<bool>(value.data) ||
           std::holds_alternative<std::int64_t>(value.data);
}

/// Zipkin's ids are hexadecimal digits. Others are replaced by the keys they have here, and kept as tags.
template <typename Id>
std::string zipkinId(const Id& id, const std::string& text, std::size_t longest) {
    return text.empty() || (isHex(text) && text.size() <= longest) ? idText(id, text) : toHex(id);
}
bool fitsZipkin(const std::string& text, std::size_t longest) {
    return text.empty() || (isHex(text) && text.size() <= longest);
}

/// The tags of one span: one object, so every key once.
class Tags {
public:
    explicit Tags(std::string& out) : m_out(out) { m_out += ",\"tags\":{"; }
    void add(std::string_view key, std::string_view value) {
        std::string own(key);
        for (int number = 2; !m_keys.insert(own).second; ++number) {
            own = std::string(key) + '#' + std::to_string(number);
            m_repeated = true;
        }
        if (m_keys.size() > 1) m_out += ',';
        appendJsonString(m_out, own);
        m_out += ':';
        appendJsonString(m_out, value);
    }
    [[nodiscard]] bool repeated() const { return m_repeated; }

private:
    std::string& m_out;
    std::set<std::string> m_keys;
    bool m_repeated = false;
};

class ZipkinFile final : public TraceFile {
public:
    void begin(std::string& out) override { out += '['; }
    void spans(std::string& out, const SpanBatch& piece) override {
        for (const SpanRecord& span : piece.spans) {
            if (m_any) out += ",\n";
            m_any = true;
            append(out, piece, span);
        }
    }
    void endTrace(std::string&, const SpanBatch&) override {}
    void end(std::string& out) override { out += "]\n"; }

private:
    void append(std::string& out, const SpanBatch& piece, const SpanRecord& span) {
        m_details = {};
        m_resource = {};
        m_scope = {};
        (void)body::readDetails(piece.body(span), m_details);
        (void)body::readResource(piece.resources.at(span.resource), m_resource);
        (void)body::readScope(piece.scopes.at(span.scope), m_scope);
        const bool hasTraceId = (span.marks & NoTraceId) == 0;
        out += "{\"traceId\":";
        appendJsonString(out, hasTraceId ? zipkinId(span.traceId, m_details.traceIdText, traceDigits) : std::string());
        out += ",\"id\":";
        appendJsonString(out, (span.marks & NoSpanId) != 0 ? std::string() : zipkinId(span.spanId, m_details.spanIdText, spanDigits));
        if (!span.parentId.isNull()) {
            out += ",\"parentId\":";
            appendJsonString(out, zipkinId(span.parentId, m_details.parentIdText, spanDigits));
        }
        appendKind(out, span.kind);
        out += ",\"name\":";
        appendJsonString(out, piece.names.at(span.name));
        if ((span.marks & (NoStart | StartInferred)) == 0) out += ",\"timestamp\":" + zipkinMicroseconds(span.startNs);
        if ((span.marks & NoEnd) == 0) out += ",\"duration\":" + zipkinMicroseconds(span.durationNs);
        const AttributeValue* service = findAttribute(m_resource.attributes, "service.name");
        const std::string serviceName = service != nullptr ? valueText(*service) : std::string();
        if (!serviceName.empty()) {
            out += ",\"localEndpoint\":{\"serviceName\":";
            appendJsonString(out, serviceName);
            out += '}';
        }
        // The map of dependencies is made of these; the attribute stays beside it.
        if (const AttributeValue* peer = findAttribute(m_details.attributes, "peer.service");
            peer != nullptr && std::holds_alternative<std::string>(peer->data)) {
            out += ",\"remoteEndpoint\":{\"serviceName\":";
            appendJsonString(out, valueText(*peer));
            out += '}';
        }
        appendAnnotations(out);
        appendTags(out, span, serviceName);
        if ((span.marks & SharedSpan) != 0) out += ",\"shared\":true";
        out += '}';
        countLosses(span, serviceName);
    }

    static void appendKind(std::string& out, SpanKind kind) {
        switch (kind) {
            case SpanKind::Client:
                out += ",\"kind\":\"CLIENT\"";
                break;
            case SpanKind::Server:
                out += ",\"kind\":\"SERVER\"";
                break;
            case SpanKind::Producer:
                out += ",\"kind\":\"PRODUCER\"";
                break;
            case SpanKind::Consumer:
                out += ",\"kind\":\"CONSUMER\"";
                break;
            case SpanKind::Internal:
            case SpanKind::Unspecified:
                break;
        }
    }

    void appendAnnotations(std::string& out) const {
        if (m_details.events.empty()) return;
        out += ",\"annotations\":[";
        bool first = true;
        for (const SpanEvent& event : m_details.events) {
            if (!first) out += ',';
            first = false;
            std::string text = event.name;
            if (!event.attributes.empty() || event.droppedAttributes != 0) appendWithCount(text, event.attributes, event.droppedAttributes);
            out += "{\"timestamp\":" + zipkinMicroseconds(event.timeNs) + ",\"value\":";
            appendJsonString(out, text);
            out += '}';
        }
        out += ']';
    }

    void appendTags(std::string& out, const SpanRecord& span, const std::string& serviceName) {
        Tags tags(out);
        if (span.status != StatusCode::Unset) tags.add("otel.status_code", span.status == StatusCode::Ok ? "OK" : "ERROR");
        const std::string& message = m_details.statusMessage;
        const bool asError = span.status == StatusCode::Error && message != "true" && message != "false";
        if (span.status == StatusCode::Error) tags.add("error", asError ? message : std::string());
        if (!message.empty() && !asError) tags.add("otel.status_description", message);
        if (!m_scope.name.empty()) tags.add("otel.scope.name", m_scope.name);
        if (!m_scope.version.empty()) tags.add("otel.scope.version", m_scope.version);
        if (!m_details.traceState.empty()) tags.add("w3c.tracestate", m_details.traceState);
        if (span.kind == SpanKind::Internal) tags.add("span.kind", "internal");
        const auto count = [&tags](std::string_view key, std::uint32_t number) {
            if (number != 0) tags.add(key, std::to_string(number));
        };
        count("otel.dropped_attributes_count", m_details.droppedAttributes);
        count("otel.dropped_events_count", m_details.droppedEvents);
        count("otel.dropped_links_count", m_details.droppedLinks);
        for (std::size_t i = 0; i < m_details.links.size(); ++i) {
            const SpanLink& link = m_details.links[i];
            std::string text = zipkinId(link.traceId, link.traceIdText, traceDigits) + '|' +
                               zipkinId(link.spanId, link.spanIdText, spanDigits) + '|' + link.traceState;
            appendWithCount(text, link.attributes, link.droppedAttributes);
            tags.add("otlp.link." + std::to_string(i), text);
        }
        const auto keepText = [&tags](const char* key, const std::string& text, std::size_t longest) {
            if (!fitsZipkin(text, longest)) tags.add(key, text);
        };
        keepText(traceIdTextKey, m_details.traceIdText, traceDigits);
        keepText(spanIdTextKey, m_details.spanIdText, spanDigits);
        keepText(parentIdTextKey, m_details.parentIdText, spanDigits);
        // Who reads it knows by this one that attributes of the resource are among the tags.
        if (!serviceName.empty() && m_resource.attributes.size() > 1) tags.add("service.name", serviceName);
        for (const Attribute& attribute : m_resource.attributes)
            if (attribute.key != "service.name") tags.add(attribute.key, valueText(attribute.value));
        for (const Attribute& attribute : m_details.attributes) tags.add(attribute.key, valueText(attribute.value));
        out += '}';
        lose(ExportLoss::RepeatedKeys, tags.repeated());
    }

    void countLosses(const SpanRecord& span, const std::string& serviceName) {
        constexpr std::array<std::string_view, 9> reserved = {
            "error",           "span.kind",         "otel.status_code",   "otel.status_description", "w3c.tracestate",
            "otel.scope.name", "otel.library.name", "otel.scope.version", "otel.library.version"};
        const auto isText = [](const Attribute& attribute) { return std::holds_alternative<std::string>(attribute.value.data); };
        const auto allText = [&isText](const Attributes& all) { return std::all_of(all.begin(), all.end(), isText); };
        const auto allSurvive = [](const Attributes& all) {
            return std::all_of(all.begin(), all.end(), [](const Attribute& attribute) { return survivesJson(attribute.value); });
        };
        const SpanDetails& details = m_details;
        lose(ExportLoss::Nanoseconds, hasNanoseconds(span, details));
        lose(ExportLoss::UnknownTimes, hasUnknownTimes(span));
        lose(ExportLoss::IdTexts, !fitsZipkin(details.traceIdText, traceDigits) || !fitsZipkin(details.spanIdText, spanDigits) ||
                                      !fitsZipkin(details.parentIdText, spanDigits));
        // Records of one id are joined by those who read them.
        lose(ExportLoss::SharedIds, (span.marks & DuplicateId) != 0);
        lose(ExportLoss::ValueTypes,
             !allText(details.attributes) || !allText(m_resource.attributes) ||
                 std::any_of(details.events.begin(), details.events.end(), [&](const SpanEvent& e) { return !allSurvive(e.attributes); }) ||
                 std::any_of(details.links.begin(), details.links.end(), [&](const SpanLink& l) { return !allSurvive(l.attributes); }));
        lose(ExportLoss::Events, std::any_of(details.events.begin(), details.events.end(), [](const SpanEvent& event) {
                 return event.name.find("|{") != std::string::npos || hasRepeatedKeys(event.attributes);
             }));
        lose(ExportLoss::ReservedKeys, std::any_of(details.attributes.begin(), details.attributes.end(), [&](const Attribute& attribute) {
                 return std::find(reserved.begin(), reserved.end(), attribute.key) != reserved.end() ||
                        attribute.key.starts_with("otlp.link.") || attribute.key.starts_with("otel.dropped_") ||
                        goesBackToResource(attribute.key);
             }));
        lose(ExportLoss::LinkDetails,
             std::any_of(details.links.begin(), details.links.end(), [](const SpanLink& link) { return link.flags != 0; }));
        lose(ExportLoss::ScopeDetails, hasScopeDetails(m_resource, m_scope));
        lose(ExportLoss::ResourceAsTags,
             std::any_of(m_resource.attributes.begin(), m_resource.attributes.end(), [&](const Attribute& attribute) {
                 return attribute.key != "service.name" && (serviceName.empty() || !goesBackToResource(attribute.key));
             }));
        lose(ExportLoss::Kinds, span.kind == SpanKind::Unspecified);
        lose(ExportLoss::Warnings, !details.warnings.empty());
        lose(ExportLoss::Flags, details.flags != 0);
    }

    SpanDetails m_details;
    Resource m_resource;
    Scope m_scope;
    bool m_any = false;
};

}  // namespace

std::unique_ptr<TraceFile> makeZipkinFile() {
    return std::make_unique<ZipkinFile>();
}

}  // namespace fw::exporting
