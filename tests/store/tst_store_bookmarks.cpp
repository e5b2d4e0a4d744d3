// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "model/store/cache_format.h"
#include "model/store/carried_notes.h"
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

/// A trace of one span as an export of ours writes it.
SpanBatch carrying(const std::string& span, const Attributes& attributes) {
    SpanBatch batch;
    MadeSpan made;
    made.id = span;
    made.startNs = 1'000;
    made.attributes = attributes;
    add(batch, made);
    return batch;
}

/// All bookmarks of the only trace.
std::vector<Bookmark> bookmarksIn(Fixture& cache) {
    return value(cache.reader().bookmarks(cache.search("").traces.at(0).key));
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

void TestStore::bookmarksComeWithSpans() {
    Fixture cache;
    const Attributes own = {{"http.method", "GET"}, {"n", std::int64_t{7}}};
    Attributes carried = own;
    carried.insert(carried.begin() + 1, {bookmarkKey, true});
    carried.push_back({noteKey, "slow \xc5\x9blow\nagain"});
    const WriteCounts counts = cache.write(carrying("00000000000000a1", carried));
    QCOMPARE(counts.bookmarks, std::uint64_t{1});
    QCOMPARE(bookmarksIn(cache), (std::vector<Bookmark>{{{SpanId{0xa1}, 1'000, false}, "slow \xc5\x9blow\nagain"}}));
    // The span is what it was before: it has these attributes and no others, and is known where it comes without.
    QVERIFY(cache.where({{bookmarkKey, Condition::Op::Equal, "true"}}).traces.empty());
    QCOMPARE(cache.where({{"http.method", Condition::Op::Equal, "GET"}}).traces.size(), std::size_t{1});
    const WriteCounts again = cache.write(carrying("00000000000000a1", own));
    QCOMPARE(again.duplicates, std::uint64_t{1});
    QCOMPARE(again.conflicts, std::uint64_t{0});
    const WriteCounts repeated = cache.write(carrying("00000000000000a1", carried));
    QCOMPARE(repeated.duplicates, std::uint64_t{1});
    QCOMPARE(repeated.bookmarks, std::uint64_t{0});
    // Without a note; as a text, as Zipkin has it.
    QCOMPARE(cache.write(carrying("00000000000000a2", {{bookmarkKey, "true"}})).bookmarks, std::uint64_t{1});
    QCOMPARE(bookmarksIn(cache).size(), std::size_t{2});
    QVERIFY(bookmarksIn(cache).at(1).note.empty());
    QVERIFY(value(cache.reader().verify({})).problems.empty());
}

void TestStore::whatOnlyLooksLikeABookmark() {
    const std::vector<Attributes> odd = {
        {{bookmarkKey, false}},
        {{bookmarkKey, std::int64_t{1}}},
        {{noteKey, "no bookmark"}},
        {{bookmarkKey, true}, {bookmarkKey, true}},
        {{bookmarkKey, true}, {noteKey, "a"}, {noteKey, "b"}},
        {{bookmarkKey, true}, {noteKey, std::int64_t{5}}},
        {{bookmarkKey, true}, {noteKey, std::string(Bookmark::maxNoteBytes + 1, 'x')}},
        {{"framewake.bookmarks", true}},
        {{"text", "framewake.bookmark"}},
    };
    for (const Attributes& attributes : odd) {
        Fixture cache;
        const WriteCounts counts = cache.write(carrying("00000000000000a1", attributes));
        QCOMPARE(counts.spans, std::uint64_t{1});
        QCOMPARE(counts.bookmarks, std::uint64_t{0});
        QVERIFY(!tableIsThere(cache));
        // Nothing is taken away either.
        QCOMPARE(cache.where({{attributes.front().key, Condition::Op::Equal, valueText(attributes.front().value)}}).traces.size(),
                 std::size_t{1});
    }
}

void TestStore::notesOfTwoReadersAreJoined() {
    Fixture cache;
    const auto come = [&](const std::string& note) {
        return cache.write(carrying("00000000000000a1", {{bookmarkKey, true}, {noteKey, note}})).bookmarks;
    };
    QCOMPARE(come(""), std::uint64_t{1});
    QCOMPARE(come("mine"), std::uint64_t{1});
    QCOMPARE(come("theirs"), std::uint64_t{1});
    QCOMPARE(bookmarksIn(cache).at(0).note, std::string("mine\ntheirs"));
    // As often as it is read.
    QCOMPARE(come("mine"), std::uint64_t{0});
    QCOMPARE(come("theirs"), std::uint64_t{0});
    QCOMPARE(come(""), std::uint64_t{0});
    // The reader's own stays where both have no room.
    QCOMPARE(come(std::string(Bookmark::maxNoteBytes, 'x')), std::uint64_t{0});
    QCOMPARE(bookmarksIn(cache).at(0).note, std::string("mine\ntheirs"));
}

void TestStore::bookmarksOfAnImportAreBounded() {
    Fixture cache;
    SpanBatch batch;
    constexpr std::size_t extra = 5;
    for (std::size_t i = 0; i < CarriedNotes::most + extra; ++i) {
        MadeSpan made;
        made.id = toHex(SpanId{i + 1});
        made.startNs = static_cast<std::int64_t>(i);
        made.attributes = {{bookmarkKey, true}};
        add(batch, made);
    }
    const WriteCounts counts = cache.import("many", std::move(batch), 1000);
    QCOMPARE(counts.spans, std::uint64_t{CarriedNotes::most + extra});
    QCOMPARE(counts.bookmarks, std::uint64_t{CarriedNotes::most});
    QCOMPARE(counts.bookmarksLeft, std::uint64_t{extra});
    QCOMPARE(bookmarksIn(cache).size(), std::size_t{CarriedNotes::most});
    // The next import has its own bound.
    QCOMPARE(cache.import("one", carrying("00000000000fffff", {{bookmarkKey, true}}), 2000).bookmarks, std::uint64_t{1});
}
