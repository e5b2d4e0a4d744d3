// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trace_reader.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

#include "model/store/back_link_finder.h"
#include "model/store/bookmark_table.h"
#include "model/store/cache_format.h"
#include "model/store/cache_path.h"
#include "model/store/evidence_loader.h"
#include "model/store/frame_index.h"
#include "model/store/import_log.h"
#include "model/store/page_sums.h"
#include "model/store/private_file.h"
#include "model/store/schema.h"
#include "model/store/search.h"
#include "model/store/span_finder.h"
#include "model/store/text_search.h"
#include "model/store/trace_loader.h"
#include "model/store/verify.h"

namespace fw::store {
namespace {

constexpr const char* readerPageCache = "PRAGMA cache_size=-16384";

std::uint64_t sizeOf(const std::string& path) {
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    return error ? 0 : static_cast<std::uint64_t>(size);
}

/// A path as a file: URI of SQLite.
std::string uriOf(const std::string& path) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string uri = "file:";
    for (const char c : path) {
        if (c == '%' || c == '?' || c == '#') {
            uri += '%';
            uri += digits[static_cast<unsigned char>(c) >> 4U];
            uri += digits[static_cast<unsigned char>(c) & 0xfU];
        } else {
            uri += c;
        }
    }
    return uri;
}

std::unique_ptr<SQLite::Database> tryOpen(const std::string& path, const char* parameters) {
    auto database =
        std::make_unique<SQLite::Database>(uriOf(path) + parameters, SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX | SQLite::OPEN_URI);
    hardenConnection(*database);
    database->exec(readerPageCache);
    database->execAndGet("SELECT count(*) FROM sqlite_schema");  // the first read is what fails
    return database;
}

std::unique_ptr<SQLite::Database> openForReading(const std::string& path) {
    usePageSums();
    if (fileKind(path) == FileKind::Other)
        throw Fault(Error{ErrorKind::Cache, "The file is no Framewake cache and was left untouched; choose another cache file", path});
    try {
        return tryOpen(path, "");
    } catch (const SQLite::Exception& exception) {
        // In a read-only folder the shared memory of the write-ahead log cannot be made. Without a log the file alone is
        // the whole cache; with one it would be an older or half-copied state.
        const bool folder = exception.getErrorCode() == SQLITE_CANTOPEN || exception.getErrorCode() == SQLITE_READONLY ||
                            exception.getErrorCode() == SQLITE_IOERR;
        if (!folder) throw;
        if (sizeOf(path + "-wal") > 0) {
            const Result<CachePlace> place = probeCachePath(path);
            if (!place || place->use == CachePlace::Use::Write) throw;
            throw Fault(Error{ErrorKind::Cache,
                              place->reason + "; the cache has a log (" + path +
                                  "-wal) that cannot be read without writing beside it. Copy both files to a folder that can be written",
                              path});
        }
        return tryOpen(path, "?immutable=1");
    }
}

/// Counts the traces that are not listed for want of spans, and their log records.
void countWithoutSpans(CacheView& view, CacheInfo& info) {
    // Only log records bring such traces; in a cache of many traces looking for them takes far longer than all else.
    if (info.logs == 0) return;
    SQLite::Statement select(view.database, "SELECT key FROM trace WHERE spans = 0");
    while (select.executeStep()) {
        const auto row = view.rows.byKey(select.getColumn(0).getInt64());
        if (!row || row->joinedInto != 0) continue;
        ++info.tracesWithoutSpans;
        info.logsWithoutSpans += row->logs;
    }
}

/// What the traces themselves tell, where the totals cannot be read.
void countCarefully(CacheView& view, CacheInfo& info) {
    info.damaged = true;
    std::set<std::uint32_t> services;
    view.rows.visitAll([&](const TraceRow& row) {
        info.logs += row.logs;
        if (row.spans == 0) {
            info.tracesWithoutSpans += row.joinedInto == 0 ? 1 : 0;
            info.logsWithoutSpans += row.logs;
            return;
        }
        info.firstStartNs = info.traces == 0 ? row.startNs : std::min(info.firstStartNs, row.startNs);
        info.lastStartNs = info.traces == 0 ? row.startNs : std::max(info.lastStartNs, row.startNs);
        ++info.traces;
        info.spans += row.spans;
        services.insert(row.services.begin(), row.services.end());
    });
    info.services = services.size();
    try {
        info.segments = static_cast<std::uint64_t>(view.strict.execAndGet("SELECT count(*) FROM segment").getInt64());
        info.frameKey = frameKeyOf(view.strict);
    } catch (const SQLite::Exception& exception) {
        if (!isPageDamage(exception)) throw;
    }
}

class ReaderOfCache final : public TraceReader {
public:
    explicit ReaderOfCache(const CacheOptions& options)
        : m_path(options.path), m_frameKey(options.frameKey.empty() ? std::string(defaultFrameKey) : options.frameKey) {}

