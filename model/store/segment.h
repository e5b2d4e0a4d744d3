// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/core/span_batch.h"
#include "model/store/dictionary.h"

namespace fw::store {

/// The columns of a span with dictionary numbers in place of batch numbers.
struct SpanColumns {
    std::int64_t startNs = 0;
    std::int64_t durationNs = 0;
    std::uint64_t id = 0;
    std::uint64_t parent = 0;
    std::uint32_t name = 0;
    std::uint32_t resource = 0;
    std::uint32_t scope = 0;
    std::uint16_t marks = 0;
    std::uint8_t kind = 0;
    std::uint8_t status = 0;
    bool operator==(const SpanColumns&) const = default;
};

struct LogColumns {
    std::int64_t timeNs = 0;
    std::uint64_t spanId = 0;
    std::uint32_t resource = 0;
    std::int32_t severity = 0;
    bool operator==(const LogColumns&) const = default;
};

/// Part of a batch: records [from, to).
struct BatchSlice {
    const SpanBatch* batch = nullptr;
    std::size_t spanFrom = 0;
    std::size_t spanTo = 0;
    std::size_t logFrom = 0;
    std::size_t logTo = 0;
};

/// Records as they stand in chunks, without the mark DuplicateId: of one id, and where they are to go.
struct StoredTrace {
    TraceId id;
    std::string text;  ///< the id that they keep
    std::vector<SpanColumns> spans;
    std::vector<std::string> spanBodies;
    std::vector<LogColumns> logs;
    std::vector<std::string> logBodies;
};

/// The records of one segment, numbered in input order and grouped by trace (traces in order of first appearance,
/// records of a trace in input order). Refers to the batches or stored records.
class Segment {
public:
    struct Trace {
        TraceId id;
        std::uint32_t spanFirst = 0;  ///< in spanOrder
        std::uint32_t spanCount = 0;
        std::uint32_t logFirst = 0;  ///< in logOrder
        std::uint32_t logCount = 0;
    };

    /// Ids and the traces to which they were joined (trace_joiner.h).
    using Joined = std::unordered_map<TraceId, TraceId>;
    /// Replaces the contents; new names, resources and scopes go into the dictionary. Buffers are kept. Records of a `joined` id
    /// go to the trace that it was joined to, and their bodies keep the id that they came with.
    void build(const std::vector<BatchSlice>& slices, Dictionary& dictionary, const Joined& joined = {});
    /// Replaces the contents by records of which the dictionary knows all, of different ids; refers to them. Logs of one `source`
    /// may repeat each other.
    void build(const std::vector<StoredTrace>& stored, std::uint32_t source);

    std::vector<Trace> traces;
    std::vector<SpanColumns> spans;            ///< by record number
    std::vector<std::string_view> spanBodies;  ///< by record number
    std::vector<std::uint32_t> spanOrder;      ///< record numbers, trace by trace
    std::vector<LogColumns> logs;
    std::vector<std::string_view> logBodies;
    std::vector<std::uint32_t> logSource;  ///< SpanBatch::source by record number
    std::vector<std::uint32_t> logOrder;

private:
    void clear();
    [[nodiscard]] std::string_view withTraceText(std::string_view body, std::string_view text);
    std::uint32_t traceNumber(TraceId id);
    void growSlots();

    std::vector<std::uint32_t> m_slots;  ///< open addressing over `traces`
    std::vector<std::uint32_t> m_spanTrace;
    std::vector<std::uint32_t> m_logTrace;
    std::deque<std::string> m_ownBodies;  ///< those of joined records
};

}  // namespace fw::store
