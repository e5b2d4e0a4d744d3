// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/trace_ql_text.h"

#include <charconv>

#include "model/core/ids.h"

// Names, strings and durations as the TraceQL lexer reads them (grafana/tempo documentation of the language).
namespace fw::query {
namespace {

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            constexpr std::string_view digits = "0123456789abcdef";
            out += "\\x";
            out += digits[static_cast<unsigned char>(c) >> 4];
            out += digits[static_cast<unsigned char>(c) & 0xf];
        } else {
            out += c;
        }
    }
    return out + '"';
}

/// Text that a regular expression matches literally.
std::string escapedForRegex(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\^$.|?*+()[]{}").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::string attributeName(std::string_view key) {
    bool plain = !key.empty() && !(key.front() >= '0' && key.front() <= '9');
    for (const char c : key)
        if (static_cast<unsigned char>(c) <= 0x20 || std::string_view("{}()=~!<>&|^,\"\\").find(c) != std::string_view::npos) plain = false;
    if (plain) return '.' + std::string(key);
    std::string out = ".\"";
    for (const char c : key) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

bool isNumber(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && std::to_string(number) == text;
}

/// Exact, in the largest unit that divides it.
std::string durationLiteral(std::string_view ns) {
    std::int64_t value = 0;
    std::from_chars(ns.data(), ns.data() + ns.size(), value);
    struct Literal {
        std::int64_t size;
        const char* name;
    };
    for (const Literal unit :
         {Literal{3'600'000'000'000, "h"}, {60'000'000'000, "m"}, {1'000'000'000, "s"}, {1'000'000, "ms"}, {1'000, "us"}})
        if (value != 0 && value % unit.size == 0) return std::to_string(value / unit.size) + unit.name;
    return std::to_string(value) + "ns";
}

std::string conditionText(const Condition& condition) {
    const char* op = condition.op == Condition::Op::Less ? " < " : condition.op == Condition::Op::Greater ? " > " : " = ";
    const bool literal = isNumber(condition.value) || condition.value == "true" || condition.value == "false";
    const std::string value = literal ? condition.value : quoted(condition.value);
    switch (condition.scope) {
        case Condition::Scope::Plain:
            break;
        case Condition::Scope::Attribute:
            return attributeName(condition.key) + op + value;
        case Condition::Scope::Span:
            return "span" + attributeName(condition.key) + op + value;
        case Condition::Scope::Resource:
            return "resource" + attributeName(condition.key) + op + value;
    }
    if (condition.key == "duration") return "duration" + std::string(op) + durationLiteral(condition.value);
    if (condition.key == "service") return "resource.service.name" + std::string(op) + quoted(condition.value);
    if (condition.key == "name") return "name" + std::string(op) + quoted(condition.value);
    if (condition.key == "status" || condition.key == "kind") return condition.key + op + condition.value;
    return attributeName(condition.key) + op + value;
}

std::string wordText(std::string_view text, TextMatch match, std::string_view frameKey) {
    const std::string frame = attributeName(frameKey);
    const std::string startsWith = " =~ " + quoted(escapedForRegex(text) + ".*");
    switch (match) {
        case TextMatch::TraceIdExact:
            return "trace:id = " + quoted(toHex(parseTraceId(text).id));
        case TextMatch::TraceIdPrefix:
            return "trace:id" + startsWith;
        case TextMatch::FrameId:
            return frame + " = " + quoted(text);
        case TextMatch::FrameIdPrefix:
            return frame + startsWith;
        case TextMatch::SpanIdExact:
            return "span:id = " + quoted(text);
        case TextMatch::SpanIdPrefix:
            return "span:id" + startsWith;
        case TextMatch::Name:
            return "name =~ " + quoted(".*" + escapedForRegex(text) + ".*");
        case TextMatch::Everywhere:
            return "any =~ " + quoted("(?i).*" + escapedForRegex(text) + ".*");
        default:
            break;
    }
    const ParsedTraceId parsed = parseTraceId(text);
    if (toHex(parsed.id) == text || (text.size() == 36 && text[8] == '-' && isHex(text.substr(0, 8))))
        return "trace:id = " + quoted(toHex(parsed.id));
    if (isHex(text)) return "trace:id" + startsWith + " || " + frame + startsWith;
    return frame + startsWith + " || name = " + quoted(text);
}

}  // namespace

std::string traceQlText(const SearchRequest& request, TextMatch match, std::string_view frameKey) {
    std::string inner;
    if (!request.text.empty()) inner = wordText(request.text, request.textAs.value_or(match), frameKey);
    for (const Condition& condition : request.conditions) {
        if (!inner.empty()) inner += " && ";
        inner += conditionText(condition);
    }
    const auto bound = [&inner](const char* op, const std::optional<std::int64_t>& ns) {
        if (ns) inner += (inner.empty() ? "trace:duration " : " && trace:duration ") + (op + durationLiteral(std::to_string(*ns)));
    };
    bound("> ", request.longerNs);
    bound("< ", request.shorterNs);
    return inner.empty() ? "{ }" : "{ " + inner + " }";
}

}  // namespace fw::query
