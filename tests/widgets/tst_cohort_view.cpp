// SPDX-License-Identifier: GPL-3.0-or-later
// Two cohorts with real events.
#include <algorithm>

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "model/items/cohort_key_model.h"
#include "model/items/cohort_operation_model.h"
#include "tests/items/cohort_sample.h"
#include "widgets/cohort_bar.h"
#include "widgets/cohort_histogram_view.h"
#include "widgets/cohort_tables.h"
#include "widgets/cohort_view.h"

using namespace fw;
using namespace fw::widgets;
using items::CohortKeyModel;
using items::CohortQuestion;

class TestCohortView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_view = std::make_unique<CohortView>(nullptr);
        m_view->resize(1440, 470);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void theSidesAreChosen() {
        const QSignalSpy asked(m_view.get(), &CohortView::questionChanged);
        auto* of = m_view->findChild<QComboBox*>(QStringLiteral("cohortOf"));
        auto* query = m_view->findChild<QLineEdit*>(QStringLiteral("cohortQuery"));
        QVERIFY(query->isHidden());
        choose(of, 3);
        QCOMPARE(m_view->question().of, CohortQuestion::Of::Failed);
        QCOMPARE(asked.count(), 3);
        choose(of, 4);
        QVERIFY(m_view->question().open());
        QVERIFY(query->isVisible());
        m_view->setBusy();
        QVERIFY(m_view->sentence().startsWith(QStringLiteral("Type a query")));
        QTest::keyClicks(query, QStringLiteral("status=error"));
        QCOMPARE(asked.count(), 4);
        QTest::keyClick(query, Qt::Key_Return);
        QCOMPARE(asked.count(), 5);
        QCOMPARE(m_view->question().query, QStringLiteral("status=error"));
        QVERIFY(!m_view->question().open());
        auto* against = m_view->findChild<QComboBox*>(QStringLiteral("cohortAgainst"));
        choose(against, 1);
        QCOMPARE(m_view->question().against, CohortQuestion::Against::Middle);
        choose(against, 2);
        QVERIFY(m_view->findChild<QLineEdit*>(QStringLiteral("cohortBaseline"))->isVisible());
        choose(of, 1);
        QCOMPARE(m_view->question().thousandths, 10U);
    }

    void theHandleByMouse() {
        m_view->setFindings(test::cohortSample());
        const QSignalSpy moved(m_view->histogram(), &CohortHistogramView::thresholdMoved);
        const QSignalSpy asked(m_view.get(), &CohortView::questionChanged);
        CohortHistogramView* plot = m_view->histogram();
        QCOMPARE(plot->counts().candidate, 40U);
        QTest::mousePress(plot, Qt::LeftButton, {}, QPoint(plot->width() / 2, plot->height() / 2));
        QTest::mouseMove(plot, QPoint(plot->width() / 2 + 20, plot->height() / 2));
        QVERIFY(moved.count() >= 2);
        // Nothing is asked while it moves; the numbers are those of the handle all the same.
        QCOMPARE(asked.count(), 0);
        const std::int64_t ns = *plot->threshold();
        std::uint64_t slow = 0;
        for (std::int64_t i = 1; i <= 200; ++i) slow += i * 10'000'000 >= ns ? 1 : 0;
        QCOMPARE(plot->counts().candidate, slow);
        QCOMPARE(plot->counts().baseline, 200 - slow);
        // An answer that comes meanwhile does not take the handle away.
        m_view->setFindings(test::cohortSample());
        QCOMPARE(*plot->threshold(), ns);
        QTest::mouseRelease(plot, Qt::LeftButton, {}, QPoint(plot->width() / 2 + 20, plot->height() / 2));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_view->question().of, CohortQuestion::Of::From);
        QCOMPARE(m_view->question().fromNs, ns);
    }

    void theHandleByKeys() {
        m_view->setFindings(test::cohortSample());
        const QSignalSpy asked(m_view.get(), &CohortView::questionChanged);
        CohortHistogramView* plot = m_view->histogram();
        plot->setFocus();
        const std::int64_t before = *plot->threshold();
        QTest::keyClick(plot, Qt::Key_Left);
        QVERIFY(*plot->threshold() < before);
        const std::int64_t left = *plot->threshold();
        QTest::keyClick(plot, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(*plot->threshold() > left);
        QVERIFY(plot->accessibleDescription().contains(QStringLiteral("threshold")));
        QTest::keyClick(plot, Qt::Key_Home);
        QCOMPARE(*plot->threshold(), 10'000'000);
        QCOMPARE(plot->counts().candidate, 200U);
        QTest::keyClick(plot, Qt::Key_End);
        QCOMPARE(plot->counts().candidate, 1U);
        QCOMPARE(asked.count(), 0);
        // It is asked when the handle rests.
        QTRY_COMPARE(asked.count(), 1);
    }

    void movingIsPaintedWithinAFrame() {
        const auto findings = test::cohortSample();
        auto many = std::make_shared<analysis::CohortDurations>();
        for (std::int64_t i = 0; i < 2'000'000; ++i) many->all.push_back(1'000'000 + i * 997);
        many->candidates.assign(many->all.end() - 100'000, many->all.end());
        findings->durations = many;
        m_view->setFindings(findings);
        CohortHistogramView* plot = m_view->histogram();
        plot->grab();
        std::vector<qint64> times;
        for (int i = 0; i < 21; ++i) {
            QTest::mousePress(plot, Qt::LeftButton, {}, QPoint(40 + i * 5, 30));
            QElapsedTimer timer;
            timer.start();
            QTest::mouseMove(plot, QPoint(60 + i * 5, 30));
            plot->repaint();
            times.push_back(timer.nsecsElapsed());
            QTest::mouseRelease(plot, Qt::LeftButton, {}, QPoint(60 + i * 5, 30));
        }
        std::sort(times.begin(), times.end());
        qInfo("a move is painted in %.2f ms (median)", static_cast<double>(times[10]) / 1e6);
        QVERIFY(times[10] < 16'000'000);
    }

    void keysByKeysAndMouse() {
        m_view->setFindings(test::cohortSample());
        const QSignalSpy searched(m_view.get(), &CohortView::searchWanted);
        const QSignalSpy compared(m_view.get(), &CohortView::diffWanted);
        const QSignalSpy said(m_view.get(), &CohortView::statusText);
        const QSignalSpy copied(m_view.get(), &CohortView::copyRequested);
        CohortKeyTable* table = m_view->keys();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_F);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(searched.count(), 2);
        QCOMPARE(searched.at(0).at(0).toString(), QStringLiteral("cache_hit=true"));
        QTest::keyClick(table, Qt::Key_D);
        QCOMPARE(compared.at(0).at(0).toString(), QStringLiteral("cache_hit=true"));
        // An absent value cannot be searched for; that is said.
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_F);
        QCOMPARE(searched.count(), 2);
        QCOMPARE(said.count(), 1);
        table->setCurrentIndex(table->model()->index(4, 0));
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(table->model()->rowCount(), 14);
        QCOMPARE(table->currentIndex().row(), 4);
        QTest::keyClick(table, Qt::Key_Left);
        QCOMPARE(table->model()->rowCount(), 12);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.count(), 1);
        const QRect link = table->visualRect(table->model()->index(0, CohortKeyModel::Filter));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, link.center());
        QCOMPARE(searched.count(), 3);
        QCOMPARE(searched.at(2).at(0).toString(), QStringLiteral("cache_hit=false"));
        const QRect diff = table->visualRect(table->model()->index(0, CohortKeyModel::Diff));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, diff.center());
        QCOMPARE(compared.count(), 2);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QCoreApplication::sendEvent(table, &event);
        auto* menu = m_view->findChild<QMenu*>(QStringLiteral("cohortKeyMenu"));
        QVERIFY(menu != nullptr);
        for (QAction* action : menu->actions())
            if (action->text() == QStringLiteral("Copy table")) action->trigger();
        QCOMPARE(copied.count(), 2);
        QCOMPARE(copied.at(1).at(0).toString().count(QLatin1Char('\n')), 11);
        menu->close();
    }

    void keysAreFiltered() {
        m_view->setFindings(test::cohortSample());
        auto* filter = m_view->findChild<QLineEdit*>(QStringLiteral("cohortFilter"));
        QTest::keyClicks(filter, QStringLiteral("worker"));
        QCOMPARE(m_view->keys()->keys()->keyCount(), 1U);
        QTest::keyClicks(filter, QStringLiteral("zzz"));
        QCOMPARE(m_view->keys()->model()->rowCount(), 0);
        filter->clear();
        QCOMPARE(m_view->keys()->keys()->keyCount(), 4U);
    }

    void operationsAndOffers() {
        auto* list = m_view->findChild<QToolButton*>(QStringLiteral("cohortList"));
        auto* medians = m_view->findChild<QToolButton*>(QStringLiteral("cohortMedians"));
        QVERIFY(!list->isEnabled());
        QVERIFY(!medians->isEnabled());
        m_view->setFindings(test::cohortSample());
        QVERIFY2(list->accessibleName().startsWith(QStringLiteral("List 40 ")), qPrintable(list->accessibleName()));
        const QSignalSpy listed(m_view.get(), &CohortView::listWanted);
        const QSignalSpy compared(m_view.get(), &CohortView::mediansWanted);
        QTest::mouseClick(list, Qt::LeftButton);
        QTest::mouseClick(medians, Qt::LeftButton);
        QCOMPARE(listed.count(), 1);
        QCOMPARE(compared.count(), 1);
        const QSignalSpy opened(m_view.get(), &CohortView::operationWanted);
        m_view->operations()->setFocus();
        m_view->operations()->setCurrentIndex(m_view->operations()->model()->index(2, 0));
        QTest::keyClick(m_view->operations(), Qt::Key_Return);
        QCOMPARE(opened.at(0).at(0).toUInt(), 2U);
        // What was found of another question is not offered; traces that no search can name are.
        CohortQuestion kept;
        kept.of = CohortQuestion::Of::Kept;
        m_view->setQuestion(kept);
        m_view->setFindings(test::cohortSample());
        QVERIFY(!list->isEnabled());
        const auto found = test::cohortSample();
        found->question = kept;
        m_view->setFindings(found);
        QVERIFY(list->isEnabled());
    }

    void whatIsSaid() {
        m_view->setFindings(test::cohortSample());
        QVERIFY(m_view->sentence().startsWith(QStringLiteral("The evidence speaks against detector")));
        QVERIFY(m_view->keysSentence().startsWith(QStringLiteral("4 of 88 ")));
        m_view->setBiased(true);
        QVERIFY(m_view->sentence().contains(QStringLiteral("Biased sample")));
        // The same question again: rows stay until the answer is there. Another one: they go.
        m_view->setBusy();
        m_view->setFindings(test::cohortSample());
        QVERIFY(m_view->keys()->model()->rowCount() > 0);
        m_view->setBusy();
        QVERIFY(m_view->keys()->model()->rowCount() > 0);
        CohortQuestion failed;
        failed.of = CohortQuestion::Of::Failed;
        m_view->setQuestion(failed);
        m_view->setBusy();
        QCOMPARE(m_view->keys()->model()->rowCount(), 0);
        QCOMPARE(m_view->operations()->model()->rowCount(), 0);
        QVERIFY(m_view->sentence().startsWith(QStringLiteral("Comparing")));
        m_view->setRefused(QStringLiteral("why not"));
        QCOMPARE(m_view->sentence(), QStringLiteral("why not"));
        QCOMPARE(m_view->keys()->accessibleDescription(), QStringLiteral("why not"));
        const auto few = test::cohortSample();
        few->question = failed;
        auto comparison = std::make_shared<analysis::CohortComparison>();
        comparison->members = {3, 100};
        comparison->refused = analysis::CohortRefusal{true, false, 10};
        few->comparison = comparison;
        m_view->setFindings(few);
        QVERIFY2(m_view->sentence().contains(QStringLiteral("fewer than 10")), qPrintable(m_view->sentence()));
        const auto none = std::make_shared<items::CohortFindings>();
        none->durations = std::make_shared<analysis::CohortDurations>();
        none->comparison = comparison;
        none->question = failed;
        m_view->setFindings(none);
        QVERIFY2(m_view->sentence().contains(QStringLiteral("import a file")), qPrintable(m_view->sentence()));
        m_view->histogram()->grab();
    }

private:
    /// As the reader does: the box tells `activated` for what he chooses.
    static void choose(QComboBox* box, int entry) {
        box->setFocus();
        while (box->currentIndex() < entry) QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > entry) QTest::keyClick(box, Qt::Key_Up);
    }

    std::unique_ptr<CohortView> m_view;
};

QTEST_MAIN(TestCohortView)
#include "tst_cohort_view.moc"
