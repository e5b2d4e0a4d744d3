// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/asked_table.h"

#include "model/store/trace_row.h"

namespace fw::store {
namespace {

constexpr const char* askedTable =
    "CREATE TABLE IF NOT EXISTS asked(import INTEGER, trace INTEGER, at INTEGER, PRIMARY KEY(import, trace)) WITHOUT ROWID";

bool hasAsked(SQLite::Database& database) {
    return database.execAndGet("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'asked'").getInt() > 0;
}

}  // namespace

void writeAsked(SQLite::Database& database, std::int64_t import, const std::vector<AskedTrace>& traces) {
    if (traces.empty()) return;
    database.exec(askedTable);
    TraceRows rows(database);
    SQLite::Statement insert(database, "INSERT OR REPLACE INTO asked(import, trace, at) VALUES(?,?,?)");
    for (const AskedTrace& trace : traces) {
        const std::optional<TraceRow> row = rows.byId(trace.id);
        if (!row) continue;
        insert.reset();
        insert.bind(1, import);
        insert.bind(2, std::int64_t{row->joinedInto != 0 ? row->joinedInto : row->key});
        insert.bind(3, trace.askedNs);
        insert.exec();
    }
}

std::optional<std::int64_t> askedNs(SQLite::Database& database, std::int64_t import, TraceKey trace) {
    if (!hasAsked(database)) return std::nullopt;
    SQLite::Statement select(database, "SELECT at FROM asked WHERE import = ? AND trace = ?");
    select.bind(1, import);
    select.bind(2, std::int64_t{trace});
    return select.executeStep() ? std::optional(select.getColumn(0).getInt64()) : std::nullopt;
}

void dropAsked(SQLite::Database& database, std::int64_t import) {
    if (!hasAsked(database)) return;
    SQLite::Statement drop(database, "DELETE FROM asked WHERE import = ?");
    drop.bind(1, import);
    drop.exec();
}

void moveAsked(SQLite::Database& database, std::int64_t from, std::int64_t to) {
    if (!hasAsked(database)) return;
    // Of both halves the one that was asked for first: what the other brought since is no reason to think this one settled.
    SQLite::Statement copy(database,
                           "INSERT INTO asked(import, trace, at) SELECT import, ?2, at FROM asked WHERE trace = ?1 "
                           "ON CONFLICT(import, trace) DO UPDATE SET at = min(at, excluded.at)");
    copy.bind(1, from);
    copy.bind(2, to);
    copy.exec();
    SQLite::Statement drop(database, "DELETE FROM asked WHERE trace = ?");
    drop.bind(1, from);
    drop.exec();
}

}  // namespace fw::store
