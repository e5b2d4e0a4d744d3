// SPDX-License-Identifier: GPL-3.0-or-later
// Back and forward within a trace.
#include <random>

#include <QLineEdit>
#include <QTest>

#include "tests/analysis/trace_builder.h"
#include "widgets/trace_finder.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"
#include "widgets/zoom_history.h"

using namespace fw;
using namespace fw::widgets;
using analysis::Interval;

namespace zoom_history_test {

std::shared_ptr<const analysis::TraceAnalysis> trace(std::uint64_t spans = 20) {
    fw::test::TraceBuilder builder;
    for (std::uint64_t i = 0; i < spans; ++i)
        builder.add(i + 1, i == 0 ? 0 : 1, 1000 * static_cast<std::int64_t>(i),
                    i == 0 ? 1'000'000 : 1000 * static_cast<std::int64_t>(i) + 900);
    return *analysis::analyseTrace(builder.build(), {});
}

void stay() {
    QTest::qWait(ZoomHistory::stayMs + 60);
}

}  // namespace zoom_history_test
using namespace zoom_history_test;

class TestZoomHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysGoBackAndForward() {
        TraceView view;
        view.resize(1000, 500);
        view.setTrace(trace());
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        WaterfallView* waterfall = view.waterfall();
        TraceWindow* window = view.traceWindow();
        waterfall->setFocus();
        view.selectSpan(0);  // as the window does for a trace that opens
        const Interval all = window->window();
        stay();
        QTest::keyClick(waterfall, Qt::Key_Backspace);
        QCOMPARE(window->selected(), std::optional<analysis::Row>(0));  // nothing lies before
        QTest::keyClick(waterfall, Qt::Key_Plus);
        QTest::keyClick(waterfall, Qt::Key_Plus);
        const Interval near = window->window();
        stay();
        waterfall->goTo(7);
        window->zoomTo({7000, 7900});
        const Interval nearest = window->window();
        QVERIFY(near != all && nearest != near);
        // Not stayed yet: the step back begins here all the same.
        QTest::keyClick(waterfall, Qt::Key_Backspace);
        QCOMPARE(window->window(), near);
        QCOMPARE(window->selected(), std::optional<analysis::Row>(0));
        QTest::keyClick(waterfall, Qt::Key_BracketLeft, Qt::ControlModifier);
        QCOMPARE(window->window(), all);
        QTest::keyClick(waterfall, Qt::Key_Backspace);
        QCOMPARE(window->window(), all);
        QTest::keyClick(waterfall, Qt::Key_Backspace, Qt::ShiftModifier);
        QTest::keyClick(waterfall, Qt::Key_BracketRight, Qt::ControlModifier);
        QCOMPARE(window->window(), nearest);
        QCOMPARE(window->selected(), std::optional<analysis::Row>(7));
        QTest::keyClick(waterfall, Qt::Key_Backspace, Qt::ShiftModifier);
        QCOMPARE(window->window(), nearest);
        // Another way from the middle: what was ahead is gone.
        QTest::keyClick(waterfall, Qt::Key_Backspace);
        waterfall->goTo(3);
        stay();
        QTest::keyClick(waterfall, Qt::Key_Backspace, Qt::ShiftModifier);
        QCOMPARE(window->selected(), std::optional<analysis::Row>(3));
        // In a field the key deletes.
        view.finder()->setText(QStringLiteral("ab"));
        auto* field = view.findChild<QLineEdit*>(QStringLiteral("findField"));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Backspace);
        QCOMPARE(field->text(), QStringLiteral("a"));
        QCOMPARE(window->selected(), std::optional<analysis::Row>(3));
    }

    void anotherTraceBeginsAnew() {
        TraceView view;
        view.setTrace(trace());
        stay();
        view.waterfall()->goTo(5);
        stay();
        fw::test::TraceBuilder other;
        other.add(1, 0, 0, 100);
        other.data().summary.key = 7;
        view.setTrace(*analysis::analyseTrace(other.build(), {}));
        view.stepHistory(true);
        QCOMPARE(view.traceWindow()->selected(), std::nullopt);
        view.setTrace(nullptr);
        view.stepHistory(true);
    }

    void aSubtreeAndItsZoomAreOneStep() {
        TraceView view;
        view.resize(1000, 500);
        view.setTrace(trace());
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        WaterfallView* waterfall = view.waterfall();
        waterfall->setFocus();
        view.selectSpan(5);
        const Interval all = view.traceWindow()->window();
        stay();
        QTest::keyClick(waterfall, Qt::Key_S);
        const Interval near = view.traceWindow()->window();
        const analysis::Row focus = waterfall->rows().focus();
        QCOMPARE(focus, analysis::Row{5});
        QVERIFY(near != all);
        stay();
        QTest::keyClick(waterfall, Qt::Key_Backspace);
        QCOMPARE(waterfall->rows().focus(), analysis::noRow);
        QCOMPARE(view.traceWindow()->window(), all);
        QTest::keyClick(waterfall, Qt::Key_Backspace, Qt::ShiftModifier);
        QCOMPARE(waterfall->rows().focus(), focus);
        QCOMPARE(view.traceWindow()->window(), near);
    }
    void rowsOfAGrownTraceAreNotMistaken() {
        TraceView view;
        view.setTrace(trace());
        stay();
        view.waterfall()->goTo(5);
        stay();
        view.traceWindow()->zoomTo({5000, 6000});
        stay();
        view.setTrace(trace(25));
        QCOMPARE(view.traceWindow()->selected(), std::optional<analysis::Row>(5));
        view.stepHistory(true);
        QVERIFY(!view.traceWindow()->selected().has_value());
    }

    /// A trace opens at its primary root, but as a whole where most of it lies beside one that can still be seen in it.
    void opensAtThePrimaryOrAsAWhole() {
        constexpr std::int64_t ms = 1'000'000;
        TraceWindow window;
        window.setTrace({0, 800 * ms}, {0, 700 * ms});
        QVERIFY(!window.showsAll());
        QVERIFY(window.window().endNs < 750 * ms);
        window.setTrace({0, 800 * ms}, {0, 100 * ms});
        QVERIFY(window.showsAll());
        window.setTrace({0, 800 * ms}, {0, 10 * ms});
        QVERIFY(!window.showsAll());
        QVERIFY(window.window().endNs < 20 * ms);
        QCOMPARE(window.zeroNs(), std::int64_t{0});
    }

    void agreesWithASimpleList() {
        TraceWindow window;
        window.setTrace({0, 1'000'000}, {0, 1'000'000});
        ZoomHistory history(&window, nullptr);
        (void)history.step(true);  // the opening is over
        std::vector<Interval> model{window.window()};
        std::size_t at = 0;
        std::mt19937 random(5);
        for (int i = 0; i < 2000; ++i) {
            if (random() % 3 != 0) {
                const auto from = static_cast<std::int64_t>(random() % 900'000);
                window.setWindow({from, from + 1000});
                (void)history.step(false);  // settles what is new; nothing lies ahead of it
                if (window.window() != model[at]) {
                    model.resize(at + 1);
                    model.push_back(window.window());
                    if (model.size() > ZoomHistory::maxPlaces) model.erase(model.begin());
                    at = model.size() - 1;
                }
            }
            const bool back = random() % 2 == 0;
            const auto place = history.step(back);
            QCOMPARE(place.has_value(), back ? at > 0 : at + 1 < model.size());
            if (!place) continue;
            at = back ? at - 1 : at + 1;
            QVERIFY(place->window == model[at]);
            window.setWindow(place->window);
            history.arrived();
        }
        QCOMPARE(model.size(), ZoomHistory::maxPlaces);
    }
};

QTEST_MAIN(TestZoomHistory)
#include "tst_zoom_history.moc"
