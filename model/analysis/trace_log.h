// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/analysis/trace_analysis.h"
#include "model/core/span.h"

namespace fw::analysis {

/// What was said during a trace: its log records and the events of its spans, in one order of time. Immutable once made; shared
/// between threads. Texts that repeat are kept once.
struct TraceLog {
    struct Line {
        std::int64_t timeNs = 0;
        SpanIndex span = noSpan;    ///< noSpan: a record that names no span of the trace
        std::uint32_t text = 0;     ///< number in `texts`
        std::uint32_t level = 0;    ///< number in `texts`: the level as the source wrote it; 0: it wrote none
        std::uint32_t service = 0;  ///< number in `texts`
        std::uint8_t severity = 0;  ///< OTLP SeverityNumber; 0 unspecified
        bool event = false;         ///< of a span, not a log record
    };
    std::shared_ptr<const TraceAnalysis> analysis;
    std::vector<Line> lines;         ///< by time; of equal times in the order they came in
    std::vector<std::string> texts;  ///< the first one is empty
    std::size_t events = 0;

    [[nodiscard]] const std::string& textOf(const Line& line) const { return texts[line.text]; }
};

/// Puts a TraceLog together, first of spans, then of records, in any order of times. One thread.
class TraceLogBuilder {
public:
    explicit TraceLogBuilder(std::shared_ptr<const TraceAnalysis> analysis);

    /// The events of a span.
    void add(SpanIndex span, const SpanDetails& details);
    /// A record of the trace. It belongs to the span it names; of two halves with one id to the client's.
    void add(const LogEntry& log);
    [[nodiscard]] std::shared_ptr<const TraceLog> finish();

private:
    std::uint32_t number(std::string text);
    void appendAttributes(const Attributes& attributes);

    std::shared_ptr<TraceLog> m_log;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::unordered_map<std::uint64_t, SpanIndex> m_spans;  ///< by id; filled by the first record
    std::string m_text;
};

/// Severities from which on a line is an error, a warning (OTLP logs data model).
inline constexpr std::uint8_t errorSeverity = 17;
inline constexpr std::uint8_t warnSeverity = 13;

}  // namespace fw::analysis
