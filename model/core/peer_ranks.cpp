// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/peer_ranks.h"

#include <algorithm>

namespace fw {

PeerRanks::PeerRanks(const PeerDurations& peers) : m_count(peers.count()), m_leastNs(peers.leastNs()), m_mostNs(peers.mostNs()) {
    if (m_count <= leastPeers) return;
    const std::uint64_t others = m_count - 1;
    for (unsigned percent = 1; percent <= 100; ++percent) {
        // The smallest n with 100 n / others ≥ percent, and the span itself; parts, so that nothing overflows.
        const std::uint64_t least = others / 100 * percent + (others % 100 * percent + 99) / 100;
        m_from[percent - 1] = peers.shortestOf(least + 1);
    }
}

std::optional<unsigned> PeerRanks::percent(std::int64_t ns) const {
    if (m_count <= leastPeers || (m_leastNs == m_mostNs && ns == m_leastNs)) return std::nullopt;
    return static_cast<unsigned>(std::upper_bound(m_from.begin(), m_from.end(), ns) - m_from.begin());
}

}  // namespace fw
