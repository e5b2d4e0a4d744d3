// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <vector>

#include "model/core/trace_summary.h"
#include "model/store/import_record.h"

namespace fw::store {

/// When servers were asked for the traces that they gave: table `asked`, by import and trace, ns since 1970. It is made by the first fetch,
/// so older programs go on with the cache. All of these throw.
void writeAsked(SQLite::Database& database, std::int64_t import, const std::vector<AskedTrace>& traces);
/// Absent where that import was never asked for the trace.
[[nodiscard]] std::optional<std::int64_t> askedNs(SQLite::Database& database, std::int64_t import, TraceKey trace);
/// The import is gone.
void dropAsked(SQLite::Database& database, std::int64_t import);
/// A trace was joined to another one.
void moveAsked(SQLite::Database& database, std::int64_t from, std::int64_t to);

}  // namespace fw::store
