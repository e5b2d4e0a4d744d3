// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/text_time.h"

#include <array>
#include <bit>
#include <charconv>
#include <cstring>

#include "model/core/characters.h"

namespace fw::formats {
namespace {

constexpr std::int64_t nsPerSecond = 1'000'000'000;

/// Days since 1970-01-01 of a proleptic Gregorian date (the usual reckoning with years that begin in March).
constexpr std::int64_t daysFromDate(std::int64_t year, int month, int day) {
    if (month <= 2) --year;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

constexpr int daysInMonth(std::int64_t year, int month) {
    constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// Takes exactly `count` digits off the front.
bool takeDigits(std::string_view& text, std::size_t count, int& value) {
    if (text.size() < count) return false;
    value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (!isDigit(text[i])) return false;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return true;
}

bool takeOne(std::string_view& text, std::string_view oneOf) {
    if (text.empty() || oneOf.find(text.front()) == std::string_view::npos) return false;
    text.remove_prefix(1);
    return true;
}

/// Nanoseconds of a fraction's digits; more than nine are cut.
int takeFraction(std::string_view& text) {
    int ns = 0;
    int digits = 0;
    while (!text.empty() && isDigit(text.front())) {
        if (digits < 9) {
            ns = ns * 10 + (text.front() - '0');
            ++digits;
        }
        text.remove_prefix(1);
    }
    for (; digits < 9; ++digits) ns *= 10;
    return ns;
}

/// Seconds east of UTC; false if `text` is no zone. Empty means that none is given.
bool readZone(std::string_view text, int& offset, bool& given) {
    offset = 0;
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    given = !text.empty();
    if (!given || text == "Z" || text == "z" || text == "UTC" || text == "GMT") return true;
    const bool west = text.front() == '-';
    int hours = 0;
    int minutes = 0;
    if (!takeOne(text, "+-") || !takeDigits(text, 2, hours)) return false;
    if (!text.empty()) {
        takeOne(text, ":");
        if (!takeDigits(text, 2, minutes) || !text.empty()) return false;
    }
    if (hours > 23 || minutes > 59) return false;
    offset = (hours * 60 + minutes) * 60 * (west ? -1 : 1);
    return true;
}

struct Calendar {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int fraction = 0;  ///< nanoseconds
    int offset = 0;    ///< seconds east of UTC
    bool zoneGiven = false;

    /// A leap second (60) is the first one of the next minute.
    [[nodiscard]] bool exists() const {
        return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && hour <= 23 && minute <= 59 && second <= 60;
    }
    /// Nothing beyond what nanoseconds hold.
    [[nodiscard]] std::optional<ParsedTime> time() const {
        const std::int64_t seconds =
            daysFromDate(year, month, day) * 86400 + std::int64_t{hour} * 3600 + std::int64_t{minute} * 60 + second - offset;
        ParsedTime time;
        if (__builtin_mul_overflow(seconds, nsPerSecond, &time.ns) || __builtin_add_overflow(time.ns, std::int64_t{fraction}, &time.ns))
            return std::nullopt;
        time.style = zoneGiven ? TimeStyle::IsoText : TimeStyle::IsoTextNoZone;
        return time;
    }
};

std::optional<Calendar> readIso(std::string_view text) {
    Calendar at;
    auto& [year, month, day, hour, minute, second, fraction, offset, zoneGiven] = at;
    if (!takeDigits(text, 4, year) || !takeOne(text, "-/") || !takeDigits(text, 2, month) || !takeOne(text, "-/") ||
        !takeDigits(text, 2, day))
        return std::nullopt;
    if (!takeOne(text, "Tt _") || !takeDigits(text, 2, hour) || !takeOne(text, ":") || !takeDigits(text, 2, minute)) return std::nullopt;
    if (takeOne(text, ":") && !takeDigits(text, 2, second)) return std::nullopt;
    if (takeOne(text, ".,")) {
        if (text.empty() || !isDigit(text.front())) return std::nullopt;
        fraction = takeFraction(text);
    }
    if (!readZone(text, offset, zoneGiven) || !at.exists()) return std::nullopt;
    return at;
}

/// "01/Jul/2026:12:00:00 +0000", as web servers write it.
std::optional<Calendar> readAccessTime(std::string_view text) {
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    Calendar at;
    auto& [year, month, day, hour, minute, second, fraction, offset, zoneGiven] = at;
    if (!takeDigits(text, 2, day) || !takeOne(text, "/") || text.size() < 3) return std::nullopt;
    const std::size_t name = months.find(text.substr(0, 3));
    if (name == std::string_view::npos || name % 3 != 0) return std::nullopt;
    month = static_cast<int>(name / 3) + 1;
    text.remove_prefix(3);
    if (!takeOne(text, "/") || !takeDigits(text, 4, year) || !takeOne(text, ":") || !takeDigits(text, 2, hour) || !takeOne(text, ":") ||
        !takeDigits(text, 2, minute) || !takeOne(text, ":") || !takeDigits(text, 2, second))
        return std::nullopt;
    if (takeOne(text, ".")) fraction = takeFraction(text);
    if (!readZone(text, offset, zoneGiven) || !at.exists()) return std::nullopt;
    return at;
}

std::optional<Calendar> readCalendar(std::string_view text) {
    if (text.starts_with('[') && text.ends_with(']')) text = text.substr(1, text.size() - 2);
    if (text.size() > 3 && text[2] == '/' && !isDigit(text[3])) return readAccessTime(text);
    return readIso(text);
}

std::string_view timeText(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    constexpr std::size_t longest = 64;
    return text.substr(0, text.size() > longest ? 0 : longest);
}

std::optional<ParsedTime> parseEpoch(std::string_view text) {
    const auto whole = scaledDecimal(text, 0);
    if (!whole) return std::nullopt;
    const std::int64_t size = *whole == INT64_MIN ? INT64_MAX : (*whole < 0 ? -*whole : *whole);
    struct Unit {
        std::int64_t below;
        int scale;
        TimeStyle style;
    };
    static constexpr std::array<Unit, 4> units = {{{100'000'000'000, 9, TimeStyle::EpochSeconds},
                                                   {100'000'000'000'000, 6, TimeStyle::EpochMillis},
                                                   {100'000'000'000'000'000, 3, TimeStyle::EpochMicros},
                                                   {INT64_MAX, 0, TimeStyle::EpochNanos}}};
    for (const Unit& unit : units) {
        if (size >= unit.below && unit.scale != 0) continue;
        const auto ns = scaledDecimal(text, unit.scale);
        if (!ns) return std::nullopt;
        return ParsedTime{*ns, unit.style};
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::int64_t> scaledDecimal(std::string_view text, int scale) {
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    // The exponent first: it decides where the digits are cut.
    std::int64_t exponent = 0;
    if (const std::size_t mark = text.find_first_of("eE"); mark != std::string_view::npos) {
        std::string_view digits = text.substr(mark + 1);
        if (!digits.empty() && digits.front() == '+') digits.remove_prefix(1);
        const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
        if (error != std::errc() || stop != digits.data() + digits.size() || exponent < -100'000 || exponent > 100'000) return std::nullopt;
        text = text.substr(0, mark);
    }
    const std::size_t dot = text.find('.');
    const std::string_view whole = text.substr(0, dot);
    const std::string_view fraction = dot == std::string_view::npos ? std::string_view() : text.substr(dot + 1);
    if (whole.empty() && fraction.empty()) return std::nullopt;

    // Digits in front of the new decimal point: those of `whole`, moved by exponent and scale.
    const std::int64_t kept = static_cast<std::int64_t>(whole.size()) + exponent + scale;
    const auto total = static_cast<std::int64_t>(whole.size() + fraction.size());
    const auto digitAt = [&](std::int64_t index) {
        const auto at = static_cast<std::size_t>(index);
        return at < whole.size() ? whole[at] : fraction[at - whole.size()];
    };
    for (std::int64_t i = 0; i < total; ++i)
        if (!isDigit(digitAt(i))) return std::nullopt;
    std::int64_t value = 0;
    const auto push = [&](int digit) {
        return !__builtin_mul_overflow(value, std::int64_t{10}, &value) &&
               !__builtin_sub_overflow(value, std::int64_t{digit}, &value);  // negative: its range is one larger
    };
    for (std::int64_t i = 0; i < kept; ++i) {
        if (i >= total && value == 0) break;
        if (!push(i < total ? digitAt(i) - '0' : 0)) return std::nullopt;
    }
    if (kept >= 0 && kept < total && digitAt(kept) >= '5' && __builtin_sub_overflow(value, std::int64_t{1}, &value)) return std::nullopt;
    if (negative) return value;
    if (value == INT64_MIN) return std::nullopt;
    return -value;
}

std::string_view timeStyleName(TimeStyle style) {
    switch (style) {
        case TimeStyle::EpochSeconds:
            return "epoch seconds";
        case TimeStyle::EpochMillis:
            return "epoch milliseconds";
        case TimeStyle::EpochMicros:
            return "epoch microseconds";
        case TimeStyle::EpochNanos:
            return "epoch nanoseconds";
        case TimeStyle::IsoText:
            return "ISO 8601";
        case TimeStyle::IsoTextNoZone:
            return "ISO 8601 without a zone";
    }
    return {};
}

namespace {

/// Eight digits at once, each byte of a word by itself; false if there is another character.
bool readEightDigits(const char* digits, std::uint64_t& value) {
    static_assert(std::endian::native == std::endian::little);
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    std::uint64_t text = 0;
    std::memcpy(&text, digits, sizeof text);
    // A byte has a 3 as its upper half, also once 6 is added.
    const std::uint64_t halves = (text & ones * 0xf0) | (((text + ones * 6) & ones * 0xf0) >> 4);
    if (halves != ones * 0x33) return false;
    text -= ones * '0';
    text = (text * 10 + (text >> 8)) & 0x00ff00ff00ff00ffULL;
    text = (text * 100 + (text >> 16)) & 0x0000ffff0000ffffULL;
    value = (text * 10000 + (text >> 32)) & 0xffffffffULL;
    return true;
}

/// Nanoseconds as nineteen digits: the commonest form of machines that write.
std::optional<ParsedTime> parseNanos(std::string_view text) {
    constexpr std::size_t digits = 19;
    if (text.size() != digits || text.front() > '8') return std::nullopt;
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    if (!readEightDigits(text.data(), high) || !readEightDigits(text.data() + 8, low)) return std::nullopt;
    auto ns = static_cast<std::int64_t>(high * 100'000'000 + low);
    for (const char c : text.substr(16)) {
        if (!isDigit(c)) return std::nullopt;
        ns = ns * 10 + (c - '0');
    }
    constexpr std::int64_t fewestNanos = 100'000'000'000'000'000;
    return ns >= fewestNanos ? std::optional(ParsedTime{ns, TimeStyle::EpochNanos}) : std::nullopt;
}

}  // namespace

std::optional<ParsedTime> parseTime(std::string_view text) {
    if (const auto nanos = parseNanos(text)) return nanos;
    text = timeText(text);
    if (const auto at = readCalendar(text)) return at->time();
    return parseEpoch(text);
}

bool isTimeBeyondRange(std::string_view text) {
    const auto at = readCalendar(timeText(text));
    return at && !at->time();
}

std::optional<std::int64_t> parseDurationText(std::string_view text) {
    struct Unit {
        std::string_view name;
        std::int64_t factor;  ///< of the next smaller power of ten
        int scale;
    };
    // Longer names first.
    static constexpr std::array<Unit, 16> units = {{{"seconds", 1, 9},
                                                    {"minutes", 60, 9},
                                                    {"sec", 1, 9},
                                                    {"min", 60, 9},
                                                    {"hours", 3600, 9},
                                                    {"ns", 1, 0},
                                                    {"us", 1, 3},
                                                    {"\xC2\xB5s", 1, 3},
                                                    {"\xCE\xBCs", 1, 3},
                                                    {"ms", 1, 6},
                                                    {"s", 1, 9},
                                                    {"m", 60, 9},
                                                    {"h", 3600, 9},
                                                    {"d", 86400, 9},
                                                    {"S", 1, 9},
                                                    {"M", 60, 9}}};
    if (text.size() > 64) return std::nullopt;
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (text.empty()) return std::nullopt;
    std::int64_t sum = 0;
    while (!text.empty()) {
        const std::size_t digits = text.find_first_not_of("0123456789.");
        if (digits == 0 || digits == std::string_view::npos) return std::nullopt;
        const std::string_view number = text.substr(0, digits);
        text.remove_prefix(digits);
        while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
        const Unit* found = nullptr;
        for (const Unit& unit : units) {
            if (!text.starts_with(unit.name)) continue;
            found = &unit;
            break;
        }
        if (found == nullptr) return std::nullopt;
        text.remove_prefix(found->name.size());
        const auto ns = scaledDecimal(number, found->scale);
        std::int64_t part = 0;
        if (!ns || __builtin_mul_overflow(*ns, found->factor, &part) || __builtin_add_overflow(sum, part, &sum)) return std::nullopt;
    }
    return negative ? -sum : sum;
}

}  // namespace fw::formats
