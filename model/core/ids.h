// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace fw {

/// Key of a trace: the 16 bytes of a W3C/OTLP trace id, big-endian in (hi, lo).
/// Hexadecimal ids of fewer digits are padded with zeros on the left; a dashed UUID is its 16 bytes;
/// any other text is hashed to 16 bytes. Wherever the key does not print as the text that came in,
/// that text travels beside it (see ParsedTraceId). All zeros means "no trace id".
struct TraceId {
    std::uint64_t hi = 0;
    std::uint64_t lo = 0;

    auto operator<=>(const TraceId&) const = default;
    [[nodiscard]] bool isNull() const { return (hi | lo) == 0; }
};

/// Key of a span inside its trace: the 8 bytes of a W3C/OTLP span id. Longer or non-hexadecimal ids are hashed,
/// their text travels beside the key. Zero means "none" (no parent, no id).
struct SpanId {
    std::uint64_t value = 0;

    auto operator<=>(const SpanId&) const = default;
    [[nodiscard]] bool isNull() const { return value == 0; }
};

/// An id as read from text: its key, and the original text where `toHex(key)` is not that text.
/// Upper-case hexadecimal of full length counts as the same text and is not kept.
struct ParsedTraceId {
    TraceId id;
    std::string text;
};
struct ParsedSpanId {
    SpanId id;
    std::string text;
};

/// 32 / 16 lower-case hexadecimal digits.
[[nodiscard]] std::string toHex(TraceId id);
[[nodiscard]] std::string toHex(SpanId id);

/// The text a reader sees: the original where one was kept, else lower-case hexadecimal.
[[nodiscard]] std::string idText(TraceId id, std::string_view original);
[[nodiscard]] std::string idText(SpanId id, std::string_view original);

/// Any text becomes a key; the empty text and text of zeros become the null id. Accepts hexadecimal of any case and up
/// to full length, a "0x" prefix, dashed UUIDs, and opaque text. Does not try base64: that is a matter of OTLP JSON.
[[nodiscard]] ParsedTraceId parseTraceId(std::string_view text);
[[nodiscard]] ParsedSpanId parseSpanId(std::string_view text);

/// `bytes` as found in protobuf: exactly 16 / 8 bytes are the key itself; shorter ones are padded on the left; longer
/// ones are hashed and kept as hexadecimal text.
[[nodiscard]] ParsedTraceId traceIdFromBytes(std::string_view bytes);
[[nodiscard]] ParsedSpanId spanIdFromBytes(std::string_view bytes);

/// True when `text` is non-empty and holds hexadecimal digits only.
[[nodiscard]] bool isHex(std::string_view text);

/// 64-bit FNV-1a, for ids that have no numeric form. Stable for ever: it is part of the cache format.
[[nodiscard]] constexpr std::uint64_t fnv1a64(std::string_view bytes, std::uint64_t seed = 0xcbf29ce484222325ULL) {
    std::uint64_t hash = seed;
    for (const char c : bytes) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ULL;
    }
    return hash;
}

}  // namespace fw

template <>
struct std::hash<fw::TraceId> {
    std::size_t operator()(const fw::TraceId& id) const noexcept {
        return static_cast<std::size_t>(id.lo ^ (id.hi * 0x9e3779b97f4a7c15ULL));
    }
};
template <>
struct std::hash<fw::SpanId> {
    std::size_t operator()(const fw::SpanId& id) const noexcept { return static_cast<std::size_t>(id.value * 0x9e3779b97f4a7c15ULL); }
};
