// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "model/core/number_text.h"
#include "model/core/saturated.h"

namespace fw::render {

using fw::saturatedAdd;
using fw::saturatedSub;

/// Maps the half-open interval [startNs, endNs) to the pixels [left, left + width). Pure and not clamped: times
/// outside give pixels outside. Any int64 is accepted; the distance is taken exactly before it becomes a pixel.
struct TimeScale {
    std::int64_t startNs = 0;
    std::int64_t endNs = 1;  ///< > startNs; an empty interval counts as 1 ns
    double left = 0;
    double width = 1;  ///< logical pixels, > 0

    /// Length of the interval; exact also where it does not fit into int64.
    [[nodiscard]] constexpr std::uint64_t lengthNs() const {
        return endNs > startNs ? static_cast<std::uint64_t>(endNs) - static_cast<std::uint64_t>(startNs) : 1;
    }

    [[nodiscard]] constexpr double toPixel(std::int64_t ns) const {
        const double length = static_cast<double>(lengthNs());
        if (ns >= startNs) {
            return left + static_cast<double>(static_cast<std::uint64_t>(ns) - static_cast<std::uint64_t>(startNs)) / length * width;
        }
        return left - static_cast<double>(static_cast<std::uint64_t>(startNs) - static_cast<std::uint64_t>(ns)) / length * width;
    }

    /// The time at a pixel, rounded down to whole nanoseconds and held at the ends of int64.
    [[nodiscard]] std::int64_t toTime(double pixel) const {
        const long double ratio = (static_cast<long double>(pixel) - static_cast<long double>(left)) / static_cast<long double>(width);
        // The distance first: start and distance together have more digits than a long double.
        const long double distance = std::floor(ratio * static_cast<long double>(lengthNs()));
        constexpr long double range = 18446744073709551616.0L;  // 2^64
        if (!(distance > -range)) return std::numeric_limits<std::int64_t>::min();
        if (distance >= range) return std::numeric_limits<std::int64_t>::max();
        const auto start = static_cast<std::uint64_t>(startNs);
        if (distance >= 0) {
            const auto forward = static_cast<std::uint64_t>(distance);
            const std::uint64_t room = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) - start;
            return forward > room ? std::numeric_limits<std::int64_t>::max() : static_cast<std::int64_t>(start + forward);
        }
        const auto back = static_cast<std::uint64_t>(-distance);
        const std::uint64_t room = start - static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::min());
        return back > room ? std::numeric_limits<std::int64_t>::min() : static_cast<std::int64_t>(start - back);
    }
};

/// Distance of ticks: the smallest of 1-2-5 steps of nanoseconds to seconds, then whole parts of minutes, hours and
/// days, of which at most `atMost` fit into `lengthNs`.
[[nodiscard]] inline std::int64_t tickStep(std::uint64_t lengthNs, int atMost) {
    const std::uint64_t wanted = lengthNs / static_cast<std::uint64_t>(std::max(1, atMost));
    constexpr std::int64_t second = 1'000'000'000;
    for (std::int64_t power = 1; power <= second; power *= 10) {
        for (const std::int64_t factor : {1, 2, 5}) {
            if (static_cast<std::uint64_t>(power * factor) >= wanted && power * factor <= 5 * second) return power * factor;
        }
    }
    constexpr std::int64_t minute = 60 * second;
    constexpr std::int64_t hour = 60 * minute;
    constexpr std::int64_t day = 24 * hour;
    for (const std::int64_t step :
         std::array{10 * second, 20 * second, 30 * second, minute, 2 * minute, 5 * minute, 10 * minute, 20 * minute, 30 * minute, hour,
                    2 * hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 5 * day}) {
        if (static_cast<std::uint64_t>(step) >= wanted) return step;
    }
    std::int64_t step = 10 * day;
    for (int turn = 0; static_cast<std::uint64_t>(step) < wanted && step < std::numeric_limits<std::int64_t>::max() / 3; ++turn) {
        step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return step;
}

/// Ticks within [fromNs, toNs], as offsets from `zeroNs` that are multiples of the step. Never more than `limit`.
[[nodiscard]] inline std::vector<std::int64_t> tickOffsets(std::int64_t fromNs, std::int64_t toNs, std::int64_t zeroNs, std::int64_t step,
                                                           std::size_t limit = 1000) {
    std::vector<std::int64_t> ticks;
    const std::int64_t first = saturatedSub(fromNs, zeroNs);
    const std::int64_t last = saturatedSub(toNs, zeroNs);
    std::int64_t tick = first / step * step;
    if (tick < first) tick = saturatedAdd(tick, step);
    while (tick <= last && ticks.size() < limit) {
        ticks.push_back(tick);
        const std::int64_t next = saturatedAdd(tick, step);
        if (next - tick != step) break;
        tick = next;
    }
    return ticks;
}

/// Label of a tick: as many digits as its step needs, no more: "0", "200 ms", "1.2 s", "2 m 30 s", "1 d 6 h".
[[nodiscard]] inline std::string tickLabel(std::int64_t offsetNs, std::int64_t stepNs, const NumberStyle& style = {}) {
    if (offsetNs == 0) return "0";
    std::uint64_t rest = offsetNs < 0 ? 0 - static_cast<std::uint64_t>(offsetNs) : static_cast<std::uint64_t>(offsetNs);
    std::string text = offsetNs < 0 ? style.minus : std::string();
    constexpr std::uint64_t second = 1'000'000'000;
    const std::uint64_t step = static_cast<std::uint64_t>(std::max<std::int64_t>(1, stepNs));
    if (rest >= 60 * second) {
        struct Unit {
            std::uint64_t ns;
            const char* name;
        };
        bool first = true;
        for (const Unit unit : {Unit{86400 * second, " d"}, Unit{3600 * second, " h"}, Unit{60 * second, " m"}}) {
            if (rest < unit.ns) continue;
            text += (first ? "" : " ") + std::to_string(rest / unit.ns) + unit.name;
            rest %= unit.ns;
            first = false;
        }
        if (rest == 0) return text;
        text += ' ';
    }
    std::uint64_t unit = 1;
    const char* name = " ns";
    if (rest >= second || (!text.empty() && text.back() == ' ')) {
        unit = second;
        name = " s";
    } else if (rest >= 1'000'000) {
        unit = 1'000'000;
        name = " ms";
    } else if (rest >= 1'000) {
        unit = 1'000;
        name = " \xC2\xB5s";
    }
    text += std::to_string(rest / unit);
    // Digits behind the point until the rest is used up, never finer than the step.
    std::string digits;
    std::uint64_t fraction = rest % unit;
    for (std::uint64_t place = unit / 10; place > 0 && fraction > 0 && place * 10 > step; place /= 10) {
        digits += static_cast<char>('0' + fraction / place);
        fraction %= place;
    }
    while (!digits.empty() && digits.back() == '0') digits.pop_back();
    if (!digits.empty()) text += style.decimalPoint + digits;
    return text + name;
}

}  // namespace fw::render
