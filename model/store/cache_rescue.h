// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

#include "model/store/cache_upkeep.h"
#include "model/store/connection.h"

namespace fw::store {

/// Reads the whole file: every page, index and checksum.
[[nodiscard]] bool isWhole(SQLite::Database& database, const std::stop_token& stop);

/// Builds a damaged cache anew of what can be read: the traces, which have sums of their own, are written import by import to a file
/// beside it as if they were imported; what can be read of the lists of imports, pins and bookmarks follows; then the new content takes
/// the place of the old one in one transaction. So indexes, frame ids and operations are whole, and importing the sources again brings
/// back what was lost; imports that lost something count as partial until then. All rows have new numbers. Needs room for two more caches.
/// Throws; Damaged where nothing can be read. Until the last step the cache stays as it is.
Salvage rescueCache(const std::string& path, const std::stop_token& stop);

}  // namespace fw::store
