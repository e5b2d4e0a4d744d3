// SPDX-License-Identifier: GPL-3.0-or-later
// The panes beside the waterfall, with real events.
#include <QApplication>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "model/analysis/marked_spans.h"
#include "model/analysis/span_colors.h"
#include "model/items/span_list_model.h"
#include "model/items/statistics_model.h"
#include "model/items/text.h"
#include "tests/widgets/sample_trace.h"
#include "widgets/app_style.h"
#include "widgets/color_legend.h"
#include "widgets/flame_pane.h"
#include "widgets/flame_view.h"
#include "widgets/graph_pane.h"
#include "widgets/graph_view.h"
#include "widgets/group_field.h"
#include "widgets/header_switch.h"
#include "widgets/pane_table.h"
#include "widgets/span_list_pane.h"
#include "widgets/statistics_pane.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_colors.h"
#include "widgets/trace_header.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"
#include "widgets/zoom_history.h"

using namespace fw;
using namespace fw::widgets;
using analysis::GroupBy;
using analysis::GroupKey;
using items::SpanListModel;
using items::StatisticsModel;

namespace panes_test {

/// A view whose panes are answered at once or, while `holding`, when the test says so.
struct PanesFixture {
    explicit PanesFixture(QSize size = {1200, 640}) {
        QObject::connect(&view, &TraceView::paneBuilt, &view, [this](TracePane* pane) {
            ++built;
            if (auto* statistics = qobject_cast<StatisticsPane*>(pane)) {
                QObject::connect(statistics, &StatisticsPane::statisticsWanted, &view, [this](const StatisticsRequest& request) {
                    requests.push_back(request);
                    if (!holding) answer(request);
                });
            } else if (auto* flame = qobject_cast<FlamePane*>(pane)) {
                QObject::connect(flame->view(), &FlameView::graphWanted, &view, [this, flame](analysis::FlameMode mode) {
                    ++flames;
                    flame->view()->setGraph(*analysis::buildFlameGraph(flame->analysis(), mode, {}, flame->scope()));
                });
            } else if (auto* graph = qobject_cast<GraphPane*>(pane)) {
                QObject::connect(graph->view(), &GraphView::graphWanted, &view,
                                 [this, graph](analysis::GraphMode mode, const QSizeF& box) { answer(*graph, mode, box); });
            } else if (auto* spans = qobject_cast<SpanListPane*>(pane)) {
                QObject::connect(spans, &SpanListPane::orderWanted, &view, [this, spans](const SpanOrderRequest& request) {
                    ++orders;
                    spans->setOrder(request.number,
                                    *analysis::orderSpans(*request.analysis, request.field, request.descending, {}, request.scope));
                });
            }
        });
        view.resize(size);
        view.setTrace(trace);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.waterfall()->setFocus(Qt::TabFocusReason);
    }
    void answer(const StatisticsRequest& request) {
        // No span has any attribute.
        KeyColumn none;
        none.value.assign(request.analysis->trace->spanCount(), KeyColumn::absent);
        StatisticsAnswer out;
        out.statistics = request.known;
        if (!out.statistics)
            out.statistics =
                *analysis::computeStatistics(request.analysis, request.grouping, std::nullopt, {none, none}, {}, request.scope);
        out.order = analysis::statisticsOrder(*out.statistics, request.field, request.descending);
        statistics()->setStatistics(request.number, std::move(out));
    }
    void answer(GraphPane& pane, analysis::GraphMode mode, const QSizeF& box) {
        ++graphs;
        auto counted = *analysis::buildTraceGraph(pane.analysis(), mode, {}, {}, {}, pane.scope());
        layout::GraphShape shape;
        shape.nodes = static_cast<std::uint32_t>(counted->nodes.size());
        shape.boxWidth = box.width();
        shape.boxHeight = box.height();
        for (const analysis::TraceGraphEdge& edge : counted->edges) shape.edges.push_back({edge.from, edge.to});
        pane.view()->setPicture({counted, std::make_shared<const layout::GraphLayout>(*layout::layOutGraph(shape, {}))});
    }
    StatisticsPane* statistics() { return qobject_cast<StatisticsPane*>(view.pane(QStringLiteral("statistics"))); }
    SpanListPane* spans() { return qobject_cast<SpanListPane*>(view.pane(QStringLiteral("spans"))); }
    QPoint cell(PaneTable* table, int row, int column) { return table->visualRect(table->model()->index(row, column)).center(); }
    int rowOf(const QString& operation) {
        for (int row = 0; row < statistics()->model()->rowCount(); ++row)
            if (statistics()->model()->valueAt(row, 0) == operation) return row;
        return -1;
    }

    std::shared_ptr<const analysis::TraceAnalysis> trace = test::sampleAnalysis();
    std::vector<StatisticsRequest> requests;
    bool holding = false;
    int built = 0;
    int orders = 0;
    int flames = 0;
    int graphs = 0;
    TraceView view;
};

}  // namespace panes_test

using panes_test::PanesFixture;

