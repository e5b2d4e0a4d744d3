// SPDX-License-Identifier: GPL-3.0-or-later
// What the program does when it is killed, when the disk is full or read-only, and with a cache that is damaged, foreign or newer
// (safety.md F1, F3 to F6).
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <random>

#include "tests/cli/cli_runner.h"
#include "tests/cli/cli_words.h"
#include "tests/cli/kill_cycles.h"
#include "tests/core/plain_user.h"

using namespace fw::test;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, qint64 at, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size()) qFatal("cannot write");
}

/// A generated file; others with other first frames.
QString sample(const CliRunner& cli, int first, int frames, const char* suffix = ".jsonl") {
    const QString file = cli.file(text("frames%1%2").arg(first).arg(text(suffix)));
    const CliAnswer made = cli.run({text("sample"), text("--frames"), QString::number(frames), text("--first-frame"),
                                    QString::number(first), text("--seed"), QString::number(first + 1), text("-o"), file});
    if (made.code != 0) qFatal("no sample: %s", made.err.constData());
    return file;
}

int traces(const CliRunner& cli) {
    return cli.json({text("search"), QString()}).object()[text("total")].toInt(-1);
}

/// Ids of all traces, in the order of their starts.
QStringList idsOf(const CliRunner& cli) {
    QStringList ids;
    const QJsonArray list = cli.json({text("search"), QString()}).object()[text("traces")].toArray();
    for (const QJsonValue& trace : list) ids << trace.toObject()[text("trace_id")].toString();
    return ids;
}

bool verifies(const CliRunner& cli) {
    const CliAnswer answer = cli.json({text("cache"), text("verify")});
    if (answer.code != 0) qWarning("%s", answer.out.constData());
    return answer.code == 0;
}

/// One line on standard error that names the cache, and the exit code for trouble with it.
bool saysCacheTrouble(const CliRunner& cli, const CliAnswer& answer, const char* word) {
    const bool good = answer.code == 5 && answer.err.count('\n') == 1 && answer.err.startsWith("framewake-cli: ") &&
                      answer.err.contains(cli.cache().toUtf8()) && answer.err.contains(word);
    if (!good) qWarning("exit code %d: %s", answer.code, answer.err.constData());
    return good;
}

/// Bytes 60 to 63 of a database hold its user_version, big-endian (sqlite.org/fileformat2.html 1.3).
constexpr qint64 versionOffset = 60;

}  // namespace

class TestCliFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Of a cache of which only the beginning is left nobody can say what is missing.
    void whatIsLostOfABeginningIsNotKnown() {
        const CliRunner cli;
        const QByteArray sample = cli.run({text("sample"), text("--frames"), text("30"), text("-o"), text("-")}).out;
        QCOMPARE(cli.run({text("import"), text("-")}, sample).code, 0);
        QVERIFY(QFile(cli.cache()).resize(20'000));
        const CliAnswer answer = cli.run({text("cache"), text("compact")});
        QCOMPARE(answer.code, 5);
        QVERIFY2(!answer.out.contains("none lost"), answer.out.constData());
        QVERIFY2((answer.out + answer.err).contains("not known") || answer.err.contains("nothing"), (answer.out + answer.err).constData());
    }

    void killedImports_data() {
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("kills");
        QTest::newRow("one transaction each") << 100 << 17;
        QTest::newRow("several transactions") << 4900 << 3;
    }
    void killedImports() {
        QFETCH(int, frames);
        QFETCH(int, kills);
        const CliRunner cli;
        KillPlan plan;
        plan.program = CliRunner::program().toStdString();
        plan.folder = QFileInfo(cli.cache()).path().toStdString();
        plan.kills = kills;
        plan.seed = 20240315;
        for (const int first : {0, 20'000, 40'000})
            plan.sources.push_back(sample(cli, first, first == 20'000 ? frames : 100, first == 0 ? ".jsonl" : ".pb").toStdString());
        const KillReport report = runKillCycles(plan);
        QVERIFY2(report.problem.empty(), report.problem.c_str());
        QCOMPARE(report.kills, kills);
        QVERIFY(report.caches > 0);
        qInfo("seed %u: %d kills, %d soon after the start, %d caches completed, %llu traces compared, %llu of them parts", plan.seed,
              report.kills, report.recoveries, report.caches, static_cast<unsigned long long>(report.traces),
              static_cast<unsigned long long>(report.parts));
    }

    // A limit on the size of files, of which the kernel tells by a signal and an error, stands for the full disk: it needs no rights. The
    // limits stop the opening, the shared memory, the log and the database in turn.
    void fullDisk_data() {
        QTest::addColumn<int>("kilobytes");
        for (const int kilobytes : {0, 4, 16, 32, 40, 64, 100, 128, 200, 300, 500, 900}) QTest::addRow("%d KB", kilobytes) << kilobytes;
    }
    void fullDisk() {
        QFETCH(int, kilobytes);
        CliRunner cli;
        const QString old = sample(cli, 0, 5);
        const QString large = sample(cli, 1000, 2000, ".pb");
        QCOMPARE(cli.run({text("import"), old}).code, 0);
        const int before = traces(cli);
        cli.setBeforeStart([kilobytes] {
            const rlimit limit{static_cast<rlim_t>(kilobytes) * 1024, static_cast<rlim_t>(kilobytes) * 1024};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        const CliAnswer full = cli.json({text("import"), large});
        QVERIFY(saysCacheTrouble(cli, full, "o space left"));
        QVERIFY2(full.err.contains("what was imported before is safe"), full.err.constData());
        const QJsonObject document = QJsonDocument::fromJson(full.out).object();
        QCOMPARE(document[text("exit_code")].toInt(), 5);
        // Up to there not even the first segment fits. What was committed before the disk was full stays.
        const bool someFits = kilobytes > 500;
        // Reading needs no space.
        if (kilobytes >= 40) QCOMPARE(traces(cli) > before, someFits);
        cli.setBeforeStart({});
        QCOMPARE(traces(cli) > before, someFits);
        // The document says what is there: where the cache could not be opened there is nothing to count.
        QCOMPARE(document[text("traces")].toInt(), traces(cli) - before);
        if (document.contains(text("partial"))) QCOMPARE(document[text("partial")].toBool(), true);
        QVERIFY(traces(cli) >= before);
        QVERIFY(verifies(cli));
        QCOMPARE(cli.run({text("import"), large}).code, 0);
        QVERIFY(traces(cli) >= before + 2000);
        QVERIFY(verifies(cli));
    }

    void fullDiskWhileLookingAfterTheCache() {
        CliRunner cli;
        QCOMPARE(cli.run({text("import"), sample(cli, 0, 300)}).code, 0);
        const int before = traces(cli);
        const qint64 size = QFileInfo(cli.cache()).size();
        // Room for the shared memory, none for a step.
        cli.setBeforeStart([] {
            const rlimit limit{48 * 1024, 48 * 1024};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        for (const char* line : {"cache prune --max-size 100KB", "cache remove 1", "cache compact"}) {
            const CliAnswer answer = cli.run(text(line).split(QLatin1Char(' ')));
            QVERIFY2(saysCacheTrouble(cli, answer, "have to be free"), line);
            QVERIFY2(!answer.err.contains("import again") && !answer.err.contains("stay"), answer.err.constData());
            QVERIFY(QFileInfo(cli.cache() + text("-wal")).size() <= 48 * 1024);
            QCOMPARE(QFileInfo(cli.cache()).size(), size);
        }
        cli.setBeforeStart({});
        QCOMPARE(traces(cli), before);
        QVERIFY(verifies(cli));
        QCOMPARE(cli.run({text("cache"), text("remove"), text("1")}).code, 0);
    }

    void fullDiskBeforeTheFirstImport() {
        CliRunner cli;
        const QString source = sample(cli, 0, 5);
        cli.setBeforeStart([] {
            const rlimit limit{0, 0};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        QVERIFY(saysCacheTrouble(cli, cli.run({text("import"), source}), "o space left"));
        QVERIFY(!QFile::exists(cli.cache()));
        cli.setBeforeStart({});
        QCOMPARE(cli.run({text("import"), source}).code, 0);
        QVERIFY(verifies(cli));
    }

    void readOnlyFolder() {
        CliRunner cli;
        const QString source = sample(cli, 0, 5);
        QCOMPARE(cli.run({text("import"), source}).code, 0);
        const QStringList ids = idsOf(cli);
        const QByteArray folder = QFileInfo(cli.cache()).path().toUtf8();
        const QByteArray before = contentOf(cli.cache());
        cli.setBeforeStart([] { becomePlainUser(); });
        ::chmod(folder.constData(), 0500);
        ::chmod(cli.cache().toUtf8().constData(), 0400);
        const QStringList seen = idsOf(cli);
        const CliAnswer shown = cli.json({text("show"), ids.value(0)});
        const CliAnswer refused = cli.run({text("import"), sample(CliRunner(), 50, 5)});
        const CliAnswer other = cli.run({text("--cache"), cli.file(text("new.fwdb")), text("import"), source});
        ::chmod(folder.constData(), 0700);
        ::chmod(cli.cache().toUtf8().constData(), 0600);
        QCOMPARE(seen, ids);
        QCOMPARE(shown.code, 0);
        QVERIFY(saysCacheTrouble(cli, refused, "may not be written"));
        QCOMPARE(other.code, 5);
        QVERIFY2(other.err.contains("new.fwdb"), other.err.constData());
        QCOMPARE(contentOf(cli.cache()), before);
    }

    void cacheThatMayNotBeWritten() {
        CliRunner cli;
        const QString source = sample(cli, 0, 5);
        QCOMPARE(cli.run({text("import"), source}).code, 0);
        const QStringList ids = idsOf(cli);
        const QByteArray before = contentOf(cli.cache());
        const QByteArray file = cli.cache().toUtf8();
        cli.setBeforeStart([] { becomePlainUser(); });
        ::chmod(file.constData(), 0400);
        QCOMPARE(idsOf(cli), ids);
        const QString more = sample(cli, 50, 5);
        QVERIFY(saysCacheTrouble(cli, cli.run({text("import"), more}), "may not be written"));
        QVERIFY(saysCacheTrouble(cli, cli.run({text("cache"), text("compact")}), "may not be written"));
        ::chmod(file.constData(), 0);
        QVERIFY(saysCacheTrouble(cli, cli.run({text("search"), QString()}), "ermission denied"));
        ::chmod(file.constData(), 0600);
        QCOMPARE(contentOf(cli.cache()), before);
        QCOMPARE(cli.run({text("import"), more}).code, 0);
    }

    void newerVersion() {
        const CliRunner cli;
        const QString source = sample(cli, 0, 5);
        QCOMPARE(cli.run({text("import"), source}).code, 0);
        const QByteArray header = contentOf(cli.cache()).left(100);
        const int version = header[versionOffset + 3];
        overwrite(cli.cache(), versionOffset, QByteArray("\0\0\0\x63", 4));
        const QByteArray before = contentOf(cli.cache());
        for (const QStringList& command : {QStringList{text("import"), source}, QStringList{text("search"), QString()},
                                           QStringList{text("cache"), text("info")}, QStringList{text("cache"), text("compact")}}) {
            const CliAnswer answer = cli.run(command);
            QVERIFY(saysCacheTrouble(cli, answer, "version 99"));
            QVERIFY2(answer.err.contains("version " + QByteArray::number(version)), answer.err.constData());
        }
        QCOMPARE(contentOf(cli.cache()), before);
        // Nothing was kept aside, and nothing waits to be written into it.
        QCOMPARE(QDir(QFileInfo(cli.cache()).path()).entryList({text("*.bak")}, QDir::Files).size(), 0);
        QCOMPARE(QFileInfo(cli.cache() + text("-wal")).size(), 0);
    }

    void foreignFile() {
        const CliRunner cli;
        const QString source = sample(cli, 0, 5);
        QCOMPARE(cli.run({text("import"), source}).code, 0);
        // The application id of another program, at offset 68.
        overwrite(cli.cache(), 68, "\x0f\x05\x51\x12");
        const QByteArray before = contentOf(cli.cache());
        for (const QStringList& command :
             {QStringList{text("import"), source}, QStringList{text("search"), QString()}, QStringList{text("cache"), text("prune")}}) {
            QVERIFY(saysCacheTrouble(cli, cli.run(command), "left untouched"));
        }
        QCOMPARE(contentOf(cli.cache()), before);
    }

    // Random bytes of the file: what is shown is what it was, or it is refused by its name; no crash, no wrong span.
    void damagedCache() {
        const CliRunner cli;
        QCOMPARE(cli.run({text("import"), sample(cli, 0, 60)}).code, 0);
        const QStringList ids = idsOf(cli);
        const QByteArray good = contentOf(cli.cache());
        QMap<QString, QByteArray> truth;
        for (const QString& id : ids) truth[id] = cli.run({text("--json"), text("show"), id}).out;
        std::mt19937 random(5);
        int named = 0;
        int kept = 0;
        for (int round = 0; round < 8; ++round) {
            QByteArray bad = good;
            for (int i = 0; i < 6; ++i) {
                // Pages behind the first two: those hold the schema, without which nothing can be read.
                const auto at = static_cast<qsizetype>(2 * 16384 + random() % static_cast<unsigned>(bad.size() - 2 * 16384));
                bad[at] = static_cast<char>(bad[at] ^ static_cast<char>(1U + random() % 255U));
            }
            overwrite(cli.cache(), 0, bad);
            const CliAnswer verified = cli.json({text("cache"), text("verify")});
            QVERIFY(verified.code == 0 || verified.code == 1 || verified.code == 5);
            for (int i = 0; i < ids.size(); i += 7) {
                const CliAnswer shown = cli.run({text("--json"), text("show"), ids[i]});
                // A whole trace of a damaged cache is shown, and the damage is told.
                if (shown.code == 0 || (shown.code == 5 && shown.out.contains("\"spans\":["))) {
                    QByteArray out = shown.out;
                    QCOMPARE(shown.code == 5, shown.err.contains("this trace is whole"));
                    QVERIFY(!out.contains("source-partial"));
                    if (out.contains("\"completeness\":\"unknown\"")) {
                        // The list of imports is damaged: whether the source was read to its end is not known, and no trace is called
                        // complete. Its spans are as they were.
                        QVERIFY(verified.code != 0);
                        out.replace("\"complete\":false", "\"complete\":true").replace("\"unknown\"", "\"complete\"");
                    }
                    QVERIFY2(out == truth[ids[i]], qPrintable(ids[i]));
                    ++kept;
                    continue;
                }
                QVERIFY(shown.code == 5 || shown.code == 4);
                // Whatever is lost was found by the check as well.
                QVERIFY(verified.code != 0);
                ++named;
            }
        }
        QVERIFY2(kept > 0 && named > 0, qPrintable(text("%1 kept, %2 named").arg(kept).arg(named)));
    }

    // Whatever is damaged: an answer is the whole one, or standard error, the exit code and the JSON say that it may not be.
    void damageIsToldWithEveryAnswer() {
        const CliRunner cli;
        QCOMPARE(cli.run({text("import"), sample(cli, 0, 30)}).code, 0);
        const QByteArray good = contentOf(cli.cache());
        const QStringList ids = idsOf(cli);
        const QList<QStringList> questions = {{text("search"), text("status=error")},
                                              {text("search"), text("kind=client")},
                                              {text("search"), text("everywhere-nothing")},
                                              {text("search"), QString()}};
        QList<QJsonArray> truth;
        for (const QStringList& question : questions) truth << cli.json(question).object()[text("traces")].toArray();
        QVERIFY(!truth[0].isEmpty());
        const QByteArray services = cli.run({text("--json"), text("services")}).out;
        int told = 0;
        int shownDamage = 0;
        const auto ask = [&](const QByteArray& bytes, int at) {
            QFile::resize(cli.cache(), bytes.size());
            overwrite(cli.cache(), 0, bytes);
            for (int i = 0; i < questions.size(); ++i) {
                const CliAnswer answer = cli.json(questions[i]);
                const QString place = text("at %1: %2 %3").arg(at).arg(questions[i].last(), text(answer.err));
                if (answer.code != 5) {
                    QVERIFY2(answer.code == (truth[i].isEmpty() ? 4 : 0), qPrintable(place));
                    QVERIFY2(answer.object()[text("traces")].toArray() == truth[i], qPrintable(place));
                    QVERIFY2(!answer.object().contains(text("cache_damaged")), qPrintable(place));
                    continue;
                }
                ++told;
                QVERIFY2(!answer.err.isEmpty(), qPrintable(place));
                QVERIFY2(answer.object()[text("cache_damaged")].toBool() || answer.object().contains(text("error")), qPrintable(place));
            }
            const CliAnswer shown = cli.run({text("show"), ids.at(at % ids.size())});
            QVERIFY2(shown.code == 0 || shown.code == 5, shown.err.constData());
            QCOMPARE(shown.code == 5, !shown.err.isEmpty());
            const CliAnswer listed = cli.run({text("--json"), text("services")});
            QVERIFY2((listed.code == 0 && listed.out == services) || (listed.code == 5 && !listed.err.isEmpty()), listed.err.constData());
            shownDamage += shown.code == 5 ? 1 : 0;
        };
        ask(good.chopped(10'000), 0);
        QVERIFY(told > 0);
        for (int page = 1; page * 16384 < good.size(); ++page) {
            QByteArray bad = good;
            bad[page * 16384 + 7] = static_cast<char>(bad[page * 16384 + 7] ^ 4);
            bad[page * 16384 + 9'000] = static_cast<char>(bad[page * 16384 + 9'000] ^ 1);
            ask(bad, page);
        }
        QVERIFY(shownDamage > 0);
    }

    // No advice goes in a circle: compact saves what can be read, the sources bring back the rest.
    void damagedCacheIsRescued() {
        const CliRunner cli;
        const QString source = sample(cli, 0, 30);
        QCOMPARE(cli.run({text("import"), source}).code, 0);
        const QByteArray good = contentOf(cli.cache());
        const QStringList ids = idsOf(cli);
        bool refused = false;
        int lost = 0;
        for (int page = 1; page * 16384 < good.size(); ++page) {
            QByteArray bad = good;
            for (int i = 0; i < 600; ++i) bad[page * 16384 + i * 20] = static_cast<char>(~bad[page * 16384 + i * 20]);
            overwrite(cli.cache(), 0, bad);
            // What an import cannot join is refused with what to do, which helps.
            const CliAnswer again = cli.json({text("import"), source});
            QVERIFY2(again.code == 0 || (again.code == 5 && again.err.contains("cache compact")), again.err.constData());
            refused = refused || again.code == 5;
            const CliAnswer info = cli.json({text("cache"), text("info")});
            QVERIFY2(info.code == 0 || (info.code == 5 && info.object()[text("cache_damaged")].toBool()), info.err.constData());
            const CliAnswer done = cli.json({text("cache"), text("compact")});
            QVERIFY2(done.code == 0, done.err.constData());
            QVERIFY(done.object()[text("repaired")].toBool());
            lost += done.object()[text("spans_lost")].toInt();
            QVERIFY(verifies(cli));
            QCOMPARE(cli.run({text("import"), source}).code, 0);
            QCOMPARE(idsOf(cli), ids);
            QCOMPARE(cli.run({text("cache"), text("prune")}).code, 0);
        }
        QVERIFY(refused && lost > 0);
    }

    void damagedHeader() {
        const CliRunner cli;
        const QString source = sample(cli, 0, 5);
        QCOMPARE(cli.run({text("import"), source}).code, 0);
        const QByteArray good = contentOf(cli.cache());
        for (qsizetype at = 0; at < 100; ++at) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(~bad[at]);
            overwrite(cli.cache(), 0, bad);
            const CliAnswer answer = cli.json({text("search"), QString()});
            QVERIFY2(answer.code == 0 || answer.code == 5, qPrintable(QString::number(at)));
            if (answer.code == 0) QVERIFY(answer.object()[text("total")].toInt() == 5 || answer.object()[text("total")].toInt() == 6);
        }
        overwrite(cli.cache(), 0, good);
        QVERIFY(verifies(cli));
    }
};

QTEST_GUILESS_MAIN(TestCliFaults)
#include "tst_cli_faults.moc"
