// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/cache_rescue.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>
#include <tuple>
#include <unordered_map>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include "model/store/bookmark_table.h"
#include "model/store/cache_lists.h"
#include "model/store/cache_view.h"
#include "model/store/frame_index.h"
#include "model/store/numbering.h"
#include "model/store/older_schema.h"
#include "model/store/page_sums.h"
#include "model/store/schema.h"
#include "model/store/stored_records.h"
#include "model/store/trace_writer.h"
#include "model/store/verify.h"
#include "model/store/write_connection.h"

namespace fw::store {
namespace {

constexpr std::size_t batchRecords = 8192;
constexpr std::size_t batchBytes = std::size_t{8} << 20;
/// Added to the highest number that can still be seen where the list of numbers is lost: none may be given twice.
constexpr std::int64_t numbersLeftOut = 1'000'000;
constexpr const char* interimSource = "rescue:";

/// The new cache, until its content has moved; removed with its log.
class InterimFile {
public:
    explicit InterimFile(const std::string& cache) : m_path(cache + ".rescue") { remove(); }
    InterimFile(const InterimFile&) = delete;
    InterimFile& operator=(const InterimFile&) = delete;
    ~InterimFile() { remove(); }
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    void remove() {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
            std::error_code ignored;
            std::filesystem::remove(m_path + suffix, ignored);
        }
    }
    std::string m_path;
};

[[noreturn]] void throwHopeless(const std::string& path) {
    throwDamaged("Nothing can be read of the cache any more: its first pages, which say where everything is, are lost. Move the file " +
                     path + " away and import the sources again",
                 path);
}

std::unique_ptr<SQLite::Database> openDamaged(const std::string& path, bool tolerant) {
    usePageSums();
    try {
        auto database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
        rescuePages(*database);
        tolerateDamagedPages(*database, tolerant);
        hardenConnection(*database);
        const FileState state = checkFile(*database, path, schemaVersion);
        if (state.empty) throwHopeless(path);
        readAsPresent(*database, state.version);
        return database;
    } catch (const SQLite::Exception& exception) {
        if (isPageDamage(exception) || exception.getErrorCode() == SQLITE_NOTADB || exception.getErrorCode() == SQLITE_ERROR)
            throwHopeless(path);
        throw;
    }
}

class Rescuer {
public:
    Rescuer(const std::string& path, std::stop_token stop)
        : m_path(path),
          m_stop(std::move(stop)),
          m_interim(path),
          m_tolerant(openDamaged(path, true)),
          m_strict(openDamaged(path, false)),
          m_version(dataVersion()) {}

    Salvage run() {
        try {
            m_view = CacheView::careful(*m_tolerant, *m_strict);
        } catch (const SQLite::Exception&) {
            // A table is not known any more.
            throwHopeless(m_path);
        }
        m_lists = readCacheLists(*m_strict);
        m_salvage.listsTorn = m_lists.torn;
        m_salvage.totalsKnown = m_lists.meta.contains("traces") && m_lists.meta.contains("spans");
        readTraces();
        begin();
        writeRecords();
        countLost();
        finish();
        m_view.reset();
        replaceContent();
        return std::move(m_salvage);
    }

private:
    /// Records of one trace in one chunk, of one import.
    struct Piece {
        std::int64_t import = 0;
        ChunkStore::Kind kind = ChunkStore::Kind::Spans;
        Part part;
        TraceKey trace = 0;
    };
    struct OldTrace {
        TraceId id;
        TraceKey joinedInto = 0;
        std::string text;
        bool listed = false;
    };

    [[nodiscard]] std::int64_t dataVersion() { return m_tolerant->execAndGet("PRAGMA data_version").getInt64(); }
    void stopIf() const {
        if (m_stop.stop_requested()) throwCancelled();
    }
    void lose(std::int64_t import, ChunkStore::Kind kind, std::uint64_t records) {
        RecordLoss& loss = m_lost[m_lists.imports.contains(import) ? import : 0];
        (kind == ChunkStore::Kind::Spans ? loss.spans : loss.logs) += records;
    }

