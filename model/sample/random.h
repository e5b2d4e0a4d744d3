// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fw::sample {

/// Small deterministic generator (splitmix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014). The distributions of the standard library differ between libraries, so they are not used.
class Random {
public:
    /// A stream of its own for each (seed, stream): traces do not depend on the ones before them.
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0)
        : m_state(mix(seed + 0x9e3779b97f4a7c15ULL) ^ mix(stream ^ 0xd1b54a32d192ed03ULL)) {}

    std::uint64_t next() { return mix(m_state += 0x9e3779b97f4a7c15ULL); }
    /// 0 … limit − 1; 0 for limit 0. The bias of the remainder does not matter here.
    std::uint64_t below(std::uint64_t limit) { return limit == 0 ? 0 : next() % limit; }
    /// low … high, both included.
    std::int64_t between(std::int64_t low, std::int64_t high) {
        return high <= low ? low : low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low) + 1));
    }
    /// Always takes exactly one number, so that another rate changes nothing else.
    bool chance(double probability) {
        const std::uint64_t drawn = next() >> 11;
        if (!(probability > 0)) return false;
        return probability >= 1 || drawn < static_cast<std::uint64_t>(probability * 9007199254740992.0);
    }
    /// Times as services have them: around `typical`, skewed to the right, one in twenty far out.
    std::int64_t spread(std::int64_t typical) {
        std::int64_t percent = 72 + between(0, 30) + between(0, 30);
        const bool far = below(20) == 0;
        const std::int64_t tail = between(20, 150);
        if (far) percent += tail;
        return typical / 100 * percent + between(0, typical / 100);
    }

    [[nodiscard]] static constexpr std::uint64_t mix(std::uint64_t value) {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }

private:
    std::uint64_t m_state;
};

/// Milliseconds with microsecond precision, as instrumentations write them.
[[nodiscard]] inline double milliseconds(std::int64_t ns) {
    const std::int64_t whole = ns / 1'000;
    return static_cast<double>(whole) / 1000.0;
}

inline constexpr std::int64_t us = 1'000;
inline constexpr std::int64_t ms = 1'000'000;
inline constexpr std::int64_t sec = 1'000'000'000;

}  // namespace fw::sample
