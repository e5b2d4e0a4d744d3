// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/cache_upkeep.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <unordered_map>
#include <unordered_set>

#include "model/core/number_text.h"
#include "model/store/asked_table.h"
#include "model/store/bookmark_table.h"
#include "model/store/cache_map.h"
#include "model/store/cache_rescue.h"
#include "model/store/chunk_joiner.h"
#include "model/store/chunk_rewriter.h"
#include "model/store/drop_plan.h"
#include "model/store/frame_index.h"
#include "model/store/import_log.h"
#include "model/store/numbering.h"
#include "model/store/page_sums.h"
#include "model/store/posting_merger.h"
#include "model/store/read_connection.h"
#include "model/store/trace_joiner.h"
#include "model/store/trace_remover.h"
#include "model/store/unsure_table.h"
#include "model/store/write_connection.h"

namespace fw::store {
namespace {

/// A step of dropping ends after this many records or parts: about a third of a second of work.
struct Step {
    std::uint64_t records = 300'000;
    std::size_t parts = 4096;
};
/// Where the disk is full: what a step writes has to fit into what is left, and the log is emptied after each.
constexpr Step narrowSteps[] = {{5'000, 64}, {1, 1}};
/// What the log takes for the smallest of them, with room to spare.
constexpr std::uint64_t smallestStep = std::uint64_t{1} << 20;
constexpr std::size_t worthJoining = 8;

class UpkeepOfCache final : public CacheUpkeep {
public:
    UpkeepOfCache(const CacheOptions& options, std::unique_ptr<SQLite::Database> database)
        : m_path(options.path), m_database(std::move(database)), m_frameKey(frameKeyOf(*m_database)) {}
    UpkeepOfCache(const UpkeepOfCache&) = delete;
    UpkeepOfCache& operator=(const UpkeepOfCache&) = delete;
    ~UpkeepOfCache() override { moveLog(*m_database); }

    Result<DropReport> prune(const CacheLimits& limits, std::stop_token stop) override {
        return dropping([&](DropReport& report) { pruneTo(limits, stop, report); });
    }

    void pruneTo(const CacheLimits& limits, const std::stop_token& stop, DropReport& report) {
        {
            // Sizes of single traces are estimates: look again after each round. Postings of what was dropped stand in the
            // index until it is merged, and would count as data that is still there.
            for (;;) {
                refreshIndex(stop);
                const std::vector<TraceKey> victims = DropPlan(*m_database, dataBytes(), stop).nextRound(limits);
                if (victims.empty()) break;
                dropWhole(victims, stop, report);
            }
        }
        finish(report, stop);
        report.reached = !limits.maxBytes || report.bytesAfter <= *limits.maxBytes;
        if (!report.reached) report.pinned = pinnedTraces(*m_database).size();
    }

    Result<DropReport> removeImport(std::int64_t id, std::stop_token stop) override {
        return dropping([&](DropReport& report) {
            if (!importExists(id)) throw Fault(Error{ErrorKind::NotFound, "There is no import " + std::to_string(id), m_path});
            refuseUnknown(id, stop);
            // Until nothing is left of it, for another program may be reading it at this moment.
            while (!forgetEmptyImport(id, report, stop)) {
                drop(removableOfImport(id, report, stop), stop, report,
                     [&](const std::vector<Extent>& spans, const std::vector<Extent>& logs) {
                         return [&spans, &logs, id](ChunkStore::Kind kind, std::int64_t chunk) {
                             return importOf(kind == ChunkStore::Kind::Spans ? spans : logs, chunk) == id;
                         };
                     });
            }
            finish(report, stop);
            if (report.spans > 0) report.repeating = repeatingImports(id);
        });
    }

    Result<DropReport> removeTraces(const std::vector<TraceKey>& keys, std::stop_token stop) override {
        return dropping([&](DropReport& report) {
            dropWhole(keys, stop, report);
            finish(report, stop);
        });
    }

    Result<JoinReport> joinTraces(TraceKey cut, TraceKey whole, std::stop_token stop) override {
        return guarded(m_path, [&]() -> Result<JoinReport> {
            TraceRows rows(*m_database);
            for (const TraceKey key : {cut, whole})
                if (!rows.byKey(key))
                    return fail(ErrorKind::NotFound, "There is no such trace in the cache", "trace " + std::to_string(key));
            return join({{cut, whole}}, stop);
        });
    }

    Result<JoinReport> joinAll(std::stop_token stop) override {
        return guarded(m_path, [&]() -> Result<JoinReport> {
            std::vector<TracePair> pairs;
            std::vector<TraceKey> unclear;
            {
                WriteScope transaction(*m_database);
                pairs = ShortIds::all(*m_database, unclear);
                transaction.commit();
            }
            JoinReport report = join(pairs, stop);
            report.unclear = unclear.size();
            TraceRows rows(*m_database);
            for (std::size_t i = 0; i < std::min(unclear.size(), JoinReport::mostUnclearIds); ++i)
                if (const std::optional<TraceRow> row = rows.byKey(unclear[i])) report.unclearIds.push_back(idText(row->id, row->idText));
            return report;
        });
    }

    Result<CompactReport> compact(std::stop_token stop) override {
        return guarded(m_path, [&]() -> Result<CompactReport> {
            try {
                return compacted(stop);
            } catch (const SQLite::Exception& exception) {
                if (!isDiskFull(exception)) throw;
                releaseLog(*m_database, m_path);
                // A copy of the data goes through the log.
                return fail(ErrorKind::Cache,
                            "No space left to compact the cache: about " + bytesText(dataBytes() + logGrowth() + smallestStep) +
                                " have to be free on that disk; the cache is as it was",
                            m_path);
            }
        });
    }

    CompactReport compacted(const std::stop_token& stop) {
        CompactReport report;
        report.bytesBefore = cacheBytes(m_path);
        if (!isWhole(*m_database, stop)) {
            report.salvage = rescueCache(m_path, stop);
            m_chunks.lookAgain();
        }
        report.chunksBefore = count("SELECT count(*) FROM chunk");
        report.segmentsBefore = count("SELECT count(*) FROM segment");
        while (m_chunks.join(ChunkStore::Kind::Spans, 2, stop) || m_chunks.join(ChunkStore::Kind::Logs, 2, stop)) {
        }
        PostingMerger merger(*m_database);
        const std::vector<std::int64_t> segments = merger.allSegments();
        if (segments.size() > 1 || isStale()) mergeIndex(merger, segments, stop);
        if (stop.stop_requested()) throwCancelled();
        const CancelGuard cancel(*m_database, stop);
        m_database->exec("VACUUM");
        m_database->exec("PRAGMA wal_checkpoint(TRUNCATE)");
        report.bytesAfter = cacheBytes(m_path);
        report.chunksAfter = count("SELECT count(*) FROM chunk");
        report.segmentsAfter = count("SELECT count(*) FROM segment");
        return report;
    }

    Result<bool> tidy(std::stop_token stop) override {
        return guarded(m_path, [&]() -> Result<bool> {
            PostingMerger merger(*m_database);
            const std::vector<std::int64_t> segments = isStale() ? merger.allSegments() : merger.nextMerge();
            if (!segments.empty()) {
                mergeIndex(merger, segments, stop);
                return true;
            }
            return m_chunks.join(ChunkStore::Kind::Spans, worthJoining, stop) || m_chunks.join(ChunkStore::Kind::Logs, worthJoining, stop);
        });
    }

    Result<void> noteOpened(TraceKey key, std::int64_t timeNs) override {
        return visit(key, "INSERT INTO visit(trace, opened, pinned) VALUES(?1, ?2, 0) ON CONFLICT DO UPDATE SET opened = ?2", timeNs);
    }

    Result<void> setPinned(TraceKey key, bool pinned) override {
        return visit(key, "INSERT INTO visit(trace, opened, pinned) VALUES(?1, 0, ?2) ON CONFLICT DO UPDATE SET pinned = ?2",
                     pinned ? 1 : 0);
    }

    Result<std::vector<TraceKey>> pinned() override {
        return guarded(m_path, [&]() -> Result<std::vector<TraceKey>> {
            std::vector<TraceKey> keys;
            SQLite::Statement select(*m_database, "SELECT trace FROM visit WHERE pinned = 1 ORDER BY trace");
            while (select.executeStep()) keys.push_back(select.getColumn(0).getInt64());
            return keys;
        });
    }

    Result<void> setBookmark(TraceKey key, const SpanPlace& place, const std::optional<std::string>& note) override {
        return guarded(m_path, [&]() -> Result<void> {
            if (note && note->size() > Bookmark::maxNoteBytes)
                return fail(ErrorKind::Usage, "A note has at most " + std::to_string(Bookmark::maxNoteBytes) + " bytes");
            WriteScope transaction(*m_database);
            if (const std::optional<TraceRow> known = TraceRows(*m_database).byKey(key))
                writeBookmark(*m_database, known->joinedInto != 0 ? known->joinedInto : key, place, note);
            transaction.commit();
            return {};
        });
    }

private:
    /// Drops by `work`; where the disk is full once more in smaller steps, and then it is said what is missing.
    template <typename Work>
    Result<DropReport> dropping(Work work) {
        return guarded(m_path, [&]() -> Result<DropReport> {
            DropReport report;
            report.bytesBefore = dataBytes();
            for (std::size_t attempt = 0;; ++attempt) try {
                    work(report);
                    return report;
                } catch (const SQLite::Exception& exception) {
                    if (!isDiskFull(exception)) throw;
                    releaseLog(*m_database, m_path);
                    if (attempt == std::size(narrowSteps)) return fail(ErrorKind::Cache, noSpace(report), m_path);
                    m_step = narrowSteps[attempt];
                    m_narrow = true;
                }
        });
    }

    [[nodiscard]] std::string noSpace(const DropReport& report) {
        std::string text = "No space left, and dropping traces takes some: about " + bytesText(logGrowth() + smallestStep) +
                           " have to be free on that disk; ";
        return text + (report.traces + report.shortened == 0 ? "nothing was dropped"
                                                             : countText(report.traces) + " traces were dropped before, and stay dropped");
    }

    /// What the database file grows by when the log is moved into it.
    [[nodiscard]] std::uint64_t logGrowth() {
        std::error_code error;
        const auto file = std::filesystem::file_size(m_path, error);
        const std::uint64_t pages = count("PRAGMA page_count") * count("PRAGMA page_size");
        return error || pages < file ? 0 : pages - file;
    }

    [[nodiscard]] std::uint64_t count(const char* sql) { return static_cast<std::uint64_t>(m_database->execAndGet(sql).getInt64()); }
    [[nodiscard]] std::uint64_t dataBytes() {
        return (count("PRAGMA page_count") - count("PRAGMA freelist_count")) * count("PRAGMA page_size");
    }
    [[nodiscard]] bool isStale() { return metaNumber(*m_database, "index_stale") != 0; }

    [[nodiscard]] bool importExists(std::int64_t id) {
        SQLite::Statement select(*m_database, "SELECT 1 FROM import WHERE id = ?");
        select.bind(1, id);
        return select.executeStep();
    }

    /// To take such an import off the list would say that nothing is left of it.
    void refuseUnknown(std::int64_t id, const std::stop_token& stop) {
        const std::vector<ImportRecord> imports = readImports(*m_database);
        const auto record = std::find_if(imports.begin(), imports.end(), [id](const ImportRecord& one) { return one.id == id; });
        if (record == imports.end() || record->owns || tracesOfImport(0, stop).empty()) return;
        throw Fault(Error{ErrorKind::Cache,
                          "What came with this import is not known: an older version of the program wrote it. 'cache prune' drops what "
                          "was not used for long",
                          record->source});
    }

    Result<void> visit(TraceKey key, const char* sql, std::int64_t value) {
        return guarded(m_path, [&]() -> Result<void> {
            WriteScope transaction(*m_database);
            if (const std::optional<TraceRow> known = TraceRows(*m_database).byKey(key)) {
                SQLite::Statement statement(*m_database, sql);
                statement.bind(1, std::int64_t{known->joinedInto != 0 ? known->joinedInto : key});
                statement.bind(2, value);
                statement.exec();
            }
            transaction.commit();
            return {};
        });
    }

    [[nodiscard]] std::vector<RepeatingImport> repeatingImports(std::int64_t but) {
        std::vector<RepeatingImport> repeating;
        for (const ImportRecord& record : readImports(*m_database)) {
            const std::int64_t spans = metaNumber(*m_database, repeatedKey(record.id).c_str());
            if (record.id != but && spans > 0) repeating.push_back({record.id, record.source, static_cast<std::uint64_t>(spans)});
        }
        return repeating;
    }

    [[nodiscard]] std::vector<TraceKey> tracesOfImport(std::int64_t id, const std::stop_token& stop) {
        const CacheMap map(*m_database, stop);
        std::vector<TraceKey> traces;
        for (const ChunkStore::Kind kind : {ChunkStore::Kind::Spans, ChunkStore::Kind::Logs}) {
            const std::vector<Extent> extents = readExtents(*m_database, kind);
            for (const Placement& placement : map.placements(kind))
                if (importOf(extents, placement.chunk) == id) traces.push_back(placement.trace);
        }
        std::sort(traces.begin(), traces.end());
        traces.erase(std::unique(traces.begin(), traces.end()), traces.end());
        return traces;
    }

    /// The traces of an import without those that are pinned; these are counted in the report.
    [[nodiscard]] std::vector<TraceKey> removableOfImport(std::int64_t id, DropReport& report, const std::stop_token& stop) {
        std::vector<TraceKey> traces = tracesOfImport(id, stop);
        const std::unordered_set<TraceKey> kept = pinnedTraces(*m_database);
        report.pinned = std::erase_if(traces, [&kept](TraceKey key) { return kept.contains(key); });
        return traces;
    }

    /// Takes the import off the list if it has nothing but pinned traces, or not even those. False: there is more to drop.
    [[nodiscard]] bool forgetEmptyImport(std::int64_t id, DropReport& report, const std::stop_token& stop) {
        WriteScope transaction(*m_database);
        if (!removableOfImport(id, report, stop).empty()) return false;
        if (report.pinned > 0) return true;
        for (const char* sql : {"DELETE FROM extent WHERE import = ?", "DELETE FROM import WHERE id = ?"}) {
            SQLite::Statement statement(*m_database, sql);
            statement.bind(1, id);
            statement.exec();
        }
        dropUnsure(*m_database, id);
        dropAsked(*m_database, id);
        transaction.commit();
        return true;
    }

    void dropWhole(const std::vector<TraceKey>& traces, const std::stop_token& stop, DropReport& report) {
        drop(traces, stop, report,
             [](const std::vector<Extent>&, const std::vector<Extent>&) { return [](ChunkStore::Kind, std::int64_t) { return true; }; });
    }

    /// In steps of one transaction each.
    JoinReport join(const std::vector<TracePair>& pairs, const std::stop_token& stop) {
        JoinReport report;
        std::size_t from = 0;
        while (from < pairs.size()) {
            if (stop.stop_requested()) throwCancelled();
            WriteScope transaction(*m_database);
            TraceRows rows(*m_database);
            std::vector<TracePair> step;
            std::uint64_t records = 0;
            while (from < pairs.size() && (step.empty() || (records < m_step.records && step.size() < m_step.parts))) {
                const std::optional<TraceRow> cut = rows.byKey(pairs[from].cut);
                if (cut) records += cut->spans + cut->logs;
                step.push_back(pairs[from++]);
            }
            JoinReport after = report;
            TraceJoiner(*m_database, m_frameKey).join(step, stop, after);
            transaction.commit();
            report = std::move(after);
        }
        if (!report.joined.empty()) refreshIndex(stop);
        return report;
    }

    /// Drops in steps. `whichChunks(extents of spans, of logs)` gives the predicate for a step.
    template <typename WhichChunks>
    void drop(std::vector<TraceKey> traces, const std::stop_token& stop, DropReport& report, WhichChunks whichChunks) {
        std::sort(traces.begin(), traces.end());
        std::size_t from = 0;
        while (from < traces.size()) {
            if (stop.stop_requested()) throwCancelled();
            WriteScope transaction(*m_database);
            const CacheMap map(*m_database, stop);
            std::unordered_map<TraceKey, std::pair<std::uint64_t, std::size_t>> sizes;
            for (const ChunkStore::Kind kind : {ChunkStore::Kind::Spans, ChunkStore::Kind::Logs}) {
                for (const Placement& placement : map.placements(kind)) {
                    auto& [records, parts] = sizes[placement.trace];
                    records += placement.count;
                    ++parts;
                }
            }
            std::vector<TraceKey> step;
            std::uint64_t records = 0;
            std::size_t parts = 0;
            while (from < traces.size() && (step.empty() || (records < m_step.records && parts < m_step.parts))) {
                const auto& [ofRecords, ofParts] = sizes[traces[from]];
                records += ofRecords;
                parts += ofParts;
                step.push_back(traces[from++]);
            }
            const std::vector<Extent> spans = readExtents(*m_database, ChunkStore::Kind::Spans);
            const std::vector<Extent> logs = readExtents(*m_database, ChunkStore::Kind::Logs);
            DropReport after = report;
            TraceRemover(*m_database, m_frameKey).remove(step, map, whichChunks(spans, logs), stop, after);
            transaction.commit();
            report = after;
            if (m_narrow) releaseLog(*m_database, m_path);
        }
    }

    /// The index without the traces that are gone; the list of imports without those that are empty.
    void finish(DropReport& report, const std::stop_token& stop) {
        refreshIndex(stop);
        {
            WriteScope transaction(*m_database);
            report.imports = ChunkRewriter::forgetEmptyImports(*m_database);
            transaction.commit();
        }
        report.bytesAfter = dataBytes();
        report.bytesFree = count("PRAGMA freelist_count") * count("PRAGMA page_size");
    }

    void refreshIndex(const std::stop_token& stop) {
        if (!isStale()) return;
        PostingMerger merger(*m_database);
        try {
            mergeIndex(merger, merger.allSegments(), stop);
        } catch (const SQLite::Exception& exception) {
            // A stale index costs time, no answer; it is merged when there is room.
            if (!m_narrow || !isDiskFull(exception)) throw;
            releaseLog(*m_database, m_path);
        }
    }

    void mergeIndex(PostingMerger& merger, const std::vector<std::int64_t>& segments, const std::stop_token& stop) {
        WriteScope transaction(*m_database);
        if (isStale()) {
            const CacheMap map(*m_database, stop);
            merger.merge(
                segments, [&map](TraceKey key) { return map.hasTrace(key); }, stop);
            setMetaNumber(*m_database, "index_stale", 0);
        } else {
            merger.merge(
                segments, [](TraceKey) { return true; }, stop);
        }
        transaction.commit();
    }

    Step m_step;
    bool m_narrow = false;  ///< the disk is full
    std::string m_path;
    std::unique_ptr<SQLite::Database> m_database;
    std::string m_frameKey;
    ChunkJoiner m_chunks{*m_database};
};

}  // namespace

Result<std::unique_ptr<CacheUpkeep>> CacheUpkeep::open(const CacheOptions& options) {
    return guarded(options.path, [&]() -> Result<std::unique_ptr<CacheUpkeep>> {
        return std::make_unique<UpkeepOfCache>(options, openWriteConnection(options));
    });
}

Result<CompactReport> compactCache(const CacheOptions& options, std::stop_token stop) {
    const std::uint64_t bytesBefore = cacheBytes(options.path);
    Result<std::unique_ptr<CacheUpkeep>> upkeep = CacheUpkeep::open(options);
    if (upkeep) return (*upkeep)->compact(std::move(stop));
    if (upkeep.error().kind != ErrorKind::Damaged) return tl::unexpected<Error>(upkeep.error());
    Result<Salvage> salvage = guarded(options.path, [&]() -> Result<Salvage> { return rescueCache(options.path, stop); });
    if (!salvage) return tl::unexpected<Error>(salvage.error());
    upkeep = CacheUpkeep::open(options);
    if (!upkeep) return tl::unexpected<Error>(upkeep.error());
    Result<CompactReport> report = (*upkeep)->compact(std::move(stop));
    if (!report) return report;
    report->bytesBefore = bytesBefore;
    report->salvage = std::move(*salvage);
    return report;
}

}  // namespace fw::store
