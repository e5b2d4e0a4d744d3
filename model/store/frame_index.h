// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/store/chunk_store.h"
#include "model/store/connection.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// Makes sure that the frame index holds the values of attribute `key`: notes the key in a new cache; in a cache indexed
/// by another key builds the index anew from the stored spans, in one transaction. An empty key means the cache's own, or
/// the default in a new cache. Throws.
void ensureFrameKey(SQLite::Database& database, const std::string& key);

/// Values of attribute `key` on the spans of a trace that count as frame ids, sorted. Throws, Damaged too.
[[nodiscard]] std::vector<std::string> framesOf(const TraceRow& row, ChunkStore& chunks, std::string_view key);

/// The attribute whose values the frame index holds; empty in a cache that no writer has opened yet.
[[nodiscard]] std::string frameKeyOf(SQLite::Database& database);

}  // namespace fw::store
