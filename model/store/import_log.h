// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/store/chunk_store.h"
#include "model/store/connection.h"
#include "model/store/import_record.h"
#include "model/store/segment.h"

namespace fw::store {

/// What one segment added to the file.
struct Written {
    std::int64_t firstChunk = 0;
    std::int64_t chunks = 0;
    std::int64_t firstLogChunk = 0;
    std::int64_t logChunks = 0;
    std::uint64_t bytes = 0;
    std::uint64_t spans = 0;
    std::uint64_t logs = 0;
    std::optional<std::int64_t> firstStartNs;
    std::optional<std::int64_t> lastStartNs;
    std::vector<std::int64_t> starts;

    void addStart(const SpanColumns& span) {
        if ((span.marks & NoStart) == 0) starts.push_back(span.startNs);
    }
    /// First and last of the starts, without those more than a year off the one in the middle: a wrong clock says nothing of the source.
    void settleStarts();
};

/// Values of extent.kind.
[[nodiscard]] constexpr int extentKind(ChunkStore::Kind kind) {
    return kind == ChunkStore::Kind::Spans ? 1 : 2;
}

/// Chunks [first, end) came with one import.
struct Extent {
    std::int64_t first = 0;
    std::int64_t end = 0;
    std::int64_t import = 0;
};
/// All extents of a table, ascending.
[[nodiscard]] std::vector<Extent> readExtents(SQLite::Database& database, ChunkStore::Kind kind);
/// The import that wrote a chunk; 0 where none is known.
[[nodiscard]] std::int64_t importOf(const std::vector<Extent>& extents, std::int64_t chunk);

/// Extents of spans that came with imports which are partial, but for those of `source`; ascending.
[[nodiscard]] std::vector<Extent> readUnsureExtents(SQLite::Database& database, std::string_view source);

/// Notes which import wrote `count` chunks from `first` on; none where count is 0.
void noteExtent(SQLite::Database& database, ChunkStore::Kind kind, std::int64_t first, std::int64_t count, std::int64_t import);

/// Keeps the list of imports and which chunks each wrote: one row a source, however often it was read, so that a log that
/// grows stays one import. Within the caller's transactions; throws.
class ImportLog {
public:
    explicit ImportLog(SQLite::Database& database);

    void begin(std::string_view source, std::int64_t startedNs);
    /// Notes a segment in which `traces` traces gained something; the import gets its row with the first one.
    void add(const Written& written, std::uint64_t traces);
    /// The transaction of the last add() is safe.
    void committed();
    void finish(const ImportRecord& record);

private:
    [[nodiscard]] std::int64_t rowOf(std::string_view source);
    [[nodiscard]] std::int64_t newRow(std::string_view source);
    [[nodiscard]] int partialOf(std::int64_t id);
    [[nodiscard]] std::uint64_t broughtBy(std::int64_t id);
    /// The traces of an import; those of which only its logs are left too, where `logs`.
    [[nodiscard]] std::set<std::int64_t> tracesOf(std::int64_t id, bool logs);
    /// Counts the traces of an import anew.
    void countTraces(std::int64_t id);
    void finishAsked(const ImportRecord& record);
    /// What may lack something of a server, of which it was known `before` (import.partial); writes it and returns the new value.
    int settleAsked(std::int64_t id, const ImportRecord& record, int before);
    /// A row of its own for a source that brought nothing.
    [[nodiscard]] std::int64_t emptyRow(const ImportRecord& record);
    void forget();
    [[nodiscard]] bool isThere(std::int64_t id);

    SQLite::Database& m_database;
    SQLite::Statement m_insertExtent;
    SQLite::Statement m_grow;
    std::string m_source;
    std::int64_t m_startedNs = 0;
    std::int64_t m_id = 0;       ///< 0: no row yet
    std::int64_t m_maybeId = 0;  ///< as m_id, if the running transaction succeeds
    int m_partialBefore = 0;     ///< import.partial of the row before this import
    bool m_resumed = false;      ///< the row is that of an earlier import of the source
    std::uint64_t m_traces = 0;  ///< counted in the row
    std::uint64_t m_maybeTraces = 0;
};

/// Key of meta: spans that an import told of and others had brought.
[[nodiscard]] inline std::string repeatedKey(std::int64_t import) {
    return "repeated." + std::to_string(import);
}

/// Newest first.
[[nodiscard]] std::vector<ImportRecord> readImports(SQLite::Database& database);

}  // namespace fw::store
