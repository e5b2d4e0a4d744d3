// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace fw {

/// Spreads the bits of a number over all 64; a bijection (the finaliser of splitmix64: Steele, Lea, Flood, OOPSLA 2014).
[[nodiscard]] constexpr std::uint64_t mixedBits(std::uint64_t value) {
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

/// 64 bits of some bytes, for tables that live as long as one computation: eight bytes a step, not for files and not against
/// who wants collisions.
[[nodiscard]] inline std::uint64_t byteHash(std::string_view bytes, std::uint64_t seed = 0) {
    std::uint64_t hash = mixedBits(seed + 0x9e3779b97f4a7c15ULL) ^ (bytes.size() * 0xd6e8feb86659fd93ULL);
    const char* at = bytes.data();
    std::size_t left = bytes.size();
    const auto take = [&hash](std::uint64_t word) {
        hash = (hash ^ word) * 0x9fb21c651e98df25ULL;
        hash ^= hash >> 29U;
    };
    for (; left >= 8; left -= 8, at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        take(word);
    }
    if (left > 0) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, left);
        take(word);
    }
    return mixedBits(hash);
}

}  // namespace fw
