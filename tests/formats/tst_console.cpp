// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <map>

#include "importers/formats/inspect_json.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/console_texts.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using fw::test::BatchCollector;
using fw::test::CollectedSpan;
using fw::test::dataFile;
using fw::test::json;

namespace console_test {

namespace {

BatchCollector decode(std::string_view text, std::size_t piece = SIZE_MAX) {
    return test::decodeText(formats::FormatId::OtelConsole, text, piece);
}

const CollectedSpan& spanCalled(const BatchCollector& out, std::string_view name) {
    static const CollectedSpan none;
    const auto found = std::find_if(out.spans.begin(), out.spans.end(), [&](const CollectedSpan& span) { return span.name == name; });
    return found != out.spans.end() ? *found : none;
}

/// Every document on one line of its own, as a custom formatter writes.
std::string onLines(std::string_view pretty) {
    std::string out;
    while (!pretty.empty()) {
        const std::size_t end = std::min(pretty.find('\n'), pretty.size());
        const std::string_view line = pretty.substr(0, end);
        out += line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
        if (line == "}") out += '\n';
        pretty.remove_prefix(std::min(end + 1, pretty.size()));
    }
    return out;
}

/// The same text with a prefix before each line.
std::string prefixed(std::string_view text, const std::string& prefix) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        out += prefix + std::string(text.substr(0, end)) + '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

std::string dockerRecords(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1);
        out += "{\"log\":";
        appendJsonString(out, text.substr(0, end + 1));
        out += ",\"stream\":\"stdout\",\"time\":\"2026-11-21T00:09:06.616758535Z\"}\n";
        text.remove_prefix(end + 1);
    }
    return out;
}

}  // namespace

