// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

#include "app/cli/context.h"
#include "model/core/ids.h"
#include "model/core/span_sink.h"

namespace fw::cli {

/// Passes batches on and remembers whose spans they are, for `--pin-traces`. Used on one thread, as what it passes to.
class TraceNotes final : public SpanSink {
public:
    /// `next` must outlive this. Without `wanted` nothing is remembered.
    TraceNotes(SpanSink& next, bool wanted) : m_next(next), m_wanted(wanted) {}

    Result<WriteCounts> write(SpanBatch&& batch, std::stop_token stop) override;
    Result<WriteCounts> commit(std::stop_token stop) override { return m_next.commit(std::move(stop)); }
    Result<WriteCounts> commitPart(std::stop_token stop) override { return m_next.commitPart(std::move(stop)); }
    Result<std::vector<TreeRepair>> takeRepairs() override { return m_next.takeRepairs(); }
    [[nodiscard]] WriteCounts keptByFailedCall() const override { return m_next.keptByFailedCall(); }

    [[nodiscard]] const std::unordered_set<TraceId>& traces() const { return m_traces; }

private:
    SpanSink& m_next;
    const bool m_wanted;
    std::unordered_set<TraceId> m_traces;
};

/// Pins those of the traces that the cache holds, whoever brought them, and gives their number. Errors: Cache.
[[nodiscard]] Result<std::uint64_t> pinTraces(Context& context, const std::unordered_set<TraceId>& traces);
/// "3 traces pinned"; nothing for none.
void appendPinned(std::string& out, std::uint64_t pinned);

}  // namespace fw::cli
