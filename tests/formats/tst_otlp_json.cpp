// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which OTLP JSON is really written (formats.md section 4), one by one.
#include <QTest>
#include <cmath>

#include "importers/formats/otlp_json_fields.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using namespace fw::formats;
using fw::test::BatchCollector;
using fw::test::json;

namespace otlp_json_test {

namespace {

const std::string ids = "'traceId':'0102030405060708090a0b0c0d0e0f10','spanId':'0102030405060708'";

/// A document with these spans, written with single quotes.
std::string document(const std::string& spans) {
    return json(
        "{'resourceSpans':[{'resource':{'attributes':[{'key':'service.name','value':{'stringValue':'svc'}}]},"
        "'scopeSpans':[{'scope':{'name':'lib'},'spans':[" +
        spans + "]}]}]}");
}

std::string span(const std::string& members) {
    return "{" + ids + ",'name':'n','startTimeUnixNano':'1000','endTimeUnixNano':'3000'" + (members.empty() ? "" : "," + members) + "}";
}

/// Decodes one way and the other (one line, and spread over lines by a leading line break inside), and compares.
BatchCollector decode(const std::string& text) {
    BatchCollector line = test::decodeText(FormatId::OtlpJson, text);
    std::string spread = text;
    spread.insert(1, "\n");
    BatchCollector lines = test::decodeText(FormatId::OtlpJson, spread, 3);
    if (line.spans.size() != lines.spans.size() || line.codes() != lines.codes()) line.rejected = 999999;
    for (std::size_t i = 0; i < std::min(line.spans.size(), lines.spans.size()); ++i)
        if (!(line.spans[i].details == lines.spans[i].details) || line.spans[i].record.marks != lines.spans[i].record.marks)
            line.rejected = 888888;
    return line;
}

std::string attributeOf(const std::string& value) {
    const BatchCollector out = decode(document(span("'attributes':[{'key':'k','value':" + value + "}]")));
    if (out.spans.size() != 1 || out.rejected != 0) return "lost";
    return out.spans[0].tag("k");
}

}  // namespace

class TestOtlpJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeSpan() {
        const BatchCollector out = decode(document("{" + ids +
                                                   ",'parentSpanId':'1112131415161718','traceState':'a=b','flags':769,'name':'GET','kind':"
                                                   "2,'startTimeUnixNano':'1710460800003707824',"
                                                   "'endTimeUnixNano':'1710460800049792650','attributes':[{'key':'a','value':{'intValue':'"
                                                   "9223372036854775807'}}],'droppedAttributesCount':1,"
                                                   "'events':[{'timeUnixNano':'5','name':'e','attributes':[{'key':'x','value':{'boolValue':"
                                                   "true}}],'droppedAttributesCount':2}],'droppedEventsCount':3,"
                                                   "'links':[{'traceId':'ff000000000000000000000000000001','spanId':'00000000000000aa','"
                                                   "traceState':'t','flags':1,'attributes':[],'droppedAttributesCount':4}],"
                                                   "'droppedLinksCount':5,'status':{'code':2,'message':'bad'}}"));
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.codes(), std::string());
        const auto& got = out.spans[0];
        QCOMPARE(got.traceId(), std::string("0102030405060708090a0b0c0d0e0f10"));
        QCOMPARE(got.id(), std::string("0102030405060708"));
        QCOMPARE(got.parent(), std::string("1112131415161718"));
        QCOMPARE(got.name, std::string("GET"));
        QCOMPARE(got.record.startNs, std::int64_t{1710460800003707824});
        QCOMPARE(got.record.durationNs, std::int64_t{46084826});
        QCOMPARE(got.record.kind, SpanKind::Server);
        QCOMPARE(got.record.status, StatusCode::Error);
        QCOMPARE(int{got.record.marks}, int{HasEvents | HasLinks | RemoteParent});
        QCOMPARE(got.tag("a"), std::string("int:9223372036854775807"));
        QCOMPARE(got.resource.serviceName, std::string("svc"));
        QCOMPARE(got.scope.name, std::string("lib"));
        const SpanDetails& d = got.details;
        QCOMPARE(d.traceState, std::string("a=b"));
        QCOMPARE(d.flags, 769U);
        QCOMPARE(d.statusMessage, std::string("bad"));
        QCOMPARE(d.droppedAttributes, 1U);
        QCOMPARE(d.droppedEvents, 3U);
        QCOMPARE(d.droppedLinks, 5U);
        QCOMPARE(d.events.size(), std::size_t{1});
        QCOMPARE(d.events[0].timeNs, std::int64_t{5});
        QCOMPARE(d.events[0].droppedAttributes, 2U);
        QCOMPARE(d.links.size(), std::size_t{1});
        QCOMPARE(toHex(d.links[0].traceId), std::string("ff000000000000000000000000000001"));
        QCOMPARE(d.links[0].spanId.value, std::uint64_t{0xaa});
        QCOMPARE(d.links[0].droppedAttributes, 4U);
    }

    void values_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* value, const char* expected) { QTest::newRow(value) << QByteArray(value) << QByteArray(expected); };
        row("{'stringValue':'x'}", "string:x");
        row("{'string_value':'x'}", "string:x");
        row("{'stringValue':''}", "string:");
        row("{'boolValue':false}", "bool:false");
        row("{'intValue':'-5'}", "int:-5");
        row("{'intValue':-5}", "int:-5");
        row("{'intValue':9007199254740993}", "int:9007199254740993");
        row("{'int_value':'-9223372036854775808'}", "int:-9223372036854775808");
        row("{'intValue':1e3}", "int:1000");
        // What is no value of its type is kept as the text that stands there.
        row("{'intValue':1.5}", "string:1.5");
        row("{'intValue':1e30}", "string:1e+30");
        row("{'intValue':'99999999999999999999'}", "string:99999999999999999999");
        row("{'intValue':99999999999999999999}", "string:99999999999999999999");
        row("{'intValue':18446744073709551615}", "string:18446744073709551615");
        row("{'intValue':true}", "string:true");
        row("{'intValue':{}}", "empty:");
        row("{'boolValue':'yes'}", "string:yes");
        row("{'doubleValue':'many'}", "string:many");
        row("{'bytesValue':'***'}", "string:***");
        row("{'doubleValue':1.5}", "double:1.5");
        row("{'doubleValue':3}", "double:3");
        row("{'doubleValue':'2.5'}", "double:2.5");
        row("{'doubleValue':'NaN'}", "double:NaN");
        row("{'doubleValue':'-Infinity'}", "double:-Infinity");
        row("{'doubleValue':null}", "double:NaN");
        row("{'doubleValue':NaN}", "double:NaN");
        row("{'bytesValue':'AQL/'}", "bytes:0102ff");
        row("{'bytesValue':'AQL_'}", "bytes:0102ff");
        row("{'bytesValue':'AQ=='}", "bytes:01");
        row("{'arrayValue':{'values':[{'intValue':1},{'stringValue':'a'},{},{'arrayValue':{}}]}}", "list:[1,\"a\",null,[]]");
        row("{'array_value':{}}", "list:[]");
        row("{'kvlistValue':{'values':[{'key':'a','value':{'intValue':'1'}},{'key':'b','value':{'kvlistValue':{'values':[{'key':'c','value'"
            ":{}}]}}}]}}",
            "map:{\"a\":1,\"b\":{\"c\":null}}");
        row("{}", "empty:");
        row("null", "empty:");
        row("{'Value':{'StringValue':'go'}}", "string:go");
        row("{'stringValue':5}", "string:5");
        row("{'stringValue':-9007199254740993}", "string:-9007199254740993");
    }
    void values() {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(attributeOf(value.toStdString())), expected);
    }

    void idForms_data() {
        QTest::addColumn<QByteArray>("trace");
        QTest::addColumn<QByteArray>("spanId");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("upper case") << QByteArray("ABCDEF00000000000000000000000001") << QByteArray("ABCDEF0000000001")
                                    << QByteArray("abcdef00000000000000000000000001 abcdef0000000001");
        QTest::newRow("base64") << QByteArray("q83vAAAAAAAAAAAAAAAAAQ==") << QByteArray("q83vAAAAAAE=")
                                << QByteArray("abcdef00000000000000000000000001 abcdef0000000001");
        QTest::newRow("short") << QByteArray("1") << QByteArray("a") << QByteArray("00000000000000000000000000000001 000000000000000a");
        QTest::newRow("bad trace") << QByteArray("zzz") << QByteArray("1") << QByteArray("bad_trace_id ");
        QTest::newRow("bad span") << QByteArray("1") << QByteArray("zzz") << QByteArray("bad_span_id ");
        QTest::newRow("long span") << QByteArray("1") << QByteArray("00112233445566778899") << QByteArray("bad_span_id ");
    }
    void idForms() {
        QFETCH(QByteArray, trace);
        QFETCH(QByteArray, spanId);
        QFETCH(QByteArray, expected);
        const BatchCollector out = decode(document("{'traceId':'" + trace.toStdString() + "','spanId':'" + spanId.toStdString() +
                                                   "','parentSpanId':'','name':'n','startTimeUnixNano':1,'endTimeUnixNano':2}"));
        const std::string got = out.spans.empty() ? out.codes() : out.spans[0].traceId() + " " + out.spans[0].id();
        QCOMPARE(QByteArray::fromStdString(got), expected);
        if (!out.spans.empty()) QVERIFY(out.spans[0].record.parentId.isNull());
    }

    void badIdCostsOneSpan() {
        const std::string text = document(span("") + ",{'traceId':'zzz','spanId':'01'}," + span("'kind':3"));
        const BatchCollector out = decode(text);
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.issues.size(), std::size_t{1});
        QCOMPARE(out.issues[0].code, IssueCode::BadTraceId);
        QCOMPARE(out.issues[0].detail, std::string("zzz"));
        QCOMPARE(out.issues[0].offset.value(), std::uint64_t{text.find(json("{'traceId':'zzz'"))});
        QCOMPARE(out.issues[0].line.value(), std::uint64_t{1});
        QVERIFY(out.issues[0].excerpt.find("zzz") != std::string::npos);
    }

    void missingIdsAndTimes() {
        const BatchCollector out = decode(document("{'name':'x','traceId':'','spanId':''},{" + ids +
                                                   ",'startTimeUnixNano':'5'},"
                                                   "{" +
                                                   ids +
                                                   ",'startTimeUnixNano':'9','endTimeUnixNano':'4'},"
                                                   "{" +
                                                   ids +
                                                   ",'startTimeUnixNano':'18446744073709551615','endTimeUnixNano':'18446744073709551615'},"
                                                   "{" +
                                                   ids +
                                                   ",'startTimeUnixNano':-5,'endTimeUnixNano':5},"
                                                   "{" +
                                                   ids + ",'startTimeUnixNano':1.7e18,'endTimeUnixNano':1.5}"));
        QCOMPARE(out.spans.size(), std::size_t{6});
        QCOMPARE(int{out.spans[0].record.marks}, int{NoStart | NoTraceId | NoSpanId});
        QVERIFY(!out.spans[0].record.spanId.isNull());
        QCOMPARE(int{out.spans[1].record.marks}, int{NoEnd});
        QCOMPARE(int{out.spans[2].record.marks}, int{NegativeDuration});
        QCOMPARE(out.spans[2].record.durationNs, std::int64_t{-5});
        QCOMPARE(int{out.spans[3].record.marks}, int{TimeOutOfRange});
        QCOMPARE(out.spans[3].details.rawEnd, UINT64_MAX);
        QCOMPARE(out.spans[3].record.startNs, INT64_MAX);
        QCOMPARE(out.spans[4].record.startNs, std::int64_t{-5});
        QCOMPARE(out.spans[4].record.durationNs, std::int64_t{10});
        QCOMPARE(out.spans[5].record.startNs, std::int64_t{1700000000000000000});
        QCOMPARE(int{out.spans[5].record.marks}, int{NoEnd | PartUnread});
    }

    void anEndWithoutAStart() {
        const BatchCollector out = decode(document("{" + ids + ",'startTimeUnixNano':0,'endTimeUnixNano':18446744073709551615},{" + ids +
                                                   ",'startTimeUnixNano':'9223372036854775808','endTimeUnixNano':'18446744073709551615'}"));
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(int{out.spans[0].record.marks}, int{NoStart | TimeOutOfRange});
        QCOMPARE(out.spans[0].details.rawEnd, UINT64_MAX);
        QCOMPARE(out.spans[0].record.startNs, std::int64_t{0});
        QCOMPARE(out.spans[1].details.rawStart, std::uint64_t{1} << 63);
        QCOMPARE(out.spans[1].details.rawEnd, UINT64_MAX);
    }

    void namesAndEnvelopes_data() {
        QTest::addColumn<QByteArray>("text");
        const std::string one = span("'kind':'SPAN_KIND_SERVER','status':{'code':'STATUS_CODE_ERROR'}");
        const std::string snake =
            "{'trace_id':'0102030405060708090a0b0c0d0e0f10','span_id':'0102030405060708','name':'n','kind':2,'start_time_unix_nano':1000,"
            "'end_time_unix_nano':'3000','status':{'code':2}}";
        const std::string resource = "'resource':{'attributes':[{'key':'service.name','value':{'stringValue':'svc'}}]}";
        const auto row = [](const char* name, const std::string& text) { QTest::newRow(name) << QByteArray::fromStdString(json(text)); };
        row("snake", "{'resource_spans':[{" + resource + ",'scope_spans':[{'scope':{},'spans':[" + snake + "]}]}]}");
        row("old", "{'resourceSpans':[{" + resource + ",'instrumentationLibrarySpans':[{'instrumentationLibrary':{'name':'x'},'spans':[" +
                       one + "]}]}]}");
        row("resource last", "{'resourceSpans':[{'scopeSpans':[{'spans':[" + one + "],'scope':{}}]," + resource + "}]}");
        row("batches", "{'batches':[{" + resource + ",'scopeSpans':[{'spans':[" + one + "]}]}]}");
        row("trace", "{'trace':{'resourceSpans':[{" + resource + ",'scopeSpans':[{'spans':[" + one + "]}]}]}}");
        row("result", "{'result':{'resourceSpans':[{" + resource + ",'scopeSpans':[{'spans':[" + one + "]}]}]}}");
        row("list", "[{'resourceSpans':[{" + resource + ",'scopeSpans':[{'spans':[" + one + "]}]}]}]");
        row("bare group", "{" + resource + ",'scopeSpans':[{'spans':[" + one + "]}]}");
        row("repeated keys", "{'resourceSpans':[{" + resource + ",'scopeSpans':[{'spans':[" +
                                 span("'kind':1,'kind':2,'status':{'code':1,'code':2}") + "]}]}]}");
        row("unknown members", "{'x':[{}],'resourceSpans':[{'y':{'z':[]}," + resource + ",'scopeSpans':[{'spans':[" + one + "]}]}]}");
        row("nulls", "{'resourceSpans':[{'scopeSpans':null},{" + resource + ",'schemaUrl':null,'scopeSpans':[{'scope':null,'spans':[" +
                         span("'kind':2,'attributes':null,'events':null,'links':null,'traceState':null,'parentSpanId':null,'status':{'code'"
                              ":2,'message':null}") +
                         "]}]}]}");
    }
    void namesAndEnvelopes() {
        QFETCH(QByteArray, text);
        const BatchCollector out = decode(text.toStdString());
        QCOMPARE(out.codes(), std::string());
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.spans[0].record.kind, SpanKind::Server);
        QCOMPARE(out.spans[0].record.status, StatusCode::Error);
        QCOMPARE(out.spans[0].resource.serviceName, std::string("svc"));
        QCOMPARE(out.spans[0].record.durationNs, std::int64_t{2000});
    }

    /// Jaeger's API v3 hands over the warnings of its adjusters as an attribute.
    void warningsOfJaeger() {
        const auto warned = [](const char* value) {
            return decode(
                document(span(std::string("'attributes':[{'key':'a','value':{'intValue':'1'}},{'key':'@jaeger@warnings','value':") + value +
                              "},{'key':'b','value':{'intValue':'2'}}]")));
        };
        const BatchCollector out = warned("{'arrayValue':{'values':[{'stringValue':'one'},{'stringValue':'two'}]}}");
        const SpanDetails& details = out.spans.at(0).details;
        QCOMPARE(details.warnings, (std::vector<std::string>{"one", "two"}));
        QCOMPARE(details.attributes, (Attributes{{"a", 1}, {"b", 2}}));
        QVERIFY((out.spans.at(0).record.marks & HasWarnings) != 0);
        for (const char* other : {"{'stringValue':'one'}", "{'arrayValue':{'values':[{'intValue':'1'}]}}", "{}"}) {
            const BatchCollector kept = warned(other);
            QVERIFY2(kept.spans.at(0).details.warnings.empty() && kept.spans.at(0).details.attributes.size() == 3, other);
            QVERIFY2((kept.spans.at(0).record.marks & HasWarnings) == 0, other);
        }
        const BatchCollector none = warned("{'arrayValue':{'values':[]}}");
        QVERIFY(none.spans.at(0).details.attributes.size() == 2 && (none.spans.at(0).record.marks & HasWarnings) == 0);
    }

    void hostileText() {
        const BatchCollector out = decode(document(
            span("'attributes':[{'key':'lone','value':{'stringValue':'a\\ud800b'}},{'key':'nul','value':{'stringValue':'a\\u0000b'}},"
                 "{'key':'bytes','value':{'stringValue':'\xff\xfe'}},{'key':'tab','value':{'stringValue':'a\tb'}},"
                 "{'key':'big','value':{'doubleValue':1e999}}]")));
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.codes(), std::string());
        QCOMPARE(out.spans[0].tag("lone"), std::string("string:a\xed\xa0\x80"
                                                       "b"));
        QCOMPARE(out.spans[0].tag("nul"), std::string("string:a\0b", 10));
        QCOMPARE(out.spans[0].tag("bytes"), std::string("string:\xff\xfe"));
        QCOMPARE(out.spans[0].tag("tab"), std::string("string:a\tb"));
        QCOMPARE(out.spans[0].tag("big"), std::string("double:Infinity"));
    }

    void brokenSpanBetweenGoodOnes() {
        const std::string text = document(span("'kind':1") + ",{" + ids + ",'name':oops}," + span("'kind':2"));
        const BatchCollector out = decode(text);
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.rejected, std::uint64_t{1});
        QCOMPARE(out.issues[0].code, IssueCode::JsonSyntax);
        QCOMPARE(out.issues[0].offset.value(), std::uint64_t{text.find("oops")});
    }

    void brokenLineBetweenGoodOnes() {
        const std::string good = document(span(""));
        const std::string text =
            good + "\r\n" + good.substr(0, good.size() / 2) + "\n\n" + good + good + "\ngarbage\n" + good.substr(0, 40);
        for (const std::size_t piece : {text.size(), std::size_t{1}, std::size_t{100}}) {
            const BatchCollector out = test::decodeText(FormatId::OtlpJson, text, piece);
            QCOMPARE(out.spans.size(), std::size_t{3});
            QCOMPARE(out.rejected, std::uint64_t{3});
            QCOMPARE(out.issues.front().line.value(), std::uint64_t{2});
            QCOMPARE(out.issues.back().code, IssueCode::TruncatedInput);
            QCOMPARE(out.issues.back().line.value(), std::uint64_t{6});
        }
    }

    void deepNesting() {
        std::string value = "{'stringValue':'x'}";
        for (int i = 0; i < 30; ++i) value = "{'arrayValue':{'values':[" + value + "]}}";
        QVERIFY(attributeOf(value).starts_with("list:[[[["));
        const std::string million = json("{'resourceSpans':[{'scopeSpans':[{'spans':[{'attributes':") + std::string(1000000, '[');
        const BatchCollector out = test::decodeText(FormatId::OtlpJson, million);
        QVERIFY(out.spans.empty());
        QVERIFY(!out.issues.empty());
        value = "{'stringValue':'x'}";
        for (int i = 0; i < 150; ++i) value = "{'arrayValue':{'values':[" + value + "]}}";
        const BatchCollector deep =
            test::decodeText(FormatId::OtlpJson, document(span("'attributes':[{'key':'k','value':" + value + "}]")));
        QCOMPARE(deep.spans.size(), std::size_t{1});
        QCOMPARE(int{deep.spans[0].record.marks}, int{ValueTooDeep});
        QCOMPARE(deep.codes(), std::string("value_too_deep "));
    }

    void recordTooLarge() {
        DecodeLimits limits;
        limits.maxRecordBytes = 10000;
        const std::string big = std::string(5U << 20, 'x');
        const BatchCollector out = test::decodeText(
            FormatId::OtlpJson, document(span("") + "," + span("'traceState':'" + big + "'") + "," + span("")), 65536, limits);
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.codes(), std::string("record_too_large "));
    }

    void logsAndMetrics() {
        const std::string text = json(
            "{'resourceLogs':[{'resource':{'attributes':[{'key':'service.name','value':{'stringValue':'svc'}}]},'scopeLogs':[{'logRecords':"
            "["
            "{'timeUnixNano':'7','observedTimeUnixNano':'8','severityNumber':17,'severityText':'ERROR','body':{'stringValue':'boom'},"
            "'attributes':[{'key':'a','value':{'intValue':1}}],'traceId':'0102030405060708090a0b0c0d0e0f10','spanId':'0102030405060708'},"
            "{'observedTimeUnixNano':'9','severityNumber':'SEVERITY_NUMBER_WARN','body':{'stringValue':'plain'},'traceId':''}]}]}]}\n"
            "{'resourceMetrics':[{'scopeMetrics':[]}]}\n");
        const BatchCollector out = test::decodeText(FormatId::OtlpJson, text);
        QCOMPARE(out.logs.size(), std::size_t{1});
        QCOMPARE(out.codes(), std::string("plain_log_lines other_signal "));
        QCOMPARE(out.logs[0].record.timeNs, std::int64_t{7});
        QCOMPARE(out.logs[0].record.severity, 17);
        QCOMPARE(out.logs[0].entry.observedNs, std::int64_t{8});
        QCOMPARE(valueText(out.logs[0].entry.body), std::string("boom"));
        QCOMPARE(out.logs[0].resource.serviceName, std::string("svc"));
        QCOMPARE(out.rejected, std::uint64_t{0});
    }

    void schemaUrls() {
        const BatchCollector out =
            decode(json("{'resourceSpans':[{'scopeSpans':[{'spans':[" + span("") + "],'schemaUrl':'s'}],'schemaUrl':'r'}]}"));
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.spans[0].resource.schemaUrl, std::string("r"));
        QCOMPARE(out.spans[0].scope.schemaUrl, std::string("s"));
    }

    void integers() {
        QCOMPARE(parseInteger("1.7e18")->value, std::uint64_t{1700000000000000000});
        QCOMPARE(parseInteger("18446744073709551615")->value, UINT64_MAX);
        QVERIFY(!parseInteger("18446744073709551616"));
        QVERIFY(!parseInteger("1.5"));
        QVERIFY(!parseInteger(""));
        QVERIFY(!parseInteger("-"));
        QVERIFY(!parseInteger("1e400"));
        QVERIFY(parseInteger("-0")->value == 0 && !parseInteger("-0")->negative);
        QCOMPARE(parseInteger("0e5")->value, std::uint64_t{0});
        QVERIFY(std::isnan(*parseDouble("nan")));
    }
};

FW_REGISTER_TEST(TestOtlpJson);

}  // namespace otlp_json_test

#include "tst_otlp_json.moc"
