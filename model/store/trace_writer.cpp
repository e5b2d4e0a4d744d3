// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trace_writer.h"

#include <sqlite3.h>

#include <chrono>
#include <thread>

#include "model/store/cache_format.h"
#include "model/store/frame_index.h"
#include "model/store/private_file.h"
#include "model/store/schema.h"
#include "model/store/segment_writer.h"
#include "model/store/trace_reader.h"

namespace fw::store {
namespace {

/// Pages of 16 KiB in the write-ahead log before it is copied into the database.
constexpr int checkpointPages = 2000;
constexpr const char* pageCache = "PRAGMA cache_size=-32768";

void refuseForeignFile(const std::string& path) {
    switch (fileKind(path)) {
        case FileKind::Missing:
            createPrivateFolders(folderOf(path));
            createPrivateFile(path);
            return;
        case FileKind::Empty:
            return;
        case FileKind::Other:
            throw Fault(Error{ErrorKind::Cache, "The file is no Framewake cache and was left untouched; choose another cache file", path});
        case FileKind::Database:
            break;
    }
    // Looked at without the right to write first: a file of another program or of a newer version stays as it is.
    SQLite::Database look(path, SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX);
    hardenConnection(look);
    (void)checkFile(look, path, schemaVersion);
}

std::unique_ptr<SQLite::Database> openForWriting(const CacheOptions& options) {
    refuseForeignFile(options.path);
    auto database = std::make_unique<SQLite::Database>(options.path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    hardenConnection(*database);
    database->exec("PRAGMA page_size=16384");
    database->exec("PRAGMA journal_mode=WAL");
    database->exec("PRAGMA synchronous=NORMAL");
    database->exec("PRAGMA wal_autocheckpoint=" + std::to_string(checkpointPages));
    database->exec(pageCache);
    migrate(*database, options.path, migrationSteps());
    ensureFrameKey(*database, options.frameKey);
    return database;
}

/// SQLite does not wait for every lock (not for the one that switches to the write-ahead log, for instance).
std::unique_ptr<SQLite::Database> openPatiently(const CacheOptions& options) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(busyTimeoutMs);
    for (;;) {
        try {
            return openForWriting(options);
        } catch (const SQLite::Exception& exception) {
            const bool busy = exception.getErrorCode() == SQLITE_BUSY || exception.getErrorCode() == SQLITE_LOCKED;
            if (!busy || std::chrono::steady_clock::now() >= deadline) throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

class WriterOfCache final : public TraceWriter {
public:
    WriterOfCache(const CacheOptions& options, std::unique_ptr<SQLite::Database> database)
        : m_path(options.path), m_database(std::move(database)), m_segments(*m_database, options.frameKey), m_version(dataVersion()) {}

    Result<WriteCounts> write(SpanBatch&& batch, std::stop_token stop) override {
        return guarded(m_path, [&]() -> Result<WriteCounts> {
            if (stop.stop_requested()) throwCancelled();
            WriteCounts counts;
            const std::size_t records = batch.spans.size() + batch.logs.size();
            if (!m_pending.empty() && (m_records + records > maxSegmentRecords || m_bytes + batch.bytes.size() > maxSegmentBytes))
                counts += flush(stop);
            m_records += records;
            m_bytes += batch.bytes.size();
            if (records > 0) m_pending.push_back(std::move(batch));
            if (m_records >= maxSegmentRecords || m_bytes >= maxSegmentBytes) counts += flush(stop);
            return counts;
        });
    }

    Result<WriteCounts> commit(std::stop_token stop) override {
        return guarded(m_path, [&]() -> Result<WriteCounts> {
            // Finished imports survive a power failure: the log is synced by a commit in this mode, with all before it.
            m_database->exec("PRAGMA synchronous=FULL");
            const FinallyNormal normal{*m_database};
            const WriteCounts counts = flush(stop);
            if (m_unsynced) {
                WriteScope transaction(*m_database);
                m_database->exec("UPDATE meta SET value = value + 1 WHERE key = 'imports'");
                transaction.commit();
                m_unsynced = false;
            }
            m_segments.beginCounting();
            return counts;
        });
    }

    Result<void> recordImport(const ImportRecord& record) override {
        return guarded(m_path, [&]() -> Result<void> {
            WriteScope transaction(*m_database);
            SQLite::Statement replace(*m_database,
                                      "REPLACE INTO import(source, finished, traces, spans, bytes, partial) VALUES(?,?,?,?,?,?)");
            bindBlob(replace, 1, record.source);
            replace.bind(2, record.finishedNs);
            bindBits(replace, 3, record.traces);
            bindBits(replace, 4, record.spans);
            bindBits(replace, 5, record.bytes);
            replace.bind(6, record.partial ? 1 : 0);
            replace.exec();
            transaction.commit();
            return {};
        });
    }

private:
    struct FinallyNormal {
        SQLite::Database& database;
        ~FinallyNormal() { database.tryExec("PRAGMA synchronous=NORMAL"); }
    };

    [[nodiscard]] std::int64_t dataVersion() { return m_database->execAndGet("PRAGMA data_version").getInt64(); }

    /// Cuts the pending batches into segments: one, unless a single batch is larger than a segment.
    [[nodiscard]] std::vector<std::vector<BatchSlice>> cut() const {
        std::vector<std::vector<BatchSlice>> segments(1);
        std::size_t room = maxSegmentRecords;
        for (const SpanBatch& batch : m_pending) {
            BatchSlice at{&batch, 0, 0, 0, 0};
            while (at.spanTo < batch.spans.size() || at.logTo < batch.logs.size()) {
                if (room == 0) {
                    segments.emplace_back();
                    room = maxSegmentRecords;
                }
                at.spanFrom = at.spanTo;
                at.spanTo = std::min(batch.spans.size(), at.spanFrom + room);
                room -= at.spanTo - at.spanFrom;
                at.logFrom = at.logTo;
                at.logTo = std::min(batch.logs.size(), at.logFrom + room);
                room -= at.logTo - at.logFrom;
                segments.back().push_back(at);
            }
        }
        return segments;
    }

    WriteCounts flush(const std::stop_token& stop) {
        WriteCounts counts;
        if (m_pending.empty()) return counts;
        // Whatever happens, the batches are gone afterwards: an error means "rolled back to the last commit".
        struct Forget {
            WriterOfCache& writer;
            ~Forget() {
                writer.m_pending.clear();
                writer.m_records = 0;
                writer.m_bytes = 0;
            }
        } const forget{*this};
        for (const std::vector<BatchSlice>& slices : cut()) counts += writeSegment(slices, stop);
        return counts;
    }

    WriteCounts writeSegment(const std::vector<BatchSlice>& slices, const std::stop_token& stop) {
        WriteScope transaction(*m_database);
        const std::int64_t version = dataVersion();
        if (m_stale || version != m_version) m_segments.forget();
        m_version = version;
        m_stale = true;  // until the segment is committed
        const WriteCounts counts = m_segments.write(slices, stop);
        transaction.commit();
        m_stale = false;
        m_unsynced = true;
        return counts;
    }

    std::string m_path;
    std::unique_ptr<SQLite::Database> m_database;
    SegmentWriter m_segments;
    std::vector<SpanBatch> m_pending;
    std::size_t m_records = 0;
    std::size_t m_bytes = 0;
    std::int64_t m_version = 0;
    bool m_stale = false;
    bool m_unsynced = false;
};

}  // namespace

Result<std::unique_ptr<TraceWriter>> TraceWriter::open(const CacheOptions& options) {
    return guarded(options.path, [&]() -> Result<std::unique_ptr<TraceWriter>> {
        return std::make_unique<WriterOfCache>(options, openPatiently(options));
    });
}

}  // namespace fw::store
