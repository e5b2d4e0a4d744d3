// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/json_cutter.h"

#include <algorithm>

#include "importers/formats/excerpt.h"
#include "model/core/characters.h"

namespace fw::formats {
JsonCutter::JsonCutter(const JsonRoutes& routes, const DecodeLimits& limits, JsonCutListener& listener)
    : m_routes(routes), m_limits(limits), m_listener(listener) {}

void JsonCutter::moveTo(const JsonPlace& place) {
    m_chunkOffset = place.offset;
    m_at = 0;
    m_line = place.line;
    m_lineStart = place.offset - (place.column - 1);
}

bool JsonCutter::feed(std::string_view bytes) {
    m_chunk = bytes;
    m_at = 0;
    while (m_at < m_chunk.size() && m_state != State::Stopped) {
        if (m_state == State::InContainer && !m_brokenString) {
            scanBlocks();
            if (m_at >= m_chunk.size()) break;
            if (m_inString && !m_escaped) scanString();
        } else if (m_state == State::InString && !m_escaped) {
            scanString();
        }
        if (m_at >= m_chunk.size()) break;
        const std::size_t before = m_at;
        step(m_chunk[m_at]);
        // A step that did not take its byte changed the state and is asked again.
        if (m_at == before && m_state == State::Stopped) break;
    }
    if (m_state == State::Stopped) return false;

    const bool capturing = m_state == State::InContainer || m_state == State::InString || m_state == State::InScalar;
    if (capturing && m_captureKept && !m_tooLarge) {
        const std::uint64_t from = std::max(m_captureStart.offset, m_chunkOffset);
        const std::string_view part = m_chunk.substr(static_cast<std::size_t>(from - m_chunkOffset));
        if (m_buffer.size() + part.size() > m_limits.maxRecordBytes) {
            m_tooLarge = true;
            m_buffer = std::string();
        } else {
            m_buffer += part;
        }
    }
    if (m_state != State::Between && m_state != State::Garbage) keepHead();
    m_taken = m_chunk.size();
    m_chunkOffset += m_taken;
    m_chunk = {};
    m_at = 0;
    return true;
}

/// Adds what the chunk has of the beginning of the document, up to here.
void JsonCutter::keepHead() {
    if (m_head.size() >= headBytes) return;
    const auto first = static_cast<std::size_t>(m_documentPlace.offset + m_head.size() - m_chunkOffset);
    m_head += m_chunk.substr(first, std::min(m_at - first, headBytes - m_head.size()));
}

std::string_view JsonCutter::documentHead() {
    keepHead();
    return m_head;
}

void JsonCutter::finish() {
    if (m_state == State::Stopped) return;
    if (m_state == State::InScalar) endCapture();
    if (m_state != State::Between && m_state != State::Garbage) {
        const bool capturing = m_state == State::InContainer || m_state == State::InString;
        const bool inString = m_inString || m_state == State::InString || m_state == State::InKey;
        const char* detail = inString ? "ends inside a string" : "ends before its brackets are closed";
        ImportIssue issue = issueAt(IssueCode::TruncatedInput, detail, capturing ? m_captureStart : m_documentPlace);
        m_documentWhole = false;
        dropCapture();
        m_listener.problem(std::move(issue));
        endDocument();
    }
    m_state = State::Between;
}

ImportIssue JsonCutter::issueAt(IssueCode code, std::string detail, const JsonPlace& where) const {
    ImportIssue issue = makeIssue(code, std::move(detail), where.offset, where.line);
    issue.column = where.column;
    if (!m_buffer.empty() && where.offset < m_chunkOffset && where.offset >= m_captureStart.offset)
        setExcerpt(issue, m_buffer, static_cast<std::size_t>(where.offset - m_captureStart.offset));
    else if (where.offset >= m_chunkOffset) {
        // What came before may lie in an earlier chunk.
        const std::string_view earlier =
            std::string_view(m_buffer).substr(m_buffer.size() - std::min(m_buffer.size(), ImportIssue::maxExcerpt));
        const auto at = static_cast<std::size_t>(where.offset - m_chunkOffset);
        const std::size_t from = at - std::min(at, ImportIssue::maxExcerpt);
        const std::string text =
            std::string(from == 0 ? earlier : std::string_view()) + std::string(m_chunk.substr(from, 2 * ImportIssue::maxExcerpt));
        setExcerpt(issue, text, (from == 0 ? earlier.size() : 0) + at - from);
    }
    return issue;
}

void JsonCutter::newLine() {
    ++m_line;
    m_lineStart = offset() + 1;
}

// --- cutter: between the pieces -------------------------------------------------------------------------------------

void JsonCutter::step(char c) {
    switch (m_state) {
        case State::Between:
            stepBetween(c);
            return;
        case State::Garbage:
            if (c == '\n') {
                newLine();
                m_state = State::Between;
            }
            ++m_at;
            if (c == '\n') endLine();
            return;
        case State::InKey:
            stepInKey(c);
            return;
        case State::InContainer:
        case State::InString:
        case State::InScalar:
            stepCapture(c);
            return;
        default:
            break;
    }

    if (isSpace(c)) {
        if (c == '\n') newLine();
        ++m_at;
        return;
    }
    if (isOpener(c) && atLineStart() && (m_lineMode || m_state == State::AfterValue || m_state == State::Key || m_state == State::Colon)) {
        breakOff("document ends early, a new one starts");
        return;
    }
    switch (m_state) {
        case State::FirstKey:
        case State::Key:
            if (c == '"') {
                if (endBareKey()) return;
                m_key.clear();
                m_escaped = false;
                m_state = State::InKey;
                ++m_at;
            } else if (c == '}') {
                closeLevel(c);
            } else {
                if (c != ',') junk("a member name is missing");
                if (c == ']') return closeLevel(c);
                if (isOpener(c)) {
                    if (m_state == State::FirstKey || !closeLostLevel(c)) m_key.clear();
                    return startValue(c);
                }
                addBareKey(c);
                ++m_at;
            }
            return;
        case State::Colon:
            if (c == ':') {
                m_state = State::Value;
                ++m_at;
            } else {
                junk("a colon is missing");
                // Behind a lost quote the name that was read ends where the next one begins.
                const bool name = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                if (name) addBareKey(c);
                if (name) ++m_at;
                m_state = name ? State::Key : State::Value;
            }
            return;
        case State::FirstValue:
        case State::Value:
            if (c == ']' || c == '}') {
                if (m_state == State::Value) junk("a value is missing");
                closeLevel(c);
            } else if (c == ',' || c == ':') {
                junk("a value is missing");
                m_state = m_levels.back().object && c == ',' ? State::Key : State::Value;
                ++m_at;
            } else {
                startValue(c);
            }
            return;
        case State::AfterValue:
            if (c == ',') {
                m_state = m_levels.back().object ? State::Key : State::Value;
                m_junkReported = false;
                ++m_at;
            } else if (c == ']' || c == '}') {
                closeLevel(c);
            } else {
                junk("a comma is missing");
                if (m_levels.back().object && c == '"') {
                    m_state = State::Key;
                } else if (m_levels.back().object && closeLostLevel(c)) {
                    startValue(c);
                } else if (!m_levels.back().object && (isOpener(c) || c == '"')) {
                    m_state = State::Value;
                } else {
                    addBareKey(c);
                    ++m_at;
                }
            }
            return;
        default:
            ++m_at;
            return;
    }
}

void JsonCutter::stepBetween(char c) {
    // Zeros stand where a log was truncated under its writer.
    constexpr std::string_view mark("\xEF\xBB\xBF\x1E,\0", 6);
    if (c == '\n') {
        if (m_oneLiner) m_lineMode = true;
        m_oneLiner = false;
        newLine();
    } else if (isOpener(c)) {
        startDocument(c);
        return;
    } else if (!isSpace(c) && mark.find(c) == std::string_view::npos) {
        m_listener.problem(issueAt(IssueCode::JsonSyntax, "text that is no JSON object or list", place()));
        m_state = State::Garbage;
    }
    ++m_at;
    if (c == '\n') endLine();
}

void JsonCutter::endLine() {
    if (m_stopsAtLines) m_chunk = m_chunk.substr(0, m_at);
}

void JsonCutter::startDocument(char c) {
    m_documentPlace = place();
    m_documentLine = m_line;
    m_documentWhole = true;
    m_oneLiner = false;
    m_junkReported = false;
    m_key.clear();
    m_head.clear();
    m_listener.documentBegin(m_documentPlace);
    startValue(c);
}

void JsonCutter::endDocument() {
    while (!m_levels.empty()) {
        const Level level = m_levels.back();
        m_levels.pop_back();
        m_listener.leave(m_routes.m_nodes[static_cast<std::size_t>(level.node)].id, level.object, false);
    }
    m_state = State::Between;
    m_oneLiner = m_documentWhole && m_documentLine == m_line;
    if (m_documentLine != m_line && m_documentWhole) m_lineMode = false;
    m_listener.documentEnd(m_documentWhole);
}

void JsonCutter::breakOff(const char* detail) {
    const bool capturing = m_state == State::InContainer || m_state == State::InString;
    m_documentWhole = false;
    ImportIssue issue =
        m_isBroken ? std::move(m_broken) : issueAt(IssueCode::JsonSyntax, detail, capturing ? m_captureStart : m_documentPlace);
    dropCapture();
    m_listener.problem(std::move(issue));
    endDocument();
}

/// Trouble between the pieces; a row for each run of it.
void JsonCutter::junk(const char* detail) {
    m_documentWhole = false;
    if (m_junkReported) return;
    m_junkReported = true;
    m_listener.problem(issueAt(IssueCode::JsonSyntax, detail, place()));
}

/// An object stands where a member should: its neighbour in the list around it lacks its end.
bool JsonCutter::closeLostLevel(char c) {
    if (c != '{' || m_levels.size() < 2 || m_levels[m_levels.size() - 2].object) return false;
    const Level level = m_levels.back();
    m_levels.pop_back();
    m_listener.leave(m_routes.m_nodes[static_cast<std::size_t>(level.node)].id, level.object, false);
    m_state = State::Value;
    return true;
}

/// A value starts at the current byte: a level on the way, or a capture.
void JsonCutter::startValue(char c) {
    m_bareKey.clear();
    int node = -1;
    if (m_levels.empty()) {
        node = 0;
    } else {
        const Level& top = m_levels.back();
        node = top.object ? m_routes.memberOf(top.node, m_key) : m_routes.m_nodes[static_cast<std::size_t>(top.node)].element;
        if (!top.object) m_key.clear();
    }
    if (node >= 0) {
        const JsonRoutes::Node& route = m_routes.m_nodes[static_cast<std::size_t>(node)];
        if ((c == '{' && !route.members.empty()) || (c == '[' && route.element >= 0)) {
            openLevel(node, c == '{');
            return;
        }
    }
    const bool piece = node >= 0 && m_routes.m_nodes[static_cast<std::size_t>(node)].cut;
    beginCapture(node, piece, isOpener(c) ? State::InContainer : c == '"' ? State::InString : State::InScalar);
    if (isOpener(c)) {
        m_open.push_back(c);
        m_depth = 1;
        m_last = c;
    }
    ++m_at;
}

void JsonCutter::openLevel(int node, bool object) {
    if (m_levels.size() >= static_cast<std::size_t>(m_limits.maxDepth)) {
        // Only a document of lists in lists comes here; the rest of its line is not worth reading.
        m_documentWhole = false;
        m_listener.problem(issueAt(IssueCode::JsonTooDeep, {}, place()));
        endDocument();
        m_state = State::Garbage;
        return;
    }
    m_levels.push_back({node, object});
    m_listener.enter(m_routes.m_nodes[static_cast<std::size_t>(node)].id, object, place());
    m_state = object ? State::FirstKey : State::FirstValue;
    ++m_at;
}

void JsonCutter::closeLevel(char closer) {
    const bool object = closer == '}';
    m_bareKey.clear();
    if (m_levels.back().object != object) {
        junk("brackets do not match");
        const bool found = std::any_of(m_levels.begin(), m_levels.end(), [&](const Level& level) { return level.object == object; });
        if (!found) {
            ++m_at;
            return;
        }
    }
    bool whole = true;
    while (!m_levels.empty()) {
        const Level level = m_levels.back();
        m_levels.pop_back();
        const bool match = level.object == object;
        whole = whole && match;
        m_listener.leave(m_routes.m_nodes[static_cast<std::size_t>(level.node)].id, level.object, whole);
        if (match) break;
    }
    ++m_at;
    m_junkReported = false;
    m_state = State::AfterValue;
    if (m_levels.empty()) endDocument();
}

}  // namespace fw::formats
