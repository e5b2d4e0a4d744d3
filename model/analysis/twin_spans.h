// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/core/trace_data.h"

namespace fw::analysis {

/// Spans of one trace that have an id in common though they are different spans. The halves of a call that share an id by
/// design, and spans that came without one, are no twins. Immutable.
struct TwinSpans {
    struct Twin {
        SpanIndex span = 0;
        std::uint32_t number = 0;  ///< among those of its id, from 1, in order of the trace's spans
        std::uint32_t count = 0;   ///< of those
        SpanIndex next = 0;        ///< the one after it; after the last the first
    };
    std::vector<Twin> twins;  ///< by span

    /// Null for a span whose id is its own. O(log twins).
    [[nodiscard]] const Twin* of(SpanIndex span) const;
};

/// One look at the marks of every span; more only where some id stands twice. Any thread.
[[nodiscard]] TwinSpans findTwins(const TraceData& trace);

}  // namespace fw::analysis
