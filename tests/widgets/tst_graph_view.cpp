// SPDX-License-Identifier: GPL-3.0-or-later
// The trace graph view with real events.
#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include "model/layout/graph_layout.h"
#include "tests/render/demo_trace.h"
#include "widgets/app_style.h"
#include "widgets/graph_pane.h"
#include "widgets/graph_view.h"

using namespace fw;
using namespace fw::widgets;
using analysis::GraphMode;
using analysis::GraphNode;
using analysis::TraceGraphNode;

namespace {

render::GraphPicture pictureFor(const std::shared_ptr<const analysis::TraceAnalysis>& analysis, GraphMode mode, const QSizeF& box,
                                const analysis::TraceGraphExtras& extras = {}) {
    render::GraphPicture picture;
    picture.graph = *analysis::buildTraceGraph(analysis, mode, extras, {});
    layout::GraphShape shape;
    shape.nodes = static_cast<std::uint32_t>(picture.graph->nodes.size());
    shape.boxWidth = box.width();
    shape.boxHeight = box.height();
    for (const auto& edge : picture.graph->edges) shape.edges.push_back({edge.from, edge.to});
    picture.layout = std::make_shared<const layout::GraphLayout>(*layout::layOutGraph(shape, {}));
    return picture;
}

std::shared_ptr<const analysis::TraceAnalysis> hostileTrace() {
    test::TraceBuilder b;
    b.data().services = {{std::string("\x1b[31m<b>evil</b>\0x", 17), 0}, {"\xff\xfe broken \xe2\x80\xae reversed", 17}, {"", 2}};
    b.add(1, 0, 0, 100, std::string(4000, 'W'), 0);
    b.add(2, 1, 10, 60, "digraph { a -> b [label=\"x\"]; }", 1, SpanKind::Client, StatusCode::Error);
    b.add(3, 2, 20, 30, "<img src='file:///etc/passwd'>", 2);
    return test::analysed(b);
}

}  // namespace

class TestGraphView : public QObject {
    Q_OBJECT

