// SPDX-License-Identifier: GPL-3.0-or-later
// Services over time in the window: the numbers of the command line, reading a value, and the way to the traces behind it.
#include <algorithm>
#include <set>

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/tab_row.h"
#include "app/top_bar.h"
#include "app/trace_controller.h"
#include "app/window_actions.h"
#include "app/window_parts.h"
#include "model/items/trace_list_model.h"
#include "tests/core/test_registry.h"
#include "widgets/bottlenecks_view.h"
#include "widgets/omnibox.h"
#include "widgets/service_plot_pane.h"
#include "widgets/service_plot_view.h"
#include "widgets/trace_table.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using analysis::SeriesPercent;
using widgets::ServicePlotView;

namespace window_service_plot_test {

class TestWindowServicePlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_files.isValid());
        QProcess cli;
        cli.start(QStringLiteral(FW_CLI), {QStringLiteral("sample"), QStringLiteral("-o"), sample(), QStringLiteral("--frames"),
                                           QStringLiteral("240"), QStringLiteral("--fault"), QStringLiteral("slow-worker")});
        QVERIFY(cli.waitForFinished(60'000));
        QVERIFY(QFile::exists(sample()));
    }
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->start({{sample()}, {}, {}});
        QVERIFY(m_driver->settle(60'000));
    }
    void cleanup() { m_driver.reset(); }

    void theSameNumbersAsTheCommandLine() {
        show();
        // Some seconds of traces: so short steps that there is a line.
        QCOMPARE(view()->plot()->options.stepNs, std::int64_t{5'000'000'000});
        QVERIFY2(pane()->sentence().contains(QStringLiteral("in steps of 5 s")), qPrintable(pane()->sentence()));
        QCOMPARE(view()->percent(), SeriesPercent::P95);
        QVERIFY(!view()->plot()->bucketed());
        compareWithCli(QStringLiteral("5s"), {});
        choose("servicePlotStep", 2);
        QVERIFY(!view()->plot()->bucketed());
        compareWithCli(QStringLiteral("5m"), {});
        choose("servicePlotStep", 1);
        choose("servicePlotRule", 1);
        QVERIFY(view()->plot()->bucketed());
        compareWithCli(QStringLiteral("1m"), QStringLiteral("5ms,10ms,25ms,50ms,100ms,250ms,500ms,1s,2500ms,5s,10s"));
        // The search chooses the traces, as it does for the table.
        const auto all = view()->plot()->traces;
        m_driver->search(QStringLiteral("worker.id=w-07"));
        QVERIFY(m_driver->settle());
        QVERIFY(view()->plot()->traces > 0 && view()->plot()->traces < all);
    }

    void nothingIsComputedWhileNobodyLooks() {
        QVERIFY(view()->plot() == nullptr);
        m_driver->trigger(Command::ShowBottlenecks);
        QVERIFY(m_driver->settle());
        QVERIFY(view()->plot() == nullptr);
        auto* button = m_driver->parts().bottlenecks->findChild<QToolButton*>(QStringLiteral("bottlenecksPlot"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_driver->settle());
        const auto first = view()->plot();
        QVERIFY(first != nullptr);
        m_driver->trigger(Command::ShowTraces);
        m_driver->search(QStringLiteral("status=error"));
        QVERIFY(m_driver->settle());
        QCOMPARE(view()->plot(), first);
        m_driver->trigger(Command::ShowBottlenecks);
        QVERIFY(m_driver->settle());
        QVERIFY(view()->plot() != first);
        // The newest choice wins.
        auto* step = pane()->findChild<QComboBox*>(QStringLiteral("servicePlotStep"));
        for (const int choice : {1, 3, 6, 4, 5}) step->setCurrentIndex(choice);
        QVERIFY(m_driver->settle());
        QCOMPARE(view()->plot()->options.stepNs, std::int64_t{1'800'000'000'000});
    }

    void aPointIsReadAndLeadsToItsTraces() {
        show();
        const auto& shape = view()->shape();
        QVERIFY(!shape.lines.empty());
        const auto tells = [](const analysis::SeriesPoint& point) { return point.figures.tells(SeriesPercent::P95); };
        const std::vector<std::size_t> lines = view()->choice().lines;
        const auto number = std::find_if(lines.rbegin(), lines.rend(), [&](std::size_t one) {
            const auto& points = view()->plot()->lines[one].points;
            return std::any_of(points.begin(), points.end(), tells);
        });
        QVERIFY(number != lines.rend());
        const analysis::SeriesLine line = view()->plot()->lines[*number];
        const auto found = std::find_if(line.points.begin(), line.points.end(), tells);
        const analysis::SeriesPoint point = *found;
        const QPoint at =
            shape.axes.pointOf(render::middleOfStep(point.fromNs, view()->plot()->options.stepNs), point.figures.exactNs[1]).toPoint();
        QTest::mouseMove(view(), at);
        QTRY_VERIFY(!view()->readout().isEmpty());
        QVERIFY2(view()->readout().startsWith(QString::fromStdString(line.name)), qPrintable(view()->readout()));
        QVERIFY(view()->readout().contains(QStringLiteral("p95 ")));
        QCOMPARE(view()->accessibleDescription(), view()->readout());
        const QString service = QString::fromStdString(line.name);
        const int all = m_driver->parts().table->traceModel()->rowCount();
        QTest::mouseClick(view(), Qt::LeftButton, {}, at);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        auto* chip = m_driver->window().findChild<QToolButton*>(QStringLiteral("membersChip"));
        QVERIFY(chip->isVisible());
        QVERIFY2(chip->toolTip().contains(service), qPrintable(chip->toolTip()));
        // Every trace that is listed has a span of the service in the step, and none else has.
        const items::TraceListModel* list = m_driver->parts().table->traceModel();
        QVERIFY(list->rowCount() > 0 && list->rowCount() < all);
        QCOMPARE(static_cast<std::uint64_t>(list->rowCount()), tracesBehind(service, point.fromNs));
        // By keys the same way.
        m_driver->trigger(Command::Back);
        QVERIFY(m_driver->settle());
        show();
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Escape);
        QVERIFY(view()->readout().isEmpty());
        QTest::keyClick(view(), Qt::Key_Down);
        const QString first = view()->readout();
        QVERIFY(!first.isEmpty());
        QTest::keyClick(view(), Qt::Key_Right);
        QVERIFY(view()->readout() != first);
        QTest::keyClick(view(), Qt::Key_Down);
        QVERIFY(!view()->readout().startsWith(first.section(QLatin1Char(','), 0, 0)));
        QTest::keyClick(view(), Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        QVERIFY(chip->isVisible());
    }

    void savedAsCsv() {
        show();
        QTest::mouseClick(pane()->findChild<QToolButton*>(QStringLiteral("paneCsv")), Qt::LeftButton);
        auto* dialog = m_driver->window().findChild<QFileDialog*>(QStringLiteral("csvDialog"));
        QVERIFY(dialog != nullptr);
        const QString path = m_driver->file("out.csv");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QVERIFY(m_driver->settle());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY2(all.startsWith("service,from_unix_ns,step_ns,samples,p50_ns,p95_ns,p99_ns,p50_bucketed_ns"), all.left(120).constData());
        std::size_t points = 0;
        for (const analysis::SeriesLine& line : view()->plot()->lines) points += line.points.size();
        QCOMPARE(static_cast<std::size_t>(all.count('\n')), points + 1);
    }

    void itComesBackWithTheSession() {
        show();
        choose("servicePlotStep", 3);
        choose("servicePlotRule", 2);
        choose("servicePlotPercent", 0);
        m_driver->start();
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
        QVERIFY(m_driver->parts().bottlenecks->isPlotShown());
        QCOMPARE(pane()->question().stepNs, std::int64_t{600'000'000'000});
        QCOMPARE(pane()->question().rule, analysis::BucketRule::SpanMetrics);
        QCOMPARE(view()->percent(), SeriesPercent::P50);
        QVERIFY(view()->plot() != nullptr);
        // And the table again, by the same command.
        m_driver->trigger(Command::ServicesOverTime);
        QVERIFY(m_driver->settle());
        QVERIFY(!m_driver->parts().bottlenecks->isPlotShown());
    }

private:
    [[nodiscard]] widgets::ServicePlotPane* pane() { return m_driver->parts().bottlenecks->plotPane(); }
    [[nodiscard]] ServicePlotView* view() { return pane()->view(); }
    [[nodiscard]] QString sample() const { return m_files.filePath(QStringLiteral("sample.json")); }
    void show() {
        if (m_driver->parts().tabs->current() != View::Bottlenecks || !m_driver->parts().bottlenecks->isPlotShown())
            m_driver->trigger(Command::ServicesOverTime);
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
        QVERIFY(view()->isVisible());
        QVERIFY(view()->plot() != nullptr);
    }
    /// By keys, as a reader does.
    void choose(const char* name, int index) {
        auto* box = pane()->findChild<QComboBox*>(QLatin1String(name));
        box->setFocus();
        while (box->currentIndex() != index) QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(m_driver->settle());
    }
    [[nodiscard]] QJsonObject told(const QStringList& words) {
        QProcess cli;
        cli.start(QStringLiteral(FW_CLI), QStringList{QStringLiteral("--cache"), m_driver->cachePath(), QStringLiteral("--json")} + words);
        if (!cli.waitForFinished(60'000)) return {};
        return QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
    }
    /// Counted span by span, from what the command line shows of each trace.
    [[nodiscard]] std::uint64_t tracesBehind(const QString& service, std::int64_t fromNs) {
        const std::int64_t to = fromNs + view()->plot()->options.stepNs;
        QProcess cli;
        cli.start(QStringLiteral(FW_CLI), {QStringLiteral("--cache"), m_driver->cachePath(), QStringLiteral("export"),
                                           QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"), QStringLiteral("-")});
        if (!cli.waitForFinished(60'000)) return 0;
        std::set<QByteArray> traces;
        for (const QByteArray& line : cli.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> cells = line.split(',');
            if (cells.size() < 10 || cells[3] != service.toUtf8()) continue;
            const qint64 start = cells[8].toLongLong();
            if (start >= fromNs && start < to) traces.insert(cells[0]);
        }
        return traces.size();
    }
    void compareWithCli(const QString& step, const QString& buckets) {
        QStringList words = {QStringLiteral("bottlenecks"), QStringLiteral("--top"), QStringLiteral("0"), QStringLiteral("--p95-every"),
                             step};
        if (!buckets.isEmpty()) words += {QStringLiteral("--buckets"), buckets};
        const QJsonObject all = told(words);
        const QJsonArray services = all[QStringLiteral("services")].toArray();
        QVERIFY2(!services.isEmpty(), qPrintable(all.keys().join(QLatin1Char(' '))));
        QCOMPARE(static_cast<std::size_t>(services.size()), view()->plot()->lines.size());
        for (const QJsonValue& service : services) {
            const std::string name = service[QStringLiteral("name")].toString().toStdString();
            const auto& lines = view()->plot()->lines;
            const auto line = std::find_if(lines.begin(), lines.end(), [&](const auto& one) { return one.name == name; });
            QVERIFY(line != lines.end());
            const QJsonArray steps = service[QStringLiteral("steps")].toArray();
            QCOMPARE(static_cast<std::size_t>(steps.size()), line->points.size());
            for (int i = 0; i < steps.size(); ++i) {
                const QJsonObject step_ = steps[i].toObject();
                const analysis::SeriesPoint& point = line->points[static_cast<std::size_t>(i)];
                QCOMPARE(point.fromNs, step_[QStringLiteral("from_ns")].toInteger());
                QCOMPARE(static_cast<qint64>(point.figures.samples), step_[QStringLiteral("count")].toInteger());
                const auto exact = point.figures.shown(SeriesPercent::P95, false);
                QCOMPARE(exact.has_value(), !step_[QStringLiteral("p95_ns")].isNull());
                if (exact) QCOMPARE(*exact, step_[QStringLiteral("p95_ns")].toInteger());
                if (exact && !buckets.isEmpty())
                    QCOMPARE(*point.figures.shown(SeriesPercent::P95, true), step_[QStringLiteral("p95_bucketed_ns")].toInteger());
            }
        }
    }

    QTemporaryDir m_files;
    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowServicePlot);

}  // namespace window_service_plot_test

#include "tst_window_service_plot.moc"
