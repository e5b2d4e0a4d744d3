// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/private_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
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

FileKind fileKind(const std::string& path) {
    struct stat status = {};
    if (stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR) return FileKind::Missing;
        throwErrno("The cache cannot be opened", path);
    }
    if (!S_ISREG(status.st_mode)) return FileKind::Other;
    if (status.st_size == 0) return FileKind::Empty;
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) throwErrno("The cache cannot be opened", path);
    std::array<char, 16> head = {};
    const ssize_t got = read(file, head.data(), head.size());
    close(file);
    constexpr std::string_view magic("SQLite format 3\0", 16);
    return got == 16 && std::string_view(head.data(), 16) == magic ? FileKind::Database : FileKind::Other;
}

unsigned long long fileIdentity(const std::string& path) {
    struct stat status = {};
    if (stat(path.c_str(), &status) != 0) return 0;
    return (static_cast<unsigned long long>(status.st_dev) << 48U) ^ static_cast<unsigned long long>(status.st_ino);
}

}  // namespace fw::store
