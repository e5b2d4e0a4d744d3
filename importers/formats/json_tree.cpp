// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/json_tree.h"

#include <bit>
#include <charconv>
#include <cstring>
#include <limits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "model/core/characters.h"

namespace fw::formats {
namespace {

using Type = JsonValue::Type;

int hexDigit(char c) {
    if (isDigit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// The four digits behind "\u", or -1.
int codeUnit(std::string_view digits) {
    if (digits.size() < 4) return -1;
    int value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const int digit = hexDigit(digits[i]);
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

void appendCodePoint(std::string& out, unsigned code) {
    const auto put = [&](unsigned byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0 | (code >> 6));
        put(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        put(0xe0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3f));
        put(0x80 | (code & 0x3f));
    } else {
        put(0xf0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3f));
        put(0x80 | ((code >> 6) & 0x3f));
        put(0x80 | (code & 0x3f));
    }
}

/// Where the next quote or backslash is; the end if there is none.
[[gnu::always_inline]] inline std::size_t quoteOrBackslash(std::string_view text, std::size_t at) {
#if defined(__SSE2__)
    constexpr std::size_t blockSize = 16;
    const __m128i quotes = _mm_set1_epi8('"');
    const __m128i backslashes = _mm_set1_epi8('\\');
    for (; text.size() - at >= blockSize; at += blockSize) {
        __m128i block;
        std::memcpy(&block, text.data() + at, sizeof block);
        const int hits = _mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(block, quotes), _mm_cmpeq_epi8(block, backslashes)));
        if (hits != 0) return at + static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(hits)));
    }
#endif
    while (at < text.size() && text[at] != '"' && text[at] != '\\') ++at;
    return at;
}

/// JSON's grammar for numbers, RFC 8259 section 6. Returns its length, 0 if there is none.
std::size_t numberLength(std::string_view text) {
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < text.size() && isDigit(text[at])) ++at;
        return at > from;
    };
    if (at < text.size() && text[at] == '-') ++at;
    if (!digits()) return 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (!digits()) return 0;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
        if (!digits()) return 0;
    }
    return at;
}

AttributeValue numberValue(std::string_view text) {
    const char* const end = text.data() + text.size();
    std::int64_t integer = 0;
    if (const auto [stop, error] = std::from_chars(text.data(), end, integer); stop == end) {
        // The digits of an integer beyond int64 are worth more than the nearest double.
        if (error == std::errc::result_out_of_range) return std::string(text);
        // "-0" is a double's way of writing.
        if (error == std::errc() && (integer != 0 || text.front() != '-')) return integer;
    }
    double number = 0;
    if (text == "NaN") return std::numeric_limits<double>::quiet_NaN();
    if (text == "Infinity") return std::numeric_limits<double>::infinity();
    if (text == "-Infinity") return -std::numeric_limits<double>::infinity();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    // Beyond what a double holds: the digits are worth more than an infinity.
    if (error != std::errc() || stop != end) return std::string(text);
    return number;
}

}  // namespace

void appendUnescaped(std::string& out, std::string_view raw) {
    for (;;) {
        const std::size_t slash = raw.find('\\');
        out.append(raw.substr(0, slash));
        if (slash == std::string_view::npos || slash + 1 >= raw.size()) return;
        const char c = raw[slash + 1];
        raw.remove_prefix(slash + 2);
        switch (c) {
            case 'n':
                out += '\n';
                break;
            case 't':
                out += '\t';
                break;
            case 'r':
                out += '\r';
                break;
            case 'b':
                out += '\b';
                break;
            case 'f':
                out += '\f';
                break;
            case 'u': {
                const int first = codeUnit(raw);
                if (first < 0) break;  // parse() has refused it
                raw.remove_prefix(4);
                auto code = static_cast<unsigned>(first);
                if (code >= 0xd800 && code < 0xdc00 && raw.starts_with("\\u")) {
                    const int second = codeUnit(raw.substr(2));
                    if (second >= 0xdc00 && second < 0xe000) {
                        code = 0x10000 + ((code - 0xd800) << 10) + (static_cast<unsigned>(second) - 0xdc00);
                        raw.remove_prefix(6);
                    }
                }
                appendCodePoint(out, code);
                break;
            }
            default:
                out += c;
                break;
        }
    }
}

