// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>

namespace fw::store {

/// Tells repeats of log records in one trace. The same line may stand twice in one source, and both stay; of what another
/// source brings (or the same one, read again) only what the cache does not have yet is added.
class LogRepeats {
public:
    /// With a single source at work its own records need not be remembered.
    explicit LogRepeats(bool severalSources) : m_several(severalSources) {}

    /// A record that the cache has from another source or an earlier import.
    void addKnown(std::uint64_t hash) { ++m_present[hash]; }
    /// A record that the source at work added in an earlier segment: it has brought all that were known of it.
    void addOwn(std::uint64_t hash) { m_present[hash] = 0; }
    [[nodiscard]] bool mayRepeat() const { return m_several || !m_present.empty(); }
    /// Whether a record of this source is there already; sources come one after the other. If not, it is noted as added.
    [[nodiscard]] bool isKnown(std::uint64_t hash, std::uint32_t source);

private:
    bool m_several;
    std::optional<std::uint32_t> m_source;
    std::unordered_map<std::uint64_t, std::uint64_t> m_present;  ///< before the present source
    std::unordered_map<std::uint64_t, std::uint64_t> m_met;      ///< of the present source, among those
    std::unordered_map<std::uint64_t, std::uint64_t> m_added;    ///< by the present source
};

}  // namespace fw::store
