// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

namespace fw {

/// One thread beside its owner's, for work that can be done ahead or behind: reading cut spans, packing chunks. Tasks run in the
/// order in which they were given. The thread starts with the first task; what still waits when the worker ends is dropped, and
/// its futures are broken.
class SideWorker {
public:
    SideWorker() = default;
    ~SideWorker();
    SideWorker(const SideWorker&) = delete;
    SideWorker& operator=(const SideWorker&) = delete;

    /// Runs `work()` on the thread. What it returns or throws comes out of the future. Throws std::system_error where no
    /// thread can be started.
    template <typename Work>
    [[nodiscard]] auto run(Work&& work) -> std::future<decltype(work())> {
        // std::function wants copies, which a task does not give.
        auto task = std::make_shared<std::packaged_task<decltype(work())()>>(std::forward<Work>(work));
        auto result = task->get_future();
        enqueue([task = std::move(task)] { (*task)(); });
        return result;
    }

    /// Waits until all that was given is done. Allocates nothing: it is called while an error is on its way.
    void drain() noexcept;

private:
    void enqueue(std::function<void()> task);
    void serve(const std::stop_token& quit);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable_any m_done;
    std::deque<std::function<void()>> m_tasks;
    bool m_working = false;
    std::jthread m_thread;  ///< last: ends before what it uses
};

}  // namespace fw
