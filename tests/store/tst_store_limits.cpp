// SPDX-License-Identifier: GPL-3.0-or-later
// How much goes when the cache is over its limit, and what never goes.
#include <QTest>

#include <algorithm>

#include "model/store/cache_upkeep.h"
#include "store_fixture.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

std::uint64_t dataBytes(Fixture& cache) {
    return value(cache.upkeep()->prune({}, {})).bytesBefore;
}

constexpr int smallTraces = 1'500;
constexpr int giantTrace = 900'000;

void importSmall(Fixture& cache) {
    for (int i = 0; i < 3; ++i) cache.import("small" + std::to_string(i), manyTraces(smallTraces / 3, 8, i * smallTraces / 3), 100 + i);
}

void importGiant(Fixture& cache, std::int64_t timeNs) {
    cache.import("giant", manyTraces(1, 25'000, giantTrace), timeNs);
}

}  // namespace

void TestStore::pruneStopsAtTheLimit_data() {
    QTest::addColumn<int>("percent");
    for (const int percent : {90, 60, 35}) QTest::addRow("%d %%", percent) << percent;
}

void TestStore::pruneStopsAtTheLimit() {
    QFETCH(int, percent);
    Fixture cache;
    importSmall(cache);
    CacheLimits limits;
    limits.maxBytes = dataBytes(cache) * static_cast<std::uint64_t>(percent) / 100;
    const DropReport report = value(cache.upkeep()->prune(limits, {}));
    QVERIFY(report.reached);
    QVERIFY(report.bytesAfter <= *limits.maxBytes);
    QVERIFY2(report.bytesAfter >= *limits.maxBytes * 85 / 100,
             qPrintable(QStringLiteral("%1 of %2").arg(report.bytesAfter).arg(*limits.maxBytes)));
    QCOMPARE(cache.search("").total, smallTraces - report.traces);
    QVERIFY(value(cache.reader().verify({})).problems.empty());
}

void TestStore::giantTraceGoesAlone() {
    Fixture cache;
    importGiant(cache, 50);
    const std::uint64_t giantBytes = dataBytes(cache);
    importSmall(cache);
    // Above what the small ones take alone: the giant, used longest ago, is enough.
    CacheLimits limits;
    limits.maxBytes = dataBytes(cache) - giantBytes / 4;
    const DropReport report = value(cache.upkeep()->prune(limits, {}));
    QCOMPARE(report.traces, std::uint64_t{1});
    QCOMPARE(cache.search("").total, std::uint64_t{smallTraces});
}

void TestStore::smallTracesGoBeforeAYoungerGiant() {
    Fixture cache;
    importGiant(cache, 500);
    const std::uint64_t giantBytes = dataBytes(cache);
    importSmall(cache);
    const std::uint64_t all = dataBytes(cache);
    for (const std::uint64_t part : {2U, 4U}) {
        CacheLimits limits;
        limits.maxBytes = giantBytes + (all - giantBytes) / part;
        const DropReport report = value(cache.upkeep()->prune(limits, {}));
        QVERIFY(report.reached);
        QVERIFY2(report.bytesAfter >= *limits.maxBytes * 85 / 100,
                 qPrintable(QStringLiteral("%1 of %2").arg(report.bytesAfter).arg(*limits.maxBytes)));
        QCOMPARE(cache.search("cam_900000").total, std::uint64_t{1});
        QVERIFY(cache.search("").total > 1);
    }
}

void TestStore::removedImportKeepsPinnedTraces() {
    Fixture cache;
    cache.import("a", manyTraces(20, 5), 10);
    const TraceKey pinned = cache.search("cam_000007").traces.at(0).key;
    check(cache.upkeep()->setPinned(pinned, true));
    const std::int64_t id = value(cache.reader().imports()).at(0).id;
    DropReport report = value(cache.upkeep()->removeImport(id, {}));
    QCOMPARE(report.traces, std::uint64_t{19});
    QCOMPARE(report.pinned, std::uint64_t{1});
    QVERIFY(report.imports.empty());
    QCOMPARE(value(cache.reader().loadTrace(pinned, {}))->startNs.size(), std::size_t{5});
    // The import stays listed, so that it can be removed once the trace is let go.
    QCOMPARE(value(cache.reader().imports()).size(), std::size_t{1});
    QCOMPARE(value(cache.reader().tracesOfImport(id, 10, {})), std::vector<TraceKey>{pinned});
    QVERIFY(value(cache.reader().verify({})).problems.empty());
    check(cache.upkeep()->setPinned(pinned, false));
    report = value(cache.upkeep()->removeImport(id, {}));
    QCOMPARE(report.traces, std::uint64_t{1});
    QCOMPARE(report.pinned, std::uint64_t{0});
    QCOMPARE(cache.search("").total, std::uint64_t{0});
    QVERIFY(value(cache.reader().imports()).empty());
}
