// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/segment.h"

#include <limits>
#include <numeric>

#include "model/core/span_body.h"

namespace fw::store {
namespace {

constexpr std::uint32_t unused = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t firstSlots = 1024;

std::size_t slotOf(TraceId id, std::size_t mask) {
    std::uint64_t mixed = (id.lo ^ (id.hi * 0x9e3779b97f4a7c15ULL)) * 0xff51afd7ed558ccdULL;
    mixed ^= mixed >> 32U;
    return static_cast<std::size_t>(mixed) & mask;
}

/// Numbers of a batch's table → numbers of the dictionary, looked up on first use.
template <typename Lookup>
class Mapping {
public:
    Mapping(const StringTable& table, Lookup lookup) : m_table(table), m_numbers(table.size(), unused), m_lookup(lookup) {}
    std::uint32_t operator()(std::uint32_t number) {
        std::uint32_t& known = m_numbers[number];
        if (known == unused) known = m_lookup(m_table.at(number));
        return known;
    }

private:
    const StringTable& m_table;
    std::vector<std::uint32_t> m_numbers;
    Lookup m_lookup;
};

/// Stable counting sort of record numbers by trace. `firstOf(trace)` and `countOf(trace)` are the members to fill.
template <typename First, typename Count>
void groupByTrace(std::vector<Segment::Trace>& traces, const std::vector<std::uint32_t>& traceOf, std::vector<std::uint32_t>& order,
                  First first, Count count) {
    std::uint32_t sum = 0;
    for (Segment::Trace& trace : traces) {
        trace.*first = sum;
        sum += trace.*count;
        trace.*count = 0;
    }
    order.resize(traceOf.size());
    for (std::uint32_t record = 0; record < traceOf.size(); ++record) {
        Segment::Trace& trace = traces[traceOf[record]];
        order[trace.*first + (trace.*count)++] = record;
    }
}

}  // namespace

void Segment::growSlots() {
    const std::size_t size = m_slots.empty() ? firstSlots : m_slots.size() * 2;
    m_slots.assign(size, unused);
    for (std::uint32_t i = 0; i < traces.size(); ++i) {
        std::size_t slot = slotOf(traces[i].id, size - 1);
        while (m_slots[slot] != unused) slot = (slot + 1) & (size - 1);
        m_slots[slot] = i;
    }
}

std::uint32_t Segment::traceNumber(TraceId id) {
    if (m_slots.size() < traces.size() * 2 + 2) growSlots();
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = slotOf(id, mask);
    while (m_slots[slot] != unused) {
        if (traces[m_slots[slot]].id == id) return m_slots[slot];
        slot = (slot + 1) & mask;
    }
    m_slots[slot] = static_cast<std::uint32_t>(traces.size());
    traces.push_back({id, 0, 0, 0, 0});
    return m_slots[slot];
}

void Segment::clear() {
    traces.clear();
    spans.clear();
    spanBodies.clear();
    logs.clear();
    logBodies.clear();
    logSource.clear();
    m_spanTrace.clear();
    m_logTrace.clear();
    m_ownBodies.clear();
    m_slots.assign(m_slots.size(), unused);
}

/// The body with the original text of its trace's id, whether it had it before or not.
std::string_view Segment::withTraceText(std::string_view body, std::string_view text) {
    wire::Reader reader(body);
    wire::Field field;
    while (reader.next(field))
        if (field.id == body::TraceIdTextField) return body;
    std::string& own = m_ownBodies.emplace_back(body);
    wire::appendBytes(own, body::TraceIdTextField, text);
    return own;
}

void Segment::build(const std::vector<StoredTrace>& stored, std::uint32_t source) {
    clear();
    for (const StoredTrace& trace : stored) {
        traces.push_back({trace.id, static_cast<std::uint32_t>(spans.size()), static_cast<std::uint32_t>(trace.spans.size()),
                          static_cast<std::uint32_t>(logs.size()), static_cast<std::uint32_t>(trace.logs.size())});
        for (std::size_t i = 0; i < trace.spans.size(); ++i) {
            spans.push_back(trace.spans[i]);
            spans.back().marks = static_cast<std::uint16_t>(spans.back().marks | OpaqueIds);
            spanBodies.push_back(withTraceText(trace.spanBodies[i], trace.text));
        }
        for (std::size_t i = 0; i < trace.logs.size(); ++i) {
            logs.push_back(trace.logs[i]);
            logBodies.push_back(withTraceText(trace.logBodies[i], trace.text));
        }
    }
    logSource.assign(logs.size(), source);
    spanOrder.resize(spans.size());
    std::iota(spanOrder.begin(), spanOrder.end(), 0U);
    logOrder.resize(logs.size());
    std::iota(logOrder.begin(), logOrder.end(), 0U);
}

void Segment::build(const std::vector<BatchSlice>& slices, Dictionary& dictionary, const Joined& joined) {
    clear();
    TraceId lastId;
    std::uint32_t lastTrace = unused;
    bool isJoined = false;
    const auto numberOf = [&](TraceId id) {
        if (lastTrace == unused || id != lastId) {
            const auto whole = joined.empty() ? joined.end() : joined.find(id);
            isJoined = whole != joined.end();
            lastId = id;
            lastTrace = traceNumber(isJoined ? whole->second : id);
        }
        return lastTrace;
    };
    const auto bodyFor = [&](TraceId id, std::string_view body) { return isJoined ? withTraceText(body, toHex(id)) : body; };
    for (const BatchSlice& slice : slices) {
        const SpanBatch& batch = *slice.batch;
        Mapping names(batch.names, [&](std::string_view text) { return dictionary.name(text); });
        Mapping resources(batch.resources, [&](std::string_view bytes) { return dictionary.resource(bytes); });
        Mapping scopes(batch.scopes, [&](std::string_view bytes) { return dictionary.scope(bytes); });
        for (std::size_t i = slice.spanFrom; i < slice.spanTo; ++i) {
            const SpanRecord& span = batch.spans[i];
            const std::uint32_t trace = numberOf(span.traceId);
            ++traces[trace].spanCount;
            m_spanTrace.push_back(trace);
            spans.push_back({span.startNs, span.durationNs, span.spanId.value, span.parentId.value, names(span.name),
                             resources(span.resource), scopes(span.scope), static_cast<std::uint16_t>(span.marks & ~DuplicateId),
                             static_cast<std::uint8_t>(span.kind), static_cast<std::uint8_t>(span.status)});
            if (isJoined) spans.back().marks = static_cast<std::uint16_t>(spans.back().marks | OpaqueIds);
            spanBodies.push_back(bodyFor(span.traceId, batch.body(span)));
        }
        for (std::size_t i = slice.logFrom; i < slice.logTo; ++i) {
            const LogRecord& log = batch.logs[i];
            const std::uint32_t trace = numberOf(log.traceId);
            ++traces[trace].logCount;
            m_logTrace.push_back(trace);
            logs.push_back({log.timeNs, log.spanId.value, resources(log.resource), log.severity});
            logBodies.push_back(bodyFor(log.traceId, batch.body(log)));
            logSource.push_back(batch.source);
        }
    }
    groupByTrace(traces, m_spanTrace, spanOrder, &Trace::spanFirst, &Trace::spanCount);
    groupByTrace(traces, m_logTrace, logOrder, &Trace::logFirst, &Trace::logCount);
}

}  // namespace fw::store
