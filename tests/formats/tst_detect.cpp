// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "importers/formats/detect.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw::formats;
using fw::test::json;
using fw::test::jsonBytes;

namespace detect_test {

class TestDetect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names() {
        for (const FormatId id : allFormats()) QCOMPARE(formatFromName(formatName(id)).value(), id);
        QVERIFY(!formatFromName("zipkin"));
        QCOMPARE(allFormats().size(), std::size_t{9});
    }

    void recognises_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("other");
        const auto decoded = [](const char* name, const QByteArray& content, const char* format) {
            QTest::newRow(name) << content << QByteArray(format) << QByteArray();
        };
        const auto other = [](const char* name, const QByteArray& content, const char* kind) {
            QTest::newRow(name) << content << QByteArray() << QByteArray(kind);
        };
        decoded("otlp json", jsonBytes("{'resourceSpans':[{'scopeSpans':[]}]}"), "otlp-json");
        decoded("otlp json, mark", "\xEF\xBB\xBF" + jsonBytes(" {'resource_spans':[{'scope_spans':[]}]}"), "otlp-json");
        decoded("otlp empty", jsonBytes("{'resourceSpans':[]}"), "otlp-json");
        decoded("otlp after metrics", jsonBytes("{'resourceMetrics':[]}\n{'resourceSpans':[{'resource':{}}]}\n"), "otlp-json");
        decoded("otlp logs", jsonBytes("{'resourceLogs':[{'scopeLogs':[]}]}"), "otlp-json");
        decoded("tempo v1", jsonBytes("{'batches':[{'resource':{},'instrumentationLibrarySpans':[]}]}"), "otlp-json");
        decoded("tempo v2", jsonBytes("{'trace':{'resourceSpans':[{'resource':{}}]}}"), "otlp-json");
        decoded("jaeger v3", jsonBytes("{'result':{'resourceSpans':[{'resource':{}}]}}"), "otlp-json");
        decoded("jaeger", jsonBytes("{'data':[{'traceID':'1','spans':[{'spanID':'1','operationName':'a'}],'processes':{}}]}"),
                "jaeger-json");
        decoded("jaeger bare", jsonBytes("{'traceID':'1','spans':[{'spanID':'1','processID':'p'}],'processes':{}}"), "jaeger-json");
        decoded("jaeger null", jsonBytes("{'data':null,'total':0,'limit':0,'offset':0,'errors':[{'code':404,'msg':'x'}]}"), "jaeger-json");
        decoded("zap", jsonBytes("{'level':'info','ts':1.5,'msg':'a','trace_id':'x'}\n"), "log");
        decoded("docker", jsonBytes("{'log':'a\\n','stream':'stdout','time':'2026-01-01T00:00:00Z'}\n"), "log");
        decoded("cut off", jsonBytes("{'resourceSpans':[{'resource':{'attributes':[{'key':'service.na"), "otlp-json");
        other("jaeger error", jsonBytes("{'errors':[{'code':404,'msg':'trace not found'}]}"), "Jaeger error answer");
        other("metrics", jsonBytes("{'resourceMetrics':[{'scopeMetrics':[]}]}"), "OTLP metrics");
        decoded("zipkin 2", jsonBytes("[{'traceId':'1','id':'2','name':'x'}]"), "zipkin-json");
        decoded("zipkin 1", jsonBytes("[{'traceId':'1','id':'2','binaryAnnotations':[]}]"), "zipkin-json");
        decoded("zipkin thrift", jsonBytes("[{'trace_id':1,'id':2,'annotations':[]}]"), "zipkin-json");
        decoded("zipkin lists", jsonBytes("[[{'traceId':'1','id':'2'}]]"), "zipkin-json");
        decoded("zipkin bare", jsonBytes("{'traceId':'1','id':'2','localEndpoint':{}}"), "zipkin-json");
        decoded("zipkin lines", jsonBytes("{'traceId':'1','id':'2','name':'x'}\n{'traceId':'1','id':'3','name':'y'}\n"), "zipkin-json");
        decoded("log with an id", jsonBytes("{'traceId':'1','id':'2','level':'info','msg':'x','tags':{}}"), "log");
        decoded("tempo search", jsonBytes("{'traces':[{'traceID':'1','spanSet':{'spans':[]}}]}"), "tempo-search");
        decoded("tempo search, one", jsonBytes("{'traceID':'1','spanSets':[{'spans':[]}]}"), "tempo-search");
        decoded("jaeger model", jsonBytes("{'process':{},'spans':[{'trace_id':'AQ==','span_id':'AQ=='}]}"), "jaeger-json");
        decoded("jaeger thrift", jsonBytes("{'spans':[{'traceIdLow':1,'spanId':2}],'process':{}}"), "jaeger-json");
        decoded("jaeger hits", jsonBytes("{'hits':{'hits':[{'_source':{'traceID':'1','spanID':'2','operationName':'o','startTime':1}}]}}"),
                "jaeger-json");
        other("tempo search, no spans", jsonBytes("{'traces':[{'traceID':'1','rootTraceName':'x'}]}"), "Tempo search answer");
        other("services", jsonBytes("{'data':['a','b'],'total':2}"), "Jaeger services answer");
        other("operations", jsonBytes("{'data':[{'name':'a','spanKind':'server'}]}"), "Jaeger operations answer");
        other("dependencies", jsonBytes("{'data':[{'parent':'a','child':'b','callCount':1}]}"), "Jaeger dependencies answer");
        decoded("es", jsonBytes("{'traceID':'1','spanID':'2','operationName':'x','startTimeMillis':1,'process':{}}"), "jaeger-json");
        decoded("loki", jsonBytes("{'status':'success','data':{'resultType':'streams','result':[]}}"), "loki");
        decoded("go", jsonBytes("{'Name':'x','SpanContext':{'TraceID':'1','SpanID':'2'}}"), "otel-console");
        decoded("python", jsonBytes("{\n 'name': 'x',\n 'context': {\n 'trace_id': '0x1'}}"), "otel-console");
        other("png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "PNG image");
        other("elf",
              QByteArray("\x7f"
                         "ELF\x02\x01\x01"),
              "ELF program");
        other("zip", QByteArray("PK\x03\x04"), "zip archive");
        other("http2", QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), "HTTP/2 connection");
        other("text", QByteArray("hello\nworld\n"), "text");
        other("binary", QByteArray(1000, '\0'), "binary data");
    }
    void recognises() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, other);
        const Detection found = detectFormat(content.toStdString(), true);
        if (format.isEmpty()) {
            QVERIFY(found.guesses.empty());
        } else {
            QVERIFY(!found.guesses.empty());
            QCOMPARE(QByteArray::fromStdString(std::string(formatName(found.guesses[0].format))), format);
        }
        QCOMPARE(QByteArray::fromStdString(found.otherKind), other);
    }

    /// There, and empty: no reason to call it broken. An answer that says why it is empty is an error.
    void nothingInIt() {
        for (const char* text : {" \n\t\r\n", "\xEF\xBB\xBF", "[]", " [ ] ", "{}", "[[]]", "{'data':[]}", "{'traces':[]}",
                                 "{'result':[],'data':[]}", "{'data':null}", "{'trace':{}}"}) {
            const Detection found = detectFormat(json(text), true);
            QVERIFY2(found.nothing && found.guesses.empty() && !found.otherKind.empty(), text);
            QVERIFY2(!detectFormat(json(text), false).nothing, text);
        }
        for (const char* text : {"[1]", "{'data':[1]}", "{'data':{}}", "{'trace':{'a':1}}", "{'code':5,'message':'trace not found'}",
                                 "[] []", "[", "{'data':[]", "x"})
            QVERIFY2(!detectFormat(json(text), true).nothing, text);
        // The name of a thread is no empty list.
        for (const char* line :
             {"[main] 2026-01-01T00:00:01Z INFO span completed trace_id=0af7651916cd43dd8448eb211c80319c span_id=00f067aa0ba902b7 "
              "operation=z duration_ms=3 service=q",
              "[] 2026-01-01T00:00:01Z INFO span completed trace_id=0af7651916cd43dd8448eb211c80319c span_id=00f067aa0ba902b7 "
              "operation=z duration_ms=3 service=q\n"}) {
            const Detection found = detectFormat(line, true);
            QVERIFY2(!found.nothing && !found.guesses.empty() && found.guesses[0].format == FormatId::Log, line);
        }
        QCOMPARE(detectFormat(json("{'code':5,'message':'trace not found','details':[]}"), true).otherKind,
                 std::string("error answer of a server"));
    }

    // However much of a file is seen, the answer never becomes another format.
    void neverChangesItsMind_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("json") << QStringLiteral("otlp-json/proto-trace.json") << QByteArray("otlp-json");
        QTest::newRow("lines") << QStringLiteral("otlp-json-lines/rf-pabot_trace.json") << QByteArray("otlp-json");
        QTest::newRow("proto") << QStringLiteral("otlp-proto/o2p-trace.pb") << QByteArray("otlp-proto");
        QTest::newRow("framed") << QStringLiteral("otlp-sdk-js/derived/traces.framed-proto-zstd.bin") << QByteArray("otlp-proto");
        QTest::newRow("framed json") << QStringLiteral("otlp-sdk-js/derived/traces.framed-json-zstd.bin") << QByteArray("otlp-json");
        QTest::newRow("grpc") << QStringLiteral("otlp-sdk-js/otlp-grpc/015-face_detection.grpc") << QByteArray("otlp-proto");
        QTest::newRow("jaeger") << QStringLiteral("jaeger-ui/jaeger-ui_01.json") << QByteArray("jaeger-json");
        QTest::newRow("es") << QStringLiteral("jaeger-es/jaeger-es_01.json") << QByteArray("jaeger-json");
        QTest::newRow("model") << QStringLiteral("jaeger-model/contrib-jaegerproto_batch_01.json") << QByteArray("jaeger-json");
        QTest::newRow("tempo") << QStringLiteral("tempo-search/kiali-response.json") << QByteArray("tempo-search");
        QTest::newRow("zipkin") << QStringLiteral("zipkin-v2/zipkin-ascend.json") << QByteArray("zipkin-json");
        QTest::newRow("zipkin proto") << QStringLiteral("zipkin-proto/zipkin-messaging.pb") << QByteArray("zipkin-proto");
        QTest::newRow("zipkin 1") << QStringLiteral("zipkin-v1/contrib-zipkin_v1_thrift_single_batch.json") << QByteArray("zipkin-json");
    }
    void neverChangesItsMind() {
        QFETCH(QString, file);
        QFETCH(QByteArray, format);
        const std::string content = fw::test::dataFile(file.toStdString());
        QVERIFY(!content.empty());
        const Detection whole = detectFormat(content, true);
        QVERIFY(!whole.guesses.empty());
        QCOMPARE(QByteArray::fromStdString(std::string(formatName(whole.guesses[0].format))), format);
        for (std::size_t size = 1; size < content.size(); size += 1 + content.size() / 500) {
            const std::string head = content.substr(0, size);
            const Detection part = detectFormat(head, false);
            if (size * 2 > content.size() && content.size() < 10000) QVERIFY2(!part.guesses.empty(), std::to_string(size).c_str());
            // What the compressed first message holds cannot be known before it is there.
            if (!part.guesses.empty() && part.guesses[0].confidence > 0.7) QCOMPARE(part.guesses[0].format, whole.guesses[0].format);
        }
    }

    void endures() {
        QVERIFY(detectFormat({}, true).guesses.empty());
        const std::string deep = json("{'data':") + std::string(250000, '[');
        QVERIFY(detectFormat(deep, false).guesses.empty());
        const std::string closers(100000, ']');
        QVERIFY(detectFormat("{" + closers, true).guesses.empty());
        std::string keys = "{";
        for (int i = 0; i < 20000; ++i) keys += json("'k" + std::to_string(i) + "':{},");
        QVERIFY(detectFormat(keys, false).guesses.empty());
    }
};

FW_REGISTER_TEST(TestDetect);

}  // namespace detect_test

#include "tst_detect.moc"
