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

/// The few bytes between two texts, gathered to be appended at once.
class Lead {
public:
    void tag(std::uint32_t field) { varint((std::uint64_t{field} << 3) | static_cast<std::uint64_t>(wire::Type::Bytes)); }
    void varint(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7) m_bytes[m_size++] = static_cast<char>(value | 0x80);
        m_bytes[m_size++] = static_cast<char>(value);
    }
    void appendTo(std::string& out) const { out.append(m_bytes.data(), m_size); }

private:
    std::array<char, 64> m_bytes;  ///< at most five varints of ten bytes
    std::size_t m_size = 0;
};

}  // namespace

void appendTextAttribute(std::string& out, std::uint32_t field, std::string_view key, std::string_view text) {
    const std::size_t any = fieldSize(text.size());
    Lead before;
    before.tag(field);
    before.varint(fieldSize(key.size()) + fieldSize(any));
    before.tag(1);
    before.varint(key.size());
    before.appendTo(out);
    out += key;
    Lead between;
    between.tag(2);
    between.varint(any);
    between.tag(1);
    between.varint(text.size());
    between.appendTo(out);
    out += text;
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
    if (const auto integer = integerOf(member)) {
        const auto bits = static_cast<std::uint64_t>(*integer);
        const std::size_t any = 1 + varintSize(bits);
        Lead before;
        before.tag(field);
        before.varint(fieldSize(key.size()) + fieldSize(any));
        before.tag(1);
        before.varint(key.size());
        before.appendTo(out);
        out += key;
        Lead behind;
        behind.tag(2);
        behind.varint(any);
        behind.varint(std::uint64_t{3} << 3);  // int_value
        behind.varint(bits);
        behind.appendTo(out);
        return;
    }
    const wire::Nested pair(out, field);
    wire::appendBytes(out, 1, key);
    body::appendValue(out, 2, member.toAttribute(tooDeep));
}

void JsonAttributes::appendValue(std::string& out, std::uint32_t field, JsonValue value, bool& tooDeep) {
    if (!value.isString()) return body::appendValue(out, field, value.toAttribute(tooDeep));
    const std::string_view text = value.text(m_text);
    Lead before;
    before.tag(field);
    before.varint(fieldSize(text.size()));
    before.tag(1);
    before.varint(text.size());
    before.appendTo(out);
    out += text;
}

}  // namespace fw::formats
