// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fw::formats {

/// How OTLP messages stand in a file.
enum class Framing : std::uint8_t {
    None,
    Length4,  ///< 4-byte big-endian length, message: the collector's file exporter
    Grpc,     ///< 1 byte "compressed", 4-byte big-endian length, message: a recorded gRPC stream
};

inline constexpr std::string_view zstdMagic = "\x28\xB5\x2F\xFD";
inline constexpr std::string_view gzipMagic = "\x1F\x8B";

/// Bytes that decide whether a frame may begin: the longest header and the length of a first group.
inline constexpr std::size_t frameLook = 11;
/// Frames that are looked for are not longer.
inline constexpr std::uint64_t mostSearched = std::uint64_t{16} << 20;

[[nodiscard]] constexpr std::size_t frameHeader(Framing framing) {
    return framing == Framing::Grpc ? 5 : 4;
}
/// The length in a header.
[[nodiscard]] std::uint64_t frameSize(std::string_view header, Framing framing);
/// gRPC-web ends a stream by a frame of header lines.
[[nodiscard]] bool isTrailer(std::string_view frame, Framing framing);

/// Is `message` the beginning of a request of `size` bytes? Its first group must fit into it.
[[nodiscard]] bool beginsMessage(std::string_view message, std::uint64_t size);
/// Whether `bytes` begin like a frame with something in it. With fewer than frameLook bytes, the last ones of an input, whatever
/// can be seen of it counts.
[[nodiscard]] bool beginsFrame(std::string_view bytes, Framing framing);

/// Work that may be done to prove frames: grows with the bytes that are behind, so that no input costs more than a few steps a byte.
class SearchCredit {
public:
    /// At `position` bytes from the beginning of the input.
    [[nodiscard]] std::uint64_t left(std::uint64_t position) const {
        return base + 16 * position - std::min(m_spent, base + 16 * position);
    }
    void spend(std::uint64_t steps) { m_spent += steps; }

private:
    static constexpr std::uint64_t base = std::uint64_t{1} << 20;
    std::uint64_t m_spent = 0;
};

/// Whether a message ends where its frame does, as its groups (or zstd blocks, or the brackets of JSON) tell. False where that would
/// cost more than the credit.
[[nodiscard]] bool isSound(std::string_view message, std::uint64_t position, SearchCredit& credit);

/// What the search says of a place: a frame begins there, or none, or it takes `need` bytes from there on to tell.
struct FrameFound {
    bool found = false;
    std::size_t need = 0;
};
[[nodiscard]] FrameFound provenFrame(std::string_view bytes, Framing framing, bool atEnd, std::uint64_t position, SearchCredit& credit);

/// Where the first proven frame begins in bytes of which nothing follows, or npos.
[[nodiscard]] std::size_t findFrame(std::string_view bytes, Framing framing, std::uint64_t position, SearchCredit& credit);

}  // namespace fw::formats
