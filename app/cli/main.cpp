// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>
#include <memory>
#include <sstream>
#include <string_view>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/interrupt.h"
#include "model/core/json_out.h"

namespace fw::cli {
namespace {

/// Commands of the contract that a later version brings: named here, so that asking for one gives a clear answer.
constexpr const char* laterCommands[] = {"receive", "doctor"};

void addLaterCommands(CLI::App& app, Command& chosen) {
    for (const char* name : laterCommands) {
        CLI::App* command = app.add_subcommand(name)->group("");
        command->allow_extras();
        command->prefix_command();
        command->callback([&chosen, name] {
            chosen = [name](Context&) {
                printError({}, std::string("'") + name + "' is not in this version yet; see framewake-cli --help");
                return static_cast<int>(WrongUsage);
            };
        });
    }
}

/// CLI11 answers a mistyped command with "a subcommand is required". Names the word that is none; empty where all are known.
std::string unknownWord(const CLI::App& app, int argc, char** argv) {
    if (!app.get_subcommands().empty()) {
        const CLI::App* group = app.get_subcommands().front();
        const auto isAny = [](const CLI::App*) { return true; };
        if (!group->get_subcommands().empty() || group->get_subcommands(isAny).empty()) return {};
        // The word behind it that is no option.
        int at = 1;
        while (at < argc && argv[at] != group->get_name()) ++at;
        do ++at;
        while (at < argc && argv[at][0] == '-');
        std::string known;
        for (const CLI::App* command : group->get_subcommands(isAny)) known += (known.empty() ? "" : ", ") + command->get_name();
        return (at < argc ? "there is no command '" + group->get_name() + ' ' + argv[at] + "'"
                          : "'" + group->get_name() + "' needs a command") +
               "; there are " + known;
    }
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const std::string name = word.substr(0, word.find('='));
        if (word.starts_with("-") && word != "-") {
            const CLI::Option* option = app.get_option_no_throw(name);
            if (option == nullptr) return "there is no option '" + name + "'";
            if (option->get_expected_max() > 0 && name == word) ++i;
            continue;
        }
        const auto isNamed = [&word](const CLI::App* command) { return command->get_name() == word; };
        if (app.get_subcommands(isNamed).empty()) return "there is no command '" + word + "'";
    }
    return {};
}

int parseAndRun(int argc, char** argv, Context& context) {
    CLI::App app("Framewake on the command line: distributed traces in files, without a window.", "framewake-cli");
    app.set_help_flag("-h,--help", "Show this help");
    app.set_version_flag("-v,--version", std::string("framewake-cli ") + FW_VERSION, "Show the version");
    app.fallthrough();
    app.require_subcommand(1);
    app.add_option("--cache", context.cache, "Cache to use; :memory: keeps nothing")
        ->type_name("FILE")
        ->check(CLI::Validator([](std::string& file) { return std::string(file.empty() ? "a name is needed" : ""); }, "", "file"));
    app.add_flag("--json", context.json, "One JSON document on standard output");
    app.add_flag("--quiet,-q", context.quiet, "Only results and errors");
    app.add_flag("--no-progress", context.noProgress, "No progress on standard error");
    app.add_flag("--utc", context.utc, "Times in UTC instead of local time");
    app.add_option("--frame-key", context.frameKey, "Attribute that holds frame ids (default: the cache's own; frame.id in a new one)")
        ->type_name("KEY");
    app.footer(
        "Exit codes: 0 done, 1 a check failed, 2 wrong usage, 3 input unreadable or read in part,\n"
        "4 nothing found, 5 cache trouble, 6 network trouble, 130 cancelled.");

    Command chosen;
    addImport(app, chosen);
    addFetch(app, chosen);
    addFormats(app, chosen);
    addSearch(app, chosen);
    addShow(app, chosen);
    addTimeline(app, chosen);
    addExport(app, chosen);
    addCompare(app, chosen);
    addCheck(app, chosen);
    addCohort(app, chosen);
    addBottlenecks(app, chosen);
    addServices(app, chosen);
    addDependencies(app, chosen);
    addJourney(app, chosen);
    addSample(app, chosen);
    addCache(app, chosen);
    addCompletion(app, chosen);
    addLaterCommands(app, chosen);

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        std::ostringstream help;
        std::ostringstream ignored;
        (void)app.exit(asked, help, ignored);
        context.out.text() += help.str();
        return Done;
    } catch (const CLI::ParseError& error) {
        const std::string unknown = unknownWord(app, argc, argv);
        // What was read before the error is not kept.
        context.json = std::any_of(argv + 1, argv + argc, [](std::string_view word) { return word == "--json"; });
        printError({}, (unknown.empty() ? std::string(error.what()) : unknown) + "; see framewake-cli --help");
        return WrongUsage;
    }
    return chosen ? chosen(context) : static_cast<int>(WrongUsage);
}

}  // namespace
}  // namespace fw::cli

int main(int argc, char** argv) {
    using namespace fw::cli;
    int code = InputTrouble;
    bool readerGone = false;
    try {
        const Interrupt interrupt;
        Context context;
        context.stop = interrupt.token();
        code = parseAndRun(argc, argv, context);
        // With --json there is one document, whatever happened.
        if (context.json && code != Done && context.out.text().empty() && !context.out.hasWritten()) {
            fw::JsonOut json(context.out.text());
            json.beginObject();
            json.number("exit_code", code);
            json.text("error", lastError());
            json.endObject();
            context.out.text() += '\n';
        }
        if (const fw::Result<void> written = context.out.finish(); !written) code = report(written.error());
        readerGone = context.out.closed();
    } catch (const std::exception& error) {
        printError({}, error.what());
    }
    if (readerGone) {
        // As other filters end: the shell sees the signal, the user nothing.
        std::signal(SIGPIPE, SIG_DFL);
        (void)std::raise(SIGPIPE);
    }
    return code;
}
