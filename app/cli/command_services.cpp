// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/text_out.h"
#include "model/core/json_out.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

int runServices(Context& context) {
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    const Result<std::vector<store::ServiceInfo>> services = (*reader)->services();
    if (!services) return report(services.error());
    std::string& out = context.out.text();
    if (context.json) {
        JsonOut json(out);
        json.beginObject();
        json.key("services");
        json.beginArray();
        for (const store::ServiceInfo& info : *services) {
            json.beginObject();
            json.text("name", info.service.name);
            json.count("spans", info.spans);
            json.key("operations");
            json.beginArray();
            for (const std::string& operation : info.operations) json.text(operation);
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
        out += '\n';
    } else if (!services->empty()) {
        using Align = TextTable::Align;
        TextTable table({{"SERVICE", Align::Left}, {"SPANS", Align::Right}, {"OPERATIONS", Align::Right}, {"", Align::Left}});
        for (const store::ServiceInfo& info : *services) {
            std::string names;
            for (const std::string& operation : info.operations) {
                if (displayWidth(names) > 100) {
                    names += ", …";
                    break;
                }
                names += (names.empty() ? "" : ", ") + visibleText(operation, 60);
            }
            table.addRow({visibleText(info.service.name, 60), countText(info.spans), countText(info.operations.size()), names});
        }
        table.appendTo(out);
    }
    const ExitCode code = context.damageOf(**reader, countText(services->size()) + " services listed");
    if (!services->empty() || code != Done) return code;
    printError({}, "the cache holds no services; import something first");
    return NothingFound;
}

}  // namespace

void addServices(CLI::App& app, Command& chosen) {
    CLI::App* command = app.add_subcommand("services", "List the services with their spans and operations");
    command->callback([&chosen] { chosen = runServices; });
}

}  // namespace fw::cli
