// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fw::app {

/// An option as --help tells of it.
struct OptionWords {
    std::vector<std::string> names;    ///< with their dashes: "-q", "--quiet"
    std::string value;                 ///< what stands behind it, e.g. "FILE"; empty: nothing
    std::string help;                  ///< one sentence, English
    std::vector<std::string> choices;  ///< all values there are; empty: any

    [[nodiscard]] bool takesFile() const { return value.find("FILE") != std::string::npos || value.find(".png") != std::string::npos; }
};

/// A program, or one of its commands.
struct CommandWords {
    std::string name;
    std::string help;
    std::string arguments;  ///< what stands behind the options, e.g. "SOURCE..."; empty: nothing
    bool takesFiles = false;
    std::vector<std::string> choices;  ///< all values an argument may have; empty: any
    std::vector<OptionWords> options;
    std::vector<CommandWords> commands;
};

/// What is made of the words of a program, so that completions and man pages cannot know less than --help does.
/// Kinds: "bash", "zsh" and "fish" are completions, "man" the part of a man page that lists options and commands. Options of the program
/// itself may stand behind its commands, too. Empty where there is no such kind.
[[nodiscard]] std::string describeProgram(const CommandWords& program, std::string_view kind);

}  // namespace fw::app
