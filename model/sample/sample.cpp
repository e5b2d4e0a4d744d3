// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample.h"

#include <array>

#include "model/core/number_text.h"
#include "model/sample/profiles.h"

namespace fw::sample {
namespace {

constexpr std::array<std::string_view, 5> names = {"frames", "jobs", "scenes", "agents", "giant"};

}  // namespace

std::optional<Profile> profileFromName(std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return static_cast<Profile>(i);
    return std::nullopt;
}

std::string_view profileName(Profile profile) {
    return names[static_cast<std::size_t>(profile)];
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
