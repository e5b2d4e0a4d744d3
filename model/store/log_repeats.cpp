// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/log_repeats.h"

namespace fw::store {

bool LogRepeats::isKnown(std::uint64_t hash, std::uint32_t source) {
    if (m_source != source) {
        for (const auto& [record, count] : m_added) m_present[record] += count;
        m_added.clear();
        m_met.clear();
        m_source = source;
    }
    if (const auto present = m_present.find(hash); present != m_present.end()) {
        std::uint64_t& met = m_met[hash];
        if (met < present->second) {
            ++met;
            return true;
        }
    }
    if (m_several) ++m_added[hash];
    return false;
}

}  // namespace fw::store
