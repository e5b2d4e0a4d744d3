// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a decoder leaves out of its input counts as lost: documents of other formats, halves of records.
#include <QTest>

#include "importers/formats/detect.h"
#include "importers/formats/wire_look.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using fw::formats::FormatId;
using fw::test::BatchCollector;
using fw::test::dataFile;
using fw::test::decodeText;
using fw::test::json;
using fw::test::jsonBytes;

namespace lost_parts_test {

namespace {

std::vector<ImportIssue> issuesOf(const BatchCollector& out, IssueCode code) {
    std::vector<ImportIssue> found;
    std::copy_if(out.issues.begin(), out.issues.end(), std::back_inserter(found),
                 [&](const ImportIssue& issue) { return issue.code == code; });
    return found;
}

/// Decodes as the format that detection names.
BatchCollector decodeDetected(std::string_view text, std::size_t piece = SIZE_MAX) {
    const formats::Detection found = formats::detectFormat(text, true);
    return found.guesses.empty() ? BatchCollector() : decodeText(found.guesses.front().format, text, piece);
}

constexpr const char* otlp =
    "{'resourceSpans':[{'resource':{},'scopeSpans':[{'spans':[{'traceId':'5b8efff798038103d269b633813fc60c','spanId':'eee19b7ec3c1b174',"
    "'name':'a','startTimeUnixNano':'1','endTimeUnixNano':'2'}]}]}]}";
constexpr const char* jaeger =
    "{'data':[{'traceID':'1','spans':[{'traceID':'1','spanID':'2','operationName':'a','startTime':1,'duration':1,'processID':'p'}],"
    "'processes':{'p':{'serviceName':'s'}}}]}";
constexpr const char* zipkin =
    "[{'traceId':'0000000000000001','id':'0000000000000002','name':'a','timestamp':1,'duration':1,'localEndpoint':{'serviceName':'s'}}]";
constexpr const char* tempo =
    "{'traces':[{'traceID':'1','rootServiceName':'s','spanSets':[{'spans':[{'spanID':'0000000000000002','startTimeUnixNano':'1',"
    "'durationNanos':'1'}]}]}]}";
constexpr const char* zap =
    "{'level':'info','ts':1795219573.8,'msg':'a','trace_id':'590c1440-2b8f-4a0f-a9c8-2a7b8e7f3a55','span_id':'6658621f-7af8-4e95-bb74-"
    "428fef5b5778'}";
constexpr const char* loki =
    "{'status':'success','data':{'resultType':'streams','result':[{'stream':{'app':'a'},'values':[['1','trace_id=1 msg=x level=info']]}]}}";
constexpr const char* python =
    "{\n    'name': 'a',\n    'context': {\n        'trace_id': '0x5b8efff798038103d269b633813fc60c',\n"
    "        'span_id': '0xeee19b7ec3c1b174',\n        'trace_state': '[]'\n    },\n    'kind': 'SpanKind.INTERNAL',\n"
    "    'parent_id': null,\n    'start_time': '2026-01-01T00:00:00.000000Z',\n    'end_time': '2026-01-01T00:00:01.000000Z',\n"
    "    'status': {\n        'status_code': 'UNSET'\n    },\n    'attributes': {},\n    'events': [],\n    'links': [],\n"
    "    'resource': {\n        'attributes': {},\n        'schema_url': ''\n    }\n}";

}  // namespace

class TestLostParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Damaged messages are gone through field by field: looking behind the end of each made half a megabyte take 38 s, four of them hours.
    void placesAreLookedForWithinTheirBounds() {
        const std::string bytes(std::size_t{4} << 20, ']');
        for (std::size_t at = 0; at + 5 < 1'000'000; at += 5)
            QVERIFY(formats::nextPlace(bytes, at + 1, at + 5).kind == formats::WirePlace::Kind::None);
        // A span in front of the end is found, one behind it is not.
        const std::string span =
            std::string("\x12\x1c\x0a\x10", 4) + std::string(16, 'a') + std::string("\x12\x08", 2) + std::string(8, 'b');
        const std::string text = std::string(100, ']') + span;
        QVERIFY(formats::nextPlace(text, 1, 100).kind == formats::WirePlace::Kind::None);
        QCOMPARE(formats::nextPlace(text, 1, 101).at, std::size_t{100});
    }

