// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/core/saturated.h"
#include "model/core/span.h"
#include "model/core/trace_data.h"

namespace fw {

/// How many nanoseconds a moment lies outside of a span: negative before its start, positive behind its end, 0 within it. Also 0
/// where the moment or an end of the span is not known, so that nothing can be said.
[[nodiscard]] inline std::int64_t outsideOf(const TraceData& trace, SpanIndex span, std::int64_t ns) {
    constexpr std::uint16_t unknown = NoStart | NoEnd | NegativeDuration | TimeOutOfRange | StartInferred;
    if (ns == 0 || (trace.marks[span] & unknown) != 0) return 0;
    if (ns < trace.startNs[span]) return saturatedSub(ns, trace.startNs[span]);
    return ns > trace.endNs(span) ? saturatedSub(ns, trace.endNs(span)) : 0;
}

}  // namespace fw
