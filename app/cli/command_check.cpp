// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/check_text.h"
#include "app/cli/context.h"
#include "app/cli/progress_line.h"
#include "app/cli/query_words.h"
#include "app/quality_source.h"
#include "app/rule_file.h"
#include "app/shipped_rules.h"
#include "model/core/number_text.h"
#include "model/query/quality_rule_text.h"

namespace fw::cli {
namespace {

constexpr std::size_t shownExamples = 5;

struct CheckArguments {
    std::vector<std::string> words;
    std::vector<std::string> rules;
    std::string tolerance = "1ms";
    std::uint64_t limit = 100;
    std::string failOn = "warning";
};

/// Files, names of shipped rules, "all" of those, "none".
Result<std::vector<QualityRule>> rulesOf(const CheckArguments& arguments) {
    if (arguments.rules.empty()) return app::allShippedRules();
    std::vector<QualityRule> all;
    for (const std::string& name : arguments.rules) {
        if (name == "none") continue;
        Result<std::vector<QualityRule>> some;
        const auto* shipped = std::find_if(app::shippedRules().begin(), app::shippedRules().end(),
                                           [&name](const app::ShippedRules& rules) { return rules.name == name; });
        if (name == "all")
            some = app::allShippedRules();
        else if (shipped != app::shippedRules().end())
            some = query::parseQualityRules(shipped->text);
        else
            some = app::readRuleFile(name);
        if (!some) return some;
        for (QualityRule& rule : *some) all.push_back(std::move(rule));
    }
    return all;
}

Severity severityOf(const std::string& name) {
    return name == "info" ? Severity::Info : name == "error" ? Severity::Error : Severity::Warning;
}

int runCheck(Context& context, const CheckArguments& arguments) {
    const Result<std::vector<QualityRule>> rules = rulesOf(arguments);
    if (!rules) return report(rules.error());
    const Result<std::int64_t> tolerance = query::parseDuration(arguments.tolerance);
    if (!tolerance) return report(tolerance.error());
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    SearchRequest request;
    if (isFrameId(**reader, arguments.words)) {
        request.text = arguments.words.front();
    } else {
        Result<query::SearchText> parsed = parseWords(arguments.words);
        if (!parsed) return report(parsed.error());
        request = std::move(parsed->request);
    }
    const Result<store::CacheInfo> info = (*reader)->info();
    if (!info) return report(info.error());
    analysis::QualityOptions options;
    options.toleranceNs = *tolerance;
    options.limit = static_cast<std::size_t>(arguments.limit == 0 ? SIZE_MAX : arguments.limit);
    options.frameKey = info->frameKey;
    options.frames = request.text.empty() && request.conditions.empty() && request.range().empty();
    ProgressLine line(context.wantsProgress());
    const Result<analysis::QualityReport> found = app::checkQuality(
        **reader, request, *rules, options, context.stop,
        [&](std::uint64_t looked, std::uint64_t all) { line.show(countText(looked) + " of " + countText(all) + " traces"); });
    line.clear();
    if (!found) return report(found.error());
    if (found->traces == 0 && found->unread == 0) return report({ErrorKind::NotFound, "nothing found", {}});
    const bool passed = !found->fails(severityOf(arguments.failOn));
    if (context.json)
        checkJson(context, *found, *rules, passed);
    else
        checkText(context, *found, *rules, shownExamples);
    if (found->unread > 0) {
        printError({}, countText(found->unread) + (found->unread == 1 ? " trace" : " traces") +
                           " could not be read and were not looked at; 'cache verify' names them");
        return CacheTrouble;
    }
    return passed ? Done : CheckFailed;
}

}  // namespace

void addCheck(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<CheckArguments>();
    CLI::App* command = app.add_subcommand("check", "Whether traces are whole and say what they should; exit code 1 where they don't");
    command->add_option("QUERY", arguments->words, "Only the traces that fit; nothing means all");
    command
        ->add_option(
            "--rules", arguments->rules,
            "Rules to hold against the traces: a file (a rule a line, such as: every span where service = api has user.id), or of the "
            "shipped ones frames, tracking, scenes, jobs, agents, all, or none (default: all)")
        ->allow_extra_args(false)
        ->type_name("FILE");
    command->add_option("--tolerance", arguments->tolerance, "Times may contradict each other by this much")
        ->capture_default_str()
        ->type_name("DURATION");
    command->add_option("--limit", arguments->limit, "Findings of each check in the JSON answer; all are counted; 0 = all")
        ->check(CLI::Range(std::int64_t{0}, std::numeric_limits<std::int64_t>::max()))
        ->capture_default_str()
        ->type_name("N");
    command->add_option("--fail-on", arguments->failOn, "Exit with 1 where something is at least this grave")
        ->check(CLI::IsMember({"info", "warning", "error"}))
        ->capture_default_str()
        ->type_name("SEVERITY");
    command->callback([&chosen, arguments] { chosen = [arguments](Context& context) { return runCheck(context, *arguments); }; });
}

}  // namespace fw::cli
