// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as the window system sends them: to the window, through shortcuts, to whoever has the focus.
#include <QMenu>
#include <QTest>
#include <QWindow>

#include "app/window_actions.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
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

private:
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
