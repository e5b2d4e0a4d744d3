// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/import_issues.h"
#include "app/cli/progress_line.h"
#include "app/cli/size_text.h"
#include "app/cli/text_out.h"
#include "app/mapping_profiles.h"
#include "app/read_as.h"
#include "importers/import_job.h"
#include "model/core/json_out.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

struct ImportArguments {
    std::vector<std::string> sources;
    std::string format;
    std::string maxSize;
};

std::string_view severityName(IssueSeverity severity) {
    return severity == IssueSeverity::Error ? "error" : severity == IssueSeverity::Warning ? "warning" : "note";
}

/// `error`: what ended the import before its end.
void appendJsonSummary(std::string& out, const ImportSummary& summary, const Error* error = nullptr) {
    JsonOut json(out);
    json.beginObject();
    if (error != nullptr) {
        json.number("exit_code", exitCodeOf(error->kind));
        json.text("error", error->message);
    }
    json.count("files", summary.files);
    json.count("traces", summary.counts.newTraces);
    json.count("spans", summary.counts.spans);
    json.count("logs", summary.counts.logs);
    json.count("duplicates", summary.counts.duplicates);
    json.count("replaced", summary.counts.replaced);
    json.count("updated", summary.counts.updatedTraces);
    json.count("conflicts", summary.counts.conflicts);
    json.count("joined", summary.joined);
    json.count("rejected", summary.rejected);
    json.count("bytes", summary.bytes);
    json.real("seconds", summary.seconds);
    json.real("spans_per_second", summary.spansPerSecond());
    json.key("issues");
    json.beginArray();
    for (const ImportIssue& issue : summary.issues) {
        json.beginObject();
        json.text("source", issue.source);
        json.countOrNull("offset", issue.offset);
        json.countOrNull("line", issue.line);
        json.text("code", issueCodeName(issue.code));
        json.text("reason", issueReason(issue));
        json.text("severity", severityName(issue.severity));
        json.text("action", issueAction(issue.code));
        json.count("count", issue.count);
        json.endObject();
    }
    json.endArray();
    json.count("issues_not_listed", summary.issuesNotKept);
    json.flag("partial", summary.partial);
    json.flag("cancelled", summary.cancelled);
    json.endObject();
    out += '\n';
}

void appendTextSummary(std::string& out, const ImportSummary& summary) {
    const auto plural = [](std::uint64_t count, const char* noun) { return countText(count) + ' ' + noun + (count == 1 ? "" : "s"); };
    out += plural(summary.counts.spans, "span") + " of " + plural(summary.counts.newTraces, "new trace");
    if (summary.counts.updatedTraces > 0) out += " and " + plural(summary.counts.updatedTraces, "known trace");
    if (summary.counts.logs > 0) out += ", " + plural(summary.counts.logs, "log record");
    out += " from " + plural(summary.files, "file") + " (" + bytesText(summary.bytes) + ")";
    if (summary.counts.duplicates > 0) out += "; " + countText(summary.counts.duplicates) + " repeated, known already";
    if (summary.counts.replaced > 0) out += "; " + countText(summary.counts.replaced) + " replaced by later, more complete records";
    if (summary.counts.conflicts > 0) out += "; " + countText(summary.counts.conflicts) + " with a known id and other content";
    if (summary.joined > 0) out += "; " + plural(summary.joined, "record") + " joined to others of the same span";
    if (summary.rejected > 0) out += "; " + countText(summary.rejected) + " rejected";
    std::uint64_t ignored = 0;
    for (const ImportIssue& issue : summary.issues) {
        if (issue.code == IssueCode::PlainLogLines) ignored += issue.count;
    }
    if (ignored > 0) out += "; " + plural(ignored, "line") + " without a trace id ignored";
    out += '\n';
}

/// What an import that failed leaves in the cache.
std::string keptText(const ImportSummary& kept) {
    if (kept.counts.spans + kept.counts.logs == 0) return "nothing of this import was kept";
    return countText(kept.counts.spans) + (kept.counts.spans == 1 ? " span of " : " spans of ") + countText(kept.counts.newTraces) +
           " new and " + countText(kept.counts.updatedTraces) + " known traces, " + countText(kept.counts.logs) +
           (kept.counts.logs == 1 ? " log record" : " log records") + " kept; 'cache imports' lists them as partial";
}

