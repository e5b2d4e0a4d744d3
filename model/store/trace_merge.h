// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "model/store/segment.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// Joins new spans to those a trace already has (algorithms.md 1.2): exact repeats are dropped, other content under a
/// known id is kept and marked. Keeps its tables between traces, so that small traces cost no allocation.
class TraceMerge {
public:
    /// Starts a trace with the spans it has in the cache. Their number is their position.
    void begin(std::size_t expectedSpans);
    void addKnown(const SpanColumns& span);

    enum class Outcome { Added, Duplicate, Conflict };
    /// Offers a new span; `sameBody(n)` tells whether its body equals that of span n. A kept span gets the next
    /// position and, where it shares its id, the mark DuplicateId. A client and a server may share an id, as Zipkin's
    /// do: both stay and are marked, which is not a conflict.
    Outcome add(SpanColumns& span, const std::function<bool(std::size_t)>& sameBody);

    /// All spans so far, known and added.
    [[nodiscard]] const std::vector<SpanColumns>& spans() const { return m_spans; }

    /// Fills everything of `row` that follows from the columns: times, counts, root, parents, services.
    void summarise(TraceRow& row, const Dictionary& dictionary);

private:
    [[nodiscard]] std::size_t find(std::uint64_t id) const;  ///< slot of `id`, or the free slot where it belongs
    void insert(const SpanColumns& span);

    struct Slot {
        std::uint32_t epoch = 0;
        std::uint32_t last = 0;  ///< position of the last span with this id
    };
    std::vector<Slot> m_slots;
    std::size_t m_mask = 0;
    std::uint32_t m_epoch = 0;
    std::vector<SpanColumns> m_spans;
    std::vector<std::uint32_t> m_previous;  ///< the span before it with the same id, or itself
    std::vector<std::uint64_t> m_missing;
};

}  // namespace fw::store
