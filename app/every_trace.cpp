// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/every_trace.h"

#include <algorithm>

namespace fw::app {
namespace {

constexpr std::uint64_t visitedPage = 5'000;
constexpr std::uint64_t toldEvery = 250;

}  // namespace

Result<std::uint64_t> visitEveryTrace(store::TraceReader& reader, SearchRequest request, std::stop_token stop,
                                      const std::function<Result<void>(const TraceSummary&)>& visit,
                                      const std::function<void(std::uint64_t, std::uint64_t)>& progress) {
    std::uint64_t unread = 0;
    request.sort = TraceSort::Start;
    request.descending = false;
    request.everywhere = true;
    request.offset = 0;
    request.limit = visitedPage;
    while (true) {
        const Result<TracePage> page = reader.search(request, stop);
        if (!page) return tl::unexpected<Error>(page.error());
        unread += page->damaged;
        std::uint64_t visits = 0;
        for (const TraceSummary& trace : page->traces) {
            if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
            if (progress && visits % toldEvery == 0) progress(std::min(request.offset + visits, page->total), page->total);
            ++visits;
            const Result<void> visited = visit(trace);
            if (visited) continue;
            if (visited.error().kind != ErrorKind::Damaged) return tl::unexpected<Error>(visited.error());
            ++unread;
        }
        request.offset += page->traces.size() + page->damaged;
        if (progress) progress(std::min(request.offset, page->total), page->total);
        if ((page->traces.empty() && page->damaged == 0) || request.offset >= page->total) return unread;
    }
}

}  // namespace fw::app
