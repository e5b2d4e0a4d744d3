// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace fw {

/// The values of one key for all spans of a loaded trace, as texts (valueText) that are numbered.
struct KeyColumn {
    static constexpr std::uint32_t absent = UINT32_MAX;
    /// The span has a value, but the texts were too many (KeyColumnLimits).
    static constexpr std::uint32_t unkept = UINT32_MAX - 1;

    std::vector<std::uint32_t> value;  ///< by SpanIndex: number in `texts`, absent or unkept
    std::vector<std::string> texts;    ///< each once, in order of first appearance
};

/// How much of the texts is kept; everything unless said.
struct KeyColumnLimits {
    /// What a text costs beside its bytes.
    static constexpr std::size_t perText = 64;

    std::size_t textBytes = SIZE_MAX;   ///< of one text; the rest of it gives way to "…"
    std::size_t totalBytes = SIZE_MAX;  ///< of all different ones, with `perText` for each; what comes later is unkept
};

}  // namespace fw
