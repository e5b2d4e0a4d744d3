// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journey_source.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <limits>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "model/analysis/frame_series.h"
#include "model/core/saturated.h"

namespace fw::app {
namespace {

std::optional<std::uint64_t> numberBehind(std::string_view frameId, std::string_view prefix) {
    if (!frameId.starts_with(prefix)) return std::nullopt;
    const std::string_view digits = frameId.substr(prefix.size());
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return number;
}

Result<analysis::FramePlace> placeOf(store::TraceReader& reader, const std::string& id) {
    const Result<std::vector<TraceSummary>> traces = reader.tracesOfFrame(id);
    if (!traces) return tl::unexpected<Error>(traces.error());
    analysis::FramePlace place;
    place.frameId = id;
    place.traces = traces->size();
    std::int64_t startNs = std::numeric_limits<std::int64_t>::max();
    std::int64_t endNs = std::numeric_limits<std::int64_t>::min();
    for (const TraceSummary& trace : *traces) {
        startNs = std::min(startNs, trace.startNs);
        endNs = std::max(endNs, saturatedAdd(trace.startNs, trace.durationNs));
        place.errors += trace.errors;
    }
    if (!traces->empty()) place.durationNs = saturatedSub(endNs, startNs);
    return place;
}

/// Walks from frame to frame in one direction, at most journeyReach numbers far; what is passed over is missing. Ids without numbers: as
/// many frames. Places go into `around`, away from the frame.
Result<void> walk(store::TraceReader& reader, FrameJourney& journey, const std::string& prefix, bool up,
                  std::vector<analysis::FramePlace>& around, const std::stop_token& stop) {
    const std::optional<std::uint64_t> start = numberBehind(journey.frameId, prefix);
    const std::size_t digits = journey.frameId.size() - prefix.size();
    std::string id = journey.frameId;
    std::optional<std::uint64_t> number = start;
    while (true) {
        if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
        const Result<store::FrameNeighbours> beside = reader.frameNeighbours(id, prefix);
        if (!beside) return tl::unexpected<Error>(beside.error());
        id = up ? beside->next : beside->previous;
        if (id.empty()) return {};
        if (std::string& nearest = up ? journey.next : journey.previous; nearest.empty()) nearest = id;
        const std::optional<std::uint64_t> found = numberBehind(id, prefix);
        const bool numbered = start && number && found;
        const auto distance = [&](std::uint64_t to) { return to > *start ? to - *start : *start - to; };
        if (numbered) {
            // What was passed over, the nearest first; behind the reach nothing is said.
            const std::uint64_t passed = (*found > *number ? *found - *number : *number - *found) - 1;
            for (std::uint64_t step = 1; step <= passed; ++step) {
                const std::uint64_t lost = up ? *number + step : *number - step;
                if (distance(lost) > journeyReach) break;
                std::string text = std::to_string(lost);
                if (text.size() < digits) text.insert(0, digits - text.size(), '0');
                journey.missing.push_back(prefix + text);
                around.push_back({prefix + text, true, 0, 0, 0});
            }
            if (distance(*found) > journeyReach) return {};
        }
        Result<analysis::FramePlace> place = placeOf(reader, id);
        if (!place) return tl::unexpected<Error>(place.error());
        around.push_back(std::move(*place));
        if (numbered ? distance(*found) == journeyReach : around.size() >= journeyReach) return {};
        number = found;
    }
}

/// The last part but one of "20240315_cam01_000123".
std::string cameraIn(std::string_view frameId) {
    const std::size_t last = frameId.rfind('_');
    if (last == std::string_view::npos || last == 0) return {};
    const std::size_t before = frameId.rfind('_', last - 1);
    return before == std::string_view::npos ? std::string() : std::string(frameId.substr(before + 1, last - before - 1));
}

Result<analysis::JourneyTrace> readTrace(store::TraceReader& reader, TraceKey key, std::string& camera, const std::stop_token& stop) {
    analysis::JourneyTrace read;
    const Result<std::shared_ptr<const TraceData>> trace = reader.loadTrace(key, stop);
    if (!trace) return tl::unexpected<Error>(trace.error());
    read.trace = *trace;
    const SpanIndex spans = (*trace)->spanCount();
    if (camera.empty()) {
        const Result<KeyColumn> cameras = reader.loadKeyColumn(key, "camera.id", stop);
        if (!cameras) return tl::unexpected<Error>(cameras.error());
        if (!cameras->texts.empty()) camera = cameras->texts.front();
    }
    for (SpanIndex span = 0; span < spans; ++span) {
        if (((*trace)->marks[span] & HasLinks) == 0) continue;
        if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
        const Result<SpanDetails> details = reader.loadSpan(key, span);
        if (!details) return tl::unexpected<Error>(details.error());
        for (const SpanLink& link : details->links) read.links.push_back({span, link.traceId, link.spanId});
    }
    return read;
}

/// Where producers and consumers name what they hand over through, the newer conventions first; then where a context would be.
const std::vector<std::string>& evidenceKeys() {
    static const std::vector<std::string> keys = {"messaging.destination.name",   "messaging.destination", "messaging.kafka.topic",
                                                  "messaging.rabbitmq.queue",     "messaging.stream",      "queue.name",
                                                  "message_bus.destination",      "redis.stream",          "traceparent",
                                                  "messaging.header.traceparent", "trace_context",         "b3"};
    return keys;
}
constexpr std::size_t channelKeys = 8;
constexpr std::size_t longestEvidence = 200;

/// Reads what the spans of the hand-overs say of the channel, and of a context that was lost: one pass over the bodies of a trace.
Result<void> readEvidence(store::TraceReader& reader, FrameJourney& journey, const std::stop_token& stop) {
    struct Said {
        std::array<std::string, 2> text;
        std::array<std::size_t, 2> key = {SIZE_MAX, SIZE_MAX};
    };
    std::vector<std::unordered_map<SpanIndex, Said>> said(journey.traces.size());
    for (const analysis::HandedOver& step : journey.handOvers) {
        said[step.fromTrace].try_emplace(step.from);
        said[step.toTrace].try_emplace(step.to);
    }
    for (std::size_t number = 0; number < said.size(); ++number) {
        if (said[number].empty()) continue;
        const auto take = [&of = said[number]](SpanIndex span, std::size_t key, std::string_view value) {
            const auto at = of.find(span);
            const std::size_t what = key < channelKeys ? 0 : 1;
            if (at == of.end() || value.empty() || key >= at->second.key[what]) return;
            at->second.key[what] = key;
            at->second.text[what] = value.substr(0, longestEvidence);
        };
        const Result<void> read = reader.visitValues(journey.traces[number].trace->summary.key, evidenceKeys(), take, stop);
        if (!read) return read;
    }
    for (analysis::HandedOver& step : journey.handOvers) {
        const Said& from = said[step.fromTrace][step.from];
        const Said& to = said[step.toTrace][step.to];
        step.channel = from.text[0].empty() ? to.text[0] : from.text[0];
        if (step.context != analysis::Context::Lost || to.text[1].empty()) continue;
        step.carried = to.text[1];
        step.carriedKey = evidenceKeys()[to.key[1]];
    }
    return {};
}

/// The frame ids around, with itself.
Result<void> lookAround(store::TraceReader& reader, FrameJourney& journey, const std::stop_token& stop) {
    const std::string prefix = analysis::frameSeriesPrefix(journey.frameId);
    std::vector<analysis::FramePlace> below;
    std::vector<analysis::FramePlace> above;
    for (const bool up : {false, true})
        if (const Result<void> walked = walk(reader, journey, prefix, up, up ? above : below, stop); !walked) return walked;
    std::sort(journey.missing.begin(), journey.missing.end());
    Result<analysis::FramePlace> itself = placeOf(reader, journey.frameId);
    if (!itself) return tl::unexpected<Error>(itself.error());
    itself->missing = itself->traces == 0;
    journey.around.assign(std::make_move_iterator(below.rbegin()), std::make_move_iterator(below.rend()));
    journey.around.push_back(std::move(*itself));
    std::move(above.begin(), above.end(), std::back_inserter(journey.around));
    journey.sampled = journey.missing.size() > journey.around.size() / 2;
    return {};
}

}  // namespace

Result<FrameJourney> readFramesAround(store::TraceReader& reader, const std::string& frameId, std::stop_token stop) {
    FrameJourney journey;
    journey.frameId = frameId;
    journey.camera = cameraIn(frameId);
    if (const Result<void> looked = lookAround(reader, journey, stop); !looked) return tl::unexpected<Error>(looked.error());
    if (journey.around.size() > 1) journey.missing.push_back(frameId);
    return journey;
}

Result<FrameJourney> readJourney(store::TraceReader& reader, const std::string& frameId, std::stop_token stop) {
    FrameJourney journey;
    journey.frameId = frameId;
    if (const Result<void> looked = lookAround(reader, journey, stop); !looked) return tl::unexpected<Error>(looked.error());
    Result<std::vector<TraceSummary>> traces = reader.tracesOfFrame(frameId);
    if (!traces) return tl::unexpected<Error>(traces.error());
    if (traces->empty()) {
        std::string near;
        for (const std::string& id : {journey.previous, journey.next})
            if (!id.empty()) near += (near.empty() ? "; beside it there are " : " and ") + id;
        return fail(ErrorKind::NotFound, "no trace has this frame id; with sampled tracing most frames have none" + near, frameId);
    }
    std::uint64_t spans = 0;
    for (const TraceSummary& summary : *traces) {
        if (journey.traces.size() == maxJourneyTraces || (!journey.traces.empty() && spans + summary.spans > maxJourneySpans)) {
            ++journey.tracesLeftOut;
            continue;
        }
        if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
        spans += summary.spans;
        Result<analysis::JourneyTrace> trace = readTrace(reader, summary.key, journey.camera, stop);
        if (!trace) return tl::unexpected<Error>(trace.error());
        journey.traces.push_back(std::move(*trace));
    }
    if (journey.camera.empty()) journey.camera = cameraIn(frameId);
    journey.handOvers = analysis::findHandOvers(journey.traces, stop);
    if (const Result<void> read = readEvidence(reader, journey, stop); !read) return tl::unexpected<Error>(read.error());
    if (const Result<void> laid = analysis::layOutJourney(journey, stop); !laid) return tl::unexpected<Error>(laid.error());
    return journey;
}

}  // namespace fw::app
