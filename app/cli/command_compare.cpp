// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/compare_imports.h"
#include "app/cli/compare_json.h"
#include "app/cli/compare_text.h"
#include "app/cli/context.h"
#include "app/cli/query_words.h"
#include "app/cli/resolve.h"
#include "app/cli/text_out.h"
#include "app/percentile_pick.h"
#include "model/analysis/span_changes.h"
#include "model/analysis/trace_waits.h"
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

Result<Analysed> analyse(store::TraceReader& reader, TraceKey key, const std::stop_token& stop) {
    const Result<std::shared_ptr<const TraceData>> trace = reader.loadTrace(key, stop);
    if (!trace) return tl::unexpected<Error>(trace.error());
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
                                                           const std::vector<std::string>& keys, const std::stop_token& stop) {
    const Result<Analysed> a = analyse(reader, sides.baseline.key, stop);
    if (!a) return tl::unexpected<Error>(a.error());
    const Result<Analysed> b = sides.baseline.key == sides.candidate.key ? a : analyse(reader, sides.candidate.key, stop);
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

int runCompare(Context& context, const CompareArguments& arguments) {
    if (arguments.imports) return compareImports(context, arguments.words, arguments.limit);
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    const Result<Sides> sides = sidesOf(**reader, arguments, context.stop);
    if (!sides) return report(sides.error());
    const Result<std::shared_ptr<const analysis::TraceDiff>> diff = compare(**reader, *sides, arguments.keys, context.stop);
    if (!diff) return report(diff.error());
    const analysis::DiffFacts facts = analysis::factsOf(**diff);
    if (context.json) {
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
    command->callback([&chosen, arguments] { chosen = [arguments](Context& context) { return runCompare(context, *arguments); }; });
}

}  // namespace fw::cli