    void readTraces() {
        m_view->rows.visitAll([&](const TraceRow& row) {
            stopIf();
            m_traces[row.key] = {row.id, row.joinedInto, row.idText, row.spans > 0};
            for (const Part& part : row.parts)
                m_pieces.push_back({m_lists.importOfChunk(ChunkStore::Kind::Spans, part.chunk), ChunkStore::Kind::Spans, part, row.key});
            for (const Part& part : row.logParts)
                m_pieces.push_back({m_lists.importOfChunk(ChunkStore::Kind::Logs, part.chunk), ChunkStore::Kind::Logs, part, row.key});
        });
        const auto place = [](const Piece& piece) { return std::tuple(piece.import, piece.kind, piece.part.chunk, piece.part.first); };
        std::sort(m_pieces.begin(), m_pieces.end(), [&](const Piece& a, const Piece& b) { return place(a) < place(b); });
    }

    /// The interim file, with numbers behind all that were ever given.
    void begin() {
        const auto database = openWriteConnection({m_interim.path(), m_lists.frameKey});
        WriteScope transaction(*database);
        const bool numbersLost = !m_lists.meta.contains("last_trace");
        std::int64_t lastTrace = m_lists.meta["last_trace"];
        std::map<ChunkStore::Kind, std::int64_t> lastChunk = {{ChunkStore::Kind::Spans, m_lists.meta["last_chunk"]},
                                                              {ChunkStore::Kind::Logs, m_lists.meta["last_logchunk"]}};
        for (const auto& [key, trace] : m_traces) lastTrace = std::max(lastTrace, std::int64_t{key});
        for (const Piece& piece : m_pieces) lastChunk[piece.kind] = std::max(lastChunk[piece.kind], piece.part.chunk);
        const std::int64_t more = numbersLost ? numbersLeftOut : 0;
        setMetaNumber(*database, "last_trace", lastTrace + more);
        setMetaNumber(*database, "last_chunk", lastChunk[ChunkStore::Kind::Spans] + more);
        setMetaNumber(*database, "last_logchunk", lastChunk[ChunkStore::Kind::Logs] + more);
        // Readers look at a segment by its number only where this one is the same.
        setMetaNumber(*database, "index_version", m_lists.meta["index_version"] + 1 + more);
        keepServices(*database);
        transaction.commit();
    }

    /// Their numbers are their colours.
    void keepServices(SQLite::Database& database) {
        SQLite::Statement insert(database, "INSERT INTO dict(kind, id, ref, bytes, sum) VALUES(?,?,?,?,?)");
        std::set<std::string> seen;
        try {
            for (std::uint32_t id = 0; id < m_view->dict.size(DictKind::Service); ++id) {
                const DictReader::Entry& entry = m_view->dict.entry(DictKind::Service, id);
                if (!seen.insert(entry.bytes).second) return;
                const ResetGuard reset(insert);
                insert.bind(1, static_cast<int>(DictKind::Service));
                insert.bind(2, id);
                insert.bind(3, entry.ref);
                bindBlob(insert, 4, entry.bytes);
                bindBits(insert, 5, checksum(entry.bytes, dictSeed(DictKind::Service, id, entry.ref)));
                insert.exec();
            }
        } catch (const Fault& fault) {
            // The rest gets other colours.
            if (fault.error.kind != ErrorKind::Damaged) throw;
        } catch (const SQLite::Exception& exception) {
            if (!isPageDamage(exception)) throw;
        }
    }

    /// Takes what can be read of a piece; the rest is lost.
    void take(SpanBatch& batch, const Piece& piece) {
        const TraceId trace = m_traces[piece.trace].id;
        std::uint32_t done = 0;
        const auto each = [&](auto work) {
            try {
                work();
            } catch (const Fault& fault) {
                if (fault.error.kind != ErrorKind::Damaged) throw;
                return false;
            } catch (const SQLite::Exception& exception) {
                if (!isPageDamage(exception)) throw;
                return false;
            }
            return true;
        };
        (void)each([&] {
            const bool spans = piece.kind == ChunkStore::Kind::Spans;
            ChunkStore& chunks = spans ? m_view->spans : m_view->logs;
            const auto head = chunks.head(piece.part.chunk);
            const auto bodies = chunks.bodies(*head);
            m_spanColumns.clear();
            m_logColumns.clear();
            if (spans)
                appendSpans(*head, piece.part, m_spanColumns);
            else
                appendLogs(*head, piece.part, m_logColumns);
            for (std::uint32_t i = 0; i < piece.part.count; ++i) {
                const std::string_view body = bodyOf(*head, *bodies, piece.part.first + i);
                // A name that is lost costs the spans that have it.
                done += each([&] {
                    if (spans)
                        addStored(batch, trace, m_spanColumns[i], body, m_view->dict);
                    else
                        addStored(batch, trace, m_logColumns[i], body, m_view->dict);
                })
                            ? 1
                            : 0;
            }
        });
        m_owned[{piece.kind, piece.part.chunk}] += piece.part.count;
        if (done < piece.part.count) lose(piece.import, piece.kind, piece.part.count - done);
    }

