// SPDX-License-Identifier: GPL-3.0-or-later
// Layers, text forms and encodings of logs, beside the JSON lines of tst_log.cpp.
#include <QTest>

#include <algorithm>

#include "importers/formats/detect.h"
#include "importers/formats/log_text.h"
#include "importers/formats/text_encoding.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using fw::test::BatchCollector;
using fw::test::CollectedLog;
using fw::test::dataFile;
using fw::test::json;

namespace log_dialects_test {

namespace {

constexpr const char* trace = "0af7651916cd43dd8448eb211c80319c";
constexpr const char* span = "b7ad6b7169203331";

BatchCollector decode(std::string_view text, std::size_t piece = SIZE_MAX, formats::FormatId format = formats::FormatId::Log) {
    return test::decodeText(format, text, piece);
}

std::string attributeOf(const CollectedLog& log, std::string_view key) {
    const AttributeValue* value = findAttribute(log.entry.attributes, key);
    return value != nullptr ? valueText(*value) : "-";
}

/// ASCII and the basic plane only.
std::string utf16(std::string_view utf8, bool big, bool mark) {
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    std::string out;
    const auto put = [&](char16_t unit) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xff);
        out += big ? high : low;
        out += big ? low : high;
    };
    if (mark) put(0xfeff);
    for (const QChar c : text) put(c.unicode());
    return out;
}

std::string lokiAnswer(const std::vector<std::pair<std::string, std::string>>& values, const std::string& labels) {
    std::string out =
        "{\"status\":\"success\",\"data\":{\"resultType\":\"streams\",\"result\":[{\"stream\":" + json(labels) + ",\"values\":[";
    for (const auto& [time, line] : values) {
        if (out.back() == ']') out += ',';
        out += "[\"" + time + "\",";
        appendJsonString(out, line);
        out += ']';
    }
    return out + "]}],\"stats\":{\"summary\":{}}}}";
}

}  // namespace

