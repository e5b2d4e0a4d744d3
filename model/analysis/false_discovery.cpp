// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/false_discovery.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace fw::analysis {

std::vector<double> discoveryRates(const std::vector<double>& pValues) {
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pValues[a] > pValues[b]; });
    std::vector<double> out(pValues.size());
    double least = 1;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto rank = static_cast<double>(order.size() - i);
        least = std::min(least, pValues[order[i]] * static_cast<double>(order.size()) / rank);
        out[order[i]] = least;
    }
    return out;
}

}  // namespace fw::analysis
