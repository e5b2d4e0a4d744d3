// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/bookmark_table.h"

#include <algorithm>

namespace fw::store {
namespace {

// start, half: tell spans of the same id apart.
constexpr const char* bookmarkTable =
    "CREATE TABLE IF NOT EXISTS bookmark(trace INTEGER, span INTEGER, start INTEGER, half INTEGER, note BLOB, "
    "PRIMARY KEY(trace, span, start, half)) WITHOUT ROWID";

}  // namespace

bool hasBookmarks(SQLite::Database& database) {
    return database.execAndGet("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'bookmark'").getInt() > 0;
}

std::vector<Bookmark> readBookmarks(SQLite::Database& database, std::int64_t trace) {
    std::vector<Bookmark> bookmarks;
    if (!hasBookmarks(database)) return bookmarks;
    SQLite::Statement select(database, "SELECT span, start, half, note FROM bookmark WHERE trace = ? ORDER BY span, start, half");
    select.bind(1, trace);
    while (select.executeStep()) {
        Bookmark bookmark;
        bookmark.place.span.value = static_cast<std::uint64_t>(select.getColumn(0).getInt64());
        bookmark.place.startNs = select.getColumn(1).getInt64();
        bookmark.place.shared = select.getColumn(2).getInt() != 0;
        bookmark.note = blobOf(select.getColumn(3));
        bookmarks.push_back(std::move(bookmark));
    }
    return bookmarks;
}

void writeBookmark(SQLite::Database& database, std::int64_t trace, const SpanPlace& place, const std::optional<std::string>& note) {
    if (!note && !hasBookmarks(database)) return;
    database.exec(bookmarkTable);
    SQLite::Statement statement(database, note ? "INSERT OR REPLACE INTO bookmark(trace, span, start, half, note) VALUES(?,?,?,?,?)"
                                               : "DELETE FROM bookmark WHERE trace = ? AND span = ? AND start = ? AND half = ?");
    statement.bind(1, trace);
    statement.bind(2, static_cast<std::int64_t>(place.span.value));
    statement.bind(3, place.startNs);
    statement.bind(4, place.shared ? 1 : 0);
    if (note) bindBlob(statement, 5, *note);
    statement.exec();
}

void moveBookmarks(SQLite::Database& database, std::int64_t from, std::int64_t to) {
    const std::vector<Bookmark> there = readBookmarks(database, to);
    for (const Bookmark& moved : readBookmarks(database, from)) {
        // A span that both traces held may have two notes: the reader wrote both.
        std::string note;
        const auto same = std::find_if(there.begin(), there.end(), [&](const Bookmark& other) { return other.place == moved.place; });
        if (same != there.end() && same->note != moved.note) note = same->note;
        if (!note.empty() && !moved.note.empty()) note += '\n';
        note += moved.note;
        writeBookmark(database, to, moved.place, note);
    }
    dropBookmarks(database, {from});
}

void dropBookmarks(SQLite::Database& database, const std::vector<std::int64_t>& traces) {
    if (traces.empty() || !hasBookmarks(database)) return;
    SQLite::Statement drop(database, "DELETE FROM bookmark WHERE trace = ?");
    for (const std::int64_t trace : traces) {
        const ResetGuard reset(drop);
        drop.bind(1, trace);
        drop.exec();
    }
}

}  // namespace fw::store
