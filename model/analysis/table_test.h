// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/analysis/share_interval.h"

namespace fw::analysis {

/// Two-sided p-value that two independent shares are one: Fisher's exact test (all tables of the same margins that are not more
/// probable than this one; R. A. Fisher, The Design of Experiments, 1935), Pearson's chi-square with one degree of freedom where every
/// expected count is at least 50. O(smallest margin). 1 where a side has no members.
[[nodiscard]] double sharesPValue(Candidate<Share> candidate, Baseline<Share> baseline);

/// The smallest p-value that any table of these margins could have: `hits` of both sides together.
[[nodiscard]] double attainablePValue(std::uint64_t hits, std::uint64_t candidates, std::uint64_t baselines);

/// By how much the p-values of several tables are multiplied so that at most one family in twenty has a false hit: the tables that
/// could be significant at all (R. E. Tarone, "A modified Bonferroni method for discrete data", Biometrics 46, 1990). At least 1.
/// `attainable` is sorted in place.
[[nodiscard]] std::size_t taroneFactor(std::vector<double>& attainable, double level = 0.05);

}  // namespace fw::analysis
