// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "model/core/result.h"

namespace fw::cli {

/// Bytes of a size as people write it: "8GB", "9.2 MB", "500k", "1.5GiB", "4096". Units in any case: B, and K, M, G, T, P, E
/// with or without a B, 1000 times each; 1024 times with iB. Fractions of a byte are cut. Error: Usage, for negative values
/// too.
[[nodiscard]] Result<std::uint64_t> parseSize(std::string_view text);

}  // namespace fw::cli
