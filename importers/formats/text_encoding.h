// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "importers/formats/decoder.h"

namespace fw::formats {

enum class TextEncoding : std::uint8_t { Utf8, Utf16Little, Utf16Big };

/// By the byte order mark; without one, JSON in UTF-16 is known by the zero bytes beside its first bracket. Needs four
/// bytes, or all there are.
[[nodiscard]] TextEncoding textEncodingOf(std::string_view head);

/// UTF-16 to UTF-8, in pieces cut anywhere. Lone surrogates become U+FFFD; so does half a character at the end.
class Utf16Reader {
public:
    explicit Utf16Reader(TextEncoding encoding) : m_big(encoding == TextEncoding::Utf16Big) {}

    void append(std::string& out, std::string_view bytes);
    void finish(std::string& out);

private:
    void unit(std::string& out, std::uint32_t unit);

    bool m_big;
    bool m_start = true;
    std::optional<unsigned char> m_half;  ///< first byte of a code unit
    std::uint32_t m_high = 0;             ///< a high surrogate that waits for its other half
};

/// The whole of `text` in UTF-8; UTF-8 itself comes back unchanged, in `scratch` or not.
[[nodiscard]] std::string_view asUtf8(std::string_view text, std::string& scratch);

/// Feeds `inner` with UTF-8 whatever the encoding of the input is. Here and not in the import job, because detection, every
/// text decoder and a format that the user forces need the same answer. Of UTF-16 input the issues keep their lines and
/// lose their offsets, which would count bytes that are not in the file.
[[nodiscard]] std::unique_ptr<Decoder> withTextEncoding(std::unique_ptr<Decoder> inner);

}  // namespace fw::formats
