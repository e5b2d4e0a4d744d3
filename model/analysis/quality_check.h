// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/analysis/clock_skew.h"
#include "model/analysis/frame_series.h"
#include "model/analysis/name_lint.h"
#include "model/analysis/quality_report.h"
#include "model/analysis/rule_evaluator.h"
#include "model/analysis/span_tree.h"
#include "model/core/trace_data.h"

namespace fw::analysis {

struct QualityOptions {
    /// Times that contradict each other by less are not told: logs are written in milliseconds (founding document 004).
    std::int64_t toleranceNs = 1'000'000;
    /// Attributes that repeat the duration of their span, in the unit that ends the key.
    std::vector<std::string> durationKeys = {"processing.duration_ms", "ai.duration.ms"};
    std::string frameKey = "frame.id";  ///< its coverage is told of all spans
    std::size_t limit = 100;            ///< findings that are kept of one check; all are counted
    bool frames = true;                 ///< look for missing and split frames: makes sense only of all traces
};

/// Looks at traces one after the other: begin(), add() for each wanted value in order of spans, failed() for each span of failed
/// spans(), end(). Memory does not grow with the number of traces but for frame ids and names of operations. One thread.
class QualityCheck {
public:
    QualityCheck(std::vector<QualityRule> rules, QualityOptions options);

    /// Attributes of spans whose values it wants to know.
    [[nodiscard]] const std::vector<std::string>& keys() const { return m_keys; }

    void begin(std::shared_ptr<const TraceData> trace);
    /// `key`: number in keys(). Spans ascend; of a repeated key the last value counts.
    void add(SpanIndex span, std::size_t key, std::string_view text);
    /// What a span with status error says of itself.
    void failed(SpanIndex span, const SpanDetails& details);
    void end();

    [[nodiscard]] QualityReport finish();

private:
    struct Coverage {
        KeyCoverage total;
        std::size_t key = 0;             ///< number in m_keys
        std::vector<std::size_t> rules;  ///< that demand it
        bool inTrace = false;
        bool withInTrace = false;
    };

    void closeUpTo(SpanIndex span);
    void close(SpanIndex span);
    void lookAtStructure();
    void lookAtTimes(const ClockSkew& skew);
    void lookAtClocks(const ClockSkew& skew);
    void lookAtNames();
    void lookAtDuration(SpanIndex span);
    [[nodiscard]] QualityFinding findingAt(QualityKind kind, SpanIndex span) const;
    [[nodiscard]] QualityFinding findingOfTrace(QualityKind kind) const;
    void tell(QualityFinding finding);
    void tellFrames();
    [[nodiscard]] std::string traceIdOf(TraceKey key) const;

    RuleEvaluator m_rules;
    QualityOptions m_options;
    std::vector<std::string> m_keys;  ///< those of the rules first, then the frame's, then durationKeys
    std::size_t m_firstDuration = 0;
    std::vector<Coverage> m_coverage;  ///< the frame's key first, where there is one

    std::shared_ptr<const TraceData> m_trace;
    SpanTree m_tree;
    SpanIndex m_next = 0;                                                ///< the first span that is not closed
    std::vector<std::optional<std::string>> m_own;                       ///< values of span m_next, by key
    std::vector<std::vector<std::optional<std::string>>> m_ofResources;  ///< by resource, by key; filled when one is met
    RuleEvaluator::Values m_values;

    QualityReport m_report;
    std::vector<std::vector<QualityFinding>> m_kept;  ///< by check
    std::vector<TraceKey> m_lastTrace;                ///< by check
    struct RuleTotal {
        std::uint64_t about = 0;
        std::uint64_t broken = 0;
        std::optional<QualityFinding> example;  ///< of SomeSpans: the first span that lacks a key
    };
    std::vector<RuleTotal> m_totals;
    /// Of the trace that is looked at: a summary names some frames only.
    std::unordered_set<std::string> m_framesOfTrace;
    FrameSeries m_frames;
    NameLint m_names;
    struct FrameTrace {
        TraceId id;
        std::string text;  ///< where the id does not print as it
    };
    std::unordered_map<TraceKey, FrameTrace> m_frameTraces;
};

/// How much of a text from a trace a finding keeps.
inline constexpr std::size_t findingTextBytes = 512;

}  // namespace fw::analysis
