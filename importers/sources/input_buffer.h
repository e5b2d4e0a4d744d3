// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "importers/sources/decompressor.h"

namespace fw::sources {

/// The buffer between the raw input and a decompression library. Used on one thread.
class InputBuffer {
public:
    explicit InputBuffer(RawReader reader) : m_reader(std::move(reader)), m_bytes(std::size_t{256} * 1024) {}

    /// Makes sure that there is something to take; false at the end of the input.
    Result<bool> fill() {
        if (m_at < m_end) return true;
        if (m_over) return false;
        auto got = m_reader(m_bytes);
        if (!got) return tl::unexpected(got.error());
        m_at = 0;
        m_end = *got;
        m_over = *got == 0;
        return !m_over;
    }
    [[nodiscard]] std::span<char> rest() { return std::span(m_bytes).subspan(m_at, m_end - m_at); }
    void take(std::size_t count) { m_at += count; }

private:
    RawReader m_reader;
    std::vector<char> m_bytes;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    bool m_over = false;
};

}  // namespace fw::sources
