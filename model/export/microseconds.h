// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fw::exporting {

/// Floor, so that times before 1970 stay in order.
[[nodiscard]] constexpr std::int64_t toMicroseconds(std::int64_t ns) {
    return ns >= 0 ? ns / 1000 : -((-(ns + 1)) / 1000) - 1;
}

}  // namespace fw::exporting
