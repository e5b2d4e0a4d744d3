// SPDX-License-Identifier: GPL-3.0-or-later
// Colours that stand for something else than services, over a real cache.
#include <cstdint>
#include <map>

#include <QApplication>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include "model/items/span_list_model.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/color_legend.h"
#include "widgets/flame_pane.h"
#include "widgets/flame_view.h"
#include "widgets/graph_pane.h"
#include "widgets/graph_view.h"
#include "widgets/pane_table.h"
#include "widgets/render/theme.h"
#include "widgets/span_list_pane.h"
#include "widgets/trace_colors.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_header.h"
#include "widgets/waterfall_view.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;

namespace window_colors_test {

constexpr const char* firstTrace = "0af7651916cd43dd8448eb211c80319c";
constexpr const char* secondTrace = "1af7651916cd43dd8448eb211c80319c";

/// A span of 200 ms, or the root of a second; `method` may be empty. Names differ, or the spans would be one row of repeats.
QByteArray coloredSpan(const char* id, int number, int kind, int fromMs, const char* method) {
    const auto time = [](int ms) { return QByteArray::number(qint64{1'710'513'444'000'000'000} + qint64{ms} * 1'000'000); };
    const bool root = number == 1;
    QByteArray attributes;
    if (*method != 0) attributes = QByteArray("{\"key\":\"http.method\",\"value\":{\"stringValue\":\"") + method + "\"}}";
    return QByteArray("{\"traceId\":\"") + id + "\",\"spanId\":\"000000000000000" + QByteArray::number(number) + "\",\"parentSpanId\":\"" +
           (root ? "" : "0000000000000001") + "\",\"name\":\"op" + QByteArray::number(number) + "\",\"kind\":" + QByteArray::number(kind) +
           ",\"startTimeUnixNano\":\"" + time(fromMs) + "\",\"endTimeUnixNano\":\"" + time(fromMs + (root ? 1000 : 200)) +
           "\",\"attributes\":[" + attributes + "]}";
}

/// One line of OTLP JSON.
QByteArray coloredLine(const QByteArray& spans) {
    return "{\"resourceSpans\":[{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"web\"}},"
           "{\"key\":\"zone\",\"value\":{\"stringValue\":\"a\"}}]},\"scopeSpans\":[{\"spans\":[" +
           spans + "]}]}]}\n";
}

/// A root without the attribute, three children with it.
QByteArray coloredTrace(const char* id) {
    return coloredLine(coloredSpan(id, 1, 2, 0, "") + ',' + coloredSpan(id, 2, 3, 100, "POST") + ',' + coloredSpan(id, 3, 3, 400, "GET") +
                       ',' + coloredSpan(id, 4, 3, 700, "GET"));
}

class TestWindowColors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        QFile file(m_driver->file("colors.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(coloredTrace(firstTrace)) > 0 && file.write(coloredTrace(secondTrace)) > 0);
        file.close();
        m_driver->start({{file.fileName()}, {}, {}});
        QVERIFY(m_driver->settle());
        open(firstTrace);
    }
    void cleanup() { m_driver.reset(); }

    void kindIsChosenInTheMenu() {
        QVERIFY(legend()->isHidden());
        QCOMPARE(button()->text(), QStringLiteral("Colour: Service ▾"));
        // By keyboard: the menu opens at the button.
        view()->waterfall()->setFocus();
        QTest::keyClick(view()->waterfall(), Qt::Key_C, Qt::ShiftModifier);
        chooseInMenu(QStringLiteral("Kind"));
        QCOMPARE(button()->text(), QStringLiteral("Colour: Kind ▾"));
        QVERIFY(legend()->isVisible());
        QVERIFY2(legend()->allText().contains(QStringLiteral("client · 3\nserver · 1")), qPrintable(legend()->allText()));
        QVERIFY(view()->waterfall()->criticalPathShown());
        const auto colors = view()->waterfall()->colors();
        QVERIFY(colors != nullptr);
        QCOMPARE(barColor(1), render::theme(view()->waterfall()->themeId()).service(colors->slot[spanOfRow(1)]));
        QVERIFY(barColor(1) != render::theme(view()->waterfall()->themeId()).service(0));
        QVERIFY(view()->waterfall()->rowTip(1).contains(QLatin1String("Kind: client")));
        QTest::mouseClick(button(), Qt::LeftButton, {}, button()->rect().center());
        chooseInMenu(QStringLiteral("Service"));
        QVERIFY(legend()->isHidden());
        QVERIFY(!view()->waterfall()->colors());
    }

    void attributeIsTypedAndStaysForTheNextTrace() {
        QTest::mouseClick(button(), Qt::LeftButton, {}, button()->rect().center());
        QVERIFY(menu()->isVisible());
        QStringList words;
        for (const QAction* action : menu()->actions()) words << action->text();
        QVERIFY(words.contains(QStringLiteral("zone")));
        chooseInMenu(QStringLiteral("Attribute…"));
        auto* dialog = m_driver->window().findChild<QInputDialog*>(QStringLiteral("colorKeyDialog"));
        QVERIFY(dialog != nullptr && dialog->isVisible());
        auto* field = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("http.method"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QVERIFY2(legend()->allText().contains(QStringLiteral("GET · 2\nPOST · 1\nabsent · 1")), qPrintable(legend()->allText()));
        const render::Theme& theme = render::theme(view()->waterfall()->themeId());
        QCOMPARE(barColor(1), theme.service(1));
        QCOMPARE(barColor(2), theme.service(0));
        QCOMPARE(barColor(3), theme.service(0));
        QCOMPARE(view()->pictureRequest().traces.front().colors, view()->waterfall()->colors());
        const QByteArray state = view()->saveState();
        // A narrow tree cuts the words and keeps the button within it.
        const int treeWidth = view()->waterfall()->treeWidth();
        view()->waterfall()->setTreeWidth(200);
        QVERIFY(button()->text().contains(QChar(0x2026)) && button()->text().endsWith(QChar(0x25be)));
        QVERIFY(button()->geometry().right() < 200 && button()->sizeHint().width() <= button()->width());
        view()->waterfall()->setTreeWidth(treeWidth);

        open(secondTrace);
        QCOMPARE(button()->text(), QStringLiteral("Colour: http.method ▾"));
        QVERIFY(view()->waterfall()->colors() != nullptr);
        QCOMPARE(view()->waterfall()->colors()->analysis, view()->waterfall()->rows().analysis());
        QCOMPARE(barColor(1), theme.service(1));
        QTest::mouseClick(button(), Qt::LeftButton, {}, button()->rect().center());
        // What was used stands before the keys of the trace.
        words.clear();
        for (const QAction* action : menu()->actions()) words << action->text();
        QVERIFY(words.indexOf(QStringLiteral("http.method")) < words.indexOf(QStringLiteral("zone")));
        chooseInMenu(QStringLiteral("Status"));
        QVERIFY(view()->restoreState(state));
        QVERIFY(m_driver->settle());
        QCOMPARE(button()->text(), QStringLiteral("Colour: http.method ▾"));
        QCOMPARE(view()->colors()->recentKeys(), QStringList{QStringLiteral("http.method")});
    }

    void coloursStayWithTheirSpansWhenTheTraceGrows() {
        widgets::WaterfallView* waterfall = view()->waterfall();
        view()->colors()->setKey({analysis::GroupBy::Attribute, "http.method"});
        QVERIFY(m_driver->settle());
        const std::map<std::uint64_t, QColor> before = barColors();
        QCOMPARE(before.size(), std::size_t{4});
        QVERIFY(before.at(2) != before.at(3));
        // At no moment are slots looked up for spans that they are not of.
        int strange = 0;
        const auto check = [&] {
            const auto colors = waterfall->colors();
            const auto shown = waterfall->rows().analysis();
            if (colors && (!shown || colors->analysis->trace->spanId != shown->trace->spanId)) ++strange;
        };
        connect(waterfall, &widgets::WaterfallView::rowsChanged, this, check);
        connect(view()->traceWindow(), &widgets::TraceWindow::selectionChanged, this, check);
        view()->selectSpan(2);

        // The first child of the grown trace is a new one: every row below it moves.
        QFile file(m_driver->file("more.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(coloredLine(coloredSpan(firstTrace, 5, 3, 20, "DELETE") + ',' + coloredSpan(firstTrace, 6, 3, 650, "GET") + ',' +
                                       coloredSpan(firstTrace, 7, 3, 660, ""))) > 0);
        file.close();
        m_driver->drop({file.fileName()});
        QVERIFY(m_driver->settle());
        QCOMPARE(waterfall->rows().analysis()->trace->spanCount(), SpanIndex{7});
        QCOMPARE(strange, 0);
        QVERIFY(waterfall->colors() != nullptr);
        QCOMPARE(waterfall->colors()->analysis, waterfall->rows().analysis());
        QCOMPARE(spanOfRow(1), SpanIndex{4});

        const std::map<std::uint64_t, QColor> after = barColors();
        const render::Theme& theme = render::theme(waterfall->themeId());
        for (const std::uint64_t id : {2U, 3U, 4U}) QCOMPARE(after.at(id), before.at(id));
        QCOMPARE(after.at(6), before.at(3));
        QCOMPARE(after.at(5), theme.service(2));
        QCOMPARE(after.at(7), theme.wait);
        QVERIFY2(legend()->allText().contains(QStringLiteral("GET · 3\nPOST · 1\nDELETE · 1\nabsent · 2")),
                 qPrintable(legend()->allText()));
        QVERIFY(waterfall->rowTip(1).contains(QLatin1String("http.method: DELETE")));
        QCOMPARE(view()->selectedSpan(), std::optional<SpanIndex>(2));
    }

    void panesFollowWhereTheirMarksStandForSpans() {
        const render::Theme& theme = render::theme(view()->waterfall()->themeId());
        view()->colors()->setKey({analysis::GroupBy::Kind, {}});
        QVERIFY(m_driver->settle());
        const auto colors = view()->colors()->colors();
        QVERIFY(colors != nullptr);

        QVERIFY(view()->showPane(QStringLiteral("spans")) && m_driver->settle());
        QVERIFY(legend()->isVisible());
        const auto* spans = qobject_cast<widgets::SpanListPane*>(view()->pane(QStringLiteral("spans")));
        const QAbstractItemModel* list = spans->model();
        QCOMPARE(list->rowCount(), 4);
        for (int row = 0; row < 4; ++row) {
            const QModelIndex service = list->index(row, items::SpanListModel::Service);
            const SpanIndex span = service.data(items::SpanListModel::SpanRole).toUInt();
            QCOMPARE(service.data(items::SpanListModel::ColorRole).toInt(), static_cast<int>(colors->slot[span]));
            QVERIFY(service.data(Qt::ToolTipRole).toString().contains(QLatin1String("Kind: ")));
            const QRect cell = spans->table()->visualRect(service);
            const QImage image = spans->table()->viewport()->grab().toImage();
            int found = 0;
            for (int x = cell.left(); x < cell.left() + 20; ++x)
                found += image.pixelColor(x, cell.center().y() + 4) == theme.service(colors->slot[span]) ? 1 : 0;
            QVERIFY(found > 0);
        }

        QVERIFY(view()->showPane(QStringLiteral("flame")) && m_driver->settle());
        QVERIFY(legend()->isVisible() && legend()->allText().contains(QLatin1String("several values")));
        const auto* flame = qobject_cast<widgets::FlamePane*>(view()->pane(QStringLiteral("flame")))->view();
        int leaves = 0;
        for (std::uint32_t bar = 0; bar < flame->bars().size(); ++bar) {
            const analysis::FlameNode node = flame->graph()->levelNode[flame->bars()[bar].place];
            if (flame->graph()->hasChildren(node)) continue;
            const QRect box = flame->barRect(bar);
            QCOMPARE(flame->viewport()->grab().toImage().pixelColor(box.left() + 2, box.bottom() - 2),
                     theme.service(colors->slot[flame->graph()->nameSpan(node)]));
            QVERIFY(flame->barTip(bar).contains(QLatin1String("Kind: client")));
            ++leaves;
        }
        QCOMPARE(leaves, 3);

        // One box of four spans of two kinds.
        QVERIFY(view()->showPane(QStringLiteral("graph")) && m_driver->settle());
        const auto* graph = qobject_cast<widgets::GraphPane*>(view()->pane(QStringLiteral("graph")))->view();
        QVERIFY(graph->nodeTip(0).contains(QLatin1String("Kind: several values")));

        // Rows of statistics are no spans: nothing is told that is not seen. Shift+C leads to where it is.
        QVERIFY(view()->showPane(QStringLiteral("statistics")) && m_driver->settle());
        QVERIFY(legend()->isHidden());
        QTest::keyClick(view()->focusProxy(), Qt::Key_C, Qt::ShiftModifier);
        QCOMPARE(view()->currentPane(), QStringLiteral("waterfall"));
        QVERIFY(menu()->isVisible());
        menu()->close();
        QVERIFY(view()->showPane(QStringLiteral("spans")));
        QTest::keyClick(view()->focusProxy(), Qt::Key_C, Qt::ShiftModifier);
        QCOMPARE(view()->currentPane(), QStringLiteral("spans"));
        chooseInMenu(QStringLiteral("Service"));
        QVERIFY(legend()->isHidden());
        QVERIFY(!list->index(0, items::SpanListModel::Service).data(items::SpanListModel::ColorRole).isValid());
    }

    void lateAnswersAreDropped() {
        widgets::TraceColors* colors = view()->colors();
        colors->setKey({analysis::GroupBy::Attribute, "http.method"});
        colors->setKey({analysis::GroupBy::Kind, {}});
        QVERIFY(m_driver->settle());
        QCOMPARE(view()->waterfall()->colors()->key.by, analysis::GroupBy::Kind);
        const auto shown = view()->waterfall()->colors();
        colors->setColors(1, nullptr);
        colors->setRefused(1, QStringLiteral("late"));
        QCOMPARE(view()->waterfall()->colors(), shown);
    }

    void olderStatesStillRestore() {
        QByteArray old;
        QDataStream stream(&old, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << quint32{0x46575456} << quint16{3} << qint32{300} << false << QStringLiteral("waterfall") << true;
        view()->colors()->setKey({analysis::GroupBy::Kind, {}});
        QVERIFY(view()->restoreState(old));
        QVERIFY(view()->waterfall()->gapsShown());
        QCOMPARE(view()->colors()->key().by, analysis::GroupBy::Service);
    }

private:
    void open(const char* id) {
        m_driver->search(QString::fromLatin1(id));
        QVERIFY(m_driver->settle());
        QVERIFY(view()->waterfall()->rows().analysis() != nullptr);
        QCOMPARE(QString::fromStdString(view()->waterfall()->rows().analysis()->trace->summary.idText), QString::fromLatin1(id));
    }
    void chooseInMenu(const QString& text) {
        QVERIFY(menu()->isVisible());
        for (QAction* action : menu()->actions()) {
            if (action->text() != text) continue;
            QTest::mouseClick(menu(), Qt::LeftButton, {}, menu()->actionGeometry(action).center());
            QVERIFY(m_driver->settle());
            return;
        }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] widgets::TraceView* view() const { return m_driver->parts().traceView; }
    [[nodiscard]] QToolButton* button() const { return view()->waterfall()->header()->colorButton(); }
    [[nodiscard]] QMenu* menu() const { return button()->findChild<QMenu*>(QStringLiteral("colorMenu")); }
    [[nodiscard]] widgets::ColorLegend* legend() const { return view()->findChild<widgets::ColorLegend*>(); }
    [[nodiscard]] SpanIndex spanOfRow(std::uint32_t index) const {
        const render::TraceRows& rows = view()->waterfall()->rows();
        return rows.analysis()->tree.span[rows.row(index)];
    }
    /// In the middle of the bar of a span without children, above the critical path.
    [[nodiscard]] QColor barColor(std::uint32_t index) const {
        widgets::WaterfallView* waterfall = view()->waterfall();
        const TraceData& trace = *waterfall->rows().analysis()->trace;
        const SpanIndex span = spanOfRow(index);
        const double x = waterfall->timeScale().toPixel((trace.startNs[span] + trace.endNs(span)) / 2);
        const QRect row = waterfall->rowRect(index);
        const QImage image = waterfall->viewport()->grab().toImage();
        return image.pixelColor(static_cast<int>(x), row.top() + waterfall->rowPainter().metrics().barTop + 2);
    }

    /// Of all rows that are painted, by span id.
    [[nodiscard]] std::map<std::uint64_t, QColor> barColors() const {
        std::map<std::uint64_t, QColor> colors;
        const render::TraceRows& rows = view()->waterfall()->rows();
        for (std::uint32_t i = 0; i < rows.count(); ++i) colors[rows.analysis()->trace->spanId[spanOfRow(i)].value] = barColor(i);
        return colors;
    }

    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowColors);

}  // namespace window_colors_test

#include "tst_window_colors.moc"
