// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace fw::formats {

/// One line of a log, without its line end.
struct LogLine {
    std::string_view text;
    std::uint64_t offset = 0;  ///< of its first byte
    std::uint64_t number = 1;
    bool tooLong = false;  ///< over the limit; `text` is its beginning
    bool ended = true;     ///< false for a last line without a line end
};

/// Cuts chunks into lines (LF or CRLF), holding at most one line of at most `maxBytes`. A byte order mark in front of
/// the first line is left out, and so are zero bytes in front of any: what a rotation leaves that truncates a file while its writer
/// goes on where it was.
class LogLines {
public:
    explicit LogLines(std::size_t maxBytes) : m_maxBytes(maxBytes) {}

    /// Calls `visit(const LogLine&)` for each whole line; it returns false to stop, and so does feed() then.
    template <typename Visitor>
    bool feed(std::string_view bytes, Visitor&& visit) {
        while (!bytes.empty()) {
            if (m_rest.empty() && !m_tooLong && bytes.front() == '\0') {
                const std::size_t zeros = std::min(bytes.find_first_not_of('\0'), bytes.size());
                m_zeros += zeros;
                m_offset += zeros;
                m_lineOffset = m_offset;
                bytes.remove_prefix(zeros);
                continue;
            }
            const std::size_t lineEnd = bytes.find('\n');
            const std::string_view part = bytes.substr(0, lineEnd);
            if (lineEnd == std::string_view::npos) {
                keep(part);
                m_offset += part.size();
                return true;
            }
            bool goOn = false;
            if (m_rest.empty() && !m_tooLong && part.size() <= m_maxBytes) {
                goOn = give(part, true, visit);
            } else {
                keep(part);
                goOn = give(m_rest, true, visit);
                m_rest.clear();
                if (m_rest.capacity() > keptCapacity) m_rest.shrink_to_fit();
            }
            m_offset += part.size() + 1;
            m_lineOffset = m_offset;
            m_tooLong = false;
            ++m_number;
            if (!goOn) return false;
            bytes.remove_prefix(lineEnd + 1);
        }
        return true;
    }

    template <typename Visitor>
    void finish(Visitor&& visit) {
        if (!m_rest.empty()) static_cast<void>(give(m_rest, false, visit));
        m_rest.clear();
    }

    /// Zero bytes that stood in front of lines and were left out.
    [[nodiscard]] std::uint64_t zeros() const { return m_zeros; }

private:
    static constexpr std::size_t keptCapacity = std::size_t{1} << 20;

    void keep(std::string_view part) {
        const std::size_t room = m_maxBytes - std::min(m_maxBytes, m_rest.size());
        if (part.size() > room) m_tooLong = true;
        m_rest.append(part.substr(0, room));
    }

    template <typename Visitor>
    bool give(std::string_view text, bool ended, Visitor&& visit) const {
        std::uint64_t offset = m_lineOffset;
        constexpr std::string_view mark = "\xEF\xBB\xBF";
        if (m_number == 1 && text.starts_with(mark)) {
            text.remove_prefix(mark.size());
            offset += mark.size();
        }
        if (text.ends_with('\r')) text.remove_suffix(1);
        return visit(LogLine{text, offset, m_number, m_tooLong, ended});
    }

    std::size_t m_maxBytes;
    std::string m_rest;          ///< beginning of a line whose end has not come yet
    std::uint64_t m_offset = 0;  ///< of the next byte
    std::uint64_t m_lineOffset = 0;
    std::uint64_t m_number = 1;
    std::uint64_t m_zeros = 0;
    bool m_tooLong = false;
};

}  // namespace fw::formats
