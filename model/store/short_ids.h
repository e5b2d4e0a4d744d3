// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <unordered_set>
#include <vector>

#include "model/store/trace_row.h"

namespace fw::store {

/// Two traces that may be one: a service on the way cut the id to its lower half (jaeger #3084).
struct TracePair {
    TraceKey cut = 0;
    TraceKey whole = 0;
};

/// Looks, while an import writes, for traces whose id is the lower half of another one's (algorithms.md 1.7). The order of
/// table trace by id answers it for a full id. For a cut one there is the index trace_low of the lower halves of full ids: it
/// comes into being with the first segment that finds both kinds in a cache, so that caches with one kind, the usual ones, pay
/// nothing. Within the caller's transactions; throws.
class ShortIds {
public:
    explicit ShortIds(SQLite::Database& database) : m_database(database) {}

    /// After a rollback, or when another writer was at work.
    void forget();
    /// To be called when the rows of a segment are written; false: the cache has one kind of ids only, nothing needs look().
    [[nodiscard]] bool mayFind();
    /// A trace of the segment and the source that touched it.
    void look(const TraceRow& row, std::uint32_t source);

    struct Total {
        std::uint64_t count = 0;
        std::vector<TracePair> examples;  ///< the first ones
    };
    /// By source. What was looked at before is forgotten.
    [[nodiscard]] std::map<std::uint32_t, Total> take();

    /// All pairs of a cache, each cut id that fits one full id only.
    /// `unclear` gets the cut ones that fit several.
    [[nodiscard]] static std::vector<TracePair> all(SQLite::Database& database, std::vector<TraceKey>& unclear);

private:
    [[nodiscard]] std::optional<TraceKey> cutOf(TraceId whole);
    [[nodiscard]] std::optional<TraceKey> wholeOf(TraceId cut);

    SQLite::Database& m_database;
    std::optional<SQLite::Statement> m_cut;
    std::optional<SQLite::Statement> m_whole;
    bool m_hasCut = false;
    bool m_hasFull = false;
    std::unordered_set<TraceKey> m_seen;  ///< cut ones that are counted
    std::map<std::uint32_t, Total> m_totals;
};

}  // namespace fw::store
