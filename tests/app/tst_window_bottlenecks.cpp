// SPDX-License-Identifier: GPL-3.0-or-later
// The bottlenecks in the window: the same numbers as the command line tells, and the way to the traces.
#include <functional>
#include <vector>

#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include "app/bottleneck_desk.h"
#include "app/cohort_desk.h"
#include "app/compare_desk.h"
#include "app/service_plot_desk.h"
#include "app/tab_row.h"
#include "app/top_bar.h"
#include "app/window_actions.h"
#include "app/window_parts.h"
#include "model/items/bottleneck_model.h"
#include "model/items/trace_list_model.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/bottlenecks_view.h"
#include "widgets/first_run_page.h"
#include "widgets/omnibox.h"
#include "widgets/pane_table.h"
#include "widgets/trace_table.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using items::BottleneckModel;

namespace window_bottlenecks_test {

class TestWindowBottlenecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        TraceFile what;
        what.traces = 5;
        what.spansEach = 12;
        what.errorInFirst = true;
        m_driver->start({{writeTraces(m_driver->file("a.jsonl"), what)}, {}, {}});
        QVERIFY(m_driver->settle());
    }
    void cleanup() { m_driver.reset(); }

    void theSameNumbersAsTheCommandLine() {
        show();
        compareWithCli({});
        auto* group = view()->findChild<QComboBox*>(QStringLiteral("bottlenecksGroup"));
        group->setCurrentText(QStringLiteral("Service"));
        QTest::keyClick(group, Qt::Key_Return);
        QVERIFY(m_driver->settle());
        compareWithCli({QStringLiteral("--group"), QStringLiteral("service")});
        auto* period = view()->findChild<QComboBox*>(QStringLiteral("bottlenecksPeriod"));
        period->setCurrentIndex(2);
        QVERIFY(m_driver->settle());
        compareWithCli({QStringLiteral("--group"), QStringLiteral("service"), QStringLiteral("--period"), QStringLiteral("1h")});
    }

    void theSearchChoosesTheTraces() {
        show();
        m_driver->search(QStringLiteral("status=error"));
        QVERIFY(m_driver->settle());
        // The tab stays; only what it counts is another.
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
        QCOMPARE(view()->model()->table()->found->traces, 1U);
        compareWithCli({QStringLiteral("status=error")});
        m_driver->trigger(Command::AllTraces);
        QVERIFY(m_driver->settle());
        QCOMPARE(view()->model()->table()->found->traces, 5U);
    }

    void nothingIsComputedWhileNobodyLooks() {
        QVERIFY(view()->model()->table() == nullptr);
        const bool span = m_driver->parts().spanDock->isVisible();
        show();
        QVERIFY(!m_driver->parts().spanDock->isVisible());
        const auto first = view()->model()->table();
        QVERIFY(first != nullptr);
        QVERIFY(first->complete);
        m_driver->trigger(Command::ShowTraces);
        QCOMPARE(m_driver->parts().spanDock->isVisible(), span);
        m_driver->search(QStringLiteral("status=error"));
        QVERIFY(m_driver->settle());
        QCOMPARE(view()->model()->table(), first);
        show();
        QCOMPARE(view()->model()->table()->found->traces, 1U);
    }

    void whoLeavesWhileItIsComputedFindsItLater() {
        m_driver->trigger(Command::ShowBottlenecks);
        m_driver->trigger(Command::ShowTraces);
        QVERIFY(m_driver->settle());
        // Given up: nothing of it comes.
        QVERIFY(view()->model()->table() == nullptr);
        for (int i = 0; i < 5; ++i) {
            m_driver->trigger(Command::ShowTraces);
            m_driver->trigger(Command::ShowBottlenecks);
        }
        QVERIFY(m_driver->settle());
        QVERIFY(view()->model()->table()->complete);
        QCOMPARE(view()->model()->table()->found->traces, 5U);
    }

    void theNewestQuestionWins() {
        show();
        auto* period = view()->findChild<QComboBox*>(QStringLiteral("bottlenecksPeriod"));
        for (const int choice : {1, 2, 3, 0, 4}) period->setCurrentIndex(choice);
        QVERIFY(m_driver->settle());
        const analysis::BottleneckOptions& options = view()->model()->table()->options;
        QCOMPARE(options.toNs - options.fromNs, std::int64_t{24} * 3'600'000'000'000);
        QVERIFY(options.withTrend);
        QVERIFY(view()->head()->sentence().contains(QStringLiteral("no trace in the period before")));
    }

    void anImportIsCounted() {
        show();
        m_driver->drop({writeTraces(m_driver->file("b.jsonl"), {.traces = 2, .firstFrame = 500})});
        QVERIFY(m_driver->settle());
        QTRY_COMPARE(view()->model()->table()->found->traces, 7U);
    }

    void aRowLeadsToItsTraces() {
        openRow(QStringLiteral("capture_frame"));
        QVERIFY2(searched().endsWith(QStringLiteral(" name=capture_frame")), qPrintable(searched()));
        QVERIFY2(searched().startsWith(QStringLiteral("service=")), qPrintable(searched()));
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        QCOMPARE(m_driver->parts().views->currentWidget(), static_cast<QWidget*>(m_driver->parts().pages));
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 5);
        // Eleven names are one row; no search finds them together.
        openRow(QStringLiteral("step_{n}"));
        QVERIFY2(searched().startsWith(QStringLiteral("service=")), qPrintable(searched()));
        QVERIFY2(!searched().contains(QStringLiteral("name=")), qPrintable(searched()));
        QVERIFY(m_driver->parts().table->traceModel()->rowCount() > 0);
    }

    void ratesMakeEstimates() {
        show();
        QVERIFY(view()->head()->samplingText().isEmpty());
        view()->head()->askRates();
        auto* dialog = m_driver->window().findChild<QDialog*>(QStringLiteral("samplingDialog"));
        QVERIFY(dialog != nullptr);
        auto* normal = dialog->findChild<QDoubleSpinBox*>(QStringLiteral("samplingNormal"));
        normal->setFocus();
        normal->selectAll();
        QTest::keyClicks(normal, QStringLiteral("10"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("samplingUse")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QCOMPARE(view()->head()->samplingText(), QStringLiteral("Sampled at 10 %, errors at 100 %: estimates"));
        // Four traces stand for forty, the failed one for itself.
        QCOMPARE(view()->model()->table()->found->weightedTraces, 41U);
        QVERIFY2(view()->head()->sentence().startsWith(QStringLiteral("about 41 trace(s), estimated from 5")),
                 qPrintable(view()->head()->sentence()));
        QVERIFY(view()->model()->index(0, BottleneckModel::Calls).data().toString().startsWith(QChar(0x2248)));
        compareWithCli({QStringLiteral("--sampled"), QStringLiteral("10"), QStringLiteral("--sampled-errors"), QStringLiteral("100")});
        // They come back with the session; and the chip is the way to other ones.
        m_driver->start();
        QVERIFY(m_driver->settle());
        QCOMPARE(view()->model()->table()->found->weightedTraces, 41U);
        QTest::mouseClick(view()->findChild<QAbstractButton*>(QStringLiteral("bottlenecksBiased")), Qt::LeftButton);
        dialog = m_driver->window().findChild<QDialog*>(QStringLiteral("samplingDialog"));
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->findChild<QDoubleSpinBox*>(QStringLiteral("samplingNormal"))->value(), 10.0);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("samplingUnknown")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QVERIFY(view()->head()->samplingText().isEmpty());
        QVERIFY(!view()->model()->index(0, BottleneckModel::Calls).data().toString().startsWith(QChar(0x2248)));
        compareWithCli({});
    }

    /// Whoever asks anew, and is answered, is not told of what an earlier question met.
    void whatAnEarlierQuestionMetGoes() {
        show();
        view()->showPlot(true);
        QVERIFY(m_driver->settle());
        auto* table = m_driver->window().findChild<BottleneckDesk*>();
        auto* plot = m_driver->window().findChild<ServicePlotDesk*>();
        auto* cohorts = m_driver->window().findChild<CohortDesk*>();
        const Error error{ErrorKind::Damaged, "something is damaged", {}};
        const std::vector<std::function<void()>> troubles = {[&] { Q_EMIT table->failed(error); }, [&] { Q_EMIT plot->failed(error); },
                                                             [&] { Q_EMIT cohorts->failed(error); }};
        bool all = true;
        for (const auto& trouble : troubles) {
            trouble();
            QVERIFY(!m_driver->messages().isEmpty());
            m_driver->search(all ? QStringLiteral("status=error") : QString());
            all = !all;
            QVERIFY(m_driver->settle());
            QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
        }
        // Of a comparison that came to nothing, as soon as another one is looked for.
        view()->showPlot(false);
        m_driver->trigger(Command::AllTraces);
        QVERIFY(m_driver->settle());
        view()->table()->selectRow(0);
        m_driver->trigger(Command::CompareKind);
        QVERIFY(m_driver->settle());
        QVERIFY(!m_driver->messages().isEmpty());
        m_driver->trigger(Command::CompareKind);
        QVERIFY(m_driver->messages().isEmpty());
        QVERIFY(m_driver->settle());
        Q_EMIT m_driver->window().findChild<CompareDesk*>()->failed(error);
        m_driver->window().findChild<CompareDesk*>()->putBoth(1, 2);
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
        // What stands in the place of rows goes with the rows.
        m_driver->search(QStringLiteral("status=error name=nothing_like_it"));
        QVERIFY(m_driver->settle());
        QVERIFY2(view()->table()->accessibleDescription().contains(QStringLiteral("No trace of this search")),
                 qPrintable(view()->table()->accessibleDescription()));
        m_driver->trigger(Command::AllTraces);
        QVERIFY(m_driver->settle());
        QVERIFY(view()->table()->accessibleDescription().isEmpty());
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
    }

    void tooFewOfAKind() {
        show();
        view()->table()->selectRow(0);
        m_driver->trigger(Command::CompareKind);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
        QVERIFY2(m_driver->messages().contains(QStringLiteral("There is no p95 of this kind")), qPrintable(m_driver->messages()));
    }

    void savedAsCsv() {
        show();
        QTest::mouseClick(view()->findChild<QToolButton*>(QStringLiteral("bottlenecksCsv")), Qt::LeftButton);
        auto* dialog = m_driver->window().findChild<QFileDialog*>(QStringLiteral("csvDialog"));
        QVERIFY(dialog != nullptr);
        const QString path = m_driver->file("out.csv");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QVERIFY(m_driver->settle());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY2(all.startsWith("rank,service,name,kind,row,calls,errors,samples,total_ns,"), all.constData());
        QCOMPARE(all.count('\n'), view()->model()->rowCount() + 1);
        // Every number on the screen, those of tooltips too.
        const QList<QByteArray> lines = all.split('\n');
        QVERIFY2(lines[0].trimmed().endsWith(",calls_per_trace,critical_path_share,biased_sample"), lines[0].constData());
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const QList<QByteArray> cells = lines[row + 1].trimmed().split(',');
            const analysis::BottleneckRow& shown = view()->model()->table()->found->rows[cells[0].toUInt() - 1];
            QCOMPARE(cells[cells.size() - 3].toDouble(), shown.callsPerTrace);
            QCOMPARE(cells[cells.size() - 2].toDouble(), shown.share);
            QCOMPARE(cells.back(), QByteArray("no"));
        }
    }

    void startedWithTheView() {
        StartOptions options;
        options.bottlenecks = true;
        m_driver->start({}, options);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
        QCOMPARE(view()->model()->table()->found->traces, 5U);
        QVERIFY(m_driver->window().windowTitle().startsWith(QStringLiteral("Bottlenecks")));
    }

