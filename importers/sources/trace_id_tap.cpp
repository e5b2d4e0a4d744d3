// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/trace_id_tap.h"

#include <algorithm>
#include <cstdint>

namespace fw::sources {
namespace {

/// No id is longer; longer texts are not gathered.
constexpr std::size_t longestId = 64;

int base64Value(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

std::string hexOfBase64(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const int value = base64Value(c);
        if (value < 0) break;
        bits = bits << 6U | static_cast<std::uint32_t>(value);
        count += 6;
        if (count < 8) continue;
        count -= 8;
        const std::uint32_t byte = bits >> count & 0xFFU;
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return out;
}

}  // namespace

std::string plainTraceId(std::string_view text) {
    const bool packed = text.size() >= 12 && text.size() <= 24 && text.ends_with('=');
    std::string id = packed ? hexOfBase64(text) : std::string(text);
    for (char& c : id)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    id.erase(0, std::min(id.find_first_not_of('0'), id.size()));
    return id;
}

void TraceIdTap::feed(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (m_inString) {
            if (m_escaped) {
                m_escaped = false;
                ++at;
                continue;
            }
            const std::size_t end = std::min(bytes.find_first_of("\"\\", at), bytes.size());
            if (m_text.size() <= longestId) m_text.append(bytes.substr(at, std::min(end - at, longestId + 1)));
            at = end;
            if (at == bytes.size()) return;
            if (bytes[at] == '\\')
                m_escaped = true;
            else
                endString();
            ++at;
            continue;
        }
        const char c = bytes[at++];
        const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (blank) continue;
        if (m_first == 0) m_first = c;
        if (c == '"') {
            m_inString = true;
            m_text.clear();
            continue;
        }
        m_value = c == ':' && m_named;
        m_named = false;
        if (c == '{' || c == '[') ++m_depth;
        if ((c == '}' || c == ']') && m_depth > 0) --m_depth;
    }
}

void TraceIdTap::endString() {
    m_inString = false;
    if (m_value && !m_text.empty() && m_text.size() <= longestId && m_depth <= m_idDepth) {
        if (m_depth < m_idDepth) m_ids.clear();
        m_idDepth = m_depth;
        m_ids.insert(plainTraceId(m_text));
    }
    m_named = !m_value && (m_text == "traceID" || m_text == "traceId");
    m_value = false;
}

}  // namespace fw::sources
