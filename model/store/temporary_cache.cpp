// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <utility>
#include <vector>

#include "model/store/cache_file.h"

namespace fw::store {
namespace {

/// $XDG_RUNTIME_DIR is often limited to a tenth of the memory and holds other programs' sockets: a cache must not fill it.
constexpr unsigned long long leastFreeBytes = 1ULL << 30U;

bool usable(const std::string& folder) {
    struct statvfs status = {};
    return !folder.empty() && folder[0] == '/' && access(folder.c_str(), W_OK | X_OK) == 0 && statvfs(folder.c_str(), &status) == 0 &&
           static_cast<unsigned long long>(status.f_bavail) * status.f_frsize >= leastFreeBytes;
}

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

void removeFolder(std::string& folder) {
    if (folder.empty()) return;
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    folder.clear();
}

}  // namespace

Result<TemporaryCache> TemporaryCache::create() {
    std::error_code ignored;
    std::vector<std::string> places = {environment("XDG_RUNTIME_DIR"), "/dev/shm"};
    std::erase_if(places, [](const std::string& place) { return !usable(place); });
    places.push_back(std::filesystem::temp_directory_path(ignored).string());
    for (const std::string& place : places) {
        std::string folder = place + "/framewake-XXXXXX";
        if (mkdtemp(folder.data()) == nullptr) continue;  // 0700 by definition
        TemporaryCache cache;
        cache.m_path = folder + "/cache.fwdb";
        cache.m_folder = std::move(folder);
        return cache;
    }
    return fail(ErrorKind::Cache, "No folder for a temporary cache can be created", places.back());
}

TemporaryCache::TemporaryCache(TemporaryCache&& other) noexcept
    : m_folder(std::exchange(other.m_folder, {})), m_path(std::exchange(other.m_path, {})) {}

TemporaryCache& TemporaryCache::operator=(TemporaryCache&& other) noexcept {
    if (this != &other) {
        removeFolder(m_folder);
        m_folder = std::exchange(other.m_folder, {});
        m_path = std::exchange(other.m_path, {});
    }
    return *this;
}

TemporaryCache::~TemporaryCache() {
    removeFolder(m_folder);
}

}  // namespace fw::store
