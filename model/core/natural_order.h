// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fw {

/// Whether `a` comes before `b` where runs of digits count as numbers: frame2 before frame10. Numbers of any length; of equal ones the one
/// with fewer zeros in front comes first, so that different texts are never equal. Bytes, no locale.
[[nodiscard]] bool naturalLess(std::string_view a, std::string_view b);

/// The digits of a number without the zeros in front; empty for zero.
[[nodiscard]] std::string_view significantDigits(std::string_view digits);

}  // namespace fw
