// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/same_name.h"
#include "model/core/attribute_value.h"

namespace fw::formats {

class JsonTree;

/// One value of a parsed JSON text: a light handle that is valid until the tree parses again.
class JsonValue {
public:
    enum class Type : std::uint8_t { Missing, Null, Bool, Number, String, Array, Object };

    JsonValue() = default;

    [[nodiscard]] inline Type type() const;
    [[nodiscard]] bool exists() const { return m_tree != nullptr; }
    /// Missing and null are the same to most readers.
    [[nodiscard]] bool isNothing() const { return type() <= Type::Null; }
    [[nodiscard]] bool isString() const { return type() == Type::String; }
    [[nodiscard]] bool isNumber() const { return type() == Type::Number; }
    [[nodiscard]] bool isObject() const { return type() == Type::Object; }
    [[nodiscard]] bool isArray() const { return type() == Type::Array; }
    [[nodiscard]] bool isTrue() const;

    /// The value as it stands in the input: strings without their quotes and with their escapes, containers whole.
    [[nodiscard]] inline std::string_view raw() const;
    /// The text of a string, unescaped (in `scratch` where it has escapes); of anything else raw(). Lone surrogates
    /// come out as their three-byte form, bytes that are not UTF-8 unchanged.
    [[nodiscard]] inline std::string_view text(std::string& scratch) const;
    [[nodiscard]] std::string text() const;
    /// The member name, unescaped; empty for list elements and the root.
    [[nodiscard]] std::string key() const;
    [[nodiscard]] inline std::string_view key(std::string& scratch) const;
    [[nodiscard]] inline bool keyIs(std::string_view name) const;

    /// The last member of that name, as repeated names go; missing if there is none or this is no object.
    [[nodiscard]] JsonValue member(std::string_view name) const;

    /// Members and elements in input order: `for (JsonValue v = list.first(); v.exists(); v = v.next())`.
    [[nodiscard]] inline JsonValue first() const;
    [[nodiscard]] inline JsonValue next() const;

    /// The value with its type: integers within int64 as such, other numbers as doubles, null as the empty value.
    /// Containers deeper than maxValueDepth become the bytes of their text; `tooDeep` is set then.
    [[nodiscard]] AttributeValue toAttribute(bool& tooDeep) const;

private:
    friend class JsonTree;
    JsonValue(const JsonTree* tree, std::uint32_t index, std::uint32_t end) : m_tree(tree), m_index(index), m_end(end) {}
    [[nodiscard]] AttributeValue toAttributeAt(int depth, bool& tooDeep) const;
    [[nodiscard]] bool escapedKeyIs(std::string_view name) const;

    const JsonTree* m_tree = nullptr;
    std::uint32_t m_index = 0;
    std::uint32_t m_end = 0;  ///< where the siblings end
};

/// A JSON text as a flat array of nodes that point into it. One pass, no recursion, memory reused from text to text.
/// Own, because the records of logs and Jaeger need the digits of numbers (time must not go through a double), strings
/// with lone surrogates or broken UTF-8, and the exact place of an error. Lenient where writers are: NaN and Infinity
/// as numbers, control characters inside strings.
class JsonTree {
public:
    /// False if `json` is not one whole value. It must outlive the use of the tree. At most 4 GiB.
    [[nodiscard]] bool parse(std::string_view json, int maxDepth);

    [[nodiscard]] JsonValue root() const { return m_count == 0 ? JsonValue() : JsonValue(this, 0, 1); }
    /// After parse() returned false: where, and why.
    [[nodiscard]] std::size_t errorOffset() const { return m_errorOffset; }
    [[nodiscard]] std::string_view errorText() const { return m_errorText; }
    [[nodiscard]] bool tooDeep() const { return m_tooDeep; }
    /// The text ended before the value did.
    [[nodiscard]] bool endedEarly() const { return m_endedEarly; }

private:
    friend class JsonValue;
    struct Node {
        std::uint32_t begin = 0;  ///< raw text
        std::uint32_t size = 0;
        std::uint32_t keyBegin = 0;
        std::uint32_t keySize = 0;
        std::uint32_t end = 0;  ///< index behind the subtree
        JsonValue::Type type = JsonValue::Type::Null;
        bool escaped = false;
        bool keyEscaped = false;
    };

