// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

namespace fw::store {

/// Bytes of a cache and of its log; 0 where there is none.
[[nodiscard]] std::uint64_t cacheBytes(const std::string& path);

/// Opens a cache for reading alone, also in a folder that cannot be written. Throws; a Cache fault where the file is no cache, or has a
/// log that cannot be read without writing beside it.
[[nodiscard]] std::unique_ptr<SQLite::Database> openForReading(const std::string& path);

}  // namespace fw::store
