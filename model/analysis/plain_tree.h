// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/analysis/trace_analysis.h"

namespace fw::analysis {

/// Place of a span among the spans of its trace in pre-order.
using Place = std::uint32_t;
inline constexpr Place noPlace = UINT32_MAX;

/// A trace as the comparison walks it: spans only. Children of a missing parent stand at the top, those of a fold where they would be
/// without it. By place.
struct PlainTree {
    /// `signatures` by SpanIndex; `works`: without the extra keys, empty where there are none.
    PlainTree(const TraceAnalysis& analysis, const std::vector<std::uint32_t>& signatures, const std::vector<std::uint32_t>& works);

    const TraceData* trace;
    std::vector<SpanIndex> span;
    std::vector<Place> end;  ///< one past the last place below
    std::vector<std::uint32_t> signature;
    std::vector<std::uint32_t> works;  ///< empty: as the signatures

    [[nodiscard]] Place count() const { return static_cast<Place>(span.size()); }
    /// The signature without the extra keys.
    [[nodiscard]] std::uint32_t work(Place place) const { return works.empty() ? signature[place] : works[place]; }
    [[nodiscard]] bool hasChildren(Place place) const { return end[place] > place + 1; }
    [[nodiscard]] bool timed(Place place) const { return (trace->marks[span[place]] & untimedMarks) == 0; }
    [[nodiscard]] std::int64_t startNs(Place place) const { return trace->startNs[span[place]]; }
    [[nodiscard]] std::int64_t endNs(Place place) const { return trace->endNs(span[place]); }
    /// A negative duration counts as 0.
    [[nodiscard]] std::int64_t durationNs(Place place) const {
        return trace->durationNs[span[place]] > 0 ? trace->durationNs[span[place]] : 0;
    }
    /// Appends the children of a place, or the tops of the trace, by start.
    void children(Place place, std::vector<Place>& out) const { between(place + 1, end[place], out); }
    void tops(std::vector<Place>& out) const { between(0, count(), out); }

private:
    void between(Place from, Place to, std::vector<Place>& out) const {
        for (Place at = from; at < to; at = end[at]) out.push_back(at);
    }
};

}  // namespace fw::analysis
