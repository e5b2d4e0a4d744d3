// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace fw::formats {

/// Watches the first lines of a log for the end of a record whose beginning is not there: files that `tail -c` or a
/// rotation has cut. Knows it by a closing bracket that nothing has opened, in the first line or, of an object printed
/// over several lines, in one that follows.
class LogBeginning {
public:
    /// True, once, if the record ends with this line. Lines come without their line ends.
    [[nodiscard]] bool endsRecord(std::string_view line);
    /// Nothing more can come.
    [[nodiscard]] bool over() const { return m_over; }

private:
    std::size_t m_lines = 0;
    std::size_t m_depth = 0;
    bool m_over = false;
};

}  // namespace fw::formats
