// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "importers/formats/decoder.h"

namespace fw::formats {

/// How OTLP messages stand in a file.
enum class Framing : std::uint8_t {
    None,
    Length4,  ///< 4-byte big-endian length, message: the collector's file exporter
    Grpc,     ///< 1 byte "compressed", 4-byte big-endian length, message: a recorded gRPC stream
};

/// How many bytes detectFraming() looks at.
inline constexpr std::size_t framingBytes = 4096;

/// Decides by following the lengths through `head`; `whole` says that nothing comes after it.
[[nodiscard]] Framing detectFraming(std::string_view head, bool whole);

/// One message out of a framed stream, after decompression.
struct FramedMessage {
    std::string_view bytes;
    std::uint64_t offset = 0;  ///< input offset of the message's first byte (compressed or not)
    bool compressed = false;   ///< offsets within `bytes` are not input offsets
    bool truncated = false;    ///< the input ended inside it
};

/// Decompresses one zstd or gzip message, whichever its first bytes say; nullopt if it is damaged, with the reason in
/// `issue`. Refuses to grow past `maxBytes`, or past 64 MiB at more than 200 times the input.
[[nodiscard]] std::optional<std::string> decompressMessage(std::string_view bytes, std::uint64_t maxBytes, ImportIssue& issue);

/// Splits a framed stream, fed in any pieces. Holds at most one message.
class FrameSplitter {
public:
    FrameSplitter(Framing framing, const DecodeLimits& limits) : m_framing(framing), m_limits(limits) {}

    /// Calls `handle` for each message; stops and returns false when it does.
    using Handler = std::function<bool(const FramedMessage&)>;
    bool feed(std::string_view bytes, BatchOutput& out, const Handler& handle);
    bool finish(BatchOutput& out, const Handler& handle);

private:
    [[nodiscard]] std::size_t headerSize() const { return m_framing == Framing::Grpc ? 5 : 4; }
    bool message(std::string_view bytes, std::uint64_t offset, bool truncated, BatchOutput& out, const Handler& handle);

    Framing m_framing;
    DecodeLimits m_limits;
    std::string m_buffer;        ///< header and message as far as they came
    std::uint64_t m_offset = 0;  ///< input offset of m_buffer's first byte, or of the next byte
    std::uint64_t m_skip = 0;    ///< bytes of a too large message still to come
};

}  // namespace fw::formats
