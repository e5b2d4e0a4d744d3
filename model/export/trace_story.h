// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/analysis/trace_analysis.h"
#include "model/analysis/trace_waits.h"
#include "model/export/page_words.h"

namespace fw::exporting {

/// What a trace says about where its time went, in numbers.
struct TraceStory {
    /// All spans of one name in one service.
    struct Operation {
        std::string service;
        std::string name;
        std::uint64_t spans = 0;
        std::uint64_t errors = 0;
        std::int64_t selfNs = 0;
        std::int64_t criticalNs = 0;  ///< of the critical path, without what belongs to waits
    };
    std::string rootName;
    std::string rootService;
    std::int64_t durationNs = 0;
    Completeness completeness = Completeness::Complete;
    std::int64_t pathNs = 0;            ///< length of the critical path
    std::int64_t waitNs = 0;            ///< of it: waits with evidence
    std::string waitedFor;              ///< the operation that waited longest on it
    std::vector<Operation> operations;  ///< the largest share of the critical path first, then own work
    std::uint64_t spans = 0;
    std::uint64_t errors = 0;
    SpanIndex failed = analysis::noSpan;  ///< the first span that failed without a failed one below it
    std::string failedName;
    std::string failedService;
    std::string failure;        ///< its status message; for the caller to fill
    std::uint64_t missing = 0;  ///< parents that are not in the trace
};

/// `waits`: null where they are not known. O(spans + operations log operations).
[[nodiscard]] TraceStory tellTrace(const analysis::TraceAnalysis& analysis, const analysis::TraceWaits* waits);

/// Sentences: what holds the critical path, what waited, what failed. `name` makes names fit for the format that they go into.
[[nodiscard]] std::string storyText(const TraceStory& story, const std::function<std::string(std::string_view)>& name,
                                    const PageWords& words = {});

/// How long a span of `waits` waited, and what says so.
[[nodiscard]] std::string waitWords(const TraceData& data, const analysis::TraceWaits& waits, const analysis::Wait& wait,
                                    const PageWords& words = {});

}  // namespace fw::exporting
