// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/core/span.h"

namespace fw::formats {

/// Whether a start that is written as 0 is a time. Everywhere else it means that none is known; but who writes traces by hand or
/// simulates them counts from 0, and then it is the start of the root, which ends on the first day of 1970 (jaeger-ui's traces for its
/// critical path are of that kind).
[[nodiscard]] inline bool startsAtZero(SpanId parent, std::int64_t endNs) {
    constexpr std::int64_t day = 24LL * 3600 * 1'000'000'000;
    return parent.isNull() && endNs > 0 && endNs <= day;
}

}  // namespace fw::formats
