// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/chunk_builder.h"
#include "model/store/dict_reader.h"
#include "model/store/partial_sources.h"
#include "model/store/posting_index.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// Everything that reads an open cache needs, with prepared statements and caches; one thread.
struct CacheView {
    explicit CacheView(SQLite::Database& connection)
        : database(connection),
          rows(connection),
          dict(connection),
          spans(connection, ChunkStore::Kind::Spans),
          logs(connection, ChunkStore::Kind::Logs),
          postings(connection),
          partialSources(connection) {}

    /// Throws a NotFound fault where there is no such trace.
    [[nodiscard]] TraceRow row(TraceKey key);
    [[nodiscard]] TraceSummary summary(const TraceRow& row);

    SQLite::Database& database;
    TraceRows rows;
    DictReader dict;
    ChunkStore spans;
    ChunkStore logs;
    PostingIndex postings;
    PartialSources partialSources;
};

/// Runs `work` on the data of one trace: a Damaged fault then names the trace.
template <typename Work>
auto namingTrace(const TraceRow& row, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (Fault& fault) {
        if (fault.error.kind == ErrorKind::Damaged)
            fault.error.message = "Trace " + idText(row.id, row.idText) + " is damaged in the cache: " + fault.error.message +
                                  ". Import its source again into a new cache";
        throw;
    }
}

}  // namespace fw::store
