// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into a cache: import, formats.
#include <algorithm>
#include <csignal>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include "tests/cli/cli_runner.h"
#include "tests/cli/cli_words.h"
#include "tests/core/test_registry.h"
#include "tests/sources/archive_maker.h"

using namespace fw::test;

class TestCliImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What was lost is told under --json too, whatever its kind; what was joined is counted.
    void lostAndJoinedRecords() {
        const CliRunner cli;
        const QString path =
            cli.write(text("part.json"),
                      "[{\"traceId\":\"463ac35c9f6413ad\",\"id\":\"72485a3953bb6124\",\"name\":\"a\",\"timestamp\":1502787600000000,"
                      "\"duration\":5},{\"foo\":{\"x\":1}}]");
        const CliAnswer part = cli.json({text("import"), path});
        QCOMPARE(part.code, 3);
        QCOMPARE(number(part.object(), "rejected"), 1);
        QVERIFY2(part.err.contains("an object with neither ids nor a name"), part.err.constData());
        const CliAnswer joined = cli.json({text("import"), CliRunner::data("zipkin-v2/contrib-receiver-sample1.json")});
        QCOMPARE(number(joined.object(), "spans"), 1);
        QCOMPARE(number(joined.object(), "joined"), 8);
    }

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

    void encodingsOfOneScenarioAreTheSame() {
        const CliRunner cli;
        QCOMPARE(number(cli.json({text("import"), CliRunner::data("otlp-sdk-js/otlp-json")}).object(), "conflicts"), 0);
        const QJsonObject rest = cli.json({text("import"), CliRunner::data("otlp-sdk-js/derived")}).object();
        QCOMPARE(number(rest, "conflicts"), 0);
        QCOMPARE(number(cli.json({text("cache"), text("info")}).object(), "spans"), 907);
        // What the console printed of the same spans says less, and nothing else; in either order.
        const QJsonObject printed = cli.json({text("import"), CliRunner::data("otlp-sdk-js/console")}).object();
        QVERIFY(number(printed, "duplicates") > 0);
        QCOMPARE(number(printed, "conflicts") + number(printed, "spans"), 0);
        const CliRunner other;
        const int spans = number(other.json({text("import"), CliRunner::data("otlp-sdk-js/console")}).object(), "spans");
        QCOMPARE(number(printed, "duplicates"), spans);
        const QJsonObject later = other.json({text("import"), CliRunner::data("otlp-sdk-js/derived")}).object();
        QCOMPARE(number(later, "conflicts"), 0);
        QVERIFY(number(later, "replaced") > 0);
        QCOMPARE(number(other.json({text("cache"), text("info")}).object(), "spans"), 907);
    }

    /// Zipkin has spans of the scenario in microseconds and as texts. Everything else there is comes from the exact source.
    void copiesInMicrosecondsAreTheSame() {
        const QString exact = CliRunner::data("otlp-sdk-js/derived/traces.jsonl.gz");
        const QString rounded = CliRunner::data("otlp-sdk-js/zipkin");
        const auto content = [](const CliRunner& cli) {
            QByteArrayList all;
            for (const char* trace : {"dc8c2210b72fbf31a7def5986ad49ef4", "ca209ae5c95ec42207cd2a0974acb174"}) {
                // Rows of one start come in the order of their arrival.
                QByteArrayList spans;
                for (const QJsonValue& span : at(cli.json({text("show"), text(trace)}).object(), "spans").toArray())
                    spans += QJsonDocument(span.toObject()).toJson(QJsonDocument::Compact);
                std::sort(spans.begin(), spans.end());
                all += spans;
            }
            return all;
        };
        const CliRunner alone;
        QCOMPARE(number(alone.json({text("import"), exact}).object(), "spans"), 907);
        const QByteArrayList expected = content(alone);
        QVERIFY(expected.size() > 20);
        const CliRunner coarse;
        const int spans = number(coarse.json({text("import"), rounded}).object(), "spans");
        QVERIFY(spans > 50);
        for (const bool exactFirst : {true, false}) {
            const CliRunner cli;
            static_cast<void>(cli.json({text("import"), exactFirst ? exact : rounded}));
            const QJsonObject copies = cli.json({text("import"), exactFirst ? rounded : exact}).object();
            QCOMPARE(number(copies, "conflicts"), 0);
            QCOMPARE(number(copies, exactFirst ? "duplicates" : "replaced"), spans);
            QVERIFY(!at(copies, "partial").toBool());
            QCOMPARE(number(cli.json({text("cache"), text("info")}).object(), "spans"), 907);
            QCOMPARE(content(cli), expected);
        }
    }

    void repairsAreRows() {
        const CliRunner cli;
        const auto span = [](const char* id, const char* parent) {
            return QByteArray("{\"traceId\":\"0af7651916cd43dd8448eb211c80319c\",\"spanId\":\"") + id + "\",\"parentSpanId\":\"" + parent +
                   "\",\"name\":\"n\",\"startTimeUnixNano\":\"1700000000000000001\",\"endTimeUnixNano\":\"1700000000000000009\"}";
        };
        const auto file = [&](const char* name, const QByteArray& spans) {
            return cli.write(text(name), "{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[" + spans + "]}]}]}\n");
        };
        const QString one =
            file("one.json", span("1111111111111111", "9999999999999999") + ',' + span("2222222222222222", "9999999999999999") + ',' +
                                 span("3333333333333333", "3333333333333333"));
        const QString two =
            file("two.json", span("4444444444444444", "5555555555555555") + ',' + span("5555555555555555", "4444444444444444"));
        const CliAnswer answer = cli.json({text("import"), one, two});
        QCOMPARE(answer.code, 0);
        QStringList rows;
        for (const QJsonValue& issue : at(answer.object(), "issues").toArray()) {
            const QJsonObject row = issue.toObject();
            rows += QFileInfo(at(row, "source").toString()).fileName() + QLatin1Char(' ') + at(row, "code").toString() + QLatin1Char(' ') +
                    QString::number(number(row, "count")) + QLatin1Char(' ') +
                    at(row, "reason").toString().section(QLatin1Char(' '), -4, -4);
        }
        rows.sort();
        QCOMPARE(rows, (QStringList{text("one.json orphan_span 2 1111111111111111"), text("one.json own_parent 1 3333333333333333"),
                                    text("two.json parent_cycle 1 4444444444444444")}));
        // With the parent there is nothing to tell.
        const QString parent = file("parent.json", span("9999999999999999", ""));
        const CliAnswer mended = cli.json({text("import"), parent});
        QVERIFY2(!mended.out.contains("orphan_span") && mended.out.contains("own_parent"), mended.out.constData());
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

    void farTimesAreTold() {
        const CliRunner cli;
        QByteArray log;
        const auto line = [](const char* time, const char* id, const char* parent) {
            return QByteArray("{\"ts\":\"") + time +
                   "\",\"msg\":\"span completed\",\"trace_id\":\"4bf92f3577b34da6a3ce929d0e0e4701\",\"span_id\":\"" + id +
                   "\",\"parent_id\":\"" + parent + "\",\"operation\":\"op\",\"duration_ms\":12.5,\"service\":\"s\"}\n";
        };
        // The parent is spelled otherwise than it is written itself.
        log += line("2026-01-01T00:00:10Z", "1", "") + line("2036-01-01T00:00:00Z", "2", "0000000000000001") +
               line("1970-01-01T00:00:01Z", "3", "1") + line("2026-01-01T00:00:09Z", "4", "1");
        const CliAnswer imported = cli.json({text("import"), cli.write(text("jump.log"), log)});
        QCOMPARE(imported.code, 0);
        QJsonObject told;
        for (const QJsonValue& issue : at(imported.object(), "issues").toArray())
            if (at(issue.toObject(), "code").toString() == text("far_time")) told = issue.toObject();
        QCOMPARE(number(told, "count"), 2);
        const QJsonObject shown = cli.json({text("show"), text("4bf92f3577b34da6a3ce929d0e0e4701")}).object();
        int marked = 0;
        for (const QJsonValue& span : at(shown, "spans").toArray()) {
            marked += at(span.toObject(), "issues").toArray().contains(text("far-time")) ? 1 : 0;
            const QJsonValue parent = at(span.toObject(), "parent_id");
            QVERIFY2(parent.isNull() || parent.toString() == text("1"), qPrintable(parent.toString()));
        }
        QCOMPARE(marked, 2);
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
        QVERIFY2(refused.err.contains("broken.mapping:2: "), refused.err.constData());
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

    /// A log that is still written ends anywhere. Once it is read again the whole line stands for its beginning, in either order.
    void wholeLineStandsForItsBeginning() {
        const QByteArray begin =
            "ts=2026-11-21T10:00:00.250Z level=info msg=done trace_id=0af7651916cd43dd8448eb211c80319c "
            "span_id=00f067aa0ba902b7 operation=\"cut the frame\" duration_ms=12.75";
        const QByteArray line = begin + " parent_id=00f067aa0ba902b1 service=cutter worker=w-11 note=\"with a blank\"\n";
        const QByteArray lead =
            "ts=2026-11-21T10:00:00.300Z trace_id=0af7651916cd43dd8448eb211c80319c span_id=00f067aa0ba902b1 "
            "duration_ms=100 service=cutter operation=root\n";
        const auto spansOf = [](const CliRunner& cli) {
            return at(cli.json({text("show"), text("0af7651916cd43dd8448eb211c80319c")}).object(), "spans").toArray();
        };
        QJsonArray whole;
        for (qsizetype end = begin.size() - 1; end < line.size() - 1; end += 4) {
            for (const bool cutFirst : {true, false}) {
                const CliRunner cli;
                const QString cut = cli.write(text("cut.log"), lead + line.left(end));
                const QString all = cli.write(text("all.log"), lead + line);
                QCOMPARE(cli.json({text("import"), cutFirst ? cut : all}).code, cutFirst ? 3 : 0);
                if (cutFirst) QCOMPARE(spansOf(cli).size(), 2);
                static_cast<void>(cli.json({text("import"), cutFirst ? all : cut}));
                const QJsonArray spans = spansOf(cli);
                QVERIFY2(spans.size() == 2, line.left(end).constData());
                if (whole.isEmpty()) whole = spans;
                QVERIFY2(spans == whole, line.left(end).constData());
            }
        }
        QCOMPARE(at(whole[1].toObject(), "duration_ns").toInteger(), 12'750'000);
    }

    /// Jaeger writes the processes of a trace behind its spans.
    void wholeTraceStandsForItsBeginning() {
        QFile data(CliRunner::data("jaeger-ui/hotrod-duo-traces.json"));
        QVERIFY(data.open(QIODevice::ReadOnly));
        const QByteArray whole = data.readAll();
        for (const bool cutFirst : {true, false}) {
            const CliRunner cli;
            const QString cut = cli.write(text("cut.json"), whole.left(whole.size() / 2));
            const QString all = cli.write(text("all.json"), whole);
            QCOMPARE(cli.json({text("import"), cutFirst ? cut : all}).code, cutFirst ? 3 : 0);
            static_cast<void>(cli.json({text("import"), cutFirst ? all : cut}));
            const QJsonObject trace = at(cli.json({text("search"), QString()}).object(), "traces").toArray().at(0).toObject();
            QCOMPARE(number(trace, "spans"), 51);
            QCOMPARE(number(trace, "errors"), 3);
            const QJsonArray services = at(cli.json({text("services")}).object(), "services").toArray();
            for (const QJsonValue& service : services) QVERIFY(at(service.toObject(), "name").toString() != text("unknown"));
        }
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
};

FW_REGISTER_TEST(TestCliImport);
#include "tst_cli_import.moc"
