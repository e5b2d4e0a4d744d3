// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/store/cache_file.h"
#include "model/store/connection.h"

namespace fw::store {

/// A connection that may write: makes the file and its schema, or leads an older one to the present schema. Files that are
/// no cache of ours, or of a newer version, are refused before anything is touched. Waits for another program's lock, at
/// most busyTimeoutMs. Throws.
[[nodiscard]] std::unique_ptr<SQLite::Database> openWriteConnection(const CacheOptions& options);

/// After the disk was full: gives what a transaction that failed has left at the end of the write-ahead log back to the file system
/// (SQLite would keep it until the log begins anew), then moves the log into the database as far as there is room. Never throws: where
/// it cannot help all stays as it is.
void releaseLog(SQLite::Database& database, const std::string& path) noexcept;

/// Moves the write-ahead log into the database, as far as readers allow and without waiting for anybody. SQLite does it when the last
/// connection is closed, but not where that one may only read: the file without its log, copied or in a folder that became read-only,
/// would be an older state. Never throws.
void moveLog(SQLite::Database& database) noexcept;

}  // namespace fw::store
