// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "importers/formats/held_spans.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using fw::test::BatchCollector;
using fw::test::CollectedSpan;
using fw::test::json;

namespace jaeger_test {

namespace {

BatchCollector decode(std::string_view text, std::size_t piece = SIZE_MAX, const formats::DecodeLimits& limits = {}) {
    return test::decodeText(formats::FormatId::JaegerJson, text, piece, limits);
}

/// A trace with one span whose members are `members`.
std::string oneSpan(const std::string& members) {
    return json(
        "{'traceID':'a1','spans':[{'traceID':'a1','spanID':'b2','operationName':'op','startTime':1000,'duration':5,'processID':'p1'" +
        (members.empty() ? std::string() : "," + members) + "}],'processes':{'p1':{'serviceName':'svc','tags':[]}}}");
}

}  // namespace

class TestJaeger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownProcessesHaveAPlace() {
        const std::string text = json(
            "{'data':[{'traceID':'1','spans':[]},\n"
            "{'traceID':'2','spans':[{'traceID':'2','spanID':'3','operationName':'op','startTime':1,'duration':2,'processID':'nowhere'},"
            "{'traceID':'2','spanID':'4','operationName':'op','startTime':1,'duration':2,'processID':'p1'}],"
            "'processes':{'p1':{'serviceName':'s'}}}]}");
        const BatchCollector out = decode(text, 1);
        QCOMPARE(out.codes(), std::string("unknown_process "));
        QCOMPARE(out.issues[0].detail, std::string("nowhere"));
        QCOMPARE(out.issues[0].offset.value(), std::uint64_t{text.find('\n') + 1});
        QCOMPARE(out.issues[0].line.value(), std::uint64_t{2});
        QCOMPARE(out.spans[0].record.marks & PartUnread, static_cast<int>(PartUnread));
        QCOMPARE(out.spans[1].record.marks & PartUnread, 0);
    }

