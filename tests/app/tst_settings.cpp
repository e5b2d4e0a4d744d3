// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "app/settings.h"
#include "tests/core/test_registry.h"

using namespace fw::app;

namespace settings_test {

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("deep/framewake.ini"));
    }

    void roundTrip() {
        Settings settings(m_path);
        QVERIFY(settings.data == SettingsData());
        settings.data.theme = ThemeChoice::Dark;
        settings.data.utc = false;
        settings.data.language = QStringLiteral("pl");
        settings.data.geometry = QByteArray("\0\1\2\xff", 4);
        settings.data.session = {QStringLiteral("/c.fwdb"),
                                 QStringLiteral("a=\"b, c\""),
                                 QStringLiteral("7f3a"),
                                 QStringLiteral("01"),
                                 17,
                                 3,
                                 true,
                                 -5,
                                 1'700'000'000'000'000'000,
                                 QStringLiteral("3bf4"),
                                 QStringLiteral("x y"),
                                 true,
                                 2};
        settings.data.session.brush = {1'710'513'120'000'000'000, std::nullopt, -1, 5};
        settings.data.traceStrip = 1;
        settings.data.session.bottlenecks = true;
        settings.data.session.bottleneckGroup = 2;
        settings.data.session.bottleneckKey = QStringLiteral("a key");
        settings.data.session.bottleneckTop = 0;
        settings.data.session.bottleneckLastNs = 3'600'000'000'000;
        settings.data.session.cohortOf = 3;
        settings.data.session.cohortAgainst = 2;
        settings.data.session.cohortThousandths = 100;
        settings.data.session.cohortFromNs = 1'400'000'000;
        settings.data.session.cohortQuery = QStringLiteral("status=error");
        settings.data.session.cohortBaseline = QStringLiteral("a=b");
        settings.data.waits.attributes = QStringLiteral("my.wait, other");
        settings.data.waits.queueNames.clear();
        settings.data.waits.gapPercent = 0;
        settings.data.waits.gapMs = 25;
        settings.data.clockLimitMs = 0;
        settings.data.sourcesWidth = 260;
        settings.data.spanWidth = 410;
        settings.data.columns = {{QStringLiteral("rows"), {80, 0, 120}}, {QStringLiteral("a=b"), {17}}};
        settings.data.splits = {{QStringLiteral("work"), 300}, {QStringLiteral("a=b"), 17}};
        settings.data.ruleFile = QStringLiteral("/a/żółw.rules");
        settings.data.shippedRules = false;
        settings.data.aiKeys = {QStringLiteral("a, b"), QString(), QStringLiteral("c")};
        settings.data.rememberSearch(QStringLiteral("first"));
        settings.data.rememberSearch(QStringLiteral("second, with comma"));
        QVERIFY(settings.save());
        const Settings again(m_path);
        QVERIFY(again.data == settings.data);
        QVERIFY(again.keptBadFile().isEmpty());
    }

    void searchesAreBoundedAndUnique() {
        SettingsData data;
        for (int i = 0; i < 50; ++i) data.rememberSearch(QString::number(i));
        data.rememberSearch(QStringLiteral("45"));
        data.rememberSearch(QStringLiteral("  "));
        QCOMPARE(data.recentSearches.size(), SettingsData::maxRecent);
        QCOMPARE(data.recentSearches.front(), QStringLiteral("45"));
        QCOMPARE(data.recentSearches.count(QStringLiteral("45")), 1);
    }

    void corruptFileIsKeptAndDefaultsHold_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("noise") << QByteArray("\x7f\x45\x4c\x46\0\0\1\2\xff\xfe", 10);
        QTest::newRow("json") << QByteArray("{\"theme\": \"dark\"}");
        QTest::newRow("other ini") << QByteArray("[window]\ntheme=dark\n");
        QTest::newRow("nul inside") << QByteArrayLiteral("[framewake]\nsettingsVersion=1\n[window]\ntheme=da\0rk\n");
        QTest::newRow("huge") << QByteArray(5 << 20, 'x');
    }
    void corruptFileIsKeptAndDefaultsHold() {
        QFETCH(QByteArray, bytes);
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Settings settings(m_path);
        QVERIFY(settings.data == SettingsData());
        QVERIFY(!settings.keptBadFile().isEmpty());
        QFile kept(settings.keptBadFile());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
        QVERIFY(settings.save());
        QVERIFY(Settings(m_path).keptBadFile().isEmpty());
    }

    void valuesOutOfRangeAreReplaced() {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "[framewake]\nsettingsVersion=1\n[window]\ntheme=mauve\nutc=false\n[cache]\nframeKey=  "
            "\n[waits]\ngapPercent=101\ngapMs=-1\n[clocks]\nlimitMs=-5\n[search]\nrecent=" +
            QByteArray(9000, 'q') + "\n");
        file.close();
        const Settings settings(m_path);
        QVERIFY(settings.keptBadFile().isEmpty());
        QCOMPARE(settings.data.theme, ThemeChoice::System);
        QCOMPARE(settings.data.utc, false);
        QCOMPARE(settings.data.frameKey, QStringLiteral("frame.id"));
        QVERIFY(settings.data.recentSearches.isEmpty());
        QVERIFY(settings.data.waits == WaitSettings());
        QCOMPARE(settings.data.clockLimitMs, 1000);
    }

    void secondCrashWhileRestoringMakesASafeStart() {
        QVERIFY(Settings(m_path).beginRestore());   // first crash: endRestore() never comes
        QVERIFY(Settings(m_path).beginRestore());   // second crash
        QVERIFY(!Settings(m_path).beginRestore());  // safe start
        QVERIFY(Settings(m_path).beginRestore());   // and then as usual
        Settings(m_path).endRestore();
        QVERIFY(Settings(m_path).beginRestore());
        QVERIFY(Settings(m_path).beginRestore());
    }

    void transientSettingsTouchNoFile() {
        Settings settings = Settings::transient();
        QVERIFY(settings.beginRestore());
        QVERIFY(settings.save());
        QVERIFY(settings.path().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

FW_REGISTER_TEST(TestSettings);

}  // namespace settings_test

#include "tst_settings.moc"
