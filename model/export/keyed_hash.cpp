// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/keyed_hash.h"

#include <bit>
#include <cstddef>
#include <random>

namespace fw::exporting {
namespace {

struct SipState {
    std::uint64_t a, b, c, d;

    void rounds(int count) {
        for (int i = 0; i < count; ++i) {
            a += b;
            b = std::rotl(b, 13) ^ a;
            a = std::rotl(a, 32);
            c += d;
            d = std::rotl(d, 16) ^ c;
            a += d;
            d = std::rotl(d, 21) ^ a;
            c += b;
            b = std::rotl(b, 17) ^ c;
            c = std::rotl(c, 32);
        }
    }
};

}  // namespace

HashKey randomHashKey() {
    std::random_device device;
    const auto word = [&device] { return std::uint64_t{device()} << 32 | device(); };
    return {word(), word()};
}

std::uint64_t keyedHash(HashKey key, std::string_view text) {
    SipState state{key.first ^ 0x736f6d6570736575ULL, key.second ^ 0x646f72616e646f6dULL, key.first ^ 0x6c7967656e657261ULL,
                   key.second ^ 0x7465646279746573ULL};
    const auto take = [&state](std::uint64_t word) {
        state.d ^= word;
        state.rounds(2);
        state.a ^= word;
    };
    std::uint64_t last = std::uint64_t{text.size()} << 56;
    while (text.size() >= 8) {
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < 8; ++i) word |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * i);
        take(word);
        text.remove_prefix(8);
    }
    for (std::size_t i = 0; i < text.size(); ++i) last |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * i);
    take(last);
    state.c ^= 0xff;
    state.rounds(4);
    return state.a ^ state.b ^ state.c ^ state.d;
}

}  // namespace fw::exporting
