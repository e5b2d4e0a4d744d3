// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <vector>

#include "model/store/trace_row.h"

namespace fw::store {

/// When a source that tells of some traces at a time - a server - last told of a trace: table told (trace, import, finished), made by
/// the first such import, so older programs go on with the cache. Within the caller's transactions; all of these throw.
void noteTold(SQLite::Database& database, std::int64_t import, const std::vector<TraceKey>& traces, std::int64_t finishedNs);
/// Nothing where the import told of all its traces each time.
[[nodiscard]] std::optional<std::int64_t> toldAt(SQLite::Database& database, std::int64_t import, TraceKey trace);
/// The import is gone.
void dropToldOf(SQLite::Database& database, std::int64_t import);
/// The trace is gone.
void dropTold(SQLite::Database& database, TraceKey trace);
/// A trace was joined to another one.
void moveTold(SQLite::Database& database, TraceKey from, TraceKey to);

}  // namespace fw::store
