// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "importers/formats/jaeger_fast_span.h"
#include "importers/formats/jaeger_span.h"
#include "importers/formats/json_tree.h"
#include "model/core/span_batch.h"

namespace fw::formats {

/// The spans of one Jaeger trace that wait for their processes, which usually stand behind them. Held encoded. Once the
/// processes are known, spans pass straight through.
class JaegerTrace {
public:
    void setTraceId(std::string text) { m_traceId = std::move(text); }
    [[nodiscard]] const std::string& traceId() const { return m_traceId; }

    void add(JaegerSpan span);
    void add(const JaegerFastSpan& span);
    /// The member `processes` of the trace.
    void setProcesses(JsonValue processes, std::vector<ImportIssue>& issues);
    /// The member `process` of a batch: of every span without one of its own.
    void setBatchProcess(JsonValue process, std::vector<ImportIssue>& issues);
    /// Warnings of the trace as a whole; they go to its first span, the nearest thing that can hold them.
    void addWarning(std::string text) { m_warnings.push_back(std::move(text)); }

    [[nodiscard]] bool processesKnown() const { return m_processesKnown; }
    [[nodiscard]] bool empty() const { return m_held.spans.empty(); }
    /// Moves what is held into the output's batches. False when the import was cancelled.
    bool flush(BatchOutput& out);

private:
    /// The process of a held span; nothing where it is not known.
    [[nodiscard]] std::optional<std::uint32_t> resourceOf(std::string_view process, SpanBatch& batch) const;

    SpanBatch m_held;  ///< `resources` holds "p" + process id or "e" + encoded resource
    std::string m_traceId;
    std::string m_process;                                     ///< scratch
    std::unordered_map<std::string, std::string> m_processes;  ///< id → encoded resource
    std::string m_batchProcess;                                ///< encoded
    std::vector<std::string> m_warnings;
    bool m_hasBatchProcess = false;
    bool m_processesKnown = false;
};

}  // namespace fw::formats