class TestPanes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, render::ThemeId::Light);
    }

    void legendOnlyWhereItIsTrue() {
        PanesFixture f;
        auto* legend = f.view.findChild<ColorLegend*>();
        QVERIFY(legend != nullptr);
        f.view.colors()->setKey({GroupBy::Kind, {}});
        QVERIFY(legend->isVisible());
        for (const QString& id : TraceView::paneIds()) {
            QVERIFY(f.view.showPane(id));
            QCOMPARE(legend->isVisible(), id != QStringLiteral("statistics"));
        }
        // Chosen from a pane that does not follow, it is there with the waterfall.
        QVERIFY(f.view.showPane(QStringLiteral("statistics")));
        f.view.colors()->setKey({GroupBy::Status, {}});
        QVERIFY(!legend->isVisible());
        QVERIFY(f.view.showPane(QStringLiteral("waterfall")));
        QVERIFY(legend->isVisible());
        f.view.colors()->setKey({GroupBy::Service, {}});
        QVERIFY(!legend->isVisible());
    }
    void walksInEveryPane() {
        PanesFixture f;
        const auto marked = analysis::withMark(*analysis::markSpans(f.trace, {}), 2, std::string("note"));
        f.view.setMarked(marked);
        const std::optional<analysis::Row> error(f.trace->tree.rowOfSpan[6]);
        const std::optional<analysis::Row> mark(f.trace->tree.rowOfSpan[2]);
        for (const QString& id : TraceView::paneIds()) {
            for (const auto& [key, row] : {std::pair(Qt::Key_E, error), std::pair(Qt::Key_J, mark)}) {
                for (const Qt::KeyboardModifiers shift : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)}) {
                    QVERIFY(f.view.showPane(id));
                    f.view.traceWindow()->select(0);
                    f.view.focusProxy()->setFocus(Qt::OtherFocusReason);
                    QTest::keyClick(QApplication::focusWidget(), key, shift);
                    QVERIFY2(f.view.traceWindow()->selected() == row, qPrintable(id));
                    QCOMPARE(f.view.currentPane(), QStringLiteral("waterfall"));
                    QVERIFY(f.view.waterfall()->hasFocus());
                }
            }
        }
    }
    void statisticsMarkTheGroupOfTheSelectedSpan() {
        PanesFixture f;
        const auto operation = [&]() -> QString {
            const QModelIndexList rows = f.statistics()->table()->selectionModel()->selectedRows();
            return rows.size() == 1 ? f.statistics()->model()->valueAt(rows.front().row(), 0).value_or(QString()) : QString();
        };
        f.view.selectSpan(3);
        QVERIFY(f.view.showPane(QStringLiteral("statistics")));
        QCOMPARE(operation(), QStringLiteral("detect_objects"));
        QCOMPARE(f.statistics()->table()->currentIndex().row(), f.rowOf(QStringLiteral("detect_objects")));
        f.view.selectSpan(6);
        QCOMPARE(operation(), QStringLiteral("INSERT detections"));
        // In another order, too; the answer that comes later marks as well.
        f.statistics()->table()->sortBy(StatisticsModel::First, false);
        QCOMPARE(operation(), QStringLiteral("INSERT detections"));
        f.statistics()->setGrouping({{GroupKey{GroupBy::Operation, {}}, GroupKey{}}});
        QCOMPARE(operation(), QStringLiteral("INSERT detections"));
        QVERIFY(f.view.showPane(QStringLiteral("waterfall")));
        f.view.selectSpan(0);
        QVERIFY(f.view.showPane(QStringLiteral("statistics")));
        QCOMPARE(operation(), QStringLiteral("capture_frame"));
        f.view.traceWindow()->select(std::nullopt);
        QVERIFY(!f.statistics()->table()->selectionModel()->hasSelection());
        f.view.selectSpan(0);
        // What is not counted has no group.
        const auto& trace = *f.trace->trace;
        f.view.traceWindow()->setWindow({trace.startNs[0], trace.startNs[0] + 50 * test::ms});
        QTRY_COMPARE(f.statistics()->model()->rowCount(), 2);
        f.view.traceWindow()->select(f.trace->tree.rowOfSpan[6]);
        QVERIFY(!f.statistics()->table()->selectionModel()->hasSelection());
    }
    void keysAndButtonsChoose() {
        PanesFixture f;
        QSignalSpy changes(&f.view, &TraceView::paneChanged);
        QCOMPARE(TraceView::paneIds().mid(0, 1), QStringList{QStringLiteral("waterfall")});
        QCOMPARE(f.built, 0);
        const int statistics = static_cast<int>(TraceView::paneIds().indexOf(QStringLiteral("statistics")));
        QTest::keyClick(f.view.waterfall(), static_cast<Qt::Key>(Qt::Key_1 + statistics));
        QCOMPARE(f.view.currentPane(), QStringLiteral("statistics"));
        QCOMPARE(f.built, 1);
        QVERIFY(!f.view.waterfall()->isVisible());
        QVERIFY(f.statistics()->table()->hasFocus());
        QTest::keyClick(f.statistics()->table(), Qt::Key_1);
        QCOMPARE(f.view.currentPane(), QStringLiteral("waterfall"));
        QVERIFY(f.view.waterfall()->hasFocus());
        QCOMPARE(changes.size(), 2);
        // The buttons are the same choice.
        QStringList names;
        HeaderSwitch* spans = nullptr;
        for (HeaderSwitch* button : f.view.header()->findChildren<HeaderSwitch*>()) {
            names += button->accessibleName();
            if (button->accessibleName().startsWith(QStringLiteral("Spans"))) spans = button;
        }
        QVERIFY2(spans != nullptr, qPrintable(names.join(QLatin1Char('|'))));
        QTest::mouseClick(spans, Qt::LeftButton);
        QCOMPARE(f.view.currentPane(), QStringLiteral("spans"));
        QVERIFY(spans->isChecked());
        // A digit that is typed into a field is no choice.
        QVERIFY(f.view.showPane(QStringLiteral("statistics")));
        auto* field = f.statistics()->findChild<GroupField*>(QStringLiteral("groupBy"));
        field->setFocus();
        field->lineEdit()->selectAll();
        QTest::keyClick(field->lineEdit(), Qt::Key_1);
        QCOMPARE(field->lineEdit()->text(), QStringLiteral("1"));
        QCOMPARE(f.view.currentPane(), QStringLiteral("statistics"));
        QVERIFY(!f.view.showPane(QStringLiteral("nothing")));
    }

    void headerFitsWhateverItsWidth() {
        PanesFixture f;
        const auto buttons = f.view.header()->findChildren<HeaderSwitch*>();
        bool words = false;
        bool signsOnly = false;
        for (const int width : {420, 700, 1000, 1600}) {
            f.view.resize(width, 500);
            QCoreApplication::processEvents();
            QRect last;
            for (const HeaderSwitch* button : buttons) {
                QVERIFY(button->isVisible());
                QVERIFY(f.view.header()->rect().contains(button->geometry()));
                QVERIFY(!button->geometry().intersects(last));
                last = button->geometry();
                if (button->accessibleName().startsWith(QStringLiteral("Waterfall"))) (button->isWordShown() ? words : signsOnly) = true;
            }
        }
        QVERIFY(words && signsOnly);
    }

    void stateKeepsThePane() {
        PanesFixture f;
        f.view.showPane(QStringLiteral("spans"));
        f.view.waterfall()->setTreeWidth(300);
        const QByteArray state = f.view.saveState();
        TraceView other;
        int built = 0;
        connect(&other, &TraceView::paneBuilt, &other, [&built] { ++built; });
        QVERIFY(other.restoreState(state));
        QCOMPARE(other.currentPane(), QStringLiteral("spans"));
        QCOMPARE(other.waterfall()->treeWidth(), 300);
        // Without a trace nothing is built.
        QCOMPARE(built, 0);
        other.setTrace(f.trace);
        QCOMPARE(built, 1);
        QVERIFY(!other.restoreState(state.left(state.size() - 3)));

        // What was saved before there were panes.
        QByteArray old;
        QDataStream stream(&old, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << quint32{0x46575456} << quint16{1} << qint32{280} << false;
        QVERIFY(other.restoreState(old));
        QCOMPARE(other.waterfall()->treeWidth(), 280);
        QVERIFY(!other.waterfall()->criticalPathShown());
        QCOMPARE(other.currentPane(), QStringLiteral("spans"));
    }

    void statisticsFollowTraceZoomAndGrouping() {
        PanesFixture f;
        f.view.showPane(QStringLiteral("statistics"));
        QCOMPARE(f.requests.size(), std::size_t{1});
        StatisticsPane& pane = *f.statistics();
        QCOMPARE(pane.model()->rowCount(), 7);
        QVERIFY(pane.grouping().keys[0] == (GroupKey{GroupBy::Operation, {}}));
        QCOMPARE(pane.sentence(), QStringLiteral("7 group(s) · 7 span(s)"));
        // Largest self time first.
        const auto self = [&](int row) {
            return pane.model()->index(row, StatisticsModel::Self).data(StatisticsModel::RawRole).toLongLong();
        };
        for (int row = 1; row < 7; ++row) QVERIFY(self(row - 1) >= self(row));

        // The zoom counts once it rests; the group that is current stays.
        pane.table()->selectRow(f.rowOf(QStringLiteral("decode_h264")));
        f.view.traceWindow()->setWindow({test::sampleStart, test::sampleStart + 100 * test::ms});
        f.view.traceWindow()->setWindow({test::sampleStart, test::sampleStart + 50 * test::ms});
        QCOMPARE(f.requests.size(), std::size_t{1});
        QTRY_COMPARE(f.requests.size(), std::size_t{2});
        QCOMPARE(pane.model()->rowCount(), 2);
        QCOMPARE(pane.table()->currentIndex().row(), f.rowOf(QStringLiteral("decode_h264")));
        QCOMPARE(pane.sentence(), QStringLiteral("2 group(s) · 2 of 7 spans in the visible range"));
        f.view.traceWindow()->zoomAll();
        QTRY_COMPARE(pane.model()->rowCount(), 7);

        // Grouping by what is typed.
        auto* first = pane.findChild<GroupField*>(QStringLiteral("groupBy"));
        auto* second = pane.findChild<GroupField*>(QStringLiteral("groupByThen"));
        // A click selects all of it; another one puts the caret.
        QTest::mouseClick(first->lineEdit(), Qt::LeftButton, {}, QPoint(4, first->lineEdit()->height() / 2));
        QCOMPARE(first->lineEdit()->selectedText(), first->lineEdit()->text());
        QTest::qWait(QApplication::doubleClickInterval() + 10);
        QTest::mouseClick(first->lineEdit(), Qt::LeftButton, {}, QPoint(4, first->lineEdit()->height() / 2));
        QVERIFY(!first->lineEdit()->hasSelectedText());
        first->lineEdit()->selectAll();
        QTest::keyClicks(first->lineEdit(), QStringLiteral("service"));
        QTest::keyClick(first->lineEdit(), Qt::Key_Return);
        QCOMPARE(first->currentText(), QStringLiteral("Service"));
        second->setFocus();
        second->lineEdit()->selectAll();
        QTest::keyClick(second->lineEdit(), Qt::Key_Delete);
        QTest::keyClick(second->lineEdit(), Qt::Key_Return);
        QVERIFY(pane.grouping().keys[1] == GroupKey());
        QCOMPARE(pane.model()->rowCount(), 5);
        QVERIFY(pane.table()->isColumnHidden(StatisticsModel::Second));
        // The first cannot be nothing.
        first->lineEdit()->clear();
        QTest::keyClick(first->lineEdit(), Qt::Key_Return);
        QVERIFY(pane.grouping().keys[0] == (GroupKey{GroupBy::Service, {}}));
        QCOMPARE(first->currentText(), QStringLiteral("Service"));
        // Keys of the resources are offered.
        QVERIFY(first->findText(QStringLiteral("deployment.environment")) >= 0);
    }

    void theZoomReachesEveryPane() {
        PanesFixture f;
        const std::int64_t start = test::sampleStart;
        const auto pressSwitch = [](TracePane* pane) {
            auto* button = pane->findChild<HeaderSwitch*>(QStringLiteral("rangeSwitch"));
            QVERIFY(button != nullptr && button->isVisible());
            QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
        };
        const auto switchShown = [](TracePane* pane) { return pane->findChild<HeaderSwitch*>(QStringLiteral("rangeSwitch"))->isVisible(); };

        QVERIFY(f.view.showPane(QStringLiteral("flame")));
        auto* flame = qobject_cast<FlamePane*>(f.view.pane(QStringLiteral("flame")));
        FlameView& bars = *flame->view();
        QCOMPARE(f.flames, 1);
        const std::int64_t whole = bars.graph()->totalNs;
        QVERIFY(!switchShown(flame));
        // Less air around the trace cuts nothing off.
        f.view.traceWindow()->setWindow(f.view.traceWindow()->extent());
        QVERIFY(!f.view.traceWindow()->showsAll());
        QVERIFY(!switchShown(flame) && !f.view.traceWindow()->counted());
        QVERIFY(!bars.sentence().contains(QStringLiteral("visible range")));
        // While the hand moves nothing is asked for.
        for (int step = 1; step <= 10; ++step) f.view.traceWindow()->setWindow({start, start + (60 - step) * test::ms});
        QCOMPARE(f.flames, 1);
        QCOMPARE(bars.graph()->totalNs, whole);
        QTRY_COMPARE(f.flames, 2);
        QVERIFY(bars.graph()->totalNs < whole && bars.graph()->totalNs > 0);
        QCOMPARE(bars.graph()->scope.window, std::optional(f.view.traceWindow()->window()));
        QVERIFY2(bars.sentence().endsWith(QStringLiteral("in the visible range")), qPrintable(bars.sentence()));
        QVERIFY2(!bars.sentence().contains(QStringLiteral("filtered")), qPrintable(bars.sentence()));
        // All of it again, by hand, and back.
        pressSwitch(flame);
        QCOMPARE(bars.graph()->totalNs, whole);
        QVERIFY(switchShown(flame));
        pressSwitch(flame);
        QVERIFY(bars.graph()->totalNs < whole);

        // A pane that is opened while zoomed counts the part at once, and asks once.
        QVERIFY(f.view.showPane(QStringLiteral("spans")));
        SpanListPane& spans = *f.spans();
        QCOMPARE(f.orders, 1);
        QCOMPARE(spans.model()->rowCount(), 2);
        QCOMPARE(spans.sentence(), QStringLiteral("2 of 7 spans: in the visible range"));
        QVERIFY(f.view.showPane(QStringLiteral("graph")));
        auto* graph = qobject_cast<GraphPane*>(f.view.pane(QStringLiteral("graph")));
        QCOMPARE(f.graphs, 1);
        QCOMPARE(graph->view()->graph()->spans, std::uint64_t{2});
        QVERIFY(graph->view()->sentence().contains(QStringLiteral("in the visible range")));

        // The choice is one for all panes; the one that is left hears of it when it comes back.
        pressSwitch(graph);
        QCOMPARE(graph->view()->graph()->spans, std::uint64_t{7});
        QVERIFY(f.view.showPane(QStringLiteral("spans")));
        QCOMPARE(spans.model()->rowCount(), 7);
        QVERIFY(f.view.showPane(QStringLiteral("statistics")));
        QCOMPARE(f.requests.size(), std::size_t{1});
        QVERIFY(!f.requests.back().scope.window);
        pressSwitch(f.statistics());
        QCOMPARE(f.statistics()->sentence(), QStringLiteral("2 group(s) · 2 of 7 spans in the visible range"));
        QVERIFY(f.view.showPane(QStringLiteral("spans")));
        QCOMPARE(spans.model()->rowCount(), 2);
        QTest::qWait(ZoomHistory::stayMs + 100);
        f.view.traceWindow()->zoomAll();
        QTRY_COMPARE(spans.model()->rowCount(), 7);
        QVERIFY(!switchShown(&spans));
        QCOMPARE(spans.sentence(), QStringLiteral("7 span(s), all of the trace"));
        // The one history of the zoom leads back here, too.
        QTest::qWait(ZoomHistory::stayMs + 100);
        f.view.stepHistory(true);
        QTRY_COMPARE(spans.model()->rowCount(), 2);
        f.view.stepHistory(false);
        QTRY_COMPARE(spans.model()->rowCount(), 7);
    }

    void lateAnswersAreDropped() {
        PanesFixture f;
        f.holding = true;
        f.view.showPane(QStringLiteral("statistics"));
        StatisticsPane& pane = *f.statistics();
        QCOMPARE(pane.model()->rowCount(), 0);
        QCOMPARE(pane.sentence(), QStringLiteral("Computing…"));
        pane.setGrouping({{GroupKey{GroupBy::Service, {}}, GroupKey{}}});
        QCOMPARE(f.requests.size(), std::size_t{2});
        f.answer(f.requests[0]);
        QCOMPARE(pane.model()->rowCount(), 0);
        f.answer(f.requests[1]);
        QCOMPARE(pane.model()->rowCount(), 5);
        pane.setRefused(f.requests[0].number, QStringLiteral("no"));
        QCOMPARE(pane.model()->rowCount(), 5);
        // Another trace while the pane is away: it lets go of the old one, and asks once it is seen.
        f.view.showPane(QStringLiteral("waterfall"));
        f.view.traceWindow()->zoomAt(0.5, test::sampleStart);
        f.view.setTrace(nullptr);
        QCOMPARE(pane.model()->rowCount(), 0);
        f.view.setTrace(f.trace);
        QCoreApplication::processEvents();
        QCOMPARE(f.requests.size(), std::size_t{2});
        f.view.showPane(QStringLiteral("statistics"));
        QCOMPARE(f.requests.size(), std::size_t{3});
        f.answer(f.requests[2]);
        pane.setGrouping({{GroupKey{GroupBy::Attribute, "x"}, GroupKey{}}});
        pane.setRefused(f.requests[3].number, QStringLiteral("cannot be read"));
        QCOMPARE(pane.model()->rowCount(), 0);
    }

    void rowsLeadToTheSlowestSpan() {
        PanesFixture f;
        f.view.showPane(QStringLiteral("statistics"));
        StatisticsPane& pane = *f.statistics();
        const auto before = f.view.selectedSpan();
        // Walking by keys goes nowhere, Enter does.
        pane.table()->selectRow(0);
        QTest::keyClick(pane.table(), Qt::Key_Down);
        QCOMPARE(f.view.currentPane(), QStringLiteral("statistics"));
        QVERIFY(f.view.selectedSpan() == before);
        const int row = f.rowOf(QStringLiteral("infer_faces"));
        const int interval = QApplication::doubleClickInterval();
        QApplication::setDoubleClickInterval(60'000);
        QTest::mouseClick(pane.table()->viewport(), Qt::LeftButton, {}, f.cell(pane.table(), row, StatisticsModel::Max));
        QCOMPARE(f.view.currentPane(), QStringLiteral("waterfall"));
        QCOMPARE(f.view.selectedSpan(), std::optional<SpanIndex>(5));
        // The second half of a double click is not for the waterfall.
        const analysis::Interval window = f.view.traceWindow()->window();
        QTest::mouseDClick(f.view.waterfall()->viewport(), Qt::LeftButton, {}, QPoint(700, 60));
        QApplication::setDoubleClickInterval(interval);
        QVERIFY(f.view.traceWindow()->window() == window);
        f.view.showPane(QStringLiteral("statistics"));
        pane.table()->selectRow(f.rowOf(QStringLiteral("decode_h264")));
        QTest::keyClick(pane.table(), Qt::Key_Return);
        QCOMPARE(f.view.currentPane(), QStringLiteral("waterfall"));
        QCOMPARE(f.view.selectedSpan(), std::optional<SpanIndex>(1));
    }

    void menuFiltersCopiesSortsSaves() {
        PanesFixture f;
        f.view.showPane(QStringLiteral("statistics"));
        StatisticsPane& pane = *f.statistics();
        QSignalSpy filtered(&f.view, &TraceView::filterRequested);
        QSignalSpy copied(&f.view, &TraceView::copyRequested);
        QSignalSpy saved(&pane, &StatisticsPane::csvWanted);
        const auto choose = [&](const QString& start, int column) {
            const QPoint at = f.cell(pane.table(), f.rowOf(QStringLiteral("infer_faces")), column);
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, pane.table()->viewport()->mapToGlobal(at));
            QApplication::sendEvent(pane.table()->viewport(), &event);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr) return false;
            for (QAction* action : menu->actions()) {
                if (!action->text().startsWith(start)) continue;
                action->trigger();
                menu->close();
                return true;
            }
            menu->close();
            return false;
        };
        QVERIFY(choose(QStringLiteral("Filter traces"), StatisticsModel::Max));
        QCOMPARE(filtered.back().at(0).toString(), QStringLiteral("name"));
        QCOMPARE(filtered.back().at(1).toString(), QStringLiteral("infer_faces"));
        QVERIFY(choose(QStringLiteral("Filter traces"), StatisticsModel::Second));
        QCOMPARE(filtered.back().at(0).toString(), QStringLiteral("service"));
        QCOMPARE(filtered.back().at(1).toString(), QStringLiteral("face-recognition"));
        QVERIFY(choose(QStringLiteral("Copy cell"), StatisticsModel::Max));
        QCOMPARE(copied.back().front().toString(), QStringLiteral("203 ms"));
        QVERIFY(choose(QStringLiteral("Copy row"), StatisticsModel::Max));
        QVERIFY(copied.back().front().toString().startsWith(QStringLiteral("infer_faces\tface-recognition\t1\t")));
        QVERIFY(choose(QStringLiteral("Save as CSV"), StatisticsModel::Max));
        QCOMPARE(saved.size(), 1);
        // Scopes are nothing that is searched for.
        pane.setGrouping({{GroupKey{GroupBy::Operation, {}}, GroupKey{GroupBy::Scope, {}}}});
        QVERIFY(!choose(QStringLiteral("Filter traces"), StatisticsModel::Second));
        // Heads sort: numbers from the largest, words from the first.
        auto* head = pane.table()->horizontalHeader();
        const auto click = [&](int column) {
            QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionViewportPosition(column) + 20, head->height() / 2));
        };
        click(StatisticsModel::Max);
        QCOMPARE(*pane.model()->valueAt(0, 0), QStringLiteral("capture_frame"));
        click(StatisticsModel::Max);
        QCOMPARE(*pane.model()->valueAt(6, 0), QStringLiteral("capture_frame"));
        click(StatisticsModel::First);
        QCOMPARE(*pane.model()->valueAt(0, 0), QStringLiteral("INSERT detections"));
    }

    void columnsOfSpansAreChosenAndMoved() {
        PanesFixture f;
        f.view.showPane(QStringLiteral("spans"));
        PaneTable* table = f.spans()->table();
        QHeaderView* head = table->horizontalHeader();
        QVERIFY(table->ownWidths().isEmpty());
        const auto choose = [&](const QString& title) {
            auto* button = f.spans()->findChild<QToolButton*>(QStringLiteral("paneColumns"));
            QTest::mouseClick(button, Qt::LeftButton);
            const QList<QMenu*> menus = table->findChildren<QMenu*>(QStringLiteral("columnMenu"));
            QVERIFY(!menus.isEmpty() && menus.back()->isVisible());
            for (QAction* action : menus.back()->actions()) {
                if (action->text() != title) continue;
                QVERIFY(action->isEnabled());
                action->trigger();
            }
            menus.back()->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        choose(QStringLiteral("Kind"));
        choose(QStringLiteral("Parent id"));
        QVERIFY(table->isColumnHidden(SpanListModel::Kind));
        QVERIFY(table->isColumnHidden(SpanListModel::ParentIdColumn));
        // The others take the room.
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        // A head that is dragged over its neighbour changes places with it.
        const int service = head->visualIndex(SpanListModel::Service);
        const int from = head->sectionViewportPosition(SpanListModel::Operation) + head->sectionSize(SpanListModel::Operation) / 2;
        const int to = head->sectionViewportPosition(SpanListModel::Service) + 4;
        QTest::mousePress(head->viewport(), Qt::LeftButton, {}, QPoint(from, head->height() / 2));
        QTest::mouseMove(head->viewport(), QPoint(from - 20, head->height() / 2));
        QTest::mouseMove(head->viewport(), QPoint(to, head->height() / 2));
        QTest::mouseRelease(head->viewport(), Qt::LeftButton, {}, QPoint(to, head->height() / 2));
        QCOMPARE(head->visualIndex(SpanListModel::Operation), service);
        // The keyboard does it by the menu, for the column of the current cell.
        table->setCurrentIndex(table->model()->index(0, SpanListModel::Operation));
        choose(QStringLiteral("Move “Operation” right"));
        QCOMPARE(head->visualIndex(SpanListModel::Operation), service + 1);
        choose(QStringLiteral("Move “Operation” left"));
        // What is kept makes the same table elsewhere.
        const QList<int> kept = table->ownWidths();
        PanesFixture other;
        other.view.showPane(QStringLiteral("spans"));
        PaneTable* second = other.spans()->table();
        second->setOwnWidths(kept);
        QVERIFY(second->isColumnHidden(SpanListModel::Kind));
        QCOMPARE(second->horizontalHeader()->visualIndex(SpanListModel::Operation), service);
        QCOMPARE(second->ownWidths(), kept);
        // What is no order of these columns changes nothing.
        QList<int> wrong = kept;
        wrong.back() = wrong[wrong.size() - 2];
        second->setOwnWidths(wrong);
        QCOMPARE(second->ownWidths(), kept);
        // Files have what is seen.
        std::set<analysis::SpanField> hidden;
        connect(f.spans(), &SpanListPane::csvWanted, this, [&](const auto&, const auto&, const auto& fields) { hidden = fields; });
        QTest::mouseClick(f.spans()->findChild<QToolButton*>(QStringLiteral("paneCsv")), Qt::LeftButton);
        QVERIFY(hidden == (std::set<analysis::SpanField>{analysis::SpanField::Kind, analysis::SpanField::ParentId}));
        choose(QStringLiteral("Reset columns"));
        QVERIFY(!table->isColumnHidden(SpanListModel::Kind));
        QCOMPARE(head->visualIndex(SpanListModel::Operation), static_cast<int>(SpanListModel::Operation));
        QVERIFY(table->ownWidths().isEmpty());
    }

    void keysThatNoSpanHasAreTold() {
        PanesFixture f;
        f.view.showPane(QStringLiteral("statistics"));
        StatisticsPane& pane = *f.statistics();
        pane.setGrouping({{GroupKey{GroupBy::Attribute, "typo.key"}, GroupKey{}}});
        QCOMPARE(pane.sentence(), QStringLiteral("No span has typo.key · 1 group(s) · 7 span(s)"));
        pane.setGrouping({{GroupKey{GroupBy::Service, {}}, GroupKey{GroupBy::Attribute, "typo.key"}}});
        QVERIFY2(pane.sentence().startsWith(QStringLiteral("No span has typo.key · ")), qPrintable(pane.sentence()));
        pane.setGrouping({{GroupKey{GroupBy::Service, {}}, GroupKey{}}});
        QVERIFY(!pane.sentence().contains(QStringLiteral("typo")));
    }

    void namesShareTheRoomByWhatTheyNeed() {
        PanesFixture f({1440, 640});
        auto named = std::make_shared<TraceData>(*f.trace->trace);
        for (ServiceRef& service : named->services) service.name += "-of-the-second-payment-platform-team";
        named->summary.key = 98;
        f.view.setTrace(*analysis::analyseTrace(named, {}));
        f.view.showPane(QStringLiteral("statistics"));
        PaneTable* table = f.statistics()->table();
        StatisticsModel* model = f.statistics()->model();
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        QVERIFY(model->rowCount() > 0);
        // Short operations leave what the long services need.
        for (int row = 0; row < model->rowCount(); ++row) {
            for (const int column : {StatisticsModel::First, StatisticsModel::Second}) {
                const QString text = model->index(row, column).data().toString();
                QVERIFY2(table->columnWidth(column) >= table->fontMetrics().horizontalAdvance(text) + px(24), qPrintable(text));
            }
        }
    }

    void figuresAreNeverCut() {
        PanesFixture f({760, 640});
        auto slow = std::make_shared<TraceData>(*f.trace->trace);
        for (std::int64_t& ns : slow->durationNs) ns *= 4'000;
        slow->summary.key = 99;
        f.view.setTrace(*analysis::analyseTrace(slow, {}));
        f.view.showPane(QStringLiteral("statistics"));
        PaneTable* table = f.statistics()->table();
        StatisticsModel* model = f.statistics()->model();
        QVERIFY(model->rowCount() > 0);
        bool minutes = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = StatisticsModel::Spans; column < StatisticsModel::ColumnCount; ++column) {
                const QString text = model->index(row, column).data().toString();
                minutes = minutes || text.contains(QStringLiteral(" m "));
                QVERIFY2(table->columnWidth(column) >= table->fontMetrics().horizontalAdvance(text) + px(16), qPrintable(text));
            }
        }
        QVERIFY(minutes);
        // What does not fit is scrolled to, not cut.
        QVERIFY(table->horizontalScrollBar()->maximum() > 0);
    }

    void durationsBelowZeroAreNotCut() {
        PanesFixture f({760, 640});
        auto odd = std::make_shared<TraceData>(*f.trace->trace);
        odd->summary.key = 98;
        odd->durationNs[2] = -12'000'000;
        odd->durationNs[3] = -10'048'000'000'000;
        for (const SpanIndex span : {2U, 3U}) odd->marks[span] |= NegativeDuration;
        f.view.setTrace(*analysis::analyseTrace(odd, {}));
        f.view.showPane(QStringLiteral("spans"));
        const PaneTable* table = f.spans()->table();
        QStringList seen;
        for (int row = 0; row < f.spans()->model()->rowCount(); ++row) {
            const QString text = f.spans()->model()->index(row, SpanListModel::Duration).data().toString();
            seen += text;
            QVERIFY2(table->columnWidth(SpanListModel::Duration) >= table->fontMetrics().horizontalAdvance(text) + px(16),
                     qPrintable(text));
        }
        QVERIFY(seen.contains(items::durationText(-12'000'000)));
        QVERIFY(seen.contains(items::durationText(-10'048'000'000'000)));
    }

    void spansShareTheSelection() {
        PanesFixture f;
        f.view.selectSpan(4);
        f.view.showPane(QStringLiteral("spans"));
        SpanListPane& pane = *f.spans();
        QCOMPARE(pane.model()->rowCount(), 7);
        QCOMPARE(pane.table()->currentIndex().row(), pane.model()->rowOf(4));
        QSignalSpy selected(&f.view, &TraceView::spanSelected);
        QTest::keyClick(pane.table(), Qt::Key_Down);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.back().front().toUInt(), 5U);
        QCOMPARE(f.view.selectedSpan(), std::optional<SpanIndex>(5));
        // From outside, as a link does.
        f.view.selectSpan(1);
        QCOMPARE(pane.table()->currentIndex().row(), pane.model()->rowOf(1));
        // Another order: the same span stays current.
        pane.table()->sortBy(SpanListModel::Duration, true);
        QCOMPARE(pane.table()->currentIndex().row(), pane.model()->rowOf(1));
        QCOMPARE(*pane.model()->spanAt(0), 0U);
        // What was folded in the waterfall opens for the span that is gone to, and for nothing else.
        f.view.waterfall()->collapseAll();
        pane.table()->selectRow(pane.model()->rowOf(5));
        QVERIFY(!f.view.waterfall()->rows().isVisible(5));
        const analysis::Interval window = f.view.traceWindow()->window();
        QTest::keyClick(pane.table(), Qt::Key_1);
        QCOMPARE(f.view.currentPane(), QStringLiteral("waterfall"));
        QVERIFY(f.view.waterfall()->rows().isVisible(5));
        QVERIFY(f.view.traceWindow()->window() == window);
        f.view.showPane(QStringLiteral("spans"));
        const QPoint at2 = f.cell(pane.table(), pane.model()->rowOf(2), SpanListModel::Operation);
        QTest::mouseClick(pane.table()->viewport(), Qt::LeftButton, {}, at2);
        QCOMPARE(f.view.currentPane(), QStringLiteral("spans"));
        QTest::mouseDClick(pane.table()->viewport(), Qt::LeftButton, {}, at2);
        QCOMPARE(f.view.currentPane(), QStringLiteral("waterfall"));
        QCOMPARE(f.view.selectedSpan(), std::optional<SpanIndex>(2));
        // A key that looks at every row of a table is none.
        f.view.showPane(QStringLiteral("spans"));
        const int at = pane.table()->currentIndex().row();
        QTest::keyClick(pane.table(), Qt::Key_I);
        QCOMPARE(pane.table()->currentIndex().row(), at);
        // Hover is shared.
        const QPoint at3 = f.cell(pane.table(), 3, 1);
        QMouseEvent move(QEvent::MouseMove, at3, pane.table()->viewport()->mapToGlobal(at3), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(pane.table()->viewport(), &move);
        QCOMPARE(f.view.traceWindow()->hovered(), std::optional(f.trace->tree.rowOfSpan[*pane.model()->spanAt(3)]));
    }

    void grownTraceKeepsItsPlace() {
        PanesFixture f;
        f.view.selectSpan(4);
        f.view.showPane(QStringLiteral("spans"));
        auto grown = std::make_shared<TraceData>(*f.trace->trace);
        grown->startNs.push_back(test::sampleStart + 1);
        grown->durationNs.push_back(test::ms);
        grown->spanId.push_back(SpanId{1});
        grown->parentId.push_back(grown->spanId[0]);
        grown->name.push_back(0);
        grown->service.push_back(0);
        grown->resource.push_back(0);
        grown->scope.push_back(0);
        grown->kind.push_back(SpanKind::Server);
        grown->status.push_back(StatusCode::Ok);
        grown->marks.push_back(0);
        QSignalSpy cleared(&f.view, &TraceView::selectionCleared);
        f.view.setTrace(*analysis::analyseTrace(grown, {}));
        QCOMPARE(f.spans()->model()->rowCount(), 8);
        QCOMPARE(f.view.selectedSpan(), std::optional<SpanIndex>(4));
        QCOMPARE(f.spans()->table()->currentIndex().row(), f.spans()->model()->rowOf(4));
        QCOMPARE(cleared.size(), 0);
        f.view.setTrace(nullptr);
        QCOMPARE(f.spans()->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
