// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

namespace fw {

/// Sum of a time and a distance, held at the ends of int64.
[[nodiscard]] constexpr std::int64_t saturatedAdd(std::int64_t a, std::int64_t b) {
    if (b > 0 && a > std::numeric_limits<std::int64_t>::max() - b) return std::numeric_limits<std::int64_t>::max();
    if (b < 0 && a < std::numeric_limits<std::int64_t>::min() - b) return std::numeric_limits<std::int64_t>::min();
    return a + b;
}

/// to − from, held at the ends of int64.
[[nodiscard]] constexpr std::int64_t saturatedSub(std::int64_t to, std::int64_t from) {
    if (from == std::numeric_limits<std::int64_t>::min()) {
        return to >= 0 ? std::numeric_limits<std::int64_t>::max() : to - from;
    }
    return saturatedAdd(to, -from);
}

/// value · times / by, rounded half up and held at the end of int64; value ≥ 0, times and by at most some millions, by > 0.
[[nodiscard]] constexpr std::int64_t scaled(std::int64_t value, std::int64_t times, std::int64_t by) {
    std::int64_t whole = 0;
    if (__builtin_mul_overflow(value / by, times, &whole)) return std::numeric_limits<std::int64_t>::max();
    return saturatedAdd(whole, (value % by * times + by / 2) / by);
}

}  // namespace fw
