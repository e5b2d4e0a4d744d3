// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/core/result.h"

namespace fw::store {

/// What to do about a damaged cache; the end of a message.
inline constexpr const char* rescueAdvice =
    "'framewake-cli cache compact' saves what can be read of it, and importing the sources again brings back the rest";

/// Where the cache is and what is special about it. Travels by value.
struct CacheOptions {
    std::string path;  ///< file; ":memory:" is resolved by makeTemporaryCache()
    /// Attribute whose values are indexed as frame ids. A cache that is indexed by another one is indexed anew when a writer
    /// opens it. Empty: the cache's own, "frame.id" in a new one.
    std::string frameKey = {};
};

/// What `cache info` prints.
struct CacheInfo {
    std::string path;
    std::uint64_t bytes = 0;  ///< database and write-ahead log on disk
    std::uint32_t schemaVersion = 0;
    std::uint64_t traces = 0;
    std::uint64_t spans = 0;
    std::uint64_t logs = 0;
    std::uint64_t tracesWithoutSpans = 0;  ///< of which only log records have come so far; they are not listed
    std::uint64_t logsWithoutSpans = 0;
    std::uint64_t services = 0;
    std::uint64_t segments = 0;
    std::int64_t firstStartNs = 0;  ///< period covered; 0 with no traces
    std::int64_t lastStartNs = 0;
    std::string frameKey;
    bool damaged = false;  ///< the totals cannot be read: this is what the traces tell that can be
};

/// What `cache verify` found: one line a damaged thing.
struct VerifyReport {
    std::uint64_t chunks = 0;
    std::uint64_t traces = 0;  ///< readable ones that are listed
    std::vector<std::string> problems;
};

/// Default cache file in the user's cache folder ($XDG_CACHE_HOME/framewake/cache.fwdb or ~/.cache/…).
[[nodiscard]] std::string defaultCachePath();

/// A cache that leaves nothing behind: a file in a private folder on a memory file system where there is one
/// ($XDG_RUNTIME_DIR, /dev/shm, else the temporary folder), removed with its folder by the destructor.
class TemporaryCache {
public:
    static Result<TemporaryCache> create();
    TemporaryCache(TemporaryCache&& other) noexcept;
    TemporaryCache& operator=(TemporaryCache&& other) noexcept;
    ~TemporaryCache();
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    TemporaryCache() = default;
    std::string m_folder;
    std::string m_path;
};

}  // namespace fw::store
