// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "model/store/cache_format.h"
#include "model/store/connection.h"
#include "store_fixture.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

SpanPlace placeIn(const TraceData& trace, SpanIndex span) {
    return {trace.spanId[span], trace.startNs[span], (trace.marks[span] & SharedSpan) != 0};
}

bool tableIsThere(const Fixture& cache) {
    return SQLite::Database(cache.options.path).execAndGet("SELECT count(*) FROM sqlite_schema WHERE name = 'bookmark'").getInt() > 0;
}

}  // namespace

void TestStore::bookmarksComeBack() {
    Fixture cache;
    cache.write(manyTraces(3, 4));
    const TraceKey key = cache.search("cam_000001").traces.at(0).key;
    QVERIFY(value(cache.reader().bookmarks(key)).empty());
    const auto trace = value(cache.reader().loadTrace(key, {}));
    const auto upkeep = cache.upkeep();
    const std::string note("why <b>so</b> \xc5\x9blow?\n\0end", 24);
    check(upkeep->setBookmark(key, placeIn(*trace, 1), note));
    // The largest id is a negative number to SQLite.
    const SpanPlace odd{SpanId{UINT64_MAX}, INT64_MIN, true};
    check(upkeep->setBookmark(key, odd, ""));
    std::vector<Bookmark> all = value(cache.reader().bookmarks(key));
    QCOMPARE(all.size(), std::size_t{2});
    QVERIFY((all[0] == Bookmark{odd, ""}));
    QVERIFY((all[1] == Bookmark{placeIn(*trace, 1), note}));
    QVERIFY(value(cache.reader().bookmarks(key + 1)).empty());
    // Another note takes the place of the first; none at all takes the bookmark away.
    check(upkeep->setBookmark(key, placeIn(*trace, 1), "shorter"));
    check(upkeep->setBookmark(key, odd, std::nullopt));
    check(upkeep->setBookmark(key, placeIn(*trace, 2), std::nullopt));
    all = value(cache.reader().bookmarks(key));
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all[0].note, std::string("shorter"));
    const auto tooLong = upkeep->setBookmark(key, odd, std::string(Bookmark::maxNoteBytes + 1, 'x'));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().kind, ErrorKind::Usage);
    QCOMPARE(value(cache.reader().bookmarks(key)).size(), std::size_t{1});
    QVERIFY(value(cache.reader().verify({})).problems.empty());
    // Read again, and grown: the bookmark stays where it was.
    cache.write(manyTraces(3, 9));
    QCOMPARE(value(cache.reader().bookmarks(key)), all);
}

void TestStore::bookmarksNeedNoNewSchema() {
    Fixture cache;
    cache.write(manyTraces(2, 3));
    const TraceKey key = cache.search("").traces.at(0).key;
    const auto upkeep = cache.upkeep();
    check(upkeep->setBookmark(key, {}, std::nullopt));
    check(upkeep->setBookmark(key + 100, {}, "of nothing"));
    QVERIFY(!tableIsThere(cache));
    check(upkeep->setBookmark(key, {}, "here"));
    QVERIFY(tableIsThere(cache));
    QCOMPARE(SQLite::Database(cache.options.path).execAndGet("PRAGMA user_version").getInt(), schemaVersion);
    QCOMPARE(schemaVersion, 2);
}

void TestStore::bookmarksGoWithTheirTrace() {
    Fixture cache;
    cache.import("a", manyTraces(3, 4), 1000);
    cache.import("b", manyTraces(3, 4, 10), 2000);
    const TraceKey gone = cache.search("cam_000001").traces.at(0).key;
    const TraceKey stays = cache.search("cam_000011").traces.at(0).key;
    const auto upkeep = cache.upkeep();
    check(upkeep->setBookmark(gone, {SpanId{1}, 0, false}, "one"));
    check(upkeep->setBookmark(stays, {SpanId{1}, 0, false}, "two"));
    QCOMPARE(value(upkeep->removeTraces({gone}, {})).traces, std::uint64_t{1});
    QVERIFY(value(cache.reader().bookmarks(gone)).empty());
    QCOMPARE(value(cache.reader().bookmarks(stays)).size(), std::size_t{1});
    // A mark on what has gone meanwhile is not kept.
    check(upkeep->setBookmark(gone, {SpanId{1}, 0, false}, "late"));
    QVERIFY(value(cache.reader().bookmarks(gone)).empty());
}

void TestStore::bookmarksOutliveCompaction() {
    Fixture cache;
    for (int i = 0; i < 12; ++i) cache.write(manyTraces(5, 4, 10 * i));
    const TraceKey key = cache.search("cam_000053").traces.at(0).key;
    check(cache.upkeep()->setBookmark(key, {SpanId{7}, 5, false}, "kept"));
    (void)value(cache.upkeep()->compact({}));
    const std::vector<Bookmark> all = value(cache.reader().bookmarks(key));
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all[0].note, std::string("kept"));
    QVERIFY(value(cache.reader().verify({})).problems.empty());
}
