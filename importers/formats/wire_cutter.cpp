// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/wire_cutter.h"

#include <algorithm>
#include <utility>

#include "model/core/wire.h"

namespace fw::formats {
namespace {

using wire::Type;

/// Tag and length (or fixed size) of a top-level field at the front of `bytes`.
struct TopField {
    std::uint32_t id = 0;
    Type type = Type::Varint;
    std::size_t header = 0;
    std::uint64_t payload = 0;
    [[nodiscard]] bool isElement() const { return id == 1 && type == Type::Bytes; }
};

enum class HeaderState : std::uint8_t { Whole, Incomplete, Broken };

HeaderState readVarint(std::string_view bytes, std::size_t& at, std::uint64_t& value) {
    value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (at >= bytes.size()) return HeaderState::Incomplete;
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80) return HeaderState::Whole;
    }
    return HeaderState::Broken;
}

HeaderState readTop(std::string_view bytes, TopField& field) {
    std::size_t at = 0;
    std::uint64_t tag = 0;
    HeaderState state = readVarint(bytes, at, tag);
    if (state != HeaderState::Whole) return state;
    if ((tag >> 3) == 0 || (tag >> 3) > 0x1fffffff) return HeaderState::Broken;
    field.id = static_cast<std::uint32_t>(tag >> 3);
    field.type = static_cast<Type>(tag & 7);
    field.header = at;
    switch (field.type) {
        case Type::Varint: {
            std::uint64_t ignored = 0;
            state = readVarint(bytes, at, ignored);
            field.payload = at - field.header;
            return state;
        }
        case Type::Fixed64:
            field.payload = 8;
            return HeaderState::Whole;
        case Type::Fixed32:
            field.payload = 4;
            return HeaderState::Whole;
        case Type::Bytes:
            state = readVarint(bytes, at, field.payload);
            field.header = at;
            // Longer than any input: nothing that is added to it may begin anew at zero.
            field.payload = std::min<std::uint64_t>(field.payload, UINT64_MAX - field.header);
            return state;
        default:
            return HeaderState::Broken;
    }
}

}  // namespace

bool WireCutter::feed(std::string_view bytes, BatchOutput& out, const Handler& handle) {
    std::string joined;
    while (!bytes.empty() && !m_over) {
        if (m_searching) {
            if (!m_buffer.empty()) {
                std::string more = std::exchange(m_buffer, {});
                more += bytes;
                joined = std::move(more);
                bytes = joined;
            }
            bytes.remove_prefix(search(bytes, false, out));
            if (m_searching) m_buffer = bytes;
            if (m_searching) break;
        } else if (m_skip > 0) {
            const auto skipped = static_cast<std::size_t>(std::min<std::uint64_t>(m_skip, bytes.size()));
            m_skip -= skipped;
            m_offset += skipped;
            bytes.remove_prefix(skipped);
        } else if (m_buffer.empty()) {
            const std::size_t used = take(bytes, out, handle);
            bytes.remove_prefix(used);
            if (used == 0 && !m_searching) {
                m_buffer = bytes;
                break;
            }
        } else {
            // Only as much as the field at the front needs, so that the rest can be read in place.
            const std::size_t wanted = std::min(missing(), bytes.size());
            m_buffer += bytes.substr(0, wanted);
            bytes.remove_prefix(wanted);
            if (take(m_buffer, out, handle) > 0) m_buffer.clear();
        }
    }
    return !m_stopped;
}

bool WireCutter::finish(BatchOutput& out, const Handler& handle) {
    while (m_searching && !m_over) {
        const std::string rest = std::exchange(m_buffer, {});
        const std::size_t passed = search(rest, true, out);
        if (m_searching) {
            if (m_lossTold && m_offset < m_quietEnd) out.reject(makeIssue(IssueCode::TruncatedInput, "ends inside a field", m_offset));
            if (!m_lossTold && m_offset != m_quietEnd)
                out.reject(makeIssue(IssueCode::WireDamaged, "what follows cannot be read", m_lostFrom));
            m_over = true;
        } else {
            static_cast<void>(feed(std::string_view(rest).substr(passed), out, handle));
        }
    }
    if (m_over) return !m_stopped;
    m_over = true;
    if (m_skip == 0 && m_buffer.empty()) return true;
    TopField field;
    if (m_skip == 0 && readTop(m_buffer, field) == HeaderState::Whole && field.isElement() && m_buffer.size() > field.header) {
        const std::string_view all = m_buffer;
        m_stopped = !handle({all.substr(field.header), m_offset + field.header, all, true});
    } else {
        out.reject(makeIssue(IssueCode::TruncatedInput, "ends inside a field", m_offset));
    }
    m_buffer = std::string();
    return !m_stopped;
}

