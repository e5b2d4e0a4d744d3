// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/span_batch.h"

namespace fw::sample {

/// The pipelines of the founding documents.
enum class Profile : std::uint8_t {
    Frames,  ///< camera frames: rtsp-capture, queue, object-detection, face_detection, result-store
    Jobs,    ///< job queue with waits, GPU workers
    Scenes,  ///< scene generation with ai.* tokens
    Agents,  ///< spans as log lines with UUIDs
    Giant,   ///< one trace of `spans` spans
};
[[nodiscard]] std::optional<Profile> profileFromName(std::string_view name);
[[nodiscard]] std::string_view profileName(Profile profile);

/// Something that is wrong in some frames, with a known culprit: what a comparison of cohorts has to find. Every fault but Off also gives
/// frames attributes that may be to blame and are not (model.version, tenant.id, feature.flag, zone, partition).
enum class Fault : std::uint8_t {
    Off,                ///< as if there were no such thing
    None,               ///< the attributes, and nothing wrong
    SlowWorker,         ///< worker w-07 takes three times as long to detect
    SlowModelVersion,   ///< model.version 8.2.1, in a quarter of the frames, likewise
    FailingDependency,  ///< the database answers late and with errors in one frame of twelve
    RetryStorm,         ///< and is asked six times
    LongerQueue,        ///< frames of partition 3 wait ten times as long
    RareValues,         ///< frames of tenant t-0042, one in seventy, are preprocessed ten times as long
    Confounded,         ///< frames with feature.flag on, likewise; most of them, and others, are of zone b
};
[[nodiscard]] std::optional<Fault> faultFromName(std::string_view name);
[[nodiscard]] std::string_view faultName(Fault fault);

/// Rates are probabilities (0..1) a trace or span.
struct SampleOptions {
    Profile profile = Profile::Frames;
    std::uint64_t frames = 60;      ///< traces (frames, jobs, scenes, requests)
    std::uint64_t spans = 100'000;  ///< Giant only
    std::uint64_t seed = 1;
    std::int64_t startNs = 1'710'511'200'000'000'000;  ///< 2024-03-15 14:00 UTC
    double errorRate = 0.02;                           ///< traces with a failing operation
    double retryRate = 0.05;
    double missingParentRate = 0.01;  ///< traces that lost one inner span
    double lostContextRate = 0.01;    ///< frames whose context is lost at the queue: two traces, one frame id
    double lostStoreRate = 0;         ///< Frames only: results are stored in a trace of their own (one more trace)
    double clockSkewRate = 0.01;      ///< traces with one host 40 ms off
    double slowRate = 0.03;           ///< frames with a model loaded again (cache miss)
    std::uint32_t cameras = 2;        ///< Frames only: cam01, cam02, …
    std::uint32_t candidates = 0;     ///< Frames only: nms_candidate spans a frame; 0 = a few
    std::int64_t periodNs = 0;        ///< between two starts (of one camera); 0 = as the profile has it
    std::uint64_t firstFrame = 101;   ///< Frames only: number of the first frame of each camera
    Fault fault = Fault::Off;         ///< Frames only
};

/// Deterministic: the same options give the same spans on every machine; profiles share no ids. Calls `take` with one trace (or, for Giant,
/// with at most 1,000 spans) at a time; stops when it returns false.
void generate(const SampleOptions& options, const std::function<bool(const SpanBatch&)>& take);

}  // namespace fw::sample
