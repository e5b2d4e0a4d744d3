// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clean_spans.h"

#include "model/core/saturated.h"

namespace fw::app {

Result<void> visitCleanSpans(store::TraceReader& reader, TraceKey key, exporting::Redactor* redactor, std::int64_t shiftNs,
                             const std::stop_token& stop, const std::function<bool(SpanIndex, const SpanDetails&)>& visit) {
    if (redactor == nullptr) return reader.visitSpans(key, visit, stop);
    SpanDetails clean;
    return reader.visitSpans(
        key,
        [&](SpanIndex span, const SpanDetails& details) {
            clean = details;
            redactor->details(clean);
            for (SpanEvent& event : clean.events) event.timeNs = saturatedSub(event.timeNs, shiftNs);
            return visit(span, clean);
        },
        stop);
}

}  // namespace fw::app
