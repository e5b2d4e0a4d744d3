// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/analysis/cohort.h"

namespace fw::analysis {

/// How much the values of a key differ, over all places where it is: an id shows sooner by all of them than by one.
class KeySpread {
public:
    [[nodiscard]] bool isId() const { return m_isId; }
    /// It is one at some place, and so probably at the others.
    void setId() { m_isId = true; }
    /// One more member has the key at one more place.
    void addMember() { ++m_present; }
    /// A value, by the hash of its text, that was not seen before at its place.
    void add(std::uint64_t hash, const CohortLimits& limits) {
        if (m_isId || ++m_values < worthCounting) return;
        if (m_seen.empty()) m_seen.resize(bits / 64);
        std::uint64_t& word = m_seen[hash / 64 % m_seen.size()];
        const std::uint64_t bit = std::uint64_t{1} << (hash % 64);
        if ((word & bit) != 0) return;
        word |= bit;
        ++m_distinct;
        m_isId = m_distinct >= limits.idsSeen && m_distinct > limits.idShare * static_cast<double>(m_present);
    }

private:
    static constexpr std::size_t bits = 32'768;  ///< far more than values are needed to know an id
    static constexpr std::uint32_t worthCounting = 64;
    bool m_isId = false;
    std::uint32_t m_values = 0;         ///< at all places, the same at several for each
    std::uint32_t m_distinct = 0;       ///< at least so many
    std::uint64_t m_present = 0;        ///< members at all places
    std::vector<std::uint64_t> m_seen;  ///< a bit a hash
};

}  // namespace fw::analysis
