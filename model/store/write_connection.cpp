// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/write_connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <thread>

#include "model/store/cache_format.h"
#include "model/store/cache_path.h"
#include "model/store/frame_index.h"
#include "model/store/page_sums.h"
#include "model/store/private_file.h"
#include "model/store/schema.h"

namespace fw::store {
namespace {

/// Pages of 16 KiB in the write-ahead log before it is copied into the database.
constexpr int checkpointPages = 2000;
constexpr int pageSize = 16384;
constexpr const char* writerPageCache = "PRAGMA cache_size=-32768";

/// A database of one page of our size without an application's id: one that was just being made.
bool isFirstPageOnly(const std::string& path) {
    // sqlite.org/fileformat2.html 1.3: page size at 16, application id at 68, big-endian.
    const std::string head = fileHead(path, 100);
    std::error_code error;
    return head.size() == 100 && std::filesystem::file_size(path, error) == pageSize &&
           std::string_view(head).substr(16, 2) == std::string_view("\x40\0", 2) &&
           std::string_view(head).substr(68, 4) == std::string_view("\0\0\0\0", 4);
}

void refuseForeignFile(const std::string& path) {
    switch (fileKind(path)) {
        case FileKind::Missing:
            createPrivateFolders(folderOf(path));
            createPrivateFile(path);
            return;
        case FileKind::Empty:
            makePrivate(path);
            return;
        case FileKind::Other:
            throw Fault(Error{ErrorKind::Cache, "The file is no Framewake cache and was left untouched; choose another cache file", path});
        case FileKind::Database:
            break;
    }
    // Looked at without the right to write first: a file of another program or of a newer version stays as it is.
    try {
        SQLite::Database look(path, SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX);
        hardenConnection(look);
        (void)checkFile(look, path, schemaVersion);
    } catch (const SQLite::Exception& exception) {
        // The program that was making it was killed: its rollback journal cannot be undone without the right to write. There
        // is nothing in such a file yet.
        if ((exception.getErrorCode() & 0xff) != SQLITE_READONLY || !isFirstPageOnly(path)) throw;
    }
}

std::unique_ptr<SQLite::Database> openForWriting(const CacheOptions& options) {
    usePageSums();
    refuseForeignFile(options.path);
    auto database = std::make_unique<SQLite::Database>(options.path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    // SQLite opens a file that may not be written all the same, and would say so at the end of the first import.
    if (sqlite3_db_readonly(database->getHandle(), "main") == 1)
        throw Fault(Error{ErrorKind::Cache, "The cache may not be written (the file is read-only)", options.path});
    hardenConnection(*database);
    database->exec("PRAGMA page_size=" + std::to_string(pageSize));
    reservePageSums(*database);
    database->exec("PRAGMA journal_mode=WAL");
    database->exec("PRAGMA synchronous=NORMAL");
    database->exec("PRAGMA wal_autocheckpoint=" + std::to_string(checkpointPages));
    database->exec(writerPageCache);
    migrate(*database, options.path, migrationSteps());
    ensureFrameKey(*database, options.frameKey);
    return database;
}

}  // namespace

/// SQLite does not wait for every lock (not for the one that switches to the write-ahead log, for instance).
std::unique_ptr<SQLite::Database> openWriteConnection(const CacheOptions& options) {
    // SQLite says "unable to open database file" or "attempt to write a readonly database", whatever the reason.
    const auto nameTheCause = [&options] {
        const Result<CachePlace> place = probeCachePath(options.path);
        if (!place) throw Fault(place.error());
        if (place->use == CachePlace::Use::ReadOnly)
            throw Fault(Error{ErrorKind::Cache, "The cache may not be written. " + place->reason, options.path});
    };
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(busyTimeoutMs);
    for (;;) {
        try {
            return openForWriting(options);
        } catch (const SQLite::Exception& exception) {
            const bool busy = exception.getErrorCode() == SQLITE_BUSY || exception.getErrorCode() == SQLITE_LOCKED;
            const int code = exception.getErrorCode() & 0xff;
            if (code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_PERM) nameTheCause();
            if (!busy || std::chrono::steady_clock::now() >= deadline) throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

namespace {

/// The beginning of the memory that readers and writers share, as this connection has it mapped: a descriptor of our own would drop
/// the locks on it when it is closed (fileHead()).
bool readSharedMemory(SQLite::Database& database, char* to, std::size_t bytes) {
    // sqlite.org/walformat.html 2: blocks of 32 KiB.
    constexpr int block = 32768;
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file)) != SQLITE_OK) return false;
    if (file == nullptr || file->pMethods == nullptr || file->pMethods->iVersion < 2 || file->pMethods->xShmMap == nullptr) return false;
    void volatile* at = nullptr;
    if (file->pMethods->xShmMap(file, 0, block, 0, &at) != SQLITE_OK || at == nullptr) return false;
    const auto* const from = static_cast<const char volatile*>(at);
    std::copy(from, from + bytes, to);
    return true;
}

}  // namespace

void releaseLog(SQLite::Database& database, const std::string& path) noexcept {
    // sqlite.org/walformat.html 2.1: the log has a header of 32 bytes and 24 before each page; the shared memory begins with two equal
    // headers of 48 bytes, byte 12 of which tells that they hold, byte 16 the last frame that was committed.
    constexpr std::int64_t logHeader = 32;
    constexpr std::int64_t frameHeader = 24;
    constexpr std::size_t indexHeader = 48;
    try {
        {
            const WriteScope nobodyElseWrites(database);
            std::array<char, 2 * indexHeader> index = {};
            const bool read = readSharedMemory(database, index.data(), index.size());
            std::uint32_t frames = 0;
            std::memcpy(&frames, &index[16], sizeof frames);
            const bool holds = read && index[12] == 1 && std::memcmp(index.data(), &index[indexHeader], indexHeader) == 0;
            const std::int64_t used = logHeader + static_cast<std::int64_t>(frames) * (frameHeader + pageSize);
            std::error_code error;
            const std::string log = path + "-wal";
            const auto size = std::filesystem::file_size(log, error);
            if (holds && frames > 0 && !error && size > static_cast<std::uintmax_t>(used))
                std::filesystem::resize_file(log, static_cast<std::uintmax_t>(used), error);
        }
        database.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const std::exception&) {
        // Another program writes: it will do so itself.
        return;
    }
}

void moveLog(SQLite::Database& database) noexcept {
    (void)sqlite3_busy_timeout(database.getHandle(), 0);
    database.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
    (void)sqlite3_busy_timeout(database.getHandle(), busyTimeoutMs);
}

}  // namespace fw::store
