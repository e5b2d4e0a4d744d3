// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/search_text.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "model/core/ids.h"
#include "model/query/conditions.h"
#include "model/query/search_url.h"
#include "model/query/trace_ql_text.h"

namespace fw::query {
namespace {

constexpr std::size_t maxText = 65'536;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n\f\v";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

/// The trace id of "00-<32 hex>-<16 hex>-<2 hex>…" (W3C Trace Context), or nothing.
std::string_view traceparentId(std::string_view text) {
    for (const std::string_view head : {"traceparent:", "traceparent="})
        if (lower(text.substr(0, head.size())) == head) text = trimmed(text.substr(head.size()));
    if (text.size() < 55 || text[2] != '-' || text[35] != '-' || text[52] != '-') return {};
    if (text.size() > 55 && text[55] != '-') return {};
    const bool fits = isHex(text.substr(0, 2)) && isHex(text.substr(3, 32)) && isHex(text.substr(36, 16)) && isHex(text.substr(53, 2));
    return fits ? text.substr(3, 32) : std::string_view();
}

/// Ids as the cache spells them: hexadecimal in lower case, without "0x"; all other text as it is.
std::string normalisedWord(std::string_view text) {
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
    std::string_view digits = text;
    if (digits.size() > 2 && digits[0] == '0' && (digits[1] == 'x' || digits[1] == 'X')) digits.remove_prefix(2);
    if (isHex(digits) && (digits.size() != text.size() || digits.size() >= 4) && digits.size() <= 32) return lower(digits);
    const bool uuidShape = text.size() == 36 && text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-';
    return uuidShape ? lower(text) : std::string(text);
}

SearchText finished(SearchRequest request) {
    std::string traceQl = traceQlText(request);
    return {std::move(request), std::move(traceQl)};
}

/// What is between the quotes of a string that this program printed, from behind the first to the last of `text`; nothing for others.
std::optional<std::string> unquoted(std::string_view text) {
    if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::nullopt;
    text = text.substr(1, text.size() - 2);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') return std::nullopt;
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        if (++i == text.size()) return std::nullopt;
        const auto digit = [&](std::size_t at) -> int {
            const char c = at < text.size() ? text[at] : 'x';
            return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        };
        if (text[i] == 'x') {
            if (digit(i + 1) < 0 || digit(i + 2) < 0) return std::nullopt;
            out += static_cast<char>(digit(i + 1) * 16 + digit(i + 2));
            i += 2;
        } else if (std::string_view("nt\"\\").find(text[i]) == std::string_view::npos) {
            return std::nullopt;
        } else {
            out += text[i] == 'n' ? '\n' : text[i] == 't' ? '\t' : text[i];
        }
    }
    return out;
}

/// `any =~ "(?i).*text.*"` and `name =~ ".*text.*"`, as free text is printed: the text itself, for other patterns nothing.
std::optional<SearchRequest> textPattern(std::string_view inner) {
    SearchRequest request;
    for (const auto& [name, match] : {std::pair{std::string_view("any"), TextMatch::Everywhere}, {"name", TextMatch::Name}}) {
        if (!inner.starts_with(name)) continue;
        std::string_view rest = trimmed(inner.substr(name.size()));
        if (!rest.starts_with("=~")) return std::nullopt;
        const std::optional<std::string> regex = unquoted(trimmed(rest.substr(2)));
        if (!regex) return std::nullopt;
        std::string_view pattern = *regex;
        // Names are compared whatever their case as well.
        if (pattern.starts_with("(?i)")) pattern.remove_prefix(4);
        // Without ".*" at its ends a pattern would have to fit the whole value; those that only hold text mean the same to a reader.
        if (pattern.starts_with(".*")) pattern.remove_prefix(2);
        // "\\.*" ends with a dot, however often.
        const std::size_t before = pattern.ends_with(".*") ? pattern.substr(0, pattern.size() - 2).find_last_not_of('\\') : 0;
        if (pattern.ends_with(".*") && (pattern.size() - 3 - before) % 2 == 0) pattern.remove_suffix(2);
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            if (std::string_view("^$.|?*+()[]{}").find(pattern[i]) != std::string_view::npos) return std::nullopt;
            if (pattern[i] == '\\' &&
                (++i == pattern.size() || std::string_view("\\^$.|?*+()[]{}").find(pattern[i]) == std::string_view::npos))
                return std::nullopt;
            request.text += pattern[i];
        }
        if (request.text.empty()) return std::nullopt;
        request.textAs = match;
        return request;
    }
    return std::nullopt;
}

/// The simple part of TraceQL: one pair of braces with conditions joined by &&, as it is printed by this program itself.
Result<SearchText> parseBraces(std::string_view text) {
    const Error unsupported{ErrorKind::Unsupported, "TraceQL is understood only as { key = value && … } so far", {}};
    if (text.back() != '}') return tl::unexpected<Error>(unsupported);
    const std::string_view inner = trimmed(text.substr(1, text.size() - 2));
    if (auto pattern = textPattern(inner)) return finished(std::move(*pattern));
    bool quoted = false;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        if (quoted && inner[i] == '\\')
            ++i;
        else if (inner[i] == '"')
            quoted = !quoted;
        else if (!quoted && (std::string_view("{}()|!~").find(inner[i]) != std::string_view::npos))
            return tl::unexpected<Error>(unsupported);
    }
    Result<ParsedConditions> parsed = parseConditions(inner, true);
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    SearchRequest request;
    request.text = normalisedWord(parsed->text);
    request.conditions = std::move(parsed->conditions);
    request.setRange(parsed->range);
    return finished(std::move(request));
}

}  // namespace

Result<SearchText> parseSearchText(std::string_view text) {
    text = trimmed(text);
    if (text.size() > maxText) return fail(ErrorKind::Usage, "the query is longer than 64 KiB");
    SearchRequest request;
    if (text.empty()) return finished(std::move(request));
    if (text.front() == '{') return parseBraces(text);
    if (const std::string_view id = traceparentId(text); !id.empty()) {
        request.text = lower(id);
        return finished(std::move(request));
    }
    const std::size_t scheme = text.find("://");
    if (scheme != std::string_view::npos && text.find_first_of(" =") > scheme) {
        Result<SearchRequest> parsed = parseSearchUrl(text);
        if (!parsed) return tl::unexpected<Error>(parsed.error());
        parsed->text = normalisedWord(parsed->text);
        return finished(std::move(*parsed));
    }
    const bool wholeQuoted = text.size() >= 2 && text.front() == '"' && text.find('"', 1) == text.size() - 1;
    if (!wholeQuoted && text.find_first_of("=<>") != std::string_view::npos) {
        Result<ParsedConditions> parsed = parseConditions(text, false);
        if (!parsed) return tl::unexpected<Error>(parsed.error());
        request.conditions = std::move(parsed->conditions);
        request.setRange(parsed->range);
        return finished(std::move(request));
    }
    request.text = normalisedWord(text);
    return finished(std::move(request));
}

}  // namespace fw::query
