// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"

#include <sqlite3.h>
// Keys and values are short: a call into the library would cost as much as the hash.
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "model/store/cache_format.h"

namespace fw::store {
namespace {

constexpr int opsBetweenStopChecks = 2000;

int stopRequested(void* token) {
    return static_cast<std::stop_token*>(token)->stop_requested() ? 1 : 0;
}

/// A full disk is SQLITE_FULL as a rule, but not for every kind of limit (quota, RLIMIT_FSIZE), nor for the file that readers and
/// writers share.
bool cannotGrow(int extendedCode) {
    switch (extendedCode) {
        case SQLITE_IOERR_WRITE:
        case SQLITE_IOERR_FSYNC:
        case SQLITE_IOERR_TRUNCATE:
        case SQLITE_IOERR_SHMSIZE:
        case SQLITE_IOERR_SHMMAP:
        case SQLITE_IOERR_SHMOPEN:
            return true;
        default:
            return false;
    }
}

}  // namespace

void throwDamaged(std::string message, std::string where) {
    throw Fault(Error{ErrorKind::Damaged, std::move(message), std::move(where)});
}

void throwCancelled() {
    throw Fault(Error{ErrorKind::Cancelled, "Cancelled", {}});
}

bool isDiskFull(const SQLite::Exception& exception) {
    return (exception.getErrorCode() & 0xff) == SQLITE_FULL || cannotGrow(exception.getExtendedErrorCode());
}

Error errorOf(const SQLite::Exception& exception, std::string_view path) {
    const std::string where(path);
    const std::string reason = exception.what();
    switch (exception.getErrorCode()) {
        case SQLITE_INTERRUPT:
            return {ErrorKind::Cancelled, "Cancelled", where};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorKind::Cache, "Another program is writing to the cache; try again when it has finished", where};
        case SQLITE_FULL:
            return {ErrorKind::Cache, "No space left for the cache; what was imported before is safe. Free some space and import again",
                    where};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {ErrorKind::Damaged, "The cache file is damaged (" + reason + "); " + rescueAdvice, where};
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return {ErrorKind::Cache, "The cache may not be written (" + reason + ")", where};
        case SQLITE_CANTOPEN:
            return {ErrorKind::Cache, "The cache cannot be opened (" + reason + ")", where};
        case SQLITE_IOERR:
            if (exception.getExtendedErrorCode() == SQLITE_IOERR_DATA)
                return {ErrorKind::Damaged, std::string("A page of the cache does not fit its checksum; ") + rescueAdvice, where};
            if (cannotGrow(exception.getExtendedErrorCode()))
                return {ErrorKind::Cache,
                        "The cache cannot be written (" + reason +
                            "): no space left, a limit on the size of files, or a failing disk; what was imported before is safe",
                        where};
            return {ErrorKind::Cache, "The cache failed (" + reason + ")", where};
        case SQLITE_NOMEM:
            return {ErrorKind::Limit, "Not enough memory for the cache", where};
        default:
            return {ErrorKind::Cache, "The cache failed (" + reason + ")", where};
    }
}

std::string_view blobOf(const SQLite::Column& column) {
    const void* bytes = column.getBlob();
    const int size = column.getBytes();
    return bytes == nullptr || size <= 0 ? std::string_view()
                                         : std::string_view(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

void bindBlob(SQLite::Statement& statement, int index, std::string_view bytes) {
    // A null pointer would bind NULL instead of an empty blob.
    if (bytes.size() > static_cast<std::size_t>(INT32_MAX)) throw Fault(Error{ErrorKind::Limit, "A record is too large for the cache", {}});
    statement.bindNoCopy(index, static_cast<const void*>(bytes.empty() ? "" : bytes.data()), static_cast<int>(bytes.size()));
}

void bindBits(SQLite::Statement& statement, int index, std::uint64_t bits) {
    statement.bind(index, static_cast<std::int64_t>(bits));
}

std::uint64_t checksum(std::string_view bytes, std::uint64_t seed) {
    return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

std::uint64_t pairHash(std::string_view key, std::string_view value) {
    return XXH3_64bits_withSeed(value.data(), value.size(), XXH3_64bits(key.data(), key.size()));
}

void hardenConnection(SQLite::Database& database) {
    database.setBusyTimeout(busyTimeoutMs);
    database.exec("PRAGMA trusted_schema=OFF");
    database.exec("PRAGMA cell_size_check=ON");
    database.exec("PRAGMA mmap_size=0");
}

CancelGuard::CancelGuard(SQLite::Database& database, std::stop_token stop) : m_handle(database.getHandle()), m_stop(std::move(stop)) {
    if (m_stop.stop_requested()) throwCancelled();
    if (m_stop.stop_possible()) sqlite3_progress_handler(m_handle, opsBetweenStopChecks, stopRequested, &m_stop);
}

CancelGuard::~CancelGuard() {
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

ReadScope::ReadScope(SQLite::Database& database) : m_database(database) {
    m_database.exec("BEGIN");
}

ReadScope::~ReadScope() {
    // Nothing was written: a failing end of a read transaction has nothing to lose.
    m_database.tryExec("COMMIT");
}

WriteScope::WriteScope(SQLite::Database& database) : m_database(database) {
    m_database.exec("BEGIN IMMEDIATE");
}

WriteScope::~WriteScope() {
    if (!m_done) m_database.tryExec("ROLLBACK");
}

void WriteScope::commit() {
    m_database.exec("COMMIT");
    m_done = true;
}

}  // namespace fw::store
