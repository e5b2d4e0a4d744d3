// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/store/connection.h"

namespace fw::store {

/// Makes sure that the frame index holds the values of attribute `key`: notes the key in a new cache; in a cache indexed
/// by another key builds the index anew from the stored spans, in one transaction. Throws.
void ensureFrameKey(SQLite::Database& database, const std::string& key);

/// The attribute whose values the frame index holds; empty in a cache that no writer has opened yet.
[[nodiscard]] std::string frameKeyOf(SQLite::Database& database);

}  // namespace fw::store
