// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fw::cli {

/// Text from a trace for a terminal: control, bidirectional and invalid characters become visible escapes, so that a name cannot
/// move the cursor or fake lines; at most `limit` characters, then "…".
[[nodiscard]] std::string visibleText(std::string_view text, std::size_t limit = 200);

/// Columns on a terminal: one a code point (combining marks and wide characters are not looked at).
[[nodiscard]] std::size_t displayWidth(std::string_view text);

/// "2024-03-15 14:37:24.031", in UTC or local time.
[[nodiscard]] std::string timeText(std::int64_t ns, bool utc, int decimals = 3);
/// "UTC", or "+01:00" at that time.
[[nodiscard]] std::string zoneText(std::int64_t ns, bool utc);

/// Rows of text in aligned columns, two spaces apart. Cells are given ready to be shown.
class TextTable {
public:
    enum class Align { Left, Right };
    explicit TextTable(std::vector<std::pair<std::string, Align>> columns);
    void addRow(std::vector<std::string> cells);
    void appendTo(std::string& out) const;

private:
    std::vector<std::pair<std::string, Align>> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

}  // namespace fw::cli
