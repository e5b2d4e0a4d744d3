// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/log_documents.h"

#include "model/core/characters.h"

namespace fw::formats {
namespace {

/// Lines of others between the first and the second line of a document.
constexpr int mostForeign = 8;

std::size_t indentOf(std::string_view line) {
    const std::size_t first = line.find_first_not_of(blanks);
    return first == std::string_view::npos ? line.size() : first;
}

}  // namespace

bool LogDocument::opens(std::string_view line) {
    const std::size_t first = line.find_first_not_of(blanks);
    if (first == std::string_view::npos || line[first] != '{') return false;
    const char last = line[line.find_last_not_of(blanks)];
    if (last != '{' && last != '[' && last != ',') return false;
    if (line.find_last_not_of(blanks) == first) return true;
    // Printers begin a new line at every bracket: what opens many at once is something else.
    constexpr std::size_t mostOpened = 4;
    const std::size_t depth = LogDocument(line, 0, 0).m_depth;
    return depth > 0 && depth <= mostOpened;
}

LogDocument::LogDocument(std::string_view line, std::uint64_t offset, std::uint64_t number)
    : m_text(line), m_offset(offset), m_number(number), m_indent(indentOf(line)) {
    scan(line);
}

LogDocument::Step LogDocument::add(std::string_view line) {
    const std::size_t indent = indentOf(line);
    if (indent == line.size()) return Step::Taken;
    const char first = line[indent];
    const bool closer = first == '}' || first == ']';
    if (m_second) {
        m_deeper = indent > m_indent;
        if (!m_deeper && !closer && first != '"') {
            // Behind a lone brace another's line may come first.
            const bool lone = m_text.find_last_not_of(blanks) == m_indent;
            return lone && ++m_foreign <= mostForeign && !opens(line) ? Step::Foreign : Step::Broken;
        }
        m_second = false;
    } else if (m_deeper && indent <= m_indent && !closer) {
        return opens(line) ? Step::Broken : Step::Foreign;
    }
    m_text += '\n';
    m_text += line;
    scan(line);
    if (m_depth > 0) return Step::Taken;
    // A list of objects has commas between them.
    while (!m_text.empty() && (m_text.back() == ',' || blanks.find(m_text.back()) != std::string_view::npos)) m_text.pop_back();
    return Step::Whole;
}

/// Strings never go over a line's end: neither JSON's nor the ones that inspect prints.
void LogDocument::scan(std::string_view line) {
    char quote = '\0';
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (quote != '\0') {
            if (c == '\\')
                ++at;
            else if (c == quote)
                quote = '\0';
            continue;
        }
        switch (c) {
            case '"':
            case '\'':
            case '`':
                quote = c;
                break;
            case '{':
            case '[':
                ++m_depth;
                break;
            case '}':
            case ']':
                if (m_depth > 0) --m_depth;
                break;
            default:
                break;
        }
    }
}

}  // namespace fw::formats
