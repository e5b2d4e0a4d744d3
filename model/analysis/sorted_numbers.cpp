// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/sorted_numbers.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <utility>

namespace fw::analysis {
namespace {

/// Below this many numbers clearing and adding up the counts takes longer than comparing.
constexpr std::size_t fewNumbers = 256;
constexpr std::size_t digits = 256;
constexpr std::uint64_t sign = std::uint64_t{1} << 63U;

/// Unsigned numbers in the order of the doubles (IEEE 754): of negative ones all bits turn round, of others the first.
std::uint64_t orderedBits(double number) {
    const auto bits = std::bit_cast<std::uint64_t>(number);
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

double numberOf(std::uint64_t ordered) {
    return std::bit_cast<double>((ordered & sign) != 0 ? ordered & ~sign : ~ordered);
}

}  // namespace

void sortNumbers(std::vector<double>& numbers) {
    if (numbers.size() < fewNumbers) {
        std::sort(numbers.begin(), numbers.end());
        return;
    }
    std::vector<std::uint64_t> from(numbers.size());
    std::vector<std::uint64_t> to(numbers.size());
    std::array<std::array<std::uint32_t, digits>, sizeof(double)> counts{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        from[i] = orderedBits(numbers[i]);
        for (unsigned digit = 0; digit < counts.size(); ++digit) ++counts[digit][from[i] >> (8 * digit) & 0xffU];
    }
    for (unsigned digit = 0; digit < counts.size(); ++digit) {
        std::array<std::uint32_t, digits>& place = counts[digit];
        if (place[from[0] >> (8 * digit) & 0xffU] == from.size()) continue;
        std::uint32_t sum = 0;
        for (std::uint32_t& count : place) sum += std::exchange(count, sum);
        for (const std::uint64_t one : from) to[place[one >> (8 * digit) & 0xffU]++] = one;
        from.swap(to);
    }
    std::transform(from.begin(), from.end(), numbers.begin(), numberOf);
}

}  // namespace fw::analysis
