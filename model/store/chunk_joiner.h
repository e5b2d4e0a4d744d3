// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <cstdint>
#include <set>
#include <stop_token>
#include <utility>

#include "model/store/chunk_store.h"

namespace fw::store {

/// Joins the small chunks that many small imports leave. One writing connection, one thread.
class ChunkJoiner {
public:
    explicit ChunkJoiner(SQLite::Database& database) : m_database(database) {}

    /// One transaction: joins small chunks of the same import. False where there are fewer than `least` of any.
    bool join(ChunkStore::Kind kind, std::size_t least, const std::stop_token& stop);
    /// Chunks that were left as they are may be joined again.
    void lookAgain() { m_left.clear(); }

private:
    SQLite::Database& m_database;
    std::set<std::pair<int, std::int64_t>> m_left;  ///< chunks that are damaged, or that joining does not make fewer
};

}  // namespace fw::store
