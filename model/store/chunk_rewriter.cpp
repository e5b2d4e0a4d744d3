// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/chunk_rewriter.h"

#include <algorithm>

#include "model/store/import_log.h"
#include "model/store/numbering.h"

namespace fw::store {
ChunkRewriter::ChunkRewriter(SQLite::Database& database, ChunkStore::Kind kind)
    : m_database(database),
      m_kind(kind),
      m_rows(database),
      m_chunks(database, kind),
      m_builder(m_chunks, m_packer, kind == ChunkStore::Kind::Spans ? spanColumns : logColumns),
      m_grow(database, "UPDATE import SET stored = max(stored + ?2, 0) WHERE id = ?1"),
      m_size(database, chunkSql(kind, "SELECT length(head) + length(body) FROM ", " WHERE id = ?")),
      m_drop(database, chunkSql(kind, "DELETE FROM ", " WHERE id = ?")),
      m_insertExtent(database, "INSERT INTO extent(kind, first, count, import) VALUES(?,?,?,?)") {}

bool ChunkRewriter::isReadable(std::int64_t chunk) {
    try {
        (void)m_chunks.bodies(*m_chunks.head(chunk));
        return true;
    } catch (const Fault& fault) {
        if (fault.error.kind != ErrorKind::Damaged) throw;
        return false;
    }
}

void ChunkRewriter::growImport(std::int64_t import, std::int64_t bytes) {
    if (import == 0) return;
    const ResetGuard reset(m_grow);
    m_grow.bind(1, import);
    m_grow.bind(2, bytes);
    m_grow.exec();
}

void ChunkRewriter::copy(const Placement& from, std::vector<Part>& to) {
    const auto head = m_chunks.head(from.chunk);
    const auto bodies = m_chunks.bodies(*head);
    const Part part{from.chunk, from.first, from.count};
    const auto each = [&](auto& columns) {
        for (std::size_t i = 0; i < columns.size(); ++i) m_builder.add(columns[i], bodyOf(*head, *bodies, from.first + i), to);
    };
    if (m_kind == ChunkStore::Kind::Spans) {
        m_spans.clear();
        appendSpans(*head, part, m_spans);
        each(m_spans);
    } else {
        m_logs.clear();
        appendLogs(*head, part, m_logs);
        each(m_logs);
    }
}

void ChunkRewriter::move(std::vector<Placement> kept, const std::stop_token& stop) {
    if (kept.empty()) return;
    std::sort(kept.begin(), kept.end(),
              [](const Placement& a, const Placement& b) { return a.trace != b.trace ? a.trace < b.trace : a.part < b.part; });
    std::map<std::int64_t, std::vector<Placement>> byImport;
    const std::vector<Extent> extents = readExtents(m_database, m_kind);
    for (const Placement& placement : kept) byImport[importOf(extents, placement.chunk)].push_back(placement);
    std::map<TraceKey, NewParts> moved;
    for (const auto& [import, placements] : byImport) {
        const std::int64_t first = lastNumber(m_database, m_kind == ChunkStore::Kind::Spans ? Numbered::Chunk : Numbered::LogChunk) + 1;
        m_builder.begin(first);
        const Placement* before = nullptr;
        std::uint32_t into = 0;
        for (const Placement& placement : placements) {
            if (stop.stop_requested()) throwCancelled();
            const bool joins = before != nullptr && before->trace == placement.trace && before->part + 1 == placement.part;
            if (before != nullptr && before->trace != placement.trace) m_builder.endTrace();
            if (!joins) into = placement.part;
            NewParts& parts = moved[placement.trace];
            parts[placement.part];
            copy(placement, parts[into]);
            before = &placement;
        }
        m_builder.finish();
        growImport(import, static_cast<std::int64_t>(m_builder.bytesWritten()));
        const ResetGuard reset(m_insertExtent);
        m_insertExtent.bind(1, extentKind(m_kind));
        m_insertExtent.bind(2, first);
        m_insertExtent.bind(3, m_builder.nextId() - first);
        m_insertExtent.bind(4, import);
        m_insertExtent.exec();
    }
    for (const auto& [key, newParts] : moved) {
        std::optional<TraceRow> row = m_rows.byKey(key);
        if (!row) continue;
        std::vector<Part>& parts = m_kind == ChunkStore::Kind::Spans ? row->parts : row->logParts;
        std::vector<Part> replaced;
        for (std::uint32_t i = 0; i < parts.size(); ++i) {
            if (const auto found = newParts.find(i); found != newParts.end()) {
                replaced.insert(replaced.end(), found->second.begin(), found->second.end());
            } else {
                replaced.push_back(parts[i]);
            }
        }
        parts = std::move(replaced);
        m_rows.replace(*row);
    }
}

void ChunkRewriter::drop(const std::vector<std::int64_t>& chunks) {
    const std::vector<Extent> extents = readExtents(m_database, m_kind);
    for (const std::int64_t chunk : chunks) {
        const ResetGuard resetSize(m_size);
        m_size.bind(1, chunk);
        if (!m_size.executeStep()) continue;
        growImport(importOf(extents, chunk), -m_size.getColumn(0).getInt64());
        const ResetGuard reset(m_drop);
        m_drop.bind(1, chunk);
        m_drop.exec();
    }
}

std::vector<std::string> ChunkRewriter::forgetEmptyImports(SQLite::Database& database) {
    std::vector<std::string> names;
    std::vector<std::int64_t> gone;
    SQLite::Statement select(
        database,
        "SELECT id, source FROM import WHERE id IN (SELECT import FROM extent) AND NOT EXISTS (SELECT 1 FROM extent AS e, "
        "chunk AS c WHERE e.import = import.id AND e.kind = 1 AND c.id >= e.first AND c.id < e.first + e.count) AND NOT "
        "EXISTS (SELECT 1 FROM extent AS e, logchunk AS c WHERE e.import = import.id AND e.kind = 2 AND c.id >= e.first AND "
        "c.id < e.first + e.count)");
    while (select.executeStep()) {
        gone.push_back(select.getColumn(0).getInt64());
        names.emplace_back(blobOf(select.getColumn(1)));
    }
    for (const char* text : {"DELETE FROM import WHERE id = ?", "DELETE FROM extent WHERE import = ?"}) {
        SQLite::Statement statement(database, text);
        for (const std::int64_t id : gone) {
            const ResetGuard reset(statement);
            statement.bind(1, id);
            statement.exec();
        }
    }
    return names;
}

}  // namespace fw::store
