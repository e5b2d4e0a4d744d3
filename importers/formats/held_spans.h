// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>

#include "model/core/span_batch.h"

namespace fw::formats {

/// Batches that cannot be handed on yet, first in, first out. What is more than `plainBytes` of them is compressed while it waits: a
/// trace of a million spans whose processes come last takes a third of the memory. Used on one thread.
class HeldSpans {
public:
    /// So much that traces of everyday sizes are never compressed.
    static constexpr std::size_t usualPlainBytes = std::size_t{64} << 20;

    explicit HeldSpans(std::size_t plainBytes = usualPlainBytes) : m_plainBytes(plainBytes) {}

    void add(SpanBatch batch);
    [[nodiscard]] bool empty() const { return m_held.empty(); }
    /// The oldest one. To be called only if there is one. Throws std::bad_alloc, as add() does.
    [[nodiscard]] SpanBatch take();
    void clear();

private:
    struct Held {
        SpanBatch batch;
        std::size_t unpacked = 0;  ///< bytes of the bodies before they were compressed; 0: they were not
    };

    std::size_t m_plainBytes;
    std::size_t m_plain = 0;  ///< bytes of bodies that are not compressed
    std::deque<Held> m_held;
};

}  // namespace fw::formats
