// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/fetch_connection.h"
#include "app/cli/fetch_words.h"
#include "app/cli/import_issues.h"
#include "app/cli/import_summary.h"
#include "app/cli/pin_traces.h"
#include "app/cli/progress_line.h"
#include "app/cli/size_text.h"
#include "app/cli/text_out.h"
#include "app/connection_file.h"
#include "importers/import_job.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

/// "traces of service a, with frame.id = b, from … to …".
std::string searchText(const sources::TraceQuestion& question, bool utc) {
    std::string text = question.service.empty() ? "traces of any service" : "traces of service " + visibleText(question.service);
    if (!question.operation.empty()) text += ", operation " + visibleText(question.operation);
    for (const auto& [key, value] : question.attributes) text += ", " + visibleText(key) + " = " + visibleText(value);
    if (!question.traceQl.empty()) text += ", " + visibleText(question.traceQl);
    if (question.minDurationNs) text += ", " + durationText(*question.minDurationNs) + " or longer";
    if (question.maxDurationNs) text += ", " + durationText(*question.maxDurationNs) + " or shorter";
    if (!question.fromNs || !question.toNs) return text;
    return text + ", from " + timeText(*question.fromNs, utc, 0) + " to " + timeText(*question.toNs, utc, 0) + ' ' +
           zoneText(*question.toNs, utc);
}

void appendReport(JsonOut& json, const sources::TraceLink& link, const sources::FetchReport& report) {
    json.count("requests", report.requests);
    json.count("retries", report.retries);
    json.text("server", link.question.server.shown());
    json.text("api", report.api);
    json.count("fetched_traces", report.traces);
    json.flag("more", report.more);
    json.key("missing");
    json.beginArray();
    for (const std::string& id : report.missing) json.text(id);
    json.endArray();
    if (link.question.traceIds.empty()) {
        json.number("from_ns", link.question.fromNs.value_or(0));
        json.number("to_ns", link.question.toNs.value_or(0));
    }
    json.key("notes");
    json.beginArray();
    for (const std::string& note : link.notes) json.text(note);
    json.endArray();
}

/// What a fetch that came to its end has to say, and its exit code.
int outcome(const Context& context, const sources::TraceLink& link, const sources::FetchReport& report, const ImportSummary& summary) {
    const std::string server = link.question.server.shown();
    if (summary.cancelled) {
        printError({}, "cancelled", countText(summary.counts.spans) + " spans kept");
        return WasCancelled;
    }
    constexpr std::size_t named = 20;
    for (std::size_t i = 0; i < std::min(named, report.missing.size()); ++i)
        printError(server, "trace " + report.missing[i] + " is not there, or not any more");
    if (report.missing.size() > named) printError(server, countText(report.missing.size() - named) + " more traces are not there");
    if (report.failure) return exitCodeOf(report.failure->kind);
    if (report.more)
        printError(server, "the limit is reached: the server may have more such traces",
                   "--limit N fetches more, a shorter window finds others");
    if (report.traces == 0 && report.missing.empty()) {
        printError(server, "no " + searchText(link.question, context.utc), "--lookback or --since searches further back");
        return NothingFound;
    }
    if (!report.missing.empty()) return report.missing.size() == link.question.traceIds.size() ? NothingFound : InputTrouble;
    return summary.partial ? InputTrouble : Done;
}

/// What is asked of whom, and how the server lets us in.
struct FetchPlan {
    sources::TraceLink link;
    sources::HttpAccess access;
};

Result<FetchPlan> planOf(const Context& context, FetchArguments arguments) {
    std::vector<app::Connection> saved;
    if (!arguments.connection.empty() || arguments.tokenFrom == tokenFromKeychain) saved = app::readConnections();
    std::optional<app::Connection> chosen;
    if (!arguments.connection.empty()) {
        Result<app::Connection> named = connectionNamed(saved, arguments.connection);
        if (!named) return tl::unexpected<Error>(named.error());
        chosen = std::move(*named);
        if (arguments.url.empty()) {
            const Result<sources::Url> server = app::serverOf(*chosen);
            if (!server) return tl::unexpected<Error>(server.error());
            arguments.url = server->text();
        }
    }
    if (arguments.url.empty()) return fail(ErrorKind::Usage, "What to fetch from: an address, or --connection NAME");
    Result<sources::TraceLink> link = fetchQuestion(arguments, wallClockNs());
    if (!link) return tl::unexpected<Error>(link.error());
    sources::TraceQuestion& question = link->question;
    if (chosen) {
        if (const Result<void> there = checkPlace(*chosen, question.server); !there) return tl::unexpected<Error>(there.error());
        if (arguments.from == "auto" && app::backendOf(*chosen)) question.backend = app::backendOf(*chosen);
    }
    const auto keyring = [&context](const QString& name) { return readSystemKeyring(name, context.stop); };
    Result<sources::HttpAccess> access = accessBy(arguments, saved, chosen, question.server, keyring);
    if (!access) return tl::unexpected<Error>(access.error());
    return FetchPlan{std::move(*link), std::move(*access)};
}

