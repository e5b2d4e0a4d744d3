// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "model/core/wire.h"

namespace fw::formats {

/// A wire::Reader for messages that may be cut off: where the last field is longer than the message it gives what is there
/// of it, so that a cut-off or damaged length does not cost what stands before and inside.
class LooseReader {
public:
    explicit LooseReader(std::string_view message) : m_message(message), m_reader(message) {}

    bool next(wire::Field& field) {
        if (clipped) return false;
        if (m_reader.next(field)) return true;
        if (!m_reader.failed()) return false;
        clipped = true;
        std::size_t at = m_reader.offset();
        std::uint64_t tag = 0;
        if (!varint(at, tag) || (tag & 7) != static_cast<std::uint64_t>(wire::Type::Bytes) || !varint(at, clippedSize)) return false;
        field.id = static_cast<std::uint32_t>(tag >> 3);
        field.type = wire::Type::Bytes;
        field.bytes = m_message.substr(at);
        field.raw = m_message.substr(m_reader.offset());
        return true;
    }
    [[nodiscard]] const char* brokenAt() const { return m_message.data() + m_reader.offset(); }

    bool clipped = false;           ///< the message is broken; the field just given (if any) is not whole
    std::uint64_t clippedSize = 0;  ///< … and would have had so many bytes

private:
    bool varint(std::size_t& at, std::uint64_t& value) const {
        value = 0;
        for (unsigned shift = 0; shift < 64 && at < m_message.size(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_message[at++]);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80) return true;
        }
        return false;
    }

    std::string_view m_message;
    wire::Reader m_reader;
};

}  // namespace fw::formats
