// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "model/core/peer_durations.h"

namespace fw {

/// What is left of PeerDurations where only ranks in whole percents are asked for: under a kilobyte, however many the peers are.
/// Immutable. Nanoseconds.
class PeerRanks {
public:
    /// A span with fewer peers than this is not ranked.
    static constexpr std::uint64_t leastPeers = 20;

    /// `peers` is finished and counts the spans that will be ranked.
    explicit PeerRanks(const PeerDurations& peers);

    /// All of them, the ranked span included.
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    /// How many percent of its peers, rounded down, took no longer than a span of `ns`: 0 to 100. None where there are too few of
    /// them, or where all took the same time as the span.
    [[nodiscard]] std::optional<unsigned> percent(std::int64_t ns) const;

private:
    std::uint64_t m_count;
    std::int64_t m_leastNs;
    std::int64_t m_mostNs;
    std::array<std::int64_t, 100> m_from{};  ///< the shortest duration of 1, 2, … 100 percent
};

}  // namespace fw
