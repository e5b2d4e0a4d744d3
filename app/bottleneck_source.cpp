// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bottleneck_source.h"

#include "model/core/saturated.h"

namespace fw::app {

Result<bool> setBottleneckPeriod(store::TraceReader& reader, std::optional<std::int64_t> lastNs, SearchRequest& request,
                                 analysis::BottleneckOptions& options, const std::stop_token& stop) {
    const Result<StartSpan> starts = reader.startSpan(lastNs ? SearchRequest{} : request, stop);
    if (!starts) return tl::unexpected<Error>(starts.error());
    if (lastNs) {
        options.toNs = saturatedAdd(starts->lastNs, 1);
        options.fromNs = saturatedSub(options.toNs, *lastNs);
        options.withTrend = true;
    } else {
        options.fromNs = request.fromNs.value_or(starts->firstNs);
        options.toNs = request.toNs.value_or(saturatedAdd(starts->lastNs, 1));
        options.withTrend = request.fromNs && request.toNs && options.fromNs < options.toNs;
    }
    if (options.withTrend) {
        request.fromNs = saturatedSub(options.fromNs, saturatedSub(options.toNs, options.fromNs));
        request.toNs = options.toNs;
    }
    return starts->traces > 0;
}

}  // namespace fw::app
