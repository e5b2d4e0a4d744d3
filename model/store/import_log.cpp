// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/import_log.h"

#include <algorithm>

#include "model/core/saturated.h"
#include "model/store/asked_table.h"
#include "model/store/numbering.h"
#include "model/store/trace_row.h"
#include "model/store/unsure_table.h"

namespace fw::store {
namespace {

void bindOptional(SQLite::Statement& statement, int index, std::optional<std::int64_t> value) {
    if (value) {
        statement.bind(index, *value);
    } else {
        statement.bind(index);
    }
}

}  // namespace

std::optional<HourlyRate> hourlyRate(const ImportRecord& record) {
    constexpr double minute = 60e9;
    constexpr std::int64_t year2000 = 946'684'800'000'000'000;
    constexpr std::int64_t day = 86'400'000'000'000;
    if (record.lastStartNs == record.firstStartNs) return std::nullopt;
    const std::int64_t read = std::max(record.startedNs, record.finishedNs);
    if (record.firstStartNs < year2000 || (read > 0 && record.lastStartNs - day > read)) return std::nullopt;
    const double covered = std::max(static_cast<double>(record.lastStartNs) - static_cast<double>(record.firstStartNs), minute);
    const auto anHour = [covered](std::uint64_t count) {
        return static_cast<std::uint64_t>(static_cast<double>(count) * (60 * minute / covered));
    };
    return HourlyRate{anHour(record.bytes), anHour(record.spans)};
}

void Written::settleStarts() {
    if (starts.empty()) return;
    constexpr std::int64_t year = std::int64_t{366} * 86'400'000'000'000;
    const auto middle = starts.begin() + static_cast<std::ptrdiff_t>(starts.size() / 2);
    std::nth_element(starts.begin(), middle, starts.end());
    const std::int64_t least = saturatedSub(*middle, year);
    const std::int64_t most = saturatedAdd(*middle, year);
    for (const std::int64_t start : starts) {
        if (start < least || start > most) continue;
        firstStartNs = std::min(firstStartNs.value_or(start), start);
        lastStartNs = std::max(lastStartNs.value_or(start), start);
    }
    starts = {};
}

ImportLog::ImportLog(SQLite::Database& database)
    : m_database(database),
      m_insertExtent(database, "INSERT INTO extent(kind, first, count, import) VALUES(?,?,?,?)"),
      m_grow(database,
             "UPDATE import SET stored = stored + ?2, first = min(coalesce(first, ?3), coalesce(?3, first)), "
             "last = max(coalesce(last, ?4), coalesce(?4, last)), traces = traces + ?5, "
             "spans = spans + ?6, logs = logs + ?7 WHERE id = ?1") {}

void ImportLog::begin(std::string_view source, std::int64_t startedNs) {
    m_source = source;
    m_startedNs = startedNs;
    m_id = 0;
    m_maybeId = 0;
    m_traces = 0;
    m_maybeTraces = 0;
    m_partialBefore = 0;
    m_resumed = false;
}

std::int64_t ImportLog::rowOf(std::string_view source) {
    // What comes through a pipe has no name of its own to meet again.
    if (source == "-" || source.empty()) return 0;
    SQLite::Statement known(m_database, "SELECT id FROM import WHERE source = ? ORDER BY id DESC LIMIT 1");
    bindBlob(known, 1, source);
    return known.executeStep() ? known.getColumn(0).getInt64() : 0;
}

std::int64_t ImportLog::newRow(std::string_view source) {
    const std::int64_t id = lastNumber(m_database, Numbered::Import) + 1;
    SQLite::Statement insert(m_database,
                             "INSERT INTO import(id, source, started, finished, traces, spans, logs, bytes, partial, stored) "
                             "VALUES(?,?,0,0,0,0,0,0,1,0)");
    insert.bind(1, id);
    bindBlob(insert, 2, source);
    insert.exec();
    return id;
}

bool ImportLog::isThere(std::int64_t id) {
    SQLite::Statement select(m_database, "SELECT 1 FROM import WHERE id = ?");
    select.bind(1, id);
    return select.executeStep();
}

std::uint64_t ImportLog::broughtBy(std::int64_t id) {
    SQLite::Statement select(m_database, "SELECT spans FROM import WHERE id = ?");
    select.bind(1, id);
    return select.executeStep() ? static_cast<std::uint64_t>(select.getColumn(0).getInt64()) : 0;
}

std::set<std::int64_t> ImportLog::tracesOf(std::int64_t id, bool logs) {
    const std::vector<Extent> ofSpans = readExtents(m_database, ChunkStore::Kind::Spans);
    const std::vector<Extent> ofLogs = logs ? readExtents(m_database, ChunkStore::Kind::Logs) : std::vector<Extent>();
    std::set<std::int64_t> traces;
    TraceRows(m_database).visitAll([&](const TraceRow& row) {
        const auto its = [id](const std::vector<Part>& parts, const std::vector<Extent>& extents) {
            return std::any_of(parts.begin(), parts.end(), [&](const Part& part) { return importOf(extents, part.chunk) == id; });
        };
        if (row.spans > 0 && (its(row.parts, ofSpans) || its(row.logParts, ofLogs))) traces.insert(std::int64_t{row.key});
    });
    return traces;
}

void ImportLog::countTraces(std::int64_t id) {
    SQLite::Statement update(m_database, "UPDATE import SET traces = ? WHERE id = ?");
    bindBits(update, 1, tracesOf(id, true).size());
    update.bind(2, id);
    update.exec();
}

int ImportLog::partialOf(std::int64_t id) {
    SQLite::Statement select(m_database, "SELECT partial FROM import WHERE id = ?");
    select.bind(1, id);
    return select.executeStep() ? select.getColumn(0).getInt() : 0;
}

void ImportLog::add(const Written& written, std::uint64_t traces) {
    m_maybeId = m_id;
    m_maybeTraces = m_traces;
    if (written.chunks + written.logChunks == 0) return;
    // Another program may have removed what came so far; what comes now is an import of its own.
    if (m_maybeId != 0 && !isThere(m_maybeId)) {
        m_maybeId = 0;
        m_maybeTraces = 0;
    }
    if (m_maybeId == 0) {
        m_maybeId = rowOf(m_source);
        m_resumed = m_maybeId != 0;
        m_partialBefore = m_resumed ? partialOf(m_maybeId) : 0;
        if (m_maybeId == 0) m_maybeId = newRow(m_source);
        SQLite::Statement start(m_database, "UPDATE import SET started = ?, finished = 0, partial = 1 WHERE id = ?");
        start.bind(1, m_startedNs);
        start.bind(2, m_maybeId);
        start.exec();
    }
    const auto extent = [&](ChunkStore::Kind kind, std::int64_t first, std::int64_t count) {
        if (count == 0) return;
        const ResetGuard reset(m_insertExtent);
        m_insertExtent.bind(1, extentKind(kind));
        m_insertExtent.bind(2, first);
        m_insertExtent.bind(3, count);
        m_insertExtent.bind(4, m_maybeId);
        m_insertExtent.exec();
    };
    extent(ChunkStore::Kind::Spans, written.firstChunk, written.chunks);
    extent(ChunkStore::Kind::Logs, written.firstLogChunk, written.logChunks);
    const ResetGuard reset(m_grow);
    m_grow.bind(1, m_maybeId);
    bindBits(m_grow, 2, written.bytes);
    bindOptional(m_grow, 3, written.firstStartNs);
    bindOptional(m_grow, 4, written.lastStartNs);
    bindBits(m_grow, 5, traces);
    bindBits(m_grow, 6, written.spans);
    bindBits(m_grow, 7, written.logs);
    m_grow.exec();
    m_maybeTraces += traces;
}

void ImportLog::committed() {
    if (m_maybeId != 0) m_id = m_maybeId;
    m_traces = m_maybeTraces;
}

std::int64_t ImportLog::emptyRow(const ImportRecord& record) {
    const std::int64_t id = newRow(record.source);
    SQLite::Statement start(m_database, "UPDATE import SET started = ? WHERE id = ?");
    start.bind(1, m_startedNs != 0 ? m_startedNs : record.finishedNs);
    start.bind(2, id);
    start.exec();
    return id;
}

void ImportLog::forget() {
    m_resumed = false;
    m_id = 0;
    m_maybeId = 0;
    m_traces = 0;
    m_maybeTraces = 0;
}

int ImportLog::settleAsked(std::int64_t id, const ImportRecord& record, int before) {
    std::set<std::int64_t> unsure;
    if (before == 1) {
        unsure = tracesOf(id, false);
    } else if (before == partialInSome) {
        for (const auto& [import, trace] : readUnsure(m_database))
            if (import == id) unsure.insert(trace);
    }
    std::vector<TraceId> ids;
    ids.reserve(record.asked->size());
    for (const AskedTrace& trace : *record.asked) ids.push_back(trace.id);
    const std::set<std::int64_t> came = keysOf(m_database, ids);
    for (const std::int64_t key : came) unsure.erase(key);
    if (record.partial) unsure.merge(record.unsure ? keysOf(m_database, *record.unsure) : std::set(came));
    writeUnsureKeys(m_database, id, unsure);
    return unsure.empty() ? 0 : partialInSome;
}

void ImportLog::finishAsked(const ImportRecord& record) {
    std::int64_t id = m_id;
    int before = m_partialBefore;
    if (id == 0) {
        id = rowOf(record.source);
        before = id == 0 ? 0 : partialOf(id);
        if (id == 0) id = emptyRow(record);
    }
    // Of what is told once more it is not known who brought it first, unless it is more than came from here.
    const std::string repeated = repeatedKey(id);
    const auto others = static_cast<std::int64_t>(record.spans - std::min(broughtBy(id), record.spans));
    if (others > metaNumber(m_database, repeated.c_str())) setMetaNumber(m_database, repeated.c_str(), others);
    const int partial = settleAsked(id, record, before);
    writeAsked(m_database, id, *record.asked);
    SQLite::Statement update(m_database, "UPDATE import SET finished = ?, bytes = bytes + ?, partial = ? WHERE id = ?");
    update.bind(1, record.finishedNs);
    bindBits(update, 2, record.bytes);
    update.bind(3, partial);
    update.bind(4, id);
    update.exec();
    if (m_resumed) countTraces(id);
    forget();
}

void ImportLog::finish(const ImportRecord& record) {
    std::int64_t id = m_id;
    if (id != 0 && !isThere(id)) {
        // Removed between its last spans and its end: there is nothing to list.
        begin({}, 0);
        return;
    }
    if (record.asked) {
        finishAsked(record);
        return;
    }
    if (id == 0) {
        // Nothing new came: what the source brought before is still what it brought.
        id = rowOf(record.source);
        const int known = id == 0 ? 0 : partialOf(id);
        // Read again, it may be known which of its traces lack something.
        const bool surer = record.partial ? known == 1 && record.unsure : known != 0;
        if (id != 0 && !surer) {
            SQLite::Statement touch(m_database, "UPDATE import SET finished = ? WHERE id = ?");
            touch.bind(1, record.finishedNs);
            touch.bind(2, id);
            touch.exec();
            return;
        }
        // An import that was cut off between its last spans and its end is whole once the source was read to its end again.
        if (id == 0) id = emptyRow(record);
    }
    const std::uint64_t brought = std::min(broughtBy(id), record.spans);
    setMetaNumber(m_database, repeatedKey(id).c_str(), static_cast<std::int64_t>(record.spans - brought));
    SQLite::Statement update(m_database,
                             "UPDATE import SET source = ?, finished = ?, traces = traces + ?, spans = ?, logs = ?, bytes = ?, partial = ? "
                             "WHERE id = ?");
    bindBlob(update, 1, record.source);
    update.bind(2, record.finishedNs);
    bindBits(update, 3, record.traces - std::min(record.traces, m_traces));
    bindBits(update, 4, brought);
    bindBits(update, 5, record.logs);
    bindBits(update, 6, record.bytes);
    update.bind(7, !record.partial ? 0 : record.unsure ? partialInSome : 1);
    writeUnsure(m_database, id, record.partial && record.unsure ? *record.unsure : std::vector<TraceId>());
    update.bind(8, id);
    update.exec();
    // What came before may be gone, and what comes may belong to traces that came before: sums would tell more than there is.
    if (m_resumed) countTraces(id);
    forget();
}

std::vector<Extent> readExtents(SQLite::Database& database, ChunkStore::Kind kind) {
    std::vector<Extent> extents;
    SQLite::Statement select(database, "SELECT first, first + count, import FROM extent WHERE kind = ? ORDER BY first");
    select.bind(1, extentKind(kind));
    while (select.executeStep())
        extents.push_back({select.getColumn(0).getInt64(), select.getColumn(1).getInt64(), select.getColumn(2).getInt64()});
    return extents;
}

std::vector<Extent> readUnsureExtents(SQLite::Database& database, std::string_view source) {
    std::vector<Extent> extents;
    SQLite::Statement select(database,
                             "SELECT first, first + count, import FROM extent WHERE kind = ? AND import IN "
                             "(SELECT id FROM import WHERE partial <> 0 AND source <> ?) ORDER BY first");
    select.bind(1, extentKind(ChunkStore::Kind::Spans));
    bindBlob(select, 2, source);
    while (select.executeStep())
        extents.push_back({select.getColumn(0).getInt64(), select.getColumn(1).getInt64(), select.getColumn(2).getInt64()});
    return extents;
}

std::int64_t importOf(const std::vector<Extent>& extents, std::int64_t chunk) {
    const auto after = std::upper_bound(extents.begin(), extents.end(), chunk,
                                        [](std::int64_t value, const Extent& extent) { return value < extent.first; });
    if (after == extents.begin()) return 0;
    const Extent& extent = *std::prev(after);
    return chunk < extent.end ? extent.import : 0;
}

void noteExtent(SQLite::Database& database, ChunkStore::Kind kind, std::int64_t first, std::int64_t count, std::int64_t import) {
    if (count == 0) return;
    SQLite::Statement insert(database, "INSERT INTO extent(kind, first, count, import) VALUES(?,?,?,?)");
    insert.bind(1, extentKind(kind));
    insert.bind(2, first);
    insert.bind(3, count);
    insert.bind(4, import);
    insert.exec();
}

std::vector<ImportRecord> readImports(SQLite::Database& database) {
    std::vector<ImportRecord> out;
    SQLite::Statement select(
        database,
        "SELECT source, finished, traces, spans, bytes, partial, logs, id, started, stored, first, last, "
        "started <> finished OR stored > 0 OR EXISTS (SELECT 1 FROM extent AS e WHERE e.import = import.id) FROM import "
        "ORDER BY max(finished, started) DESC, id DESC");
    while (select.executeStep()) {
        const auto number = [&](int column) { return select.getColumn(column).getInt64(); };
        const auto count = [&](int column) { return static_cast<std::uint64_t>(number(column)); };
        out.push_back({std::string(blobOf(select.getColumn(0))), number(1), count(2), count(3), count(4), number(5) != 0, count(6),
                       std::nullopt, std::nullopt, number(7), number(8), count(9), number(10), number(11), number(12) != 0});
    }
    return out;
}

}  // namespace fw::store
