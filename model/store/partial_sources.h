// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "model/store/import_log.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// Which chunks came from imports that were read in part only, or are being read: a trace in one of them may lack spans without
/// showing it, unless the import knows which of its files or members lack something, and that the trace is in none of these. Follows what
/// other connections write; one thread.
class PartialSources {
public:
    explicit PartialSources(SQLite::Database& database);

    /// Throws where the lists of imports cannot be read.
    [[nodiscard]] bool brought(const TraceRow& row);

private:
    void refresh();
    [[nodiscard]] bool isUnsure(std::int64_t import, TraceKey trace) const;

    SQLite::Database& m_database;

    SQLite::Statement m_version;
    SQLite::Statement m_select;
    std::int64_t m_read = -1;                                  ///< the version of m_extents
    std::vector<Extent> m_extents;                             ///< ascending
    std::set<std::int64_t> m_inSome;                           ///< imports of which the traces are known that may lack something
    std::set<std::pair<std::int64_t, std::int64_t>> m_unsure;  ///< those, by import
};

}  // namespace fw::store
