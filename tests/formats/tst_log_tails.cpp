// SPDX-License-Identifier: GPL-3.0-or-later
// Lines below log records that belong to them: stack traces, messages of several lines.
#include <QTest>

#include <algorithm>

#include "importers/formats/log_tails.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"

using namespace fw;
using fw::test::BatchCollector;

namespace log_tails_test {

namespace {

std::string record(int number) {
    return "2026-11-21T00:06:13.837Z ERROR failed " + std::to_string(number) + " trace_id=0af7651916cd43dd8448eb211c80319c span_id=" +
           QString::number(number + 1, 16).rightJustified(16, QLatin1Char('0')).toStdString();
}

const std::vector<std::string>& javaTrace() {
    static const std::vector<std::string> lines = {"java.lang.IllegalStateException: no frame",
                                                   "\tat com.example.Shop.take(Shop.java:12) ~[app.jar:1.0]",
                                                   "\tat java.base/java.lang.Thread.run(Thread.java:840)",
                                                   "\tSuppressed: java.io.IOException: closed",
                                                   "\t\tat com.example.Shop.close(Shop.java:40)",
                                                   "Caused by: java.net.SocketTimeoutException: Read timed out",
                                                   "\tat java.base/java.net.Socket.read(Socket.java:3)",
                                                   "\t... 23 more"};
    return lines;
}

const std::vector<std::string>& pythonTrace() {
    static const std::vector<std::string> lines = {"Traceback (most recent call last):",
                                                   "  File \"/app/main.py\", line 12, in take",
                                                   "    {\"frame\": frame,",
                                                   "    ~~~~~~~^^^^",
                                                   "requests.exceptions.Timeout: read timed out",
                                                   "During handling of the above exception, another exception occurred:",
                                                   "Traceback (most recent call last):",
                                                   "  File \"/app/main.py\", line 20, in <module>",
                                                   "    log.info(\"level=info msg=x\")",
                                                   "DoesNotExist"};
    return lines;
}

const std::vector<std::string>& goTrace() {
    static const std::vector<std::string> lines = {"panic: runtime error: index out of range [3] with length 3",
                                                   "goroutine 1 [running]:",
                                                   "main.(*Server).handle(0xc000010000, 0x2)",
                                                   "\t/app/main.go:67 +0x1d",
                                                   "created by net/http.(*Server).Serve in goroutine 1",
                                                   "\t/usr/local/go/src/net/http/server.go:3086 +0x5cb",
                                                   "exit status 2"};
    return lines;
}

const std::vector<std::string>& nodeTrace() {
    static const std::vector<std::string> lines = {"TypeError: Cannot read properties of undefined (reading 'id')",
                                                   "    at take (/srv/app/service.mjs:74:109)",
                                                   "    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)"};
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + line;
    return text;
}

std::string inLayer(const QString& layer, const std::string& line, bool other = false) {
    const std::string time = "2026-11-21T00:09:06.616758535Z";
    if (layer == QLatin1String("compose")) return (other ? "web-1  | " : "api-1  | ") + line;
    if (layer == QLatin1String("pod")) return (other ? "[pod/web-7d9/app] " : "[pod/api-7d9/app] ") + line;
    if (layer == QLatin1String("cri")) return time + (other ? " stdout F " : " stderr F ") + line;
    if (layer == QLatin1String("docker")) {
        std::string out = "{\"log\":";
        appendJsonString(out, line + "\n");
        return out + ",\"stream\":\"" + (other ? "stdout" : "stderr") + "\",\"time\":\"" + time + "\"}";
    }
    return line;
}

std::string attributeOf(const test::CollectedLog& log, std::string_view key) {
    const AttributeValue* value = findAttribute(log.entry.attributes, key);
    return value != nullptr ? valueText(*value) : "-";
}

/// Takes batches of some hundred records, as the import does; the usual one takes each record at once.
class LargeBatches : public BatchCollector {
public:
    bool handOverIfFull() override { return batch().logs.size() < 100 || BatchCollector::handOverIfFull(); }
};

BatchCollector decodeLarge(const std::vector<std::string>& lines) {
    LargeBatches out;
    const auto decoder = formats::makeDecoder(formats::FormatId::Log, {});
    decoder->feed(joined(lines) + "\n", out);
    decoder->finish(out);
    out.takeAll();
    return BatchCollector(std::move(out));
}

BatchCollector decode(const std::vector<std::string>& lines, std::size_t piece = SIZE_MAX) {
    return test::decodeText(formats::FormatId::Log, joined(lines) + "\n", piece);
}

}  // namespace

class TestLogTails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stackTraces_data() {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("layer");
        for (int language = 0; language < 4; ++language)
            for (const char* layer : {"bare", "compose", "pod", "cri", "docker"})
                QTest::addRow("%d in %s", language, layer) << language << QString::fromLatin1(layer);
    }

