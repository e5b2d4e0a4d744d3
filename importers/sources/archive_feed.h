// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "importers/sources/budget.h"
#include "importers/sources/peeled_stream.h"
#include "importers/sources/raw_input.h"

namespace fw::sources {

/// What libarchive reads: the bytes of one container in pieces, each valid until the next. Knows where it is, looks at the stop
/// token before each piece, and keeps the first error, which libarchive would turn into a number. Offsets count the bytes
/// of the container (after decompression of the whole). Used on one thread.
class ArchiveFeed {
public:
    /// In order, as a pipe gives it. The arguments must outlive this.
    ArchiveFeed(PeeledStream& stream, Budget& budget) : ArchiveFeed(&stream, nullptr, budget) {}
    /// A file that is a container itself: `input` is read at any place.
    ArchiveFeed(RawInput& input, Budget& budget) : ArchiveFeed(nullptr, &input, budget) {}

    /// The next piece, empty at the end.
    [[nodiscard]] Result<std::span<const char>> next();
    [[nodiscard]] bool canSeek() const { return m_input != nullptr; }
    [[nodiscard]] std::uint64_t size() const { return m_input != nullptr ? m_input->size().value_or(0) : 0; }
    [[nodiscard]] Result<void> seek(std::uint64_t place);
    [[nodiscard]] std::uint64_t lastSeek() const { return m_lastSeek; }
    /// Offset behind the piece given last.
    [[nodiscard]] std::uint64_t position() const { return m_end; }
    /// At least `count` zeros were the last bytes given.
    [[nodiscard]] bool endsInZeros(std::uint64_t count) const { return m_zeros >= count; }

    /// Goes on at the next place from `from` on where `signature` stands: its offset, absent if there is none (all was read
    /// then). What a pipe gave before the last piece is gone.
    [[nodiscard]] Result<std::optional<std::uint64_t>> find(std::uint64_t from, std::string_view signature);
    /// Reads on to the end: the last bytes of the container, `keep` of them if there are so many.
    [[nodiscard]] Result<std::string> tail(std::size_t keep);

    /// The directory of a zip is read before its members: until this is called, no more than the given bytes are given (libarchive
    /// builds a list of all members from them), and nothing counts as read.
    void beginDirectory(std::uint64_t maxBytes) { m_directoryLeft = maxBytes; }
    void endDirectory();
    /// Highest offset read, the directory aside.
    [[nodiscard]] std::uint64_t reached() const { return m_reached; }

    void setStop(std::stop_token stop) { m_stop = std::move(stop); }
    [[nodiscard]] bool stopped() const { return m_stop.stop_requested(); }
    /// Ended the feed; stays.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    ArchiveFeed(PeeledStream* stream, RawInput* input, Budget& budget);
    /// Fills the buffer from `kept` on.
    Result<std::size_t> fill(std::size_t kept);

    PeeledStream* m_stream;
    RawInput* m_input;
    Budget& m_budget;
    std::vector<char> m_buffer;
    std::size_t m_pieceBegin = 0;  ///< of the last piece, in the buffer
    std::size_t m_pieceEnd = 0;
    std::uint64_t m_end = 0;
    std::uint64_t m_reached = 0;
    std::uint64_t m_lastSeek = 0;
    std::uint64_t m_zeros = 0;
    std::optional<std::uint64_t> m_directoryLeft;
    std::optional<Error> m_error;
    std::stop_token m_stop;
    bool m_again = false;  ///< the piece in the buffer comes (again) with the next call
};

}  // namespace fw::sources
