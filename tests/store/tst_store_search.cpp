// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>
#include <set>

#include "model/core/characters.h"
#include "model/core/natural_order.h"
#include "model/store/folded_needle.h"
#include "store_fixture.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

Q_DECLARE_METATYPE(fw::TraceSort)

namespace {

using Op = Condition::Op;

MadeSpan withId(const std::string& trace, const std::string& span = "b7ad6b7169203331") {
    MadeSpan made;
    made.trace = trace;
    made.id = span;
    return made;
}

/// Order as promised, worked out from the summaries.
bool inOrder(const TraceSummary& a, const TraceSummary& b, TraceSort sort, bool descending) {
    const auto compare = [&]() -> int {
        const auto by = [](const auto& x, const auto& y) { return x < y ? -1 : (y < x ? 1 : 0); };
        switch (sort) {
            case TraceSort::Start:
                return by(a.startNs, b.startNs);
            case TraceSort::Duration:
                return by(a.durationNs, b.durationNs);
            case TraceSort::Spans:
                return by(a.spans, b.spans);
            case TraceSort::Errors:
                return by(a.errors, b.errors);
            case TraceSort::RootName:
                return by(a.rootName, b.rootName);
            case TraceSort::FrameId:
                if (a.frameIds.empty() != b.frameIds.empty()) return a.frameIds.empty() == descending ? -1 : 1;
                return a.frameIds.empty() ? 0 : by(a.frameIds.front(), b.frameIds.front());
        }
        return 0;
    };
    const int order = descending ? -compare() : compare();
    if (order != 0) return order < 0;
    return a.startNs != b.startNs ? a.startNs < b.startNs : a.key < b.key;
}

}  // namespace

void TestStore::traceIdInAnySpelling() {
    Fixture cache;
    cache.write(batchOf({withId("0AF7651916CD43DD8448EB211C80319C"), withId("00000000000000001234567890abcdef")}));
    for (const char* text : {"0af7651916cd43dd8448eb211c80319c", "0AF7651916CD43DD8448EB211C80319C", "0af76519-16cd-43dd-8448-eb211c80319c",
                             "1234567890abcdef", "0x1234567890ABCDEF"}) {
        const TracePage page = cache.search(text);
        QVERIFY2(page.match == TextMatch::TraceIdExact, text);
        QCOMPARE(page.total, std::uint64_t{1});
    }
    QVERIFY(cache.search("0af7651916cd43dd8448eb211c80319d").match == TextMatch::None);
}

void TestStore::traceIdPrefix() {
    Fixture cache;
    cache.write(manyTraces(5, 2));
    TracePage page = cache.search("abcd");
    QVERIFY(page.match == TextMatch::TraceIdPrefix);
    QCOMPARE(page.total, std::uint64_t{5});
    QCOMPARE(cache.search("ABCD0003").total, std::uint64_t{1});
    QCOMPARE(cache.search("abcd0003-0000-0000").total, std::uint64_t{1});
    QVERIFY2(cache.search("abc").match == TextMatch::None, "three digits mean too much");
    QVERIFY(cache.search("abce").match == TextMatch::None);
}

void TestStore::opaqueAndUuidIds() {
    Fixture cache;
    const std::string uuid = "550e8400-e29b-41d4-a716-446655440000";
    MadeSpan span = withId("agent-run/42", "step one");
    span.parent = "step zero";
    cache.write(batchOf({withId(uuid, "7a6b2c10-0000-4000-8000-000000000001"), span}));
    TracePage page = cache.search(uuid);
    QVERIFY(page.match == TextMatch::TraceIdExact);
    QCOMPARE(page.traces.at(0).idText, uuid);
    QVERIFY(cache.search("550e8400-e29b").match == TextMatch::TraceIdPrefix);
    QVERIFY(cache.search("agent-run/42").match == TextMatch::TraceIdExact);
    page = cache.search("agent-run");
    QVERIFY(page.match == TextMatch::TraceIdPrefix);
    QCOMPARE(page.traces.at(0).idText, std::string("agent-run/42"));
    const auto trace = cache.load("agent-run/42");
    QCOMPARE(trace->spanIdText(0), std::string("step one"));
    QCOMPARE(trace->parentIdText(0), std::string("step zero"));
    page = cache.search("step one");
    QVERIFY(page.match == TextMatch::SpanIdExact);
    QCOMPARE(page.traces.at(0).idText, std::string("agent-run/42"));
    QVERIFY(page.matchedSpan == parseSpanId("step one").id);
}

