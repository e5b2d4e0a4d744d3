// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "model/store/chunk_store.h"
#include "model/store/dictionary.h"
#include "model/store/import_log.h"
#include "model/store/segment.h"
#include "model/store/span_states.h"
#include "model/store/trace_merge.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// The new spans of one trace of a segment beside those the cache has of it: what is to be written, and in whose place.
/// Keeps its tables between traces. Throws, Damaged where the heads of known spans are.
class SpanJoin final : private SpanComparison {
public:
    SpanJoin(ChunkStore& chunks, const Dictionary& dictionary, Segment& segment);

    /// Records in these extents came from sources that were read in part: the same from another source takes their place, so
    /// that a trace is as sure as the best source that has all of it. Must outlive the traces that are begun.
    void setUnsure(const std::vector<Extent>& extents) { m_unsure = &extents; }
    /// Starts a trace with the spans that stand in `known`; about as many as `expected` are going to be offered.
    void begin(const std::vector<Part>& known, std::size_t expected);
    /// Offers a record of the segment; its marks may change.
    TraceMerge::Outcome offer(std::uint32_t record);

    /// Numbers of the records that stand behind the known spans, in their order.
    [[nodiscard]] const std::vector<std::uint32_t>& added() const { return m_added; }
    /// The record behind the known spans at a position.
    [[nodiscard]] std::optional<std::uint32_t> addedAt(std::size_t position) const {
        return position < m_known ? std::nullopt : std::optional(m_added[position - m_known]);
    }
    /// Positions of known spans and the records that take their places.
    [[nodiscard]] const std::map<std::size_t, std::uint32_t>& later() const { return m_later; }
    /// How many of later() say the same as what they replace.
    [[nodiscard]] std::size_t moved() const { return m_moved; }
    /// Whether a record took the place of one that said something otherwise: a copy, a sample, the beginning of a line.
    [[nodiscard]] bool lostTold() const { return m_lostTold; }
    /// The known span at `position` as it was before the trace was begun.
    [[nodiscard]] const SpanColumns& known(std::size_t position) const { return m_merge.original(position); }
    /// All spans, known and new, each in its last state.
    [[nodiscard]] const std::vector<SpanColumns>& spans() const { return m_merge.spans(); }
    void summarise(TraceRow& row) { m_merge.summarise(row, m_dictionary); }
    /// After summarise().
    [[nodiscard]] TraceRepairs repairs() { return m_merge.repairs(); }
    /// The body of the span at a position; valid until the next call.
    [[nodiscard]] std::string_view bodyAt(std::size_t position);

private:
    /// The part that a known position is in.
    [[nodiscard]] std::size_t partAt(std::size_t position) const;
    [[nodiscard]] bool isUnsure(std::size_t position) const;
    bool sameBody(std::size_t known) override;
    bool isHeldBy(std::size_t known) override;
    bool holds(std::size_t known) override;
    enum class Held { No, All, Otherwise };
    /// Whether the span on offer holds (or is held by) the one at a position in all that the columns do not tell.
    [[nodiscard]] Held compare(std::size_t position, bool offeredHolds);

    ChunkStore& m_chunks;
    const Dictionary& m_dictionary;
    Segment& m_segment;
    TraceMerge m_merge;
    std::size_t m_known = 0;           ///< spans in m_parts
    std::vector<SpanColumns> m_piece;  ///< one part of them, on its way into m_merge
    std::vector<Part> m_parts;
    std::vector<std::size_t> m_ends;  ///< position behind each part
    std::vector<std::uint32_t> m_added;
    std::map<std::size_t, std::uint32_t> m_later;
    std::shared_ptr<const std::string> m_bodies;  ///< those of bodyAt()
    const std::vector<Extent>* m_unsure = nullptr;
    std::size_t m_moved = 0;
    bool m_lostTold = false;
    std::uint32_t m_offered = 0;
    bool m_isRead = false;  ///< m_content is that of m_offered
    std::optional<SpanContent> m_content;
};

}  // namespace fw::store
