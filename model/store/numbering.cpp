// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/numbering.h"

#include <algorithm>
#include <array>
#include <string>

namespace fw::store {
namespace {

struct Names {
    const char* table;
    const char* column;
    const char* meta;
};

constexpr std::array<Names, 6> names = {{{"trace", "key", "last_trace"},
                                         {"chunk", "id", "last_chunk"},
                                         {"logchunk", "id", "last_logchunk"},
                                         {"segment", "id", "last_segment"},
                                         {"post", "id", "last_post"},
                                         {"import", "id", "last_import"}}};

std::int64_t highest(SQLite::Database& database, const Names& of) {
    return database.execAndGet(std::string("SELECT coalesce(max(") + of.column + "), 0) FROM " + of.table).getInt64();
}

}  // namespace

std::int64_t metaNumber(SQLite::Database& database, const char* key) {
    SQLite::Statement select(database, "SELECT value FROM meta WHERE key = ?");
    select.bind(1, key);
    return select.executeStep() ? select.getColumn(0).getInt64() : 0;
}

void setMetaNumber(SQLite::Database& database, const char* key, std::int64_t value) {
    SQLite::Statement replace(database, "REPLACE INTO meta(key, value) VALUES(?, ?)");
    replace.bind(1, key);
    replace.bind(2, value);
    replace.exec();
}

std::int64_t lastNumber(SQLite::Database& database, Numbered table) {
    const Names& of = names[static_cast<std::size_t>(table)];
    return std::max(highest(database, of), metaNumber(database, of.meta));
}

void keepNumbers(SQLite::Database& database) {
    for (const Names& of : names) setMetaNumber(database, of.meta, std::max(highest(database, of), metaNumber(database, of.meta)));
}

}  // namespace fw::store
