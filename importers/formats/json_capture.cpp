// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the cutter that reads a captured value byte by byte.
#include <algorithm>
#include <utility>

#include "importers/formats/json_cutter.h"
#include "model/core/characters.h"

namespace fw::formats {
namespace {

constexpr bool isScalarEnd(char c) {
    return c == ',' || c == '}' || c == ']' || isOpener(c) || c == '"' || c == ':' || isSpace(c);
}
/// Whether a quote opens a string behind this byte. Behind a value it does where a comma is lost; behind a letter or a digit a
/// string of lost beginning ends.
constexpr bool mayOpenString(char last) {
    return last == ',' || last == ':' || isOpener(last) || last == '"' || last == '}' || last == ']';
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
    const bool lacksColon = !fits && container == '{' && m_last == '"';
    if (lacksColon) markBroken("a colon is missing");
    if (!fits && !lacksColon) {
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

/// At the end of a line inside a string, or the quote behind a word that should stand in quotes: a string has lost its closing quote,
/// and the brackets behind it were taken for its text. They are made good. Where they end the value and begin the next one, both are
/// lost as one. True if they end it; then the word is the name of the member behind it.
bool JsonCutter::openSwallowed(bool behindWord) {
    constexpr std::size_t mostLookedAt = 256;
    // Of other values nothing is held that came in earlier chunks.
    if (!m_captureKept || m_tooLarge || offset() - m_captureStart.offset > m_limits.maxRecordBytes) return false;
    const std::size_t inChunk = static_cast<std::size_t>(offset() - std::max(m_captureStart.offset, m_chunkOffset));
    const std::size_t held = std::min(inChunk + m_buffer.size(), mostLookedAt);
    const auto before = [&](std::size_t back) {
        return back <= inChunk ? m_chunk[m_at - back] : m_buffer[m_buffer.size() - (back - inChunk)];
    };
    std::size_t back = 1;
    std::string word;
    for (; behindWord && back <= held && before(back) != '"'; ++back) word += before(back);
    std::string run;
    for (back += behindWord ? 1 : 0; back <= held; ++back) {
        const char c = before(back);
        const bool bracket = isOpener(c) || c == '}' || c == ']';
        if (bracket) run += c;
        if (!bracket && c != ',' && c != ':' && !isSpace(c)) break;
    }
    std::reverse(run.begin(), run.end());
    std::size_t depth = m_depth;
    for (const char c : run) {
        // The end of a list around the value: the brackets that follow tell it as well.
        if (!isOpener(c) && depth == 0) return false;
        depth += isOpener(c) ? 1 : std::size_t{0} - 1;
    }
    if (m_tooDeep || m_levels.size() + m_depth + run.size() > static_cast<std::size_t>(m_limits.maxDepth)) return false;
    if (depth == 0) {
        if (!behindWord) return true;
        // Another member follows, if this value is one.
        if (word.empty() || m_levels.empty() || !m_levels.back().object) return false;
        m_bareKey.assign(word.rbegin(), word.rend());
        return true;
    }
    for (const char c : run) {
        if (isOpener(c))
            m_open.push_back(c);
        else
            m_open.pop_back();
    }
    m_depth = m_open.size();
    return false;
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
            if (m_state == State::InContainer && openSwallowed(false)) return endCapture();
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
            m_inString = mayOpenString(m_last);
            // A string ends here that did not begin: a quote before it is lost, or there is one too many. From here on quotes fit again.
            if (!m_inString) {
                markBroken("a quote is missing");
                if (openSwallowed(true)) {
                    std::string name = std::exchange(m_bareKey, {});
                    endCapture();
                    if (m_state != State::AfterValue) return;
                    m_key = std::move(name);
                    m_state = State::Colon;
                    ++m_at;
                    return;
                }
            }
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
