// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redacted_journey.h"

namespace fw::app {

using analysis::FrameJourney;
using analysis::HandedOver;

namespace {

/// A value whose key a rule may know.
void redactUnder(const std::string& key, std::string& value, exporting::Redactor& redactor) {
    if (value.empty()) return;
    Attributes one(1);
    one.front().key = key;
    one.front().value = value;
    redactor.attributes(one);
    value = one.empty() ? std::string() : valueText(one.front().value);
}

}  // namespace

Result<FrameJourney> redactJourney(const FrameJourney& journey, exporting::Redactor& redactor, const std::stop_token& stop) {
    FrameJourney clean;
    clean.sampled = journey.sampled;
    clean.tracesLeftOut = journey.tracesLeftOut;
    clean.traces = journey.traces;
    for (analysis::JourneyTrace& trace : clean.traces) {
        if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
        trace.trace = redactor.trace(*trace.trace);
    }
    clean.frameId = redactor.text(journey.frameId);
    clean.camera = journey.camera;
    redactUnder("camera.id", clean.camera, redactor);
    clean.previous = redactor.text(journey.previous);
    clean.next = redactor.text(journey.next);
    for (const std::string& missing : journey.missing) clean.missing.push_back(redactor.text(missing));
    clean.around = journey.around;
    for (analysis::FramePlace& place : clean.around) place.frameId = redactor.text(place.frameId);
    clean.handOvers = journey.handOvers;
    for (HandedOver& step : clean.handOvers) {
        step.channel = redactor.text(step.channel);
        redactUnder(step.carriedKey, step.carried, redactor);
        step.carriedKey = redactor.text(step.carriedKey);
    }
    // Times may have moved: what follows from them is found anew.
    if (const Result<void> laid = analysis::layOutJourney(clean, stop); !laid) return tl::unexpected<Error>(laid.error());
    return clean;
}

}  // namespace fw::app