    /// Opens the file if there is one. False: an empty cache.
    bool connect() {
        const unsigned long long identity = fileIdentity(m_path);
        if (m_view && identity == m_identity) return true;
        m_frameQuery.reset();
        m_careful.reset();
        m_tolerant.reset();
        m_carefulMatches = Matches();
        m_view.reset();
        m_database.reset();
        m_matches = Matches();
        const FileKind kind = fileKind(m_path);
        if (kind == FileKind::Missing || kind == FileKind::Empty) return false;
        auto database = openForReading(m_path);
        const FileState state = checkFile(*database, m_path, schemaVersion);
        if (state.empty) return false;
        if (state.version < schemaVersion)
            throw Fault(Error{ErrorKind::Cache,
                              "The cache has the older schema version " + std::to_string(state.version) +
                                  " (this program: " + std::to_string(schemaVersion) + "); the next import converts it",
                              m_path});
        m_database = std::move(database);
        m_view = std::make_unique<CacheView>(*m_database);
        m_identity = identity;
        return true;
    }

    Result<std::uint64_t> lastCommit() override {
        return guarded(m_path, [this]() -> Result<std::uint64_t> {
            if (!connect()) return 0;
            const auto version = static_cast<std::uint64_t>(m_database->execAndGet("PRAGMA data_version").getInt64());
            return (static_cast<std::uint64_t>(m_identity) << 32U) ^ version;
        });
    }

    Result<CacheInfo> info() override {
        CacheInfo empty;
        empty.path = m_path;
        empty.frameKey = m_frameKey;
        empty.schemaVersion = schemaVersion;
        return callCarefully<CacheInfo>({}, empty, [&](CacheView& view) {
            CacheInfo out;
            out.path = m_path;
            out.bytes = sizeOf(m_path) + sizeOf(m_path + "-wal");
            out.schemaVersion = static_cast<std::uint32_t>(view.database.execAndGet("PRAGMA user_version").getInt());
            if (view.isCareful) {
                countCarefully(view, out);
                return out;
            }
            const auto number = [&](const char* sql) { return static_cast<std::uint64_t>(view.database.execAndGet(sql).getInt64()); };
            out.traces = number("SELECT value FROM meta WHERE key = 'traces'");
            out.spans = number("SELECT value FROM meta WHERE key = 'spans'");
            out.logs = number("SELECT value FROM meta WHERE key = 'logs'");
            countWithoutSpans(view, out);
            out.services = number("SELECT count(DISTINCT service) FROM operation");
            out.segments = number("SELECT count(*) FROM segment");
            out.firstStartNs =
                view.database.execAndGet("SELECT coalesce((SELECT start FROM trace WHERE spans > 0 ORDER BY start LIMIT 1), 0)").getInt64();
            out.lastStartNs =
                view.database.execAndGet("SELECT coalesce((SELECT start FROM trace WHERE spans > 0 ORDER BY start DESC LIMIT 1), 0)")
                    .getInt64();
            out.frameKey = frameKeyOf(view.database);
            return out;
        });
    }

