// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

#include "model/core/result.h"

namespace fw::sources {

enum class Compression : std::uint8_t { None, Gzip, Zstd, Xz, Bzip2 };

/// "none", "gzip", "zstd", "xz", "bzip2".
[[nodiscard]] std::string_view compressionName(Compression compression);

/// Bytes needed to tell.
inline constexpr std::size_t compressionMagicBytes = 10;

/// What the first bytes of an input say. Looks at no names.
[[nodiscard]] Compression recogniseCompression(std::string_view head);

/// Where a decompressor gets its input: at most buffer.size() bytes, 0 = end.
using RawReader = std::function<Result<std::size_t>(std::span<char>)>;

/// Turns one compressed stream (of several members or frames) into plain bytes. Used on one thread.
class Decompressor {
public:
    virtual ~Decompressor() = default;

    /// As many bytes as fit and are there; 0 = end. Whatever could be decompressed in front of a damage is handed out
    /// before the error is. Errors: Damaged, and what the reader gives.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<char> out) = 0;
};

/// Null for Compression::None and where the library cannot set itself up (out of memory).
[[nodiscard]] std::unique_ptr<Decompressor> makeDecompressor(Compression compression, RawReader reader);

}  // namespace fw::sources
