// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/core/swept_trace.h"
#include "model/store/chunk_codec.h"
#include "model/store/evidence_memo.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// A chunk as it was read; unpacked by the lane that needs it.
struct SweptChunk {
    std::shared_ptr<const ChunkHead> head;
    std::string packedBodies;
};
using ChunkPtr = std::shared_ptr<const SweptChunk>;

struct SweepItem {
    TraceKey key = 0;
    TraceId id;
    std::int64_t startNs = 0;
    std::int64_t durationNs = 0;
    std::uint64_t errors = 0;
    std::size_t spans = 0;
    std::size_t firstPart = 0;  ///< in SweepBatch::parts
    std::size_t parts = 0;
};

struct SweepPart {
    Part place;
    ChunkPtr chunk;
};

struct SweepBatch {
    std::vector<SweepItem> items;
    std::vector<SweepPart> parts;
    std::size_t spans = 0;
};

/// What the numbers of a cache mean, and which of them are damaged.
struct SweepTables {
    std::shared_ptr<const SweepTexts> texts;
    std::vector<std::uint8_t> nameKnown;
    std::vector<std::uint8_t> resourceKnown;
    std::vector<std::uint8_t> resourceSampled;  ///< only for evidence
};

/// The visiting side of one thread of a sweep, with what it uses again from trace to trace.
class SweepLane {
public:
    SweepLane(std::size_t number, const SweepTables& tables, const SweepContents& contents, EvidenceMemo& memo, SweepVisitor& visitor);
    SweepLane(const SweepLane&) = delete;
    SweepLane& operator=(const SweepLane&) = delete;

    /// Throws; Cancelled after `stop`.
    void run(const SweepBatch& batch, const std::stop_token& stop);
    [[nodiscard]] const SweepCounts& counts() const { return m_counts; }

private:
    [[nodiscard]] bool fill(const SweepItem& item);
    void findEvidence(const SweepItem& item);
    [[nodiscard]] PartEvidence readEvidence(const SweepItem& item, const SweepPart& part, SpanIndex first);
    void visitBodies(const std::function<void(const BodyRun&)>& take);
    [[nodiscard]] std::string_view unpacked(const SweptChunk& chunk);

    std::size_t m_number;
    const SweepTables& m_tables;
    const SweepContents& m_contents;
    EvidenceMemo& m_memo;
    SweepVisitor& m_visitor;
    SpanEvidence m_evidence;
    std::string m_scratch;
    TraceData m_columns;
    SweptTrace m_trace;
    std::span<const SweepPart> m_parts;
    std::deque<std::pair<const SweptChunk*, std::string>> m_bodies;
    SweepCounts m_counts;
};

}  // namespace fw::store
