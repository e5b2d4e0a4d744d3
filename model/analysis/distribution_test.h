// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace fw::analysis {

/// Two samples against each other: the largest distance of their distribution functions (N. Smirnov, Annals of Mathematical
/// Statistics 19, 1948).
struct DistributionTest {
    double distance = 0;  ///< 0 … 1
    double pValue = 1;    ///< asymptotic, with M. A. Stephens' correction for small samples (JRSS B 32, 1970); ties make it larger
    /// How far the distributions differ at least, with 95 %: the distance less its critical value.
    double lowEnd = 0;
};

/// Both ascending, without NaN. A sample without values: distance 0, p-value 1.
[[nodiscard]] DistributionTest compareDistributions(const std::vector<double>& candidate, const std::vector<double>& baseline);

/// 1 − K(λ) of Kolmogorov's limiting distribution.
[[nodiscard]] double kolmogorovTail(double lambda);

}  // namespace fw::analysis
