// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "importers/formats/json_tree.h"
#include "model/core/ids.h"

namespace fw::formats {

/// The ways in which Jaeger spans are written as JSON. Sources: jaeger internal/uimodel/model.go (UI), jaeger-idl
/// proto/api_v2/model.proto (model) and thrift/jaeger.thrift; data of opentelemetry-collector-contrib pkg/translator/jaeger.
struct JaegerDialect {
    enum class Kind : std::uint8_t {
        Ui,      ///< the query API and the UI: times in microseconds, ids in hexadecimal
        Stored,  ///< the same in Elasticsearch: values are texts, bytes hexadecimal, keys of the map `tag` have '@' for '.'
        Model,   ///< protobuf JSON and Go structs: ids in base64, times as RFC 3339, durations with unit or in nanoseconds
        Thrift,  ///< ids as signed decimal numbers, times in microseconds
    };
    Kind kind = Kind::Ui;
    std::string_view traceId, spanId, parentSpanId, operationName, startTime, processId;  ///< member names
};

/// By the members of a span.
[[nodiscard]] const JaegerDialect& jaegerDialect(JsonValue span, bool stored);

/// Ids of a span or of a reference.
[[nodiscard]] ParsedTraceId jaegerTraceId(JsonValue owner, const JaegerDialect& dialect);
[[nodiscard]] ParsedSpanId jaegerSpanId(JsonValue owner, std::string_view member, const JaegerDialect& dialect);

/// A time or duration in nanoseconds; nothing if the value is none or does not fit.
[[nodiscard]] std::optional<std::int64_t> jaegerTime(JsonValue value, const JaegerDialect& dialect);
[[nodiscard]] std::optional<std::int64_t> jaegerDuration(JsonValue value, const JaegerDialect& dialect);

}  // namespace fw::formats
