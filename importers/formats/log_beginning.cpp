// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_beginning.h"

#include "model/core/characters.h"

namespace fw::formats {
namespace {

/// Printed spans are shorter.
constexpr std::size_t mostLines = 4096;

bool isCloser(char c) {
    return c == '}' || c == ']';
}

/// Is a bracket closed that was not opened here? `quote`: the string in which the text begins, or NUL; then the one in which it
/// ends.
bool closesMore(std::string_view text, char& quote) {
    std::size_t depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != '\0') {
            if (c == '\\')
                ++at;
            else if (c == quote)
                quote = '\0';
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (isOpener(c)) {
            ++depth;
        } else if (isCloser(c)) {
            if (depth == 0) return true;
            --depth;
        }
    }
    return false;
}

/// "name": … or name: …, as the lines inside a printed object begin.
bool isMember(std::string_view line) {
    if (line.front() == '"' || line.front() == '\'' || isOpener(line.front())) return true;
    const std::size_t colon = line.find(':');
    return colon != std::string_view::npos && line.substr(0, colon).find(' ') == std::string_view::npos;
}

}  // namespace

bool LogBeginning::endsRecord(std::string_view line) {
    if (m_over) return false;
    const std::size_t indent = line.find_first_not_of(blanks);
    if (indent == std::string_view::npos) return false;
    line = line.substr(indent, line.find_last_not_of(blanks) + 1 - indent);
    const bool first = m_lines++ == 0;
    // Whole records begin at the margin.
    m_over = (indent == 0 && isOpener(line.front())) || m_lines > mostLines;
    if (m_over) return false;

    std::string_view inside = line;
    if (inside.ends_with(',')) inside.remove_suffix(1);
    // Words may hold brackets: only what ends like a record with members counts.
    if (first && !inside.empty() && isCloser(inside.back()) && inside.find("\":") != std::string_view::npos) {
        char quote = '\0';
        m_over = closesMore(inside, quote);
        // It ends inside a string: the cut was in one.
        if (!m_over && quote != '\0') {
            quote = '"';
            m_over = closesMore(inside, quote);
        }
        if (m_over) return true;
    }
    if (isCloser(line.front())) {
        // By itself it says nothing.
        if (first) return false;
        m_over = m_depth == 0;
        if (m_over) return true;
        --m_depth;
    } else if (!first && !isMember(line)) {
        m_over = true;
        return false;
    }
    if (isOpener(line.back())) ++m_depth;
    return false;
}

}  // namespace fw::formats
