// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/compare_file.h"
#include "app/cli/compare_imports.h"
#include "app/cli/compare_json.h"
#include "app/cli/compare_text.h"
#include "app/cli/context.h"
#include "app/cli/output.h"
#include "app/cli/query_words.h"
#include "app/cli/redact_options.h"
#include "app/cli/resolve.h"
#include "app/cli/text_out.h"
#include "app/percentile_pick.h"
#include "model/analysis/span_changes.h"
#include "model/analysis/trace_waits.h"
#include "model/core/json_out.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

using Analysed = std::shared_ptr<const analysis::TraceAnalysis>;

struct CompareArguments {
    std::vector<std::string> words;
    std::optional<double> fast;
    std::optional<double> slow;
    std::vector<std::string> keys = {"model.name", "tool.name"};
    std::uint64_t limit = 20;
    bool imports = false;
    CompareFileArguments file;
    [[nodiscard]] bool percentiles() const { return fast || slow; }
};

/// The two traces that are compared, and how they were chosen.
struct Sides {
    TraceSummary baseline;
    TraceSummary candidate;
    std::optional<PercentilePick> pick;
};

analysis::MilliPercent milliPercent(double percent) {
    return static_cast<analysis::MilliPercent>(percent * 1000 + 0.5);
}

Result<Sides> sidesOf(store::TraceReader& reader, const CompareArguments& arguments, const std::stop_token& stop) {
    if (!arguments.percentiles()) {
        if (arguments.words.size() != 2)
            return fail(ErrorKind::Usage, "two traces are needed, A and B, or --fast and --slow; see framewake-cli compare --help");
        Result<TraceSummary> a = resolveTrace(reader, arguments.words[0], stop);
        if (!a) return tl::unexpected<Error>(a.error());
        Result<TraceSummary> b = resolveTrace(reader, arguments.words[1], stop);
        if (!b) return tl::unexpected<Error>(b.error());
        return Sides{std::move(*a), std::move(*b), std::nullopt};
    }
    SearchRequest request;
    if (isFrameId(reader, arguments.words)) {
        request.text = arguments.words.front();
    } else {
        Result<query::SearchText> parsed = parseWords(arguments.words);
        if (!parsed) return tl::unexpected<Error>(parsed.error());
        request = std::move(parsed->request);
    }
    Result<PercentilePick> pick = app::pickPercentiles(reader, std::move(request), milliPercent(arguments.fast.value_or(50)),
                                                       milliPercent(arguments.slow.value_or(95)), stop);
    if (!pick) return tl::unexpected<Error>(pick.error());
    return Sides{pick->fast, pick->slow, std::move(*pick)};
}

Result<Analysed> analyse(store::TraceReader& reader, TraceKey key, exporting::Redactor* redactor, const std::stop_token& stop) {
    Result<std::shared_ptr<const TraceData>> trace = reader.loadTrace(key, stop);
    if (!trace) return tl::unexpected<Error>(trace.error());
    if (redactor != nullptr) trace = redactor->trace(**trace);
    return analysis::analyseTrace(*trace, stop);
}

Result<std::vector<KeyColumn>> columnsOf(store::TraceReader& reader, const TraceData& trace, const std::vector<std::string>& keys,
                                         const std::stop_token& stop) {
    std::vector<KeyColumn> columns;
    for (const std::string& key : keys) {
        Result<KeyColumn> column = reader.loadKeyColumn(trace.summary.key, key, stop);
        if (!column) return tl::unexpected<Error>(column.error());
        // Another program may have added spans since.
        column->value.resize(trace.spanCount(), KeyColumn::absent);
        columns.push_back(std::move(*column));
    }
    return columns;
}

Result<std::shared_ptr<const analysis::TraceDiff>> compare(store::TraceReader& reader, const Sides& sides,
                                                           const std::vector<std::string>& keys, exporting::Redactor* redactor,
                                                           const std::stop_token& stop) {
    const Result<Analysed> a = analyse(reader, sides.baseline.key, redactor, stop);
    if (!a) return tl::unexpected<Error>(a.error());
    const Result<Analysed> b = sides.baseline.key == sides.candidate.key ? a : analyse(reader, sides.candidate.key, redactor, stop);
    if (!b) return tl::unexpected<Error>(b.error());
    Result<std::vector<KeyColumn>> left = columnsOf(reader, *(*a)->trace, keys, stop);
    if (!left) return tl::unexpected<Error>(left.error());
    Result<std::vector<KeyColumn>> right = columnsOf(reader, *(*b)->trace, keys, stop);
    if (!right) return tl::unexpected<Error>(right.error());
    const auto waitsOf = [&](const Analysed& side) -> Result<std::vector<analysis::Wait>> {
        const analysis::WaitRules rules;
        const Result<SpanEvidence> evidence = reader.loadSpanEvidence(side->trace->summary.key, rules.keys, stop);
        if (!evidence) return tl::unexpected<Error>(evidence.error());
        // Another program may have added spans since.
        if (evidence->spans != side->trace->spanCount()) return std::vector<analysis::Wait>();
        return analysis::findWaits(*side, *evidence, rules);
    };
    Result<std::vector<analysis::Wait>> waitsOfA = waitsOf(*a);
    if (!waitsOfA) return tl::unexpected<Error>(waitsOfA.error());
    Result<std::vector<analysis::Wait>> waitsOfB = waitsOf(*b);
    if (!waitsOfB) return tl::unexpected<Error>(waitsOfB.error());
    analysis::DiffOptions options;
    options.baselineWaits = analysis::Baseline(std::move(*waitsOfA));
    options.candidateWaits = analysis::Candidate(std::move(*waitsOfB));
    options.extras.baseline = analysis::Baseline(std::move(*left));
    options.extras.candidate = analysis::Candidate(std::move(*right));
    return analysis::compareTraces(analysis::Baseline(*a), analysis::Candidate(*b), stop, options);
}

