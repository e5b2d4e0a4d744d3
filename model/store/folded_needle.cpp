// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/folded_needle.h"

#include <bit>
#include <cstdint>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace fw::store {
namespace {

constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}

}  // namespace

FoldedNeedle::FoldedNeedle(std::string_view text) : m_text(text) {
    for (char& c : m_text) c = lower(c);
}

bool FoldedNeedle::equalAt(const char* place) const {
    for (std::size_t i = 0; i < m_text.size(); ++i)
        if (lower(place[i]) != m_text[i]) return false;
    return true;
}

std::size_t FoldedNeedle::find(std::string_view haystack, std::size_t from) const {
    const std::size_t size = m_text.size();
    if (size == 0 || haystack.size() < size || from > haystack.size() - size) return std::string_view::npos;
    const std::size_t last = haystack.size() - size;
    const char* data = haystack.data();
    std::size_t at = from;
#if defined(__SSE2__)
    // Sixteen places at once: where both the first and the last byte fit, the rest is compared. Setting the bit of the
    // letter case folds letters; of other bytes only those are folded that the comparison sorts out.
    const char first = m_text.front();
    const char final = m_text.back();
    const __m128i firstFold = _mm_set1_epi8(isLetter(first) ? 0x20 : 0);
    const __m128i finalFold = _mm_set1_epi8(isLetter(final) ? 0x20 : 0);
    const __m128i firstByte = _mm_set1_epi8(first);
    const __m128i finalByte = _mm_set1_epi8(final);
    for (; at + 16 <= last + 1; at += 16) {
        const __m128i head = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + at));
        const __m128i tail = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + at + size - 1));
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(_mm_or_si128(head, firstFold), firstByte),
                                           _mm_cmpeq_epi8(_mm_or_si128(tail, finalFold), finalByte));
        for (auto hits = static_cast<std::uint32_t>(_mm_movemask_epi8(both)); hits != 0; hits &= hits - 1) {
            const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(hits));
            if (equalAt(data + place)) return place;
        }
    }
#endif
    for (; at <= last; ++at)
        if (equalAt(data + at)) return at;
    return std::string_view::npos;
}

}  // namespace fw::store
