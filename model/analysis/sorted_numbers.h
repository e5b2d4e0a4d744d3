// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fw::analysis {

/// Sorts finite numbers, ascending; 0 and -0 in any order. Radix sort over the bytes in which they differ: O(numbers), a third of what
/// comparing takes for some thousands.
void sortNumbers(std::vector<double>& numbers);

}  // namespace fw::analysis
