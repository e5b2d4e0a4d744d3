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

}  // namespace fw::store
