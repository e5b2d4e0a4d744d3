// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_mapping.h"

#include <array>
#include <utility>

namespace fw::formats {
namespace {

using enum LogRole;

struct Names {
    LogRole role;
    LogUnit unit;
    std::string_view names;  ///< separated by spaces, the better known first
};

// Names that differ in case, dots, dashes and underscores only stand here once.
constexpr auto builtIn = std::to_array<Names>({
    {TraceId, LogUnit::Auto,
     "trace_id trace.id X-Trace-ID otelTraceID dd.trace_id X-B3-TraceId mdc.trace_id contextMap.trace_id context.trace_id fields.trace_id "
     "extra.trace_id attributes.trace_id labels.trace_id logging.googleapis.com/trace traceparent"},
    {SpanId, LogUnit::Auto,
     "span_id span.id X-Span-ID otelSpanID dd.span_id X-B3-SpanId mdc.span_id contextMap.span_id context.span_id fields.span_id "
     "extra.span_id attributes.span_id labels.span_id logging.googleapis.com/spanId"},
    {ParentId, LogUnit::Auto, "parent_id parent.id parent_span_id dd.parent_id X-B3-ParentSpanId"},
    {Operation, LogUnit::Auto, "operation operation_name span_name name"},
    {Duration, LogUnit::Nanos, "duration_ns duration_nanos elapsed_ns latency_ns event.duration"},
    {Duration, LogUnit::Micros, "duration_us duration_micros elapsed_us latency_us"},
    {Duration, LogUnit::Millis, "duration_ms duration_millis elapsed_ms latency_ms dur_ms took_ms response_time_ms"},
    {Duration, LogUnit::Seconds, "duration_s duration_sec duration_seconds elapsed_seconds"},
    {Duration, LogUnit::Auto, "duration elapsed latency dur took"},
    {Service, LogUnit::Auto, "service service.name resource.service.name"},
    {Time, LogUnit::Auto, "ts timestamp @timestamp time t"},
    {Level, LogUnit::Auto, "level severity lvl log.level levelname"},
    {Message, LogUnit::Auto, "msg message event fields.message"},
    {Error, LogUnit::Auto, "error err"},
    {StatusCode, LogUnit::Auto, "status_code http.status_code grpc.status_code http.status status"},
    {Kind, LogUnit::Auto, "span_kind kind"},
    {Tags, LogUnit::Auto, "tags fields attributes"},
    {Events, LogUnit::Auto, "logs events"},
});

}  // namespace

const LogMapping& builtInLogMapping() {
    static const LogMapping mapping = [] {
        LogMapping made;
        made.title = "usual loggers";
        for (Names entry : builtIn) {
            while (!entry.names.empty()) {
                const std::size_t space = std::min(entry.names.find(' '), entry.names.size());
                made.fields.push_back({std::string(entry.names.substr(0, space)), entry.role, entry.unit});
                entry.names.remove_prefix(std::min(space + 1, entry.names.size()));
            }
        }
        return made;
    }();
    return mapping;
}

std::string_view logRoleName(LogRole role) {
    static constexpr std::array<std::string_view, static_cast<std::size_t>(Count)> names = {
        "trace-id", "span-id", "parent-id", "operation",   "duration", "service", "time",
        "level",    "message", "error",     "status-code", "kind",     "tags",    "events"};
    return role < Count ? names[static_cast<std::size_t>(role)] : std::string_view();
}

}  // namespace fw::formats
