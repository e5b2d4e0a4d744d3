// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_words.h"

#include <algorithm>
#include <cctype>
#include <functional>

namespace fw::app {

namespace {

/// `text` with every character of `special` behind `mark`.
std::string marked(std::string_view text, std::string_view special, std::string_view mark = "\\") {
    std::string out;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos) out += mark;
        out += c;
    }
    return out;
}

/// For shells, between single quotes.
std::string quoted(std::string_view text) {
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + '\'';
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
    std::string out;
    for (const std::string& word : words) {
        if (!out.empty()) out += between;
        out += word;
    }
    return out;
}

/// The name of a shell function.
std::string functionName(std::string_view path) {
    std::string out = "_";
    for (const char c : path) out += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
    return out;
}

/// Visits a program and its commands; `path` is "/import", "/cache/prune", that of the program "".
void eachCommand(const CommandWords& command, const std::string& path,
                 const std::function<void(const CommandWords&, const std::string&)>& visit) {
    visit(command, path);
    for (const CommandWords& below : command.commands) eachCommand(below, path + '/' + below.name, visit);
}

std::string namesOf(const std::vector<CommandWords>& commands) {
    std::string out;
    for (const CommandWords& command : commands) out += (out.empty() ? "" : " ") + command.name;
    return out;
}

std::string allNames(const std::vector<OptionWords>& options) {
    std::string out;
    for (const OptionWords& option : options) out += (out.empty() ? "" : " ") + joined(option.names, " ");
    return out;
}

// bash

/// One branch of the case that answers what may stand behind an option; empty where it takes nothing.
std::string bashValues(const OptionWords& option, const std::string& path) {
    if (option.value.empty()) return {};
    std::string pattern;
    for (const std::string& name : option.names) {
        // Options of the program may stand behind any command.
        pattern += (pattern.empty() ? "" : " | ") + (path.empty() ? "*:" + name : path + ':' + name);
    }
    std::string answer = "return";
    if (!option.choices.empty())
        answer = "COMPREPLY=($(compgen -W " + quoted(joined(option.choices, " ")) + " -- \"$cur\")); return";
    else if (option.takesFile())
        answer = "compopt -o filenames; COMPREPLY=($(compgen -f -- \"$cur\")); return";
    return "        " + pattern + ") " + answer + " ;;\n";
}

std::string bashScript(const CommandWords& program) {
    std::string paths;
    std::string valued;
    std::string values;
    std::string options;
    std::string arguments;
    eachCommand(program, {}, [&](const CommandWords& command, const std::string& path) {
        if (!path.empty()) paths += (paths.empty() ? "" : " | ") + path;
        for (const OptionWords& option : command.options) {
            values += bashValues(option, path);
            if (option.value.empty()) continue;
            for (const std::string& name : option.names) valued += (valued.empty() ? "" : " | ") + name;
        }
        const std::string own = path.empty() ? std::string() : " " + allNames(program.options);
        options += "            " + quoted(path) + ") words=" + quoted(allNames(command.options) + own) + " ;;\n";
        if (!command.commands.empty())
            arguments +=
                "        " + quoted(path) + ") COMPREPLY=($(compgen -W " + quoted(namesOf(command.commands)) + " -- \"$cur\")) ;;\n";
        else if (!command.choices.empty())
            arguments +=
                "        " + quoted(path) + ") COMPREPLY=($(compgen -W " + quoted(joined(command.choices, " ")) + " -- \"$cur\")) ;;\n";
        else if (command.takesFiles)
            arguments += "        " + quoted(path) + ") compopt -o filenames; COMPREPLY=($(compgen -f -- \"$cur\")) ;;\n";
    });
    const std::string function = functionName(program.name);
    std::string out = "# bash completion for " + program.name + "; made from its options\n" + function +
                      "() {\n"
                      "    local cur=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} path= words= i\n"
                      "    COMPREPLY=()\n"
                      "    if [[ $cur == = ]]; then\n"
                      "        cur=\n"
                      "    elif [[ $before == = && $COMP_CWORD -gt 1 ]]; then\n"
                      "        before=${COMP_WORDS[COMP_CWORD-2]}\n"
                      "    fi\n";
    if (!paths.empty()) {
        out += "    for ((i = 1; i < COMP_CWORD; i++)); do\n";
        if (!valued.empty()) out += "        case ${COMP_WORDS[i-1]} in " + valued + ") continue ;; esac\n";
        out += "        case $path/${COMP_WORDS[i]} in " + paths + ") path+=/${COMP_WORDS[i]} ;; esac\n    done\n";
    }
    out += "    case $path:$before in\n" + values + "    esac\n    if [[ $cur == -* ]]; then\n        case $path in\n" + options +
           "        esac\n        COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n        return\n    fi\n    case $path in\n" +
           arguments + "    esac\n}\ncomplete -F " + function + ' ' + program.name + '\n';
    return out;
}

// zsh

std::string zshValue(const OptionWords& option) {
    if (option.value.empty()) return {};
    const std::string head = ":" + marked(option.value, ":\\") + ":";
    if (!option.choices.empty()) return head + '(' + joined(option.choices, " ") + ')';
    return head + (option.takesFile() ? "_files" : " ");
}

std::string zshOptions(const std::vector<OptionWords>& options, std::string_view indent) {
    std::string out;
    for (const OptionWords& option : options) {
        const std::string rest = '[' + marked(option.help, "[]\\:") + ']' + zshValue(option);
        for (const std::string& name : option.names) {
            // The others of the same meaning are not offered again.
            const std::string others = option.names.size() > 1 ? '(' + joined(option.names, " ") + ')' : std::string();
            out += std::string(indent) + quoted(others + name + (option.value.empty() ? "" : "=") + rest) + " \\\n";
        }
    }
    return out;
}

