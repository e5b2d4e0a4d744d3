// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <unordered_set>
#include <vector>

#include "model/core/trace_summary.h"
#include "model/store/cache_upkeep.h"
#include "model/store/connection.h"

namespace fw::store {

/// The traces that may leave the cache, least recently used first, pinned ones not among them, and how many bytes each would
/// free at most. What a trace really frees shows only after the index was merged, so that a plan is good for one round:
/// because its estimates are upper bounds, no round drops a trace without need. Reads; throws.
class DropPlan {
public:
    /// `usedBytes`: data in the file now, of an index that is not stale.
    DropPlan(SQLite::Database& database, std::uint64_t usedBytes, const std::stop_token& stop);

    /// What is to be dropped before measuring again; empty when the limits hold or nothing may go.
    [[nodiscard]] std::vector<TraceKey> nextRound(const CacheLimits& limits) const;

private:
    struct Candidate {
        std::int64_t lastUsedNs = 0;
        TraceKey key = 0;
        std::uint64_t records = 0;
        double chunkBytes = 0;  ///< its share of the chunks it is in
    };
    [[nodiscard]] double mostFreed(const Candidate& candidate) const;

    std::uint64_t m_usedBytes;
    double m_otherBytes = 0;  ///< rows, index and the like: what is neither in chunks nor in the dictionary, which never shrinks
    double m_traces = 1;
    double m_records = 1;
    std::vector<Candidate> m_candidates;
};

/// Traces that are never dropped.
[[nodiscard]] std::unordered_set<TraceKey> pinnedTraces(SQLite::Database& database);

}  // namespace fw::store
