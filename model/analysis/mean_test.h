// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/analysis/share_interval.h"

namespace fw::analysis {

/// What a mean and its spread need of a sample; members that are 0 need only be counted.
struct Moments {
    std::uint64_t count = 0;
    double sum = 0;
    double squares = 0;
    void add(double value) {
        ++count;
        sum += value;
        squares += value * value;
    }
    [[nodiscard]] double mean() const { return count == 0 ? 0 : sum / static_cast<double>(count); }
    /// With n − 1; 0 of fewer than two.
    [[nodiscard]] double variance() const;
};

struct MeanTest {
    double difference = 0;  ///< candidate − baseline
    RealInterval interval;  ///< of it, 95 %
    double pValue = 1;      ///< two-sided
};
/// Two means whose spreads may differ (B. L. Welch, "The generalization of 'Student's' problem when several different population
/// variances are involved", Biometrika 34, 1947). Each side needs two members, else the interval is infinite.
[[nodiscard]] MeanTest compareMeans(Candidate<Moments> candidate, Baseline<Moments> baseline);

/// Two-sided p-value of Student's t, and the t that 95 % stay below in size (Cornish-Fisher; within 0.002 from 8 degrees on).
[[nodiscard]] double studentPValue(double t, double degrees);
[[nodiscard]] double studentQuantile95(double degrees);

}  // namespace fw::analysis
