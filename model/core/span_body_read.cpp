// SPDX-License-Identifier: GPL-3.0-or-later
// The way back: from bodies to spans, events, links, resources, scopes and log records.
#include <bit>
#include <charconv>
#include <cmath>

#include "model/core/span_body.h"
#include "model/core/wire.h"

namespace fw::body {
namespace {

using wire::Field;
using wire::Reader;
using wire::Type;

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

bool readPair(std::string_view bytes, Attribute& attribute, int depth) {
    Reader reader(bytes);
    Field field;
    while (reader.next(field)) {
        if (field.id == 1) readInto(attribute.key, field);
        if (field.id == 2 && isBytes(field) && !readValue(field.bytes, attribute.value, depth)) return false;
    }
    return !reader.failed();
}

/// Hands each field of a message to `take`. False where that said false once, or where the message is broken.
template <typename Take>
bool readFields(std::string_view bytes, Take take) {
    bool whole = true;
    Reader reader(bytes);
    Field field;
    while (reader.next(field)) whole &= take(field);
    return whole && !reader.failed();
}

}  // namespace

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
                    if (!readPair(item.bytes, map.emplace_back(), depth + 1)) return false;
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
    return readPair(bytes, attribute, 0);
}

bool readEvent(std::string_view bytes, SpanEvent& event) {
    return readFields(bytes, [&](const Field& field) {
        switch (field.id) {
            case 1:
                event.timeNs = static_cast<std::int64_t>(field.number);
                return true;
            case 2:
                readInto(event.name, field);
                return true;
            case 3:
                return readAttributeInto(event.attributes, field);
            case 4:
                event.droppedAttributes = count32(field);
                return true;
            default:
                return true;
        }
    });
}

bool readLink(std::string_view bytes, SpanLink& link) {
    return readFields(bytes, [&](const Field& field) {
        switch (field.id) {
            case 1:
                if (isBytes(field)) {
                    ParsedTraceId parsed = traceIdFromBytes(field.bytes);
                    link.traceId = parsed.id;
                    if (link.traceIdText.empty()) link.traceIdText = std::move(parsed.text);
                }
                return true;
            case 2:
                if (isBytes(field)) {
                    ParsedSpanId parsed = spanIdFromBytes(field.bytes);
                    link.spanId = parsed.id;
                    if (link.spanIdText.empty()) link.spanIdText = std::move(parsed.text);
                }
                return true;
            case 3:
                readInto(link.traceState, field);
                return true;
            case 4:
                return readAttributeInto(link.attributes, field);
            case 5:
                link.droppedAttributes = count32(field);
                return true;
            case 6:
                link.flags = count32(field);
                return true;
            case TraceIdTextField:
                readInto(link.traceIdText, field);
                return true;
            case SpanIdTextField:
                readInto(link.spanIdText, field);
                return true;
            default:
                return true;
        }
    });
}

bool readDetails(std::string_view bytes, SpanDetails& details) {
    return readFields(bytes, [&](const Field& field) {
        switch (field.id) {
            case TraceStateField:
                readInto(details.traceState, field);
                return true;
            case AttributesField:
                return readAttributeInto(details.attributes, field);
            case DroppedAttributesField:
                details.droppedAttributes = count32(field);
                return true;
            case EventsField:
                return isBytes(field) && readEvent(field.bytes, details.events.emplace_back());
            case DroppedEventsField:
                details.droppedEvents = count32(field);
                return true;
            case LinksField:
                return isBytes(field) && readLink(field.bytes, details.links.emplace_back());
            case DroppedLinksField:
                details.droppedLinks = count32(field);
                return true;
            case StatusField: {
                if (!isBytes(field)) return true;
                Reader status(field.bytes);
                Field part;
                while (status.next(part))
                    if (part.id == 2) readInto(details.statusMessage, part);
                return !status.failed();
            }
            case FlagsField:
                details.flags = count32(field);
                return true;
            case TraceIdTextField:
                readInto(details.traceIdText, field);
                return true;
            case SpanIdTextField:
                readInto(details.spanIdText, field);
                return true;
            case ParentIdTextField:
                readInto(details.parentIdText, field);
                return true;
            case RawStartField:
                details.rawStart = field.number;
                return true;
            case RawEndField:
                details.rawEnd = field.number;
                return true;
            case WarningField:
                readInto(details.warnings.emplace_back(), field);
                return true;
            case SampleField:
                details.isSample = field.number != 0;
                return true;
            default:
                return true;
        }
    });
}

bool readResource(std::string_view bytes, Resource& resource) {
    const bool whole = readFields(bytes, [&](const Field& field) {
        switch (field.id) {
            case 1:
                return readAttributeInto(resource.attributes, field);
            case 2:
                resource.droppedAttributes = count32(field);
                return true;
            case schemaUrlField:
                readInto(resource.schemaUrl, field);
                return true;
            default:
                return true;
        }
    });
    if (const AttributeValue* name = findAttribute(resource.attributes, "service.name")) resource.serviceName = valueText(*name);
    return whole;
}

bool readScope(std::string_view bytes, Scope& scope) {
    return readFields(bytes, [&](const Field& field) {
        switch (field.id) {
            case 1:
                readInto(scope.name, field);
                return true;
            case 2:
                readInto(scope.version, field);
                return true;
            case 3:
                return readAttributeInto(scope.attributes, field);
            case 4:
                scope.droppedAttributes = count32(field);
                return true;
            case schemaUrlField:
                readInto(scope.schemaUrl, field);
                return true;
            default:
                return true;
        }
    });
}

bool readLogBody(std::string_view bytes, LogEntry& entry) {
    return readFields(bytes, [&](const Field& field) {
        switch (field.id) {
            case 3:
                readInto(entry.severityText, field);
                return true;
            case 5:
                return isBytes(field) && readValue(field.bytes, entry.body);
            case 6:
                return readAttributeInto(entry.attributes, field);
            case 7:
                entry.droppedAttributes = count32(field);
                return true;
            case 8:
                entry.flags = count32(field);
                return true;
            case 11:
                entry.observedNs = static_cast<std::int64_t>(field.number);
                return true;
            case 12:
                readInto(entry.eventName, field);
                return true;
            case TraceIdTextField:
                readInto(entry.traceIdText, field);
                return true;
            case SpanIdTextField:
                readInto(entry.spanIdText, field);
                return true;
            default:
                return true;
        }
    });
}

bool encodedNumber(std::string_view anyValue, double& number) {
    Reader reader(anyValue);
    Field field;
    if (!reader.next(field) || field.raw.size() != anyValue.size()) return false;
    if (field.id == 3 && field.type == Type::Varint) {
        number = static_cast<double>(static_cast<std::int64_t>(field.number));
        return true;
    }
    if (field.id != 4 || field.type != Type::Fixed64) return false;
    number = std::bit_cast<double>(field.number);
    return std::isfinite(number);
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
