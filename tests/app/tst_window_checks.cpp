// SPDX-License-Identifier: GPL-3.0-or-later
// The quality checks in the window, over a real cache.
#include <QAction>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QTest>

#include "app/quality_desk.h"
#include "app/trace_desk.h"
#include "app/window_actions.h"
#include "model/items/quality_model.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/elided_label.h"
#include "widgets/list_table.h"
#include "widgets/quality_panel.h"
#include "widgets/trace_chart.h"
#include "widgets/trace_list_pane.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_checks_test {

class TestWindowChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        // One trace that lost its context: its second span names a parent that never came.
        const QByteArray lost =
            "{\"resourceSpans\":[{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"backend\"}}]},"
            "\"scopeSpans\":[{\"spans\":["
            "{\"traceId\":\"000000000000000000000000000000aa\",\"spanId\":\"0000000000000001\",\"name\":\"handle order\","
            "\"startTimeUnixNano\":\"1700000000000000000\",\"endTimeUnixNano\":\"1700000000100000000\"},"
            "{\"traceId\":\"000000000000000000000000000000aa\",\"spanId\":\"0000000000000002\",\"parentSpanId\":\"0000000000000009\","
            "\"name\":\"write order\",\"startTimeUnixNano\":\"1700000000010000000\",\"endTimeUnixNano\":\"1700000000020000000\"}"
            "]}]}]}\n";
        m_driver->start({{writeTraces(m_driver->file("a.jsonl")), write("lost.jsonl", lost)}, {}, {}});
        QVERIFY(m_driver->settle());
    }
    void cleanup() { m_driver.reset(); }

    void panelOpensTheSpanOfAFinding() {
        m_driver->search(frameIdOf(120));
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::AllTraces);
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::ShowChecks);
        QVERIFY(!m_driver->parts().checksDock->isHidden());
        QVERIFY(m_driver->settle());
        QVERIFY(panel()->model()->rows() != nullptr);
        QCOMPARE(panel()->model()->rows()->traces, std::uint64_t{4});
        const int row = rowOf(QStringLiteral("Orphan"));
        QVERIFY(row >= 0);
        table()->setCurrentIndex(table()->model()->index(row, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(m_driver->settle());
        const auto& trace = m_driver->parts().traceView->waterfall()->rows().analysis();
        QVERIFY(trace && trace->trace->summary.idText == "000000000000000000000000000000aa");
        const auto selected = m_driver->parts().traceView->traceWindow()->selected();
        QVERIFY(selected);
        QCOMPARE(trace->trace->spanIdText(trace->tree.span[*selected]), std::string("0000000000000002"));
        QTRY_VERIFY(m_driver->parts().traceView->isAncestorOf(m_driver->window().focusWidget()));
        // The panel stays, and with it what was found.
        QVERIFY(!m_driver->parts().checksDock->isHidden());
        QCOMPARE(note(), QString());
    }

    void cancelledChecksLeaveWhatWasFound() {
        m_driver->trigger(Command::ShowChecks);
        QVERIFY(m_driver->settle());
        const auto before = panel()->model()->rows();
        m_driver->window().checks().check();
        QVERIFY(panel()->isChecking());
        auto* button = panel()->findChild<QWidget*>(QStringLiteral("checkAgain"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!panel()->isChecking());
        QVERIFY(m_driver->settle());
        QCOMPARE(panel()->model()->rows(), before);
        QVERIFY2(note().contains(QStringLiteral("cancelled")), qPrintable(note()));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QVERIFY(panel()->model()->rows() != before);
        QCOMPARE(note(), QString());
    }

    void searchesAndImportsMakeItStale() {
        m_driver->trigger(Command::ShowChecks);
        QVERIFY(m_driver->settle());
        QCOMPARE(note(), QString());
        m_driver->search(QStringLiteral("service=backend"));
        QVERIFY(m_driver->settle());
        QVERIFY2(note().contains(QStringLiteral("All traces were checked")), qPrintable(note()));
        QTest::mouseClick(panel()->findChild<QWidget*>(QStringLiteral("checkAgain")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QCOMPARE(panel()->model()->rows()->traces, std::uint64_t{1});
        QVERIFY2(!note().contains(QStringLiteral("checked")), qPrintable(note()));
        QVERIFY2(note().contains(QStringLiteral("all traces only")), qPrintable(note()));
        m_driver->trigger(Command::AllTraces);
        TraceFile more;
        more.firstFrame = 500;
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::ShowChecks);
        QVERIFY(m_driver->parts().checksDock->isHidden());
        // Opened again it looks again, as what it found is of another search.
        m_driver->trigger(Command::ShowChecks);
        QVERIFY(m_driver->settle());
        QCOMPARE(panel()->model()->rows()->traces, std::uint64_t{4});
        m_driver->drop({writeTraces(m_driver->file("b.jsonl"), more)});
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::AllTraces);
        QVERIFY(m_driver->settle());
        QTRY_VERIFY2(note().contains(QStringLiteral("cache has changed")), qPrintable(note()));
        m_driver->window().checks().check();
        m_driver->window().checks().check();
        QVERIFY(m_driver->settle());
        QCOMPARE(panel()->model()->rows()->traces, std::uint64_t{7});
        QCOMPARE(note(), QString());
    }

    void theBrushNarrowsWhatIsChecked() {
        // The trace that lost its context begins before the others.
        m_driver->window().checks().show(true);
        QVERIFY(m_driver->settle());
        QCOMPARE(panel()->model()->rows()->traces, std::uint64_t{4});
        auto* head = panel()->findChild<widgets::ElidedLabel*>(QStringLiteral("checksSummary"));
        QVERIFY(!head->fullText().contains(QStringLiteral("within the brush")));
        TraceRange brush;
        brush.fromNs = 1'700'000'000'000'000'000;
        brush.toNs = 1'700'000'001'000'000'000;
        widgets::TraceChart* chart = m_driver->parts().listPane->chart();
        chart->setBrush(brush);
        Q_EMIT chart->brushChanged(brush, true);
        QVERIFY(m_driver->settle());
        QVERIFY2(note().contains(QStringLiteral("More traces were checked")), qPrintable(note()));
        m_driver->window().checks().check();
        QVERIFY(m_driver->settle());
        QCOMPARE(panel()->model()->rows()->traces, std::uint64_t{1});
        QVERIFY2(head->fullText().startsWith(QStringLiteral("within the brush")), qPrintable(head->fullText()));
        QVERIFY2(!note().contains(QStringLiteral("brush")), qPrintable(note()));
        chart->setBrush({});
        Q_EMIT chart->brushChanged({}, true);
        QVERIFY(m_driver->settle());
        QVERIFY2(note().contains(QStringLiteral("the list shows more")), qPrintable(note()));
        m_driver->window().checks().check();
        QVERIFY(m_driver->settle());
        QCOMPARE(panel()->model()->rows()->traces, std::uint64_t{4});
        QCOMPARE(note(), QString());
    }

    void ownRulesAreKeptAndTheirErrorsPlaced() {
        m_driver->trigger(Command::ShowChecks);
        QVERIFY(m_driver->settle());
        const int before = panel()->model()->rowCount();
        m_driver->window().checks().useRuleFile(write("own.rules", "no span where service = backend\n"));
        QVERIFY(m_driver->settle());
        QCOMPARE(panel()->model()->rowCount(), before + 2);
        QVERIFY(rowOf(QStringLiteral("no span where service = backend")) >= 0);
        QCOMPARE(m_driver->settings().data.ruleFile, m_driver->file("own.rules"));
        m_driver->window().checks().useRuleFile(write("bad.rules", "# mine\nevery spam has a\n"));
        QVERIFY(m_driver->settle());
        QVERIFY2(note().remove(QChar(0x200b)).contains(QStringLiteral("line 2, column 7")), qPrintable(note()));
        QCOMPARE(panel()->model()->rowCount(), 0);
        m_driver->window().checks().useRuleFile(m_driver->file("not there"));
        QVERIFY(m_driver->settle());
        QVERIFY2(note().contains(QStringLiteral("annot be read")), qPrintable(note()));
        m_driver->window().checks().useRuleFile({});
        QVERIFY(m_driver->settle());
        QCOMPARE(panel()->model()->rowCount(), before);
        const auto* shipped = panel()->findChild<QAction*>(QStringLiteral("shippedRules"));
        QVERIFY(shipped->isChecked());
        panel()->findChild<QAction*>(QStringLiteral("shippedRules"))->trigger();
        QVERIFY(m_driver->settle());
        QVERIFY(!m_driver->settings().data.shippedRules);
        QVERIFY(panel()->model()->rowCount() < before);
    }

    void sharesItsPlaceWithTheProblems() {
        m_driver->trigger(Command::ShowChecks);
        QVERIFY(m_driver->settle());
        QTRY_VERIFY(m_driver->parts().checksDock->height() >= 200);
        m_driver->trigger(Command::ShowProblems);
        QTRY_VERIFY(m_driver->parts().checksDock->isHidden());
        QVERIFY(!m_driver->parts().problemsDock->isHidden());
        QVERIFY(!m_driver->window().actions().action(Command::ShowChecks)->isChecked());
        QTest::keyClick(&m_driver->window(), Qt::Key_F6);
        QTRY_VERIFY(m_driver->parts().problemsDock->isHidden());
        QVERIFY(!m_driver->parts().checksDock->isHidden());
        QTest::keyClick(table(), Qt::Key_Escape);
        QTRY_VERIFY(m_driver->parts().checksDock->isHidden());
        QVERIFY(!m_driver->window().actions().action(Command::ShowChecks)->isChecked());
    }

private:
    QString write(const char* name, const QByteArray& text) {
        QFile file(m_driver->file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] widgets::QualityPanel* panel() const { return m_driver->parts().checks; }
    [[nodiscard]] widgets::ListTable* table() const { return panel()->findChild<widgets::ListTable*>(); }
    [[nodiscard]] QString note() const {
        const auto* label = panel()->findChild<QLabel*>(QStringLiteral("checksNote"));
        return label->isHidden() ? QString() : label->text();
    }
    [[nodiscard]] int rowOf(const QString& check) const {
        const QAbstractItemModel* shown = table()->model();
        for (int row = 0; row < shown->rowCount(); ++row)
            if (shown->index(row, items::QualityModel::Check).data().toString() == check) return row;
        return -1;
    }

    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowChecks);

}  // namespace window_checks_test

#include "tst_window_checks.moc"
