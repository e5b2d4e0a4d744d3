// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace fw {

/// Nanoseconds of a duration as people and backends write it: "250ms", "1.5s", "1h30m"; units ns, us (µs), ms, s, m, h, d, w. Nothing:
/// it is none, or beyond int64. What is less than a nanosecond is cut off.
[[nodiscard]] std::optional<std::int64_t> readDuration(std::string_view text);

}  // namespace fw
