// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/link_values.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include <simdjson.h>

#include "importers/sources/trace_link.h"
#include "model/core/duration_value.h"

namespace fw::sources {

std::optional<std::int64_t> wholeNumber(std::string_view text, std::int64_t times) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || __builtin_mul_overflow(value, times, &value))
        return std::nullopt;
    return value;
}

std::optional<LinkPairs> pairsOfJson(std::string_view json) {
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (parser.parse(json.data(), json.size()).get(object) != simdjson::SUCCESS) return std::nullopt;
    LinkPairs pairs;
    for (const auto& [key, value] : object) {
        std::string_view text;
        if (value.get(text) == simdjson::SUCCESS)
            pairs.emplace_back(key, text);
        else
            pairs.emplace_back(key, simdjson::minify(value));
    }
    return pairs;
}

LinkPairs pairsOfLogfmt(std::string_view text) {
    LinkPairs pairs;
    std::size_t at = 0;
    while ((at = text.find_first_not_of(' ', at)) != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of("= ", at), text.size());
        std::string key(text.substr(at, end - at));
        std::string value;
        at = end;
        if (at < text.size() && text[at] == '=') {
            ++at;
            const bool quoted = at < text.size() && text[at] == '"';
            if (quoted) ++at;
            while (at < text.size() && text[at] != (quoted ? '"' : ' ')) {
                if (quoted && text[at] == '\\' && at + 1 < text.size()) ++at;
                value += text[at++];
            }
            if (quoted && at < text.size()) ++at;
        }
        if (!key.empty()) pairs.emplace_back(std::move(key), std::move(value));
    }
    return pairs;
}

std::optional<std::int64_t> timeOfRfc3339(std::string_view text) {
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':' ||
        !text.ends_with('Z'))
        return std::nullopt;
    const auto part = [text](std::size_t at, std::size_t size) { return wholeNumber(text.substr(at, size)); };
    const auto year = part(0, 4);
    const auto month = part(5, 2);
    const auto day = part(8, 2);
    const auto hour = part(11, 2);
    const auto minute = part(14, 2);
    const auto second = part(17, 2);
    if (!year || !month || !day || !hour || !minute || !second) return std::nullopt;
    std::int64_t nanoseconds = 0;
    if (std::string fraction(text.substr(19, text.size() - 20)); !fraction.empty()) {
        fraction.erase(0, 1);
        fraction.resize(9, '0');
        const auto digits = wholeNumber(fraction);
        if (text[19] != '.' || !digits) return std::nullopt;
        nanoseconds = *digits;
    }
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(static_cast<int>(*year)), std::chrono::month(static_cast<unsigned>(*month)),
                              std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok() || *year < 1700 || *year > 2250) return std::nullopt;
    const std::int64_t seconds = sys_days(date).time_since_epoch().count() * 86'400LL + *hour * 3600 + *minute * 60 + *second;
    return seconds * 1'000'000'000 + nanoseconds;
}

std::optional<std::int64_t> grafanaTime(std::string_view text, std::int64_t nowNs) {
    if (text == "now") return nowNs;
    if (text.starts_with("now-")) {
        const auto back = readDuration(text.substr(4));
        return back ? std::optional(nowNs - *back) : std::nullopt;
    }
    return wholeNumber(text, 1'000'000);
}

std::optional<std::string> traceIdIn(std::string_view text) {
    constexpr std::string_view name = "traceparent";
    constexpr std::string_view hex = "0123456789abcdefABCDEF";
    if (text.starts_with(name)) {
        text.remove_prefix(name.size());
        text.remove_prefix(std::min(text.find_first_not_of(": =\""), text.size()));
    }
    const bool parent = text.size() >= 55 && text[2] == '-' && text[35] == '-' && text[52] == '-';
    if (parent) text = text.substr(3, 32);
    if (text.starts_with("0x")) text.remove_prefix(2);
    std::string id(text);
    if (id.size() == 36 && id[8] == '-' && id[13] == '-' && id[18] == '-' && id[23] == '-') std::erase(id, '-');
    if (id.empty() || id.size() > 32 || id.find_first_not_of(hex) != std::string::npos) return std::nullopt;
    if (id.find_first_not_of('0') == std::string::npos) return std::nullopt;
    for (char& c : id)
        if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    return id;
}

}  // namespace fw::sources
