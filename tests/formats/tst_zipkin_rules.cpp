// SPDX-License-Identifier: GPL-3.0-or-later
// One rule of Zipkin JSON after the other.
#include <QTest>

#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using namespace fw::formats;
using fw::test::BatchCollector;
using fw::test::CollectedSpan;
using fw::test::json;

namespace zipkin_rules_test {

namespace {

BatchCollector decode(const std::string& text, const DecodeLimits& limits = {}) {
    BatchCollector out = test::decodeText(FormatId::ZipkinJson, text, SIZE_MAX, limits);
    // In whatever pieces it comes.
    if (test::decodeText(FormatId::ZipkinJson, text, 1, limits).words() != out.words()) out.spans.clear();
    return out;
}

/// One span with these members.
CollectedSpan one(const std::string& members) {
    const BatchCollector out = decode(json("[{'traceId':'a1','id':'b2','timestamp':1000,'duration':5," + members + "}]"));
    return out.spans.size() == 1 ? out.spans[0] : CollectedSpan();
}

/// Spans with ids a1 / the members given.
BatchCollector many(std::initializer_list<std::string> spans) {
    std::string text;
    for (const std::string& span : spans) text += (text.empty() ? "{'traceId':'a1'," : ",{'traceId':'a1',") + span + "}";
    return decode(json("[" + text + "]"));
}

}  // namespace

class TestZipkinRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void envelopes_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("spans");
        const std::string span = json("{'traceId':'a1','id':'1','timestamp':1,'duration':1}");
        const std::string other = json("{'traceId':'a2','id':'2','timestamp':1,'duration':1}");
        const auto row = [](const char* name, const std::string& text, int spans) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << spans;
        };
        row("list", "[" + span + "," + other + "]", 2);
        row("list of lists", "[[" + span + "],[" + other + "]]", 2);
        row("list with an empty one", "[[],[" + span + "]]", 1);
        row("bare", span, 1);
        row("lines of objects", span + "\n" + other + "\r\n", 2);
        row("lines of lists", "[" + span + "]\n[" + other + "]\n", 2);
        row("back to back", span + other, 2);
        row("byte order mark", "\xEF\xBB\xBF[" + span + "]", 1);
        row("null beside", "[null," + span + "]", 1);
    }
    void envelopes() {
        QFETCH(QByteArray, text);
        QFETCH(int, spans);
        const BatchCollector out = decode(text.toStdString());
        QCOMPARE(static_cast<int>(out.spans.size()), spans);
        QCOMPARE(out.rejected, std::uint64_t{0});
        QCOMPARE(out.codes(), std::string());
    }

    void nothingInIt() {
        QCOMPARE(decode("[]").codes(), std::string("empty_input "));
        QCOMPARE(decode("[[]]").codes(), std::string("empty_input "));
        QCOMPARE(decode("[7]").codes(), std::string("bad_field "));
        QCOMPARE(decode("[7]").rejected, std::uint64_t{1});
    }

    void idsOfAllLengths() {
        const BatchCollector out =
            decode(json("[{'traceId':'4d1e00c0db9010db86154a4ba6e91385','parentId':'86154a4ba6e91385','id':'4d1e00c0db9010db'},"
                        "{'traceId':'0ed2e63cbe71f5a8','parentId':'1','id':'a'},{'traceId':'x y','id':'z'},{'id':'3'},{'traceId':'4'}]"));
        QCOMPARE(out.spans.size(), std::size_t{5});
        QCOMPARE(out.spans[0].traceId(), std::string("4d1e00c0db9010db86154a4ba6e91385"));
        QVERIFY(out.spans[0].details.traceIdText.empty());
        QCOMPARE(out.spans[1].traceId(), std::string("0ed2e63cbe71f5a8"));
        QCOMPARE(out.spans[1].record.traceId.lo, std::uint64_t{0x0ed2e63cbe71f5a8});
        QCOMPARE(out.spans[1].record.parentId.value, std::uint64_t{1});
        QCOMPARE(out.spans[1].id(), std::string("a"));
        QCOMPARE(out.spans[2].traceId(), std::string("x y"));
        QVERIFY((out.spans[3].record.marks & NoTraceId) != 0);
        QVERIFY((out.spans[4].record.marks & NoSpanId) != 0);
        QVERIFY(!out.spans[4].record.spanId.isNull());
    }

    void parentThatIsNone() {
        for (const char* parent : {"''", "'0000000000000000'", "null"})
            QVERIFY(one("'parentId':" + std::string(parent)).record.parentId.isNull());
        for (const char* parent : {"'BADID'", "'00000000000000b2'", "'b2'"}) {
            const BatchCollector out = many({"'id':'b2','timestamp':1,'duration':1,'parentId':" + std::string(parent)});
            QVERIFY(out.spans.at(0).record.parentId.isNull());
            QCOMPARE(out.codes(), std::string("bad_field "));
        }
    }

    void kindsAndEndpoints() {
        CollectedSpan span =
            one("'kind':'CLIENT','localEndpoint':{'serviceName':'front','ipv4':'10.0.0.1','port':80},"
                "'remoteEndpoint':{'serviceName':'back','ipv6':'2001:db8::1','port':9000},'tags':{'a':'1'}");
        QCOMPARE(span.record.kind, SpanKind::Client);
        QCOMPARE(span.resource.serviceName, std::string("front"));
        QCOMPARE(valueText(*findAttribute(span.resource.attributes, "host.ip")), std::string("10.0.0.1"));
        QCOMPARE(span.tag("peer.service"), std::string("string:back"));
        QCOMPARE(span.tag("network.peer.address"), std::string("string:2001:db8::1"));
        QCOMPARE(span.tag("network.peer.port"), std::string("int:9000"));
        QCOMPARE(span.tag("network.local.port"), std::string("int:80"));
        QCOMPARE(span.tag("a"), std::string("string:1"));
        QCOMPARE(one("'kind':'SERVER'").record.kind, SpanKind::Server);
        QCOMPARE(one("'kind':'PRODUCER'").record.kind, SpanKind::Producer);
        QCOMPARE(one("'kind':'consumer'").record.kind, SpanKind::Consumer);
        QCOMPARE(one("'name':'x'").record.kind, SpanKind::Internal);
        QCOMPARE(one("'tags':{'span.kind':'client'}").record.kind, SpanKind::Client);
        QCOMPARE(one("'tags':{'peer.service':'named'},'remoteEndpoint':{'serviceName':'back'}").tag("peer.service"),
                 std::string("string:named"));
        QCOMPARE(one("'debug':true").tag("zipkin.debug"), std::string("bool:true"));
        QVERIFY((one("'shared':true").record.marks & SharedSpan) != 0);
        QVERIFY((one("'shared':false").record.marks & SharedSpan) == 0);
    }

    void errorTag() {
        for (const char* value : {"'true'", "''", "'false'", "true", "'timeout'"}) {
            const CollectedSpan span = one("'tags':{'error':" + std::string(value) + "}");
            QCOMPARE(span.record.status, StatusCode::Error);
            QVERIFY(span.tag("error") != "-");
            QCOMPARE(span.details.statusMessage, std::string(std::string_view(value) == "'timeout'" ? "timeout" : ""));
        }
        QCOMPARE(one("'tags':{'http.status_code':'500'}").record.status, StatusCode::Unset);
    }

    void whatOpenTelemetryHides() {
        CollectedSpan span = one(
            "'tags':{'otel.status_code':'ERROR','error':'boom','otel.scope.name':'lib','otel.scope.version':'2','otel.library.name':'lib',"
            "'otel.dropped_attributes_count':'3','otel.dropped_events_count':'4','otel.dropped_links_count':'5','w3c.tracestate':'k=v',"
            "'otlp.link.0':'0102030405060708090a0b0c0d0e0f10|1112131415161718|a=b|{\\'n\\':1,\\'s\\':\\'x|y\\'}|7'},"
            "'annotations':[{'timestamp':1001,'value':'evt|{\\'k\\':true}|2'},{'timestamp':1002,'value':'plain|text'}]");
        QCOMPARE(span.record.status, StatusCode::Error);
        QCOMPARE(span.details.statusMessage, std::string("boom"));
        QVERIFY(span.details.attributes.empty());
        QCOMPARE(span.scope.name, std::string("lib"));
        QCOMPARE(span.scope.version, std::string("2"));
        QCOMPARE(span.details.droppedAttributes, 3U);
        QCOMPARE(span.details.droppedEvents, 4U);
        QCOMPARE(span.details.droppedLinks, 5U);
        QCOMPARE(span.details.traceState, std::string("k=v"));
        QCOMPARE(span.details.links.size(), std::size_t{1});
        const SpanLink& link = span.details.links[0];
        QCOMPARE(toHex(link.traceId), std::string("0102030405060708090a0b0c0d0e0f10"));
        QCOMPARE(toHex(link.spanId), std::string("1112131415161718"));
        QCOMPARE(link.traceState, std::string("a=b"));
        const Attributes wanted = {{"n", 1}, {"s", "x|y"}};
        QVERIFY(link.attributes == wanted);
        QCOMPARE(link.droppedAttributes, 7U);
        QVERIFY((span.record.marks & HasLinks) != 0 && (span.record.marks & HasEvents) != 0);
        QCOMPARE(span.details.events.size(), std::size_t{2});
        QCOMPARE(span.details.events[0].name, std::string("evt"));
        QCOMPARE(span.details.events[0].timeNs, std::int64_t{1001000});
        QCOMPARE(span.details.events[0].droppedAttributes, 2U);
        QVERIFY(*findAttribute(span.details.events[0].attributes, "k") == AttributeValue(true));
        QCOMPARE(span.details.events[1].name, std::string("plain|text"));

        QCOMPARE(one("'tags':{'otel.status_code':'OK'}").record.status, StatusCode::Ok);
        // What its field could not give back stays a tag.
        span = one("'tags':{'otel.status_code':'odd','otlp.link.1':'nonsense','otel.dropped_links_count':'many'}");
        QCOMPARE(span.details.attributes.size(), std::size_t{3});
    }

    void resourceInTags() {
        const std::string tags = "'tags':{'a':'1','host.name':'h','service.name':'svc','telemetry.sdk.name':'otel'}";
        CollectedSpan span = one("'localEndpoint':{'serviceName':'svc'}," + tags);
        QCOMPARE(span.resource.attributes.size(), std::size_t{3});
        QCOMPARE(span.details.attributes.size(), std::size_t{1});
        // Another writer's tag of that name is a tag.
        span = one("'localEndpoint':{'serviceName':'other'}," + tags);
        QCOMPARE(span.resource.attributes.size(), std::size_t{1});
        QCOMPARE(span.details.attributes.size(), std::size_t{4});
    }

    void recordsOfOneSpan() {
        // The start first, the end later, late tags without anything.
        BatchCollector out =
            many({"'id':'1','kind':'CLIENT','timestamp':100,'name':'get','localEndpoint':{'serviceName':'s'},'tags':{'a':'1'}",
                  "'id':'2','timestamp':1,'duration':1",
                  "'id':'1','kind':'CLIENT','timestamp':100,'duration':50,'localEndpoint':{'serviceName':'s'},"
                  "'annotations':[{'timestamp':120,'value':'e'}]",
                  "'id':'1','tags':{'a':'1','b':'2','error':''}"});
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.codes(), std::string("joined_records joined_records "));
        const CollectedSpan& span = out.spans[0];
        QCOMPARE(span.name, std::string("get"));
        QCOMPARE(span.record.startNs, std::int64_t{100000});
        QCOMPARE(span.record.durationNs, std::int64_t{50000});
        QCOMPARE(span.record.kind, SpanKind::Client);
        QCOMPARE(span.record.status, StatusCode::Error);
        QVERIFY((span.record.marks & (NoStart | NoEnd | StartInferred)) == 0);
        QCOMPARE(span.details.attributes.size(), std::size_t{3});
        QCOMPARE(span.details.events.size(), std::size_t{1});
        QVERIFY((span.record.marks & HasEvents) != 0);
        // The earliest start, the longest duration.
        out = many({"'id':'1','timestamp':100", "'id':'1','timestamp':90,'duration':7", "'id':'1','timestamp':90,'duration':9"});
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.spans[0].record.startNs, std::int64_t{90000});
        QCOMPARE(out.spans[0].record.durationNs, std::int64_t{9000});
    }

    void recordsOfSeveralSpans() {
        const std::string client = "'id':'1','kind':'CLIENT','timestamp':10,'duration':5,'localEndpoint':{'serviceName':'a'}";
        const std::string server = "'id':'1','kind':'SERVER','shared':true,'timestamp':11,'duration':3,'localEndpoint':{'serviceName':'b'}";
        QCOMPARE(many({client, server}).spans.size(), std::size_t{2});
        QCOMPARE(many({client, server, "'id':'1','tags':{'late':'1'},'localEndpoint':{'serviceName':'b'}"}).spans[1].tag("late"),
                 std::string("string:1"));
        // Two runs of one consumer, two hosts of one service, two operations, two parents.
        QCOMPARE(many({"'id':'1','timestamp':1", "'id':'1','timestamp':2"}).spans.size(), std::size_t{2});
        QCOMPARE(many({"'id':'1','timestamp':1,'duration':1", "'id':'1','timestamp':2,'duration':1"}).spans.size(), std::size_t{2});
        QCOMPARE(many({"'id':'1','localEndpoint':{'ipv4':'1.1.1.1'}", "'id':'1','localEndpoint':{'ipv4':'1.1.1.2'}"}).spans.size(),
                 std::size_t{2});
        QCOMPARE(many({"'id':'1','timestamp':1,'duration':1,'name':'a'", "'id':'1','timestamp':1,'duration':1,'name':'b'"}).spans.size(),
                 std::size_t{2});
        QCOMPARE(many({"'id':'1','parentId':'5'", "'id':'1','parentId':'6'"}).spans.size(), std::size_t{2});
        // The same id in another trace.
        QCOMPARE(decode(json("[{'traceId':'a','id':'1'},{'traceId':'b','id':'1'}]")).spans.size(), std::size_t{2});
        // An inner list is a whole trace: what comes later is a span of its own, for the cache to mark.
        QCOMPARE(decode(json("[[{'traceId':'a','id':'1'}],[{'traceId':'a','id':'1','timestamp':1,'duration':1}]]")).spans.size(),
                 std::size_t{2});
    }

    void theWindowIsBounded() {
        std::string text = "[";
        const auto span = [&](int id, const char* members) {
            text += (text.size() == 1 ? "" : ",") + json("{'traceId':'a','id':'" + std::to_string(id) + "'," + members + "}");
        };
        const std::string filler = "'timestamp':5,'duration':1,'tags':{'t':'" + std::string(2000, 'x') + "'}";
        span(1, "'timestamp':1");
        for (int i = 10; i < 1010; ++i) span(i, filler.c_str());
        span(1, "'timestamp':1,'duration':1");
        span(2, "'timestamp':2");
        for (int i = 2010; i < 12010; ++i) span(i, filler.c_str());
        span(2, "'timestamp':2,'duration':2");
        text += "]";
        const BatchCollector out = test::decodeText(FormatId::ZipkinJson, text, 1 << 16);
        // Near ones were joined; the others came out as two spans, and nothing got lost.
        QCOMPARE(out.spans.size(), std::size_t{11003});
        std::size_t joined = 0;
        for (const ImportIssue& issue : out.issues) joined += issue.code == IssueCode::JoinedRecords ? 1 : 0;
        QCOMPARE(joined, std::size_t{1});
        QCOMPARE(out.spans[0].record.durationNs, std::int64_t{1000});
    }

    // Everything under one id: neither the time nor the memory that it takes may grow with the square.
    void oneIdForAll() {
        const auto times = [](int count, const char* members) {
            std::string text = "[";
            for (int i = 1; i <= count; ++i) {
                text += i == 1 ? "" : ",";
                text += json("{'traceId':'a','id':'1','annotations':[{'timestamp':" + std::to_string(i) + ",'value':'e'}]," + members);
                text += json("'tags':{'k" + std::to_string(i) + "':'v'}}");
            }
            return test::decodeText(FormatId::ZipkinJson, text + "]", 1 << 16);
        };
        // Late tags without end: so many records become a span, and nothing is lost.
        const BatchCollector late = times(20000, "");
        QVERIFY(late.spans.size() > 100 && late.spans.size() < 400);
        std::size_t tags = 0;
        std::size_t events = 0;
        for (const CollectedSpan& span : late.spans) {
            tags += span.details.attributes.size();
            events += span.details.events.size();
        }
        QCOMPARE(tags, std::size_t{20000});
        QCOMPARE(events, std::size_t{20000});
        // Spans that are not one another.
        std::string text = "[";
        for (int i = 1; i <= 50000; ++i)
            text += (i == 1 ? "" : ",") + json("{'traceId':'a','id':'1','timestamp':" + std::to_string(i) + ",'duration':1}");
        QCOMPARE(test::decodeText(FormatId::ZipkinJson, text + "]", 1 << 16).spans.size(), std::size_t{50000});
    }

    void missingTimes() {
        // From its own annotation, from its children, from its parent; the end from the latest child.
        const BatchCollector out =
            many({"'id':'1','annotations':[{'timestamp':30,'value':'b'},{'timestamp':20,'value':'a'}]", "'id':'2','parentId':'9'",
                  "'id':'3','parentId':'2','timestamp':40,'duration':5", "'id':'4','parentId':'2','timestamp':42,'duration':8",
                  "'id':'5','parentId':'3'", "'id':'6','duration':3", "'id':'7','timestamp':1", "'id':'8','timestamp':0,'duration':0"});
        QCOMPARE(out.spans.size(), std::size_t{8});
        const auto start = [&](std::size_t i) { return out.spans[i].record.startNs; };
        const auto marks = [&](std::size_t i) { return out.spans[i].record.marks & (NoStart | NoEnd | StartInferred); };
        QCOMPARE(start(0), std::int64_t{20000});
        QCOMPARE(marks(0), NoEnd | StartInferred);
        QCOMPARE(start(1), std::int64_t{40000});
        QCOMPARE(out.spans[1].record.durationNs, std::int64_t{10000});
        QCOMPARE(marks(1), NoEnd | StartInferred);
        QCOMPARE(start(4), std::int64_t{40000});
        QCOMPARE(marks(4), NoEnd | StartInferred);
        QCOMPARE(start(5), std::int64_t{0});
        QCOMPARE(marks(5), int{NoStart});
        QCOMPARE(out.spans[5].record.durationNs, std::int64_t{3000});
        QCOMPARE(marks(6), int{NoEnd});
        QCOMPARE(marks(7), int{NoStart});
        QCOMPARE(out.codes(), std::string("bad_time bad_time bad_time bad_time bad_time bad_time "));
    }

    void oddTimes() {
        QCOMPARE(decode(json("[{'traceId':'a','id':'1','timestamp':'1472470996199000','duration':'7'}]")).spans[0].record.startNs,
                 std::int64_t{1472470996199000000});
        BatchCollector out = decode(json("[{'traceId':'a','id':'1','timestamp':1472470996199000.5,'duration':-3}]"));
        QCOMPARE(out.spans[0].record.startNs, std::int64_t{1472470996199000500});
        QCOMPARE(out.spans[0].record.durationNs, std::int64_t{-3000});
        QVERIFY((out.spans[0].record.marks & NegativeDuration) != 0);
        out = decode(json("[{'traceId':'a','id':'1','timestamp':18446744073709551615,'duration':1}]"));
        QVERIFY((out.spans[0].record.marks & TimeOutOfRange) != 0);
        QCOMPARE(out.spans[0].record.startNs, INT64_MAX);
        QVERIFY(out.spans[0].details.attributes == (Attributes{{"source.timestamp", "18446744073709551615"}}));
        QCOMPARE(decode(json("[{'traceId':'a','id':'1','timestamp':'soon','duration':1}]")).codes(),
                 std::string("field_as_text bad_time "));
    }

    void membersOfWrongTypes() {
        const BatchCollector out = decode(
            json("[{'traceId':'a','id':1,'name':7,'kind':'ODD','timestamp':[],'duration':{},'shared':'yes','localEndpoint':'x','tags':[1],"
                 "'annotations':{}}]"));
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.spans[0].name, std::string("7"));
        QVERIFY(out.issues.size() > 4);
        QVERIFY(decode(json("[{'traceId':'a','id':'1','tags':{'n':1,'d':0.5,'b':true,'z':null,'l':[1,'x']}}]")).spans[0].tag("l") ==
                "list:[1,\"x\"]");
        // Lone surrogates and bytes that are no UTF-8 come through.
        QVERIFY(decode(json("[{'traceId':'a','id':'1','name':'\\ud800'}]")).spans[0].name.size() == 3);
        QCOMPARE(decode(json("[{'traceId':'a','id':'1','name':'\xff\xfe'}]")).spans[0].name, std::string("\xff\xfe"));
        DecodeLimits limits;
        limits.maxDepth = 10;
        QCOMPARE(
            decode(json("[{'traceId':'a','id':'1','tags':{'t':") + std::string(20, '[') + std::string(20, ']') + "}}]", limits).codes(),
            std::string("json_too_deep "));
        QVERIFY(decode(std::string(100000, '[')).codes().starts_with("json_too_deep"));
    }
};

FW_REGISTER_TEST(TestZipkinRules);

}  // namespace zipkin_rules_test

#include "tst_zipkin_rules.moc"
