// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/zipkin_texts.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "importers/formats/json_tree.h"

namespace fw::formats {
namespace {

constexpr int maxDepth = 100;

std::optional<std::uint32_t> wholeCount(std::string_view digits) {
    std::uint32_t count = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    if (digits.empty() || error != std::errc() || stop != digits.data() + digits.size()) return std::nullopt;
    return count;
}

/// `{…}|count` at the end of `text`: the attributes and the count, and `text` without them.
bool takeAttributes(std::string_view& text, Attributes& attributes, std::uint32_t& dropped) {
    const std::size_t bar = text.rfind('|');
    const std::size_t open = text.find("|{");
    if (bar == std::string_view::npos || open == std::string_view::npos || open + 2 > bar) return false;
    const auto count = wholeCount(text.substr(bar + 1));
    JsonTree tree;
    if (!count || !tree.parse(text.substr(open + 1, bar - open - 1), maxDepth) || !tree.root().isObject()) return false;
    bool tooDeep = false;
    for (JsonValue at = tree.root().first(); at.exists(); at = at.next()) attributes.push_back({at.key(), at.toAttribute(tooDeep)});
    dropped = *count;
    text = text.substr(0, open);
    return true;
}

}  // namespace

SpanEvent zipkinEvent(std::string_view text) {
    SpanEvent event;
    takeAttributes(text, event.attributes, event.droppedAttributes);
    event.name = text;
    return event;
}

std::optional<SpanLink> zipkinLink(std::string_view text) {
    SpanLink link;
    if (!takeAttributes(text, link.attributes, link.droppedAttributes)) return std::nullopt;
    const std::size_t first = text.find('|');
    const std::size_t second = text.find('|', first == std::string_view::npos ? first : first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const std::string_view trace = text.substr(0, first);
    const std::string_view span = text.substr(first + 1, second - first - 1);
    if (!isHex(trace) || trace.size() > 32 || !isHex(span) || span.size() > 16) return std::nullopt;
    ParsedTraceId traceId = parseTraceId(trace);
    ParsedSpanId spanId = parseSpanId(span);
    link.traceId = traceId.id;
    link.traceIdText = std::move(traceId.text);
    link.spanId = spanId.id;
    link.spanIdText = std::move(spanId.text);
    link.traceState = text.substr(second + 1);
    return link;
}

bool isResourceKey(std::string_view key) {
    // By their first letter: every tag is asked.
    static constexpr std::array<std::string_view, 11> namespaces = {
        "cloud.", "container.", "deployment.", "device.", "host.", "k8s.", "os.", "process.", "service.", "telemetry.", "webengine."};
    const char first = key.empty() ? '\0' : key.front();
    const auto matches = [&](std::string_view name) { return name.front() == first && key.starts_with(name); };
    return std::any_of(namespaces.begin(), namespaces.end(), matches) && !key.starts_with("service.peer.");
}

}  // namespace fw::formats
