// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/analysis/sides.h"

namespace fw::analysis {

/// So many of so many members have something; `hits` is at most `members`.
struct Share {
    std::uint64_t hits = 0;
    std::uint64_t members = 0;
    /// 0 of none.
    [[nodiscard]] double value() const { return members == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(members); }
    bool operator==(const Share&) const = default;
};

/// Ends of a 95 % confidence interval, whatever its unit.
struct RealInterval {
    double low = 0;
    double high = 0;
    /// How far from 0 the value is at least, as far as the interval tells; 0 where it may be 0.
    [[nodiscard]] double distance() const { return low > 0 ? low : high < 0 ? -high : 0; }
};

/// Of one share: Wilson's score interval without continuity correction (E. B. Wilson, JASA 22, 1927). Of no members: 0 to 1.
[[nodiscard]] RealInterval shareInterval(Share share);

/// Of candidate − baseline, two independent shares: Newcombe's hybrid score interval (R. G. Newcombe, "Interval estimation for the
/// difference between independent proportions", Statistics in Medicine 17, 1998, method 10). Stays within −1 and 1.
[[nodiscard]] RealInterval differenceInterval(Candidate<Share> candidate, Baseline<Share> baseline);

}  // namespace fw::analysis
