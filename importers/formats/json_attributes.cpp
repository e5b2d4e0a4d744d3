// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/json_attributes.h"

#include <array>
#include <charconv>

#include "model/core/span_body.h"
#include "model/core/wire.h"

namespace fw::formats {
namespace {

constexpr std::size_t varintSize(std::uint64_t value) {
    std::size_t size = 1;
    for (; value >= 0x80; value >>= 7) ++size;
    return size;
}

constexpr std::size_t fieldSize(std::size_t content) {
    return 1 + varintSize(content) + content;
}

/// A field with short texts, gathered to be appended at once: appending costs more than the few bytes in between.
class Gathered {
public:
    /// Room for texts of so many bytes together, beside at most ten varints.
    static constexpr std::size_t longestTexts = 384;

    void tag(std::uint32_t field) { varint((std::uint64_t{field} << 3) | static_cast<std::uint64_t>(wire::Type::Bytes)); }
    void varint(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7) *m_end++ = static_cast<char>(value | 0x80);
        *m_end++ = static_cast<char>(value);
    }
    void text(std::string_view text) { m_end += text.copy(m_end, text.size()); }
    void appendTo(std::string& out) { out.append(m_bytes.data(), static_cast<std::size_t>(m_end - m_bytes.data())); }

private:
    std::array<char, longestTexts + 100> m_bytes;
    char* m_end = m_bytes.data();
};

/// Tag and length of a KeyValue, and its key; `any`: the length of its AnyValue.
void beginPair(Gathered& pair, std::uint32_t field, std::string_view key, std::size_t any) {
    pair.tag(field);
    pair.varint(fieldSize(key.size()) + fieldSize(any));
    pair.tag(1);
    pair.varint(key.size());
    pair.text(key);
    pair.tag(2);
    pair.varint(any);
}

}  // namespace

void appendTextAttribute(std::string& out, std::uint32_t field, std::string_view key, std::string_view text) {
    const std::size_t any = fieldSize(text.size());
    if (key.size() + text.size() <= Gathered::longestTexts) {
        Gathered pair;
        beginPair(pair, field, key, any);
        pair.tag(1);
        pair.varint(text.size());
        pair.text(text);
        return pair.appendTo(out);
    }
    wire::appendTag(out, field, wire::Type::Bytes);
    wire::appendVarint(out, fieldSize(key.size()) + fieldSize(any));
    wire::appendBytes(out, 1, key);
    wire::appendTag(out, 2, wire::Type::Bytes);
    wire::appendVarint(out, any);
    wire::appendBytes(out, 1, text);
}

/// Integers as they stand in the text; "-0" is a double's way of writing.
std::optional<std::int64_t> JsonAttributes::integerOf(JsonValue value) {
    if (!value.isNumber()) return std::nullopt;
    const std::string_view text = value.raw();
    std::int64_t integer = 0;
    constexpr std::size_t neverTooMany = 18;
    if (text.size() <= neverTooMany && text.front() != '-') {
        for (const char c : text) {
            if (c < '0' || c > '9') return std::nullopt;
            integer = integer * 10 + (c - '0');
        }
        return integer;
    }
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), integer);
    if (error != std::errc() || stop != text.data() + text.size() || (integer == 0 && text.front() == '-')) return std::nullopt;
    return integer;
}

void JsonAttributes::append(std::string& out, std::uint32_t field, JsonValue member, bool& tooDeep) {
    const std::string_view key = member.key(m_key);
    if (member.isString()) return appendTextAttribute(out, field, key, member.text(m_text));
    if (const auto integer = integerOf(member); integer && key.size() <= Gathered::longestTexts) {
        const auto bits = static_cast<std::uint64_t>(*integer);
        Gathered pair;
        beginPair(pair, field, key, 1 + varintSize(bits));
        pair.varint(std::uint64_t{3} << 3);  // int_value
        pair.varint(bits);
        return pair.appendTo(out);
    }
    const wire::Nested pair(out, field);
    wire::appendBytes(out, 1, key);
    body::appendValue(out, 2, member.toAttribute(tooDeep));
}

void JsonAttributes::appendValue(std::string& out, std::uint32_t field, JsonValue value, bool& tooDeep) {
    if (!value.isString()) return body::appendValue(out, field, value.toAttribute(tooDeep));
    const std::string_view text = value.text(m_text);
    if (text.size() <= Gathered::longestTexts) {
        Gathered any;
        any.tag(field);
        any.varint(fieldSize(text.size()));
        any.tag(1);
        any.varint(text.size());
        any.text(text);
        return any.appendTo(out);
    }
    wire::appendTag(out, field, wire::Type::Bytes);
    wire::appendVarint(out, fieldSize(text.size()));
    wire::appendBytes(out, 1, text);
}

}  // namespace fw::formats
