// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/decoder.h"

namespace fw::formats {

enum class TextEncoding : std::uint8_t { Utf8, Utf16Little, Utf16Big };

/// By the byte order mark; without one, JSON in UTF-16 is known by the zero bytes beside its first bracket. Needs four
/// bytes, or all there are.
[[nodiscard]] TextEncoding textEncodingOf(std::string_view head);

/// UTF-16 to UTF-8, in pieces cut anywhere. Lone surrogates become U+FFFD; so does half a character at the end. Where a byte is
/// too many or missing, all that follows would be read across: ASCII text then looks like characters whose lower byte is
/// zero. A few different ones of those in a row are taken for that, the first byte that does not fit is left out, and it goes on behind it.
class Utf16Reader {
public:
    explicit Utf16Reader(TextEncoding encoding) : m_big(encoding == TextEncoding::Utf16Big) {}

    void append(std::string& out, std::string_view bytes);
    /// Gives what is held back to see what follows it.
    void settle(std::string& out);
    void finish(std::string& out);
    /// Offsets of the bytes that were left out, from the first byte ever appended; the caller may clear it.
    [[nodiscard]] std::vector<std::uint64_t>& strays() { return m_strays; }

private:
    void take(std::string& out, unsigned char first, unsigned char second);
    void shift(std::string& out);
    void unit(std::string& out, std::uint32_t unit);
    [[nodiscard]] bool looksShifted(std::uint32_t unit) const;
    [[nodiscard]] std::uint32_t unitOf(unsigned char first, unsigned char second) const {
        return m_big ? std::uint32_t{first} << 8 | second : std::uint32_t{second} << 8 | first;
    }

    bool m_big;
    bool m_start = true;
    std::string m_held;        ///< units not given yet: one, and those behind it that look shifted
    std::uint64_t m_read = 0;  ///< bytes taken in whole units
    std::vector<std::uint64_t> m_strays;
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
