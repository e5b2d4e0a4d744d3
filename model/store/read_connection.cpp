// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/read_connection.h"

#include <sqlite3.h>

#include <filesystem>
#include <string_view>
#include <utility>

#include "model/store/cache_path.h"
#include "model/store/connection.h"
#include "model/store/page_sums.h"
#include "model/store/private_file.h"

namespace fw::store {
namespace {

constexpr const char* readerPageCache = "PRAGMA cache_size=-16384";

std::uint64_t sizeOf(const std::string& path) {
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    return error ? 0 : static_cast<std::uint64_t>(size);
}

/// A path as a file: URI of SQLite.
std::string uriOf(const std::string& path) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string uri = "file:";
    for (const char c : path) {
        if (c == '%' || c == '?' || c == '#') {
            uri += '%';
            uri += digits[static_cast<unsigned char>(c) >> 4U];
            uri += digits[static_cast<unsigned char>(c) & 0xfU];
        } else {
            uri += c;
        }
    }
    return uri;
}

std::unique_ptr<SQLite::Database> tryOpen(const std::string& path, const char* parameters) {
    auto database =
        std::make_unique<SQLite::Database>(uriOf(path) + parameters, SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX | SQLite::OPEN_URI);
    hardenConnection(*database);
    database->exec(readerPageCache);
    database->execAndGet("SELECT count(*) FROM sqlite_schema");  // the first read is what fails
    return database;
}

}  // namespace

std::uint64_t cacheBytes(const std::string& path) {
    return sizeOf(path) + sizeOf(path + "-wal");
}

std::unique_ptr<SQLite::Database> openForReading(const std::string& path) {
    usePageSums();
    if (fileKind(path) == FileKind::Other)
        throw Fault(Error{ErrorKind::Cache, "The file is no Framewake cache and was left untouched; choose another cache file", path});
    try {
        return tryOpen(path, "");
    } catch (const SQLite::Exception& exception) {
        // In a read-only folder the shared memory of the write-ahead log cannot be made. Without a log the file alone is
        // the whole cache; with one it would be an older or half-copied state.
        const bool folder = exception.getErrorCode() == SQLITE_CANTOPEN || exception.getErrorCode() == SQLITE_READONLY ||
                            exception.getErrorCode() == SQLITE_IOERR;
        if (!folder) throw;
        if (sizeOf(path + "-wal") > 0) {
            const Result<CachePlace> place = probeCachePath(path);
            if (!place || place->use == CachePlace::Use::Write) throw;
            throw Fault(Error{ErrorKind::Cache,
                              place->reason + "; the cache has a log (" + path +
                                  "-wal) that cannot be read without writing beside it. Copy both files to a folder that can be written",
                              path});
        }
        return tryOpen(path, "?immutable=1");
    }
}

}  // namespace fw::store
