// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

#include "importers/import_job.h"
#include "model/core/span_batch.h"

namespace fw {

/// What goes through the queue: a batch, or the end of a path behind its last batch.
struct QueuedBatch {
    SpanBatch batch;
    std::optional<PathEnd> end;
};

/// The bounded queue between decoding and writing: one thread pushes, one pops. Its bound is memory, not batches; a
/// batch over the bound passes when the queue is empty.
class BatchQueue {
public:
    explicit BatchQueue(std::size_t maxBytes) : m_maxBytes(maxBytes) {}

    /// Waits for room. False if `stop` was requested or the queue is closed or aborted; the batch is dropped then.
    bool push(SpanBatch&& batch, const std::stop_token& stop) { return push(QueuedBatch{std::move(batch), {}}, stop); }
    bool push(PathEnd end, const std::stop_token& stop) { return push(QueuedBatch{{}, std::move(end)}, stop); }
    /// Waits for a batch; none once the queue is closed and empty, or aborted.
    [[nodiscard]] std::optional<QueuedBatch> pop();
    /// No more will be pushed; what is inside can still be popped.
    void close();
    /// From either side: drops what is inside, ends both waits.
    void abort();

    /// Most memory that was ever inside. For tests.
    [[nodiscard]] std::size_t highWater() const;

private:
    bool push(QueuedBatch&& queued, const std::stop_token& stop);
    [[nodiscard]] bool over() const { return m_closed || m_aborted; }

    const std::size_t m_maxBytes;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<QueuedBatch> m_batches;
    std::size_t m_bytes = 0;
    std::size_t m_highWater = 0;
    bool m_closed = false;
    bool m_aborted = false;
};

}  // namespace fw
