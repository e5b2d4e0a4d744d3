// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trace_writer.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "model/store/cache_format.h"
#include "model/store/carried_notes.h"
#include "model/store/frame_index.h"
#include "model/store/segment_writer.h"
#include "model/store/write_connection.h"

namespace fw::store {
namespace {

class WriterOfCache final : public TraceWriter {
public:
    WriterOfCache(const CacheOptions& options, std::unique_ptr<SQLite::Database> database)
        : m_path(options.path),
          m_database(std::move(database)),
          m_segments(*m_database, frameKeyOf(*m_database)),
          m_imports(*m_database),
          m_version(dataVersion()) {}
    WriterOfCache(const WriterOfCache&) = delete;
    WriterOfCache& operator=(const WriterOfCache&) = delete;
    ~WriterOfCache() override { moveLog(*m_database); }

    Result<WriteCounts> write(SpanBatch&& batch, std::stop_token stop) override {
        return guarded(m_path, [&]() -> Result<WriteCounts> {
            m_kept = WriteCounts();
            if (stop.stop_requested()) throwCancelled();
            WriteCounts counts;
            const std::size_t records = batch.spans.size() + batch.logs.size();
            if (!m_pending.empty() && (m_records + records > maxSegmentRecords || m_bytes + batch.textBytes() > maxSegmentBytes))
                counts += flush(stop);
            m_carried.take(batch);
            m_records += records;
            m_bytes += batch.textBytes();
            if (records > 0) m_pending.push_back(std::move(batch));
            if (m_records >= m_segmentRecords || m_bytes >= maxSegmentBytes) {
                counts += flush(stop);
                m_segmentRecords = std::min(2 * m_segmentRecords, maxSegmentRecords);
            }
            return counts;
        });
    }

    Result<WriteCounts> commit(std::stop_token stop) override {
        return guarded(m_path, [&]() -> Result<WriteCounts> {
            m_kept = WriteCounts();
            // Finished imports survive a power failure: the log is synced by a commit in this mode, with all before it.
            m_database->exec("PRAGMA synchronous=FULL");
            const FinallyNormal normal{*m_database};
            const WriteCounts counts = flush(stop);
            m_segmentRecords = firstSegmentRecords;
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

    Result<WriteCounts> commitPart(std::stop_token stop) override {
        return guarded(m_path, [&]() -> Result<WriteCounts> {
            m_kept = WriteCounts();
            const WriteCounts counts = flush(stop);
            m_segments.beginCounting();
            return counts;
        });
    }

    Result<std::vector<TreeRepair>> takeRepairs() override {
        return guarded(m_path, [&]() -> Result<std::vector<TreeRepair>> {
            const std::int64_t version = dataVersion();
            if (m_stale || version != m_version) m_segments.forget();
            m_version = version;
            return m_segments.takeRepairs();
        });
    }
    [[nodiscard]] WriteCounts keptByFailedCall() const override { return m_kept; }

    void beginImport(std::string_view source, std::int64_t startedNs) override {
        m_imports.begin(source, startedNs);
        m_segments.setSource(source);
        m_carried.begin();
    }

    Result<void> recordImport(const ImportRecord& record) override {
        return guarded(m_path, [&]() -> Result<void> {
            WriteScope transaction(*m_database);
            m_imports.finish(record);
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
                writer.m_carried.forget();
                writer.m_records = 0;
                writer.m_bytes = 0;
            }
        } const forget{*this};
        try {
            const std::vector<std::vector<BatchSlice>> segments = cut();
            for (const std::vector<BatchSlice>& slices : segments) counts += writeSegment(slices, &slices == &segments.back(), stop);
        } catch (const SQLite::Exception& exception) {
            if (isDiskFull(exception)) releaseLog(*m_database, m_path);
            throw;
        } catch (Fault& fault) {
            if (fault.error.kind == ErrorKind::Damaged && fault.error.message.find(rescueAdvice) == std::string::npos)
                fault.error.message += std::string(". What is imported belongs to a trace that is damaged in the cache: ") + rescueAdvice;
            throw;
        }
        return counts;
    }

    /// `last` of what is pending: the bookmarks that came with it are written with it.
    WriteCounts writeSegment(const std::vector<BatchSlice>& slices, bool last, const std::stop_token& stop) {
        WriteScope transaction(*m_database);
        const std::int64_t version = dataVersion();
        if (m_stale || version != m_version) m_segments.forget();
        m_version = version;
        m_stale = true;  // until the segment is committed
        WriteCounts counts = m_segments.write(slices, stop);
        if (last) {
            counts.bookmarks = m_carried.write(*m_database);
            counts.bookmarksLeft = m_carried.takeLeft();
        }
        m_imports.add(m_segments.written(), counts.newTraces + counts.updatedTraces);
        transaction.commit();
        m_imports.committed();
        m_stale = false;
        m_unsynced = true;
        m_kept += counts;
        return counts;
    }

    std::string m_path;
    std::unique_ptr<SQLite::Database> m_database;
    SegmentWriter m_segments;
    ImportLog m_imports;
    CarriedNotes m_carried;
    std::vector<SpanBatch> m_pending;
    std::size_t m_records = 0;
    std::size_t m_bytes = 0;
    std::size_t m_segmentRecords = firstSegmentRecords;  ///< how many make the next segment
    WriteCounts m_kept;                                  ///< by the segments of this call
    std::int64_t m_version = 0;
    bool m_stale = false;
    bool m_unsynced = false;
};

}  // namespace

Result<std::unique_ptr<TraceWriter>> TraceWriter::open(const CacheOptions& options) {
    std::error_code ignored;
    const bool isNew = !std::filesystem::exists(options.path, ignored);
    Result<std::unique_ptr<TraceWriter>> writer = guarded(options.path, [&]() -> Result<std::unique_ptr<TraceWriter>> {
        return std::make_unique<WriterOfCache>(options, openWriteConnection(options));
    });
    // A full disk may have room for the name of a file and nothing else.
    if (!writer && isNew && std::filesystem::file_size(options.path, ignored) == 0 && !ignored)
        for (const char* suffix : {"", "-journal", "-wal", "-shm"}) std::filesystem::remove(options.path + suffix, ignored);
    return writer;
}

}  // namespace fw::store
