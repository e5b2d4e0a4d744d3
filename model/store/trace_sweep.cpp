// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trace_sweep.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <deque>
#include <future>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "model/core/sampling_hints.h"
#include "model/core/side_worker.h"
#include "model/store/sweep_lane.h"

namespace fw::store {
namespace {

constexpr std::size_t batchSpans = 16'384;
/// Batches that wait for the thread beside the caller's: one in work, one ready.
constexpr std::size_t waitingBatches = 2;

[[nodiscard]] bool isDamage(const Fault& fault) {
    return fault.error.kind == ErrorKind::Damaged;
}

/// By the index of starts, ascending by key.
std::vector<TraceKey> keysOfPeriod(CacheView& view, const SweepChoice& choice) {
    std::vector<TraceKey> keys;
    SQLite::Statement select(view.database, "SELECT key, start, dur FROM trace WHERE spans > 0 AND start BETWEEN ? AND ?");
    select.bind(1, choice.range.fromNs.value_or(INT64_MIN));
    select.bind(2, choice.range.toNs.value_or(INT64_MAX));
    while (select.executeStep())
        if (choice.range.holds(select.getColumn(1).getInt64(), select.getColumn(2).getInt64()))
            keys.push_back(select.getColumn(0).getInt64());
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// Rows of the chosen traces that have spans. Gives how many of those named by key are damaged.
template <typename Visit>
std::uint64_t visitRows(CacheView& view, const SweepChoice& choice, Visit&& visit) {
    const auto take = [&](const TraceRow& row) {
        if (row.spans > 0 && choice.range.holds(row.startNs, row.durationNs)) visit(row);
    };
    std::optional<std::vector<TraceKey>> ofPeriod;
    if (!choice.keys && !choice.range.empty() && !view.isCareful) ofPeriod = keysOfPeriod(view, choice);
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

/// Reads rows and chunks, fills batches and hands them to the lanes.
class Sweeper {
public:
    Sweeper(CacheView& view, const SweepChoice& choice, SweepVisitor& visitor, const std::stop_token& stop)
        : m_view(view), m_choice(choice), m_contents(choice.contents), m_stop(stop) {
        if (m_contents.evidence) {
            // Who worked is not remembered, so it is not looked for.
            m_contents.evidence->workers.clear();
            view.evidence.prepare(*m_contents.evidence);
        }
        readTexts();
        for (std::size_t i = 0; i < sweepLanes; ++i)
            m_lanes.push_back(std::make_unique<SweepLane>(i, m_tables, m_contents, view.evidence, visitor));
    }

    SweepCounts run() {
        const std::uint64_t rowsLost = m_view.rows.leftOut();
        m_damaged += visitRows(m_view, m_choice, [this](const TraceRow& row) { take(row); });
        hand();
        // What the thread beside this one has not begun yet is done here.
        for (auto waiting = m_waiting.rbegin(); waiting != m_waiting.rend(); ++waiting)
            if (const auto batch = waiting->work->take()) m_lanes[0]->run(*batch, m_stop);
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
    /// A batch for whichever thread takes it first.
    class Work {
    public:
        explicit Work(std::shared_ptr<const SweepBatch> batch) : m_batch(std::move(batch)) {}
        /// Nothing to whoever comes second.
        [[nodiscard]] std::shared_ptr<const SweepBatch> take() { return m_taken.test_and_set() ? nullptr : std::move(m_batch); }

    private:
        std::shared_ptr<const SweepBatch> m_batch;
        std::atomic_flag m_taken;
    };
    struct Waiting {
        std::shared_ptr<Work> work;
        std::future<void> done;
    };

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
        m_tables.nameKnown.assign(names, 0);
        m_tables.resourceKnown.assign(resources, 0);
        m_tables.resourceSampled.assign(resources, 0);
        texts->names.resize(names);
        texts->services.resize(services);
        texts->serviceOfResource.resize(resources);
        if (m_contents.bodies) texts->resources.resize(resources);
        for (std::uint32_t i = 0; i < names; ++i) known(i, m_tables.nameKnown, [&] { texts->names[i] = dict.name(i); });
        for (std::uint32_t i = 0; i < services; ++i) known(i, serviceKnown, [&] { texts->services[i] = dict.service(i); });
        for (std::uint32_t i = 0; i < resources; ++i)
            known(i, m_tables.resourceKnown, [&] {
                const std::uint32_t service = dict.serviceOf(i);
                if (service >= services || serviceKnown[service] == 0) throwDamaged("A service is damaged");
                texts->serviceOfResource[i] = service;
                if (!m_contents.bodies && !m_contents.evidence) return;
                Resource resource = dict.resource(i);
                for (const Attribute& attribute : resource.attributes)
                    if (tellsOfSampling(attribute.key, valueText(attribute.value))) m_tables.resourceSampled[i] = 1;
                if (m_contents.bodies) texts->resources[i] = std::move(resource);
            });
        m_tables.texts = std::move(texts);
    }

    void take(const TraceRow& row) {
        if (m_stop.stop_requested()) throwCancelled();
        SweepItem item{row.key, row.id, row.startNs, row.durationNs, row.errors, 0, m_batch->parts.size(), row.parts.size()};
        try {
            for (const Part& part : row.parts) {
                ChunkPtr chunk = chunkOf(part);
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

    /// Kept as long as the batch, and the last one for the next batch, which goes on in it. With bodies where the part needs them.
    ChunkPtr chunkOf(const Part& part) {
        ChunkPtr chunk;
        if (m_last && m_last->head->id == part.chunk) {
            chunk = m_last;
        } else if (const auto known = m_chunks.find(part.chunk); known != m_chunks.end()) {
            chunk = known->second;
        }
        const bool bodies = m_contents.bodies || (m_contents.evidence && !m_view.evidence.knows(part));
        if (!chunk || (bodies && chunk->packedBodies.empty())) {
            // Another one: a lane may be looking at the one without bodies.
            auto fresh = std::make_shared<SweptChunk>();
            fresh->head = chunk ? chunk->head : m_view.spans.head(part.chunk);
            if (bodies) fresh->packedBodies = m_view.spans.packedBodies(*fresh->head);
            chunk = std::move(fresh);
            m_chunks[part.chunk] = chunk;
        }
        return m_last = chunk;
    }

    /// To the thread beside this one where it would have to wait, else visited here.
    void hand() {
        if (m_batch->items.empty()) return;
        std::shared_ptr<const SweepBatch> batch = std::move(m_batch);
        m_batch = std::make_shared<SweepBatch>();
        m_chunks.clear();
        while (!m_waiting.empty() && m_waiting.front().done.wait_for(std::chrono::seconds(0)) == std::future_status::ready) join();
        if (m_waiting.size() >= waitingBatches) return m_lanes[0]->run(*batch, m_stop);
        const auto work = std::make_shared<Work>(std::move(batch));
        m_waiting.push_back({work, m_worker.run([lane = m_lanes[1].get(), work, stop = m_stop] {
                                 if (const auto taken = work->take()) lane->run(*taken, stop);
                             })});
    }

    void join() {
        std::future<void> first = std::move(m_waiting.front().done);
        m_waiting.pop_front();
        first.get();
    }

    CacheView& m_view;
    const SweepChoice& m_choice;
    SweepContents m_contents;
    const std::stop_token& m_stop;
    SweepTables m_tables;
    std::vector<std::unique_ptr<SweepLane>> m_lanes;
    std::shared_ptr<SweepBatch> m_batch = std::make_shared<SweepBatch>();
    std::unordered_map<std::int64_t, ChunkPtr> m_chunks;
    ChunkPtr m_last;
    std::uint64_t m_damaged = 0;
    std::deque<Waiting> m_waiting;
    SideWorker m_worker;  ///< last: its thread ends before what it uses
};

}  // namespace

SweepCounts sweepTraces(CacheView& view, const SweepChoice& choice, SweepVisitor& visitor, const std::stop_token& stop) {
    visitor.begin();
    return Sweeper(view, choice, visitor, stop).run();
}

StartSpan startSpanOf(CacheView& view, const SweepChoice& choice, const std::stop_token& stop) {
    StartSpan span;
    if (!choice.keys && choice.range.empty() && !view.isCareful) {
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

TracePoints tracePointsOf(CacheView& view, const SweepChoice& choice, const std::stop_token& stop) {
    TracePoints points;
    const auto add = [&](TraceKey key, std::int64_t startNs, std::int64_t durationNs, bool failed) {
        points.key.push_back(key);
        points.startNs.push_back(startNs);
        points.durationNs.push_back(durationNs);
        points.failed.push_back(failed ? 1 : 0);
    };
    if (!view.isCareful) {
        // The index has all of it, in order of the starts.
        SQLite::Statement select(view.database,
                                 "SELECT key, start, dur, errors FROM trace WHERE spans > 0 AND start BETWEEN ? AND ? ORDER BY start");
        select.bind(1, choice.range.fromNs.value_or(INT64_MIN));
        select.bind(2, choice.range.toNs.value_or(INT64_MAX));
        std::int64_t last = INT64_MIN;
        while (select.executeStep()) {
            if (stop.stop_requested()) throwCancelled();
            const TraceKey key = select.getColumn(0).getInt64();
            const std::int64_t start = select.getColumn(1).getInt64();
            if (start < std::exchange(last, start)) throw SQLite::Exception("an index disagrees with its table", SQLITE_CORRUPT);
            const std::int64_t duration = select.getColumn(2).getInt64();
            if (choice.range.holds(start, duration) && (!choice.keys || std::binary_search(choice.keys->begin(), choice.keys->end(), key)))
                add(key, start, duration, select.getColumn(3).getInt64() > 0);
        }
    } else {
        (void)visitRows(view, choice, [&](const TraceRow& row) {
            if (stop.stop_requested()) throwCancelled();
            add(row.key, row.startNs, row.durationNs, row.errors > 0);
        });
    }
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto before = [&](std::size_t a, std::size_t b) {
        return points.startNs[a] != points.startNs[b] ? points.startNs[a] < points.startNs[b] : points.key[a] < points.key[b];
    };
    if (std::is_sorted(order.begin(), order.end(), before)) return points;
    std::sort(order.begin(), order.end(), before);
    TracePoints sorted;
    std::swap(points, sorted);
    for (const std::size_t i : order) add(sorted.key[i], sorted.startNs[i], sorted.durationNs[i], sorted.failed[i] != 0);
    return points;
}

}  // namespace fw::store
