// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>
#include <vector>

#include "model/core/number_text.h"
#include "model/core/span_body.h"
#include "model/export/otlp_writer.h"

namespace fw::exporting {
namespace {

/// RFC 3339 in UTC with as many decimals as the time has, three at least.
std::string timeText(std::int64_t ns) {
    std::string text = rfc3339(ns);
    text.pop_back();
    for (int group = 0; group < 2 && text.compare(text.size() - 3, 3, "000") == 0; ++group) text.resize(text.size() - 3);
    return text + 'Z';
}

/// Exact decimal milliseconds.
std::string millisecondsText(std::int64_t ns) {
    const bool negative = ns < 0;
    const std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(ns) : static_cast<std::uint64_t>(ns);
    std::string text = std::to_string(size / 1'000'000);
    std::string fraction = std::to_string(size % 1'000'000);
    fraction.insert(0, 6 - fraction.size(), '0');
    while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
    if (!fraction.empty()) text += '.' + fraction;
    return (negative ? "-" : "") + text;
}

std::string serviceOf(const SpanBatch& batch, std::uint32_t number) {
    Resource resource;
    (void)body::readResource(batch.resources.at(number), resource);
    const AttributeValue* name = findAttribute(resource.attributes, "service.name");
    return name != nullptr ? valueText(*name) : std::string(unknownService);
}

void member(std::string& line, std::string_view key, std::string_view text) {
    line += ",\"";
    line += key;
    line += "\":";
    appendJsonString(line, text);
}

std::string spanLine(const SpanBatch& batch, const SpanRecord& span) {
    SpanDetails details;
    (void)body::readDetails(batch.body(span), details);
    const bool failed = span.status == StatusCode::Error;
    std::string line = failed ? "{\"level\":\"error\"" : "{\"level\":\"info\"";
    member(line, "ts", timeText(span.startNs + span.durationNs));
    member(line, "msg", "span completed");
    member(line, "trace_id", idText(span.traceId, details.traceIdText));
    member(line, "span_id", idText(span.spanId, details.spanIdText));
    if (!span.parentId.isNull()) member(line, "parent_id", idText(span.parentId, details.parentIdText));
    member(line, "operation", batch.names.at(span.name));
    line += ",\"duration_ms\":" + millisecondsText(span.durationNs);
    member(line, "service", serviceOf(batch, span.resource));
    bool hasTags = false;
    std::string tags;
    for (const Attribute& attribute : details.attributes) {
        if (attribute.key == "status_code") {
            line += ",\"status_code\":";
            appendJson(line, attribute.value);
            continue;
        }
        tags += hasTags ? "," : ",\"tags\":{";
        hasTags = true;
        appendJsonString(tags, attribute.key);
        tags += ':';
        appendJson(tags, attribute.value);
    }
    if (failed) member(line, "error", details.statusMessage.empty() ? "failed" : details.statusMessage);
    return line + tags + (hasTags ? "}}\n" : "}\n");
}

std::string logLine(const SpanBatch& batch, const LogRecord& log) {
    LogEntry entry;
    (void)body::readLogBody(batch.body(log), entry);
    std::string line = log.severity >= 17   ? "{\"level\":\"error\""
                       : log.severity >= 13 ? "{\"level\":\"warn\""
                       : log.severity >= 9  ? "{\"level\":\"info\""
                                            : "{\"level\":\"debug\"";
    member(line, "ts", timeText(log.timeNs));
    member(line, "msg", valueText(entry.body));
    member(line, "trace_id", idText(log.traceId, entry.traceIdText));
    if (!log.spanId.isNull()) member(line, "span_id", idText(log.spanId, entry.spanIdText));
    member(line, "service", serviceOf(batch, log.resource));
    for (const Attribute& attribute : entry.attributes) {
        line += ',';
        appendJsonString(line, attribute.key);
        line += ':';
        appendJson(line, attribute.value);
    }
    return line + "}\n";
}

}  // namespace

void appendLogLines(std::string& out, const SpanBatch& batch) {
    // Written when a span ends: inner spans come first.
    std::vector<std::pair<std::int64_t, std::string>> lines;
    lines.reserve(batch.spans.size() + batch.logs.size());
    for (const LogRecord& log : batch.logs) lines.emplace_back(log.timeNs, logLine(batch, log));
    for (const SpanRecord& span : batch.spans) lines.emplace_back(span.startNs + span.durationNs, spanLine(batch, span));
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& line : lines) out += line.second;
}

}  // namespace fw::exporting
