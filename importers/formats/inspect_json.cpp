// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/inspect_json.h"

#include <algorithm>
#include <vector>

#include "model/core/characters.h"

namespace fw::formats {
namespace {

constexpr bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
constexpr bool isQuote(char c) {
    return c == '\'' || c == '"' || c == '`';
}

void appendJsonText(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    out += '"';
}

class Translator {
public:
    explicit Translator(std::string_view text) : m_text(text) {}

    InspectedText run() {
        while (true) {
            skipSpace();
            if (m_at >= m_text.size()) break;
            token(m_text[m_at]);
        }
        return std::move(m_result);
    }

private:
    void token(char c) {
        std::string& out = m_result.json;
        if (c == '{' || (c == '[' && !(m_at + 1 < m_text.size() && isLetter(m_text[m_at + 1])))) {
            m_open.push_back(c);
            out += c;
            ++m_at;
        } else if (c == '}' || c == ']') {
            if (!m_open.empty()) m_open.pop_back();
            out += c;
            ++m_at;
        } else if (c == ',' || c == ':') {
            out += c;
            ++m_at;
        } else if (isQuote(c)) {
            quoted();
        } else if (c == '[') {
            marker();
        } else if (c == '<') {
            angled();
        } else if (m_text.substr(m_at).starts_with("...")) {
            ++m_result.cut;
            appendJsonText(out, takeToComma());
        } else if (m_text.substr(m_at).starts_with("=>")) {
            out += ':';
            m_at += 2;
        } else {
            word();
        }
    }

    void skipSpace() {
        while (m_at < m_text.size() && isSpace(m_text[m_at])) ++m_at;
    }
    [[nodiscard]] char next() {
        skipSpace();
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    /// The rest of a value that has no form of its own.
    std::string_view takeToComma() {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != '\n') ++m_at;
        // Closing brackets behind it on the same line are the containers'.
        std::size_t end = m_at;
        while (end > from && (isSpace(m_text[end - 1]) || m_text[end - 1] == '}' || m_text[end - 1] == ']')) --end;
        if (end > from) m_at = end;
        return m_text.substr(from, m_at - from);
    }

    /// A text, with its continuations: 'a\n' + 'b'.
    void quoted() {
        m_result.json += '"';
        while (true) {
            takeQuoted(m_text[m_at++]);
            const std::size_t behind = m_at;
            if (next() != '+') {
                m_at = behind;
                break;
            }
            ++m_at;
            if (!isQuote(next())) {
                m_at = behind;
                break;
            }
        }
        m_result.json += '"';
        // maxStringLength: 'text'... 12 more characters
        if (m_text.substr(m_at).starts_with("... ")) {
            ++m_result.cut;
            static_cast<void>(takeToComma());
        }
    }

    void takeQuoted(char quote) {
        std::string& out = m_result.json;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            const char c = m_text[m_at++];
            if (c == '\\')
                escape();
            else if (c == '"')
                out += "\\\"";
            else
                out += c;
        }
        if (m_at < m_text.size()) ++m_at;
    }

    /// JavaScript's escapes as JSON's; m_at is behind the backslash.
    void escape() {
        std::string& out = m_result.json;
        if (m_at >= m_text.size()) return;
        const char c = m_text[m_at++];
        const std::string_view rest = m_text.substr(m_at);
        switch (c) {
            case 'n':
            case 't':
            case 'r':
            case 'b':
            case 'f':
            case '\\':
            case '"':
                out += '\\';
                out += c;
                break;
            case 'v':
                out += "\\u000b";
                break;
            case '0':
                out += "\\u0000";
                break;
            case 'x':
                if (rest.size() >= 2 && isHexDigit(rest[0]) && isHexDigit(rest[1])) {
                    out += "\\u00";
                    out += rest.substr(0, 2);
                    m_at += 2;
                }
                break;
            case 'u':
                if (rest.size() >= 4 && std::all_of(rest.begin(), rest.begin() + 4, isHexDigit)) {
                    out += "\\u";
                    out += rest.substr(0, 4);
                    m_at += 4;
                }
                break;
            default:
                out += c;
                break;
        }
    }

    /// [Object], [Circular *1], [Object: null prototype] {, [Symbol(x)]: 1
    void marker() {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != ']' && m_text[m_at] != '\n') ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == ']') ++m_at;
        const std::string_view text = m_text.substr(from, m_at - from);
        const char after = next();
        if (after == '{' || after == '[') return;
        if (after != ':') ++m_result.cut;
        appendJsonText(m_result.json, text);
    }

    /// <ref *1> in front of a value, <Buffer 01 02>, <3 empty items>
    void angled() {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != '>' && m_text[m_at] != '\n') ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '>') ++m_at;
        const std::string_view text = m_text.substr(from, m_at - from);
        if (!text.starts_with("<ref ")) appendJsonText(m_result.json, text);
    }

    void word() {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && std::string_view(",:{}[]").find(m_text[m_at]) == std::string_view::npos)
            ++m_at;
        if (m_at == from) ++m_at;
        std::string_view text = m_text.substr(from, m_at - from);
        const std::size_t behind = m_at;
        const char after = next();
        std::string& out = m_result.json;
        const bool inObject = !m_open.empty() && m_open.back() == '{';
        if (inObject && after == ':' && out.size() > 0 && (out.back() == '{' || out.back() == ',')) return appendJsonText(out, text);
        if ((after == '{' || after == '[') && isLetter(text.front())) return;  // a class name: Foo {, Map(1) {
        m_at = behind;
        if (text == "undefined") {
            out += "null";
        } else if (text == "true" || text == "false" || text == "null" || text == "NaN" || text == "Infinity" || text == "-Infinity") {
            out += text;
        } else if (isNumber(text)) {
            out += text.back() == 'n' ? text.substr(0, text.size() - 1) : text;
        } else {
            // Dates, patterns, symbols: their text.
            m_at = from;
            std::string_view rest = takeToComma();
            if (rest.empty()) rest = m_text.substr(m_at++, 1);
            appendJsonText(out, rest);
        }
    }

    static bool isNumber(std::string_view text) {
        if (text.starts_with('-')) text.remove_prefix(1);
        if (text.ends_with('n')) text.remove_suffix(1);
        return !text.empty() && isDigit(text.front()) && text.find_first_not_of("0123456789.eE+-") == std::string_view::npos;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<char> m_open;
    InspectedText m_result;
};

}  // namespace

InspectedText inspectAsJson(std::string_view text) {
    return Translator(text).run();
}

}  // namespace fw::formats
