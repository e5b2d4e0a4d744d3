// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/core/span.h"
#include "model/core/trace_summary.h"

namespace fw {

/// How numbers are written for a reader. The default is English; the GUI fills it from the locale (UTF-8).
struct NumberStyle {
    std::string decimalPoint = ".";
    std::string groupSeparator = ",";
    std::string minus = "\xE2\x88\x92";  // U+2212
};

/// Three significant digits with a space before the unit: "812 ms", "1.23 s", "45.2 µs", "930 ns", "2 m 14 s",
/// "3 h 5 m". Rounds half away from zero, and up into the next unit ("1.00 s", never "1000 ms").
[[nodiscard]] std::string durationText(std::int64_t ns, const NumberStyle& style = {});

/// The duration of a span with these marks (core/span.h): "≥ 1.20 s" where it has no end and its children tell of so much, "–" where
/// nothing is known of it.
[[nodiscard]] std::string spanDurationText(std::int64_t ns, std::uint16_t marks, const NumberStyle& style = {});

/// The same of a trace.
[[nodiscard]] std::string durationOfTraceText(std::int64_t ns, Completeness completeness, const NumberStyle& style = {});

/// With sign: "+330 ms", "−12.0 ms", "0 ns" without one.
[[nodiscard]] std::string offsetText(std::int64_t ns, const NumberStyle& style = {});

/// All digits: "1,231,000,000 ns". For tooltips.
[[nodiscard]] std::string exactNanoseconds(std::int64_t ns, const NumberStyle& style = {});

/// Grouped integer: "1,244".
[[nodiscard]] std::string countText(std::uint64_t count, const NumberStyle& style = {});

/// Decimal byte units, three digits: "2.10 GB", "418 MB", "512 B".
[[nodiscard]] std::string bytesText(std::uint64_t bytes, const NumberStyle& style = {});

/// "7f3a9c0e…a96bf215": at most `head` characters from the front and `tail` from the end; short texts stay whole.
[[nodiscard]] std::string elideMiddle(std::string_view text, std::size_t head = 8, std::size_t tail = 8);

/// "2024-03-15 14:37:24.031" with `decimals` digits of the second (0..9, cut, not rounded), in UTC shifted by
/// `utcOffsetSeconds`. Any int64 is accepted. Proleptic Gregorian calendar.
[[nodiscard]] std::string dateTimeText(std::int64_t ns, int utcOffsetSeconds, int decimals);

/// RFC 3339 in UTC with nine decimals: "2024-03-15T14:37:24.031000000Z".
[[nodiscard]] std::string rfc3339(std::int64_t ns);

}  // namespace fw
