// SPDX-License-Identifier: GPL-3.0-or-later
// What Tempo, Jaeger's newer APIs and its stores hand out: spans in other clothes, and answers that hold none.
#include <QTest>

#include "importers/formats/detect.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using namespace fw::formats;
using fw::test::BatchCollector;
using fw::test::CollectedSpan;
using fw::test::json;

namespace trace_answers_test {

namespace {

/// By the format that is recognised, whole and byte by byte.
BatchCollector decode(const std::string& text) {
    const Detection found = detectFormat(text, true);
    if (found.guesses.empty()) return {};
    BatchCollector out = test::decodeText(found.guesses[0].format, text);
    if (test::decodeText(found.guesses[0].format, text, 1).words() != out.words()) out.spans.clear();
    return out;
}

}  // namespace

class TestTraceAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Counts of the manifest that came with the files.
    void goldens_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("spans");
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("errors");
        const auto row = [](const char* file, const char* format, int spans, int events = 0, int errors = 0) {
            QTest::newRow(file) << QString::fromLatin1(file) << QByteArray(format) << spans << events << errors;
        };
        row("tempo/kagent-tempo_export_with_batches.json", "otlp-json", 86, 5);
        row("tempo/kiali-responseTrace.json", "otlp-json", 8, 8);
        row("tempo/tempopb-trace.json", "otlp-json", 1);
        row("tempo-search/gresearch-test-trace.json", "tempo-search", 28);
        row("tempo-search/kiali-response.json", "tempo-search", 3);
        row("jaeger-v3/FindTraces.json", "otlp-json", 1, 0, 1);
        row("jaeger-v3/GetTrace.json", "otlp-json", 1, 0, 1);
        row("jaeger-es/jaeger-es_01.json", "jaeger-json", 1, 2, 1);
        row("jaeger-model/contrib-jaegerproto_batch_01.json", "jaeger-json", 1, 3);
        row("jaeger-model/contrib-proto_batch_no_binary_tags_01.json", "jaeger-json", 1, 3);
        row("jaeger-model/contrib-thrift_batch_01.json", "jaeger-json", 1, 2);
    }
    void goldens() {
        QFETCH(QString, file);
        QFETCH(QByteArray, format);
        QFETCH(int, spans);
        QFETCH(int, events);
        QFETCH(int, errors);
        const std::string text = test::dataFile(file.toStdString());
        const Detection found = detectFormat(text, true);
        QVERIFY(!found.guesses.empty());
        QCOMPARE(QByteArray::fromStdString(std::string(formatName(found.guesses[0].format))), format);
        const BatchCollector out = decode(text);
        QVERIFY(out.bodiesRead);
        QCOMPARE(out.rejected, std::uint64_t{0});
        QCOMPARE(out.traces(), std::size_t{1});
        QCOMPARE(static_cast<int>(out.spans.size()), spans);
        QCOMPARE(static_cast<int>(out.errors()), errors);
        std::size_t eventCount = 0;
        for (const CollectedSpan& span : out.spans) eventCount += span.details.events.size();
        QCOMPARE(static_cast<int>(eventCount), events);
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("advice");
        const auto file = [](const char* name, const char* kind, const char* advice) {
            QTest::newRow(name) << QByteArray::fromStdString(test::dataFile(name)) << QByteArray(kind) << QByteArray(advice);
        };
        const auto row = [](const char* name, const char* text, const char* kind, const char* advice) {
            QTest::newRow(name) << QByteArray::fromStdString(json(text)) << QByteArray(kind) << QByteArray(advice);
        };
        file("jaeger-v3/FindTraceSummaries.json", "Jaeger trace summaries", "/api/v3/traces/{id}");
        file("jaeger-v3/GetOperations.json", "Jaeger operations answer", "/api/v3/traces/{id}");
        file("jaeger-v3/GetServices.json", "Jaeger services answer", "/api/v3/traces/{id}");
        file("jaeger-dependencies/jui-dependencies-small.json", "dependency list (Jaeger or Zipkin)", "/api/traces/{id}");
        row("services", "{'data':['a'],'total':1}", "Jaeger services answer", "/api/traces/{id}");
        row("error", "{'error':{'httpCode':404,'message':'No traces found'}}", "Jaeger error answer", "export the trace again");
        row("search without spans", "{'traces':[{'traceID':'1','rootTraceName':'x','durationMs':3}],'metrics':{}}", "Tempo search answer",
            "/api/v2/traces/{id}");
        row("trace not found", "{'trace':{},'metrics':{'inspectedBytes':'1'}}", "Tempo answer without a trace", "id");
        row("zipkin services", "['a','b']", "list of names (Zipkin services or spans)", "/api/v2/trace/{id}");
        row("tags", "{'tagNames':['a','b']}", "Tempo tag answer", "/api/v2/traces/{id}");
        row("tag scopes", "{'scopes':[{'name':'span','tags':['a']}]}", "Tempo tag answer", "/api/v2/traces/{id}");
    }
    void refused() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, advice);
        const Detection found = detectFormat(text.toStdString(), true);
        QVERIFY(found.guesses.empty());
        QCOMPARE(QByteArray::fromStdString(found.otherKind), kind);
        QVERIFY(found.advice.find(advice.toStdString()) != std::string::npos);
    }

    // --- Tempo ---
    void tempoDownload() {
        const BatchCollector out = decode(test::dataFile("tempo/kagent-tempo_export_with_batches.json"));
        std::set<std::string> ids;
        for (const CollectedSpan& span : out.spans) ids.insert(span.id());
        std::size_t missing = 0;
        for (const CollectedSpan& span : out.spans) missing += !span.parent().empty() && ids.count(span.parent()) == 0 ? 1 : 0;
        QCOMPARE(missing, std::size_t{9});
        QCOMPARE(out.spans[0].record.startNs, std::int64_t{1777555053780274700});
        QCOMPARE(out.spans[0].record.kind, SpanKind::Server);
    }

    void tempoPartial() {
        const std::string trace =
            "'trace':{'resourceSpans':[{'resource':{},'scopeSpans':[{'spans':[{'traceId':'00000000000000000000000000000001',"
            "'spanId':'0000000000000002','startTimeUnixNano':'1','endTimeUnixNano':'2'}]}]}]}";
        BatchCollector out = decode(json("{" + trace + ",'metrics':{},'status':'PARTIAL','message':'too large'}"));
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.codes(), std::string("partial_trace "));
        QCOMPARE(out.issues[0].detail, std::string("too large"));
        out = decode(json("{" + trace + ",'metrics':{},'status':'COMPLETE'}\n"));
        QCOMPARE(out.codes(), std::string());
    }

    void tempoSearch() {
        BatchCollector out = decode(test::dataFile("tempo-search/gresearch-test-trace.json"));
        QCOMPARE(out.codes(), std::string("partial_trace "));
        std::set<std::string> services;
        for (const CollectedSpan& span : out.spans) {
            services.insert(span.resource.serviceName);
            QVERIFY(!span.name.empty());
            QVERIFY(span.details.isSample);
        }
        // As its serviceStats say.
        QCOMPARE(services.size(), std::size_t{6});
        QCOMPARE(out.spans[0].parent(), std::string("4dd7a6c7948cc0ef"));
        QCOMPARE(out.spans[0].tag("engine.type"), std::string("string:F-1"));
        QCOMPARE(out.spans[0].record.durationNs, std::int64_t{37824583});

        // The id behind the spans and with its zeros stripped; the same span in two sets; fields under the names of TraceQL.
        out = decode(
            json("{'traces':[{'rootServiceName':'root-svc','rootTraceName':'root-op','spanSet':{'spans':[{'spanID':'00000000000000b2',"
                 "'startTimeUnixNano':'1000','durationNanos':'7','attributes':[{'key':'status','value':{'stringValue':'error'}},"
                 "{'key':'kind','value':{'stringValue':'client'}},{'key':'span.k','value':{'intValue':'5'}}]}]},'spanSets':[{'spans':["
                 "{'spanID':'00000000000000b2','startTimeUnixNano':'1000','durationNanos':'7','name':'op','attributes':["
                 "{'key':'resource.service.name','value':{'stringValue':'svc'}}]},{'spanID':'c3','startTimeUnixNano':'1','attributes':["
                 "{'key':'span:parentID','value':{'stringValue':'0000000000000000'}}]}]}],'traceID':'7f'}],'metrics':{}}"));
        QCOMPARE(out.spans.size(), std::size_t{2});
        const CollectedSpan& span = out.spans[0];
        QCOMPARE(span.traceId(), std::string("0000000000000000000000000000007f"));
        QCOMPARE(span.name, std::string("op"));
        QCOMPARE(span.resource.serviceName, std::string("svc"));
        QCOMPARE(span.record.status, StatusCode::Error);
        QCOMPARE(span.record.kind, SpanKind::Client);
        QCOMPARE(span.tag("k"), std::string("int:5"));
        QCOMPARE(span.record.durationNs, std::int64_t{7});
        QCOMPARE(out.spans[1].name, std::string("root-op"));
        QCOMPARE(out.spans[1].resource.serviceName, std::string("root-svc"));
        QVERIFY((out.spans[1].record.marks & NoEnd) == 0);
    }

    void tempoSearchOddities() {
        const auto search = [](const char* text) { return test::decodeText(FormatId::TempoSearch, json(text)); };
        QCOMPARE(search("{'traces':[]}").codes(), std::string("empty_input "));
        QCOMPARE(search("{'traces':[{'traceID':'1','spanSet':{'spans':[7,null]}}]}").rejected, std::uint64_t{1});
        BatchCollector out = search("{'traces':[{'spanSet':{'spans':[{'attributes':[{'key':'a'}]}]}}]}");
        QCOMPARE(out.spans.size(), std::size_t{1});
        QVERIFY((out.spans[0].record.marks & (NoTraceId | NoSpanId | NoStart)) == (NoTraceId | NoSpanId | NoStart));
        const std::string whole = test::dataFile("tempo-search/kiali-response.json");
        for (std::size_t size = 1; size < whole.size(); size += 3) {
            out = test::decodeText(FormatId::TempoSearch, whole.substr(0, size));
            QVERIFY(out.bodiesRead && out.spans.size() <= 3);
        }
        out = BatchCollector();
        out.stopAfter = 1;
        const auto decoder = makeDecoder(FormatId::TempoSearch);
        decoder->feed(test::dataFile("tempo-search/gresearch-test-trace.json"), out);
        decoder->finish(out);
        QCOMPARE(out.spans.size(), std::size_t{1});
    }

    // --- Jaeger ---
    void jaegerV3Stream() {
        const std::string part = test::dataFile("jaeger-v3/FindTraces.json");
        QCOMPARE(decode(part + part + "\n" + part).spans.size(), std::size_t{3});
        QCOMPARE(decode(part).spans[0].resource.serviceName, std::string());
    }

    void jaegerModel() {
        const BatchCollector out = decode(test::dataFile("jaeger-model/contrib-jaegerproto_batch_01.json"));
        const CollectedSpan& span = out.spans.at(0);
        QCOMPARE(toHex(span.record.traceId), std::string("000000000000000052969a8955571a3f"));
        QCOMPARE(span.id(), std::string("0000000000647d98"));
        QCOMPARE(span.record.parentId.value, std::uint64_t{6866147});
        QCOMPARE(span.name, std::string("get"));
        QCOMPARE(span.record.kind, SpanKind::Server);
        QCOMPARE(span.record.startNs, std::int64_t{1485467191639875000});
        QCOMPARE(span.record.durationNs, std::int64_t{22938000});
        QCOMPARE(span.resource.serviceName, std::string("api"));
        QCOMPARE(span.tag("peer.ipv4"), std::string("int:3224716605"));
        QCOMPARE(span.tag("someBool"), std::string("bool:true"));
        QCOMPARE(span.tag("someDouble"), std::string("double:129.8"));
        QCOMPARE(span.details.events[0].timeNs, std::int64_t{1485467191639874000});
        QCOMPARE(span.details.events[2].name, std::string("nothing"));

        // The reference gives the parent; what protobuf left out is zero.
        const BatchCollector other = decode(test::dataFile("jaeger-model/contrib-proto_batch_no_binary_tags_01.json"));
        QCOMPARE(other.spans.at(0).parent(), std::string("000000000068c4e3"));
        QVERIFY(*findAttribute(other.spans[0].details.events[0].attributes, "oc.timeevent.messageevent.id") == AttributeValue(0));

        const BatchCollector thrift = decode(test::dataFile("jaeger-model/contrib-thrift_batch_01.json"));
        QCOMPARE(thrift.spans.at(0).record.traceId, span.record.traceId);
        QCOMPARE(thrift.spans[0].record.spanId, span.record.spanId);
        QCOMPARE(thrift.spans[0].record.parentId, span.record.parentId);
        QCOMPARE(thrift.spans[0].record.startNs, span.record.startNs);
        QCOMPARE(thrift.spans[0].record.durationNs, span.record.durationNs);
        QCOMPARE(valueText(*findAttribute(thrift.spans[0].resource.attributes, "a.binary")), std::string("01020304030201"));
    }

    void jaegerModelShapes() {
        // Protobuf's own JSON; the process before and behind the spans, in a span, in several batches.
        const std::string span =
            "{'traceId':'AAAAAAAAAABSlpqJVVcaPw==','spanId':'AAAAAABkfZg=','operationName':'op',"
            "'startTime':'2017-01-26T16:46:31.639875-05:00','duration':'0.000005s','tags':[{'key':'s','vStr':'x'},"
            "{'key':'i','vType':'INT64','vInt64':'9007199254740993'},{'key':'z','vType':'BOOL'}],"
            "'references':[{'traceId':'AAAAAAAAAABSlpqJVVcaPw==','spanId':'AAAAAABoxOM=','refType':'FOLLOWS_FROM'}]";
        const std::string process = "'process':{'serviceName':'svc','tags':[{'key':'b','vType':'BINARY','vBinary':'AQI='}]}";
        for (const std::string& text :
             {"{'spans':[" + span + "}]," + process + "}", "{" + process + ",'spans':[" + span + "}]}",
              "{'spans':[" + span + "," + process + "}]}", "{'batches':[{'spans':[" + span + "}]," + process + "}]}",
              "{'batch':{" + process + ",'spans':[" + span + "}]}}", span + "," + process + "}"}) {
            const BatchCollector out = decode(json(text));
            QCOMPARE(out.codes(), std::string());
            QCOMPARE(out.spans.size(), std::size_t{1});
            const CollectedSpan& read = out.spans[0];
            QCOMPARE(read.id(), std::string("0000000000647d98"));
            QCOMPARE(read.record.startNs, std::int64_t{1485467191639875000});
            QCOMPARE(read.record.durationNs, std::int64_t{5000});
            QCOMPARE(read.record.parentId.value, std::uint64_t{6866147});
            QCOMPARE(read.tag("i"), std::string("int:9007199254740993"));
            QCOMPARE(read.tag("s"), std::string("string:x"));
            QCOMPARE(read.tag("z"), std::string("bool:false"));
            QCOMPARE(read.resource.serviceName, std::string("svc"));
        }
        QCOMPARE(decode(json("{'spans':[" + span + ",'duration':'5000ns'}]," + process + "}")).spans.at(0).record.durationNs,
                 std::int64_t{5000});
        const BatchCollector thrift =
            decode(json("{'process':{'serviceName':'t'},'spans':[{'traceIdLow':-1,'traceIdHigh':-2,'spanId':-3,"
                        "'parentSpanId':0,'operationName':'o','startTime':1,'duration':1}]}"));
        QCOMPARE(thrift.spans.at(0).traceId(), std::string("fffffffffffffffeffffffffffffffff"));
        QCOMPARE(thrift.spans[0].id(), std::string("fffffffffffffffd"));
        QVERIFY(thrift.spans[0].record.parentId.isNull());
    }

    void elasticsearch() {
        const std::string document = test::dataFile("jaeger-es/jaeger-es_01.json");
        std::string line = document;
        std::erase(line, '\n');
        const BatchCollector out = decode(document);
        const CollectedSpan& span = out.spans.at(0);
        QCOMPARE(span.parent(), std::string("0000000000000003"));
        QCOMPARE(span.details.links.size(), std::size_t{2});
        QCOMPARE(span.tag("peer.ipv4"), std::string("int:23456"));
        QCOMPARE(span.tag("temperature"), std::string("double:72.5"));
        QCOMPARE(span.tag("blob"), std::string("bytes:00003039"));
        QCOMPARE(span.record.status, StatusCode::Error);
        QCOMPARE(span.resource.serviceName, std::string("service-x"));
        const std::string hit = "{\"_index\":\"jaeger-span-2017\",\"_id\":\"x\",\"_source\":" + line + "}";
        for (const auto& [text, spans] :
             std::vector<std::pair<std::string, std::size_t>>{{line + "\n" + line + "\n", 2},
                                                              {"[" + line + "," + line + "]", 2},
                                                              {hit + "\n" + hit + "\n", 2},
                                                              {"{\"took\":1,\"hits\":{\"total\":2,\"hits\":[" + hit + "," + hit + "]}}", 2},
                                                              {"[" + hit + "]", 1}}) {
            const BatchCollector shape = decode(text);
            QCOMPARE(shape.codes(), std::string());
            QCOMPARE(shape.spans.size(), spans);
            for (const CollectedSpan& other : shape.spans) {
                QVERIFY(other.details == span.details);
                QVERIFY(other.resource == span.resource);
            }
        }
        const BatchCollector mapped =
            decode(json("{'traceID':'1','spanID':'2','operationName':'o','startTime':1,'startTimeMillis':0,'duration':1,"
                        "'tag':{'http@method':'GET'},'process':{'serviceName':'s','tag':{'host@name':'h'}}}"));
        QCOMPARE(mapped.spans.at(0).tag("http.method"), std::string("string:GET"));
        QCOMPARE(valueText(*findAttribute(mapped.spans[0].resource.attributes, "host.name")), std::string("h"));
    }

    void everyTruncation_data() {
        QTest::addColumn<QString>("file");
        for (const char* file : {"jaeger-es/jaeger-es_01.json", "jaeger-model/contrib-jaegerproto_batch_01.json",
                                 "jaeger-model/contrib-thrift_batch_01.json", "tempo/tempopb-trace.json"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void everyTruncation() {
        QFETCH(QString, file);
        const std::string bytes = test::dataFile(file.toStdString());
        QVERIFY(!bytes.empty());
        const FormatId format = file.startsWith(QLatin1String("tempo")) ? FormatId::OtlpJson : FormatId::JaegerJson;
        for (std::size_t size = 1; size < bytes.size(); ++size) {
            const BatchCollector cut = test::decodeText(format, bytes.substr(0, size));
            QVERIFY(cut.bodiesRead && cut.spans.size() <= 1);
        }
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            std::string bad = bytes;
            bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 8)));
            QVERIFY(test::decodeText(format, bad).bodiesRead);
            static_cast<void>(detectFormat(bad, true));
        }
    }
};

FW_REGISTER_TEST(TestTraceAnswers);

}  // namespace trace_answers_test

#include "tst_trace_answers.moc"
