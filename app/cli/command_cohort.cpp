// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/cohort_sides.h"
#include "app/cli/cohort_words.h"
#include "app/cli/context.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

int runCohort(Context& context, const CohortArguments& arguments) {
    const double begin = nowSeconds();
    const Result<CountedCohorts> counted = countCohorts(context, arguments);
    if (!counted) return report(counted.error());
    Result<analysis::CohortComparison> compared = analysis::compareCohorts(counted->tally, counted->options, context.stop);
    if (!compared) return report(compared.error());
    if (counted->same) {
        *compared = {};
        compared->members = counted->tally.keys.members();
        compared->refused = analysis::CohortRefusal{false, true, counted->options.limits.leastMembers, true};
    }
    const analysis::CohortComparison& comparison = *compared;
    const CohortAnswer answer{comparison, *counted, nowSeconds() - begin, arguments.limit};
    if (context.json)
        cohortJson(context, answer);
    else if (!comparison.refused)
        cohortText(context, answer);
    if (context.stop.stop_requested()) return report({ErrorKind::Cancelled, "cancelled", {}});
    if (counted->damaged > 0)
        printError({}, countText(counted->damaged) + (counted->damaged == 1 ? " trace" : " traces") +
                           " could not be read and belong to neither side; 'cache verify' names them");
    if (comparison.refused) return report({ErrorKind::NotFound, refusalText(comparison), {}});
    if (counted->damaged > 0) return CacheTrouble;
    return counted->partial ? InputTrouble : Done;
}

}  // namespace

void addCohort(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<CohortArguments>();
    CLI::App* command = app.add_subcommand("cohort", "Which attributes, operations and services make some traces different from others");
    command->add_option("QUERY", arguments->words,
                        "With --slowest or --errors: the traces to look at, a query or files; nothing means all");
    command->add_option("--candidate", arguments->candidate, "The traces that are asked about: a query, or files")
        ->type_name("QUERY|FILE...");
    command
        ->add_option("--baseline", arguments->baseline,
                     "What they are held against: a query, or files; 'rest' (all others, the default) or 'middle' (p40 to p60 of the "
                     "durations)")
        ->type_name("QUERY|FILE...");
    command->add_option("--slowest", arguments->slowest, "The candidates are the slowest part, e.g. 5%")->type_name("P%");
    command->add_flag("--errors", arguments->errors, "The candidates are the traces with errors");
    command->add_option("--limit", arguments->limit, "At most N rows of each table; 0 = all")
        ->check(CLI::Range(std::int64_t{0}, std::numeric_limits<std::int64_t>::max()))
        ->capture_default_str()
        ->type_name("N");
    command->callback([&chosen, arguments] { chosen = [arguments](Context& context) { return runCohort(context, *arguments); }; });
}

}  // namespace fw::cli
