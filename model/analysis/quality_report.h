// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/core/quality_rule.h"
#include "model/core/span.h"
#include "model/core/trace_summary.h"

namespace fw::analysis {

/// What is looked for in traces whatever they are of (users.md B), and the reader's own rules.
enum class QualityKind : std::uint8_t {
    MissingParent,       ///< an id that spans name as their parent, and no span has; `count` of them
    Orphan,              ///< a span whose parent is not in the trace
    Cycle,               ///< a span whose parents lead back to it
    DuplicateId,         ///< a span with the id of another one, with other content
    BrokenSpan,          ///< a span without end, with a negative duration …: `text` names the marks (mark_names.h)
    StartsBeforeParent,  ///< by `ns`
    OutlivesParent,      ///< by `ns`
    ClockOff,            ///< a host's clock, `text`, is `ns` off that of `other`
    ClockContradiction,  ///< no offset between the clocks of `text` and `other` fits their calls
    ContextLost,         ///< a trace of which every top span names a parent that is not there
    LoneConsumer,        ///< a consumer with neither a parent nor a link to what it consumed
    SplitFrame,          ///< frame `text` is in `count` traces, the first and `other` among them
    MissingFrames,       ///< `count` frames from `text` to `other` are in no trace
    GeneralName,         ///< `count` spans of one operation whose name says nothing
    DetailedName,        ///< `count` spans whose names hold what differs from call to call; `text`: the name without it
    DurationCopy,        ///< attribute `text` says `ns`, the span took `otherNs`
    SilentError,         ///< a span failed and says nowhere why
    Rule,                ///< a rule of the reader's does not hold; `text`: the keys that lack, `count`: spans or services there are
};
inline constexpr std::size_t builtInChecks = static_cast<std::size_t>(QualityKind::Rule);

/// As rule files, the command line and its JSON call a built-in check: "missing-parent". Not for Rule.
[[nodiscard]] const char* qualityName(QualityKind kind);
[[nodiscard]] Severity defaultSeverity(QualityKind kind);

/// One thing that is not as it should be. Texts are as they came from the trace, shortened to a length that can be shown.
struct QualityFinding {
    QualityKind kind = QualityKind::Rule;
    std::uint32_t rule = 0;  ///< Rule: number among the rules
    Severity severity = Severity::Error;
    TraceKey trace = 0;          ///< 0: it is of no single trace
    std::string traceId;         ///< as shown; empty as above
    std::string spanId;          ///< as shown; empty: of the trace as a whole
    std::optional<SpanId> span;  ///< that of spanId
    std::string service;
    std::string name;
    std::string text;
    std::string other;
    std::uint64_t count = 0;
    std::int64_t ns = 0;
    std::int64_t otherNs = 0;
    bool ofServices = false;  ///< Rule: `count` is of services
    bool sampled = false;     ///< MissingFrames: more than half of a series, so nothing is said of each gap
};

/// What one check found in all traces.
struct QualityCount {
    QualityKind kind = QualityKind::Rule;
    std::uint32_t rule = 0;
    Severity severity = Severity::Error;
    std::uint64_t findings = 0;  ///< all of them; of the findings of a report at most `limit` are of one check
    std::uint64_t traces = 0;    ///< that have some; of names and frames: that are named as an example
    std::uint64_t looked = 0;    ///< Rule: spans (traces) that it is about
};

/// How many of the spans that should have a key do.
struct KeyCoverage {
    std::string key;
    std::uint64_t spans = 0;
    std::uint64_t with = 0;
    std::uint64_t traces = 0;  ///< with such spans
    std::uint64_t tracesWith = 0;
};

struct QualityReport {
    std::uint64_t traces = 0;
    std::uint64_t complete = 0;
    std::uint64_t spans = 0;
    std::uint64_t unread = 0;              ///< traces that could not be read; counted by who reads
    std::vector<QualityCount> counts;      ///< built-in checks by QualityKind, then the rules in their order
    std::vector<QualityFinding> findings;  ///< check by check, each in order of traces
    std::vector<KeyCoverage> coverage;     ///< the frame's key first
    bool framesLookedAt = true;            ///< SplitFrame, MissingFrames: only of all traces
    std::uint64_t namesLeftOut = 0;        ///< spans whose operations were too many to judge their names

    [[nodiscard]] bool fails(Severity from) const;
};

}  // namespace fw::analysis