void TestStore::frameIdExactAndPrefix() {
    Fixture cache;
    SpanBatch batch = manyTraces(30, 4);
    MadeSpan other = withId("99990000000000000000000000000001");
    other.startNs = 1;
    other.attributes = {{"frame.id", "cam_000007"}};
    add(batch, other);
    cache.write(std::move(batch));
    TracePage page = cache.search("cam_000007");
    QVERIFY(page.match == TextMatch::FrameId);
    QCOMPARE(page.total, std::uint64_t{2});
    const std::vector<TraceSummary> traces = value(cache.reader().tracesOfFrame("cam_000007"));
    QCOMPARE(traces.size(), std::size_t{2});
    QCOMPARE(toHex(traces[0].id), other.trace);
    QCOMPARE(traces[1].frameIds, std::vector<std::string>{"cam_000007"});
    page = cache.search("cam_00002");
    QVERIFY(page.match == TextMatch::FrameIdPrefix);
    QCOMPARE(page.total, std::uint64_t{10});
    QVERIFY(value(cache.reader().tracesOfFrame("cam_00000")).empty());
}

void TestStore::frameIdsForCompletion() {
    Fixture cache;
    MadeSpan numbered;
    numbered.id = "0000000000000005";
    for (int i = 0; i < 20; ++i) numbered.attributes.push_back({"frame.id", std::int64_t{1000 + i}});
    SpanBatch batch = manyTraces(30, 1);
    add(batch, numbered);
    cache.write(std::move(batch));
    QCOMPARE(value(cache.reader().frameIds("cam_00001", 3)), (std::vector<std::string>{"cam_000010", "cam_000011", "cam_000012"}));
    QCOMPARE(value(cache.reader().frameIds("", 100)).size(), std::size_t{50});
    // Neighbours against all ids in order, also of ids that are not there.
    const std::vector<std::string> all = value(cache.reader().frameIds("", 100));
    std::vector<std::string> asked = all;
    for (const char* other : {"", "0", "1005x", "cam_", "cam_000010a", "cam_00002", "zzz", "1"}) asked.emplace_back(other);
    for (const std::string& id : asked) {
        for (const std::string prefix : {"", "1", "cam_", "cam_00001", "none"}) {
            const auto isNumbered = [&](const std::string& one) {
                return one.size() > prefix.size() && one.starts_with(prefix) &&
                       one.find_first_not_of("0123456789", prefix.size()) == std::string::npos;
            };
            const auto before = [byNumber = isNumbered(id)](const std::string& a, const std::string& b) {
                return byNumber ? naturalLess(a, b) : a < b;
            };
            store::FrameNeighbours expected;
            for (const std::string& one : all) {
                if (!one.starts_with(prefix) || (isNumbered(id) && !isNumbered(one))) continue;
                if (before(one, id) && (expected.previous.empty() || before(expected.previous, one))) expected.previous = one;
                if (before(id, one) && (expected.next.empty() || before(one, expected.next))) expected.next = one;
            }
            const store::FrameNeighbours found = value(cache.reader().frameNeighbours(id, prefix));
            QCOMPARE(found.previous, expected.previous);
            QCOMPARE(found.next, expected.next);
        }
    }
    const TraceSummary summary = cache.search("1007").traces.at(0);
    QCOMPARE(summary.frameIds.size(), TraceSummary::maxFrameIds);
    QCOMPARE(summary.frameIds.front(), std::string("1000"));
    QVERIFY(summary.moreFrameIds);
}

void TestStore::frameNumbersAreNumbers() {
    // Dense and with gaps, of one width and of many, with zeros in front, digits beyond any integer, and others in between.
    std::mt19937_64 random(20240315);
    for (int round = 0; round < 20; ++round) {
        const std::string prefix = round % 3 == 0 ? "" : round % 3 == 1 ? "cam_" : "20240315_cam01_";
        const std::uint64_t span = round % 4 == 0 ? 30 : round % 4 == 1 ? 200 : round % 4 == 2 ? 5'000 : 2'000'000;
        std::set<std::string> ids;
        MadeSpan made;
        made.id = "0000000000000005";
        for (int i = 0; i < 40; ++i) {
            std::string digits = std::to_string(random() % span);
            if (round % 5 == 1) digits.insert(0, 7 - std::min<std::size_t>(7, digits.size()), '0');
            if (round % 5 == 2) digits.insert(0, random() % 3, '0');
            if (round % 5 == 3 && i % 8 == 0) digits += "99999999999999999999" + std::to_string(i);
            if (round % 5 == 4 && i % 6 == 0) digits += i % 12 == 0 ? "x" : "_3";
            ids.insert(prefix + digits);
        }
        for (const std::string& id : ids) made.attributes.push_back({"frame.id", id});
        Fixture cache;
        SpanBatch batch;
        add(batch, made);
        cache.write(std::move(batch));
        std::vector<std::string> numbered;
        for (const std::string& id : ids)
            if (id.find_first_not_of("0123456789", prefix.size()) == std::string::npos) numbered.push_back(id);
        std::sort(numbered.begin(), numbered.end(), naturalLess);
        for (std::size_t i = 0; i < numbered.size(); ++i) {
            const store::FrameNeighbours found = value(cache.reader().frameNeighbours(numbered[i], prefix));
            QCOMPARE(found.previous, i == 0 ? std::string() : numbered[i - 1]);
            QCOMPARE(found.next, i + 1 == numbered.size() ? std::string() : numbered[i + 1]);
        }
    }
}

