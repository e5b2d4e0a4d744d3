// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resolve.h"

#include "app/cli/text_out.h"
#include "model/core/number_text.h"
#include "model/query/search_text.h"

namespace fw::cli {
namespace {

constexpr std::uint64_t shownCandidates = 10;

}  // namespace

std::string shortDescription(const TraceSummary& trace) {
    return trace.idText + " " + trace.rootName + " of " + rfc3339(trace.startNs);
}

std::string completenessName(Completeness completeness) {
    switch (completeness) {
        case Completeness::ParentMissing:
            return "parent-missing";
        case Completeness::ContextLost:
            return "context-lost";
        case Completeness::SourcePartial:
            return "source-partial";
        case Completeness::RootOpen:
            return "no-end";
        case Completeness::Unknown:
            return "unknown";
        default:
            return "complete";
    }
}

Result<TraceSummary> resolveTrace(store::TraceReader& reader, const std::string& text, std::stop_token stop) {
    SearchRequest request;
    // A frame id may hold anything, also what looks like a condition.
    if (const Result<std::vector<TraceSummary>> frame = reader.tracesOfFrame(text); frame && !frame->empty()) {
        request.text = text;
    } else {
        const Result<query::SearchText> parsed = query::parseSearchText(text);
        if (!parsed) return tl::unexpected<Error>(parsed.error());
        request = parsed->request;
    }
    if (request.text.empty() && request.conditions.empty()) return fail(ErrorKind::Usage, "an id is needed");
    if (request.conditions.empty()) {
        // Any text has a key, so what is found must also be written like it: a hexadecimal id of another length, or the text itself.
        Result<TraceSummary> exact = reader.findTrace(parseTraceId(request.text).id);
        if (exact) return exact;
        if (exact.error().kind != ErrorKind::NotFound) return exact;
    }
    request.limit = shownCandidates;
    Result<TracePage> page = reader.search(request, stop);
    if (!page) return tl::unexpected<Error>(page.error());
    // What cannot be read may be what is looked for.
    const std::string damage =
        std::string("the cache is damaged, and what cannot be read of it may be what was asked for; ") + store::rescueAdvice;
    if (page->cacheDamaged && page->traces.empty()) return fail(ErrorKind::Damaged, damage, text);
    if (page->total == 0) {
        const Result<std::uint64_t> logs = reader.logCount(parseTraceId(request.text).id);
        if (logs && *logs > 0)
            return fail(ErrorKind::NotFound,
                        "only " + countText(*logs) + (*logs == 1 ? " log record" : " log records") + " of this trace came so far, no span",
                        text);
        return fail(ErrorKind::NotFound, "nothing found", text);
    }
    if (page->traces.empty()) return fail(ErrorKind::Damaged, damage, text);
    if (page->total == 1) return std::move(page->traces.front());
    std::string message = countText(page->total) + " traces fit, one is needed: ";
    for (std::size_t i = 0; i < page->traces.size(); ++i) message += (i > 0 ? "; " : "") + shortDescription(page->traces[i]);
    if (page->total > page->traces.size()) message += "; …";
    return fail(ErrorKind::Usage, message, text);
}

}  // namespace fw::cli
