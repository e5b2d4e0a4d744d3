// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "importers/formats/jaeger_fast_span.h"
#include "importers/formats/jaeger_span.h"
#include "importers/formats/json_cutter.h"
#include "importers/formats/json_tree.h"
#include "model/core/span_batch.h"

namespace fw::formats {

/// What spans of one Jaeger trace need of it: the id, the processes, the warnings. Processes usually stand behind the spans, which
/// wait for them in batches, held encoded: their `resources` are "p" + process id or "e" + encoded resource.
class JaegerTrace {
public:
    /// Where the trace begins.
    void setPlace(const JsonPlace& place) { m_place = place; }
    void setTraceId(std::string text) { m_traceId = std::move(text); }
    [[nodiscard]] const std::string& traceId() const { return m_traceId; }

    /// The encoded form of a span in `batch`.
    [[nodiscard]] static SpanRecord held(SpanBatch& batch, const JaegerSpan& span);
    /// Adds a span to `batch`.
    static void hold(SpanBatch& batch, const JaegerFastSpan& span);

    /// The member `processes` of the trace.
    void setProcesses(JsonValue processes, std::vector<ImportIssue>& issues);
    /// The member `process` of a batch: of every span without one of its own.
    void setBatchProcess(JsonValue process, std::vector<ImportIssue>& issues);
    /// Warnings of the trace as a whole; they go to its first span, the nearest thing that can hold them.
    void addWarning(std::string text) { m_warnings.push_back(std::move(text)); }

    [[nodiscard]] bool processesKnown() const { return m_processesKnown; }
    /// The text of the trace broke off: that its processes are missing needs no words of its own.
    void setCutOff() { m_cutOff = true; }
    /// Moves held spans into the output's batches. False when the import was cancelled.
    bool handOver(SpanBatch held, BatchOutput& out);

private:
    /// Marks a span whose process is not known, and tells of it.
    void reportUnknown(std::string_view process, SpanRecord& span, BatchOutput& out) const;
    /// As the batch of the output, without copying a body.
    bool handOverWhole(SpanBatch held, BatchOutput& out);
    /// The process of a held span; nothing where it is not known.
    [[nodiscard]] std::optional<std::uint32_t> resourceOf(std::string_view process, StringTable& resources) const;

    JsonPlace m_place;
    std::string m_traceId;
    std::unordered_map<std::string, std::string> m_processes;  ///< id → encoded resource
    std::string m_batchProcess;                                ///< encoded
    std::vector<std::string> m_warnings;
    bool m_hasBatchProcess = false;
    bool m_processesKnown = false;
    bool m_cutOff = false;
};

}  // namespace fw::formats
