// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample.h"

#include <array>

#include "model/core/number_text.h"
#include "model/sample/profiles.h"

namespace fw::sample {
namespace {

constexpr std::array<std::string_view, 5> names = {"frames", "jobs", "scenes", "agents", "giant"};
constexpr std::array<std::string_view, 9> faultNames = {
    "off", "none", "slow-worker", "slow-model-version", "failing-dependency", "retry-storm", "longer-queue", "rare-values", "confounded"};

}  // namespace

std::optional<Profile> profileFromName(std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return static_cast<Profile>(i);
    return std::nullopt;
}

std::string_view profileName(Profile profile) {
    return names[static_cast<std::size_t>(profile)];
}

std::optional<Fault> faultFromName(std::string_view name) {
    for (std::size_t i = 0; i < faultNames.size(); ++i)
        if (faultNames[i] == name) return static_cast<Fault>(i);
    return std::nullopt;
}

std::string_view faultName(Fault fault) {
    return faultNames[static_cast<std::size_t>(fault)];
}

FaultPlan drawPlan(const SampleOptions& options, std::uint64_t index, std::uint64_t worker) {
    FaultPlan plan;
    if (options.fault == Fault::Off) return plan;
    // A stream of its own: the frame itself stays as it is.
    Random random(options.seed ^ 0x5bd1e9955bd1e995ULL, index);
    plan.marked = true;
    const bool flag = random.below(5) == 0;
    const std::uint64_t partition = random.below(8);
    const bool newModel = random.below(4) == 0;
    // One tenant of seventy frames, the others of a long tail.
    const bool rare = random.below(70) == 0;
    const std::uint64_t tenant = 100 + random.below(20) * random.below(20);
    const bool unlucky = random.below(12) == 0;
    const bool zoneB = random.chance(options.fault == Fault::Confounded && flag ? 0.9 : 0.25);
    plan.flag = flag ? "on" : "off";
    plan.partition = static_cast<std::int64_t>(partition);
    plan.modelVersion = newModel ? "8.2.1" : "8.2.0";
    plan.tenant = "t-" + padded(rare ? 42 : tenant, 4);
    plan.zone = zoneB ? "b" : "a";
    switch (options.fault) {
        case Fault::Off:
        case Fault::None:
            break;
        case Fault::SlowWorker:
            plan.slowDetection = worker == 7;
            break;
        case Fault::SlowModelVersion:
            plan.slowDetection = newModel;
            break;
        case Fault::FailingDependency:
            plan.failingStore = unlucky;
            break;
        case Fault::RetryStorm:
            plan.retryStorm = unlucky;
            break;
        case Fault::LongerQueue:
            plan.longQueue = partition == 3;
            break;
        case Fault::RareValues:
            plan.slowPreprocess = rare;
            break;
        case Fault::Confounded:
            plan.slowPreprocess = flag;
            break;
    }
    return plan;
}

Faults drawFaults(const SampleOptions& options, Random& random) {
    Faults faults;
    faults.error = random.chance(options.errorRate);
    faults.retry = random.chance(options.retryRate);
    faults.missingParent = random.chance(options.missingParentRate);
    faults.lostContext = random.chance(options.lostContextRate);
    faults.clockSkew = random.chance(options.clockSkewRate);
    faults.slow = random.chance(options.slowRate);
    faults.lostStore = random.chance(options.lostStoreRate);
    return faults;
}

std::string dayText(std::int64_t ns) {
    const std::string text = dateTimeText(ns, 0, 0);
    return text.substr(0, 4) + text.substr(5, 2) + text.substr(8, 2);
}

std::string padded(std::uint64_t number, std::size_t digits) {
    std::string text = std::to_string(number);
    if (text.size() < digits) text.insert(0, digits - text.size(), '0');
    return text;
}

void generate(const SampleOptions& asked, const std::function<bool(const SpanBatch&)>& take) {
    // Two profiles with one seed must not share ids. Frames keep theirs: number 0 mixes to 0.
    SampleOptions options = asked;
    options.seed ^= Random::mix(static_cast<std::uint64_t>(asked.profile));
    if (options.profile == Profile::Giant) {
        makeGiant(options, take);
        return;
    }
    for (std::uint64_t i = 0; i < options.frames; ++i) {
        bool more = false;
        switch (options.profile) {
            case Profile::Frames:
                more = makeFrame(options, i, take);
                break;
            case Profile::Jobs:
                more = makeJob(options, i, take);
                break;
            case Profile::Scenes:
                more = makeScene(options, i, take);
                break;
            default:
                more = makeAgentRequest(options, i, take);
                break;
        }
        if (!more) return;
    }
}

}  // namespace fw::sample
