// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

#include "store_fixture.h"
#include "tst_store.h"

using namespace fw;
using namespace fw::store;
using namespace fw::store::test;

namespace {

std::string traceIdOf(std::uint32_t number) {
    return toHex(TraceId{0x1000 + number, number + 1});
}

MadeSpan madeSpan(const std::string& trace, const std::string& id) {
    MadeSpan span;
    span.trace = trace;
    span.id = id;
    return span;
}

void addLinking(SpanBatch& batch, const MadeSpan& span, const std::vector<std::pair<std::string, std::string>>& to) {
    SpanDetails details;
    details.attributes = span.attributes;
    for (const auto& [trace, id] : to) {
        SpanLink link;
        const ParsedTraceId parsed = parseTraceId(trace);
        link.traceId = parsed.id;
        link.traceIdText = parsed.text;
        link.spanId = parseSpanId(id).id;
        details.links.push_back(link);
    }
    add(batch, span, resourceOf(span.service), Scope(), details);
}

}  // namespace

void TestStore::linksAreFoundFromTheirOtherEnd() {
    Fixture cache;
    SpanBatch batch;
    const std::string target = "0af7651916cd43dd8448eb211c80319c";
    const std::string opaque = "job-4711";
    add(batch, madeSpan(target, "00000000000000a1"));
    MadeSpan consumer = madeSpan(traceIdOf(1), "00000000000000b1");
    consumer.name = "consume";
    consumer.service = "worker";
    consumer.startNs = 900;
    addLinking(batch, consumer, {{traceIdOf(7), "00000000000000a1"}, {target, "00000000000000a1"}, {opaque, "00000000000000cc"}});
    consumer.id = "00000000000000b2";
    consumer.startNs = 500;
    addLinking(batch, consumer, {{target, "00000000000000a1"}});
    // An attribute that looks like it is no link.
    MadeSpan other = madeSpan(traceIdOf(2), "00000000000000c1");
    other.attributes = {{"trace", AttributeValue(target)}};
    add(batch, other);
    cache.write(std::move(batch));
    const BackLinks links = value(cache.reader().linksTo(parseTraceId(target).id, {}));
    QCOMPARE(links.total, std::uint64_t{2});
    QCOMPARE(links.links.size(), std::size_t{2});
    QCOMPARE(links.links[0].spanIdText, std::string("00000000000000b2"));  // by start
    QCOMPARE(links.links[1].traceIdText, traceIdOf(1));
    QCOMPARE(links.links[1].service, std::string("worker"));
    QCOMPARE(links.links[1].name, std::string("consume"));
    QCOMPARE(links.links[1].startNs, std::int64_t{900});
    QCOMPARE(links.links[1].to.value, std::uint64_t{0xa1});
    QCOMPARE(links.links[1].trace, cache.search(traceIdOf(1)).traces.at(0).key);
    QCOMPARE(value(cache.reader().linksTo(parseTraceId(opaque).id, {})).links.size(), std::size_t{1});
    QVERIFY(value(cache.reader().linksTo(parseTraceId(traceIdOf(99)).id, {})).links.empty());
    QVERIFY(value(cache.reader().linksTo({}, {})).links.empty());
    const auto cancelled = cache.reader().linksTo(parseTraceId(target).id, alreadyStopped());
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    // A trace that goes takes its links along.
    (void)value(cache.upkeep()->removeTraces({links.links[1].trace}, {}));
    QVERIFY(value(cache.reader().linksTo(parseTraceId(target).id, {})).links.empty());
}

void TestStore::backLinksAgreeWithAWalk() {
    std::mt19937 random(9);
    Fixture cache;
    constexpr std::uint32_t traces = 60;
    for (int part = 0; part < 4; ++part) {
        SpanBatch batch;
        for (int i = 0; i < 900; ++i) {
            MadeSpan span = madeSpan(traceIdOf(static_cast<std::uint32_t>(random() % traces)), toHex(SpanId{1 + random() % 5000}));
            span.startNs = static_cast<std::int64_t>(random() % 100'000);
            std::vector<std::pair<std::string, std::string>> to;
            if (random() % 4 == 0)
                for (std::uint32_t n = 0; n < 1 + random() % 3; ++n)
                    to.emplace_back(traceIdOf(static_cast<std::uint32_t>(random() % traces)), toHex(SpanId{1 + random() % 5000}));
            addLinking(batch, span, to);
        }
        cache.write(std::move(batch));
    }
    using Seen = std::multimap<TraceId, std::tuple<std::string, std::string, std::uint64_t>>;
    Seen walked;
    for (const TraceSummary& summary : cache.search("").traces) {
        const auto trace = value(cache.reader().loadTrace(summary.key, {}));
        for (SpanIndex i = 0; i < trace->spanCount(); ++i)
            for (const SpanLink& link : value(cache.reader().loadSpan(summary.key, i)).links)
                walked.emplace(link.traceId, std::tuple(summary.idText, trace->spanIdText(i), link.spanId.value));
    }
    QVERIFY(walked.size() > 500);
    for (std::uint32_t number = 0; number < traces; ++number) {
        const TraceId id = parseTraceId(traceIdOf(number)).id;
        const BackLinks links = value(cache.reader().linksTo(id, {}));
        std::vector<std::tuple<std::string, std::string, std::uint64_t>> expected;
        std::vector<std::tuple<std::string, std::string, std::uint64_t>> found;
        const auto [from, to] = walked.equal_range(id);
        for (auto at = from; at != to; ++at) expected.push_back(at->second);
        for (const BackLink& link : links.links) found.emplace_back(link.traceIdText, link.spanIdText, link.to.value);
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        QVERIFY(found == expected);
        QCOMPARE(links.total, expected.size());
        QVERIFY(std::is_sorted(links.links.begin(), links.links.end(),
                               [](const BackLink& a, const BackLink& b) { return a.startNs < b.startNs; }));
    }
}
