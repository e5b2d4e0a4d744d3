// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace fw::items {

/// The place of a problem in its file. Bytes of the input: hostile, bounded by maxBytes each.
struct IssueContext {
    std::uint64_t line = 0;  ///< number of the line, from 1
    std::string before;      ///< line above; empty: none
    std::string text;        ///< the part of the line around the place
    std::size_t caret = 0;   ///< byte in `text`
    bool cutBefore = false;  ///< the line begins before `text`
    std::string after;       ///< line below; empty: none
    static constexpr std::size_t maxBytes = 240;
};

}  // namespace fw::items
