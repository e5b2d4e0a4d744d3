// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of two traces with real events.
#include <functional>

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "model/items/change_model.h"
#include "model/items/compare_markdown.h"
#include "model/items/compare_words.h"
#include "model/items/diff_table_model.h"
#include "tests/render/demo_trace.h"
#include "widgets/app_style.h"
#include "widgets/compare_changes.h"
#include "widgets/compare_head.h"
#include "widgets/compare_rows_view.h"
#include "widgets/compare_summary.h"
#include "widgets/compare_table.h"
#include "widgets/compare_view.h"
#include "widgets/pane_table.h"
#include "widgets/text_viewer.h"

using namespace fw;
using namespace fw::widgets;
using analysis::DiffRow;
using analysis::DiffSide;
using analysis::noDiffRow;

namespace {

using Analysed = std::shared_ptr<const analysis::TraceAnalysis>;

std::shared_ptr<const analysis::DiffPlan> planOf(const Analysed& a, const Analysed& b) {
    return *analysis::planDiff(*analysis::compareTraces(analysis::Baseline(a), analysis::Candidate(b), {}), {});
}

/// The frame of the design pictures as it was while the model was loaded: 812 ms, a cache hit, no retry.
Analysed fastTrace() {
    test::TraceBuilder b;
    b.data().names.clear();
    b.data().services = {{"rtsp-capture", 0}, {"frame-tracking", 1}, {"object-detection", 2}, {"face-recognition", 3}, {"result-store", 4}};
    const auto add = [&b](std::uint64_t id, std::uint64_t parent, std::int64_t from, std::int64_t to, const char* name,
                          std::uint32_t service) {
        b.add(id, parent, test::demoStart + from * test::ms, test::demoStart + to * test::ms, name, service);
    };
    add(1, 0, 0, 812, "capture_frame", 0);
    add(5, 1, 100, 800, "process_frame", 1);
    add(8, 5, 145, 663, "detect_objects", 2);
    add(9, 8, 148, 334, "yolo_forward", 2);
    add(11, 8, 377, 587, "face_detection", 3);
    add(10, 11, 379, 381, "model_cache.get", 3);
    add(13, 11, 382, 518, "infer_faces", 3);
    add(19, 5, 716, 748, "INSERT detections", 4);
    b.data().summary.key = 6;
    b.data().summary.idText = "3d8e71f0";
    b.data().summary.rootName = "capture_frame";
    return test::analysed(b);
}

DiffRow rowNamed(const analysis::TraceDiff& diff, const std::string& name) {
    for (DiffRow row = 0; row < diff.rowCount(); ++row)
        if (analysis::rowName(diff, row).name == name) return row;
    return noDiffRow;
}

}  // namespace

class TestCompareView : public QObject {
    Q_OBJECT

