// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/core/span_batch.h"
#include "model/core/trace_data.h"

namespace fw::exporting {

class Redactor;

/// A trace of the cache on its way into a file: spans are added in order and taken in pieces, so that a trace of a million spans is
/// never in memory as a whole. The tables of the batch grow over all pieces: numbers of resources and scopes are those of the trace.
class TracePieces {
public:
    /// Both outlive this; without a redactor everything stays as it is.
    explicit TracePieces(const TraceData& trace, Redactor* redactor = nullptr);

    void add(SpanIndex span, SpanDetails details);
    void add(LogEntry log);
    [[nodiscard]] const SpanBatch& batch() const { return m_batch; }
    /// Enough for one piece.
    [[nodiscard]] bool full() const { return m_batch.bytes.size() >= pieceBytes || m_batch.spans.size() >= pieceSpans; }
    /// Drops spans and logs; the tables stay.
    void next();

private:
    static constexpr std::size_t pieceBytes = std::size_t{1} << 20;
    static constexpr std::size_t pieceSpans = 4096;
    static constexpr std::uint32_t unset = ~std::uint32_t{0};

    [[nodiscard]] std::uint32_t resourceNumber(std::uint32_t inTrace);
    [[nodiscard]] std::uint32_t scopeNumber(std::uint32_t inTrace);
    [[nodiscard]] std::uint32_t nameNumber(std::uint32_t inTrace);

    const TraceData& m_trace;
    Redactor* m_redactor;
    SpanBatch m_batch;
    std::vector<std::uint32_t> m_resources;  ///< by number in the trace; `unset` until met
    std::vector<std::uint32_t> m_scopes;
    std::vector<std::uint32_t> m_names;
};

}  // namespace fw::exporting