    void stackTraces() {
        QFETCH(int, language);
        QFETCH(QString, layer);
        const std::vector<std::string>& trace = language == 0   ? javaTrace()
                                                : language == 1 ? pythonTrace()
                                                : language == 2 ? goTrace()
                                                                : nodeTrace();
        std::vector<std::string> lines;
        for (int i = 0; i < 3; ++i) {
            lines.push_back(inLayer(layer, record(i)));
            if (i != 1)
                for (const std::string& line : trace) lines.push_back(inLayer(layer, line));
        }
        for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{SIZE_MAX}}) {
            const BatchCollector out = decode(lines, piece);
            QVERIFY2(out.codes().empty(),
                     (out.codes() + (out.issues.empty() ? "" : out.issues[0].excerpt + std::to_string(out.issues[0].count))).c_str());
            QVERIFY(out.bodiesRead);
            QCOMPARE(out.logs.size(), std::size_t{3});
            for (std::size_t i = 0; i < 3; ++i) {
                QCOMPARE(attributeOf(out.logs[i], "exception.stacktrace"), i == 1 ? std::string("-") : joined(trace));
                QCOMPARE(out.logs[i].record.spanId.value, std::uint64_t{i + 1});
                QVERIFY(valueText(out.logs[i].entry.body).starts_with("failed " + std::to_string(i)));
            }
        }
    }

    /// Two containers, or two streams of one, write line by line in turn.
    void interleaved() {
        for (const char* name : {"compose", "pod", "cri", "docker"}) {
            const QString layer = QString::fromLatin1(name);
            std::vector<std::string> lines = {inLayer(layer, record(0)), inLayer(layer, record(1), true)};
            for (std::size_t i = 0; i < std::max(javaTrace().size(), pythonTrace().size()); ++i) {
                if (i < javaTrace().size()) lines.push_back(inLayer(layer, javaTrace()[i]));
                if (i < pythonTrace().size()) lines.push_back(inLayer(layer, pythonTrace()[i], true));
            }
            const BatchCollector out = decodeLarge(lines);
            QVERIFY2(out.codes().empty(),
                     (out.codes() + (out.issues.empty() ? "" : out.issues[0].excerpt + std::to_string(out.issues[0].count))).c_str());
            QCOMPARE(out.logs.size(), std::size_t{2});
            QCOMPARE(attributeOf(out.logs[0], "exception.stacktrace"), joined(javaTrace()));
            QCOMPARE(attributeOf(out.logs[1], "exception.stacktrace"), joined(pythonTrace()));
        }
    }

    void spansKeepThem() {
        const std::string span =
            "{\"msg\":\"span completed\",\"trace_id\":\"0af7651916cd43dd8448eb211c80319c\",\"span_id\":\"b7ad6b7169203331\","
            "\"operation\":\"a\",\"duration_ms\":5,\"ts\":\"2026-11-21T00:06:13.837Z\"}";
        std::vector<std::string> lines = {span};
        lines.insert(lines.end(), nodeTrace().begin(), nodeTrace().end());
        const BatchCollector out = decode(lines);
        QVERIFY2(out.codes().empty(),
                 (out.codes() + (out.issues.empty() ? "" : out.issues[0].excerpt + std::to_string(out.issues[0].count))).c_str());
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(out.spans[0].tag("exception.stacktrace"), "string:" + joined(nodeTrace()));
        QCOMPARE(out.spans[0].record.durationNs, std::int64_t{5'000'000});
    }

    void messagesOfSeveralLines() {
        const BatchCollector out = decode({record(0), "  SELECT *", "    FROM frames", record(1)});
        QVERIFY2(out.codes().empty(),
                 (out.codes() + (out.issues.empty() ? "" : out.issues[0].excerpt + std::to_string(out.issues[0].count))).c_str());
        QCOMPARE(out.logs.size(), std::size_t{2});
        QVERIFY(valueText(out.logs[0].entry.body).ends_with("\n  SELECT *\n    FROM frames"));
        QCOMPARE(attributeOf(out.logs[0], "exception.stacktrace"), std::string("-"));
    }

    /// What is a line of its own stays one.
    void othersAreNotTaken() {
        for (const std::string& line :
             {std::string("plain words"), "  " + record(7), std::string("INFO: started"), std::string("Starting: x")}) {
            std::vector<std::string> lines = {record(0)};
            lines.insert(lines.end(), javaTrace().begin(), javaTrace().end());
            lines.push_back(line);
            const BatchCollector out = decode(lines);
            const bool isRecord = line.find("trace_id") != std::string::npos;
            QCOMPARE(out.codes(), std::string(isRecord ? "" : "plain_log_lines "));
            QCOMPARE(out.logs.size(), std::size_t{isRecord ? 2U : 1U});
            QCOMPARE(attributeOf(out.logs[0], "exception.stacktrace"), joined(javaTrace()));
        }
        // Below a line that is no record of a trace they are ordinary lines, as it is.
        std::vector<std::string> lines = {"something happened"};
        lines.insert(lines.end(), javaTrace().begin(), javaTrace().end());
        const BatchCollector out = decode(lines);
        QCOMPARE(out.codes(), std::string("plain_log_lines "));
        QCOMPARE(out.issues[0].count, std::uint64_t{1 + javaTrace().size()});
    }

    void longOnesAreCutAndSaid() {
        std::vector<std::string> lines = {record(0), "java.lang.StackOverflowError"};
        constexpr std::size_t frames = 10'000;
        for (std::size_t i = 0; i < frames; ++i)
            lines.push_back("\tat com.example.Recursion.again(Recursion.java:" + std::to_string(i) + ")");
        lines.push_back(record(1));
        const BatchCollector out = decode(lines);
        QCOMPARE(out.logs.size(), std::size_t{2});
        QVERIFY2(out.codes() == "budget_exceeded ", (out.codes() + (out.issues.empty() ? "" : out.issues[0].excerpt)).c_str());
        const std::string kept = attributeOf(out.logs[0], "exception.stacktrace");
        QVERIFY(kept.size() <= formats::LogTails::maxTail && kept.size() > formats::LogTails::maxTail - 100);
        const auto lineEnds = static_cast<std::uint64_t>(std::count(kept.begin(), kept.end(), '\n'));
        QCOMPARE(out.issues[0].count, frames - lineEnds);
        QCOMPARE(*out.issues[0].line, lineEnds + 3);
    }

    /// A batch is not handed over between a record and its lines, and yet is where only such lines come.
    void batchesGoOn() {
        std::vector<std::string> lines;
        for (int i = 0; i < 500; ++i) {
            lines.push_back(record(i));
            lines.insert(lines.end(), goTrace().begin(), goTrace().end());
        }
        const BatchCollector out = decode(lines, 100);
        QVERIFY2(out.codes().empty(),
                 (out.codes() + (out.issues.empty() ? "" : out.issues[0].excerpt + std::to_string(out.issues[0].count))).c_str());
        QCOMPARE(out.logs.size(), std::size_t{500});
        for (const auto& log : out.logs) QCOMPARE(attributeOf(log, "exception.stacktrace"), joined(goTrace()));

        // Of many streams in turn some are in the middle of a trace wherever a batch ends: what cannot be kept is told or counted.
        std::vector<std::string> many;
        for (int round = 0; round < 60; ++round)
            for (std::size_t at = 0; at <= goTrace().size(); ++at)
                for (int stream = 0; stream < 20; ++stream)
                    many.push_back("api-" + std::to_string(stream) + "  | " + (at == 0 ? record(round) : goTrace()[at - 1]));
        const BatchCollector mixed = decodeLarge(many);
        QCOMPARE(mixed.logs.size(), std::size_t{1200});
        std::uint64_t kept = 0;
        for (const auto& log : mixed.logs) {
            const std::string trace = attributeOf(log, "exception.stacktrace");
            if (trace != "-") kept += static_cast<std::uint64_t>(std::count(trace.begin(), trace.end(), '\n')) + 1;
        }
        std::uint64_t told = 0;
        for (const ImportIssue& issue : mixed.issues) told += issue.count;
        QCOMPARE(kept + told, std::uint64_t{1200} * goTrace().size());
        QVERIFY2(kept > told * 20, std::to_string(told).c_str());

        BatchCollector stopped;
        stopped.stopAfter = 1;
        const auto decoder = formats::makeDecoder(formats::FormatId::Log, {});
        decoder->feed(record(0) + "\n", stopped);
        for (int i = 0; i < 20'000; ++i) decoder->feed("\tat x\n", stopped);
        QCOMPARE(stopped.logs.size(), std::size_t{1});
    }
};

FW_REGISTER_TEST(TestLogTails);

}  // namespace log_tails_test

#include "tst_log_tails.moc"
