// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with optimisation in every build: what takes a fifth of a second so takes half a minute without.
#include "model/store/page_mend.h"

#include <bit>
#include <cstddef>
#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace fw::store {
namespace {

constexpr int sumBytes = 8;
/// Of the first page: version and application id (sqlite.org/fileformat2.html 1.3).
constexpr int idsBegin = 60;
constexpr int idsEnd = 72;
constexpr int byteValues = 256;

}  // namespace

std::uint64_t pageSum(const char* page, int size, std::uint32_t number) {
    const int bytes = size - sumBytes;
    if (number != 1) return XXH3_64bits_withSeed(page, static_cast<std::size_t>(bytes), number);
    // Version and application id are looked at by themselves: a file that is not for us is called so, not damaged.
    return XXH3_64bits_withSeed(page + idsEnd, static_cast<std::size_t>(bytes - idsEnd), XXH3_64bits_withSeed(page, idsBegin, 1));
}

std::optional<PageMend> findMend(char* page, int size, std::uint32_t number, bool anyByte) {
    std::uint64_t stored = 0;
    std::memcpy(&stored, page + size - sumBytes, sizeof stored);
    // Is it the sum that changed?
    const std::uint64_t apart = stored ^ pageSum(page, size, number);
    for (int i = 0; i < sumBytes; ++i) {
        char flips[sumBytes] = {};
        std::memcpy(flips, &apart, sizeof flips);
        const char flip = flips[i];
        flips[i] = 0;
        std::uint64_t others = 0;
        std::memcpy(&others, flips, sizeof others);
        const int at = size - sumBytes + i;
        if (others == 0 && flip != 0 && (anyByte || std::has_single_bit(static_cast<unsigned char>(flip))))
            return PageMend{at, static_cast<char>(page[at] ^ flip)};
    }
    const auto look = [&](bool bits) -> std::optional<PageMend> {
        for (int at = 0; at < size - sumBytes; ++at) {
            if (number == 1 && at >= idsBegin && at < idsEnd) continue;
            const char was = page[at];
            for (int flip = 1; flip < byteValues; ++flip) {
                if (bits != std::has_single_bit(static_cast<unsigned>(flip))) continue;
                page[at] = static_cast<char>(was ^ static_cast<char>(flip));
                if (pageSum(page, size, number) != stored) continue;
                const PageMend mend{at, page[at]};
                page[at] = was;
                return mend;
            }
            page[at] = was;
        }
        return std::nullopt;
    };
    std::optional<PageMend> found = look(true);
    return found || !anyByte ? found : look(false);
}

}  // namespace fw::store
