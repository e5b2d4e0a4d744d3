// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/duration_bins.h"

#include <algorithm>
#include <array>
#include <bit>

#include "model/analysis/trace_percentiles.h"

namespace fw::analysis {
namespace {

__extension__ using Wide = unsigned __int128;

/// 2^(k/4), k = 1 … 3, as 62-bit numbers where 2^62 is 1, rounded up.
constexpr std::array<std::uint64_t, 3> quarters = {5'484'249'825'272'419'512U, 6'521'908'912'666'391'107U, 7'755'900'482'342'532'475U};

}  // namespace

std::uint32_t durationBin(std::int64_t ns) {
    if (ns < 1) return 0;
    const auto value = static_cast<std::uint64_t>(ns);
    const auto whole = static_cast<std::uint32_t>(std::bit_width(value) - 1);
    const std::uint64_t mantissa = value << (62U - whole);
    std::uint32_t bin = 4 * whole;
    for (const std::uint64_t quarter : quarters) bin += mantissa >= quarter ? 1 : 0;
    return bin;
}

std::int64_t leastOfBin(std::uint32_t bin) {
    const std::uint32_t whole = std::min(bin, durationBins - 1) / 4;
    const std::uint32_t part = std::min(bin, durationBins - 1) % 4;
    if (part == 0) return std::int64_t{1} << whole;
    const unsigned shift = 62U - whole;
    const std::uint64_t least = quarters[part - 1] >> shift;
    const bool exact = shift == 0 || (least << shift) == quarters[part - 1];
    return static_cast<std::int64_t>(exact ? least : least + 1);
}

std::int64_t percentileOf(std::span<std::int64_t> values, unsigned percent) {
    if (values.empty()) return 0;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(nearestRank(percent * 1'000, values.size()) - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

std::optional<std::int64_t> histogramQuantile(std::span<const std::int64_t> values, std::span<const std::int64_t> bounds,
                                              unsigned percent) {
    if (values.empty() || bounds.empty()) return std::nullopt;
    std::vector<std::uint64_t> counts(bounds.size() + 1, 0);
    for (const std::int64_t value : values)
        ++counts[static_cast<std::size_t>(std::lower_bound(bounds.begin(), bounds.end(), value) - bounds.begin())];
    // The rank may lie between two values; a hundred times all numbers keeps them whole.
    const std::uint64_t rank = values.size() * percent;
    std::uint64_t below = 0;
    std::size_t bucket = 0;
    while (bucket < bounds.size() && (below + counts[bucket]) * 100 < rank) below += counts[bucket++];
    if (bucket == bounds.size()) return bounds.back();
    if (bucket == 0 && bounds[0] <= 0) return bounds[0];
    const std::int64_t from = bucket == 0 ? 0 : bounds[bucket - 1];
    const auto width = static_cast<std::uint64_t>(bounds[bucket]) - static_cast<std::uint64_t>(from);
    const std::uint64_t within = rank - below * 100;
    const std::uint64_t all = counts[bucket] * 100;
    if (all == 0) return from;
    const auto step = static_cast<std::uint64_t>(Wide{width} * within / all);
    return from + static_cast<std::int64_t>(step);
}

}  // namespace fw::analysis
