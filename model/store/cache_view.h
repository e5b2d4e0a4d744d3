// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "model/store/chunk_builder.h"
#include "model/store/dict_reader.h"
#include "model/store/evidence_memo.h"
#include "model/store/partial_sources.h"
#include "model/store/posting_index.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// Everything that reads an open cache needs, with prepared statements and caches; one thread.
struct CacheView {
    explicit CacheView(SQLite::Database& connection) : CacheView(connection, connection, false) {}

    /// A view of a cache with damaged pages: `connection` hands them out (page_sums.h), `strict` does not. Nothing is looked up by an
    /// index then; what has a checksum of its own is read from `connection`, all else from `strict`.
    static std::unique_ptr<CacheView> careful(SQLite::Database& connection, SQLite::Database& strict) {
        return std::unique_ptr<CacheView>(new CacheView(connection, strict, true));
    }

    /// Throws a NotFound fault where there is no such trace. Of a trace that was joined to another one: that one.
    [[nodiscard]] TraceRow row(TraceKey key);
    /// Listed or not; of an id that was joined to another one: that one.
    [[nodiscard]] std::optional<TraceRow> rowOfId(TraceId id);
    [[nodiscard]] TraceSummary summary(const TraceRow& row);
    /// Keys of all traces that are listed, ascending.
    [[nodiscard]] std::vector<TraceKey> listedTraces();
    /// To be called by who leaves out what is damaged and goes on.
    void noteLoss() { ++m_losses; }
    /// How much was left out so far because it is damaged. An answer during which this grows may lack something.
    [[nodiscard]] std::uint64_t losses() const { return m_losses + rows.leftOut() + spans.leftOut() + logs.leftOut(); }

    SQLite::Database& database;
    SQLite::Database& strict;
    const bool isCareful;
    TraceRows rows;
    DictReader dict;
    ChunkStore spans;
    ChunkStore logs;
    PostingIndex postings;
    PartialSources partialSources;
    EvidenceMemo evidence;

private:
    CacheView(SQLite::Database& connection, SQLite::Database& strictOne, bool wary)
        : database(connection),
          strict(strictOne),
          isCareful(wary),
          rows(connection, wary),
          dict(connection),
          spans(connection, ChunkStore::Kind::Spans),
          logs(connection, ChunkStore::Kind::Logs),
          postings(connection, !wary),
          partialSources(strictOne) {}

    std::uint64_t m_losses = 0;
};

/// Runs `work` on the data of one trace: a Damaged fault then names the trace.
template <typename Work>
auto namingTrace(const TraceRow& row, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (Fault& fault) {
        if (fault.error.kind == ErrorKind::Damaged)
            fault.error.message = "Trace " + idText(row.id, row.idText) + " is damaged in the cache: " + fault.error.message +
                                  ". 'framewake-cli cache compact' drops what is lost; importing its source again brings it back";
        throw;
    }
}

}  // namespace fw::store
