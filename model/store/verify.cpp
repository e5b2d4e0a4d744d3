// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/verify.h"

#include <unordered_map>

#include "model/store/dictionary.h"
#include "model/store/page_sums.h"

namespace fw::store {
namespace {

constexpr std::size_t mostProblems = 1000;

class Verifier {
public:
    Verifier(CacheView& view, const std::stop_token& stop)
        : m_view(view), m_stop(stop), m_frame(view.database, "SELECT 1 FROM frame WHERE value = ? AND trace = ?") {}

    VerifyReport run() {
        readable("database", [this] { checkDatabase(); });
        readable("dictionary", [this] { checkDictionary(); });
        readable("chunks", [this] { checkChunks(ChunkStore::Kind::Spans, "chunk", "chunk ", m_spanChunks); });
        readable("log chunks", [this] { checkChunks(ChunkStore::Kind::Logs, "logchunk", "log chunk ", m_logChunks); });
        readable("traces", [this] { checkTraces(); });
        readable("attribute index", [this] { checkSegments(); });
        for (const std::uint32_t page : damagedPages(m_view.database)) problem("page " + std::to_string(page) + ": checksum does not fit");
        return std::move(m_report);
    }

private:
    void problem(std::string text) {
        if (m_report.problems.size() < mostProblems) m_report.problems.push_back(std::move(text));
    }

    /// Goes on behind what is torn, once the reader has no other way (CacheView::careful).
    template <typename Check>
    void readable(const char* what, Check&& check) {
        try {
            check();
        } catch (const SQLite::Exception& exception) {
            if (!m_view.isCareful || !isPageDamage(exception)) throw;
            problem(std::string(what) + ": cannot be read to the end (" + exception.what() + ")");
        }
    }

    void stopIf() const {
        if (m_stop.stop_requested()) throwCancelled();
    }

    void checkDatabase() {
        SQLite::Statement check(m_view.database, "PRAGMA integrity_check(100)");
        while (check.executeStep()) {
            const std::string line = check.getColumn(0).getString();
            if (line != "ok") problem("database: " + line);
        }
    }

    void checkDictionary() {
        SQLite::Statement select(m_view.database, "SELECT kind, id, ref, bytes, sum FROM dict ORDER BY kind, id");
        while (select.executeStep()) {
            const auto kind = static_cast<DictKind>(select.getColumn(0).getInt());
            const std::uint32_t id = select.getColumn(1).getUInt();
            const SQLite::Column bytes = select.getColumn(3);
            if (checksum(blobOf(bytes), dictSeed(kind, id, select.getColumn(2).getUInt())) !=
                static_cast<std::uint64_t>(select.getColumn(4).getInt64()))
                problem("dictionary entry " + std::to_string(static_cast<int>(kind)) + "/" + std::to_string(id) +
                        ": checksum does not fit");
        }
    }

    void checkChunks(ChunkStore::Kind kind, const std::string& table, const char* label,
                     std::unordered_map<std::int64_t, std::uint32_t>& sizes) {
        // An own store: the reader's may hold a chunk from before it was damaged.
        ChunkStore store(m_view.database, kind);
        SQLite::Statement ids(m_view.database, "SELECT id FROM " + table + " ORDER BY id");
        while (ids.executeStep()) {
            stopIf();
            const std::int64_t id = ids.getColumn(0).getInt64();
            ++m_report.chunks;
            sizes[id] = 0;
            try {
                const auto head = store.head(id);
                sizes[id] = head->records;
                (void)store.bodies(*head);
            } catch (const Fault& fault) {
                if (fault.error.kind != ErrorKind::Damaged) throw;
                problem(label + std::to_string(id) + ": " + fault.error.message);
            }
        }
    }

    void checkParts(const TraceRow& row, const std::vector<Part>& parts, const std::unordered_map<std::int64_t, std::uint32_t>& sizes) {
        for (const Part& part : parts) {
            const auto known = sizes.find(part.chunk);
            if (known == sizes.end()) {
                problem("trace " + idText(row.id, row.idText) + ": its data is missing");
                return;
            }
            // Size 0 stands for a chunk that was reported already; its traces are named here.
            if (part.first > known->second || part.count > known->second - part.first) {
                problem("trace " + idText(row.id, row.idText) + ": its data is damaged");
                return;
            }
        }
    }

