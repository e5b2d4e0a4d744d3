// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the cutter that reads a captured value byte by byte.
#include <algorithm>

#include "importers/formats/json_cutter.h"
#include "model/core/characters.h"

namespace fw::formats {
namespace {

constexpr bool isScalarEnd(char c) {
    return c == ',' || c == '}' || c == ']' || isOpener(c) || c == '"' || c == ':' || isSpace(c);
}
constexpr bool closes(char opener, char closer) {
    return (opener == '{') == (closer == '}');
}

}  // namespace

void JsonCutter::beginCapture(int node, bool piece, State state) {
    m_captureStart = place();
    m_captureNode = node;
    m_capturePiece = piece;
    m_captureKept = piece;
    if (!piece && !m_levels.empty())
        m_captureKept = m_listener.wantsMember(m_routes.m_nodes[static_cast<std::size_t>(m_levels.back().node)].id, m_key);
    m_state = state;
    m_buffer.clear();
    m_open.clear();
    m_depth = 0;
    m_inString = m_escaped = m_brokenString = false;
    m_tooLarge = m_tooDeep = m_isBroken = false;
}

void JsonCutter::dropCapture() {
    m_buffer.clear();
    m_open.clear();
    m_depth = 0;
    m_inString = m_escaped = m_brokenString = false;
    m_isBroken = false;
}

/// The captured value ends before the current byte.
void JsonCutter::endCapture() {
    std::string_view text;
    if (m_captureKept && !m_tooLarge) {
        const std::uint64_t from = std::max(m_captureStart.offset, m_chunkOffset);
        const std::string_view part =
            m_chunk.substr(static_cast<std::size_t>(from - m_chunkOffset), static_cast<std::size_t>(offset() - from));
        if (m_buffer.empty()) {
            text = part;
        } else {
            m_buffer += part;
            text = m_buffer;
        }
        if (text.size() > m_limits.maxRecordBytes) m_tooLarge = true;
    }
    m_state = State::AfterValue;
    m_junkReported = false;
    bool go = true;
    if (m_isBroken || m_tooLarge || m_tooDeep) {
        m_documentWhole = false;
        if (m_isBroken)
            m_listener.problem(std::move(m_broken));
        else
            m_listener.problem(m_tooLarge ? issueAt(IssueCode::RecordTooLarge,
                                                    "more than " + std::to_string(m_limits.maxRecordBytes) + " bytes", m_captureStart)
                                          : issueAt(IssueCode::JsonTooDeep, {}, m_captureStart));
    } else if (m_capturePiece) {
        go = m_listener.piece(m_routes.m_nodes[static_cast<std::size_t>(m_captureNode)].id, text, m_captureStart);
    } else if (m_captureKept && !m_levels.empty()) {
        m_listener.member(m_routes.m_nodes[static_cast<std::size_t>(m_levels.back().node)].id, m_key, text, m_captureStart);
    }
    dropCapture();
    if (!go) {
        m_state = State::Stopped;
        return;
    }
    if (m_levels.empty()) endDocument();
}

void JsonCutter::markBroken(const char* detail) {
    if (m_isBroken) return;
    m_isBroken = true;
    m_broken = issueAt(IssueCode::JsonSyntax, detail, place());
}

void JsonCutter::openInside(char c) {
    const char container = m_open.empty() ? '[' : m_open.back();
    const bool fits = m_tooDeep || (container == '{' ? m_last == ':' : m_last == '[' || m_last == ',');
    if (atLineStart() && (!fits || m_lineMode)) return breakOff("document ends early, a new one starts");
    if (!fits) {
        markBroken("a value stands where none may be");
        // Back to the nearest list: this is its next element.
        if (std::find(m_open.begin(), m_open.end(), '[') != m_open.end()) {
            while (m_open.back() != '[') m_open.pop_back();
            m_depth = m_open.size();
        } else if (!m_levels.empty() && !m_levels.back().object) {
            endCapture();
            if (m_state == State::AfterValue) m_state = State::Value;
            return;
        }
    }
    ++m_depth;
    if (m_levels.size() + m_depth > static_cast<std::size_t>(m_limits.maxDepth))
        m_tooDeep = true;
    else
        m_open.push_back(c);
    m_last = c;
    ++m_at;
}

void JsonCutter::closeInside(char c) {
    m_last = c;
    if (m_tooDeep) {
        --m_depth;
        if (m_open.size() > m_depth) m_open.resize(m_depth);
    } else {
        if (!closes(m_open.back(), c)) {
            markBroken("brackets do not match");
            while (!m_open.empty() && !closes(m_open.back(), c)) m_open.pop_back();
            if (m_open.empty()) {
                // It closes something outside of this value.
                endCapture();
                return;
            }
        }
        m_open.pop_back();
        m_depth = m_open.size();
    }
    ++m_at;
    if (m_depth == 0) endCapture();
}

void JsonCutter::stepCapture(char c) {
    if (m_state == State::InScalar) {
        if (isScalarEnd(c)) return endCapture();
        ++m_at;
        return;
    }
    if (m_state == State::InString || m_inString) {
        if (c == '\n') {
            markBroken("line break inside a string");
            newLine();
            m_inString = m_escaped = false;
            m_brokenString = true;
            m_last = '"';
            ++m_at;
            if (m_state == State::InString) endCapture();
            return;
        }
        ++m_at;
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"') {
            m_inString = false;
            if (m_state == State::InString) endCapture();
        }
        return;
    }
    if (m_brokenString) {
        m_brokenString = false;
        if (isOpener(c)) return breakOff("line break inside a string");
    }
    switch (c) {
        case '"':
            m_inString = true;
            m_last = c;
            ++m_at;
            return;
        case '{':
        case '[':
            openInside(c);
            return;
        case '}':
        case ']':
            closeInside(c);
            return;
        case '\n':
            newLine();
            break;
        case ' ':
        case '\t':
        case '\r':
            break;
        default:
            m_last = c;
    }
    ++m_at;
}

}  // namespace fw::formats
