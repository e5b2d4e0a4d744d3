// SPDX-License-Identifier: GPL-3.0-or-later
// What a second start brings back.
#include <QHeaderView>
#include <QTest>

#include "app/settings.h"
#include "app/top_bar.h"
#include "app/trace_desk.h"
#include "model/items/trace_list_model.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/omnibox.h"
#include "widgets/trace_list_header.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_session_test {

class TestWindowSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void orderSearchRowAndZoomComeBack() {
        TraceFile what;
        what.traces = 6;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->search(QStringLiteral("20240315_cam01"));
        QVERIFY(m_driver->settle());
        m_driver->parts().table->traceModel()->sort(items::TraceListModel::Started, Qt::DescendingOrder);
        QVERIFY(m_driver->settle());
        m_driver->parts().table->setCurrentIndex(m_driver->parts().table->traceModel()->index(4, 0));
        QVERIFY(m_driver->settle());
        const QString title = m_driver->window().traces().title();
        QCOMPARE(title, frameIdOf(121));
        widgets::TraceWindow* zoom = m_driver->parts().traceView->traceWindow();
        zoom->zoomAt(0.25, zoom->zeroNs());
        const analysis::Interval seen = zoom->window();
        QVERIFY(!zoom->showsAll());

        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), title);
        QCOMPARE(m_driver->parts().top->omnibox()->text(), QStringLiteral("20240315_cam01"));
        QCOMPARE(m_driver->parts().table->currentIndex().row(), 4);
        QVERIFY(m_driver->parts().traceView->traceWindow()->window() == seen);
        QCOMPARE(m_driver->parts().table->property("fwDescending").toBool(), true);
        QVERIFY(m_driver->parts().table->traceModel()->summaryAt(0)->frameIds.front() == frameIdOf(125).toStdString());
        // The zoom belongs to that trace only.
        m_driver->parts().table->setCurrentIndex(m_driver->parts().table->traceModel()->index(0, 0));
        QVERIFY(m_driver->settle());
        QVERIFY(!(m_driver->parts().traceView->traceWindow()->window() == seen));
    }

    void rowFarDownIsFoundAgain() {
        TraceFile what;
        what.traces = 900;
        what.spansEach = 2;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
        widgets::TraceTable* table = m_driver->parts().table;
        const QModelIndex far = table->traceModel()->index(700, 0);
        (void)far.data();
        QVERIFY(m_driver->settle());
        table->setCurrentIndex(far);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(820));
        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), frameIdOf(820));
        QTRY_COMPARE(m_driver->parts().table->currentIndex().row(), 700);
    }

private:
    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowSession);

}  // namespace window_session_test

#include "tst_window_session.moc"
