// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <vector>

#include "model/store/import_log.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// Which chunks came from sources that were read in part only, or are being read: a trace in one of them may lack spans without
/// showing it. Follows what other connections write; one thread.
class PartialSources {
public:
    explicit PartialSources(SQLite::Database& database);

    /// Throws where the lists of imports cannot be read.
    [[nodiscard]] bool brought(const TraceRow& row);

private:
    void refresh();

    SQLite::Statement m_version;
    SQLite::Statement m_select;
    std::int64_t m_read = -1;       ///< the version of m_extents
    std::vector<Extent> m_extents;  ///< ascending
};

}  // namespace fw::store
