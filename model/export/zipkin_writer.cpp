// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "model/core/json_out.h"
#include "model/core/span_body.h"
#include "model/export/microseconds.h"
#include "model/export/otlp_writer.h"

// Members: zipkin2-api.yaml. Tags, annotations with attributes and links: as collector-contrib pkg/translator/zipkin writes them.
namespace fw::exporting {
namespace {

/// Tags of one span: an object has each key once, and the first one stays.
class ZipkinTags {
public:
    explicit ZipkinTags(JsonOut& json) : m_json(json) {}
    void add(std::string_view key, std::string_view value) {
        if (m_keys.emplace(key).second) m_json.text(key, value);
    }

private:
    JsonOut& m_json;
    std::set<std::string> m_keys;
};

std::string withAttributes(std::string head, const Attributes& attributes, std::uint32_t dropped) {
    std::string text = std::move(head) + '|';
    JsonOut json(text);
    json.beginObject();
    std::set<std::string_view> keys;
    for (const Attribute& attribute : attributes) {
        if (!keys.insert(attribute.key).second) continue;
        json.key(attribute.key);
        json.value(attribute.value);
    }
    json.endObject();
    return text + '|' + std::to_string(dropped);
}

void addStatus(ZipkinTags& tags, StatusCode status, const std::string& message) {
    if (status == StatusCode::Unset && message.empty()) return;
    if (status != StatusCode::Unset) tags.add("otel.status_code", status == StatusCode::Ok ? "OK" : "ERROR");
    const bool words = !message.empty() && message != "true" && message != "false";
    if (status == StatusCode::Error) tags.add("error", words ? message : "true");
    if (!message.empty() && !(status == StatusCode::Error && words)) tags.add("otel.status_description", message);
}

void addTags(JsonOut& json, const SpanRecord& span, const SpanDetails& details, const Resource& resource, const Scope& scope) {
    ZipkinTags tags(json);
    addStatus(tags, span.status, details.statusMessage);
    if (span.kind == SpanKind::Internal) tags.add("span.kind", kindName(span.kind));
    if (!details.traceState.empty()) tags.add("w3c.tracestate", details.traceState);
    if (!scope.name.empty()) tags.add("otel.scope.name", scope.name);
    if (!scope.version.empty()) tags.add("otel.scope.version", scope.version);
    const auto count = [&tags](std::string_view key, std::uint32_t dropped) {
        if (dropped != 0) tags.add(key, std::to_string(dropped));
    };
    count("otel.dropped_attributes_count", details.droppedAttributes);
    count("otel.dropped_events_count", details.droppedEvents);
    count("otel.dropped_links_count", details.droppedLinks);
    for (const Attribute& attribute : details.attributes) tags.add(attribute.key, valueText(attribute.value));
    for (std::size_t i = 0; i < details.links.size(); ++i) {
        const SpanLink& link = details.links[i];
        tags.add("otlp.link." + std::to_string(i), withAttributes(toHex(link.traceId) + '|' + toHex(link.spanId) + '|' + link.traceState,
                                                                  link.attributes, link.droppedAttributes));
    }
    // The name first: it says that the tags below are those of the resource.
    if (const AttributeValue* name = findAttribute(resource.attributes, "service.name")) tags.add("service.name", valueText(*name));
    for (const Attribute& attribute : resource.attributes) tags.add(attribute.key, valueText(attribute.value));
}

void appendZipkinSpan(std::string& out, const SpanBatch& batch, const SpanRecord& span) {
    SpanDetails details;
    (void)body::readDetails(batch.body(span), details);
    Resource resource;
    (void)body::readResource(batch.resources.at(span.resource), resource);
    Scope scope;
    (void)body::readScope(batch.scopes.at(span.scope), scope);
    JsonOut json(out);
    json.beginObject();
    json.text("traceId", toHex(span.traceId));
    if (!span.parentId.isNull()) json.text("parentId", toHex(span.parentId));
    json.text("id", toHex(span.spanId));
    switch (span.kind) {
        case SpanKind::Server:
            json.text("kind", "SERVER");
            break;
        case SpanKind::Client:
            json.text("kind", "CLIENT");
            break;
        case SpanKind::Producer:
            json.text("kind", "PRODUCER");
            break;
        case SpanKind::Consumer:
            json.text("kind", "CONSUMER");
            break;
        case SpanKind::Internal:
        case SpanKind::Unspecified:
            break;
    }
    json.text("name", batch.names.at(span.name));
    if ((span.marks & (NoStart | StartInferred)) == 0) json.number("timestamp", toMicroseconds(span.startNs));
    if ((span.marks & NoEnd) == 0) json.number("duration", std::max<std::int64_t>(span.durationNs, 0) / 1000);
    if ((span.marks & SharedSpan) != 0) json.flag("shared", true);
    const auto endpoint = [&json](std::string_view member, const AttributeValue* name) {
        if (name == nullptr || valueText(*name).empty()) return;
        json.key(member);
        json.beginObject();
        json.text("serviceName", valueText(*name));
        json.endObject();
    };
    endpoint("localEndpoint", findAttribute(resource.attributes, "service.name"));
    endpoint("remoteEndpoint", findAttribute(details.attributes, "peer.service"));
    if (!details.events.empty()) {
        json.key("annotations");
        json.beginArray();
        for (const SpanEvent& event : details.events) {
            json.beginObject();
            json.number("timestamp", toMicroseconds(event.timeNs));
            const bool plain = event.attributes.empty() && event.droppedAttributes == 0;
            json.text("value", plain ? event.name : withAttributes(event.name, event.attributes, event.droppedAttributes));
            json.endObject();
        }
        json.endArray();
    }
    json.key("tags");
    json.beginObject();
    addTags(json, span, details, resource, scope);
    json.endObject();
    json.endObject();
}

}  // namespace

void appendZipkinSpans(std::string& out, const SpanBatch& batch, bool& first) {
    for (const SpanRecord& span : batch.spans) {
        if (!first) out += ",\n";
        first = false;
        appendZipkinSpan(out, batch, span);
    }
}

}  // namespace fw::exporting
