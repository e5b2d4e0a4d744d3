// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/older_schema.h"

#include <string>

#include "model/store/cache_format.h"
#include "model/store/connection.h"

namespace fw::store {
namespace {

// The same rows as the step to version 2 makes of them (schema.cpp), with the same numbers. Names without a database are looked up
// among temporary ones first; those live in memory, not in the file.
constexpr const char* asVersion2 = R"sql(
CREATE TEMP VIEW import AS
    SELECT row_number() OVER (ORDER BY finished, rowid) AS id, source, finished AS started, finished, traces, spans, 0 AS logs, bytes,
           partial, 0 AS stored, NULL AS first, NULL AS last
    FROM main.import;
CREATE TEMP TABLE extent(kind INTEGER, first INTEGER, count INTEGER, import INTEGER, PRIMARY KEY(kind, first)) WITHOUT ROWID;
CREATE TEMP TABLE visit(trace INTEGER PRIMARY KEY, opened INTEGER, pinned INTEGER);
)sql";

}  // namespace

void readAsPresent(SQLite::Database& database, int version) {
    if (version == schemaVersion) return;
    if (version != 1)
        throw Fault(Error{ErrorKind::Cache, "The cache has schema version " + std::to_string(version) + ", which this program cannot read",
                          database.getFilename()});
    database.exec("PRAGMA temp_store=MEMORY");
    database.exec(asVersion2);
}

}  // namespace fw::store
