// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/cache_map.h"

#include <algorithm>

namespace fw::store {
namespace {

void append(std::vector<Placement>& placements, TraceKey key, const std::vector<Part>& parts) {
    for (std::uint32_t i = 0; i < parts.size(); ++i) placements.push_back({parts[i].chunk, parts[i].first, parts[i].count, key, i});
}

void sortByPlace(std::vector<Placement>& placements) {
    std::sort(placements.begin(), placements.end(),
              [](const Placement& a, const Placement& b) { return a.chunk != b.chunk ? a.chunk < b.chunk : a.first < b.first; });
}

}  // namespace

CacheMap::CacheMap(SQLite::Database& database, const std::stop_token& stop) {
    TraceRows rows(database);
    rows.visitAll([&](const TraceRow& row) {
        if (stop.stop_requested()) throwCancelled();
        if (row.joinedInto != 0) return;
        m_traces.push_back(row.key);
        append(m_spans, row.key, row.parts);
        append(m_logs, row.key, row.logParts);
    });
    sortByPlace(m_spans);
    sortByPlace(m_logs);
}

std::pair<const Placement*, const Placement*> CacheMap::ownersOf(ChunkStore::Kind kind, std::int64_t chunk) const {
    const std::vector<Placement>& all = placements(kind);
    const auto [first, last] = std::equal_range(all.begin(), all.end(), Placement{chunk, 0, 0, 0, 0},
                                                [](const Placement& a, const Placement& b) { return a.chunk < b.chunk; });
    return {all.data() + (first - all.begin()), all.data() + (last - all.begin())};
}

bool CacheMap::hasTrace(TraceKey key) const {
    return std::binary_search(m_traces.begin(), m_traces.end(), key);
}

}  // namespace fw::store
