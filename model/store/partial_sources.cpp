// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/partial_sources.h"

#include <algorithm>

#include "model/store/connection.h"
#include "model/store/unsure_table.h"

namespace fw::store {

PartialSources::PartialSources(SQLite::Database& database)
    : m_database(database),
      m_version(database, "PRAGMA data_version"),
      m_select(database,
               "SELECT extent.first, extent.first + count, import, partial FROM extent JOIN import ON import.id = extent.import "
               "WHERE kind = ? AND partial <> 0 ORDER BY extent.first") {}

void PartialSources::refresh() {
    const ResetGuard resetVersion(m_version);
    m_version.executeStep();
    const std::int64_t version = m_version.getColumn(0).getInt64();
    if (version == m_read) return;
    m_extents.clear();
    const ResetGuard resetSelect(m_select);
    m_select.bind(1, extentKind(ChunkStore::Kind::Spans));
    m_inSome.clear();
    while (m_select.executeStep()) {
        m_extents.push_back({m_select.getColumn(0).getInt64(), m_select.getColumn(1).getInt64(), m_select.getColumn(2).getInt64()});
        if (m_select.getColumn(3).getInt() == partialInSome) m_inSome.insert(m_extents.back().import);
    }
    m_unsure = m_inSome.empty() ? std::set<std::pair<std::int64_t, std::int64_t>>() : readUnsure(m_database);
    m_read = version;
}

bool PartialSources::brought(const TraceRow& row) {
    refresh();
    return !m_extents.empty() && std::any_of(row.parts.begin(), row.parts.end(),
                                             [&](const Part& part) { return isUnsure(importOf(m_extents, part.chunk), row.key); });
}

bool PartialSources::isUnsure(std::int64_t import, TraceKey trace) const {
    return import != 0 && (!m_inSome.contains(import) || m_unsure.contains({import, std::int64_t{trace}}));
}

}  // namespace fw::store