    Result<std::vector<ServiceInfo>> services() override {
        return call<std::vector<ServiceInfo>>({}, std::vector<ServiceInfo>(), [&](CacheView& view) {
            std::vector<ServiceInfo> out;
            std::uint32_t last = 0;
            SQLite::Statement select(view.database, "SELECT service, name, spans FROM operation ORDER BY service");
            while (select.executeStep()) {
                const std::uint32_t service = select.getColumn(0).getUInt();
                if (out.empty() || service != last) out.push_back({view.dict.service(service), 0, {}});
                last = service;
                out.back().spans += static_cast<std::uint64_t>(select.getColumn(2).getInt64());
                out.back().operations.push_back(view.dict.name(select.getColumn(1).getUInt()));
            }
            for (ServiceInfo& service : out) std::sort(service.operations.begin(), service.operations.end());
            return out;
        });
    }

    Result<std::vector<ImportRecord>> imports() override {
        return call<std::vector<ImportRecord>>({}, std::vector<ImportRecord>(),
                                               [&](CacheView& view) { return readImports(view.database); });
    }

    Result<std::vector<ImportHolding>> importHoldings(std::stop_token stop) override {
        return call<std::vector<ImportHolding>>(stop, std::vector<ImportHolding>(), [&](CacheView& view) {
            const std::vector<Extent> ofSpans = readExtents(view.database, ChunkStore::Kind::Spans);
            const std::vector<Extent> ofLogs = readExtents(view.database, ChunkStore::Kind::Logs);
            std::map<std::int64_t, ImportHolding> holdings;
            view.rows.visitAll([&](const TraceRow& row) {
                if (stop.stop_requested()) throwCancelled();
                std::set<std::int64_t> its;
                for (const Part& part : row.parts) {
                    const std::int64_t id = importOf(ofSpans, part.chunk);
                    holdings[id].spans += part.count;
                    its.insert(id);
                }
                for (const Part& part : row.logParts) {
                    const std::int64_t id = importOf(ofLogs, part.chunk);
                    holdings[id].logs += part.count;
                    its.insert(id);
                }
                for (const std::int64_t id : its) ++holdings[id].traces;
            });
            std::vector<ImportHolding> out;
            for (const auto& [id, holding] : holdings) {
                out.push_back(holding);
                out.back().id = id;
            }
            return out;
        });
    }

    Result<std::vector<TraceKey>> pinned() override {
        return call<std::vector<TraceKey>>({}, std::vector<TraceKey>(), [&](CacheView& view) {
            std::vector<TraceKey> out;
            SQLite::Statement select(view.database, "SELECT trace FROM visit WHERE pinned = 1 ORDER BY trace");
            while (select.executeStep()) out.push_back(select.getColumn(0).getInt64());
            return out;
        });
    }

    Result<std::vector<TraceKey>> tracesOfImport(std::int64_t id, std::size_t limit, std::stop_token stop) override {
        return call<std::vector<TraceKey>>(stop, std::vector<TraceKey>(), [&](CacheView& view) {
            std::vector<TraceKey> out;
            const std::vector<Extent> extents = readExtents(view.database, ChunkStore::Kind::Spans);
            view.rows.visitAll([&](const TraceRow& row) {
                if (stop.stop_requested()) throwCancelled();
                const bool its = out.size() < limit && std::any_of(row.parts.begin(), row.parts.end(),
                                                                   [&](const Part& part) { return importOf(extents, part.chunk) == id; });
                if (its) out.push_back(row.key);
            });
            return out;
        });
    }

    Result<VerifyReport> verify(std::stop_token stop) override {
        return callCarefully<VerifyReport>(stop, VerifyReport(), [&](CacheView& view) { return verifyCache(view, stop); });
    }

    Result<std::vector<OperationStatistics>> operationStatistics(std::stop_token stop) override {
        return call<std::vector<OperationStatistics>>(stop, std::vector<OperationStatistics>(),
                                                      [&](CacheView& view) { return computeOperationStatistics(view, stop); });
    }

    Result<PeerDurations> peerDurations(const PeerKey& key, std::stop_token stop) override {
        return call<PeerDurations>(stop, PeerDurations(), [&](CacheView& view) { return peerDurationsOf(view, key, stop); });
    }

