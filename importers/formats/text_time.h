// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace fw::formats {

/// `text` (a JSON number or the same as text) times ten to the power of `scale`, rounded to the nearest integer, half
/// away from zero. Exact: the digits never go through a double. Nothing if it is no number or does not fit.
[[nodiscard]] std::optional<std::int64_t> scaledDecimal(std::string_view text, int scale);

/// How a log writes its times: one file that mixes them is worth a word.
enum class TimeStyle : std::uint8_t { EpochSeconds, EpochMillis, EpochMicros, EpochNanos, IsoText, IsoTextNoZone };
[[nodiscard]] std::string_view timeStyleName(TimeStyle style);

struct ParsedTime {
    std::int64_t ns = 0;  ///< since 1970 UTC
    TimeStyle style = TimeStyle::IsoText;
};

/// A time stamp: RFC 3339 / ISO 8601 with any fraction and zone ("T" or a space, "Z", "+02:00", "+0200"; without a zone
/// UTC is assumed), a web server's "[01/Jul/2026:12:00:00 +0000]", or an epoch number whose unit its size tells (seconds up to the year
/// 5138, then milliseconds, microseconds, nanoseconds).
[[nodiscard]] std::optional<ParsedTime> parseTime(std::string_view text);

/// A date and time that is one, of a year that nanoseconds since 1970 do not reach ("0001-01-01T00:00:00Z").
[[nodiscard]] bool isTimeBeyondRange(std::string_view text);

/// "16.509ms", "1h2m3.5s", "250µs", "-3s" (Go's time.Duration), "12 ms" with a space. Nothing without a unit.
[[nodiscard]] std::optional<std::int64_t> parseDurationText(std::string_view text);

}  // namespace fw::formats
