// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace fw::analysis {

/// The place of each text among the others: numbers first and by their value, then the rest by their bytes. Equal texts
/// have equal places.
[[nodiscard]] std::vector<std::uint32_t> textRanks(const std::vector<std::string>& texts);

}  // namespace fw::analysis
