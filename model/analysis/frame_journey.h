// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stop_token>
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

/// The word of a context in JSON and CSV: same-trace, link, lost.
[[nodiscard]] const char* contextName(Context context);

/// What a hand-over was told from.
enum class HandOverSign : std::uint8_t {
    Child,          ///< the consumer is a child of its producer
    LinkWithin,     ///< the consumer links to its producer, in one trace
    Beside,         ///< producer and consumer are children of one span: what was given first is taken first
    LinkAcross,     ///< a span of a later trace links to it
    FrameProducer,  ///< the frame id alone; nobody took from this producer, and of those it ended last before
    FrameLast,      ///< the frame id alone; it ended last before
    FrameRunning,   ///< the frame id alone; everything before was still running
};

/// One step of a frame from who gave it to who took it.
struct HandedOver {
    std::size_t fromTrace = 0;  ///< among the traces of the journey
    std::size_t toTrace = 0;
    SpanIndex from = noSpan;
    SpanIndex to = noSpan;
    std::int64_t waitNs = 0;  ///< from the end of the one to the start of the other; below 0 where they overlap
    Context context = Context::SameTrace;
    HandOverSign sign = HandOverSign::Child;
    std::string channel;     ///< queue or topic, as one of the two spans names it; empty: neither does
    std::string carried;     ///< of a lost context: what the span that took has where a context should be
    std::string carriedKey;  ///< its key
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
/// as recorded. O(n log n), and a pass over the spans before for each trace whose context is lost. Ends early, with what it has, when it is
/// stopped.
[[nodiscard]] std::vector<HandedOver> findHandOvers(const std::vector<JourneyTrace>& traces, const std::stop_token& stop = {});

}  // namespace fw::analysis
