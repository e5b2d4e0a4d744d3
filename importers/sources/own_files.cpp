// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/own_files.h"

#include <sys/stat.h>

#include <algorithm>
#include <mutex>
#include <vector>

namespace fw::sources {
namespace {

// Of the process, as the locks are.
std::mutex ownFilesMutex;
std::vector<std::string>& ownFiles() {
    static std::vector<std::string> paths;
    return paths;
}

}  // namespace

void keepFromReading(const std::string& path) {
    const std::lock_guard lock(ownFilesMutex);
    std::vector<std::string>& paths = ownFiles();
    if (path.empty() || std::find(paths.begin(), paths.end(), path) != paths.end()) return;
    paths.push_back(path);
}

bool isKeptFromReading(const std::string& path) {
    struct stat wanted {};
    if (::stat(path.c_str(), &wanted) != 0) return false;
    const std::lock_guard lock(ownFilesMutex);
    for (const std::string& own : ownFiles())
        for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
            struct stat kept {};
            if (::stat((own + ending).c_str(), &kept) == 0 && kept.st_dev == wanted.st_dev && kept.st_ino == wanted.st_ino) return true;
        }
    return false;
}

}  // namespace fw::sources
