// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/query_words.h"
#include "app/cli/resolve.h"
#include "app/cli/text_out.h"
#include "model/core/json_out.h"
#include "model/core/number_text.h"
#include "model/query/search_text.h"
#include "model/query/trace_ql_text.h"

namespace fw::cli {
namespace {

constexpr std::uint64_t pageTraces = 1'000;
constexpr std::uint64_t textLimit = 100;

struct SearchArguments {
    std::vector<std::string> query;
    std::optional<std::uint64_t> limit;
    std::string sort = "start";
    std::string order;
    std::string from;
    std::string to;
};

Result<SearchRequest> requestOf(const SearchArguments& arguments, Result<query::SearchText> parsed) {
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    SearchRequest request = std::move(parsed->request);
    const auto time = [](const std::string& given, std::optional<std::int64_t>& into) -> Result<void> {
        if (given.empty()) return {};
        const Result<std::int64_t> ns = query::parseTime(given, wallClockNs());
        if (!ns) return tl::unexpected<Error>(ns.error());
        into = *ns;
        return {};
    };
    if (const Result<void> from = time(arguments.from, request.fromNs); !from) return tl::unexpected<Error>(from.error());
    if (const Result<void> to = time(arguments.to, request.toNs); !to) return tl::unexpected<Error>(to.error());
    request.sort = arguments.sort == "duration" ? TraceSort::Duration
                   : arguments.sort == "spans"  ? TraceSort::Spans
                   : arguments.sort == "errors" ? TraceSort::Errors
                                                : TraceSort::Start;
    // The most of something is wanted first; time runs forward.
    request.descending = arguments.order.empty() ? request.sort != TraceSort::Start : arguments.order == "desc";
    if (arguments.limit) request.limit = *arguments.limit;
    return request;
}

void appendTraceJson(JsonOut& json, const TraceSummary& trace) {
    json.beginObject();
    json.text("trace_id", trace.idText);
    json.text("root_service", trace.rootService);
    json.text("root_name", trace.rootName);
    json.number("start_ns", trace.startNs);
    json.number("duration_ns", trace.durationNs);
    json.count("spans", trace.spans);
    json.key("services");
    json.beginArray();
    for (const ServiceRef& service : trace.services) json.text(service.name);
    json.endArray();
    json.count("errors", trace.errors);
    json.key("frame_ids");
    json.beginArray();
    for (const std::string& frame : trace.frameIds) json.text(frame);
    json.endArray();
    if (trace.moreFrameIds) json.flag("more_frame_ids", true);
    json.flag("complete", trace.completeness == Completeness::Complete);
    json.text("completeness", completenessName(trace.completeness));
    json.count("missing_parents", trace.missingParents);
    json.endObject();
}

std::vector<std::string> tableRow(const Context& context, const TraceSummary& trace) {
    std::string frames = trace.frameIds.empty() ? "–" : visibleText(trace.frameIds.front(), 60);
    if (trace.frameIds.size() > 1) frames += " +" + countText(trace.frameIds.size() - 1) + (trace.moreFrameIds ? "…" : "");
    return {timeText(trace.startNs, context.utc),
            durationOfTraceText(trace.durationNs, trace.completeness),
            countText(trace.spans),
            trace.errors == 0 ? "–" : countText(trace.errors),
            trace.completeness == Completeness::Complete ? "yes" : completenessName(trace.completeness),
            visibleText(trace.idText, 64),
            frames,
            visibleText(trace.rootName, 60) + " (" + visibleText(trace.rootService, 40) + ")"};
}

int run(Context& context, const SearchArguments& arguments) {
    const double begin = nowSeconds();
    Result<SearchRequest> wanted = requestOf(arguments, parseWords(arguments.query));
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader(wanted ? Context::Missing::Say : Context::Missing::Ignore);
    if (!reader) return report(reader.error());
    if (isFrameId(**reader, arguments.query)) {
        query::SearchText frame;
        frame.request.text = arguments.query.front();
        wanted = requestOf(arguments, frame);
    }
    if (!wanted) return report(wanted.error());
    SearchRequest request = std::move(*wanted);

    std::uint64_t limit = request.limit;
    if (!arguments.limit && limit == 0 && !context.json) limit = textLimit;
    request.offset = 0;
    request.everywhere = true;
    request.limit = limit == 0 ? pageTraces : std::min(limit, pageTraces);
    Result<TracePage> page = (*reader)->search(request, context.stop);
    if (!page) return report(page.error());
    const double seconds = nowSeconds() - begin;
    const std::uint64_t total = page->total;
    const std::uint64_t shown = limit == 0 ? total : std::min(limit, total);
    const std::string traceQl = query::traceQlText(request, page->match);

    JsonOut json(context.out.text());
    using Align = TextTable::Align;
    const std::string zone = total > 0 && !page->traces.empty() ? zoneText(page->traces.front().startNs, context.utc) : "UTC";
    TextTable table({{"STARTED (" + zone + ")", Align::Left},
                     {"DURATION", Align::Right},
                     {"SPANS", Align::Right},
                     {"ERRORS", Align::Right},
                     {"COMPLETE", Align::Left},
                     {"TRACE ID", Align::Left},
                     {"FRAME ID", Align::Left},
                     {"ROOT", Align::Left}});
    if (context.json) {
        json.beginObject();
        json.text("query", traceQl);
        json.count("total", total);
        json.real("seconds", seconds);
        json.key("traces");
        json.beginArray();
    }
    std::uint64_t done = 0;
    std::uint64_t damaged = 0;
    bool cacheDamaged = false;
    while (!context.out.closed()) {
        damaged += page->damaged;
        cacheDamaged = cacheDamaged || page->cacheDamaged;
        if (page->traces.empty() && page->damaged == 0) break;
        for (const TraceSummary& trace : page->traces) {
            if (context.json)
                appendTraceJson(json, trace);
            else
                table.addRow(tableRow(context, trace));
            context.out.flushIfLarge();
        }
        done += page->traces.size();
        if (done + damaged >= shown) break;
        request.offset = done + damaged;
        request.limit = std::min(pageTraces, shown - done - damaged);
        page = (*reader)->search(request, context.stop);
        if (!page) {
            // The document is closed, so that what was written stays readable.
            if (context.json) context.out.text() += "]}\n";
            return report(page.error(), countText(done) + " traces written");
        }
    }
    if (context.json) {
        json.endArray();
        if (cacheDamaged || damaged > 0) json.flag("cache_damaged", true);
        json.endObject();
        context.out.text() += '\n';
    } else if (total > 0) {
        table.appendTo(context.out.text());
        if (!context.quiet) {
            context.out.text() += '\n' + countText(done) + " of " + countText(total) + (total == 1 ? " trace, " : " traces, ") + traceQl;
            if (done < total) context.out.text() += "; --limit 0 shows all";
            context.out.text() += '\n';
        }
    }
    if (cacheDamaged)
        printError({}, std::string("the cache is damaged: what is whole was read, and traces may be missing here; ") + store::rescueAdvice,
                   countText(done) + " listed");
    if (damaged > 0)
        printError({}, countText(damaged) + (damaged == 1 ? " trace is" : " traces are") + " damaged; 'cache verify' names them",
                   countText(done) + " listed");
    if (cacheDamaged || damaged > 0) return CacheTrouble;
    if (total > 0) return Done;
    std::string text;
    for (const std::string& word : arguments.query) text += (text.empty() ? "" : " ") + word;
    const Result<store::CacheInfo> info = (*reader)->info();
    std::string message = "nothing found";
    if (info && info->logsWithoutSpans > 0)
        message += "; " + countText(info->logsWithoutSpans) +
                   (info->logsWithoutSpans == 1 ? " log record waits for" : " log records wait for") + " the spans of their traces";
    printError(text, message);
    return NothingFound;
}

}  // namespace

void addSearch(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<SearchArguments>();
    CLI::App* command = app.add_subcommand("search", "Find traces by id, frame id, prefix, key=value, traceparent or address");
    command->add_option(
        "QUERY", arguments->query,
        "What to look for; nothing means all. Other text is looked for in the names of the spans and, where no name holds it, "
        "in everything else of them; '{ any =~ \"text\" }' looks everywhere at once");
    command->add_option("--limit", arguments->limit, "At most N traces; 0 = all (default: 100 for people, all with --json)")
        ->check(CLI::Range(std::int64_t{0}, std::numeric_limits<std::int64_t>::max()))
        ->type_name("N");
    command->add_option("--sort", arguments->sort, "Order of the traces")
        ->check(CLI::IsMember({"start", "duration", "spans", "errors"}))
        ->capture_default_str();
    command->add_option("--order", arguments->order, "asc or desc (default: start asc, others desc)")
        ->check(CLI::IsMember({"asc", "desc"}));
    command->add_option("--from", arguments->from, "Only traces that start at or after T (2024-03-15T14:00:00Z, now-1h, nanoseconds)")
        ->type_name("T");
    command->add_option("--to", arguments->to, "Only traces that start before T")->type_name("T");
    command->callback([&chosen, arguments] { chosen = [arguments](Context& context) { return run(context, *arguments); }; });
}

}  // namespace fw::cli
