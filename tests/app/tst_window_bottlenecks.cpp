// SPDX-License-Identifier: GPL-3.0-or-later
// The bottlenecks in the window: the same numbers as the command line tells, and the way to the traces.
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

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
