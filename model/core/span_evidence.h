// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/core/ids.h"
#include "model/core/trace_data.h"

namespace fw {

/// Which attributes of spans are evidence of waiting and of working one after the other.
struct EvidenceKeys {
    std::vector<std::string> waits;    ///< a wait before the span, as a number; the unit is the end of the key ("…_ms")
    std::vector<std::string> workers;  ///< who did the work; the first that a span has counts
};

/// A span says how long it waited before it began.
struct ReportedWait {
    SpanIndex span = 0;
    std::uint32_t key = 0;  ///< number in EvidenceKeys::waits
    std::int64_t ns = 0;    ///< above 0
    bool operator==(const ReportedWait&) const = default;
};

/// What the bodies of a trace's spans say about waiting, read after the columns. Immutable.
struct SpanEvidence {
    struct Link {
        SpanIndex span = 0;
        SpanId to;  ///< in the same trace
        bool operator==(const Link&) const = default;
    };
    SpanIndex spans = 0;                ///< of the trace when it was read
    std::vector<ReportedWait> waits;    ///< ascending by span, at most one each: that of the first key
    std::vector<Link> links;            ///< ascending by span
    std::vector<std::uint32_t> worker;  ///< by span: equal where resource, key and value are equal; 0: not said. Empty: of none
};

/// A wait as nanoseconds: a plain decimal number, in the unit that the key ends in (ns, us, ms, s, sec, seconds; else
/// milliseconds). Absent where it is none, negative, or beyond int64. Exact: no double holds a time.
[[nodiscard]] std::optional<std::int64_t> waitFromText(std::string_view key, std::string_view text);

/// Reads the bodies of spans one after the other into evidence.
class EvidenceCollector {
public:
    EvidenceCollector(const EvidenceKeys& keys, TraceId trace) : m_keys(keys), m_trace(trace) {}
    /// `body` as in span_body.h; `resource` is any number of its resource.
    void add(std::uint32_t resource, std::string_view body);
    /// Nothing is known of the spans before this one that were not added.
    void skipTo(SpanIndex span) { m_evidence.spans = span; }
    [[nodiscard]] SpanEvidence take();

private:
    std::uint32_t workerOf(std::uint32_t resource, std::size_t key, std::string_view value);

    const EvidenceKeys& m_keys;
    TraceId m_trace;
    SpanEvidence m_evidence;
    std::unordered_map<std::string, std::uint32_t> m_workers;
    std::string m_scratch;
    std::string m_name;
};

}  // namespace fw