// --- values -----------------------------------------------------------------------------------------------------------

bool JsonValue::isTrue() const {
    return type() == Type::Bool && raw() == "true";
}

std::string JsonValue::text() const {
    std::string scratch;
    const std::string_view result = text(scratch);
    if (result.data() == scratch.data()) return scratch;
    return std::string(result);
}

std::string JsonValue::key() const {
    std::string scratch;
    return std::string(key(scratch));
}

bool JsonValue::keyIs(std::string_view name) const {
    if (m_tree == nullptr) return false;
    const auto& node = m_tree->m_nodes[m_index];
    if (node.keyEscaped) return key() == name;
    return m_tree->m_text.substr(node.keyBegin, node.keySize) == name;
}

JsonValue JsonValue::member(std::string_view name) const {
    JsonValue found;
    if (!isObject()) return found;
    for (JsonValue at = first(); at.exists(); at = at.next())
        if (at.keyIs(name)) found = at;
    return found;
}

AttributeValue JsonValue::toAttribute(bool& tooDeep) const {
    return toAttributeAt(0, tooDeep);
}

// Bounded by maxValueDepth like its counterpart in span_body.cpp, not by the depth of the input.
AttributeValue JsonValue::toAttributeAt(int depth, bool& tooDeep) const {
    switch (type()) {
        case Type::Missing:
        case Type::Null:
            return {};
        case Type::Bool:
            return isTrue();
        case Type::Number:
            return numberValue(raw());
        case Type::String:
            return text();
        case Type::Array:
        case Type::Object:
            break;
    }
    if (depth >= maxValueDepth) {
        tooDeep = true;
        return Bytes{std::string(raw())};
    }
    if (isArray()) {
        AttributeValue::List list;
        for (JsonValue at = first(); at.exists(); at = at.next()) list.push_back(at.toAttributeAt(depth + 1, tooDeep));
        return list;
    }
    AttributeValue::Map map;
    for (JsonValue at = first(); at.exists(); at = at.next()) map.push_back({at.key(), at.toAttributeAt(depth + 1, tooDeep)});
    return map;
}

// --- parser -----------------------------------------------------------------------------------------------------------

bool JsonTree::failAt(std::size_t offset, std::string_view text) {
    m_errorOffset = offset;
    m_errorText = text;
    m_nodes.clear();
    return false;
}

bool JsonTree::failAtEnd(std::string_view text) {
    m_endedEarly = true;
    return failAt(m_text.size(), text);
}

[[gnu::always_inline]] inline void JsonTree::skipSpace() {
    while (m_at < m_text.size() && isSpace(m_text[m_at])) ++m_at;
}

/// m_at is behind the opening quote.
[[gnu::always_inline]] inline bool JsonTree::readString(std::uint32_t& begin, std::uint32_t& size, bool& escaped) {
    begin = static_cast<std::uint32_t>(m_at);
    for (;;) {
        const std::size_t stop = quoteOrBackslash(m_text, m_at);
        if (stop == m_text.size()) return failAtEnd("ends inside a string");
        if (m_text[stop] == '"') {
            size = static_cast<std::uint32_t>(stop) - begin;
            m_at = stop + 1;
            return true;
        }
        escaped = true;
        if (stop + 1 >= m_text.size()) return failAtEnd("ends inside a string");
        const char c = m_text[stop + 1];
        if (c == 'u') {
            if (stop + 6 > m_text.size()) return failAtEnd("ends inside a string");
            if (codeUnit(m_text.substr(stop + 2)) < 0) return failAt(stop, "bad \\u escape in a string");
            m_at = stop + 6;
        } else {
            if (std::string_view("\"\\/bfnrt").find(c) == std::string_view::npos) return failAt(stop, "bad escape in a string");
            m_at = stop + 2;
        }
    }
}

inline bool JsonTree::readKey(Node& node) {
    if (m_text[m_at] != '"') return failAt(m_at, "a member name in quotes is expected");
    ++m_at;
    if (!readString(node.keyBegin, node.keySize, node.keyEscaped)) return false;
    skipSpace();
    if (m_at >= m_text.size()) return failAtEnd("ends before a member's value");
    if (m_text[m_at] != ':') return failAt(m_at, "':' is expected");
    ++m_at;
    skipSpace();
    if (m_at >= m_text.size()) return failAtEnd("ends before a member's value");
    return true;
}