/// Handles the field at the front of `bytes` if it is whole; returns the bytes used, 0 if more are needed.
std::size_t WireCutter::take(std::string_view bytes, BatchOutput& out, const Handler& handle) {
    TopField field;
    switch (readTop(bytes, field)) {
        case HeaderState::Incomplete:
            return 0;
        case HeaderState::Broken:
            m_searching = true;
            m_lossTold = false;
            m_lostFrom = m_offset;
            m_quietEnd = m_offset;
            return 0;
        case HeaderState::Whole:
            break;
    }
    if (field.isElement() && field.payload > m_limits.maxRecordBytes) {
        // Perhaps it is, perhaps only its length is wrong: no element begins inside of one.
        out.reject(makeIssue(IssueCode::RecordTooLarge, m_what, m_offset));
        m_searching = m_lossTold = true;
        m_offset += field.header;
        m_quietEnd = m_offset + std::min(field.payload, UINT64_MAX - m_offset);
        return field.header;
    }
    if (!field.isElement() && !mayBePart(bytes, field.payload <= bytes.size() - field.header, field.payload)) {
        const std::uint64_t size = field.header + field.payload;
        constexpr std::uint64_t leastSearched = 28;  // less is no span
        if (field.type != Type::Bytes || field.payload < leastSearched) {
            const auto here = static_cast<std::size_t>(std::min<std::uint64_t>(size, bytes.size()));
            m_offset += here;
            m_skip = size - here;
            return here;
        }
        // Of a later version, or what is left of an element: the former ends where the next element begins.
        m_searching = true;
        m_lossTold = false;
        m_lostFrom = m_offset;
        m_quietEnd = m_offset + std::min(size, UINT64_MAX - m_offset);
        return 0;
    }
    if (bytes.size() - field.header < field.payload) return 0;
    const auto payload = static_cast<std::size_t>(field.payload);
    const std::string_view all = bytes.substr(0, field.header + payload);
    if (!handle({all.substr(field.header), m_offset + field.header, all, false, !field.isElement()})) m_over = m_stopped = true;
    m_offset += all.size();
    return all.size();
}

/// Looks for the next element (or part of one) in `bytes`; returns how many of them are behind.
std::size_t WireCutter::search(std::string_view bytes, bool atEnd, BatchOutput& out) {
    // Inside of an element that is only too large stand parts, of a resource that is not known.
    const bool elementsOnly = m_lossTold || m_looks.part == nullptr;
    const std::string_view tags = elementsOnly ? "\x0a" : "\x0a\x12\xc2";
    // What stands where the loss begins is none.
    std::size_t at = !m_lossTold && m_offset == m_lostFrom ? 1 : 0;
    for (;; ++at) {
        at = std::min(bytes.find_first_of(tags, at), bytes.size());
        if (at == bytes.size()) break;
        const std::string_view rest = bytes.substr(at);
        const WireLook look = (rest.front() == '\x0a' ? m_looks.element : m_looks.part)(rest, atEnd);
        if (look == WireLook::More && rest.size() < mostLooked) break;
        if (look != WireLook::Yes) continue;
        m_searching = false;
        const std::uint64_t lost = m_offset + at - m_lostFrom;
        if (!m_lossTold && m_offset + at != m_quietEnd)
            out.reject(makeIssue(IssueCode::WireDamaged, std::to_string(lost) + " bytes that are no field were left out", m_lostFrom));
        break;
    }
    m_offset += at;
    return at;
}

/// Bytes that the field in the buffer still needs; at least 1.
std::size_t WireCutter::missing() const {
    TopField field;
    if (readTop(m_buffer, field) != HeaderState::Whole) return 1;
    const std::uint64_t size = field.header + field.payload;
    return size > m_buffer.size() ? static_cast<std::size_t>(size - m_buffer.size()) : 1;
}

}  // namespace fw::formats
