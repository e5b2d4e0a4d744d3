// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/detect_json.h"

#include <algorithm>
#include <array>
#include <string>

#include "importers/formats/decoder.h"
#include "importers/formats/json_tree.h"

namespace fw::formats {
namespace {

constexpr std::size_t maxDocuments = 64;
/// Some members of a log line.
constexpr double sureLine = 0.7;

// What to ask the same server for. Paths: Jaeger's http_handler.go and apiv3/http_gateway.go, Tempo's api_docs, zipkin2-api.yaml.
constexpr const char* jaegerAdvice = "no spans in it; export the traces: GET /api/traces/{id} or the UI's JSON download";
constexpr const char* jaegerV3Advice = "no spans in it; export the traces: GET /api/v3/traces/{id}";
constexpr const char* tempoAdvice = "no spans in it; fetch the traces by their ids: GET /api/v2/traces/{id}";
constexpr const char* dependencyAdvice =
    "calls between services, no spans; export the traces: /api/traces/{id} (Jaeger), /api/v2/trace/{id} (Zipkin)";
constexpr const char* errorAdvice = "the server refused the request; export the trace again";

bool hasAny(const JsonShape& shape, std::string_view prefix, std::initializer_list<std::string_view> names) {
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return shape.has(std::string(prefix) + std::string(name)); });
}

/// OTLP and what wraps it; `p` is "" or "[]." for a list of documents.
std::optional<Detection> otlp(const JsonShape& shape, const std::string& p) {
    for (const char* wrap : {"", "trace.", "result."}) {
        for (const char* name : {"resourceSpans", "resource_spans", "batches"}) {
            const std::string path = p + wrap + name;
            if (!shape.has(path)) continue;
            const bool agrees = shape.has(path + "[].scopeSpans") || shape.has(path + "[].scope_spans") ||
                                shape.has(path + "[].instrumentationLibrarySpans") || shape.has(path + "[].resource");
            // Jaeger's model writes "batches" of its own.
            if (std::string_view(name) == "batches" && !agrees) continue;
            return Detection::known(FormatId::OtlpJson, agrees || !shape.has(path, '[') ? 1.0 : 0.9);
        }
    }
    if (hasAny(shape, p, {"resourceLogs", "resource_logs"})) return Detection::known(FormatId::OtlpJson, 0.95);
    if (hasAny(shape, p, {"resourceMetrics", "resource_metrics"})) return Detection::other("OTLP metrics");
    if (hasAny(shape, p, {"scopeSpans", "scope_spans"}) && shape.has(p + "resource")) return Detection::known(FormatId::OtlpJson, 0.9);
    return std::nullopt;
}

/// Spans of Jaeger, whichever of its ways they are written in.
std::optional<Detection> jaegerSpans(const JsonShape& shape) {
    // Batches of Jaeger's own model: one process for all spans, ids as bytes or number pairs.
    for (const char* p : {"", "[].", "batches[].", "batch."}) {
        const std::string prefix = p;
        if (!shape.has(prefix + "spans", '[') || shape.has(prefix + "processes")) continue;
        if (hasAny(shape, prefix, {"spans[].trace_id", "spans[].traceIdLow", "spans[].operation_name"}))
            return Detection::known(FormatId::JaegerJson, 1.0);
        if (shape.has(prefix + "spans[].traceId") && hasAny(shape, prefix, {"process", "spans[].operationName"}))
            return Detection::known(FormatId::JaegerJson, 1.0);
    }
    for (const char* p : {"data[].", "data.", "", "[]."}) {
        const std::string prefix = p;
        if (!shape.has(prefix + "spans", '[')) continue;
        const bool agrees = hasAny(shape, prefix, {"processes", "spans[].processID", "spans[].operationName", "spans[].process"});
        const bool spanIds = hasAny(shape, prefix, {"traceID", "spans[].traceID", "spans[].spanID"});
        if (agrees && spanIds) return Detection::known(FormatId::JaegerJson, 1.0);
        if (agrees || spanIds) return Detection::known(FormatId::JaegerJson, 0.8);
    }
    // Documents of Elasticsearch, alone, in lists, as hits; spans of the model beside them have the same shape.
    for (const char* p : {"", "[].", "_source.", "[]._source.", "hits.hits[]._source.", "[].hits.hits[]._source."}) {
        const std::string prefix = p;
        const bool ids = hasAny(shape, prefix, {"traceID", "trace_id", "traceId", "traceIdLow"}) &&
                         hasAny(shape, prefix, {"spanID", "span_id", "spanId"});
        if (ids && hasAny(shape, prefix, {"operationName", "operation_name"}) &&
            hasAny(shape, prefix, {"startTimeMillis", "process", "startTime", "start_time"}))
            return Detection::known(FormatId::JaegerJson, 1.0);
    }
    return std::nullopt;
}

