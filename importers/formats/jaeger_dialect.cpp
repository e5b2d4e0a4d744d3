// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_dialect.h"

#include <charconv>

#include "importers/formats/otlp_json_fields.h"
#include "importers/formats/text_time.h"

namespace fw::formats {
namespace {

using Kind = JaegerDialect::Kind;

constexpr int microsecondsToNs = 3;

constexpr JaegerDialect uiDialect{Kind::Ui, "traceID", "spanID", "parentSpanID", "operationName", "startTime", "processID"};
constexpr JaegerDialect storedDialect{Kind::Stored, "traceID", "spanID", "parentSpanID", "operationName", "startTime", "processID"};
constexpr JaegerDialect modelDialect{Kind::Model, "traceId", "spanId", "parentSpanId", "operationName", "startTime", "processId"};
constexpr JaegerDialect goDialect{Kind::Model, "trace_id", "span_id", "parent_span_id", "operation_name", "start_time", "process_id"};
constexpr JaegerDialect thriftDialect{Kind::Thrift, "traceIdLow", "spanId", "parentSpanId", "operationName", "startTime", "processId"};

/// Text of an id: usually a string; some writers give a number, whose digits are its text.
/// The bits of a signed or unsigned 64-bit decimal.
std::uint64_t bitsOf(JsonValue value) {
    std::string scratch;
    if (!value.isNumber() && !value.isString()) return 0;
    const auto number = parseInteger(value.text(scratch));
    return number ? number->value : 0;
}

}  // namespace

const JaegerDialect& jaegerDialect(JsonValue span, bool isStored) {
    if (isStored) return span.member("traceID").exists() || !span.member("traceId").exists() ? storedDialect : modelDialect;
    for (JsonValue at = span.first(); at.exists(); at = at.next()) {
        if (at.keyIs("traceID") || at.keyIs("spanID")) return uiDialect;
        if (at.keyIs("traceIdLow") || at.keyIs("traceIdHigh")) return thriftDialect;
        if (at.keyIs("trace_id") || at.keyIs("span_id")) return goDialect;
        if (at.keyIs("traceId")) return modelDialect;
    }
    return uiDialect;
}

ParsedTraceId jaegerTraceId(JsonValue owner, const JaegerDialect& dialect) {
    const JsonValue value = owner.member(dialect.traceId);
    if (dialect.kind == Kind::Thrift) return {{bitsOf(owner.member("traceIdHigh")), bitsOf(value)}, {}};
    std::string text = numberOrText(value);
    if (dialect.kind == Kind::Model)
        if (const auto id = parseOtlpTraceId(text); id && value.isString()) return {*id, {}};
    return parseTraceId(text);
}

ParsedSpanId jaegerSpanId(JsonValue owner, std::string_view member, const JaegerDialect& dialect) {
    const JsonValue value = owner.member(member);
    const bool decimal = dialect.kind == Kind::Thrift || (dialect.kind == Kind::Model && value.isNumber());
    if (decimal) return {SpanId{bitsOf(value)}, {}};
    std::string text = numberOrText(value);
    if (dialect.kind == Kind::Model)
        if (const auto id = parseOtlpSpanId(text)) return {*id, {}};
    return parseSpanId(text);
}

std::optional<std::int64_t> jaegerTime(JsonValue value, const JaegerDialect& dialect) {
    std::string scratch;
    const std::string_view text = numberOrText(value, scratch);
    if (dialect.kind == Kind::Model && value.isString()) {
        const auto time = parseTime(text);
        if (!time) return std::nullopt;
        return time->ns;
    }
    return scaledDecimal(text, microsecondsToNs);
}

std::optional<std::int64_t> jaegerDuration(JsonValue value, const JaegerDialect& dialect) {
    std::string scratch;
    const std::string_view text = numberOrText(value, scratch);
    if (dialect.kind != Kind::Model) return scaledDecimal(text, microsecondsToNs);
    if (value.isString())
        if (const auto ns = parseDurationText(text)) return ns;
    return scaledDecimal(text, 0);
}

}  // namespace fw::formats
