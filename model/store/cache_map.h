// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <utility>
#include <vector>

#include "model/store/chunk_store.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// `count` records of a chunk and the trace they belong to: part number `part` of the trace with this key.
struct Placement {
    std::int64_t chunk = 0;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    TraceKey trace = 0;
    std::uint32_t part = 0;
};

/// Which trace owns which records: what the rows of table trace say, turned round. About 30 bytes a trace.
class CacheMap {
public:
    /// Reads every row. Damaged ones are left out: their data belongs to nobody then.
    CacheMap(SQLite::Database& database, const std::stop_token& stop);

    /// Owners of a chunk's records, by position.
    [[nodiscard]] std::pair<const Placement*, const Placement*> ownersOf(ChunkStore::Kind kind, std::int64_t chunk) const;
    /// Ascending; without the ids that were joined to other traces.
    [[nodiscard]] const std::vector<TraceKey>& traces() const { return m_traces; }
    [[nodiscard]] bool hasTrace(TraceKey key) const;
    [[nodiscard]] const std::vector<Placement>& placements(ChunkStore::Kind kind) const {
        return kind == ChunkStore::Kind::Spans ? m_spans : m_logs;
    }

private:
    std::vector<TraceKey> m_traces;
    std::vector<Placement> m_spans;  ///< by chunk and first record
    std::vector<Placement> m_logs;
};

}  // namespace fw::store
