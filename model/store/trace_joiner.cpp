// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trace_joiner.h"
#include "model/store/asked_table.h"
#include "model/store/bookmark_table.h"
#include "model/store/unsure_table.h"

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

/// In the order in which they stay, whatever happens to their chunks.
std::vector<TraceJoiner::Piece> TraceJoiner::piecesOf(TraceKey key) {
    if (!m_haveExtents) {
        m_extents = readExtents(m_database, ChunkStore::Kind::Spans);
        m_logExtents = readExtents(m_database, ChunkStore::Kind::Logs);
        m_haveExtents = true;
    }
    std::vector<Piece> pieces;
    const std::optional<TraceRow> row = m_rows.byKey(key);
    if (!row) return pieces;
    for (const Part& part : row->parts) pieces.push_back({ChunkStore::Kind::Spans, part, importOf(m_extents, part.chunk)});
    for (const Part& part : row->logParts) pieces.push_back({ChunkStore::Kind::Logs, part, importOf(m_logExtents, part.chunk)});
    return pieces;
}

void TraceJoiner::take(const TraceRow& cut, TraceId whole, Piece piece) {
    std::vector<StoredTrace>& ofImport = m_taken[piece.import];
    if (ofImport.empty() || ofImport.back().id != whole) {
        ofImport.emplace_back();
        ofImport.back().id = whole;
        ofImport.back().text = idText(cut.id, cut.idText);
    }
    StoredTrace& trace = ofImport.back();
    const bool areSpans = piece.kind == ChunkStore::Kind::Spans;
    ChunkStore& store = areSpans ? m_spans : m_logs;
    const auto head = store.head(piece.part.chunk);
    const auto bodies = store.bodies(*head);
    const std::size_t from = trace.spans.size();
    if (areSpans)
        appendSpans(*head, piece.part, trace.spans);
    else
        appendLogs(*head, piece.part, trace.logs);
    for (std::size_t i = from; i < trace.spans.size(); ++i)
        trace.spans[i].marks = static_cast<std::uint16_t>(trace.spans[i].marks & ~DuplicateId);
    for (std::uint32_t i = 0; i < piece.part.count; ++i) {
        const std::string_view body = bodyOf(*head, *bodies, piece.part.first + i);
        (areSpans ? trace.spanBodies : trace.logBodies).emplace_back(body);
        m_bytes += body.size();
    }
    m_records += piece.part.count;
}

void TraceJoiner::write(const std::stop_token& stop) {
    std::uint32_t source = 0;  // sources may not repeat each other's logs
    for (const auto& [import, stored] : m_taken) {
        (void)m_writer.write(stored, source++, stop);
        const Written& written = m_writer.written();
        noteExtent(m_database, ChunkStore::Kind::Spans, written.firstChunk, written.chunks, import);
        noteExtent(m_database, ChunkStore::Kind::Logs, written.firstLogChunk, written.logChunks, import);
        SQLite::Statement grow(m_database, "UPDATE import SET stored = stored + ?2 WHERE id = ?1");
        grow.bind(1, import);
        bindBits(grow, 2, written.bytes);
        grow.exec();
    }
    m_taken.clear();
    m_records = 0;
    m_bytes = 0;
    m_haveExtents = false;
}

void TraceJoiner::copy(const TraceRow& cut, TraceId whole, const std::stop_token& stop) {
    std::size_t copied = 0;
    for (bool again = true; again;) {
        again = false;
        std::size_t at = 0;
        for (Piece piece : piecesOf(cut.key)) {
            if (stop.stop_requested()) throwCancelled();
            const std::size_t end = at + piece.part.count;
            if (end > copied) {
                const auto skipped = static_cast<std::uint32_t>(copied > at ? copied - at : 0);
                piece.part.first += skipped;
                piece.part.count -= skipped;
                take(cut, whole, piece);
                copied = end;
            }
            at = end;
            if (m_records < maxSegmentRecords && m_bytes < maxSegmentBytes) continue;
            // Writing may sweep a chunk that the two traces share: what is left is looked up anew.
            write(stop);
            again = true;
            break;
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
    struct Joining {
        TraceRow cut;
        TraceKey whole = 0;
        std::uint64_t spans = 0;  ///< that the other trace had before
        std::uint64_t logs = 0;
    };
    std::vector<Joining> joining;
    for (const TracePair& pair : pairs) {
        std::optional<TraceRow> cut = m_rows.byKey(pair.cut);
        const std::optional<TraceRow> whole = m_rows.byKey(pair.whole);
        if (!cut || !whole || cut->joinedInto != 0 || pair.cut == pair.whole) continue;
        if (!isLowerHalf(cut->id, whole->id))
            throw Fault(
                Error{ErrorKind::Usage,
                      "The trace id " + idText(cut->id, cut->idText) + " is not the lower half of " + idText(whole->id, whole->idText),
                      {}});
        copy(*cut, whole->id, stop);
        keepVisits(pair);
        moveBookmarks(m_database, pair.cut, pair.whole);
        moveUnsure(m_database, pair.cut, pair.whole);
        moveAsked(m_database, pair.cut, pair.whole);
        joining.push_back({std::move(*cut), pair.whole, whole->spans, whole->logs});
    }
    if (joining.empty()) return;
    write(stop);
    std::vector<TraceKey> gone;
    for (const Joining& one : joining) {
        gone.push_back(one.cut.key);
        const std::optional<TraceRow> whole = m_rows.byKey(one.whole);
        if (!whole) throwDamaged("A trace is missing that was there");
        JoinedPair& done = report.joined.emplace_back();
        done.cutId = idText(one.cut.id, one.cut.idText);
        done.wholeId = idText(whole->id, whole->idText);
        done.spans = whole->spans - one.spans;
        done.logs = whole->logs - one.logs;
        done.duplicates = one.cut.spans - done.spans + one.cut.logs - done.logs;
    }
    std::sort(gone.begin(), gone.end());
    const CacheMap map(m_database, stop);
    DropReport dropped;
    TraceRemover(m_database, m_frameKey)
        .remove(
            gone, map, [](ChunkStore::Kind, std::int64_t) { return true; }, stop, dropped);
    for (const Joining& one : joining) {
        TraceRow joined;
        joined.key = one.cut.key;
        joined.id = one.cut.id;
        joined.idText = one.cut.idText;
        joined.joinedInto = one.whole;
        m_rows.insert(joined);
    }
    // Their chunks moved.
    m_spans.clear();
    m_logs.clear();
    m_writer.forget();
}

}  // namespace fw::store
