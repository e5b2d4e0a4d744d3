// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fw::formats {

/// An object printed over several lines (indented JSON, or Node's util.inspect), gathered line by line. Knows by brackets
/// and quotes where it ends and by the indentation which lines are another's that came in between.
class LogDocument {
public:
    enum class Step : std::uint8_t {
        Taken,    ///< the line belongs to it
        Whole,    ///< and ends it
        Foreign,  ///< the line is another's: the document goes on behind it
        Broken,   ///< the line cannot follow: the document will not end
    };

    /// True if `line` opens an object and leaves it open, as the first line of a printed object does.
    [[nodiscard]] static bool opens(std::string_view line);

    LogDocument(std::string_view line, std::uint64_t offset, std::uint64_t number);

    Step add(std::string_view line);

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::uint64_t offset() const { return m_offset; }
    [[nodiscard]] std::uint64_t number() const { return m_number; }

private:
    void scan(std::string_view line);

    std::string m_text;
    std::uint64_t m_offset = 0;
    std::uint64_t m_number = 0;
    std::size_t m_indent = 0;
    std::size_t m_depth = 0;
    int m_foreign = 0;
    bool m_second = true;   ///< the next line is the second
    bool m_deeper = false;  ///< the lines inside are indented
};

}  // namespace fw::formats
