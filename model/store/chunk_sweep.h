// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <stop_token>
#include <vector>

#include "model/core/trace_summary.h"
#include "model/store/chunk_store.h"

namespace fw::store {

/// Records of a chunk that no trace owns any more.
struct Vacancy {
    TraceKey owner = 0;                  ///< the trace that owned the first of them
    std::vector<std::uint32_t> records;  ///< not empty
};

/// Rewrites span chunks without their vacant records: all others move to new chunks, as a reader that follows the rows of
/// the traces sees them; the old chunks are dropped. So every record in the file belongs to a trace again. The costs are
/// those of the chunks, not of the traces that have parts in them. Within the caller's transaction, after the rows were
/// written; throws, Damaged where a chunk cannot be read.
void sweepChunks(SQLite::Database& database, ChunkStore& chunks, const std::map<std::int64_t, Vacancy>& vacancies,
                 const std::stop_token& stop);

}  // namespace fw::store
