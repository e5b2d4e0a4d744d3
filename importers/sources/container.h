// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fw::sources {

/// Bytes of a header, and what a member is filled up to (POSIX.1 ustar).
inline constexpr std::size_t tarBlock = 512;

/// What holds several files in one.
enum class Container : std::uint8_t {
    None,
    Zip,
    EmptyZip,
    SplitZip,  ///< the first of several files; cannot be read alone
    Tar,
};

/// What the first bytes (PeeledStream::headBytes, or all there are) of a decompressed input say. Looks at no names. Zip: the
/// signatures of APPNOTE.TXT 4.3; tar: POSIX.1 ustar, GNU and pax by their magic, older ones by the checksum of the header.
[[nodiscard]] Container recogniseContainer(std::string_view head);

/// "zip", "tar", "" for None.
[[nodiscard]] std::string_view containerName(Container container);

}  // namespace fw::sources
