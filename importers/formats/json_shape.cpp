// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/json_shape.h"

#include <algorithm>

namespace fw::formats {
namespace {

constexpr std::size_t maxSteps = 6;
constexpr std::size_t maxPaths = 512;
constexpr std::size_t maxKeyShown = 64;
constexpr std::string_view between = " \t\r\n,\x1e\xEF\xBB\xBF";

/// Reads one value and the shape of it.
class ShapeReader {
public:
    ShapeReader(std::string_view text, std::size_t at) : m_text(text), m_at(at) {}

    JsonShape read() {
        do {
            const char c = m_text[m_at];
            switch (c) {
                case '{':
                case '[':
                    open(c);
                    break;
                case '}':
                case ']':
                    close();
                    break;
                case '"':
                    string();
                    break;
                case ',':
                    m_isKey = !m_steps.empty() && m_steps.back().object;
                    ++m_at;
                    break;
                case ':':
                    m_isKey = false;
                    ++m_at;
                    break;
                case ' ':
                case '\t':
                case '\r':
                case '\n':
                    ++m_at;
                    break;
                default:
                    scalar();
                    break;
            }
        } while (m_at < m_text.size() && !m_steps.empty());
        m_shape.whole = m_steps.empty();
        return std::move(m_shape);
    }
    [[nodiscard]] std::size_t at() const { return m_at; }

private:
    struct Step {
        bool object = false;
        std::size_t pathSize = 0;  ///< of the container itself
    };

    void note(char type) {
        if (m_steps.size() > maxSteps || m_steps.empty() || m_shape.paths.size() >= maxPaths) return;
        m_shape.paths.try_emplace(m_path, type);
    }
    void open(char c) {
        note(c);
        m_steps.push_back({c == '{', m_path.size()});
        if (c == '[' && m_steps.size() <= maxSteps) m_path += "[]";
        m_isKey = c == '{';
        ++m_at;
    }
    void close() {
        m_path.resize(m_steps.back().pathSize);
        m_steps.pop_back();
        m_isKey = false;
        ++m_at;
    }
    void string() {
        const std::size_t from = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"') m_at += m_text[m_at] == '\\' ? 2 : 1;
        m_at = std::min(m_at, m_text.size());
        const std::string_view content = m_text.substr(from, m_at - from);
        if (m_at < m_text.size()) ++m_at;
        if (!m_isKey) return note('s');
        m_isKey = false;
        if (m_steps.size() > maxSteps) return;
        m_path.resize(m_steps.back().pathSize);
        if (!m_path.empty()) m_path += '.';
        m_path += content.substr(0, maxKeyShown);
    }
    void scalar() {
        const char first = m_text[m_at];
        note((first >= '0' && first <= '9') || first == '-' ? 'n' : 'l');
        while (m_at < m_text.size() && std::string_view(",:{}[]\" \t\r\n").find(m_text[m_at]) == std::string_view::npos) ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at;
    std::string m_path;
    std::vector<Step> m_steps;
    bool m_isKey = false;
    JsonShape m_shape;
};

}  // namespace

std::vector<JsonShape> jsonShapes(std::string_view text, std::size_t maxDocuments) {
    std::vector<JsonShape> shapes;
    std::size_t at = 0;
    while (shapes.size() < maxDocuments) {
        at = text.find_first_not_of(between, at);
        if (at == std::string_view::npos) break;
        if (text[at] != '{' && text[at] != '[') {
            // Something between the documents: on to the next line.
            at = text.find('\n', at);
            if (at == std::string_view::npos) break;
            continue;
        }
        ShapeReader reader(text, at);
        shapes.push_back(reader.read());
        at = reader.at();
    }
    return shapes;
}

}  // namespace fw::formats
