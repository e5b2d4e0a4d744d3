// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <stop_token>
#include <string>
#include <vector>

#include "model/store/cache_upkeep.h"
#include "model/store/import_log.h"
#include "model/store/segment_writer.h"
#include "model/store/short_ids.h"

namespace fw::store {

/// Moves the records of traces whose ids were cut to the traces with the whole ids (algorithms.md 1.7), as if they had come with
/// those: what both have is kept once, parents are found across. The records keep the import they came with and, in their bodies,
/// the id they came with. The row of a cut id stays without records and names its trace (TraceRow::joinedInto), so that searches
/// and later imports by that id go there; it leaves the cache with that trace. Within the caller's transaction; throws.
class TraceJoiner {
public:
    TraceJoiner(SQLite::Database& database, std::string frameKey);

    /// Pairs of which one is not there any more, or has been joined, are left out. Postings stay behind: the index is marked as
    /// stale. Usage where an id is not the lower half of the other.
    void join(const std::vector<TracePair>& pairs, const std::stop_token& stop, JoinReport& report);

private:
    /// A run of records of one import.
    struct Piece {
        ChunkStore::Kind kind = ChunkStore::Kind::Spans;
        Part part;
        std::int64_t import = 0;
    };
    [[nodiscard]] std::vector<Piece> piecesOf(TraceKey key);
    void take(const TraceRow& cut, TraceId whole, Piece piece);
    void copy(const TraceRow& cut, TraceId whole, const std::stop_token& stop);
    void write(const std::stop_token& stop);
    void keepVisits(const TracePair& pair);

    SQLite::Database& m_database;
    std::string m_frameKey;
    TraceRows m_rows;
    ChunkStore m_spans;
    ChunkStore m_logs;
    SegmentWriter m_writer;
    std::map<std::int64_t, std::vector<StoredTrace>> m_taken;  ///< by import: what waits to be written
    std::size_t m_records = 0;
    std::size_t m_bytes = 0;
    std::vector<Extent> m_extents;  ///< of spans, as of the last write()
    std::vector<Extent> m_logExtents;
    bool m_haveExtents = false;
};

}  // namespace fw::store