    /// The table of frame ids has no sums; the rows of the traces, which do, say what has to be in it.
    void checkFrames(const TraceRow& row) {
        m_listedFrames += static_cast<std::int64_t>(row.frameIds.size());
        m_moreFrames = m_moreFrames || row.moreFrameIds;
        for (const std::string& frame : row.frameIds) {
            const ResetGuard reset(m_frame);
            bindBlob(m_frame, 1, frame);
            m_frame.bind(2, std::int64_t{row.key});
            if (m_frame.executeStep()) continue;
            problem("trace " + idText(row.id, row.idText) + ": not in the list of frame ids (searches by frame id may miss it)");
            return;
        }
    }

    void checkJoined(const TraceRow& row) {
        if (row.joinedInto == 0) return;
        const std::optional<TraceRow> whole = m_view.rows.byKey(row.joinedInto);
        if (!whole || !isLowerHalf(row.id, whole->id))
            problem("trace " + idText(row.id, row.idText) + ": the trace that it was joined to is missing");
    }

    void checkTraces() {
        std::vector<TraceKey> keys;
        for (SQLite::Statement all(m_view.database, "SELECT key FROM trace NOT INDEXED ORDER BY key"); all.executeStep();)
            keys.push_back(all.getColumn(0).getInt64());
        for (const TraceKey key : keys) {
            stopIf();
            try {
                const std::optional<TraceRow> found = m_view.rows.byKey(key);
                if (!found) continue;
                const TraceRow& row = *found;
                checkJoined(row);
                if (row.spans > 0) ++m_report.traces;
                checkParts(row, row.parts, m_spanChunks);
                checkParts(row, row.logParts, m_logChunks);
                checkFrames(row);
                std::uint64_t spans = 0;
                for (const Part& part : row.parts) spans += part.count;
                if (spans != row.spans) problem("trace " + idText(row.id, row.idText) + ": number of spans contradicts its data");
            } catch (const Fault& fault) {
                if (fault.error.kind != ErrorKind::Damaged) throw;
                problem(fault.error.message);
                m_moreFrames = true;  // its frame ids are not known
            }
        }
        if (!m_moreFrames && m_view.database.execAndGet("SELECT count(*) FROM frame").getInt64() != m_listedFrames)
            problem("list of frame ids: it holds some that no trace has");
    }

    void checkSegments() {
        SQLite::Statement posts(m_view.database, "SELECT sum, v FROM post WHERE id >= ? AND id < ? ORDER BY id");
        SQLite::Statement segments(m_view.database, "SELECT id, first_post, posts, base_key, dir, sum FROM segment ORDER BY id");
        while (segments.executeStep()) {
            stopIf();
            const std::int64_t id = segments.getColumn(0).getInt64();
            const std::int64_t first = segments.getColumn(1).getInt64();
            const std::int64_t count = segments.getColumn(2).getInt64();
            const SQLite::Column directory = segments.getColumn(4);
            if (checksum(blobOf(directory), segmentSeed(id, first, segments.getColumn(3).getInt64())) !=
                static_cast<std::uint64_t>(segments.getColumn(5).getInt64()))
                problem("attribute index " + std::to_string(id) + ": checksum does not fit (searches read every trace instead)");
            const ResetGuard reset(posts);
            posts.bind(1, first);
            posts.bind(2, first + count);
            std::int64_t post = first;
            for (; posts.executeStep(); ++post) {
                const SQLite::Column bytes = posts.getColumn(1);
                if (checksum(blobOf(bytes), static_cast<std::uint64_t>(post)) != static_cast<std::uint64_t>(posts.getColumn(0).getInt64()))
                    problem("attribute index " + std::to_string(id) + ", block " + std::to_string(post - first) +
                            ": checksum does not fit");
            }
            if (post != first + count) problem("attribute index " + std::to_string(id) + ": blocks are missing");
        }
    }

    CacheView& m_view;
    const std::stop_token& m_stop;
    VerifyReport m_report;
    SQLite::Statement m_frame;
    std::int64_t m_listedFrames = 0;  ///< in the rows of the traces
    bool m_moreFrames = false;        ///< they do not say all
    std::unordered_map<std::int64_t, std::uint32_t> m_spanChunks;
    std::unordered_map<std::int64_t, std::uint32_t> m_logChunks;
};

}  // namespace

VerifyReport verifyCache(CacheView& view, const std::stop_token& stop) {
    return Verifier(view, stop).run();
}

}  // namespace fw::store
