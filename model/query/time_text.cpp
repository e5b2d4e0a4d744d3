// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <chrono>
#include <limits>
#include <optional>

#include "model/core/characters.h"
#include "model/core/duration_value.h"
#include "model/query/search_text.h"

namespace fw::query {
namespace {

auto badDuration(std::string_view text) {
    return fail(ErrorKind::Usage, "'" + std::string(text) + "' is not a duration such as 250ms, 1.5s or 1m30s");
}

auto badTime(std::string_view text) {
    return fail(ErrorKind::Usage,
                "'" + std::string(text) + "' is not a time such as 2024-03-15T14:30:00Z, now-1h or nanoseconds since 1970");
}

/// Takes exactly `digits` digits off the front.
bool takeNumber(std::string_view& text, std::size_t digits, int& value) {
    if (text.size() < digits) return false;
    value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (!isDigit(text[i])) return false;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return true;
}

bool takeChar(std::string_view& text, char wanted) {
    if (text.empty() || text.front() != wanted) return false;
    text.remove_prefix(1);
    return true;
}

/// "Z", "+01:00", "-0530" or nothing (UTC). Seconds east of Greenwich.
bool takeZone(std::string_view& text, int& seconds) {
    seconds = 0;
    if (text.empty() || takeChar(text, 'Z') || takeChar(text, 'z')) return text.empty();
    const bool west = text.front() == '-';
    if (!west && text.front() != '+') return false;
    text.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    if (!takeNumber(text, 2, hours)) return false;
    (void)takeChar(text, ':');
    if (!takeNumber(text, 2, minutes) || hours > 23 || minutes > 59) return false;
    seconds = (hours * 3600 + minutes * 60) * (west ? -1 : 1);
    return text.empty();
}

}  // namespace

Result<std::int64_t> parseDuration(std::string_view text) {
    if (text == "0") return 0;
    const std::optional<std::int64_t> read = readDuration(text);
    if (!read) return badDuration(text);
    return *read;
}

namespace {

/// Clocks count seconds, milliseconds, microseconds or nanoseconds since 1970: the size of a number of this century tells
/// which. Numbers too small for seconds of any year after 1970 are nanoseconds as they stand.
std::int64_t scaledTime(std::int64_t number) {
    constexpr std::int64_t leastSeconds = 31'536'000;
    constexpr std::int64_t mostSeconds = 100'000'000'000;  // the year 5138
    std::int64_t most = mostSeconds;
    if (number < leastSeconds) return number;
    for (std::int64_t unit = 1'000'000'000; unit > 1; unit /= 1000, most *= 1000)
        if (number < most)
            return unit == 1'000'000'000 && number > std::numeric_limits<std::int64_t>::max() / unit ? number : number * unit;
    return number;
}

}  // namespace

Result<std::int64_t> parseTime(std::string_view text, std::int64_t nowNs) {
    if (text.starts_with("now")) {
        const std::string_view shift = text.substr(3);
        if (shift.empty()) return nowNs;
        if (shift.size() < 2 || (shift.front() != '-' && shift.front() != '+')) return badTime(text);
        const Result<std::int64_t> by = parseDuration(shift.substr(1));
        if (!by) return badTime(text);
        return shift.front() == '-' ? nowNs - *by : nowNs + *by;
    }
    std::int64_t number = 0;
    const char* last = text.data() + text.size();
    if (const auto [end, error] = std::from_chars(text.data(), last, number); error == std::errc() && end == last)
        return scaledTime(number);

    std::string_view rest = text;
    int year = 0;
    int month = 0;
    int day = 0;
    if (!takeNumber(rest, 4, year) || !takeChar(rest, '-') || !takeNumber(rest, 2, month) || !takeChar(rest, '-') ||
        !takeNumber(rest, 2, day))
        return badTime(text);
    const std::chrono::year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day)));
    if (!date.ok()) return badTime(text);
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::int64_t fraction = 0;
    int zone = 0;
    if (!rest.empty()) {
        if (!takeChar(rest, 'T') && !takeChar(rest, 't') && !takeChar(rest, ' ')) return badTime(text);
        if (!takeNumber(rest, 2, hour) || !takeChar(rest, ':') || !takeNumber(rest, 2, minute)) return badTime(text);
        if (takeChar(rest, ':') && !takeNumber(rest, 2, second)) return badTime(text);
        if (takeChar(rest, '.')) {
            std::int64_t weight = 1'000'000'000;
            while (!rest.empty() && isDigit(rest.front())) {
                weight /= 10;
                fraction += weight * (rest.front() - '0');
                rest.remove_prefix(1);
            }
        }
        if (hour > 23 || minute > 59 || second > 60 || !takeZone(rest, zone)) return badTime(text);
    }
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    const std::int64_t seconds = days * 86'400 + std::int64_t{hour} * 3'600 + std::int64_t{minute} * 60 + second - zone;
    std::int64_t ns = 0;
    if (__builtin_mul_overflow(seconds, std::int64_t{1'000'000'000}, &ns) || __builtin_add_overflow(ns, fraction, &ns))
        return badTime(text);
    return ns;
}

}  // namespace fw::query
