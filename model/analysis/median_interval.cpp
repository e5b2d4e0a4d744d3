// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/median_interval.h"

#include <cmath>

namespace fw::analysis {

std::optional<MedianRanks> medianInterval(std::size_t count) {
    constexpr std::size_t exactUpTo = 1'000;
    constexpr long double tail = 0.025L;
    std::size_t low = 0;
    if (count <= exactUpTo) {
        // P(fewer than `low` of the samples are below the median), term by term.
        long double term = std::ldexp(1.0L, -static_cast<int>(count));
        long double below = term;
        while (below <= tail && low < count) {
            ++low;
            term *= static_cast<long double>(count - low + 1) / static_cast<long double>(low);
            below += term;
        }
    } else {
        const auto n = static_cast<long double>(count);
        low = static_cast<std::size_t>(std::floor(n / 2 - 1.96L * std::sqrt(n) / 2));
    }
    if (low == 0) return std::nullopt;
    return MedianRanks{low, count + 1 - low};
}

}  // namespace fw::analysis
