// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "model/analysis/span_tree.h"
#include "model/core/trace_data.h"

namespace fw::analysis {

/// How the context came along when work was handed over.
enum class Context : std::uint8_t {
    SameTrace,  ///< producer and consumer are of one trace, the one the parent of the other, linked, or beside it
    Link,       ///< the later span links to one of an earlier trace
    Lost,       ///< nothing but the frame id joins the two traces
};

/// One step of a frame from who gave it to who took it.
struct HandedOver {
    std::size_t fromTrace = 0;  ///< among the traces of the journey
    std::size_t toTrace = 0;
    SpanIndex from = noSpan;
    SpanIndex to = noSpan;
    std::int64_t waitNs = 0;  ///< from the end of the one to the start of the other; below 0 where they overlap
    Context context = Context::SameTrace;
};

/// One trace of a frame, with what its spans say of others.
struct JourneyTrace {
    std::shared_ptr<const TraceData> trace;
    struct Link {
        SpanIndex span = noSpan;
        TraceId trace;
        SpanId to;
    };
    std::vector<Link> links;
};

/// The hand-overs between producers and consumers within traces of one frame, and those between its traces, by the start of who took.
/// A trace is joined by a link to an earlier trace; without one the context is lost, and it is joined to what handed out the frame last:
/// the last producer of the earlier traces that ended before and has nobody who took from it, else the span that ended last. Clocks are
/// as recorded. O(n log n).
[[nodiscard]] std::vector<HandedOver> findHandOvers(const std::vector<JourneyTrace>& traces);

}  // namespace fw::analysis
