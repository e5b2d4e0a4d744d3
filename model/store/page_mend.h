// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace fw::store {

/// Sum of a page of `size` bytes, the last pageSumBytes of which are not looked at (page_sums.h); `number` from 1.
[[nodiscard]] std::uint64_t pageSum(const char* page, int size, std::uint32_t number);

/// One byte of a page that has to be another one.
struct PageMend {
    int at = 0;
    char byte = 0;
};
/// The change by which a page that does not fit its sum fits it again, if one bit (of `anyByte`: all bits of one byte) is all that
/// changed. A wrong answer is as likely as a wrong page that fits its sum: one in 2^64 for each try. Takes a fifth of a second, with
/// `anyByte` some seconds. The page is the same afterwards.
[[nodiscard]] std::optional<PageMend> findMend(char* page, int size, std::uint32_t number, bool anyByte);

}  // namespace fw::store