    void writeRecords() {
        Result<std::unique_ptr<TraceWriter>> opened = TraceWriter::open({m_interim.path(), m_lists.frameKey});
        if (!opened) throw Fault(opened.error());
        TraceWriter& writer = **opened;
        const auto need = [](const auto& result) {
            if (!result) throw Fault(result.error());
        };
        for (std::size_t at = 0; at < m_pieces.size();) {
            const std::int64_t import = m_pieces[at].import;
            writer.beginImport(interimSource + std::to_string(import), 0);
            SpanBatch batch;
            for (; at < m_pieces.size() && m_pieces[at].import == import; ++at) {
                stopIf();
                take(batch, m_pieces[at]);
                if (batch.spans.size() + batch.logs.size() < batchRecords && batch.bytes.size() < batchBytes) continue;
                count(writer.write(std::move(batch), m_stop));
                batch = SpanBatch();
            }
            if (!batch.empty()) count(writer.write(std::move(batch), m_stop));
            count(writer.commit(m_stop));
            ImportRecord done;
            done.source = interimSource + std::to_string(import);
            need(writer.recordImport(done));
        }
    }

    void count(const Result<WriteCounts>& counts) {
        if (!counts) throw Fault(counts.error());
        m_salvage.spans += counts->spans;
        m_salvage.logs += counts->logs;
    }

    /// Records of chunks that are whole, but of traces that are lost; then what only the totals tell.
    void countLost() {
        std::map<std::pair<ChunkStore::Kind, std::int64_t>, std::uint64_t> ownerless;
        for (const ChunkStore::Kind kind : {ChunkStore::Kind::Spans, ChunkStore::Kind::Logs}) {
            ChunkStore& chunks = kind == ChunkStore::Kind::Spans ? m_view->spans : m_view->logs;
            try {
                chunks.visitHeads(
                    [&](const ChunkHead& head) {
                        const std::uint64_t owned = m_owned[{kind, head.id}];
                        if (head.records > owned) ownerless[{kind, m_lists.importOfChunk(kind, head.id)}] += head.records - owned;
                    },
                    m_stop);
            } catch (const SQLite::Exception& exception) {
                if (!isPageDamage(exception)) throw;
            }
        }
        for (const auto& [id, loss] : m_lost) {
            m_salvage.spansLost += loss.spans;
            m_salvage.logsLost += loss.logs;
        }
        // Where a chunk cannot be rewritten, records of traces that were dropped stay in it: not more than there were.
        const auto mostOf = [&](const char* total, std::uint64_t known) {
            const auto count = m_lists.meta.find(total);
            if (count == m_lists.meta.end()) return std::uint64_t{UINT64_MAX};
            const auto before = static_cast<std::uint64_t>(std::max<std::int64_t>(count->second, 0));
            return before > known ? before - known : 0;
        };
        std::uint64_t mostSpans = mostOf("spans", m_salvage.spans + m_salvage.spansLost);
        std::uint64_t mostLogs = mostOf("logs", m_salvage.logs + m_salvage.logsLost);
        for (const auto& [place, records] : ownerless) {
            const bool spans = place.first == ChunkStore::Kind::Spans;
            std::uint64_t& most = spans ? mostSpans : mostLogs;
            const std::uint64_t lost = std::min(records, most);
            most -= lost;
            if (lost > 0) lose(place.second, place.first, lost);
            (spans ? m_salvage.spansLost : m_salvage.logsLost) += lost;
        }
        const auto restOf = [&](const char* total, std::uint64_t saved, std::uint64_t& lost, ChunkStore::Kind kind) {
            const auto before = static_cast<std::uint64_t>(std::max<std::int64_t>(m_lists.meta[total], 0));
            if (before <= saved + lost) return;
            const std::uint64_t rest = before - saved - lost;
            lost += rest;
            // With one import in the cache it is known whose they are.
            lose(m_lists.imports.size() == 1 ? m_lists.imports.begin()->first : 0, kind, rest);
        };
        restOf("spans", m_salvage.spans, m_salvage.spansLost, ChunkStore::Kind::Spans);
        restOf("logs", m_salvage.logs, m_salvage.logsLost, ChunkStore::Kind::Logs);
        for (const auto& [id, loss] : m_lost)
            m_salvage.imports.push_back({id, id == 0 ? std::string() : m_lists.imports[id].source, loss.spans, loss.logs});
    }

