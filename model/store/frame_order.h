// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <SQLiteCpp/Database.h>

#include "model/store/trace_reader.h"

namespace fw::store {

/// What TraceReader::frameNeighbours() answers. The index is in order of text; a dense series costs some hundred lookups in it, the
/// ends of one a pass over the series. Throws like SQLiteCpp.
[[nodiscard]] FrameNeighbours findFrameNeighbours(SQLite::Database& database, std::string_view frameId, std::string_view prefix);

}  // namespace fw::store
