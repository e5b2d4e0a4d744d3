// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "model/analysis/journey.h"
#include "model/core/result.h"
#include "model/export/redaction.h"

namespace fw::app {

/// The journey with every text of it through `redactor` and its times moved. Copies the traces. Errors: Cancelled.
[[nodiscard]] Result<analysis::FrameJourney> redactJourney(const analysis::FrameJourney& journey, exporting::Redactor& redactor,
                                                           const std::stop_token& stop);

}  // namespace fw::app
