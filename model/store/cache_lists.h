// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "model/core/bookmark.h"
#include "model/core/trace_summary.h"
#include "model/store/chunk_store.h"
#include "model/store/connection.h"
#include "model/store/import_log.h"
#include "model/store/import_record.h"

namespace fw::store {

/// Records of one import that cannot be read any more.
struct RecordLoss {
    std::uint64_t spans = 0;
    std::uint64_t logs = 0;
};
using ImportLosses = std::map<std::int64_t, RecordLoss>;  ///< by number of the import; 0: not known whose

/// What a damaged cache still tells beside its traces.
struct CacheLists {
    std::map<std::string, std::int64_t> meta;
    std::string frameKey;
    std::map<std::int64_t, ImportRecord> imports;
    std::array<std::vector<Extent>, 2> extents;                        ///< of spans, of logs
    std::map<TraceKey, std::pair<std::int64_t, std::int64_t>> visits;  ///< opened, pinned
    std::map<std::pair<TraceKey, SpanPlace>, std::string> bookmarks;   ///< notes
    std::vector<std::string> torn;                                     ///< names of the lists of which some is lost

    /// 0: not known.
    [[nodiscard]] std::int64_t importOfChunk(ChunkStore::Kind kind, std::int64_t chunk) const;
};

/// These lists have no sums of their own: `strict` must refuse damaged pages. Throws.
[[nodiscard]] CacheLists readCacheLists(SQLite::Database& strict);

/// Gives the imports of a cache that was written anew their numbers and figures back: those that brought records are there as
/// `interimSource` and their number. Imports that lost something become partial. Throws.
void writeImports(SQLite::Database& database, const CacheLists& lists, const ImportLosses& lost, const std::string& interimSource);

}  // namespace fw::store
