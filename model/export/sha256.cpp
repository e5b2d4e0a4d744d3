// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/sha256.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace fw::exporting {
namespace {

/// The first 32 bits behind the point of a root.
std::uint32_t fraction(long double root) {
    return static_cast<std::uint32_t>((root - std::floor(root)) * 4294967296.0L);
}

struct ShaConstants {
    std::array<std::uint32_t, 8> start{};
    std::array<std::uint32_t, 64> rounds{};
};

/// Of the square roots of the first 8 and the cube roots of the first 64 primes; a test knows the result.
ShaConstants shaConstants() {
    ShaConstants made;
    std::size_t count = 0;
    for (int number = 2; count < 64; ++number) {
        bool prime = true;
        for (int by = 2; by * by <= number; ++by) prime = prime && number % by != 0;
        if (!prime) continue;
        if (count < 8) made.start[count] = fraction(std::sqrt(static_cast<long double>(number)));
        made.rounds[count++] = fraction(std::cbrt(static_cast<long double>(number)));
    }
    return made;
}

}  // namespace

std::string sha256(std::string_view text) {
    static const ShaConstants constants = shaConstants();
    std::array<std::uint32_t, 8> state = constants.start;
    std::string padded(text);
    padded += '\x80';
    while (padded.size() % 64 != 56) padded += '\0';
    for (int shift = 56; shift >= 0; shift -= 8) padded += static_cast<char>(std::uint64_t{text.size()} * 8 >> shift);
    for (std::size_t block = 0; block < padded.size(); block += 64) {
        std::array<std::uint32_t, 64> words{};
        for (std::size_t i = 0; i < 16; ++i)
            for (std::size_t k = 0; k < 4; ++k) words[i] = words[i] << 8 | static_cast<unsigned char>(padded[block + 4 * i + k]);
        for (std::size_t i = 16; i < 64; ++i) {
            const std::uint32_t a = words[i - 15];
            const std::uint32_t b = words[i - 2];
            words[i] = words[i - 16] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ a >> 3) + words[i - 7] +
                       (std::rotr(b, 17) ^ std::rotr(b, 19) ^ b >> 10);
        }
        auto [a, b, c, d, e, f, g, h] = state;
        for (std::size_t i = 0; i < 64; ++i) {
            const std::uint32_t first =
                h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + ((e & f) ^ (~e & g)) + constants.rounds[i] + words[i];
            const std::uint32_t second = (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }
        const std::array<std::uint32_t, 8> add = {a, b, c, d, e, f, g, h};
        for (std::size_t i = 0; i < 8; ++i) state[i] += add[i];
    }
    std::string out;
    for (const std::uint32_t word : state)
        for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(word >> shift & 0xff);
    return out;
}

}  // namespace fw::exporting
