// SPDX-License-Identifier: GPL-3.0-or-later
// The trace view with real events.
#include <algorithm>

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include "tests/render/demo_trace.h"
#include "tests/render/suites.h"
#include "widgets/header_chip.h"
#include "widgets/header_switch.h"
#include "widgets/marked_scroll_bar.h"
#include "widgets/minimap_view.h"
#include "widgets/render/text.h"
#include "widgets/trace_header.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"

using namespace fw;
using namespace fw::widgets;
using fw::test::demoStart;
using fw::test::ms;

namespace {

class TraceViewTest : public QObject {
    Q_OBJECT

    struct Fixture {
        explicit Fixture(std::shared_ptr<const analysis::TraceAnalysis> analysis = test::demoTrace(), QSize size = {1000, 620}) {
            view.resize(size);
            view.setTrace(std::move(analysis));
            view.show();
            (void)QTest::qWaitForWindowExposed(&view);
            view.waterfall()->setFocus(Qt::TabFocusReason);
        }
        WaterfallView& waterfall() { return *view.waterfall(); }
        QWidget* viewport() { return view.waterfall()->viewport(); }
        TraceWindow& window() { return *view.traceWindow(); }
        QPoint rowPoint(std::uint32_t index, int x) { return {x, waterfall().rowRect(index).center().y()}; }
        std::int64_t length() { return window().window().endNs - window().window().startNs; }
        void wheel(QPoint at, int turn, Qt::KeyboardModifiers modifiers) {
            QWheelEvent event(at, viewport()->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(viewport(), &event);
        }
        void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(view.waterfall(), k, modifiers); }
        TraceView view;
    };

private Q_SLOTS:
    void newSpansAreToldOf() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 100 * ms, "root");
        b.add(2, 1, demoStart, demoStart + 10 * ms, "first");
        Fixture f(test::analysed(b));
        auto* chip = f.view.findChild<QAbstractButton*>(QStringLiteral("newSpansChip"));
        QVERIFY(chip != nullptr && !chip->isVisible());
        b.add(3, 1, demoStart + 20 * ms, demoStart + 30 * ms, "late");
        f.view.setTrace(test::analysed(b));
        QVERIFY(chip->isVisible());
        QVERIFY(chip->accessibleName().startsWith(QLatin1Char('1')));
        b.add(4, 1, demoStart + 40 * ms, demoStart + 50 * ms, "later");
        f.view.setTrace(test::analysed(b));
        QVERIFY(chip->accessibleName().startsWith(QLatin1Char('2')));
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(f.view.selectedSpan(), std::optional<SpanIndex>(2));
        QVERIFY(!chip->isVisible());
        b.add(5, 1, demoStart + 60 * ms, demoStart + 70 * ms, "last");
        f.view.setTrace(test::analysed(b));
        QVERIFY(chip->isVisible());
        f.key(Qt::Key_Up);
        QVERIFY(!chip->isVisible());
        // Another trace has none.
        f.view.setTrace(test::demoTrace());
        QVERIFY(!chip->isVisible());
    }
    void whatIsBeingReadIsSaid() {
        TraceView view;
        const auto says = [&view](const QString& words) {
            const auto labels = view.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == words; });
        };
        const QString reading = QStringLiteral("Reading the trace…");
        const QString invitation = QStringLiteral("No trace is open. Choose one in the list.");
        QVERIFY(says(invitation));
        QSignalSpy remarked(&view, &TraceView::remarked);
        view.setReading(true);
        QVERIFY(says(reading) && !says(invitation));
        QCOMPARE(remarked.size(), 0);
        view.setReading(false);
        QVERIFY(says(invitation));
        // With a trace in sight it is a remark.
        view.setTrace(test::demoTrace());
        view.setReading(true);
        QCOMPARE(remarked.size(), 1);
        QCOMPARE(remarked[0][0].toString(), reading);
        view.setReading(true);
        QCOMPARE(remarked.size(), 1);
    }
    void noParentsToSuggestIsSaidOnce() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 100 * ms, "one");
        b.add(2, 0, demoStart + 200 * ms, demoStart + 300 * ms, "two");
        const auto trace = b.build();
        Fixture f(*analysis::analyseTrace(trace, {}));
        QSignalSpy remarked(&f.view, &TraceView::remarked);
        QSignalSpy wanted(&f.view, &TraceView::parentSuggestionsRequested);
        f.key(Qt::Key_P);
        QCOMPARE(wanted.size(), 1);
        f.view.setTrace(*analysis::analyseTrace(trace, {}, {.suggestParents = std::make_shared<const analysis::WorkColumns>()}));
        QCOMPARE(remarked.size(), 1);
        QVERIFY(!f.view.findChild<QAbstractButton*>(QStringLiteral("parents"))->isVisible());
        f.key(Qt::Key_P);
        QCOMPARE(remarked.size(), 2);
        QCOMPARE(wanted.size(), 1);
    }
    void brokenSpansSayHow() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 100 * ms, "whole");
        b.add(2, 1, demoStart, demoStart, "odd", 0, SpanKind::Internal, StatusCode::Unset, NoEnd | DuplicateId);
        b.add(3, 3, demoStart, demoStart + 50 * ms, "own parent");
        Fixture f(test::analysed(b));
        QVERIFY(!f.waterfall().rowSpeech(0).contains(QStringLiteral("no end time")));
        QVERIFY(f.waterfall().rowSpeech(1).contains(QStringLiteral("no end time, id stands twice")));
        QVERIFY(f.waterfall().rowTip(1).contains(QStringLiteral("No end time")));
        QVERIFY(f.waterfall().rowTip(1).contains(QStringLiteral("Broken: id stands twice")));
        QVERIFY(f.waterfall().rowSpeech(2).contains(QStringLiteral("Names itself as its parent")));
    }
    void arrowsWalkRows() {
        Fixture f;
        QSignalSpy selected(&f.view, &TraceView::spanSelected);
        QSignalSpy cleared(&f.view, &TraceView::selectionCleared);
        f.key(Qt::Key_Down);
        QCOMPARE(f.view.selectedSpan(), std::optional<SpanIndex>(0));
        f.key(Qt::Key_Down);
        f.key(Qt::Key_Down);
        QCOMPARE(selected.size(), 3);
        QCOMPARE(selected.back().front().toUInt(), 2U);
        f.key(Qt::Key_Up);
        QCOMPARE(f.view.selectedSpan(), std::optional<SpanIndex>(1));
        f.key(Qt::Key_Left);  // a leaf: to the parent
        QCOMPARE(f.view.selectedSpan(), std::optional<SpanIndex>(0));
        f.key(Qt::Key_Left);                         // folds
        QCOMPARE(f.waterfall().rows().count(), 4U);  // root, ghost, archive, put
        f.key(Qt::Key_Right);
        QCOMPARE(f.waterfall().rows().count(), 24U);
        f.key(Qt::Key_Right);
        QCOMPARE(f.view.selectedSpan(), std::optional<SpanIndex>(1));
        f.key(Qt::Key_End);
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(23));
        f.key(Qt::Key_Home);
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(0));
        f.key(Qt::Key_Escape);
        QCOMPARE(cleared.size(), 1);
        QVERIFY(!f.view.selectedSpan());
    }
    void errorsAndPath() {
        Fixture f;
        f.key(Qt::Key_E);
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(18));
        f.key(Qt::Key_E, Qt::ShiftModifier);
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(18));
        f.key(Qt::Key_Home);
        f.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(1));  // decode_h264 is the second stretch
        f.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(0));
        f.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(2));
        f.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(0));
        QVERIFY(f.waterfall().criticalPathShown());
        f.key(Qt::Key_C);
        QVERIFY(!f.waterfall().criticalPathShown());
        QVERIFY(!f.view.pictureRequest().criticalPath);
    }
    void deepestErrorByKeyMouseAndMenu() {
        test::TraceBuilder b;
        const auto add = [&](std::uint64_t id, std::uint64_t parent, std::int64_t from, bool failed) {
            b.add(id, parent, demoStart + from * ms, demoStart + (from + 10) * ms, "op" + std::to_string(id), 0, SpanKind::Internal,
                  failed ? StatusCode::Error : StatusCode::Unset);
        };
        add(1, 0, 0, true);
        add(2, 1, 1, true);
        add(3, 2, 2, false);
        add(4, 3, 3, true);  // the cause below 2
        add(5, 1, 4, false);
        add(6, 5, 5, true);
        Fixture f(test::analysed(b));
        const auto selected = [&] { return f.window().selected(); };
        using Selected = std::optional<analysis::Row>;
        f.key(Qt::Key_D);
        QCOMPARE(selected(), Selected(3));
        f.key(Qt::Key_D);
        QCOMPARE(selected(), Selected(3));
        f.window().select(4);
        f.key(Qt::Key_D);
        QCOMPARE(selected(), Selected(5));
        // The sign in a row, folded or not.
        f.waterfall().setFolded(1, true);
        f.viewport()->repaint();
        const auto markOf = [&](std::uint32_t index) {
            for (int x = 0; x < f.waterfall().treeWidth(); ++x)
                if (f.waterfall().rowPainter().errorMarkAt(f.rowPoint(index, x)) != analysis::noRow) return f.rowPoint(index, x + 4);
            return QPoint();
        };
        const QPoint mark = markOf(1);
        QVERIFY(!mark.isNull());
        QTest::mouseMove(f.viewport(), mark);
        QCOMPARE(f.viewport()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseClick(f.viewport(), Qt::LeftButton, {}, mark);
        QCOMPARE(selected(), Selected(3));
        QVERIFY(f.waterfall().rows().isVisible(3));
        // The second half of a double click was not meant for what has come under the mouse.
        f.window().zoomAll();
        f.viewport()->repaint();
        QTest::mouseDClick(f.viewport(), Qt::LeftButton, {}, markOf(1));
        QCOMPARE(selected(), Selected(3));
        QVERIFY(f.window().showsAll());
        // The menu, for the keyboard; a row without failed spans below offers nothing.
        const auto entry = [&](analysis::Row row) {
            f.window().select(0);
            const auto menu = f.waterfall().makeMenu(row);
            for (QAction* action : menu->actions()) {
                if (!action->text().startsWith(QStringLiteral("Go to the deepest"))) continue;
                action->trigger();
                return true;
            }
            return false;
        };
        QVERIFY(entry(4));
        QCOMPARE(selected(), Selected(5));
        QVERIFY(!entry(5));
    }
    void tipCountsSpansNotRowsOfRepeats() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms, "root");
        for (int i = 0; i < 250; ++i)
            b.add(static_cast<std::uint64_t>(i) + 2, 1, demoStart + i * ms, demoStart + (i + 1) * ms, "load", 0, SpanKind::Client);
        Fixture f(*analysis::analyseTrace(b.build(), {}, {.foldRepeats = true}));
        QVERIFY(!f.waterfall().rows().analysis()->tree.repeats.empty());
        QVERIFY(f.waterfall().rowTip(0).contains(QStringLiteral("250 ")));
        f.waterfall().setFolded(0, true);
        QVERIFY(f.waterfall().rowSpeech(0).contains(QStringLiteral("collapsed, 250 hidden")));
    }
    void hiddenErrorIsRevealed() {
        Fixture f;
        f.waterfall().collapseAll();
        QVERIFY(!f.waterfall().rows().isVisible(18));
        f.key(Qt::Key_E);
        QVERIFY(f.waterfall().rows().isVisible(18));
        // Only what hid it was opened.
        QVERIFY(f.waterfall().rows().isCollapsed(7));
        f.waterfall().expandAll();
        QCOMPARE(f.waterfall().rows().count(), 24U);
        f.waterfall().collapseChildren(4);
        QVERIFY(f.waterfall().rows().isCollapsed(7) && f.waterfall().rows().isCollapsed(15));
        QVERIFY(!f.waterfall().rows().isCollapsed(4));
    }
    void zoomKeys() {
        Fixture f;
        const std::int64_t before = f.length();
        f.key(Qt::Key_Plus);
        QVERIFY(f.length() < before);
        f.key(Qt::Key_Minus);
        f.key(Qt::Key_0);
        QVERIFY(f.window().showsAll());
        f.view.selectSpan(10);
        f.key(Qt::Key_F);
        QVERIFY(f.length() >= 600 * ms && f.length() <= 700 * ms);
        for (int i = 0; i < 100; ++i) f.key(Qt::Key_Plus);
        QCOMPARE(f.length(), TraceWindow::minimumNs);
        for (int i = 0; i < 100; ++i) f.key(Qt::Key_Minus);
        QVERIFY(f.window().showsAll());
    }
    void wheel() {
        Fixture f(test::demoTrace(), {1000, 300});
        const QPoint at = f.rowPoint(1, f.waterfall().barsLeft() + 200);
        f.wheel(at, -120, Qt::NoModifier);
        QCOMPARE(f.waterfall().firstIndex(), 3U);
        f.wheel(at, 120, Qt::NoModifier);
        QCOMPARE(f.waterfall().firstIndex(), 0U);
        const std::int64_t under = f.waterfall().timeScale().toTime(at.x());
        const std::int64_t before = f.length();
        f.wheel(at, 240, Qt::ControlModifier);
        QVERIFY(f.length() < before * 7 / 10);
        QVERIFY(qAbs(f.waterfall().timeScale().toTime(at.x()) - under) < 4 * ms);  // keeps its place
        const std::int64_t start = f.window().window().startNs;
        f.wheel(at, -120, Qt::ShiftModifier);
        QVERIFY(f.window().window().startNs > start);
    }
    void dragSelectsARangeAndEscDropsIt() {
        Fixture f;
        const int left = f.waterfall().barsLeft();
        const QPoint from = f.rowPoint(12, left + 100);
        const QPoint to = f.rowPoint(12, left + 300);
        const std::int64_t t0 = f.waterfall().timeScale().toTime(from.x());
        const std::int64_t t1 = f.waterfall().timeScale().toTime(to.x());
        const analysis::Interval before = f.window().window();
        QTest::mousePress(f.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(f.viewport(), from + QPoint(50, 0));
        QTest::mouseMove(f.viewport(), to);
        QVERIFY(f.waterfall().hasRange());
        QCOMPARE(f.waterfall().rangeText(), render::durationText(t1 - t0));
        const QColor accent = render::theme(f.waterfall().themeId()).accent;
        const QImage seen = f.viewport()->grab().toImage();
        int label = 0;
        for (int x = from.x() + 20; x < to.x() - 20; ++x) label += seen.pixelColor(x, 6) == accent ? 1 : 0;
        QVERIFY(label > 20);
        f.key(Qt::Key_Escape);
        QVERIFY(!f.waterfall().hasRange());
        QCOMPARE(f.waterfall().rangeText(), QString());
        QTest::mouseRelease(f.viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(f.window().window(), before);
        QTest::mousePress(f.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(f.viewport(), from + QPoint(50, 0));
        QTest::mouseMove(f.viewport(), to);
        QTest::mouseRelease(f.viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(f.window().window(), (analysis::Interval{t0, t1}));
        // A plain click selects and does not zoom.
        QTest::mouseClick(f.viewport(), Qt::LeftButton, {}, f.rowPoint(5, left + 60));
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(5));
        QCOMPARE(f.window().window(), (analysis::Interval{t0, t1}));
    }
    void middleDragPans() {
        Fixture f;
        f.window().setWindow({demoStart + 200 * ms, demoStart + 400 * ms});
        const QPoint at = f.rowPoint(3, f.waterfall().barsLeft() + 300);
        QTest::mousePress(f.viewport(), Qt::MiddleButton, {}, at);
        QTest::mouseMove(f.viewport(), at + QPoint(-100, 0));
        QTest::mouseRelease(f.viewport(), Qt::MiddleButton, {}, at + QPoint(-100, 0));
        QVERIFY(f.window().window().startNs > demoStart + 200 * ms);
        QCOMPARE(f.length(), 200 * ms);
    }
    void doubleClickAndTwist() {
        Fixture f;
        QTest::mouseDClick(f.viewport(), Qt::LeftButton, {}, f.rowPoint(8, f.waterfall().barsLeft() + 250));
        QVERIFY(f.length() >= 174 * ms && f.length() < 200 * ms);
        const auto& painter = f.waterfall().rowPainter();
        const int twist = static_cast<int>(painter.indentOf(2, 4, f.waterfall().treeWidth())) + 6;
        QTest::mouseClick(f.viewport(), Qt::LeftButton, {}, f.rowPoint(7, twist));
        QCOMPARE(f.waterfall().rows().count(), 17U);
        QTest::mouseClick(f.viewport(), Qt::LeftButton, {}, f.rowPoint(7, twist));
        QCOMPARE(f.waterfall().rows().count(), 24U);
    }
    void splitterMovesTheTreeColumn() {
        Fixture f;
        const int x = f.waterfall().barsLeft() - 1;
        QTest::mousePress(f.viewport(), Qt::LeftButton, {}, {x, 50});
        QTest::mouseMove(f.viewport(), {x - 60, 50});
        QTest::mouseRelease(f.viewport(), Qt::LeftButton, {}, {x - 60, 50});
        QCOMPARE(f.waterfall().treeWidth(), 342 - 60);
        f.waterfall().setTreeWidth(10);
        QCOMPARE(f.waterfall().treeWidth(), 200);
        const QByteArray state = f.view.saveState();
        Fixture g;
        QVERIFY(g.view.restoreState(state));
        QCOMPARE(g.waterfall().treeWidth(), 200);
        QVERIFY(!g.view.restoreState("rubbish"));
        QVERIFY(!g.view.restoreState({}));
    }
    void minimap() {
        Fixture f;
        MinimapView* map = f.view.minimap();
        QVERIFY(map->isReady());
        const render::TimeScale scale = map->timeScale();
        const int y = map->height() / 2;
        // Outside draws anew.
        f.window().setWindow({demoStart + 100 * ms, demoStart + 300 * ms});
        const auto px = [&](std::int64_t at) { return static_cast<int>(scale.toPixel(demoStart + at * ms)); };
        QTest::mousePress(map, Qt::LeftButton, {}, {px(600), y});
        QTest::mouseMove(map, {px(700), y});
        QTest::mouseMove(map, {px(1000), y});
        QTest::mouseRelease(map, Qt::LeftButton, {}, {px(1000), y});
        QVERIFY(qAbs(f.window().window().startNs - (demoStart + 600 * ms)) < 4 * ms);
        QVERIFY(qAbs(f.window().window().endNs - (demoStart + 1000 * ms)) < 4 * ms);
        // Inside moves and keeps the length.
        const std::int64_t length = f.length();
        QTest::mousePress(map, Qt::LeftButton, {}, {px(800), y});
        QTest::mouseMove(map, {px(850), y});
        QTest::mouseRelease(map, Qt::LeftButton, {}, {px(850), y});
        QCOMPARE(f.length(), length);
        QVERIFY(qAbs(f.window().window().startNs - (demoStart + 650 * ms)) < 8 * ms);
        // A handle resizes.
        const int handle = static_cast<int>(scale.toPixel(f.window().window().endNs));
        QTest::mousePress(map, Qt::LeftButton, {}, {handle, y});
        QTest::mouseMove(map, {handle + 60, y});
        QTest::mouseRelease(map, Qt::LeftButton, {}, {handle + 60, y});
        QVERIFY(f.length() > length + 50 * ms);
        QTest::keyClick(map, Qt::Key_0);
        QVERIFY(f.window().showsAll());
        QTest::keyClick(map, Qt::Key_Plus);
        QVERIFY(!f.window().showsAll());
    }
    void minimapDrawsWhereAllIsShown() {
        Fixture f;
        f.window().zoomAll();
        MinimapView* map = f.view.minimap();
        const render::TimeScale scale = map->timeScale();
        const int y = map->height() / 2;
        const auto px = [&](std::int64_t at) { return static_cast<int>(scale.toPixel(demoStart + at * ms)); };
        // A click has nothing to bring there.
        QTest::mouseClick(map, Qt::LeftButton, {}, {px(900), y});
        QVERIFY(f.window().showsAll());
        QTest::mouseMove(map, {px(950), y});
        QCOMPARE(map->cursor().shape(), Qt::CrossCursor);
        QTest::mousePress(map, Qt::LeftButton, {}, {px(900), y});
        QTest::mouseMove(map, {px(700), y});
        QTest::mouseMove(map, {px(400), y});
        QTest::mouseRelease(map, Qt::LeftButton, {}, {px(400), y});
        QVERIFY(qAbs(f.window().window().startNs - (demoStart + 400 * ms)) < 4 * ms);
        QVERIFY(qAbs(f.window().window().endNs - (demoStart + 900 * ms)) < 4 * ms);
        // Now inside moves.
        const std::int64_t length = f.length();
        QTest::mousePress(map, Qt::LeftButton, {}, {px(600), y});
        QTest::mouseMove(map, {px(700), y});
        QTest::mouseRelease(map, Qt::LeftButton, {}, {px(700), y});
        QCOMPARE(f.length(), length);
        QVERIFY(qAbs(f.window().window().startNs - (demoStart + 500 * ms)) < 8 * ms);
    }
    void minimapLeavesTheKeysToTheRows() {
        Fixture f;
        MinimapView* map = f.view.minimap();
        f.view.header()->setFocus();
        QTest::mouseClick(map, Qt::LeftButton, {}, {map->width() / 2, map->height() / 2});
        QVERIFY(f.view.waterfall()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(18));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(0));
        // By Tab it is still reached.
        map->setFocus(Qt::TabFocusReason);
        QVERIFY(map->hasFocus());
        QTest::keyClick(map, Qt::Key_E, Qt::ShiftModifier);
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(18));
        QVERIFY(f.view.waterfall()->hasFocus());
    }
    void bigMinimapComesFromAThread() {
        TraceView view;
        view.resize(900, 500);
        view.show();
        view.setTrace(test::bigTrace(MinimapView::inlineRows + 10));
        QTRY_VERIFY(view.minimap()->isReady());
        // Closing while one is under way is harmless.
        auto other = std::make_unique<TraceView>();
        other->resize(900, 500);
        other->show();
        other->setTrace(test::bigTrace(MinimapView::inlineRows + 10));
        other.reset();
        QTest::qWait(50);
    }
    void headerChips() {
        Fixture f;
        QSignalSpy copied(&f.view, &TraceView::copyRequested);
        HeaderChip* error = nullptr;
        HeaderChip* frame = nullptr;
        for (HeaderChip* chip : f.view.header()->findChildren<HeaderChip*>()) {
            if (chip->accessibleName().startsWith(QLatin1String("1 error"))) error = chip;
            if (chip->accessibleName().contains(QLatin1String("20240315_cam01_000123"))) frame = chip;
        }
        QVERIFY(error != nullptr && error->isVisible());
        QTest::mouseClick(error, Qt::LeftButton);
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(18));
        QVERIFY(frame != nullptr && frame->isVisible());
        QTest::mouseClick(frame, Qt::LeftButton);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(copied.front().front().toString(), QStringLiteral("20240315_cam01_000123"));
        // Narrow: the chips go, nothing overlaps.
        for (int width = 1000; width > 160; width -= 20) {
            f.view.resize(width, 400);
            const QList<HeaderChip*> chips = f.view.header()->findChildren<HeaderChip*>();
            for (const HeaderChip* a : chips) {
                if (!a->isVisible()) continue;
                QVERIFY(a->geometry().right() < f.view.header()->width());
                for (const HeaderChip* b : chips) QVERIFY(a == b || !b->isVisible() || !a->geometry().intersects(b->geometry()));
            }
        }
    }
    void noChipIsHiddenWhereItFits() {
        Fixture f;
        int hidden = 0;
        for (int width = 1500; width > 500; width -= 7) {
            f.view.resize(width, 400);
            int right = 0;
            int switches = f.view.header()->width();
            for (const HeaderChip* chip : f.view.header()->findChildren<HeaderChip*>())
                if (chip->isVisible()) right = std::max(right, chip->geometry().right());
            for (const HeaderSwitch* button : f.view.header()->findChildren<HeaderSwitch*>())
                if (button->isVisible()) switches = std::min(switches, button->geometry().left());
            for (const HeaderChip* chip : f.view.header()->findChildren<HeaderChip*>()) {
                // The demo has all of these.
                const QString name = chip->accessibleName();
                if (chip->isVisible() || (!name.startsWith(QLatin1String("Depth")) && !name.startsWith(QLatin1String("Services")) &&
                                          !name.startsWith(QLatin1String("Spans"))))
                    continue;
                ++hidden;
                QVERIFY2(right + 4 + chip->sizeHint().width() + 4 > switches, qPrintable(QStringLiteral("%1 at %2").arg(name).arg(width)));
            }
        }
        QVERIFY(hidden > 0);
    }
    void grownTraceKeepsThePlace() {
        Fixture f;
        f.view.selectSpan(12);
        f.waterfall().setFolded(15, true);
        f.window().setWindow({demoStart + 300 * ms, demoStart + 900 * ms});
        QSignalSpy selected(&f.view, &TraceView::spanSelected);
        f.view.setTrace(test::demoTrace());
        QCOMPARE(f.view.selectedSpan(), std::optional<SpanIndex>(12));
        QVERIFY(f.waterfall().rows().isCollapsed(15));
        QCOMPARE(f.window().window(), (analysis::Interval{demoStart + 300 * ms, demoStart + 900 * ms}));
        // Another trace starts anew.
        f.view.setTrace(test::deepTrace(10));
        QVERIFY(!f.view.selectedSpan());
        f.view.setTrace(nullptr);
        QVERIFY(!f.view.selectedSpan());
        QVERIFY(f.view.pictureRequest().traces.empty());
    }
    /// A trace with a run of twenty "child", and what arrives later between its members, before them and far behind.
    static test::TraceBuilder growing(bool more) {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms, "grow");
        for (std::uint64_t i = 0; i < 20; ++i)
            b.add(10 + i, 1, demoStart + std::int64_t(i) * 10 * ms, demoStart + std::int64_t(i) * 10 * ms + 5 * ms, "child");
        for (std::uint64_t i = 0; i < 40; ++i)
            b.add(200 + i, 1, demoStart + (300 + std::int64_t(i)) * ms, demoStart + 400 * ms, "step " + std::to_string(i));
        if (!more) return b;
        for (std::uint64_t i = 0; i < 30; ++i) {
            const std::int64_t start = demoStart + (std::int64_t(i) * 10 - 50) * ms;
            b.add(100 + i, 1, start, start + 5 * ms, "late " + std::to_string(i));
        }
        b.add(150, 19, demoStart + 91 * ms, demoStart + 92 * ms, "below a member");
        b.add(500, 1, demoStart, demoStart + 3000 * ms, "wide");
        return b;
    }
    void growthLeavesTheViewAlone() {
        const auto before = *analysis::analyseTrace(growing(false).build(), {}, {.foldRepeats = true});
        Fixture f(before, {1000, 400});
        f.window().zoomAll();
        const analysis::Interval window = f.window().window();
        QCOMPARE(before->tree.repeats.size(), std::size_t{1});
        QVERIFY(f.waterfall().rows().isCollapsed(1));
        f.waterfall().goTo(1);
        f.waterfall().verticalScrollBar()->setValue(1);
        const auto after = *analysis::analyseTrace(growing(true).build(), {}, {.before = before, .foldRepeats = true});
        f.view.setTrace(after);
        // The run is one row as it was, without the member that has a child now; it is still selected, where it was.
        QCOMPARE(after->tree.repeats.size(), std::size_t{1});
        const analysis::RepeatRow& run = after->tree.repeats[0];
        QCOMPARE(run.count, 19U);
        QVERIFY(f.waterfall().rows().isCollapsed(run.row));
        QCOMPARE(f.window().selected(), std::optional(run.row));
        QCOMPARE(f.waterfall().rowRect(f.waterfall().rows().nearestIndex(run.row)).top(), 0);
        QCOMPARE(f.window().window(), window);
        QVERIFY(!f.window().showsAll());
        QVERIFY(f.window().extent().endNs > window.endNs);
        // A run that the reader opened stays open, and so does what had rows of its own.
        f.waterfall().setFolded(run.row, false);
        f.view.setTrace(*analysis::analyseTrace(growing(true).build(), {}, {.before = after, .foldRepeats = true}));
        QVERIFY(!f.waterfall().rows().isCollapsed(run.row));
    }
    void tipsGoWithWhatTheyTellOf() {
        Fixture f(*analysis::analyseTrace(growing(false).build(), {}, {.foldRepeats = true}), {1000, 400});
        f.viewport()->setAttribute(Qt::WA_UnderMouse);  // no pointer enters offscreen
        const auto tip = [&](std::uint32_t row) {
            QTest::mouseMove(f.viewport(), f.rowPoint(row, 500));
            return QTest::qWaitFor([] { return QToolTip::isVisible() && !QToolTip::text().isEmpty(); }, 3000);
        };
        const auto gone = [] { return QTest::qWaitFor([] { return !QToolTip::isVisible(); }, 3000); };
        QVERIFY(tip(3));
        f.key(Qt::Key_Down);
        QVERIFY(gone());
        QVERIFY(tip(5));
        f.waterfall().verticalScrollBar()->setValue(4);
        QVERIFY(gone());
        QVERIFY(tip(8));
        f.view.setTrace(*analysis::analyseTrace(growing(true).build(), {}, {.foldRepeats = true}));
        QVERIFY(gone());
    }
    void growthFoldsNothingThatWasSeen() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms, "root");
        for (std::uint64_t i = 0; i < 4; ++i) b.add(10 + i, 1, demoStart + std::int64_t(i) * 10 * ms, demoStart + 500 * ms, "step");
        const auto before = *analysis::analyseTrace(b.build(), {}, {.foldRepeats = true});
        Fixture f(before);
        f.view.selectSpan(3);
        f.waterfall().setFocusRow(0);
        for (std::uint64_t i = 4; i < 9; ++i) b.add(10 + i, 1, demoStart + std::int64_t(i) * 10 * ms, demoStart + 500 * ms, "step");
        for (std::uint64_t i = 0; i < 6; ++i) b.add(30 + i, 1, demoStart + 700 * ms + std::int64_t(i), demoStart + 800 * ms, "new");
        const auto after = *analysis::analyseTrace(b.build(), {}, {.before = before, .foldRepeats = true});
        f.view.setTrace(after);
        QCOMPARE(after->tree.repeats.size(), std::size_t{2});
        QVERIFY(!f.waterfall().rows().isCollapsed(after->tree.repeats[0].row));
        QVERIFY(f.waterfall().rows().isCollapsed(after->tree.repeats[1].row));
        QCOMPARE(f.view.selectedSpan(), std::optional<SpanIndex>(3));
        QVERIFY(f.waterfall().rows().isVisible(*f.window().selected()));
        QCOMPARE(f.waterfall().rows().focus(), analysis::Row{0});
    }
    void pictureIsWhatIsSeen() {
        Fixture f;
        f.waterfall().setFolded(7, true);
        f.view.selectSpan(4);
        f.window().setWindow({demoStart + 10 * ms, demoStart + 500 * ms});
        const render::PictureRequest request = f.view.pictureRequest();
        QCOMPARE(request.traces.size(), std::size_t{1});
        QCOMPARE(request.traces.front().collapsed.at(7), std::uint8_t{1});
        QCOMPARE(request.window, std::optional(analysis::Interval{demoStart + 10 * ms, demoStart + 500 * ms}));
        QCOMPARE(request.selected, std::optional<SpanIndex>(4));
    }
    void rowsSpeak() {
        Fixture f;
        QCOMPARE(f.waterfall().rowSpeech(10),
                 QStringLiteral("face_detection, face-recognition, 600 milliseconds, on critical path, depth 4, expanded"));
        // What failed below is said of every row above it.
        QVERIFY2(f.waterfall().rowSpeech(4).endsWith(QStringLiteral("expanded, 1 error(s) below")), qPrintable(f.waterfall().rowSpeech(4)));
        QVERIFY(!f.waterfall().rowSpeech(18).contains(QStringLiteral("below")));
        QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&f.waterfall());
        QVERIFY(tree != nullptr);
        QCOMPARE(tree->role(), QAccessible::Tree);
        QVERIFY(tree->childCount() >= 20 && tree->childCount() <= 24);
        QAccessibleInterface* row = tree->child(10);
        QVERIFY(row != nullptr);
        QCOMPARE(row->text(QAccessible::Name), f.waterfall().rowSpeech(10));
        QVERIFY(row->state().expanded);
        QCOMPARE(tree->indexOfChild(row), 10);
        QVERIFY(row->rect().height() >= 20);
        row->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(10));
        QCOMPARE(tree->child(4000), nullptr);
        // What a fold hides is said, and a reader's press undoes it.
        QCOMPARE(row->role(), QAccessible::TreeItem);
        const QString press = row->actionInterface()->actionNames().back();
        row->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY2(!press.isEmpty() && row->state().collapsed && !row->state().expanded, qPrintable(press));
        QVERIFY2(row->text(QAccessible::Name).contains(QStringLiteral("depth 4, collapsed, ")), qPrintable(row->text(QAccessible::Name)));
        row->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(row->state().expanded && row->state().expandable);
        // Errors and leaves.
        const auto& analysis = *f.waterfall().rows().analysis();
        QVERIFY(!analysis.errorRows.empty());
        const analysis::Row failed = analysis.errorRows.front();
        QVERIFY(f.waterfall().rowSpeech(failed).contains(QStringLiteral(", error")));
        QAccessibleInterface* leaf = tree->child(static_cast<int>(f.waterfall().rows().nearestIndex(failed) - f.waterfall().firstIndex()));
        QVERIFY(leaf != nullptr);
        QVERIFY(!leaf->state().expandable && !leaf->state().expanded && !leaf->state().collapsed);
        QVERIFY(leaf->state().focusable && leaf->state().selectable);
    }
    void tipIsExactAndPlain() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1231 * ms, "<img src='file:///etc/passwd'>");
        Fixture f(test::analysed(b));
        const QString tip = f.waterfall().rowTip(0);
        QVERIFY(tip.contains(QStringLiteral("1,231,000,000 ns")));
        QVERIFY(tip.contains(QStringLiteral("<img")));  // shown as it is; escaped where it is drawn
    }
    void menuActs() {
        Fixture f;
        QSignalSpy copied(&f.view, &TraceView::copyRequested);
        f.view.selectSpan(10);
        const auto menu = f.waterfall().makeMenu(10);
        QVERIFY(menu->actions().size() >= 8);
        for (QAction* action : menu->actions()) {
            if (action->text() == QLatin1String("Copy span id")) action->trigger();
            if (action->text() == QLatin1String("Copy trace id")) action->trigger();
        }
        QCOMPARE(copied.size(), 2);
        QCOMPARE(copied.front().front().toString(), QStringLiteral("000000000000000b"));
    }
    void errorMarksLeaveTheHandle() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms);
        for (std::uint64_t i = 0; i < 4'000; ++i)
            b.add(i + 2, 1, demoStart, demoStart + ms, "op", 0, SpanKind::Internal, StatusCode::Error);
        Fixture f(test::analysed(b));
        auto* bar = static_cast<MarkedScrollBar*>(f.waterfall().verticalScrollBar());
        const QImage image = bar->grab().toImage();
        const QColor error = render::theme(f.waterfall().themeId()).errorFill;
        int beside = 0;
        int marks = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width() - bar->markWidth(); ++x) beside += image.pixelColor(x, y) == error ? 1 : 0;
            marks += image.pixelColor(image.width() - 1, y) == error ? 1 : 0;
        }
        QCOMPARE(beside, 0);
        QVERIFY(marks > image.height() / 2);
    }
    void headerListAndMinimapAgree() {
        // The demo's root takes 1.23 s, an orphaned branch goes on until 1.61 s.
        Fixture f(test::demoTrace(), {1400, 620});
        QStringList chips;
        for (const HeaderChip* chip : f.view.header()->findChildren<HeaderChip*>())
            if (chip->isVisible()) chips << chip->accessibleName();
        QVERIFY2(chips.contains(QStringLiteral("1.61 s")), qPrintable(chips.join(u'|')));
        QVERIFY2(chips.contains(QStringLiteral("Root 1.23 s")), qPrintable(chips.join(u'|')));
        f.view.setTrace(test::deepTrace(5));
        for (const HeaderChip* chip : f.view.header()->findChildren<HeaderChip*>())
            QVERIFY(!chip->isVisible() || !chip->accessibleName().startsWith(QLatin1String("Root")));
    }
    void eventsOfAnotherTraceAreNotTaken() {
        Fixture f;
        EventTimes events;
        events.first.assign(24, 0);
        for (std::size_t i = 11; i < 24; ++i) events.first[i] = 3;
        events.timeNs = {demoStart + 500 * ms, demoStart + 700 * ms, demoStart + 900 * ms};
        f.view.setEventTimes(std::make_shared<const EventTimes>(events));
        QVERIFY(f.waterfall().events() != nullptr);
        f.view.setTrace(test::deepTrace(5));
        f.view.setEventTimes(std::make_shared<const EventTimes>(events));
        QVERIFY(f.waterfall().events() == nullptr);
    }
    void emptyAndOddTraces() {
        test::TraceBuilder none;
        Fixture f(test::analysed(none));
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right, Qt::Key_E, Qt::Key_F, Qt::Key_Home, Qt::Key_End,
                                  Qt::Key_Plus, Qt::Key_0, Qt::Key_PageDown}) {
            f.key(key);
        }
        (void)f.view.grab();
        test::TraceBuilder odd;
        odd.add(1, 0, INT64_MIN, INT64_MIN + 5);
        odd.add(2, 0, INT64_MAX - 5, INT64_MAX);
        odd.add(3, 3, 0, -100, "self", 0, SpanKind::Internal, StatusCode::Error, NegativeDuration);
        odd.add(4, 1, 0, 0, "no times", 0, SpanKind::Internal, StatusCode::Error, NoStart | NoEnd);
        f.view.setTrace(test::analysed(odd));
        for (int i = 0; i < 80; ++i) f.key(Qt::Key_Plus);
        (void)f.view.grab();
        f.key(Qt::Key_0);
        f.key(Qt::Key_End);
        f.key(Qt::Key_F);
        (void)f.view.grab();
        f.view.setTrace(test::deepTrace(20'000));
        f.key(Qt::Key_End);
        (void)f.view.grab();
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(19'999));
    }
    void rightToLeftKeepsTime() {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Fixture f;
        const render::TimeScale scale = f.waterfall().timeScale();
        QVERIFY(scale.left > 300);
        QVERIFY(scale.toPixel(demoStart) < scale.toPixel(demoStart + 100 * ms));
        QCOMPARE(f.waterfall().layoutDirection(), Qt::LeftToRight);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void manyRowsScrollByRows() {
        Fixture f(test::bigTrace(300'000));
        f.key(Qt::Key_End);
        QCOMPARE(f.window().selected(), std::optional<analysis::Row>(299'999));
        QVERIFY(f.waterfall().firstIndex() > 299'000);
        const auto index = f.waterfall().indexAt(5);
        QCOMPARE(index, std::optional(f.waterfall().firstIndex()));
        (void)f.view.grab();
        QVERIFY(f.waterfall().rowPainter().rowsPainted() <= 32);
        f.waterfall().collapseAll();
        QVERIFY(f.waterfall().rows().count() < 20);
    }
};

}  // namespace

int fw::test::runTraceView(int argc, char** argv) {
    TraceViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trace_view.moc"
