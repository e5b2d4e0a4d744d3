// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/store/cache_view.h"
#include "model/store/trace_reader.h"

namespace fw::store {

/// Finds traces by frame id; keeps its query from one search to the next. All throw. One thread, as its connection.
class FrameFinder {
public:
    /// By start. Looks through all rows of a careful view.
    [[nodiscard]] std::vector<TraceSummary> traces(CacheView& view, std::string_view frameId);

private:
    std::unique_ptr<SQLite::Statement> m_query;  ///< of the connection of the views that are not careful
};

/// Frame ids that start with `prefix`, sorted, at most `limit`.
[[nodiscard]] std::vector<std::string> frameIdsOf(SQLite::Database& database, std::string_view prefix, std::size_t limit);

}  // namespace fw::store
