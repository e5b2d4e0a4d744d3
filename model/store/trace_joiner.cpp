// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trace_joiner.h"
#include "model/store/bookmark_table.h"

#include <algorithm>

#include "model/store/bookmark_table.h"
#include "model/store/cache_format.h"
#include "model/store/trace_remover.h"

namespace fw::store {

TraceJoiner::TraceJoiner(SQLite::Database& database, std::string frameKey)
    : m_database(database),
      m_frameKey(frameKey),
      m_rows(database),
      m_spans(database, ChunkStore::Kind::Spans),
      m_logs(database, ChunkStore::Kind::Logs),
      m_writer(database, std::move(frameKey)) {}

void TraceJoiner::take(const Piece& piece) {
    ChunkStore& store = piece.kind == ChunkStore::Kind::Spans ? m_spans : m_logs;
    const auto head = store.head(piece.part.chunk);
    const auto bodies = store.bodies(*head);
    const auto body = [&](std::uint32_t record) {
        const std::string_view bytes = bodyOf(*head, *bodies, piece.part.first + record);
        m_bytes += bytes.size();
        return std::string(bytes);
    };
    if (piece.kind == ChunkStore::Kind::Spans) {
        const std::size_t from = m_records.spans.size();
        appendSpans(*head, piece.part, m_records.spans);
        for (std::uint32_t i = 0; i < piece.part.count; ++i) {
            SpanColumns& span = m_records.spans[from + i];
            span.marks = static_cast<std::uint16_t>(span.marks & ~DuplicateId);
            m_records.spanBodies.push_back(body(i));
        }
    } else {
        appendLogs(*head, piece.part, m_records.logs);
        for (std::uint32_t i = 0; i < piece.part.count; ++i) m_records.logBodies.push_back(body(i));
    }
}

void TraceJoiner::write(const TraceRow& cut, TraceId whole, std::int64_t import, const std::stop_token& stop, JoinedPair& done) {
    if (m_records.size() == 0) return;
    const WriteCounts counts = m_writer.write(whole, idText(cut.id, cut.idText), m_records, stop);
    done.spans += counts.spans;
    done.logs += counts.logs;
    done.duplicates += counts.duplicates + counts.replaced;
    const Written& written = m_writer.written();
    noteExtent(m_database, ChunkStore::Kind::Spans, written.firstChunk, written.chunks, import);
    noteExtent(m_database, ChunkStore::Kind::Logs, written.firstLogChunk, written.logChunks, import);
    SQLite::Statement grow(m_database, "UPDATE import SET stored = stored + ?2 WHERE id = ?1");
    grow.bind(1, import);
    bindBits(grow, 2, written.bytes);
    grow.exec();
    m_records.spans.clear();
    m_records.spanBodies.clear();
    m_records.logs.clear();
    m_records.logBodies.clear();
    m_bytes = 0;
}

std::vector<TraceJoiner::Piece> TraceJoiner::piecesOf(TraceKey key, std::set<std::int64_t>& imports, std::int64_t import) {
    std::vector<Piece> pieces;
    const std::optional<TraceRow> row = m_rows.byKey(key);
    if (!row) return pieces;
    const auto sort = [&](ChunkStore::Kind kind, const std::vector<Part>& parts) {
        if (parts.empty()) return;
        const std::vector<Extent> extents = readExtents(m_database, kind);
        for (const Part& part : parts) {
            const std::int64_t its = importOf(extents, part.chunk);
            imports.insert(its);
            if (its == import) pieces.push_back({kind, part});
        }
    };
    sort(ChunkStore::Kind::Spans, row->parts);
    sort(ChunkStore::Kind::Logs, row->logParts);
    return pieces;
}

void TraceJoiner::copy(const TraceRow& cut, const TraceRow& whole, const std::stop_token& stop, JoinedPair& done) {
    std::set<std::int64_t> imports;
    (void)piecesOf(cut.key, imports, 0);
    for (const std::int64_t import : std::set<std::int64_t>(imports)) {
        ++m_records.source;  // sources may not repeat each other's logs
        // Writing may sweep a chunk that both traces have a part of: what is left is looked up anew each time, in the same order.
        for (std::size_t copied = 0;;) {
            if (stop.stop_requested()) throwCancelled();
            std::size_t at = 0;
            for (Piece piece : piecesOf(cut.key, imports, import)) {
                const std::size_t end = at + piece.part.count;
                if (end > copied) {
                    const auto skipped = static_cast<std::uint32_t>(copied > at ? copied - at : 0);
                    piece.part.first += skipped;
                    piece.part.count -= skipped;
                    take(piece);
                }
                at = end;
                if (m_records.size() >= maxSegmentRecords || m_bytes >= maxSegmentBytes) break;
            }
            if (m_records.size() == 0) break;
            copied += m_records.size();
            write(cut, whole.id, import, stop, done);
        }
    }
}

/// Whoever opened or pinned one of them did so with the other.
void TraceJoiner::keepVisits(const TracePair& pair) {
    SQLite::Statement keep(m_database,
                           "INSERT INTO visit(trace, opened, pinned) SELECT ?2, opened, pinned FROM visit WHERE trace = ?1 "
                           "ON CONFLICT(trace) DO UPDATE SET opened = max(opened, excluded.opened), pinned = max(pinned, excluded.pinned)");
    keep.bind(1, std::int64_t{pair.cut});
    keep.bind(2, std::int64_t{pair.whole});
    keep.exec();
}

void TraceJoiner::join(const std::vector<TracePair>& pairs, const std::stop_token& stop, JoinReport& report) {
    std::vector<TraceRow> cutRows;
    for (const TracePair& pair : pairs) {
        std::optional<TraceRow> cut = m_rows.byKey(pair.cut);
        const std::optional<TraceRow> whole = m_rows.byKey(pair.whole);
        if (!cut || !whole || cut->joinedInto != 0 || pair.cut == pair.whole) continue;
        if (!isLowerHalf(cut->id, whole->id))
            throw Fault(
                Error{ErrorKind::Usage,
                      "The trace id " + idText(cut->id, cut->idText) + " is not the lower half of " + idText(whole->id, whole->idText),
                      {}});
        JoinedPair& done = report.joined.emplace_back();
        done.cutId = idText(cut->id, cut->idText);
        done.wholeId = idText(whole->id, whole->idText);
        copy(*cut, *whole, stop, done);
        keepVisits(pair);
        moveBookmarks(m_database, pair.cut, pair.whole);
        cut->joinedInto = pair.whole;
        cutRows.push_back(std::move(*cut));
    }
    if (cutRows.empty()) return;
    std::vector<TraceKey> gone;
    for (const TraceRow& row : cutRows) gone.push_back(row.key);
    std::sort(gone.begin(), gone.end());
    const CacheMap map(m_database, stop);
    DropReport dropped;
    TraceRemover(m_database, m_frameKey)
        .remove(
            gone, map, [](ChunkStore::Kind, std::int64_t) { return true; }, stop, dropped);
    for (const TraceRow& row : cutRows) {
        TraceRow joined;
        joined.key = row.key;
        joined.id = row.id;
        joined.idText = row.idText;
        joined.joinedInto = row.joinedInto;
        m_rows.insert(joined);
    }
    // Their chunks moved.
    m_spans.clear();
    m_logs.clear();
    m_writer.forget();
}

}  // namespace fw::store
