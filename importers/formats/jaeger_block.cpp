// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_block.h"

#include <limits>
#include <utility>

#include "importers/formats/jaeger_trace.h"

namespace fw::formats {
namespace {

// A batch for the writer: so many spans, whose bodies take less than half of their text.
constexpr std::size_t fullPieces = 8192;
constexpr std::size_t fullBytes = std::size_t{16} << 20;
// Most pieces are smaller.
constexpr std::size_t usualPiece = 1152;

/// Stands for the resource of a span that is still to be filled in.
constexpr std::uint32_t waits = std::numeric_limits<std::uint32_t>::max();

}  // namespace

void JaegerBlock::add(std::string_view json, const JsonPlace& place) {
    m_pieces.push_back({m_text.size(), json.size(), place});
    m_text += json;
}

bool JaegerBlock::full() const {
    return m_pieces.size() >= fullPieces || m_text.size() >= fullBytes;
}

void JaegerBlock::expectMore() {
    m_pieces.reserve(fullPieces);
    m_text.reserve(fullPieces * usualPiece);
}

std::string_view JaegerBlock::json(std::size_t piece) const {
    return std::string_view(m_text).substr(m_pieces[piece].offset, m_pieces[piece].size);
}

void JaegerBlock::read(JaegerFastSpan& reader) {
    m_text.append(JaegerFastSpan::bytesBehind, ' ');
    m_spans.spans.reserve(m_pieces.size());
    // Without quotes and names of members it takes less than half.
    m_spans.bytes.reserve(m_text.size() / 2);
    for (std::size_t piece = 0; piece < m_pieces.size(); ++piece) {
        if (reader.read(json(piece))) {
            JaegerTrace::hold(m_spans, reader);
        } else {
            m_left.push_back(piece);
            m_spans.spans.emplace_back().resource = waits;
        }
    }
    if (m_left.empty()) m_text = std::string();
}

void JaegerBlock::fill(std::size_t piece, const JaegerSpan& span) {
    m_spans.spans[piece] = JaegerTrace::held(m_spans, span);
}

SpanBatch JaegerBlock::take() {
    SpanBatch spans = std::exchange(m_spans, SpanBatch());
    if (!m_left.empty()) std::erase_if(spans.spans, [](const SpanRecord& span) { return span.resource == waits; });
    m_text.clear();
    m_pieces.clear();
    m_left.clear();
    return spans;
}

}  // namespace fw::formats
