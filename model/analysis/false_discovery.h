// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fw::analysis {

/// What each p-value is worth among all that were looked at: the smallest rate of false discoveries at which it counts as one
/// (Y. Benjamini, Y. Hochberg, "Controlling the False Discovery Rate", JRSS B 57, 1995). In the order given; never below the p-value.
[[nodiscard]] std::vector<double> discoveryRates(const std::vector<double>& pValues);

}  // namespace fw::analysis
