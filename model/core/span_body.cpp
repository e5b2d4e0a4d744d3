// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/span_body.h"

#include <bit>

#include "model/core/wire.h"

namespace fw::body {
namespace {

using wire::Nested;

template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

void appendNonEmpty(std::string& out, std::uint32_t field, std::string_view text) {
    if (!text.empty()) wire::appendBytes(out, field, text);
}

void appendNonZero(std::string& out, std::uint32_t field, std::uint64_t number) {
    if (number != 0) wire::appendUint(out, field, number);
}

std::string bigEndian(std::uint64_t value) {
    std::string out(8, '\0');
    for (std::size_t i = 0; i < 8; ++i) out[i] = static_cast<char>(value >> (56 - 8 * i));
    return out;
}

void appendAnyValue(std::string& out, const AttributeValue& value) {
    std::visit(Overloaded{
                   [](std::monostate) {},
                   [&](const std::string& text) { wire::appendBytes(out, 1, text); },
                   [&](bool flag) { wire::appendUint(out, 2, flag ? 1 : 0); },
                   [&](std::int64_t number) { wire::appendUint(out, 3, static_cast<std::uint64_t>(number)); },
                   [&](double number) { wire::appendFixed64(out, 4, std::bit_cast<std::uint64_t>(number)); },
                   [&](const AttributeValue::List& list) {
                       const Nested array(out, 5);
                       for (const AttributeValue& item : list) appendValue(out, 1, item);
                   },
                   [&](const AttributeValue::Map& map) {
                       const Nested pairs(out, 6);
                       for (const Attribute& item : map) appendAttribute(out, 1, item);
                   },
                   [&](const Bytes& bytes) { wire::appendBytes(out, 7, bytes.data); },
               },
               value.data);
}

}  // namespace

void appendValue(std::string& out, std::uint32_t field, const AttributeValue& value) {
    const Nested any(out, field);
    appendAnyValue(out, value);
}

void appendAttribute(std::string& out, std::uint32_t field, const Attribute& attribute) {
    const Nested pair(out, field);
    wire::appendBytes(out, 1, attribute.key);
    appendValue(out, 2, attribute.value);
}

void appendStringAttribute(std::string& out, std::uint32_t field, std::string_view key, std::string_view value) {
    const Nested pair(out, field);
    wire::appendBytes(out, 1, key);
    const Nested any(out, 2);
    wire::appendBytes(out, 1, value);
}

void appendEvent(std::string& out, const SpanEvent& event) {
    const Nested message(out, EventsField);
    wire::appendFixed64(out, 1, static_cast<std::uint64_t>(event.timeNs));
    wire::appendBytes(out, 2, event.name);
    for (const Attribute& attribute : event.attributes) appendAttribute(out, 3, attribute);
    appendNonZero(out, 4, event.droppedAttributes);
}

void appendLink(std::string& out, const SpanLink& link) {
    const Nested message(out, LinksField);
    wire::appendBytes(out, 1, bigEndian(link.traceId.hi) + bigEndian(link.traceId.lo));
    wire::appendBytes(out, 2, bigEndian(link.spanId.value));
    appendNonEmpty(out, 3, link.traceState);
    for (const Attribute& attribute : link.attributes) appendAttribute(out, 4, attribute);
    appendNonZero(out, 5, link.droppedAttributes);
    if (link.flags != 0) wire::appendFixed32(out, 6, link.flags);
    appendNonEmpty(out, TraceIdTextField, link.traceIdText);
    appendNonEmpty(out, SpanIdTextField, link.spanIdText);
}

void appendDetails(std::string& out, const SpanDetails& details) {
    appendNonEmpty(out, TraceStateField, details.traceState);
    for (const Attribute& attribute : details.attributes) appendAttribute(out, AttributesField, attribute);
    appendNonZero(out, DroppedAttributesField, details.droppedAttributes);
    for (const SpanEvent& event : details.events) appendEvent(out, event);
    appendNonZero(out, DroppedEventsField, details.droppedEvents);
    for (const SpanLink& link : details.links) appendLink(out, link);
    appendNonZero(out, DroppedLinksField, details.droppedLinks);
    if (!details.statusMessage.empty()) {
        const Nested status(out, StatusField);
        wire::appendBytes(out, 2, details.statusMessage);
    }
    if (details.flags != 0) wire::appendFixed32(out, FlagsField, details.flags);
    appendNonEmpty(out, TraceIdTextField, details.traceIdText);
    appendNonEmpty(out, SpanIdTextField, details.spanIdText);
    appendNonEmpty(out, ParentIdTextField, details.parentIdText);
    if (details.rawStart != 0) wire::appendFixed64(out, RawStartField, details.rawStart);
    if (details.rawEnd != 0) wire::appendFixed64(out, RawEndField, details.rawEnd);
    for (const std::string& warning : details.warnings) wire::appendBytes(out, WarningField, warning);
    appendNonZero(out, SampleField, details.isSample ? 1 : 0);
}

void appendResource(std::string& out, const Resource& resource) {
    for (const Attribute& attribute : resource.attributes) appendAttribute(out, 1, attribute);
    appendNonZero(out, 2, resource.droppedAttributes);
    appendNonEmpty(out, schemaUrlField, resource.schemaUrl);
}

void appendScope(std::string& out, const Scope& scope) {
    appendNonEmpty(out, 1, scope.name);
    appendNonEmpty(out, 2, scope.version);
    for (const Attribute& attribute : scope.attributes) appendAttribute(out, 3, attribute);
    appendNonZero(out, 4, scope.droppedAttributes);
    appendNonEmpty(out, schemaUrlField, scope.schemaUrl);
}

void appendLogBody(std::string& out, const LogEntry& entry) {
    appendNonEmpty(out, 3, entry.severityText);
    if (!std::holds_alternative<std::monostate>(entry.body.data)) appendValue(out, 5, entry.body);
    for (const Attribute& attribute : entry.attributes) appendAttribute(out, 6, attribute);
    appendNonZero(out, 7, entry.droppedAttributes);
    if (entry.flags != 0) wire::appendFixed32(out, 8, entry.flags);
    if (entry.observedNs != 0) wire::appendFixed64(out, 11, static_cast<std::uint64_t>(entry.observedNs));
    appendNonEmpty(out, 12, entry.eventName);
    appendNonEmpty(out, TraceIdTextField, entry.traceIdText);
    appendNonEmpty(out, SpanIdTextField, entry.spanIdText);
}

}  // namespace fw::body