    /// A view that is answered at once, as the controller would after a while.
    struct Fixture {
        explicit Fixture(std::shared_ptr<const analysis::TraceAnalysis> trace = test::demoTrace(),
                         const analysis::TraceGraphExtras& extras = {}, QSize size = {1400, 700})
            : analysis(std::move(trace)), view(&window) {
            view.resize(size);
            QObject::connect(&view, &GraphView::graphWanted, &view, [this, extras](GraphMode mode, const QSizeF& box) {
                view.setPicture(pictureFor(analysis, mode, box, extras));
            });
            window.setTrace(analysis->extent, analysis->primary);
            view.setTrace(analysis);
            view.show();
            (void)QTest::qWaitForWindowExposed(&view);
            view.setFocus(Qt::TabFocusReason);
        }
        void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&view, k, modifiers); }
        void wheel(QPoint at, QPoint turn, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, turn, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view.viewport(), &event);
        }
        [[nodiscard]] GraphNode node(SpanIndex span) const { return view.graph()->nodeOfRow[analysis->tree.rowOfSpan[span]]; }
        [[nodiscard]] QPoint pointOf(GraphNode node) const { return view.nodeRect(node).center().toPoint(); }
        std::shared_ptr<const analysis::TraceAnalysis> analysis;
        TraceWindow window;
        GraphView view;
    };

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, render::ThemeId::Light);
    }

    void asksOnlyWhenSeen() {
        const auto analysis = test::demoTrace();
        TraceWindow window;
        GraphView view(&window);
        QSignalSpy wanted(&view, &GraphView::graphWanted);
        view.setTrace(analysis);
        QCOMPARE(wanted.size(), 0);
        view.show();
        QCOMPARE(wanted.size(), 1);
        view.hide();
        view.show();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!view.note().isEmpty());
        const QSizeF box = view.painter().boxSize();
        // An answer about another snapshot is late.
        view.setPicture(pictureFor(test::demoTrace(), GraphMode::Services, box));
        QVERIFY(view.graph() == nullptr);
        view.setPicture(pictureFor(analysis, GraphMode::Services, box));
        QVERIFY(view.isReady() && view.note().isEmpty());
        view.setMode(GraphMode::Operations);
        QCOMPARE(wanted.size(), 2);
        QVERIFY(view.graph() == nullptr);
        view.setPicture(pictureFor(analysis, GraphMode::Operations, box));
        QVERIFY(view.isReady());
        // What was there once is not asked for again.
        view.setMode(GraphMode::Services);
        view.setMode(GraphMode::Operations);
        QCOMPARE(wanted.size(), 2);
        view.setTrace(nullptr);
        QVERIFY(view.graph() == nullptr && !view.nodeAt({10, 10}) && !view.current());
    }

    void refusalIsSaid() {
        const auto analysis = test::demoTrace();
        TraceWindow window;
        GraphView view(&window);
        view.setTrace(analysis);
        view.show();
        view.setRefused(test::demoTrace(), GraphMode::Services, QStringLiteral("late"));
        QVERIFY(view.note() != QLatin1String("late"));
        view.setRefused(analysis, GraphMode::Services, QStringLiteral("no engine"));
        QCOMPARE(view.note(), QStringLiteral("no engine"));
        QVERIFY(view.sentence().isEmpty());
        (void)view.grab();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_0, Qt::Key_Plus, Qt::Key_Return}) QTest::keyClick(&view, key);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(50, 50));
        view.setMode(GraphMode::Operations);
        QVERIFY(view.note() != QLatin1String("no engine"));
    }

    void saysWhatIsSeen() {
        Fixture f;
        QCOMPARE(f.view.sentence(), QStringLiteral("7 service(s), 8 call(s), 1 error(s). Bars are shares of the self time."));
        QToolButton* operations = nullptr;
        for (auto* button : f.view.findChildren<QToolButton*>())
            if (button->text() == QLatin1String("Operations")) operations = button;
        QVERIFY(operations != nullptr);
        QTest::mouseClick(operations, Qt::LeftButton);
        QCOMPARE(f.view.mode(), GraphMode::Operations);
        QVERIFY(operations->isChecked());
        QVERIFY(f.view.sentence().contains(QLatin1String("operation(s), ")));
    }

    void callersStandLeftOfWhatTheyCall() {
        Fixture f;
        // capture_frame of rtsp-capture leads to process_frame of frame-tracking.
        QVERIFY(f.view.nodeRect(f.node(0)).right() < f.view.nodeRect(f.node(4)).left());
        // Everything is in sight, and nothing larger than it is.
        for (GraphNode node = 0; node < f.view.graph()->nodes.size(); ++node)
            QVERIFY(QRectF(f.view.viewport()->rect()).contains(f.view.nodeRect(node)));
        QVERIFY(f.view.scale() <= 1);
    }

    void clickSelectsTheSlowestAndEnterOpensIt() {
        Fixture f;
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.pointOf(f.node(11)));
        // face-recognition: face_detection is the longest of its spans.
        QCOMPARE(f.window.selected(), std::optional(f.analysis->tree.rowOfSpan[10]));
        QCOMPARE(f.view.current(), std::optional(f.node(10)));
        QSignalSpy opened(&f.view, &GraphView::spanOpened);
        f.key(Qt::Key_Return);
        QCOMPARE(opened.last().at(0).toUInt(), 10U);
        QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, f.pointOf(f.node(4)));
        QCOMPARE(opened.last().at(0).toUInt(), 4U);
        // What another view selects is shown here.
        f.window.select(f.analysis->tree.rowOfSpan[0]);
        QCOMPARE(f.view.current(), std::optional(f.node(0)));
        QSignalSpy copied(&f.view, &GraphView::copyRequested);
        f.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.last().at(0).toString(), QStringLiteral("rtsp-capture"));
        f.key(Qt::Key_Escape);
        QVERIFY(!f.window.selected() && !f.view.current());
        // The stand-in of missing parents is a row; there is no span to open.
        GraphNode missing = 0;
        while (f.view.graph()->nodes[missing].kind != TraceGraphNode::Kind::Missing) ++missing;
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.pointOf(missing));
        QCOMPARE(f.window.selected(), std::optional<analysis::Row>(21));
        const qsizetype before = opened.size();
        f.key(Qt::Key_Return);
        QCOMPARE(opened.size(), before);
    }

    void peersCanBeChosen() {
        test::TraceBuilder b;
        b.add(1, 0, 0, 100 * ms_, "GET", 0, SpanKind::Server);
        b.add(2, 1, 10 * ms_, 60 * ms_, "SELECT", 0, SpanKind::Client);
        const auto analysis = test::analysed(b);
        analysis::TraceGraphExtras extras;
        extras.peers.texts = {"mysql"};
        extras.peers.value = {KeyColumn::absent, 0};
        Fixture f(analysis, extras);
        QCOMPARE(f.view.graph()->nodes.size(), std::size_t{2});
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.pointOf(1));
        QCOMPARE(f.view.current(), std::optional<GraphNode>(1));
        QVERIFY(!f.window.selected());
        QVERIFY(f.view.nodeSpeech(1).startsWith(QLatin1String("mysql, no spans of its own, called by svc")));
        f.key(Qt::Key_Left);
        QCOMPARE(f.view.current(), std::optional<GraphNode>(0));
        f.key(Qt::Key_Right);
        QCOMPARE(f.view.current(), std::optional<GraphNode>(1));
        f.key(Qt::Key_Escape);
        QVERIFY(!f.view.current());
    }

    void keysWalkToNeighbours() {
        Fixture f;
        f.key(Qt::Key_Right);
        QCOMPARE(f.view.current(), std::optional<GraphNode>(0));
        const GraphNode first = *f.view.current();
        f.key(Qt::Key_Right);
        QVERIFY(*f.view.current() != first);
        QVERIFY(f.view.nodeRect(*f.view.current()).left() > f.view.nodeRect(first).left());
        f.key(Qt::Key_Left);
        QVERIFY(f.view.nodeRect(*f.view.current()).left() <= f.view.nodeRect(first).left() + 1);
        // However long a key is held, it stops at the border.
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_Left}) {
            for (int i = 0; i < 40; ++i) f.key(key);
            QVERIFY(f.view.current().has_value());
        }
        f.key(Qt::Key_Home);
        QCOMPARE(f.view.current(), std::optional<GraphNode>(0));
    }

    void wheelZoomsAtThePointerAndDragPans() {
        Fixture f;
        const QPoint at = f.pointOf(f.node(4));
        const double before = f.view.scale();
        f.wheel(at, {0, 120}, Qt::ControlModifier);
        QVERIFY(f.view.scale() > before);
        QVERIFY(f.view.nodeRect(f.node(4)).contains(at));
        const QPointF origin = f.view.origin();
        f.wheel(at, {0, 120});
        QVERIFY(f.view.origin().y() > origin.y() && f.view.origin().x() == origin.x());
        f.wheel(at, {0, 120}, Qt::ShiftModifier);
        QVERIFY(f.view.origin().x() > origin.x());
        f.key(Qt::Key_0);
        QVERIFY(qAbs(f.view.scale() - before) < 1e-9);
        const QPointF fitted = f.view.origin();
        const QPoint from(20, 20);
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(f.view.viewport(), from + QPoint(30, 25));
        QTest::mouseMove(f.view.viewport(), from + QPoint(60, 45));
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, from + QPoint(60, 45));
        QCOMPARE(f.view.origin(), fitted + QPointF(60, 45));
        // It cannot be lost.
        for (int i = 0; i < 60; ++i) f.wheel(at, {1200, 1200});
        QVERIFY(f.view.origin().x() < f.view.viewport()->width() && f.view.origin().y() < f.view.viewport()->height());
        for (int i = 0; i < 200; ++i) f.key(Qt::Key_Minus);
        QVERIFY(f.view.scale() > 0);
        for (int i = 0; i < 200; ++i) f.key(Qt::Key_Plus);
        QVERIFY(f.view.scale() <= 4);
        (void)f.view.grab();
    }

    void hoverIsShared() {
        Fixture f;
        QTest::mouseMove(f.view.viewport(), f.pointOf(f.node(10)));
        QCOMPARE(f.window.hovered(), std::optional(f.analysis->tree.rowOfSpan[10]));
        const QImage own = f.view.grab().toImage();
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(f.view.viewport(), &leave);
        QVERIFY(!f.window.hovered());
        const QImage none = f.view.grab().toImage();
        QVERIFY(own != none);
        f.window.hover(f.analysis->tree.rowOfSpan[11]);
        QCOMPARE(f.view.grab().toImage(), own);
    }

    void tipsHaveExactNumbers() {
        Fixture f;
        QTest::mouseMove(f.view.viewport(), f.pointOf(f.node(10)) - QPoint(3, 0));
        QTest::mouseMove(f.view.viewport(), f.pointOf(f.node(10)));
        QVERIFY(!QToolTip::isVisible());
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().startsWith(QLatin1String("<p")));
        QToolTip::hideText();
        QVERIFY(f.view.nodeTip(f.node(10)).contains(QLatin1String("600,000,000 ns (600 ms)")));
        for (std::uint32_t edge = 0; edge < f.view.graph()->edges.size(); ++edge) {
            QVERIFY(f.view.edgeTip(edge).contains(QStringLiteral(" → ")));
            QVERIFY(f.view.edgeTip(edge).contains(QLatin1String("call(s)")));
        }
        QVERIFY(f.view.edgeTip(10'000).isEmpty());
        // Some point between two joined boxes means their arrow.
        bool found = false;
        for (int x = 0; x < f.view.viewport()->width() && !found; x += 3)
            for (int y = 0; y < f.view.viewport()->height() && !found; y += 3) found = f.view.edgeAt(QPointF(x, y)).has_value();
        QVERIFY(found);
    }

    void hostileNamesArePlainText() {
        for (const GraphMode mode : {GraphMode::Services, GraphMode::Operations}) {
            Fixture f(hostileTrace());
            f.view.setMode(mode);
            QVERIFY(f.view.isReady());
            (void)f.view.grab();
            for (GraphNode node = 0; node < 3; ++node) {
                for (const QString& text : {f.view.nodeTip(node), f.view.nodeSpeech(node)}) {
                    QVERIFY(!text.isEmpty() && text.size() < 2000);
                    QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(0)) && !text.contains(QChar(0x202e)));
                }
            }
        }
        Fixture f(hostileTrace());
        QVERIFY(f.view.nodeSpeech(2).startsWith(QLatin1String("unknown")));
    }

    void grownTraceKeepsItsPlace() {
        test::TraceBuilder b;
        b.add(1, 0, 0, 100 * ms_, "a", 0);
        b.add(2, 1, 10 * ms_, 60 * ms_, "b", 1);
        Fixture f(test::analysed(b));
        f.wheel({100, 100}, {0, 240}, Qt::ControlModifier);
        const double scale = f.view.scale();
        b.add(3, 2, 20 * ms_, 30 * ms_, "c", 2);
        f.analysis = test::analysed(b);
        f.window.select(std::nullopt);
        f.view.setTrace(f.analysis);
        QCOMPARE(f.view.graph()->nodes.size(), std::size_t{3});
        QCOMPARE(f.view.scale(), scale);
        f.view.setTrace(nullptr);
        QVERIFY(f.view.graph() == nullptr);
    }

    void readersHearBoxes() {
        Fixture f;
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.view);
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), static_cast<int>(f.view.graph()->nodes.size()));
        QCOMPARE(list->text(QAccessible::Description), f.view.sentence());
        QAccessibleInterface* box = list->child(static_cast<int>(f.node(10)));
        QVERIFY(box != nullptr);
        QVERIFY(box->text(QAccessible::Name).startsWith(QLatin1String("face-recognition, ")));
        QCOMPARE(list->indexOfChild(box), static_cast<int>(f.node(10)));
        QCOMPARE(box->rect().size(), f.view.nodeRect(f.node(10)).toAlignedRect().size());
        box->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(f.view.current(), std::optional(f.node(10)));
        QVERIFY(box->state().selected);
        QCOMPARE(list->focusChild(), box);
        QSignalSpy opened(&f.view, &GraphView::spanOpened);
        box->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
        const QPoint at = f.view.viewport()->mapToGlobal(f.pointOf(f.node(10)));
        QCOMPARE(list->childAt(at.x(), at.y()), box);
        f.view.setTrace(nullptr);
        QVERIFY(!box->isValid());
        QCOMPARE(list->childCount(), 0);
    }

    void everyThemeSizeAndLanguageDirectionPaints() {
        for (const render::ThemeId theme : {render::ThemeId::Light, render::ThemeId::Dark}) {
            for (const QSize size : {QSize(80, 60), QSize(500, 300), QSize(1400, 700)}) {
                Fixture f(test::demoTrace(), {}, size);
                f.view.setTheme(theme);
                const QImage usual = f.view.grab().toImage();
                QVERIFY(!usual.isNull());
                f.view.setLayoutDirection(Qt::RightToLeft);
                QVERIFY(!f.view.grab().toImage().isNull());
            }
        }
    }

    void otherFontAsksForOtherBoxes() {
        Fixture f;
        QSignalSpy wanted(&f.view, &GraphView::graphWanted);
        const QSizeF before = f.view.painter().boxSize();
        QFont large = f.view.font();
        large.setPixelSize(24);
        f.view.setFont(large);
        QVERIFY(f.view.painter().boxSize().width() > before.width());
        QCOMPARE(wanted.size(), 1);
        QVERIFY(f.view.isReady());
    }

private:
    static constexpr std::int64_t ms_ = test::ms;
};

QTEST_MAIN(TestGraphView)
#include "tst_graph_view.moc"
