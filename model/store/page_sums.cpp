// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/page_sums.h"

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <mutex>
#include <new>
#include <set>
#include <string_view>
#include <utility>

#include "model/store/connection.h"

namespace fw::store {
namespace {

constexpr const char* vfsName = "framewake-pages";
constexpr int leastPage = 512;
/// sqlite.org/fileformat2.html 1.3: "SQLite format 3", page size at 16, reserved bytes at 20.
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr int headerBytes = 100;
constexpr int reservedAt = 20;
constexpr std::size_t idsBegin = 60;
constexpr std::size_t idsEnd = 72;

/// What a connection knows of its database file.
struct Pages {
    bool summed = false;
    bool tolerant = false;
    std::set<std::uint32_t> damaged;
};

/// The file as SQLite sees it; the file of the VFS below lies behind it.
struct SummedFile {
    sqlite3_file base;
    Pages* pages;
};

sqlite3_vfs* below(sqlite3_vfs* vfs) {
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}
SummedFile* summed(sqlite3_file* file) {
    return reinterpret_cast<SummedFile*>(file);
}
sqlite3_file* fileBelow(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(summed(file) + 1);
}

std::uint64_t sumOf(const char* page, int size, sqlite3_int64 offset) {
    const std::string_view bytes(page, static_cast<std::size_t>(size - pageSumBytes));
    // Version and application id are looked at by themselves: a file that is not for us is called so, not damaged.
    if (offset == 0) return checksum(bytes.substr(idsEnd), checksum(bytes.substr(0, idsBegin), 1));
    return checksum(bytes, static_cast<std::uint64_t>(offset / size) + 1);
}

bool fits(const char* page, int size, sqlite3_int64 offset) {
    std::uint64_t stored = 0;
    std::memcpy(&stored, page + size - pageSumBytes, sizeof stored);
    if (stored == sumOf(page, size, offset)) return true;
    // A hole: SQLite does not write pages that were freed before they were ever used.
    return page[0] == 0 && std::memcmp(page, page + 1, static_cast<std::size_t>(size) - 1) == 0;
}

bool isPage(int size, sqlite3_int64 offset) {
    return size >= leastPage && (size & (size - 1)) == 0 && offset % size == 0;
}

/// Looks at the header in `bytes`, which are the beginning of the file.
void readHeader(Pages& pages, const char* bytes, int size) {
    if (size < headerBytes || std::string_view(bytes, magic.size()) != magic) return;
    pages.summed = bytes[reservedAt] == pageSumBytes;
}

int closeFile(sqlite3_file* file) {
    delete summed(file)->pages;
    summed(file)->pages = nullptr;
    sqlite3_file* const real = fileBelow(file);
    return real->pMethods->xClose(real);
}

int readFile(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset) {
    sqlite3_file* const real = fileBelow(file);
    const int result = real->pMethods->xRead(real, buffer, size, offset);
    // A file that ends within a page: SQLite takes the rest for zeros, which fit no sum. Behind the end all is zero.
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ) return result;
    Pages& pages = *summed(file)->pages;
    char* const bytes = static_cast<char*>(buffer);
    if (offset == 0) readHeader(pages, bytes, size);
    if (!isPage(size, offset)) return result;
    const auto number = static_cast<std::uint32_t>(offset / size + 1);
    if (number == 1 && !pages.summed) {
        // Is it the byte itself that changed? An older cache fits no sum.
        const char reserved = std::exchange(bytes[reservedAt], static_cast<char>(pageSumBytes));
        const bool lost = fits(bytes, size, 0);
        bytes[reservedAt] = reserved;
        return lost ? SQLITE_IOERR_DATA : result;
    }
    if (!pages.summed || fits(bytes, size, offset)) return result;
    if (!pages.tolerant || number == 1) return SQLITE_IOERR_DATA;
    pages.damaged.insert(number);
    return result;
}

int writeFile(sqlite3_file* file, const void* buffer, int size, sqlite3_int64 offset) {
    sqlite3_file* const real = fileBelow(file);
    Pages& pages = *summed(file)->pages;
    // The reserved bytes of SQLite's own copy of the page are ours to fill.
    char* const bytes = static_cast<char*>(const_cast<void*>(buffer));
    if (offset == 0) {
        readHeader(pages, bytes, size);
    } else if (!pages.summed) {
        // Another program may have compacted an older cache since.
        std::array<char, headerBytes> header = {};
        if (real->pMethods->xRead(real, header.data(), headerBytes, 0) == SQLITE_OK) readHeader(pages, header.data(), headerBytes);
    }
    if (pages.summed && isPage(size, offset)) {
        const std::uint64_t sum = sumOf(bytes, size, offset);
        std::memcpy(bytes + size - pageSumBytes, &sum, sizeof sum);
    }
    return real->pMethods->xWrite(real, bytes, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    sqlite3_file* const real = fileBelow(file);
    return real->pMethods->xTruncate(real, size);
}
int syncFile(sqlite3_file* file, int flags) {
    sqlite3_file* const real = fileBelow(file);
    return real->pMethods->xSync(real, flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    sqlite3_file* const real = fileBelow(file);
    return real->pMethods->xFileSize(real, size);
}
int lockFile(sqlite3_file* file, int level) {
    sqlite3_file* const real = fileBelow(file);
    return real->pMethods->xLock(real, level);
}
int unlockFile(sqlite3_file* file, int level) {
    sqlite3_file* const real = fileBelow(file);
    return real->pMethods->xUnlock(real, level);
}
int reservedLock(sqlite3_file* file, int* held) {
    sqlite3_file* const real = fileBelow(file);
    return real->pMethods->xCheckReservedLock(real, held);
}
int controlFile(sqlite3_file* file, int what, void* argument) {
    sqlite3_file* const real = fileBelow(file);
    return real->pMethods->xFileControl(real, what, argument);
}
int sectorSize(sqlite3_file* file) {
    sqlite3_file* const real = fileBelow(file);
    return real->pMethods->xSectorSize(real);
}
int characteristics(sqlite3_file* file) {
    sqlite3_file* const real = fileBelow(file);
    return real->pMethods->xDeviceCharacteristics(real);
}
int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** at) {
    sqlite3_file* const real = fileBelow(file);
    return real->pMethods->xShmMap(real, page, size, extend, at);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
    sqlite3_file* const real = fileBelow(file);
    return real->pMethods->xShmLock(real, offset, count, flags);
}
void sharedBarrier(sqlite3_file* file) {
    sqlite3_file* const real = fileBelow(file);
    real->pMethods->xShmBarrier(real);
}
int unmapShared(sqlite3_file* file, int remove) {
    sqlite3_file* const real = fileBelow(file);
    return real->pMethods->xShmUnmap(real, remove);
}

/// Version 2: no memory mapping of the file itself, which would go round the check.
const sqlite3_io_methods methods = {2,          closeFile,     readFile,     writeFile,   truncateFile, syncFile,        fileSize,
                                    lockFile,   unlockFile,    reservedLock, controlFile, sectorSize,   characteristics, mapShared,
                                    lockShared, sharedBarrier, unmapShared,  nullptr,     nullptr};

int openFile(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
    sqlite3_vfs* const real = below(vfs);
    // Journals, logs and temporary files are the business of the VFS below alone.
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0) return real->xOpen(real, name, file, flags, outFlags);
    SummedFile* const own = summed(file);
    own->base.pMethods = nullptr;
    own->pages = nullptr;
    const int result = real->xOpen(real, name, fileBelow(file), flags, outFlags);
    if (result != SQLITE_OK) return result;
    own->pages = new (std::nothrow) Pages();
    if (own->pages == nullptr) {
        fileBelow(file)->pMethods->xClose(fileBelow(file));
        return SQLITE_NOMEM;
    }
    own->base.pMethods = &methods;
    return SQLITE_OK;
}

/// Nothing where the file is not one of ours (a database in memory).
Pages* pagesOf(SQLite::Database& database) {
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file)) != SQLITE_OK)
        return nullptr;
    return file != nullptr && file->pMethods == &methods ? summed(file)->pages : nullptr;
}

}  // namespace

