// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "importers/formats/decoder.h"
#include "importers/formats/frame_search.h"

namespace fw::formats {

/// How many bytes detectFraming() looks at.
inline constexpr std::size_t framingBytes = std::size_t{64} << 10;

/// The framing of an input, and where its first frame begins: behind 0 where what stands in front of it is damaged.
struct FramingFound {
    Framing framing = Framing::None;
    std::size_t first = 0;
};

/// Decides by following the lengths through `head`, or where these lead nowhere by looking for frames; `whole` says that nothing
/// comes after it.
[[nodiscard]] FramingFound detectFraming(std::string_view head, bool whole);

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

/// Splits a framed stream, fed in any pieces; what it does depends on the bytes alone. Holds at most one message, and of what is
/// no frame so much as a search takes. Where a length leads to no frame and does not end with its message, it looks for the next
/// place where a frame is proven, and rejects what is between as one record.
class FrameSplitter {
public:
    FrameSplitter(Framing framing, const DecodeLimits& limits) : m_framing(framing), m_limits(limits) {}

    /// Calls `handle` for each message; stops and returns false when it does.
    using Handler = std::function<bool(const FramedMessage&)>;
    bool feed(std::string_view bytes, BatchOutput& out, const Handler& handle);
    bool finish(BatchOutput& out, const Handler& handle);

private:
    /// What a look at the front of the buffer led to.
    struct Step {
        std::size_t used = 0;  ///< bytes that are done
        std::size_t need = 0;  ///< bytes it takes to go on; 0: look again
        bool go = true;
    };
    bool look(bool atEnd, BatchOutput& out, const Handler& handle);
    Step frame(std::string_view bytes, bool atEnd, BatchOutput& out, const Handler& handle);
    Step judge(std::string_view bytes, std::size_t end, bool atEnd, BatchOutput& out, const Handler& handle);
    Step lose();
    Step search(std::string_view bytes, bool atEnd, BatchOutput& out);
    void tellLost(BatchOutput& out);
    bool message(std::string_view bytes, std::uint64_t offset, bool truncated, BatchOutput& out, const Handler& handle);

    Framing m_framing;
    DecodeLimits m_limits;
    SearchCredit m_credit;
    std::string m_buffer;
    std::size_t m_start = 0;         ///< bytes of the buffer that are done
    std::size_t m_need = frameLook;  ///< bytes of it that must be there before it is looked at again
    std::uint64_t m_offset = 0;      ///< input offset of the first byte that is not done
    std::uint64_t m_skip = 0;        ///< bytes of a too large message still to come
    bool m_searching = false;
    std::uint64_t m_lostFrom = 0;  ///< input offset, while searching
};

}  // namespace fw::formats