private:
    [[nodiscard]] widgets::BottlenecksView* view() { return m_driver->parts().bottlenecks; }
    void show() {
        QTest::keyClick(&m_driver->window(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
        QCOMPARE(m_driver->parts().views->currentWidget(), static_cast<QWidget*>(view()));
    }
    void openRow(const QString& name) {
        show();
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            if (view()->model()->index(row, BottleneckModel::Name).data().toString() == name) view()->table()->selectRow(row);
        QCOMPARE(view()->table()->currentIndex().siblingAtColumn(BottleneckModel::Name).data().toString(), name);
        QTest::keyClick(view()->table(), Qt::Key_Return);
        QVERIFY(m_driver->settle());
    }
    [[nodiscard]] QString searched() { return m_driver->parts().top->omnibox()->text(); }
    void compareWithCli(const QStringList& words) {
        QProcess cli;
        cli.start(QStringLiteral(FW_CLI), QStringList{QStringLiteral("--cache"), m_driver->cachePath(), QStringLiteral("--json"),
                                                      QStringLiteral("bottlenecks"), QStringLiteral("--top"), QStringLiteral("0")} +
                                              words);
        QVERIFY(cli.waitForFinished(30'000));
        const QJsonObject told = QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
        const BottleneckModel& model = *view()->model();
        const analysis::Bottlenecks& found = *model.table()->found;
        QCOMPARE(static_cast<qint64>(found.traces), told[QStringLiteral("traces")].toInteger());
        QCOMPARE(model.table()->options.fromNs, told[QStringLiteral("from_ns")].toInteger());
        QCOMPARE(model.table()->options.toNs, told[QStringLiteral("to_ns")].toInteger());
        const QJsonArray rows = told[QStringLiteral("operations")].toArray();
        QVERIFY(!rows.isEmpty());
        QCOMPARE(static_cast<qsizetype>(found.rows.size()), rows.size());
        QCOMPARE(model.rowCount(), static_cast<int>(std::min<qsizetype>(10, rows.size())));
        for (int i = 0; i < model.rowCount(); ++i) {
            const QJsonObject row = rows[i].toObject();
            const auto value = [&](int column) { return model.index(i, column).data(BottleneckModel::RawRole); };
            QCOMPARE(value(BottleneckModel::Name).toString(), row[QStringLiteral("name")].toString());
            QCOMPARE(value(BottleneckModel::Calls).toLongLong(), row[QStringLiteral("count")].toInteger());
            QCOMPARE(value(BottleneckModel::Errors).toLongLong(), row[QStringLiteral("errors")].toInteger());
            QCOMPARE(value(BottleneckModel::P50).toLongLong(), row[QStringLiteral("p50_ns")].toInteger());
            QCOMPARE(value(BottleneckModel::P95).isValid(), !row[QStringLiteral("p95_ns")].isNull());
            QCOMPARE(value(BottleneckModel::Critical).toLongLong(), row[QStringLiteral("critical_mean_ns")].toInteger());
            QCOMPARE(value(BottleneckModel::Trend).isValid(), !row[QStringLiteral("trend")].isNull());
        }
    }

    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowBottlenecks);

}  // namespace window_bottlenecks_test

#include "tst_window_bottlenecks.moc"