    struct Fixture {
        explicit Fixture(const Analysed& a = fastTrace(), const Analysed& b = test::demoTrace(), QSize size = {1400, 800})
            : plan(planOf(a, b)), facts(analysis::factsOf(*plan->diff)) {
            view.resize(size);
            view.show();
            view.setComparison(plan, facts);
            QApplication::processEvents();
            view.rows()->setFocus();
        }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(view.rows(), key, modifiers); }
        [[nodiscard]] std::string selected() const {
            return view.rows()->selected() ? analysis::rowName(*plan->diff, *view.rows()->selected()).name : std::string();
        }
        std::shared_ptr<const analysis::DiffPlan> plan;
        analysis::DiffFacts facts;
        CompareView view;
    };

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, render::ThemeId::Light); }

    void saysWhatItWaitsFor() {
        CompareView view;
        const QString both = view.note();
        QVERIFY(!both.isEmpty());
        view.setSide(DiffSide::A, test::demoTrace()->trace->summary);
        QVERIFY(view.note() != both);
        const QString one = view.note();
        view.setSide(DiffSide::B, test::demoTrace()->trace->summary);
        QVERIFY(view.note() != one);
        view.setRefused(QStringLiteral("no such trace"));
        QCOMPARE(view.note(), QStringLiteral("no such trace"));
    }

    void beginsAtTheLargestDifference() {
        Fixture f;
        QVERIFY(f.view.note().isEmpty());
        QCOMPARE(f.view.rows()->selected(), std::optional(f.facts.largest));
        const items::CompareSentence& words = f.view.words()->sentence();
        QCOMPARE(words.number, QStringLiteral("+419.0 ms"));
        QVERIFY2(words.plain().contains(QStringLiteral("load_model retinaface_r50")), qPrintable(words.plain()));
        QVERIFY(f.view.words()->accessibleName().contains(QStringLiteral("+51.6 % of A")));
    }

    void stepsOfTheChartSumToTheDifference() {
        for (const int width : {500, 900, 1400, 2400}) {
            Fixture f(fastTrace(), test::demoTrace(), {width, 700});
            const render::DeltaChart& chart = f.view.chart()->chart();
            std::int64_t at = chart.fromNs;
            int framed = 0;
            for (const render::DeltaChart::Step& step : chart.steps) {
                at += step.ns;
                framed += step.largest ? 1 : 0;
            }
            QCOMPARE(at, chart.toNs);
            QCOMPARE(framed, 1);
        }
    }

    void nextDifferenceGoesFromTheLargestAndAround() {
        Fixture f;
        QSignalSpy shown(f.view.rows(), &CompareRowsView::differenceShown);
        QSignalSpy said(&f.view, &CompareView::statusText);
        for (const DiffRow row : f.plan->byDelta) {
            f.key(Qt::Key_N);
            QCOMPARE(f.view.rows()->selected(), std::optional(row));
        }
        QCOMPARE(shown.size(), static_cast<qsizetype>(f.plan->byDelta.size()));
        QVERIFY2(said[0][0].toString().startsWith(QStringLiteral("Difference 1 of ")), qPrintable(said[0][0].toString()));
        f.key(Qt::Key_N);
        QCOMPARE(f.view.rows()->selected(), std::optional(f.plan->byDelta.front()));
        f.key(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(f.view.rows()->selected(), std::optional(f.plan->byDelta.back()));
    }

    void foldsAreOfBothSides() {
        Fixture f;
        CompareRowsView* rows = f.view.rows();
        const DiffRow detect = rowNamed(*f.plan->diff, "detect_objects");
        rows->select(detect);
        const std::uint32_t all = rows->rows()->count();
        f.key(Qt::Key_Left);
        QVERIFY(rows->rows()->isFolded(detect));
        QCOMPARE(rows->rows()->count(), all - (f.plan->diff->end[detect] - detect - 1));
        f.key(Qt::Key_Right);
        QCOMPARE(rows->rows()->count(), all);
        f.key(Qt::Key_Right);
        QCOMPARE(f.plan->diff->parent[*rows->selected()], detect);
        f.key(Qt::Key_Left);
        f.key(Qt::Key_Left);
        QVERIFY(rows->selected() == detect || f.plan->diff->parent[*rows->selected()] == noDiffRow || rows->rows()->isFolded(detect));
        rows->setFolded(detect, false);
        // The twist of either side.
        for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
            QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->twistRect(side, rows->rows()->indexOf(detect)).center());
            QCOMPARE(rows->rows()->isFolded(detect), side == DiffSide::A);
        }
    }

    void whatIsFoldedAwayGivesItsSelectionToTheRowAbove() {
        Fixture f;
        const DiffRow face = rowNamed(*f.plan->diff, "face_detection");
        f.view.rows()->select(rowNamed(*f.plan->diff, "load_model retinaface_r50"));
        f.view.rows()->setFolded(face, true);
        QCOMPARE(f.view.rows()->selected(), std::optional(face));
    }

    void clickSelectsOnEitherSideAndDoubleClickOpens() {
        Fixture f;
        CompareRowsView* rows = f.view.rows();
        QSignalSpy opened(rows, &CompareRowsView::spanActivated);
        const DiffRow yolo = rowNamed(*f.plan->diff, "yolo_forward");
        const QRect at = rows->rowRect(rows->rows()->indexOf(yolo));
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, {rows->viewport()->width() - 40, at.center().y()});
        QCOMPARE(f.selected(), std::string("yolo_forward"));
        QTest::mouseDClick(rows->viewport(), Qt::LeftButton, {}, {150, at.center().y()});
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<DiffSide>(), DiffSide::A);
        QCOMPARE(opened[0][1].toUInt(), f.plan->diff->baselineSpan[yolo]);
        f.key(Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][1].toUInt(), f.plan->diff->candidateSpan[yolo]);
        // What a side lacks is opened on the other one.
        rows->select(rowNamed(*f.plan->diff, "model_cache.get"));
        f.key(Qt::Key_Return);
        QCOMPARE(opened[2][0].value<DiffSide>(), DiffSide::A);
    }

    void thresholdHidesAndIsSteppedOver() {
        Fixture f;
        CompareRowsView* rows = f.view.rows();
        const std::uint32_t all = rows->rows()->count();
        rows->setLeast(100 * test::ms);
        QVERIFY(rows->rows()->count() < all);
        for (int i = 0; i < 20; ++i) {
            f.key(Qt::Key_N);
            QVERIFY(f.plan->loudestNs[*rows->selected()] >= 100 * test::ms);
        }
        rows->setLeast(0);
        QCOMPARE(rows->rows()->count(), all);
    }

    void zoomIsOfBothSides() {
        Fixture f;
        CompareRowsView* rows = f.view.rows();
        const analysis::Interval all = rows->timeWindow();
        f.key(Qt::Key_Plus);
        QVERIFY(rows->timeWindow().endNs - rows->timeWindow().startNs < all.endNs - all.startNs);
        for (int i = 0; i < 200; ++i) f.key(Qt::Key_Plus);
        QVERIFY(rows->timeWindow().endNs - rows->timeWindow().startNs >= 20);
        for (int i = 0; i < 300; ++i) f.key(Qt::Key_Minus);
        QCOMPARE(rows->timeWindow(), all);
        const QPointF at(rows->columns().side(DiffSide::B).bars.center());
        QWheelEvent wheel(at, rows->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(rows->viewport(), &wheel);
        QVERIFY(rows->timeWindow() != all);
        f.key(Qt::Key_0);
        QCOMPARE(rows->timeWindow(), all);
    }

    void ownScalesFillTheirRoom() {
        Fixture f;
        const QImage same = f.view.rows()->grab().toImage();
        f.view.tools()->findChild<QToolButton*>(QStringLiteral("compareScale"))->click();
        QVERIFY(!f.view.rows()->sameScale());
        QVERIFY(f.view.rows()->grab().toImage() != same);
    }

    void rowsSpeakAndTellExactNumbers() {
        Fixture f;
        CompareRowsView* rows = f.view.rows();
        const std::uint32_t load = rows->rows()->indexOf(rowNamed(*f.plan->diff, "load_model retinaface_r50"));
        QVERIFY2(rows->rowSpeech(load).contains(QStringLiteral("not in A")), qPrintable(rows->rowSpeech(load)));
        QVERIFY(rows->rowSpeech(load).contains(QStringLiteral("inserted")));
        QVERIFY(rows->rowTip(load).contains(QStringLiteral("327,000,000 ns")));
        QAccessibleInterface* all = QAccessible::queryAccessibleInterface(rows);
        QVERIFY(all != nullptr);
        QCOMPARE(all->childCount(), static_cast<int>(rows->rows()->count()));
        QCOMPARE(all->child(static_cast<int>(load))->text(QAccessible::Name), rows->rowSpeech(load));
        QCOMPARE(all->indexOfChild(all->child(static_cast<int>(load))), static_cast<int>(load));
    }

    void theSameTraceSaysSo() {
        Fixture f(test::demoTrace(), test::demoTrace());
        QVERIFY2(f.view.words()->sentence().plain().startsWith(QStringLiteral("A and B are")),
                 qPrintable(f.view.words()->sentence().plain()));
        QVERIFY(f.view.chart()->chart().steps.empty());
        f.key(Qt::Key_N);
        QVERIFY(!f.view.grab().toImage().isNull());
    }

    void nothingInCommon() {
        test::TraceBuilder other;
        other.data().services = {{"other", 3}};
        other.add(1, 0, test::demoStart, test::demoStart + 5 * test::ms, "elsewhere");
        Fixture f(test::analysed(other), test::demoTrace());
        QVERIFY(f.view.words()->sentence().plain().contains(QStringLiteral("no span in common")));
        f.key(Qt::Key_N);
        QVERIFY(!f.view.grab().toImage().isNull());
    }

    void emptySide() {
        test::TraceBuilder none;
        Fixture f(test::analysed(none), test::demoTrace());
        QVERIFY(f.view.words()->sentence().plain().contains(QStringLiteral("A has no spans")));
        f.key(Qt::Key_Down);
        QVERIFY(!f.view.grab().toImage().isNull());
    }

    void strangePairsInEveryMode() {
        const auto made = [](const std::function<void(test::TraceBuilder&)>& fill) {
            test::TraceBuilder b;
            b.data().services = {{"svc", 0}};
            fill(b);
            return test::analysed(b);
        };
        const Analysed none = made([](test::TraceBuilder&) {});
        const Analysed zero = made([](test::TraceBuilder& b) {
            for (std::uint64_t id = 1; id < 40; ++id) b.add(id, id / 2, test::demoStart, test::demoStart, "instant");
        });
        const Analysed negative = made([](test::TraceBuilder& b) {
            b.add(1, 0, test::demoStart, test::demoStart - test::ms, "backwards");
            b.add(2, 1, INT64_MIN, INT64_MAX, "for ever");
        });
        const Analysed other = made([](test::TraceBuilder& b) { b.add(1, 0, 5, 5 * test::ms, "elsewhere"); });
        const Analysed wide = made([](test::TraceBuilder& b) {
            b.add(1, 0, test::demoStart, test::demoStart + 90'000 * test::ms, "root");
            for (std::uint64_t id = 2; id < 20'000; ++id) {
                const std::int64_t from = test::demoStart + static_cast<std::int64_t>(id) * test::ms;
                b.add(id, 1, from, from + test::ms / 2, "child_" + std::string(1, static_cast<char>('a' + id % 26)));
            }
        });
        const Analysed twin = fastTrace();
        const std::vector<std::pair<Analysed, Analysed>> pairs = {
            {none, none},  {none, fastTrace()}, {fastTrace(), none}, {zero, zero},        {zero, fastTrace()}, {negative, fastTrace()},
            {other, zero}, {wide, other},       {other, wide},       {fastTrace(), twin}, {twin, twin},
        };
        for (const auto& [a, b] : pairs) {
            Fixture f(a, b);
            QVERIFY(!f.view.words()->sentence().plain().isEmpty());
            QVERIFY(!items::compareMarkdown(*f.plan, f.facts).isEmpty());
            for (const Qt::Key mode : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
                f.key(mode);
                for (const Qt::Key key : {Qt::Key_N, Qt::Key_D, Qt::Key_D}) f.key(key);
                QVERIFY(!f.view.grab().toImage().isNull());
            }
            QCOMPARE(f.view.table()->model()->rowCount(), static_cast<int>(f.plan->byDelta.size()));
            if (f.plan->byDelta.empty()) QVERIFY(!f.view.table()->sentence().isEmpty());
        }
        // Identical is said, and is another thing than the same.
        QVERIFY(Fixture(fastTrace(), twin).view.words()->sentence().lead.contains(QStringLiteral("identical")) ||
                Fixture(fastTrace(), twin).view.words()->sentence().lead.contains(QStringLiteral("the same trace")));
        QVERIFY(Fixture(twin, twin).view.words()->sentence().lead.contains(QStringLiteral("the same trace")));
    }

    void hostileNamesAreBoundedAndLiteral() {
        test::TraceBuilder b;
        b.data().services = {{std::string("\x1b[31m<b>evil</b>\0x", 17), 0}, {"\xff\xfe broken \xe2\x80\xae reversed", 17}};
        b.add(1, 0, 0, 900 * test::ms, std::string(400'000, 'W'), 0);
        b.add(2, 1, 10 * test::ms, 800 * test::ms, "<img src='file:///etc/passwd'> %1 %2 %n", 1);
        test::TraceBuilder a;
        a.data().services = {{"", 0}};
        a.add(1, 0, 0, 100 * test::ms, "", 0);
        Fixture f(test::analysed(a), test::analysed(b));
        const QString words = f.view.words()->sentence().plain();
        QVERIFY(words.size() < 2000);
        QVERIFY(!words.contains(QChar(0x1b)));
        QVERIFY(!words.contains(QChar(0x202e)));
        QVERIFY(words.contains(QStringLiteral("%1 %2")) || words.contains(QStringLiteral("<img")));
        for (std::uint32_t i = 0; i < f.view.rows()->rows()->count(); ++i) {
            QVERIFY(f.view.rows()->rowTip(i).size() < 3000);
            QVERIFY(!f.view.rows()->rowSpeech(i).contains(QChar(0x1b)));
        }
        QVERIFY(!f.view.grab().toImage().isNull());
    }

    void costsWhatIsSeen() {
        const auto big = test::bigTrace(100'000);
        Fixture f(big, test::bigTrace(100'000, 11));
        CompareRowsView* rows = f.view.rows();
        rows->select(0);
        f.view.grab();
        QVERIFY(rows->painter().rowsPainted() > 0);
        QVERIFY(rows->painter().rowsPainted() < 60);
        f.key(Qt::Key_End);
        QElapsedTimer time;
        time.start();
        f.view.grab();
        qInfo("paint of two traces of 100,000 spans: %lld ms", static_cast<long long>(time.elapsed()));
        QVERIFY(rows->painter().rowsPainted() < 60);
    }

    void swappedSidesAreAskedFor() {
        Fixture f;
        QSignalSpy swap(&f.view, &CompareView::swapRequested);
        QTest::mouseClick(f.view.head()->findChild<QWidget*>(QStringLiteral("compareSwap")), Qt::LeftButton);
        QCOMPARE(swap.size(), 1);
    }

    void aStepOfTheChartLeadsToItsRow() {
        Fixture f;
        f.key(Qt::Key_Home);
        DeltaChartView* chart = f.view.chart();
        QSignalSpy chosen(chart, &DeltaChartView::rowChosen);
        for (int x = 0; x < chart->width() && chosen.isEmpty(); x += 8)
            QTest::mouseClick(chart, Qt::LeftButton, {}, {x, chart->height() / 2});
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(f.view.rows()->selected(), std::optional<DiffRow>(f.facts.largest));
    }

    void threeWaysToLookAtIt() {
        Fixture f;
        CompareRowsView* rows = f.view.rows();
        const QImage side = rows->grab().toImage();
        f.key(Qt::Key_2);
        QCOMPARE(f.view.mode(), CompareMode::Merged);
        QVERIFY(rows->merged() && rows->isVisible() && rows->hasFocus());
        QVERIFY(rows->grab().toImage() != side);
        // The upper half of a row is A, the lower one B.
        QSignalSpy opened(rows, &CompareRowsView::spanActivated);
        const QRect at = rows->rowRect(rows->rows()->indexOf(rowNamed(*f.plan->diff, "yolo_forward")));
        const int bars = static_cast<int>(rows->columns().side(DiffSide::A).bars.left()) + 30;
        QTest::mouseDClick(rows->viewport(), Qt::LeftButton, {}, {bars, at.top() + 4});
        QTest::mouseDClick(rows->viewport(), Qt::LeftButton, {}, {bars, at.bottom() - 3});
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0][0].value<DiffSide>(), DiffSide::A);
        QCOMPARE(opened[1][0].value<DiffSide>(), DiffSide::B);
        // One scale for all that lies on one axis.
        auto* scale = f.view.tools()->findChild<QToolButton*>(QStringLiteral("compareScale"));
        QVERIFY(!scale->isEnabled());
        f.key(Qt::Key_3);
        QCOMPARE(f.view.mode(), CompareMode::Table);
        PaneTable* table = f.view.table()->table();
        QVERIFY(table->isVisible() && table->hasFocus());
        QTest::keyClick(table, Qt::Key_1);
        QCOMPARE(f.view.mode(), CompareMode::SideBySide);
        QVERIFY(rows->hasFocus() && !rows->merged() && scale->isEnabled());
        for (const char* name : {"compareTable", "compareMerged", "compareSideBySide"})
            QTest::mouseClick(f.view.tools()->findChild<QToolButton*>(QLatin1String(name)), Qt::LeftButton);
        QVERIFY(rows->isVisible() && !rows->merged());
    }

    void theTableFollowsAndLeads() {
        Fixture f;
        f.key(Qt::Key_3);
        PaneTable* table = f.view.table()->table();
        const items::DiffTableModel* model = f.view.table()->model();
        QVERIFY(model->rows() == f.plan->byDelta);
        // The largest is selected, as in the waterfalls.
        QCOMPARE(model->rows()[static_cast<std::size_t>(table->currentIndex().row())], *f.view.rows()->selected());
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(*f.view.rows()->selected(), f.plan->byDelta[1]);
        QTest::keyClick(table, Qt::Key_N);
        QTest::keyClick(table, Qt::Key_N);
        QTest::keyClick(table, Qt::Key_N);
        QCOMPARE(table->currentIndex().row(), 2);
        f.key(Qt::Key_1);
        f.view.rows()->select(f.plan->byDelta[4]);
        f.key(Qt::Key_3);
        QCOMPARE(table->currentIndex().row(), 4);
        QSignalSpy opened(&f.view, &CompareView::spanActivated);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void theTableIsPutInOrderByWhoeverIsAsked() {
        Fixture f;
        f.key(Qt::Key_3);
        QSignalSpy wanted(f.view.table(), &CompareTable::orderWanted);
        PaneTable* table = f.view.table()->table();
        table->sortBy(items::DiffTableModel::A, true);
        table->sortBy(items::DiffTableModel::Operation, false);
        QCOMPARE(wanted.size(), 2);
        const auto first = wanted[0][0].value<CompareOrderRequest>();
        const auto second = wanted[1][0].value<CompareOrderRequest>();
        const auto ordered = [](const CompareOrderRequest& request) {
            return *analysis::orderDifferences(*request.plan, request.field, request.descending, {});
        };
        const DiffRow before = *f.view.rows()->selected();
        f.view.table()->setOrder(first.number, ordered(first));
        QVERIFY(f.view.table()->model()->rows() == f.plan->byDelta);
        f.view.table()->setOrder(second.number, ordered(second));
        const auto& rows = f.view.table()->model()->rows();
        QVERIFY(std::is_sorted(rows.begin(), rows.end()));
        // The reader stays where he was.
        QCOMPARE(rows[static_cast<std::size_t>(table->currentIndex().row())], before);
        QCOMPARE(f.view.rows()->selected(), std::optional(before));
    }

    void theThresholdIsOfTheTableToo() {
        Fixture f;
        Q_EMIT f.view.tools()->leastChosen(100 * test::ms);
        for (const DiffRow row : f.view.table()->model()->rows()) QVERIFY(f.plan->loudestNs[row] >= 100 * test::ms);
        QVERIFY(f.view.table()->model()->rows().size() < f.plan->byDelta.size());
        QVERIFY2(f.view.table()->sentence().contains(QStringLiteral(" of ")), qPrintable(f.view.table()->sentence()));
    }

    void whatDiffersIsAskedForAndShown() {
        Fixture f;
        QSignalSpy wanted(&f.view, &CompareView::changesWanted);
        CompareChanges* panel = f.view.changes();
        QVERIFY(panel->isHidden());
        const DiffRow yolo = rowNamed(*f.plan->diff, "yolo_forward");
        f.view.rows()->select(yolo);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toUInt(), yolo);
        analysis::RowChanges changes;
        changes.row = yolo;
        for (const char* key : {"batch", "gpu"}) {
            analysis::ValueChange& change = changes.spans.attributes.emplace_back();
            change.key = key;
            change.baseline = analysis::Baseline(AttributeValue(std::int64_t{4}));
            change.candidate = analysis::Candidate(AttributeValue(std::int64_t{16}));
            change.delta = AttributeValue(std::int64_t{12});
        }
        auto* link = f.view.findChild<QPushButton*>(QStringLiteral("attributesThatDiffer"));
        QVERIFY(!link->text().contains(QLatin1Char('(')));
        f.view.setChanges(changes);
        QVERIFY2(link->text().endsWith(QStringLiteral("(2)")), qPrintable(link->text()));
        f.key(Qt::Key_D);
        QVERIFY(panel->isVisible());
        QVERIFY(f.view.rows()->hasFocus());
        const items::ChangeModel* model = panel->model();
        QStringList shown;
        for (int row = 0; row < model->rowCount(); ++row) shown += model->index(row, 0).data().toString();
        QVERIFY(shown.contains(QStringLiteral("Duration")) && shown.contains(QStringLiteral("batch")));
        QCOMPARE(model->index(model->rowCount() - 1, items::ChangeModel::Delta).data().toString(), QStringLiteral("+12"));
        // A row is copied with Ctrl+C, whole.
        QSignalSpy copied(&f.view, &CompareView::copyRequested);
        panel->table()->setFocus();
        panel->table()->selectRow(model->rowCount() - 1);
        QTest::keyClick(panel->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.size(), 1);
        QVERIFY2(copied[0][0].toString().startsWith(QStringLiteral("gpu\t4\t16")), qPrintable(copied[0][0].toString()));
        // Enter shows a value in full, Esc goes back, then away.
        QTest::keyClick(panel->table(), Qt::Key_Return);
        QVERIFY(panel->viewer()->isVisible());
        QTest::keyClick(panel->viewer(), Qt::Key_Escape);
        QVERIFY(!panel->viewer()->isVisible() && panel->table()->isVisible());
        QTest::keyClick(panel->table(), Qt::Key_Escape);
        QTest::keyClick(panel->table(), Qt::Key_Escape);
        QVERIFY(panel->isHidden());
        // What comes for another row is dropped.
        f.view.rows()->select(rowNamed(*f.plan->diff, "capture_frame"));
        f.view.setChanges(changes);
        QVERIFY(!link->text().contains(QLatin1Char('(')));
    }

    void theChartCutsItsAxisOnlyWhereItHelps() {
        render::DeltaChart chart;
        chart.fromNs = 800;
        chart.toNs = 1200;
        chart.steps.push_back({QStringLiteral("x"), {}, QStringLiteral("+400"), 400, true});
        QVERIFY(render::DeltaChartPainter::isCut(chart));
        chart.fromNs = 10;
        chart.toNs = 410;
        QVERIFY(!render::DeltaChartPainter::isCut(chart));
        chart.fromNs = chart.toNs = 800;
        chart.steps.clear();
        QVERIFY(!render::DeltaChartPainter::isCut(chart));
        // Whatever the numbers are, it draws.
        QImage image(600, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        chart.fromNs = 0;
        chart.toNs = INT64_MAX;
        chart.steps.push_back({QStringLiteral("x"), {}, QStringLiteral("+"), INT64_MAX, true});
        render::DeltaChartPainter(render::ThemeId::Dark, QFont()).paint(painter, image.rect(), chart);
    }
};

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"
