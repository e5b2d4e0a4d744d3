// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/table_test.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fw::analysis {
namespace {

/// Smallest expected count for which chi-square stands in for the exact test.
constexpr double leastExpected = 50;

/// ln n!, to about 1e-14: a table, beyond it Stirling's series. std::lgamma writes a global.
double lnFactorial(std::uint64_t n) {
    static const std::array<double, 256> known = [] {
        std::array<double, 256> out{};
        for (std::size_t i = 1; i < out.size(); ++i) out[i] = out[i - 1] + std::log(static_cast<double>(i));
        return out;
    }();
    if (n < known.size()) return known[n];
    const auto x = static_cast<double>(n);
    constexpr double halfLnTwoPi = 0.918938533204672741780329736406;
    return (x + 0.5) * std::log(x) - x + halfLnTwoPi + 1 / (12 * x) - 1 / (360 * x * x * x);
}

double lnChoose(std::uint64_t n, std::uint64_t k) {
    return lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k);
}

/// ln of the probability that `inCandidate` of `hits` fall to the candidates.
double lnTable(std::uint64_t inCandidate, std::uint64_t hits, std::uint64_t candidates, std::uint64_t baselines) {
    return lnChoose(candidates, inCandidate) + lnChoose(baselines, hits - inCandidate) - lnChoose(candidates + baselines, hits);
}

double exactPValue(std::uint64_t observed, std::uint64_t hits, std::uint64_t candidates, std::uint64_t baselines) {
    const std::uint64_t low = hits > baselines ? hits - baselines : 0;
    const std::uint64_t high = std::min(hits, candidates);
    // Equal probabilities differ by rounding.
    const double limit = lnTable(observed, hits, candidates, baselines) + 1e-7;
    double sum = 0;
    for (std::uint64_t k = low; k <= high; ++k) {
        const double ln = lnTable(k, hits, candidates, baselines);
        if (ln <= limit) sum += std::exp(ln);
    }
    return std::min(1.0, sum);
}

}  // namespace

double sharesPValue(Candidate<Share> candidate, Baseline<Share> baseline) {
    const std::uint64_t candidates = (*candidate).members;
    const std::uint64_t baselines = (*baseline).members;
    const std::uint64_t hits = (*candidate).hits + (*baseline).hits;
    const std::uint64_t all = candidates + baselines;
    if (candidates == 0 || baselines == 0 || hits == 0 || hits == all) return 1;
    const auto n = static_cast<double>(all);
    const auto row = static_cast<double>(std::min(hits, all - hits));
    const auto column = static_cast<double>(std::min(candidates, baselines));
    if (row * column / n < leastExpected) {
        // The shorter margin has fewer tables.
        if (hits <= all - hits) return exactPValue((*candidate).hits, hits, candidates, baselines);
        return exactPValue(candidates - (*candidate).hits, all - hits, candidates, baselines);
    }
    const double p = static_cast<double>(hits) / n;
    const double difference = (*candidate).value() - (*baseline).value();
    const double variance = p * (1 - p) * (1 / static_cast<double>(candidates) + 1 / static_cast<double>(baselines));
    return std::erfc(std::abs(difference) / std::sqrt(2 * variance));
}

double attainablePValue(std::uint64_t hits, std::uint64_t candidates, std::uint64_t baselines) {
    if (candidates == 0 || baselines == 0 || hits == 0 || hits >= candidates + baselines) return 1;
    const std::uint64_t low = hits > baselines ? hits - baselines : 0;
    const std::uint64_t high = std::min(hits, candidates);
    return std::exp(std::min(lnTable(low, hits, candidates, baselines), lnTable(high, hits, candidates, baselines)));
}

std::size_t taroneFactor(std::vector<double>& attainable, double level) {
    std::sort(attainable.begin(), attainable.end());
    for (std::size_t k = 1; k < attainable.size(); ++k) {
        const auto able = std::upper_bound(attainable.begin(), attainable.end(), level / static_cast<double>(k)) - attainable.begin();
        if (static_cast<std::size_t>(able) <= k) return k;
    }
    return std::max<std::size_t>(attainable.size(), 1);
}

}  // namespace fw::analysis