    // The readers of parts give the place behind them, null after an error.
    bool failAt(std::size_t offset, std::string_view text);
    bool failAtEnd(std::string_view text);
    const char* stopAt(std::size_t offset, std::string_view text);
    const char* stopAtEnd(std::string_view text);
    [[nodiscard]] std::uint32_t placeOf(const char* at) const { return static_cast<std::uint32_t>(at - m_text.data()); }
    const char* readString(const char* at, const char* end, std::uint32_t& begin, std::uint32_t& size, bool& escaped);
    const char* readEscapes(const char* at, const char* end, std::uint32_t begin, std::uint32_t& size, bool& escaped);
    const char* readKey(const char* at, const char* end, Node& node);
    const char* readScalar(const char* at, const char* end, Node& node);
    const char* readWord(const char* at, Node& node);
    void moreNodes();

    std::string_view m_text;
    std::vector<Node> m_nodes;  ///< the first m_count are of this text, the others are there to be used again
    std::size_t m_count = 0;
    std::vector<std::uint32_t> m_open;
    std::size_t m_errorOffset = 0;
    std::string_view m_errorText;
    bool m_tooDeep = false;
    bool m_endedEarly = false;
};

/// Unescapes the inside of a JSON string.
void appendUnescaped(std::string& out, std::string_view raw);

// Inline: readers of lines ask these hundreds of times a line.

inline JsonValue::Type JsonValue::type() const {
    return m_tree != nullptr ? m_tree->m_nodes[m_index].type : Type::Missing;
}

inline std::string_view JsonValue::raw() const {
    if (m_tree == nullptr) return {};
    const auto& node = m_tree->m_nodes[m_index];
    return {m_tree->m_text.data() + node.begin, node.size};
}

inline std::string_view JsonValue::text(std::string& scratch) const {
    if (m_tree == nullptr || !m_tree->m_nodes[m_index].escaped) return raw();
    scratch.clear();
    appendUnescaped(scratch, raw());
    return scratch;
}

/// A number, or the text that some write it as; empty for anything else.
[[nodiscard]] inline std::string_view numberOrText(JsonValue value, std::string& scratch) {
    return value.isNumber() || value.isString() ? value.text(scratch) : std::string_view();
}

[[nodiscard]] inline std::string numberOrText(JsonValue value) {
    return value.isNumber() || value.isString() ? value.text() : std::string();
}

inline std::string_view JsonValue::key(std::string& scratch) const {
    if (m_tree == nullptr) return {};
    const auto& node = m_tree->m_nodes[m_index];
    const std::string_view raw(m_tree->m_text.data() + node.keyBegin, node.keySize);
    if (!node.keyEscaped) return raw;
    scratch.clear();
    appendUnescaped(scratch, raw);
    return scratch;
}

inline bool JsonValue::keyIs(std::string_view name) const {
    if (m_tree == nullptr) return false;
    const auto& node = m_tree->m_nodes[m_index];
    if (node.keyEscaped) return escapedKeyIs(name);
    return sameName({m_tree->m_text.data() + node.keyBegin, node.keySize}, name);
}

inline JsonValue JsonValue::first() const {
    const Type own = type();
    if (m_tree == nullptr || (own != Type::Array && own != Type::Object)) return {};
    const std::uint32_t end = m_tree->m_nodes[m_index].end;
    if (m_index + 1 >= end) return {};
    return {m_tree, m_index + 1, end};
}

inline JsonValue JsonValue::next() const {
    if (m_tree == nullptr) return {};
    const std::uint32_t index = m_tree->m_nodes[m_index].end;
    if (index >= m_end) return {};
    return {m_tree, index, m_end};
}

}  // namespace fw::formats
