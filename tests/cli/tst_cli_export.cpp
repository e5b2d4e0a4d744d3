// SPDX-License-Identifier: GPL-3.0-or-later
// `export`: traces for other tools, whole or not at all.
#include <QDir>
#include <QFile>
#include <QTest>

#include "model/store/cache_upkeep.h"
#include "model/store/trace_reader.h"
#include "tests/cli/cli_runner.h"
#include "tests/core/test_registry.h"

using fw::test::CliAnswer;
using fw::test::CliRunner;

namespace cli_export_test {
namespace {

QString exported(const char* words) {
    return QString::fromUtf8(words);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CliAnswer exportTo(const CliRunner& cli, const QString& file, QStringList more = {}) {
    return cli.json(QStringList{exported("export"), exported("-o"), file} + more);
}

/// The document of one span, with a text wherever there is one.
QByteArray oneSpan(const QByteArray& text) {
    QByteArray json =
        "{`resourceSpans`:[{`resource`:{`attributes`:[{`key`:`service.name`,`value`:{`stringValue`:`s`}}]},`scopeSpans`:[{`spans`:["
        "{`traceId`:`7f3a9c0e5b2d41868e11d0c4a96bf215`,`spanId`:`00f067aa0ba902b7`,`name`:`NAME`,`kind`:2,"
        "`startTimeUnixNano`:`1710511200000000001`,`endTimeUnixNano`:`1710511201000000001`,"
        "`attributes`:[{`key`:`password`,`value`:{`stringValue`:`hunter22222`}}]}]}]}]}\n";
    return json.replace('`', '"').replace("NAME", text);
}

}  // namespace

class TestCliExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatReadsBack_data() {
        QTest::addColumn<QString>("format");
        for (const char* format : {"otlp-json", "otlp-proto", "jaeger-json", "zipkin-json"}) QTest::newRow(format) << exported(format);
    }
    void everyFormatReadsBack() {
        QFETCH(QString, format);
        const CliRunner cli;
        const QString sample = cli.file(exported("sample.json"));
        QCOMPARE(cli.run({exported("sample"), exported("--frames"), exported("20"), exported("-o"), sample}).code, 0);
        QCOMPARE(cli.run({exported("import"), sample}).code, 0);
        const QString out = cli.file(exported("out.x"));
        const CliAnswer answer = exportTo(cli, out, {exported("--format"), format});
        QCOMPARE(answer.code, 0);
        QCOMPARE(fw::test::keysOf(answer.object()), exported("bytes file format logs losses seconds spans traces"));
        QCOMPARE(answer.object()[exported("traces")].toInt(), 20);
        QCOMPARE(answer.object()[exported("bytes")].toInteger(), QFile(out).size());
        const CliRunner other;
        const CliAnswer read = other.json({exported("import"), out});
        QCOMPARE(read.code, 0);
        QCOMPARE(read.object()[exported("traces")].toInt(), 20);
        QCOMPARE(read.object()[exported("spans")].toInt(), answer.object()[exported("spans")].toInt());
        // What a second export writes is the same to the byte.
        const QString again = other.file(exported("again.x"));
        QCOMPARE(exportTo(other, again, {exported("--format"), format}).code, 0);
        if (format.startsWith(exported("otlp"))) QCOMPARE(contentOf(again).size(), contentOf(out).size());
    }

