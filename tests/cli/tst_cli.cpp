// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/cli/cli_runner.h"
#include "tests/sources/archive_maker.h"

using namespace fw::test;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}
QJsonValue at(const QJsonObject& object, const char* key) {
    return object[text(key)];
}
int number(const QJsonObject& object, const char* key) {
    return at(object, key).toInt(-1);
}

/// Keys that cli.md promises must be there; more may be.
bool hasKeys(const QJsonObject& object, const char* keys) {
    const QStringList wanted = text(keys).split(QLatin1Char(' '));
    for (const QString& key : wanted) {
        if (!object.contains(key)) {
            qWarning("no key %s among %s", qPrintable(key), qPrintable(keysOf(object)));
            return false;
        }
    }
    return true;
}

QStringList words(const char* arguments) {
    return text(arguments).split(QLatin1Char(' '));
}

}  // namespace

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("traces");
        QTest::addColumn<int>("spans");
        const auto row = [](const char* file, int traces, int spans) { QTest::newRow(file) << text(file) << traces << spans; };
        row("jaeger-ui/hotrod-duo-traces.json", 1, 51);
        row("jaeger-ui/kagent-helm.json", 1, 96);
        row("jaeger-ui/crisp-15.json", 1, 7);
        row("jaeger-ui/jaeger-ui_01.json", 1, 5);
        row("otlp-json/proto-trace.json", 1, 1);
        row("otlp-json/dataprepper-test-request.json", 1, 3);
        row("otlp-json/rf-all_types_trace.json", 1, 11);
        row("otlp-json/jui-otlp2jaeger-multi-in.json.txt", 1, 4);
        row("otlp-json-lines/rf-diverse_suite.json", 1, 67);
        row("otlp-json-lines/rf-otel-traces.json", 168, 1066);
        row("otlp-json-lines/o2p-traces.jsonl", 19, 19);
        row("otlp-proto/o2p-traces.pb", 19, 19);
        row("otlp-sdk-js/derived/traces.jsonl.gz", 73, 907);
        row("otlp-sdk-js/derived/traces.pb.gz", 73, 907);
        row("otlp-sdk-js/derived/traces.framed-proto-zstd.bin", 73, 907);
        row("logs/zap-iso8601.jsonl", 40, 160);
        row("logs/zap-production-epoch.jsonl", 40, 160);
    }
    void counts() {
        QFETCH(QString, file);
        QFETCH(int, traces);
        QFETCH(int, spans);
        const CliRunner cli;
        const QString path = CliRunner::data(file.toUtf8().constData());
        const CliAnswer first = cli.json({text("import"), path});
        const QJsonObject answer = first.object();
        QVERIFY2(hasKeys(answer, "files traces spans logs duplicates updated rejected bytes seconds spans_per_second issues partial"),
                 first.out.constData());
        QCOMPARE(number(answer, "traces"), traces);
        // A span that its file holds twice with the same content is one.
        QCOMPARE(number(answer, "spans") + number(answer, "duplicates"), spans);
        QCOMPARE(number(answer, "files"), 1);
        QCOMPARE(number(answer, "bytes"), int(QFileInfo(path).size()));
        QCOMPARE(first.code, at(answer, "partial").toBool() ? 3 : 0);
        const QJsonArray issues = at(answer, "issues").toArray();
        for (const QJsonValue& issue : issues) QVERIFY(hasKeys(issue.toObject(), "source offset line code reason"));

        // The same again changes nothing and says so.
        const QJsonObject again = cli.json({text("import"), path}).object();
        QCOMPARE(number(again, "spans"), 0);
        QCOMPARE(number(again, "traces"), 0);
        QCOMPARE(number(again, "duplicates"), number(answer, "spans") + number(answer, "duplicates") + number(answer, "logs"));

        const QJsonObject found = cli.json({text("search"), QString()}).object();
        QCOMPARE(number(found, "total"), traces);
        const QJsonArray list = at(found, "traces").toArray();
        int sum = 0;
        for (const QJsonValue& trace : list) {
            sum += number(trace.toObject(), "spans");
            const CliAnswer shown = cli.json({text("show"), at(trace.toObject(), "trace_id").toString()});
            QCOMPARE(shown.code, 0);
            QCOMPARE(int(at(shown.object(), "spans").toArray().size()), number(trace.toObject(), "spans"));
            if (sum > 400) break;
        }
        if (sum <= 400) QCOMPARE(sum, number(answer, "spans"));
    }

    void archives() {
        const CliRunner cli;
        const auto golden = [](const char* name) {
            QFile data(CliRunner::data(name));
            return data.open(QIODevice::ReadOnly) ? data.readAll().toStdString() : std::string();
        };
        const std::string tar = fw::test::packed({{"in/a.json", golden("jaeger-ui/hotrod-duo-traces.json")},
                                                  {"b.log", golden("logs/zap-iso8601.jsonl")},
                                                  {"c.zip", fw::test::packed({{"x", "y"}}, fw::test::Packing::ZipStored)}},
                                                 fw::test::Packing::Pax);
        const QByteArray packed = QByteArray::fromStdString(fw::test::gzipped(tar));
        const QString file = cli.write(text("dump.bin"), packed);
        const CliAnswer formats = cli.json({text("formats"), file});
        QCOMPARE(formats.code, 3);
        QVERIFY(formats.err.contains("an archive inside an archive"));
        const QJsonArray list = formats.json().array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(at(list[0].toObject(), "source").toString(), file + text("/in/a.json"));
        QCOMPARE(at(list[0].toObject(), "format").toString(), text("jaeger-json"));
        QCOMPARE(at(list[1].toObject(), "compression").toString(), text("gzip+tar"));

        const CliAnswer first = cli.json({text("import"), file});
        QCOMPARE(first.code, 3);
        QCOMPARE(number(first.object(), "files"), 2);
        QCOMPARE(number(first.object(), "bytes"), int(packed.size()));
        QVERIFY(number(first.object(), "spans") > 0);
        const QJsonObject left = at(first.object(), "issues").toArray()[0].toObject();
        QCOMPARE(at(left, "code").toString(), text("not_unpacked"));
        QCOMPARE(at(left, "source").toString(), file + text("/c.zip"));
        // From a pipe, and again: nothing is new, and that is said.
        const CliAnswer again = cli.json({text("import"), text("-")}, packed);
        QCOMPARE(number(again.object(), "spans"), 0);
        QCOMPARE(number(again.object(), "duplicates"), number(first.object(), "spans") + number(first.object(), "logs"));
        QVERIFY(again.out.contains("duplicate_span"));
        // One member by its name.
        QCOMPARE(cli.json({text("import"), file + text("/in/a.json")}).code, 0);
    }

    void formatsKeysAndValues() {
        const CliRunner cli;
        const CliAnswer answer = cli.json({text("formats"), CliRunner::data("otlp-sdk-js/derived/traces.jsonl.gz"),
                                           CliRunner::data("jaeger-ui/hotrod-duo-traces.json"), CliRunner::data("otlp-proto/o2p-traces.pb"),
                                           CliRunner::data("logs/zap-iso8601.jsonl"), cli.write(text("x.txt"), "hello\n")});
        QCOMPARE(answer.code, 0);
        const QJsonArray list = answer.json().array();
        QCOMPARE(list.size(), 5);
        QStringList formats;
        for (const QJsonValue& entry : list) {
            QVERIFY(hasKeys(entry.toObject(), "source format compression confidence"));
            formats << at(entry.toObject(), "format").toString();
        }
        QCOMPARE(formats.join(QLatin1Char(' ')), text("otlp-json jaeger-json otlp-proto log "));
        QCOMPARE(at(list[0].toObject(), "compression").toString(), text("gzip"));
        QVERIFY(!QFile::exists(cli.cache()));
        QCOMPARE(cli.json({text("formats"), cli.file(text("missing"))}).code, 3);
    }

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

    void oneFileIsOneSource() {
        const CliRunner cli;
        const QString sample = cli.file(QStringLiteral("s.json"));
        QCOMPARE(cli.run({text("sample"), text("--frames"), text("1"), text("-o"), sample}).code, 0);
        QCOMPARE(cli.run({text("import"), sample}).code, 0);
        QCOMPARE(cli.run({text("import"), QFileInfo(sample).absolutePath() + text("/./x/../s.json")}).code, 3);  // there is no x
        QVERIFY(QDir(QFileInfo(sample).absolutePath()).mkdir(text("x")));
        QCOMPARE(cli.run({text("import"), QFileInfo(sample).absolutePath() + text("/./x/../s.json")}).code, 0);
        const QJsonArray imports = at(cli.json({text("cache"), text("info")}).object(), "imports").toArray();
        QCOMPARE(imports.size(), 1);
        QCOMPARE(at(imports[0].toObject(), "source").toString(), sample);
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
                                 "timeline --trace-id a -o x.html",
                                 "timeline --trace-id a -o x.pdf",
                                 "timeline --trace-id a -o x",
                                 "timeline --trace-id a --frame-id b -o x.png",
                                 "timeline --trace-id a --redact -o x.png",
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
                                 "export --format csv -o x",
                                 "journey x",
                                 "check",
                                 "import x --format cats",
                                 "--colour search",
                                 "sample -o - --json"})
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
        QVERIFY(answer.out.isEmpty());
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

    void encodingsOfOneScenarioAreTheSame() {
        const CliRunner cli;
        QCOMPARE(number(cli.json({text("import"), CliRunner::data("otlp-sdk-js/otlp-json")}).object(), "conflicts"), 0);
        const QJsonObject rest = cli.json({text("import"), CliRunner::data("otlp-sdk-js/derived")}).object();
        QCOMPARE(number(rest, "conflicts"), 0);
        QCOMPARE(number(cli.json({text("cache"), text("info")}).object(), "spans"), 907);
    }

    void laterStatesReplace() {
        const CliRunner cli;
        const auto state = [](const char* rest) {
            return QByteArray(
                       "{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{\"traceId\":\"0af7651916cd43dd8448eb211c80319c\","
                       "\"spanId\":\"b7ad6b7169203331\",\"name\":\"n\",\"startTimeUnixNano\":\"1700000000000000001\"") +
                   rest + "}]}]}]}\n";
        };
        const QByteArray begun = state("");
        const QByteArray ended = state(
            ",\"endTimeUnixNano\":\"1700000000000000009\",\"attributes\":[{\"key\":\"frame.id\",\"value\":{\"stringValue\":\"f1\"}}]");
        QCOMPARE(number(cli.json({text("import"), text("-")}, begun).object(), "spans"), 1);
        const CliAnswer later = cli.json({text("import"), text("-")}, ended);
        QCOMPARE(later.code, 0);
        QCOMPARE(number(later.object(), "replaced"), 1);
        QCOMPARE(number(later.object(), "updated"), 1);
        QCOMPARE(number(later.object(), "spans") + number(later.object(), "conflicts") + number(later.object(), "duplicates"), 0);
        QVERIFY(later.out.contains("late_update"));
        QCOMPARE(number(cli.json({text("import"), text("-")}, begun).object(), "duplicates"), 1);
        const QJsonObject found = cli.json({text("search"), text("f1")}).object();
        QCOMPARE(number(at(found, "traces").toArray()[0].toObject(), "spans"), 1);
        QCOMPARE(number(at(found, "traces").toArray()[0].toObject(), "duration_ns"), 8);
        QCOMPARE(cli.json({text("cache"), text("verify")}).code, 0);
        const CliRunner other;
        const CliAnswer both = other.run({text("import"), text("-")}, begun + ended);
        QVERIFY2(both.out.contains("1 span of 1 new trace") && both.out.contains("1 replaced by later, more complete records"),
                 both.out.constData());
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

    void keepingAndDropping() {
        const CliRunner cli;
        const QString one = CliRunner::data("otlp-json-lines/o2p-traces.jsonl");
        const QString other = CliRunner::data("otlp-json-lines/rf-otel-traces.json");
        QCOMPARE(cli.json({text("import"), one}).code, 0);
        QCOMPARE(number(cli.json({text("import"), other}).object(), "traces"), 168);
        QJsonArray imports = at(cli.json({text("cache"), text("imports")}).object(), "imports").toArray();
        QCOMPARE(imports.size(), 2);
        for (const QJsonValue& import : imports)
            QVERIFY(hasKeys(import.toObject(),
                            "id source started_ns finished_ns traces spans logs bytes stored_bytes first_start_ns "
                            "last_start_ns bytes_per_hour spans_per_hour partial"));
        const QString trace =
            at(at(cli.json({text("search"), QString()}).object(), "traces").toArray()[0].toObject(), "trace_id").toString();
        QCOMPARE(cli.json({text("cache"), text("pin"), trace}).code, 0);
        const QJsonObject removed = cli.json({text("cache"), text("remove"), other}).object();
        QVERIFY(hasKeys(removed, "traces shortened pinned spans logs bytes_before bytes_after imports reached seconds"));
        const int kept = number(removed, "pinned");
        QVERIFY(kept <= 1);
        QCOMPARE(number(removed, "traces") + kept, 168);
        QCOMPARE(cli.json({text("cache"), text("remove"), other}).code, kept == 0 ? 4 : 0);
        const CliAnswer pruned = cli.json({text("cache"), text("prune"), text("--max-size"), text("1KB")});
        QCOMPARE(pruned.code, 1);  // an empty file is larger
        QCOMPARE(at(pruned.object(), "reached").toBool(), false);
        QVERIFY(number(cli.json({text("search"), QString()}).object(), "total") <= 1);
        const QJsonObject compacted = cli.json({text("cache"), text("compact")}).object();
        QVERIFY(hasKeys(compacted, "bytes_before bytes_after chunks_before chunks_after segments_before segments_after seconds"));
        QCOMPARE(cli.json({text("cache"), text("prune"), text("--unused-since"), text("now+1h")}).code, 0);
        QCOMPARE(cli.run({text("cache"), text("verify")}).code, 0);
    }

    void helpAndVersion() {
        const CliRunner cli;
        const CliAnswer help = cli.run({text("--help")});
        QCOMPARE(help.code, 0);
        for (const char* word : {"import", "timeline", "--cache", "Exit codes"}) QVERIFY(help.out.contains(word));
        QVERIFY(cli.run({text("--version")}).out.startsWith("framewake-cli "));
        QCOMPARE(cli.run({text("show"), text("--help")}).code, 0);
    }

    void logMapping() {
        const CliRunner cli;
        const QString log =
            cli.write(text("own.log"), "{\"at\":1736245845123,\"flow\":\"a1\",\"step\":\"b2\",\"what\":\"charge\",\"cost\":1500}\n");
        const QString profile = cli.write(text("own.mapping"),
                                          "framewake-log-mapping 1\ntrace-id = flow\nspan-id = step\noperation = what\n"
                                          "time = at (ms)\nduration = cost (us)\n");
        const CliAnswer usual = cli.json({text("import"), log, text("--format"), text("log")});
        QCOMPARE(at(usual.object(), "spans").toInt(), 0);
        const CliAnswer mapped = cli.json({text("import"), log, text("--format"), text("log:") + profile});
        QCOMPARE(mapped.code, 0);
        QCOMPARE(at(mapped.object(), "spans").toInt(), 1);
        QCOMPARE(cli.run({text("import"), log, text("--format"), text("log:") + cli.file(text("missing"))}).code, 3);
        // A name that is neither: the answer lists the profiles.
        const CliAnswer none = cli.run({text("import"), log, text("--format"), text("log:own")});
        QCOMPARE(none.code, 2);
        QVERIFY2(none.err.contains("'own'") && none.err.contains("none is saved yet"), none.err.constData());
        QVERIFY(QDir().mkpath(cli.config() + text("/framewake/mappings")));
        QVERIFY(QFile::copy(profile, cli.config() + text("/framewake/mappings/Own logs.mapping")));
        const CliAnswer other = cli.run({text("import"), log, text("--format"), text("log:own")});
        QCOMPARE(other.code, 2);
        QVERIFY2(other.err.contains("there are Own logs"), other.err.constData());
        const CliRunner fresh;
        QVERIFY(QDir().mkpath(fresh.config() + text("/framewake/mappings")));
        QVERIFY(QFile::copy(profile, fresh.config() + text("/framewake/mappings/Own logs.mapping")));
        const CliAnswer named = fresh.json({text("import"), log, text("--format"), text("log:Own logs")});
        QCOMPARE(named.code, 0);
        QCOMPARE(at(named.object(), "spans").toInt(), 1);
        const CliAnswer listed = fresh.json({text("formats"), text("--mappings")});
        QCOMPARE(listed.code, 0);
        QCOMPARE(listed.json().array().size(), 1);
        QCOMPARE(listed.json().array().at(0).toObject().value(text("name")).toString(), text("Own logs"));
        QCOMPARE(fresh.run({text("formats")}).code, 2);
        const QString broken = cli.write(text("broken.mapping"), "framewake-log-mapping 1\ncolour = red\n");
        const CliAnswer refused = cli.run({text("import"), log, text("--format"), text("log:") + broken});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("line 2"), refused.err.constData());
    }

    void brokenInput() {
        const CliRunner cli;
        QCOMPARE(cli.json({text("import"), cli.file(text("missing"))}).code, 3);
        const CliAnswer broken = cli.json(
            {text("import"), CliRunner::data("otlp-json/o2p-invalid-malformed.json"), CliRunner::data("otlp-json/proto-trace.json")});
        QCOMPARE(broken.code, 3);
        QCOMPARE(number(broken.object(), "spans"), 1);
        QVERIFY(at(broken.object(), "partial").toBool());
        QVERIFY(!at(broken.object(), "issues").toArray().isEmpty());
        QVERIFY2(broken.err.startsWith("framewake-cli: ") && broken.err.contains("o2p-invalid-malformed.json"), broken.err.constData());

        QFile whole(CliRunner::data("otlp-sdk-js/derived/traces.jsonl.gz"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray half = whole.readAll().left(int(whole.size() / 2));
        const CliRunner other;
        const CliAnswer cut = other.json({text("import"), other.write(text("cut.gz"), half)});
        QCOMPARE(cut.code, 3);
        QVERIFY(number(cut.object(), "spans") > 100);
        const CliAnswer noise = other.run(
            {text("import"), other.write(text("noise"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(5000, '\x01'))});
        QCOMPARE(noise.code, 3);
    }

    /// The limits of what a compressed source may come to are the user's to move.
    void limitOfWhatComesOut() {
        std::string lines;
        for (int i = 0; i < 20000; ++i)
            lines +=
                "{\"level\":\"info\",\"ts\":1736245845.5,\"msg\":\"span completed\",\"trace_id\":\"ab\",\"operation\":\"op\","
                "\"duration_ms\":5,\"service\":\"s\",\"span_id\":\"" +
                std::to_string(i + 1) + "\"}\n";
        const CliRunner cli;
        const QString packed = cli.write(text("log.gz"), QByteArray::fromStdString(fw::test::gzipped(lines)));
        const CliAnswer small = cli.json({text("import"), text("--max-size"), text("1MB"), packed});
        QCOMPARE(small.code, 3);
        QVERIFY(at(small.object(), "partial").toBool());
        QVERIFY(number(small.object(), "spans") > 1000 && number(small.object(), "spans") < 10000);
        QVERIFY2(small.err.contains("--max-size"), small.err.constData());
        const CliAnswer large = cli.json({text("import"), text("--max-size"), text("10MB"), packed});
        QCOMPARE(large.code, 0);
        QCOMPARE(number(large.object(), "spans") + number(small.object(), "spans"), 20000);
        QCOMPARE(cli.run({text("import"), text("--max-size"), text("much"), packed}).code, 2);
    }

    void cacheTrouble() {
        const CliRunner cli;
        const QString notACache = cli.write(text("text.fwdb"), QByteArray(8192, 'x'));
        QCOMPARE(cli.run({text("--cache"), notACache, text("search")}).code, 5);
        QCOMPARE(cli.run({text("--cache"), notACache, text("import"), CliRunner::data("otlp-json/proto-trace.json")}).code, 5);
        QCOMPARE(cli.run({text("--cache"), text(":memory:"), text("import"), CliRunner::data("otlp-json/proto-trace.json")}).code, 0);
        // No cache yet is an empty one.
        QCOMPARE(cli.run({text("search")}).code, 4);
        QCOMPARE(cli.run({text("services")}).code, 4);
        QCOMPARE(cli.run({text("cache"), text("info")}).code, 0);
        QVERIFY(!QFile::exists(cli.cache()));
    }

    void upkeepMakesNoCache_data() {
        QTest::addColumn<QStringList>("arguments");
        for (const char* line : {"cache verify", "cache prune", "cache prune --max-size 9.2MB", "cache compact", "cache remove 1",
                                 "cache pin 1234", "cache unpin 1234"})
            QTest::newRow(line) << words(line);
    }
    void upkeepMakesNoCache() {
        QFETCH(QStringList, arguments);
        const CliRunner cli;
        const CliAnswer answer = cli.run(arguments);
        QCOMPARE(answer.code, 5);
        QCOMPARE(answer.err, "framewake-cli: no cache at " + cli.cache().toUtf8() + "\n");
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!QFile::exists(cli.cache()));
    }

    void sizes_data() {
        QTest::addColumn<QString>("size");
        QTest::addColumn<bool>("holds");
        for (const char* size : {"9.2MB", "9.2 MB", "0.5gib", ".5GB", "900000k", "8E"}) QTest::newRow(size) << text(size) << true;
        for (const char* size : {"1", "0.001k", "1.999B", "0.0000009MB"}) QTest::newRow(size) << text(size) << false;
    }
    void sizes() {
        QFETCH(QString, size);
        QFETCH(bool, holds);
        const CliRunner cli;
        QCOMPARE(cli.run({text("import"), CliRunner::data("otlp-json/proto-trace.json")}).code, 0);
        const CliAnswer pruned = cli.json({text("cache"), text("prune"), text("--max-size"), size});
        QCOMPARE(pruned.code, holds ? 0 : 1);
        QCOMPARE(number(pruned.object(), "traces") == 0, holds);
    }

    void removingLeavesWhatIsPinned() {
        const CliRunner cli;
        const QString source = CliRunner::data("otlp-json-lines/rf-otel-traces.json");
        QCOMPARE(cli.run({text("import"), source}).code, 0);
        const QJsonArray traces = at(cli.json({text("search"), QString()}).object(), "traces").toArray();
        const QString trace = at(traces[0].toObject(), "trace_id").toString();
        QCOMPARE(cli.run({text("cache"), text("pin"), trace}).code, 0);
        const CliAnswer removed = cli.run({text("cache"), text("remove"), source});
        QCOMPARE(removed.code, 0);
        QVERIFY2(removed.out.contains("1 pinned trace stays"), removed.out.constData());
        QCOMPARE(cli.run({text("show"), trace}).code, 0);
        QCOMPARE(number(cli.json({text("search"), QString()}).object(), "total"), 1);
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

    void interruptKeepsWhatWasCommitted() {
        const CliRunner cli;
        const QByteArray sample = cli.run({text("sample"), text("--frames"), text("40"), text("-o"), text("-")}).out;
        QProcess process;
        process.start(CliRunner::program(), {text("--cache"), cli.cache(), text("--json"), text("import"), text("-")});
        QVERIFY(process.waitForStarted());
        process.write(sample);
        QVERIFY(process.waitForBytesWritten());
        QTest::qWait(1500);
        // Input stays open: only the signal can end this.
        QCOMPARE(process.state(), QProcess::Running);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(errors.contains("cancelled"), errors.constData());
        const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QVERIFY(at(answer, "partial").toBool());
        const CliAnswer info = cli.json({text("cache"), text("info")});
        QCOMPARE(number(info.object(), "spans"), number(answer, "spans"));
        QCOMPARE(cli.json({text("cache"), text("verify")}).code, 0);
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
        const CliAnswer missing = cli.run({text("timeline"), text("--frame-id"), text("nothing"), text("-o"), cli.file(text("n.png"))});
        QCOMPARE(missing.code, 4);
        QVERIFY(!QFile::exists(cli.file(text("n.png"))));
        // No half-written files are left.
        QCOMPARE(QFileInfo(png).dir().entryList({text("t.*.*")}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
