// SPDX-License-Identifier: GPL-3.0-or-later
// export: what leaves comes back the same, and nothing that was to stay.
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include "tests/cli/cli_runner.h"
#include "tests/cli/cli_words.h"
#include "tests/core/test_registry.h"

namespace cli_export_test {

using namespace fw::test;

class TestCliExport : public QObject {
    Q_OBJECT

private:
    static QByteArray content(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static QByteArray span(const char* trace, const char* id, const char* attributes) {
        return QByteArray(
                   "{\"resourceSpans\":[{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"svc\"}}]},"
                   "\"scopeSpans\":[{\"spans\":[{\"traceId\":\"") +
               trace + "\",\"spanId\":\"" + id +
               "\",\"name\":\"login of a@b.example\",\"kind\":1,\"startTimeUnixNano\":\"1700000000000000000\",\"endTimeUnixNano\":"
               "\"1700000000000005000\",\"attributes\":[" +
               attributes + "]}]}]}]}\n";
    }

private Q_SLOTS:
    void comesBackTheSame_data() {
        QTest::addColumn<QString>("format");
        for (const char* format : {"otlp-json", "otlp-proto", "jaeger-json", "zipkin-json"}) QTest::newRow(format) << text(format);
    }
    /// From a cache into a file into another cache and out again: byte by byte, from the second time on for formats that cut.
    void comesBackTheSame() {
        QFETCH(QString, format);
        const CliRunner cli;
        QCOMPARE(cli.run({text("sample"), text("--frames"), text("40"), text("--missing-parent-rate"), text("0.2"), text("-o"),
                          cli.file(text("s.json"))})
                     .code,
                 0);
        QString source = cli.file(text("s.json"));
        QByteArray before;
        for (int round = 0; round < 3; ++round) {
            const QString cache = cli.file(QStringLiteral("c%1.fwdb").arg(round));
            QCOMPARE(cli.run({text("--cache"), cache, text("import"), source}).code, 0);
            const QString out = cli.file(QStringLiteral("o%1").arg(round));
            const CliAnswer answer = cli.json({text("--cache"), cache, text("export"), text("--format"), format, text("-o"), out});
            QCOMPARE(answer.code, 0);
            QVERIFY(hasKeys(answer.object(), "traces spans file bytes losses"));
            QVERIFY(!answer.object().contains(text("redacted")));
            QCOMPARE(at(answer.object(), "bytes").toInteger(), QFileInfo(out).size());
            const QByteArray written = content(out);
            QVERIFY(!written.isEmpty());
            if (round > 0) QCOMPARE(written, before);
            before = written;
            source = out;
        }
    }

    void onlyWhatIsAskedFor() {
        const CliRunner cli;
        QCOMPARE(cli.run({text("import"), text("-")}, span("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", "") +
                                                          span("1af7651916cd43dd8448eb211c80319c", "b7ad6b7169203332", ""))
                     .code,
                 0);
        const QString out = cli.file(text("one.json"));
        const CliAnswer one = cli.json({text("export"), text("1af7651916cd43dd8448eb211c80319c"), text("-o"), out});
        QCOMPARE(one.code, 0);
        QCOMPARE(number(one.object(), "traces"), 1);
        QVERIFY(!content(out).contains("0af7651916cd43dd8448eb211c80319c"));
        const CliAnswer none = cli.run({text("export"), text("service=nobody"), text("-o"), cli.file(text("none.json"))});
        QCOMPARE(none.code, 4);
        QVERIFY(!QFileInfo::exists(cli.file(text("none.json"))));
        QCOMPARE(cli.run({text("export"), text("-o"), text("-"), text("--format"), text("csv")}).out.count('\n'), 3);
        QCOMPARE(cli.run({text("export"), text("-o"), cli.file(text("no/such/folder.json"))}).code, 3);
    }

    void secretsStay() {
        const CliRunner cli;
        QCOMPARE(cli.run({text("import"), text("-")}, span("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331",
                                                           "{\"key\":\"db.password\",\"value\":{\"stringValue\":\"hunter2\"}},"
                                                           "{\"key\":\"order\",\"value\":{\"stringValue\":\"ZX-4711\"}}"))
                     .code,
                 0);
        cli.write(text("rules"), "value ZX-[0-9]+\n");
        for (const char* format : {"otlp-json", "otlp-proto", "jaeger-json", "zipkin-json", "csv"}) {
            const QString out = cli.file(text("r"));
            const CliAnswer answer = cli.json({text("export"), text("--format"), text(format), text("-o"), out, text("--redact"),
                                               text("--redact-rules"), cli.file(text("rules")), text("--shift-time"), text("-10s")});
            QCOMPARE(answer.code, 0);
            QCOMPARE(at(answer.object(), "redacted").toArray().size(), 3);
            QVERIFY(at(answer.object(), "redaction_version").toInt() > 0);
            const QByteArray written = content(out);
            for (const char* secret : {"hunter2", "ZX-4711", "a@b.example"}) QVERIFY2(!written.contains(secret), format);
            QVERIFY2(written.contains("[secret 1]") && written.contains("[own 1]") && written.contains("login of [mail 1]"), format);
            if (QByteArray(format) == "otlp-json") QVERIFY(written.contains("1699999990000000000"));
        }
        const CliAnswer preview = cli.run({text("export"), text("--dry-run"), text("--redact")});
        QCOMPARE(preview.code, 0);
        QVERIFY2(preview.out.contains("redacted 1 of secret: db.password") && preview.out.contains("not written"), preview.out.constData());
        cli.write(text("bad"), "value (\n");
        const CliAnswer bad = cli.run(
            {text("export"), text("-o"), cli.file(text("x.json")), text("--redact"), text("--redact-rules"), cli.file(text("bad"))});
        QCOMPARE(bad.code, 2);
        QVERIFY2(bad.err.contains("bad, line 1"), bad.err.constData());
        QVERIFY(!QFileInfo::exists(cli.file(text("x.json"))));
    }
};

FW_REGISTER_TEST(TestCliExport);

}  // namespace cli_export_test

#include "tst_cli_export.moc"
