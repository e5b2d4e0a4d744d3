// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "model/core/span_sink.h"

namespace fw::test {

/// Takes every batch; what each call does beside that is up to the test.
class TestSink : public SpanSink {
public:
    Result<WriteCounts> write(SpanBatch&& batch, std::stop_token stop) override {
        ++writes;
        if (onWrite)
            if (auto refused = onWrite(stop); !refused) return refused;
        WriteCounts counts;
        counts.spans = batch.spans.size();
        counts.logs = batch.logs.size();
        counts.duplicates = duplicatesPerWrite;
        counts.conflicts = conflictsPerWrite;
        counts.replaced = replacedPerWrite;
        spans += batch.spans.size();
        logs += batch.logs.size();
        sources.push_back(batch.source);
        bytesConsumed += batch.bytesConsumed;
        return counts;
    }
    Result<WriteCounts> commit(std::stop_token stop) override {
        ++commits;
        commitCouldBeStopped = stop.stop_requested();
        if (onCommit) return onCommit();
        return WriteCounts{};
    }

    std::function<Result<WriteCounts>(const std::stop_token&)> onWrite;
    std::function<Result<WriteCounts>()> onCommit;
    std::uint64_t duplicatesPerWrite = 0;
    std::uint64_t conflictsPerWrite = 0;
    std::uint64_t replacedPerWrite = 0;

    std::atomic<int> writes = 0;
    int commits = 0;
    bool commitCouldBeStopped = false;
    std::atomic<std::uint64_t> spans = 0;
    std::uint64_t logs = 0;
    std::uint64_t bytesConsumed = 0;
    std::vector<std::uint32_t> sources;
};

/// Sleeps in short steps until `stop` or the time is over.
inline void waitStoppable(const std::stop_token& stop, std::chrono::milliseconds time) {
    const auto end = std::chrono::steady_clock::now() + time;
    while (!stop.stop_requested() && std::chrono::steady_clock::now() < end) std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

}  // namespace fw::test
