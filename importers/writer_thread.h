// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

#include "importers/batch_queue.h"
#include "model/core/result.h"
#include "model/core/span_sink.h"

namespace fw {

/// Takes batches from a queue to a sink, on a thread of its own that never outlives this object.
class WriterThread {
public:
    using Committed = std::function<void(const WriteCounts&)>;

    using PathEnded = std::function<Result<void>(const PathEnd&, const WriteCounts&)>;

    /// Throws std::system_error if no thread can be started.
    WriterThread(BatchQueue& queue, SpanSink& sink, Committed committed, PathEnded pathEnded, std::stop_token stop);
    ~WriterThread();
    WriterThread(const WriterThread&) = delete;
    WriterThread& operator=(const WriterThread&) = delete;

    /// Waits for the thread to end; the queue must be closed or aborted. What was written, or the sink's error.
    [[nodiscard]] Result<WriteCounts> join();
    /// After join(): what the sink had to mend.
    [[nodiscard]] std::vector<TreeRepair> takeRepairs() { return std::move(m_repairs); }
    /// After join(): what was committed of a path whose end did not come.
    [[nodiscard]] const WriteCounts& ofLastPath() const { return m_ofPath; }
    /// The number of that path, and the raw bytes of those before.
    [[nodiscard]] std::size_t lastPath() const { return m_path; }
    [[nodiscard]] std::uint64_t bytesBefore() const { return m_bytesBefore; }
    /// After join(): what was committed, also where an error ended it.
    [[nodiscard]] const WriteCounts& committed() const { return m_counts; }

private:
    void run() noexcept;
    void writeAll();
    bool take(Result<WriteCounts> written);
    bool endPath(const PathEnd& end);

    BatchQueue& m_queue;
    SpanSink& m_sink;
    Committed m_committed;
    PathEnded m_pathEnded;
    std::stop_token m_stop;
    WriteCounts m_counts;
    WriteCounts m_ofPath;
    std::size_t m_path = 0;
    std::uint64_t m_bytesBefore = 0;
    std::vector<TreeRepair> m_repairs;
    std::optional<Error> m_error;
    std::thread m_thread;
};

}  // namespace fw
