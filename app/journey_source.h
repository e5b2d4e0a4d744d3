// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "model/analysis/frame_journey.h"
#include "model/core/result.h"
#include "model/store/trace_reader.h"

namespace fw::app {

/// All that the cache knows of one frame.
struct FrameJourney {
    std::string frameId;
    std::string camera;    ///< camera.id of its spans, else what stands between date and number in the id; may be empty
    std::string previous;  ///< nearest frames of the same series; empty where there is none
    std::string next;
    std::vector<std::string> missing;            ///< numbers near this one that no trace has, between frames that some trace has
    std::vector<analysis::JourneyTrace> traces;  ///< by start
    std::vector<analysis::HandedOver> handOvers;
};

/// How many numbers before and behind a frame are looked at for missing ones.
inline constexpr std::uint64_t journeyReach = 23;

/// Reads all traces of a frame. On the reader's thread. Errors: NotFound, Cancelled, those of the reader.
[[nodiscard]] Result<FrameJourney> readJourney(store::TraceReader& reader, const std::string& frameId, std::stop_token stop);

}  // namespace fw::app
