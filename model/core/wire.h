// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

/// The protobuf wire format, as far as OTLP needs it: used by the OTLP decoder, the span bodies and the exporters.
/// Source: protobuf.dev, "Encoding". All functions are bounds-checked and allocate nothing but the output string.
namespace fw::wire {

enum class Type : std::uint8_t { Varint = 0, Fixed64 = 1, Bytes = 2, GroupStart = 3, GroupEnd = 4, Fixed32 = 5 };

/// One field as met on the wire. `number` holds varint, fixed64 and fixed32 payloads, `bytes` length-delimited ones,
/// `raw` the whole field with its tag, so that it can be copied on unread.
struct Field {
    std::uint32_t id = 0;
    Type type = Type::Varint;
    std::uint64_t number = 0;
    std::string_view bytes;
    std::string_view raw;

    [[nodiscard]] bool isBytes() const { return type == Type::Bytes; }
};

/// Walks the fields of one message. After next() returned false, `failed()` tells a broken message from its end and
/// `offset()` gives the byte (within the message) where the broken field starts.
class Reader {
public:
    explicit Reader(std::string_view message) : m_message(message) {}

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] std::size_t offset() const { return m_position; }

    /// Reads the next field. Groups are refused: OTLP has none, and skipping them needs a stack.
    bool next(Field& field) {
        if (m_failed || m_position >= m_message.size()) return false;
        std::size_t at = m_position;
        // Most fields by far: bytes, with a tag and a length of one byte each.
        if (m_message.size() - at >= 2) {
            const auto first = static_cast<unsigned char>(m_message[at]);
            const auto size = static_cast<unsigned char>(m_message[at + 1]);
            if ((first & 0x87U) == static_cast<unsigned>(Type::Bytes) && first >= 8 && size < 0x80 && size <= m_message.size() - at - 2) {
                field.id = first >> 3U;
                field.type = Type::Bytes;
                field.number = 0;
                field.bytes = std::string_view(m_message.data() + at + 2, size);
                field.raw = std::string_view(m_message.data() + at, size + std::size_t{2});
                m_position = at + 2 + size;
                return true;
            }
        }
        std::uint64_t tag = 0;
        if (!varint(at, tag) || (tag >> 3) == 0 || (tag >> 3) > 0x1fffffff) return broken();
        field.id = static_cast<std::uint32_t>(tag >> 3);
        field.type = static_cast<Type>(tag & 7);
        field.number = 0;
        field.bytes = {};
        switch (field.type) {
            case Type::Varint:
                if (!varint(at, field.number)) return broken();
                break;
            case Type::Fixed64:
                if (m_message.size() - at < 8) return broken();
                field.number = little<std::uint64_t>(at);
                at += 8;
                break;
            case Type::Fixed32:
                if (m_message.size() - at < 4) return broken();
                field.number = little<std::uint32_t>(at);
                at += 4;
                break;
            case Type::Bytes: {
                std::uint64_t size = 0;
                if (!varint(at, size) || size > m_message.size() - at) return broken();
                field.bytes = std::string_view(m_message.data() + at, static_cast<std::size_t>(size));
                at += static_cast<std::size_t>(size);
                break;
            }
            default:
                return broken();
        }
        field.raw = std::string_view(m_message.data() + m_position, at - m_position);
        m_position = at;
        return true;
    }

private:
    bool broken() {
        m_failed = true;
        return false;
    }

    bool varint(std::size_t& at, std::uint64_t& value) const {
        // Tags and lengths of OTLP are one byte nearly always.
        if (at < m_message.size() && static_cast<unsigned char>(m_message[at]) < 0x80) {
            value = static_cast<unsigned char>(m_message[at++]);
            return true;
        }
        value = 0;
        for (unsigned shift = 0; shift < 64 && at < m_message.size(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_message[at++]);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80) return true;
        }
        return false;
    }

    template <typename T>
    [[nodiscard]] T little(std::size_t at) const {
        static_assert(std::endian::native == std::endian::little, "the cache and the wire are little-endian");
        T value;
        std::memcpy(&value, m_message.data() + at, sizeof value);
        return value;
    }

    std::string_view m_message;
    std::size_t m_position = 0;
    bool m_failed = false;
};

inline void appendVarint(std::string& out, std::uint64_t value) {
    while (value >= 0x80) {
        out += static_cast<char>(value | 0x80);
        value >>= 7;
    }
    out += static_cast<char>(value);
}

inline void appendTag(std::string& out, std::uint32_t id, Type type) {
    appendVarint(out, (static_cast<std::uint64_t>(id) << 3) | static_cast<std::uint64_t>(type));
}

inline void appendUint(std::string& out, std::uint32_t id, std::uint64_t value) {
    appendTag(out, id, Type::Varint);
    appendVarint(out, value);
}

inline void appendFixed64(std::string& out, std::uint32_t id, std::uint64_t value) {
    appendTag(out, id, Type::Fixed64);
    char bytes[8];
    std::memcpy(bytes, &value, 8);
    out.append(bytes, 8);
}

inline void appendFixed32(std::string& out, std::uint32_t id, std::uint32_t value) {
    appendTag(out, id, Type::Fixed32);
    char bytes[4];
    std::memcpy(bytes, &value, 4);
    out.append(bytes, 4);
}

inline void appendBytes(std::string& out, std::uint32_t id, std::string_view value) {
    appendTag(out, id, Type::Bytes);
    appendVarint(out, value.size());
    out.append(value);
}

/// Writes a nested message without a second buffer: the body goes straight to `out`, its length is put in front when
/// the object dies (moving the body by the one to ten bytes of the length).
class Nested {
public:
    Nested(std::string& out, std::uint32_t id) : m_out(out) {
        appendTag(out, id, Type::Bytes);
        m_start = out.size();
    }
    Nested(const Nested&) = delete;
    Nested& operator=(const Nested&) = delete;
    ~Nested() {
        std::string length;
        appendVarint(length, m_out.size() - m_start);
        m_out.insert(m_start, length);
    }

private:
    std::string& m_out;
    std::size_t m_start = 0;
};

}  // namespace fw::wire
