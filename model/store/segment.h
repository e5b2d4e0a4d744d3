// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
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

/// The records of one segment, numbered in input order and grouped by trace (traces in order of first appearance,
/// records of a trace in input order). Refers to the batches.
class Segment {
public:
    struct Trace {
        TraceId id;
        std::uint32_t spanFirst = 0;  ///< in spanOrder
        std::uint32_t spanCount = 0;
        std::uint32_t logFirst = 0;  ///< in logOrder
        std::uint32_t logCount = 0;
    };

    /// Replaces the contents; new names, resources and scopes go into the dictionary. Buffers are kept.
    void build(const std::vector<BatchSlice>& slices, Dictionary& dictionary);

    std::vector<Trace> traces;
    std::vector<SpanColumns> spans;            ///< by record number
    std::vector<std::string_view> spanBodies;  ///< by record number
    std::vector<std::uint32_t> spanOrder;      ///< record numbers, trace by trace
    std::vector<LogColumns> logs;
    std::vector<std::string_view> logBodies;
    std::vector<std::uint32_t> logSource;  ///< SpanBatch::source by record number
    std::vector<std::uint32_t> logOrder;

private:
    std::uint32_t traceNumber(TraceId id);
    void growSlots();

    std::vector<std::uint32_t> m_slots;  ///< open addressing over `traces`
    std::vector<std::uint32_t> m_spanTrace;
    std::vector<std::uint32_t> m_logTrace;
};

}  // namespace fw::store
