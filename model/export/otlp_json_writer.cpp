// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "model/core/span_body.h"
#include "model/export/base64.h"
#include "model/export/batch_groups.h"
#include "model/export/otlp_writer.h"

// OTLP JSON: opentelemetry-proto docs/specification.md (ids hexadecimal, 64-bit integers as strings, enums as numbers).
namespace fw::exporting {
namespace {

template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

/// Writes the members of one JSON object with the commas between them.
class Members {
public:
    explicit Members(std::string& out) : m_out(out) { m_out += '{'; }
    Members(const Members&) = delete;
    Members& operator=(const Members&) = delete;
    ~Members() { m_out += '}'; }

    std::string& key(std::string_view name) {
        if (!m_first) m_out += ',';
        m_first = false;
        m_out += '"';
        m_out += name;
        m_out += "\":";
        return m_out;
    }
    void text(std::string_view name, std::string_view value) { appendJsonString(key(name), value); }
    void textIfAny(std::string_view name, std::string_view value) {
        if (!value.empty()) text(name, value);
    }
    void number(std::string_view name, std::uint64_t value) { key(name) += std::to_string(value); }
    void numberIfAny(std::string_view name, std::uint64_t value) {
        if (value != 0) number(name, value);
    }
    void longText(std::string_view name, std::uint64_t value) {
        key(name) += '"';
        m_out += std::to_string(value);
        m_out += '"';
    }
    /// A time: OTLP has none before 1970, but its readers take a sign.
    void time(std::string_view name, std::int64_t ns) {
        key(name) += '"';
        m_out += std::to_string(ns);
        m_out += '"';
    }
    /// An array whose elements `each(element)` appends.
    template <typename List, typename Each>
    void array(std::string_view name, const List& list, Each&& each) {
        key(name) += '[';
        bool first = true;
        for (const auto& item : list) {
            if (!first) m_out += ',';
            first = false;
            each(item);
        }
        m_out += ']';
    }

private:
    std::string& m_out;
    bool m_first = true;
};

void appendAttributeJson(std::string& out, const Attribute& attribute);

/// Recursion is bounded: values are at most maxValueDepth deep (span_body.h).
void appendAnyValue(std::string& out, const AttributeValue& value) {
    Members any(out);
    std::visit(Overloaded{
                   [](std::monostate) {},
                   [&](const std::string& text) { any.text("stringValue", text); },
                   [&](bool flag) { any.key("boolValue") += flag ? "true" : "false"; },
                   [&](std::int64_t number) {
                       any.key("intValue") += '"';
                       out += std::to_string(number);
                       out += '"';
                   },
                   [&](double number) {
                       if (std::isfinite(number))
                           any.key("doubleValue") += doubleText(number);
                       else
                           any.text("doubleValue", doubleText(number));
                   },
                   [&](const Bytes& bytes) {
                       any.key("bytesValue") += '"';
                       appendBase64(out, bytes.data);
                       out += '"';
                   },
                   [&](const AttributeValue::List& list) {
                       Members inner(any.key("arrayValue"));
                       inner.array("values", list, [&](const AttributeValue& item) { appendAnyValue(out, item); });
                   },
                   [&](const AttributeValue::Map& map) {
                       Members inner(any.key("kvlistValue"));
                       inner.array("values", map, [&](const Attribute& item) { appendAttributeJson(out, item); });
                   },
               },
               value.data);
}

void appendAttributeJson(std::string& out, const Attribute& attribute) {
    Members pair(out);
    pair.text("key", attribute.key);
    appendAnyValue(pair.key("value"), attribute.value);
}

void addAttributes(std::string& out, Members& object, const Attributes& attributes) {
    if (attributes.empty()) return;
    object.array("attributes", attributes, [&](const Attribute& item) { appendAttributeJson(out, item); });
}

void appendResourceJson(std::string& out, const Resource& resource) {
    Members object(out);
    addAttributes(out, object, resource.attributes);
    object.numberIfAny("droppedAttributesCount", resource.droppedAttributes);
}

void appendScopeJson(std::string& out, const Scope& scope) {
    Members object(out);
    object.textIfAny("name", scope.name);
    object.textIfAny("version", scope.version);
    addAttributes(out, object, scope.attributes);
    object.numberIfAny("droppedAttributesCount", scope.droppedAttributes);
}

void appendSpanJson(std::string& out, const SpanBatch& batch, const SpanRecord& span) {
    SpanDetails details;
    (void)body::readDetails(batch.body(span), details);
    const auto keepText = [&details](const char* key, const std::string& text) {
        if (!text.empty()) details.attributes.push_back({key, text});
    };
    keepText(traceIdTextKey, details.traceIdText);
    keepText(spanIdTextKey, details.spanIdText);
    keepText(parentIdTextKey, details.parentIdText);

    Members object(out);
    object.text("traceId", span.traceId.isNull() ? std::string() : toHex(span.traceId));
    object.text("spanId", (span.marks & NoSpanId) != 0 ? std::string() : toHex(span.spanId));
    object.textIfAny("traceState", details.traceState);
    if (!span.parentId.isNull()) object.text("parentSpanId", toHex(span.parentId));
    object.numberIfAny("flags", details.flags);
    object.text("name", batch.names.at(span.name));
    object.number("kind", static_cast<std::uint64_t>(span.kind));
    const bool raw = (span.marks & TimeOutOfRange) != 0;
    if (raw && details.rawStart != 0)
        object.longText("startTimeUnixNano", details.rawStart);
    else
        object.time("startTimeUnixNano", span.startNs);
    const std::uint64_t end = details.rawEnd != 0 ? details.rawEnd : endUnixNano(span);
    if (details.rawEnd == 0 && span.startNs < 0)
        object.time("endTimeUnixNano", static_cast<std::int64_t>(end));
    else
        object.longText("endTimeUnixNano", end);
    addAttributes(out, object, details.attributes);
    object.numberIfAny("droppedAttributesCount", details.droppedAttributes);
    if (!details.events.empty()) {
        object.array("events", details.events, [&](const SpanEvent& event) {
            Members item(out);
            item.time("timeUnixNano", event.timeNs);
            item.text("name", event.name);
            addAttributes(out, item, event.attributes);
            item.numberIfAny("droppedAttributesCount", event.droppedAttributes);
        });
    }
    object.numberIfAny("droppedEventsCount", details.droppedEvents);
    if (!details.links.empty()) {
        object.array("links", details.links, [&](const SpanLink& link) {
            Members item(out);
            item.text("traceId", toHex(link.traceId));
            item.text("spanId", toHex(link.spanId));
            item.textIfAny("traceState", link.traceState);
            addAttributes(out, item, link.attributes);
            item.numberIfAny("droppedAttributesCount", link.droppedAttributes);
            item.numberIfAny("flags", link.flags);
        });
    }
    object.numberIfAny("droppedLinksCount", details.droppedLinks);
    Members status(object.key("status"));
    status.textIfAny("message", details.statusMessage);
    status.numberIfAny("code", static_cast<std::uint64_t>(span.status));
}

void appendLogJson(std::string& out, const SpanBatch& batch, const LogRecord& log) {
    LogEntry entry;
    (void)body::readLogBody(batch.body(log), entry);
    Members object(out);
    object.time("timeUnixNano", log.timeNs);
    if (entry.observedNs != 0) object.time("observedTimeUnixNano", entry.observedNs);
    object.numberIfAny("severityNumber", static_cast<std::uint64_t>(log.severity > 0 ? log.severity : 0));
    object.textIfAny("severityText", entry.severityText);
    if (!std::holds_alternative<std::monostate>(entry.body.data)) appendAnyValue(object.key("body"), entry.body);
    addAttributes(out, object, entry.attributes);
    object.numberIfAny("droppedAttributesCount", entry.droppedAttributes);
    object.numberIfAny("flags", entry.flags);
    object.text("traceId", toHex(log.traceId));
    if (!log.spanId.isNull()) object.text("spanId", toHex(log.spanId));
    object.textIfAny("eventName", entry.eventName);
}

void appendLogs(std::string& out, const SpanBatch& batch) {
    std::vector<std::vector<const LogRecord*>> byResource(batch.resources.size());
    for (const LogRecord& log : batch.logs) byResource[log.resource].push_back(&log);
    Members request(out);
    std::vector<std::uint32_t> used;
    for (std::uint32_t i = 0; i < byResource.size(); ++i)
        if (!byResource[i].empty()) used.push_back(i);
    request.array("resourceLogs", used, [&](std::uint32_t number) {
        Resource resource;
        (void)body::readResource(batch.resources.at(number), resource);
        Members item(out);
        appendResourceJson(item.key("resource"), resource);
        item.key("scopeLogs") += "[{\"scope\":{},\"logRecords\":[";
        bool first = true;
        for (const LogRecord* log : byResource[number]) {
            if (!first) out += ',';
            first = false;
            appendLogJson(out, batch, *log);
        }
        out += "]}]";
        item.textIfAny("schemaUrl", resource.schemaUrl);
    });
}

}  // namespace

void appendOtlpJsonLine(std::string& out, const SpanBatch& batch) {
    if (!batch.spans.empty()) {
        {
            Members request(out);
            request.array("resourceSpans", groupSpans(batch), [&](const ResourceGroup& group) {
                Resource resource;
                (void)body::readResource(batch.resources.at(group.resource), resource);
                Members item(out);
                appendResourceJson(item.key("resource"), resource);
                item.array("scopeSpans", group.scopes, [&](const ScopeGroup& spans) {
                    Scope scope;
                    (void)body::readScope(batch.scopes.at(spans.scope), scope);
                    Members inner(out);
                    appendScopeJson(inner.key("scope"), scope);
                    inner.array("spans", spans.spans, [&](std::size_t i) { appendSpanJson(out, batch, batch.spans[i]); });
                    inner.textIfAny("schemaUrl", scope.schemaUrl);
                });
                item.textIfAny("schemaUrl", resource.schemaUrl);
            });
        }
        out += '\n';
    }
    if (!batch.logs.empty()) {
        appendLogs(out, batch);
        out += '\n';
    }
}

}  // namespace fw::exporting
