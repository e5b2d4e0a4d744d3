// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/side_worker.h"

namespace fw {

SideWorker::~SideWorker() {
    m_thread.request_stop();
}

void SideWorker::enqueue(std::function<void()> task) {
    if (!m_thread.joinable()) m_thread = std::jthread([this](const std::stop_token& quit) { serve(quit); });
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void SideWorker::drain() noexcept {
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [this] { return m_tasks.empty() && !m_working; });
}

void SideWorker::serve(const std::stop_token& quit) {
    while (true) {
        std::function<void()> task;
        {
            std::unique_lock lock(m_mutex);
            m_working = false;
            m_done.notify_all();
            if (!m_wake.wait(lock, quit, [this] { return !m_tasks.empty(); }) || quit.stop_requested()) return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
            m_working = true;
        }
        task();
    }
}

}  // namespace fw
