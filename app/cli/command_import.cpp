// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/import_issues.h"
#include "app/cli/import_summary.h"
#include "app/cli/pin_traces.h"
#include "app/cli/progress_line.h"
#include "app/cli/size_text.h"
#include "app/cli/text_out.h"
#include "app/mapping_profiles.h"
#include "app/read_as.h"
#include "importers/import_job.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

struct ImportArguments {
    std::vector<std::string> sources;
    std::string format;
    std::string maxSize;
    bool pinTraces = false;
};

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
    cache.beginImport(sourceName(arguments.sources.front()), wallClockNs());
    options.pathEnded = [&arguments, &cache](const PathEnd& end, const WriteCounts& counts) -> Result<void> {
        const Result<void> listed = rememberImport(cache, sourceName(arguments.sources[end.path]), end, counts);
        if (end.path + 1 < arguments.sources.size()) cache.beginImport(sourceName(arguments.sources[end.path + 1]), wallClockNs());
        return listed;
    };
    ImportSummary kept;
    options.failed = [&kept](const ImportSummary& soFar) { kept = soFar; };
    TraceNotes notes(cache, arguments.pinTraces);
    const Result<ImportSummary> summary = runImport(arguments.sources, options, notes, context.stop);
    line.clear();
    writer->reset();
    const Result<std::uint64_t> pinned = pinTraces(context, notes.traces());
    const auto more = [&arguments, &pinned](JsonOut& json) {
        if (arguments.pinTraces) json.count("pinned", pinned.value_or(0));
    };
    if (!summary) {
        if (context.json) appendJsonSummary(context.out.text(), kept, &summary.error(), more);
        return report(summary.error(), keptText(kept));
    }
    printIssues(context, *summary);
    if (context.json) {
        appendJsonSummary(context.out.text(), *summary, nullptr, more);
    } else if (!context.quiet) {
        appendTextSummary(context.out.text(), *summary);
        if (pinned) appendPinned(context.out.text(), *pinned);
    }
    if (!pinned) return report(pinned.error(), "the traces are kept, but not all are pinned");
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
    command->add_flag("--pin-traces", arguments->pinTraces, "Pin the traces that come: they are never dropped from the cache");
    command->callback([&chosen, arguments] { chosen = [arguments](Context& context) { return run(context, *arguments); }; });
}

}  // namespace fw::cli
