// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/json_attributes.h"

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

}  // namespace

void appendTextAttribute(std::string& out, std::uint32_t field, std::string_view key, std::string_view text) {
    const std::size_t any = fieldSize(text.size());
    wire::appendTag(out, field, wire::Type::Bytes);
    wire::appendVarint(out, fieldSize(key.size()) + fieldSize(any));
    wire::appendBytes(out, 1, key);
    wire::appendTag(out, 2, wire::Type::Bytes);
    wire::appendVarint(out, any);
    wire::appendBytes(out, 1, text);
}

void JsonAttributes::append(std::string& out, std::uint32_t field, JsonValue member, bool& tooDeep) {
    const std::string_view key = member.key(m_key);
    if (member.isString()) return appendTextAttribute(out, field, key, member.text(m_text));
    const wire::Nested pair(out, field);
    wire::appendBytes(out, 1, key);
    body::appendValue(out, 2, member.toAttribute(tooDeep));
}

void JsonAttributes::appendValue(std::string& out, std::uint32_t field, JsonValue value, bool& tooDeep) {
    if (!value.isString()) return body::appendValue(out, field, value.toAttribute(tooDeep));
    const std::string_view text = value.text(m_text);
    wire::appendTag(out, field, wire::Type::Bytes);
    wire::appendVarint(out, fieldSize(text.size()));
    wire::appendBytes(out, 1, text);
}

}  // namespace fw::formats
