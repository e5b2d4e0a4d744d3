// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/partial_sources.h"

#include <algorithm>

#include "model/store/connection.h"

namespace fw::store {

PartialSources::PartialSources(SQLite::Database& database)
    : m_version(database, "PRAGMA data_version"),
      m_select(database,
               "SELECT first, first + count, import FROM extent WHERE kind = ? AND import IN (SELECT id FROM import WHERE partial <> 0) "
               "ORDER BY first") {}

void PartialSources::refresh() {
    const ResetGuard resetVersion(m_version);
    m_version.executeStep();
    const std::int64_t version = m_version.getColumn(0).getInt64();
    if (version == m_read) return;
    m_extents.clear();
    const ResetGuard resetSelect(m_select);
    m_select.bind(1, extentKind(ChunkStore::Kind::Spans));
    while (m_select.executeStep())
        m_extents.push_back({m_select.getColumn(0).getInt64(), m_select.getColumn(1).getInt64(), m_select.getColumn(2).getInt64()});
    m_read = version;
}

bool PartialSources::brought(const TraceRow& row) {
    refresh();
    return !m_extents.empty() &&
           std::any_of(row.parts.begin(), row.parts.end(), [this](const Part& part) { return importOf(m_extents, part.chunk) != 0; });
}

}  // namespace fw::store
