// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>
#include <vector>

#include "model/analysis/span_tree.h"

namespace fw::analysis {

/// Span ids that a client and a server share: B3 propagation, as Zipkin's tracers do it, gives both sides of a call one id.
/// The server's spans hang below the client's; children of the id hang below the side that reported them (algorithms.md 1).
class SharedIds {
public:
    /// `repeated` are spans whose id an earlier span of the trace has; `firstOf` finds the first span of an id.
    template <typename FirstOf>
    SharedIds(const TraceData& trace, const std::vector<SpanIndex>& repeated, FirstOf&& firstOf) : m_trace(trace) {
        for (const SpanIndex span : repeated) {
            std::vector<SpanIndex>& spans = m_calls[trace.spanId[span]].servers;
            if (spans.empty()) spans.push_back(firstOf(trace.spanId[span]));
            spans.push_back(span);
        }
        tellSidesApart();
    }

    /// The client's span above `span` if that is a server's of a shared id, else noSpan.
    [[nodiscard]] SpanIndex clientOf(SpanIndex span) const;
    /// Which of the spans with the id of `child`'s parent it belongs to; noSpan if the id is not shared.
    [[nodiscard]] SpanIndex parentOf(SpanIndex child) const;

private:
    struct Call {
        SpanIndex client = noSpan;
        std::vector<SpanIndex> servers;
    };
    void tellSidesApart();
    [[nodiscard]] bool isServer(SpanIndex span) const;

    const TraceData& m_trace;
    std::unordered_map<SpanId, Call> m_calls;
};

}  // namespace fw::analysis
