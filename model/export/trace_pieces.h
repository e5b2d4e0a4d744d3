// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/core/span_batch.h"
#include "model/core/trace_data.h"

namespace fw::exporting {

/// A loaded trace put together again, a piece at a time: the spans of a piece with the tables of the whole trace, so that the
/// numbers of names, resources and scopes are the same in every piece. One thread.
class TracePieces {
public:
    /// `trace` outlives the pieces.
    explicit TracePieces(const TraceData& trace);

    void add(SpanIndex span, const SpanDetails& details);
    void addLog(const LogEntry& log);
    [[nodiscard]] const SpanBatch& batch() const { return m_batch; }
    /// Drops the spans and logs, keeps the tables.
    void clear();

private:
    const TraceData& m_trace;
    SpanBatch m_batch;
    std::vector<std::uint32_t> m_names;  ///< by number in the trace: number in the batch
    std::vector<std::uint32_t> m_resources;
    std::vector<std::uint32_t> m_scopes;
};

}  // namespace fw::exporting