    void finish() {
        const auto database = openWriteConnection({m_interim.path(), m_lists.frameKey});
        WriteScope transaction(*database);
        writeImports(*database, m_lists, m_lost, interimSource);
        keepJoined(*database);
        keepVisits(*database);
        keepNumbers(*database);
        m_salvage.traces = static_cast<std::uint64_t>(metaNumber(*database, "traces"));
        const auto before = static_cast<std::uint64_t>(std::max<std::int64_t>(m_lists.meta["traces"], 0));
        m_salvage.tracesLost = before > m_salvage.traces ? before - m_salvage.traces : 0;
        setMetaNumber(*database, "imports", m_lists.meta["imports"]);
        setMetaNumber(*database, "last_import", std::max(m_lists.meta["last_import"], lastNumber(*database, Numbered::Import)));
        transaction.commit();
    }

    [[nodiscard]] TraceKey newKey(TraceRows& rows, TraceKey old) {
        const auto known = m_traces.find(old);
        if (known == m_traces.end()) return 0;
        const std::optional<TraceRow> row = rows.byId(known->second.id);
        return row ? row->key : 0;
    }

    void keepJoined(SQLite::Database& database) {
        TraceRows rows(database);
        std::int64_t next = lastNumber(database, Numbered::Trace) + 1;
        for (const auto& [key, trace] : m_traces) {
            if (trace.joinedInto == 0 || rows.byId(trace.id)) continue;
            const TraceKey whole = newKey(rows, trace.joinedInto);
            if (whole == 0) continue;
            TraceRow joined;
            joined.key = next++;
            joined.id = trace.id;
            joined.idText = trace.text;
            joined.joinedInto = whole;
            rows.insert(joined);
        }
    }

    void keepVisits(SQLite::Database& database) {
        TraceRows rows(database);
        SQLite::Statement insert(database, "INSERT OR REPLACE INTO visit(trace, opened, pinned) VALUES(?,?,?)");
        for (const auto& [old, visit] : m_lists.visits) {
            const TraceKey key = newKey(rows, old);
            if (key == 0) continue;
            const ResetGuard reset(insert);
            insert.bind(1, std::int64_t{key});
            insert.bind(2, visit.first);
            insert.bind(3, visit.second);
            insert.exec();
        }
        for (const auto& [place, note] : m_lists.bookmarks)
            if (const TraceKey key = newKey(rows, place.first); key != 0) writeBookmark(database, key, place.second, note);
    }

    void replaceContent() {
        stopIf();
        const bool changed = dataVersion() != m_version;
        m_strict.reset();
        m_tolerant.reset();
        if (changed)
            throw Fault(Error{ErrorKind::Cache, "Another program wrote to the cache while it was being rescued; try again", m_path});
        const auto source = std::make_unique<SQLite::Database>(m_interim.path(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
        const auto target = openDamaged(m_path, true);
        reservePageSums(*target);
        {
            SQLite::Backup copy(*target, *source);
            const int result = copy.executeStep(-1);
            if (result != SQLITE_DONE) throw SQLite::Exception(target->getHandle(), result);
        }
        target->tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    std::string m_path;
    std::stop_token m_stop;
    InterimFile m_interim;
    std::unique_ptr<SQLite::Database> m_tolerant;
    std::unique_ptr<SQLite::Database> m_strict;
    std::int64_t m_version;
    std::unique_ptr<CacheView> m_view;
    Salvage m_salvage;
    CacheLists m_lists;
    std::unordered_map<TraceKey, OldTrace> m_traces;
    std::vector<Piece> m_pieces;
    std::map<std::pair<ChunkStore::Kind, std::int64_t>, std::uint64_t> m_owned;  ///< records of a chunk that have a trace
    ImportLosses m_lost;
    std::vector<SpanColumns> m_spanColumns;
    std::vector<LogColumns> m_logColumns;
};

}  // namespace

bool isWhole(SQLite::Database& database, const std::stop_token& stop) {
    const CancelGuard cancel(database, stop);
    const ReadScope snapshot(database);
    try {
        CacheView view(database);
        return verifyCache(view, stop).problems.empty();
    } catch (const SQLite::Exception& exception) {
        if (!isPageDamage(exception)) throw;
        return false;
    }
}

Salvage rescueCache(const std::string& path, const std::stop_token& stop) {
    return Rescuer(path, stop).run();
}

}  // namespace fw::store
