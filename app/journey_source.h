// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>

#include "model/analysis/journey.h"
#include "model/core/result.h"
#include "model/store/trace_reader.h"

namespace fw::app {

using analysis::FrameJourney;

/// How many numbers before and behind a frame are looked at for missing ones.
inline constexpr std::uint64_t journeyReach = 23;

/// A frame id that stands for more is no frame: so many of its traces, and about so many spans, are read; the journey tells how many are
/// left out.
inline constexpr std::size_t maxJourneyTraces = 1'000;
inline constexpr std::uint64_t maxJourneySpans = 2'000'000;

/// Reads all traces of a frame. On the reader's thread. Errors: NotFound, Cancelled, those of the reader.
[[nodiscard]] Result<FrameJourney> readJourney(store::TraceReader& reader, const std::string& frameId, std::stop_token stop);

/// The frames around one that need not be there; no traces. Errors: Cancelled, those of the reader.
[[nodiscard]] Result<FrameJourney> readFramesAround(store::TraceReader& reader, const std::string& frameId, std::stop_token stop);

}  // namespace fw::app
