// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include "model/core/side_worker.h"
#include "model/store/chunk_codec.h"

namespace fw::store {

/// A chunk as it is gathered: a number a record in each column, the bodies end to end.
struct ChunkDraft {
    std::int64_t id = 0;
    std::uint32_t records = 0;
    std::vector<std::vector<std::uint64_t>> columns;
    std::vector<std::uint32_t> owners;  ///< a number of the caller's for each record; not stored
    std::string bodies;

    void clear();
};

/// A chunk as it is stored.
struct PackedChunk {
    std::int64_t id = 0;
    std::uint32_t records = 0;
    std::string head;
    std::string body;
    std::uint64_t headSum = 0;
    std::uint64_t bodySum = 0;
};

/// Looks into chunks on their way, on a thread of its own.
class DraftReader {
public:
    virtual ~DraftReader() = default;
    [[nodiscard]] virtual std::future<void> read(std::shared_ptr<const ChunkDraft> draft) = 0;
};

/// Encodes, compresses and sums up chunks on a thread of its own.
class ChunkPacker {
public:
    [[nodiscard]] std::future<PackedChunk> pack(std::shared_ptr<const ChunkDraft> draft);
    /// Waits until nothing is being packed.
    void drain() { m_worker.drain(); }

private:
    Compressor m_compressor;  ///< of the worker's thread
    std::string m_scratch;    ///< likewise; as large as the worst case
    SideWorker m_worker;      ///< last: ends before what it uses
};

}  // namespace fw::store
