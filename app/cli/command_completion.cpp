// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/program_words.h"

namespace fw::cli {
namespace {

/// CLI11 shows a set of choices as "{a,b}" behind the name of the value.
std::vector<std::string> choicesOf(const std::string& type) {
    std::vector<std::string> choices;
    const std::size_t begin = type.find('{');
    const std::size_t end = type.find('}');
    if (begin == std::string::npos || end == std::string::npos) return choices;
    for (std::size_t at = begin + 1; at < end;) {
        const std::size_t comma = std::min(type.find(',', at), end);
        choices.push_back(type.substr(at, comma - at));
        at = comma + 1;
    }
    return choices;
}

app::OptionWords wordsOf(const CLI::Option& option) {
    app::OptionWords words;
    for (const std::string& name : option.get_snames()) words.names.push_back('-' + name);
    for (const std::string& name : option.get_lnames()) words.names.push_back("--" + name);
    words.help = option.get_description();
    if (option.get_items_expected_max() == 0) return words;
    const std::string type = option.get_type_name();
    words.choices = choicesOf(type);
    words.value = type.substr(0, type.find_first_of(": "));
    if (words.value.empty() || words.value == "TEXT" || words.value.front() == '{') words.value = words.choices.empty() ? "TEXT" : "NAME";
    if (const std::string standard = option.get_default_str(); !standard.empty()) words.help += " (default: " + standard + ')';
    return words;
}

app::CommandWords wordsOf(const CLI::App& app, const std::string& name) {
    app::CommandWords words;
    words.name = name;
    words.help = app.get_description();
    while (!words.help.empty() && words.help.back() == '.') words.help.pop_back();
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_group().empty()) continue;
        if (option->nonpositional()) {
            // Every command has it; told once.
            if (app.get_parent() != nullptr && option == app.get_help_ptr()) continue;
            words.options.push_back(wordsOf(*option));
            continue;
        }
        words.choices = choicesOf(option->get_type_name());
        const std::string what = option->get_name();
        words.takesFiles = words.takesFiles || what.find("SOURCE") != std::string::npos || what.find("FILE") != std::string::npos;
        const std::string several = what + (option->get_items_expected_max() > 1 ? "..." : "");
        words.arguments += (words.arguments.empty() ? "" : " ") + (option->get_required() ? several : '[' + several + ']');
    }
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (!command->get_group().empty()) words.commands.push_back(wordsOf(*command, command->get_name()));
    }
    return words;
}

}  // namespace

void addCompletion(CLI::App& app, Command& chosen) {
    const auto kind = std::make_shared<std::string>();
    CLI::App* command =
        app.add_subcommand("completion", "Write the completion of this program for a shell, or the reference of its man page");
    command->add_option("SHELL", *kind, "bash, zsh, fish or man")->required()->check(CLI::IsMember({"bash", "zsh", "fish", "man"}));
    command->callback([&app, &chosen, kind] {
        chosen = [&app, kind](Context& context) {
            context.out.text() += app::describeProgram(wordsOf(app, app.get_name()), *kind);
            return static_cast<int>(Done);
        };
    });
}

}  // namespace fw::cli
