// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/cache_path.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "model/store/cache_file.h"

namespace fw::store {
namespace {

/// What the system said last, as a word for readers.
std::string reason() {
    return std::generic_category().message(errno);
}

Result<void> probeFolder(const std::string& folder, const std::string& path) {
    const std::string trial = (std::filesystem::path(folder) / (".framewake-" + std::to_string(::getpid()))).string();
    const int file = ::open(trial.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0 && errno != EEXIST) return fail(ErrorKind::Cache, "No file can be made in " + folder + ": " + reason(), path);
    if (file >= 0) {
        ::close(file);
        ::unlink(trial.c_str());
    }
    return {};
}

Result<CachePlace> probeFile(const std::string& path) {
    // Asked, not tried: a descriptor of our own would drop SQLite's locks when it is closed (fileHead()).
    const auto allows = [&path](int access) { return ::faccessat(AT_FDCWD, path.c_str(), access, AT_EACCESS) == 0; };
    if (!allows(R_OK)) return fail(ErrorKind::Cache, "The cache file cannot be read: " + reason(), path);
    if (!allows(W_OK)) return CachePlace{CachePlace::Use::ReadOnly, "The file cannot be written: " + reason()};
    // SQLite keeps its log beside the file.
    const std::string folder = std::filesystem::path(path).parent_path().string();
    if (const auto beside = probeFolder(folder.empty() ? "." : folder, path); !beside)
        return CachePlace{CachePlace::Use::ReadOnly, beside.error().message};
    return CachePlace{};
}

}  // namespace

std::string defaultCachePath() {
    // The XDG Base Directory Specification ignores relative paths in XDG_CACHE_HOME.
    const char* cache = std::getenv("XDG_CACHE_HOME");
    if (cache != nullptr && cache[0] == '/') return std::string(cache) + "/framewake/cache.fwdb";
    const char* home = std::getenv("HOME");
    return std::string(home != nullptr && home[0] != '\0' ? home : "/tmp") + "/.cache/framewake/cache.fwdb";
}

Result<CachePlace> probeCachePath(const std::string& path) {
    struct stat state {};
    if (::stat(path.c_str(), &state) == 0) {
        if (S_ISDIR(state.st_mode)) return fail(ErrorKind::Cache, "This is a folder; the cache is a file", path);
        return probeFile(path);
    }
    if (errno != ENOENT) return fail(ErrorKind::Cache, "The cache file cannot be reached: " + reason(), path);
    std::filesystem::path folder = std::filesystem::path(path).parent_path();
    while (!folder.empty() && ::stat(folder.c_str(), &state) != 0) {
        if (errno != ENOENT || folder == folder.parent_path())
            return fail(ErrorKind::Cache, "The folder of the cache cannot be reached: " + reason(), path);
        folder = folder.parent_path();
    }
    if (auto made = probeFolder(folder.empty() ? "." : folder.string(), path); !made) return tl::unexpected<Error>(made.error());
    return CachePlace{};
}

}  // namespace fw::store
