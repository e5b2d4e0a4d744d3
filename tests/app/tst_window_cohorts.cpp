// SPDX-License-Identifier: GPL-3.0-or-later
// Cohorts in the window: the same answer as the command line gives, and the ways to the traces.
#include <algorithm>
#include <functional>

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/cohort_desk.h"
#include "app/compare_desk.h"
#include "app/tab_row.h"
#include "app/top_bar.h"
#include "app/window_actions.h"
#include "app/window_parts.h"
#include "model/items/bottleneck_model.h"
#include "model/items/cohort_key_model.h"
#include "model/items/cohort_operation_model.h"
#include "model/items/cohort_words.h"
#include "model/items/trace_list_model.h"
#include "test_files.h"
#include "tests/core/test_registry.h"
#include "widgets/bottlenecks_view.h"
#include "widgets/cohort_histogram_view.h"
#include "widgets/cohort_tables.h"
#include "widgets/cohort_view.h"
#include "widgets/omnibox.h"
#include "widgets/pane_table.h"
#include "widgets/sources_panel.h"
#include "widgets/trace_chart.h"
#include "widgets/trace_list_pane.h"
#include "widgets/trace_table.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using items::CohortQuestion;

namespace window_cohorts_test {

class TestWindowCohorts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_files.isValid());
        QVERIFY(runCli({QStringLiteral("sample"), QStringLiteral("-o"), sample(), QStringLiteral("--frames"), QStringLiteral("240"),
                        QStringLiteral("--fault"), QStringLiteral("slow-worker")}) >= 0);
        QVERIFY(QFile::exists(sample()));
    }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void theSameAsTheCommandLine() {
        start();
        show();
        // Five per cent of some 240 traces are more than ten.
        compareWithCli({QStringLiteral("--slowest"), QStringLiteral("5%")});
        ask([](CohortQuestion& question) {
            question.thousandths = 100;
            question.against = CohortQuestion::Against::Middle;
        });
        compareWithCli({QStringLiteral("--slowest"), QStringLiteral("10%"), QStringLiteral("--baseline"), QStringLiteral("middle")});
        ask([](CohortQuestion& question) {
            question.of = CohortQuestion::Of::Failed;
            question.against = CohortQuestion::Against::Rest;
        });
        compareWithCli({QStringLiteral("--errors")});
        ask([](CohortQuestion& question) {
            question.of = CohortQuestion::Of::Query;
            question.query = QStringLiteral("worker.id=w-07");
        });
        compareWithCli({QStringLiteral("--candidate"), QStringLiteral("worker.id=w-07")});
        ask([](CohortQuestion& question) {
            question.against = CohortQuestion::Against::Query;
            question.baseline = QStringLiteral("worker.id=w-02");
        });
        compareWithCli({QStringLiteral("--candidate"), QStringLiteral("worker.id=w-07"), QStringLiteral("--baseline"),
                        QStringLiteral("worker.id=w-02")});
    }

    void aHandMadeSet() {
        start();
        show();
        auto* desk = m_driver->window().findChild<CohortDesk*>();
        QVERIFY(desk != nullptr);
        std::vector<TraceKey> keys;
        for (TraceKey key = 1; key <= 30; ++key) keys.push_back(key);
        desk->setCandidates(keys);
        QVERIFY(m_driver->settle());
        QCOMPARE(view()->findings()->members.candidate, 30U);
        QVERIFY(view()->findings()->comparison);
        QVERIFY(!view()->findings()->comparison->refused);
        // So few tell nothing, and that is said.
        desk->setCandidates({1, 2, 3});
        QVERIFY(m_driver->settle());
        QVERIFY(view()->findings()->comparison->refused.has_value());
        QVERIFY2(view()->sentence().contains(QStringLiteral("fewer than 10")), qPrintable(view()->sentence()));
        // Who keeps no trace has none to compare.
        ask([](CohortQuestion& question) { question.of = CohortQuestion::Of::Kept; });
        QCOMPARE(view()->findings()->members.candidate, 0U);
    }

    void theBrushAgainstTheRest() {
        start();
        // Without a brush there is nothing to compare, and that is said.
        m_driver->trigger(Command::CompareBrush);
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        show();
        const auto all = view()->findings()->durations->all.size();
        m_driver->trigger(Command::ShowTraces);
        QVERIFY(m_driver->settle());
        widgets::TraceChart* chart = m_driver->parts().listPane->chart();
        QVERIFY(m_driver->parts().listPane->chartShown());
        const auto brushFirst = [&](double part) {
            const QRectF plot = chart->axes().plot;
            const QPoint from(qRound(plot.left()) - 3, qRound(plot.top()) - 3);
            const QPoint to(qRound(plot.left() + plot.width() * part), qRound(plot.bottom()) - 2);
            QTest::mousePress(chart, Qt::LeftButton, {}, from);
            for (int i = 1; i <= 5; ++i) QTest::mouseMove(chart, from + (to - from) * i / 5);
            QTest::mouseRelease(chart, Qt::LeftButton, {}, to);
            QVERIFY(m_driver->settle());
        };
        const auto brushed = [chart] {
            const TracePoints& points = chart->plot()->points;
            std::uint64_t count = 0;
            for (std::size_t i = 0; i < points.size(); ++i) count += chart->brush().holds(points.startNs[i], points.durationNs[i]) ? 1 : 0;
            return count;
        };
        brushFirst(0.3);
        const std::uint64_t slow = brushed();
        QVERIFY(slow >= 10 && slow < all / 2);
        m_driver->trigger(Command::CompareBrush);
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
        QCOMPARE(view()->findings()->question.of, CohortQuestion::Of::Brushed);
        QCOMPARE(view()->findings()->members.candidate, slow);
        QCOMPARE(view()->findings()->members.baseline, all - slow);
        QVERIFY(view()->findings()->comparison && !view()->findings()->comparison->refused);
        // Its traces are listed as they are, and the brush stays.
        const std::vector<TraceKey> members = *view()->findings()->candidates;
        QCOMPARE(members.size(), std::size_t{slow});
        const TraceRange range = chart->brush();
        QTest::mouseClick(view()->findChild<QToolButton*>(QStringLiteral("cohortList")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        QCOMPARE(listed(), members);
        QVERIFY(chart->brush() == range);
        QVERIFY(m_driver->window().findChild<QToolButton*>(QStringLiteral("brushChip"))->isVisible());
        show();
        QCOMPARE(*view()->findings()->candidates, members);
        QCOMPARE(view()->findings()->members.baseline, all - slow);
        // It follows the brush, and says so where that is gone.
        m_driver->trigger(Command::ShowTraces);
        chart->dropBrush();
        QTest::mouseClick(m_driver->window().findChild<QToolButton*>(QStringLiteral("membersChip")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        show();
        QVERIFY(view()->findings() == nullptr);
        QVERIFY2(view()->sentence().contains(QStringLiteral("brushed")), qPrintable(view()->sentence()));
        m_driver->trigger(Command::ShowTraces);
        brushFirst(0.6);
        QVERIFY(brushed() > slow);
        show();
        QCOMPARE(view()->findings()->members.candidate, brushed());
    }

    void selectedTracesAgainstTheRest() {
        start();
        widgets::TraceTable* table = m_driver->parts().table;
        const auto click = [table](int row, Qt::KeyboardModifiers keys) {
            const QPoint at = table->visualRect(table->model()->index(row, 0)).center();
            QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, at);
        };
        click(0, Qt::NoModifier);
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::CompareChosen);
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        table->setFocus();
        for (int i = 0; i < 11; ++i) QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_driver->settle());
        // The traces that open meanwhile take no row away; one is taken out by hand.
        QCOMPARE(table->chosenRows(), 12);
        click(2, Qt::ControlModifier);
        QVERIFY(m_driver->settle());
        QCOMPARE(table->chosenRows(), 11);
        const std::vector<qint64> keys = table->chosenKeys();
        QCOMPARE(keys.size(), 11U);
        QVERIFY(std::find(keys.begin(), keys.end(), table->traceModel()->summaryAt(2)->key) == keys.end());
        m_driver->trigger(Command::CompareChosen);
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
        QCOMPARE(view()->findings()->members.candidate, 11U);
        QCOMPARE(view()->findings()->members.baseline, view()->findings()->durations->all.size() - 11);
        QVERIFY(!view()->findings()->comparison->refused);
        // A click is one trace again.
        m_driver->trigger(Command::ShowTraces);
        click(1, Qt::NoModifier);
        QVERIFY(m_driver->settle());
        QCOMPARE(table->chosenRows(), 1);
    }

    void twoImports() {
        start();
        m_driver->trigger(Command::CompareImports);
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        // As by a later version: other traces of the same system.
        const QString later = m_files.filePath(QStringLiteral("later.json"));
        QVERIFY(runCli({QStringLiteral("sample"), QStringLiteral("-o"), later, QStringLiteral("--frames"), QStringLiteral("60"),
                        QStringLiteral("--seed"), QStringLiteral("9")}) >= 0);
        m_driver->window().open({{later}, {}, {}});
        QVERIFY(m_driver->settle(60'000));
        show();
        const auto all = view()->findings()->durations->all.size();
        m_driver->trigger(Command::ShowTraces);
        m_driver->trigger(Command::CompareImports);
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
        const auto& findings = view()->findings();
        QVERIFY(findings && findings->comparison && !findings->comparison->refused);
        QCOMPARE(findings->question.of, CohortQuestion::Of::Imported);
        QVERIFY2(items::candidateText(*findings).contains(QStringLiteral("later.json")), qPrintable(items::candidateText(*findings)));
        QVERIFY(findings->members.candidate >= 55 && findings->members.candidate < findings->members.baseline);
        QCOMPARE(findings->members.candidate + findings->members.baseline + findings->neither, all);
        // The other way round, from the list of imports; the search does not narrow it.
        const auto after = findings->members;
        m_driver->search(QStringLiteral("worker.id=w-07"));
        QVERIFY(m_driver->settle());
        const CohortQuestion asked = view()->question();
        Q_EMIT m_driver->parts().sources->comparisonRequested(asked.heldAgainst.id, asked.heldAgainst.source, asked.imported.id,
                                                              asked.imported.source);
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(view()->findings()->members.candidate, after.baseline);
        QCOMPARE(view()->findings()->members.baseline, after.candidate);
    }

    void theHandleAsksAnew() {
        start();
        show();
        const auto durations = view()->findings()->durations;
        widgets::CohortHistogramView* plot = view()->histogram();
        plot->setFocus();
        for (int i = 0; i < 6; ++i) QTest::keyClick(plot, Qt::Key_Left);
        QTest::keyClick(plot, Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QCOMPARE(view()->findings()->question.of, CohortQuestion::Of::From);
        QCOMPARE(view()->findings()->members.candidate, durations->countFrom(*plot->threshold()));
        QVERIFY(view()->findings()->comparison);
        QCOMPARE(view()->findings()->comparison->members.candidate, view()->findings()->members.candidate);
    }

    void theNewestQuestionWinsAndNobodyLooking() {
        start();
        m_driver->trigger(Command::ShowBottlenecks);
        m_driver->trigger(Command::ShowTraces);
        QVERIFY(m_driver->settle());
        QVERIFY(view()->findings() == nullptr);
        show();
        for (const std::uint32_t part : {10U, 100U, 200U, 300U}) {
            CohortQuestion question = view()->question();
            question.thousandths = part;
            view()->setQuestion(question);
            Q_EMIT view()->questionChanged();
        }
        QVERIFY(m_driver->settle());
        QCOMPARE(view()->findings()->question.thousandths, 300U);
        // A query that is none is refused in words, in its place.
        ask([](CohortQuestion& question) {
            question.of = CohortQuestion::Of::Query;
            question.query = QStringLiteral("a=\"b");
        });
        QVERIFY(!view()->sentence().isEmpty());
        QVERIFY(view()->findings() == nullptr);
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
        // The search chooses the traces.
        ask([](CohortQuestion& question) { question.of = CohortQuestion::Of::Slowest; });
        m_driver->search(QStringLiteral("worker.id=w-07"));
        QVERIFY(m_driver->settle());
        QVERIFY(view()->findings()->filtered);
        QCOMPARE(view()->findings()->durations->all.size(), view()->findings()->members.candidate + view()->findings()->members.baseline);
        QVERIFY(view()->findings()->durations->all.size() < 200);
    }

    void theWaysToTheTraces() {
        start();
        show();
        const std::vector<TraceKey> slow = *view()->findings()->candidates;
        QCOMPARE(slow.size(), std::size_t{view()->findings()->members.candidate});
        const int all = m_driver->parts().table->traceModel()->rowCount();
        auto* chip = m_driver->window().findChild<QToolButton*>(QStringLiteral("membersChip"));
        QVERIFY(!chip->isVisible());
        QTest::mouseClick(view()->findChild<QToolButton*>(QStringLiteral("cohortList")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        // Exactly these, whatever the order.
        QCOMPARE(listed(), slow);
        QVERIFY(chip->isVisible());
        QVERIFY2(chip->text().contains(QStringLiteral("slowest 5 %")), qPrintable(chip->text()));
        // The question they came from is still that of all traces, and a place to come back to.
        show();
        QVERIFY(!chip->isVisible());
        QCOMPARE(*view()->findings()->candidates, slow);
        m_driver->trigger(Command::Back);
        QVERIFY(m_driver->settle());
        QCOMPARE(listed(), slow);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QVERIFY(!chip->isVisible());
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), all);
        m_driver->trigger(Command::Back);
        QVERIFY(m_driver->settle());
        show();
        QTest::mouseClick(view()->findChild<QToolButton*>(QStringLiteral("cohortMedians")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        QCOMPARE(m_driver->window().comparison().both(),
                 (std::optional<std::array<TraceKey, 2>>({*view()->findings()->median.baseline, *view()->findings()->median.candidate})));
        show();
        QVERIFY(view()->operations()->model()->rowCount() > 0);
        view()->operations()->selectRow(0);
        const QString name = view()->operations()->currentIndex().siblingAtColumn(0).data().toString();
        QTest::keyClick(view()->operations(), Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        QVERIFY2(searched().startsWith(QStringLiteral("service=")), qPrintable(searched()));
        QVERIFY2(searched().contains(name.section(QLatin1Char(' '), 0, 0)), qPrintable(searched()));
        QVERIFY(m_driver->parts().table->traceModel()->rowCount() > 0);
        m_driver->trigger(Command::AllTraces);
        show();
        view()->keys()->setFocus();
        view()->keys()->setCurrentIndex(view()->keys()->model()->index(0, 0));
        const QString search = view()->keys()->keys()->searchOf(0);
        QVERIFY(!search.isEmpty());
        QTest::keyClick(view()->keys(), Qt::Key_D);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        show();
        QTest::keyClick(view()->keys(), Qt::Key_F);
        QVERIFY(m_driver->settle());
        QCOMPARE(searched(), search);
        QVERIFY(m_driver->parts().table->traceModel()->rowCount() > 0);
    }

    void typicalTracesOfAKind() {
        start();
        show();
        widgets::BottlenecksView* upper = m_driver->parts().bottlenecks;
        auto* button = upper->findChild<QToolButton*>(QStringLiteral("bottlenecksKind"));
        const items::BottleneckModel* model = upper->model();
        int row = 0;
        while (row < model->rowCount() && model->index(row, items::BottleneckModel::Name).data().toString() != QStringLiteral("embed_face"))
            ++row;
        QVERIFY(row < model->rowCount());
        upper->table()->setFocus();
        upper->table()->selectRow(row);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        QCOMPARE(sides(), picked({QStringLiteral("service=face-recognition"), QStringLiteral("name=embed_face")}));
        // By the key of the window, from a row of the list: of the kind of that trace, in all traces.
        m_driver->trigger(Command::ShowTraces);
        QVERIFY(m_driver->settle());
        m_driver->trigger(Command::CompareKind);
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        const std::pair<QString, QString> all = sides();
        QCOMPARE(all, picked({}));
        // The button above the list does the same.
        m_driver->trigger(Command::ShowTraces);
        QVERIFY(m_driver->settle());
        QTest::mouseClick(m_driver->window().findChild<QToolButton*>(QStringLiteral("compareKind")), Qt::LeftButton);
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        QCOMPARE(sides(), all);
    }

    void theSameTracesOnBothSides() {
        start();
        show();
        ask([](CohortQuestion& question) {
            question.of = CohortQuestion::Of::Query;
            question.query = QStringLiteral("worker.id=w-07");
            question.against = CohortQuestion::Against::Query;
            question.baseline = QStringLiteral("worker.id=\"w-07\"");
        });
        QVERIFY(view()->findings()->comparison->refused && view()->findings()->comparison->refused->same);
        QVERIFY2(view()->sentence().contains(QStringLiteral("there is nothing to compare")), qPrintable(view()->sentence()));
        ask([](CohortQuestion& question) { question.baseline = QStringLiteral("worker.id=w-02"); });
        QVERIFY(!view()->findings()->comparison->refused);
        QVERIFY(!view()->sentence().contains(QStringLiteral("nothing to compare")));
    }

    void aQueryThatIsNotAskedYet() {
        start();
        show();
        auto* list = view()->findChild<QToolButton*>(QStringLiteral("cohortList"));
        auto* medians = view()->findChild<QToolButton*>(QStringLiteral("cohortMedians"));
        auto* of = view()->findChild<QComboBox*>(QStringLiteral("cohortOf"));
        auto* query = view()->findChild<QLineEdit*>(QStringLiteral("cohortQuery"));
        QVERIFY(list->isEnabled() && medians->isEnabled());
        of->setFocus();
        while (of->currentText() != QStringLiteral("By a query…")) {
            const int before = of->currentIndex();
            QTest::keyClick(of, Qt::Key_Down);
            QVERIFY(of->currentIndex() > before);
        }
        QVERIFY(m_driver->settle());
        // The answer of before is no answer to it: nothing is offered, and it is said why.
        QVERIFY(!list->isEnabled() && !medians->isEnabled());
        QVERIFY2(list->toolTip().contains(QStringLiteral(">Type a query first<")), qPrintable(list->toolTip()));
        QCOMPARE(medians->toolTip(), list->toolTip());
        QCOMPARE(list->accessibleName(), QStringLiteral("List the traces"));
        QCOMPARE(view()->sentence(), QStringLiteral("Type a query and press Enter."));
        query->setFocus();
        QTest::keyClicks(query, QStringLiteral("worker.id=w-07"));
        QVERIFY(!list->isEnabled());
        QVERIFY2(list->toolTip().contains(QStringLiteral("Press Enter first")), qPrintable(list->toolTip()));
        QCOMPARE(view()->sentence(), QStringLiteral("Press Enter to compare what the query finds."));
        QTest::keyClick(query, Qt::Key_Return);
        // On its way.
        QVERIFY(!list->isEnabled() && !medians->isEnabled());
        QVERIFY2(list->toolTip().contains(QStringLiteral("The traces are still being looked for")), qPrintable(list->toolTip()));
        QCOMPARE(view()->sentence(), QStringLiteral("Comparing…"));
        QVERIFY(m_driver->settle(60'000));
        QVERIFY(list->isEnabled() && medians->isEnabled());
        QVERIFY2(list->accessibleName().contains(QString::number(view()->findings()->members.candidate)),
                 qPrintable(list->accessibleName()));
        // Typed on, the answer is that of another query again.
        QTest::keyClicks(query, QStringLiteral("7"));
        QVERIFY(!list->isEnabled());
        QTest::keyClick(query, Qt::Key_Backspace);
        QVERIFY(list->isEnabled());
    }

    void theTabIsAPlaceInTheHistory() {
        start();
        show();
        view()->keys()->setFocus();
        view()->keys()->setCurrentIndex(view()->keys()->model()->index(0, 0));
        QTest::keyClick(view()->keys(), Qt::Key_F);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        QVERIFY(!searched().isEmpty());
        m_driver->trigger(Command::Back);
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
        QVERIFY(searched().isEmpty());
        QVERIFY(!view()->findings()->filtered);
        QTest::mouseClick(view()->findChild<QToolButton*>(QStringLiteral("cohortMedians")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Compare);
        m_driver->trigger(Command::Back);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
        m_driver->trigger(Command::Back);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Traces);
        m_driver->trigger(Command::Forward);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
    }

    void theTabComesBackWithTheSession() {
        start();
        show();
        ask([](CohortQuestion& question) {
            question.of = CohortQuestion::Of::Query;
            question.query = QStringLiteral("worker.id=w-07");
            question.against = CohortQuestion::Against::Middle;
        });
        const std::uint64_t members = view()->findings()->members.candidate;
        widgets::BottleneckQuestion upper;
        upper.group = analysis::BottleneckGroup::Attribute;
        upper.key = "worker.id";
        upper.lastNs = 3'600'000'000'000;
        m_driver->parts().bottlenecks->setChoices(upper, 5);
        m_driver->start();
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
        QVERIFY(m_driver->parts().bottlenecks->question() == upper);
        QCOMPARE(m_driver->parts().bottlenecks->model()->top(), 5U);
        QVERIFY(m_driver->parts().bottlenecks->model()->table() != nullptr);
        QCOMPARE(view()->question().query, QStringLiteral("worker.id=w-07"));
        QCOMPARE(view()->question().against, CohortQuestion::Against::Middle);
        QCOMPARE(view()->findings()->members.candidate, members);
    }

    void savedAsCsv() {
        start();
        show();
        save([this] { Q_EMIT view()->keysCsvWanted(); }, "key,place,service,operation,score_millionths,");
        save([this] { Q_EMIT view()->operationsCsvWanted(); }, "service,name,kind,row,delta_ns,");
    }

private:
    [[nodiscard]] widgets::CohortView* view() { return m_driver->parts().bottlenecks->cohorts(); }
    [[nodiscard]] QString sample() const { return m_files.filePath(QStringLiteral("sample.json")); }
    /// Keys of the rows of the list, ascending.
    [[nodiscard]] std::vector<TraceKey> listed() {
        const items::TraceListModel* list = m_driver->parts().table->traceModel();
        std::vector<TraceKey> keys;
        for (int row = 0; row < list->rowCount(); ++row) {
            (void)list->index(row, 0).data();
            if (!m_driver->settle() || !list->summaryAt(row)) return {};
            keys.push_back(list->summaryAt(row)->key);
        }
        std::sort(keys.begin(), keys.end());
        return keys;
    }
    [[nodiscard]] QString searched() { return m_driver->parts().top->omnibox()->text(); }
    void start() {
        m_driver->start({{sample()}, {}, {}});
        QVERIFY(m_driver->settle(60'000));
    }
    void show() {
        QTest::keyClick(&m_driver->window(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(m_driver->settle(60'000));
        QCOMPARE(m_driver->parts().tabs->current(), View::Bottlenecks);
    }
    void ask(const std::function<void(CohortQuestion&)>& change) {
        CohortQuestion question = view()->question();
        change(question);
        view()->setQuestion(question);
        Q_EMIT view()->questionChanged();
        QVERIFY(m_driver->settle(60'000));
    }
    void save(const std::function<void()>& want, const char* head) {
        want();
        auto* dialog = m_driver->window().findChild<QFileDialog*>(QStringLiteral("csvDialog"));
        QVERIFY(dialog != nullptr);
        const QString path = m_driver->file("out.csv");
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        QVERIFY(m_driver->settle());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY2(all.startsWith(head), all.left(200).constData());
        QVERIFY(all.count('\n') > 2);
    }
    /// Ids of A and B.
    [[nodiscard]] std::pair<QString, QString> sides() {
        const CompareDesk& desk = m_driver->window().comparison();
        return {desk.idOf(analysis::DiffSide::A), desk.idOf(analysis::DiffSide::B)};
    }
    /// What the command line picks of the traces of a query.
    [[nodiscard]] std::pair<QString, QString> picked(const QStringList& query) {
        QByteArray out;
        (void)runCli(QStringList{QStringLiteral("--cache"), m_driver->cachePath(), QStringLiteral("--json"), QStringLiteral("compare"),
                                 QStringLiteral("--fast"), QStringLiteral("50"), QStringLiteral("--slow"), QStringLiteral("95")} +
                         query,
                     &out);
        const QJsonObject told = QJsonDocument::fromJson(out).object();
        return {told[QStringLiteral("baseline")][QStringLiteral("trace_id")].toString(),
                told[QStringLiteral("candidate")][QStringLiteral("trace_id")].toString()};
    }
    static int runCli(const QStringList& words, QByteArray* out = nullptr) {
        QProcess cli;
        cli.start(QStringLiteral(FW_CLI), words);
        if (!cli.waitForFinished(60'000)) return -1;
        if (out != nullptr) *out = cli.readAllStandardOutput();
        return cli.exitCode();
    }
    void compareWithCli(const QStringList& words) {
        QByteArray told;
        QCOMPARE(runCli(QStringList{QStringLiteral("--cache"), m_driver->cachePath(), QStringLiteral("--json"), QStringLiteral("cohort"),
                                    QStringLiteral("--limit"), QStringLiteral("0")} +
                            words,
                        &told),
                 0);
        const QJsonObject out = QJsonDocument::fromJson(told).object();
        const auto& findings = view()->findings();
        QVERIFY(findings && findings->comparison);
        const auto at = [&out](const char* key) { return out[QLatin1String(key)]; };
        QCOMPARE(static_cast<qint64>(findings->members.candidate), at("n_candidate").toInteger());
        QCOMPARE(static_cast<qint64>(findings->members.baseline), at("n_baseline").toInteger());
        QCOMPARE(static_cast<qint64>(findings->comparison->attributes.compared), at("keys_compared").toInteger());
        const QJsonArray attributes = at("attributes").toArray();
        const items::CohortKeyModel& keys = *view()->keys()->keys();
        QCOMPARE(static_cast<qsizetype>(keys.keyCount()), attributes.size());
        int row = 0;
        for (const QJsonValue& attribute : attributes) {
            const QJsonObject one = attribute.toObject();
            const auto raw = [&](int column) { return keys.index(row, column).data(items::CohortKeyModel::RawRole); };
            QCOMPARE(raw(items::CohortKeyModel::Key).toString(), one[QStringLiteral("key")].toString());
            QCOMPARE(raw(items::CohortKeyModel::Score).toDouble(), one[QStringLiteral("score")].toDouble());
            if (!keys.index(row, 0).data(items::CohortKeyModel::NumbersRole).toBool()) {
                QCOMPARE(raw(items::CohortKeyModel::CandidateShare).toDouble(), one[QStringLiteral("share_candidate")].toDouble());
                QCOMPARE(raw(items::CohortKeyModel::BaselineShare).toDouble(), one[QStringLiteral("share_baseline")].toDouble());
            }
            row += keys.index(row, 0).data(items::CohortKeyModel::LinesRole).toInt();
        }
        QCOMPARE(row, keys.rowCount());
        int shown = 0;
        for (const QJsonValue& operation : at("operations").toArray()) {
            const QJsonObject one = operation.toObject();
            if (!one[QStringLiteral("differs")].toBool()) continue;
            const QModelIndex delta = view()->operations()->model()->index(shown++, items::CohortOperationModel::Delta);
            QCOMPARE(delta.data(items::CohortOperationModel::RawRole).toLongLong(), one[QStringLiteral("delta_ns")].toInteger());
        }
        QCOMPARE(shown, view()->operations()->model()->rowCount());
        const QJsonArray culprits = at("culprits").toArray();
        QCOMPARE(static_cast<qsizetype>(findings->comparison->culprits.size()), culprits.size());
        if (!culprits.isEmpty()) QVERIFY(view()->sentence().contains(culprits.first().toObject()[QStringLiteral("service")].toString()));
    }

    QTemporaryDir m_files;
    std::unique_ptr<WindowDriver> m_driver;
};

FW_REGISTER_TEST(TestWindowCohorts);

}  // namespace window_cohorts_test

#include "tst_window_cohorts.moc"
