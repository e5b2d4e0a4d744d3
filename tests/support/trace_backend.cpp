// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/trace_backend.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <set>

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fw::test {
namespace {

using Traces = std::vector<const TraceBackend::Trace*>;

constexpr std::int64_t spanNs = 1'000'000;

std::string attributesOf(const TraceBackend::Trace& trace) {
    std::string out;
    for (const auto& [key, value] : trace.attributes)
        out += (out.empty() ? "" : ",") + ("{\"key\":\"" + key + "\",\"value\":{\"stringValue\":\"" + value + "\"}}");
    return '[' + out + ']';
}

std::string base64(const std::string& hex) {
    return QByteArray::fromHex(QByteArray::fromStdString(hex)).toBase64().toStdString();
}

/// Of the span number `at` of a trace; 0 is the root.
std::string spanIdOf(const TraceBackend::Trace& trace, int at) {
    if (at == 0) return trace.id.substr(16);
    char number[9];
    (void)std::snprintf(number, sizeof number, "%08x", static_cast<unsigned>(at));
    return number + trace.id.substr(24);
}

std::string resourceSpans(const Traces& traces, int spans, bool packedIds) {
    const auto idText = [packedIds](const std::string& id) { return packedIds ? base64(id) : id; };
    std::string out;
    for (const TraceBackend::Trace* trace : traces) {
        out += (out.empty() ? "" : ",") + ("{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"" +
                                           trace->service + "\"}}]},\"scopeSpans\":[{\"scope\":{},\"spans\":[");
        for (int i = 0; i < spans; ++i) {
            const std::string parent = i == 0 ? std::string() : "\"parentSpanId\":\"" + idText(spanIdOf(*trace, 0)) + "\",";
            out += (i == 0 ? "" : ",") + ("{\"traceId\":\"" + idText(trace->id) + "\",\"spanId\":\"" + idText(spanIdOf(*trace, i)) + "\"," +
                                          parent + "\"name\":\"work\",\"kind\":" + (packedIds ? "\"SPAN_KIND_SERVER\"" : "2") +
                                          ",\"startTimeUnixNano\":\"" + std::to_string(trace->startNs) + "\",\"endTimeUnixNano\":\"" +
                                          std::to_string(trace->startNs + spanNs) + "\",\"attributes\":" + attributesOf(*trace) + "}");
        }
        out += "]}]}";
    }
    return '[' + out + ']';
}

std::string jaegerV1(const Traces& traces, int spans) {
    std::string out;
    for (const TraceBackend::Trace* trace : traces) {
        std::string tags;
        for (const auto& [key, value] : trace->attributes)
            tags += (tags.empty() ? "" : ",") + ("{\"key\":\"" + key + "\",\"type\":\"string\",\"value\":\"" + value + "\"}");
        out += (out.empty() ? "" : ",") + ("{\"traceID\":\"" + trace->id + "\",\"spans\":[");
        for (int i = 0; i < spans; ++i) {
            const std::string parent =
                i == 0 ? std::string()
                       : "{\"refType\":\"CHILD_OF\",\"traceID\":\"" + trace->id + "\",\"spanID\":\"" + spanIdOf(*trace, 0) + "\"}";
            out += (i == 0 ? "" : ",") +
                   ("{\"traceID\":\"" + trace->id + "\",\"spanID\":\"" + spanIdOf(*trace, i) +
                    "\",\"operationName\":\"work\",\"references\":[" + parent + "],\"startTime\":" + std::to_string(trace->startNs / 1000) +
                    ",\"duration\":" + std::to_string(spanNs / 1000) + ",\"tags\":[" + tags + "],\"logs\":[],\"processID\":\"p1\"}");
        }
        out += "],\"processes\":{\"p1\":{\"serviceName\":\"" + trace->service + "\",\"tags\":[]}}}";
    }
    return "{\"data\":[" + out + "],\"total\":0,\"limit\":0,\"offset\":0,\"errors\":null}";
}

std::string zipkinSpans(const TraceBackend::Trace& trace, int spans) {
    std::string tags;
    for (const auto& [key, value] : trace.attributes) tags += (tags.empty() ? "" : ",") + ('"' + key + "\":\"" + value + '"');
    std::string out;
    for (int i = 0; i < spans; ++i) {
        const std::string parent = i == 0 ? std::string() : ",\"parentId\":\"" + spanIdOf(trace, 0) + '"';
        out += (i == 0 ? "" : ",") + ("{\"traceId\":\"" + trace.id + "\",\"id\":\"" + spanIdOf(trace, i) + '"' + parent +
                                      ",\"name\":\"work\",\"timestamp\":" + std::to_string(trace.startNs / 1000) +
                                      ",\"duration\":" + std::to_string(spanNs / 1000) + ",\"localEndpoint\":{\"serviceName\":\"" +
                                      trace.service + "\"},\"tags\":{" + tags + "}}");
    }
    return '[' + out + ']';
}

std::int64_t timeOf(const std::string& rfc3339) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int fraction = 0;
    if (std::sscanf(rfc3339.c_str(), "%4d-%2u-%2uT%2d:%2d:%2d.%9dZ", &year, &month, &day, &hour, &minute, &second, &fraction) != 7)
        return -1;
    using namespace std::chrono;
    const sys_days date{std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)};
    return date.time_since_epoch().count() * 86'400'000'000'000 + ((hour * 60 + minute) * 60LL + second) * 1'000'000'000 + fraction;
}

