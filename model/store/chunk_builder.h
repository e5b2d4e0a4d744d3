// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <future>
#include <string_view>
#include <vector>

#include "model/store/chunk_packer.h"
#include "model/store/chunk_store.h"
#include "model/store/segment.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// Gathers the records of traces, one trace after the other, has them packed on another thread and writes the chunks.
class ChunkBuilder {
public:
    /// `reader`, if any, sees each chunk.
    ChunkBuilder(ChunkStore& store, ChunkPacker& packer, std::size_t columnCount, DraftReader* reader = nullptr);

    /// Starts a segment; chunks are numbered from `firstId` on.
    void begin(std::int64_t firstId);
    /// Appends a record and notes its place in `parts`. `owner` is for the reader.
    void add(const SpanColumns& span, std::string_view body, std::vector<Part>& parts, std::uint32_t owner = 0);
    void add(const LogColumns& log, std::string_view body, std::vector<Part>& parts);
    /// To be called after each trace: the chunk ends here if it is large enough.
    void endTrace();
    /// Writes what is left; all of it is in the store afterwards.
    void finish();
    [[nodiscard]] std::int64_t nextId() const { return m_id; }
    /// Bytes of the chunks written since begin().
    [[nodiscard]] std::uint64_t bytesWritten() const { return m_bytesWritten; }

private:
    void place(std::string_view body, std::vector<Part>& parts);
    struct Packing {
        std::shared_ptr<ChunkDraft> draft;
        std::future<PackedChunk> chunk;
        std::future<void> read;
        [[nodiscard]] bool isReady() const;
    };

    void put(std::size_t column, std::uint64_t value) { m_draft->columns[column].push_back(value); }
    [[nodiscard]] std::shared_ptr<ChunkDraft> emptyDraft();
    void cut();
    void writeFirst();

    ChunkStore& m_store;
    ChunkPacker& m_packer;
    std::size_t m_columnCount;
    DraftReader* m_reader;
    std::shared_ptr<ChunkDraft> m_draft;
    std::vector<std::shared_ptr<ChunkDraft>> m_spare;
    std::deque<Packing> m_packing;
    std::int64_t m_id = 1;
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
