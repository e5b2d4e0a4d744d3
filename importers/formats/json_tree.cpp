// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/json_tree.h"

#include <charconv>
#include <limits>

#include "importers/formats/json_steps.h"
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

bool JsonValue::escapedKeyIs(std::string_view name) const {
    return key() == name;
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
    m_count = 0;
    return false;
}

bool JsonTree::failAtEnd(std::string_view text) {
    m_endedEarly = true;
    return failAt(m_text.size(), text);
}

const char* JsonTree::stopAt(std::size_t offset, std::string_view text) {
    static_cast<void>(failAt(offset, text));
    return nullptr;
}

const char* JsonTree::stopAtEnd(std::string_view text) {
    static_cast<void>(failAtEnd(text));
    return nullptr;
}

void JsonTree::moreNodes() {
    constexpr std::size_t first = 64;
    m_nodes.resize(m_nodes.empty() ? first : m_nodes.size() * 2);
}

/// `at` is behind the opening quote.
[[gnu::always_inline]] inline const char* JsonTree::readString(const char* at, const char* end, std::uint32_t& begin, std::uint32_t& size,
                                                               bool& escaped) {
    begin = placeOf(at);
    const char* const stop = quoteOrBackslash(m_text.data(), at, end);
    if (stop == end || *stop != '"') return readEscapes(stop, end, begin, size, escaped);
    size = static_cast<std::uint32_t>(stop - at);
    escaped = false;
    return stop + 1;
}

/// The rest of a string from its first backslash on; `at` may be the end.
[[gnu::noinline]] const char* JsonTree::readEscapes(const char* at, const char* end, std::uint32_t begin, std::uint32_t& size,
                                                    bool& escaped) {
    for (;;) {
        const char* const stop = quoteOrBackslash(m_text.data(), at, end);
        if (stop == end) return stopAtEnd("ends inside a string");
        if (*stop == '"') {
            size = placeOf(stop) - begin;
            return stop + 1;
        }
        escaped = true;
        if (end - stop < 2) return stopAtEnd("ends inside a string");
        const char c = stop[1];
        if (c == 'u') {
            constexpr std::ptrdiff_t whole = 6;
            if (end - stop < whole) return stopAtEnd("ends inside a string");
            if (codeUnit({stop + 2, 4}) < 0) return stopAt(placeOf(stop), "bad \\u escape in a string");
            at = stop + whole;
        } else {
            if (std::string_view("\"\\/bfnrt").find(c) == std::string_view::npos) return stopAt(placeOf(stop), "bad escape in a string");
            at = stop + 2;
        }
    }
}

[[gnu::always_inline]] inline const char* JsonTree::readKey(const char* at, const char* end, Node& node) {
    if (*at != '"') return stopAt(placeOf(at), "a member name in quotes is expected");
    at = readString(at + 1, end, node.keyBegin, node.keySize, node.keyEscaped);
    if (at == nullptr) return nullptr;
    at = behindSpace(at, end);
    if (at == end) return stopAtEnd("ends before a member's value");
    if (*at != ':') return stopAt(placeOf(at), "':' is expected");
    at = behindSpace(at + 1, end);
    if (at == end) return stopAtEnd("ends before a member's value");
    return at;
}

[[gnu::always_inline]] inline const char* JsonTree::readScalar(const char* at, const char* end, Node& node) {
    if (*at == '"') {
        node.type = Type::String;
        return readString(at + 1, end, node.begin, node.size, node.escaped);
    }
    node.escaped = false;
    if (isDigit(*at) || *at == '-') {
        const char* const stop = behindNumber(at, end);
        if (stop != at) {
            node.begin = placeOf(at);
            node.size = static_cast<std::uint32_t>(stop - at);
            node.type = Type::Number;
            return stop;
        }
    }
    return readWord(at, node);
}

/// Words and what is no value.
[[gnu::noinline]] const char* JsonTree::readWord(const char* at, Node& node) {
    const std::string_view rest = m_text.substr(placeOf(at));
    const auto take = [&](std::size_t size, Type type) {
        node.begin = placeOf(at);
        node.size = static_cast<std::uint32_t>(size);
        node.type = type;
        return at + size;
    };
    static constexpr struct {
        std::string_view word;
        Type type;
    } words[] = {{"true", Type::Bool},  {"false", Type::Bool},      {"null", Type::Null},
                 {"NaN", Type::Number}, {"Infinity", Type::Number}, {"-Infinity", Type::Number}};
    for (const auto& [word, type] : words) {
        if (rest.starts_with(word)) return take(word.size(), type);
        if (word.starts_with(rest)) return stopAtEnd("ends inside a value");
    }
    const char* const stop = behindNumber(at, at + rest.size());
    if (stop == at) {
        if (rest.find_first_not_of("-+.0123456789eE") == std::string_view::npos) return stopAtEnd("ends inside a number");
        return stopAt(placeOf(at), "a value is expected");
    }
    return take(static_cast<std::size_t>(stop - at), Type::Number);
}

bool JsonTree::parse(std::string_view json, int maxDepth) {
    m_text = json;
    m_count = 0;
    m_open.clear();
    m_tooDeep = false;
    m_endedEarly = false;
    if (json.size() >= std::numeric_limits<std::uint32_t>::max()) return failAt(0, "over 4 GiB");
    const char* const end = json.data() + json.size();
    const char* at = behindSpace(json.data(), end);
    if (at == end) return failAtEnd("ends before a value");
    std::uint32_t count = 0;
    bool inObject = false;
    for (;;) {
        // A value starts here (behind its name, where the container is an object).
        if (count == m_nodes.size()) moreNodes();
        const std::uint32_t index = count++;
        Node& node = m_nodes[index];
        if (inObject) {
            at = readKey(at, end, node);
            if (at == nullptr) return false;
        } else {
            node.keyBegin = node.keySize = 0;
            node.keyEscaped = false;
        }
        const char c = *at;
        if (c == '{' || c == '[') {
            if (m_open.size() >= static_cast<std::size_t>(maxDepth)) {
                m_tooDeep = true;
                return failAt(placeOf(at), "nested too deep");
            }
            node.type = c == '{' ? Type::Object : Type::Array;
            node.begin = placeOf(at);
            node.escaped = false;
            m_open.push_back(index);
            inObject = c == '{';
            at = behindSpace(at + 1, end);
            if (at == end) return failAtEnd("ends before its brackets are closed");
            if (*at != (inObject ? '}' : ']')) continue;
        } else {
            at = readScalar(at, end, node);
            if (at == nullptr) return false;
            node.end = count;
            at = behindSpace(at, end);
        }
        // Behind a value: close what closes, go on after a comma.
        for (;;) {
            if (m_open.empty()) {
                m_count = count;
                return at == end || failAt(placeOf(at), "more text after the value");
            }
            if (at == end) return failAtEnd("ends before its brackets are closed");
            if (*at == ',') break;
            if (*at != (inObject ? '}' : ']')) return failAt(placeOf(at), inObject ? "',' or '}' is expected" : "',' or ']' is expected");
            Node& container = m_nodes[m_open.back()];
            container.size = placeOf(++at) - container.begin;
            container.end = count;
            m_open.pop_back();
            inObject = !m_open.empty() && m_nodes[m_open.back()].type == Type::Object;
            at = behindSpace(at, end);
        }
        at = behindSpace(at + 1, end);
        if (at == end) return failAtEnd("ends after a comma");
    }
}

}  // namespace fw::formats
