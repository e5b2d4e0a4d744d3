// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/page_sums.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "model/store/cache_format.h"
#include "model/store/connection.h"
#include "model/store/page_mend.h"

namespace fw::store {
namespace {

constexpr const char* vfsName = "framewake-pages";
constexpr int leastPage = 512;
/// sqlite.org/fileformat2.html 1.3: "SQLite format 3", page size at 16, reserved bytes at 20.
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr int headerBytes = 100;
constexpr int reservedAt = 20;
/// So many pages with one wrong bit are mended for a connection: a fifth of a second each, also where there is nothing to be mended.
constexpr int mostMends = 64;

/// What a connection knows of its database file.
struct Pages {
    bool summed = false;
    bool tolerant = false;
    std::set<std::uint32_t> damaged;
    bool rescuing = false;
    std::string first;                         ///< the first page as it should be, where it is not; of a rescue
    sqlite3_int64 leastSize = 0;               ///< of the file, as that page says
    std::map<std::uint32_t, PageMend> mended;  ///< other pages; position -1: cannot be
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

std::uint32_t numberOf(int size, sqlite3_int64 offset) {
    return static_cast<std::uint32_t>(offset / size + 1);
}

bool fits(const char* page, int size, sqlite3_int64 offset) {
    std::uint64_t stored = 0;
    std::memcpy(&stored, page + size - pageSumBytes, sizeof stored);
    if (stored == pageSum(page, size, numberOf(size, offset))) return true;
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

/// Puts right a page of which one bit changed, as often as it is read.
bool mend(Pages& pages, char* page, int size, std::uint32_t number) {
    auto known = pages.mended.find(number);
    if (known == pages.mended.end()) {
        if (pages.mended.size() >= static_cast<std::size_t>(mostMends)) return false;
        known = pages.mended.emplace(number, findMend(page, size, number, false).value_or(PageMend{-1, 0})).first;
    }
    if (known->second.at < 0) return false;
    page[known->second.at] = known->second.byte;
    return true;
}

void putBigEndian(std::string& page, std::size_t at, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i) page[at + i] = static_cast<char>(value >> (24 - 8 * i));
}

std::uint32_t bigEndianAt(std::string_view page, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = (value << 8U) | static_cast<unsigned char>(page[at + i]);
    return value;
}

/// The fields of the header as each cache of this version has them; the list of free pages is given up (fileformat2.html 1.3).
void writeUsualHeader(std::string& page, std::uint32_t pages) {
    page.replace(0, magic.size(), magic);
    constexpr std::string_view layout("\x40\0\2\2\x8\x40\x20\x20", 8);  // page size, WAL, WAL, reserved bytes, fractions
    page.replace(16, layout.size(), layout);
    putBigEndian(page, 28, pages);
    putBigEndian(page, 32, 0);
    putBigEndian(page, 36, 0);
    putBigEndian(page, 44, 4);
    putBigEndian(page, 52, 0);
    putBigEndian(page, 56, 1);
    putBigEndian(page, 60, static_cast<std::uint32_t>(schemaVersion));
    putBigEndian(page, 64, 0);
    putBigEndian(page, 68, static_cast<std::uint32_t>(applicationId));
    std::memset(&page[72], 0, 20);
    putBigEndian(page, 92, bigEndianAt(page, 24));
}

/// Reads the first page of a file that is to be rescued, and puts right what can be.
int readFirstPage(SummedFile* file) {
    constexpr int ourPage = 16384;
    sqlite3_file* const real = fileBelow(&file->base);
    Pages& pages = *file->pages;
    sqlite3_int64 size = 0;
    int result = real->pMethods->xFileSize(real, &size);
    if (result != SQLITE_OK || size < ourPage) return result;
    std::string page(ourPage, '\0');
    result = real->pMethods->xRead(real, page.data(), ourPage, 0);
    if (result != SQLITE_OK) return result;
    const bool ours = std::string_view(page).substr(0, magic.size()) == magic && page[16] == 0x40 && page[17] == 0;
    // A cache of before the sums, of which nothing is known.
    const bool older = ours && page[reservedAt] == 0;
    if (older) return SQLITE_OK;
    if (ours && fits(page.data(), ourPage, 0)) {
        pages.leastSize = sqlite3_int64{bigEndianAt(page, 28)} * ourPage;
        return SQLITE_OK;
    }
    if (const std::optional<PageMend> found = findMend(page.data(), ourPage, 1, true))
        page[static_cast<std::size_t>(found->at)] = found->byte;
    else
        writeUsualHeader(page, static_cast<std::uint32_t>((size + ourPage - 1) / ourPage));
    pages.leastSize = sqlite3_int64{bigEndianAt(page, 28)} * ourPage;
    pages.first = std::move(page);
    return SQLITE_OK;
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
    if (!pages.first.empty() && offset + size <= static_cast<sqlite3_int64>(pages.first.size())) {
        std::memcpy(bytes, pages.first.data() + offset, static_cast<std::size_t>(size));
        pages.summed = true;
        return SQLITE_OK;
    }
    if (offset == 0) readHeader(pages, bytes, size);
    if (!isPage(size, offset)) return result;
    const std::uint32_t number = numberOf(size, offset);
    if (number == 1 && !pages.summed) {
        // Is it the byte itself that changed? An older cache fits no sum.
        const char reserved = std::exchange(bytes[reservedAt], static_cast<char>(pageSumBytes));
        const bool lost = fits(bytes, size, 0);
        bytes[reservedAt] = reserved;
        return lost ? SQLITE_IOERR_DATA : result;
    }
    if (!pages.summed || fits(bytes, size, offset)) return result;
    if (pages.rescuing && mend(pages, bytes, size, number)) return result;
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
        const std::uint64_t sum = pageSum(bytes, size, numberOf(size, offset));
        std::memcpy(bytes + size - pageSumBytes, &sum, sizeof sum);
    }
    if (pages.rescuing && isPage(size, offset)) {
        pages.mended.erase(numberOf(size, offset));
        if (offset == 0) {
            pages.first.clear();
            pages.leastSize = 0;
        }
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
    const int result = real->pMethods->xFileSize(real, size);
    // What was cut off is damage like any other, not the end of everything.
    if (result == SQLITE_OK && *size > 0) *size = std::max(*size, summed(file)->pages->leastSize);
    return result;
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

void rescuePages(SQLite::Database& database) {
    Pages* const pages = pagesOf(database);
    if (pages == nullptr) return;
    pages->rescuing = true;
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
    if (const int result = readFirstPage(summed(file)); result != SQLITE_OK)
        throw SQLite::Exception("the first page cannot be read", result);
}

std::vector<std::uint32_t> damagedPages(SQLite::Database& database) {
    const Pages* const pages = pagesOf(database);
    return pages == nullptr ? std::vector<std::uint32_t>() : std::vector<std::uint32_t>(pages->damaged.begin(), pages->damaged.end());
}

bool isPageDamage(const SQLite::Exception& exception) {
    return exception.getExtendedErrorCode() == SQLITE_IOERR_DATA || (exception.getErrorCode() & 0xff) == SQLITE_CORRUPT;
}

}  // namespace fw::store
