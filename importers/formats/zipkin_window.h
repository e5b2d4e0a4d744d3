// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "importers/formats/json_cutter.h"
#include "importers/formats/zipkin_span.h"
#include "model/core/span_batch.h"

namespace fw::formats {

/// The spans of Zipkin that were read last, held back because one span may come in several records: a reporter sends late
/// tags without times, or the same record again. Records are of one span if trace and span id agree, neither the kind,
/// the service, nor the address say otherwise, and their times can be those of one span: equal starts or one missing, or
/// different starts of which one has a duration and the other none. So the two sides of a call that share an id stay
/// two spans, and so do two runs of one consumer. Joined: the earliest start, the longest duration, all tags and events.
///
/// Memory is bounded: two generations of at most `generationBytes` encoded. When the younger is full, the older is handed
/// over, so that records meet wherever less than a generation lies between them; those further apart come out as spans
/// of one id, which the cache marks; so does what comes after 64 of them. In a list of lists every inner list is a whole trace and is
/// handed over at its end.
///
/// What is handed over without a start gets that of its children, else of its parent (StartInferred); an open end gets
/// the latest end of its children (NoEnd stays), both as far as the relatives are held.
class ZipkinWindow {
public:
    static constexpr std::size_t generationBytes = std::size_t{8} << 20;

    /// Joins `span` to a record of it that is held, or holds it. Line 0 of the place: the input has no lines. False when the
    /// import was cancelled.
    bool add(const ZipkinSpan& span, const JsonPlace& place, BatchOutput& out);
    /// Hands over everything held. False when the import was cancelled.
    bool flush(BatchOutput& out);

private:
    struct Held {
        SpanRecord record;  ///< numbers and body of its generation
        std::uint64_t offset = 0;
        std::uint64_t line = 0;
        std::uint64_t before = 0;  ///< the number of the record before it with the same ids, or 0
        std::uint32_t service = 0;
        std::uint32_t address = 0;
        std::uint32_t joined = 0;  ///< records with other content that went into it
        bool hasKind = false;
    };
    /// Numbers of held records count from 1 over the whole input; `first` is that of spans[0].
    struct Generation {
        std::uint64_t first = 1;
        std::vector<Held> spans;
        SpanBatch data;  ///< bytes and tables only
        std::size_t tableBytes = 0;

        std::uint32_t intern(StringTable& table, std::string_view text);
        [[nodiscard]] std::size_t memory() const { return data.bytes.size() + tableBytes + spans.size() * sizeof(Held); }
    };
    struct Key {
        TraceId trace;
        SpanId span;
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const noexcept;
    };
    /// Numbers of a generation's table in the batch that is being filled; `batch` says in which one they count.
    struct Numbers {
        std::uint64_t batch = 0;
        std::uint32_t number = 0;
    };
    /// Times of what hangs below one span id.
    struct Below {
        std::int64_t start = INT64_MAX;
        std::int64_t end = INT64_MIN;
    };
    using Relatives = std::unordered_map<Key, Below, KeyHash>;

    [[nodiscard]] Generation& generationOf(std::uint64_t number) { return number >= m_young.first ? m_young : m_old; }
    [[nodiscard]] Held& heldAt(std::uint64_t number);
    /// The slot of these ids, or the free one where they belong.
    [[nodiscard]] std::size_t slotOf(TraceId trace, SpanId span);
    /// The number of the last record with these ids, or 0.
    [[nodiscard]] std::uint64_t latestOf(TraceId trace, SpanId span) { return m_slots.empty() ? 0 : m_slots[slotOf(trace, span)]; }
    void rebuildSlots(std::size_t spans);
    [[nodiscard]] bool sameSpan(const Held& held, const Generation& in, const ZipkinSpan& span) const;
    void join(std::uint64_t number, const ZipkinSpan& span);
    void hold(const ZipkinSpan& span, const JsonPlace& place, std::uint64_t before);
    bool handOver(Generation& generation, BatchOutput& out);
    bool rotate(BatchOutput& out);
    void completeTimes(Generation& generation);
    static void noteBelow(Relatives& relatives, const SpanRecord& span);

    Generation m_old;
    Generation m_young;
    std::vector<std::uint64_t> m_slots;  ///< open addressing: numbers of the last record of each pair of ids, 0 is free
    std::size_t m_used = 0;
    std::uint64_t m_batch = 0;  ///< counts the batches met in handOver()
};

}  // namespace fw::formats