    using TraceReader::search;
    Result<TracePage> search(const SearchRequest& request, std::stop_token stop, const std::function<void(TracePage)>& partial) override {
        return callCarefully<TracePage>(stop, TracePage(), [&](CacheView& view) {
            Matches& known = view.isCareful ? m_carefulMatches : m_matches;
            const std::int64_t version = view.database.execAndGet("PRAGMA data_version").getInt64();
            if (!known.answers(request, version)) {
                known = Matches();
                const auto tell = [&](const std::vector<TraceKey>& keys) {
                    TracePage page;
                    page.total = keys.size();
                    page.match = TextMatch::Everywhere;
                    const std::size_t count = request.limit == 0 ? keys.size() : std::min<std::size_t>(keys.size(), request.limit);
                    for (std::size_t i = 0; i < count; ++i) page.traces.push_back(view.summary(view.row(keys[i])));
                    partial(std::move(page));
                };
                const std::uint64_t before = view.losses();
                known = findMatches(view, request, stop, partial ? PartialMatches(tell) : PartialMatches());
                known.unread = view.losses() != before;
                known.dataVersion = version;
            }
            return readPage(view, known, request.offset, request.limit, stop);
        });
    }

    Result<TraceSummary> findTrace(TraceId id) override {
        const auto missing = [&] { return Fault(Error{ErrorKind::NotFound, "Trace " + toHex(id) + " is not in the cache", m_path}); };
        return callCarefully<TraceSummary>({}, emptyCache(), [&](CacheView& view) {
            const std::optional<TraceRow> row = view.rowOfId(id);
            if (!row || row->spans == 0) throw missing();
            return view.summary(*row);
        });
    }

    Result<std::uint64_t> logCount(TraceId id) override {
        return callCarefully<std::uint64_t>({}, std::uint64_t{0}, [&](CacheView& view) {
            const std::optional<TraceRow> row = view.rowOfId(id);
            return row ? row->logs : 0;
        });
    }

    Result<std::vector<TraceSummary>> tracesOfFrame(std::string_view frameId) override {
        return callCarefully<std::vector<TraceSummary>>({}, std::vector<TraceSummary>(), [&](CacheView& view) {
            std::vector<TraceSummary> out;
            if (!m_frameQuery && !view.isCareful)
                m_frameQuery = std::make_unique<SQLite::Statement>(view.database, "SELECT trace FROM frame WHERE value = ?");
            if (view.isCareful) {
                const std::string key = frameKeyOf(view.strict);
                view.rows.visitAll([&](const TraceRow& row) {
                    const std::vector<std::string> frames = row.moreFrameIds ? framesOf(row, view.spans, key) : row.frameIds;
                    if (std::binary_search(frames.begin(), frames.end(), frameId)) out.push_back(view.summary(row));
                });
            } else {
                const ResetGuard reset(*m_frameQuery);
                bindBlob(*m_frameQuery, 1, frameId);
                while (m_frameQuery->executeStep()) out.push_back(view.summary(view.row(m_frameQuery->getColumn(0).getInt64())));
            }
            std::sort(out.begin(), out.end(), [](const TraceSummary& a, const TraceSummary& b) {
                return a.startNs != b.startNs ? a.startNs < b.startNs : a.key < b.key;
            });
            return out;
        });
    }

    Result<std::vector<std::string>> frameIds(std::string_view prefix, std::size_t limit) override {
        return call<std::vector<std::string>>({}, std::vector<std::string>(), [&](CacheView& view) {
            std::vector<std::string> out;
            const std::string after = afterPrefix(prefix);
            SQLite::Statement select(view.database, std::string("SELECT DISTINCT value FROM frame WHERE value >= ?1") +
                                                        (after.empty() ? "" : " AND value < ?3") + " ORDER BY value LIMIT ?2");
            bindBlob(select, 1, prefix);
            select.bind(2, static_cast<std::int64_t>(std::min<std::size_t>(limit, INT32_MAX)));
            if (!after.empty()) bindBlob(select, 3, after);
            while (select.executeStep()) out.emplace_back(blobOf(select.getColumn(0)));
            return out;
        });
    }

