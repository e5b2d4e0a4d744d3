// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace fw::exporting {

/// A secret of 128 bits.
struct HashKey {
    std::uint64_t first = 0;
    std::uint64_t second = 0;
};

/// A new one from the system's random numbers.
[[nodiscard]] HashKey randomHashKey();

/// SipHash-2-4 (Aumasson, Bernstein 2012): without the key nobody can try which text gives a number.
[[nodiscard]] std::uint64_t keyedHash(HashKey key, std::string_view text);

}  // namespace fw::exporting
