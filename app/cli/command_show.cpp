// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/resolve.h"
#include "app/cli/show_json.h"

namespace fw::cli {
namespace {

int run(Context& context, const std::string& id) {
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    const Result<TraceSummary> found = resolveTrace(**reader, id, context.stop);
    if (!found) return report(found.error());
    const Result<std::shared_ptr<const TraceData>> trace = (*reader)->loadTrace(found->key, context.stop);
    if (!trace) return report(trace.error());
    const Result<std::shared_ptr<const analysis::TraceAnalysis>> analysis = analysis::analyseTrace(*trace, context.stop);
    if (!analysis) return report(analysis.error());
    if (context.json) {
        if (const Result<void> shown = showJson(context, **reader, *analysis); !shown) return report(shown.error());
    } else {
        showText(context, **analysis);
    }
    const ExitCode code = context.damageOf(**reader, "this trace is whole");
    context.noteOpened(*reader, {found->key});
    return context.stop.stop_requested() ? report({ErrorKind::Cancelled, "cancelled", {}}) : static_cast<int>(code);
}

}  // namespace

void addShow(CLI::App& app, Command& chosen) {
    const auto id = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("show", "Show one trace as an indented tree");
    command->add_option("ID", *id, "Trace id in any spelling, a unique prefix, or a frame id of one trace")->required();
    command->callback([&chosen, id] { chosen = [id](Context& context) { return run(context, *id); }; });
}

}  // namespace fw::cli
