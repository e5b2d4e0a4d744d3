// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include "model/core/trace_data.h"

namespace fw::bench {

using Trace = std::shared_ptr<const TraceData>;

/// What a pipeline does to frames: many frames, each with a few steps below each other, some with calls that repeat. What an operation
/// calls depends on its name and depth, so that equal operations look alike, as they do in life.
[[nodiscard]] Trace makeTrace(std::uint32_t spans, unsigned seed);
/// The same work again: other times, some calls missing, some repeated, here and there another level or another name.
[[nodiscard]] Trace changedTrace(const TraceData& first);

}  // namespace fw::bench