class TestConsole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goldens_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("traces");
        QTest::addColumn<int>("spans");
        QTest::addColumn<int>("errors");
        QTest::newRow("python") << QStringLiteral("sdk-console/python-console-pretty.txt") << 10 << 28 << 4;
        QTest::newRow("go") << QStringLiteral("sdk-console/go-stdouttrace-pretty.txt") << 12 << 36 << 2;
        QTest::newRow("js, detection") << QStringLiteral("otlp-sdk-js/console/object-detection.stdout.txt") << 60 << 338 << 18;
        QTest::newRow("js, store") << QStringLiteral("otlp-sdk-js/console/result-store.stdout.txt") << 55 << 110 << 0;
    }

    void goldens() {
        QFETCH(QString, file);
        QFETCH(int, traces);
        QFETCH(int, spans);
        QFETCH(int, errors);
        const std::string text = dataFile(file.toStdString());
        QVERIFY(!text.empty());
        const BatchCollector whole = decode(text);
        QVERIFY(whole.bodiesRead);
        QCOMPARE(static_cast<int>(whole.spans.size()), spans);
        QCOMPARE(static_cast<int>(whole.traces()), traces);
        QCOMPARE(static_cast<int>(whole.errors()), errors);
        QCOMPARE(whole.codes(), std::string());
        QVERIFY(whole.logs.empty());
        QVERIFY(decode(text, 1).words() == whole.words());
        QVERIFY(decode(text, 777).words() == whole.words());
        std::string windows;
        for (const char c : text) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
        QVERIFY(decode(windows).words() == whole.words());
    }

    void oneLineForms() {
        for (const char* file : {"sdk-console/python-console-pretty.txt", "sdk-console/go-stdouttrace-pretty.txt"}) {
            const std::string pretty = dataFile(file);
            const std::string lines = onLines(pretty);
            QVERIFY(lines.size() < pretty.size());
            QVERIFY(decode(lines).words() == decode(pretty).words());
        }
    }

    // Containers put something before each line, and their streams interleave.
    void insideLogs() {
        const std::string python = dataFile("sdk-console/python-console-pretty.txt");
        const BatchCollector bare = decode(python);
        QVERIFY(decode(dockerRecords(python)).words() == bare.words());
        const std::string kubernetes = prefixed(python, "2026-11-21T00:09:06.616758535Z stdout F ");
        QVERIFY(decode(kubernetes).words() == bare.words());
        QVERIFY(decode(prefixed(python, "2026-11-21T00:09:06.616758535Z ")).words() == bare.words());
        for (const char* file : {"sdk-console/go-stdouttrace-pretty.txt", "otlp-sdk-js/console/result-store.stdout.txt"}) {
            const std::string other = dataFile(file);
            const BatchCollector alone = decode(other);
            QCOMPARE(decode(prefixed(other, "api-1  | ")).spans.size(), alone.spans.size());
            // Line by line in turns.
            std::string a = prefixed(python, "one_1 | ");
            std::string b = prefixed(other, "two_1 | ");
            std::string mixed;
            while (!a.empty() || !b.empty()) {
                for (std::string* text : {&a, &b}) {
                    const std::size_t end = std::min(text->find('\n'), text->size());
                    mixed += text->substr(0, std::min(end + 1, text->size()));
                    text->erase(0, std::min(end + 1, text->size()));
                }
            }
            const BatchCollector both = decode(mixed);
            QCOMPARE(both.spans.size(), alone.spans.size() + bare.spans.size());
            QCOMPARE(both.codes(), std::string());
        }
    }

    void python() {
        const BatchCollector out = decode(dataFile("sdk-console/python-console-pretty.txt"));
        const CollectedSpan& embed = out.spans.at(0);
        QCOMPARE(embed.name, std::string("embed"));
        QCOMPARE(embed.traceId(), std::string("fea4b05084d8f2f4d692558f11ef5dcf"));
        QCOMPARE(embed.id(), std::string("012ed163c61fb7bf"));
        QCOMPARE(embed.parent(), std::string("a2f27e670b973afb"));
        QCOMPARE(embed.record.kind, SpanKind::Client);
        QCOMPARE(embed.record.status, StatusCode::Ok);
        QCOMPARE(embed.record.startNs, std::int64_t{1795219636817025000});
        QCOMPARE(embed.record.durationNs, std::int64_t{66000});
        QCOMPARE(embed.resource.serviceName, std::string("face_detection"));
        QCOMPARE(embed.details.events.at(0).name, std::string("batch"));
        QCOMPARE(embed.details.events[0].timeNs, std::int64_t{1795219636817060000});
        const CollectedSpan& align = out.spans.at(1);
        QCOMPARE(align.tag("landmarks"), std::string("list:[1.5,2.25,-3]"));
        QCOMPARE(align.tag("note"), std::string("string:na\xC3\xAFve \"q\"\nline"));
        std::size_t links = 0;
        std::size_t roots = 0;
        for (const CollectedSpan& span : out.spans) {
            links += span.details.links.size();
            roots += span.record.parentId.isNull() ? 1 : 0;
        }
        QCOMPARE(links, std::size_t{10});
        QCOMPARE(roots, std::size_t{10});
    }

    void pythonWithoutTimes() {
        const BatchCollector out = decode(
            json("{'name':'x','context':{'trace_id':'0x0000000000000000000000000000000a','span_id':'0x000000000000000b','trace_state':"
                 "'[]'},'kind':'SpanKind.SERVER','parent_id':null,'start_time':null,'end_time':null,'status':{'status_code':'ERROR',"
                 "'description':'bad'},'attributes':null,'events':null,'links':null,'resource':{'service.name':'old'}}\n") +
            json("{'name':'y','context':{'trace_id':'0x0000000000000000000000000000000a','span_id':'0x000000000000000c'},"
                 "'start_time':'2026-11-21T00:07:16.817025Z','end_time':null}\n"));
        QCOMPARE(out.spans.size(), std::size_t{2});
        QVERIFY((out.spans[0].record.marks & NoStart) != 0);
        QCOMPARE(out.spans[0].details.statusMessage, std::string("bad"));
        QCOMPARE(out.spans[0].record.status, StatusCode::Error);
        QVERIFY((out.spans[1].record.marks & NoEnd) != 0);
        QCOMPARE(out.codes(), std::string("bad_time bad_time "));
        QCOMPARE(*out.issues[1].line, std::uint64_t{2});
    }

    void go() {
        const BatchCollector out = decode(dataFile("sdk-console/go-stdouttrace-pretty.txt"));
        const CollectedSpan& process = out.spans.at(0);
        QCOMPARE(process.name, std::string("CreateProcess"));
        QCOMPARE(process.traceId(), std::string("0ee9d87f3fd389e5a4beb747e3516aef"));
        QCOMPARE(process.parent(), std::string("a3b13b659f4fcac3"));
        QCOMPARE(process.record.kind, SpanKind::Internal);
        QCOMPARE(process.record.startNs, std::int64_t{1795219574019365454});
        QCOMPARE(process.record.durationNs, std::int64_t{1130540});
        QCOMPARE(process.details.flags, 1U);
        QCOMPARE(process.scope.name, std::string("agentos/tracing"));
        QCOMPARE(process.scope.version, std::string("0.3.0"));
        QCOMPARE(process.resource.serviceName, std::string("backend"));
        QCOMPARE(process.details.links.at(0).attributes.at(0).key, std::string("why"));
        const CollectedSpan& ui = out.spans.at(1);
        QCOMPARE(ui.tag("temperature"), std::string("double:0.7"));
        QCOMPARE(ui.tag("shape"), std::string("list:[1,640,640]"));
        QCOMPARE(ui.details.events.at(0).timeNs, std::int64_t{1795219574019360979});
    }

    void goWithoutTimes() {
        const BatchCollector out = decode(
            json("{'Name':'x','SpanContext':{'TraceID':'0ee9d87f3fd389e5a4beb747e3516aef','SpanID':'1e2953414eb9a3ee','TraceFlags':'01'},"
                 "'Parent':{'TraceID':'0ee9d87f3fd389e5a4beb747e3516aef','SpanID':'a3b13b659f4fcac3','Remote':true},'SpanKind':2,"
                 "'StartTime':'0001-01-01T00:00:00Z','EndTime':'0001-01-01T00:00:00Z','Attributes':[{'Key':'f','Value':{'Type':"
                 "'FLOAT64','Value':2}}],'DroppedAttributes':3,'Status':{'Code':'Error','Description':'no'},'Resource':null,"
                 "'InstrumentationScope':{'Name':'new'},'InstrumentationLibrary':{'Name':'old'}}\n"));
        QCOMPARE(out.spans.size(), std::size_t{1});
        const CollectedSpan& span = out.spans[0];
        QVERIFY((span.record.marks & NoStart) != 0);
        QVERIFY((span.record.marks & RemoteParent) != 0);
        QCOMPARE(span.details.flags, 0x301U);
        QCOMPARE(span.tag("f"), std::string("double:2"));
        QCOMPARE(span.details.droppedAttributes, 3U);
        QCOMPARE(span.scope.name, std::string("new"));
        QCOMPARE(span.details.statusMessage, std::string("no"));
    }

    // The console shows the same spans as the exporters beside it.
    void javaScriptEqualsOtlp() {
        const BatchCollector otlp =
            test::decodeText(formats::FormatId::OtlpProto, dataFile("otlp-sdk-js/derived/traces.framed-proto-zstd.bin"));
        std::map<std::pair<std::string, std::string>, const CollectedSpan*> known;
        for (const CollectedSpan& span : otlp.spans) known[{span.traceId(), span.id()}] = &span;
        std::size_t compared = 0;
        std::size_t warned = 0;
        for (const char* file : {"object-detection", "result-store"}) {
            const BatchCollector console = decode(dataFile("otlp-sdk-js/console/" + std::string(file) + ".stdout.txt"));
            for (const CollectedSpan& span : console.spans) {
                const auto found = known.find({span.traceId(), span.id()});
                QVERIFY(found != known.end());
                const CollectedSpan& other = *found->second;
                QCOMPARE(span.name, other.name);
                QCOMPARE(span.parent(), other.parent());
                QCOMPARE(span.record.startNs, other.record.startNs);
                QVERIFY(std::abs(span.record.durationNs - other.record.durationNs) <= 1);
                QCOMPARE(span.record.kind, other.record.kind);
                QCOMPARE(span.record.status, other.record.status);
                QCOMPARE(span.details.statusMessage, other.details.statusMessage);
                QCOMPARE(span.resource.serviceName, other.resource.serviceName);
                QCOMPARE(span.scope.name, other.scope.name);
                QCOMPARE(span.details.attributes.size(), other.details.attributes.size());
                for (const Attribute& attribute : span.details.attributes) {
                    const AttributeValue* value = findAttribute(other.details.attributes, attribute.key);
                    QVERIFY(value != nullptr);
                    QCOMPARE(valueText(attribute.value), valueText(*value));
                }
                QCOMPARE(span.details.events.size(), other.details.events.size());
                for (std::size_t i = 0; i < span.details.events.size(); ++i) {
                    QCOMPARE(span.details.events[i].name, other.details.events[i].name);
                    QCOMPARE(span.details.events[i].timeNs, other.details.events[i].timeNs);
                }
                QCOMPARE(span.details.links.size(), other.details.links.size());
                ++compared;
                warned += (span.record.marks & HasWarnings) != 0 ? 1 : 0;
            }
        }
        QCOMPARE(compared, std::size_t{448});
        // 43 spans have an event with two lists that stood too deep.
        QCOMPARE(warned, std::size_t{43});
    }

    void javaScriptCutOff() {
        const BatchCollector out = decode(dataFile("otlp-sdk-js/console/object-detection.stdout.txt"));
        const CollectedSpan& inference = spanCalled(out, "inference");
        QCOMPARE(inference.details.warnings.size(), std::size_t{1});
        QCOMPARE(inference.details.warnings[0], std::string("The console left out 2 values that stood too deep"));
        QCOMPARE(valueText(*findAttribute(inference.details.events.at(0).attributes, "detection.classes")), std::string("[Array]"));
    }

    void inspect_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<int>("cut");
        for (const test::InspectCase& one : test::inspectCases)
            QTest::newRow(one.text) << QByteArray(one.text) << QByteArray(one.json) << one.cut;
    }
    void inspect() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, wanted);
        QFETCH(int, cut);
        const formats::InspectedText made = formats::inspectAsJson(text.toStdString());
        QCOMPARE(QByteArray::fromStdString(made.json), wanted);
        QCOMPARE(static_cast<int>(made.cut), cut);
        // Cut anywhere it never fails badly.
        for (int size = 0; size < text.size(); ++size) static_cast<void>(formats::inspectAsJson(text.left(size).toStdString()));
    }

    void javaLines() {
        const std::string group = json(
            "{'resource':{'attributes':[{'key':'service.name','value':{'stringValue':'shop'}}]},'scopeSpans':[{'scope':{'name':'s'},"
            "'spans':[{'traceId':'0ee9d87f3fd389e5a4beb747e3516aef','spanId':'1e2953414eb9a3ee','name':'GET /','kind':2,"
            "'startTimeUnixNano':'1795219574019365454','endTimeUnixNano':'1795219574020495994'}]}]}");
        for (const std::string& text :
             {group + "\n", "INFO: " + group + "\n", "api-1  | " + group + "\n",
              "Nov 21, 2026 1:00:00 AM io.opentelemetry.exporter.logging.otlp.OtlpJsonLoggingSpanExporter export\nINFO: " + group + "\n",
              "2026-11-21 00:06:14.020 INFO [main] exporter : " + group + "\n"}) {
            const BatchCollector out = decode(text);
            QVERIFY2(out.spans.size() == 1, text.c_str());
            QCOMPARE(out.spans[0].name, std::string("GET /"));
            QCOMPARE(out.spans[0].resource.serviceName, std::string("shop"));
            QCOMPARE(out.spans[0].scope.name, std::string("s"));
        }
    }

    // A logger of another thread writes between the lines of a document.
    void otherLinesInBetween() {
        const std::string python = dataFile("sdk-console/python-console-pretty.txt");
        std::string text;
        std::size_t number = 0;
        std::string_view rest = python;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            text += std::string(rest.substr(0, end)) + "\n";
            if (++number % 5 == 3) text += number % 2 == 0 ? "plain words\n" : json("{'level':'info','msg':'hi'}\n");
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        const BatchCollector out = decode(text);
        QCOMPARE(out.spans.size(), std::size_t{28});
        QCOMPARE(out.codes(), std::string("plain_log_lines "));
    }

    void brokenDocuments() {
        const std::string python = dataFile("sdk-console/python-console-pretty.txt");
        const std::size_t second = python.find("\n{\n") + 1;
        // The first document stops in the middle: lost and said, the rest is read.
        const std::string text = python.substr(0, 300) + "\n" + python.substr(second);
        const BatchCollector out = decode(text);
        QCOMPARE(out.spans.size(), std::size_t{27});
        QCOMPARE(out.rejected, std::uint64_t{1});
        QCOMPARE(out.codes(), std::string("truncated_input "));
        QCOMPARE(*out.issues[0].line, std::uint64_t{1});
        QCOMPARE(*out.issues[0].offset, std::uint64_t{0});
    }

    void truncatedAtEveryOffset() {
        for (const char* file : {"sdk-console/python-console-pretty.txt", "sdk-console/go-stdouttrace-pretty.txt",
                                 "otlp-sdk-js/console/result-store.stdout.txt"}) {
            const std::string text = dataFile(file).substr(0, 4000);
            std::size_t before = 0;
            for (std::size_t size = 0; size <= text.size(); ++size) {
                const BatchCollector out = decode(std::string_view(text).substr(0, size));
                QVERIFY(out.spans.size() >= before);
                QVERIFY(out.bodiesRead);
                before = out.spans.size();
            }
            QVERIFY(before > 0);
        }
    }

    void hostile() {
        // Brackets without end, deep ones, a document that never closes among many lines.
        const std::string deep = "{\n  a: " + std::string(100000, '[') + "\n}\n";
        static_cast<void>(decode(deep + dataFile("sdk-console/python-console-pretty.txt")));
        const BatchCollector nested = decode("{\n  traceId: '1', x: " + std::string(5000, '[') + std::string(5000, ']') + "\n}\n");
        QCOMPARE(nested.codes(), std::string("json_too_deep "));
        std::string open = "{\n";
        for (int i = 0; i < 100000; ++i) open += "  'some text',\n";
        formats::DecodeLimits limits;
        limits.maxRecordBytes = 10000;
        const BatchCollector bounded = test::decodeText(formats::FormatId::OtelConsole, open, 4096, limits);
        QVERIFY(bounded.rejected > 0);
        const BatchCollector nul = decode(std::string("{\n  \0'\0\n}\n", 10));
        QVERIFY(nul.spans.empty());
    }

    void stops() {
        BatchCollector out;
        out.stopAfter = 5;
        const auto decoder = formats::makeDecoder(formats::FormatId::OtelConsole);
        decoder->feed(dataFile("sdk-console/python-console-pretty.txt"), out);
        QCOMPARE(out.spans.size(), std::size_t{5});
    }
};

FW_REGISTER_TEST(TestConsole);

}  // namespace console_test

#include "tst_console.moc"
