// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/store/connection.h"

namespace fw::store {

/// Tables whose rows are numbered by us. A number is never used twice, even after its row was dropped: readers keep
/// chunks by number, and postings name traces by it.
enum class Numbered { Trace, Chunk, LogChunk, Segment, Post, Import };

/// The highest number ever given; 0 in an empty table. Within the caller's transaction.
[[nodiscard]] std::int64_t lastNumber(SQLite::Database& database, Numbered table);

/// Notes the highest numbers of all tables; to be called before rows are dropped, in the same transaction.
void keepNumbers(SQLite::Database& database);

/// Key of meta: 1 from when a trace lost its last span of unset status to a later state of it, while its postings stay.
inline constexpr const char* unsetStale = "unset_stale";

/// Key of meta: 1 from when a record gave its place to one that says some of it otherwise (a copy, a sample, the beginning of a
/// line), while its postings stay.
inline constexpr const char* toldStale = "told_stale";

/// A whole number of table meta; 0 where it is missing.
[[nodiscard]] std::int64_t metaNumber(SQLite::Database& database, const char* key);
void setMetaNumber(SQLite::Database& database, const char* key, std::int64_t value);

}  // namespace fw::store
