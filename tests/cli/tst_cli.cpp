// SPDX-License-Identifier: GPL-3.0-or-later
// Questions: search, show, timeline, sample, usage.
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/cli/cli_runner.h"
#include "tests/cli/cli_words.h"
#include "tests/core/test_registry.h"

using namespace fw::test;

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchAndShow() {
        const CliRunner cli;
        const QString sample = cli.file(text("frames.otlp.json"));
        const CliAnswer made = cli.json({text("sample"), text("--frames"), text("30"), text("--lost-context-rate"), text("0.3"),
                                         text("--seed"), text("7"), text("-o"), sample});
        QCOMPARE(made.code, 0);
        QVERIFY(hasKeys(made.object(), "traces spans file bytes"));
        QCOMPARE(number(made.object(), "bytes"), int(QFileInfo(sample).size()));
        const CliAnswer imported = cli.json({text("import"), sample});
        QCOMPARE(imported.code, 0);
        QCOMPARE(number(imported.object(), "spans"), number(made.object(), "spans"));
        QCOMPARE(number(imported.object(), "traces"), number(made.object(), "traces"));

        const CliAnswer all = cli.json({text("search")});
        QVERIFY(hasKeys(all.object(), "query total seconds traces"));
        QCOMPARE(at(all.object(), "query").toString(), text("{ }"));
        const QJsonArray traces = at(all.object(), "traces").toArray();
        QCOMPARE(int(traces.size()), number(made.object(), "traces"));
        QString wholeFrame;
        QString splitFrame;
        QMap<QString, int> frames;
        qint64 before = 0;
        for (const QJsonValue& value : traces) {
            const QJsonObject trace = value.toObject();
            QVERIFY(hasKeys(trace, "trace_id root_service root_name start_ns duration_ns spans services errors frame_ids complete"));
            QVERIFY(at(trace, "start_ns").toInteger() >= before);
            before = at(trace, "start_ns").toInteger();
            frames[at(trace, "frame_ids").toArray().first().toString()] += 1;
        }
        for (auto frame = frames.cbegin(); frame != frames.cend(); ++frame) (frame.value() == 1 ? wholeFrame : splitFrame) = frame.key();
        QCOMPARE(frames.size(), 30);
        QVERIFY(!wholeFrame.isEmpty() && !splitFrame.isEmpty());

        const CliAnswer byFrame = cli.json({text("search"), wholeFrame});
        QCOMPARE(number(byFrame.object(), "total"), 1);
        QCOMPARE(at(byFrame.object(), "query").toString(), text("{ .frame.id = \"%1\" }").arg(wholeFrame));
        QCOMPARE(number(cli.json({text("search"), splitFrame}).object(), "total"), 2);
        QVERIFY(number(cli.json({text("search"), wholeFrame.left(14)}).object(), "total") >= 15);
        // What is shown as the query can be typed.
        QCOMPARE(number(cli.json({text("search"), at(byFrame.object(), "query").toString()}).object(), "total"), 1);
        QCOMPARE(number(cli.json({text("search"), text("frame.id=") + wholeFrame, text("name=capture_frame")}).object(), "total"), 1);
        QCOMPARE(cli.json({text("search"), text("frame.id=") + wholeFrame, text("name=no_such")}).code, 4);
        QCOMPARE(number(cli.json({text("search"), text("frame.id=") + wholeFrame, text("name=publish frames.raw")}).object(), "total"), 1);
        const QJsonObject limited = cli.json({text("search"), text("--limit"), text("3"), text("--sort"), text("duration")}).object();
        QCOMPARE(int(at(limited, "traces").toArray().size()), 3);
        QCOMPARE(number(limited, "total"), int(traces.size()));
        QVERIFY(at(at(limited, "traces").toArray()[0].toObject(), "duration_ns").toInteger() >=
                at(at(limited, "traces").toArray()[1].toObject(), "duration_ns").toInteger());
        const QString from = QString::number(at(traces[5].toObject(), "start_ns").toInteger());
        QCOMPARE(number(cli.json({text("search"), text("--from"), from}).object(), "total"), int(traces.size()) - 5);
        QCOMPARE(number(cli.json({text("search"), text("--to"), from}).object(), "total"), 5);

        const QString id = at(at(byFrame.object(), "traces").toArray()[0].toObject(), "trace_id").toString();
        const CliAnswer shown = cli.json({text("show"), id});
        QCOMPARE(shown.code, 0);
        QVERIFY(hasKeys(shown.object(), "trace_id start_ns duration_ns spans"));
        const QJsonArray spans = at(shown.object(), "spans").toArray();
        QCOMPARE(int(spans.size()), number(at(byFrame.object(), "traces").toArray()[0].toObject(), "spans"));
        qint64 critical = 0;
        for (const QJsonValue& value : spans) {
            const QJsonObject span = value.toObject();
            QVERIFY(hasKeys(span,
                            "span_id parent_id service name kind status status_message start_ns duration_ns self_ns critical_ns depth "
                            "attributes resource scope events links issues"));
            QCOMPARE(at(at(span, "attributes").toObject(), "frame.id").toString(), wholeFrame);
            QVERIFY(at(at(span, "attributes").toObject(), "processing.duration_ms").isDouble());
            QVERIFY(hasKeys(at(span, "resource").toObject(), "service.name host.name"));
            critical += at(span, "critical_ns").toInteger();
        }
        QCOMPARE(critical, at(spans[0].toObject(), "duration_ns").toInteger());
        QCOMPARE(at(spans[0].toObject(), "name").toString(), text("capture_frame"));
        QVERIFY(at(spans[0].toObject(), "parent_id").isNull());
        QCOMPARE(number(spans[0].toObject(), "depth"), 0);
        QCOMPARE(at(spans[1].toObject(), "parent_id"), at(spans[0].toObject(), "span_id"));

        // Other spellings of the same.
        for (const QString& spelling : {id.toUpper(), text("0x") + id, id.left(12), wholeFrame, text("00-%1-00000000000000ab-01").arg(id),
                                        text("http://localhost:16686/trace/") + id}) {
            const CliAnswer other = cli.json({text("show"), spelling});
            QVERIFY2(other.code == 0, qPrintable(spelling));
            QCOMPARE(at(other.object(), "trace_id").toString(), id);
        }
        const CliAnswer ambiguous = cli.run({text("show"), splitFrame});
        QCOMPARE(ambiguous.code, 2);
        QVERIFY2(ambiguous.err.contains("2 traces fit"), ambiguous.err.constData());
        QCOMPARE(ambiguous.err.count('\n'), 1);
        QCOMPARE(cli.run({text("show"), text("ffffffffffffffffffffffffffffffff")}).code, 4);

        const CliAnswer tree = cli.run({text("--utc"), text("show"), id});
        QCOMPARE(tree.code, 0);
        QVERIFY(tree.out.contains("capture_frame  [rtsp-capture]"));
        QVERIFY(tree.out.contains("UTC"));
        const CliAnswer table = cli.run({text("--utc"), text("search"), text("--limit"), text("2")});
        QVERIFY(table.out.contains("STARTED (UTC)"));
        QVERIFY(table.err.isEmpty());

        const CliAnswer services = cli.json({text("services")});
        QCOMPARE(services.code, 0);
        for (const QJsonValue& service : at(services.object(), "services").toArray())
            QVERIFY(hasKeys(service.toObject(), "name spans operations"));
        QVERIFY(at(services.object(), "services").toArray().size() >= 6);

        const CliAnswer info = cli.json({text("cache"), text("info")});
        QCOMPARE(info.code, 0);
        QCOMPARE(number(info.object(), "spans"), number(made.object(), "spans"));
        QCOMPARE(at(at(info.object(), "imports").toArray()[0].toObject(), "source").toString(), sample);
        const CliAnswer verified = cli.json({text("cache"), text("verify")});
        QCOMPARE(verified.code, 0);
        QVERIFY(at(verified.object(), "problems").toArray().isEmpty());

        timelines(cli, id, splitFrame);
    }

    void whatIsNotKnownOfTimesIsSaid() {
        const CliRunner cli;
        const QByteArray id = "\"traceId\":\"00000000000000000000000000000def\",\"kind\":1,";
        const QByteArray line = "{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{" + id +
                                "\"spanId\":\"00000000000000a1\",\"name\":\"open\",\"startTimeUnixNano\":\"1700000000000000000\"},{" + id +
                                "\"spanId\":\"00000000000000a2\",\"parentSpanId\":\"00000000000000a1\",\"name\":\"startless\","
                                "\"endTimeUnixNano\":\"1700000000005000000\"},{" +
                                id +
                                "\"spanId\":\"00000000000000a3\",\"parentSpanId\":\"00000000000000a3\",\"name\":\"own\","
                                "\"startTimeUnixNano\":\"1700000000001000000\",\"endTimeUnixNano\":\"1700000000003000000\"}]}]}]}\n";
        QCOMPARE(cli.json({text("import"), text("-")}, line).code, 0);
        const QByteArray list = cli.run({text("search")}).out;
        QVERIFY2(list.contains("≥ 3.00 ms") && list.contains("no-end"), list.constData());
        QVERIFY(!at(at(cli.json({text("search")}).object(), "traces").toArray()[0].toObject(), "complete").toBool());
        const QByteArray tree = cli.run({text("show"), text("def")}).out;
        QVERIFY2(tree.contains("Duration  ≥ 3.00 ms") && tree.contains("the root span has no end"), tree.constData());
        for (const QByteArray& row : tree.split('\n')) {
            if (row.contains("open  ["))
                QVERIFY2(row.startsWith("       0 ns          –          –") && row.contains("(no end)"), row.constData());
            if (row.contains("startless"))
                QVERIFY2(row.startsWith("          –          –          –") && row.contains("(no start)"), row.constData());
            if (row.contains("own  [")) QVERIFY2(row.contains("(names itself as its parent)") && !row.contains("(cycle)"), row.constData());
        }
        QVERIFY(cli.run({text("check")}).out.contains("0 complete"));
    }

    void exactValuesAndHostileText() {
        const CliRunner cli;
        const QByteArray line =
            "{\"resourceSpans\":[{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"evil\\u001b["
            "31m\\nname\"}}]},\"scopeSpans\":[{\"scope\":{\"name\":\"s\"},"
            "\"spans\":[{\"traceId\":\"00000000000000000000000000000abc\",\"spanId\":\"00000000000000ab\",\"name\":\"a\\u001b]0;"
            "x\\u0007\\u202eb\",\"kind\":5,"
            "\"startTimeUnixNano\":\"1700000000000000001\",\"endTimeUnixNano\":\"1700000000000000003\",\"attributes\":[{\"key\":\"big\","
            "\"value\":{\"intValue\":\"9223372036854775807\"}},"
            "{\"key\":\"real\",\"value\":{\"doubleValue\":0.1}},{\"key\":\"raw\",\"value\":{\"bytesValue\":\"AP8=\"}}],\"status\":{"
            "\"code\":2,\"message\":\"bad\"}}]}]}]}\n";
        const CliAnswer imported = cli.json({text("import"), text("-")}, line);
        QCOMPARE(imported.code, 0);
        QCOMPARE(number(imported.object(), "spans"), 1);
        const CliAnswer shown = cli.json({text("show"), text("abc")});
        QCOMPARE(shown.code, 0);
        QVERIFY(shown.out.contains("\"big\":9223372036854775807"));
        QVERIFY(shown.out.contains("\"real\":0.1"));
        QVERIFY(shown.out.contains("\"raw\":{\"bytes\":\"00ff\"}"));
        QVERIFY(shown.out.contains("\"start_ns\":1700000000000000001"));
        const QJsonObject span = at(shown.object(), "spans").toArray()[0].toObject();
        QCOMPARE(at(span, "kind").toString(), text("consumer"));
        QCOMPARE(at(span, "status").toString(), text("error"));
        QCOMPARE(at(span, "status_message").toString(), text("bad"));
        QCOMPARE(number(span, "duration_ns"), 2);
        for (const QStringList& command : {words("search"), words("show abc"), words("services")}) {
            const CliAnswer seen = cli.run(command);
            QCOMPARE(seen.code, 0);
            QVERIFY(!seen.out.contains('\x1b') && !seen.out.contains('\x07'));
            QVERIFY(!seen.out.contains("\xe2\x80\xae"));
            QVERIFY2(seen.out.contains("\\x1b"), seen.out.constData());
        }
    }

    void usageErrors_data() {
        QTest::addColumn<QStringList>("arguments");
        for (const char* line : {"nothing",
                                 "import",
                                 "show",
                                 "search --limit x",
                                 "search --sort colour",
                                 "search a=",
                                 "search duration>x",
                                 "search --from yesterday",
                                 "timeline -o x.png",
                                 "timeline --trace-id a -o x",
                                 "timeline --trace-id a --frame-id b -o x.png",
                                 "timeline --trace-id a --shift-time 3h -o x.png",
                                 "sample",
                                 "sample --profile cats -o x",
                                 "sample --format zip -o x",
                                 "cache",
                                 "cache prune --max-size many",
                                 "cache prune --max-size -5",
                                 "cache prune --max-size=-0.5GB",
                                 "cache prune --max-size 1.2.3MB",
                                 "cache prune --max-size GB",
                                 "cache prune --max-size 1XB",
                                 "cache prune --max-size 99999999999EB",
                                 "cache remove",
                                 "export --format zip -o x",
                                 "journey",
                                 "check --rules",
                                 "check --fail-on never",
                                 "receive",
                                 "import x --format cats",
                                 "--colour search",
                                 "sample -o - --json",
                                 "--json search duration>abc",
                                 "import x --format cats --json",
                                 "--json search --limit -1"})
            QTest::newRow(line) << words(line);
        QTest::newRow("TraceQL to come") << QStringList{text("search"), text("{ .a = 1 } | count() > 2")};
    }
    void usageErrors() {
        QFETCH(QStringList, arguments);
        const CliRunner cli;
        const CliAnswer answer = cli.run(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.startsWith("framewake-cli: "), answer.err.constData());
        QCOMPARE(answer.err.count('\n'), 1);
        if (!arguments.contains(text("--json"))) {
            QVERIFY(answer.out.isEmpty());
            return;
        }
        const QJsonObject told = QJsonDocument::fromJson(answer.out).object();
        QCOMPARE(number(told, "exit_code"), 2);
        QVERIFY(!at(told, "error").toString().isEmpty());
    }

    void unknownWordsAreNamed() {
        const CliRunner cli;
        QVERIFY(cli.run({text("serch"), text("x")}).err.contains("no command 'serch'"));
        QVERIFY(cli.run({text("--bogus"), text("search")}).err.contains("--bogus"));
        QVERIFY(cli.run({text("--cache"), text("x"), text("serch")}).err.contains("no command 'serch'"));
    }

    void failuresAreJsonToo() {
        const CliRunner cli;
        const CliAnswer answer = cli.json({text("show"), text("nosuch")});
        QCOMPARE(answer.code, 4);
        QCOMPARE(number(answer.object(), "exit_code"), 4);
        QVERIFY(at(answer.object(), "error").toString().contains(text("nothing found")));
    }

    void oddFrameIds() {
        const CliRunner cli;
        // No raw string: moc would not see the tests behind it.
        const QByteArray line =
            "{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{\"traceId\":\"0af7651916cd43dd8448eb211c80319c\",\"spanId\":"
            "\"b7ad6b7169203331\","
            "\"name\":\"n\",\"startTimeUnixNano\":\"1700000000000000001\",\"endTimeUnixNano\":\"1700000000000000002\","
            "\"attributes\":[{\"key\":\"frame.id\",\"value\":{\"stringValue\":\"we ird=\\\"x\\\"\"}}]}]}]}]}";
        QCOMPARE(cli.json({text("import"), text("-")}, line).code, 0);
        QCOMPARE(number(cli.json({text("search"), text("we ird=\"x\"")}).object(), "total"), 1);
        QCOMPARE(cli.json({text("show"), text("we ird=\"x\"")}).code, 0);
        QCOMPARE(number(cli.json({text("search"), text("b7ad6b71")}).object(), "total"), 1);
        QCOMPARE(cli.json({text("search"), text("b7ad6b72")}).code, 4);
    }

    void helpAndVersion() {
        const CliRunner cli;
        const CliAnswer help = cli.run({text("--help")});
        QCOMPARE(help.code, 0);
        for (const char* word : {"import", "timeline", "--cache", "Exit codes"}) QVERIFY(help.out.contains(word));
        QVERIFY(cli.run({text("--version")}).out.startsWith("framewake-cli "));
        QCOMPARE(cli.run({text("show"), text("--help")}).code, 0);
    }

    void sampleFormats() {
        const CliRunner cli;
        int spans = -1;
        for (const char* name : {"a.json", "a.pb", "a.jaeger.json"}) {
            const QString file = cli.file(text(name));
            const CliAnswer made = cli.json({text("sample"), text("--frames"), text("12"), text("-o"), file});
            QCOMPARE(made.code, 0);
            const CliRunner reader;
            const CliAnswer read = reader.json({text("import"), file});
            QVERIFY2(read.code == 0, read.err.constData());
            QCOMPARE(number(read.object(), "spans"), number(made.object(), "spans"));
            if (spans >= 0) QCOMPARE(number(made.object(), "spans"), spans);
            spans = number(made.object(), "spans");
        }
        for (const char* profile : {"jobs", "scenes", "agents", "giant"}) {
            const QString file = cli.file(text(profile));
            const CliAnswer made = cli.json({text("sample"), text("--profile"), text(profile), text("--frames"), text("12"),
                                             text("--spans"), text("2500"), text("-o"), file});
            QCOMPARE(made.code, 0);
            const CliRunner reader;
            const CliAnswer read = reader.json({text("import"), file});
            QVERIFY2(read.code == 0, read.err.constData());
            QCOMPARE(number(read.object(), "spans"), number(made.object(), "spans"));
            QCOMPARE(number(read.object(), "traces"), number(made.object(), "traces"));
        }
        const CliAnswer first = cli.run({text("sample"), text("--frames"), text("3"), text("-o"), text("-")});
        QCOMPARE(first.code, 0);
        QCOMPARE(cli.run({text("sample"), text("--frames"), text("3"), text("-o"), text("-")}).out, first.out);
        const CliAnswer failed = cli.run({text("sample"), text("-o"), cli.file(text("no/such/folder/x.json"))});
        QCOMPARE(failed.code, 3);
        QCOMPARE(failed.err.count('\n'), 1);
    }

    void readerThatGoesAway() {
        const CliRunner cli;
        QProcess shell;
        shell.start(text("/bin/sh"),
                    {text("-c"), text("\"%1\" sample --frames 2000 -o - | head -c 100 >/dev/null; echo done").arg(CliRunner::program())});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.readAllStandardOutput().trimmed(), QByteArray("done"));
    }

