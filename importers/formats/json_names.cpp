// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the cutter that reads the names of members, also where their quotes are lost.
#include <algorithm>
#include <utility>

#include "importers/formats/json_cutter.h"
#include "model/core/characters.h"

namespace fw::formats {
namespace {

constexpr std::size_t maxKeyBytes = 4096;

/// Of names that stand in quotes, or should.
bool isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

}  // namespace

/// A byte where a member name should begin: it may be one whose quote is lost.
void JsonCutter::addBareKey(char c) {
    if (!isNameChar(c) || m_bareKey.size() >= maxKeyBytes)
        m_bareKey.clear();
    else
        m_bareKey += c;
}

/// At a quote: it ends the name that begins without one.
bool JsonCutter::endBareKey() {
    if (m_bareKey.empty()) return false;
    m_key = std::exchange(m_bareKey, {});
    m_state = State::Colon;
    ++m_at;
    return true;
}

void JsonCutter::stepInKey(char c) {
    if (c == '\n') {
        junk("line break inside a member name");
        m_state = State::Key;
        newLine();
        ++m_at;
        return;
    }
    // "spans:[{" is no name: its quote is lost, and a list or object begins.
    if (isOpener(c) && !m_escaped && nameInOpenKey()) {
        junk("a quote is missing");
        m_state = State::Value;
        return;
    }
    ++m_at;
    if (m_escaped)
        m_escaped = false;
    else if (c == '\\')
        m_escaped = true;
    else if (c == '"') {
        m_state = State::Colon;
        return;
    }
    if (m_key.size() < maxKeyBytes) m_key += c;
}

/// Whether the key that is open is a name with a colon behind it; leaves the name.
bool JsonCutter::nameInOpenKey() {
    std::size_t end = m_key.find_last_not_of(" \t\r");
    if (end == std::string::npos || m_key[end] != ':' || end == 0) return false;
    end = m_key.find_last_not_of(" \t\r", end - 1);
    if (end == std::string::npos) return false;
    const bool isName = std::all_of(m_key.begin(), m_key.begin() + static_cast<std::ptrdiff_t>(end) + 1, isNameChar);
    if (isName) m_key.resize(end + 1);
    return isName;
}

}  // namespace fw::formats
