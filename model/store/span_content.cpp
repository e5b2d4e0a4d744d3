// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/span_content.h"

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

bool readComparable(std::string_view body, SpanDetails& details) {
    if (!body::readDetails(body, details)) return false;
    forgetNonFinite(details.attributes);
    for (SpanEvent& event : details.events) forgetNonFinite(event.attributes);
    for (SpanLink& link : details.links) forgetNonFinite(link.attributes);
    return true;
}

}  // namespace

bool sameSpanContent(std::string_view one, std::string_view other) {
    if (one == other) return true;
    SpanDetails first;
    SpanDetails second;
    return readComparable(one, first) && readComparable(other, second) && first == second;
}

}  // namespace fw::store
