// SPDX-License-Identifier: GPL-3.0-or-later
// The panes beside the waterfall over a real cache: figures, attribute keys, files.
#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

#include "app/settings.h"
#include "app/top_bar.h"
#include "app/trace_desk.h"
#include "model/items/log_list_model.h"
#include "model/items/span_list_model.h"
#include "model/items/statistics_model.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/find_bar.h"
#include "widgets/flame_pane.h"
#include "widgets/flame_view.h"
#include "widgets/graph_pane.h"
#include "widgets/graph_view.h"
#include "widgets/group_field.h"
#include "widgets/log_pane.h"
#include "widgets/omnibox.h"
#include "widgets/pane_head.h"
#include "widgets/pane_table.h"
#include "widgets/span_list_pane.h"
#include "widgets/statistics_pane.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_finder.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_panes_test {

class TestWindowPanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        TraceFile what;
        what.traces = 2;
        what.spansEach = 30;
        what.errorInFirst = true;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
        m_driver->search(frameIdOf(120));
        QVERIFY(m_driver->settle());
    }
    void cleanup() { m_driver.reset(); }

    void statisticsOfBuiltInsAndAttributes() {
        widgets::TraceView* view = m_driver->parts().traceView;
        view->showPane(QStringLiteral("statistics"));
        QVERIFY(m_driver->settle());
        auto* pane = qobject_cast<widgets::StatisticsPane*>(view->pane(QStringLiteral("statistics")));
        QVERIFY(pane != nullptr);
        QCOMPARE(pane->model()->rowCount(), 30);

        const auto group = [&](const char* field, const QString& key) {
            auto* box = pane->findChild<widgets::GroupField*>(QLatin1String(field));
            box->setFocus();
            box->lineEdit()->selectAll();
            QTest::keyClicks(box->lineEdit(), key);
            QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        };
        // Values of a key that only the bodies on disk hold.
        group("groupBy", QStringLiteral("worker.id"));
        group("groupByThen", QStringLiteral("Nothing else"));
        QVERIFY(m_driver->settle());
        QCOMPARE(pane->model()->rowCount(), 3);
        qint64 spans = 0;
        QStringList values;
        for (int row = 0; row < 3; ++row) {
            spans += pane->model()->index(row, items::StatisticsModel::Spans).data(items::StatisticsModel::RawRole).toLongLong();
            values += *pane->model()->valueAt(row, 0);
        }
        values.sort();
        QCOMPARE(spans, 30);
        QCOMPARE(values.join(QLatin1Char(' ')), QStringLiteral("w-00 w-01 w-02"));
        // A key that no span has.
        group("groupBy", QStringLiteral("no.such.key"));
        QVERIFY(m_driver->settle());
        QCOMPARE(pane->model()->rowCount(), 1);
        QVERIFY(!pane->model()->valueAt(0, 0));
        QCOMPARE(pane->model()->index(0, 0).data().toString(), QStringLiteral("absent"));
        // A key of the resource.
        group("groupBy", QStringLiteral("service.name"));
        QVERIFY(m_driver->settle());
        QCOMPARE(pane->model()->rowCount(), 3);
        QVERIFY(m_driver->messages().isEmpty());

        // Another trace: the same grouping.
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        QCOMPARE(pane->model()->rowCount(), 3);
        QCOMPARE(pane->model()->statistics()->analysis->trace->summary.frameIds.front(), frameIdOf(121).toStdString());
        Q_EMIT pane->filterRequested(QStringLiteral("worker.id"), QStringLiteral("w-00"));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().top->omnibox()->text(), QStringLiteral("worker.id=w-00"));
    }

    void statisticsFitBesideBothPanels() {
        StartOptions options;
        options.size = QSize(1440, 900);
        m_driver->start({}, options);
        QVERIFY(m_driver->settle());
        m_driver->search(frameIdOf(120));
        widgets::TraceView* view = m_driver->parts().traceView;
        view->showPane(QStringLiteral("statistics"));
        QVERIFY(m_driver->settle());
        auto* pane = qobject_cast<widgets::StatisticsPane*>(view->pane(QStringLiteral("statistics")));
        const auto* table = pane->findChild<widgets::PaneTable*>();
        QVERIFY(m_driver->parts().spanDock->isVisible() && m_driver->parts().sourcesDock->isVisible());
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        // Names are read in full, the scroll bar of the rows beside them.
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString name = table->model()->index(row, items::StatisticsModel::First).data().toString();
            QVERIFY2(table->columnWidth(items::StatisticsModel::First) >= table->fontMetrics().horizontalAdvance(name) + widgets::px(24),
                     qPrintable(name));
        }
    }

    void theFilterIsThatOfAllPanes() {
        widgets::TraceView* view = m_driver->parts().traceView;
        view->showPane(QStringLiteral("statistics"));
        QVERIFY(m_driver->settle());
        auto* statistics = qobject_cast<widgets::StatisticsPane*>(view->pane(QStringLiteral("statistics")));
        QCOMPARE(statistics->model()->statistics()->spans, std::uint64_t{30});
        analysis::RowFilter errors;
        errors.errorsOnly = true;
        view->finder()->setFilter(errors);
        QVERIFY(m_driver->settle());
        QCOMPARE(statistics->model()->statistics()->spans, std::uint64_t{1});
        QVERIFY2(statistics->sentence().contains(QStringLiteral("1 of 30")), qPrintable(statistics->sentence()));

        view->showPane(QStringLiteral("spans"));
        QVERIFY(m_driver->settle());
        auto* spans = qobject_cast<widgets::SpanListPane*>(view->pane(QStringLiteral("spans")));
        QCOMPARE(spans->model()->rowCount(), 1);
        QVERIFY2(spans->sentence().contains(QStringLiteral("1 of 30")), qPrintable(spans->sentence()));
        view->showPane(QStringLiteral("flame"));
        QVERIFY(m_driver->settle());
        auto* flame = qobject_cast<widgets::FlamePane*>(view->pane(QStringLiteral("flame")));
        QVERIFY(flame->view()->graph() != nullptr);
        QCOMPARE(flame->view()->graph()->spans, 1U);
        QVERIFY2(flame->view()->sentence().contains(QStringLiteral("filtered")), qPrintable(flame->view()->sentence()));
        view->showPane(QStringLiteral("graph"));
        QVERIFY(m_driver->settle());
        auto* graph = qobject_cast<widgets::GraphPane*>(view->pane(QStringLiteral("graph")));
        QVERIFY(graph->view()->graph() != nullptr);
        QCOMPARE(graph->view()->graph()->spans, std::uint64_t{1});

        // All again; a pane that nobody saw meanwhile hears of it too. Another trace begins with all.
        view->finder()->close();
        QVERIFY(m_driver->settle());
        QCOMPARE(graph->view()->graph()->spans, std::uint64_t{30});
        view->showPane(QStringLiteral("spans"));
        QVERIFY(m_driver->settle());
        QCOMPARE(spans->model()->rowCount(), 30);
        view->finder()->setFilter(errors);
        QVERIFY(m_driver->settle());
        QCOMPARE(spans->model()->rowCount(), 1);
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        QCOMPARE(spans->model()->rowCount(), 30);
        QVERIFY(m_driver->messages().isEmpty());
    }

    void spansAreFoundInTheBodies() {
        widgets::TraceView* view = m_driver->parts().traceView;
        view->waterfall()->setFocus();
        QTest::keyClick(view->waterfall(), Qt::Key_Slash);
        auto* field = view->findChild<QLineEdit*>(QStringLiteral("findField"));
        QTest::keyClicks(field, QStringLiteral("w-01"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QVERIFY(view->waterfall()->found());
        const std::size_t hits = view->waterfall()->found()->rows.size();
        QVERIFY(hits > 0 && hits < 30);
        QCOMPARE(view->traceWindow()->selected(), std::optional(view->waterfall()->found()->rows.front()));
        const auto found = [&](const QString& text) {
            view->finder()->setText(text);
            return m_driver->settle() && view->waterfall()->found() ? view->waterfall()->found()->rows.size() : std::size_t{0};
        };
        QCOMPARE(found(QStringLiteral("worker.id=w-01")), hits);
        QCOMPARE(found(QStringLiteral("/^w-0[0-2]$/")), std::size_t{30});
        QCOMPARE(found(QStringLiteral("no such text")), std::size_t{0});
        auto* bar = view->findChild<widgets::FindBar*>();
        view->finder()->setText(QStringLiteral("/(/"));
        QVERIFY(m_driver->settle());
        QVERIFY2(bar->foundText().contains(QStringLiteral("regular expression")), qPrintable(bar->foundText()));
        view->finder()->setText(QStringLiteral("w-01"));
        view->finder()->setOnlyFound(true);
        QVERIFY(m_driver->settle());
        QVERIFY(view->waterfall()->rows().filter());
        // Another trace: the same text is looked for, nothing is hidden.
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        QCOMPARE(view->waterfall()->rows().count(), view->waterfall()->rows().analysis()->tree.rowCount());
        QVERIFY(view->waterfall()->found() && !view->waterfall()->found()->rows.empty());
        QVERIFY(m_driver->messages().isEmpty());
    }

    void flameGraphInBothModes() {
        widgets::TraceView* view = m_driver->parts().traceView;
        QTest::keyClick(view->waterfall(), Qt::Key_2);
        QCOMPARE(view->currentPane(), QStringLiteral("flame"));
        QVERIFY(m_driver->settle());
        auto* pane = qobject_cast<widgets::FlamePane*>(view->pane(QStringLiteral("flame")));
        QVERIFY(pane != nullptr);
        widgets::FlameView* flame = pane->view();
        QVERIFY(flame->isReady());
        QCOMPARE(flame->graph()->spans, 30U);
        flame->setMode(analysis::FlameMode::CriticalPath);
        QVERIFY(m_driver->settle());
        QVERIFY(flame->isReady());
        QCOMPARE(flame->graph()->mode, analysis::FlameMode::CriticalPath);
        // A bar that is clicked is the span that the window shows.
        QVERIFY(flame->bars().size() > 1);
        QTest::mouseClick(flame->viewport(), Qt::LeftButton, {}, flame->barRect(1).center());
        const analysis::FlameNode node = flame->graph()->levelNode[flame->bars()[1].place];
        QCOMPARE(view->selectedSpan(), std::optional(flame->graph()->nameSpan(node)));
        // Another trace while it is seen; none, and back.
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        QVERIFY(flame->isReady());
        QCOMPARE(flame->graph()->analysis->trace->summary.frameIds.front(), frameIdOf(121).toStdString());
        view->showPane(QStringLiteral("waterfall"));
        m_driver->search(frameIdOf(120));
        QVERIFY(m_driver->settle());
        QVERIFY(flame->graph() == nullptr);
        view->showPane(QStringLiteral("flame"));
        QVERIFY(m_driver->settle());
        QVERIFY(flame->isReady());
        QVERIFY(m_driver->messages().isEmpty());
    }

    void graphInBothModes() {
        widgets::TraceView* view = m_driver->parts().traceView;
        QTest::keyClick(view->waterfall(), Qt::Key_3);
        QCOMPARE(view->currentPane(), QStringLiteral("graph"));
        QVERIFY(m_driver->settle());
        auto* pane = qobject_cast<widgets::GraphPane*>(view->pane(QStringLiteral("graph")));
        QVERIFY(pane != nullptr);
        widgets::GraphView* graph = pane->view();
        QVERIFY2(graph->isReady(), qPrintable(graph->note()));
        QCOMPARE(graph->graph()->spans, 30U);
        QCOMPARE(graph->graph()->kinds, 3U);
        graph->setMode(analysis::GraphMode::Operations);
        QVERIFY(m_driver->settle());
        QVERIFY(graph->isReady());
        QCOMPARE(graph->graph()->mode, analysis::GraphMode::Operations);
        // A box that is clicked is the span that the window shows; Enter shows it in the waterfall.
        const analysis::GraphNode node = 0;
        QTest::mouseClick(graph->viewport(), Qt::LeftButton, {}, graph->nodeRect(node).center().toPoint());
        const auto& tree = pane->analysis()->tree;
        const SpanIndex span = tree.span[graph->graph()->nodes[node].slowest];
        QCOMPARE(view->selectedSpan(), std::optional(span));
        QTest::keyClick(graph, Qt::Key_Return);
        QCOMPARE(view->currentPane(), QStringLiteral("waterfall"));
        QCOMPARE(view->selectedSpan(), std::optional(span));
        view->showPane(QStringLiteral("graph"));
        // Another trace while it is seen.
        m_driver->search(frameIdOf(121));
        QVERIFY(m_driver->settle());
        QVERIFY(graph->isReady());
        QCOMPARE(graph->graph()->analysis->trace->summary.frameIds.front(), frameIdOf(121).toStdString());
        QVERIFY(m_driver->messages().isEmpty());
    }

    void tablesAreSaved() {
        widgets::TraceView* view = m_driver->parts().traceView;
        for (const char* name : {"statistics", "spans"}) {
            view->showPane(QLatin1String(name));
            QVERIFY(m_driver->settle());
            QVERIFY(view->pane(QLatin1String(name)) != nullptr);
            Q_EMIT view->pane(QLatin1String(name))->findChild<widgets::PaneHead*>()->csvWanted();
            auto* dialog = m_driver->window().findChild<QFileDialog*>(QStringLiteral("csvDialog"));
            QVERIFY(dialog != nullptr);
            const QString path = m_driver->file(name) + QStringLiteral(".csv");
            Q_EMIT dialog->fileSelected(path);
            delete dialog;
            QVERIFY(m_driver->settle());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QCOMPARE(bytes.count("\r\n"), 31);
            QVERIFY(bytes.contains("capture_frame"));
            QVERIFY(bytes.startsWith(QLatin1String(name) == QLatin1String("spans") ? "trace_id,span_id" : "operation,service,spans"));
        }
        QVERIFY(m_driver->messages().isEmpty());
        QCOMPARE(m_driver->settings().data.exportFolder, QFileInfo(m_driver->file("x")).absolutePath());
        // A place that cannot be written to is told, and nothing is left behind.
        Q_EMIT view->pane(QStringLiteral("spans"))->findChild<widgets::PaneHead*>()->csvWanted();
        auto* dialog = m_driver->window().findChild<QFileDialog*>(QStringLiteral("csvDialog"));
        Q_EMIT dialog->fileSelected(m_driver->file("no/such/folder/x.csv"));
        delete dialog;
        QVERIFY(m_driver->settle());
        QVERIFY(m_driver->messages().contains(QStringLiteral("x.csv")));
    }

    void logOfATraceIsReadAndSaved() {
        QFile file(m_driver->file("logs.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"resourceSpans\":[{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"w\"}}]},"
            "\"scopeSpans\":[{\"spans\":[{\"traceId\":\"0af7651916cd43dd8448eb211c80319c\",\"spanId\":\"00000000000000a1\","
            "\"name\":\"job\",\"startTimeUnixNano\":\"1710513602017000000\",\"endTimeUnixNano\":\"1710513602117000000\","
            "\"events\":[{\"timeUnixNano\":\"1710513602020000000\",\"name\":\"cache miss\"}]}]}]}]}\n"
            "{\"resourceLogs\":[{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"w\"}}]},"
            "\"scopeLogs\":[{\"logRecords\":[{\"traceId\":\"0af7651916cd43dd8448eb211c80319c\",\"spanId\":\"00000000000000a1\","
            "\"timeUnixNano\":\"1710513602019000000\",\"severityNumber\":13,\"body\":{\"stringValue\":\"=long, \\\"queue\\\"\"}}]}]}]}\n");
        file.close();
        m_driver->drop({file.fileName()});
        QVERIFY(m_driver->settle());
        m_driver->search(QStringLiteral("0af7651916cd43dd8448eb211c80319c"));
        QVERIFY(m_driver->settle());
        widgets::TraceView* view = m_driver->parts().traceView;
        view->showPane(QStringLiteral("log"));
        QVERIFY(m_driver->settle());
        auto* pane = qobject_cast<widgets::LogPane*>(view->pane(QStringLiteral("log")));
        QVERIFY(pane != nullptr);
        QCOMPARE(pane->model()->rowCount(), 2);
        QVERIFY(pane->sentence().startsWith(QStringLiteral("1 log record")));
        Q_EMIT pane->findChild<widgets::PaneHead*>()->csvWanted();
        auto* dialog = m_driver->window().findChild<QFileDialog*>(QStringLiteral("csvDialog"));
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(m_driver->file("log.csv"));
        delete dialog;
        QVERIFY(m_driver->settle());
        QFile table(m_driver->file("log.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = table.readAll().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[1].trimmed(),
                 QByteArray("0af7651916cd43dd8448eb211c80319c,1710513602019000000,2024-03-15T14:40:02.019000000Z,log,13,,w,"
                            "job,00000000000000a1,\"'=long, \"\"queue\"\"\""));
        QVERIFY(lines[2].contains(",event,,,w,job,00000000000000a1,cache miss"));
    }

    void paneComesBackWithTheNextStart() {
        m_driver->parts().traceView->showPane(QStringLiteral("spans"));
        QVERIFY(m_driver->settle());
        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().traceView->currentPane(), QStringLiteral("spans"));
        auto* pane = qobject_cast<widgets::SpanListPane*>(m_driver->parts().traceView->pane(QStringLiteral("spans")));
        QVERIFY(pane != nullptr);
        QCOMPARE(pane->model()->rowCount(), 30);
        // The span that is selected is the row that is current.
        QTRY_VERIFY(m_driver->parts().traceView->selectedSpan().has_value());
        QCOMPARE(pane->model()->spanAt(pane->table()->currentIndex().row()), m_driver->parts().traceView->selectedSpan());
        QTest::keyClick(pane->table(), Qt::Key_Down);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().selectedSpanId(), pane->table()
                                                                   ->currentIndex()
                                                                   .siblingAtColumn(items::SpanListModel::SpanIdColumn)
                                                                   .data(items::SpanListModel::RawRole)
                                                                   .toString());
    }

    void columnWidthsComeBackWithTheNextStart_data() {
        QTest::addColumn<QString>("pane");
        QTest::newRow("statistics") << QStringLiteral("statistics");
        QTest::newRow("spans") << QStringLiteral("spans");
    }
    void columnWidthsComeBackWithTheNextStart() {
        QFETCH(const QString, pane);
        const auto shown = [&] {
            m_driver->parts().traceView->showPane(pane);
            return m_driver->settle() ? m_driver->parts().traceView->pane(pane)->findChild<widgets::PaneTable*>() : nullptr;
        };
        auto* table = shown();
        QVERIFY(table != nullptr);
        auto* head = table->horizontalHeader();
        const int column = 1;
        const int designed = table->columnWidth(column);
        const QPoint edge(head->sectionViewportPosition(column) + designed - 1, head->height() / 2);
        QTest::mousePress(head->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(head->viewport(), edge + QPoint(20, 0));
        QTest::mouseMove(head->viewport(), edge + QPoint(43, 0));
        QTest::mouseRelease(head->viewport(), Qt::LeftButton, {}, edge + QPoint(43, 0));
        const int dragged = table->columnWidth(column);
        QCOMPARE(dragged, designed + 43);
        m_driver->start();
        QVERIFY(m_driver->settle());
        table = shown();
        QVERIFY(table != nullptr);
        QCOMPARE(table->columnWidth(column), dragged);
        // The menu of the head brings the design back, and the next start keeps to that.
        head = table->horizontalHeader();
        const QPoint at(20, head->height() / 2);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, head->viewport()->mapToGlobal(at));
        QApplication::sendEvent(head->viewport(), &asked);
        auto* menu = table->findChild<QMenu*>(QStringLiteral("columnMenu"));
        QVERIFY(menu != nullptr && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(table->columnWidth(column), designed);
        m_driver->start();
        QVERIFY(m_driver->settle());
        table = shown();
        QVERIFY(table != nullptr);
        QCOMPARE(table->columnWidth(column), designed);
    }

private:
    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowPanes);

}  // namespace window_panes_test

#include "tst_window_panes.moc"
