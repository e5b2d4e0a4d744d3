// SPDX-License-Identifier: GPL-3.0-or-later
// The fast part of the cutter: 64 bytes at a time while inside a captured value.
#include <bit>
#include <cstring>

#include "importers/formats/json_cutter.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace fw::formats {
namespace {

constexpr std::size_t scanBlock = 64;

/// One bit a byte, lowest bit first.
struct Masks {
    std::uint64_t quotes = 0;
    std::uint64_t backslashes = 0;
    std::uint64_t newlines = 0;
    std::uint64_t spaces = 0;   ///< JSON white space
    std::uint64_t openers = 0;  ///< { and [
    std::uint64_t closers = 0;  ///< } and ]
    std::uint64_t parts = 0;    ///< , and :
};

#if defined(__SSE2__)
Masks masksOf(const char* block) {
    Masks masks;
    const __m128i caseBit = _mm_set1_epi8(0x20);
    for (std::size_t part = 0; part < 4; ++part) {
        __m128i bytes;
        std::memcpy(&bytes, block + 16 * part, sizeof bytes);
        const auto bitsOf = [&](__m128i hits) { return std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(hits))} << (16 * part); };
        const auto equal = [&](__m128i from, char c) { return _mm_cmpeq_epi8(from, _mm_set1_epi8(c)); };
        // '[' and '{', ']' and '}' differ in the bit of the letter case only.
        const __m128i folded = _mm_or_si128(bytes, caseBit);
        const __m128i newline = equal(bytes, '\n');
        const __m128i blank = _mm_or_si128(_mm_or_si128(equal(bytes, ' '), equal(bytes, '\t')), _mm_or_si128(equal(bytes, '\r'), newline));
        masks.quotes |= bitsOf(equal(bytes, '"'));
        masks.backslashes |= bitsOf(equal(bytes, '\\'));
        masks.newlines |= bitsOf(newline);
        masks.spaces |= bitsOf(blank);
        masks.openers |= bitsOf(equal(folded, '{'));
        masks.closers |= bitsOf(equal(folded, '}'));
        masks.parts |= bitsOf(_mm_or_si128(equal(bytes, ','), equal(bytes, ':')));
    }
    return masks;
}
#else
Masks masksOf(const char* block) {
    Masks masks;
    for (unsigned i = 0; i < scanBlock; ++i) {
        const std::uint64_t bit = std::uint64_t{1} << i;
        switch (block[i]) {
            case '"':
                masks.quotes |= bit;
                break;
            case '\\':
                masks.backslashes |= bit;
                break;
            case '\n':
                masks.newlines |= bit;
                masks.spaces |= bit;
                break;
            case ' ':
            case '\t':
            case '\r':
                masks.spaces |= bit;
                break;
            case '{':
            case '[':
                masks.openers |= bit;
                break;
            case '}':
            case ']':
                masks.closers |= bit;
                break;
            case ',':
            case ':':
                masks.parts |= bit;
                break;
            default:
                break;
        }
    }
    return masks;
}
#endif

/// The first bytes that are no space behind those in `from`.
constexpr std::uint64_t behindSpaces(std::uint64_t from, std::uint64_t spaces) {
    const std::uint64_t next = from << 1;
    return next | ((spaces + (next & spaces)) & ~spaces);
}

/// Bit i of the result: parity of bits 0..i.
constexpr std::uint64_t prefixParity(std::uint64_t bits) {
    for (unsigned shift = 1; shift < 64; shift <<= 1) bits ^= bits << shift;
    return bits;
}

}  // namespace

