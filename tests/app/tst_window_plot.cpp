// SPDX-License-Identifier: GPL-3.0-or-later
// The chart above the list of traces: its brush narrows the list as the same search would, and is kept with the session.
#include <QFile>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

#include "app/tab_row.h"
#include "app/trace_controller.h"
#include "app/window_actions.h"
#include "app/window_parts.h"
#include "model/items/trace_list_model.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/bottlenecks_view.h"
#include "widgets/trace_chart.h"
#include "widgets/trace_list_pane.h"
#include "widgets/trace_table.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using widgets::TraceStrip;

namespace window_plot_test {

constexpr std::int64_t begin = 1'710'511'200'000'000'000;
constexpr std::int64_t second = 1'000'000'000;

class TestWindowPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(write(0, 40));
        m_driver->start({{m_driver->file("a0.jsonl")}, {}, {}});
        QVERIFY(m_driver->settle());
        QVERIFY(pane()->chartShown());
        QCOMPARE(chart()->plot()->points.size(), std::size_t{40});
    }
    void cleanup() { m_driver.reset(); }

    void aBrushIsTheSameSearch() {
        QCOMPARE(head()->text(), QStringLiteral("40 traces by start"));
        QVERIFY(head()->percentiles().contains(QStringLiteral("p99 –")));
        // All starts, the durations of the upper part.
        const QRectF plot = chart()->axes().plot;
        drag({qRound(plot.left()) - 3, qRound(plot.top()) - 3}, {qRound(plot.right()) + 3, qRound(plot.center().y())});
        QVERIFY(m_driver->settle());
        const TraceRange brush = chart()->brush();
        QVERIFY(!brush.fromNs && !brush.toNs && !brush.shorterNs && brush.longerNs);
        const QStringList brushed = ids();
        QVERIFY(!brushed.isEmpty() && brushed.size() < 40);
        QCOMPARE(head()->text(), QStringLiteral("%1 traces in the brush of 40, by start").arg(brushed.size()));
        QVERIFY(chip()->isVisible());
        // The traces are those of the same bound in TraceQL.
        m_driver->search(QStringLiteral("{ trace:duration > %1ns }").arg(*brush.longerNs));
        QVERIFY(m_driver->settle());
        QVERIFY(chart()->brush().empty() && !chip()->isVisible());
        QCOMPARE(ids(), brushed);
        QCOMPARE(chart()->plot()->points.size(), static_cast<std::size_t>(brushed.size()));
    }

    void timesAndDurationsAreBoth() {
        const QRectF plot = chart()->axes().plot;
        drag({qRound(plot.left() + plot.width() / 4), qRound(plot.top()) + 5},
             {qRound(plot.left() + plot.width() / 2), qRound(plot.bottom()) - 12});
        QVERIFY(m_driver->settle());
        const TraceRange brush = chart()->brush();
        const TracePoints& points = chart()->plot()->points;
        int expected = 0;
        for (std::size_t i = 0; i < points.size(); ++i)
            if (brush.holds(points.startNs[i], points.durationNs[i])) ++expected;
        QVERIFY(expected > 0 && expected < 20);
        QCOMPARE(table()->traceModel()->rowCount(), expected);
        // The bottlenecks count the same traces.
        m_driver->trigger(Command::ShowBottlenecks);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().bottlenecks->model()->table()->found->traces, static_cast<std::uint64_t>(expected));
        QVERIFY(chip()->isVisible());
        m_driver->trigger(Command::ShowTraces);
        QTest::mouseClick(chip(), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QVERIFY(chart()->brush().empty());
        QCOMPARE(table()->traceModel()->rowCount(), 40);
        QCOMPARE(head()->text(), QStringLiteral("40 traces by start"));
    }

    void backAndForwardAndTheNextStart() {
        const qint64 open = *table()->currentKey();
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Return);
        QVERIFY(m_driver->settle());
        const TraceRange brush = chart()->brush();
        const int rows = table()->traceModel()->rowCount();
        QVERIFY(!brush.empty() && rows < 40);
        m_driver->trigger(Command::Back);
        QVERIFY(m_driver->settle());
        QVERIFY(chart()->brush().empty());
        QCOMPARE(table()->traceModel()->rowCount(), 40);
        m_driver->trigger(Command::Forward);
        QVERIFY(m_driver->settle());
        QCOMPARE(chart()->brush(), brush);
        QCOMPARE(table()->traceModel()->rowCount(), rows);
        m_driver->stop();
        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(chart()->brush(), brush);
        QCOMPARE(table()->traceModel()->rowCount(), rows);
        QCOMPARE(head()->text(), QStringLiteral("%1 traces in the brush of 40, by start").arg(rows));
        // From the list as well.
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(m_driver->settle());
        QCOMPARE(table()->traceModel()->rowCount(), 40);
        QCOMPARE(table()->currentKey(), std::optional<qint64>(open));
    }

    void aPointIsARow() {
        const TracePoints& points = chart()->plot()->points;
        const std::size_t last = points.size() - 1;
        QTest::mouseClick(chart(), Qt::LeftButton, {}, chart()->axes().pointOf(points.startNs[last], points.durationNs[last]).toPoint());
        QVERIFY(m_driver->settle());
        QCOMPARE(table()->currentKey(), std::optional<qint64>(points.key[last]));
        QCOMPARE(table()->currentIndex().row(), static_cast<int>(last));
    }

    void importsAddPoints() {
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Space);
        QVERIFY(m_driver->settle());
        const TraceRange brush = chart()->brush();
        const render::PlotView view = chart()->axes().view;
        QVERIFY(write(40, 200));
        m_driver->drop({m_driver->file("a40.jsonl")});
        QVERIFY(m_driver->settle());
        QCOMPARE(chart()->plot()->points.size(), std::size_t{240});
        QCOMPARE(chart()->brush(), brush);
        QCOMPARE(chart()->axes().view, view);
        QVERIFY(head()->text().contains(QStringLiteral("of 240")));
        // Not even while it is dragged.
        const QPoint inside = chart()->axes().rectOf(brush).center().toPoint();
        QTest::mousePress(chart(), Qt::LeftButton, {}, inside);
        QTest::mouseMove(chart(), inside + QPoint(20, 0));
        QTest::mouseMove(chart(), inside + QPoint(40, 0));
        const TraceRange dragged = chart()->brush();
        QVERIFY(dragged != brush);
        QVERIFY(write(240, 10));
        m_driver->drop({m_driver->file("a240.jsonl")});
        QVERIFY(m_driver->settle());
        QCOMPARE(chart()->plot()->points.size(), std::size_t{250});
        QCOMPARE(chart()->brush(), dragged);
        QTest::mouseMove(chart(), inside + QPoint(60, 0));
        QVERIFY(chart()->brush() != dragged);
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, inside + QPoint(60, 0));
        QVERIFY(m_driver->settle());
        int expected = 0;
        const TracePoints& points = chart()->plot()->points;
        for (std::size_t i = 0; i < points.size(); ++i)
            if (chart()->brush().holds(points.startNs[i], points.durationNs[i])) ++expected;
        QCOMPARE(table()->traceModel()->rowCount(), expected);
    }

    void closedIsClosed() {
        auto* scatter = pane()->findChild<QToolButton*>(QStringLiteral("scatterButton"));
        QTest::mouseClick(scatter, Qt::LeftButton);
        QVERIFY(!pane()->chartShown());
        QVERIFY(m_driver->settings().data.traceStrip == static_cast<int>(TraceStrip::Closed));
        const auto plot = chart()->plot();
        m_driver->search(QStringLiteral("name=root"));
        QVERIFY(m_driver->settle());
        // Nothing is read for a chart that nobody sees.
        QCOMPARE(chart()->plot(), plot);
        QVERIFY(head()->percentiles().isEmpty());
        // Too low for it: the pane is made higher.
        m_driver->parts().work->setSizes({120, 600});
        QTest::mouseClick(pane()->findChild<QToolButton*>(QStringLiteral("histogramButton")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QVERIFY(pane()->chartShown());
        QVERIFY(chart()->plot() != plot);
        QCOMPARE(chart()->mode(), render::PlotMode::Histogram);
    }

private:
    [[nodiscard]] const widgets::TraceListPane* pane() { return m_driver->parts().listPane; }
    [[nodiscard]] widgets::TraceChart* chart() { return m_driver->parts().listPane->chart(); }
    [[nodiscard]] widgets::TraceListHeader* head() { return m_driver->parts().listHeader; }
    [[nodiscard]] widgets::TraceTable* table() { return m_driver->parts().table; }
    [[nodiscard]] QToolButton* chip() { return m_driver->parts().tabs->findChild<QToolButton*>(QStringLiteral("brushChip")); }

    [[nodiscard]] QStringList ids() {
        QStringList out;
        for (int row = 0; row < table()->traceModel()->rowCount(); ++row) {
            const auto trace = table()->traceModel()->summaryAt(row);
            out += trace ? QString::fromStdString(trace->idText) : QString();
        }
        return out;
    }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(chart(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i) QTest::mouseMove(chart(), from + (to - from) * i / 5);
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, to);
    }
    /// A trace a second; durations from 100 ms up.
    [[nodiscard]] bool write(int first, int count) {
        QFile file(m_driver->file(qPrintable(QStringLiteral("a%1.jsonl").arg(first))));
        if (!file.open(QIODevice::WriteOnly)) return false;
        for (int i = first; i < first + count; ++i) {
            const std::int64_t start = begin + i * second;
            const std::int64_t duration = (100 + 37 * (i * 7 % 40)) * 1'000'000LL;
            const QString line =
                QStringLiteral(
                    "{\"resourceSpans\":[{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":"
                    "\"svc\"}}]},\"scopeSpans\":[{\"spans\":[{\"traceId\":\"%1\",\"spanId\":\"%2\",\"name\":\"root\","
                    "\"startTimeUnixNano\":\"%3\",\"endTimeUnixNano\":\"%4\"}]}]}]}\n")
                    .arg(i + 1, 32, 16, QLatin1Char('0'))
                    .arg(i + 1, 16, 16, QLatin1Char('0'))
                    .arg(start)
                    .arg(start + duration);
            file.write(line.toUtf8());
        }
        return true;
    }

    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowPlot);

}  // namespace window_plot_test

#include "tst_window_plot.moc"
