// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/share_interval.h"

#include <algorithm>
#include <cmath>

namespace fw::analysis {
namespace {

/// Of the normal distribution, two-sided 95 %.
constexpr double normalQuantile95 = 1.959963984540054;

}  // namespace

RealInterval shareInterval(Share share) {
    if (share.members == 0) return {0, 1};
    const auto n = static_cast<double>(share.members);
    const double p = share.value();
    const double z2 = normalQuantile95 * normalQuantile95;
    const double centre = (2 * n * p + z2) / (2 * (n + z2));
    const double half = normalQuantile95 * std::sqrt(z2 + 4 * n * p * (1 - p)) / (2 * (n + z2));
    // At the ends the formula is exact and its rounding is not.
    return {share.hits == 0 ? 0 : std::max(0.0, centre - half), share.hits == share.members ? 1 : std::min(1.0, centre + half)};
}

RealInterval differenceInterval(Candidate<Share> candidate, Baseline<Share> baseline) {
    const double p = (*candidate).value();
    const double q = (*baseline).value();
    const RealInterval a = shareInterval(*candidate);
    const RealInterval b = shareInterval(*baseline);
    const double difference = p - q;
    return {std::max(-1.0, difference - std::hypot(p - a.low, b.high - q)), std::min(1.0, difference + std::hypot(a.high - p, q - b.low))};
}

}  // namespace fw::analysis
