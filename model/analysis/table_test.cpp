// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/table_test.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace fw::analysis {
namespace {

/// Smallest expected count for which chi-square stands in for the exact test.
constexpr double leastExpected = 50;

double stirling(std::uint64_t n) {
    const auto x = static_cast<double>(n);
    constexpr double halfLnTwoPi = 0.918938533204672741780329736406;
    return (x + 0.5) * std::log(x) - x + halfLnTwoPi + 1 / (12 * x) - 1 / (360 * x * x * x);
}

/// ln n!, to about 1e-14: a table, beyond it Stirling's series. std::lgamma writes a global.
double lnFactorial(std::uint64_t n) {
    static const std::vector<double> known = [] {
        std::vector<double> out(65'536);
        for (std::size_t i = 1; i < 256; ++i) out[i] = out[i - 1] + std::log(static_cast<double>(i));
        for (std::size_t i = 256; i < out.size(); ++i) out[i] = stirling(i);
        return out;
    }();
    if (n < known.size()) return known[n];
    return stirling(n);
}

/// The tables of two sides with so many hits; what all of them share is computed once.
class Tables {
public:
    Tables(std::uint64_t hits, std::uint64_t candidates, std::uint64_t baselines)
        : m_hits(hits),
          m_candidates(candidates),
          m_baselines(baselines),
          m_lnCandidates(lnFactorial(candidates)),
          m_lnBaselines(lnFactorial(baselines)),
          m_lnAll(lnFactorial(candidates + baselines) - lnFactorial(hits) - lnFactorial(candidates + baselines - hits)) {}
    /// The fewest and the most hits among the candidates.
    [[nodiscard]] std::uint64_t low() const { return m_hits > m_baselines ? m_hits - m_baselines : 0; }
    [[nodiscard]] std::uint64_t high() const { return std::min(m_hits, m_candidates); }
    /// ln of the probability that so many of the hits fall to the candidates.
    [[nodiscard]] double ln(std::uint64_t inCandidate) const {
        const std::uint64_t inBaseline = m_hits - inCandidate;
        return (m_lnCandidates - lnFactorial(inCandidate) - lnFactorial(m_candidates - inCandidate)) +
               (m_lnBaselines - lnFactorial(inBaseline) - lnFactorial(m_baselines - inBaseline)) - m_lnAll;
    }

private:
    std::uint64_t m_hits;
    std::uint64_t m_candidates;
    std::uint64_t m_baselines;
    double m_lnCandidates;
    double m_lnBaselines;
    double m_lnAll;
};

double exactPValue(std::uint64_t observed, std::uint64_t hits, std::uint64_t candidates, std::uint64_t baselines) {
    const Tables tables(hits, candidates, baselines);
    // Equal probabilities differ by rounding.
    const double limit = std::exp(tables.ln(observed)) * (1 + 1e-7);
    // From the most probable table to both ends, each from the one before it; what is too small to count ends the walk.
    constexpr double nothing = 1e-18;
    const auto of = [](std::uint64_t number) { return static_cast<double>(number); };
    const double all = of(candidates) + of(baselines);
    const auto likely = static_cast<std::uint64_t>((of(hits) + 1) * (of(candidates) + 1) / (all + 2));
    const std::uint64_t middle = std::clamp(likely, tables.low(), tables.high());
    const double first = std::exp(tables.ln(middle));
    double sum = first <= limit ? first : 0;
    double probability = first;
    for (std::uint64_t k = middle; k < tables.high(); ++k) {
        probability *= of(hits - k) * of(candidates - k) / (of(k + 1) * of(baselines + k + 1 - hits));
        if (probability > limit) continue;
        if (probability <= sum * nothing) break;
        sum += probability;
    }
    probability = first;
    for (std::uint64_t k = middle; k > tables.low(); --k) {
        probability *= of(k) * of(baselines + k - hits) / (of(hits - k + 1) * of(candidates - k + 1));
        if (probability > limit) continue;
        if (probability <= sum * nothing) break;
        sum += probability;
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
    const Tables tables(hits, candidates, baselines);
    return std::exp(std::min(tables.ln(tables.low()), tables.ln(tables.high())));
}

std::size_t taroneFactor(std::vector<double>& attainable, double level) {
    std::sort(attainable.begin(), attainable.end());
    // What attains the level exactly is able to, however its logarithms were rounded.
    constexpr double rounding = 1 + 1e-9;
    for (std::size_t k = 1; k < attainable.size(); ++k) {
        const double bound = level * rounding / static_cast<double>(k);
        const auto able = std::upper_bound(attainable.begin(), attainable.end(), bound) - attainable.begin();
        if (static_cast<std::size_t>(able) <= k) return k;
    }
    return std::max<std::size_t>(attainable.size(), 1);
}

}  // namespace fw::analysis
