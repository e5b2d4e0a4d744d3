// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey_picture.h"

#include <string>
#include <utility>

#include "app/cli/journey_text.h"
#include "app/cli/resolve.h"
#include "model/analysis/frame_series.h"
#include "model/core/number_text.h"
#include "widgets/render/journey_picture.h"
#include "widgets/render/text.h"

namespace fw::cli {

using analysis::FrameJourney;
using analysis::HandedOver;
using analysis::JourneyShare;

namespace {

QString textOf(const std::string& text) {
    return render::visibleText(text);
}

std::string counted(std::size_t count, const char* one, const char* many) {
    return countText(count) + ' ' + (count == 1 ? one : many);
}

/// What a frame id has of its own in its series.
std::string numberOf(const FrameJourney& journey, const std::string& frameId) {
    const std::string prefix = analysis::frameSeriesPrefix(journey.frameId);
    return frameId.size() > prefix.size() && frameId.starts_with(prefix) ? frameId.substr(prefix.size()) : frameId;
}

std::string stateOf(const TraceSummary& trace) {
    if (trace.completeness == Completeness::ParentMissing) return counted(trace.missingParents, "parent missing", "parents missing");
    return completenessName(trace.completeness);
}

std::string shareName(const FrameJourney& journey, const JourneyShare& share) {
    switch (share.kind) {
        case JourneyShare::Kind::Work: {
            const analysis::JourneyLane& lane = journey.lanes[share.number];
            return journey.traces[lane.trace].trace->services[lane.service].name;
        }
        case JourneyShare::Kind::Wait: {
            if (share.steps > 1) return counted(share.steps, "small wait", "small waits");
            const HandedOver& step = journey.handOvers[share.number];
            const TraceData& to = *journey.traces[step.toTrace].trace;
            return "wait " + countText(share.number + 1) + ": " + (step.channel.empty() ? to.names[to.name[step.to]] : step.channel);
        }
        case JourneyShare::Kind::Nothing:
            break;
    }
    return "nothing recorded";
}

void fillWords(render::JourneyPictureRequest& request, const FrameJourney& journey, bool utc) {
    std::string sentence = "In " + counted(journey.traces.size(), "trace", "traces") + " the frame took " + tookText(journey);
    if (journey.broken() > 0) sentence += "; the context was lost at " + counted(journey.broken(), "hand-over", "hand-overs");
    if (journey.tracesLeftOut > 0) sentence += "; " + counted(journey.tracesLeftOut, "trace", "traces") + " of this id left out";
    request.sentence = textOf(sentence + '.');
    request.words.names = QStringLiteral("Trace, service");
    if (!journey.lanes.empty())
        request.words.zero =
            QStringLiteral("0 = ") + render::timeText(journey.startNs, utc, 3) + QLatin1Char(' ') + render::zoneText(journey.startNs, utc);
    request.words.state = [&journey](std::size_t trace) { return textOf(stateOf(journey.traces[trace].trace->summary)); };
    request.words.caption = [&journey](std::size_t trace) {
        const TraceSummary& summary = journey.traces[trace].trace->summary;
        return render::traceDurationText(summary.durationNs, summary.completeness) +
               textOf(" · " + counted(summary.spans, "span", "spans"));
    };
    request.words.step = [&journey](std::size_t step) {
        const HandedOver& one = journey.handOvers[step];
        return textOf((one.waitNs < 0 ? offsetText(one.waitNs) : durationText(one.waitNs)) +
                      (one.context == analysis::Context::Lost ? ", context " : ", ") + contextText(one.context));
    };
    request.words.lane = [&journey](std::size_t lane) { return textOf(durationText(journey.lanes[lane].selfNs) + " self"); };
}

void fillStrip(render::JourneyStrip& strip, const FrameJourney& journey) {
    strip.camera = textOf(journey.camera);
    const std::size_t all = journey.around.size();
    if (all > 1) {
        strip.range = textOf("frames " + numberOf(journey, journey.around.front().frameId) + " – " +
                             numberOf(journey, journey.around.back().frameId));
        strip.series = textOf(countText(all - journey.missing.size()) + " of " + countText(all) + " numbers present" +
                              (journey.sampled ? ": sampled" : "") + ", bar = duration");
    } else {
        strip.series = QStringLiteral("No other frame of its series");
    }
    if (!journey.sampled && !journey.missing.empty())
        strip.missing = textOf(counted(journey.missing.size(), "number missing", "numbers missing"));
    strip.number = [&journey](std::size_t place) { return textOf(numberOf(journey, journey.around[place].frameId)); };
    strip.missingRun = [](std::size_t missing) { return textOf(countText(missing) + " missing"); };
}

}  // namespace

Result<QByteArray> drawJourney(std::shared_ptr<const FrameJourney> shared, const JourneyPictureOptions& options) {
    const FrameJourney& journey = *shared;
    render::JourneyPictureRequest request;
    request.journey = std::move(shared);
    request.theme = options.theme;
    request.scale = options.scale;
    request.width = options.width;
    request.maxRows = options.rows;
    fillWords(request, journey, options.utc);
    fillStrip(request.strip, journey);
    request.shares.title = textOf("Where the " + durationText(journey.durationNs()) + " went");
    request.shares.note = QStringLiteral("along the way from the first start to the last end; the parts add up");
    request.shares.name = [&journey](std::size_t share) { return textOf(shareName(journey, journey.shares[share])); };
    request.shares.others = [](std::size_t more) { return textOf(counted(more, "other", "others")); };
    request.stepTitles = {QStringLiteral("#"),   QStringLiteral("From"),    QStringLiteral("To"),
                          QStringLiteral("Gap"), QStringLiteral("Context"), QStringLiteral("Evidence")};
    request.step = [&journey](std::size_t number) -> render::JourneyPictureRequest::StepCells {
        const HandedOver& step = journey.handOvers[number];
        std::string evidence = evidenceText(step);
        if (!step.carried.empty()) evidence += "; " + step.carriedKey + " reads " + step.carried;
        return {textOf(countText(number + 1)),
                textOf(endText(*journey.traces[step.fromTrace].trace, step.from)),
                textOf(endText(*journey.traces[step.toTrace].trace, step.to)),
                textOf(step.waitNs < 0 ? offsetText(step.waitNs) : durationText(step.waitNs)),
                textOf(step.context == analysis::Context::Lost ? "context lost" : contextText(step.context)),
                textOf(evidence)};
    };
    request.leftOut = [](std::size_t rows, std::size_t steps) {
        std::string text = "Left out: ";
        if (rows > 0) text += counted(rows, "row", "rows");
        if (steps > 0) text += (rows > 0 ? ", " : "") + counted(steps, "hand-over", "hand-overs") + " of the table";
        return textOf(text + '.');
    };
    return options.kind == "svg"   ? render::renderSvg(request)
           : options.kind == "pdf" ? render::renderPdf(request)
                                   : render::renderPng(request);
}

}  // namespace fw::cli
