// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/search_url.h"

#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/core/ids.h"
#include "model/query/conditions.h"
#include "model/query/search_text.h"

namespace fw::query {
namespace {

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::string percentDecoded(std::string_view text, bool plusIsSpace) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            out += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            out += plusIsSpace && text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

bool looksLikeId(std::string_view text) {
    if (text.size() == 36 && text[8] == '-') return isHex(text.substr(0, 8));
    return text.size() >= 15 && text.size() <= 32 && isHex(text);
}

using Parameters = std::vector<std::pair<std::string, std::string>>;

Parameters parametersOf(std::string_view query) {
    Parameters parameters;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        const std::size_t equals = std::min(pair.find('='), pair.size());
        if (!pair.empty())
            parameters.emplace_back(percentDecoded(pair.substr(0, equals), true),
                                    equals < pair.size() ? percentDecoded(pair.substr(equals + 1), true) : std::string());
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return parameters;
}

/// The segment after "trace" or "traces" that is an id. Jaeger's page of two traces has "a...b": the first counts.
std::string idInPath(std::string_view path) {
    bool next = false;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        const std::string segment = percentDecoded(path.substr(0, end), false);
        if (next && !segment.empty()) {
            std::string first = segment.substr(0, segment.find("..."));
            if (looksLikeId(first) || (isHex(first) && first.size() <= 32)) return first;
        }
        next = segment == "trace" || segment == "traces";
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return {};
}

/// Grafana's explore addresses hold JSON (panes=…, left=…): the first "traceId", "traceID" or "query" with an id.
std::string idInJson(const std::string& json) {
    for (const std::string_view key : {"\"traceId\":\"", "\"traceID\":\"", "\"query\":\""}) {
        std::size_t at = 0;
        while ((at = json.find(key, at)) != std::string::npos) {
            at += key.size();
            std::string value = json.substr(at, std::min(json.find('"', at), json.size()) - at);
            if (looksLikeId(value)) return value;
        }
    }
    return {};
}

/// Text inside quotes, from `at` on the opening one; moves `at` behind the closing one.
std::string jsonString(const std::string& text, std::size_t& at) {
    std::string out;
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) ++at;
        out += text[at];
    }
    ++at;
    return out;
}

/// Jaeger's `tags={"key":"value"}`.
Result<void> addTagsObject(const std::string& json, SearchRequest& request) {
    std::size_t at = 1;
    while ((at = json.find('"', at)) != std::string::npos) {
        std::string key = jsonString(json, at);
        at = json.find(':', at);
        if (at == std::string::npos) break;
        at = json.find_first_not_of(" \t", at + 1);
        if (at == std::string::npos) break;
        std::string value;
        if (json[at] == '"') {
            value = jsonString(json, at);
        } else {
            const std::size_t end = std::min(json.find_first_of(",}", at), json.size());
            value = json.substr(at, end - at);
            at = end;
        }
        Result<Condition> condition = makeCondition(std::move(key), "=", std::move(value));
        if (!condition) return tl::unexpected<Error>(condition.error());
        request.conditions.push_back(std::move(*condition));
    }
    return {};
}

Result<void> addTag(const std::string& value, SearchRequest& request) {
    if (value.starts_with("{")) return addTagsObject(value, request);
    const std::size_t colon = value.find(':');
    if (colon == std::string::npos || colon == 0) return fail(ErrorKind::Usage, "'" + value + "' in the address is not key:value");
    Result<Condition> condition = makeCondition(value.substr(0, colon), "=", value.substr(colon + 1));
    if (!condition) return tl::unexpected<Error>(condition.error());
    request.conditions.push_back(std::move(*condition));
    return {};
}

/// Jaeger gives microseconds.
std::optional<std::int64_t> microseconds(const std::string& text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || __builtin_mul_overflow(value, std::int64_t{1000}, &value))
        return std::nullopt;
    return value;
}

Result<void> addParameter(const std::string& key, const std::string& value, SearchRequest& request) {
    const auto add = [&request](std::string name, std::string_view op, const std::string& text) -> Result<void> {
        Result<Condition> condition = makeCondition(std::move(name), op, text);
        if (!condition) return tl::unexpected<Error>(condition.error());
        request.conditions.push_back(std::move(*condition));
        return {};
    };
    if (value.empty()) return {};
    if (key == "tags" || key == "tag") return addTag(value, request);
    if (key == "service" || key == "serviceName") return value == "all" ? Result<void>() : add("service", "=", value);
    if (key == "operation" || key == "spanName") return value == "all" ? Result<void>() : add("name", "=", value);
    if (key == "minDuration") return add("duration", ">=", value);
    if (key == "maxDuration") return add("duration", "<=", value);
    if (key == "start") request.fromNs = microseconds(value);
    if (key == "end") request.toNs = microseconds(value);
    if (key == "limit") std::from_chars(value.data(), value.data() + value.size(), request.limit);
    if (key == "q") {
        const Result<SearchText> parsed = parseSearchText(value);
        if (!parsed) return tl::unexpected<Error>(parsed.error());
        request.text = parsed->request.text;
        request.conditions = parsed->request.conditions;
    }
    return {};
}

}  // namespace

Result<SearchRequest> parseSearchUrl(std::string_view url) {
    SearchRequest request;
    std::string_view rest = url.substr(url.find("://") + 3);
    std::string_view fragment;
    if (const std::size_t hash = rest.find('#'); hash != std::string_view::npos) {
        fragment = rest.substr(hash + 1);
        rest = rest.substr(0, hash);
    }
    std::string_view query;
    if (const std::size_t mark = rest.find('?'); mark != std::string_view::npos) {
        query = rest.substr(mark + 1);
        rest = rest.substr(0, mark);
    }
    request.text = idInPath(rest);
    if (request.text.empty()) request.text = idInPath(fragment);
    const Parameters parameters = parametersOf(query);
    for (const auto& [key, value] : parameters) {
        if (!request.text.empty()) break;
        if ((key == "traceID" || key == "traceId" || key == "trace_id") && !value.empty()) request.text = value;
        if (request.text.empty() && value.find('{') != std::string::npos) request.text = idInJson(value);
    }
    if (!request.text.empty()) return request;
    for (const auto& [key, value] : parameters)
        if (const Result<void> added = addParameter(key, value, request); !added) return tl::unexpected<Error>(added.error());
    if (request.text.empty() && request.conditions.empty())
        return fail(ErrorKind::Usage, "no trace id and no search is found in this address", std::string(url));
    return request;
}

}  // namespace fw::query
