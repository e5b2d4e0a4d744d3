// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/number_text.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace fw {
namespace {

struct Unit {
    std::uint64_t size;
    std::string_view name;
};

/// `value / size` with three significant digits; carries into four digits ("1000") are reported by `overflow`.
std::string threeDigits(std::uint64_t value, std::uint64_t size, const NumberStyle& style, bool& overflow) {
    const std::uint64_t whole = value / size;
    const int decimals = size == 1 ? 0 : whole >= 100 ? 0 : whole >= 10 ? 1 : 2;
    std::uint64_t scale = 1;
    for (int i = 0; i < decimals; ++i) scale *= 10;
    // Rounded half up, in integers and in two parts so that nothing overflows.
    const std::uint64_t scaled = whole * scale + (value % size * scale * 2 + size) / (size * 2);
    std::uint64_t integer = scaled / scale;
    std::uint64_t fraction = scaled % scale;
    // 9.996 rounds to 10.00: one decimal less keeps three digits.
    int shown = decimals;
    if (decimals > 0 && ((decimals == 2 && integer >= 10) || (decimals == 1 && integer >= 100))) {
        fraction /= 10;
        --shown;
    }
    overflow = integer >= 1000;
    std::string out = std::to_string(integer);
    if (shown > 0) {
        std::string digits = std::to_string(fraction);
        digits.insert(0, static_cast<std::size_t>(shown) - digits.size(), '0');
        out += style.decimalPoint + digits;
    }
    return out;
}

template <std::size_t N>
std::string scaledText(std::uint64_t value, const std::array<Unit, N>& units, const NumberStyle& style) {
    for (std::size_t i = 0; i < N; ++i) {
        if (i + 1 < N && value >= units[i + 1].size) continue;
        bool overflow = false;
        const std::string digits = threeDigits(value, units[i].size, style, overflow);
        if (!overflow || i + 1 == N) return digits + " " + std::string(units[i].name);
        return threeDigits(units[i + 1].size, units[i + 1].size, style, overflow) + " " + std::string(units[i + 1].name);
    }
    return {};
}

std::string magnitudeText(std::uint64_t ns, const NumberStyle& style) {
    constexpr std::uint64_t second = 1'000'000'000;
    // From 59.95 s on three digits would round to a minute.
    if (ns < 60 * second - second / 20) {
        constexpr std::array<Unit, 4> units = {{{1, "ns"}, {1'000, "µs"}, {1'000'000, "ms"}, {second, "s"}}};
        return scaledText(ns, units, style);
    }
    const std::uint64_t seconds = ns / second + (ns % second >= second / 2 ? 1 : 0);
    if (seconds < 3600) return std::to_string(seconds / 60) + " m " + std::to_string(seconds % 60) + " s";
    const std::uint64_t minutes = (seconds + 30) / 60;
    if (minutes < 1440) return std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60) + " m";
    const std::uint64_t hours = (seconds + 1800) / 3600;
    return countText(hours / 24, style) + " d " + std::to_string(hours % 24) + " h";
}

std::uint64_t magnitude(std::int64_t value) {
    return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

}  // namespace

std::string countText(std::uint64_t count, const NumberStyle& style) {
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, style.groupSeparator);
    }
    return digits;
}

std::string durationText(std::int64_t ns, const NumberStyle& style) {
    return (ns < 0 ? style.minus : std::string()) + magnitudeText(magnitude(ns), style);
}

std::string spanDurationText(std::int64_t ns, std::uint16_t marks, const NumberStyle& style) {
    switch (durationKnown(ns, marks)) {
        case DurationKnown::AtLeast:
            return "≥ " + durationText(ns, style);
        case DurationKnown::No:
            return "–";
        case DurationKnown::Yes:
            break;
    }
    return durationText(ns, style);
}

std::string durationOfTraceText(std::int64_t ns, Completeness completeness, const NumberStyle& style) {
    return spanDurationText(ns, completeness == Completeness::RootOpen ? NoEnd : 0, style);
}

std::string offsetText(std::int64_t ns, const NumberStyle& style) {
    return (ns > 0 ? "+" : std::string()) + durationText(ns, style);
}

std::string exactNanoseconds(std::int64_t ns, const NumberStyle& style) {
    return (ns < 0 ? style.minus : std::string()) + countText(magnitude(ns), style) + " ns";
}

std::string bytesText(std::uint64_t bytes, const NumberStyle& style) {
    constexpr std::array<Unit, 5> units = {{{1, "B"}, {1'000, "kB"}, {1'000'000, "MB"}, {1'000'000'000, "GB"}, {1'000'000'000'000, "TB"}}};
    return scaledText(bytes, units, style);
}

std::string elideMiddle(std::string_view text, std::size_t head, std::size_t tail) {
    if (text.size() <= head + tail + 1) return std::string(text);
    // Never cut inside a UTF-8 sequence.
    while (head > 0 && (static_cast<unsigned char>(text[head]) & 0xc0) == 0x80) --head;
    std::size_t from = text.size() - tail;
    while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xc0) == 0x80) ++from;
    return std::string(text.substr(0, head)) + "…" + std::string(text.substr(from));
}

std::string dateTimeText(std::int64_t ns, int utcOffsetSeconds, int decimals) {
    using namespace std::chrono;
    constexpr std::int64_t second = 1'000'000'000;
    std::int64_t seconds = ns / second;
    std::int64_t rest = ns % second;
    if (rest < 0) {
        rest += second;
        --seconds;
    }
    seconds += utcOffsetSeconds;
    constexpr std::int64_t day = 86'400;
    const std::int64_t days = seconds / day - (seconds % day < 0 ? 1 : 0);
    const std::int64_t inDay = seconds - days * day;
    const year_month_day date{sys_days{std::chrono::days{days}}};
    std::array<char, 64> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u %02d:%02d:%02d", static_cast<int>(date.year()),
                                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(inDay / 3600),
                                     static_cast<int>(inDay / 60 % 60), static_cast<int>(inDay % 60));
    std::string out(buffer.data(), static_cast<std::size_t>(length));
    if (decimals <= 0) return out;
    std::string fraction = std::to_string(rest);
    fraction.insert(0, 9 - fraction.size(), '0');
    return out + "." + fraction.substr(0, static_cast<std::size_t>(decimals < 9 ? decimals : 9));
}

std::string rfc3339(std::int64_t ns) {
    std::string text = dateTimeText(ns, 0, 9);
    text[text.find(' ')] = 'T';
    return text + "Z";
}

}  // namespace fw
