// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

namespace fw::analysis {

/// Ranks, from 1, of the two samples between which the median lies.
struct MedianRanks {
    std::size_t low = 0;
    std::size_t high = 0;
    bool operator==(const MedianRanks&) const = default;
};

/// The narrowest symmetric pair of ranks that holds the median of what `count` samples are drawn from in at least 95 of 100 cases,
/// whatever the distribution (sign test: ranks of a binomial of one half). Exact up to 1 000 samples, then by the normal
/// approximation. Absent below six samples, of which no pair is as sure as that.
[[nodiscard]] std::optional<MedianRanks> medianInterval(std::size_t count);

}  // namespace fw::analysis
