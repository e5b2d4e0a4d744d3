// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/progress_line.h"
#include "app/cli/query_words.h"
#include "app/cli/text_out.h"
#include "app/every_trace.h"
#include "model/analysis/service_calls.h"
#include "model/core/json_out.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

using analysis::Dependency;
using analysis::DependencyCounter;

Result<void> countTrace(store::TraceReader& reader, TraceKey key, DependencyCounter& counter, const std::stop_token& stop) {
    const Result<std::shared_ptr<const TraceData>> trace = reader.loadTrace(key, stop);
    if (!trace) return tl::unexpected<Error>(trace.error());
    counter.begin(*trace);
    static const std::vector<std::string> keys(analysis::peerKeys.begin(), analysis::peerKeys.end());
    const Result<void> visited = reader.visitValues(
        key, keys,
        [&](SpanIndex span, std::size_t wanted, std::string_view text) {
            if (span < (*trace)->spanCount()) counter.add(span, wanted, text);
        },
        stop);
    if (visited) counter.end();
    return visited;
}

void dependenciesJson(Context& context, const std::vector<Dependency>& edges) {
    JsonOut json(context.out.text());
    json.beginObject();
    json.key("edges");
    json.beginArray();
    for (const Dependency& edge : edges) {
        const bool timed = edge.durations.count() > 0;
        json.beginObject();
        json.text("parent", edge.parent);
        json.text("child", edge.child);
        json.flag("child_has_spans", !edge.peer);
        json.count("calls", edge.calls);
        json.count("messages", edge.messages);
        json.count("errors", edge.errors);
        json.key("p50_ns"), timed ? json.number(edge.durations.percentile(50)) : json.null();
        json.key("p95_ns"), timed ? json.number(edge.durations.percentile(95)) : json.null();
        json.flag("exact", edge.durations.exact());
        json.endObject();
        context.out.flushIfLarge();
    }
    json.endArray();
    json.endObject();
    context.out.text() += '\n';
}

void dependenciesText(Context& context, const std::vector<Dependency>& edges) {
    using Align = TextTable::Align;
    TextTable table({{"SERVICE", Align::Left},
                     {"CALLS", Align::Left},
                     {"TIMES", Align::Right},
                     {"ERRORS", Align::Right},
                     {"P50", Align::Right},
                     {"P95", Align::Right},
                     {"", Align::Left}});
    for (const Dependency& edge : edges) {
        const PeerDurations& durations = edge.durations;
        std::string note = edge.peer ? "no spans of its own" : "";
        if (edge.messages == edge.calls) note += note.empty() ? "messages" : ", messages";
        table.addRow({visibleText(edge.parent, 60), visibleText(edge.child, 60), countText(edge.calls), countText(edge.errors),
                      durations.count() > 0 ? durationText(durations.percentile(50)) : "–",
                      durations.count() >= PeerDurations::leastForP95 ? durationText(durations.percentile(95)) : "–", note});
    }
    table.appendTo(context.out.text());
}

int runDependencies(Context& context, const std::vector<std::string>& words) {
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    SearchRequest request;
    if (isFrameId(**reader, words)) {
        request.text = words.front();
    } else {
        Result<query::SearchText> parsed = parseWords(words);
        if (!parsed) return report(parsed.error());
        request = std::move(parsed->request);
    }
    DependencyCounter counter;
    ProgressLine line(context.wantsProgress());
    const Result<std::uint64_t> unread = app::visitEveryTrace(
        **reader, std::move(request), context.stop,
        [&](const TraceSummary& trace) { return countTrace(**reader, trace.key, counter, context.stop); },
        [&](std::uint64_t visited, std::uint64_t all) { line.show(countText(visited) + " of " + countText(all) + " traces"); });
    line.clear();
    if (!unread) return report(unread.error());
    const std::vector<Dependency> edges = counter.finish();
    if (context.json)
        dependenciesJson(context, edges);
    else if (!edges.empty())
        dependenciesText(context, edges);
    if (counter.leftOut() > 0)
        printError({}, countText(counter.leftOut()) + " calls between more pairs of services than are listed were left out");
    if (*unread > 0) {
        printError({}, countText(*unread) + (*unread == 1 ? " trace" : " traces") +
                           " could not be read and were not looked at; 'cache verify' names them");
        return CacheTrouble;
    }
    if (!edges.empty()) return Done;
    printError({}, "no service calls another one");
    return NothingFound;
}

}  // namespace

void addDependencies(CLI::App& app, Command& chosen) {
    const auto words = std::make_shared<std::vector<std::string>>();
    CLI::App* command = app.add_subcommand("dependencies", "Which service calls which, how often, with what errors and durations");
    command->add_option("QUERY", *words, "Only calls within the traces that fit; nothing means all");
    command->callback([&chosen, words] { chosen = [words](Context& context) { return runDependencies(context, *words); }; });
}

}  // namespace fw::cli
