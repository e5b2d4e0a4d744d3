// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/canonical_text.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "model/core/span_body.h"

namespace fw::exporting {
namespace {

constexpr std::array<const char*, 13> markNames = {"no-start",     "no-end",        "negative-duration", "time-out-of-range", "no-trace-id",
                                                   "no-span-id",   "duplicate-id",  "value-too-deep",    "has-events",        "has-links",
                                                   "has-warnings", "remote-parent", "opaque-ids"};

void appendAttributes(std::string& out, std::string_view indent, const Attributes& attributes) {
    for (const Attribute& attribute : attributes) {
        out += indent;
        appendJsonString(out, attribute.key);
        out += ' ';
        out += attribute.value.typeName();
        out += ' ';
        appendJson(out, attribute.value);
        out += '\n';
    }
}

/// The attributes by key; those of one key as they came.
Attributes byKey(Attributes attributes) {
    std::stable_sort(attributes.begin(), attributes.end(), [](const Attribute& a, const Attribute& b) { return a.key < b.key; });
    return attributes;
}

/// Lists, maps and bytes become texts.
void flatten(AttributeValue& value) {
    const std::string_view type = value.typeName();
    if (type == "list" || type == "map" || type == "bytes") value = valueText(value);
}

void appendDropped(std::string& out, std::string_view indent, std::string_view what, std::uint32_t count) {
    if (count == 0) return;
    out += indent;
    out += "dropped ";
    out += what;
    out += ' ' + std::to_string(count) + '\n';
}

void appendText(std::string& out, std::string_view head, std::string_view text) {
    if (text.empty()) return;
    out += head;
    appendJsonString(out, text);
    out += '\n';
}

}  // namespace

void CanonicalText::addSpan(const SpanRecord& span, std::string_view name, const Resource& resource, const Scope& scope,
                            const SpanDetails& details) {
    const auto time = [this](std::int64_t ns) { return m_options.microseconds ? ns / 1000 * 1000 : ns; };
    Record record;
    record.trace = idText(span.traceId, details.traceIdText);
    record.startNs = time(span.startNs);
    record.endNs = record.startNs + time(span.durationNs);
    std::string& out = record.text;
    const auto addAttributes = [this, &out](const Attributes& attributes) {
        Attributes shown = m_options.order ? attributes : byKey(attributes);
        if (!m_options.structures)
            for (Attribute& attribute : shown) flatten(attribute.value);
        appendAttributes(out, "    ", shown);
    };
    out += "span " + idText(span.spanId, details.spanIdText) + " parent ";
    out += span.parentId.isNull() ? "-" : idText(span.parentId, details.parentIdText);
    out += ' ';
    appendJsonString(out, name);
    out += "\n  start " + std::to_string(record.startNs) + " duration " + std::to_string(time(span.durationNs)) + " kind ";
    out += kindName(span.kind);
    out += " status ";
    out += statusName(span.status);
    if (!details.statusMessage.empty()) {
        out += ' ';
        appendJsonString(out, details.statusMessage);
    }
    out += '\n';
    if (m_options.marks && span.marks != 0) {
        out += "  marks";
        for (std::size_t i = 0; i < markNames.size(); ++i)
            if ((span.marks >> i & 1) != 0) out += std::string(" ") + markNames[i];
        out += '\n';
    }
    if (details.flags != 0) out += "  flags " + std::to_string(details.flags) + '\n';
    if (details.rawStart != 0 || details.rawEnd != 0)
        out += "  raw " + std::to_string(details.rawStart) + ' ' + std::to_string(details.rawEnd) + '\n';
    appendText(out, "  trace state ", details.traceState);
    out += "  resource\n";
    // The order within a resource says nothing, and formats that take the service name apart change it.
    appendAttributes(out, "    ", byKey(resource.attributes));
    appendDropped(out, "    ", "attributes", resource.droppedAttributes);
    appendText(out, "    schema ", resource.schemaUrl);
    if (m_options.scopes && scope != Scope{}) {
        out += "  scope ";
        appendJsonString(out, scope.name);
        out += ' ';
        appendJsonString(out, scope.version);
        out += '\n';
        addAttributes(scope.attributes);
        appendDropped(out, "    ", "attributes", scope.droppedAttributes);
        appendText(out, "    schema ", scope.schemaUrl);
    }
    if (!details.attributes.empty()) out += "  attributes\n";
    addAttributes(details.attributes);
    appendDropped(out, "  ", "attributes", details.droppedAttributes);
    std::vector<SpanEvent> events = details.events;
    if (!m_options.order)
        std::stable_sort(events.begin(), events.end(),
                         [](const SpanEvent& a, const SpanEvent& b) { return std::tie(a.timeNs, a.name) < std::tie(b.timeNs, b.name); });
    for (const SpanEvent& event : events) {
        out += "  event " + std::to_string(time(event.timeNs)) + ' ';
        appendJsonString(out, event.name);
        out += '\n';
        addAttributes(event.attributes);
        appendDropped(out, "    ", "attributes", event.droppedAttributes);
    }
    appendDropped(out, "  ", "events", details.droppedEvents);
    std::vector<SpanLink> links = details.links;
    if (!m_options.order)
        std::stable_sort(links.begin(), links.end(), [](const SpanLink& a, const SpanLink& b) {
            return std::make_pair(idText(a.traceId, a.traceIdText), idText(a.spanId, a.spanIdText)) <
                   std::make_pair(idText(b.traceId, b.traceIdText), idText(b.spanId, b.spanIdText));
        });
    for (const SpanLink& link : links) {
        out += "  link " + idText(link.traceId, link.traceIdText) + ' ' + idText(link.spanId, link.spanIdText) + '\n';
        appendText(out, "    trace state ", link.traceState);
        if (m_options.linkAttributes) {
            addAttributes(link.attributes);
            appendDropped(out, "    ", "attributes", link.droppedAttributes);
            if (link.flags != 0) out += "    flags " + std::to_string(link.flags) + '\n';
        }
    }
    appendDropped(out, "  ", "links", details.droppedLinks);
    if (m_options.warnings)
        for (const std::string& warning : details.warnings) appendText(out, "  warning ", warning);
    m_records.push_back(std::move(record));
}

void CanonicalText::addLog(const LogEntry& log, std::string_view serviceName) {
    if (!m_options.logs) return;
    Record record;
    record.trace = idText(log.traceId, log.traceIdText);
    record.part = 1;
    record.startNs = record.endNs = log.timeNs;
    std::string& out = record.text;
    out += "log " + std::to_string(log.timeNs) + " span " + (log.spanId.isNull() ? "-" : idText(log.spanId, log.spanIdText)) +
           " severity " + std::to_string(log.severity) + ' ';
    appendJsonString(out, log.severityText);
    out += " service ";
    appendJsonString(out, serviceName);
    out += "\n  body ";
    out += log.body.typeName();
    out += ' ';
    appendJson(out, log.body);
    out += '\n';
    if (log.observedNs != 0) out += "  observed " + std::to_string(log.observedNs) + '\n';
    appendText(out, "  event ", log.eventName);
    appendAttributes(out, "    ", log.attributes);
    appendDropped(out, "  ", "attributes", log.droppedAttributes);
    m_records.push_back(std::move(record));
}

void CanonicalText::add(const SpanBatch& batch) {
    std::vector<Resource> resources(batch.resources.size());
    for (std::uint32_t i = 0; i < resources.size(); ++i) (void)body::readResource(batch.resources.at(i), resources[i]);
    std::vector<Scope> scopes(batch.scopes.size());
    for (std::uint32_t i = 0; i < scopes.size(); ++i) (void)body::readScope(batch.scopes.at(i), scopes[i]);
    for (const SpanRecord& span : batch.spans) {
        SpanDetails details;
        (void)body::readDetails(batch.body(span), details);
        addSpan(span, batch.names.at(span.name), resources[span.resource], scopes[span.scope], details);
    }
    for (const LogRecord& line : batch.logs) {
        LogEntry entry;
        (void)body::readLogBody(batch.body(line), entry);
        entry.traceId = line.traceId;
        entry.spanId = line.spanId;
        entry.timeNs = line.timeNs;
        entry.severity = line.severity;
        const AttributeValue* service = findAttribute(resources[line.resource].attributes, "service.name");
        addLog(entry, service != nullptr ? valueText(*service) : std::string());
    }
}

std::string CanonicalText::text() const {
    std::vector<const Record*> order;
    order.reserve(m_records.size());
    for (const Record& record : m_records) order.push_back(&record);
    std::stable_sort(order.begin(), order.end(), [](const Record* a, const Record* b) {
        return std::tie(a->trace, a->part, a->startNs, a->endNs, a->text) < std::tie(b->trace, b->part, b->startNs, b->endNs, b->text);
    });
    std::string out;
    const std::string* trace = nullptr;
    for (const Record* record : order) {
        if (trace == nullptr || *trace != record->trace) out += "trace " + (record->trace.empty() ? "-" : record->trace) + '\n';
        trace = &record->trace;
        out += record->text;
    }
    return out;
}

std::string canonicalText(const SpanBatch& batch, CanonicalOptions options) {
    CanonicalText text(options);
    text.add(batch);
    return text.text();
}

}  // namespace fw::exporting
