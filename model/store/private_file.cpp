// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/private_file.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

#include "model/store/connection.h"

namespace fw::store {
namespace {

[[noreturn]] void throwErrno(const char* what, const std::string& path) {
    throw Fault(Error{ErrorKind::Cache, std::string(what) + ": " + std::strerror(errno), path});
}

}  // namespace

std::string folderOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

void createPrivateFolders(const std::string& folder) {
    for (std::size_t at = 1; at <= folder.size(); ++at) {
        if (at != folder.size() && folder[at] != '/') continue;
        const std::string part = folder.substr(0, at);
        struct stat known = {};
        if (stat(part.c_str(), &known) == 0) continue;
        if (mkdir(part.c_str(), 0700) != 0 && errno != EEXIST) throwErrno("The folder of the cache cannot be created", part);
        chmod(part.c_str(), 0700);
    }
}

void createPrivateFile(const std::string& path) {
    const int file = open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) {
        if (errno == EEXIST) return;
        throwErrno("The cache cannot be created", path);
    }
    fchmod(file, 0600);
    close(file);
}

void makePrivate(const std::string& path) noexcept {
    struct stat status = {};
    if (lstat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == geteuid()) (void)chmod(path.c_str(), 0600);
}

FileKind fileKind(const std::string& path) {
    struct stat status = {};
    if (stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR) return FileKind::Missing;
        throwErrno("The cache cannot be opened", path);
    }
    if (!S_ISREG(status.st_mode)) return FileKind::Other;
    if (status.st_size == 0) return FileKind::Empty;
    if (faccessat(AT_FDCWD, path.c_str(), R_OK, AT_EACCESS) != 0) throwErrno("The cache cannot be opened", path);
    constexpr std::string_view magic("SQLite format 3\0", 16);
    return fileHead(path, magic.size()) == magic ? FileKind::Database : FileKind::Other;
}

std::string fileHead(const std::string& path, std::size_t bytes) {
    sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
    if (vfs == nullptr) return {};
    const std::unique_ptr<const char, decltype(&sqlite3_free_filename)> name(sqlite3_create_filename(path.c_str(), "", "", 0, nullptr),
                                                                             sqlite3_free_filename);
    const auto room = std::make_unique<std::max_align_t[]>(static_cast<std::size_t>(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* const file = reinterpret_cast<sqlite3_file*>(room.get());
    if (!name || vfs->xOpen(vfs, name.get(), file, SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) return {};
    std::string head;
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) == SQLITE_OK) {
        head.resize(std::min(bytes, static_cast<std::size_t>(size)));
        if (file->pMethods->xRead(file, head.data(), static_cast<int>(head.size()), 0) != SQLITE_OK) head.clear();
    }
    file->pMethods->xClose(file);
    return head;
}

unsigned long long fileIdentity(const std::string& path) {
    struct stat status = {};
    if (stat(path.c_str(), &status) != 0) return 0;
    return (static_cast<unsigned long long>(status.st_dev) << 48U) ^ static_cast<unsigned long long>(status.st_ino);
}

}  // namespace fw::store
