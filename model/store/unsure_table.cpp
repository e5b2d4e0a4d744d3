// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/unsure_table.h"

#include "model/store/trace_row.h"

namespace fw::store {
namespace {

constexpr const char* unsureTable =
    "CREATE TABLE IF NOT EXISTS unsure(import INTEGER, trace INTEGER, PRIMARY KEY(import, trace)) WITHOUT ROWID";

bool hasUnsure(SQLite::Database& database) {
    return database.execAndGet("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'unsure'").getInt() > 0;
}

}  // namespace

std::set<std::pair<std::int64_t, std::int64_t>> readUnsure(SQLite::Database& database) {
    std::set<std::pair<std::int64_t, std::int64_t>> pairs;
    if (!hasUnsure(database)) return pairs;
    SQLite::Statement select(database, "SELECT import, trace FROM unsure ORDER BY import, trace");
    while (select.executeStep()) pairs.emplace_hint(pairs.end(), select.getColumn(0).getInt64(), select.getColumn(1).getInt64());
    return pairs;
}

void writeUnsure(SQLite::Database& database, std::int64_t import, const std::vector<TraceId>& traces) {
    writeUnsureKeys(database, import, keysOf(database, traces));
}

void writeUnsureKeys(SQLite::Database& database, std::int64_t import, const std::set<std::int64_t>& traces) {
    dropUnsure(database, import);
    if (traces.empty()) return;
    database.exec(unsureTable);
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO unsure(import, trace) VALUES(?,?)");
    for (const std::int64_t key : traces) {
        insert.reset();
        insert.bind(1, import);
        insert.bind(2, key);
        insert.exec();
    }
}

std::set<std::int64_t> keysOf(SQLite::Database& database, const std::vector<TraceId>& traces) {
    std::set<std::int64_t> keys;
    TraceRows rows(database);
    for (const TraceId& id : traces) {
        if (const std::optional<TraceRow> row = rows.byId(id)) keys.insert(std::int64_t{row->joinedInto != 0 ? row->joinedInto : row->key});
    }
    return keys;
}

void dropUnsure(SQLite::Database& database, std::int64_t import) {
    if (!hasUnsure(database)) return;
    SQLite::Statement drop(database, "DELETE FROM unsure WHERE import = ?");
    drop.bind(1, import);
    drop.exec();
}

void moveUnsure(SQLite::Database& database, std::int64_t from, std::int64_t to) {
    if (!hasUnsure(database)) return;
    SQLite::Statement copy(database, "INSERT OR IGNORE INTO unsure(import, trace) SELECT import, ?2 FROM unsure WHERE trace = ?1");
    copy.bind(1, from);
    copy.bind(2, to);
    copy.exec();
    SQLite::Statement drop(database, "DELETE FROM unsure WHERE trace = ?");
    drop.bind(1, from);
    drop.exec();
}

}  // namespace fw::store
