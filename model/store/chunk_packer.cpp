// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/chunk_packer.h"

#include <array>

#include "model/store/chunk_store.h"

namespace fw::store {
namespace {

// Which columns hold numbers with a sign: their smallest value is the base of the column.
constexpr std::array<bool, spanColumns> signedSpanColumn = {true, true, false, false, false, false, false, false, false, false, false};
constexpr std::array<bool, logColumns> signedLogColumn = {true, false, true, false, false};

}  // namespace

void ChunkDraft::clear() {
    records = 0;
    bodies.clear();
    owners.clear();
    for (auto& column : columns) column.clear();
}

std::future<PackedChunk> ChunkPacker::pack(std::shared_ptr<const ChunkDraft> draft) {
    return m_worker.run([this, draft = std::move(draft)] {
        PackedChunk packed;
        packed.id = draft->id;
        packed.records = draft->records;
        const bool isSpans = draft->columns.size() == spanColumns;
        for (std::size_t i = 0; i < draft->columns.size(); ++i)
            appendColumn(packed.head, draft->columns[i], isSpans ? signedSpanColumn[i] : signedLogColumn[i]);
        m_compressor.compress(draft->bodies, m_scratch);
        packed.body = m_scratch;
        packed.headSum = checksum(packed.head, headSeed(packed.id, packed.records));
        packed.bodySum = checksum(packed.body, bodySeed(packed.id));
        return packed;
    });
}

}  // namespace fw::store
