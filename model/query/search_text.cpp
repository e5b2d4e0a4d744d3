// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/search_text.h"

#include <algorithm>

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

/// The simple part of TraceQL: one pair of braces with conditions joined by &&, as it is printed by this program itself.
Result<SearchText> parseBraces(std::string_view text) {
    const Error unsupported{ErrorKind::Unsupported, "TraceQL is understood only as { key = value && … } so far", {}};
    if (text.back() != '}') return tl::unexpected<Error>(unsupported);
    const std::string_view inner = trimmed(text.substr(1, text.size() - 2));
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
        return finished(std::move(request));
    }
    request.text = normalisedWord(text);
    return finished(std::move(request));
}

}  // namespace fw::query
