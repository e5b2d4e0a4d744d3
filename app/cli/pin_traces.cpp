// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pin_traces.h"

#include <utility>

#include "model/core/number_text.h"

namespace fw::cli {

Result<WriteCounts> TraceNotes::write(SpanBatch&& batch, std::stop_token stop) {
    if (m_wanted) {
        // Spans of a trace come one behind the other.
        const TraceId* last = nullptr;
        for (const auto& span : batch.spans) {
            if (last == nullptr || span.traceId != *last) m_traces.insert(span.traceId);
            last = &span.traceId;
        }
    }
    return m_next.write(std::move(batch), std::move(stop));
}

Result<std::uint64_t> pinTraces(Context& context, const std::unordered_set<TraceId>& traces) {
    if (traces.empty()) return std::uint64_t{0};
    const Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return tl::unexpected<Error>(reader.error());
    const Result<std::unique_ptr<store::CacheUpkeep>> upkeep = context.openUpkeep();
    if (!upkeep) return tl::unexpected<Error>(upkeep.error());
    std::uint64_t pinned = 0;
    for (const TraceId& id : traces) {
        const Result<TraceSummary> trace = (*reader)->findTrace(id);
        // A stop may have come before it was written.
        if (!trace && trace.error().kind == ErrorKind::NotFound) continue;
        if (!trace) return tl::unexpected<Error>(trace.error());
        if (const Result<void> done = (*upkeep)->setPinned(trace->key, true); !done) return tl::unexpected<Error>(done.error());
        ++pinned;
    }
    return pinned;
}

void appendPinned(std::string& out, std::uint64_t pinned) {
    if (pinned > 0) out += countText(pinned) + (pinned == 1 ? " trace pinned\n" : " traces pinned\n");
}

}  // namespace fw::cli
