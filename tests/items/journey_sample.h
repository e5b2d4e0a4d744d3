// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/analysis/journey.h"
#include "tests/analysis/trace_builder.h"

namespace fw::test {

/// The journey of frame 20240315_cam01_000123: three traces of 2.9 s. A queue within the first, a link kept to the second, the context lost
/// to the third; an error; frames 100 to 146 around, of which 119, 120 and 132 are missing.
inline std::shared_ptr<analysis::FrameJourney> journeySample() {
    constexpr std::int64_t ms = 1'000'000;
    constexpr std::int64_t start = 1'710'513'444'031'000'000;
    const auto named = [](TraceBuilder& builder, TraceKey key, const char* id, const char* root, std::vector<ServiceRef> services) {
        TraceData& data = builder.data();
        data.services = std::move(services);
        data.summary.key = key;
        data.summary.id = {0, static_cast<std::uint64_t>(key)};
        data.summary.idText = id;
        data.summary.rootName = root;
        data.summary.spans = data.spanCount();
        data.summary.startNs = data.startNs.front();
        data.summary.durationNs = data.endNs(0) - data.startNs.front();
        for (const StatusCode status : data.status) data.summary.errors += status == StatusCode::Error ? 1 : 0;
        data.summary.frameIds = {"20240315_cam01_000123"};
        return builder.build();
    };
    auto journey = std::make_shared<analysis::FrameJourney>();
    TraceBuilder first;
    first.add(1, 0, start, start + 1'230 * ms, "capture_frame", 0);
    first.add(2, 1, start + 10 * ms, start + 56 * ms, "publish frames.raw", 0, SpanKind::Producer);
    first.add(3, 1, start + 141 * ms, start + 1'220 * ms, "process_frame", 1, SpanKind::Consumer);
    first.add(4, 3, start + 180 * ms, start + 1'070 * ms, "yolo_forward", 2);
    first.add(5, 3, start + 1'110 * ms, start + 1'180 * ms, "INSERT detections", 3, SpanKind::Client, StatusCode::Error);
    first.add(6, 3, start + 1'150 * ms, start + 1'200 * ms, "POST /alerts/{id}", 4, SpanKind::Client);
    TraceBuilder second;
    second.add(11, 0, start + 1'387 * ms, start + 1'675 * ms, "notify_operator", 0);
    TraceBuilder third;
    third.add(21, 0, start + 1'943 * ms, start + 2'940 * ms, "archive_clip", 0);
    journey->traces.push_back(
        {named(first, 7, "7f3a9c0e11111111111111111111a96b", "capture_frame",
               {{"rtsp-capture", 0}, {"frame-tracking", 1}, {"object-detection", 2}, {"result-store", 4}, {"alert-api", 5}}),
         {}});
    journey->traces.push_back({named(second, 8, "52b0d7e4222222222222222222cc30fa", "notify_operator", {{"alert-api", 5}}), {}});
    journey->traces.push_back({named(third, 9, "e91d06b2333333333333333377f1c05d", "archive_clip", {{"clip-archiver", 23}}), {}});
    journey->traces[1].links.push_back({0, {0, 7}, {6}});
    journey->frameId = "20240315_cam01_000123";
    journey->camera = "cam01";
    journey->previous = "20240315_cam01_000122";
    journey->next = "20240315_cam01_000124";
    for (int number = 100; number <= 146; ++number) {
        analysis::FramePlace place;
        place.frameId = "20240315_cam01_000" + std::to_string(number);
        place.missing = number == 119 || number == 120 || number == 132;
        if (place.missing) {
            journey->missing.push_back(place.frameId);
        } else {
            place.traces = 1;
            place.durationNs = (number == 123 ? 2'940 : 900 + number * 7) * ms;
            place.errors = number == 109 || number == 123 ? 1 : 0;
        }
        journey->around.push_back(place);
    }
    journey->handOvers = analysis::findHandOvers(journey->traces);
    for (analysis::HandedOver& step : journey->handOvers) {
        if (step.sign == analysis::HandOverSign::Beside) step.channel = "frames.raw";
        if (step.context == analysis::Context::Lost) {
            step.carried = "[object Object]";
            step.carriedKey = "traceparent";
        }
    }
    if (!analysis::layOutJourney(*journey, {})) return nullptr;
    return journey;
}

/// A frame in one trace of one span, without any other of its series.
inline std::shared_ptr<analysis::FrameJourney> lonelyJourney(const std::string& frameId = "only") {
    auto journey = std::make_shared<analysis::FrameJourney>();
    TraceBuilder builder;
    builder.add(1, 0, 1'000, 2'000, "alone");
    builder.data().summary.key = 1;
    builder.data().summary.idText = "1";
    builder.data().summary.rootName = "alone";
    builder.data().summary.spans = 1;
    builder.data().summary.startNs = 1'000;
    builder.data().summary.durationNs = 1'000;
    journey->traces.push_back({builder.build(), {}});
    journey->frameId = frameId;
    analysis::FramePlace place;
    place.frameId = frameId;
    place.traces = 1;
    place.durationNs = 1'000;
    journey->around.push_back(place);
    if (!analysis::layOutJourney(*journey, {})) return nullptr;
    return journey;
}

/// A frame in so many traces of which each lost its context, with names that are long and hostile.
inline std::shared_ptr<analysis::FrameJourney> wideJourney(int traces) {
    auto journey = std::make_shared<analysis::FrameJourney>();
    for (int number = 0; number < traces; ++number) {
        TraceBuilder builder;
        const std::int64_t start = number * std::int64_t{10'000'000};
        builder.add(1, 0, start, start + 5'000'000, std::string(300, 'x') + "\x1b\xe2\x80\xae<b>" + std::to_string(number));
        builder.add(2, 1, start + 1'000'000, start + 2'000'000, "child", 1, SpanKind::Internal, StatusCode::Error);
        TraceData& data = builder.data();
        data.services[0].name = std::string(200, 's') + "<i>";
        data.summary.key = number + 1;
        data.summary.id = {1, static_cast<std::uint64_t>(number) + 1};
        data.summary.idText = "id-" + std::to_string(number);
        data.summary.rootName = data.names[data.name[0]];
        data.summary.spans = 2;
        data.summary.errors = 1;
        data.summary.startNs = start;
        data.summary.durationNs = 5'000'000;
        journey->traces.push_back({builder.build(), {}});
    }
    journey->frameId = "wide";
    analysis::FramePlace place;
    place.frameId = "wide";
    place.traces = static_cast<std::uint64_t>(traces);
    journey->around.push_back(place);
    journey->handOvers = analysis::findHandOvers(journey->traces);
    if (!analysis::layOutJourney(*journey, {})) return nullptr;
    return journey;
}

}  // namespace fw::test