/// One file has one name, whatever way it was pointed at; the window names it alike.
std::string nameOf(const std::string& source) {
    std::string first = source;
    if (first != "-") {
        std::error_code error;
        const std::filesystem::path whole = std::filesystem::absolute(first, error);
        if (!error) first = whole.lexically_normal().string();
        while (first.size() > 1 && first.back() == '/') first.pop_back();
    }
    return first;
}

/// What was given is a row of the list of imports each, if it held anything.
Result<void> remember(store::TraceWriter& writer, const std::string& source, const PathEnd& end, const WriteCounts& counts) {
    if (counts.heldSpans() + counts.heldLogs() == 0) return {};
    store::ImportRecord record;
    record.source = nameOf(source);
    record.finishedNs = wallClockNs();
    record.traces = counts.newTraces + counts.updatedTraces;
    record.spans = counts.heldSpans();
    record.logs = counts.heldLogs();
    record.bytes = end.bytes;
    record.partial = end.partial;
    return writer.recordImport(record);
}

int run(Context& context, const ImportArguments& arguments) {
    ImportOptions options;
    if (!arguments.format.empty()) {
        const Result<app::ReadAs> readAs = app::parseReadAs(QString::fromStdString(arguments.format), app::MappingProfiles());
        if (!readAs) return report(readAs.error(), "nothing was imported");
        options.format = readAs->format;
        options.logMapping = readAs->mapping;
    }
    if (!arguments.maxSize.empty()) {
        const Result<std::uint64_t> bytes = parseSize(arguments.maxSize);
        if (!bytes) return report(bytes.error());
        options.sourceLimits.maxBytes = *bytes;
        // Who says how much may come out does not mind from how little.
        options.sourceLimits.ratioFreeBytes = *bytes;
    }
    ProgressLine line(context.wantsProgress());
    options.progress = [&line](const Progress& progress) { line.show(progress); };

    Result<std::unique_ptr<store::TraceWriter>> writer = context.openWriter();
    if (!writer) return report(writer.error());
    store::TraceWriter& cache = **writer;
    cache.beginImport(nameOf(arguments.sources.front()), wallClockNs());
    options.pathEnded = [&arguments, &cache](const PathEnd& end, const WriteCounts& counts) -> Result<void> {
        const Result<void> listed = remember(cache, arguments.sources[end.path], end, counts);
        if (end.path + 1 < arguments.sources.size()) cache.beginImport(nameOf(arguments.sources[end.path + 1]), wallClockNs());
        return listed;
    };
    ImportSummary kept;
    options.failed = [&kept](const ImportSummary& soFar) { kept = soFar; };
    const Result<ImportSummary> summary = runImport(arguments.sources, options, cache, context.stop);
    line.clear();
    if (!summary) {
        if (context.json) appendJsonSummary(context.out.text(), kept, &summary.error());
        return report(summary.error(), keptText(kept));
    }
    printIssues(context, *summary);
    if (context.json)
        appendJsonSummary(context.out.text(), *summary);
    else if (!context.quiet)
        appendTextSummary(context.out.text(), *summary);
    if (summary->cancelled) {
        printError({}, "cancelled", countText(summary->counts.spans) + " spans kept");
        return WasCancelled;
    }
    return summary->partial ? InputTrouble : Done;
}

}  // namespace

void addImport(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<ImportArguments>();
    CLI::App* command = app.add_subcommand("import", "Read files, archives, folders or standard input (-) into the cache");
    command->add_option("SOURCE", arguments->sources, "Files, archives (zip, tar, also compressed), folders, or - for standard input")
        ->required();
    command
        ->add_option("--format", arguments->format,
                     "Format of the sources, instead of looking at their content; log:PROFILE or log:FILE reads logs by a mapping")
        ->type_name("NAME");
    command
        ->add_option("--max-size", arguments->maxSize,
                     "How much may come out of a compressed source, e.g. 20GB; without it 4 GiB and 200 times the compressed size")
        ->type_name("SIZE");
    command->callback([&chosen, arguments] { chosen = [arguments](Context& context) { return run(context, *arguments); }; });
}

}  // namespace fw::cli