void TestStore::otherFrameKeyRebuilds() {
    Fixture cache;
    cache.write(manyTraces(10, 4));
    QCOMPARE(value(cache.reader().tracesOfFrame("cam_000003")).size(), std::size_t{1});
    CacheOptions other = cache.options;
    other.frameKey = "queue";
    QVERIFY(TraceWriter::open(other).has_value());
    QCOMPARE(value(cache.reader().info()).frameKey, std::string("queue"));
    QCOMPARE(value(cache.reader().tracesOfFrame("cam_000003")).size(), std::size_t{0});
    QCOMPARE(value(cache.reader().tracesOfFrame("odd")).size(), std::size_t{10});
    QCOMPARE(cache.search("even").traces.at(0).frameIds, (std::vector<std::string>{"even", "odd"}));
    QVERIFY(value(cache.reader().verify({})).problems.empty());
}

void TestStore::spanIdFindsItsTrace() {
    Fixture cache;
    cache.write(manyTraces(100, 30));
    const TracePage page = cache.search("000000420000001d");
    QVERIFY(page.match == TextMatch::SpanIdExact);
    QCOMPARE(page.total, std::uint64_t{1});
    QCOMPARE(page.traces.at(0).frameIds.at(0), std::string("cam_000065"));
    QCOMPARE(page.matchedSpan->value, std::uint64_t{0x420000001d});
}

void TestStore::nameInAnyCase() {
    Fixture cache;
    MadeSpan one = withId("00000000000000000000000000000a01");
    one.name = "Face Detection";
    MadeSpan two = withId("00000000000000000000000000000a02");
    two.name = "face detection retry";
    cache.write(batchOf({one, two}));
    QCOMPARE(cache.search("Face Detection").total, std::uint64_t{1});
    TracePage page = cache.search("DETECT");
    QVERIFY(page.match == TextMatch::Name);
    QCOMPARE(page.total, std::uint64_t{2});
    QVERIFY(cache.search("detected").match == TextMatch::None);
}

void TestStore::conditionsHoldOnOneSpan() {
    Fixture cache;
    cache.write(manyTraces(8, 4));
    QCOMPARE(cache.where({{"queue", Op::Equal, "odd"}, {"worker", Op::Equal, "1"}}).total, std::uint64_t{8});
    // Both values occur in every trace, but never on one span.
    QCOMPARE(cache.where({{"queue", Op::Equal, "odd"}, {"worker", Op::Equal, "0"}}).total, std::uint64_t{0});
    QCOMPARE(cache.where({{"status", Op::Equal, "error"}}).total, std::uint64_t{2});
    QCOMPARE(cache.where({{"status", Op::Equal, "error"}, {"name", Op::Equal, "op-1"}, {"service", Op::Equal, "svc-1"}}).total,
             std::uint64_t{2});
    QCOMPARE(cache.where({{"status", Op::Equal, "error"}, {"name", Op::Equal, "op-0"}}).total, std::uint64_t{0});
    QCOMPARE(cache.where({{"kind", Op::Equal, "internal"}}).total, std::uint64_t{8});
    QCOMPARE(cache.where({{"kind", Op::Equal, "server"}}).total, std::uint64_t{0});
    QCOMPARE(cache.where({{"status", Op::Equal, "nonsense"}}).total, std::uint64_t{0});
    QCOMPARE(cache.where({{"frame.id", Op::Equal, "cam_000002"}}).total, std::uint64_t{1});
    QVERIFY(cache.where({{"frame.id", Op::Equal, "cam_000002"}}).match == TextMatch::ConditionsOnly);
}

void TestStore::conditionsOnResource() {
    Fixture cache;
    cache.write(manyTraces(3, 4));
    QCOMPARE(cache.where({{"host.name", Op::Equal, "node-svc-2"}}).total, std::uint64_t{3});
    QCOMPARE(cache.where({{"host.name", Op::Equal, "node-svc-2"}, {"queue", Op::Equal, "even"}}).total, std::uint64_t{3});
    QCOMPARE(cache.where({{"host.name", Op::Equal, "node-svc-2"}, {"queue", Op::Equal, "odd"}}).total, std::uint64_t{0});
    QCOMPARE(cache.where({{"service.name", Op::Equal, "svc-1"}}).total, std::uint64_t{3});
}

