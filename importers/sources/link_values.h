// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fw::sources {

using LinkPairs = std::vector<std::pair<std::string, std::string>>;

/// A whole number, multiplied; absent if it is none or beyond 64 bits.
[[nodiscard]] std::optional<std::int64_t> wholeNumber(std::string_view text, std::int64_t times = 1);
/// {"key":"value"}; numbers and booleans as their text. Absent: no such object.
[[nodiscard]] std::optional<LinkPairs> pairsOfJson(std::string_view json);
/// key=value key2="value 2", as logfmt has them.
[[nodiscard]] LinkPairs pairsOfLogfmt(std::string_view text);
/// "2026-07-01T12:00:00.5Z".
[[nodiscard]] std::optional<std::int64_t> timeOfRfc3339(std::string_view text);
/// Grafana's times: "now", "now-1h", milliseconds since 1970.
[[nodiscard]] std::optional<std::int64_t> grafanaTime(std::string_view text, std::int64_t nowNs);

}  // namespace fw::sources
