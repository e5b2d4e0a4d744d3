// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "model/analysis/journey.h"
#include "model/core/result.h"
#include "model/export/csv.h"

namespace fw::exporting {

/// The hand-overs of a frame with a head row, in the order given (numbers of FrameJourney::handOvers). Times are whole nanoseconds; what is
/// not known is empty. Errors: Cancelled; Output where the sink refuses.
[[nodiscard]] Result<void> writeJourneyCsv(const analysis::FrameJourney& journey, const std::vector<std::uint32_t>& order,
                                           const ByteSink& sink, const std::stop_token& stop);

}  // namespace fw::exporting
