// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "model/sample/sample.h"
#include "model/sample/trace_builder.h"

/// The pipelines, one function each; used by generate() only. Each draws its faults from a stream of its own, so that
/// other rates leave the rest of a trace as it is.
namespace fw::sample {

using Take = std::function<bool(const SpanBatch&)>;

bool makeFrame(const SampleOptions& options, std::uint64_t index, const Take& take);
bool makeJob(const SampleOptions& options, std::uint64_t index, const Take& take);
bool makeScene(const SampleOptions& options, std::uint64_t index, const Take& take);
bool makeAgentRequest(const SampleOptions& options, std::uint64_t index, const Take& take);
void makeGiant(const SampleOptions& options, const Take& take);

/// One draw for each fault of a trace.
struct Faults {
    bool error = false;
    bool retry = false;
    bool missingParent = false;
    bool lostContext = false;
    bool clockSkew = false;
    bool slow = false;
    bool lostStore = false;
};
[[nodiscard]] Faults drawFaults(const SampleOptions& options, Random& random);

/// What SampleOptions::fault makes of a frame.
struct FaultPlan {
    bool marked = false;  ///< it has the attributes below
    bool slowDetection = false;
    bool failingStore = false;
    bool retryStorm = false;
    bool longQueue = false;
    bool slowPreprocess = false;
    std::int64_t partition = 0;
    std::string modelVersion;
    std::string tenant;
    std::string flag;
    std::string zone;
};
[[nodiscard]] FaultPlan drawPlan(const SampleOptions& options, std::uint64_t index, std::uint64_t worker);

/// "20240315" of a time in UTC.
[[nodiscard]] std::string dayText(std::int64_t ns);
/// `number` with at least `digits` digits.
[[nodiscard]] std::string padded(std::uint64_t number, std::size_t digits);

}  // namespace fw::sample
