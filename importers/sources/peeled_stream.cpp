// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/peeled_stream.h"

#include <algorithm>
#include <cstring>

namespace fw::sources {

std::string_view PeeledStream::head() {
    open();
    return m_head;
}

Result<std::size_t> PeeledStream::read(std::span<char> buffer) {
    if (buffer.empty()) return std::size_t{0};
    open();
    if (m_headAt < m_head.size()) {
        const std::size_t count = std::min(buffer.size(), m_head.size() - m_headAt);
        std::memcpy(buffer.data(), m_head.data() + m_headAt, count);
        m_headAt += count;
        return count;
    }
    if (m_error) return tl::unexpected<Error>(*m_error);
    auto got = readPeeled(buffer);
    if (!got) m_error = got.error();
    return got;
}

void PeeledStream::open() {
    if (m_opened) return;
    m_opened = true;
    fill(m_raw, &PeeledStream::readRaw);
    m_rawAt = 0;
    m_compression = recogniseCompression(m_raw);
    if (m_compression == Compression::None) {
        m_head = std::move(m_raw);
        m_raw.clear();
        return;
    }
    // What the raw input said while the beginning was read comes again when the decompressor gets there.
    const std::optional<Error> rawError = std::exchange(m_error, std::nullopt);
    m_decompressor = makeDecompressor(m_compression, [this, rawError](std::span<char> into) -> Result<std::size_t> {
        if (rawError && m_rawAt == m_raw.size()) return tl::unexpected<Error>(*rawError);
        return readRaw(into);
    });
    if (!m_decompressor) {
        m_error = Error{ErrorKind::Unreadable, "The decompressor cannot be set up", {}};
        return;
    }
    fill(m_head, &PeeledStream::readPeeled);
}

std::size_t PeeledStream::fill(std::string& head, Result<std::size_t> (PeeledStream::*from)(std::span<char>)) {
    // A pipe may hand over byte by byte: read on until it can be told what comes.
    std::string bytes(headBytes, '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        auto got = (this->*from)(std::span(bytes).subspan(filled));
        if (!got) m_error = got.error();
        if (!got || *got == 0) break;
        filled += *got;
    }
    bytes.resize(filled);
    head = std::move(bytes);
    return filled;
}

Result<std::size_t> PeeledStream::readRaw(std::span<char> buffer) {
    if (m_rawAt == m_raw.size()) return m_reader(buffer);
    const std::size_t count = std::min(buffer.size(), m_raw.size() - m_rawAt);
    std::memcpy(buffer.data(), m_raw.data() + m_rawAt, count);
    m_rawAt += count;
    return count;
}

Result<std::size_t> PeeledStream::readPeeled(std::span<char> buffer) {
    if (!m_decompressor) return readRaw(buffer);
    const std::uint64_t room = m_budget.room();
    if (room == 0) {
        // The budget is used up: an error only if there is more to come.
        auto got = m_decompressor->read(buffer.first(1));
        if (!got || *got == 0) return got;
        return m_budget.usedUp();
    }
    auto got = m_decompressor->read(buffer.first(static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), room))));
    if (!got) return got;
    if (auto counted = m_budget.count(*got); !counted) return tl::unexpected(counted.error());
    return got;
}

}  // namespace fw::sources
