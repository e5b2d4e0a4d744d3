// SPDX-License-Identifier: GPL-3.0-or-later
// The log of the program's own events: off unless asked for, small, and without anything of a trace.
#include <algorithm>

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "app/event_log.h"
#include "app/settings_dialog.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "tests/support/fault_server.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using fw::test::FaultServer;

namespace event_log_test {

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Takes the folders that the program opens.
class FolderTrap : public QObject {
    Q_OBJECT

public:
    FolderTrap() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take"); }
    ~FolderTrap() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList taken;

public Q_SLOTS:
    void take(const QUrl& url) { taken << url.toLocalFile(); }
};

class TestEventLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() {
        m_driver.reset();
        qunsetenv("XDG_STATE_HOME");
    }

    void nothingIsWrittenUnlessAskedFor() {
        {
            EventLog log(place());
            log.note(QStringLiteral("event"));
        }
        QVERIFY(!QFileInfo::exists(place()));
    }

    void linesAreWrittenInOrderForTheOwnerAlone() {
        {
            EventLog log(place());
            log.setOn(true);
            for (int i = 0; i < 50; ++i) log.note(QStringLiteral("event %1\nnot a line").arg(i));
            log.setOn(false);
            log.note(QStringLiteral("too late"));
        }
        const QStringList lines = contentOf(place() + QStringLiteral("/framewake.log")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 51);
        QVERIFY2(lines.front().contains(QStringLiteral("start: Framewake " FW_VERSION)), qPrintable(lines.front()));
        for (int i = 0; i < 50; ++i) QVERIFY(lines[i + 1].endsWith(QStringLiteral(" event %1?not a line").arg(i)));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY((QFile::permissions(place() + QStringLiteral("/framewake.log")) & others) == 0);
        QVERIFY((QFile::permissions(place()) & others) == 0);
    }

    void twoSmallFilesAtMost() {
        const QString line(1000, QLatin1Char('x'));
        for (int round = 0; round < 4; ++round) {
            EventLog log(place());
            log.setOn(true);
            for (int i = 0; i < 900; ++i) log.note(line);
        }
        const QFileInfoList files = QDir(place()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 2);
        for (const QFileInfo& file : files) {
            QVERIFY(file.size() > 0);
            QVERIFY2(file.size() <= EventLog::mostBytes, qPrintable(QString::number(file.size())));
        }
    }

    void aFolderThatCannotBeWrittenCostsNothing() {
        QFile file(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        EventLog log(file.fileName() + QStringLiteral("/logs"));
        log.setOn(true);
        log.note(QStringLiteral("event"));
    }

    void switchedOnInTheSettingsItTellsFiguresOnly() {
        qputenv("XDG_STATE_HOME", m_folder->path().toUtf8());
        const FolderTrap trap;
        const FaultServer server(
            [](const test::SeenRequest&, test::Connection& to) { return to.answer(401, "text/html", "canary-of-the-server"); });
        m_driver = std::make_unique<WindowDriver>();
        m_driver->start();
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::OpenLogs);
        QVERIFY2(m_driver->messages().contains(QStringLiteral("Nothing is logged")), qPrintable(m_driver->messages()));
        QVERIFY(trap.taken.isEmpty() && !QFileInfo::exists(EventLog::ownFolder()));
        m_driver->trigger(Command::Settings);
        auto* dialog = m_driver->window().findChild<SettingsDialog*>();
        auto* box = dialog->findChild<QCheckBox*>(QStringLiteral("settingsLog"));
        QVERIFY(!box->isChecked());
        box->setChecked(true);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("settingsUse")), Qt::LeftButton);
        QVERIFY(m_driver->settings().data.eventLog);

        m_driver->drop({writeTraces(m_driver->file("canary-file.jsonl"))});
        QVERIFY(m_driver->settle());
        m_driver->search(QString::fromStdString(server.url("/trace/cafe5ca7a4e1")));
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::OpenLogs);
        QCOMPARE(trap.taken, QStringList{EventLog::ownFolder()});
        m_driver->stop();
        const QString text = contentOf(EventLog::ownFolder() + QStringLiteral("/framewake.log"));
        const QRegularExpression import(QStringLiteral(" import: 1 files, [1-9][0-9]* traces, [1-9][0-9]* spans, 0 logs, 0 rejected"));
        QVERIFY2(text.contains(import), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral(" fetch: ")) && text.contains(QStringLiteral("failed: network")), qPrintable(text));
        for (const QString& secret : {QStringLiteral("canary"), QStringLiteral("cafe5ca7"), QStringLiteral("127.0.0.1"), m_folder->path(),
                                      QStringLiteral("cam01"), QString::number(server.port())})
            QVERIFY2(!text.contains(secret), qPrintable(secret + QLatin1Char('\n') + text));
    }

private:
    [[nodiscard]] QString place() const { return m_folder->filePath(QStringLiteral("state/logs")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestEventLog);

}  // namespace event_log_test

#include "tst_event_log.moc"
