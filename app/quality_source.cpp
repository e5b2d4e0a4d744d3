// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality_source.h"

#include <memory>
#include <utility>

#include "app/every_trace.h"

namespace fw::app {
namespace {

Result<void> checkTrace(store::TraceReader& reader, TraceKey key, analysis::QualityCheck& check, const std::stop_token& stop) {
    const Result<std::shared_ptr<const TraceData>> trace = reader.loadTrace(key, stop);
    if (!trace) return tl::unexpected<Error>(trace.error());
    check.begin(*trace);
    const SpanIndex spans = (*trace)->spanCount();
    // Another program may have added spans since: those are of the next look.
    Result<void> visited;
    if (!check.keys().empty())
        visited = reader.visitValues(
            key, check.keys(),
            [&](SpanIndex span, std::size_t wanted, std::string_view text) {
                if (span < spans) check.add(span, wanted, text);
            },
            stop);
    for (SpanIndex span = 0; visited && span < spans; ++span) {
        if ((*trace)->status[span] != StatusCode::Error) continue;
        const Result<SpanDetails> details = reader.loadSpan(key, span);
        if (!details)
            visited = tl::unexpected<Error>(details.error());
        else
            check.failed(span, *details);
    }
    check.end();
    return visited;
}

}  // namespace

Result<analysis::QualityReport> checkQuality(store::TraceReader& reader, SearchRequest request, std::vector<QualityRule> rules,
                                             const analysis::QualityOptions& options, std::stop_token stop,
                                             const std::function<void(std::uint64_t, std::uint64_t)>& progress) {
    analysis::QualityCheck check(std::move(rules), options);
    const Result<std::uint64_t> unread = visitEveryTrace(
        reader, std::move(request), stop, [&](const TraceSummary& trace) { return checkTrace(reader, trace.key, check, stop); }, progress);
    if (!unread) return tl::unexpected<Error>(unread.error());
    analysis::QualityReport report = check.finish();
    report.unread = *unread;
    return report;
}

}  // namespace fw::app
