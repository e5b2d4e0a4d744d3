// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fw::formats {

/// Where messages without framing go on behind a damage: what their fields look like as every known writer puts them, with ids and
/// lengths in their places. By a look at their beginnings; none is proof, so they are asked only where something is wrong already.

enum class WireLook : std::uint8_t {
    No,
    Yes,
    More,  ///< it takes more bytes to tell
};

/// Nobody has to be shown more bytes than this.
inline constexpr std::size_t mostLooked = std::size_t{128} << 10;

/// A field with one span, from its tag on: a trace id of 16 bytes, a span id of 8.
[[nodiscard]] WireLook looksLikeSpan(std::string_view bytes, bool atEnd);
/// The content of a field with a span, as nearly all have it: what is so is no scope.
[[nodiscard]] inline bool isUsualSpan(std::string_view content) {
    return content.size() >= 28 && content[0] == '\x0a' && content[1] == '\x10' && content[18] == '\x12' && content[19] == '\x08';
}
/// A field with the spans of one scope: perhaps the scope, then a span.
[[nodiscard]] WireLook looksLikeScope(std::string_view bytes, bool atEnd);
/// A field with the spans of one resource: perhaps the resource, then a scope.
[[nodiscard]] WireLook looksLikeGroup(std::string_view bytes, bool atEnd);
/// An element of Zipkin's list of spans.
[[nodiscard]] WireLook looksLikeZipkinSpan(std::string_view bytes, bool atEnd);

/// The next place in `bytes`, from `from` to in front of `end`, where one of these stands; npos if none.
struct WirePlace {
    enum class Kind : std::uint8_t { None, Span, Scope, Group };
    Kind kind = Kind::None;
    std::size_t at = std::string_view::npos;
};
[[nodiscard]] WirePlace nextPlace(std::string_view bytes, std::size_t from, std::size_t end);

}  // namespace fw::formats
