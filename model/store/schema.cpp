// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/schema.h"

#include <array>
#include <filesystem>
#include <system_error>

#include "model/store/cache_format.h"
#include "model/store/page_sums.h"
#include "model/store/private_file.h"

namespace fw::store {
namespace {

// dict     names, services, resources, scopes. ref: colour slot of a service, service of a resource.
// chunk    columns (head, chunk_codec.h) and compressed bodies of up to ~1000 spans; a checksum each.
// logchunk the same for log records.
// trace    one row a trace; `detail` (trace_row.h) says where its spans are. spans = 0: only logs so far, not listed.
// segment  the attribute index of one import transaction: `dir` holds the first hash of each posting block.
// post     posting blocks (posting_codec.h) of a segment: id = segment.first_post ...
// frame    values of the frame key.
constexpr const char* version1 = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE dict(kind INTEGER, id INTEGER, ref INTEGER, bytes BLOB, sum INTEGER, PRIMARY KEY(kind, id)) WITHOUT ROWID;
CREATE TABLE chunk(id INTEGER PRIMARY KEY, records INTEGER, head_sum INTEGER, body_sum INTEGER, head BLOB, body BLOB);
CREATE TABLE logchunk(id INTEGER PRIMARY KEY, records INTEGER, head_sum INTEGER, body_sum INTEGER, head BLOB, body BLOB);
CREATE TABLE trace(key INTEGER PRIMARY KEY, tid BLOB, id_text BLOB, start INTEGER, dur INTEGER, spans INTEGER,
                   errors INTEGER, root_name INTEGER, sum INTEGER, detail BLOB);
CREATE UNIQUE INDEX trace_tid ON trace(tid);
CREATE INDEX trace_id_text ON trace(id_text) WHERE id_text IS NOT NULL;
CREATE INDEX trace_list ON trace(start, dur, spans, errors, root_name);
CREATE TABLE segment(id INTEGER PRIMARY KEY, first_post INTEGER, posts INTEGER, base_key INTEGER, dir BLOB, sum INTEGER);
CREATE TABLE post(id INTEGER PRIMARY KEY, sum INTEGER, v BLOB);
CREATE TABLE frame(value BLOB, trace INTEGER, PRIMARY KEY(value, trace)) WITHOUT ROWID;
CREATE TABLE operation(service INTEGER, name INTEGER, spans INTEGER, PRIMARY KEY(service, name)) WITHOUT ROWID;
CREATE TABLE import(source BLOB PRIMARY KEY, finished INTEGER, traces INTEGER, spans INTEGER, bytes INTEGER, partial INTEGER);
INSERT INTO meta VALUES('traces', 0), ('spans', 0), ('logs', 0), ('imports', 0);
)sql";

// import   one row an import; `finished` = 0 and `partial` = 1 from its first segment until it ends, so that a killed one
//          shows as what it is. stored: bytes of its chunks. first, last: starts of its spans.
// extent   chunks [first, first + count) were written by this import (kind: 1 spans, 2 logs); what no extent holds came
//          before this version.
// visit    when a trace was last opened, and whether it is pinned; only traces that were.
// meta     last_*: the highest number ever given to a row, so that none is used again after a row was dropped.
//          index_version counts rebuilt segments; index_stale = 1 while postings may name traces that were dropped;
//          repeated.N: spans that import N told of and others had brought.
//          unset_stale (where it is) = 1: those of status unset may name traces whose spans all got a status since.
//          told_stale (where it is) = 1: postings may name what a record said before one took its place that says it otherwise.
constexpr const char* version2 = R"sql(
ALTER TABLE import RENAME TO import1;
CREATE TABLE import(id INTEGER PRIMARY KEY, source BLOB, started INTEGER, finished INTEGER, traces INTEGER, spans INTEGER,
                    logs INTEGER, bytes INTEGER, partial INTEGER, stored INTEGER, first INTEGER, last INTEGER);
INSERT INTO import(source, started, finished, traces, spans, logs, bytes, partial, stored)
    SELECT source, finished, finished, traces, spans, 0, bytes, partial, 0 FROM import1 ORDER BY finished, rowid;
DROP TABLE import1;
CREATE TABLE extent(kind INTEGER, first INTEGER, count INTEGER, import INTEGER, PRIMARY KEY(kind, first)) WITHOUT ROWID;
CREATE TABLE visit(trace INTEGER PRIMARY KEY, opened INTEGER, pinned INTEGER);
INSERT INTO meta VALUES('last_trace', 0), ('last_chunk', 0), ('last_logchunk', 0), ('last_segment', 0), ('last_post', 0),
                       ('last_import', 0), ('index_version', 0), ('index_stale', 0);
)sql";

