// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/span_content.h"

#include <algorithm>
#include <cmath>

#include "model/core/span_body.h"

namespace fw::store {

/// Recursion is bounded by maxValueDepth: readDetails() makes no deeper values.
std::size_t forgetNonFinite(AttributeValue& value) {
    std::size_t infinities = 0;
    if (const auto* number = std::get_if<double>(&value.data); number != nullptr && !std::isfinite(*number)) {
        infinities = std::isinf(*number) ? 1 : 0;
        value.data = std::monostate();
    } else if (auto* list = std::get_if<AttributeValue::List>(&value.data)) {
        for (AttributeValue& element : *list) infinities += forgetNonFinite(element);
    } else if (auto* map = std::get_if<AttributeValue::Map>(&value.data)) {
        for (Attribute& entry : *map) infinities += forgetNonFinite(entry.value);
    }
    return infinities;
}

std::size_t forgetNonFinite(Attributes& attributes) {
    std::size_t infinities = 0;
    for (Attribute& attribute : attributes) infinities += forgetNonFinite(attribute.value);
    return infinities;
}

std::optional<std::size_t> readComparable(std::string_view body, SpanDetails& details) {
    if (!body::readDetails(body, details)) return std::nullopt;
    // Both are spans of one trace, in whatever spelling or length its id came.
    details.traceIdText.clear();
    std::size_t infinities = forgetNonFinite(details.attributes);
    for (SpanEvent& event : details.events) infinities += forgetNonFinite(event.attributes);
    for (SpanLink& link : details.links) infinities += forgetNonFinite(link.attributes);
    return infinities;
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
    return unknownFields(body, {TraceStateField, AttributesField, DroppedAttributesField, EventsField, DroppedEventsField, LinksField,
                                DroppedLinksField, StatusField, FlagsField, TraceIdTextField, SpanIdTextField, ParentIdTextField,
                                RawStartField, RawEndField, WarningField, SampleField});
}

bool sameSpanContent(std::string_view one, std::string_view other) {
    if (one == other) return true;
    SpanDetails first;
    SpanDetails second;
    const std::optional<std::size_t> infinities = readComparable(one, first);
    return infinities && infinities == readComparable(other, second) && first == second &&
           unknownSpanFields(one) == unknownSpanFields(other);
}

}  // namespace fw::store
