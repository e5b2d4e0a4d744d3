// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "model/core/ids.h"

namespace fw::store {

/// `import.partial` of an import of which table `unsure` names the traces that may lack something; 1: all of them may.
inline constexpr int partialInSome = 2;

/// (import, trace) pairs of which spans may be missing, for imports with partialInSome. The table is made by the first such import, so
/// older programs go on with the cache: to them all traces of the import are unsure. All of these throw.
[[nodiscard]] std::set<std::pair<std::int64_t, std::int64_t>> readUnsure(SQLite::Database& database);
/// Takes the place of what was known of the import.
void writeUnsureKeys(SQLite::Database& database, std::int64_t import, const std::set<std::int64_t>& traces);
/// The keys of those ids that traces have; of a joined trace that of the whole.
[[nodiscard]] std::set<std::int64_t> keysOf(SQLite::Database& database, const std::vector<TraceId>& traces);
/// Takes the place of what was known of the import. Ids that no trace has are left out.
void writeUnsure(SQLite::Database& database, std::int64_t import, const std::vector<TraceId>& traces);
/// The import is gone, or unsure as a whole.
void dropUnsure(SQLite::Database& database, std::int64_t import);
/// A trace was joined to another one.
void moveUnsure(SQLite::Database& database, std::int64_t from, std::int64_t to);

}  // namespace fw::store
