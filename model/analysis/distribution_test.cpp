// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/distribution_test.h"

#include <algorithm>
#include <cmath>

namespace fw::analysis {
namespace {

/// kolmogorovTail(1.3581) = 5 %.
constexpr double criticalLambda95 = 1.3581015157406195;

}  // namespace

double kolmogorovTail(double lambda) {
    if (lambda < 0.2) return 1;  // 1 to more digits than a double has
    double sum = 0;
    double sign = 1;
    for (int j = 1; j <= 100; ++j, sign = -sign) {
        const double term = std::exp(-2.0 * j * j * lambda * lambda);
        sum += sign * term;
        if (term < 1e-18) break;
    }
    return std::clamp(2 * sum, 0.0, 1.0);
}

DistributionTest compareDistributions(const std::vector<double>& candidate, const std::vector<double>& baseline) {
    DistributionTest out;
    if (candidate.empty() || baseline.empty()) return out;
    const auto n = static_cast<double>(candidate.size());
    const auto m = static_cast<double>(baseline.size());
    std::size_t a = 0;
    std::size_t b = 0;
    while (a < candidate.size() && b < baseline.size()) {
        // All of one value are passed before the functions are compared.
        const double value = std::min(candidate[a], baseline[b]);
        while (a < candidate.size() && candidate[a] <= value) ++a;
        while (b < baseline.size() && baseline[b] <= value) ++b;
        out.distance = std::max(out.distance, std::abs(static_cast<double>(a) / n - static_cast<double>(b) / m));
    }
    const double root = std::sqrt(n * m / (n + m));
    out.pValue = kolmogorovTail((root + 0.12 + 0.11 / root) * out.distance);
    out.lowEnd = std::max(0.0, out.distance - criticalLambda95 / root);
    return out;
}

}  // namespace fw::analysis
