// SPDX-License-Identifier: GPL-3.0-or-later
// The flame graph view with real events.
#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include "tests/render/demo_trace.h"
#include "widgets/app_style.h"
#include "widgets/flame_head.h"
#include "widgets/flame_view.h"
#include "widgets/render/text.h"

using namespace fw;
using namespace fw::widgets;
using analysis::FlameMode;
using analysis::FlameNode;
using analysis::noFlame;
using fw::test::demoStart;
using fw::test::ms;

namespace {

std::shared_ptr<const analysis::FlameGraph> flameOf(const std::shared_ptr<const analysis::TraceAnalysis>& analysis, FlameMode mode) {
    return *analysis::buildFlameGraph(analysis, mode, {});
}

template <typename Button>
Button* shownButton(QWidget& widget, const QString& text) {
    for (Button* button : widget.findChildren<Button*>())
        if (button->isVisible() && (button->text() == text || button->accessibleName() == text)) return button;
    return nullptr;
}

}  // namespace

class TestFlameView : public QObject {
    Q_OBJECT

    /// A view that is answered at once, as the controller would after a while.
    struct Fixture {
        explicit Fixture(std::shared_ptr<const analysis::TraceAnalysis> trace = test::demoTrace(), QSize size = {1000, 300})
            : analysis(std::move(trace)), view(&window) {
            view.resize(size);
            QObject::connect(&view, &FlameView::graphWanted, &view, [this](FlameMode mode) { view.setGraph(flameOf(analysis, mode)); });
            window.setTrace(analysis->extent, analysis->primary);
            view.setTrace(analysis);
            view.show();
            (void)QTest::qWaitForWindowExposed(&view);
            view.setFocus(Qt::TabFocusReason);
        }
        void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&view, k, modifiers); }
        void wheel(QPoint at, int turn, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view.viewport(), &event);
        }
        /// The node whose slowest span has this number in the demo trace.
        [[nodiscard]] FlameNode node(SpanIndex span) const { return view.graph()->nodeOfRow[analysis->tree.rowOfSpan[span]]; }
        [[nodiscard]] QPoint pointOf(FlameNode node) const { return view.barRect(*view.barOf(node)).center(); }
        [[nodiscard]] std::optional<SpanIndex> selected() const {
            return window.selected() ? std::optional(analysis->tree.span[*window.selected()]) : std::nullopt;
        }
        std::shared_ptr<const analysis::TraceAnalysis> analysis;
        TraceWindow window;
        FlameView view;
    };

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, render::ThemeId::Light);
    }

    void asksOnlyWhenSeen() {
        const auto analysis = test::demoTrace();
        TraceWindow window;
        FlameView view(&window);
        QSignalSpy wanted(&view, &FlameView::graphWanted);
        view.setTrace(analysis);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(view.graph() == nullptr);
        view.show();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.last().at(0).value<FlameMode>(), FlameMode::Work);
        view.hide();
        view.show();
        QCOMPARE(wanted.size(), 1);  // one question, however often it is shown
        // An answer about another snapshot is late.
        view.setGraph(flameOf(test::demoTrace(), FlameMode::Work));
        QVERIFY(view.graph() == nullptr);
        view.setGraph(flameOf(analysis, FlameMode::Work));
        QVERIFY(view.graph() != nullptr && view.isReady());
        view.setMode(FlameMode::CriticalPath);
        QCOMPARE(wanted.size(), 2);
        QVERIFY(view.graph() == nullptr);
        view.setGraph(flameOf(analysis, FlameMode::CriticalPath));
        QVERIFY(view.isReady());
        // What was there once is not asked for again.
        view.setMode(FlameMode::Work);
        view.setMode(FlameMode::CriticalPath);
        QCOMPARE(wanted.size(), 2);
        view.setTrace(nullptr);
        QVERIFY(view.graph() == nullptr && view.bars().empty());
        QCOMPARE(wanted.size(), 2);
    }

    void saysWhatWidthsAre() {
        Fixture f;
        QCOMPARE(f.view.sentence(),
                 QStringLiteral("Widths are work: %1 of self time in 23 span(s)").arg(render::durationText(f.view.graph()->totalNs)));
        auto* path = shownButton<QToolButton>(f.view, QStringLiteral("Critical path"));
        auto* work = shownButton<QToolButton>(f.view, QStringLiteral("Work"));
        QVERIFY(path != nullptr && work != nullptr && work->isChecked() && !path->isChecked());
        QSignalSpy changed(&f.view, &FlameView::modeChanged);
        QTest::mouseClick(path, Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QVERIFY(path->isChecked() && !work->isChecked());
        QVERIFY(f.view.sentence().startsWith(QLatin1String("Widths are time on the critical path: 1.23 s in ")));
        QCOMPARE(f.view.graph()->totalNs, 1231 * ms);
        auto* head = f.view.findChild<FlameHead*>();
        QCOMPARE(f.view.viewport()->y(), head->height());
    }

    void clickSelectsTheSlowest() {
        Fixture f;
        QSignalSpy zoomed(&f.view, &FlameView::zoomChanged);
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.pointOf(f.node(10)));
        QCOMPARE(f.selected(), std::optional<SpanIndex>(10));
        // Two spans of one name: 36 ms is slower than 22 ms.
        QCOMPARE(f.node(18), f.node(19));
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.pointOf(f.node(18)));
        QCOMPARE(f.selected(), std::optional<SpanIndex>(19));
        QCOMPARE(f.view.current(), std::optional(f.node(19)));
        // The stand-in of a missing parent is a row like others.
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.pointOf(f.view.graph()->nodeOfRow[21]));
        QCOMPARE(f.window.selected(), std::optional<analysis::Row>(21));
        QCOMPARE(zoomed.size(), 0);
        // Beside all bars nothing changes.
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, QPoint(5, f.view.viewport()->height() - 3));
        QCOMPARE(f.window.selected(), std::optional<analysis::Row>(21));
    }

    void doubleClickZoomsAndEscapeGoesBack() {
        Fixture f;
        const FlameNode faces = f.node(10);
        QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, f.pointOf(faces));
        QCOMPARE(f.view.zoomed(), faces);
        // It and its way above fill the width.
        for (FlameNode at = faces; at != noFlame; at = f.view.graph()->parent[at]) {
            const QRect box = f.view.barRect(*f.view.barOf(at));
            QVERIFY(box.left() <= 0 && box.right() >= f.view.viewport()->width() - 2);
        }
        QVERIFY(!f.view.barOf(f.node(16)));
        auto* trail = f.view.findChild<FlameTrail*>();
        QVERIFY(trail->isVisible());
        const int head = f.view.findChild<FlameHead*>()->height();
        QCOMPARE(f.view.viewport()->y(), head + trail->height());
        // The trail leads back to each step.
        auto* step = shownButton<QPushButton>(f.view, QStringLiteral("process_frame"));
        QVERIFY(step != nullptr);
        QTest::mouseClick(step, Qt::LeftButton);
        QCOMPARE(f.view.zoomed(), f.node(4));
        QVERIFY(f.view.hasFocus());
        f.key(Qt::Key_Escape);
        QCOMPARE(f.view.zoomed(), faces);
        f.key(Qt::Key_Backspace);
        QCOMPARE(f.view.zoomed(), noFlame);
        QVERIFY(!trail->isVisible());
        QCOMPARE(f.view.viewport()->y(), head);
        // With nothing left to undo Escape drops the selection.
        f.window.select(4);
        f.key(Qt::Key_Escape);
        QVERIFY(!f.window.selected());
    }

    void keysWalkNodes() {
        Fixture f;
        f.key(Qt::Key_Down);
        QCOMPARE(f.view.current(), std::optional<FlameNode>(0));
        f.key(Qt::Key_Down);
        QCOMPARE(f.view.current(), std::optional<FlameNode>(1));  // the widest child
        f.key(Qt::Key_Right);
        QCOMPARE(f.view.graph()->parent[*f.view.current()], FlameNode{0});
        QVERIFY(*f.view.current() > 1);
        f.key(Qt::Key_Left);
        QCOMPARE(f.view.current(), std::optional<FlameNode>(1));
        f.key(Qt::Key_Left);
        QCOMPARE(f.view.current(), std::optional<FlameNode>(1));
        f.key(Qt::Key_Return);
        QCOMPARE(f.view.zoomed(), FlameNode{1});
        f.key(Qt::Key_Right);  // its neighbours are out of sight
        QCOMPARE(f.view.current(), std::optional<FlameNode>(1));
        f.key(Qt::Key_Up);
        QCOMPARE(f.view.current(), std::optional<FlameNode>(0));
        f.key(Qt::Key_Down);
        QCOMPARE(f.view.current(), std::optional<FlameNode>(1));
        // Above a deeper zoom, down is the way to it, not to a sibling that is out of sight.
        f.view.zoomTo(f.node(11));
        f.view.choose(0);
        for (const SpanIndex span : {4U, 7U, 10U, 11U}) {
            f.key(Qt::Key_Down);
            QCOMPARE(f.view.current(), std::optional(f.node(span)));
        }
        f.view.choose(1);
        f.key(Qt::Key_0);
        QCOMPARE(f.view.zoomed(), noFlame);
        QSignalSpy copied(&f.view, &FlameView::copyRequested);
        f.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.last().at(0).toString(), QStringLiteral("process_frame"));
        const auto whole = f.view.range();
        f.key(Qt::Key_Plus);
        QVERIFY(f.view.range().endNs - f.view.range().startNs < whole.endNs);
        f.key(Qt::Key_Minus);
        f.key(Qt::Key_Minus);
        QCOMPARE(f.view.range(), whole);
    }

    void wheelScrollsAndZoomsAtThePointer() {
        Fixture f(test::deepTrace(300), {800, 300});
        QCOMPARE(f.view.firstLevel(), 0U);
        f.wheel({400, 100}, -120);
        QCOMPARE(f.view.firstLevel(), 3U);
        f.wheel({400, 100}, 120);
        QCOMPARE(f.view.firstLevel(), 0U);
        const auto scale = [&f] {
            return render::TimeScale{f.view.range().startNs, f.view.range().endNs, 0, static_cast<double>(f.view.viewport()->width())};
        };
        const std::int64_t under = scale().toTime(200);
        f.wheel({200, 100}, 240, Qt::ControlModifier);
        const auto range = f.view.range();
        QVERIFY(range.endNs - range.startNs < f.view.graph()->totalNs * 2 / 3);
        QVERIFY(std::abs(scale().toPixel(under) - 200) < 1);
        f.wheel({200, 100}, -120, Qt::ShiftModifier);
        QVERIFY(f.view.range().startNs > range.startNs);
        QCOMPARE(f.view.range().endNs - f.view.range().startNs, range.endNs - range.startNs);
        // Never beyond what is zoomed to, and never narrower than a nanosecond.
        for (int i = 0; i < 40; ++i) f.wheel({200, 100}, -240, Qt::ControlModifier);
        QCOMPARE(f.view.range(), (analysis::Interval{0, f.view.graph()->totalNs}));
        for (int i = 0; i < 120; ++i) f.wheel({200, 100}, 240, Qt::ControlModifier);
        QCOMPARE(f.view.range().endNs - f.view.range().startNs, std::int64_t{1});
        f.key(Qt::Key_Escape);
        QCOMPARE(f.view.range(), (analysis::Interval{0, f.view.graph()->totalNs}));
    }

    void selectionElsewhereComesIntoSight() {
        Fixture f(test::deepTrace(300), {800, 300});
        f.window.select(f.analysis->tree.rowOfSpan[250]);
        QVERIFY(f.view.firstLevel() <= 250 && f.view.firstLevel() + f.view.levelsOnScreen() > 250);
        QVERIFY(f.view.barOf(f.node(250)));
        Fixture g;
        g.view.zoomTo(g.node(10));
        g.window.select(g.analysis->tree.rowOfSpan[16]);
        QCOMPARE(g.view.zoomed(), g.node(4));  // what both lie in
        g.window.select(g.analysis->tree.rowOfSpan[22]);
        QCOMPARE(g.view.zoomed(), noFlame);
        // While hidden nothing moves; when it is seen again, it is made good.
        g.view.zoomTo(g.node(10));
        g.view.hide();
        g.window.select(g.analysis->tree.rowOfSpan[16]);
        QCOMPARE(g.view.zoomed(), g.node(10));
        g.view.show();
        QCOMPARE(g.view.zoomed(), g.node(4));
    }

    void hoverIsShared() {
        Fixture f;
        QTest::mouseMove(f.view.viewport(), f.pointOf(f.node(10)));
        QTRY_COMPARE(f.window.hovered(), std::optional(f.analysis->tree.rowOfSpan[10]));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(f.view.viewport(), &leave);
        QVERIFY(!f.window.hovered());
        // A row under the pointer elsewhere tints its node here.
        const QRect box = f.view.barRect(*f.view.barOf(f.node(11)));
        const auto pixel = [&f, &box] { return f.view.viewport()->grab().toImage().pixelColor(box.right() - 4, box.top() + 3); };
        const QColor plain = pixel();
        f.window.hover(f.analysis->tree.rowOfSpan[11]);
        QVERIFY(pixel() != plain);
    }

    void tipHasExactNumbers() {
        Fixture f;
        const QString tip = f.view.barTip(*f.view.barOf(f.node(19)));
        QVERIFY2(tip.startsWith(QLatin1String("INSERT detections\nresult-store\n2 span(s)\n1 error(s)\n")), qPrintable(tip));
        QVERIFY(tip.contains(QLatin1String("Own work: 58,000,000 ns (58.0 ms)")));
        QVERIFY(tip.contains(QLatin1String("Slowest: 36,000,000 ns")) && tip.contains(QLatin1String("Fastest: 22,000,000 ns")));
        QVERIFY(tip.contains(QLatin1String(" % of the whole")));
        QVERIFY(f.view.barTip(9999).isEmpty());
    }

    void tipComesAfterAWhile() {
        Fixture f;
        QTest::mouseMove(f.view.viewport(), f.pointOf(f.node(8)) - QPoint(3, 0));
        QTest::mouseMove(f.view.viewport(), f.pointOf(f.node(8)));
        QVERIFY(!QToolTip::isVisible());
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(QLatin1String("yolo_forward")));
        QVERIFY(QToolTip::text().startsWith(QLatin1String("<p")));
        QToolTip::hideText();
    }

    void runsAreOpenedByZoom() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms, "root", 0);
        b.add(2, 1, demoStart, demoStart + 900 * ms, "wide", 1);
        for (std::uint64_t i = 0; i < 400; ++i) {
            const auto from = demoStart + 900 * ms + static_cast<std::int64_t>(i) * ms / 8;
            b.add(i + 3, 1, from, from + ms / 8, "n" + std::to_string(i), 2);
        }
        Fixture f(test::analysed(b));
        const auto run = f.view.barOf(f.node(100));
        QVERIFY(run);
        QCOMPARE(f.view.bars()[*run].nodes, 400U);
        QVERIFY(f.view.barTip(*run).startsWith(QLatin1String("400 operation(s) too narrow to show\n400 span(s)\n")));
        QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, f.view.barRect(*run).center());
        QCOMPARE(f.view.zoomed(), noFlame);
        const auto one = f.view.barOf(f.node(100));
        QVERIFY(one && f.view.bars()[*one].nodes == 1);
        f.key(Qt::Key_Escape);
        QCOMPARE(f.view.range(), (analysis::Interval{0, f.view.graph()->totalNs}));
    }

    void modesKeepTheZoom() {
        Fixture f;
        f.view.zoomTo(f.node(10));
        f.view.setMode(FlameMode::CriticalPath);
        QCOMPARE(f.view.zoomed(), f.node(10));
        f.view.setMode(FlameMode::Work);
        QCOMPARE(f.view.zoomed(), f.node(10));
        // What is not on the path is left for what is above it.
        f.view.zoomTo(f.view.graph()->nodeOfRow[21]);
        f.view.setMode(FlameMode::CriticalPath);
        QCOMPARE(f.view.zoomed(), noFlame);
    }

    void grownTraceKeepsTheZoom() {
        Fixture f;
        f.view.zoomTo(f.node(10));
        test::TraceBuilder more;
        more.data() = *f.analysis->trace;
        more.add(99, 11, demoStart + 410 * ms, demoStart + 420 * ms, "late");
        const auto grown = *analysis::analyseTrace(more.build(), {});
        QObject::disconnect(&f.view, &FlameView::graphWanted, nullptr, nullptr);
        QSignalSpy wanted(&f.view, &FlameView::graphWanted);
        f.view.setTrace(grown);
        QCOMPARE(wanted.size(), 1);
        // The picture from before stays until the new one is there, but its nodes are not chosen any more.
        QVERIFY(f.view.graph() != nullptr && !f.view.isReady());
        QVERIFY(f.view.sentence().contains(QLatin1String("23 span(s)")));
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, QPoint(100, 5));
        QVERIFY(!f.window.selected());
        f.analysis = grown;
        f.view.setGraph(flameOf(grown, FlameMode::Work));
        QVERIFY(f.view.isReady());
        QCOMPARE(f.view.zoomed(), f.node(10));
        QVERIFY(f.view.sentence().contains(QLatin1String("24 span(s)")));
    }

    void emptyAndPointlikeTracesSayWhy() {
        test::TraceBuilder pointlike;
        pointlike.add(1, 0, demoStart, demoStart, "event");
        Fixture f(test::analysed(pointlike));
        QCOMPARE(f.view.bars().size(), std::size_t{1});
        f.key(Qt::Key_Down);
        QCOMPARE(f.selected(), std::optional<SpanIndex>(0));
        f.key(Qt::Key_Return);
        QCOMPARE(f.view.zoomed(), noFlame);
        f.view.setMode(FlameMode::CriticalPath);
        QVERIFY(f.view.graph() != nullptr && !f.view.isReady());
        QVERIFY(!f.view.grab().isNull());
        f.key(Qt::Key_Down);
        f.wheel({10, 10}, 120, Qt::ControlModifier);
        QVERIFY(f.view.bars().empty());
    }

    void deepAndWideTracesStayQuick() {
        Fixture deep(test::deepTrace(100'000), {1000, 600});
        deep.window.select(deep.analysis->tree.rowOfSpan[90'000]);
        deep.key(Qt::Key_Return);
        QCOMPARE(deep.view.zoomed(), deep.node(90'000));
        QVERIFY(deep.view.bars().size() <= 2 * deep.view.levelsOnScreen());
        auto* dots = shownButton<QPushButton>(deep.view, QStringLiteral("…"));
        QVERIFY(dots != nullptr);
        QTest::mouseClick(dots, Qt::LeftButton);
        QVERIFY(deep.view.zoomed() < deep.node(90'000));
        deep.key(Qt::Key_End);  // no key of the graph
        for (int i = 0; i < 20; ++i) deep.wheel({10, 10}, -1200);
        QVERIFY(!deep.view.grab().isNull());
    }

    void screenReaderHearsBars() {
        Fixture f;
        QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&f.view);
        QVERIFY(tree != nullptr);
        QCOMPARE(tree->role(), QAccessible::Tree);
        QCOMPARE(tree->text(QAccessible::Name), QStringLiteral("Flame graph"));
        QVERIFY(tree->text(QAccessible::Description).startsWith(QLatin1String("Widths are work")));
        QCOMPARE(tree->childCount(), static_cast<int>(f.view.bars().size()));
        QAccessibleInterface* bar = tree->child(static_cast<int>(*f.view.barOf(f.node(19))));
        QVERIFY(bar != nullptr && bar->isValid());
        const QString speech = bar->text(QAccessible::Name);
        QVERIFY2(speech.startsWith(QLatin1String("INSERT detections, result-store, 2 span(s), 58.0 milliseconds, ")), qPrintable(speech));
        QVERIFY(speech.contains(QLatin1String("1 error(s)")) && speech.endsWith(QLatin1String("depth 3")));
        bar->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(f.selected(), std::optional<SpanIndex>(19));
        QVERIFY(bar->state().selected);
        QCOMPARE(tree->focusChild(), bar);
        QCOMPARE(tree->indexOfChild(bar), static_cast<int>(*f.view.barOf(f.node(19))));
        QCOMPARE(tree->childAt(bar->rect().center().x(), bar->rect().center().y()), bar);
        bar->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(f.view.zoomed(), f.node(19));
    }

    void everyBarIsHit() {
        for (const int width : {1600, 700, 240}) {
            Fixture f(test::bigTrace(3000), {width, 400});
            for (std::uint32_t i = 0; i < f.view.bars().size(); ++i) {
                const auto hit = f.view.barAt(f.view.barRect(i).center());
                QVERIFY(hit);
                // What is drawn a pixel wide may share it with its neighbour.
                QVERIFY(*hit == i || f.view.barRect(*hit).adjusted(-1, 0, 1, 0).contains(f.view.barRect(i).center()));
                QCOMPARE(f.view.bars()[*hit].depth, f.view.bars()[i].depth);
            }
        }
    }
};

QTEST_MAIN(TestFlameView)
#include "tst_flame_view.moc"