constexpr std::array<MigrationStep, 2> steps = {{{0, version1}, {1, version2}}};
static_assert(steps.back().from + 1 == schemaVersion);

int pragma(SQLite::Database& database, const char* sql) {
    return database.execAndGet(sql).getInt();
}

/// SQLite does not tell why a copy failed: whether all pages of the file can be read.
bool isReadable(SQLite::Database& database) {
    try {
        return database.execAndGet("PRAGMA quick_check(1)").getString() == "ok";
    } catch (const SQLite::Exception& exception) {
        if (!isPageDamage(exception)) throw;
        return false;
    }
}

void keepBackup(SQLite::Database& database, const std::string& path, int version) {
    const std::string backup = path + ".v" + std::to_string(version) + ".bak";
    std::error_code ignored;
    if (std::filesystem::exists(backup, ignored)) return;
    // Under its own name once it is whole: a copy that was broken off would be taken for one ever after.
    const std::string unfinished = backup + ".part";
    std::filesystem::remove(unfinished, ignored);
    createPrivateFile(unfinished);
    try {
        SQLite::Statement copy(database, "VACUUM INTO ?");
        copy.bind(1, unfinished);
        copy.exec();
    } catch (const SQLite::Exception& exception) {
        std::filesystem::remove(unfinished, ignored);
        if (!isDiskFull(exception) && !isReadable(database))
            throwDamaged(std::string("The cache is damaged and cannot be converted as it is; ") + rescueAdvice, path);
        throw;
    }
    std::filesystem::rename(unfinished, backup);
}

}  // namespace

std::span<const MigrationStep> migrationSteps() {
    return steps;
}

FileState checkFile(SQLite::Database& database, const std::string& path, int newest) {
    const int id = pragma(database, "PRAGMA application_id");
    FileState state;
    state.version = pragma(database, "PRAGMA user_version");
    state.empty = database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (state.empty && id == 0) return state;
    if (id != applicationId) throw Fault(Error{ErrorKind::Cache, "The file is a database of another program and was left untouched", path});
    if (state.version > newest)
        throw Fault(Error{ErrorKind::Cache,
                          "The cache has schema version " + std::to_string(state.version) + ", this program knows version " +
                              std::to_string(newest) + "; the file was left untouched. Use the newer program, or another cache file",
                          path});
    return state;
}

void migrate(SQLite::Database& database, const std::string& path, std::span<const MigrationStep> all) {
    const int target = all.back().from + 1;
    const FileState before = checkFile(database, path, target);
    if (!before.empty && before.version == target) return;
    if (!before.empty) keepBackup(database, path, before.version);

    WriteScope transaction(database);
    // Another program may have been faster while we waited for the lock.
    const FileState now = checkFile(database, path, target);
    int version = now.empty ? 0 : now.version;
    for (const MigrationStep& step : all) {
        if (step.from != version) continue;
        database.exec(step.sql);
        ++version;
    }
    if (version != target)
        throw Fault(Error{ErrorKind::Cache,
                          "The cache has schema version " + std::to_string(version) + ", which this program cannot convert", path});
    database.exec("PRAGMA application_id=" + std::to_string(applicationId));
    database.exec("PRAGMA user_version=" + std::to_string(version));
    transaction.commit();
}

}  // namespace fw::store
