// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as the window system sends them: to the window, through shortcuts, to whoever has the focus.
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include "app/trace_desk.h"
#include "app/window_actions.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/mark_list.h"
#include "widgets/trace_pane.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "widgets/waterfall_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_keys_test {

class TestWindowKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        TraceFile what;
        what.traces = 3;
        what.spansEach = 12;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
    }
    void cleanup() { m_driver.reset(); }

    void altAloneOpensTheMenu() {
        QCOMPARE(menusOpened([this] {
                     press(Qt::Key_Alt);
                     release(Qt::Key_Alt);
                 }),
                 1);
    }

    void altAloneHeldOpensTheMenu() {
        QCOMPARE(menusOpened([this] {
                     press(Qt::Key_Alt);
                     QTest::qWait(50);
                     release(Qt::Key_Alt);
                 }),
                 1);
    }

    void altWithAnotherKeyOpensNoMenu_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("altLast");
        // Some are shortcuts that act, some that cannot act now, some are taken by a view, some by nobody.
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Up, Qt::Key_Down, Qt::Key_J,
                                  Qt::Key_F10, Qt::Key_Shift, Qt::Key_Control, Qt::Key_Home}) {
            for (const bool altLast : {true, false})
                QTest::addRow("%x %s", static_cast<unsigned>(key), altLast ? "alt up last" : "alt up first") << int(key) << altLast;
        }
    }
    void altWithAnotherKeyOpensNoMenu() {
        QFETCH(int, key);
        QFETCH(bool, altLast);
        for (QWidget* focus : {static_cast<QWidget*>(m_driver->parts().table), static_cast<QWidget*>(m_driver->parts().traceView)}) {
            focus->setFocus();
            QCOMPARE(menusOpened([&] {
                         press(Qt::Key_Alt);
                         press(Qt::Key(key), Qt::AltModifier);
                         release(altLast ? Qt::Key(key) : Qt::Key_Alt, Qt::AltModifier);
                         release(altLast ? Qt::Key_Alt : Qt::Key(key));
                     }),
                     0);
        }
        // Nor does what was held before Alt.
        QCOMPARE(menusOpened([&] {
                     press(Qt::Key_Control);
                     press(Qt::Key_Alt, Qt::ControlModifier);
                     release(Qt::Key_Alt, Qt::ControlModifier);
                     release(Qt::Key_Control);
                 }),
                 0);
    }

    void altWithTheMouseOpensNoMenu() {
        QCOMPARE(menusOpened([&] {
                     press(Qt::Key_Alt);
                     QTest::mouseClick(m_driver->parts().table->viewport(), Qt::LeftButton, Qt::AltModifier, QPoint(30, 30));
                     release(Qt::Key_Alt);
                 }),
                 0);
        // Alt + Tab: the key comes up in another window, or comes up here and went down there.
        QWidget other;
        QCOMPARE(menusOpened([&] {
                     press(Qt::Key_Alt);
                     other.show();
                     other.activateWindow();
                     QVERIFY(QTest::qWaitForWindowActive(&other));
                     m_driver->window().activateWindow();
                     QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
                     release(Qt::Key_Alt);
                 }),
                 0);
    }

    void openingATraceGivesItTheKeys() {
        // Named by the command line.
        m_driver->start({{}, {traceIdOf(121)}, {}});
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(121));
        QVERIFY(waterfall()->hasFocus());
        const bool gaps = waterfall()->gapsShown();
        click(Qt::Key_G);
        QCOMPARE(waterfall()->gapsShown(), !gaps);
        // All traces again: walking the list stays there, Enter and a double click lead to the trace.
        m_driver->trigger(Command::AllTraces);
        QVERIFY(m_driver->settle());
        widgets::TraceTable* table = m_driver->parts().table;
        table->setFocus();
        click(Qt::Key_Down);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(122));
        QVERIFY(table->hasFocus());
        click(Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QVERIFY(waterfall()->hasFocus());
        const QRect first = table->visualRect(table->model()->index(0, 1));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first.center());
        QVERIFY(m_driver->settle());
        QVERIFY(table->hasFocus());
        m_driver->parts().traceView->showPane(QStringLiteral("spans"));
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, first.center());
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(120));
        QVERIFY(m_driver->parts().traceView->pane(QStringLiteral("spans"))->isAncestorOf(QApplication::focusWidget()));
    }

    void aFileAndAnIdLeadToTheTrace() {
        m_driver->stop();
        QFile::remove(m_driver->cachePath());
        m_driver->start({{m_driver->file("a.jsonl")}, {frameIdOf(122)}, {}});
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(122));
        QTRY_VERIFY(waterfall()->hasFocus());
    }

    void keysOfTheTraceWorkInTheList() {
        widgets::TraceTable* table = m_driver->parts().table;
        table->setFocus();
        click(Qt::Key_Down);
        QVERIFY(m_driver->settle());
        const bool gaps = waterfall()->gapsShown();
        click(Qt::Key_G);
        QCOMPARE(waterfall()->gapsShown(), !gaps);
        QVERIFY(table->hasFocus());
        QSignalSpy told(&m_driver->window().traces(), &TraceDesk::passingText);
        click(Qt::Key_K);
        QCOMPARE(told.size(), 1);
        click(Qt::Key_S);
        QVERIFY(waterfall()->rows().focus() != analysis::noRow);
        click(Qt::Key_S);
        QCOMPARE(waterfall()->rows().focus(), analysis::noRow);
        // A word that is being typed for the list to look for is no command.
        click(Qt::Key_9);
        click(Qt::Key_G);
        QCOMPARE(waterfall()->gapsShown(), !gaps);
        QVERIFY(table->hasFocus());
    }

    void clocksWithoutSkewSaySo() {
        waterfall()->setFocus();
        QSignalSpy told(&m_driver->window().traces(), &TraceDesk::passingText);
        click(Qt::Key_K);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.front().front().toString().startsWith(QStringLiteral("Nothing to correct")),
                 qPrintable(told.front().front().toString()));
    }

    void subtreeAloneIsUndoneInAnyPane() {
        for (const char* pane : {"flame", "graph", "statistics", "spans", "log"}) {
            widgets::TraceView* view = m_driver->parts().traceView;
            view->showPane(QStringLiteral("waterfall"));
            waterfall()->setFocus();
            click(Qt::Key_Down);
            click(Qt::Key_S);
            QVERIFY(waterfall()->rows().focus() != analysis::noRow);
            view->showPane(QLatin1String(pane));
            view->setFocus();
            QVERIFY(m_driver->settle());
            click(Qt::Key_S);
            QVERIFY2(waterfall()->rows().focus() == analysis::noRow, pane);
            QCOMPARE(view->currentPane(), QLatin1String(pane));
            click(Qt::Key_S);
            QVERIFY2(waterfall()->rows().focus() != analysis::noRow, pane);
            click(Qt::Key_S);
        }
    }

    void listOfBookmarksGoesWithItsPane() {
        waterfall()->setFocus();
        click(Qt::Key_M);
        QVERIFY(m_driver->settle());
        click(Qt::Key_L);
        auto* list = waterfall()->findChild<widgets::MarkList*>();
        QVERIFY(list != nullptr && list->isVisible());
        QTest::keyClick(list->list(), Qt::Key_4);
        QTRY_COMPARE(m_driver->parts().traceView->currentPane(), QStringLiteral("statistics"));
        QTRY_VERIFY(waterfall()->findChild<widgets::MarkList*>() == nullptr);
    }

private:
    [[nodiscard]] widgets::WaterfallView* waterfall() const { return m_driver->parts().traceView->waterfall(); }
    void click(Qt::Key key) { QTest::keyClick(m_driver->window().windowHandle(), key); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::sendKeyEvent(QTest::Press, m_driver->window().windowHandle(), key, QString(), with);
    }
    void release(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::sendKeyEvent(QTest::Release, m_driver->window().windowHandle(), key, QString(), with);
    }
    template <typename Keys>
    int menusOpened(const Keys& keys) {
        auto* menu = m_driver->window().actions().popup();
        int opened = 0;
        const auto watch = QObject::connect(menu, &QMenu::aboutToShow, menu, [&opened, menu] {
            ++opened;
            // The menu keeps an event loop of its own.
            QTimer::singleShot(0, menu, &QWidget::close);
        });
        keys();
        QTest::qWait(30);
        QObject::disconnect(watch);
        return opened;
    }
    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowKeys);

}  // namespace window_keys_test

#include "tst_window_keys.moc"