/// What the spans of the largest delta do not agree in, where it is a pair.
Result<analysis::SpanChanges> changesOf(store::TraceReader& reader, const analysis::TraceDiff& diff, analysis::DiffRow row) {
    if (row == analysis::noDiffRow || !diff.isPair(row)) return analysis::SpanChanges();
    const TraceData& left = *(*diff.baseline)->trace;
    const TraceData& right = *(*diff.candidate)->trace;
    const SpanIndex a = diff.baselineSpan[row];
    const SpanIndex b = diff.candidateSpan[row];
    const Result<SpanDetails> from = reader.loadSpan(left.summary.key, a);
    if (!from) return tl::unexpected<Error>(from.error());
    const Result<SpanDetails> to = reader.loadSpan(right.summary.key, b);
    if (!to) return tl::unexpected<Error>(to.error());
    return analysis::compareSpans(analysis::Baseline(analysis::ComparedSpan{&*from, left.startNs[a]}),
                                  analysis::Candidate(analysis::ComparedSpan{&*to, right.startNs[b]}));
}

std::string tracesText(std::size_t count) {
    return countText(count) + (count == 1 ? " trace" : " traces");
}

/// Who was ranked, and who was not and why.
std::string pickText(const PercentilePick& pick) {
    std::string text =
        "of " + tracesText(pick.ranked) + " of " + visibleText(pick.rootName, 60) + " in " + visibleText(pick.rootService, 60);
    std::string out;
    const auto add = [&out](std::size_t count, const char* why) {
        if (count > 0) out += (out.empty() ? "; left out: " : ", ") + countText(count) + why;
    };
    add(pick.others, " of other operations");
    add(pick.failed, " with errors");
    add(pick.incomplete, " incomplete");
    return text + out;
}

/// Names of the files that both came from, clean for who gets the picture.
Result<std::vector<std::string>> sourcesOf(store::TraceReader& reader, const Sides& sides, exporting::Redactor* redactor) {
    std::vector<std::string> all;
    for (const TraceKey key : {sides.baseline.key, sides.candidate.key}) {
        const Result<std::vector<store::TraceSource>> of = reader.sourcesOfTrace(key);
        if (!of) return tl::unexpected<Error>(of.error());
        for (const store::TraceSource& source : *of) all.push_back(redactor != nullptr ? redactor->text(source.name) : source.name);
    }
    return all;
}

