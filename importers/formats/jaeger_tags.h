// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/formats/json_tree.h"
#include "model/core/attribute_value.h"
#include "model/core/span.h"

namespace fw::formats {

/// The value of a Jaeger tag {"key", "type", "value"}: by its type where the value can be that, else by the JSON type.
/// Also tags of the model and of Thrift, {"key", "vType", "vStr" | "vBool" | …}. `hexBytes`: bytes are hexadecimal, as
/// Elasticsearch has them, and not base64.
[[nodiscard]] AttributeValue jaegerTagValue(JsonValue tag, bool& tooDeep, bool hexBytes = false);

/// Tags or log fields as attributes: the usual list of {"key", "type", "value"}, or an object of names and values.
/// Elements that are neither are counted in `broken`.
[[nodiscard]] Attributes jaegerTags(JsonValue tags, bool& tooDeep, std::size_t& broken, bool hexBytes = false);

/// What a span's tags say about its fields.
struct JaegerFields {
    SpanKind kind = SpanKind::Unspecified;
    StatusCode status = StatusCode::Unset;
    std::string statusMessage;
    std::string traceState;
    Scope scope;
};

/// Moves the tags that stand for fields of a span out of `attributes`. A tag stays where the field could not give it
/// back exactly (another type or spelling, a second one of that name), so that nothing is lost.
[[nodiscard]] JaegerFields takeJaegerFields(Attributes& attributes);

}  // namespace fw::formats
