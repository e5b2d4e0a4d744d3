// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/core/trace_data.h"

namespace fw::analysis {

/// Where the spans of a trace are after it grew. A value.
class SpanGrowth {
public:
    SpanGrowth() = default;
    /// `now` is the same trace read again. The cache keeps the numbers of spans where it can; where a number stands for another span, id
    /// and start are looked up. O(spans).
    SpanGrowth(const TraceData& before, const TraceData& now);

    /// The same span now; noSpan where it is gone.
    [[nodiscard]] SpanIndex after(SpanIndex before) const { return m_after.empty() ? before : m_after[before]; }
    /// Spans of the trace before.
    [[nodiscard]] SpanIndex count() const { return m_count; }

private:
    SpanIndex m_count = 0;
    std::vector<SpanIndex> m_after;  ///< by span before; empty: all kept their numbers
};

}  // namespace fw::analysis