/// What a search asks for, whatever the API.
struct Wanted {
    std::string service;
    std::string attributes;  ///< JSON object of strings
    std::int64_t fromNs = 0;
    std::int64_t toNs = 0;
    std::string limit;
};

/// The newest first.
Traces found(const std::vector<TraceBackend::Trace>& traces, const Wanted& wanted) {
    Traces all;
    const QJsonObject attributes = QJsonDocument::fromJson(QByteArray::fromStdString(wanted.attributes)).object();
    for (const TraceBackend::Trace& trace : traces) {
        if (!wanted.service.empty() && trace.service != wanted.service) continue;
        if (trace.startNs < wanted.fromNs || trace.startNs > wanted.toNs) continue;
        const QStringList keys = attributes.keys();
        if (!std::all_of(keys.begin(), keys.end(), [&](const QString& key) {
                const auto has = trace.attributes.find(key.toStdString());
                return has != trace.attributes.end() && has->second == attributes[key].toString().toStdString();
            }))
            continue;
        all.push_back(&trace);
    }
    std::sort(all.begin(), all.end(), [](const auto* a, const auto* b) { return a->startNs > b->startNs; });
    const std::size_t limit = wanted.limit.empty() ? 20 : std::stoul(wanted.limit);
    if (all.size() > limit) all.resize(limit);
    return all;
}

Traces byId(const std::vector<TraceBackend::Trace>& traces, const std::string& path) {
    const std::string id = path.substr(path.rfind('/') + 1);
    for (const TraceBackend::Trace& trace : traces)
        if (trace.id == id) return {&trace};
    return {};
}

std::string servicesOf(const std::vector<TraceBackend::Trace>& traces) {
    std::set<std::string> names;
    for (const TraceBackend::Trace& trace : traces) names.insert(trace.service);
    std::string out;
    for (const std::string& name : names) out += (out.empty() ? "\"" : ",\"") + name + '"';
    return '[' + out + ']';
}

bool noV3(Connection& to, int status, const std::string& message) {
    return to.answer(status, "text/plain; charset=utf-8",
                     "{\"error\":{\"httpCode\":" + std::to_string(status) + ",\"message\":\"" + message + "\"}}");
}

}  // namespace

