// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey_text.h"

#include "app/cli/text_out.h"
#include "model/core/number_text.h"

namespace fw::cli {

using analysis::HandedOver;

std::string evidenceText(const HandedOver& step) {
    switch (step.sign) {
        case analysis::HandOverSign::Child:
            return "the consumer is a child of its producer";
        case analysis::HandOverSign::LinkWithin:
            return "the consumer links to its producer";
        case analysis::HandOverSign::Beside:
            return "producer and consumer have one parent; given first, taken first";
        case analysis::HandOverSign::LinkAcross:
            return "a span link to the earlier trace";
        case analysis::HandOverSign::FrameProducer:
            return "the same frame id; nobody else took from this producer";
        case analysis::HandOverSign::FrameLast:
            return "the same frame id; this ended last before";
        case analysis::HandOverSign::FrameRunning:
            break;
    }
    return "the same frame id; everything before was still running";
}

std::string contextText(analysis::Context context) {
    switch (context) {
        case analysis::Context::SameTrace:
            return "same trace";
        case analysis::Context::Link:
            return "span link";
        case analysis::Context::Lost:
            break;
    }
    return "lost: joined by the frame id alone";
}

std::string endText(const TraceData& trace, SpanIndex span) {
    return visibleText(trace.names[trace.name[span]], 60) + " in " + visibleText(trace.services[trace.service[span]].name, 60);
}

std::string tookText(const analysis::FrameJourney& journey) {
    std::string text = durationText(journey.durationNs());
    if (journey.waitingNs() > 0) {
        text += ", of it waiting " + durationText(journey.waitingNs());
        const HandedOver& longest = journey.handOvers[journey.longestWait()];
        text += ", longest before " + endText(*journey.traces[longest.toTrace].trace, longest.to);
    }
    return text;
}

}  // namespace fw::cli