/// Takes whole blocks as long as nothing in them needs a decision other than counting brackets; step() does the rest.
void JsonCutter::scanBlocks() {
    while (m_chunk.size() - m_at >= scanBlock && m_state == State::InContainer && !m_tooDeep && !m_brokenString) {
        const char* block = m_chunk.data() + m_at;
        Masks masks = masksOf(block);

        std::uint64_t escaped = m_escaped ? 1 : 0;
        bool escapedNext = false;
        std::uint64_t slashes = masks.backslashes & ~escaped;
        while (slashes != 0) {
            const unsigned at = static_cast<unsigned>(std::countr_zero(slashes));
            if (at == 63) {
                escapedNext = true;
                break;
            }
            escaped |= std::uint64_t{2} << at;
            slashes &= ~(std::uint64_t{3} << at);
        }
        const std::uint64_t quotes = masks.quotes & ~escaped;
        // Opening quotes are inside, closing ones outside.
        const std::uint64_t inside = prefixParity(quotes) ^ (m_inString ? ~std::uint64_t{0} : 0);
        const std::uint64_t openers = masks.openers & ~inside;
        const std::uint64_t closers = masks.closers & ~inside;
        const bool hardLine = (masks.newlines & (inside | (std::uint64_t{1} << 63))) != 0 || (((masks.newlines << 1) & openers) != 0) ||
                              ((openers & 1) != 0 && atLineStart());
        // A string begins behind a comma, a colon or an opening bracket.
        const std::uint64_t fits = behindSpaces((masks.parts & ~inside) | openers, masks.spaces);
        std::uint64_t odd = quotes & inside & ~fits;
        if (odd != 0 && (m_last == ',' || m_last == ':' || m_last == '{' || m_last == '[')) {
            const auto first = static_cast<unsigned>(std::countr_one(masks.spaces));
            if (first < 64) odd &= ~(std::uint64_t{1} << first);
        }
        if (odd != 0) return stepBlock();
        if (hardLine || (masks.backslashes & ~inside) != 0) return stepBlock();

        const std::uint64_t significant = ~masks.spaces & (~inside | quotes);
        const auto lastBefore = [&](std::uint64_t below) {
            const std::uint64_t seen = significant & below;
            return seen != 0 ? block[63 - std::countl_zero(seen)] : m_last;
        };
        std::uint64_t brackets = openers | closers;
        while (brackets != 0) {
            const unsigned at = static_cast<unsigned>(std::countr_zero(brackets));
            const std::uint64_t bit = std::uint64_t{1} << at;
            brackets &= brackets - 1;
            const char c = block[at];
            bool plain = false;
            if ((openers & bit) != 0) {
                const char last = lastBefore(bit - 1);
                plain = (m_open.back() == '{' ? last == ':' : last == '[' || last == ',') &&
                        m_levels.size() + m_depth < static_cast<std::size_t>(m_limits.maxDepth);
                if (plain) {
                    m_open.push_back(c);
                    ++m_depth;
                }
            } else {
                plain = m_depth > 1 && (m_open.back() == '{') == (c == '}');
                if (plain) {
                    m_open.pop_back();
                    --m_depth;
                }
            }
            if (plain) continue;
            // The decision is step()'s: hand over exactly here.
            const std::uint64_t below = bit - 1;
            m_last = lastBefore(below);
            countLines(masks.newlines & below);
            m_inString = m_escaped = false;
            m_at += at;
            return;
        }
        m_last = lastBefore(~std::uint64_t{0});
        countLines(masks.newlines);
        m_inString = (inside >> 63) != 0;
        m_escaped = escapedNext;
        m_at += scanBlock;
    }
}

/// Bytewise over one block, or to the end of the captured value.
void JsonCutter::stepBlock() {
    const std::size_t end = m_at + scanBlock;
    while (m_at < end && m_state == State::InContainer) step(m_chunk[m_at]);
}

void JsonCutter::countLines(std::uint64_t newlines) {
    if (newlines == 0) return;
    m_line += static_cast<unsigned>(std::popcount(newlines));
    m_lineStart = offset() + 64 - static_cast<unsigned>(std::countl_zero(newlines));
}

/// Inside a string: to its next quote, backslash or line break.
void JsonCutter::scanString() {
    const char* const begin = m_chunk.data();
    const std::size_t end = m_chunk.size();
#if defined(__SSE2__)
    while (end - m_at >= 16) {
        __m128i bytes;
        std::memcpy(&bytes, begin + m_at, sizeof bytes);
        const __m128i hits =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))),
                         _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')));
        const auto bits = static_cast<unsigned>(_mm_movemask_epi8(hits));
        if (bits != 0) {
            m_at += static_cast<unsigned>(std::countr_zero(bits));
            return;
        }
        m_at += 16;
    }
#endif
    while (m_at < end && begin[m_at] != '"' && begin[m_at] != '\\' && begin[m_at] != '\n') ++m_at;
}

}  // namespace fw::formats