    void otherDocuments_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char* name, FormatId format, const char* own, const char* other, const char* title) {
            QTest::newRow(name) << static_cast<int>(format) << jsonBytes(own) << jsonBytes(other) << QByteArray(title);
        };
        using enum FormatId;
        row("otlp, zipkin", OtlpJson, otlp, zipkin, "Zipkin JSON");
        row("otlp, jaeger", OtlpJson, otlp, jaeger, "Jaeger JSON");
        row("otlp, tempo", OtlpJson, otlp, tempo, "Tempo search answer");
        row("otlp, loki", OtlpJson, otlp, loki, "Loki answer");
        row("jaeger, otlp", JaegerJson, jaeger, otlp, "OTLP JSON");
        row("jaeger, zipkin", JaegerJson, jaeger, zipkin, "Zipkin JSON");
        row("jaeger, zap", JaegerJson, jaeger, zap, "JSON log lines");
        row("jaeger, python", JaegerJson, jaeger, python, "console spans");
        row("zipkin, otlp", ZipkinJson, zipkin, otlp, "OTLP JSON");
        row("zipkin, jaeger", ZipkinJson, zipkin, jaeger, "Jaeger JSON");
        row("zipkin, zap", ZipkinJson, zipkin, zap, "JSON log lines");
        row("zipkin, python", ZipkinJson, zipkin, python, "console spans");
        row("tempo, otlp", TempoSearch, tempo, otlp, "OTLP JSON");
        row("tempo, jaeger", TempoSearch, tempo, jaeger, "Jaeger JSON");
        row("loki, jaeger", Loki, loki, jaeger, "Jaeger JSON");
        row("zap, jaeger", Log, zap, jaeger, "Jaeger JSON");
        row("zap, zipkin", Log, zap, zipkin, "Zipkin JSON");
        row("zap, tempo", Log, zap, tempo, "Tempo search answer");
        row("python, jaeger", OtelConsole, python, jaeger, "Jaeger JSON");
        row("python, zipkin", OtelConsole, python, zipkin, "Zipkin JSON");
    }
    void otherDocuments() {
        QFETCH(int, format);
        QFETCH(QByteArray, own);
        QFETCH(QByteArray, other);
        QFETCH(QByteArray, name);
        const auto id = static_cast<FormatId>(format);
        const BatchCollector alone = decodeText(id, own.toStdString());
        QVERIFY(!alone.spans.empty() || !alone.logs.empty());
        QCOMPARE(alone.rejected, std::uint64_t{0});
        const std::string text = (own + '\n' + other + '\n' + other + '\n' + own + '\n').toStdString();
        const BatchCollector out = decodeText(id, text);
        // Zipkin's records of one span are joined.
        const std::size_t times = id == FormatId::ZipkinJson ? 1 : 2;
        QCOMPARE(out.spans.size() + out.logs.size(), times * (alone.spans.size() + alone.logs.size()));
        const auto lost = issuesOf(out, IssueCode::OtherFormat);
        QVERIFY2(lost.size() == 2, out.codes().c_str());
        QCOMPARE(out.rejected, std::uint64_t{2});
        QCOMPARE(lost[0].detail, name.toStdString());
        QCOMPARE(lost[1].detail, lost[0].detail);
        QVERIFY(lost[0].severity == IssueSeverity::Error);
        QCOMPARE(lost[0].offset.value(), static_cast<std::uint64_t>(own.size() + 1));
        QCOMPARE(lost[0].line.value(), static_cast<std::uint64_t>(own.count('\n') + 2));
        QCOMPARE(lost[1].offset.value(), static_cast<std::uint64_t>(own.size() + other.size() + 2));
        QVERIFY(!lost[0].excerpt.empty());
        QCOMPARE(decodeText(id, text, 1).words(), out.words());
    }

    // What a container prints: spans of an exporter, lines of a logger, in any order. Both decoders read all of it.
    void logsAmongSpans() {
        const std::string span = json(otlp) + "\n";
        const std::string logs[] = {json(zap) + "\n",
                                    json(python) + "\n",
                                    "level=info ts=1795219573.8 msg=a trace_id=1 span_id=2\n",
                                    "svc-1  | " + json(zap) + "\n",
                                    "svc-1  | " + span,
                                    json("{'level':'info','ts':1.5,'msg':'up'}\n"),
                                    "\x1b[32mlevel=info ts=1795219573.8 msg=a trace_id=1\x1b[0m\n"};
        const std::string resourceLogs = json(
            "{'resourceLogs':[{'resource':{},'scopeLogs':[{'logRecords':[{'traceId':'5b8efff798038103d269b633813fc60c',"
            "'timeUnixNano':'5'}]}]}]}\n");
        std::string all = span;
        for (const std::string& log : logs) {
            const BatchCollector spansFirst = decodeText(FormatId::OtlpJson, span + log + span + log);
            const BatchCollector logsFirst = decodeText(FormatId::Log, log + span + log + span);
            QVERIFY2(spansFirst.rejected == 0, (log + spansFirst.codes()).c_str());
            QCOMPARE(spansFirst.spans.size(), logsFirst.spans.size());
            QCOMPARE(spansFirst.logs.size(), logsFirst.logs.size());
            QVERIFY2(spansFirst.codes() == logsFirst.codes(), (log + spansFirst.codes() + "| " + logsFirst.codes()).c_str());
            QCOMPARE(decodeDetected(span + log + span + log).words(), spansFirst.words());
            all += log + resourceLogs + span + json("{\n 'resourceSpans': [\n ]\n}\n") + log;
        }
        const BatchCollector whole = decodeText(FormatId::OtlpJson, all);
        QCOMPARE(whole.rejected, std::uint64_t{0});
        QCOMPARE(whole.words(), decodeText(FormatId::Log, all).words());
        for (const std::size_t piece : {1, 7, 100}) QCOMPARE(decodeText(FormatId::OtlpJson, all, piece).words(), whole.words());
    }

    // The lines in between have their places in the file; broken ones stay errors.
    void placesAmongSpans() {
        const std::string span = json(otlp) + "\n";
        const std::string cut = json("\"b','ts':1.5}\n");
        const std::string plain = json("{'level':'info','ts':1.5,'msg':'up'}\n");
        const BatchCollector out = decodeText(FormatId::OtlpJson, span + cut + plain + span + "half a word\n" + plain);
        QCOMPARE(out.spans.size(), std::size_t{2});
        QCOMPARE(out.rejected, std::uint64_t{2});
        const auto lost = issuesOf(out, IssueCode::JsonSyntax);
        QCOMPARE(lost.size(), std::size_t{2});
        QCOMPARE(lost[0].line.value(), std::uint64_t{2});
        QCOMPARE(lost[1].line.value(), std::uint64_t{5});
        const auto ignored = issuesOf(out, IssueCode::PlainLogLines);
        QCOMPARE(ignored.size(), std::size_t{1});
        QCOMPARE(ignored[0].count, std::uint64_t{2});
        QCOMPARE(ignored[0].line.value(), std::uint64_t{3});
        QCOMPARE(ignored[0].offset.value(), static_cast<std::uint64_t>(span.size() + cut.size()));
    }

    // Indented documents behind a container's prefix.
    void printedBehindPrefixes() {
        const auto prefixed = [](const std::string& text, const std::string& prefix) {
            std::string out = prefix + "starting up\n";
            for (std::size_t at = 0; at < text.size();) {
                const std::size_t end = std::min(text.find('\n', at), text.size());
                out += prefix + text.substr(at, end - at) + "\n";
                at = end + 1;
            }
            return out;
        };
        const std::string printed = json(
            "{\n  'resourceSpans': [\n    {\n      'resource': {},\n      'scopeSpans': [\n        {\n          'spans': [\n"
            "            {\n              'traceId': '5b8efff798038103d269b633813fc60c',\n              'spanId': "
            "'eee19b7ec3c1b174',\n              'name': 'a',\n              'startTimeUnixNano': '1',\n"
            "              'endTimeUnixNano': '2'\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}");
        for (const char* prefix : {"svc-1  | ", "svc_1  | ", "2026-01-01T00:00:00.000000000Z stdout F "}) {
            const std::string text = prefixed(printed, prefix);
            const formats::Detection found = formats::detectFormat(text, true);
            QVERIFY2(found.guesses.size() == 1, prefix);
            QVERIFY(found.guesses[0].format == FormatId::Log);
            const BatchCollector out = decodeDetected(text);
            QCOMPARE(out.spans.size(), std::size_t{1});
            QCOMPARE(out.rejected, std::uint64_t{0});
        }
        // Other documents are for other decoders, and a prefix alone says nothing.
        QVERIFY(formats::detectFormat(prefixed("{\n 'a': 1\n}", "svc-1  | "), true).guesses.empty());
    }

    // What holds nothing, and log lines that look a little like traces, are not lost.
    void nothingOfOthers() {
        const auto none = [](FormatId format, const std::string& text) { return decodeText(format, text).rejected == 0; };
        QVERIFY(none(FormatId::OtlpJson, json("{'resourceSpans':[]}\n{'a':1}\n")));
        QVERIFY(none(FormatId::OtlpJson, json("{'data':[],'total':0,'limit':0,'errors':null}\n")));
        QVERIFY(none(FormatId::JaegerJson, json("{'data':[],'total':0,'limit':0,'errors':null}\n")));
        QVERIFY(none(FormatId::Log, json("{'level':'info','msg':'a','data':[1,2],'tags':{'a':'b'}}\n[{'a':1}]\n[INFO] x\n")));
        const BatchCollector log =
            decodeText(FormatId::Log,
                       json("{'level':'info','ts':1.5,'msg':'a','traceId':'5b8efff798038103d269b633813fc60c','id':'1','tags':{'a':1}}\n"));
        QCOMPARE(log.logs.size(), std::size_t{1});
        QCOMPARE(log.rejected, std::uint64_t{0});
    }

    void otherFiles() {
        const std::string first = dataFile("otlp-json/proto-trace.json");
        const std::string second = dataFile("zipkin-v2/zipkin-yelp.json");
        QVERIFY(!first.empty() && !second.empty());
        const BatchCollector out = decodeDetected(first + second);
        QCOMPARE(out.spans.size(), decodeDetected(first).spans.size());
        QCOMPARE(issuesOf(out, IssueCode::OtherFormat).size(), std::size_t{1});
        QVERIFY(out.rejected > 0);
    }

    void halfAtTheBeginning_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const QByteArray whole = jsonBytes(zap) + '\n';
        QTest::newRow("zap, in a string") << whole.mid(40) + whole << 1;
        QTest::newRow("zap, at a name") << whole.mid(whole.indexOf("\"msg")) + whole << 1;
        QTest::newRow("zap, behind a comma") << whole.mid(whole.indexOf(",\"msg")) + whole << 1;
        const QByteArray request = jsonBytes(otlp) + '\n';
        for (const qsizetype at : {30, 90, 130}) QTest::addRow("otlp %d", static_cast<int>(at)) << request.mid(at) + request << 1;
        const QByteArray printed = jsonBytes(python) + '\n';
        QTest::newRow("python, in a name") << printed.mid(20) + printed << 20;
        QTest::newRow("python, at a line") << printed.mid(printed.indexOf("    \"kind")) + printed << 15;
        const QByteArray node("  resource: {\n    attributes: {\n      'service.name': 'a',\n    }\n  },\n  name: 'a',\n  links: []\n}\n");
        QTest::newRow("node") << node + printed << 8;
    }
    void halfAtTheBeginning() {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const std::string input = text.toStdString();
        const BatchCollector out = decodeText(FormatId::Log, input);
        QCOMPARE(out.spans.size() + out.logs.size(), std::size_t{1});
        const auto lost = issuesOf(out, IssueCode::JsonSyntax);
        QVERIFY2(lost.size() == 1, out.codes().c_str());
        QCOMPARE(out.rejected, std::uint64_t{1});
        QCOMPARE(static_cast<int>(lost[0].line.value()), line);
        QCOMPARE(decodeText(FormatId::Log, input, 1).words(), out.words());
    }

    // Brackets in words, and objects in text, are no halves.
    void wholeBeginnings() {
        for (const char* text :
             {"2026-01-01 INFO started {'a':1,'b':{'c':[1]}}\n", "level=info msg='a} b' obj={'a':1}\n", "done :}\n", "it's {'a':1}\n",
              "config: {\n  a: 1\n}\nready\n", "started\nready: yes\nlist: [\n  1\n]\n", "[INFO] x}\n", "    at f (a.js:1)\nfoo\n}\n"}) {
            const BatchCollector out = decodeText(FormatId::Log, json(text));
            QVERIFY2(out.rejected == 0, text);
        }
    }

    void halfAtTheEnd() {
        const std::string printed = json(python) + "\n";
        const std::size_t first = printed.find("name") + 4;
        for (const std::string& last : {printed, dataFile("otlp-sdk-js/console/result-store.stdout.txt").substr(0, 700)}) {
            for (std::size_t end = first; end < last.size() - 2; end += 7) {
                const BatchCollector out = decodeText(FormatId::OtelConsole, printed + last.substr(0, end));
                QCOMPARE(out.spans.size(), std::size_t{1});
                const auto lost = issuesOf(out, IssueCode::TruncatedInput);
                QVERIFY2(lost.size() == 1 && out.rejected == 1, (std::to_string(end) + out.codes()).c_str());
                QCOMPARE(lost[0].offset.value(), static_cast<std::uint64_t>(printed.size()));
            }
        }
    }

    // Files that end too early are what they begin as.
    void cutOffMessages_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::newRow("grpc") << QStringLiteral("otlp-sdk-js/otlp-grpc/001-frame-queue.grpc") << QStringLiteral("otlp-proto");
        QTest::newRow("protobuf") << QStringLiteral("otlp-proto/o2p-traces.pb") << QStringLiteral("otlp-proto");
    }
    void cutOffMessages() {
        QFETCH(QString, file);
        QFETCH(QString, format);
        const std::string whole = dataFile(file.toStdString());
        QVERIFY(whole.size() > 800);
        for (const std::size_t size : {std::size_t{300}, std::size_t{400}, whole.size() / 2, whole.size() - 1}) {
            const std::string cut = whole.substr(0, size);
            const formats::Detection found = formats::detectFormat(cut, true);
            QVERIFY2(!found.guesses.empty(), std::to_string(size).c_str());
            QCOMPARE(QString::fromStdString(std::string(formats::formatName(found.guesses[0].format))), format);
            const BatchCollector out = decodeText(found.guesses[0].format, cut);
            QVERIFY(found.guesses[0].confidence < 1 || !out.spans.empty());
            QVERIFY2(out.rejected > 0, std::to_string(size).c_str());
            const bool placed =
                std::all_of(out.issues.begin(), out.issues.end(), [&](const ImportIssue& i) { return i.offset && *i.offset <= size; });
            QVERIFY(placed);
            if (size + 1 == whole.size()) QVERIFY(!out.spans.empty());
            QCOMPARE(decodeText(found.guesses[0].format, cut, 1).words(), out.words());
        }
    }
};

FW_REGISTER_TEST(TestLostParts);

}  // namespace lost_parts_test

#include "tst_lost_parts.moc"