/// Answers of the query APIs that hold no spans.
std::optional<Detection> answers(const JsonShape& shape) {
    if (shape.has("data[].parent") && shape.has("data[].child")) return Detection::other("Jaeger dependencies answer", dependencyAdvice);
    if (shape.has("[].parent") && shape.has("[].child")) return Detection::other("dependency list (Jaeger or Zipkin)", dependencyAdvice);
    if (shape.has("data[].spanKind") || (shape.has("data[].name") && shape.has("total")))
        return Detection::other("Jaeger operations answer", jaegerAdvice);
    if (shape.has("data[]", 's')) return Detection::other("Jaeger services answer", jaegerAdvice);
    if (shape.has("services[]", 's')) return Detection::other("Jaeger services answer", jaegerV3Advice);
    if (shape.has("operations[].name")) return Detection::other("Jaeger operations answer", jaegerV3Advice);
    if (shape.has("summaries")) return Detection::other("Jaeger trace summaries", jaegerV3Advice);
    if (shape.has("errors[].code") && !shape.has("data")) return Detection::other("Jaeger error answer", errorAdvice);
    if (shape.has("error.httpCode") || shape.has("error.grpcCode")) return Detection::other("Jaeger error answer", errorAdvice);
    if (shape.has("code", 'n') && shape.has("message", 's') && !hasAny(shape, "", {"level", "time", "ts", "timestamp", "msg", "trace_id"}))
        return Detection::other("error answer of a server", errorAdvice);
    if (shape.has("data") && hasAny(shape, "", {"errors", "total", "limit"})) return Detection::known(FormatId::JaegerJson, 0.7);
    if (shape.has("tagNames[]", 's') || shape.has("tagValues[]") || shape.has("scopes[].tags"))
        return Detection::other("Tempo tag answer", tempoAdvice);
    if (shape.has("[]", 's') && shape.paths.size() == 1)
        return Detection::other("list of names (Zipkin services or spans)", "no spans in it; export the traces: GET /api/v2/trace/{id}");
    if (shape.has("trace", '{') && shape.has("metrics"))
        return Detection::other("Tempo answer without a trace", "the trace is not there (any more); look for its id again");
    return std::nullopt;
}

/// Tempo's search: its traces with the spans that matched, or with none.
std::optional<Detection> tempoSearch(const JsonShape& shape) {
    if (hasAny(shape, "", {"spanSet", "spanSets"}) || hasAny(shape, "traces[].", {"spanSet", "spanSets"}) ||
        hasAny(shape, "[].", {"spanSet", "spanSets"}))
        return Detection::known(FormatId::TempoSearch, 1.0);
    if (shape.has("traces[].rootTraceName") || shape.has("traces[].rootServiceName"))
        return Detection::other("Tempo search answer", tempoAdvice);
    return std::nullopt;
}

std::optional<Detection> zipkin(const JsonShape& shape) {
    for (const char* p : {"[].", "[][].", ""}) {
        const std::string prefix = p;
        const bool thrift =
            shape.has(prefix + "trace_id") && shape.has(prefix + "id") && hasAny(shape, prefix, {"binary_annotations", "annotations"});
        if (!thrift && (!shape.has(prefix + "traceId") || !shape.has(prefix + "id"))) continue;
        if (shape.has(prefix + "attributes"))
            return prefix.empty() ? Detection::known(FormatId::OtelConsole, 0.9) : Detection::other("JavaScript console spans");
        const bool sure = thrift || hasAny(shape, prefix, {"localEndpoint", "remoteEndpoint", "annotations", "binaryAnnotations", "tags"});
        // One object with such ids may as well be a line of a log.
        const bool logLine = prefix.empty() && hasAny(shape, "", {"level", "severity", "lvl", "msg", "message"});
        if (prefix.empty() && !sure && (logLine || !hasAny(shape, "", {"name", "kind", "parentId"}))) continue;
        if (logLine && !hasAny(shape, "", {"localEndpoint", "remoteEndpoint"})) continue;
        return Detection::known(FormatId::ZipkinJson, sure ? 1.0 : 0.9);
    }
    return std::nullopt;
}

