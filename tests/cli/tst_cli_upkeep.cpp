// SPDX-License-Identifier: GPL-3.0-or-later
// What looks after a cache.
#include <algorithm>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include "tests/cli/cli_runner.h"
#include "tests/cli/cli_words.h"
#include "tests/core/test_registry.h"

using namespace fw::test;

class TestCliUpkeep : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
                            "last_start_ns bytes_per_hour spans_per_hour partial traces_left spans_left logs_left"));
        const QString trace =
            at(at(cli.json({text("search"), QString()}).object(), "traces").toArray()[0].toObject(), "trace_id").toString();
        QCOMPARE(cli.json({text("cache"), text("pin"), trace}).code, 0);
        const QJsonObject removed = cli.json({text("cache"), text("remove"), other}).object();
        QVERIFY(hasKeys(removed, "traces shortened pinned spans logs bytes_before bytes_after bytes_free imports reached seconds"));
        const int kept = number(removed, "pinned");
        // What the others hold is as it was: nothing of it was taken.
        imports = at(cli.json({text("cache"), text("imports")}).object(), "imports").toArray();
        for (const QJsonValue& import : imports)
            if (at(import.toObject(), "source").toString() == one)
                QCOMPARE(number(import.toObject(), "spans_left"), number(import.toObject(), "spans"));
        QVERIFY(kept <= 1);
        QCOMPARE(number(removed, "traces") + kept, 168);
        QCOMPARE(cli.json({text("cache"), text("remove"), other}).code, kept == 0 ? 4 : 0);
        const CliAnswer pruned = cli.json({text("cache"), text("prune"), text("--max-size"), text("1KB")});
        QCOMPARE(pruned.code, 1);  // an empty file is larger
        QCOMPARE(at(pruned.object(), "reached").toBool(), false);
        QVERIFY(number(cli.json({text("search"), QString()}).object(), "total") <= 1);
        // What is said to be free is what compacting gives back, at least.
        const int free = number(pruned.object(), "bytes_free");
        QVERIFY(free > 0);
        const QJsonObject compacted = cli.json({text("cache"), text("compact")}).object();
        QVERIFY(hasKeys(compacted, "bytes_before bytes_after chunks_before chunks_after segments_before segments_after repaired seconds"));
        QVERIFY(number(compacted, "bytes_before") - number(compacted, "bytes_after") >= free);
        QCOMPARE(cli.json({text("cache"), text("prune"), text("--unused-since"), text("now+1h")}).code, 0);
        QCOMPARE(cli.run({text("cache"), text("verify")}).code, 0);
    }

    void lookingAtTracesKeepsThem() {
        const CliRunner cli;
        QCOMPARE(cli.json({text("import"), CliRunner::data("otlp-json-lines/o2p-traces.jsonl")}).code, 0);
        QCOMPARE(cli.json({text("import"), CliRunner::data("otlp-json-lines/rf-otel-traces.json")}).code, 0);
        QStringList ids;
        for (const QJsonValue& trace : at(cli.json({text("search"), QString()}).object(), "traces").toArray())
            ids.append(at(trace.toObject(), "trace_id").toString());
        QVERIFY(ids.size() > 10);
        const QString before = QString::number(QDateTime::currentMSecsSinceEpoch());
        QTest::qSleep(20);
        QCOMPARE(cli.run({text("show"), ids[0]}).code, 0);
        QCOMPARE(cli.json({text("show"), ids[1]}).code, 0);
        QCOMPARE(cli.run({text("timeline"), text("--trace-id"), ids[2], text("-o"), cli.file(text("a.svg"))}).code, 0);
        QCOMPARE(cli.run({text("compare"), ids[3], ids[4]}).code, 0);
        QVERIFY2(!QFile::exists(cli.cache() + text("-wal")), "the last to leave tidies up");
        QCOMPARE(cli.run({text("cache"), text("prune"), text("--unused-since"), before}).code, 0);
        QStringList left;
        for (const QJsonValue& trace : at(cli.json({text("search"), QString()}).object(), "traces").toArray())
            left.append(at(trace.toObject(), "trace_id").toString());
        QStringList wanted = ids.mid(0, 5);
        std::sort(left.begin(), left.end());
        std::sort(wanted.begin(), wanted.end());
        QCOMPARE(left, wanted);
        // A cache that may not be written is read all the same.
        QVERIFY(QFile::setPermissions(cli.cache(), QFileDevice::ReadOwner));
        QCOMPARE(cli.run({text("show"), ids[0]}).code, 0);
    }

    void removingTellsOfOthersWithTheSameSpans() {
        const CliRunner cli;
        const QString one = CliRunner::data("otlp-json-lines/o2p-traces.jsonl");
        const QString again = cli.file(text("again.jsonl"));
        QVERIFY(QFile::copy(one, again));
        QCOMPARE(cli.json({text("import"), one}).code, 0);
        QCOMPARE(cli.json({text("import"), again}).code, 0);
        const QJsonArray imports = at(cli.json({text("cache"), text("imports")}).object(), "imports").toArray();
        QCOMPARE(imports.size(), 2);
        QJsonObject first;
        for (const QJsonValue& import : imports) {
            // What others had brought is not counted as brought.
            QCOMPARE(number(import.toObject(), "spans"), number(import.toObject(), "spans_left"));
            QVERIFY(at(import.toObject(), "started_ns").toDouble() > 0);
            if (number(import.toObject(), "id") == 1) first = import.toObject();
        }
        const CliAnswer removed = cli.json({text("cache"), text("remove"), text("1")});
        const QJsonArray others = at(removed.object(), "also_came_with").toArray();
        QCOMPARE(others.size(), 1);
        QCOMPARE(number(others[0].toObject(), "id"), 2);
        QCOMPARE(number(others[0].toObject(), "repeated_spans"), number(first, "spans"));
        QCOMPARE(cli.run({text("import"), again}).code, 0);
        QVERIFY(!cli.run({text("cache"), text("remove"), text("2")}).out.contains("also told"));
    }

    /// Whoever copies the file alone has all of it, and what was given to `import` can be given to `remove`.
    void nothingIsLeftInTheLog() {
        const CliRunner cli;
        const QString source = CliRunner::data("otlp-json-lines/o2p-traces.jsonl");
        QCOMPARE(cli.json({text("import"), source}).code, 0);
        const QString trace =
            at(at(cli.json({text("search"), QString()}).object(), "traces").toArray()[0].toObject(), "trace_id").toString();
        QCOMPARE(cli.json({text("cache"), text("pin"), trace}).code, 0);
        QCOMPARE(QFileInfo(cli.cache() + text("-wal")).size(), 0);
        const QString relative = QDir().relativeFilePath(source);
        QVERIFY(relative != source);
        const CliAnswer removed = cli.json({text("cache"), text("remove"), relative});
        QCOMPARE(removed.code, 0);
        QCOMPARE(number(removed.object(), "pinned"), 1);
    }

    void onlyIdsAreJoined() {
        const CliRunner cli;
        QCOMPARE(cli.run({text("import"),
                          cli.write(text("a.json"), QByteArray(R"({"resourceSpans":[{"scopeSpans":[{"spans":[{"traceId":)"
                                                               R"("11111111111111112222222222222222","spanId":"3333333333333333",)"
                                                               R"("name":"alpha beta","startTimeUnixNano":"1700000000000000000",)"
                                                               R"("endTimeUnixNano":"1700000001000000000"}]}]}]})"))})
                     .code,
                 0);
        // Both are in the name of the one trace.
        const CliAnswer answer = cli.json({text("cache"), text("join"), text("alpha"), text("beta")});
        QCOMPARE(answer.code, 4);
        QVERIFY(answer.err.contains("no trace with this id"));
        QCOMPARE(cli.run({text("cache"), text("join"), text("nothing"), text("here")}).code, 4);
    }

    void pinnedTracesAreCountedWhereTheyStopPruning() {
        const CliRunner cli;
        QCOMPARE(cli.json({text("import"), CliRunner::data("otlp-json-lines/o2p-traces.jsonl")}).code, 0);
        const QJsonArray traces = at(cli.json({text("search"), QString()}).object(), "traces").toArray();
        QVERIFY(traces.size() > 2);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(cli.run({text("cache"), text("pin"), at(traces[i].toObject(), "trace_id").toString()}).code, 0);
        const CliAnswer pruned = cli.json({text("cache"), text("prune"), text("--max-size"), text("1KB")});
        QCOMPARE(pruned.code, 1);
        QCOMPARE(number(pruned.object(), "pinned"), 2);
    }

    void anEmptyNameIsNoCache() {
        const CliRunner cli;
        QProcess program;
        program.start(CliRunner::program(), {text("--cache"), QString(), text("search"), QString()});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
    }

    void severalSourcesAreRowsOfTheirOwn() {
        const CliRunner cli;
        const auto traces = [](const char* trace, const char* id, const char* parent) {
            return QByteArray("{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{\"traceId\":\"") + trace + "\",\"spanId\":\"" + id +
                   "\",\"parentSpanId\":\"" + parent +
                   "\",\"name\":\"op\",\"startTimeUnixNano\":\"1700000000000000000\",\"endTimeUnixNano\":\"1700000001000000000\"}]}]}]}";
        };
        const char* const shared = "5af7183fb1d4cf5f7f2f4c1d2b3a4958";
        // The parent comes with the second file; the third is broken behind its span, the fourth is not there, the fifth holds nothing.
        const QString child = cli.write(text("child.json"), traces(shared, "0000000000000002", "0000000000000001"));
        const QString parent = cli.write(text("parent.json"), traces(shared, "0000000000000001", ""));
        const QString broken =
            cli.write(text("broken.jsonl"), traces("1234567890abcdef1234567890abcdef", "0000000000000003", "") + "\n{\"reso");
        const QString empty = cli.write(text("empty.json"), QByteArray());
        const CliAnswer answer = cli.json({text("import"), child, parent, broken, cli.file(text("missing.json")), empty});
        QCOMPARE(answer.code, 3);
        QCOMPARE(number(answer.object(), "spans"), 3);
        QCOMPARE(number(answer.object(), "files"), 4);
        QVERIFY2(!answer.out.contains("orphan_span"), answer.out.constData());
        QStringList rows;
        for (const QJsonValue& value : at(cli.json({text("cache"), text("imports")}).object(), "imports").toArray()) {
            const QJsonObject row = value.toObject();
            rows += QFileInfo(at(row, "source").toString()).fileName() + text(" ") + QString::number(number(row, "spans")) + text(" ") +
                    QString::number(number(row, "spans_left")) + text(at(row, "partial").toBool() ? " partial" : "");
            QCOMPARE(number(row, "bytes"), static_cast<int>(QFileInfo(at(row, "source").toString()).size()));
        }
        rows.sort();
        QCOMPARE(rows, (QStringList{text("broken.jsonl 1 1 partial"), text("child.json 1 1"), text("parent.json 1 1")}));
        QCOMPARE(cli.json({text("cache"), text("remove"), child}).code, 0);
        QCOMPARE(number(cli.json({text("search"), QString()}).object(), "total"), 2);
        QCOMPARE(at(cli.json({text("cache"), text("imports")}).object(), "imports").toArray().size(), 2);
        // All of it again: what is known stays with who brought it.
        QCOMPARE(number(cli.json({text("import"), child, parent, broken}).object(), "spans"), 1);
        QCOMPARE(at(cli.json({text("cache"), text("imports")}).object(), "imports").toArray().size(), 3);
        QCOMPARE(cli.run({text("cache"), text("verify")}).code, 0);
    }

    void cutIdsAreJoined() {
        const CliRunner cli;
        const auto span = [](const char* trace, const char* id, const char* parent) {
            return QByteArray("{\"traceId\":\"") + trace + "\",\"spanId\":\"" + id + "\",\"parentSpanId\":\"" + parent +
                   "\",\"name\":\"op\",\"startTimeUnixNano\":\"1700000000000000000\",\"endTimeUnixNano\":\"1700000001000000000\"}";
        };
        const QByteArray begin = "{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[";
        const char* const whole = "5af7183fb1d4cf5f7f2f4c1d2b3a4958";
        const char* const cut = "00000000000000007f2f4c1d2b3a4958";
        const QString file = cli.write(text("cut.json"), begin + span(whole, "0000000000000001", "") + ',' +
                                                             span(cut, "0000000000000002", "0000000000000001") + "]}]}]}");
        const QJsonObject imported = cli.json({text("import"), file}).object();
        QJsonObject told;
        for (const QJsonValue& issue : at(imported, "issues").toArray())
            if (at(issue.toObject(), "code").toString() == text("cut_trace_id")) told = issue.toObject();
        QCOMPARE(number(told, "count"), 1);
        QVERIFY(at(told, "reason").toString().contains(text(whole)) && at(told, "reason").toString().contains(text(cut)));
        QCOMPARE(cli.run({text("cache"), text("join"), text(cut)}).code, 2);
        QCOMPARE(cli.run({text("cache"), text("join"), text(whole), text(cut)}).code, 2);
        QCOMPARE(cli.run({text("cache"), text("join"), text(cut), text("abcdef")}).code, 4);
        const QJsonObject answer = cli.json({text("cache"), text("join"), text(cut), text(whole)}).object();
        QVERIFY(hasKeys(answer, "joined unclear unclear_ids seconds"));
        const QJsonObject pair = at(answer, "joined").toArray()[0].toObject();
        QVERIFY(hasKeys(pair, "trace_id cut_id spans logs duplicates"));
        QCOMPARE(number(pair, "spans"), 1);
        QCOMPARE(at(pair, "trace_id").toString(), text(whole));
        for (const char* const id : {whole, cut}) {
            const QJsonObject shown = cli.json({text("show"), text(id)}).object();
            QCOMPARE(at(shown, "trace_id").toString(), text(whole));
            const QJsonArray spans = at(shown, "spans").toArray();
            QCOMPARE(spans.size(), 2);
            QCOMPARE(number(spans[1].toObject(), "depth"), 1);
            QCOMPARE(at(spans[1].toObject(), "own_trace_id").toString(), text(cut));
            QVERIFY(!spans[0].toObject().contains(text("own_trace_id")));
        }
        QCOMPARE(cli.run({text("cache"), text("verify")}).code, 0);
        QCOMPARE(cli.run({text("cache"), text("join"), text(cut), text(whole)}).out, QByteArray("nothing to join\n"));
        QCOMPARE(at(cli.json({text("cache"), text("join")}).object(), "joined").toArray().size(), 0);
        // A cut id that fits two others is joined to neither, and that is said.
        const char* const other = "aaaa183fb1d4cf5f8888888888888888";
        const char* const another = "bbbb183fb1d4cf5f8888888888888888";
        const char* const half = "00000000000000008888888888888888";
        const QString unclear =
            cli.write(text("unclear.json"), begin + span(other, "0000000000000001", "") + ',' + span(another, "0000000000000003", "") +
                                                ',' + span(half, "0000000000000002", "0000000000000001") + "]}]}]}");
        QCOMPARE(cli.run({text("import"), unclear}).code, 0);
        const CliAnswer kept = cli.json({text("cache"), text("join")});
        QCOMPARE(at(kept.object(), "joined").toArray().size(), 0);
        QCOMPARE(number(kept.object(), "unclear"), 1);
        QCOMPARE(at(kept.object(), "unclear_ids").toArray()[0].toString(), text(half));
        QVERIFY2(kept.err.contains(half), kept.err.constData());
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
};

FW_REGISTER_TEST(TestCliUpkeep);
#include "tst_cli_upkeep.moc"
