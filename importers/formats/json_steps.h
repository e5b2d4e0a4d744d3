// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "model/core/characters.h"

/// The steps of a JSON reader over its text, up to sixteen bytes at a time; none looks at or behind `end`.
namespace fw::formats {

/// Where the next quote or backslash is; the end if there is none. `begin`: of the whole text.
[[gnu::always_inline]] inline const char* quoteOrBackslash(const char* begin, const char* at, const char* end) {
#if defined(__SSE2__)
    constexpr std::ptrdiff_t blockSize = 16;
    const auto hitsAt = [](const char* block) {
        __m128i bytes;
        std::memcpy(&bytes, block, sizeof bytes);
        return static_cast<unsigned>(
            _mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')))));
    };
    for (; end - at >= blockSize; at += blockSize)
        if (const unsigned hits = hitsAt(at); hits != 0) return at + std::countr_zero(hits);
    if (end - begin >= blockSize) {
        // The last block of the text, without what lies before `at`.
        const unsigned hits = hitsAt(end - blockSize) >> (blockSize - (end - at));
        return hits != 0 ? at + std::countr_zero(hits) : end;
    }
#endif
    while (at != end && *at != '"' && *at != '\\') ++at;
    return at;
}

/// Behind the digits that stand here.
[[gnu::always_inline]] inline const char* behindDigits(const char* at, const char* end) {
#if defined(__SSE2__)
    constexpr std::ptrdiff_t blockSize = 16;
    while (end - at >= blockSize) {
        __m128i bytes;
        std::memcpy(&bytes, at, sizeof bytes);
        const __m128i values = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
        const int digits = _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values));
        const int count = std::countr_one(static_cast<unsigned>(digits));
        at += count;
        if (count < blockSize) return at;
    }
#endif
    while (at != end && isDigit(*at)) ++at;
    return at;
}

/// Behind JSON's white space; what is written to be read by programs has none.
[[gnu::always_inline]] inline const char* behindSpace(const char* at, const char* end) {
    while (at != end && isSpace(*at)) ++at;
    return at;
}

/// JSON's grammar for numbers, RFC 8259 section 6. Where it ends, `at` if there is none.
[[gnu::always_inline]] inline const char* behindNumber(const char* const begin, const char* const end) {
    const char* at = begin;
    const auto digits = [&] {
        const char* const from = at;
        at = behindDigits(at, end);
        return at != from;
    };
    if (at != end && *at == '-') ++at;
    if (!digits()) return begin;
    if (at != end && *at == '.') {
        ++at;
        if (!digits()) return begin;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-')) ++at;
        if (!digits()) return begin;
    }
    return at;
}

}  // namespace fw::formats
