// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <set>
#include <stop_token>
#include <utility>
#include <vector>

#include "model/store/cache_map.h"
#include "model/store/cache_upkeep.h"
#include "model/store/chunk_rewriter.h"
#include "model/store/dictionary.h"
#include "model/store/trace_merge.h"

namespace fw::store {

/// Takes traces, or the parts of them that one import wrote, out of the tables. Data of other traces in the same chunks
/// moves to new chunks, so that every record in the file belongs to a trace. Within the caller's transaction; throws.
class TraceRemover {
public:
    TraceRemover(SQLite::Database& database, std::string frameKey);

    /// Which chunks are to be taken out of a trace.
    using Belongs = std::function<bool(ChunkStore::Kind, std::int64_t chunk)>;
    /// Takes what `belongs` out of `traces`; `map` describes the cache as it is. Postings stay behind: the index is marked
    /// as stale.
    void remove(const std::vector<TraceKey>& traces, const CacheMap& map, const Belongs& belongs, const std::stop_token& stop,
                DropReport& report);

private:
    struct Kind {
        ChunkRewriter rewriter;
        ChunkStore chunks;
        std::set<std::int64_t> touched;
        std::set<std::pair<TraceKey, std::uint32_t>> dropped;  ///< trace and number of its part
    };
    void takeParts(TraceRow& row, Kind& kind, ChunkStore::Kind which, const Belongs& belongs);
    std::uint64_t forgetOperations(const Part& part);
    void forgetFrames(const TraceRow& row);
    void summarise(TraceRow& row);
    void writeTotals(const DropReport& before, const DropReport& after);
    void dropRow(TraceKey key);
    /// The row of the id that was joined to a trace (trace_joiner.h).
    void dropJoined(const TraceRow& whole);

    SQLite::Database& m_database;
    std::string m_frameKey;
    TraceRows m_rows;
    Dictionary m_dictionary;
    TraceMerge m_merge;
    Kind m_spans;
    Kind m_logs;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::int64_t> m_operations;  ///< service, name → spans dropped
};

}  // namespace fw::store