inline bool JsonTree::readScalar(Node& node) {
    const std::string_view rest = m_text.substr(m_at);
    const auto take = [&](std::size_t size, Type type) {
        node.begin = static_cast<std::uint32_t>(m_at);
        node.size = static_cast<std::uint32_t>(size);
        node.type = type;
        m_at += size;
        return true;
    };
    if (rest.front() == '"') {
        ++m_at;
        node.type = Type::String;
        return readString(node.begin, node.size, node.escaped);
    }
    if (isDigit(rest.front())) {
        const std::size_t length = numberLength(rest);
        if (length > 0) return take(length, Type::Number);
    }
    static constexpr struct {
        std::string_view word;
        Type type;
    } words[] = {{"true", Type::Bool},  {"false", Type::Bool},      {"null", Type::Null},
                 {"NaN", Type::Number}, {"Infinity", Type::Number}, {"-Infinity", Type::Number}};
    for (const auto& [word, type] : words) {
        if (rest.starts_with(word)) return take(word.size(), type);
        if (word.starts_with(rest)) return failAtEnd("ends inside a value");
    }
    const std::size_t length = numberLength(rest);
    if (length == 0) {
        if (rest.find_first_not_of("-+.0123456789eE") == std::string_view::npos) return failAtEnd("ends inside a number");
        return failAt(m_at, "a value is expected");
    }
    return take(length, Type::Number);
}

bool JsonTree::parse(std::string_view json, int maxDepth) {
    m_text = json;
    m_at = 0;
    m_nodes.clear();
    m_open.clear();
    m_tooDeep = false;
    m_endedEarly = false;
    if (json.size() >= std::numeric_limits<std::uint32_t>::max()) return failAt(0, "over 4 GiB");
    bool key = false;
    skipSpace();
    if (m_at >= m_text.size()) return failAtEnd("ends before a value");
    for (;;) {
        // A value starts here (behind its name, where the container is an object).
        Node& node = m_nodes.emplace_back();
        const auto index = static_cast<std::uint32_t>(m_nodes.size() - 1);
        if (key && !readKey(node)) return false;
        const char c = m_text[m_at];
        if (c == '{' || c == '[') {
            if (m_open.size() >= static_cast<std::size_t>(maxDepth)) {
                m_tooDeep = true;
                return failAt(m_at, "nested too deep");
            }
            node.type = c == '{' ? Type::Object : Type::Array;
            node.begin = static_cast<std::uint32_t>(m_at);
            m_open.push_back(index);
            ++m_at;
            skipSpace();
            if (m_at >= m_text.size()) return failAtEnd("ends before its brackets are closed");
            if (m_text[m_at] != (c == '{' ? '}' : ']')) {
                key = c == '{';
                continue;
            }
        } else {
            if (!readScalar(node)) return false;
            node.end = index + 1;
            if (!m_open.empty()) skipSpace();
        }
        // Behind a value: close what closes, go on after a comma.
        for (;;) {
            if (m_open.empty()) break;
            if (m_at >= m_text.size()) return failAtEnd("ends before its brackets are closed");
            Node& container = m_nodes[m_open.back()];
            const char closer = container.type == Type::Object ? '}' : ']';
            if (m_text[m_at] == ',') break;
            if (m_text[m_at] != closer) return failAt(m_at, closer == '}' ? "',' or '}' is expected" : "',' or ']' is expected");
            ++m_at;
            container.size = static_cast<std::uint32_t>(m_at) - container.begin;
            container.end = static_cast<std::uint32_t>(m_nodes.size());
            m_open.pop_back();
            if (!m_open.empty()) skipSpace();
        }
        if (m_open.empty()) break;
        ++m_at;
        skipSpace();
        if (m_at >= m_text.size()) return failAtEnd("ends after a comma");
        key = m_nodes[m_open.back()].type == Type::Object;
    }
    skipSpace();
    if (m_at < m_text.size()) return failAt(m_at, "more text after the value");
    return true;
}

}  // namespace fw::formats
