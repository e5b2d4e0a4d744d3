// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/peer_durations.h"

#include <algorithm>
#include <limits>

namespace fw {
namespace {

/// Upper ends of the buckets, each included: 0, 1, 2 … and then each 2 % above the one before, so that the middle of a bucket is within
/// 1 % of all its values.
const std::vector<std::int64_t>& peerBucketEnds() {
    static const std::vector<std::int64_t> ends = [] {
        constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
        std::vector<std::int64_t> made{0};
        while (made.back() < most) {
            const std::int64_t last = made.back();
            const std::int64_t step = std::max<std::int64_t>(1, last / 50);
            made.push_back(last > most - step ? most : last + step);
        }
        return made;
    }();
    return ends;
}

std::size_t peerBucketOf(std::int64_t ns) {
    const std::vector<std::int64_t>& ends = peerBucketEnds();
    return static_cast<std::size_t>(std::lower_bound(ends.begin(), ends.end(), ns) - ends.begin());
}

}  // namespace

void PeerDurations::add(std::int64_t ns) {
    ns = std::max<std::int64_t>(ns, 0);
    m_leastNs = m_count == 0 ? ns : std::min(m_leastNs, ns);
    m_mostNs = std::max(m_mostNs, ns);
    ++m_count;
    if (m_buckets.empty() && m_values.size() < exactValues) {
        m_values.push_back(ns);
        return;
    }
    if (m_buckets.empty()) {
        m_buckets.resize(peerBucketEnds().size(), 0);
        for (const std::int64_t value : m_values) addToBucket(value);
        m_values = {};
    }
    addToBucket(ns);
}

void PeerDurations::addToBucket(std::int64_t ns) {
    ++m_buckets[peerBucketOf(ns)];
}

void PeerDurations::finish() {
    std::sort(m_values.begin(), m_values.end());
    std::uint64_t sum = 0;
    for (std::uint64_t& bucket : m_buckets) bucket = sum += bucket;
}

std::uint64_t PeerDurations::notLonger(std::int64_t ns) const {
    if (ns < 0) return 0;
    if (!m_buckets.empty()) return m_buckets[peerBucketOf(ns)];
    return static_cast<std::uint64_t>(std::upper_bound(m_values.begin(), m_values.end(), ns) - m_values.begin());
}

std::int64_t PeerDurations::shortestOf(std::uint64_t rank) const {
    if (m_buckets.empty()) return m_values[rank - 1];
    const auto at = static_cast<std::size_t>(std::lower_bound(m_buckets.begin(), m_buckets.end(), rank) - m_buckets.begin());
    return at == 0 ? 0 : peerBucketEnds()[at - 1] + 1;
}

std::int64_t PeerDurations::percentile(unsigned percent) const {
    if (m_count == 0) return 0;
    const std::uint64_t whole = m_count / 100 * percent;
    const std::uint64_t rank = std::max<std::uint64_t>(1, whole + (m_count % 100 * percent + 99) / 100);
    if (m_buckets.empty()) return m_values[rank - 1];
    const auto at = static_cast<std::size_t>(std::lower_bound(m_buckets.begin(), m_buckets.end(), rank) - m_buckets.begin());
    const std::vector<std::int64_t>& ends = peerBucketEnds();
    const std::int64_t before = at == 0 ? -1 : ends[at - 1];
    // The middle of what the bucket holds, never outside of what there is.
    return std::clamp(before + (ends[at] - before + 1) / 2, m_leastNs, m_mostNs);
}

}  // namespace fw