private:
    static void timelines(const CliRunner& cli, const QString& id, const QString& splitFrame) {
        const QString png = cli.file(text("t.png"));
        const CliAnswer drawn = cli.json({text("timeline"), text("--trace-id"), id, text("--scale"), text("1"), text("-o"), png});
        QVERIFY2(drawn.code == 0, drawn.err.constData());
        QVERIFY2(drawn.err.isEmpty(), drawn.err.constData());
        QVERIFY(hasKeys(drawn.object(), "file bytes seconds"));
        QCOMPARE(number(drawn.object(), "bytes"), int(QFileInfo(png).size()));
        const QImage image(png);
        QCOMPARE(image.width(), 1440);
        QVERIFY(image.height() > 200);
        const CliAnswer both = cli.json(
            {text("timeline"), text("--frame-id"), splitFrame, text("--theme"), text("dark"), text("-o"), cli.file(text("t.svg"))});
        QVERIFY2(both.code == 0, both.err.constData());
        QCOMPARE(int(at(both.object(), "trace_ids").toArray().size()), 2);
        QFile svg(cli.file(text("t.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&svg);
        while (!reader.atEnd()) reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        // The frame waited in a queue, which its spans report; gaps only when they are asked for.
        for (const bool gaps : {false, true}) {
            QStringList words{text("timeline"), text("--trace-id"), id, text("-o"), cli.file(text("w.svg"))};
            if (gaps) words << text("--gaps");
            QCOMPARE(cli.run(words).code, 0);
            QFile waits(cli.file(text("w.svg")));
            QVERIFY(waits.open(QIODevice::ReadOnly));
            const QByteArray drawing = waits.readAll();
            QVERIFY(drawing.contains("queued"));
            QCOMPARE(drawing.contains("not instrumented"), gaps);
        }
        const CliAnswer missing = cli.run({text("timeline"), text("--frame-id"), text("nothing"), text("-o"), cli.file(text("n.png"))});
        QCOMPARE(missing.code, 4);
        QVERIFY(!QFile::exists(cli.file(text("n.png"))));
        // No half-written files are left.
        QCOMPARE(QFileInfo(png).dir().entryList({text("t.*.*")}).size(), 0);
    }
};

FW_REGISTER_TEST(TestCli);
#include "tst_cli.moc"
