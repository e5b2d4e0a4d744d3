// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/bottleneck_source.h"
#include "app/cli/bottlenecks_out.h"
#include "app/cli/context.h"
#include "app/cli/query_words.h"
#include "model/analysis/only_names.h"
#include "model/core/number_text.h"
#include "model/query/trace_ql_text.h"

namespace fw::cli {
namespace {

struct BottleneckArguments {
    std::vector<std::string> words;
    std::string service = "all";
    std::string period;
    std::uint64_t top = 5;
    std::string group = "operation";
    std::optional<double> sampled;
    std::optional<double> sampledErrors;
    std::string step;
    std::vector<std::string> buckets;
};

Result<std::int64_t> positiveDuration(const std::string& text) {
    Result<std::int64_t> ns = query::parseDuration(text);
    if (ns && *ns <= 0) return fail(ErrorKind::Usage, "'" + text + "' is no length of time");
    return ns;
}

Result<analysis::BottleneckOptions> optionsOf(const BottleneckArguments& arguments) {
    analysis::BottleneckOptions options;
    if (arguments.group == "service") {
        options.group = analysis::BottleneckGroup::Service;
    } else if (arguments.group != "operation") {
        options.group = analysis::BottleneckGroup::Attribute;
        options.key = arguments.group;
        if (arguments.service != "all")
            return fail(ErrorKind::Usage,
                        "values of an attribute belong to no service; put service=" + arguments.service + " into the query");
    }
    if (arguments.sampled || arguments.sampledErrors) {
        const auto millionths = [](double percent) { return static_cast<std::uint32_t>(percent * 10'000 + 0.5); };
        options.rates.emplace();
        options.rates->normal = millionths(arguments.sampled.value_or(100));
        options.rates->failed = millionths(arguments.sampledErrors.value_or(arguments.sampled.value_or(100)));
    }
    if (!arguments.step.empty()) {
        const Result<std::int64_t> step = positiveDuration(arguments.step);
        if (!step) return tl::unexpected<Error>(step.error());
        // Shorter ones would be a row for nearly every span.
        constexpr std::int64_t leastStepNs = 1'000'000'000;
        if (*step < leastStepNs) return fail(ErrorKind::Usage, "--p95-every takes a second at least", arguments.step);
        options.serviceStepNs = *step;
    }
    for (const std::string& bucket : arguments.buckets) {
        const Result<std::int64_t> bound = positiveDuration(bucket);
        if (!bound) return tl::unexpected<Error>(bound.error());
        if (!options.boundsNs.empty() && *bound <= options.boundsNs.back())
            return fail(ErrorKind::Usage, "the bounds of --buckets must ascend");
        options.boundsNs.push_back(*bound);
    }
    return options;
}

Result<SearchRequest> tracesOf(store::TraceReader& reader, const std::vector<std::string>& words) {
    SearchRequest request;
    if (isFrameId(reader, words)) {
        request.text = words.front();
    } else {
        Result<query::SearchText> parsed = parseWords(words);
        if (!parsed) return tl::unexpected<Error>(parsed.error());
        request = std::move(parsed->request);
    }
    request.everywhere = true;
    return request;
}

Result<void> setPeriod(store::TraceReader& reader, const BottleneckArguments& arguments, SearchRequest& request,
                       analysis::BottleneckOptions& options, const std::stop_token& stop) {
    std::optional<std::int64_t> lastNs;
    if (!arguments.period.empty()) {
        const Result<std::int64_t> period = positiveDuration(arguments.period);
        if (!period) return tl::unexpected<Error>(period.error());
        lastNs = *period;
    }
    const Result<bool> set = app::setBottleneckPeriod(reader, lastNs, request, options, stop);
    if (!set) return tl::unexpected<Error>(set.error());
    return {};
}

int runBottlenecks(Context& context, const BottleneckArguments& arguments) {
    const double begin = nowSeconds();
    Result<analysis::BottleneckOptions> options = optionsOf(arguments);
    if (!options) return report(options.error());
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    Result<SearchRequest> request = tracesOf(**reader, arguments.words);
    if (!request) return report(request.error());
    const std::string traceQl = query::traceQlText(*request, !request->text.empty()        ? TextMatch::Everywhere
                                                             : request->conditions.empty() ? TextMatch::All
                                                                                           : TextMatch::ConditionsOnly);
    if (const Result<void> set = setPeriod(**reader, arguments, *request, *options, context.stop); !set) return report(set.error());
    analysis::BottleneckCollector collector(*options);
    const Result<SweepCounts> counts = (*reader)->sweep(*request, options->contents(), collector, context.stop);
    if (!counts) return report(counts.error());
    const Result<std::shared_ptr<const analysis::Bottlenecks>> found = collector.finish(context.stop);
    if (!found) return report(found.error());

    std::map<std::string, std::string> onlyNames;
    if (options->group == analysis::BottleneckGroup::Operation && (*found)->texts) {
        std::set<std::string> normalised;
        for (const analysis::BottleneckRow& row : (*found)->rows)
            if (row.text.find('{') != std::string::npos) normalised.insert(row.text);
        onlyNames = analysis::onlyNames((*found)->texts->names, normalised, options->names, context.stop);
        if (context.stop.stop_requested()) return report({ErrorKind::Cancelled, "cancelled", {}});
    }
    BottleneckAnswer answer{**found, *options, {}, 0, std::nullopt, traceQl, counts->damaged, nowSeconds() - begin, std::move(onlyNames)};
    for (const analysis::BottleneckRow& row : (*found)->rows) {
        if (arguments.service != "all") {
            if ((*found)->texts->services[row.service].name != arguments.service) continue;
            answer.service = row.service;
        }
        ++answer.allRows;
        if (arguments.top == 0 || answer.rows.size() < arguments.top) answer.rows.push_back(&row);
    }
    if (context.json)
        bottlenecksJson(context, answer);
    else if (!answer.rows.empty())
        bottlenecksText(context, answer);
    if (counts->damaged > 0) {
        printError(
            {}, countText(counts->damaged) + (counts->damaged == 1 ? " trace is" : " traces are") + " damaged; 'cache verify' names them",
            countText((*found)->traces) + " looked at");
        return CacheTrouble;
    }
    if (!answer.rows.empty()) return Done;
    if ((*found)->traces > 0 && arguments.service != "all")
        printError(arguments.service, "there is no service of this name in these traces; see framewake-cli services");
    else
        printError({}, "nothing found");
    return NothingFound;
}

}  // namespace

void addBottlenecks(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<BottleneckArguments>();
    CLI::App* command = app.add_subcommand("bottlenecks", "What traces spend their time on, by contribution to the critical path");
    command->add_option("QUERY", arguments->words, "Which traces, as for search; nothing means all");
    command->add_option("--service", arguments->service, "Show only this service; shares stay those of all")
        ->capture_default_str()
        ->type_name("NAME|all");
    command
        ->add_option("--period", arguments->period,
                     "Traces that start in so long a time before the newest one of the cache, against those of as long a time before "
                     "(default: all traces, without a trend)")
        ->type_name("1h");
    command->add_option("--top", arguments->top, "At most N rows; 0 = all")
        ->check(CLI::Range(std::int64_t{0}, std::numeric_limits<std::int64_t>::max()))
        ->capture_default_str()
        ->type_name("N");
    command->add_option("--group", arguments->group, "What the spans of a row share; KEY is an attribute of the span or its resource")
        ->check([](const std::string& group) { return group.empty() ? std::string("a key is needed") : std::string(); })
        ->capture_default_str()
        ->type_name("operation|service|KEY");
    command->add_option("--sampled", arguments->sampled, "Only P per cent of the traces were kept: weight them")
        ->check(CLI::Range(0.0001, 100.0))
        ->type_name("P");
    command
        ->add_option("--sampled-errors", arguments->sampledErrors, "P per cent of the traces with errors were kept (default: as --sampled)")
        ->check(CLI::Range(0.0001, 100.0))
        ->type_name("P");
    command->add_option("--p95-every", arguments->step, "Also the p95 of each service in steps of this length")->type_name("5m");
    command
        ->add_option("--buckets", arguments->buckets,
                     "Upper bounds of buckets, ascending: also the p95 that Prometheus' histogram_quantile() makes of them")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("100ms,250ms,1s")
        ->needs("--p95-every");
    command->callback([&chosen, arguments] { chosen = [arguments](Context& context) { return runBottlenecks(context, *arguments); }; });
}

}  // namespace fw::cli