void TestStore::conditionsOfAScope() {
    using Scope = Condition::Scope;
    Fixture cache;
    cache.write(manyTraces(3, 4));
    MadeSpan odd = withId("00000000000000000000000000000b01");
    odd.attributes = {{"host.name", "node-svc-2"}, {"name", "x"}, {"status", "error"}};
    cache.write(batchOf({odd}));
    const auto total = [&cache](const char* key, const char* text, Scope scope) {
        return cache.where({Condition{key, Op::Equal, text, scope}}).total;
    };
    QCOMPARE(total("host.name", "node-svc-2", Scope::Plain), std::uint64_t{4});
    QCOMPARE(total("host.name", "node-svc-2", Scope::Attribute), std::uint64_t{4});
    QCOMPARE(total("host.name", "node-svc-2", Scope::Resource), std::uint64_t{3});
    QCOMPARE(total("host.name", "node-svc-2", Scope::Span), std::uint64_t{1});
    QCOMPARE(total("service.name", "svc-1", Scope::Resource), std::uint64_t{3});
    QCOMPARE(total("service.name", "svc-1", Scope::Span), std::uint64_t{0});
    QCOMPARE(total("queue", "even", Scope::Resource), std::uint64_t{0});
    QVERIFY(total("queue", "even", Scope::Span) > 0);
    // Attributes that are called like a field of the span.
    QCOMPARE(total("name", "x", Scope::Plain), std::uint64_t{0});
    QCOMPARE(total("name", "x", Scope::Attribute), std::uint64_t{1});
    QCOMPARE(total("status", "error", Scope::Span), std::uint64_t{1});
    QCOMPARE(cache.where({Condition{"host.name", Op::Equal, "node-svc-2", Scope::Resource}, {"queue", Op::Equal, "even"}}).total,
             cache.where({{"host.name", Op::Equal, "node-svc-2"}, {"queue", Op::Equal, "even"}}).total);
}

void TestStore::conditionsOnDuration() {
    Fixture cache;
    cache.write(manyTraces(6, 2));  // durations 1000, 999 (+0, +100, +200)
    QCOMPARE(cache.where({{"duration", Op::Greater, "1199"}}).total, std::uint64_t{2});
    QCOMPARE(cache.where({{"duration", Op::Less, "1000"}}).total, std::uint64_t{2});
    QCOMPARE(cache.where({{"duration", Op::Equal, "1100"}}).total, std::uint64_t{2});
    QCOMPARE(cache.where({{"duration", Op::Greater, "much"}}).total, std::uint64_t{0});
}

void TestStore::numericConditionsOnAttributes() {
    Fixture cache;
    MadeSpan low = withId("00000000000000000000000000000a01");
    low.attributes = {{"confidence", 0.25}};
    MadeSpan text = withId("00000000000000000000000000000a02");
    text.attributes = {{"confidence", "0.75"}};
    cache.write(batchOf({low, text}));
    QCOMPARE(cache.where({{"confidence", Op::Less, "0.5"}}).traces.at(0).idText, low.trace);
    QCOMPARE(cache.where({{"confidence", Op::Greater, "0.5"}}).traces.at(0).idText, text.trace);
    QCOMPARE(cache.where({{"confidence", Op::Greater, "0.1"}}).total, std::uint64_t{2});
    QCOMPARE(cache.where({{"confidence", Op::Equal, "0.25"}}).total, std::uint64_t{1});
}

void TestStore::textAndConditions() {
    Fixture cache;
    cache.write(manyTraces(12, 3));
    SearchRequest request;
    request.text = "cam_";
    request.conditions = {{"status", Op::Equal, "error"}};
    const TracePage page = cache.search(request);
    QVERIFY(page.match == TextMatch::FrameIdPrefix);
    QCOMPARE(page.total, std::uint64_t{3});
}

void TestStore::everySortIsTotal_data() {
    QTest::addColumn<TraceSort>("sort");
    QTest::newRow("start") << TraceSort::Start;
    QTest::newRow("duration") << TraceSort::Duration;
    QTest::newRow("spans") << TraceSort::Spans;
    QTest::newRow("errors") << TraceSort::Errors;
    QTest::newRow("name") << TraceSort::RootName;
    QTest::newRow("frame") << TraceSort::FrameId;
}

void TestStore::everySortIsTotal() {
    QFETCH(TraceSort, sort);
    Fixture cache;
    SpanBatch batch = manyTraces(40, 3);
    MadeSpan bare = withId("00000000000000000000000000000b01");
    bare.name = "a root";
    MadeSpan bareToo = withId("00000000000000000000000000000b02");
    bareToo.startNs = 5;
    add(batch, bare);
    add(batch, bareToo);
    cache.write(std::move(batch));
    for (const bool descending : {false, true}) {
        SearchRequest request;
        request.sort = sort;
        request.descending = descending;
        const std::vector<TraceSummary> whole = cache.search(request).traces;
        QCOMPARE(whole.size(), std::size_t{42});
        for (std::size_t i = 1; i < whole.size(); ++i) QVERIFY(inOrder(whole[i - 1], whole[i], sort, descending));
        std::vector<TraceKey> paged;
        request.limit = 10;
        for (request.offset = 0; request.offset < 60; request.offset += 10) {
            const TracePage page = cache.search(request);
            QCOMPARE(page.total, std::uint64_t{42});
            for (const TraceSummary& trace : page.traces) paged.push_back(trace.key);
        }
        QCOMPARE(paged.size(), whole.size());
        for (std::size_t i = 0; i < whole.size(); ++i) QCOMPARE(paged[i], whole[i].key);
    }
}

