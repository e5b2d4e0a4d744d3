// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <functional>
#include <thread>

#include "model/store/trace_writer.h"

namespace fw::store::test {

/// Lets another process commit the batches 0, 1, … and kills it (SIGKILL) so long after its first commit. How many commits it
/// told of; 0 where it could not be started.
inline int commitsUntilKilled(const CacheOptions& options, std::chrono::milliseconds after, const std::function<SpanBatch(int)>& batchOf) {
    std::array<int, 2> pipes = {};
    if (pipe(pipes.data()) != 0) return 0;
    const pid_t child = fork();
    if (child == 0) {
        const auto writer = TraceWriter::open(options);
        for (int i = 0; writer && i < 10'000; ++i) {
            if (!(*writer)->write(batchOf(i), {}) || !(*writer)->commit({})) break;
            if (write(pipes[1], "c", 1) != 1) break;
        }
        _exit(1);
    }
    close(pipes[1]);
    int committed = 0;
    if (child > 0) {
        char told = 0;
        committed = read(pipes[0], &told, 1) == 1 ? 1 : 0;
        std::this_thread::sleep_for(after);
        kill(child, SIGKILL);
        while (read(pipes[0], &told, 1) == 1) ++committed;
        waitpid(child, nullptr, 0);
    }
    close(pipes[0]);
    return committed;
}

}  // namespace fw::store::test
