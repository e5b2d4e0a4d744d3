// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/archive_feed.h"

#include <algorithm>
#include <cstring>

namespace fw::sources {
namespace {

/// Small enough that a stop request is seen in time, whatever libarchive makes of one piece.
constexpr std::size_t pieceBytes = std::size_t{64} * 1024;

}  // namespace

ArchiveFeed::ArchiveFeed(PeeledStream* stream, RawInput* input, Budget& budget)
    : m_stream(stream), m_input(input), m_budget(budget), m_buffer(pieceBytes) {}

Result<std::size_t> ArchiveFeed::fill(std::size_t kept) {
    if (!m_error && m_stop.stop_requested()) m_error = Error{ErrorKind::Cancelled, "Cancelled", {}};
    if (m_error) return tl::unexpected<Error>(*m_error);
    std::span<char> room = std::span(m_buffer).subspan(kept);
    if (m_directoryLeft) {
        if (*m_directoryLeft == 0) return fail(ErrorKind::Limit, "The directory of the archive is too large");
        room = room.first(static_cast<std::size_t>(std::min<std::uint64_t>(room.size(), *m_directoryLeft)));
    }
    auto got = m_input != nullptr ? m_input->read(room) : m_stream->read(room);
    if (!got) {
        m_error = got.error();
        return got;
    }
    m_pieceBegin = 0;
    m_pieceEnd = kept + *got;
    m_end += *got;
    if (m_directoryLeft) {
        *m_directoryLeft -= *got;
    } else {
        m_reached = std::max(m_reached, m_end);
        if (m_input != nullptr) m_budget.takeUpTo(m_reached);
    }
    return got;
}

Result<std::span<const char>> ArchiveFeed::next() {
    if (!std::exchange(m_again, false))
        if (auto got = fill(0); !got) return tl::unexpected(got.error());
    const std::span<const char> piece = std::span(m_buffer).subspan(m_pieceBegin, m_pieceEnd - m_pieceBegin);
    const auto lastOther = std::find_if(piece.rbegin(), piece.rend(), [](char c) { return c != '\0'; });
    const auto zeros = static_cast<std::uint64_t>(lastOther - piece.rbegin());
    m_zeros = zeros == piece.size() ? m_zeros + zeros : zeros;
    return piece;
}

Result<void> ArchiveFeed::seek(std::uint64_t place) {
    if (m_error) return tl::unexpected<Error>(*m_error);
    if (auto moved = m_input->seek(place); !moved) {
        m_error = moved.error();
        return moved;
    }
    m_lastSeek = place;
    m_end = place;
    m_pieceBegin = m_pieceEnd = 0;
    m_again = false;
    return {};
}

void ArchiveFeed::endDirectory() {
    if (!m_directoryLeft) return;
    m_directoryLeft.reset();
    m_reached = m_end;
    m_budget.takeUpTo(m_reached);
}

Result<std::optional<std::uint64_t>> ArchiveFeed::find(std::uint64_t from, std::string_view signature) {
    if (canSeek()) {
        if (auto moved = seek(from); !moved) return tl::unexpected(moved.error());
    } else {
        const std::uint64_t begin = m_end - (m_pieceEnd - m_pieceBegin);
        if (from > begin) m_pieceBegin += static_cast<std::size_t>(std::min(from, m_end) - begin);
    }
    for (;;) {
        const std::string_view piece(m_buffer.data() + m_pieceBegin, m_pieceEnd - m_pieceBegin);
        const std::size_t found = piece.find(signature);
        if (found != std::string_view::npos) {
            m_pieceBegin += found;
            m_again = true;
            return m_end - (m_pieceEnd - m_pieceBegin);
        }
        // The signature may lie across two pieces.
        const std::size_t kept = std::min(piece.size(), signature.size() - 1);
        std::memmove(m_buffer.data(), piece.data() + piece.size() - kept, kept);
        auto got = fill(kept);
        if (!got) return tl::unexpected(got.error());
        if (*got == 0) return std::optional<std::uint64_t>();
    }
}

Result<std::string> ArchiveFeed::tail(std::size_t keep) {
    if (canSeek())
        if (auto moved = seek(size() - std::min<std::uint64_t>(size(), keep)); !moved) return tl::unexpected(moved.error());
    std::string last(m_buffer.data() + m_pieceBegin, m_pieceEnd - m_pieceBegin);
    for (;;) {
        auto got = fill(0);
        if (!got) return tl::unexpected(got.error());
        if (*got == 0) break;
        last.append(m_buffer.data(), *got);
        if (last.size() > keep) last.erase(0, last.size() - keep);
    }
    return last;
}

}  // namespace fw::sources
