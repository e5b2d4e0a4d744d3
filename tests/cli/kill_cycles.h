// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace fw::test {

/// Imports by the real program that are killed at random (safety.md F1).
struct KillPlan {
    std::string program;  ///< framewake-cli
    std::string folder;   ///< for the caches; must exist
    /// Files that share no trace, imported one after the other, each by a process of its own.
    std::vector<std::string> sources;
    unsigned seed = 1;
    int kills = 20;
    std::function<void(const std::string&)> tell;  ///< a line a kill; may be empty
};

struct KillReport {
    int kills = 0;
    int recoveries = 0;          ///< kills of a process within 20 ms of its start: while it looks at what the last one left
    int caches = 0;              ///< that were completed in spite of it, each the same as an undisturbed one
    std::uint64_t traces = 0;    ///< listed after a kill and compared, over all kills
    std::uint64_t parts = 0;     ///< of them parts of a trace, each named by an import that is marked partial
    std::uint64_t promised = 0;  ///< imports that had ended well before the kill; all their spans were there
    std::string problem;         ///< empty: all was as it must be
};

/// Kills `kills` processes with SIGKILL, each at a moment of its own within the time that the sources still to be imported take.
/// After each, the cache is verified by the program and compared with the sources, span by span; the next process goes on with
/// the same cache, at the source that was disturbed. A cache that is complete must equal an undisturbed one; then a new
/// one is begun. Ends at the first problem.
[[nodiscard]] KillReport runKillCycles(const KillPlan& plan);

}  // namespace fw::test
