// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trace_sweep.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <future>
#include <span>
#include <unordered_map>
#include <utility>

#include "model/core/side_worker.h"

namespace fw::store {
namespace {

constexpr std::size_t batchSpans = 32'768;
/// Batches that wait for the thread beside the caller's: one in work, one ready.
constexpr std::size_t waitingBatches = 2;
/// Unpacked bodies that a lane keeps: traces with late spans go back and forth between chunks.
constexpr std::size_t keptBodies = 4;

/// A chunk as it was read; unpacked by the lane that needs it.
struct SweptChunk {
    std::shared_ptr<const ChunkHead> head;
    std::string packedBodies;
};
using ChunkPtr = std::shared_ptr<const SweptChunk>;

struct SweepItem {
    TraceKey key = 0;
    TraceId id;
    std::int64_t startNs = 0;
    std::int64_t durationNs = 0;
    std::uint64_t errors = 0;
    std::size_t spans = 0;
    std::size_t firstPart = 0;  ///< in SweepBatch::parts
    std::size_t parts = 0;
};

struct SweepPart {
    Part place;
    ChunkPtr chunk;
};

struct SweepBatch {
    std::vector<SweepItem> items;
    std::vector<SweepPart> parts;
    std::size_t spans = 0;
};

[[nodiscard]] bool isDamage(const Fault& fault) {
    return fault.error.kind == ErrorKind::Damaged;
}

[[nodiscard]] bool inPeriod(const SweepChoice& choice, std::int64_t startNs) {
    return (!choice.fromNs || startNs >= *choice.fromNs) && (!choice.toNs || startNs < *choice.toNs);
}

/// By the index of starts, ascending by key.
std::vector<TraceKey> keysOfPeriod(CacheView& view, const SweepChoice& choice) {
    std::vector<TraceKey> keys;
    SQLite::Statement select(view.database, "SELECT key, start FROM trace WHERE spans > 0 AND start BETWEEN ? AND ?");
    select.bind(1, choice.fromNs.value_or(INT64_MIN));
    select.bind(2, choice.toNs.value_or(INT64_MAX));
    while (select.executeStep())
        if (inPeriod(choice, select.getColumn(1).getInt64())) keys.push_back(select.getColumn(0).getInt64());
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// Rows of the chosen traces that have spans. Gives how many of those named by key are damaged.
template <typename Visit>
std::uint64_t visitRows(CacheView& view, const SweepChoice& choice, Visit&& visit) {
    const auto take = [&](const TraceRow& row) {
        if (row.spans > 0 && inPeriod(choice, row.startNs)) visit(row);
    };
    std::optional<std::vector<TraceKey>> ofPeriod;
    if (!choice.keys && (choice.fromNs || choice.toNs) && !view.isCareful) ofPeriod = keysOfPeriod(view, choice);
    const std::vector<TraceKey>* keys = choice.keys ? &*choice.keys : ofPeriod ? &*ofPeriod : nullptr;
    if (keys == nullptr) {
        view.rows.visitAll(take);
        return 0;
    }
    std::uint64_t damaged = 0;
    for (const TraceKey key : *keys) {
        std::optional<TraceRow> row;
        try {
            row = view.rows.byKey(key);
        } catch (const Fault& fault) {
            if (!isDamage(fault)) throw;
            ++damaged;
        }
        if (row) take(*row);
    }
    return damaged;
}

/// The visiting side of one thread, with what it uses again from trace to trace.
class Lane {
public:
    Lane(std::size_t number, std::shared_ptr<const SweepTexts> texts, const std::vector<std::uint8_t>& nameKnown,
         const std::vector<std::uint8_t>& resourceKnown, bool bodies, SweepVisitor& visitor)
        : m_number(number), m_nameKnown(nameKnown), m_resourceKnown(resourceKnown), m_visitor(visitor) {
        m_trace.texts = std::move(texts);
        m_trace.columns = &m_columns;
        if (bodies) m_trace.visitBodies = [this](const std::function<void(const BodyRun&)>& take) { visitBodies(take); };
    }

    void run(const SweepBatch& batch, const std::stop_token& stop) {
        for (const SweepItem& item : batch.items) {
            if (stop.stop_requested()) throwCancelled();
            m_parts = {batch.parts.data() + item.firstPart, item.parts};
            if (!fill(item)) {
                ++m_counts.damaged;
                continue;
            }
            m_trace.key = item.key;
            m_trace.id = item.id;
            m_trace.startNs = item.startNs;
            m_trace.durationNs = item.durationNs;
            m_trace.errors = item.errors;
            m_visitor.visit(m_number, m_trace);
            ++m_counts.traces;
            m_counts.spans += item.spans;
        }
        // The chunks belong to the batch.
        m_bodies.clear();
        m_parts = {};
    }
    [[nodiscard]] const SweepCounts& counts() const { return m_counts; }

private:
    /// False: its numbers lead to dictionary entries that are damaged.
    [[nodiscard]] bool fill(const SweepItem& item) {
        TraceData& to = m_columns;
        const auto size = [&](auto&... columns) { (columns.resize(item.spans), ...); };
        size(to.startNs, to.durationNs, to.spanId, to.parentId, to.name, to.service, to.resource, to.scope, to.kind, to.status, to.marks);
        std::size_t at = 0;
        for (const SweepPart& part : m_parts) {
            const ChunkHead& head = *part.chunk->head;
            const auto copy = [&](SpanColumn which, auto& column) {
                head.column(which).copy(part.place.first, part.place.count, column.data() + at);
            };
            copy(SpanColumn::Start, to.startNs);
            copy(SpanColumn::Duration, to.durationNs);
            copy(SpanColumn::SpanId, to.spanId);
            copy(SpanColumn::ParentId, to.parentId);
            copy(SpanColumn::Name, to.name);
            copy(SpanColumn::Resource, to.resource);
            copy(SpanColumn::Scope, to.scope);
            copy(SpanColumn::Kind, to.kind);
            copy(SpanColumn::Status, to.status);
            copy(SpanColumn::Marks, to.marks);
            at += part.place.count;
        }
        const std::vector<std::uint32_t>& serviceOf = m_trace.texts->serviceOfResource;
        for (std::size_t i = 0; i < item.spans; ++i) {
            const std::uint32_t resource = to.resource[i];
            if (resource >= m_resourceKnown.size() || m_resourceKnown[resource] == 0) return false;
            if (to.name[i] >= m_nameKnown.size() || m_nameKnown[to.name[i]] == 0) return false;
            to.service[i] = serviceOf[resource];
        }
        return true;
    }

    void visitBodies(const std::function<void(const BodyRun&)>& take) {
        SpanIndex first = 0;
        for (const SweepPart& part : m_parts) {
            const std::string_view bodies = unpacked(*part.chunk);
            const std::uint64_t* starts = part.chunk->head->bodyStart.data() + part.place.first;
            take({first, part.place.count, bodies.substr(starts[0], starts[part.place.count] - starts[0]), starts});
            first += part.place.count;
        }
    }

    std::string_view unpacked(const SweptChunk& chunk) {
        for (const auto& [known, bytes] : m_bodies)
            if (known == &chunk) return bytes;
        std::string bytes;
        if (m_bodies.size() == keptBodies) {
            bytes = std::move(m_bodies.front().second);
            m_bodies.pop_front();
        }
        // Its checksum was right when it was read.
        if (!decompress(chunk.packedBodies, chunk.head->bodyStart.back(), bytes))
            throwDamaged("Stored data cannot be unpacked", "chunk " + std::to_string(chunk.head->id));
        return m_bodies.emplace_back(&chunk, std::move(bytes)).second;
    }

    std::size_t m_number;
    const std::vector<std::uint8_t>& m_nameKnown;
    const std::vector<std::uint8_t>& m_resourceKnown;
    SweepVisitor& m_visitor;
    TraceData m_columns;
    SweptTrace m_trace;
    std::span<const SweepPart> m_parts;
    std::deque<std::pair<const SweptChunk*, std::string>> m_bodies;
    SweepCounts m_counts;
};

/// Reads rows and chunks, fills batches and hands them to the lanes.
class Sweeper {
public:
    Sweeper(CacheView& view, const SweepChoice& choice, SweepVisitor& visitor, const std::stop_token& stop)
        : m_view(view), m_choice(choice), m_stop(stop) {
        readTexts();
        for (std::size_t i = 0; i < sweepLanes; ++i)
            m_lanes.push_back(std::make_unique<Lane>(i, m_texts, m_nameKnown, m_resourceKnown, choice.bodies, visitor));
    }

    SweepCounts run() {
        const std::uint64_t rowsLost = m_view.rows.leftOut();
        m_damaged += visitRows(m_view, m_choice, [this](const TraceRow& row) { take(row); });
        hand();
        while (!m_waiting.empty()) join();
        SweepCounts counts;
        for (const auto& lane : m_lanes) {
            counts.traces += lane->counts().traces;
            counts.spans += lane->counts().spans;
            counts.damaged += lane->counts().damaged;
        }
        counts.damaged += m_damaged;
        for (std::uint64_t i = 0; i < counts.damaged; ++i) m_view.noteLoss();
        counts.damaged += m_view.rows.leftOut() - rowsLost;
        return counts;
    }

private:
    void readTexts() {
        auto texts = std::make_shared<SweepTexts>();
        DictReader& dict = m_view.dict;
        // What is damaged is told by the traces that need it.
        const auto known = [&](std::uint32_t number, std::vector<std::uint8_t>& flags, const auto& read) {
            try {
                read();
                flags[number] = 1;
            } catch (const Fault& fault) {
                if (!isDamage(fault)) throw;
            }
        };
        for (const DictKind kind : {DictKind::Name, DictKind::Service, DictKind::Resource}) dict.loadAll(kind);
        const std::uint32_t names = dict.size(DictKind::Name);
        const std::uint32_t services = dict.size(DictKind::Service);
        const std::uint32_t resources = dict.size(DictKind::Resource);
        std::vector<std::uint8_t> serviceKnown(services, 0);
        m_nameKnown.assign(names, 0);
        m_resourceKnown.assign(resources, 0);
        texts->names.resize(names);
        texts->services.resize(services);
        texts->serviceOfResource.resize(resources);
        if (m_choice.bodies) texts->resources.resize(resources);
        for (std::uint32_t i = 0; i < names; ++i) known(i, m_nameKnown, [&] { texts->names[i] = dict.name(i); });
        for (std::uint32_t i = 0; i < services; ++i) known(i, serviceKnown, [&] { texts->services[i] = dict.service(i); });
        for (std::uint32_t i = 0; i < resources; ++i)
            known(i, m_resourceKnown, [&] {
                const std::uint32_t service = dict.serviceOf(i);
                if (service >= services || serviceKnown[service] == 0) throwDamaged("A service is damaged");
                texts->serviceOfResource[i] = service;
                if (m_choice.bodies) texts->resources[i] = dict.resource(i);
            });
        m_texts = std::move(texts);
    }

    void take(const TraceRow& row) {
        if (m_stop.stop_requested()) throwCancelled();
        SweepItem item{row.key, row.id, row.startNs, row.durationNs, row.errors, 0, m_batch->parts.size(), row.parts.size()};
        try {
            for (const Part& part : row.parts) {
                ChunkPtr chunk = chunkOf(part.chunk);
                checkPart(*chunk->head, part);
                item.spans += part.count;
                m_batch->parts.push_back({part, std::move(chunk)});
            }
            if (item.spans != row.spans) throwDamaged("The number of its spans contradicts itself");
        } catch (const Fault& fault) {
            if (!isDamage(fault)) throw;
            ++m_damaged;
            m_batch->parts.resize(item.firstPart);
            return;
        }
        m_batch->items.push_back(item);
        m_batch->spans += item.spans;
        if (m_batch->spans >= batchSpans) hand();
    }

    /// Kept as long as the batch, and the last one for the next batch, which goes on in it.
    ChunkPtr chunkOf(std::int64_t id) {
        if (m_last && m_last->head->id == id) return m_last;
        if (const auto known = m_chunks.find(id); known != m_chunks.end()) return m_last = known->second;
        auto chunk = std::make_shared<SweptChunk>();
        chunk->head = m_view.spans.head(id);
        if (m_choice.bodies) chunk->packedBodies = m_view.spans.packedBodies(*chunk->head);
        m_last = std::move(chunk);
        m_chunks.emplace(id, m_last);
        return m_last;
    }

    /// To the thread beside this one where it would have to wait, else visited here.
    void hand() {
        if (m_batch->items.empty()) return;
        std::shared_ptr<const SweepBatch> batch = std::move(m_batch);
        m_batch = std::make_shared<SweepBatch>();
        m_chunks.clear();
        while (!m_waiting.empty() && m_waiting.front().wait_for(std::chrono::seconds(0)) == std::future_status::ready) join();
        if (m_waiting.size() < waitingBatches)
            m_waiting.push_back(
                m_worker.run([lane = m_lanes[1].get(), batch = std::move(batch), stop = m_stop] { lane->run(*batch, stop); }));
        else
            m_lanes[0]->run(*batch, m_stop);
    }

    void join() {
        std::future<void> first = std::move(m_waiting.front());
        m_waiting.pop_front();
        first.get();
    }

    CacheView& m_view;
    const SweepChoice& m_choice;
    const std::stop_token& m_stop;
    std::shared_ptr<const SweepTexts> m_texts;
    std::vector<std::uint8_t> m_nameKnown;
    std::vector<std::uint8_t> m_resourceKnown;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::shared_ptr<SweepBatch> m_batch = std::make_shared<SweepBatch>();
    std::unordered_map<std::int64_t, ChunkPtr> m_chunks;
    ChunkPtr m_last;
    std::uint64_t m_damaged = 0;
    std::deque<std::future<void>> m_waiting;
    SideWorker m_worker;  ///< last: its thread ends before what it uses
};

}  // namespace

SweepCounts sweepTraces(CacheView& view, const SweepChoice& choice, SweepVisitor& visitor, const std::stop_token& stop) {
    visitor.begin();
    return Sweeper(view, choice, visitor, stop).run();
}

StartSpan startSpanOf(CacheView& view, const SweepChoice& choice, const std::stop_token& stop) {
    StartSpan span;
    if (!choice.keys && !choice.fromNs && !choice.toNs && !view.isCareful) {
        SQLite::Statement select(view.database, "SELECT min(start), max(start), count(*) FROM trace WHERE spans > 0");
        if (select.executeStep() && select.getColumn(2).getInt64() > 0)
            span = {select.getColumn(0).getInt64(), select.getColumn(1).getInt64(),
                    static_cast<std::uint64_t>(select.getColumn(2).getInt64())};
        return span;
    }
    (void)visitRows(view, choice, [&](const TraceRow& row) {
        if (stop.stop_requested()) throwCancelled();
        span.firstNs = span.traces == 0 ? row.startNs : std::min(span.firstNs, row.startNs);
        span.lastNs = span.traces == 0 ? row.startNs : std::max(span.lastNs, row.startNs);
        ++span.traces;
    });
    return span;
}

}  // namespace fw::store
