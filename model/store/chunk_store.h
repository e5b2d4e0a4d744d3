// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <unordered_map>

#include "model/store/chunk_codec.h"
#include "model/store/connection.h"

namespace fw::store {

struct PackedChunk;

/// Chunks of one table (chunk or logchunk), read with their checksums and kept as long as they fit a budget. What a
/// call returned stays valid while the caller holds it. Throws a Damaged fault where a chunk does not fit its checksum.
class ChunkStore {
public:
    enum class Kind { Spans, Logs };
    ChunkStore(SQLite::Database& database, Kind kind);

    [[nodiscard]] std::shared_ptr<const ChunkHead> head(std::int64_t id);
    /// All bodies of a chunk, decompressed.
    [[nodiscard]] std::shared_ptr<const std::string> bodies(const ChunkHead& head);
    /// All bodies of a chunk as they are stored, one zstd frame; not kept.
    [[nodiscard]] std::string packedBodies(const ChunkHead& head);
    /// Reads the heads of all chunks, one after the other and past the cache. Damaged ones are left out.
    void visitHeads(const std::function<void(const ChunkHead&)>& visit, const std::stop_token& stop);
    /// How many damaged ones visitHeads() has left out so far.
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }
    /// Forgets what is cached (after a rollback: chunk numbers are used again).
    void clear();

    /// Writes a chunk and returns its bytes in the file.
    std::size_t insert(const PackedChunk& chunk);

private:
    std::size_t columnCount() const { return m_kind == Kind::Spans ? spanColumns : logColumns; }
    [[noreturn]] void damaged(std::int64_t id) const;

    Kind m_kind;
    SQLite::Database& m_database;
    SQLite::Statement m_selectHead;
    SQLite::Statement m_selectBody;
    SQLite::Statement m_insert;
    std::unordered_map<std::int64_t, std::shared_ptr<const ChunkHead>> m_heads;
    std::unordered_map<std::int64_t, std::shared_ptr<const std::string>> m_bodies;
    std::uint64_t m_leftOut = 0;
    std::size_t m_headBytes = 0;
    std::size_t m_bodyBytes = 0;
};

/// A statement about the table of that kind: its name stands between `before` and `after`.
[[nodiscard]] std::string chunkSql(ChunkStore::Kind kind, const char* before, const char* after);

/// Seeds of the two checksums of a chunk row.
[[nodiscard]] std::uint64_t headSeed(std::int64_t id, std::uint32_t records);
[[nodiscard]] std::uint64_t bodySeed(std::int64_t id);

}  // namespace fw::store
