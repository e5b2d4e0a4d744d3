// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <array>
#include <random>

#include "model/analysis/span_tree.h"
#include "model/store/repair_log.h"
#include "store_fixture.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

using Counts = std::array<std::uint64_t, repairKinds>;

/// Batches as one import, each a source, and a segment by itself where `segments`.
std::vector<TreeRepair> repairsOf(const Fixture& cache, const std::vector<std::vector<MadeSpan>>& sources, bool segments = false) {
    const auto writer = value(TraceWriter::open(cache.options));
    std::uint32_t source = 0;
    for (const std::vector<MadeSpan>& spans : sources) {
        SpanBatch batch = batchOf(spans);
        batch.source = source++;
        // The first segment of an import is cut at so many records.
        static_cast<void>(value(writer->write(std::move(batch), {})));
        if (segments) static_cast<void>(value(writer->write(manyTraces(1, 8192, 1'000'000 + static_cast<int>(source)), {})));
    }
    static_cast<void>(value(writer->commit({})));
    return value(writer->takeRepairs());
}

Counts sumOf(const std::vector<TreeRepair>& repairs) {
    Counts counts{};
    for (const TreeRepair& repair : repairs) counts[static_cast<std::size_t>(repair.kind)] += repair.count;
    return counts;
}

MadeSpan spanOf(int id, int parent, std::int64_t startNs = 1'000) {
    MadeSpan span;
    const auto text = [](int number) { return QString::number(number, 16).rightJustified(16, QLatin1Char('0')).toStdString(); };
    span.id = text(id);
    if (parent != 0) span.parent = text(parent);
    span.startNs = startNs;
    return span;
}

/// What the tree says of the same spans.
Counts countsOfTree(const TraceData& trace) {
    Counts counts{};
    for (const std::uint8_t marks : analysis::buildSpanTree(trace).marks) {
        if ((marks & analysis::Orphan) != 0) ++counts[static_cast<std::size_t>(RepairKind::Orphan)];
        if ((marks & analysis::CycleCut) != 0) ++counts[static_cast<std::size_t>(RepairKind::Cycle)];
        if ((marks & analysis::SelfParent) != 0) ++counts[static_cast<std::size_t>(RepairKind::OwnParent)];
    }
    return counts;
}

TraceRepairs orphans(std::uint32_t count) {
    TraceRepairs repairs;
    for (std::uint32_t i = 0; i < count; ++i) repairs.add(RepairKind::Orphan, i);
    return repairs;
}

}  // namespace