    void bookmarksComeBack_data() { everyFormatReadsBack_data(); }
    void bookmarksComeBack() {
        QFETCH(QString, format);
        const CliRunner cli;
        const QString in = cli.write(exported("in.json"), oneSpan("work"));
        QCOMPARE(cli.run({exported("import"), in}).code, 0);
        const auto bookmarksOf = [](const CliRunner& of) {
            auto reader = fw::store::TraceReader::open({.path = of.cache().toStdString()});
            const auto found = (*reader)->search({}, {});
            return *(*reader)->bookmarks(found->traces.at(0).key);
        };
        {
            auto upkeep = fw::store::CacheUpkeep::open({.path = cli.cache().toStdString()});
            QVERIFY(upkeep.has_value());
            QVERIFY((*upkeep)->setBookmark(1, {{0x00f067aa0ba902b7}, 1'710'511'200'000'000'001, false}, "look <here>\nagain").has_value());
        }
        const auto first = bookmarksOf(cli);
        QCOMPARE(first.size(), std::size_t{1});
        const QString out = cli.file(exported("out.x"));
        QCOMPARE(exportTo(cli, out, {exported("--format"), format}).code, 0);
        QVERIFY(contentOf(out).contains("framewake.note"));
        const CliRunner other;
        const CliAnswer read = other.json({exported("import"), out});
        QCOMPARE(read.code, 0);
        QCOMPARE(read.object()[exported("bookmarks")].toInt(), 1);
        QCOMPARE(read.object()[exported("bookmarks_left")].toInt(), 0);
        const auto second = bookmarksOf(other);
        QCOMPARE(second.size(), std::size_t{1});
        QCOMPARE(second[0].note, first[0].note);
        QCOMPARE(second[0].place.span.value, first[0].place.span.value);
        // They are attributes no more, but go along again.
        QVERIFY(!other.json({exported("show"), exported("7f3a9c0e5b2d41868e11d0c4a96bf215")}).out.contains("framewake."));
        const QString again = other.file(exported("again.x"));
        QCOMPARE(exportTo(other, again, {exported("--format"), format}).code, 0);
        QCOMPARE(contentOf(again), contentOf(out));
        QVERIFY(other.run({exported("import"), again}).err.isEmpty());
        // To the cache that they came from they are nothing new.
        if (!format.startsWith(exported("otlp"))) return;
        const CliAnswer home = cli.json({exported("import"), out});
        QCOMPARE(home.object()[exported("duplicates")].toInt(), 1);
        QCOMPARE(home.object()[exported("conflicts")].toInt(), 0);
        QCOMPARE(home.object()[exported("bookmarks")].toInt(), 0);
        // A word about it for readers.
        const CliRunner third;
        QVERIFY(third.run({exported("import"), out}).out.contains("; 1 bookmark"));
    }

    void csvIsATable() {
        const CliRunner cli;
        const QString in = cli.write(exported("in.json"), oneSpan("=cmd|' /C calc'!A0"));
        QCOMPARE(cli.run({exported("import"), in}).code, 0);
        const QString out = cli.file(exported("out.csv"));
        QCOMPARE(exportTo(cli, out).object()[exported("format")].toString(), exported("csv"));
        const QByteArray table = contentOf(out);
        QVERIFY(table.startsWith("trace_id,span_id,parent_id,"));
        QVERIFY2(table.contains(",'=cmd|"), table);
    }

    void redactionIsToldAndDone() {
        const CliRunner cli;
        const QString in = cli.write(exported("in.json"), oneSpan("mail to jane@example.com"));
        QCOMPARE(cli.run({exported("import"), in}).code, 0);
        const CliAnswer preview = cli.json({exported("export"), exported("--redact"), exported("--preview")});
        QCOMPARE(preview.code, 0);
        QCOMPARE(preview.object()[exported("redaction")].toObject()[exported("removed")].toInt(), 2);
        QVERIFY(!preview.out.contains("hunter22222"));
        const QString out = cli.file(exported("out.json"));
        QCOMPARE(exportTo(cli, out, {exported("--redact")}).code, 0);
        const QByteArray bytes = contentOf(out);
        QVERIFY(!bytes.contains("hunter22222") && !bytes.contains("jane@"));
        QVERIFY(bytes.contains("[removed]") && bytes.contains("mail-"));
        QVERIFY(bytes.contains("7f3a9c0e5b2d41868e11d0c4a96bf215"));
        // Own rules and moved times.
        const QString rules = cli.write(exported("rules.txt"), "text mail to\n");
        QCOMPARE(
            exportTo(cli, out, {exported("--redact"), exported("--redact-rules"), rules, exported("--shift-time"), exported("-10s")}).code,
            0);
        QVERIFY(!contentOf(out).contains("mail to"));
        QVERIFY(contentOf(out).contains("\"1710511190000000001\""));
    }

