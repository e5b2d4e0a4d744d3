// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/core/bookmark.h"
#include "model/store/connection.h"

/// The reader's bookmarks in the cache. The table is made by the first bookmark, so that a cache without one is the same file
/// as before, and a program that knows nothing of bookmarks goes on reading and writing the cache: the schema version stays.
namespace fw::store {

[[nodiscard]] bool hasBookmarks(SQLite::Database& database);
/// Those of a trace, by span id, start and half; none where there is no table.
[[nodiscard]] std::vector<Bookmark> readBookmarks(SQLite::Database& database, std::int64_t trace);
/// Sets the bookmark of a span with its note, or takes it away (no note at all). Within a transaction of the caller.
void writeBookmark(SQLite::Database& database, std::int64_t trace, const SpanPlace& place, const std::optional<std::string>& note);
/// Those of a trace whose spans are part of another one now; where both marked a span, it keeps both notes. Within a transaction of the
/// caller.
void moveBookmarks(SQLite::Database& database, std::int64_t from, std::int64_t to);
/// Those of traces that are gone. Within a transaction of the caller.
void dropBookmarks(SQLite::Database& database, const std::vector<std::int64_t>& traces);

}  // namespace fw::store
