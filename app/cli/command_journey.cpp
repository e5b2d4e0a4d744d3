// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/context.h"
#include "app/cli/journey_text.h"
#include "app/cli/resolve.h"
#include "app/cli/text_out.h"
#include "app/journey_source.h"
#include "model/analysis/journey.h"
#include "model/core/json_out.h"
#include "model/core/number_text.h"

namespace fw::cli {
namespace {

using analysis::HandedOver;
using app::FrameJourney;

void appendEnd(JsonOut& json, std::string_view key, const TraceData& trace, SpanIndex span) {
    json.key(key);
    json.beginObject();
    json.text("trace_id", trace.summary.idText);
    json.text("span_id", trace.spanIdText(span));
    json.text("service", trace.services[trace.service[span]].name);
    json.text("name", trace.names[trace.name[span]]);
    json.endObject();
}

void appendNeighbour(JsonOut& json, std::string_view key, const std::string& frame) {
    json.key(key);
    if (frame.empty())
        json.null();
    else
        json.text(frame);
}

void neighboursJson(JsonOut& json, const FrameJourney& journey) {
    json.key("neighbours");
    json.beginArray();
    for (const analysis::FramePlace& place : journey.around) {
        json.beginObject();
        json.text("frame_id", place.frameId);
        json.flag("missing", place.missing);
        json.count("traces", place.traces);
        json.number("duration_ns", place.durationNs);
        json.count("errors", place.errors);
        json.endObject();
    }
    json.endArray();
    json.flag("sampled", journey.sampled);
}

void sharesJson(JsonOut& json, const FrameJourney& journey) {
    json.key("shares");
    json.beginArray();
    for (const analysis::JourneyShare& share : journey.shares) {
        json.beginObject();
        switch (share.kind) {
            case analysis::JourneyShare::Kind::Work: {
                const analysis::JourneyLane& lane = journey.lanes[share.number];
                json.text("kind", "work");
                json.text("service", journey.traces[lane.trace].trace->services[lane.service].name);
                break;
            }
            case analysis::JourneyShare::Kind::Wait:
                json.text("kind", "wait");
                if (share.steps == 1)
                    json.count("hand_over", share.number);
                else
                    json.count("hand_overs", share.steps);
                break;
            case analysis::JourneyShare::Kind::Nothing:
                json.text("kind", "nothing-recorded");
                break;
        }
        json.number("ns", share.ns);
        json.endObject();
    }
    json.endArray();
}

void journeyJson(Context& context, const FrameJourney& journey) {
    JsonOut json(context.out.text());
    json.beginObject();
    json.text("frame_id", journey.frameId);
    appendNeighbour(json, "camera", journey.camera);
    appendNeighbour(json, "previous", journey.previous);
    appendNeighbour(json, "next", journey.next);
    json.key("missing");
    json.beginArray();
    for (const std::string& frame : journey.missing) json.text(frame);
    json.endArray();
    json.count("missing_within", app::journeyReach);
    neighboursJson(json, journey);
    json.number("start_ns", journey.startNs);
    json.number("duration_ns", journey.durationNs());
    json.number("waiting_ns", journey.waitingNs());
    json.count("traces_left_out", journey.tracesLeftOut);
    json.key("traces");
    json.beginArray();
    for (const analysis::JourneyTrace& of : journey.traces) {
        const TraceSummary& trace = of.trace->summary;
        json.beginObject();
        json.text("trace_id", trace.idText);
        json.text("root_service", trace.rootService);
        json.text("root_name", trace.rootName);
        json.number("start_ns", trace.startNs);
        json.number("duration_ns", trace.durationNs);
        json.count("spans", trace.spans);
        json.count("errors", trace.errors);
        json.flag("complete", trace.completeness == Completeness::Complete);
        json.text("completeness", completenessName(trace.completeness));
        json.endObject();
    }
    json.endArray();
    json.key("hand_overs");
    json.beginArray();
    for (const HandedOver& step : journey.handOvers) {
        json.beginObject();
        appendEnd(json, "from_span", *journey.traces[step.fromTrace].trace, step.from);
        appendEnd(json, "to_span", *journey.traces[step.toTrace].trace, step.to);
        json.number("wait_ns", step.waitNs);
        json.flag("broken", step.context == analysis::Context::Lost);
        json.text("context", analysis::contextName(step.context));
        json.text("channel", step.channel);
        json.text("evidence", evidenceText(step));
        if (!step.carried.empty()) {
            json.key("carried");
            json.beginObject();
            json.text("key", step.carriedKey);
            json.text("value", step.carried);
            json.endObject();
        }
        json.endObject();
        context.out.flushIfLarge();
    }
    json.endArray();
    sharesJson(json, journey);
    json.endObject();
    context.out.text() += '\n';
}

void journeyText(Context& context, const FrameJourney& journey) {
    std::string& out = context.out.text();
    out += visibleText(journey.frameId);
    if (!journey.camera.empty()) out += ", camera " + visibleText(journey.camera, 60);
    out += '\n';
    if (!journey.previous.empty()) out += "previous  " + visibleText(journey.previous) + '\n';
    if (!journey.next.empty()) out += "next      " + visibleText(journey.next) + '\n';
    if (!journey.missing.empty()) {
        out += "missing   " + visibleText(journey.missing.front());
        if (journey.missing.size() > 1)
            out += " … " + visibleText(journey.missing.back()) + " (" + countText(journey.missing.size()) + " frames)";
        out += '\n';
    }
    out += "took      " + tookText(journey);
    out += '\n';
    if (journey.tracesLeftOut > 0) out += "left out  " + countText(journey.tracesLeftOut) + " traces of this frame id\n";
    using Align = TextTable::Align;
    TextTable traces({{"", Align::Right},
                      {"TRACE", Align::Left},
                      {"AFTER", Align::Right},
                      {"TOOK", Align::Right},
                      {"SPANS", Align::Right},
                      {"ERRORS", Align::Right},
                      {"ROOT", Align::Left},
                      {"", Align::Left}});
    const std::int64_t startNs = journey.traces.front().trace->summary.startNs;
    for (std::size_t number = 0; number < journey.traces.size(); ++number) {
        const TraceSummary& trace = journey.traces[number].trace->summary;
        traces.addRow({std::to_string(number + 1), visibleText(trace.idText, 40), durationText(trace.startNs - startNs),
                       durationOfTraceText(trace.durationNs, trace.completeness), countText(trace.spans), countText(trace.errors),
                       visibleText(trace.rootName, 60) + " in " + visibleText(trace.rootService, 60),
                       trace.completeness == Completeness::Complete ? "" : completenessName(trace.completeness)});
    }
    out += '\n';
    traces.appendTo(out);
    if (journey.handOvers.empty()) return;
    TextTable steps({{"HAND-OVER", Align::Left}, {"TO", Align::Left}, {"WAIT", Align::Right}, {"CONTEXT", Align::Left}});
    for (const HandedOver& step : journey.handOvers) {
        std::string note = contextText(step.context);
        if (!step.carried.empty()) note += " (" + visibleText(step.carriedKey, 40) + " reads " + visibleText(step.carried, 60) + ")";
        if (step.fromTrace != step.toTrace)
            note += ", trace " + std::to_string(step.fromTrace + 1) + " to " + std::to_string(step.toTrace + 1);
        steps.addRow({endText(*journey.traces[step.fromTrace].trace, step.from), endText(*journey.traces[step.toTrace].trace, step.to),
                      offsetText(step.waitNs), note});
    }
    out += '\n';
    steps.appendTo(out);
}

int runJourney(Context& context, const std::string& frameId) {
    Result<std::unique_ptr<store::TraceReader>> reader = context.openReader();
    if (!reader) return report(reader.error());
    const Result<FrameJourney> journey = app::readJourney(**reader, frameId, context.stop);
    if (!journey) return report(journey.error());
    if (context.json)
        journeyJson(context, *journey);
    else
        journeyText(context, *journey);
    return Done;
}

}  // namespace

void addJourney(CLI::App& app, Command& chosen) {
    const auto frameId = std::make_shared<std::string>();
    CLI::App* command =
        app.add_subcommand("journey", "All traces of one frame, its hand-overs, its neighbours and the missing ones among " +
                                          countText(app::journeyReach) + " numbers before and behind it");
    command->add_option("FRAME_ID", *frameId, "A frame id, whole")->required();
    command->callback([&chosen, frameId] { chosen = [frameId](Context& context) { return runJourney(context, *frameId); }; });
}

}  // namespace fw::cli