class TestLogDialects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textForms_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("severity");
        QTest::addColumn<bool>("hasSpan");
        const auto row = [](const char* name, const QString& line, const char* message, int severity, bool hasSpan = true) {
            QTest::newRow(name) << line << QString::fromLatin1(message) << severity << hasSpan;
        };
        const QString ids = QStringLiteral("trace_id=%1 span_id=%2").arg(QLatin1String(trace), QLatin1String(span));
        const QString tail = QStringLiteral("{\"trace_id\": \"%1\", \"span_id\": \"%2\"}").arg(QLatin1String(trace), QLatin1String(span));
        row("logfmt", QStringLiteral("ts=2026-11-21T00:06:13.837Z level=warn msg=\"a b\" ") + ids, "a b", 13);
        row("zap console", QStringLiteral("2026-11-21T00:06:13.837Z\tINFO\t./main.go:67\trequest received\t") + tail, "request received",
            9);
        row("zap console, named", QStringLiteral("2026-11-21T00:06:13.837Z\tERROR\tdb\t./main.go:67\tfailed\t") + tail, "failed", 17);
        row("zap console, no caller", QStringLiteral("2026-11-21T00:06:13.837+0000\tDEBUG\tx\t") + tail, "x", 5);
        row("ztunnel", QStringLiteral("2026-11-21T00:06:13.837Z\tinfo\taccess\tconnection complete\t") + ids, "connection complete", 9);
        row("python", QStringLiteral("2026-11-21 00:06:13,837 ERROR [app] [main.py:12] [%1 resource.service.name=x] - boom").arg(ids),
            "[app] [main.py:12] [trace_id=0af7651916cd43dd8448eb211c80319c span_id=b7ad6b7169203331 resource.service.name=x] - boom", 17);
        row("spring",
            QStringLiteral("2026-11-21 00:06:13.837  WARN [shop,%1,%2] 1 --- [main] c.e.Shop : slow")
                .arg(QLatin1String(trace), QLatin1String(span)),
            "[shop,0af7651916cd43dd8448eb211c80319c,b7ad6b7169203331] 1 --- [main] c.e.Shop : slow", 13);
        row("micrometer",
            QStringLiteral("2026-11-21T00:06:13.837Z INFO 1 --- [main] [%1-%2] c.e.Shop : ok")
                .arg(QLatin1String(trace), QLatin1String(span)),
            "1 --- [main] [0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331] c.e.Shop : ok", 9);
        row("traceparent",
            QStringLiteral("2026-11-21T00:06:13.837Z INFO done traceparent=00-%1-%2-01").arg(QLatin1String(trace), QLatin1String(span)),
            "done traceparent=00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", 9);
        row("words before json", QStringLiteral("[2026-11-21T00:06:13.837Z] INFO: handled ") + tail, "handled", 9);
    }

    void textForms() {
        QFETCH(QString, line);
        QFETCH(QString, message);
        QFETCH(int, severity);
        QFETCH(bool, hasSpan);
        for (const QString& prefix : {QString(), QStringLiteral("api-1  | "), QStringLiteral("[pod/api-7d9/app] "),
                                      QStringLiteral("2026-11-21T00:09:06.616758535Z stderr F ")}) {
            const BatchCollector out = decode((prefix + line).toStdString() + "\n");
            QCOMPARE(out.logs.size(), std::size_t{1});
            const CollectedLog& log = out.logs[0];
            QCOMPARE(toHex(log.record.traceId), std::string(trace));
            if (hasSpan) QCOMPARE(toHex(log.record.spanId), std::string(span));
            QCOMPARE(QString::fromStdString(valueText(log.entry.body)), message);
            QCOMPARE(log.record.severity, severity);
            QCOMPARE(log.record.timeNs, std::int64_t{1795219573837000000});
        }
    }

    void proseIsPlain() {
        for (const char* line : {"starting up", "a = b", "see http://x/?a=1 for more", "2026-11-21T00:06:13Z INFO nothing to see", "{", "}",
                                 "| x", "level info", "key=value", "trace that: a=b c"}) {
            const BatchCollector out = decode(std::string(line) + "\n");
            QVERIFY2(out.codes() == "plain_log_lines ", line);
            QVERIFY(out.spans.empty() && out.logs.empty());
        }
    }

    void ztunnelGolden() {
        const std::string text = dataFile("logs/kiali-ztunnel.log");
        const BatchCollector out = decode(text);
        // 27 ends of lines and a last line without one; none has a trace id.
        QCOMPARE(out.codes(), std::string("plain_log_lines "));
        QCOMPARE(out.issues[0].count, std::uint64_t{28});
        const auto made = formats::textAsJson(std::string_view(text).substr(0, text.find('\n')));
        QVERIFY(made);
        QVERIFY(
            made->starts_with(json("{'ts':'2024-04-12T10:17:44.080629Z','level':'info','logger':'access','msg':'connection complete',"
                                   "'src.addr':'10.244.0.16:52008'")));
    }

    void envoy() {
        const BatchCollector out = decode(
            "[2026-11-21T00:06:13.837Z] \"GET /reviews/0 HTTP/1.1\" 503 UF 0 91 24 - \"10.0.35.28\" \"curl/8\" "
            "\"cc21d9b0-cf5c-432b-8c7e-98aeb7988cd2\" \"reviews:9080\" \"10.0.2.1:80\"\n"
            "[2026-11-21T00:06:13.837Z] \"GET /x HTTP/2\" 200 - via_upstream - \"-\" 0 183 5 4 \"-\" \"curl/8\" "
            "\"dd21d9b0-cf5c-432b-8c7e-98aeb7988cd2\" \"reviews:9080\" \"10.0.2.1:80\" outbound|9080||reviews 10.0.0.1:1 10.0.0.2:2 "
            "10.0.0.3:3 - default\n");
        QCOMPARE(out.logs.size(), std::size_t{2});
        const CollectedLog& classic = out.logs[0];
        QCOMPARE(idText(classic.record.traceId, classic.entry.traceIdText), std::string("cc21d9b0-cf5c-432b-8c7e-98aeb7988cd2"));
        QCOMPARE(valueText(classic.entry.body), std::string("GET /reviews/0 HTTP/1.1"));
        QCOMPARE(attributeOf(classic, "status_code"), std::string("503"));
        QCOMPARE(attributeOf(classic, "response_flags"), std::string("UF"));
        QCOMPARE(attributeOf(classic, "duration_ms"), std::string("24"));
        QCOMPARE(attributeOf(classic, "upstream_host"), std::string("10.0.2.1:80"));
        const CollectedLog& istio = out.logs[1];
        QCOMPARE(attributeOf(istio, "response_code_details"), std::string("via_upstream"));
        QCOMPARE(attributeOf(istio, "duration_ms"), std::string("5"));
        QCOMPARE(attributeOf(istio, "request_id"), std::string("dd21d9b0-cf5c-432b-8c7e-98aeb7988cd2"));
        QCOMPARE(attributeOf(istio, "upstream_cluster"), std::string("outbound|9080||reviews"));
        QCOMPARE(attributeOf(istio, "route_name"), std::string("default"));
    }

    // Members of members: ECS, Rust's tracing, log4j's context.
    void nestedMembers() {
        const std::string ids = std::string("'trace_id':'") + trace + "','span_id':'" + span + "'";
        const std::string ecs = std::string("'trace':{'id':'") + trace + "'},'span':{'id':'" + span + "'},'service':{'name':'shop'}";
        for (const std::string& members : {ecs, "'fields':{'message':'hi'," + ids + "}", "'mdc':{" + ids + "}",
                                           "'contextMap':{" + ids + "}", "'dd':{" + ids + "}", "'attributes':{" + ids + "}"}) {
            const BatchCollector out = decode(json("{'@timestamp':'2026-11-21T00:06:13.837Z','log.level':'warn'," + members + "}\n"));
            QVERIFY2(out.logs.size() == 1, members.c_str());
            QCOMPARE(toHex(out.logs[0].record.traceId), std::string(trace));
            QCOMPARE(toHex(out.logs[0].record.spanId), std::string(span));
            QCOMPARE(out.logs[0].record.severity, 13);
        }
        const BatchCollector named = decode(json("{'ts':1736245845,'msg':'x'," + ecs + "}\n"));
        QCOMPARE(named.logs.at(0).resource.serviceName, std::string("shop"));
    }

    void idsThatSayNone() {
        for (const char* id : {"-", "null", "00000000000000000000000000000000", ""}) {
            const BatchCollector out = decode(json("{'ts':1,'msg':'x','level':'info','trace_id':'") + id + "\"}\n");
            QVERIFY2(out.codes() == "plain_log_lines ", id);
        }
        const BatchCollector google = decode(json(
            std::string(
                "{'time':'2026-11-21T00:06:13.837Z','severity':'INFO','message':'x','logging.googleapis.com/trace':'projects/p/traces/") +
            trace + "','logging.googleapis.com/spanId':'" + span + "'}\n"));
        QCOMPARE(toHex(google.logs.at(0).record.traceId), std::string(trace));
        QCOMPARE(attributeOf(google.logs[0], "logging.googleapis.com/trace"), std::string("projects/p/traces/") + trace);
    }

    // A line without a time of its own has that of the container's runtime.
    void timeOfTheRuntime() {
        const std::string line = json(std::string("{'level':'info','msg':'x','trace_id':'") + trace + "'}");
        const std::int64_t wanted = 1795219746616758535;
        std::string record = "{\"log\":";
        appendJsonString(record, line + "\n");
        record += ",\"stream\":\"stderr\",\"time\":\"2026-11-21T00:09:06.616758535Z\"}\n";
        for (const std::string& text :
             {"2026-11-21T00:09:06.616758535Z " + line + "\n", "a-1 | 2026-11-21T00:09:06.616758535Z " + line + "\n",
              "2026-11-21T00:09:06.616758535Z stdout F " + line + "\n", record}) {
            const BatchCollector out = decode(text);
            QVERIFY2(out.logs.size() == 1, text.c_str());
            QCOMPARE(out.logs[0].record.timeNs, wanted);
            QVERIFY(out.issues.empty());
        }
        QCOMPARE(decode(line + "\n").codes(), std::string("bad_time "));
    }

    // Partial lines of two streams of Kubernetes interleave.
    void kubernetesStreams() {
        const std::string a = json(std::string("{'ts':1736245845,'msg':'aaaa','trace_id':'") + trace + "'}");
        const std::string b = json(std::string("{'ts':1736245845,'msg':'bbbb','trace_id':'") + trace + "'}");
        const std::string out1 = "2026-11-21T00:09:06.6Z stdout ";
        const std::string err1 = "2026-11-21T00:09:06.6Z stderr ";
        const BatchCollector out = decode(out1 + "P " + a.substr(0, 20) + "\n" + err1 + "P " + b.substr(0, 30) + "\n" + out1 + "P " +
                                          a.substr(20, 10) + "\n" + err1 + "F " + b.substr(30) + "\n" + out1 + "F " + a.substr(30) + "\n");
        QCOMPARE(out.logs.size(), std::size_t{2});
        QCOMPARE(valueText(out.logs[0].entry.body), std::string("bbbb"));
        QCOMPARE(valueText(out.logs[1].entry.body), std::string("aaaa"));
        QCOMPARE(out.codes(), std::string());
    }

    void encodings_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("json") << QStringLiteral("logs/zap-iso8601.jsonl");
        QTest::newRow("logfmt") << QStringLiteral("logs/zap-logfmt.log");
        QTest::newRow("compose") << QStringLiteral("logs/compose-v1-logs.txt");
        QTest::newRow("python") << QStringLiteral("sdk-console/python-console-pretty.txt");
        QTest::newRow("otlp") << QStringLiteral("otlp-json/proto-trace.json");
        QTest::newRow("jaeger") << QStringLiteral("jaeger-ui/crisp-15.json");
    }

    void encodings() {
        QFETCH(QString, file);
        const std::string text = dataFile(file.toStdString());
        const auto format = formats::detectFormat(text, true).guesses.at(0).format;
        const BatchCollector plain = decode(text, SIZE_MAX, format);
        QVERIFY(!plain.spans.empty());
        for (const bool big : {false, true}) {
            const std::string wide = utf16(text, big, true);
            const formats::Detection found = formats::detectFormat(wide, true);
            QCOMPARE(found.guesses.at(0).format, format);
            for (const std::size_t piece : {SIZE_MAX, std::size_t{1}, std::size_t{4097}}) {
                const BatchCollector out = decode(wide, piece, format);
                QVERIFY(out.words() == plain.words());
            }
            if (text.front() == '{' || text.front() == '[') QVERIFY(decode(utf16(text, big, false), 3, format).words() == plain.words());
        }
    }

    /// A byte too many or too few would make other characters of all that follows.
    void strayBytes() {
        std::string text;
        for (int i = 0; i < 200; ++i)
            text +=
                json("{'ts':'2026-11-21T00:06:13.837Z','msg':'span completed','trace_id':'0af7651916cd43dd8448eb211c80319c','span_id':'" +
                     QString::number(0x1000000000000000 + i, 16).toStdString() + "','operation':'ünï','duration_ms':1}\n");
        for (const bool big : {false, true}) {
            const std::string wide = utf16(text, big, true);
            const std::size_t lineBytes = (wide.size() - 2) / 200;
            for (std::size_t in = 0; in < 40; ++in) {
                const std::size_t at = 2 + 70 * lineBytes + in;
                std::string more = wide;
                more.insert(at, 1, '\x07');
                std::string less = wide;
                less.erase(at, 1);
                for (const std::string& broken : {more, less}) {
                    const BatchCollector out = decode(broken);
                    QVERIFY2(out.spans.size() >= 198, qPrintable(QStringLiteral("%1 %2 %3").arg(big).arg(in).arg(out.spans.size())));
                    QVERIFY2(out.spans.back().id() == "10000000000000c7", qPrintable(QString::number(in)));
                    const auto told = std::find_if(out.issues.begin(), out.issues.end(), [](const ImportIssue& issue) {
                        return issue.detail == "a byte too many or too few in UTF-16 text";
                    });
                    QVERIFY(told != out.issues.end());
                    QVERIFY(*told->offset + 2 >= at && *told->offset <= at + 2);
                    QVERIFY(decode(broken, 1).words() == out.words());
                }
            }
            // Between two lines nothing else is lost.
            std::string between = wide;
            between.insert(2 + 70 * lineBytes, 1, '\x07');
            QCOMPARE(decode(between).spans.size(), std::size_t{200});
        }
        // Characters whose lower byte is zero are no proof by themselves.
        const std::string boxes =
            json("{'msg':'\xE2\x94\x80\xE2\x94\x80\xE2\x94\x80\xE2\x94\x80\xE2\x94\x80\xE2\x94\x80\xE4\xB8\x80\xE4\xB8\x80'}\n");
        std::string back;
        formats::Utf16Reader reader(formats::TextEncoding::Utf16Little);
        reader.append(back, utf16(boxes, false, false));
        reader.finish(back);
        QCOMPARE(back, boxes);
        QVERIFY(reader.strays().empty());
    }

    void encodingOfDetails() {
        QCOMPARE(formats::textEncodingOf("{}"), formats::TextEncoding::Utf8);
        QCOMPARE(formats::textEncodingOf(std::string_view("{\0\"\0", 4)), formats::TextEncoding::Utf16Little);
        QCOMPARE(formats::textEncodingOf(std::string_view("\0{\0\n", 4)), formats::TextEncoding::Utf16Big);
        QCOMPARE(formats::textEncodingOf(std::string_view("\0\0\0{", 4)), formats::TextEncoding::Utf8);
        std::string out;
        formats::Utf16Reader reader(formats::TextEncoding::Utf16Big);
        // A pair, a lone high and a lone low surrogate, half a character.
        for (const char c : std::string("\xFE\xFF\xD8\x3D\xDE\x00\xD8\x3D\x00\x41\xDE\x00\x00", 13)) reader.append(out, {&c, 1});
        reader.finish(out);
        QCOMPARE(QByteArray::fromStdString(out), QByteArray("\xF0\x9F\x98\x80\xEF\xBF\xBD"
                                                            "A\xEF\xBF\xBD\xEF\xBF\xBD"));
        // The golden ends in a pair that is whole, and is no more than words.
        std::string scratch;
        const std::string text = dataFile("logs/fluentbit-unicode_c.log");
        QVERIFY(formats::asUtf8(text, scratch).ends_with("\xF0\x9F\x98\x80\n"));
        QCOMPARE(decode(text).codes(), std::string("plain_log_lines "));
        QCOMPARE(formats::detectFormat(text, true).otherKind, std::string("text"));
        // Lines stay true, offsets would not.
        const BatchCollector broken = decode(utf16("x\n{\"a\":,}\n", false, true));
        QCOMPARE(*broken.issues.at(0).line, std::uint64_t{2});
        QVERIFY(!broken.issues[0].offset);
    }

    /// An entry a line: those below a record of the stream are its stack trace, whatever order the answer has.
    void lokiStackTraces() {
        const std::string ids = " trace_id=0af7651916cd43dd8448eb211c80319c span_id=00f067aa0ba902b7";
        const std::vector<std::string> lines = {"2026-11-21T00:06:13.837Z ERROR failed" + ids,
                                                "java.lang.IllegalStateException: no frame",
                                                "\tat com.example.Shop.take(Shop.java:12)\n\tat java.lang.Thread.run(Thread.java:840)",
                                                "Caused by: java.io.IOException: closed",
                                                "\t... 23 more",
                                                "2026-11-21T00:06:14.837Z INFO fine" + ids,
                                                "nothing to do with it"};
        const std::string trace =
            "java.lang.IllegalStateException: no frame\n\tat com.example.Shop.take(Shop.java:12)\n\tat "
            "java.lang.Thread.run(Thread.java:840)\nCaused by: java.io.IOException: closed\n\t... 23 more";
        const std::string metadata = json(",{'detected_level':'error'}]");
        for (const bool backward : {false, true}) {
            for (const bool withMetadata : {false, true}) {
                std::vector<std::pair<std::string, std::string>> values;
                std::int64_t time = 1795219573837000000;
                for (const std::string& line : lines) values.emplace_back(std::to_string(time += 1000), line);
                if (backward) std::reverse(values.begin(), values.end());
                std::string answer = lokiAnswer(values, "{'app':'shop'}");
                if (withMetadata)
                    for (std::size_t at = 0; (at = answer.find("\"]", at)) != std::string::npos; at += metadata.size())
                        answer.replace(at + 1, 1, metadata);
                const BatchCollector out = decode(answer, SIZE_MAX, formats::FormatId::Loki);
                QCOMPARE(out.logs.size(), std::size_t{2});
                QCOMPARE(attributeOf(out.logs[0], "exception.stacktrace"), trace);
                QCOMPARE(attributeOf(out.logs[1], "exception.stacktrace"), std::string("-"));
                QVERIFY2(valueText(out.logs[1].entry.body).find("fine") != std::string::npos, valueText(out.logs[1].entry.body).c_str());
                QCOMPARE(out.codes(), std::string("plain_log_lines "));
                QCOMPARE(out.issues[0].count, std::uint64_t{1});
                QVERIFY(decode(answer, 1, formats::FormatId::Loki).words() == out.words());
            }
        }
        // Another stream's lines are its own, and an entry with ids of its own is a record.
        const std::string other = lokiAnswer({{"1795219573837000000", lines[0]}}, "{'app':'a'}");
        const std::string below = lokiAnswer({{"1795219573837000001", lines[3]}}, "{'app':'b'}");
        const std::size_t end = other.rfind("}],\"stats\"");
        const std::size_t begin = below.find("{\"stream\"");
        const std::string both =
            other.substr(0, end + 1) + "," + below.substr(begin, below.rfind("],\"stats\"") - begin) + other.substr(end + 1);
        const BatchCollector two = decode(both, SIZE_MAX, formats::FormatId::Loki);
        QCOMPARE(two.logs.size(), std::size_t{1});
        QCOMPARE(attributeOf(two.logs[0], "exception.stacktrace"), std::string("-"));
        QCOMPARE(two.codes(), std::string("plain_log_lines "));
        std::string named = lokiAnswer({{"1795219573837000000", lines[0]}, {"1795219573837000001", lines[3]}}, "{'app':'a'}");
        named.replace(named.rfind("\"]") + 1, 1, json(",{'trace_id':'0af7651916cd43dd8448eb211c80319d'}]"));
        QCOMPARE(decode(named, SIZE_MAX, formats::FormatId::Loki).logs.size(), std::size_t{2});
    }

    void loki() {
        std::vector<std::pair<std::string, std::string>> values;
        std::string_view text;
        const std::string file = dataFile("logs/zap-iso8601.jsonl");
        text = file;
        std::int64_t time = 1795219573837000000;
        while (!text.empty()) {
            values.emplace_back(std::to_string(time += 1000), text.substr(0, text.find('\n')));
            text.remove_prefix(text.find('\n') + 1);
        }
        const std::string answer = lokiAnswer(values, "{'app':'shop','namespace':'prod'}");
        QCOMPARE(formats::detectFormat(answer, true).guesses.at(0).format, formats::FormatId::Loki);
        QCOMPARE(formats::detectFormat(answer.substr(0, 3000), false).guesses.at(0).format, formats::FormatId::Loki);
        const BatchCollector out = decode(answer, SIZE_MAX, formats::FormatId::Loki);
        const BatchCollector bare = decode(file);
        QCOMPARE(out.spans.size(), std::size_t{160});
        QCOMPARE(out.logs.size(), std::size_t{40});
        QCOMPARE(out.spans[0].record.startNs, bare.spans[0].record.startNs);
        QCOMPARE(out.spans[0].resource.serviceName, std::string("kernel"));
        QCOMPARE(valueText(*findAttribute(out.spans[0].resource.attributes, "namespace")), std::string("prod"));
        QCOMPARE(out.logs[0].resource.serviceName, std::string("shop"));
        QVERIFY(decode(answer, 1, formats::FormatId::Loki).words() == out.words());
        for (std::size_t size = 0; size < 3000; ++size)
            static_cast<void>(decode(answer.substr(0, size), SIZE_MAX, formats::FormatId::Loki));
    }

    // A value that is no JSON, or nests too deep, costs itself and not the stream around it.
    void lokiBadValue() {
        const std::string ids = " trace_id=0af7651916cd43dd8448eb211c80319c span_id=b7ad6b716920333";
        const auto value = [&](int n, const std::string& metadata) {
            const std::string number = std::to_string(n);
            return "[\"179521957383700000" + number + "\",\"level=info" + ids + number + " operation=a duration_ms=4\",{\"k\":" + metadata +
                   "}]";
        };
        const std::string begin = json("{'status':'success','data':{'resultType':'streams','result':[{'values':[");
        const std::string end = json("],'stream':{'app':'shop'}},{'stream':{'app':'other'},'values':[") + value(4, "4") + "]}]}}";
        const std::string deep = std::string(3000, '[') + std::string(3000, ']');
        for (const std::string& bad : {deep, std::string("nan"), std::string("\n1 2"), std::string()}) {
            const std::string text = begin + value(1, "1") + "," + value(2, bad) + ",v," + value(3, "3") + end;
            const BatchCollector out = decode(text, SIZE_MAX, formats::FormatId::Loki);
            QCOMPARE(out.spans.size(), std::size_t{3});
            QCOMPARE(out.spans[1].id(), std::string("b7ad6b7169203333"));
            QCOMPARE(out.spans[1].tag("k"), std::string("int:3"));
            QCOMPARE(out.spans[1].resource.serviceName, std::string("shop"));
            QCOMPARE(out.spans[2].resource.serviceName, std::string("other"));
            QCOMPARE(out.rejected, std::uint64_t{1});
            QCOMPARE(out.codes(), std::string(bad == deep ? "json_too_deep " : "json_syntax ") + "bad_field ");
            // The place is that of the input, where the value stands.
            const std::uint64_t at = out.issues[0].offset.value();
            const std::uint64_t from = begin.size() + value(1, "1").size() + 1;
            QVERIFY(at > from && at < from + value(2, bad).size());
            QVERIFY(decode(text, 1, formats::FormatId::Loki).words() == out.words());
        }
        // Trouble outside of the values costs the stream, once.
        const std::string text = begin + value(1, "1") + json("],'stream':{'app':nan}},{'stream':{},'values':[") + value(2, "2") + "]}]}}";
        const BatchCollector out = decode(text, SIZE_MAX, formats::FormatId::Loki);
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.codes(), std::string("json_syntax "));
    }

    // Newest first, as Loki answers by default; a Python console wrote several lines a span.
    void lokiBackwards() {
        std::vector<std::pair<std::string, std::string>> values;
        const std::string file = dataFile("sdk-console/python-console-pretty.txt");
        std::string_view text = file;
        std::int64_t time = 1795219573837000000;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            values.emplace_back(std::to_string(++time), text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        std::reverse(values.begin(), values.end());
        const BatchCollector out = decode(lokiAnswer(values, "{'service_name':'x'}"), SIZE_MAX, formats::FormatId::Loki);
        QCOMPARE(out.spans.size(), std::size_t{28});
        QVERIFY(out.words() == decode(file).words());
    }

    void lokiMetadata() {
        const std::string head = "{\"data\":{\"resultType\":\"streams\",\"result\":[{\"stream\":{\"job\":\"j\"},\"values\":[";
        const std::string meta = json(std::string(",{'trace_id':'") + trace + "','span_id':'" + span + "'}]");
        const std::string text = head + "[\"1795219573837000000\",\"just words\"" + meta + ",[\"1795219573837000001\"," +
                                 "\"{\\\"msg\\\":\\\"in json\\\",\\\"level\\\":\\\"warn\\\"}\"" + meta + ",[\"1795219573837000002\",2],7" +
                                 "]}]}}";
        const BatchCollector out = decode(text, SIZE_MAX, formats::FormatId::Loki);
        QCOMPARE(out.logs.size(), std::size_t{2});
        QCOMPARE(valueText(out.logs[0].entry.body), std::string("just words"));
        QCOMPARE(out.logs[0].record.timeNs, std::int64_t{1795219573837000000});
        QCOMPARE(toHex(out.logs[0].record.spanId), std::string(span));
        QCOMPARE(valueText(out.logs[1].entry.body), std::string("in json"));
        QCOMPARE(out.logs[1].record.severity, 13);
        QCOMPARE(out.logs[1].resource.serviceName, std::string("j"));
        QCOMPARE(out.codes(), std::string("bad_field bad_field "));
        const BatchCollector metrics =
            decode(json("{'data':{'resultType':'streams','result':[{'metric':{},'value':[1,'2']}]}}"), SIZE_MAX, formats::FormatId::Loki);
        QCOMPARE(metrics.codes(), std::string("other_signal "));
    }

    void lokiStops() {
        std::vector<std::pair<std::string, std::string>> values;
        for (int i = 0; i < 50; ++i)
            values.emplace_back(std::to_string(1795219573837000000 + i), json(std::string("{'msg':'x','trace_id':'") + trace + "'}"));
        BatchCollector out;
        out.stopAfter = 7;
        const auto decoder = formats::makeDecoder(formats::FormatId::Loki);
        decoder->feed(lokiAnswer(values, "{'app':'a'}"), out);
        decoder->finish(out);
        out.takeAll();
        QCOMPARE(out.logs.size(), std::size_t{7});
    }

    // Indented log records of two containers, line by line in turns; one is a list.
    void printedRecords() {
        const auto record = [](const char* message) {
            return std::vector<std::string>{"{", "  \"ts\": 1736245845,", "  \"msg\": \"" + std::string(message) + "\",",
                                            "  \"trace_id\": \"" + std::string(trace) + "\"", "}"};
        };
        const auto one = record("one");
        const auto two = record("two");
        std::string text = "b_1 | [\n";
        for (std::size_t i = 0; i < one.size(); ++i)
            text += "a_1 | " + one[i] + "\n" + "b_1 |   " + two[i] + (i + 1 == one.size() ? ",\n" : "\n");
        const BatchCollector out = decode(text + "b_1 | ]\n");
        QCOMPARE(out.logs.size(), std::size_t{2});
        QCOMPARE(valueText(out.logs[0].entry.body), std::string("one"));
        QCOMPARE(valueText(out.logs[1].entry.body), std::string("two"));
        QCOMPARE(valueText(*findAttribute(out.logs[1].resource.attributes, "container.name")), std::string("b_1"));
        QCOMPARE(out.rejected, std::uint64_t{0});
    }

    // OTLP in the log of a program: a collector's debug output, Java's logging exporter.
    void otlpInLogs() {
        const std::string document = dataFile("otlp-json-lines/o2p-traces.jsonl");
        const BatchCollector bare = decode(document, SIZE_MAX, formats::FormatId::OtlpJson);
        QCOMPARE(decode(document).spans.size(), bare.spans.size());
        std::string text;
        std::string_view rest = document;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            text += "collector-1  | " + std::string(rest.substr(0, end)) + "\n";
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        QCOMPARE(decode(text).spans.size(), bare.spans.size());
        QCOMPARE(formats::detectFormat(text, true).guesses.at(0).format, formats::FormatId::Log);
    }

    void otlpLogGoldens() {
        std::size_t records = 0;
        for (const char* name : {"001-object-detection", "002-object-detection", "003-object-detection", "004-face_detection",
                                 "005-object-detection", "006-object-detection", "007-face_detection"}) {
            const BatchCollector out =
                decode(dataFile("otlp-sdk-js/otlp-logs-json/" + std::string(name) + ".json"), SIZE_MAX, formats::FormatId::OtlpJson);
            for (const CollectedLog& log : out.logs) {
                QVERIFY(!log.record.traceId.isNull());
                QVERIFY(!log.record.spanId.isNull());
                QVERIFY(log.record.timeNs > 1795219000000000000);
            }
            records += out.logs.size();
        }
        QCOMPARE(records, std::size_t{58});
        const BatchCollector lines = decode(dataFile("otlp-json-lines/o2p-logs.jsonl"), SIZE_MAX, formats::FormatId::OtlpJson);
        std::uint64_t plain = 0;
        for (const ImportIssue& issue : lines.issues)
            if (issue.code == IssueCode::PlainLogLines) plain += issue.count;
        QCOMPARE(lines.logs.size() + plain, std::size_t{81});
    }
};

FW_REGISTER_TEST(TestLogDialects);

}  // namespace log_dialects_test

#include "tst_log_dialects.moc"
