// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/core/tree_repair.h"
#include "model/store/segment.h"
#include "model/store/trace_row.h"

namespace fw::store {

/// Compares what the columns do not tell of the span on offer and of one that the trace has, told by its position.
class SpanComparison {
public:
    virtual ~SpanComparison() = default;
    [[nodiscard]] virtual bool sameBody(std::size_t known) = 0;
    /// Whether one holds the other (span_states.h, span_copies.h, open_ends.h), where the columns say that it may.
    [[nodiscard]] virtual bool isHeldBy(std::size_t known) = 0;
    [[nodiscard]] virtual bool holds(std::size_t known) = 0;
};

/// What the tree of one trace has to mend, by RepairKind: how often, and the position of the first span it happens to.
struct TraceRepairs {
    std::array<std::uint32_t, repairKinds> counts{};
    std::array<std::uint32_t, repairKinds> first{};

    [[nodiscard]] bool any() const { return counts != decltype(counts){}; }
    void add(RepairKind kind, std::uint32_t position) {
        const auto at = static_cast<std::size_t>(kind);
        if (counts[at]++ == 0) first[at] = position;
    }
};

/// Joins new spans to those a trace already has (algorithms.md 1.2): exact repeats and earlier states of a known span are
/// dropped, a later and more complete state (span_states.h) takes the place of the earlier one, other content under a known
/// id is kept and marked. Keeps its tables between traces, so that small traces cost no allocation.
class TraceMerge {
public:
    /// Starts a trace with the spans it has in the cache. Their number is their position.
    void begin(std::size_t expectedSpans);
    void addKnown(const SpanColumns& span);

    enum class Outcome { Added, Duplicate, Conflict, Replaced };
    struct Answer {
        Outcome outcome = Outcome::Added;
        std::size_t position = 0;  ///< of the span from now on; of a duplicate that of the known one
        bool same = false;         ///< of a duplicate: it says the same, no less
    };
    /// Offers a new span. A kept one gets the next position and, where it shares its id, the mark DuplicateId; one that
    /// replaces another gets its position. A client and a server may share an id, as Zipkin's do: both stay and are marked,
    /// which is not a conflict.
    Answer add(SpanColumns& span, SpanComparison& comparison);

    /// The span that was at a position before add() first put another in its place.
    [[nodiscard]] const SpanColumns& original(std::size_t position) const {
        const auto replaced = m_replaced.find(position);
        return replaced == m_replaced.end() ? m_spans[position] : replaced->second;
    }

    /// All spans so far, known and added.
    [[nodiscard]] const std::vector<SpanColumns>& spans() const { return m_spans; }

    /// Fills everything of `row` that follows from the columns: times, counts, root, parents, services.
    void summarise(TraceRow& row, const Dictionary& dictionary);
    /// After summarise(). The same answer as the tree's (model/analysis/span_tree.h), from the columns alone; O(n).
    [[nodiscard]] TraceRepairs repairs();

private:
    /// The spans of one id that several have.
    struct Sharers {
        std::uint32_t first = 0;
        std::uint32_t client = 0;  ///< its half of a call, if `isCall`
        bool isCall = false;
        bool hasClient = false;
        bool hasOther = false;  ///< a span that is neither a client's nor a server's
        bool isMarked = false;  ///< SharedSpan
        bool hasServer = false;
        std::uint32_t other = 0;
    };
    void findSharers();
    void addSharer(Sharers& sharers, std::uint32_t position) const;
    [[nodiscard]] const Sharers* sharersOf(std::uint64_t id) const;
    /// The span above the one at `position`, or noPosition.
    [[nodiscard]] std::uint32_t above(std::uint32_t position) const;
    void findCycles(TraceRepairs& repairs);
    [[nodiscard]] std::size_t find(std::uint64_t id) const;  ///< slot of `id`, or the free slot where it belongs
    void insert(const SpanColumns& span);
    /// Looks among the spans from position `last` on back for one that the new one is a state of. False: it is none.
    [[nodiscard]] bool takeState(SpanColumns& span, std::uint32_t last, SpanComparison& comparison, Answer& answer);

    struct Slot {
        std::uint32_t epoch = 0;
        std::uint32_t last = 0;  ///< position of the last span with this id
    };
    std::vector<Slot> m_slots;
    std::size_t m_mask = 0;
    std::uint32_t m_epoch = 0;
    std::vector<SpanColumns> m_spans;
    std::unordered_map<std::size_t, SpanColumns> m_replaced;  ///< as they came first, by position
    std::vector<std::uint32_t> m_previous;                    ///< the span before it with the same id, or itself
    std::vector<std::uint64_t> m_missing;
    std::vector<std::uint32_t> m_parents;  ///< last span with the id of the parent, or one of the constants
    std::unordered_map<std::uint64_t, Sharers> m_sharers;
    std::vector<std::uint32_t> m_walk;                                     ///< of findCycles(): which walk met a span
    std::pair<std::int64_t, std::int64_t> m_starts{INT64_MIN, INT64_MAX};  ///< starts that count for the period, as summarise() found them
    bool m_repeated = false;                                               ///< some id is that of several spans
};

}  // namespace fw::store
