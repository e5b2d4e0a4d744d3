// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "model/core/result.h"
#include "model/core/span_batch.h"
#include "model/core/tree_repair.h"

namespace fw {

/// What a sink did with the batches since it last told. `traces` counts distinct traces that gained a span.
struct WriteCounts {
    std::uint64_t newTraces = 0;      ///< traces that were not in the cache
    std::uint64_t updatedTraces = 0;  ///< known traces that gained spans, or later states of spans
    std::uint64_t spans = 0;          ///< spans added
    std::uint64_t logs = 0;           ///< log records added
    std::uint64_t duplicates = 0;     ///< spans and logs that were there already (or a later state of them), dropped
    std::uint64_t duplicateLogs = 0;  ///< the logs among them
    std::uint64_t conflicts = 0;      ///< spans with a known id and other content, kept and marked
    std::uint64_t replaced = 0;       ///< later, more complete states of known spans, which took their places
    std::uint64_t bookmarks = 0;      ///< bookmarks and notes that came with spans, new in the cache
    std::uint64_t bookmarksLeft = 0;  ///< beyond the bound of an import, left as attributes

    /// Spans and logs of the input that the cache holds now, whoever brought them.
    [[nodiscard]] std::uint64_t heldSpans() const { return spans + replaced + duplicates - duplicateLogs; }
    [[nodiscard]] std::uint64_t heldLogs() const { return logs + duplicateLogs; }

    WriteCounts& operator+=(const WriteCounts& other) {
        newTraces += other.newTraces;
        updatedTraces += other.updatedTraces;
        spans += other.spans;
        logs += other.logs;
        duplicates += other.duplicates;
        duplicateLogs += other.duplicateLogs;
        conflicts += other.conflicts;
        replaced += other.replaced;
        bookmarks += other.bookmarks;
        bookmarksLeft += other.bookmarksLeft;
        return *this;
    }
};

/// Where batches end up: the cache's writer, or a collector in tests. Used on one thread.
class SpanSink {
public:
    virtual ~SpanSink() = default;

    /// Takes a batch. May keep it in memory until a segment is full, then writes and commits that segment.
    /// Returns what was committed by this call. On an error the sink has rolled back to its last commit.
    virtual Result<WriteCounts> write(SpanBatch&& batch, std::stop_token stop) = 0;
    /// Writes and commits everything taken so far, durably.
    virtual Result<WriteCounts> commit(std::stop_token stop) = 0;
    /// The same for a part of what is to come: safe from a loss of power only with the next commit().
    virtual Result<WriteCounts> commitPart(std::stop_token stop) { return commit(std::move(stop)); }
    /// After commit(): what the trees of the traces that were written (or met again) since the last call have to mend, by
    /// source and kind, and forgets it. Errors: Cache, of what examples could not be looked at.
    virtual Result<std::vector<TreeRepair>> takeRepairs() { return std::vector<TreeRepair>(); }
    /// What the last call of these, where it failed, had committed before.
    [[nodiscard]] virtual WriteCounts keptByFailedCall() const { return {}; }
};

}  // namespace fw