    Result<FrameNeighbours> frameNeighbours(std::string_view frameId, std::string_view prefix) override {
        return call<FrameNeighbours>({}, FrameNeighbours(), [&](CacheView& view) {
            FrameNeighbours out;
            const std::string after = afterPrefix(prefix);
            SQLite::Statement before(view.database, std::string("SELECT value FROM frame WHERE value >= ?1 AND value < ?2") +
                                                        (after.empty() ? "" : " AND value < ?3") + " ORDER BY value DESC LIMIT 1");
            bindBlob(before, 1, prefix);
            bindBlob(before, 2, frameId);
            if (!after.empty()) bindBlob(before, 3, after);
            if (before.executeStep()) out.previous = blobOf(before.getColumn(0));
            SQLite::Statement behind(view.database, "SELECT value FROM frame WHERE value > ?1 AND value >= ?2 ORDER BY value LIMIT 1");
            bindBlob(behind, 1, frameId);
            bindBlob(behind, 2, prefix);
            if (behind.executeStep()) {
                const std::string_view next = blobOf(behind.getColumn(0));
                if (next.starts_with(prefix)) out.next = next;
            }
            return out;
        });
    }

    Result<std::vector<Bookmark>> bookmarks(TraceKey key) override {
        return call<std::vector<Bookmark>>({}, std::vector<Bookmark>(), [&](CacheView& view) { return readBookmarks(view.database, key); });
    }

    Result<BackLinks> linksTo(TraceId id, std::stop_token stop) override {
        return callCarefully<BackLinks>(stop, BackLinks(), [&](CacheView& view) { return findBackLinks(view, id, stop); });
    }

    Result<std::shared_ptr<const TraceData>> loadTrace(TraceKey key, std::stop_token stop) override {
        return callCarefully<std::shared_ptr<const TraceData>>(stop, emptyCache(),
                                                               [&](CacheView& view) { return loadColumns(view, view.row(key), stop); });
    }

    Result<EventTimes> loadEventTimes(TraceKey key, std::stop_token stop) override {
        return callCarefully<EventTimes>(stop, emptyCache(), [&](CacheView& view) { return loadEventTimesOf(view, view.row(key), stop); });
    }

    Result<KeyColumn> loadKeyColumn(TraceKey key, std::string_view attribute, std::stop_token stop) override {
        return call<KeyColumn>(stop, emptyCache(), [&](CacheView& view) { return loadKeyColumnOf(view, view.row(key), attribute, stop); });
    }

    Result<SpanEvidence> loadSpanEvidence(TraceKey key, const EvidenceKeys& keys, std::stop_token stop) override {
        return callCarefully<SpanEvidence>(stop, emptyCache(),
                                           [&](CacheView& view) { return loadSpanEvidenceOf(view, view.row(key), keys, stop); });
    }

    Result<void> visitValues(TraceKey key, const std::vector<std::string>& keys,
                             const std::function<void(SpanIndex, std::size_t, std::string_view)>& visit, std::stop_token stop) override {
        const Result<bool> done = call<bool>(stop, emptyCache(), [&](CacheView& view) {
            visitValuesOf(view, view.row(key), keys, visit, stop);
            return true;
        });
        if (!done) return tl::unexpected<Error>(done.error());
        return {};
    }

    Result<std::vector<std::uint8_t>> findSpans(TraceKey key, const SpanFind& find, std::stop_token stop) override {
        return call<std::vector<std::uint8_t>>(stop, emptyCache(),
                                               [&](CacheView& view) { return findSpansOf(view, view.row(key), find, stop); });
    }

    Result<SpanDetails> loadSpan(TraceKey key, SpanIndex span) override {
        return callCarefully<SpanDetails>({}, emptyCache(), [&](CacheView& view) { return loadSpanOf(view, view.row(key), span); });
    }

    Result<void> visitSpans(TraceKey key, const std::function<bool(SpanIndex, const SpanDetails&)>& visit, std::stop_token stop) override {
        SpanIndex next = 0;
        const Result<bool> done = callCarefully<bool>(stop, emptyCache(), [&](CacheView& view) {
            visitSpansOf(
                view, view.row(key),
                [&](SpanIndex span, const SpanDetails& details) {
                    // The careful second run begins at the first span again.
                    if (span < next) return true;
                    next = span + 1;
                    return visit(span, details);
                },
                stop);
            return true;
        });
        if (!done) return tl::unexpected<Error>(done.error());
        return {};
    }

