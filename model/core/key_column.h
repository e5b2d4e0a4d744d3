// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace fw {

/// The values of one key for all spans of a loaded trace, as texts (valueText) that are numbered.
struct KeyColumn {
    static constexpr std::uint32_t absent = UINT32_MAX;

    std::vector<std::uint32_t> value;  ///< by SpanIndex: number in `texts`, or absent
    std::vector<std::string> texts;    ///< each once, in order of first appearance
};

}  // namespace fw
