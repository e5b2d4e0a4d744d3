// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "model/store/chunk_store.h"
#include "model/store/segment.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// Gathers the records of traces, one trace after the other, and writes them as chunks.
class ChunkBuilder {
public:
    ChunkBuilder(ChunkStore& store, std::size_t columnCount) : m_store(store), m_columns(columnCount) {}

    /// Starts a segment; chunks are numbered from `firstId` on.
    void begin(std::int64_t firstId);
    /// Appends a record and notes its place in `parts`.
    void add(const SpanColumns& span, std::string_view body, std::vector<Part>& parts);
    void add(const LogColumns& log, std::string_view body, std::vector<Part>& parts);
    /// To be called after each trace: the chunk ends here if it is large enough.
    void endTrace();
    /// Writes what is left.
    void finish();
    [[nodiscard]] std::int64_t nextId() const { return m_id; }
    /// Bytes of the chunks written since begin().
    [[nodiscard]] std::uint64_t bytesWritten() const { return m_bytesWritten; }

private:
    void place(std::string_view body, std::vector<Part>& parts);
    void put(std::size_t column, std::uint64_t value) { m_columns[column].push_back(value); }

    ChunkStore& m_store;
    std::vector<std::vector<std::uint64_t>> m_columns;
    std::string m_bodies;
    std::string m_head;
    std::string m_packed;
    Compressor m_compressor;
    std::int64_t m_id = 1;
    std::uint32_t m_records = 0;
    std::uint64_t m_bytesWritten = 0;
};

/// Appends spans [first, first + count) of a chunk. Throws a Damaged fault where the chunk is shorter.
void appendSpans(const ChunkHead& head, const Part& part, std::vector<SpanColumns>& out);
void appendLogs(const ChunkHead& head, const Part& part, std::vector<LogColumns>& out);

/// Throws a Damaged fault unless the records of `part` exist in the chunk.
void checkPart(const ChunkHead& head, const Part& part);

/// The body of record `index` of a chunk within its decompressed bodies.
[[nodiscard]] inline std::string_view bodyOf(const ChunkHead& head, std::string_view bodies, std::size_t index) {
    return bodies.substr(head.bodyStart[index], head.bodyStart[index + 1] - head.bodyStart[index]);
}

}  // namespace fw::store
