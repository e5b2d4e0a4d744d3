// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "model/store/cache_file.h"

namespace fw::store {

std::string defaultCachePath() {
    // The XDG Base Directory Specification ignores relative paths in XDG_CACHE_HOME.
    const char* cache = std::getenv("XDG_CACHE_HOME");
    if (cache != nullptr && cache[0] == '/') return std::string(cache) + "/framewake/cache.fwdb";
    const char* home = std::getenv("HOME");
    return std::string(home != nullptr && home[0] != '\0' ? home : "/tmp") + "/.cache/framewake/cache.fwdb";
}

}  // namespace fw::store