int run(Context& context, const FetchArguments& arguments) {
    Result<FetchPlan> plan = planOf(context, arguments);
    if (!plan) return report(plan.error());
    const sources::TraceLink* const link = &plan->link;
    sources::FetchLimits limits;
    if (!arguments.maxSize.empty()) {
        const Result<std::uint64_t> bytes = parseSize(arguments.maxSize);
        if (!bytes) return report(bytes.error());
        limits.http.body.maxBytes = limits.http.body.ratioFreeBytes = *bytes;
    }
    Result<std::unique_ptr<sources::TraceFetch>> made = sources::TraceFetch::create(link->question, std::move(plan->access), limits);
    if (!made) return report(made.error());
    const std::shared_ptr<sources::TraceFetch> fetch = std::move(*made);
    if (!context.quiet && !context.json)
        for (const std::string& note : link->notes) printError({}, visibleText(note, 400));

    Result<std::unique_ptr<store::TraceWriter>> writer = context.openWriter();
    if (!writer) return report(writer.error());
    store::TraceWriter& cache = **writer;
    const std::string source = link->question.server.shown();
    cache.beginImport(source, wallClockNs());
    ProgressLine line(context.wantsProgress());
    ImportOptions options;
    options.progress = [&line](const Progress& progress) { line.show(progress); };
    options.open = [&fetch](const std::string&) -> Result<std::unique_ptr<sources::SourceSequence>> { return sources::sharedFetch(fetch); };
    options.pathEnded = [&cache, &source, &fetch](const PathEnd& end, const WriteCounts& counts) {
        const sources::FetchReport fetched = fetch->report();
        return rememberImport(cache, source, end, counts, &fetched);
    };
    ImportSummary kept;
    options.failed = [&kept](const ImportSummary& soFar) { kept = soFar; };
    TraceNotes notes(cache, arguments.pinTraces);
    const Result<ImportSummary> summary = runImport({source}, options, notes, context.stop);
    line.clear();
    writer->reset();
    const Result<std::uint64_t> pinned = pinTraces(context, notes.traces());
    const sources::FetchReport done = fetch->report();
    const auto more = [&link, &done, &arguments, &pinned](JsonOut& json) {
        appendReport(json, *link, done);
        if (arguments.pinTraces) json.count("pinned", pinned.value_or(0));
    };
    if (!summary) {
        if (context.json) appendJsonSummary(context.out.text(), kept, &summary.error(), more);
        return report(summary.error(), keptText(kept));
    }
    printIssues(context, *summary);
    int code = outcome(context, *link, done, *summary);
    const Error told{done.failure ? done.failure->kind : ErrorKind::NotFound, lastError(), {}};
    if (context.json) {
        const bool failed = done.failure || code == NothingFound;
        appendJsonSummary(context.out.text(), *summary, failed ? &told : nullptr, more);
    } else if (!context.quiet && done.traces > 0) {
        appendTextSummary(context.out.text(), *summary, done.api.empty() ? "answer" : ("answer of " + done.api).c_str());
        if (pinned) appendPinned(context.out.text(), *pinned);
    }
    if (!pinned) code = report(pinned.error(), "the traces are kept, but not all are pinned");
    return code;
}

}  // namespace

void addFetch(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<FetchArguments>();
    CLI::App* command = app.add_subcommand("fetch", "Fetch traces from Jaeger, Tempo or Zipkin into the cache");
    const auto text = [command](const char* name, std::string& into, const char* type, const char* help) {
        command->add_option(name, into, help)->type_name(type);
    };
    command->add_option(
        "URL", arguments->url,
        "A server, a page of a trace or of a search, an API address, or a Grafana Explore address; without it the server of --connection");
    text("--connection", arguments->connection, "NAME",
         "As this connection says that the window keeps: address, headers, certificates, and its token or password from the keyring");
    command->add_option("--from", arguments->from, "What the server is; auto finds out")
        ->check(CLI::IsMember({"auto", "jaeger", "tempo", "zipkin"}))
        ->capture_default_str();
    command->add_option("--trace-id", arguments->traceIds, "This trace (an id or a traceparent); several times for several")
        ->type_name("ID");
    text("--service", arguments->service, "S", "Only traces of this service; without it all");
    text("--operation", arguments->operation, "NAME", "Only traces with a span of this name");
    command->add_option("--tags", arguments->tags, "Only traces with this attribute; several times: all must hold")->type_name("KEY=VALUE");
    text("--min-duration", arguments->minDuration, "D", "Only spans that took as long, e.g. 250ms");
    text("--max-duration", arguments->maxDuration, "D", "Only spans that took no longer");
    text("--query", arguments->query, "TRACEQL", "Tempo: the search in its own language");
    text("--lookback", arguments->lookback, "D", "How far back to search; without it 1h, or what the address says");
    text("--since", arguments->since, "T", "Search from here (2024-03-15T14:00:00Z, now-2h)");
    text("--until", arguments->until, "T", "Search up to here; without it now");
    command->add_option("--limit", arguments->limit, "Most traces in all; without it 1000, or what the address says")
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    command->add_option("--header", arguments->headers, "Send this header ('X-Scope-OrgID: team'); 'Name: env:NAME' for a secret")
        ->type_name("HEADER");
    text("--token-from", arguments->tokenFrom, "env:NAME|keychain",
         "Send the bearer token in this environment variable, or what the keyring holds for the saved connection that the address belongs "
         "to");
    text("--basic-from", arguments->basicFrom, "env:NAME", "Send the USER:PASSWORD in this environment variable");
    text("--cert", arguments->certificate, "FILE", "Client certificate (PEM)");
    text("--key", arguments->key, "FILE", "Its key (PEM), if it is not in the same file");
    text("--ca", arguments->authorities, "FILE", "Trust these authorities (PEM) instead of the system's");
    text("--pin", arguments->pin, "sha256//KEY", "Trust the server with this public key, whoever signed its certificate");
    text("--proxy", arguments->proxy, "URL", "Proxy; without it as https_proxy and no_proxy say");
    text("--max-size", arguments->maxSize, "SIZE", "How much one answer may be, decompressed; without it 4 GiB");
    command->add_flag("--pin-traces", arguments->pinTraces, "Pin the traces that come: they are never dropped from the cache");
    command->callback([&chosen, arguments] { chosen = [arguments](Context& context) { return run(context, *arguments); }; });
}

}  // namespace fw::cli
