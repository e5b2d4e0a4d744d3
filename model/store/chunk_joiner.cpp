// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/chunk_joiner.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "model/store/cache_map.h"
#include "model/store/chunk_rewriter.h"
#include "model/store/import_log.h"
#include "model/store/numbering.h"
#include "model/store/write_connection.h"

namespace fw::store {
namespace {

/// A chunk with less than half of a full one's records, and few bytes, is worth joining with others.
constexpr std::uint32_t smallChunkRecords = chunkSpans / 2;
constexpr std::int64_t smallChunkBytes = 32 << 10;
constexpr std::size_t stepChunks = 512;

}  // namespace

bool ChunkJoiner::join(ChunkStore::Kind kind, std::size_t least, const std::stop_token& stop) {
    if (stop.stop_requested()) throwCancelled();
    const char* table = kind == ChunkStore::Kind::Spans ? "chunk" : "logchunk";
    std::map<std::int64_t, std::vector<std::int64_t>> small;
    {
        const std::vector<Extent> extents = readExtents(m_database, kind);
        SQLite::Statement select(m_database,
                                 std::string("SELECT id FROM ") + table + " WHERE records < ? AND length(body) < ? ORDER BY id");
        select.bind(1, smallChunkRecords);
        select.bind(2, smallChunkBytes);
        while (select.executeStep()) {
            const std::int64_t chunk = select.getColumn(0).getInt64();
            if (!m_left.contains({static_cast<int>(kind), chunk})) small[importOf(extents, chunk)].push_back(chunk);
        }
    }
    for (auto& [import, chunks] : small) {
        if (chunks.size() < least) continue;
        chunks.resize(std::min(chunks.size(), stepChunks));
        WriteScope transaction(m_database);
        const CacheMap map(m_database, stop);
        ChunkRewriter rewriter(m_database, kind);
        std::vector<Placement> kept;
        std::vector<std::int64_t> joined;
        for (const std::int64_t chunk : chunks) {
            if (!rewriter.isReadable(chunk)) {
                m_left.insert({static_cast<int>(kind), chunk});
                continue;
            }
            const auto [first, last] = map.ownersOf(kind, chunk);
            kept.insert(kept.end(), first, last);
            joined.push_back(chunk);
        }
        keepNumbers(m_database);
        const Numbered numbers = kind == ChunkStore::Kind::Spans ? Numbered::Chunk : Numbered::LogChunk;
        const std::int64_t before = lastNumber(m_database, numbers);
        rewriter.move(std::move(kept), stop);
        const std::int64_t last = lastNumber(m_database, numbers);
        rewriter.drop(joined);
        transaction.commit();
        // Large bodies that compress well make chunks of few records again: joining those once more would never end.
        if (static_cast<std::size_t>(last - before) * 2 > joined.size())
            for (std::int64_t chunk = before + 1; chunk <= last; ++chunk) m_left.insert({static_cast<int>(kind), chunk});
        return true;
    }
    return false;
}

}  // namespace fw::store
