// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <stop_token>
#include <vector>

#include "model/store/cache_map.h"
#include "model/store/chunk_builder.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// Moves records to new chunks and drops old chunks, within the caller's transaction. The rows of table trace follow.
/// Chunks are never changed in place, so that a reader's copy stays what it was. Throws; Damaged names the chunk.
class ChunkRewriter {
public:
    ChunkRewriter(SQLite::Database& database, ChunkStore::Kind kind);

    /// Writes the records of `kept` to new chunks, which belong to the import that wrote the old ones, and rewrites the
    /// rows of their traces. Neighbouring parts of a trace become one. The old chunks stay until drop().
    void move(std::vector<Placement> kept, const std::stop_token& stop);
    void drop(const std::vector<std::int64_t>& chunks);

    /// Whether the chunk can be read as a whole.
    [[nodiscard]] bool isReadable(std::int64_t chunk);
    /// Imports none of whose chunks is left lose their row.
    static std::vector<std::string> forgetEmptyImports(SQLite::Database& database);

private:
    /// New parts of one trace: what replaces the old part of this number; empty where it went into the one before.
    using NewParts = std::map<std::uint32_t, std::vector<Part>>;
    void copy(const Placement& from, std::vector<Part>& to);
    void growImport(std::int64_t import, std::int64_t bytes);

    SQLite::Database& m_database;
    ChunkStore::Kind m_kind;
    TraceRows m_rows;
    ChunkStore m_chunks;
    ChunkPacker m_packer;
    ChunkBuilder m_builder;
    SQLite::Statement m_grow;
    SQLite::Statement m_size;
    SQLite::Statement m_drop;
    SQLite::Statement m_insertExtent;
    std::vector<SpanColumns> m_spans;
    std::vector<LogColumns> m_logs;
};

}  // namespace fw::store
