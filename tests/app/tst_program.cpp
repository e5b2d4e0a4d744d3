// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program itself: options, pictures and exit codes of the command line.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "mapping_logs.h"
#include "test_files.h"

class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void helpAndVersion() {
        QCOMPARE(run({QStringLiteral("--help")}), 0);
        QVERIFY(m_out.contains("--screenshot"));
        QCOMPARE(run({QStringLiteral("--version")}), 0);
        QVERIFY(m_out.startsWith("framewake "));
        QCOMPARE(run({QStringLiteral("--completion"), QStringLiteral("bash")}), 0);
        QVERIFY(m_out.contains("complete -F _framewake framewake"));
    }

    /// As a file manager hands it over.
    void aCacheIsOpened() {
        const QString cache = file("my.fwdb");
        QCOMPARE(run({QStringLiteral("--cache"), cache, QStringLiteral("--screenshot"), file("a.png"), writeTraces(file("a.jsonl"))}), 0);
        QCOMPARE(run({QStringLiteral("--screenshot"), file("b.png"), cache, frameIdOf(121)}), 0);
        QVERIFY2(m_err.isEmpty(), m_err.constData());
        QCOMPARE(run({QStringLiteral("--screenshot"), file("c.png"), cache, QStringLiteral("20240315_none_000001")}), 4);
    }

    void wrongUsage_data() {
        QTest::addColumn<QString>("line");
        for (const char* line : {"--nonsense", "--size 1x1", "--scale zero", "--theme mauve", "--view nowhere", "--language xx",
                                 "--screenshot o.jpg", "--completion tcsh"}) {
            QTest::newRow(line) << QString::fromLatin1(line);
        }
    }
    void wrongUsage() {
        QFETCH(QString, line);
        QCOMPARE(run(line.split(QLatin1Char(' '))), 2);
        QVERIFY(m_err.startsWith("framewake: "));
        QCOMPARE(m_err.count('\n'), 1);
    }

    void formatIsNamed() {
        QFile log(file("shop.log"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(shopLog(20));
        log.close();
        const QStringList picture{
            QStringLiteral("--cache"), QStringLiteral(":memory:"), QStringLiteral("--screenshot"), file("out.png"), log.fileName(),
            QStringLiteral("--format")};
        QCOMPARE(run(picture + QStringList{QStringLiteral("log:Shop")}), 2);
        QVERIFY2(m_err.contains("none is saved yet"), m_err.constData());
        QCOMPARE(run(picture + QStringList{QStringLiteral("nonsense")}), 2);
        QCOMPARE(run(picture + QStringList{QStringLiteral("log:/no/such/file")}), 3);
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("framewake/mappings")));
        QFile profile(file("framewake/mappings/Shop.mapping"));
        QVERIFY(profile.open(QIODevice::WriteOnly));
        profile.write(shopMapping.data(), static_cast<qint64>(shopMapping.size()));
        profile.close();
        QCOMPARE(run(picture + QStringList{QStringLiteral("log:Shop")}), 0);
        QVERIFY2(m_err.isEmpty(), m_err.constData());
        QCOMPARE(run(picture + QStringList{QStringLiteral("log:") + profile.fileName()}), 0);
    }

    void screenshotOfAnId() {
        const QString out = file("out.png");
        QCOMPARE(run({QStringLiteral("--cache"), file("c.fwdb"), QStringLiteral("--screenshot"), out, QStringLiteral("--size"),
                      QStringLiteral("1000x700"), QStringLiteral("--scale"), QStringLiteral("1.5"), QStringLiteral("--utc"),
                      QStringLiteral("--select"), spanIdOf(121, 3), writeTraces(file("a.jsonl")), frameIdOf(121)}),
                 0);
        const QImage image(out);
        QCOMPARE(image.size(), QSize(1500, 1050));
        QVERIFY2(m_err.isEmpty(), m_err.constData());
        // The second look finds the trace in the cache, without the file, and draws the same.
        const QString again = file("again.png");
        QCOMPARE(run({QStringLiteral("--cache"), file("c.fwdb"), QStringLiteral("--screenshot"), again, QStringLiteral("--theme"),
                      QStringLiteral("dark"), frameIdOf(121)}),
                 0);
        const QImage dark(again);
        QVERIFY(!dark.isNull());
        QVERIFY(dark.pixelColor(dark.width() / 2, 2).lightness() < 100);
        QVERIFY(image.pixelColor(image.width() / 2, 2).lightness() > 150);
    }

    void screenshotWithoutAnything() {
        QCOMPARE(run({QStringLiteral("--cache"), QStringLiteral(":memory:"), QStringLiteral("--screenshot"), file("out.png")}), 0);
        QVERIFY(!QImage(file("out.png")).isNull());
    }

    void exitCodes() {
        const QString out = file("out.png");
        const QStringList picture{QStringLiteral("--screenshot"), out};
        QCOMPARE(run(QStringList{QStringLiteral("--cache"), file("c.fwdb")} + picture +
                     QStringList{writeTraces(file("a.jsonl")), QStringLiteral("no_such_frame")}),
                 4);
        QVERIFY(m_err.contains("no_such_frame"));
        QCOMPARE(run(QStringList{QStringLiteral("--cache"), QStringLiteral(":memory:")} + picture + QStringList{file("missing.json")}), 3);
        QVERIFY(m_err.contains("missing.json"));
        TraceFile broken;
        broken.brokenLine = true;
        QCOMPARE(run(QStringList{QStringLiteral("--cache"), QStringLiteral(":memory:")} + picture +
                     QStringList{writeTraces(file("b.jsonl"), broken)}),
                 3);
        QFile noise(file("noise.fwdb"));
        QVERIFY(noise.open(QIODevice::WriteOnly));
        noise.write(QByteArray(9000, 'n'));
        noise.close();
        QCOMPARE(run(QStringList{QStringLiteral("--cache"), noise.fileName()} + picture), 5);
        QVERIFY(m_err.contains("noise.fwdb"));
        QCOMPARE(run(QStringList{QStringLiteral("--cache"), noise.fileName() + QStringLiteral("/c.fwdb")} + picture), 5);
        QVERIFY2(m_err.contains("noise.fwdb/c.fwdb"), m_err.constData());
        QVERIFY2(!m_err.contains("is kept"), m_err.constData());
        QCOMPARE(run(QStringList{QStringLiteral("--cache"), file("c.fwdb")} + picture +
                     QStringList{QStringLiteral("--select"), QStringLiteral("0123456789abcdef"), frameIdOf(121)}),
                 4);
        QVERIFY2(m_err.contains("0123456789abcdef"), m_err.constData());
    }

    void aFolderThatIsNotThereIsNotMade() {
        const QString folder = m_folder->filePath(QStringLiteral("none"));
        QCOMPARE(run({QStringLiteral("--cache"), folder + QStringLiteral("/c.fwdb"), QStringLiteral("--screenshot"),
                      m_folder->filePath(QStringLiteral("out.png"))}),
                 5);
        QVERIFY2(m_err.contains("/none/c.fwdb: there is no folder "), m_err.constData());
        QVERIFY(!QFileInfo::exists(folder));
    }

    void screenshotHasTheSizeOfTheDesign() {
        QCOMPARE(run({QStringLiteral("--cache"), QStringLiteral(":memory:"), QStringLiteral("--screenshot"), file("out.png"),
                      writeTraces(file("a.jsonl"))}),
                 0);
        QCOMPARE(QImage(file("out.png")).size(), QSize(1440, 900));
    }

    void polishWindow() {
        QCOMPARE(run({QStringLiteral("--cache"), QStringLiteral(":memory:"), QStringLiteral("--language"), QStringLiteral("pl"),
                      QStringLiteral("--screenshot"), file("pl.png"), QStringLiteral("--size"), QStringLiteral("1000x700")}),
                 0);
        QCOMPARE(run({QStringLiteral("--cache"), QStringLiteral(":memory:"), QStringLiteral("--language"), QStringLiteral("en"),
                      QStringLiteral("--screenshot"), file("en.png"), QStringLiteral("--size"), QStringLiteral("1000x700")}),
                 0);
        QVERIFY(QImage(file("pl.png")) != QImage(file("en.png")));
    }

    void secondStartForwardsAndLeaves() {
        QProcess first;
        start(first, {QStringLiteral("--cache"), file("c.fwdb"), QStringLiteral("--settings"), file("s.ini")});
        QVERIFY(first.waitForStarted());
        QTest::qWait(1500);
        QCOMPARE(run({QStringLiteral("--cache"), file("c.fwdb"), writeTraces(file("a.jsonl"))}), 0);
        // The file was read by the first window, into the cache.
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file("c.fwdb")), 10'000);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(5000));
        // A killed owner leaves its socket; the next start takes over and opens a window of its own.
        QProcess third;
        start(third, {QStringLiteral("--cache"), file("c.fwdb"), QStringLiteral("--settings"), file("s.ini")});
        QVERIFY(third.waitForStarted());
        QTest::qWait(1000);
        QCOMPARE(third.state(), QProcess::Running);
        third.kill();
        third.waitForFinished(5000);
    }

    void terminatedWindowKeepsItsSession() {
        QProcess window;
        start(window, {QStringLiteral("--cache"), file("c.fwdb"), QStringLiteral("--settings"), file("s.ini"), writeTraces(file("a.jsonl")),
                       frameIdOf(122)});
        QVERIFY(window.waitForStarted());
        const auto read = [this] {
            QFile cache(file("c.fwdb"));
            return cache.size() > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(read(), 10'000);
        QTest::qWait(1500);
        window.terminate();
        QVERIFY(window.waitForFinished(5000));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        QFile settings(file("s.ini"));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray text = settings.readAll();
        QVERIFY2(text.contains("trace=" + traceIdOf(122).toUtf8()), text.constData());
        QVERIFY2(text.contains(frameIdOf(122).toUtf8()), text.constData());
    }

    void startIsMeasured() {
        QCOMPARE(run({QStringLiteral("--cache"), file("c.fwdb"), QStringLiteral("--settings"), file("s.ini"),
                      QStringLiteral("--measure-start")}),
                 0);
        QVERIFY(m_out.startsWith("first paint after "));
        qInfo("%s", m_out.trimmed().constData());
    }

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    void start(QProcess& process, const QStringList& arguments) const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->path());
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder->path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FW_PROGRAM), arguments);
    }

    int run(const QStringList& arguments) {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
            process.kill();
            process.waitForFinished();
            return -1;
        }
        m_out = process.readAllStandardOutput();
        m_err = process.readAllStandardError();
        return process.exitCode();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_out;
    QByteArray m_err;
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
