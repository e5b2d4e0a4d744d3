// SPDX-License-Identifier: GPL-3.0-or-later
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/text_out.h"
#include "app/mapping_profiles.h"
#include "importers/import_job.h"
#include "importers/sources/source.h"
#include "model/core/json_out.h"

namespace fw::cli {
namespace {

struct FormatsArguments {
    std::vector<std::string> sources;
    bool mappings = false;
};

int run(Context& context, const std::vector<std::string>& sources) {
    int code = Done;
    std::vector<SourceFormat> answers;
    for (const std::string& source : sources) {
        const Result<std::vector<std::string>> paths = sources::expandPath(source);
        if (!paths) {
            code = report(paths.error());
            continue;
        }
        for (const std::string& path : *paths) {
            if (context.stop.stop_requested()) return report({ErrorKind::Cancelled, {}, {}});
            Result<Inspection> found = inspectSources(path, context.stop);
            if (!found) {
                code = report(found.error());
                continue;
            }
            std::move(found->formats.begin(), found->formats.end(), std::back_inserter(answers));
            for (const Error& error : found->errors) {
                static_cast<void>(report(error));
                code = InputTrouble;
            }
        }
    }
    std::string& out = context.out.text();
    if (context.json) {
        JsonOut json(out);
        json.beginArray();
        for (const SourceFormat& answer : answers) {
            json.beginObject();
            json.text("source", answer.source);
            json.key("format");
            if (answer.format)
                json.text(formats::formatName(*answer.format));
            else
                json.null();
            json.text("compression", answer.compression);
            json.real("confidence", answer.confidence);
            if (!answer.otherKind.empty()) json.text("other", answer.otherKind);
            json.endObject();
        }
        json.endArray();
        out += '\n';
        return code;
    }
    using Align = TextTable::Align;
    TextTable table({{"FORMAT", Align::Left}, {"CONFIDENCE", Align::Right}, {"COMPRESSION", Align::Left}, {"SOURCE", Align::Left}});
    for (const SourceFormat& answer : answers) {
        const std::string name = answer.format              ? std::string(formats::formatName(*answer.format))
                                 : answer.otherKind.empty() ? "unknown"
                                                            : "(" + answer.otherKind + ")";
        table.addRow(
            {visibleText(name), answer.format ? doubleText(answer.confidence) : "–", answer.compression, visibleText(answer.source, 1000)});
    }
    table.appendTo(out);
    return code;
}

/// An unreadable one is listed with its reason: the reader looks for it here.
int listMappings(Context& context) {
    const app::MappingProfiles profiles;
    std::string& out = context.out.text();
    JsonOut json(out);
    TextTable table({{"NAME", TextTable::Align::Left}, {"STATE", TextTable::Align::Left}});
    if (context.json) json.beginArray();
    for (const QString& name : profiles.names()) {
        const Result<formats::LogMapping> mapping = profiles.load(name);
        const std::string state = mapping ? "ok" : mapping.error().where + ": " + mapping.error().message;
        if (!context.json) {
            table.addRow({visibleText(name.toStdString(), 1000), visibleText(state, 1000)});
            continue;
        }
        json.beginObject();
        json.text("name", name.toStdString());
        json.text("state", state);
        json.endObject();
    }
    if (context.json) {
        json.endArray();
        out += '\n';
    } else {
        table.appendTo(out);
    }
    return Done;
}

}  // namespace

void addFormats(CLI::App& app, Command& chosen) {
    const auto arguments = std::make_shared<FormatsArguments>();
    CLI::App* command = app.add_subcommand("formats", "Say what files are, without importing them");
    command->add_option("SOURCE", arguments->sources, "Files, archives, folders, or - for standard input");
    command->add_flag("--mappings", arguments->mappings, "List the saved log mappings instead, for import --format log:NAME");
    command->callback([&chosen, arguments] {
        chosen = [arguments](Context& context) {
            if (arguments->mappings) return listMappings(context);
            if (!arguments->sources.empty()) return run(context, arguments->sources);
            printError({}, "SOURCE is required; see framewake-cli formats --help");
            return static_cast<int>(WrongUsage);
        };
    });
}

}  // namespace fw::cli