std::optional<Detection> console(const JsonShape& shape) {
    if (shape.has("context.trace_id") && shape.has("start_time")) return Detection::known(FormatId::OtelConsole, 1.0);
    if (shape.has("context.trace_id") && shape.has("name") && !shape.has("msg")) return Detection::known(FormatId::OtelConsole, 0.8);
    if (shape.has("SpanContext.TraceID")) return Detection::known(FormatId::OtelConsole, 1.0);
    return std::nullopt;
}

std::optional<Detection> log(const JsonShape& shape) {
    if (shape.has("log", 's')) return Detection::known(FormatId::Log, hasAny(shape, "", {"stream", "time"}) ? 0.9 : 0.6);
    const bool trace = hasAny(
        shape, "", {"trace_id", "traceId", "traceID", "TraceId", "trace.id", "dd.trace_id", "otelTraceID", "X-Trace-ID", "traceparent"});
    const bool level = hasAny(shape, "", {"level", "severity", "lvl", "levelname", "log.level"});
    const bool time = hasAny(shape, "", {"ts", "time", "timestamp", "@timestamp", "t"});
    const bool message = hasAny(shape, "", {"msg", "message", "event"});
    const int agree = (level ? 1 : 0) + (time ? 1 : 0) + (message ? 1 : 0);
    if (trace && agree >= 2) return Detection::known(FormatId::Log, 1.0);
    if (trace && agree == 1) return Detection::known(FormatId::Log, 0.8);
    if (agree == 3) return Detection::known(FormatId::Log, 0.9);
    if (agree == 2) return Detection::known(FormatId::Log, 0.7);
    if (trace && hasAny(shape, "", {"span_id", "spanId", "duration_ms", "duration"})) return Detection::known(FormatId::Log, 0.6);
    return std::nullopt;
}

}  // namespace

Detection detectShape(const JsonShape& shape) {
    for (const char* prefix : {"", "[]."})
        if (auto found = otlp(shape, prefix)) return *found;
    if (shape.has("data.resultType") && (shape.has("data.result[].values") || shape.has("data.result", '['))) {
        // Metrics of Loki and Prometheus have the same envelope.
        const bool metrics = shape.has("data.result[].metric") || shape.has("data.result[].value");
        return metrics ? Detection::other("Loki or Prometheus metrics")
                       : Detection::known(FormatId::Loki, shape.has("data.result[].stream") ? 1.0 : 0.7);
    }
    for (const auto find : {tempoSearch, zipkin, jaegerSpans, answers})
        if (auto found = find(shape)) return *found;
    if (auto found = console(shape)) return *found;
    if (auto found = log(shape)) return *found;
    return {};
}

bool holdsNothing(std::string_view text) {
    const std::vector<JsonShape> shapes = jsonShapes(text, 2);
    if (shapes.size() != 1 || !shapes.front().whole) return false;
    // What only looks like a list may be the "[name] " of a log line.
    JsonTree tree;
    if (!tree.parse(text.substr(0, text.find_last_not_of(" \t\r\n") + 1), DecodeLimits().maxDepth)) return false;
    constexpr std::array<std::string_view, 6> lists = {"[]", "data", "traces", "result", "batches", "spans"};
    return std::all_of(shapes.front().paths.begin(), shapes.front().paths.end(), [&lists](const auto& path) {
        // A server without an answer writes null instead of the list, or an empty trace (Tempo, version 2).
        if (path.second == '{') return path.first == "trace";
        return (path.second == '[' || path.second == 'l') && std::find(lists.begin(), lists.end(), path.first) != lists.end();
    });
}

Detection detectJson(std::string_view text) {
    Detection best;
    for (const JsonShape& shape : jsonShapes(text, maxDocuments)) {
        const Detection here = detectShape(shape);
        // Log lines with OTLP behind them: a program's output, all of which the decoder of logs reads.
        if (!here.guesses.empty() && here.guesses[0].format == FormatId::OtlpJson && !best.guesses.empty() &&
            best.guesses[0].format == FormatId::Log && best.guesses[0].confidence >= sureLine)
            return Detection::known(FormatId::Log, 1.0);
        // Traces win over what else stands in the same file; a log needs its first lines only.
        if (!here.guesses.empty() && (best.guesses.empty() || here.guesses[0].confidence > best.guesses[0].confidence)) {
            best.guesses = here.guesses;
            best.otherKind.clear();
            best.advice.clear();
        }
        if (best.guesses.empty() && best.otherKind.empty()) best = here;
        if (!best.guesses.empty() && best.guesses[0].confidence >= 1.0) break;
    }
    return best;
}

}  // namespace fw::formats
