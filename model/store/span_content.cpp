// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/span_content.h"

#include <algorithm>
#include <cmath>

#include "model/core/span_body.h"

namespace fw::store {
namespace {

/// Recursion is bounded by maxValueDepth: readDetails() makes no deeper values.
void forgetNonFinite(AttributeValue& value) {
    if (const auto* number = std::get_if<double>(&value.data); number != nullptr && !std::isfinite(*number)) {
        value.data = std::monostate();
    } else if (auto* list = std::get_if<AttributeValue::List>(&value.data)) {
        for (AttributeValue& element : *list) forgetNonFinite(element);
    } else if (auto* map = std::get_if<AttributeValue::Map>(&value.data)) {
        for (Attribute& entry : *map) forgetNonFinite(entry.value);
    }
}

void forgetNonFinite(Attributes& attributes) {
    for (Attribute& attribute : attributes) forgetNonFinite(attribute.value);
}

}  // namespace

bool readComparable(std::string_view body, SpanDetails& details) {
    if (!body::readDetails(body, details)) return false;
    // Both are spans of one trace, in whatever spelling or length its id came.
    details.traceIdText.clear();
    forgetNonFinite(details.attributes);
    for (SpanEvent& event : details.events) forgetNonFinite(event.attributes);
    for (SpanLink& link : details.links) forgetNonFinite(link.attributes);
    return true;
}

std::vector<std::string> unknownFields(std::string_view message, std::initializer_list<std::uint32_t> known) {
    std::vector<std::string> fields;
    wire::Reader reader(message);
    wire::Field field;
    while (reader.next(field))
        if (std::find(known.begin(), known.end(), field.id) == known.end()) fields.emplace_back(field.raw);
    std::sort(fields.begin(), fields.end());
    return fields;
}

std::vector<std::string> unknownSpanFields(std::string_view body) {
    using namespace fw::body;
    return unknownFields(
        body, {TraceStateField, AttributesField, DroppedAttributesField, EventsField, DroppedEventsField, LinksField, DroppedLinksField,
               StatusField, FlagsField, TraceIdTextField, SpanIdTextField, ParentIdTextField, RawStartField, RawEndField, WarningField});
}

bool sameSpanContent(std::string_view one, std::string_view other) {
    if (one == other) return true;
    SpanDetails first;
    SpanDetails second;
    return readComparable(one, first) && readComparable(other, second) && first == second &&
           unknownSpanFields(one) == unknownSpanFields(other);
}

}  // namespace fw::store