void TestStore::timeWindow() {
    Fixture cache;
    cache.write(manyTraces(7, 1));  // starts 1,000,000 + 0 … 6,000
    SearchRequest request;
    request.fromNs = 1'002'000;
    request.toNs = 1'005'000;
    const TracePage page = cache.search(request);
    QVERIFY(page.match == TextMatch::All);
    QCOMPARE(page.total, std::uint64_t{3});
    QCOMPARE(page.traces.front().startNs, std::int64_t{1'002'000});
}

void TestStore::rangesOfStartsAndDurations() {
    Fixture cache;
    std::mt19937 random(5);
    std::vector<MadeSpan> spans;
    for (int i = 0; i < 3'000; ++i) {
        MadeSpan span = withId(QString::asprintf("%032x", i + 1).toStdString());
        span.startNs = 1'000'000 + static_cast<std::int64_t>(random() % 500);
        span.durationNs = static_cast<std::int64_t>(random() % 300);
        span.status = random() % 10 == 0 ? StatusCode::Error : StatusCode::Ok;
        span.name = random() % 2 == 0 ? "even" : "odd";
        spans.push_back(span);
    }
    cache.write(batchOf(spans));
    SearchRequest all;
    const std::vector<TraceSummary> known = cache.search(all).traces;
    QCOMPARE(known.size(), std::size_t{3'000});
    const auto maybe = [&](std::int64_t from, unsigned size) -> std::optional<std::int64_t> {
        if (random() % 3 == 0) return std::nullopt;
        return from + static_cast<std::int64_t>(random() % size);
    };
    for (int turn = 0; turn < 60; ++turn) {
        SearchRequest request;
        request.setRange({maybe(1'000'000, 300), maybe(1'000'200, 310), maybe(-1, 200), maybe(100, 220)});
        if (turn % 3 == 1) request.conditions = {{"name", Op::Equal, "odd"}};
        request.sort = static_cast<TraceSort>(turn % 4);
        request.descending = turn % 2 == 0;
        std::vector<TraceSummary> expected;
        for (const TraceSummary& trace : known)
            if (request.range().holds(trace.startNs, trace.durationNs) && (request.conditions.empty() || trace.rootName == "odd"))
                expected.push_back(trace);
        // The points are in order of start and key, whatever order the list has.
        const TracePoints points = value(cache.reader().tracePoints(request, {}));
        QCOMPARE(points.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(points.key[i], expected[i].key);
            QCOMPARE(points.startNs[i], expected[i].startNs);
            QCOMPARE(points.durationNs[i], expected[i].durationNs);
            QCOMPARE(points.failed[i] != 0, expected[i].errors > 0);
        }
        QCOMPARE(value(cache.reader().startSpan(request, {})).traces, std::uint64_t{expected.size()});
        std::sort(expected.begin(), expected.end(),
                  [&](const TraceSummary& a, const TraceSummary& b) { return inOrder(a, b, request.sort, request.descending); });
        request.limit = 50;
        const TracePage page = cache.search(request);
        QCOMPARE(page.total, std::uint64_t{expected.size()});
        QCOMPARE(page.traces.size(), std::min<std::size_t>(50, expected.size()));
        for (std::size_t i = 0; i < page.traces.size(); ++i) QCOMPARE(page.traces[i].key, expected[i].key);
    }
    QCOMPARE(cache.reader().tracePoints(all, alreadyStopped()).error().kind, ErrorKind::Cancelled);
}

/// Against a filter of the whole answer, for all ways in which a search finds.
void TestStore::amongChosenTraces() {
    Fixture cache;
    std::mt19937 random(7);
    std::vector<MadeSpan> spans;
    for (int i = 0; i < 2'500; ++i) {
        MadeSpan span = withId(QString::asprintf("%032x", i + 1).toStdString());
        span.startNs = 1'000'000 + static_cast<std::int64_t>(random() % 500);
        span.durationNs = static_cast<std::int64_t>(random() % 300);
        span.name = random() % 2 == 0 ? "even" : "odd";
        spans.push_back(span);
    }
    cache.write(batchOf(spans));
    const std::vector<TraceSummary> known = cache.search(SearchRequest()).traces;
    for (int turn = 0; turn < 40; ++turn) {
        SearchRequest request;
        if (turn % 4 == 1) request.conditions = {{"name", Op::Equal, "odd"}};
        if (turn % 4 == 2) request.text = "eve";
        if (turn % 4 == 3) request.setRange({1'000'100, 1'000'400, {}, {}});
        request.everywhere = turn % 2 == 0;
        request.sort = static_cast<TraceSort>(turn % 4);
        request.descending = turn % 3 == 0;
        const TracePage whole = cache.search(request);
        // Also keys that the cache does not have.
        std::set<TraceKey> keys = {-5, 1'000'000};
        const unsigned part = turn < 4 ? 2'500 : 1 + random() % 2'000;
        while (keys.size() < part / 2 + 2) keys.insert(known[random() % known.size()].key);
        request.among = std::make_shared<const std::vector<TraceKey>>(keys.begin(), keys.end());
        std::vector<TraceKey> expected;
        for (const TraceSummary& trace : whole.traces)
            if (keys.count(trace.key) > 0) expected.push_back(trace.key);
        const TracePage page = cache.search(request);
        QCOMPARE(page.total, std::uint64_t{expected.size()});
        QCOMPARE(page.traces.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) QCOMPARE(page.traces[i].key, expected[i]);
        QCOMPARE(value(cache.reader().tracePoints(request, {})).size(), expected.size());
        QCOMPARE(value(cache.reader().startSpan(request, {})).traces, std::uint64_t{expected.size()});
        request.limit = 20;
        const TracePage first = cache.search(request);
        QCOMPARE(first.total, std::uint64_t{expected.size()});
        for (std::size_t i = 0; i < first.traces.size(); ++i) QCOMPARE(first.traces[i].key, expected[i]);
    }
    SearchRequest none;
    none.among = std::make_shared<const std::vector<TraceKey>>();
    QCOMPARE(cache.search(none).total, std::uint64_t{0});
}

void TestStore::commonValueOverManyBlocks() {
    // One value in 5,000 traces fills several posting blocks; two writes make two segments.
    Fixture cache;
    cache.write(manyTraces(4'000, 2));
    cache.write(manyTraces(1'000, 2, 4'000));
    QCOMPARE(cache.where({{"queue", Op::Equal, "odd"}}).total, std::uint64_t{5'000});
    QCOMPARE(cache.where({{"queue", Op::Equal, "neither"}}).total, std::uint64_t{0});
    for (int t = 0; t < 5'000; t += 499) {
        const std::string frame = QString::asprintf("cam_%06d", t).toStdString();
        QCOMPARE(cache.where({{"frame.id", Op::Equal, frame}, {"queue", Op::Equal, "odd"}}).total, std::uint64_t{1});
    }
}

void TestStore::firstPagesAreThoseOfTheWholeOrder() {
    Fixture cache;
    cache.write(manyTraces(3'000, 2));  // with seven different starts: ties go by key whichever way the page was found
    for (const bool descending : {false, true}) {
        for (const bool all : {true, false}) {
            SearchRequest request;
            request.descending = descending;
            if (!all) request.conditions = {{"queue", Op::Equal, "odd"}};
            const TracePage whole = cache.search(request);
            QCOMPARE(whole.traces.size(), std::size_t{3'000});
            for (const std::uint64_t offset : {0U, 3U, 500U, 980U, 1'500U}) {
                request.offset = offset;
                request.limit = 40;
                // A reader of its own each time, as the window's first question has.
                const TracePage page = value(value(TraceReader::open(cache.options))->search(request, {}));
                QCOMPARE(page.total, whole.total);
                QCOMPARE(page.traces.size(), std::size_t{40});
                for (std::size_t i = 0; i < page.traces.size(); ++i) QCOMPARE(page.traces[i].key, whole.traces[offset + i].key);
            }
        }
    }
}

void TestStore::sameNumberInOtherDigits() {
    Fixture cache;
    MadeSpan span;
    span.attributes = {{"ratio", AttributeValue(1.0)}, {"big", AttributeValue(std::int64_t{9007199254740993})}};
    cache.write(batchOf({span}));
    for (const char* text : {"1", "1.0", "1.000"}) QCOMPARE(cache.where({{"ratio", Condition::Op::Equal, text}}).total, std::uint64_t{1});
    QCOMPARE(cache.where({{"ratio", Condition::Op::Equal, "1.1"}}).total, std::uint64_t{0});
    QCOMPARE(cache.where({{"big", Condition::Op::Equal, "9007199254740993"}}).total, std::uint64_t{1});
    QCOMPARE(cache.where({{"big", Condition::Op::Equal, "9007199254740992"}}).total, std::uint64_t{0});
}

void TestStore::foldedNeedle() {
    QCOMPARE(FoldedNeedle("").find("abc"), std::string_view::npos);
    QCOMPARE(FoldedNeedle("abcd").find("abc"), std::string_view::npos);
    QCOMPARE(FoldedNeedle("TimeOut").find("connection TIMEOUT after"), std::size_t{11});
    QCOMPARE(FoldedNeedle("[x]").find("{X} [X]"), std::size_t{4});  // brackets differ in the bit of the letter case
    QCOMPARE(FoldedNeedle("ż").find("Ż ż"), std::size_t{3});
    // Every place and every length, against the plain way.
    std::string hay;
    for (int i = 0; i < 90; ++i) hay += static_cast<char>("abAB[{"[(i * i + i / 3) % 6]);
    const std::string low = fw::lowered(hay);
    for (std::size_t from = 0; from < hay.size(); ++from) {
        for (std::size_t size = 1; from + size <= hay.size() && size < 40; ++size) {
            const std::string needle = hay.substr(from, size);
            QCOMPARE(FoldedNeedle(needle).find(hay), low.find(lowered(needle)));
            QCOMPARE(FoldedNeedle(needle).find(hay, from), low.find(lowered(needle), from));
        }
    }
}

void TestStore::textAnywhere() {
    Fixture cache;
    const auto traceOf = [](int n) { return "0000000000000000000000000000000" + std::to_string(n); };
    SpanBatch batch;
    const auto addSpan = [&](int trace, const SpanDetails& details, const Resource& resource = resourceOf("svc"), const Scope& scope = {}) {
        MadeSpan span;
        span.trace = traceOf(trace);
        span.id = "00000000000000a" + std::to_string(trace);
        add(batch, span, resource, scope, details);
    };
    SpanDetails details;
    details.attributes = {{"db.statement", "SELECT * FROM Frames"}, {"count", AttributeValue(std::int64_t{123456})}};
    addSpan(1, details);
    details = {};
    details.events = {{5, "Exception-Thrown", {{"exception.message", "Socket closed"}}, 0}};
    addSpan(2, details);
    details = {};
    details.statusMessage = "deadline exceeded";
    details.traceState = "vendor=Opaque";
    addSpan(3, details);
    Resource resource = resourceOf("svc");
    resource.attributes.push_back({"k8s.pod.name", "decoder-7f9"});
    addSpan(4, {}, resource);
    addSpan(5, {}, resourceOf("svc"), Scope{"io.opentelemetry.jdbc", "1", {}, 0, {}});
    addSpan(6, {});
    LogEntry log;
    log.body = AttributeValue("Worker 17 restarted");
    add(batch, log, traceOf(6), {});
    details = {};
    details.attributes = {{"nested", AttributeValue(AttributeValue::List{AttributeValue("inner Value"), AttributeValue(2.5)})}};
    addSpan(7, details);
    cache.write(std::move(batch));

    const auto found = [&](const std::string& text, bool everywhere = true) {
        SearchRequest request;
        request.text = text;
        request.everywhere = everywhere;
        std::string traces;
        const TracePage page = cache.search(request);
        for (const TraceSummary& trace : page.traces) traces += trace.idText.back();
        if (!traces.empty() && page.match != TextMatch::Everywhere) traces += "?";
        return traces;
    };
    QCOMPARE(found("from frames"), std::string("1"));
    QCOMPARE(found("from frames", false), std::string());
    QCOMPARE(found("DB.STATE"), std::string("1"));
    QCOMPARE(found("2345"), std::string("1"));
    QCOMPARE(found("on-thr"), std::string("2"));
    QCOMPARE(found("socket c"), std::string("2"));
    QCOMPARE(found("LINE EXC"), std::string("3"));
    QCOMPARE(found("=opaque"), std::string("3"));
    QCOMPARE(found("decoder-7"), std::string("4"));
    QCOMPARE(found("try.jdbc"), std::string("5"));
    QCOMPARE(found("17 rest"), std::string("6"));
    QCOMPARE(found("inner v"), std::string("7"));
    QCOMPARE(found("2.5"), std::string("7"));
    QCOMPARE(found("nowhere at all"), std::string());
    // The bytes of the number 123456 are no text.
    QCOMPARE(found(std::string("\xc0\xc4\x07", 3)), std::string());
    SearchRequest both;
    both.text = "e";
    both.everywhere = true;
    both.conditions = {{"count", Condition::Op::Equal, "123456"}};
    both.text = "frames";
    QCOMPARE(cache.search(both).total, std::uint64_t{1});
    both.conditions = {{"count", Condition::Op::Equal, "1"}};
    QCOMPARE(cache.search(both).total, std::uint64_t{0});
}

void TestStore::textAnywhereTellsWhatItHas() {
    Fixture cache;
    cache.write(manyTraces(50, 3));
    SearchRequest request;
    request.text = "ODD";
    request.everywhere = true;
    request.limit = 10;
    std::vector<std::uint64_t> totals;
    const TracePage page = value(cache.reader().search(request, {}, [&](TracePage part) {
        totals.push_back(part.total);
        if (part.traces.size() != std::min<std::size_t>(part.total, 10)) throw std::runtime_error("the rows contradict the total");
    }));
    QVERIFY(!totals.empty());
    QCOMPARE(totals.front(), std::uint64_t{1});
    QVERIFY(std::is_sorted(totals.begin(), totals.end()));
    QCOMPARE(page.total, std::uint64_t{50});
    QCOMPARE(page.traces.size(), std::size_t{10});
    std::stop_source stop;
    const auto stopped = cache.reader().search(
        [&] {
            SearchRequest other = request;
            other.text = "EVEN";
            return other;
        }(),
        stop.get_token(), [&](const TracePage&) { stop.request_stop(); });
    QVERIFY(!stopped.has_value());
    QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
}

/// What is found is kept for the next question; a stop between finding and sorting must not leave half of it.
void TestStore::stoppedSearchLeavesNoFalseAnswer() {
    Fixture cache;
    cache.write(manyTraces(1, 3));
    SearchRequest request;
    request.text = "ODD";
    request.everywhere = true;
    request.limit = 10;
    std::stop_source stop;
    const auto stopped = cache.reader().search(request, stop.get_token(), [&](const TracePage&) { stop.request_stop(); });
    QVERIFY(!stopped.has_value());
    QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
    QCOMPARE(value(cache.reader().search(request, {})).total, std::uint64_t{1});
}

void TestStore::operationStatistics() {
    Fixture cache;
    SpanBatch batch;
    std::vector<std::int64_t> durations;
    for (int i = 0; i < 2000; ++i) {
        MadeSpan span;
        span.trace = toHex(TraceId{1, static_cast<std::uint64_t>(i / 50)});
        span.id = toHex(SpanId{static_cast<std::uint64_t>(i) + 1});
        span.durationNs = (i * 7919) % 2000 + 1;
        span.name = i % 4 == 0 ? "rare" : "often";
        span.status = i % 10 == 0 ? StatusCode::Error : StatusCode::Ok;
        if (i % 4 != 0) durations.push_back(span.durationNs);
        add(batch, span);
    }
    MadeSpan single;
    single.id = "00000000000fffff";
    single.service = "other";
    single.name = "often";
    single.durationNs = std::numeric_limits<std::int64_t>::max();
    add(batch, single);
    single.id = "00000000000ffffe";
    add(batch, single);
    cache.write(std::move(batch));
    std::sort(durations.begin(), durations.end());
    const std::vector<OperationStatistics> all = value(cache.reader().operationStatistics({}));
    QCOMPARE(all.size(), std::size_t{3});
    QCOMPARE(all[0].service.name, std::string("other"));
    QCOMPARE(all[0].totalNs, std::numeric_limits<std::int64_t>::max());
    QCOMPARE(all[0].p50Ns, single.durationNs);
    QCOMPARE(all[1].name, std::string("often"));
    QCOMPARE(all[1].count, std::uint64_t{1500});
    QCOMPARE(all[1].errors, std::uint64_t{100});
    QCOMPARE(all[1].p50Ns, durations[749]);
    QCOMPARE(all[1].p95Ns, durations[1424]);
    QCOMPARE(all[1].p99Ns, durations[1484]);
    QCOMPARE(all[1].maxNs, durations.back());
    QCOMPARE(all[1].totalNs, std::accumulate(durations.begin(), durations.end(), std::int64_t{0}));
    QCOMPARE(all[2].count, std::uint64_t{500});
}

void TestStore::peerDurations() {
    Fixture cache;
    SpanBatch batch;
    std::vector<std::int64_t> expected;
    for (int i = 0; i < 2400; ++i) {
        MadeSpan span;
        span.trace = toHex(TraceId{1, static_cast<std::uint64_t>(i / 50) + 1});
        span.id = toHex(SpanId{static_cast<std::uint64_t>(i) + 1});
        span.durationNs = (i * 7919) % 2000 - 3;
        span.name = i % 2 == 0 ? "op" : "other";
        span.service = i % 3 == 0 ? "svc" : "elsewhere";
        span.kind = i % 4 == 0 ? SpanKind::Server : SpanKind::Client;
        if (i % 12 == 0) expected.push_back(std::max<std::int64_t>(span.durationNs, 0));
        add(batch, span);
    }
    cache.write(std::move(batch));
    std::sort(expected.begin(), expected.end());
    const PeerDurations peers = value(cache.reader().peerDurations({"svc", "op", SpanKind::Server}, {}));
    QCOMPARE(peers.count(), std::uint64_t{expected.size()});
    QCOMPARE(peers.leastNs(), expected.front());
    QCOMPARE(peers.mostNs(), expected.back());
    QCOMPARE(peers.percentile(50), expected[99]);
    QCOMPARE(peers.percentile(95), expected[189]);
    for (const std::int64_t ns : {-1, 0, 1, 100, 777, 5000})
        QCOMPARE(peers.notLonger(ns),
                 static_cast<std::uint64_t>(std::upper_bound(expected.begin(), expected.end(), ns) - expected.begin()));
    QCOMPARE(value(cache.reader().peerDurations({"svc", "op", SpanKind::Internal}, {})).count(), std::uint64_t{0});
    QCOMPARE(value(cache.reader().peerDurations({"nobody", "op", SpanKind::Server}, {})).count(), std::uint64_t{0});
    QCOMPARE(cache.reader().peerDurations({"svc", "op", SpanKind::Server}, alreadyStopped()).error().kind, ErrorKind::Cancelled);
}
