// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/api_requests.h"

#include <algorithm>

#include "model/core/json_out.h"
#include "model/core/number_text.h"

namespace fw::sources::requests {
namespace {

constexpr std::int64_t perMicrosecond = 1'000;
constexpr std::int64_t perMillisecond = 1'000'000;
constexpr std::int64_t perSecond = 1'000'000'000;

/// Towards the past; ceiled() towards the future.
std::int64_t floored(std::int64_t ns, std::int64_t unit) {
    return ns / unit - (ns % unit < 0 ? 1 : 0);
}
std::int64_t ceiled(std::int64_t ns, std::int64_t unit) {
    return floored(ns, unit) + (ns % unit != 0 ? 1 : 0);
}

Url withQuery(Url url, const QueryItems& items) {
    url.query = queryText(items);
    return url;
}

std::string attributesJson(const TraceQuestion& question) {
    std::string out;
    JsonOut json(out);
    json.beginObject();
    for (const auto& [key, value] : question.attributes) json.text(key, value);
    json.endObject();
    return out;
}

QueryItems v3Items(const TraceQuestion& question, const SearchPart& part) {
    QueryItems items;
    const auto add = [&items](const char* fresh, const char* old, const std::string& value) {
        if (value.empty()) return;
        items.emplace_back(std::string("query.") + fresh, value);
        items.emplace_back(std::string("query.") + old, value);
    };
    add("serviceName", "service_name", part.service);
    add("operationName", "operation_name", question.operation);
    if (!question.attributes.empty()) items.emplace_back("query.attributes", attributesJson(question));
    add("startTimeMin", "start_time_min", rfc3339(part.fromNs));
    add("startTimeMax", "start_time_max", rfc3339(part.toNs));
    if (question.minDurationNs) add("durationMin", "duration_min", goDuration(*question.minDurationNs));
    if (question.maxDurationNs) add("durationMax", "duration_max", goDuration(*question.maxDurationNs));
    add("searchDepth", "num_traces", std::to_string(part.limit));
    return items;
}

std::string traceQlText(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out + '"';
}

/// `.key`, quoted where a bare name would end early.
std::string traceQlKey(std::string_view key) {
    const bool bare = !key.empty() &&
                      key.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/") == std::string_view::npos;
    return '.' + (bare ? std::string(key) : traceQlText(key));
}

bool isNumber(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    return !text.empty() && text.size() < 18 && text.find_first_not_of("0123456789.") == std::string_view::npos && text.front() != '.' &&
           text.back() != '.' && std::count(text.begin(), text.end(), '.') < 2;
}

/// Tempo compares by type; here the value came as text.
std::string traceQlTest(const std::string& key, const std::string& value) {
    const std::string name = traceQlKey(key);
    std::string asText = name + " = " + traceQlText(value);
    if (!isNumber(value) && value != "true" && value != "false") return asText;
    return '(' + asText + " || " + name + " = " + value + ')';
}

}  // namespace

Url under(const Url& server, std::string_view path) {
    Url url = server;
    while (url.path.ends_with('/')) url.path.pop_back();
    url.path += path;
    url.query.clear();
    url.fragment.clear();
    return url;
}

std::string goDuration(std::int64_t ns) {
    if (ns % perSecond == 0) return std::to_string(ns / perSecond) + 's';
    if (ns % perMillisecond == 0) return std::to_string(ns / perMillisecond) + "ms";
    if (ns % perMicrosecond == 0) return std::to_string(ns / perMicrosecond) + "us";
    return std::to_string(ns) + "ns";
}

Url jaegerV3Trace(const Url& server, const std::string& id) {
    return under(server, "/api/v3/traces/" + percentEncoded(id));
}
Url jaegerV3Search(const TraceQuestion& question, const SearchPart& part) {
    return withQuery(under(question.server, "/api/v3/traces"), v3Items(question, part));
}
Url jaegerV3Summaries(const TraceQuestion& question, const SearchPart& part) {
    return withQuery(under(question.server, "/api/v3/trace-summaries"), v3Items(question, part));
}
Url jaegerV1Trace(const Url& server, const std::string& id) {
    return under(server, "/api/traces/" + percentEncoded(id));
}

Url jaegerV1Search(const TraceQuestion& question, const SearchPart& part) {
    QueryItems items{{"service", part.service}};
    if (!question.operation.empty()) items.emplace_back("operation", question.operation);
    if (!question.attributes.empty()) items.emplace_back("tags", attributesJson(question));
    items.emplace_back("start", std::to_string(floored(part.fromNs, perMicrosecond)));
    items.emplace_back("end", std::to_string(ceiled(part.toNs, perMicrosecond)));
    if (question.minDurationNs) items.emplace_back("minDuration", goDuration(*question.minDurationNs));
    if (question.maxDurationNs) items.emplace_back("maxDuration", goDuration(*question.maxDurationNs));
    items.emplace_back("limit", std::to_string(part.limit));
    return withQuery(under(question.server, "/api/traces"), items);
}

Url tempoTrace(const Url& server, const std::string& id, bool v2) {
    return under(server, (v2 ? "/api/v2/traces/" : "/api/traces/") + percentEncoded(id));
}

std::string traceQlOf(const TraceQuestion& question, const std::string& service) {
    if (!question.traceQl.empty()) return question.traceQl;
    std::string tests;
    const auto add = [&tests](const std::string& test) { tests += (tests.empty() ? "" : " && ") + test; };
    if (!service.empty()) add("resource.service.name = " + traceQlText(service));
    if (!question.operation.empty()) add("name = " + traceQlText(question.operation));
    for (const auto& [key, value] : question.attributes) add(traceQlTest(key, value));
    if (question.minDurationNs) add("traceDuration >= " + goDuration(*question.minDurationNs));
    if (question.maxDurationNs) add("traceDuration <= " + goDuration(*question.maxDurationNs));
    return tests.empty() ? "{}" : "{ " + tests + " }";
}

Url tempoSearch(const TraceQuestion& question, const SearchPart& part) {
    return withQuery(under(question.server, "/api/search"), {{"q", traceQlOf(question, part.service)},
                                                             {"start", std::to_string(floored(part.fromNs, perSecond))},
                                                             {"end", std::to_string(ceiled(part.toNs, perSecond))},
                                                             {"limit", std::to_string(part.limit)},
                                                             {"spss", "1"}});
}

Url zipkinTrace(const Url& server, const std::string& id) {
    return under(server, "/api/v2/trace/" + percentEncoded(id));
}

Url zipkinSearch(const TraceQuestion& question, const SearchPart& part) {
    QueryItems items;
    if (!part.service.empty()) items.emplace_back("serviceName", part.service);
    if (!question.operation.empty()) items.emplace_back("spanName", question.operation);
    std::string annotations;
    for (const auto& [key, value] : question.attributes) {
        if (!annotations.empty()) annotations += " and ";
        annotations += key;
        if (!value.empty()) annotations.append("=").append(value);
    }
    if (!annotations.empty()) items.emplace_back("annotationQuery", annotations);
    if (question.minDurationNs) items.emplace_back("minDuration", std::to_string(floored(*question.minDurationNs, perMicrosecond)));
    if (question.maxDurationNs) items.emplace_back("maxDuration", std::to_string(ceiled(*question.maxDurationNs, perMicrosecond)));
    const std::int64_t from = floored(part.fromNs, perMillisecond);
    const std::int64_t to = ceiled(part.toNs, perMillisecond);
    items.emplace_back("endTs", std::to_string(to));
    items.emplace_back("lookback", std::to_string(std::max<std::int64_t>(to - from, 1)));
    items.emplace_back("limit", std::to_string(part.limit));
    return withQuery(under(question.server, "/api/v2/traces"), items);
}

}  // namespace fw::sources::requests