/// The comparison into a file, and what was written in the place of the answer.
Result<void> writeFile(Context& context, store::TraceReader& reader, const CompareArguments& arguments, const Sides& sides,
                       const std::string& kind, const std::shared_ptr<const analysis::TraceDiff>& diff, exporting::Redactor* redactor,
                       double begin) {
    const Result<std::vector<std::string>> sources = sourcesOf(reader, sides, redactor);
    if (!sources) return tl::unexpected<Error>(sources.error());
    const Result<store::CacheInfo> info = reader.info();
    if (!info) return tl::unexpected<Error>(info.error());
    const analysis::DiffFacts facts = analysis::factsOf(*diff);
    const Result<std::string> bytes = compareFile(context, arguments.file, kind, {reader, redactor, diff, facts, *sources, info->frameKey});
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    if (context.stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
    Result<OutputFile> file = OutputFile::create(arguments.file.output);
    if (!file) return tl::unexpected<Error>(file.error());
    Result<void> written = file->write(*bytes);
    if (written) written = file->commit();
    if (!written) return written;
    std::string& out = context.out.text();
    if (context.json) {
        JsonOut json(out);
        json.beginObject();
        json.text("file", arguments.file.output);
        json.count("bytes", file->bytes());
        json.real("seconds", nowSeconds() - begin);
        json.text("baseline", (*diff->baseline)->trace->summary.idText);
        json.text("candidate", (*diff->candidate)->trace->summary.idText);
        json.number("difference_ns", facts.differenceNs);
        if (redactor != nullptr) appendRedaction(json, *redactor);
        json.endObject();
        out += '\n';
    } else if (!context.quiet && arguments.file.output != "-") {
        out += visibleText(arguments.file.output, 1000) + ", " + bytesText(file->bytes()) + '\n';
        if (redactor != nullptr) out += redactionText(*redactor);
    }
    return {};
}

/// What of the options contradicts itself. Errors: Usage.
Result<std::string> fileKind(const Context& context, const CompareArguments& arguments) {
    const CompareFileArguments& file = arguments.file;
    if (!file.wanted()) {
        if (file.redact.wanted()) return fail(ErrorKind::Usage, "--redact is of a file: it needs --output");
        return std::string();
    }
    if (arguments.imports) return fail(ErrorKind::Usage, "--output is of two traces, not of --imports");
    if (file.output == "-" && context.json) return fail(ErrorKind::Usage, "--json and -o - both want standard output");
    return file.kind();
}

int runCompare(Context& context, const CompareArguments& arguments) {
    const double begin = nowSeconds();
    const Result<std::string> kind = fileKind(context, arguments);
    if (!kind) return report(kind.error());
    Result<std::optional<exporting::Redactor>> redactor = arguments.file.redact.redactor();
    if (!redactor) return report(redactor.error());
    exporting::Redactor* clean = *redactor ? &**redactor : nullptr;
    if (arguments.imports) return compareImports(context, arguments.words, arguments.limit);
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    const Result<Sides> sides = sidesOf(**reader, arguments, context.stop);
    if (!sides) return report(sides.error());
    const Result<std::shared_ptr<const analysis::TraceDiff>> diff = compare(**reader, *sides, arguments.keys, clean, context.stop);
    if (!diff) return report(diff.error());
    const analysis::DiffFacts facts = analysis::factsOf(**diff);
    if (arguments.file.wanted()) {
        const Result<void> written = writeFile(context, **reader, arguments, *sides, *kind, *diff, clean, begin);
        if (!written) return report(written.error(), "nothing written");
    } else if (context.json) {
        if (const Result<void> shown = compareJson(context, **reader, **diff, facts, sides->pick); !shown) return report(shown.error());
    } else {
        const Result<analysis::SpanChanges> changes = changesOf(**reader, **diff, facts.largest);
        if (!changes) return report(changes.error());
        compareText(context, {**diff, facts, *changes, arguments.limit});
        if (sides->pick && !context.quiet)
            context.out.text() += "A is p" + doubleText(arguments.fast.value_or(50)) + " and B p" +
                                  doubleText(arguments.slow.value_or(95)) + ' ' + pickText(*sides->pick) + ".\n";
    }
    context.noteOpened(*reader, {sides->baseline.key, sides->candidate.key});
    if (context.stop.stop_requested()) return report({ErrorKind::Cancelled, "cancelled", {}});
    if (!sides->pick || sides->pick->damaged == 0) return Done;
    printError({}, tracesText(sides->pick->damaged) + " could not be read and were not ranked; 'cache verify' names them");
    return CacheTrouble;
}

}  // namespace

void addCompare(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<CompareArguments>();
    CLI::App* command = app.add_subcommand("compare", "What makes trace B slower than trace A, by time and structure");
    command->add_option("A B", arguments->words,
                        "Two traces: ids in any spelling, unique prefixes, or frame ids of one trace each. With --fast or --slow: a query "
                        "for the traces to rank; nothing means all");
    command->add_option("--fast", arguments->fast, "A is the trace at percentile P of the durations of one root operation (default: 50)")
        ->check(CLI::Range(0.0, 100.0))
        ->type_name("P");
    command->add_option("--slow", arguments->slow, "B is the trace at percentile P (default: 95)")
        ->check(CLI::Range(0.0, 100.0))
        ->type_name("P");
    command
        ->add_flag("--imports", arguments->imports,
                   "A and B are two imports, by number or source as 'cache imports' lists them: operations before and after")
        ->excludes("--fast")
        ->excludes("--slow");
    command->add_option("--key", arguments->keys, "Attributes that tell work of one name apart")
        ->allow_extra_args(false)
        ->capture_default_str()
        ->type_name("KEY");
    command->add_option("--limit", arguments->limit, "At most N rows of the table for people; 0 = all")
        ->check(CLI::Range(std::int64_t{0}, std::numeric_limits<std::int64_t>::max()))
        ->capture_default_str()
        ->type_name("N");
    arguments->file.addTo(*command);
    command->callback([&chosen, arguments] { chosen = [arguments](Context& context) { return runCompare(context, *arguments); }; });
}

}  // namespace fw::cli