void usePageSums() {
    static const int registered = [] {
        sqlite3_vfs* const real = sqlite3_vfs_find(nullptr);
        if (real == nullptr) return SQLITE_ERROR;
        // What is not named here (paths, random numbers, time) goes to the VFS below with its own data.
        static sqlite3_vfs own = *real;
        own.zName = vfsName;
        own.pAppData = real;
        own.pNext = nullptr;
        own.szOsFile = static_cast<int>(sizeof(SummedFile)) + real->szOsFile;
        own.xOpen = openFile;
        own.xDelete = [](sqlite3_vfs* vfs, const char* name, int sync) { return below(vfs)->xDelete(below(vfs), name, sync); };
        own.xAccess = [](sqlite3_vfs* vfs, const char* name, int flags, int* out) {
            return below(vfs)->xAccess(below(vfs), name, flags, out);
        };
        own.xFullPathname = [](sqlite3_vfs* vfs, const char* name, int size, char* out) {
            return below(vfs)->xFullPathname(below(vfs), name, size, out);
        };
        return sqlite3_vfs_register(&own, 1);
    }();
    if (registered != SQLITE_OK) throw Fault(Error{ErrorKind::Cache, "SQLite cannot be used", {}});
}

void reservePageSums(SQLite::Database& database) {
    int bytes = pageSumBytes;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

void tolerateDamagedPages(SQLite::Database& database, bool tolerant) {
    if (Pages* const pages = pagesOf(database)) pages->tolerant = tolerant;
}

std::vector<std::uint32_t> damagedPages(SQLite::Database& database) {
    const Pages* const pages = pagesOf(database);
    return pages == nullptr ? std::vector<std::uint32_t>() : std::vector<std::uint32_t>(pages->damaged.begin(), pages->damaged.end());
}

bool isPageDamage(const SQLite::Exception& exception) {
    return exception.getExtendedErrorCode() == SQLITE_IOERR_DATA || (exception.getErrorCode() & 0xff) == SQLITE_CORRUPT;
}

}  // namespace fw::store
