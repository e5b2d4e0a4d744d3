// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/api_answers.h"

#include <simdjson.h>

namespace fw::sources::answers {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

/// The document, while `parser` lives.
std::optional<element> parsed(simdjson::dom::parser& parser, std::string_view json) {
    element document;
    if (parser.parse(json.data(), json.size()).get(document) != simdjson::SUCCESS) return std::nullopt;
    return document;
}

}  // namespace

std::optional<std::vector<std::string>> names(std::string_view json) {
    simdjson::dom::parser parser;
    const auto document = parsed(parser, json);
    array list;
    if (!document) return std::nullopt;
    if (document->get(list) != simdjson::SUCCESS && (*document)["services"].get(list) != simdjson::SUCCESS &&
        (*document)["data"].get(list) != simdjson::SUCCESS) {
        // Nothing known yet is written as null.
        const bool nothing = (*document)["data"].is_null() || (*document)["services"].is_null();
        if (!nothing || (*document)["errors"].is_array()) return std::nullopt;
        return std::vector<std::string>();
    }
    std::vector<std::string> found;
    for (const element name : list) {
        std::string_view text;
        if (name.get(text) != simdjson::SUCCESS) return std::nullopt;
        found.emplace_back(text);
    }
    return found;
}

std::optional<std::vector<std::string>> traceIds(std::string_view json) {
    simdjson::dom::parser parser;
    const auto document = parsed(parser, json);
    object whole;
    if (!document || document->get(whole) != simdjson::SUCCESS) return std::nullopt;
    array list;
    std::vector<std::string> found;
    if (whole["summaries"].get(list) != simdjson::SUCCESS && whole["traces"].get(list) != simdjson::SUCCESS) {
        // Empty lists may be left out, as protobuf's JSON does: beside their metrics (Tempo), or alone.
        element metrics;
        if (whole.size() == 0 || whole["metrics"].get(metrics) == simdjson::SUCCESS || whole["summaries"].is_null() ||
            whole["traces"].is_null())
            return found;
        return std::nullopt;
    }
    for (const element trace : list) {
        std::string_view id;
        if (trace["traceId"].get(id) == simdjson::SUCCESS || trace["traceID"].get(id) == simdjson::SUCCESS) found.emplace_back(id);
    }
    return found;
}

std::optional<std::string> v3Error(std::string_view json) {
    simdjson::dom::parser parser;
    const auto document = parsed(parser, json);
    element error;
    if (!document || (*document)["error"].get(error) != simdjson::SUCCESS || !error.is_object()) return std::nullopt;
    std::string_view message;
    if (error["message"].get(message) != simdjson::SUCCESS) return std::string();
    return std::string(message);
}

std::optional<std::vector<std::string>> tagValues(std::string_view json) {
    simdjson::dom::parser parser;
    const auto document = parsed(parser, json);
    array list;
    if (!document || (*document)["tagValues"].get(list) != simdjson::SUCCESS) return std::nullopt;
    std::vector<std::string> found;
    for (const element value : list)
        if (std::string_view text; value.get(text) == simdjson::SUCCESS) found.emplace_back(text);
    return found;
}

std::string textAfter(std::string_view body, std::string_view name) {
    const std::string member = '"' + std::string(name) + '"';
    std::size_t at = body.find(member);
    if (at == std::string_view::npos) return {};
    at = body.find_first_not_of(" :\t\r\n", at + member.size());
    if (at == std::string_view::npos || body[at] != '"') return {};
    const std::size_t end = body.find('"', at + 1);
    return end == std::string_view::npos ? std::string() : std::string(body.substr(at + 1, end - at - 1));
}

bool isHtml(std::string_view body) {
    const std::size_t first = body.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && body[first] == '<';
}

}  // namespace fw::sources::answers
