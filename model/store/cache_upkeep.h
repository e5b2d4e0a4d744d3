// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "model/core/bookmark.h"
#include "model/core/result.h"
#include "model/core/trace_summary.h"
#include "model/store/cache_file.h"

namespace fw::store {

/// What may stay. A trace was last used when it was opened, or else when it was imported.
struct CacheLimits {
    static constexpr std::uint64_t defaultMaxBytes = 8'000'000'000;
    std::optional<std::uint64_t> maxBytes;     ///< of data in the file (free pages do not count)
    std::optional<std::int64_t> usedBeforeNs;  ///< traces last used before this time go
};

/// An import that told of spans which others had brought already.
struct RepeatingImport {
    std::int64_t id = 0;
    std::string source;
    std::uint64_t spans = 0;
};

/// What was dropped.
struct DropReport {
    std::uint64_t traces = 0;     ///< no longer in the cache
    std::uint64_t shortened = 0;  ///< traces that lost a part
    std::uint64_t pinned = 0;  ///< traces of a removed import that stay because they are pinned; pinned ones where the limit is not reached
    std::uint64_t spans = 0;
    std::uint64_t logs = 0;
    std::uint64_t bytesBefore = 0;  ///< of data
    std::uint64_t bytesAfter = 0;
    std::uint64_t bytesFree = 0;       ///< the file takes so much more than its data; later imports fill it, compact() gives it back
    std::vector<std::string> imports;  ///< sources of which nothing is left
    /// Of a removed import: others that may have told of the same spans. Spans are kept once, with the import that came first.
    std::vector<RepeatingImport> repeating;
    bool reached = true;  ///< false: what is pinned alone is above the limit
};

/// What was lost of one import.
struct LostOfImport {
    std::int64_t id = 0;  ///< 0: what no import is known of
    std::string source;
    std::uint64_t spans = 0;
    std::uint64_t logs = 0;
};

/// What could be read of a damaged cache, and what could not.
struct Salvage {
    std::uint64_t traces = 0;  ///< saved
    std::uint64_t spans = 0;
    std::uint64_t logs = 0;
    std::uint64_t tracesLost = 0;  ///< gone as a whole
    std::uint64_t spansLost = 0;
    std::uint64_t logsLost = 0;
    std::vector<LostOfImport> imports;   ///< by number; of what is lost, as far as is known where it came from
    bool totalsKnown = true;             ///< false: more may be lost than is told
    std::vector<std::string> listsTorn;  ///< what else lacks something, such as "pins": English, for messages
};

struct CompactReport {
    std::uint64_t bytesBefore = 0;  ///< of the file
    std::uint64_t bytesAfter = 0;
    std::uint64_t chunksBefore = 0;
    std::uint64_t chunksAfter = 0;
    std::uint64_t segmentsBefore = 0;
    std::uint64_t segmentsAfter = 0;
    std::optional<Salvage> salvage;  ///< the cache was damaged, and was built anew of what could be read
};

/// A trace with a cut id and the one that it was joined to; what of it came to that one.
struct JoinedPair {
    std::string cutId;
    std::string wholeId;
    std::uint64_t spans = 0;
    std::uint64_t logs = 0;
    std::uint64_t duplicates = 0;  ///< records of which the other trace had the same, or another state
};

struct JoinReport {
    std::vector<JoinedPair> joined;
    std::uint64_t unclear = 0;            ///< of joinAll(): cut ids that are the lower half of several others, which stay apart
    std::vector<std::string> unclearIds;  ///< the first of them
    static constexpr std::size_t mostUnclearIds = 10;
};

/// Everything that makes a cache smaller or tidier. Has a writing connection of its own and works in steps of one
/// transaction each, so that importers and readers wait for a fraction of a second only and a stop costs one step.
/// One thread. Errors: Cache, Cancelled (what was done stays), Damaged.
class CacheUpkeep {
public:
    static Result<std::unique_ptr<CacheUpkeep>> open(const CacheOptions& options);
    virtual ~CacheUpkeep() = default;

    /// Drops traces until the limits hold, and no more: least recently used first, pinned ones never.
    virtual Result<DropReport> prune(const CacheLimits& limits, std::stop_token stop) = 0;
    /// Drops everything that came with one import. A trace keeps what other imports brought, a pinned one all it has; the
    /// import stays listed then.
    virtual Result<DropReport> removeImport(std::int64_t id, std::stop_token stop) = 0;
    virtual Result<DropReport> removeTraces(const std::vector<TraceKey>& keys, std::stop_token stop) = 0;
    /// Joins the trace `cut`, whose id is the lower half of that of `whole`, to it: in one transaction, so that readers see two
    /// traces or one. Nothing to do where it was joined before. Errors besides: NotFound, Usage for other ids.
    virtual Result<JoinReport> joinTraces(TraceKey cut, TraceKey whole, std::stop_token stop) = 0;
    /// Joins every trace whose id is the lower half of that of exactly one other.
    virtual Result<JoinReport> joinAll(std::stop_token stop) = 0;
    /// Looks at the whole file first and, where anything is damaged, builds the cache anew of what can be read (cache_rescue.h); then joins
    /// small chunks and index segments and gives free pages back to the file system.
    virtual Result<CompactReport> compact(std::stop_token stop) = 0;
    /// One step of what compact() does that can be done at any time; false when there is nothing left worth doing.
    virtual Result<bool> tidy(std::stop_token stop) = 0;

    /// Notes that a trace was looked at.
    virtual Result<void> noteOpened(TraceKey key, std::int64_t timeNs) = 0;
    virtual Result<void> setPinned(TraceKey key, bool pinned) = 0;
    [[nodiscard]] virtual Result<std::vector<TraceKey>> pinned() = 0;
    /// Bookmarks a span with a note, which may be empty; without one at all the bookmark goes. A trace that is gone has none: nothing
    /// happens. Errors: Usage for a note of more than Bookmark::maxNoteBytes.
    virtual Result<void> setBookmark(TraceKey key, const SpanPlace& place, const std::optional<std::string>& note) = 0;
};

/// CacheUpkeep::compact(), also of a cache that is too damaged to be opened. Errors besides: Damaged, where nothing of it can be read.
[[nodiscard]] Result<CompactReport> compactCache(const CacheOptions& options, std::stop_token stop);

}  // namespace fw::store