std::vector<TraceBackend::Trace> TraceBackend::some(int count, std::int64_t firstNs) {
    std::vector<Trace> traces;
    for (int i = 0; i < count; ++i) {
        char id[33];
        (void)std::snprintf(id, sizeof id, "%016x%016x", 0xabc0000 + i, 0x1000 + i);
        traces.push_back(
            {id, "s" + std::to_string(i % 3), firstNs + i * std::int64_t{1'000'000'000}, {{"frame.id", "cam01/" + std::to_string(i)}}});
    }
    return traces;
}

bool TraceBackend::serve(const SeenRequest& request, Connection& to) const {
    if (tempo) return serveTempo(request, to);
    if (zipkin) return serveZipkin(request, to);
    return serveJaeger(request, to);
}

bool TraceBackend::serveJaeger(const SeenRequest& request, Connection& to) const {
    const std::string path = request.path();
    if (path.starts_with("/api/v3/") && v3) {
        if (path == "/api/v3/services") return to.json("{\"services\":" + servicesOf(traces) + "}");
        if (path == "/api/v3/traces" || (path == "/api/v3/trace-summaries" && summaries)) {
            const Wanted wanted{request.query("query.service_name"), summaries ? request.query("query.attributes") : std::string(),
                                timeOf(request.query("query.start_time_min")), timeOf(request.query("query.start_time_max")),
                                request.query("query.num_traces")};
            if (wanted.fromNs < 0 || wanted.toNs < 0) return noV3(to, 400, "malformed time");
            if (v3WantsService && wanted.service.empty()) return noV3(to, 400, "service name is required");
            const Traces all = found(traces, wanted);
            if (all.empty()) return noV3(to, 404, "No traces found");
            if (path == "/api/v3/traces") return to.json("{\"result\":{\"resourceSpans\":" + resourceSpans(all, spans, false) + "}}");
            std::string list;
            for (const Trace* trace : all) list += (list.empty() ? "" : ",") + ("{\"traceId\":\"" + trace->id + "\",\"spanCount\":1}");
            return to.json("{\"summaries\":[" + list + "]}");
        }
        if (path.starts_with("/api/v3/traces/")) {
            const Traces one = byId(traces, path);
            if (one.empty()) return noV3(to, 404, "No traces found");
            return to.json("{\"result\":{\"resourceSpans\":" + resourceSpans(one, spans, false) + "}}");
        }
    }
    if (path == "/api/services" && v1Search) return to.json("{\"data\":" + servicesOf(traces) + ",\"total\":3,\"errors\":null}");
    if (path == "/api/traces" && v1Search) {
        if (request.query("service").empty())
            return to.answer(400, "text/plain", "{\"data\":null,\"errors\":[{\"code\":400,\"msg\":\"parameter 'service' is required\"}]}");
        const Wanted wanted{request.query("service"), request.query("tags"), std::stoll(request.query("start")) * 1000,
                            std::stoll(request.query("end")) * 1000, request.query("limit")};
        return to.json(jaegerV1(found(traces, wanted), spans));
    }
    if (path.starts_with("/api/traces/")) {
        const Traces one = byId(traces, path);
        if (one.empty())
            return to.answer(404, "text/plain", "{\"data\":null,\"total\":0,\"errors\":[{\"code\":404,\"msg\":\"trace not found\"}]}");
        return to.json(jaegerV1(one, spans));
    }
    if (pagesForPeople)
        return to.answer(200, "text/html; charset=utf-8", "<!doctype html><html><head><title>Jaeger UI</title></head></html>");
    return to.answer(404, "text/plain", "404 page not found\n");
}

bool TraceBackend::serveTempo(const SeenRequest& request, Connection& to) const {
    const std::string path = request.path();
    if (path == "/api/echo") return to.answer(200, "text/plain", "echo");
    if (path == "/api/search") {
        const std::string q = request.query("q");
        const std::size_t name = q.find("service.name = \"");
        const std::size_t frame = q.find(".frame.id = \"");
        const auto valueAt = [&q](std::size_t at) {
            const std::size_t begin = q.find('"', at) + 1;
            return q.substr(begin, q.find('"', begin) - begin);
        };
        const Wanted wanted{name == std::string::npos ? std::string() : valueAt(name),
                            frame == std::string::npos ? std::string() : "{\"frame.id\":\"" + valueAt(frame) + "\"}",
                            std::stoll(request.query("start")) * 1'000'000'000, std::stoll(request.query("end")) * 1'000'000'000,
                            request.query("limit")};
        std::string list;
        for (const Trace* trace : found(traces, wanted))
            list += (list.empty() ? "" : ",") + ("{\"traceID\":\"" + trace->id.substr(trace->id.find_first_not_of('0')) + "\"}");
        return to.json(list.empty() ? "{\"metrics\":{}}" : "{\"traces\":[" + list + "],\"metrics\":{}}");
    }
    const bool v2 = path.starts_with("/api/v2/traces/");
    if (!(v2 && tempoV2) && !path.starts_with("/api/traces/")) return to.answer(404, "text/plain", "404 page not found\n");
    // Ids come without their leading zeros.
    const std::string id = path.substr(path.rfind('/') + 1);
    const Traces one = byId(traces, id.size() < 32 ? std::string(32 - id.size(), '0') + id : id);
    if (v2) return to.json("{\"trace\":{\"resourceSpans\":" + resourceSpans(one, spans, true) + "},\"metrics\":{}}");
    if (one.empty()) return to.answer(404, "text/plain", "trace not found");
    return to.json("{\"batches\":" + resourceSpans(one, spans, true) + "}");
}

bool TraceBackend::serveZipkin(const SeenRequest& request, Connection& to) const {
    const std::string path = request.path();
    if (path == "/api/v2/services") return to.json(servicesOf(traces));
    if (path == "/api/v2/traces") {
        const std::string annotation = request.query("annotationQuery");
        const std::size_t equals = annotation.find('=');
        const std::int64_t end = std::stoll(request.query("endTs")) * 1'000'000;
        const Wanted wanted{
            request.query("serviceName"),
            annotation.empty() ? std::string() : "{\"" + annotation.substr(0, equals) + "\":\"" + annotation.substr(equals + 1) + "\"}",
            end - std::stoll(request.query("lookback")) * 1'000'000, end, request.query("limit")};
        std::string list;
        for (const Trace* trace : found(traces, wanted)) list += (list.empty() ? "" : ",") + zipkinSpans(*trace, spans);
        return to.json('[' + list + ']');
    }
    if (path.starts_with("/api/v2/trace/")) {
        const Traces one = byId(traces, path);
        if (one.empty()) return to.answer(404, "text/plain", "trace not found");
        return to.json(zipkinSpans(*one.front(), spans));
    }
    return to.answer(404, "application/json", "{\"status\":404,\"error\":\"Not Found\"}");
}

}  // namespace fw::test
