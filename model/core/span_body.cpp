// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/span_body.h"

#include <bit>
#include <charconv>

#include "model/core/wire.h"

namespace fw::body {
namespace {

using wire::Field;
using wire::Nested;
using wire::Reader;
using wire::Type;

// Private fields of messages other than Span.
constexpr std::uint32_t schemaUrlField = 2001;

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

bool isBytes(const Field& field) {
    return field.type == Type::Bytes;
}

void readInto(std::string& text, const Field& field) {
    if (isBytes(field)) text.assign(field.bytes);
}

bool readAttributeInto(Attributes& attributes, const Field& field) {
    Attribute attribute;
    const bool whole = isBytes(field) && readAttribute(field.bytes, attribute);
    if (whole) attributes.push_back(std::move(attribute));
    return whole;
}

std::uint32_t count32(const Field& field) {
    return static_cast<std::uint32_t>(field.number);
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

bool readValue(std::string_view bytes, AttributeValue& value, int depth) {
    // Recursion is bounded by maxValueDepth; deeper values stay as the bytes they came in.
    if (depth >= maxValueDepth) {
        value = Bytes{std::string(bytes)};
        return true;
    }
    Reader reader(bytes);
    Field field;
    while (reader.next(field)) {
        switch (field.id) {
            case 1:
                if (isBytes(field)) value = std::string(field.bytes);
                break;
            case 2:
                if (field.type == Type::Varint) value = field.number != 0;
                break;
            case 3:
                if (field.type == Type::Varint) value = static_cast<std::int64_t>(field.number);
                break;
            case 4:
                if (field.type == Type::Fixed64) value = std::bit_cast<double>(field.number);
                break;
            case 5: {
                if (!isBytes(field)) break;
                AttributeValue::List list;
                Reader items(field.bytes);
                Field item;
                while (items.next(item)) {
                    if (item.id != 1 || !isBytes(item)) continue;
                    if (!readValue(item.bytes, list.emplace_back(), depth + 1)) return false;
                }
                if (items.failed()) return false;
                value = std::move(list);
                break;
            }
            case 6: {
                if (!isBytes(field)) break;
                AttributeValue::Map map;
                Reader items(field.bytes);
                Field item;
                while (items.next(item)) {
                    if (item.id != 1 || !isBytes(item)) continue;
                    Attribute& attribute = map.emplace_back();
                    Reader pair(item.bytes);
                    Field part;
                    while (pair.next(part)) {
                        if (part.id == 1) readInto(attribute.key, part);
                        if (part.id == 2 && isBytes(part) && !readValue(part.bytes, attribute.value, depth + 1)) return false;
                    }
                    if (pair.failed()) return false;
                }
                if (items.failed()) return false;
                value = std::move(map);
                break;
            }
            case 7:
                if (isBytes(field)) value = Bytes{std::string(field.bytes)};
                break;
            default:
                break;
        }
    }
    return !reader.failed();
}

bool readAttribute(std::string_view bytes, Attribute& attribute) {
    Reader reader(bytes);
    Field field;
    while (reader.next(field)) {
        if (field.id == 1) readInto(attribute.key, field);
        if (field.id == 2 && isBytes(field) && !readValue(field.bytes, attribute.value)) return false;
    }
    return !reader.failed();
}

bool readEvent(std::string_view bytes, SpanEvent& event) {
    bool whole = true;
    Reader reader(bytes);
    Field field;
    while (reader.next(field)) {
        switch (field.id) {
            case 1:
                event.timeNs = static_cast<std::int64_t>(field.number);
                break;
            case 2:
                readInto(event.name, field);
                break;
            case 3:
                whole &= readAttributeInto(event.attributes, field);
                break;
            case 4:
                event.droppedAttributes = count32(field);
                break;
            default:
                break;
        }
    }
    return whole && !reader.failed();
}

bool readLink(std::string_view bytes, SpanLink& link) {
    bool whole = true;
    Reader reader(bytes);
    Field field;
    while (reader.next(field)) {
        switch (field.id) {
            case 1:
                if (isBytes(field)) {
                    ParsedTraceId parsed = traceIdFromBytes(field.bytes);
                    link.traceId = parsed.id;
                    if (link.traceIdText.empty()) link.traceIdText = std::move(parsed.text);
                }
                break;
            case 2:
                if (isBytes(field)) {
                    ParsedSpanId parsed = spanIdFromBytes(field.bytes);
                    link.spanId = parsed.id;
                    if (link.spanIdText.empty()) link.spanIdText = std::move(parsed.text);
                }
                break;
            case 3:
                readInto(link.traceState, field);
                break;
            case 4:
                whole &= readAttributeInto(link.attributes, field);
                break;
            case 5:
                link.droppedAttributes = count32(field);
                break;
            case 6:
                link.flags = count32(field);
                break;
            case TraceIdTextField:
                readInto(link.traceIdText, field);
                break;
            case SpanIdTextField:
                readInto(link.spanIdText, field);
                break;
            default:
                break;
        }
    }
    return whole && !reader.failed();
}

bool readDetails(std::string_view bytes, SpanDetails& details) {
    bool whole = true;
    Reader reader(bytes);
    Field field;
    while (reader.next(field)) {
        switch (field.id) {
            case TraceStateField:
                readInto(details.traceState, field);
                break;
            case AttributesField:
                whole &= readAttributeInto(details.attributes, field);
                break;
            case DroppedAttributesField:
                details.droppedAttributes = count32(field);
                break;
            case EventsField:
                whole &= isBytes(field) && readEvent(field.bytes, details.events.emplace_back());
                break;
            case DroppedEventsField:
                details.droppedEvents = count32(field);
                break;
            case LinksField:
                whole &= isBytes(field) && readLink(field.bytes, details.links.emplace_back());
                break;
            case DroppedLinksField:
                details.droppedLinks = count32(field);
                break;
            case StatusField: {
                if (!isBytes(field)) break;
                Reader status(field.bytes);
                Field part;
                while (status.next(part))
                    if (part.id == 2) readInto(details.statusMessage, part);
                whole &= !status.failed();
                break;
            }
            case FlagsField:
                details.flags = count32(field);
                break;
            case TraceIdTextField:
                readInto(details.traceIdText, field);
                break;
            case SpanIdTextField:
                readInto(details.spanIdText, field);
                break;
            case ParentIdTextField:
                readInto(details.parentIdText, field);
                break;
            case RawStartField:
                details.rawStart = field.number;
                break;
            case RawEndField:
                details.rawEnd = field.number;
                break;
            case WarningField:
                readInto(details.warnings.emplace_back(), field);
                break;
            default:
                break;
        }
    }
    return whole && !reader.failed();
}

bool readResource(std::string_view bytes, Resource& resource) {
    bool whole = true;
    Reader reader(bytes);
    Field field;
    while (reader.next(field)) {
        switch (field.id) {
            case 1:
                whole &= readAttributeInto(resource.attributes, field);
                break;
            case 2:
                resource.droppedAttributes = count32(field);
                break;
            case schemaUrlField:
                readInto(resource.schemaUrl, field);
                break;
            default:
                break;
        }
    }
    if (const AttributeValue* name = findAttribute(resource.attributes, "service.name")) resource.serviceName = valueText(*name);
    return whole && !reader.failed();
}

bool readScope(std::string_view bytes, Scope& scope) {
    bool whole = true;
    Reader reader(bytes);
    Field field;
    while (reader.next(field)) {
        switch (field.id) {
            case 1:
                readInto(scope.name, field);
                break;
            case 2:
                readInto(scope.version, field);
                break;
            case 3:
                whole &= readAttributeInto(scope.attributes, field);
                break;
            case 4:
                scope.droppedAttributes = count32(field);
                break;
            case schemaUrlField:
                readInto(scope.schemaUrl, field);
                break;
            default:
                break;
        }
    }
    return whole && !reader.failed();
}

bool readLogBody(std::string_view bytes, LogEntry& entry) {
    bool whole = true;
    Reader reader(bytes);
    Field field;
    while (reader.next(field)) {
        switch (field.id) {
            case 3:
                readInto(entry.severityText, field);
                break;
            case 5:
                whole &= isBytes(field) && readValue(field.bytes, entry.body);
                break;
            case 6:
                whole &= readAttributeInto(entry.attributes, field);
                break;
            case 7:
                entry.droppedAttributes = count32(field);
                break;
            case 8:
                entry.flags = count32(field);
                break;
            case 11:
                entry.observedNs = static_cast<std::int64_t>(field.number);
                break;
            case 12:
                readInto(entry.eventName, field);
                break;
            case TraceIdTextField:
                readInto(entry.traceIdText, field);
                break;
            case SpanIdTextField:
                readInto(entry.spanIdText, field);
                break;
            default:
                break;
        }
    }
    return whole && !reader.failed();
}

std::string_view encodedValueText(std::string_view anyValue, std::string& scratch) {
    Reader reader(anyValue);
    Field field;
    // The common cases cost nothing: one field and no more.
    if (reader.next(field) && field.raw.size() == anyValue.size()) {
        if (field.id == 1 && isBytes(field)) return field.bytes;
        if (field.id == 3 && field.type == Type::Varint) {
            char digits[24];
            const auto end = std::to_chars(digits, digits + sizeof digits, static_cast<std::int64_t>(field.number)).ptr;
            scratch.assign(digits, end);
            return scratch;
        }
        if (field.id == 4 && field.type == Type::Fixed64) {
            scratch = doubleText(std::bit_cast<double>(field.number));
            return scratch;
        }
    }
    AttributeValue value;
    if (!readValue(anyValue, value)) return {};
    scratch = valueText(value);
    return scratch;
}

}  // namespace fw::body