void TestStore::repairsAreToldWithAnExample() {
    Fixture cache;
    MadeSpan server = spanOf(9, 1);
    server.kind = SpanKind::Server;
    MadeSpan client = spanOf(9, 1);
    client.kind = SpanKind::Client;
    MadeSpan other = spanOf(2, 1);
    other.durationNs = 7;
    const std::vector<TreeRepair> repairs =
        repairsOf(cache, {{spanOf(1, 0), spanOf(2, 1), other, spanOf(3, 77), spanOf(4, 78), spanOf(5, 5), client, server},
                          {spanOf(6, 7, 2'000), spanOf(7, 8, 1'500), spanOf(8, 6, 3'000)}});
    QCOMPARE(sumOf(repairs), (Counts{2, 1, 1, 1, 1, 0}));
    const auto of = [&](RepairKind kind) {
        return *std::find_if(repairs.begin(), repairs.end(), [kind](const TreeRepair& repair) { return repair.kind == kind; });
    };
    QCOMPARE(of(RepairKind::Orphan).spanId, spanOf(3, 0).id);
    QCOMPARE(of(RepairKind::Orphan).traceId, MadeSpan().trace);
    QCOMPARE(of(RepairKind::Orphan).source, 0U);
    QCOMPARE(of(RepairKind::Cycle).spanId, spanOf(7, 0).id);
    QCOMPARE(of(RepairKind::OwnParent).spanId, spanOf(5, 0).id);
    QCOMPARE(of(RepairKind::SharedId).spanId, spanOf(9, 0).id);
    QCOMPARE(of(RepairKind::RepeatedId).spanId, spanOf(2, 0).id);
}

void TestStore::farTimesAreTold() {
    constexpr std::int64_t year = std::int64_t{365} * 86'400'000'000'000;
    constexpr std::int64_t now = 1'767'225'610'000'000'000;
    for (const bool segments : {false, true}) {
        Fixture cache;
        const std::vector<TreeRepair> repairs = repairsOf(cache,
                                                          {{spanOf(1, 0, now), spanOf(2, 1, now + 10 * year)},
                                                           {spanOf(3, 1, 1'000'000'000), spanOf(4, 1, now + 1), spanOf(5, 1, now + 2)}},
                                                          segments);
        Counts wanted{};
        wanted[static_cast<std::size_t>(RepairKind::FarTime)] = 2;
        QCOMPARE(sumOf(repairs), wanted);
        const TraceSummary trace = cache.search("").traces.at(0);
        QVERIFY(trace.durationNs < year);
    }
    // A long trace is one.
    Fixture cache;
    QVERIFY(repairsOf(cache, {{spanOf(1, 0, now), spanOf(2, 1, now + year / 2)}}).empty());
}

void TestStore::repairsAreThoseOfTheEnd() {
    // A parent that comes later, in another source and another segment, leaves nothing to tell.
    for (const bool segments : {false, true}) {
        Fixture cache;
        QVERIFY(repairsOf(cache, {{spanOf(2, 1)}, {spanOf(1, 0)}}, segments).empty());
        // One that came by an earlier import as well.
        QVERIFY(repairsOf(cache, {{spanOf(3, 1)}, {spanOf(4, 3)}}, segments).empty());
        // What an import does not touch is not told again; what it meets again is.
        QCOMPARE(sumOf(repairsOf(cache, {{spanOf(5, 99)}}, segments)), (Counts{1, 0, 0, 0, 0, 0}));
        MadeSpan elsewhere = spanOf(1, 0);
        elsewhere.trace = "1af7651916cd43dd8448eb211c80319c";
        QVERIFY(repairsOf(cache, {{elsewhere}}, segments).empty());
        const std::vector<TreeRepair> again = repairsOf(cache, {{elsewhere}, {spanOf(5, 99)}}, segments);
        QCOMPARE(sumOf(again), (Counts{1, 0, 0, 0, 0, 0}));
        QCOMPARE(again.front().source, 1U);
        QCOMPARE(again.front().spanId, spanOf(5, 0).id);
    }
}

void TestStore::repairsAgreeWithTheTree() {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Fixture cache;
        const int spans = 1 + static_cast<int>(random() % 24);
        std::vector<std::vector<MadeSpan>> sources(3);
        for (int i = 0; i < spans; ++i) {
            MadeSpan span = spanOf(1 + static_cast<int>(random() % 20), static_cast<int>(random() % 22),
                                   1'000 + static_cast<std::int64_t>(random() % 5));
            span.name = "op" + std::to_string(i);
            if (round % 2 == 0) span.kind = static_cast<SpanKind>(1 + random() % 3);
            // Where both halves of a call are their own parents, both answers are as good.
            if (round % 2 == 0 && span.parent == span.id) span.parent.clear();
            sources[random() % sources.size()].push_back(span);
        }
        Counts told = sumOf(repairsOf(cache, sources));
        told[static_cast<std::size_t>(RepairKind::SharedId)] = 0;
        told[static_cast<std::size_t>(RepairKind::RepeatedId)] = 0;
        QVERIFY2(told == countsOfTree(*cache.load(MadeSpan().trace)), std::to_string(round).c_str());
    }
}

void TestStore::repairLogForgetsAndStaysRight() {
    RepairLog log;
    const RepairLog::Sources other{1, 1, 1, 1, 1};
    const auto most = static_cast<TraceKey>(RepairLog::mostTraces);
    for (TraceKey key = 1; key <= most; ++key) log.note(key, {}, {}, orphans(1));
    QVERIFY(!log.mustRecount(most + 1));
    log.note(most + 1, other, {}, orphans(3));
    QVERIFY(log.mustRecount(most + 1));
    QVERIFY(!log.mustRecount(1));
    log.note(1, other, {}, {});
    log.note(2, other, {}, orphans(5));
    // Forgotten ones count by what the caller worked out again, from whichever source.
    log.note(most + 1, {}, orphans(3), orphans(1));
    RepairLog::Totals totals = log.take();
    std::int64_t sum = 0;
    for (const auto& [place, total] : totals) sum += total.count;
    QCOMPARE(sum, static_cast<std::int64_t>(RepairLog::mostTraces) - 1 + 4 + 1);
    QVERIFY(log.take().empty());
}