    void picturesAndPagesAreRedactedAlike() {
        const CliRunner cli;
        const QString in = cli.write(exported("secret-bob@example.com.json"), oneSpan("mail to jane@example.com"));
        QCOMPARE(cli.run({exported("import"), in}).code, 0);
        for (const char* name : {"out.html", "out.svg", "out.png", "out.pdf"}) {
            const QString out = cli.file(exported(name));
            const QStringList words = {exported("timeline"), exported("--trace-id"), exported("7f3a9c0e"), exported("-o"), out};
            const CliAnswer plain = cli.json(words);
            QVERIFY2(plain.code == 0, plain.err);
            const QByteArray open = contentOf(out);
            if (out.endsWith(exported("html")) || out.endsWith(exported("svg"))) QVERIFY(open.contains("jane@example.com"));
            if (out.endsWith(exported("pdf"))) QVERIFY(open.startsWith("%PDF-") && open.trimmed().endsWith("%%EOF"));
            const CliAnswer answer = cli.json(words + QStringList{exported("--redact")});
            QVERIFY2(answer.code == 0, answer.err);
            QVERIFY(answer.object()[exported("redaction")].toObject()[exported("removed")].toInt() >= 1);
            const QByteArray clean = contentOf(out);
            QVERIFY(clean != open);
            for (const char* secret : {"jane@", "bob@", "hunter22222"}) QVERIFY2(!clean.contains(secret), secret);
        }
    }

    void aTicketIsWrittenAsMarkdown() {
        const CliRunner cli;
        const QString in = cli.write(exported("in.json"), oneSpan("mail to jane@example.com"));
        QCOMPARE(cli.run({exported("import"), in}).code, 0);
        const QString out = cli.file(exported("out.md"));
        const CliAnswer answer = exportTo(cli, out, {exported("--redact"), exported("--picture"), exported("a.png")});
        QVERIFY2(answer.code == 0, answer.err);
        QCOMPARE(answer.object()[exported("format")].toString(), exported("markdown"));
        const QByteArray text = contentOf(out);
        QVERIFY2(text.startsWith("### `"), text);
        QVERIFY2(text.contains("- Trace: `7f3a9c0e5b2d41868e11d0c4a96bf215`"), text);
        QVERIFY2(text.contains("![Timeline](a.png)"), text);
        QVERIFY2(!text.contains("jane@") && !text.contains("hunter22222"), text);
        QCOMPARE(exportTo(cli, cli.file(exported("out.json")), {exported("--picture"), exported("a.png")}).code, 2);
        const QString page = cli.file(exported("out.html"));
        QCOMPARE(exportTo(cli, page, {exported("--redact")}).code, 0);
        QVERIFY(contentOf(page).startsWith("<!DOCTYPE html>") && !contentOf(page).contains("jane@"));
    }

    void wrongUsageWritesNothing() {
        const CliRunner cli;
        const QString in = cli.write(exported("in.json"), oneSpan("a"));
        QCOMPARE(cli.run({exported("import"), in}).code, 0);
        const QString out = cli.file(exported("out.json"));
        QCOMPARE(cli.run({exported("export")}).code, 2);
        QCOMPARE(exportTo(cli, cli.file(exported("out.what"))).code, 2);
        QCOMPARE(exportTo(cli, out, {exported("--preview")}).code, 2);
        QCOMPARE(exportTo(cli, out, {exported("--shift-time"), exported("3h")}).code, 2);
        QCOMPARE(exportTo(cli, out, {exported("--redact"), exported("--shift-time"), exported("soon")}).code, 2);
        QCOMPARE(exportTo(cli, out, {exported("--redact"), exported("--redact-rules"), cli.write(exported("r"), "text (\n")}).code, 2);
        QCOMPARE(exportTo(cli, out, {exported("--redact"), exported("--redact-rules"), cli.file(exported("absent"))}).code, 3);
        QVERIFY(!QFile::exists(out));
    }

    void nothingFoundKeepsTheFileThatWasThere() {
        const CliRunner cli;
        QCOMPARE(cli.run({exported("import"), cli.write(exported("in.json"), oneSpan("a"))}).code, 0);
        const QString out = cli.write(exported("out.json"), "before");
        QCOMPARE(exportTo(cli, out, {exported("name=absent")}).code, 4);
        QCOMPARE(contentOf(out), QByteArray("before"));
        QCOMPARE(QDir(QFileInfo(out).path()).entryList({exported("out.json*")}, QDir::Files | QDir::Hidden).size(), 1);
        QCOMPARE(exportTo(cli, cli.file(exported("no/such/folder/out.json"))).code, 3);
    }
};

FW_REGISTER_TEST(TestCliExport);

}  // namespace cli_export_test

#include "tst_cli_export.moc"
