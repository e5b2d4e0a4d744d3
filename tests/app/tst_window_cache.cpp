// SPDX-License-Identifier: GPL-3.0-or-later
// The cache as a whole: one that cannot be used, another one.
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>

#include "app/cache_desk.h"
#include "app/cache_watch.h"
#include "app/message_bar.h"
#include "app/no_cache_page.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/elided_label.h"
#include "widgets/first_run_page.h"
#include "widgets/import_status.h"
#include "widgets/trace_table.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_cache_test {

class TestWindowCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    /// A folder stands where the cache should be.
    void unusableCacheIsSaidOnceAndOfferedAWayOut() {
        QVERIFY(QDir().mkpath(m_driver->cachePath()));
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"))}, {}, {}});
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().exitCode(), 5);
        QCOMPARE(m_driver->parts().messages->messages().size(), 1U);
        const QString said = m_driver->messages();
        QVERIFY2(said.contains(m_driver->cachePath()), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("kept")), qPrintable(said));
        QCOMPARE(m_driver->parts().pages->currentWidget(), m_driver->parts().noCache);
        QVERIFY2(!m_driver->parts().cacheLabel->text().contains(QStringLiteral("empty")), qPrintable(m_driver->parts().cacheLabel->text()));
        for (const QLabel* label : m_driver->parts().importStatus->findChildren<QLabel*>())
            QVERIFY(label->text() != QStringLiteral("Ready"));
        auto* choose = m_driver->window().findChild<QPushButton*>(QStringLiteral("messageAction"));
        QVERIFY(choose && choose->isVisible());
        QTest::mouseClick(choose, Qt::LeftButton);
        auto* dialog = m_driver->window().findChild<QFileDialog*>(QStringLiteral("cacheChoice"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(m_driver->file("other.fwdb"));
        QCOMPARE(m_driver->settings().data.cachePath, m_driver->file("other.fwdb"));
        dialog->reject();
    }

    /// What hindered is gone: the next thing asked for is done.
    void usableAgain() {
        QVERIFY(QDir().mkpath(m_driver->cachePath()));
        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().exitCode(), 5);
        QVERIFY(QDir().rmdir(m_driver->cachePath()));
        m_driver->drop({writeTraces(m_driver->file("a.jsonl"))});
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().exitCode(), 0);
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
        QCOMPARE(m_driver->parts().pages->currentWidget(), m_driver->parts().work);
    }

    /// What was to be opened goes on in a cache that is kept nowhere.
    void temporaryCacheTakesWhatWaits() {
        QVERIFY(QDir().mkpath(m_driver->cachePath()));
        const QString path = writeTraces(m_driver->file("a.jsonl"));
        m_driver->start({{path}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->drop({path});  // twice asked for is asked for once
        QVERIFY(m_driver->settle());
        auto* use = m_driver->window().findChild<QPushButton*>(QStringLiteral("useTemporaryCache"));
        QVERIFY(use && use->isVisible());
        QSignalSpy chosen(m_driver->window().findChild<CacheDesk*>(), &CacheDesk::temporaryChosen);
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(m_driver->window().pending().paths, QStringList{path});
    }

    /// Another program writes into the cache of an open window.
    void seesWhatOthersImport() {
        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().pages->currentWidget(), m_driver->parts().firstRun);
        const auto import = [&](const char* name, int frame) {
            const QString path = writeTraces(m_driver->file(name), {.traces = 1, .firstFrame = frame});
            return QProcess::execute(QStringLiteral(FW_CLI), {QStringLiteral("--cache"), m_driver->cachePath(), QStringLiteral("-q"),
                                                              QStringLiteral("import"), path});
        };
        QCOMPARE(import("a.jsonl", 1), 0);
        const auto* traces = m_driver->parts().table->traceModel();
        QTRY_COMPARE(traces->rowCount(), 1);
        QCOMPARE(m_driver->parts().pages->currentWidget(), m_driver->parts().work);
        QCOMPARE(import("b.jsonl", 2), 0);
        QTRY_COMPARE(traces->rowCount(), 2);
        // And then, once the window has tidied up itself, nothing happens any more: looking is no news.
        QSignalSpy news(m_driver->window().findChild<CacheWatch*>(), &CacheWatch::changed);
        int told = -1;
        for (int i = 0; i < 5 && told != news.count(); ++i) {
            told = news.count();
            QTest::qWait(2500);
        }
        QCOMPARE(news.count(), told);
    }

private:
    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowCache);

}  // namespace window_cache_test

#include "tst_window_cache.moc"
