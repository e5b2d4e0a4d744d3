// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality_source.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace fw::app {
namespace {

constexpr std::uint64_t qualityPage = 5'000;

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
    std::uint64_t unread = 0;
    request.sort = TraceSort::Start;
    request.descending = false;
    request.everywhere = true;
    request.offset = 0;
    request.limit = qualityPage;
    while (true) {
        const Result<TracePage> page = reader.search(request, stop);
        if (!page) return tl::unexpected<Error>(page.error());
        unread += page->damaged;
        for (const TraceSummary& trace : page->traces) {
            const Result<void> looked = checkTrace(reader, trace.key, check, stop);
            if (looked) continue;
            if (looked.error().kind != ErrorKind::Damaged) return tl::unexpected<Error>(looked.error());
            ++unread;
        }
        request.offset += page->traces.size() + page->damaged;
        if (progress) progress(std::min(request.offset, page->total), page->total);
        if ((page->traces.empty() && page->damaged == 0) || request.offset >= page->total) break;
    }
    analysis::QualityReport report = check.finish();
    report.unread = unread;
    return report;
}

}  // namespace fw::app
