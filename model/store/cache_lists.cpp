// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/cache_lists.h"

#include <functional>

#include "model/store/bookmark_table.h"
#include "model/store/frame_index.h"
#include "model/store/numbering.h"
#include "model/store/page_sums.h"

namespace fw::store {
namespace {

/// Visits the rows of a table that has no sums of its own from both ends up to what is torn; those between are lost, and rows may come
/// twice. False where anything is.
bool visitBothEnds(SQLite::Database& strict, const std::string& select, const char* ascending, const char* descending,
                   const std::function<void(SQLite::Statement&)>& visit) {
    const auto pass = [&](const char* order) {
        try {
            SQLite::Statement rows(strict, select + " ORDER BY " + order);
            while (rows.executeStep()) visit(rows);
            return true;
        } catch (const SQLite::Exception& exception) {
            if (!isPageDamage(exception)) throw;
            return false;
        }
    };
    if (pass(ascending)) return true;
    (void)pass(descending);
    return false;
}

}  // namespace

std::int64_t CacheLists::importOfChunk(ChunkStore::Kind kind, std::int64_t chunk) const {
    const std::int64_t id = importOf(extents[kind == ChunkStore::Kind::Spans ? 0U : 1U], chunk);
    return imports.contains(id) ? id : 0;
}

CacheLists readCacheLists(SQLite::Database& strict) {
    CacheLists lists;
    const auto torn = [&lists](const char* list, bool whole) {
        if (!whole) lists.torn.emplace_back(list);
    };
    torn("numbers", visitBothEnds(strict, "SELECT key, value FROM meta", "key", "key DESC", [&](SQLite::Statement& row) {
             lists.meta[row.getColumn(0).getString()] = row.getColumn(1).isBlob() ? 0 : row.getColumn(1).getInt64();
         }));
    try {
        lists.frameKey = frameKeyOf(strict);
    } catch (const SQLite::Exception& exception) {
        if (!isPageDamage(exception)) throw;
    }
    torn("list of imports", visitBothEnds(strict, "SELECT source, finished, traces, spans, bytes, partial, logs, id, started FROM import",
                                          "id", "id DESC", [&](SQLite::Statement& row) {
                                              const auto count = [&row](int column) {
                                                  return static_cast<std::uint64_t>(row.getColumn(column).getInt64());
                                              };
                                              ImportRecord& record = lists.imports[row.getColumn(7).getInt64()];
                                              record.source = blobOf(row.getColumn(0));
                                              record.finishedNs = row.getColumn(1).getInt64();
                                              record.traces = count(2);
                                              record.spans = count(3);
                                              record.bytes = count(4);
                                              record.partial = count(5) != 0;
                                              record.logs = count(6);
                                              record.id = row.getColumn(7).getInt64();
                                              record.startedNs = row.getColumn(8).getInt64();
                                          }));
    std::map<std::pair<int, std::int64_t>, Extent> extents;
    torn("list of which import brought what",
         visitBothEnds(
             strict, "SELECT kind, first, count, import FROM extent", "kind, first", "kind DESC, first DESC", [&](SQLite::Statement& row) {
                 const std::int64_t first = row.getColumn(1).getInt64();
                 extents[{row.getColumn(0).getInt(), first}] = {first, first + row.getColumn(2).getInt64(), row.getColumn(3).getInt64()};
             }));
    for (const auto& [place, extent] : extents)
        lists.extents[place.first == extentKind(ChunkStore::Kind::Spans) ? 0U : 1U].push_back(extent);
    torn("times of opening and pins",
         visitBothEnds(strict, "SELECT trace, opened, pinned FROM visit", "trace", "trace DESC", [&](SQLite::Statement& row) {
             lists.visits[row.getColumn(0).getInt64()] = {row.getColumn(1).getInt64(), row.getColumn(2).getInt64()};
         }));
    if (!hasBookmarks(strict)) return lists;
    const char* order = "trace, span, start, half";
    torn("bookmarks", visitBothEnds(strict, "SELECT trace, span, start, half, note FROM bookmark", order,
                                    "trace DESC, span DESC, start DESC, half DESC", [&](SQLite::Statement& row) {
                                        Bookmark bookmark;
                                        bookmark.place = {SpanId{static_cast<std::uint64_t>(row.getColumn(1).getInt64())},
                                                          row.getColumn(2).getInt64(), row.getColumn(3).getInt() != 0};
                                        lists.bookmarks[{row.getColumn(0).getInt64(), bookmark.place}] = blobOf(row.getColumn(4));
                                    }));
    return lists;
}

void writeImports(SQLite::Database& database, const CacheLists& lists, const ImportLosses& lost, const std::string& interimSource) {
    // Numbers of old and new ones may be the same: the old ones come as negative ones first.
    for (const auto& [id, record] : lists.imports) {
        const auto known = lost.find(id);
        const RecordLoss loss = known != lost.end() ? known->second : RecordLoss();
        const std::string source = interimSource + std::to_string(id);
        SQLite::Statement find(database, "SELECT id FROM import WHERE source = ?");
        bindBlob(find, 1, source);
        std::int64_t interim = 0;
        if (find.executeStep()) interim = find.getColumn(0).getInt64();
        find.reset();
        SQLite::Statement write(database, interim != 0
                                              ? "UPDATE import SET id = ?1, source = ?2, started = ?3, finished = ?4, traces = ?5, "
                                                "spans = ?6, logs = ?7, bytes = ?8, partial = ?9 WHERE id = ?10"
                                              : "INSERT INTO import(id, source, started, finished, traces, spans, logs, bytes, partial, "
                                                "stored) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0)");
        write.bind(1, -id);
        bindBlob(write, 2, record.source);
        write.bind(3, record.startedNs);
        write.bind(4, record.finishedNs);
        bindBits(write, 5, record.traces);
        bindBits(write, 6, record.spans);
        bindBits(write, 7, record.logs);
        bindBits(write, 8, record.bytes);
        write.bind(9, record.partial || loss.spans > 0 || loss.logs > 0 ? 1 : 0);
        if (interim != 0) write.bind(10, interim);
        write.exec();
        if (const auto repeated = lists.meta.find(repeatedKey(id)); repeated != lists.meta.end())
            setMetaNumber(database, repeatedKey(id).c_str(), repeated->second);
        SQLite::Statement extents(database, "UPDATE extent SET import = ? WHERE import = ?");
        extents.bind(1, -id);
        extents.bind(2, interim != 0 ? interim : std::int64_t{INT64_MAX});
        extents.exec();
    }
    // Records of which no import is known.
    database.exec("DELETE FROM extent WHERE import > 0");
    database.exec("DELETE FROM import WHERE id > 0");
    database.exec("UPDATE extent SET import = -import");
    database.exec("UPDATE import SET id = -id");
}

}  // namespace fw::store
