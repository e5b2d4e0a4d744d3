// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/start_order.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <utility>

namespace fw::analysis {
namespace {

constexpr unsigned digitBits = 11;  // the counts of one digit stay in the first cache
constexpr std::uint64_t digitMask = (1U << digitBits) - 1;

/// Below this many keys clearing and adding up the counts takes longer than comparing.
constexpr std::size_t fewKeys = 512;

using Keyed = OrderScratch::Keyed;

}  // namespace

std::vector<std::uint32_t> orderByKey(const std::vector<std::int64_t>& keys) {
    std::vector<std::uint32_t> order;
    OrderScratch scratch;
    orderByKey(keys, order, scratch);
    return order;
}

void orderByKey(const std::vector<std::int64_t>& keys, std::vector<std::uint32_t>& order, OrderScratch& scratch) {
    order.resize(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    if (std::is_sorted(keys.begin(), keys.end())) return;
    std::vector<Keyed>& from = scratch.from;
    std::vector<Keyed>& to = scratch.to;
    from.resize(keys.size());
    if (keys.size() < fewKeys) {
        // With the sign bit flipped signed order is the unsigned one.
        constexpr std::uint64_t sign = std::uint64_t{1} << 63U;
        for (std::uint32_t i = 0; i < from.size(); ++i) from[i] = {static_cast<std::uint64_t>(keys[i]) ^ sign, i};
        std::sort(from.begin(), from.end(),
                  [](const Keyed& a, const Keyed& b) { return a.key != b.key ? a.key < b.key : a.number < b.number; });
        for (std::size_t i = 0; i < from.size(); ++i) order[i] = from[i].number;
        return;
    }
    const auto [least, most] = std::minmax_element(keys.begin(), keys.end());
    // As differences to the least key the order of signed numbers is that of unsigned ones, and few bits remain.
    const auto base = static_cast<std::uint64_t>(*least);
    const unsigned bits = static_cast<unsigned>(std::bit_width(static_cast<std::uint64_t>(*most) - base));
    for (std::uint32_t i = 0; i < from.size(); ++i) from[i] = {static_cast<std::uint64_t>(keys[i]) - base, i};
    to.resize(keys.size());
    for (unsigned shift = 0; shift < bits; shift += digitBits) {
        std::array<std::uint32_t, digitMask + 2> place{};
        for (const Keyed& keyed : from) ++place[(keyed.key >> shift & digitMask) + 1];
        std::partial_sum(place.begin(), place.end(), place.begin());
        for (const Keyed& keyed : from) to[place[keyed.key >> shift & digitMask]++] = keyed;
        std::swap(from, to);
    }
    for (std::size_t i = 0; i < from.size(); ++i) order[i] = from[i].number;
}

}  // namespace fw::analysis
