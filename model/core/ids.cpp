// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/ids.h"

#include <bit>
#include <cstring>
#include <optional>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace fw {
namespace {

constexpr std::size_t traceDigits = 32;
constexpr std::size_t spanDigits = 16;

constexpr int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

void appendHex(std::string& out, std::uint64_t value) {
    constexpr std::string_view digits = "0123456789abcdef";
    for (int shift = 60; shift >= 0; shift -= 4) out += digits[(value >> shift) & 0xf];
}

#if !defined(__SSE2__)
/// Eight digits at once, each byte of a word by itself; false if there is another character.
bool readEightDigits(const char* digits, std::uint64_t& value) {
    static_assert(std::endian::native == std::endian::little);
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    std::uint64_t text = 0;
    std::memcpy(&text, digits, sizeof text);
    // Letters have bit 6, and their low bits are one less than eight below what they stand for.
    std::uint64_t nibbles = (text & ones * 0x0f) + 9 * ((text >> 6) & ones);
    const std::uint64_t lower = text | ((text & ones * 0x40) >> 1);
    const std::uint64_t letters = ((nibbles + ones * 6) >> 4) & ones;
    if (lower != (nibbles & ones * 0x0f) + ones * '0' + letters * ('a' - '0' - 10)) return false;
    nibbles = __builtin_bswap64(nibbles);
    nibbles = (nibbles | (nibbles >> 4)) & 0x00ff00ff00ff00ffULL;
    nibbles = (nibbles | (nibbles >> 8)) & 0x0000ffff0000ffffULL;
    value = (nibbles | (nibbles >> 16)) & 0xffffffffULL;
    return true;
}
#endif

/// Exactly sixteen digits; false if there is another character.
bool readSixteenDigits(const char* digits, std::uint64_t& value) {
#if defined(__SSE2__)
    __m128i text;
    std::memcpy(&text, digits, sizeof text);
    // Unsigned, what is no digit and what is no letter is above them.
    const __m128i numbers = _mm_sub_epi8(text, _mm_set1_epi8('0'));
    const __m128i letters = _mm_sub_epi8(_mm_or_si128(text, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
    const __m128i isNumber = _mm_cmpeq_epi8(_mm_min_epu8(numbers, _mm_set1_epi8(9)), numbers);
    const __m128i isLetter = _mm_cmpeq_epi8(_mm_min_epu8(letters, _mm_set1_epi8(5)), letters);
    if (_mm_movemask_epi8(_mm_or_si128(isNumber, isLetter)) != 0xffff) return false;
    const __m128i nibbles =
        _mm_or_si128(_mm_and_si128(isNumber, numbers), _mm_and_si128(isLetter, _mm_add_epi8(letters, _mm_set1_epi8(10))));
    // Two to a byte: the first of a pair is the low byte of its word.
    const __m128i pairs = _mm_or_si128(_mm_and_si128(_mm_slli_epi16(nibbles, 4), _mm_set1_epi16(0xf0)), _mm_srli_epi16(nibbles, 8));
    value = __builtin_bswap64(static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_packus_epi16(pairs, pairs))));
    return true;
#else
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    if (!readEightDigits(digits, high) || !readEightDigits(digits + 8, low)) return false;
    value = (high << 32) | low;
    return true;
#endif
}

/// At most 32 digits; the caller has checked the alphabet.
TraceId fromHexDigits(std::string_view digits) {
    TraceId id;
    for (const char c : digits) {
        id.hi = (id.hi << 4) | (id.lo >> 60);
        id.lo = (id.lo << 4) | static_cast<std::uint64_t>(hexValue(c));
    }
    return id;
}

/// The 32 digits of a UUID in its 8-4-4-4-12 form.
std::optional<std::string> uuidDigits(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    std::string digits;
    digits.reserve(traceDigits);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash != (text[i] == '-')) return std::nullopt;
        if (!dash) digits += text[i];
    }
    if (!isHex(digits)) return std::nullopt;
    return digits;
}

TraceId hashToTraceId(std::string_view text) {
    TraceId id{fnv1a64(text), fnv1a64(text, 0x84222325cbf29ce4ULL)};
    if (id.isNull()) id.lo = 1;
    return id;
}

SpanId hashToSpanId(std::string_view text) {
    const SpanId id{fnv1a64(text)};
    return id.isNull() ? SpanId{1} : id;
}

std::string_view withoutPrefix(std::string_view text) {
    return text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X') ? text.substr(2) : text;
}

template <typename Id>
bool samePrinted(Id id, std::string_view text) {
    const std::string printed = toHex(id);
    if (printed.size() != text.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (hexValue(text[i]) != hexValue(printed[i])) return false;
    return true;
}

std::uint64_t bigEndian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (const char c : bytes) value = (value << 8) | static_cast<unsigned char>(c);
    return value;
}

std::string hexOf(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[static_cast<unsigned char>(c) & 0xf];
    }
    return out;
}

}  // namespace

bool isHex(std::string_view text) {
    if (text.empty()) return false;
    for (const char c : text)
        if (hexValue(c) < 0) return false;
    return true;
}

std::string toHex(TraceId id) {
    std::string out;
    out.reserve(traceDigits);
    appendHex(out, id.hi);
    appendHex(out, id.lo);
    return out;
}

std::string toHex(SpanId id) {
    std::string out;
    out.reserve(spanDigits);
    appendHex(out, id.value);
    return out;
}

std::string idText(TraceId id, std::string_view original) {
    return original.empty() ? toHex(id) : std::string(original);
}
std::string idText(SpanId id, std::string_view original) {
    return original.empty() ? toHex(id) : std::string(original);
}

ParsedTraceId parseTraceId(std::string_view text) {
    if (text.empty()) return {};
    TraceId id;
    // The usual form, which prints as itself.
    if (text.size() == traceDigits && readSixteenDigits(text.data(), id.hi) && readSixteenDigits(text.data() + spanDigits, id.lo))
        return {id, {}};
    const std::string_view digits = withoutPrefix(text);
    if (isHex(digits) && digits.size() <= traceDigits) {
        id = fromHexDigits(digits);
        if (id.isNull()) return {};
    } else if (const auto uuid = uuidDigits(text)) {
        id = fromHexDigits(*uuid);
    } else {
        id = hashToTraceId(text);
    }
    return {id, samePrinted(id, text) ? std::string() : std::string(text)};
}

ParsedSpanId parseSpanId(std::string_view text) {
    if (text.empty()) return {};
    SpanId id;
    if (text.size() == spanDigits && readSixteenDigits(text.data(), id.value)) return {id, {}};
    const std::string_view digits = withoutPrefix(text);
    if (isHex(digits) && digits.size() <= spanDigits) {
        id.value = fromHexDigits(digits).lo;
        if (id.isNull()) return {};
    } else {
        id = hashToSpanId(text);
    }
    return {id, samePrinted(id, text) ? std::string() : std::string(text)};
}

ParsedTraceId traceIdFromBytes(std::string_view bytes) {
    if (bytes.size() > 16) return {hashToTraceId(bytes), hexOf(bytes)};
    if (bytes.size() > 8) return {{bigEndian(bytes.substr(0, bytes.size() - 8)), bigEndian(bytes.substr(bytes.size() - 8))}, {}};
    return {{0, bigEndian(bytes)}, {}};
}

ParsedSpanId spanIdFromBytes(std::string_view bytes) {
    if (bytes.size() > 8) return {hashToSpanId(bytes), hexOf(bytes)};
    return {{bigEndian(bytes)}, {}};
}

}  // namespace fw
