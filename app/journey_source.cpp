// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journey_source.h"

#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>
#include <utility>

#include "model/analysis/frame_series.h"

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

/// Walks from frame to frame in one direction, at most journeyReach numbers far; what is passed over is missing.
Result<void> walk(store::TraceReader& reader, FrameJourney& journey, const std::string& prefix, bool up) {
    const std::optional<std::uint64_t> start = numberBehind(journey.frameId, prefix);
    const std::size_t digits = journey.frameId.size() - prefix.size();
    std::string id = journey.frameId;
    std::optional<std::uint64_t> number = start;
    while (true) {
        const Result<store::FrameNeighbours> beside = reader.frameNeighbours(id, prefix);
        if (!beside) return tl::unexpected<Error>(beside.error());
        id = up ? beside->next : beside->previous;
        if (id.empty()) return {};
        if (std::string& nearest = up ? journey.next : journey.previous; nearest.empty()) nearest = id;
        const std::optional<std::uint64_t> found = numberBehind(id, prefix);
        if (!start || !number || !found) return {};
        const std::uint64_t from = std::min(*number, *found) + 1;
        const std::uint64_t to = std::max(*number, *found);
        for (std::uint64_t lost = from; lost < to; ++lost) {
            if ((lost > *start ? lost - *start : *start - lost) > journeyReach) {
                // Behind the reach nothing is said; in front of it, going down, the near ones come last.
                if (up) break;
                lost = std::max(lost, *start - journeyReach - 1);
                continue;
            }
            std::string text = std::to_string(lost);
            if (text.size() < digits) text.insert(0, digits - text.size(), '0');
            journey.missing.push_back(prefix + text);
        }
        if ((*found > *start ? *found - *start : *start - *found) >= journeyReach) return {};
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

}  // namespace

Result<FrameJourney> readJourney(store::TraceReader& reader, const std::string& frameId, std::stop_token stop) {
    FrameJourney journey;
    journey.frameId = frameId;
    const std::string prefix = analysis::frameSeriesPrefix(frameId);
    for (const bool up : {false, true})
        if (const Result<void> walked = walk(reader, journey, prefix, up); !walked) return tl::unexpected<Error>(walked.error());
    std::sort(journey.missing.begin(), journey.missing.end());
    Result<std::vector<TraceSummary>> traces = reader.tracesOfFrame(frameId);
    if (!traces) return tl::unexpected<Error>(traces.error());
    if (traces->empty()) {
        std::string near;
        for (const std::string& id : {journey.previous, journey.next})
            if (!id.empty()) near += (near.empty() ? "; beside it there are " : " and ") + id;
        return fail(ErrorKind::NotFound, "no trace has this frame id; with sampled tracing most frames have none" + near, frameId);
    }
    for (const TraceSummary& summary : *traces) {
        Result<analysis::JourneyTrace> trace = readTrace(reader, summary.key, journey.camera, stop);
        if (!trace) return tl::unexpected<Error>(trace.error());
        journey.traces.push_back(std::move(*trace));
    }
    if (journey.camera.empty()) journey.camera = cameraIn(frameId);
    journey.handOvers = analysis::findHandOvers(journey.traces);
    return journey;
}

}  // namespace fw::app
