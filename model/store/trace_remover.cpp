// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trace_remover.h"

#include <algorithm>

#include "model/store/bookmark_table.h"
#include "model/store/frame_index.h"
#include "model/store/numbering.h"

namespace fw::store {

TraceRemover::TraceRemover(SQLite::Database& database, std::string frameKey)
    : m_database(database),
      m_frameKey(std::move(frameKey)),
      m_rows(database),
      m_dictionary(database),
      m_spans{ChunkRewriter(database, ChunkStore::Kind::Spans), ChunkStore(database, ChunkStore::Kind::Spans), {}, {}},
      m_logs{ChunkRewriter(database, ChunkStore::Kind::Logs), ChunkStore(database, ChunkStore::Kind::Logs), {}, {}} {}

/// Counts the spans of a part by operation. A damaged chunk has none that could be counted.
std::uint64_t TraceRemover::forgetOperations(const Part& part) {
    try {
        const auto head = m_spans.chunks.head(part.chunk);
        checkPart(*head, part);
        for (std::size_t i = part.first; i < std::size_t{part.first} + part.count; ++i) {
            const auto resource = static_cast<std::uint32_t>(head->column(SpanColumn::Resource).at(i));
            ++m_operations[{m_dictionary.serviceOf(resource), static_cast<std::uint32_t>(head->column(SpanColumn::Name).at(i))}];
        }
    } catch (const Fault& fault) {
        if (fault.error.kind != ErrorKind::Damaged) throw;
    }
    return part.count;
}

void TraceRemover::takeParts(TraceRow& row, Kind& kind, ChunkStore::Kind which, const Belongs& belongs) {
    std::vector<Part>& parts = which == ChunkStore::Kind::Spans ? row.parts : row.logParts;
    std::vector<Part> left;
    for (std::uint32_t i = 0; i < parts.size(); ++i) {
        if (!belongs(which, parts[i].chunk)) {
            left.push_back(parts[i]);
            continue;
        }
        kind.touched.insert(parts[i].chunk);
        kind.dropped.insert({row.key, i});
    }
    parts = std::move(left);
}

void TraceRemover::forgetFrames(const TraceRow& row) {
    const std::vector<std::string> frames = row.moreFrameIds ? framesOf(row, m_spans.chunks, m_frameKey) : row.frameIds;
    SQLite::Statement drop(m_database, "DELETE FROM frame WHERE value = ? AND trace = ?");
    for (const std::string& frame : frames) {
        const ResetGuard reset(drop);
        bindBlob(drop, 1, frame);
        drop.bind(2, std::int64_t{row.key});
        drop.exec();
    }
}

/// What follows from the spans that are left. Where they cannot be read only their number is known.
void TraceRemover::summarise(TraceRow& row) try {
    row.spans = 0;
    for (const Part& part : row.parts) row.spans += part.count;
    std::vector<SpanColumns> spans;
    for (const Part& part : row.parts) appendSpans(*m_spans.chunks.head(part.chunk), part, spans);
    m_merge.begin(spans.size());
    for (const SpanColumns& span : spans) m_merge.addKnown(span);
    m_merge.summarise(row, m_dictionary);
    row.frameIds.clear();
    row.moreFrameIds = false;
    SQLite::Statement insert(m_database, "INSERT OR IGNORE INTO frame(value, trace) VALUES(?,?)");
    for (const std::string& frame : framesOf(row, m_spans.chunks, m_frameKey)) {
        row.addFrameId(frame);
        const ResetGuard reset(insert);
        bindBlob(insert, 1, frame);
        insert.bind(2, std::int64_t{row.key});
        insert.exec();
    }
} catch (const Fault& fault) {
    if (fault.error.kind != ErrorKind::Damaged) throw;
}

void TraceRemover::dropRow(TraceKey key) {
    for (const char* text : {"DELETE FROM trace WHERE key = ?", "DELETE FROM visit WHERE trace = ?"}) {
        SQLite::Statement drop(m_database, text);
        drop.bind(1, std::int64_t{key});
        drop.exec();
    }
}

void TraceRemover::dropJoined(const TraceRow& whole) {
    if (whole.id.hi == 0) return;
    const std::optional<TraceRow> row = m_rows.byId({0, whole.id.lo});
    if (row && row->joinedInto == whole.key) dropRow(row->key);
}

void TraceRemover::writeTotals(const DropReport& before, const DropReport& after) {
    const auto less = [&](const char* key, std::uint64_t amount) {
        if (amount > 0)
            setMetaNumber(m_database, key, std::max<std::int64_t>(metaNumber(m_database, key) - static_cast<std::int64_t>(amount), 0));
    };
    less("traces", after.traces - before.traces);
    less("spans", after.spans - before.spans);
    less("logs", after.logs - before.logs);
    SQLite::Statement update(m_database, "UPDATE operation SET spans = spans - ? WHERE service = ? AND name = ?");
    for (const auto& [operation, spans] : m_operations) {
        const ResetGuard reset(update);
        update.bind(1, spans);
        update.bind(2, operation.first);
        update.bind(3, operation.second);
        update.exec();
    }
    m_operations.clear();
    m_database.exec("DELETE FROM operation WHERE spans <= 0");
}

void TraceRemover::remove(const std::vector<TraceKey>& traces, const CacheMap& map, const Belongs& belongs, const std::stop_token& stop,
                          DropReport& report) {
    keepNumbers(m_database);
    setMetaNumber(m_database, "index_stale", 1);
    const DropReport before = report;
    for (Kind* kind : {&m_spans, &m_logs}) {
        kind->touched.clear();
        kind->dropped.clear();
    }
    std::vector<TraceKey> gone;
    for (const TraceKey key : traces) {
        if (stop.stop_requested()) throwCancelled();
        std::optional<TraceRow> row = m_rows.byKey(key);
        if (!row) continue;
        const TraceRow whole = *row;
        takeParts(*row, m_spans, ChunkStore::Kind::Spans, belongs);
        takeParts(*row, m_logs, ChunkStore::Kind::Logs, belongs);
        for (std::uint32_t i = 0; i < whole.parts.size(); ++i)
            if (m_spans.dropped.contains({key, i})) report.spans += forgetOperations(whole.parts[i]);
        std::uint64_t logs = 0;
        for (const Part& part : row->logParts) logs += part.count;
        report.logs += whole.logs - logs;
        row->logs = logs;
        const bool lostSpans = row->parts.size() < whole.parts.size();
        if (lostSpans) forgetFrames(whole);
        if (row->parts.empty() && whole.spans > 0) ++report.traces;
        if (row->parts.empty()) gone.push_back(key);
        if (row->parts.empty() && row->logParts.empty()) {
            dropJoined(whole);
            dropRow(key);
            continue;
        }
        if (row->parts.empty()) {
            // Only its logs are left: it is not listed any more.
            TraceRow logsOnly;
            logsOnly.key = key;
            logsOnly.id = whole.id;
            logsOnly.idText = whole.idText;
            logsOnly.logParts = row->logParts;
            logsOnly.logs = logs;
            m_rows.replace(logsOnly);
            continue;
        }
        if (lostSpans) {
            ++report.shortened;
            summarise(*row);
        }
        m_rows.replace(*row);
    }
    for (const auto which : {ChunkStore::Kind::Spans, ChunkStore::Kind::Logs}) {
        Kind& kind = which == ChunkStore::Kind::Spans ? m_spans : m_logs;
        // What stays of a chunk moves. Parts of a trace that lost some have new numbers by now.
        std::vector<Placement> kept;
        std::vector<std::int64_t> emptied;
        for (const std::int64_t chunk : kind.touched) {
            const auto [first, last] = map.ownersOf(which, chunk);
            const bool all = std::all_of(first, last, [&](const Placement& owner) {
                return kind.dropped.contains({owner.trace, owner.part});
            });
            // What stays of a damaged chunk cannot be moved; its traces are as unreadable as before.
            if (!all && !kind.rewriter.isReadable(chunk)) continue;
            emptied.push_back(chunk);
            for (const Placement* owner = first; owner != last; ++owner) {
                if (kind.dropped.contains({owner->trace, owner->part})) continue;
                Placement placement = *owner;
                const auto from = kind.dropped.lower_bound({owner->trace, 0});
                const auto to = kind.dropped.lower_bound({owner->trace, owner->part});
                placement.part -= static_cast<std::uint32_t>(std::distance(from, to));
                kept.push_back(placement);
            }
        }
        kind.rewriter.move(std::move(kept), stop);
        kind.rewriter.drop(emptied);
    }
    dropBookmarks(m_database, gone);
    writeTotals(before, report);
}

}  // namespace fw::store
