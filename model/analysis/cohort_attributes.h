// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "model/analysis/attribute_tally.h"
#include "model/analysis/cohort.h"

namespace fw::analysis {

/// Which keys tell the two sides apart: every key with its values and "absent" against all members, numbers as distributions; what is
/// said by several keys once; ids, copies of durations and what the candidates were chosen by set apart; Benjamini-Hochberg over what is
/// left. `tally` is finished. After `stop` the answer is of no use.
[[nodiscard]] CohortAttributes compareKeys(const AttributeTally& tally, const CohortOptions& options, const std::stop_token& stop);

}  // namespace fw::analysis