std::string zshScript(const CommandWords& program) {
    std::string out = "#compdef " + program.name + "\n# zsh completion; made from its options\n\n";
    eachCommand(program, {}, [&](const CommandWords& command, const std::string& path) {
        out += functionName(program.name + path) + "() {\n";
        if (!command.commands.empty()) out += "    local curcontext=$curcontext state line\n    typeset -A opt_args\n";
        out +=
            std::string("    _arguments") + (command.commands.empty() ? "" : " -C") + " -s \\\n" + zshOptions(command.options, "        ");
        if (!path.empty()) out += zshOptions(program.options, "        ");
        if (command.commands.empty()) {
            out += std::string("        ") +
                   quoted(!command.choices.empty() ? "1: :(" + joined(command.choices, " ") + ')'
                                                   : std::string(command.takesFiles ? "*:file:_files" : "*: : ")) +
                   "\n}\n\n";
            return;
        }
        out +=
            "        '1:command:->command' \\\n        '*::argument:->argument'\n    case $state in\n    command)\n"
            "        local -a commands=(\n";
        for (const CommandWords& below : command.commands)
            out += "            " + quoted(below.name + ':' + marked(below.help, ":\\")) + '\n';
        out += "        )\n        _describe command commands ;;\n    argument)\n        case $words[1] in\n";
        for (const CommandWords& below : command.commands)
            out += "        " + below.name + ") " + functionName(program.name + path + '/' + below.name) + " ;;\n";
        out += "        esac ;;\n    esac\n}\n\n";
    });
    // Where the file is autoloaded its body is the function; where it is sourced, it registers it.
    const std::string function = functionName(program.name);
    return out + "if [[ $funcstack[1] == _" + program.name + " ]]; then\n    " + function + " \"$@\"\nelse\n    compdef " + function + ' ' +
           program.name + "\nfi\n";
}

// fish

std::string fishOption(const std::string& program, const std::string& when, const OptionWords& option) {
    std::string out = "complete -c " + program + when;
    for (const std::string& name : option.names) out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (!option.choices.empty())
        out += " -x -a " + quoted(joined(option.choices, " "));
    else if (!option.value.empty())
        out += option.takesFile() ? " -r -F" : " -x";
    return out + " -d " + quoted(option.help) + '\n';
}

std::string fishScript(const CommandWords& program) {
    std::string out = "# fish completion for " + program.name + "; made from its options\n";
    if (!program.takesFiles) out += "complete -c " + program.name + " -f\n";
    for (const OptionWords& option : program.options) out += fishOption(program.name, {}, option);
    eachCommand(program, {}, [&](const CommandWords& command, const std::string& path) {
        std::string inside;
        for (std::size_t at = 0; at < path.size();) {
            const std::size_t end = std::min(path.find('/', at + 1), path.size());
            inside += (inside.empty() ? "" : "; and ") + ("__fish_seen_subcommand_from " + path.substr(at + 1, end - at - 1));
            at = end;
        }
        if (!path.empty()) {
            const std::string when = " -n " + quoted(inside);
            for (const OptionWords& option : command.options) out += fishOption(program.name, when, option);
            if (!command.choices.empty())
                out += "complete -c " + program.name + when + " -a " + quoted(joined(command.choices, " ")) + '\n';
            if (command.takesFiles) out += "complete -c " + program.name + when + " -F\n";
        }
        const std::string outside = "not __fish_seen_subcommand_from " + namesOf(command.commands);
        for (const CommandWords& below : command.commands) {
            out += "complete -c " + program.name + " -n " +
                   quoted(path.empty() ? std::string("__fish_use_subcommand") : inside + "; and " + outside) + " -a " + below.name +
                   " -d " + quoted(below.help) + '\n';
        }
    });
    return out;
}

// man

/// A hyphen that is typed is one in the page as well, and no line begins with a request.
std::string roff(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    if (!out.empty() && (out.front() == '.' || out.front() == '\'')) out.insert(0, "\\&");
    return out;
}

std::string manOptions(const std::vector<OptionWords>& options) {
    std::string out;
    for (const OptionWords& option : options) {
        out += ".TP\n";
        std::string names;
        for (const std::string& name : option.names) names += (names.empty() ? "\\fB" : "\\fR, \\fB") + roff(name);
        out += names + "\\fR";
        if (!option.value.empty()) out += " \\fI" + roff(option.value) + "\\fR";
        out += '\n' + roff(option.help);
        const bool told = std::all_of(option.choices.begin(), option.choices.end(),
                                      [&option](const std::string& choice) { return option.help.find(choice) != std::string::npos; });
        if (!told) out += " (" + roff(joined(option.choices, ", ")) + ')';
        out += ".\n";
    }
    return out;
}

std::string manReference(const CommandWords& program) {
    std::string out = ".SH OPTIONS\n";
    if (!program.commands.empty()) out += "These may stand in front of a command or behind it.\n";
    out += manOptions(program.options);
    if (!program.commands.empty()) out += ".SH COMMANDS\n";
    eachCommand(program, {}, [&](const CommandWords& command, const std::string& path) {
        if (path.empty()) return;
        std::string name = path.substr(1);
        for (char& c : name) c = c == '/' ? ' ' : c;
        out += ".SS \"" + roff(name) + (command.arguments.empty() ? "" : " \\fI" + roff(command.arguments) + "\\fP") + "\"\n" +
               roff(command.help) + ".\n" + manOptions(command.options);
    });
    return out;
}

}  // namespace

std::string describeProgram(const CommandWords& program, std::string_view kind) {
    if (kind == "bash") return bashScript(program);
    if (kind == "zsh") return zshScript(program);
    if (kind == "fish") return fishScript(program);
    if (kind == "man") return manReference(program);
    return {};
}

}  // namespace fw::app
