// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/batch_queue.h"

#include <algorithm>

namespace fw {

bool BatchQueue::push(QueuedBatch&& queued, const std::stop_token& stop) {
    const std::size_t bytes = queued.end ? 0 : queued.batch.memory();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [&] { return over() || m_batches.empty() || m_bytes + bytes <= m_maxBytes; });
    if (over() || stop.stop_requested()) return false;
    m_bytes += bytes;
    m_highWater = std::max(m_highWater, m_bytes);
    m_batches.push_back(std::move(queued));
    m_changed.notify_all();
    return true;
}

std::optional<QueuedBatch> BatchQueue::pop() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return over() || !m_batches.empty(); });
    if (m_aborted || m_batches.empty()) return std::nullopt;
    QueuedBatch queued = std::move(m_batches.front());
    m_batches.pop_front();
    if (!queued.end) m_bytes -= std::min(m_bytes, queued.batch.memory());
    m_changed.notify_all();
    return queued;
}

void BatchQueue::close() {
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

void BatchQueue::abort() {
    std::deque<QueuedBatch> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_aborted = true;
        m_bytes = 0;
        dropped.swap(m_batches);
    }
    m_changed.notify_all();
}

std::size_t BatchQueue::highWater() const {
    const std::lock_guard lock(m_mutex);
    return m_highWater;
}

}  // namespace fw