    Result<std::vector<std::string>> sourcesOfTrace(TraceKey key) override {
        return call<std::vector<std::string>>({}, emptyCache(), [&](CacheView& view) {
            const TraceRow row = view.row(key);
            std::set<std::int64_t> wrote;
            const auto collect = [&](const std::vector<Part>& parts, ChunkStore::Kind kind) {
                if (parts.empty()) return;
                const std::vector<Extent> extents = readExtents(view.database, kind);
                for (const Part& part : parts) wrote.insert(importOf(extents, part.chunk));
            };
            collect(row.parts, ChunkStore::Kind::Spans);
            collect(row.logParts, ChunkStore::Kind::Logs);
            std::vector<std::string> names;
            const std::vector<ImportRecord> imports = readImports(view.database);
            for (auto record = imports.rbegin(); record != imports.rend(); ++record)
                if (wrote.contains(record->id) && std::find(names.begin(), names.end(), record->source) == names.end())
                    names.push_back(record->source);
            return names;
        });
    }

    Result<std::vector<LogEntry>> loadLogs(TraceKey key, std::stop_token stop) override {
        return callCarefully<std::vector<LogEntry>>(stop, emptyCache(),
                                                    [&](CacheView& view) { return loadLogsOf(view, view.row(key), stop); });
    }

private:
    tl::unexpected<Error> emptyCache() const { return fail(ErrorKind::NotFound, "The cache is empty", m_path); }

    /// Runs `work` on one snapshot of the cache. Where there is no cache yet the answer is `ifEmpty`.
    template <typename T, typename Work>
    Result<T> call(const std::stop_token& stop, Result<T> ifEmpty, Work&& work) {
        return guarded(m_path, [&]() -> Result<T> {
            if (stop.stop_requested()) throwCancelled();
            if (!connect()) return std::move(ifEmpty);
            const CancelGuard cancel(*m_database, stop);
            const ReadScope snapshot(*m_database);
            return work(*m_view);
        });
    }

    /// As call(). Where damaged pages are in the way, `work` runs once more on a view that trusts nothing but what has a checksum of
    /// its own.
    template <typename T, typename Work>
    Result<T> callCarefully(const std::stop_token& stop, Result<T> ifEmpty, Work&& work) {
        return guarded(m_path, [&]() -> Result<T> {
            if (stop.stop_requested()) throwCancelled();
            if (!connect()) return std::move(ifEmpty);
            try {
                const CancelGuard cancel(*m_database, stop);
                const ReadScope snapshot(*m_database);
                return work(*m_view);
            } catch (const SQLite::Exception& exception) {
                if (!isPageDamage(exception)) throw;
            }
            if (!m_careful) {
                m_tolerant = openForReading(m_path);
                tolerateDamagedPages(*m_tolerant);
                m_careful = CacheView::careful(*m_tolerant, *m_database);
            }
            const CancelGuard cancel(*m_tolerant, stop);
            const ReadScope snapshot(*m_tolerant);
            return work(*m_careful);
        });
    }

    std::string m_path;
    std::string m_frameKey;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<CacheView> m_view;
    std::unique_ptr<SQLite::Statement> m_frameQuery;
    unsigned long long m_identity = 0;
    Matches m_matches;
    std::unique_ptr<SQLite::Database> m_tolerant;  ///< hands out damaged pages; opened when they are met
    std::unique_ptr<CacheView> m_careful;
    Matches m_carefulMatches;
};

}  // namespace

Result<std::unique_ptr<TraceReader>> TraceReader::open(const CacheOptions& options) {
    return guarded(options.path, [&]() -> Result<std::unique_ptr<TraceReader>> {
        auto reader = std::make_unique<ReaderOfCache>(options);
        // What is wrong with the file is told at once; that there is none is no error.
        (void)reader->connect();
        return reader;
    });
}

}  // namespace fw::store
