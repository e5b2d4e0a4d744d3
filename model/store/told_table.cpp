// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/told_table.h"

namespace fw::store {
namespace {

constexpr const char* toldTable =
    "CREATE TABLE IF NOT EXISTS told(trace INTEGER, import INTEGER, finished INTEGER, PRIMARY KEY(trace, import)) WITHOUT ROWID";

bool hasTold(SQLite::Database& database) {
    return database.execAndGet("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'told'").getInt() > 0;
}

void run(SQLite::Database& database, const char* sql, std::initializer_list<std::int64_t> values) {
    if (!hasTold(database)) return;
    SQLite::Statement statement(database, sql);
    int index = 0;
    for (const std::int64_t value : values) statement.bind(++index, value);
    statement.exec();
}

}  // namespace

void noteTold(SQLite::Database& database, std::int64_t import, const std::vector<TraceKey>& traces, std::int64_t finishedNs) {
    if (traces.empty()) return;
    database.exec(toldTable);
    SQLite::Statement insert(database, "INSERT OR REPLACE INTO told(trace, import, finished) VALUES(?,?,?)");
    for (const TraceKey trace : traces) {
        insert.reset();
        insert.bind(1, std::int64_t{trace});
        insert.bind(2, import);
        insert.bind(3, finishedNs);
        insert.exec();
    }
}

std::optional<std::int64_t> toldAt(SQLite::Database& database, std::int64_t import, TraceKey trace) {
    if (!hasTold(database)) return std::nullopt;
    SQLite::Statement select(database, "SELECT finished FROM told WHERE trace = ? AND import = ?");
    select.bind(1, std::int64_t{trace});
    select.bind(2, import);
    return select.executeStep() ? std::optional(select.getColumn(0).getInt64()) : std::nullopt;
}

void dropToldOf(SQLite::Database& database, std::int64_t import) {
    run(database, "DELETE FROM told WHERE import = ?", {import});
}

void dropTold(SQLite::Database& database, TraceKey trace) {
    run(database, "DELETE FROM told WHERE trace = ?", {trace});
}

void moveTold(SQLite::Database& database, TraceKey from, TraceKey to) {
    run(database,
        "INSERT INTO told(trace, import, finished) SELECT ?2, import, finished FROM told WHERE trace = ?1 "
        "ON CONFLICT(trace, import) DO UPDATE SET finished = max(finished, excluded.finished)",
        {from, to});
    dropTold(database, from);
}

}  // namespace fw::store
