// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fw::analysis {

/// Bins of durations, four to a doubling, the same for all distributions, so that they stand on one logarithmic axis. What is below
/// 1 ns is in bin 0.
inline constexpr std::uint32_t durationBins = 4 * 63;
[[nodiscard]] std::uint32_t durationBin(std::int64_t ns);
/// The least duration of a bin.
[[nodiscard]] std::int64_t leastOfBin(std::uint32_t bin);

/// The nearest rank among `values` (reordered), rank = ceil(percent / 100 · n); 0 without values.
[[nodiscard]] std::int64_t percentileOf(std::span<std::int64_t> values, unsigned percent);

/// What Prometheus' histogram_quantile() makes of values that are counted in buckets up to the given ascending bounds, and one beyond
/// them: linear within a bucket, the first of which begins at 0 (where its bound is above it); the last bound where the rank lies beyond
/// it. Absent without values or bounds. To the nanosecond, rounded down.
[[nodiscard]] std::optional<std::int64_t> histogramQuantile(std::span<const std::int64_t> values, std::span<const std::int64_t> bounds,
                                                            unsigned percent);

}  // namespace fw::analysis
