// SPDX-License-Identifier: GPL-3.0-or-later
// Waits, gaps and assumed hand-overs: drawn, said, switched. One pixel is one millisecond.
#include <QElapsedTimer>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "model/analysis/trace_waits.h"
#include "tests/render/demo_trace.h"
#include "tests/render/suites.h"
#include "widgets/header_switch.h"
#include "widgets/render/picture.h"
#include "widgets/render/waterfall_painter.h"
#include "widgets/trace_header.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"

using namespace fw;
using fw::test::demoStart;
using fw::test::ms;

namespace {

using WaitsPtr = std::shared_ptr<const analysis::TraceWaits>;
using AnalysisPtr = std::shared_ptr<const analysis::TraceAnalysis>;

constexpr int waitBarsLeft = 407;

WaitsPtr waitsFor(const AnalysisPtr& analysis, std::vector<ReportedWait> reported = {}, std::vector<SpanEvidence::Link> links = {}) {
    SpanEvidence evidence;
    evidence.spans = analysis->trace->spanCount();
    evidence.waits = std::move(reported);
    evidence.links = std::move(links);
    return *analysis::computeWaits(analysis, evidence, {}, {});
}

/// process_frame of the design pictures waited for 85 ms.
WaitsPtr demoWaits(const AnalysisPtr& analysis) {
    return waitsFor(analysis, {{4, 0, 85 * ms}});
}

QImage drawn(render::WaterfallPainter& painter, const render::TraceRows& rows, render::WaterfallFrame frame) {
    frame.rows = &rows;
    frame.last = rows.count();
    if (frame.scale.width <= 1) frame.scale = {demoStart, demoStart + 1300 * ms, waitBarsLeft, 1300};
    frame.zeroNs = demoStart;
    QImage image(waitBarsLeft + 1300, static_cast<int>(rows.count()) * 20, QImage::Format_RGB32);
    image.fill(painter.theme().surface);
    QPainter p(&image);
    painter.paint(p, frame);
    return image;
}

int unlike(const QImage& image, const QRect& area, const QColor& color) {
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) count += image.pixelColor(x, y) == color ? 0 : 1;
    return count;
}

/// Two children side by side, then a third: nothing says that it waited for one of them.
AnalysisPtr concurrentTrace() {
    test::TraceBuilder b;
    b.add(1, 0, demoStart, demoStart + 1000 * ms, "root");
    b.add(2, 1, demoStart, demoStart + 300 * ms, "first");
    b.add(3, 1, demoStart + 100 * ms, demoStart + 350 * ms, "second");
    b.add(4, 1, demoStart + 400 * ms, demoStart + 1000 * ms, "third");
    return test::analysed(b);
}

AnalysisPtr gappyTrace() {
    test::TraceBuilder b;
    b.add(1, 0, demoStart, demoStart + 1000 * ms, "root");
    b.add(2, 1, demoStart + 100 * ms, demoStart + 300 * ms);
    b.add(3, 1, demoStart + 700 * ms, demoStart + 900 * ms);
    b.add(4, 0, demoStart + 1100 * ms, demoStart + 1250 * ms, "other root");
    return test::analysed(b);
}

class WaitDrawingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitIsHatchedBeforeTheBar() {
        const AnalysisPtr analysis = test::demoTrace();
        const WaitsPtr waits = demoWaits(analysis);
        for (const render::ThemeId id : {render::ThemeId::Light, render::ThemeId::Dark}) {
            render::WaterfallPainter painter(id, QFont(), {});
            const render::TraceRows rows(analysis);
            render::WaterfallFrame frame;
            frame.criticalPath = false;
            frame.waits = waits.get();
            const QImage image = drawn(painter, rows, frame);
            const render::Theme& colors = render::theme(id);
            // From 56 to 141 in row 4: 5 high in the middle of the bar's 10, hatched, with a tick where it began.
            const int top = 4 * 20;
            QCOMPARE(image.pixelColor(waitBarsLeft + 56, top + 3), colors.wait);
            QCOMPARE(image.pixelColor(waitBarsLeft + 56, top + 12), colors.wait);
            QCOMPARE(unlike(image, {waitBarsLeft + 57, top + 2, 40, 2}, colors.surface), 0);
            QCOMPARE(unlike(image, {waitBarsLeft + 57, top + 12, 40, 2}, colors.surface), 0);
            const int hatched = unlike(image, {waitBarsLeft + 57, top + 5, 82, 5}, colors.surface);
            QVERIFY2(hatched > 100 && hatched < 82 * 5, qPrintable(QString::number(hatched)));
            QVERIFY(painter.drawn().wait);
            // Other rows have none, and nobody claims one without evidence.
            QCOMPARE(unlike(image, {waitBarsLeft + 60, 8 * 20 + 3, 38, 10}, colors.surface), 0);
        }
    }
    void waitThatBeganOutsideHasNoTick() {
        const AnalysisPtr analysis = test::demoTrace();
        const WaitsPtr waits = demoWaits(analysis);
        render::WaterfallPainter painter(render::ThemeId::Light, QFont(), {});
        const render::TraceRows rows(analysis);
        render::WaterfallFrame frame;
        frame.waits = waits.get();
        frame.criticalPath = false;
        frame.scale = {demoStart + 100 * ms, demoStart + 1400 * ms, waitBarsLeft, 1300};
        const QImage image = drawn(painter, rows, frame);
        QCOMPARE(unlike(image, {waitBarsLeft + 2, 4 * 20 + 2, 38, 2}, painter.theme().surface), 0);
        QVERIFY(unlike(image, {waitBarsLeft, 4 * 20 + 5, 40, 5}, painter.theme().surface) > 50);
        frame.scale = {demoStart + 200 * ms, demoStart + 1500 * ms, waitBarsLeft, 1300};
        render::WaterfallPainter later(render::ThemeId::Light, QFont(), {});
        drawn(later, rows, frame);
        QVERIFY(!later.drawn().wait);
    }
    void aSpanThatIsAWaitHasNoWork() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms, "root");
        b.add(2, 1, demoStart + 100 * ms, demoStart + 400 * ms, "Queued");
        const AnalysisPtr analysis = test::analysed(b);
        const WaitsPtr waits = waitsFor(analysis);
        render::WaterfallPainter painter(render::ThemeId::Light, QFont(), {});
        render::WaterfallFrame frame;
        frame.criticalPath = false;
        frame.waits = waits.get();
        const QImage image = drawn(painter, render::TraceRows(analysis), frame);
        int own = 0;
        for (int x = 100; x < 400; ++x) own += image.pixelColor(waitBarsLeft + x, 28) == painter.theme().service(0) ? 1 : 0;
        QCOMPARE(own, 0);
    }
    void gapsAreHolesOnlyWhenSwitchedOn() {
        const AnalysisPtr analysis = gappyTrace();
        const WaitsPtr waits = waitsFor(analysis);
        render::WaterfallPainter painter(render::ThemeId::Light, QFont(), {});
        const render::TraceRows rows(analysis);
        render::WaterfallFrame frame;
        frame.criticalPath = false;
        frame.waits = waits.get();
        QImage image = drawn(painter, rows, frame);
        QCOMPARE(image.pixelColor(waitBarsLeft + 500, 8), painter.theme().service(0));
        QVERIFY(!painter.drawn().gap);
        frame.gaps = true;
        image = drawn(painter, rows, frame);
        QVERIFY(painter.drawn().gap);
        for (const int at : {50, 500, 950}) QCOMPARE(image.pixelColor(waitBarsLeft + at, 8), painter.theme().surface);
        QVERIFY(unlike(image, {waitBarsLeft + 310, 3, 380, 1}, painter.theme().surface) > 100);   // the dotted frame
        QCOMPARE(image.pixelColor(waitBarsLeft + 1200, 3 * 20 + 8), painter.theme().service(0));  // a leaf has no gaps
    }
    void manyGapsCostPixels() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms);
        for (std::uint64_t i = 0; i < 100'000; ++i) {
            const std::int64_t from = demoStart + static_cast<std::int64_t>(i) * 10'000;
            b.add(i + 2, 1, from, from + 5'000);
        }
        const AnalysisPtr analysis = test::analysed(b);
        SpanEvidence evidence;
        evidence.spans = analysis->trace->spanCount();
        analysis::WaitRules rules;
        rules.gapShare = 0;
        rules.leastGapNs = 0;
        const WaitsPtr waits = *analysis::computeWaits(analysis, evidence, rules, {});
        QCOMPARE(waits->gaps.size(), std::size_t{100'000});
        std::vector<std::uint8_t> folded(analysis->tree.rowCount(), 0);
        folded[0] = 1;
        render::WaterfallPainter painter(render::ThemeId::Light, QFont(), {});
        render::WaterfallFrame frame;
        frame.waits = waits.get();
        frame.gaps = true;
        QElapsedTimer timer;
        timer.start();
        drawn(painter, render::TraceRows(analysis, folded), frame);
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
    void assumedHandOversAreDashed() {
        const AnalysisPtr analysis = concurrentTrace();
        const render::TraceRows rows(analysis);
        render::WaterfallPainter painter(render::ThemeId::Light, QFont(), {});
        render::WaterfallFrame frame;
        // The step from "second" up to the root at 350, in the empty row of "first".
        const QRect column(waitBarsLeft + 348, 20, 4, 20);
        const auto inked = [&] { return unlike(drawn(painter, rows, frame), column, painter.theme().surface); };
        const int whole = inked();
        QCOMPARE(whole, 20);
        const WaitsPtr assumed = waitsFor(analysis);
        QCOMPARE(assumed->assumed.size(), std::size_t{1});
        frame.waits = assumed.get();
        const int dashed = inked();
        QVERIFY2(dashed >= 8 && dashed <= 12, qPrintable(QString::number(dashed)));
        QVERIFY(painter.drawn().assumed);
        const WaitsPtr linked = waitsFor(analysis, {}, {{3, SpanId{3}}});
        frame.waits = linked.get();
        QCOMPARE(inked(), whole);
    }

    void pictureAndLegendSayIt() {
        const AnalysisPtr analysis = test::demoTrace();
        render::PictureRequest request;
        request.traces.push_back({analysis, nullptr, {}});
        QString text = QString::fromUtf8(*render::renderSvg(request));
        QVERIFY(!text.contains(QLatin1String("queued")) && !text.contains(QLatin1String("not instrumented")));
        request.traces.front().waits = demoWaits(analysis);
        text = QString::fromUtf8(*render::renderSvg(request));
        QVERIFY(text.contains(QLatin1String("85.0 ms queued")));
        QVERIFY(text.contains(QLatin1String(">queued")));
        QVERIFY(!text.contains(QLatin1String("not instrumented")));
        request.traces.front() = {gappyTrace(), nullptr, {}};
        request.traces.front().waits = waitsFor(request.traces.front().analysis);
        QVERIFY(!QString::fromUtf8(*render::renderSvg(request)).contains(QLatin1String("not instrumented")));
        request.gaps = true;
        QVERIFY(QString::fromUtf8(*render::renderSvg(request)).contains(QLatin1String("not instrumented")));
        request.traces.front() = {concurrentTrace(), nullptr, {}};
        request.traces.front().waits = waitsFor(request.traces.front().analysis);
        QVERIFY(QString::fromUtf8(*render::renderSvg(request)).contains(QLatin1String("assumed hand-over")));
        // Where the siblings are folded there is no such step.
        request.traces.front().collapsed = {1, 0, 0, 0};
        QVERIFY(!QString::fromUtf8(*render::renderSvg(request)).contains(QLatin1String("assumed hand-over")));
        // Waits of another trace are not drawn.
        request.traces.front() = {analysis, nullptr, {}};
        request.traces.front().waits = waitsFor(concurrentTrace(), {{1, 0, 5 * ms}});
        QVERIFY(!QString::fromUtf8(*render::renderSvg(request)).contains(QLatin1String("queued")));
    }

    void keyAndButtonSwitchTheGaps() {
        widgets::TraceView view;
        view.resize(1000, 500);
        view.setTrace(gappyTrace());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(!view.waterfall()->gapsShown());
        view.waterfall()->setFocus();
        QTest::keyClick(view.waterfall(), Qt::Key_G);
        QVERIFY(view.waterfall()->gapsShown());
        QVERIFY(view.pictureRequest().gaps);
        widgets::HeaderSwitch* button = nullptr;
        for (auto* candidate : view.header()->findChildren<widgets::HeaderSwitch*>())
            if (candidate->accessibleName().contains(QLatin1String("(G)"))) button = candidate;
        QVERIFY(button != nullptr && button->isVisible() && button->isChecked());
        const QByteArray state = view.saveState();
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!view.waterfall()->gapsShown());
        QVERIFY(view.restoreState(state));
        QVERIFY(view.waterfall()->gapsShown() && button->isChecked());
    }
    void rowsAndTipsSayIt() {
        widgets::TraceView view;
        const AnalysisPtr analysis = test::demoTrace();
        view.setTrace(analysis);
        QVERIFY(!view.waterfall()->rowTip(4).contains(QLatin1String("Queued")));
        view.setWaits(demoWaits(analysis));
        QVERIFY(view.waterfall()->rowTip(4).contains(QLatin1String("Queued 85,000,000 ns before its start (job.wait_time_ms)")));
        QVERIFY2(view.waterfall()->rowSpeech(4).contains(QLatin1String("Queued 85.0 milliseconds before its start")),
                 qPrintable(view.waterfall()->rowSpeech(4)));
        const AnalysisPtr gappy = gappyTrace();
        view.setTrace(gappy);
        QVERIFY(view.waterfall()->waits() == nullptr);
        view.setWaits(demoWaits(analysis));  // late, of another trace
        QVERIFY(view.waterfall()->waits() == nullptr);
        view.setWaits(waitsFor(gappy));
        QVERIFY2(view.waterfall()->rowTip(0).contains(QLatin1String("Not instrumented: 600,000,000 ns in 3 gap")),
                 qPrintable(view.waterfall()->rowTip(0)));
        QVERIFY(!view.waterfall()->rowSpeech(0).contains(QLatin1String("Not instrumented")));
        view.waterfall()->setGapsShown(true);
        QVERIFY(view.waterfall()->rowSpeech(0).contains(QLatin1String("Not instrumented: 600 milliseconds in 3 gap")));
        const AnalysisPtr beside = concurrentTrace();
        view.setTrace(beside);
        view.setWaits(waitsFor(beside));
        QVERIFY(view.waterfall()->rowTip(3).contains(QLatin1String("Hand-over from second is assumed")));
        QVERIFY(view.waterfall()->rowTip(2).contains(QLatin1String("Hand-over to third is assumed")));
        // Who, how much in which time, and why that matters.
        const QString overlap = view.waterfall()->rowTip(0);
        QVERIFY2(overlap.contains(QLatin1String("of work done in")) && overlap.contains(QLatin1String("overlap factor 1.21")),
                 qPrintable(overlap));
    }
    void theSwitchSaysWhatThePathLeftOut() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 100 * ms, "root");
        b.add(2, 1, demoStart + 500 * ms, demoStart + 600 * ms, "late");
        b.add(3, 2, demoStart + 510 * ms, demoStart + 520 * ms, "below");
        b.add(4, 1, demoStart + 50 * ms, demoStart + 120 * ms, "hangs over");
        widgets::TraceView view;
        view.setTrace(test::analysed(b));
        QString name;
        for (auto* button : view.header()->findChildren<widgets::HeaderSwitch*>())
            if (button->accessibleName().contains(QLatin1String("(C)")))
                name = button->accessibleDescription() + QLatin1Char('|') + button->toolTip();
        QVERIFY2(name.contains(QLatin1String("Critical path of root")), qPrintable(name));
        QVERIFY(name.contains(QLatin1String("2 span")) && name.contains(QLatin1String("outside their parent")));
        QVERIFY(name.contains(QLatin1String("1 span")));
        QVERIFY(view.waterfall()->rowTip(2).contains(QLatin1String("hangs over")) ||
                view.waterfall()->rowTip(1).contains(QLatin1String("hangs over")));
        QVERIFY(view.waterfall()->rowTip(view.waterfall()->rows().analysis()->tree.rowOfSpan[1]).contains(QLatin1String("Left out")));
    }
    void anotherRootStandsBesideTheSwitch() {
        const auto words = [](widgets::TraceView& view) {
            for (auto* button : view.header()->findChildren<widgets::HeaderSwitch*>())
                if (button->accessibleName().contains(QLatin1String("(C)"))) return button->isWordShown();
            return false;
        };
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms, "root");
        b.add(2, 1, demoStart, demoStart + 300 * ms, "child");
        widgets::TraceView view;
        view.setTrace(*analysis::analyseTrace(b.build(), {}));
        QVERIFY(!words(view));
        view.setTrace(*analysis::analyseTrace(b.build(), {}, {.criticalRoot = 1}));
        QVERIFY(words(view));
        QVERIFY(view.waterfall()->rowTip(0).contains(QLatin1String("root")));
        view.setTrace(nullptr);
        QVERIFY(!words(view));
    }
    void menusOfferOtherRoots() {
        widgets::TraceView view;
        const AnalysisPtr analysis = gappyTrace();
        view.setTrace(analysis);
        QSignalSpy wanted(&view, &widgets::TraceView::criticalRootRequested);
        const auto menu = view.waterfall()->makeMenu(0);
        QMenu* roots = nullptr;
        for (QAction* action : menu->actions())
            if (action->menu() != nullptr && action->text() == QLatin1String("Critical path of")) roots = action->menu();
        QVERIFY(roots != nullptr);
        QCOMPARE(roots->actions().size(), 2);
        QVERIFY(roots->actions()[0]->isChecked() && !roots->actions()[1]->isChecked());
        QVERIFY(roots->actions()[1]->text().startsWith(QLatin1String("other root")));
        QVERIFY(view.traceWindow()->window().endNs < demoStart + 1100 * ms);
        roots->actions()[1]->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toUInt(), 3U);
        // It lies behind what was seen first: now all of the trace is.
        QVERIFY(view.traceWindow()->window().endNs >= demoStart + 1250 * ms);
        const auto ofChild = view.waterfall()->makeMenu(1);
        for (QAction* action : ofChild->actions())
            if (action->text() == QLatin1String("Critical path of this span")) action->trigger();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.back().front().toUInt(), 1U);
        // A trace with one root has nothing to choose from, but any span of it.
        view.setTrace(concurrentTrace());
        const auto plain = view.waterfall()->makeMenu(0);
        for (QAction* action : plain->actions()) QVERIFY(action->text() != QLatin1String("Critical path of"));
    }
};

}  // namespace

int fw::test::runWaits(int argc, char** argv) {
    WaitDrawingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_waits.moc"
