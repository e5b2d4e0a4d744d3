// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/journey_csv.h"

namespace fw::exporting {

using analysis::HandOverSign;

namespace {

constexpr std::size_t stepsPerLook = 1024;

const char* signWord(HandOverSign sign) {
    switch (sign) {
        case HandOverSign::Child:
            return "child";
        case HandOverSign::LinkWithin:
            return "link-within-trace";
        case HandOverSign::Beside:
            return "siblings";
        case HandOverSign::LinkAcross:
            return "link-across-traces";
        case HandOverSign::FrameProducer:
            return "frame-id-last-producer";
        case HandOverSign::FrameLast:
            return "frame-id-last-end";
        case HandOverSign::FrameRunning:
            break;
    }
    return "frame-id-still-running";
}

void writeEnd(CsvWriter& csv, const TraceData& trace, SpanIndex span) {
    csv.text(trace.summary.idText);
    csv.text(trace.spanIdText(span));
    csv.text(trace.services[trace.service[span]].name);
    csv.text(trace.names[trace.name[span]]);
}

void textOrNothing(CsvWriter& csv, const std::string& text) {
    if (text.empty()) {
        csv.nothing();
    } else {
        csv.text(text);
    }
}

}  // namespace

Result<void> writeJourneyCsv(const analysis::FrameJourney& journey, const std::vector<std::uint32_t>& order, const ByteSink& sink,
                             const std::stop_token& stop) {
    CsvWriter csv(sink);
    for (const char* title :
         {"frame_id", "number", "from_trace_id", "from_span_id", "from_service", "from_name", "to_trace_id", "to_span_id", "to_service",
          "to_name", "channel", "given_ns", "taken_ns", "wait_ns", "context", "evidence", "carried_key", "carried_value"})
        csv.text(title);
    csv.endRow();
    std::size_t done = 0;
    for (const std::uint32_t number : order) {
        if (done++ % stepsPerLook == 0 && stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
        const analysis::HandedOver& step = journey.handOvers[number];
        const TraceData& from = *journey.traces[step.fromTrace].trace;
        const TraceData& to = *journey.traces[step.toTrace].trace;
        csv.text(journey.frameId);
        csv.count(number + std::uint64_t{1});
        writeEnd(csv, from, step.from);
        writeEnd(csv, to, step.to);
        textOrNothing(csv, step.channel);
        csv.number(from.endNs(step.from));
        csv.number(to.startNs[step.to]);
        csv.number(step.waitNs);
        csv.text(analysis::contextName(step.context));
        csv.text(signWord(step.sign));
        textOrNothing(csv, step.carriedKey);
        textOrNothing(csv, step.carried);
        if (!csv.endRow()) break;
    }
    if (!csv.finish()) return fail(ErrorKind::Output, "The table could not be written");
    return {};
}

}  // namespace fw::exporting
