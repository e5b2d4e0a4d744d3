// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/span_batch.h"

namespace fw {

std::uint32_t StringTable::intern(std::string_view text) {
    if (const auto known = m_numbers.find(text); known != m_numbers.end()) return known->second;
    const std::string_view kept = m_storage.emplace_back(text);
    m_bytes += text.size();
    const auto number = static_cast<std::uint32_t>(m_order.size());
    m_order.push_back(kept);
    m_numbers.emplace(kept, number);
    return number;
}

}  // namespace fw
