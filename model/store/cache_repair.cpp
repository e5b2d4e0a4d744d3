// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/cache_repair.h"

#include <iterator>
#include <map>
#include <utility>
#include <vector>

#include "model/store/bookmark_table.h"
#include "model/store/chunk_store.h"
#include "model/store/dict_reader.h"
#include "model/store/frame_index.h"
#include "model/store/page_sums.h"

namespace fw::store {
namespace {

/// Tables that nothing else in the cache can tell.
constexpr const char* plainTables[] = {"meta", "extent", "import", "visit", "segment"};

/// What is built anew.
struct Derived {
    const char* name;
    std::string sql;
};

void requireWhole(SQLite::Database& database, const std::string& path) {
    std::vector<const char*> tables(std::begin(plainTables), std::end(plainTables));
    if (hasBookmarks(database)) tables.push_back("bookmark");
    for (const char* table : tables) {
        try {
            SQLite::Statement all(database, std::string("SELECT * FROM ") + table);
            while (all.executeStep())
                for (int i = 0; i < all.getColumnCount(); ++i) (void)blobOf(all.getColumn(i));
        } catch (const SQLite::Exception& exception) {
            if (!isPageDamage(exception)) throw;
            throwDamaged(std::string("The table '") + table +
                             "' of the cache is damaged and cannot be built anew; move the cache away and import the sources again",
                         path);
        }
    }
}

std::vector<Derived> derivedParts(SQLite::Database& database) {
    std::vector<Derived> parts;
    SQLite::Statement select(database,
                             "SELECT name, sql FROM sqlite_schema WHERE (type = 'index' AND tbl_name = 'trace') OR "
                             "name IN ('frame', 'operation') ORDER BY name");
    static constexpr const char* known[] = {"frame", "operation", "trace_id_text", "trace_list", "trace_low", "trace_tid"};
    while (select.executeStep())
        for (const char* name : known)
            if (select.getColumn(0).getString() == name) parts.push_back({name, select.getColumn(1).getString()});
    return parts;
}

void countOperations(SQLite::Database& database, const std::stop_token& stop) {
    DictReader dictionary(database);
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::int64_t> operations;
    ChunkStore(database, ChunkStore::Kind::Spans)
        .visitHeads(
            [&](const ChunkHead& head) {
                for (std::size_t i = 0; i < head.records; ++i) try {
                        const auto resource = static_cast<std::uint32_t>(head.column(SpanColumn::Resource).at(i));
                        ++operations[{dictionary.serviceOf(resource), static_cast<std::uint32_t>(head.column(SpanColumn::Name).at(i))}];
                    } catch (const Fault& fault) {
                        if (fault.error.kind != ErrorKind::Damaged) throw;
                    }
            },
            stop);
    SQLite::Statement insert(database, "INSERT INTO operation(service, name, spans) VALUES(?,?,?)");
    for (const auto& [operation, spans] : operations) {
        const ResetGuard reset(insert);
        insert.bind(1, operation.first);
        insert.bind(2, operation.second);
        insert.bind(3, spans);
        insert.exec();
    }
}

void listFrames(SQLite::Database& database, const std::string& frameKey, const std::stop_token& stop) {
    ChunkStore chunks(database, ChunkStore::Kind::Spans);
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO frame(value, trace) VALUES(?,?)");
    TraceRows(database, true).visitAll([&](const TraceRow& row) {
        if (stop.stop_requested()) throwCancelled();
        std::vector<std::string> frames = row.frameIds;
        try {
            if (row.moreFrameIds) frames = framesOf(row, chunks, frameKey);
        } catch (const Fault& fault) {
            if (fault.error.kind != ErrorKind::Damaged) throw;
        }
        for (const std::string& frame : frames) {
            const ResetGuard reset(insert);
            bindBlob(insert, 1, frame);
            insert.bind(2, std::int64_t{row.key});
            insert.exec();
        }
    });
}

}  // namespace

bool isSound(SQLite::Database& database, const std::stop_token& stop) {
    const CancelGuard cancel(database, stop);
    try {
        return database.execAndGet("PRAGMA integrity_check(1)").getString() == "ok";
    } catch (const SQLite::Exception& exception) {
        if (!isPageDamage(exception)) throw;
        return false;
    }
}

void rebuildIndexes(SQLite::Database& database, const std::string& frameKey, const std::string& path, const std::stop_token& stop) {
    requireWhole(database, path);
    tolerateDamagedPages(database);
    WriteScope transaction(database);
    const std::vector<Derived> parts = derivedParts(database);
    database.exec("PRAGMA writable_schema=ON");
    for (const Derived& part : parts) {
        SQLite::Statement forget(database, "DELETE FROM sqlite_schema WHERE name = ?");
        forget.bind(1, part.name);
        forget.exec();
    }
    // Turns the right to write off again, and forgets what was known of the tables.
    database.exec("PRAGMA writable_schema=RESET");
    for (const Derived& part : parts) database.exec(part.sql);
    countOperations(database, stop);
    listFrames(database, frameKey, stop);
    transaction.commit();
}

}  // namespace fw::store
