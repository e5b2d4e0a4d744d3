// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/jaeger_fast_span.h"
#include "importers/formats/jaeger_span.h"
#include "importers/formats/json_cutter.h"
#include "model/core/span_batch.h"

namespace fw::formats {

/// Spans of one trace that are cut from its text and wait, first to be read, then for their processes. Read by one thread at a
/// time, in two steps: read() does the everyday spans, whoever hands the block on does the others, as they need the trace.
class JaegerBlock {
public:
    void add(std::string_view json, const JsonPlace& place);
    [[nodiscard]] bool empty() const { return m_pieces.empty(); }
    [[nodiscard]] bool full() const;

    [[nodiscard]] std::size_t textBytes() const { return m_text.size(); }
    /// Another block of the trace became full: this one gets its room at once.
    void expectMore();

    void read(JaegerFastSpan& reader);

    /// Numbers of the pieces that read() left, in order.
    [[nodiscard]] const std::vector<std::size_t>& left() const { return m_left; }
    [[nodiscard]] std::string_view json(std::size_t piece) const;
    [[nodiscard]] const JsonPlace& place(std::size_t piece) const { return m_pieces[piece].place; }
    /// Puts the span of a left piece into its place.
    void fill(std::size_t piece, const JaegerSpan& span);

    /// The spans in input order, without pieces that were left and not filled in; held as JaegerTrace::hold() does.
    [[nodiscard]] SpanBatch take();

private:
    struct Piece {
        std::size_t offset = 0;
        std::size_t size = 0;
        JsonPlace place;
    };
    std::string m_text;
    std::vector<Piece> m_pieces;
    std::vector<std::size_t> m_left;
    SpanBatch m_spans;  ///< one a piece once they are read
};

}  // namespace fw::formats
