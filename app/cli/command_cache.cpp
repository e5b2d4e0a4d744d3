// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/text_out.h"
#include "app/cli/upkeep_commands.h"
#include "model/core/json_out.h"
#include "model/core/number_text.h"
#include "model/store/cache_format.h"

namespace fw::cli {
namespace {

int runInfo(Context& context) {
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    const Result<store::CacheInfo> info = (*reader)->info();
    if (!info) return report(info.error());
    const Result<std::vector<store::ImportRecord>> imports = (*reader)->imports();
    const bool torn = info->damaged || (!imports && imports.error().kind == ErrorKind::Damaged);
    if (!imports && !torn) return report(imports.error());
    if (torn) printError(info->path, std::string("the cache is damaged: this is what can be read of it; ") + store::rescueAdvice);
    std::string& out = context.out.text();
    if (context.json) {
        JsonOut json(out);
        json.beginObject();
        json.text("path", info->path);
        json.count("bytes", info->bytes);
        json.count("schema_version", info->schemaVersion);
        json.count("traces", info->traces);
        json.count("spans", info->spans);
        json.count("logs", info->logs);
        json.count("services", info->services);
        json.count("segments", info->segments);
        json.number("first_start_ns", info->firstStartNs);
        json.number("last_start_ns", info->lastStartNs);
        json.text("frame_key", info->frameKey);
        json.key("imports");
        json.beginArray();
        if (imports)
            for (const store::ImportRecord& record : *imports) appendImport(json, record);
        json.endArray();
        if (torn) json.flag("cache_damaged", true);
        json.endObject();
        out += '\n';
        return torn ? CacheTrouble : Done;
    }
    const auto line = [&out](const char* name, const std::string& value) {
        out += name;
        out.append(12 - std::string_view(name).size(), ' ');
        out += value + '\n';
    };
    line("Cache", visibleText(info->path, 1000));
    line("Size", bytesText(info->bytes));
    line("Schema", std::to_string(info->schemaVersion) +
                       (info->schemaVersion < store::schemaVersion ? " (the next import converts it, and keeps a copy as it is)" : ""));
    line("Traces", countText(info->traces));
    line("Spans", countText(info->spans));
    line("Logs", countText(info->logs));
    line("Services", countText(info->services));
    line("Segments", countText(info->segments));
    if (info->traces > 0) {
        line("First", timeText(info->firstStartNs, context.utc) + ' ' + zoneText(info->firstStartNs, context.utc));
        line("Last", timeText(info->lastStartNs, context.utc) + ' ' + zoneText(info->lastStartNs, context.utc));
    }
    line("Frame key", visibleText(info->frameKey));
    return torn ? CacheTrouble : Done;
}

int runVerify(Context& context) {
    if (const Result<void> there = context.requireCache(); !there) return report(there.error());
    const double begin = nowSeconds();
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    const Result<store::VerifyReport> verified = (*reader)->verify(context.stop);
    if (!verified) return report(verified.error());
    std::string& out = context.out.text();
    if (context.json) {
        JsonOut json(out);
        json.beginObject();
        json.count("traces", verified->traces);
        json.count("chunks", verified->chunks);
        json.key("problems");
        json.beginArray();
        for (const std::string& problem : verified->problems) json.text(problem);
        json.endArray();
        json.real("seconds", nowSeconds() - begin);
        json.endObject();
        out += '\n';
    } else if (!context.quiet && verified->problems.empty()) {
        out += countText(verified->traces) + (verified->traces == 1 ? " trace in " : " traces in ") + countText(verified->chunks) +
               (verified->chunks == 1 ? " chunk" : " chunks") + ", no damage found\n";
    }
    for (const std::string& problem : verified->problems) printError({}, problem);
    return verified->problems.empty() ? Done : CheckFailed;
}

}  // namespace

void addCache(CLI::App& app, Command& chosen) {
    CLI::App* command = app.add_subcommand("cache", "Look after the cache");
    command->require_subcommand(1);
    command->add_subcommand("info", "Size and content")->callback([&chosen] { chosen = runInfo; });
    command->add_subcommand("verify", "Check the file and all checksums; exit code 1 if something is damaged")->callback([&chosen] {
        chosen = runVerify;
    });
    addUpkeep(*command, chosen);
}

}  // namespace fw::cli
