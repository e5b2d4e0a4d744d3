// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace fw {

/// Where a span, or its resource, has this attribute, its peers have the same (algorithms.md, part 5): another model is other work.
inline constexpr std::string_view peerModelKey = "model.name";

/// How long the peers of a span took: the spans of the same service, name, kind and model. Exact up to `exactValues` durations; beyond that
/// they are counted in log-spaced buckets, whose values are told with an error of at most 1 %. Nanoseconds; what is below 0 counts as 0.
/// Filled by one thread, then finished and shared as a constant.
class PeerDurations {
public:
    static constexpr std::size_t exactValues = 100'000;
    /// Below these numbers of spans a percentile says nothing.
    static constexpr std::uint64_t leastForP95 = 20;
    static constexpr std::uint64_t leastForP99 = 100;

    void add(std::int64_t ns);
    /// To be called once, behind the last add() and before any question.
    void finish();

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] bool exact() const { return m_buckets.empty(); }
    /// Spans that took no longer than `ns`.
    [[nodiscard]] std::uint64_t notLonger(std::int64_t ns) const;
    /// By nearest rank, 1 ≤ percent ≤ 100; 0 where there is no span.
    [[nodiscard]] std::int64_t percentile(unsigned percent) const;
    /// The shortest duration for which notLonger() is at least `rank`, 1 ≤ rank ≤ count().
    [[nodiscard]] std::int64_t shortestOf(std::uint64_t rank) const;
    [[nodiscard]] std::int64_t leastNs() const { return m_leastNs; }
    [[nodiscard]] std::int64_t mostNs() const { return m_mostNs; }

private:
    void addToBucket(std::int64_t ns);

    std::uint64_t m_count = 0;
    std::int64_t m_leastNs = 0;
    std::int64_t m_mostNs = 0;
    std::vector<std::int64_t> m_values;    ///< ascending once finished; empty where there are buckets
    std::vector<std::uint64_t> m_buckets;  ///< once finished: spans in this bucket and those before it
};

}  // namespace fw
