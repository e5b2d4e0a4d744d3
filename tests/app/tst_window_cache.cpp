// SPDX-License-Identifier: GPL-3.0-or-later
// The cache as a whole: one that cannot be used, another one.
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>

#include "app/message_bar.h"
#include "test_files.h"
#include "test_registry.h"
#include "widgets/elided_label.h"
#include "widgets/import_status.h"
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

private:
    std::unique_ptr<WindowDriver> m_driver;
};

static const RegisterTest<TestWindowCache> registered;

}  // namespace window_cache_test

#include "tst_window_cache.moc"