    // The counts are those of the manifest that came with the files; crisp-15 has a second error as text.
    void goldens_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("spans");
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("events");
        const auto row = [](const char* file, int spans, int errors, int events) {
            QTest::newRow(file) << QString::fromLatin1(file) << spans << errors << events;
        };
        row("crisp-10", 4, 0, 0);
        row("crisp-15", 7, 2, 3);
        row("crisp-6", 4, 0, 0);
        row("crisp-err_pattern1-err1", 2, 2, 0);
        row("hotrod-duo-traces", 51, 3, 125);
        row("jaeger-otlp2jaeger-out", 2, 0, 0);
        row("jaeger-ui_01", 5, 1, 2);
        row("jui-otlp2jaeger-multi-out", 4, 0, 0);
        row("jui-otlp2jaeger-out", 2, 0, 0);
        row("jui-stat-overlapLongerThanParent", 4, 0, 0);
        row("jui-stat-sameValueDifferentTags", 4, 0, 0);
        row("jui-stat-spanLongerAsParent", 8, 0, 0);
        row("kagent-helm", 96, 1, 7);
        row("kagent-helm_2", 72, 1, 3);
    }

    void goldens() {
        QFETCH(QString, file);
        QFETCH(int, spans);
        QFETCH(int, errors);
        QFETCH(int, events);
        const std::string text = test::dataFile("jaeger-ui/" + file.toStdString() + ".json");
        QVERIFY(!text.empty());
        const BatchCollector whole = decode(text);
        QVERIFY(whole.bodiesRead);
        QCOMPARE(whole.traces(), std::size_t{1});
        QCOMPARE(static_cast<int>(whole.spans.size()), spans);
        QCOMPARE(static_cast<int>(whole.errors()), errors);
        std::size_t eventCount = 0;
        for (const CollectedSpan& span : whole.spans) {
            eventCount += span.details.events.size();
            QVERIFY(!span.resource.serviceName.empty());
        }
        QCOMPARE(static_cast<int>(eventCount), events);
        QCOMPARE(whole.rejected, std::uint64_t{0});
        QVERIFY(decode(text, 1).words() == whole.words());
        QVERIFY(decode(text, 4093).words() == whole.words());
    }

    // The fast way and the thorough one say the same. A member that is not everyday makes a span take the latter.
    void fastSaysTheSame_data() {
        QTest::addColumn<std::string>("text");
        for (const char* name :
             {"crisp-10", "crisp-15", "crisp-6", "crisp-err_pattern1-err1", "hotrod-duo-traces", "jaeger-otlp2jaeger-out", "jaeger-ui_01",
              "jui-otlp2jaeger-multi-out", "kagent-helm", "jui-stat-sameValueDifferentTags"})
            QTest::newRow(name) << test::dataFile(std::string("jaeger-ui/") + name + ".json");
        const auto row = [](const char* name, const std::string& members) {
            std::string text =
                "{'data':[{'traceID':'1','spans':[{'traceID':'1','spanID':'2','operationName':'o','startTime':5,'duration':1,"
                "'processID':'p1'," +
                members + "}],'processes':{'p1':{'serviceName':'s','tags':[]}}}]}";
            std::replace(text.begin(), text.end(), '\'', '"');
            QTest::newRow(name) << text;
        };
        const auto tags = [&](const char* name, const std::string& list) { row(name, "'tags':[" + list + "]"); };
        tags("error false", "{'key':'error','type':'bool','value':false}");
        tags("error text", "{'key':'error','type':'string','value':'ClientSideError'}");
        tags("two errors", "{'key':'error','type':'bool','value':true},{'key':'error','type':'bool','value':true}");
        tags("error and ok", "{'key':'error','type':'bool','value':true},{'key':'otel.status_code','type':'string','value':'OK'}");
        tags("status error",
             "{'key':'otel.status_code','type':'string','value':'ERROR'},{'key':'otel.status_description','type':'string',"
             "'value':'deep \\u00e9 trouble'}");
        tags("status small", "{'key':'otel.status_code','type':'string','value':'error'}");
        tags("http 404 client",
             "{'key':'http.status_code','type':'int64','value':404},{'key':'span.kind','type':'string','value':'client'}");
        tags("http 404 server",
             "{'key':'http.status_code','type':'int64','value':404},{'key':'span.kind','type':'string','value':'server'}");
        tags("http 503 text", "{'key':'http.status_code','type':'string','value':'503'}");
        tags("http 200 and error", "{'key':'http.status_code','type':'int64','value':200},{'key':'error','type':'bool','value':true}");
        tags("http message", "{'key':'error','type':'bool','value':true},{'key':'http.status_message','type':'string','value':'gone'}");
        tags("kind odd", "{'key':'span.kind','type':'string','value':'Server'}");
        tags("kind twice", "{'key':'span.kind','type':'string','value':'server'},{'key':'span.kind','type':'string','value':'client'}");
        tags("library", "{'key':'otel.library.name','type':'string','value':'l'},{'key':'otel.scope.version','type':'string','value':'2'}");
        tags("tracestate", "{'key':'w3c.tracestate','type':'string','value':'a=b'}");
        tags("numbers",
             "{'key':'i','type':'int64','value':-9223372036854775808},{'key':'f','type':'float64','value':3},{'key':'g',"
             "'type':'float64','value':1e-7},{'key':'h','type':'float64','value':9007199254740993}");
        tags("numbers of another type",
             "{'key':'i','type':'int64','value':1.5},{'key':'j','type':'int64','value':'7'},{'key':'k','type':"
             "'int64','value':18446744073709551615},{'key':'l','type':'float64','value':'NaN'}");
        tags("string with a number",
             "{'key':'s','type':'string','value':5},{'key':'t','value':'x'},{'key':'u','type':'String','value':'x'}");
        tags("odd tags",
             "null,{'key':'','type':'string','value':''},{'type':'string','value':'x'},{'key':'a','type':'string','value':'1',"
             "'key':'b'}");
        tags("hostile text", "{'key':'k\\u0000','type':'string','value':'\\ud83d\\ude00 \\ud800 \\n'}");
        tags("long text", "{'key':'k','type':'string','value':'" + std::string(20'000, 'x') + "'}");
        row("no tags", "'tags':null,'logs':null,'warnings':null,'references':[],'flags':1");
        row("follows", "'references':[{'refType':'FOLLOWS_FROM','traceID':'1','spanID':'9'}]");
        row("other trace", "'references':[{'refType':'CHILD_OF','traceID':'2','spanID':'9'}]");
        row("two parents",
            "'references':[{'refType':'CHILD_OF','traceID':'1','spanID':'9'},{'refType':'CHILD_OF','traceID':'1','spanID':'8'}]");
        row("parent nowhere", "'references':[{'refType':'CHILD_OF','traceID':'1','spanID':'0'}]");
        row("old parent", "'parentSpanID':'7'");
        row("both parents", "'parentSpanID':'7','references':[{'refType':'CHILD_OF','traceID':'1','spanID':'9'}]");
        row("flags", "'flags':-1");
        row("start twice", "'startTime':6");
        row("logs",
            "'logs':[{'timestamp':7,'fields':[{'key':'x','type':'int64','value':1},{'key':'event','type':'string','value':'boom'}]},"
            "{'timestamp':8,'fields':[]},{'fields':[{'key':'event','type':'string','value':''}],'timestamp':9}]");
        row("odd logs", "'logs':[null,{'timestamp':7},{'timestamp':7,'fields':[{'key':'event','type':'bool','value':true}]}]");
        row("warned", "'warnings':['clock']");
        row("own process", "'process':{'serviceName':'mine'}");
    }
    void fastSaysTheSame() {
        QFETCH(std::string, text);
        std::string thorough = text;
        const std::string id = "\"spanID\"";
        for (std::size_t at = thorough.find(id); at != std::string::npos; at = thorough.find(id, at + 14))
            thorough.insert(at, "\"zz\":0, ");
        QVERIFY(thorough != text);
        const BatchCollector fast = decode(text);
        QVERIFY(fast.bodiesRead);
        QCOMPARE(fast.words(), decode(thorough).words());
        QCOMPARE(fast.codes(), decode(thorough).codes());
    }

    void everyTagType() {
        const BatchCollector out = decode(test::dataFile("jaeger-ui/jaeger-ui_01.json"));
        const CollectedSpan& span = out.spans.at(1);
        QCOMPARE(span.tag("peer.ipv4"), std::string("int:23456"));
        QCOMPARE(span.tag("temperature"), std::string("double:72.5"));
        QCOMPARE(span.tag("javascript_limit"), std::string("int:9223372036854775222"));
        QCOMPARE(span.tag("blob"), std::string("bytes:00003039"));
        QCOMPARE(span.tag("error"), std::string("-"));
        QCOMPARE(span.record.status, StatusCode::Error);
        QCOMPARE(span.record.startNs, std::int64_t{1485467191639875000});
        QCOMPARE(span.record.durationNs, std::int64_t{5000});
        QCOMPARE(span.traceId(), std::string("0000000000000001"));
        QCOMPARE(span.resource.serviceName, std::string("service-x"));
    }

    void referencesAndWarnings() {
        const BatchCollector out = decode(test::dataFile("jaeger-ui/jaeger-ui_01.json"));
        const CollectedSpan& span = out.spans.at(3);
        QCOMPARE(span.parent(), std::string("0000000000000002"));
        QCOMPARE(span.details.links.size(), std::size_t{2});
        QCOMPARE(span.details.links[0].traceId.lo, std::uint64_t{0xff});
        QCOMPARE(valueText(span.details.links[0].attributes.at(0).value), std::string("child_of"));
        QCOMPARE(valueText(span.details.links[1].attributes.at(0).value), std::string("follows_from"));
        QCOMPARE(span.details.warnings, std::vector<std::string>{"some span warning"});
        QCOMPARE(out.spans.at(0).details.warnings, std::vector<std::string>{"some trace warning"});
        QVERIFY(span.record.marks & HasWarnings);
        QVERIFY(span.record.marks & HasLinks);
        QCOMPARE(out.codes(), std::string("source_warning source_warning source_warning "));
    }

    void sameAsOtlp() {
        const BatchCollector out = decode(test::dataFile("jaeger-ui/jaeger-otlp2jaeger-out.json"));
        const CollectedSpan& span = out.spans.at(0);
        QCOMPARE(span.record.kind, SpanKind::Server);
        QCOMPARE(span.record.status, StatusCode::Unset);
        QCOMPARE(span.scope.name, std::string("telemetrygen"));
        QCOMPARE(span.record.startNs, std::int64_t{1706678909209712000});
        QCOMPARE(span.record.durationNs, std::int64_t{123000});
        QCOMPARE(span.id(), std::string("e127af99e3b3e074"));
        QCOMPARE(span.parent(), std::string("909541b92cf05311"));
        const Attributes wanted = {{"net.peer.ip", "1.2.3.4"}, {"peer.service", "telemetrygen-client"}};
        QVERIFY(span.details.attributes == wanted);
    }

    void envelopes_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("spans");
        const std::string trace = oneSpan("");
        const auto row = [](const char* name, const std::string& text, int spans) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << spans;
        };
        row("bare trace", trace, 1);
        row("bare list", "[" + trace + "," + trace + "]", 2);
        row("envelope", "{\"data\":[" + trace + "],\"total\":0,\"limit\":0,\"offset\":0,\"errors\":null}", 1);
        row("data is one object", "{\"data\":" + trace + "}", 1);
        row("lines", "{\"data\":[" + trace + "]}\n" + trace + "\r\n" + trace, 3);
        row("byte order mark", "\xEF\xBB\xBF" + trace, 1);
        row("members of null",
            json("{'data':[{'traceID':'a','warnings':null,'processes':null,'spans':[{'spanID':'b','startTime':1,'duration':1,"
                 "'references':null,'tags':null,'logs':null,'warnings':null,'processID':null}]}]}"),
            1);
        row("nothing but a span", json("{'data':[{'traceID':'a','spans':[{'spanID':'b'}]}]}"), 1);
        row("null trace beside", "{\"data\":[null," + trace + "]}", 1);
        row("no spans", json("{'data':[{'traceID':'a','spans':null,'processes':{}}]}"), 0);
    }

    void envelopes() {
        QFETCH(QByteArray, text);
        QFETCH(int, spans);
        for (const std::size_t piece : {SIZE_MAX, std::size_t{1}}) {
            const BatchCollector out = decode(text.toStdString(), piece);
            QCOMPARE(static_cast<int>(out.spans.size()), spans);
            QCOMPARE(out.rejected, std::uint64_t{0});
            for (const CollectedSpan& span : out.spans) QVERIFY(!span.record.traceId.isNull());
        }
    }

    void errorAnswer() {
        const BatchCollector out = decode(json("{'data':null,'total':0,'errors':[{'code':404,'msg':'trace not found','traceID':'7f'}]}"));
        QVERIFY(out.spans.empty());
        QCOMPARE(out.codes(), std::string("source_warning unreadable "));
        QCOMPARE(out.issues[0].detail, std::string("trace not found (404), trace 7f"));
        QCOMPARE(decode(json("{'data':[],'total':0,'errors':null}")).codes(), std::string("empty_input "));
    }

    void processes() {
        // Behind the spans, before them, embedded, unknown.
        const std::string spans =
            "'spans':[{'spanID':'1','startTime':1,'duration':1,'processID':'p'},"
            "{'spanID':'2','startTime':1,'duration':1,'process':{'serviceName':'inside','tags':[{'key':'ip','value':'::1'}]}},"
            "{'spanID':'3','startTime':1,'duration':1,'processID':'nowhere'}]";
        const std::string map =
            "'processes':{'p':{'serviceName':'svc','tags':[{'key':'host','type':'string','value':'h1'},{'key':'n','type':'int64','value':3}"
            "]}}";
        for (const std::string& text :
             {json("{'traceID':'a'," + spans + "," + map + "}"), json("{'traceID':'a'," + map + "," + spans + "}")}) {
            const BatchCollector out = decode(text);
            QCOMPARE(out.spans.size(), std::size_t{3});
            QCOMPARE(out.spans[0].resource.serviceName, std::string("svc"));
            QVERIFY(*findAttribute(out.spans[0].resource.attributes, "n") == AttributeValue(3));
            QCOMPARE(out.spans[1].resource.serviceName, std::string("inside"));
            QVERIFY(out.spans[2].resource.serviceName.empty());
            QCOMPARE(out.codes(), std::string("unknown_process "));
            QCOMPARE(out.issues[0].detail, std::string("nowhere"));
        }
    }

    void parentRule() {
        const auto parentOf = [](const std::string& members) { return decode(oneSpan(members)).spans.at(0); };
        CollectedSpan span = parentOf(
            "'references':[{'refType':'FOLLOWS_FROM','traceID':'a1','spanID':'1'},{'refType':'CHILD_OF','traceID':'00a1','spanID':'2'}]");
        QCOMPARE(span.record.parentId.value, std::uint64_t{2});
        QCOMPARE(span.details.links.size(), std::size_t{1});
        span = parentOf("'references':[{'refType':'FOLLOWS_FROM','traceID':'a1','spanID':'1'}],'parentSpanID':'9'");
        QCOMPARE(span.record.parentId.value, std::uint64_t{1});
        // The type of the reference would be lost otherwise.
        QCOMPARE(span.details.links.size(), std::size_t{1});
        span = parentOf("'references':[{'refType':'CHILD_OF','traceID':'ff','spanID':'1'}],'parentSpanID':'9'");
        QCOMPARE(span.record.parentId.value, std::uint64_t{9});
        QCOMPARE(span.details.links.size(), std::size_t{1});
        span = parentOf("'references':[{'refType':'CHILD_OF','traceID':'a1','spanID':'0000000000000000'}]");
        QVERIFY(span.record.parentId.isNull());
        QVERIFY(span.details.links.empty());
    }

    void status_data() {
        QTest::addColumn<QString>("tags");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("left");
        const auto row = [](const char* tags, StatusCode status, const char* message, int left) {
            QTest::newRow(tags) << QString::fromLatin1(tags) << static_cast<int>(status) << QString::fromLatin1(message) << left;
        };
        row("{'key':'error','type':'bool','value':true}", StatusCode::Error, "", 0);
        row("{'key':'error','type':'string','value':'true'}", StatusCode::Error, "", 1);
        row("{'key':'error','type':'string','value':'timeout'}", StatusCode::Error, "", 1);
        row("{'key':'error','type':'bool','value':false}", StatusCode::Unset, "", 1);
        row("{'key':'otel.status_code','value':'ERROR'},{'key':'otel.status_description','value':'bad'}", StatusCode::Error, "bad", 0);
        row("{'key':'otel.status_code','value':'OK'}", StatusCode::Ok, "", 0);
        row("{'key':'otel.status_code','value':'OK'},{'key':'error','value':true}", StatusCode::Error, "", 1);
        row("{'key':'otel.status_code','value':'odd'}", StatusCode::Unset, "", 1);
        row("{'key':'http.status_code','type':'int64','value':503}", StatusCode::Error, "", 1);
        row("{'key':'http.status_code','type':'string','value':'404'}", StatusCode::Unset, "", 1);
        row("{'key':'span.kind','value':'client'},{'key':'http.status_code','value':404}", StatusCode::Error, "", 1);
        row("{'key':'otel.status_code','value':'OK'},{'key':'http.status_code','value':500}", StatusCode::Ok, "", 1);
    }

    void status() {
        QFETCH(QString, tags);
        QFETCH(int, status);
        QFETCH(QString, message);
        QFETCH(int, left);
        const BatchCollector out = decode(oneSpan("'tags':[" + tags.toStdString() + "]"));
        QCOMPARE(static_cast<int>(out.spans.at(0).record.status), status);
        QCOMPARE(QString::fromStdString(out.spans[0].details.statusMessage), message);
        QCOMPARE(static_cast<int>(out.spans[0].details.attributes.size()), left);
    }

    void tagTypes() {
        const BatchCollector out = decode(oneSpan(
            "'tags':["
            "{'key':'a','type':'int64','value':'9007199254740993'},{'key':'b','type':'float64','value':72},{'key':'c','type':'bool','value'"
            ":'true'},"
            "{'key':'d','type':'binary','value':'!!'},{'key':'e','value':[1,{'x':null}]},{'key':'f','type':'int64','value':'many'},"
            "{'key':'g','type':'nonsense','value':1.5},{'key':'h','type':'string','value':7},{'key':'i','type':'float64','value':'NaN'},"
            "{'key':'span.kind','value':'SERVER'},{'key':'w3c.tracestate','value':'x=1'},{'key':'otel.library.name','value':'lib'},{'value'"
            ":1},7]"));
        const CollectedSpan& span = out.spans.at(0);
        QCOMPARE(span.tag("a"), std::string("int:9007199254740993"));
        QCOMPARE(span.tag("b"), std::string("double:72"));
        QCOMPARE(span.tag("c"), std::string("bool:true"));
        QCOMPARE(span.tag("d"), std::string("string:!!"));
        QVERIFY(span.tag("e").starts_with("list:[1,{"));
        QCOMPARE(span.tag("f"), std::string("string:many"));
        QCOMPARE(span.tag("g"), std::string("double:1.5"));
        QCOMPARE(span.tag("h"), std::string("int:7"));
        QCOMPARE(span.tag("i"), std::string("double:NaN"));
        // Another spelling sets the field and stays, or it would be lost.
        QCOMPARE(span.tag("span.kind"), std::string("string:SERVER"));
        QCOMPARE(span.record.kind, SpanKind::Server);
        QCOMPARE(span.details.traceState, std::string("x=1"));
        QCOMPARE(span.scope.name, std::string("lib"));
        QCOMPARE(out.codes(), std::string("bad_field "));
    }

    void logsBecomeEvents() {
        const BatchCollector out = decode(oneSpan(
            "'logs':[{'timestamp':1485467191639875,'fields':[{'key':'event','value':'retry'},{'key':'n','type':'int64','value':2}]},"
            "{'timestamp':2,'fields':[{'key':'message','value':'hm'}]},null,{'fields':null}]"));
        const auto& events = out.spans.at(0).details.events;
        QCOMPARE(events.size(), std::size_t{3});
        QCOMPARE(events[0].name, std::string("retry"));
        QCOMPARE(events[0].timeNs, std::int64_t{1485467191639875000});
        QCOMPARE(events[0].attributes.size(), std::size_t{1});
        QCOMPARE(events[1].name, std::string("log"));
        QCOMPARE(valueText(events[1].attributes.at(0).value), std::string("hm"));
    }

    void idsAsWritten() {
        const BatchCollector out = decode(
            json("{'traceID':'trace-123','spans':[{'traceID':'trace-123','spanID':'12345678901234567890','startTime':1,'duration':1},"
                 "{'traceID':'trace-123','spanID':'','startTime':1,'duration':1,'references':[{'refType':'CHILD_OF','traceID':'trace-123','"
                 "spanID':'12345678901234567890'}]}]}"));
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.spans[0].traceId(), std::string("trace-123"));
        QCOMPARE(out.spans[0].id(), std::string("12345678901234567890"));
        QCOMPARE(out.spans[1].parent(), std::string("12345678901234567890"));
        QVERIFY(out.spans[1].record.parentId == out.spans[0].record.spanId);
        QVERIFY(out.spans[1].record.marks & NoSpanId);
        QVERIFY(!out.spans[1].record.spanId.isNull());
        QVERIFY(out.spans[0].record.marks & OpaqueIds);
    }

    void times() {
        const auto record = [](const std::string& start, const std::string& duration) {
            return decode(json("{'traceID':'a','spans':[{'spanID':'1','startTime':" + start + ",'duration':" + duration + "}]}"))
                .spans.at(0)
                .record;
        };
        QCOMPARE(record("1485467191639875.25", "'7'").startNs, std::int64_t{1485467191639875250});
        QCOMPARE(record("'1485467191639875'", "0.001").durationNs, std::int64_t{1});
        QVERIFY(record("0", "0").marks & NoStart);
        QVERIFY(record("null", "1").marks & NoStart);
        QVERIFY(record("1", "null").marks & NoEnd);
        QCOMPARE(record("1", "0").marks & NoEnd, 0);
        QVERIFY(record("5", "-3").marks & NegativeDuration);
        QCOMPARE(record("5", "-3").durationNs, std::int64_t{-3000});
        QVERIFY(record("18446744073709551615", "1").marks & TimeOutOfRange);
        QCOMPARE(record("18446744073709551615", "1").startNs, INT64_MAX);
    }

    void hostileText() {
        const std::string text = oneSpan("'tags':[{'key':'s','value':'\\ud800 \\u0000 \\ud83d\\ude00'},{'key':'t','value':'\xff\xfe'}]");
        const BatchCollector out = decode(text);
        QCOMPARE(out.spans.size(), std::size_t{1});
        const auto* value = findAttribute(out.spans[0].details.attributes, "s");
        QCOMPARE(valueText(*value), std::string("\xED\xA0\x80 \0 \xF0\x9F\x98\x80", 10));
        QCOMPARE(valueText(*findAttribute(out.spans[0].details.attributes, "t")), std::string("\xff\xfe"));
    }

    void brokenSpanCostsItself() {
        const std::string good = oneSpan("");
        const std::string text = json(
            "{'data':[{'traceID':'a','spans':[\n{'spanID':'1','startTime':1,'duration':1},\n{'spanID':'2' "
            "'startTime':1},\n7,\n{'spanID':'3','startTime':1,'duration':1}]}]}");
        const BatchCollector out = decode(text);
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.rejected, std::uint64_t{2});
        QCOMPARE(out.issues[0].code, IssueCode::JsonSyntax);
        QCOMPARE(*out.issues[0].line, std::uint64_t{3});
        QCOMPARE(*out.issues[0].column, std::uint64_t{15});
        QVERIFY(!out.issues[0].excerpt.empty());
    }

    void truncatedAtEveryOffset() {
        const std::string text = "{\"data\":[" + oneSpan("'tags':[{'key':'k','value':'v'}]") + "," + oneSpan("") + "]}";
        std::size_t before = 0;
        for (std::size_t size = 0; size < text.size(); ++size) {
            const BatchCollector out = decode(std::string_view(text).substr(0, size));
            QVERIFY(out.spans.size() >= before);
            before = out.spans.size();
            if (size > 0) QVERIFY2(!out.issues.empty(), qPrintable(QString::number(size)));
        }
        QCOMPARE(before, std::size_t{2});
    }

    void tooDeep() {
        const std::string deep = oneSpan("'tags':[{'key':'k','value':" + std::string(1'000'000, '[') + std::string(1'000'000, ']') + "}]");
        QElapsedTimer timer;
        timer.start();
        const BatchCollector out = decode(deep);
        QVERIFY(out.spans.empty());
        QCOMPARE(out.rejected, std::uint64_t{1});
        QCOMPARE(out.issues[0].code, IssueCode::JsonTooDeep);
        QVERIFY(timer.elapsed() < 1000);
        // Deeper than values go, not deeper than JSON goes.
        const BatchCollector bytes = decode(oneSpan("'tags':[{'key':'k','value':" + std::string(150, '[') + std::string(150, ']') + "}]"));
        QCOMPARE(bytes.spans.size(), std::size_t{1});
        QVERIFY(bytes.spans[0].record.marks & ValueTooDeep);
    }

    // Cut spans are read in blocks, most of them by another thread.
    void largeTraces_data() {
        QTest::addColumn<QString>("form");
        QTest::newRow("processes behind") << "{'data':[{'traceID':'a1','spans':[%1],'processes':%2}]}";
        QTest::newRow("processes before") << "{'data':[{'traceID':'a1','processes':%2,'spans':[%1]}]}";
        QTest::newRow("the trace itself") << "{'traceID':'a1','spans':[%1],'processes':%2}";
        QTest::newRow("its id behind") << "{'spans':[%1],'processes':%2,'traceID':'a1'}";
    }

    void largeTraces() {
        QFETCH(QString, form);
        constexpr std::size_t count = 40'000;
        std::string spans;
        for (std::size_t i = 1; i <= count; ++i) {
            if (i > 1) spans += ",";
            const std::string number = std::to_string(i);
            if (i == 20'000) {
                spans += json("{'traceID':'a1','spanID':nul}");
                continue;
            }
            spans += json("{'traceID':'a1','spanID':'" + number + "','operationName':'op" + std::to_string(i % 7) +
                          "','startTime':" + number + ",'duration':5,'processID':'p" + std::to_string(i % 4) +
                          "','tags':[{'key':'n','type':'int64','value':" + number + "}]");
            // Not everyday: the thorough reader takes it.
            if (i % 1000 == 1) spans += json(",'warnings':['w']");
            spans += "}";
        }
        const std::string processes = json("{'p0':{'serviceName':'s0'},'p1':{'serviceName':'s1'},'p2':{'serviceName':'s2'}}");
        const std::string text = json(form.toStdString());
        const std::string whole =
            QString::fromStdString(text).arg(QString::fromStdString(spans), QString::fromStdString(processes)).toStdString();
        const BatchCollector out = decode(whole, 100'000);
        QVERIFY(out.bodiesRead);
        QCOMPARE(out.rejected, std::uint64_t{1});
        QCOMPARE(out.spans.size(), count - 1);
        std::size_t unknown = 0;
        for (const ImportIssue& issue : out.issues) {
            if (issue.code == IssueCode::UnknownProcess) unknown += issue.count;
            if (issue.code == IssueCode::JsonSyntax)
                QCOMPARE(whole.substr(static_cast<std::size_t>(issue.offset.value()), 3), std::string("nul"));
        }
        QCOMPARE(unknown, count / 4);
        std::int64_t i = 0;
        for (const CollectedSpan& span : out.spans) {
            if (++i == 20'000) ++i;
            QCOMPARE(span.record.startNs, i * 1000);
            QCOMPARE(span.resource.serviceName, i % 4 == 3 ? std::string() : "s" + std::to_string(i % 4));
            QCOMPARE(span.name, "op" + std::to_string(i % 7));
            QCOMPARE(std::get<std::int64_t>(span.details.attributes.at(0).value.data), i);
            QCOMPARE(span.details.warnings.size(), std::size_t{i % 1000 == 1 ? 1U : 0U});
        }
    }

    void cutOffIsSaidOnce() {
        const std::string whole = oneSpan({});
        const BatchCollector out = decode(whole.substr(0, whole.find("],\"processes\"")));
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.codes(), std::string("truncated_input "));
        // Elsewhere it is a fault of the trace.
        QVERIFY(decode(json("{'traceID':'a1','spans':[{'traceID':'a1','spanID':'b2','operationName':'op','startTime':1,'duration':5,"
                            "'processID':'p1'}]}"))
                    .codes()
                    .find("unknown_process") != std::string::npos);
    }

    void stopsAmongBlocks() {
        std::string text = json("{'data':[{'traceID':'a1','processes':{'p':{'serviceName':'s'}},'spans':[");
        for (int i = 1; i < 60'000; ++i)
            text += (i > 1 ? "," : "") + json("{'traceID':'a1','spanID':'" + std::to_string(i) +
                                              "','operationName':'op','startTime':1,'duration':5,'processID':'p'}");
        BatchCollector out;
        out.stopAfter = 10'000;
        const auto decoder = formats::makeDecoder(formats::FormatId::JaegerJson);
        decoder->feed(text, out);
        QVERIFY(out.spans.size() >= 10'000 && out.spans.size() < 30'000);
    }

    void heldSpansComeOutAsTheyWentIn() {
        formats::HeldSpans held(1000);
        const auto batchOf = [](std::size_t bytes) {
            SpanBatch batch;
            for (std::size_t i = 0; i < bytes; ++i) batch.bytes += static_cast<char>('a' + i % 7);
            batch.spans.resize(bytes % 5);
            batch.names.intern("operation " + std::to_string(bytes));
            return batch;
        };
        const std::vector<std::size_t> sizes = {600, 0, 500, 1, 100'000, 399};
        for (int round = 0; round < 2; ++round) {
            QVERIFY(held.empty());
            for (const std::size_t size : sizes) held.add(batchOf(size));
            for (const std::size_t size : sizes) {
                const SpanBatch out = held.take();
                const SpanBatch in = batchOf(size);
                QCOMPARE(out.bytes, in.bytes);
                QCOMPARE(out.spans.size(), in.spans.size());
                QCOMPARE(out.names.at(0), in.names.at(0));
            }
        }
        held.add(batchOf(2000));
        held.clear();
        QVERIFY(held.empty());
    }

    void stops() {
        BatchCollector out;
        out.stopAfter = 10;
        const auto decoder = formats::makeDecoder(formats::FormatId::JaegerJson);
        decoder->feed(test::dataFile("jaeger-ui/kagent-helm.json"), out);
        QCOMPARE(out.spans.size(), std::size_t{10});
    }
};

FW_REGISTER_TEST(TestJaeger);

}  // namespace jaeger_test

#include "tst_jaeger.moc"
