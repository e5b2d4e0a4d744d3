// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "app/start_options.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::app;

namespace start_options_test {

class TestStartOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void all() {
        const QString line = QStringLiteral(
            "--cache c.fwdb --screenshot o.png --size 1440x900 --scale 1.5 --theme dark --view trace --select 0a "
            "--language pl --layout rtl --utc a.json 7f3a");
        const Result<StartOptions> options = parseStartOptions(line.split(QLatin1Char(' ')));
        QVERIFY(options);
        QCOMPARE(options->cachePath, QStringLiteral("c.fwdb"));
        QCOMPARE(options->screenshot, QStringLiteral("o.png"));
        QCOMPARE(options->size, QSize(1440, 900));
        QCOMPARE(options->scale, 1.5);
        QCOMPARE(options->theme, render::ThemeId::Dark);
        QCOMPARE(options->selectSpan, QStringLiteral("0a"));
        QCOMPARE(options->pane, QStringLiteral("waterfall"));
        QCOMPARE(parseStartOptions({QStringLiteral("--view"), QStringLiteral("statistics")})->pane, QStringLiteral("statistics"));
        QVERIFY(!options->bottlenecks);
        QVERIFY(!options->journey);
        QVERIFY(parseStartOptions({QStringLiteral("--view"), QStringLiteral("journey")})->journey);
        QVERIFY(parseStartOptions({QStringLiteral("--view"), QStringLiteral("bottlenecks")})->bottlenecks);
        QCOMPARE(options->language, QStringLiteral("pl"));
        QCOMPARE(options->layout, std::optional(Qt::RightToLeft));
        QVERIFY(!parseStartOptions({})->layout);
        QVERIFY(options->utc);
        QCOMPARE(options->arguments, QStringList({QStringLiteral("a.json"), QStringLiteral("7f3a")}));
    }

    void wrong_data() {
        QTest::addColumn<QString>("line");
        for (const char* line : {"--nonsense", "--size 12", "--size 10x10", "--size 99999x900", "--scale nan", "--scale 0", "--scale x",
                                 "--theme red", "--layout down", "--view nowhere", "--language ../../etc", "--cache", "--screenshot"}) {
            QTest::newRow(line) << QString::fromLatin1(line);
        }
    }
    void wrong() {
        QFETCH(QString, line);
        const Result<StartOptions> options = parseStartOptions(line.split(QLatin1Char(' ')));
        QVERIFY(!options);
        QCOMPARE(options.error().kind, ErrorKind::Usage);
        QVERIFY(!options.error().message.empty());
    }

    void argumentsAreToldApart() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("20240315_cam01")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const StartTargets targets = sortArguments(
            {QStringLiteral("20240315_cam01"), QStringLiteral("20240315_cam02"), folder.path(), QStringLiteral("missing.json"),
             QStringLiteral("missing.tar.xz"), QStringLiteral("/no/such"), QStringLiteral("framewake://trace/7f3a9c0e"),
             QStringLiteral("http://localhost:16686/trace/7f3a"), QStringLiteral("service=rtsp-capture"), QString()},
            folder.path());
        QCOMPARE(targets.paths, QStringList({folder.filePath(QStringLiteral("20240315_cam01")), folder.path(),
                                             folder.filePath(QStringLiteral("missing.json")),
                                             folder.filePath(QStringLiteral("missing.tar.xz")), QStringLiteral("/no/such")}));
        QCOMPARE(targets.queries,
                 QStringList({QStringLiteral("20240315_cam02"), QStringLiteral("7f3a9c0e"), QStringLiteral("service=rtsp-capture")}));
        QCOMPARE(targets.urls, QStringList({QStringLiteral("http://localhost:16686/trace/7f3a")}));
    }

    /// Frame ids may have slashes; a file that is missing in a folder that is there is no frame.
    void slashesAreOfPathsOrFrames() {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("traces")));
        const StartTargets targets = sortArguments(
            {QStringLiteral("traces/missing"), QStringLiteral("cam01/000143"), QStringLiteral("url=http://a/b")}, folder.path());
        QCOMPARE(targets.paths, QStringList(folder.filePath(QStringLiteral("traces/missing"))));
        QCOMPARE(targets.queries, QStringList({QStringLiteral("cam01/000143"), QStringLiteral("url=http://a/b")}));
    }

    void aCacheAmongFiles() {
        const QTemporaryDir folder;
        const auto make = [&folder](const char* name) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
        };
        const QString cache = make("a.fwdb");
        const QString other = make("b.fwdb");
        const QString traces = make("a.json");
        StartTargets one = sortArguments({traces, QUrl::fromLocalFile(cache).toString()}, folder.path());
        QCOMPARE(takeCache(one), cache);
        QCOMPARE(one.paths, QStringList(traces));
        QCOMPARE(takeCache(one), QString());
        // Which of two is meant nobody knows; they stay what they are, and so does one that is not there.
        StartTargets two = sortArguments({cache, other}, folder.path());
        QCOMPARE(takeCache(two), QString());
        QCOMPARE(two.paths.size(), 2);
        StartTargets none = sortArguments({folder.filePath(QStringLiteral("none.fwdb"))}, folder.path());
        QCOMPARE(takeCache(none), QString());
        QCOMPARE(none.paths.size(), 1);
    }

    /// One table makes --help, the parser and the completions.
    void helpNamesEveryOption() {
        const QString help = startHelp();
        QVERIFY(help.contains(QStringLiteral("What is shown of the trace: waterfall, ")));
        QVERIFY(help.contains(QStringLiteral("Language of the window: en, pl, de, uk")));
        QVERIFY(startCompletion(QStringLiteral("bash")).contains(QStringLiteral("en pl de uk")));
        for (const char* name : {"--cache", "--screenshot", "--size", "--scale", "--theme", "--view", "--select", "--language", "--layout",
                                 "--utc", "--settings", "--completion", "--format", "-h, --help", "-v, --version"}) {
            QVERIFY2(help.contains(QLatin1String(name)), name);
        }
    }
};

FW_REGISTER_TEST(TestStartOptions);

}  // namespace start_options_test

#include "tst_start_options.moc"
