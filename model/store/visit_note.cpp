// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/visit_note.h"

#include <sqlite3.h>

#include <exception>
#include <optional>

#include "model/store/cache_format.h"
#include "model/store/connection.h"
#include "model/store/page_sums.h"
#include "model/store/private_file.h"
#include "model/store/schema.h"
#include "model/store/trace_row.h"

namespace fw::store {

bool noteOpenedIfFree(const CacheOptions& options, const std::vector<TraceKey>& keys, std::int64_t timeNs) noexcept {
    try {
        usePageSums();
        if (keys.empty() || fileKind(options.path) != FileKind::Database) return false;
        SQLite::Database database(options.path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
        if (sqlite3_db_readonly(database.getHandle(), "main") == 1) return false;
        hardenConnection(database);
        database.setBusyTimeout(0);
        if (checkFile(database, options.path, schemaVersion).version != schemaVersion) return false;
        WriteScope transaction(database);
        SQLite::Statement note(database,
                               "INSERT INTO visit(trace, opened, pinned) VALUES(?1, ?2, 0) ON CONFLICT DO UPDATE SET opened = ?2");
        TraceRows rows(database);
        for (const TraceKey key : keys) {
            const std::optional<TraceRow> known = rows.byKey(key);
            if (!known) continue;
            note.reset();
            note.bind(1, std::int64_t{known->joinedInto != 0 ? known->joinedInto : key});
            note.bind(2, timeNs);
            note.exec();
        }
        transaction.commit();
        return true;
    } catch (const std::exception&) {
        // Busy, read-only, damaged, full: whoever looks at a trace is told of that by what was asked for.
        return false;
    }
}

}  // namespace fw::store
