// SPDX-License-Identifier: GPL-3.0-or-later
// The journey of a frame with real events.
#include <map>
#include <set>

#include <QBuffer>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>
#include <QToolButton>

#include "model/items/journey_model.h"
#include "tests/items/journey_sample.h"
#include "widgets/journey_canvas.h"
#include "widgets/journey_head.h"
#include "widgets/journey_strip_view.h"
#include "widgets/journey_view.h"
#include "widgets/pane_table.h"

using namespace fw;
using namespace fw::widgets;
using items::JourneyModel;

class TestJourneyView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_view = std::make_unique<JourneyView>(nullptr);
        m_view->setUtc(true);
        m_view->resize(1440, 760);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void beforeAndWithoutAnAnswer() {
        QVERIFY(m_view->note().startsWith(QStringLiteral("No frame is chosen.")));
        QVERIFY(!m_view->selected());
        m_view->stepFrame(1);
        m_view->copyMarkdown();
        m_view->setBusy("20240315_cam01_000123");
        QVERIFY(m_view->note().startsWith(QStringLiteral("Reading")));
        m_view->setJourney(test::journeySample());
        QVERIFY(m_view->note().isEmpty());
        m_view->setRefused("other", QStringLiteral("No trace has it."));
        QCOMPARE(m_view->note(), QStringLiteral("No trace has it."));
        QCOMPARE(m_view->model()->rowCount(), 0);
        QVERIFY(m_view->journey() == nullptr);
        for (QWidget* widget : m_view->findChildren<QWidget*>()) widget->repaint();
    }

    void aFrameThatNoTraceHas() {
        auto around = std::make_shared<analysis::FrameJourney>();
        const auto sample = test::journeySample();
        around->frameId = "20240315_cam01_000119";
        around->previous = "20240315_cam01_000118";
        around->next = "20240315_cam01_000121";
        around->around = sample->around;
        around->missing = sample->missing;
        m_view->setMissing(around, QStringLiteral("No trace has it."));
        QCOMPARE(m_view->note(), QStringLiteral("No trace has it."));
        QVERIFY(m_view->strip()->isVisible());
        QVERIFY(!m_view->findChild<QToolButton*>(QStringLiteral("journeyOpen"))->isEnabled());
        QSignalSpy wanted(m_view.get(), &JourneyView::frameWanted);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
        QTest::mouseClick(m_view->findChild<QToolButton*>(QStringLiteral("journeyPrevious")), Qt::LeftButton);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted[0][0].value<std::string>(), around->next);
        QCOMPARE(wanted[1][0].value<std::string>(), around->previous);
        QTest::keyClick(m_view->canvas(), Qt::Key_Return);
        m_view->grab();
        m_view->setJourney(sample);
        QVERIFY(m_view->note().isEmpty());
    }

    void headAndSelection() {
        m_view->setJourney(test::journeySample());
        QVERIFY(m_view->head()->sentence().startsWith(QStringLiteral("The frame took 2.94 s")));
        // What the frame waited for longest is where the reader begins.
        QCOMPARE(m_view->selected(), std::optional<std::size_t>(2));
        QCOMPARE(m_view->canvas()->selected(), std::optional<std::size_t>(2));
        QTest::keyClick(m_view->table(), Qt::Key_Up);
        QCOMPARE(m_view->canvas()->selected(), std::optional<std::size_t>(1));
        QTest::keyClick(m_view->canvas(), Qt::Key_Up);
        QTest::keyClick(m_view->canvas(), Qt::Key_Up);
        QCOMPARE(m_view->selected(), std::optional<std::size_t>(0));
        QTest::keyClick(m_view->canvas(), Qt::Key_Down);
        QCOMPARE(m_view->selected(), std::optional<std::size_t>(1));
        // The same frame after an import: the reader stays.
        m_view->setJourney(test::journeySample());
        QCOMPARE(m_view->selected(), std::optional<std::size_t>(1));
    }

    void framesByKeysAndButtons() {
        m_view->setJourney(test::journeySample());
        QSignalSpy wanted(m_view.get(), &JourneyView::frameWanted);
        for (QWidget* widget : {static_cast<QWidget*>(m_view->table()), static_cast<QWidget*>(m_view->canvas()),
                                static_cast<QWidget*>(m_view->strip()), static_cast<QWidget*>(m_view.get())}) {
            QTest::keyClick(widget, Qt::Key_Left, Qt::AltModifier);
            QTest::keyClick(widget, Qt::Key_Right, Qt::AltModifier);
            QCOMPARE(wanted.count(), 2);
            QCOMPARE(wanted[0][0].value<std::string>(), std::string("20240315_cam01_000122"));
            QCOMPARE(wanted[1][0].value<std::string>(), std::string("20240315_cam01_000124"));
            wanted.clear();
        }
        QTest::mouseClick(m_view->findChild<QToolButton*>(QStringLiteral("journeyNext")), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        // The window's own Alt+← is not meant here.
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Left, Qt::AltModifier);
        key.ignore();
        QCoreApplication::sendEvent(m_view->table(), &key);
        QVERIFY(key.isAccepted());
        QSignalSpy ends(m_view.get(), &JourneyView::atTheEnd);
        m_view->setJourney(test::lonelyJourney());
        QVERIFY(!m_view->findChild<QToolButton*>(QStringLiteral("journeyNext"))->isEnabled());
        QTest::keyClick(m_view->table(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(ends.count(), 1);
        QCOMPARE(wanted.count(), 1);
    }

    void theStripLeadsToFrames() {
        m_view->setJourney(test::journeySample());
        QSignalSpy wanted(m_view.get(), &JourneyView::frameWanted);
        QSignalSpy told(m_view.get(), &JourneyView::statusText);
        JourneyStripView* strip = m_view->strip();
        const auto click = [strip](int number) {
            QTest::mouseClick(strip, Qt::LeftButton, {}, strip->placeRect(static_cast<std::size_t>(number - 100)).center().toPoint());
        };
        click(123);
        QCOMPARE(wanted.count() + told.count(), 0);
        click(109);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<std::string>(), std::string("20240315_cam01_000109"));
        click(119);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(told.count(), 1);
        QVERIFY(told[0][0].toString().contains(QStringLiteral("20240315_cam01_000119")));
        // By keys.
        strip->setFocus(Qt::TabFocusReason);
        QTest::keyClick(strip, Qt::Key_Right);
        QTest::keyClick(strip, Qt::Key_Right);
        QVERIFY2(strip->accessibleName().contains(QStringLiteral("000125")), qPrintable(strip->accessibleName()));
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted[1][0].value<std::string>(), std::string("20240315_cam01_000125"));
        QTest::keyClick(strip, Qt::Key_End);
        QVERIFY(strip->accessibleName().contains(QStringLiteral("000146")));
        QTest::keyClick(strip, Qt::Key_Home);
        QVERIFY(strip->accessibleName().contains(QStringLiteral("000100")));
        QVERIFY(strip->accessibleDescription().contains(QStringLiteral("44 of 47 numbers present")));
    }

    void missingIsHatchedAndErrorsHaveASign() {
        const auto journey = test::journeySample();
        m_view->setJourney(journey);
        const QImage image = m_view->strip()->grab().toImage();
        const double ratio = image.devicePixelRatio();
        const auto colors = [&](std::size_t place) {
            std::map<QRgb, int> seen;
            const QRect box = m_view->strip()->placeRect(place).toRect().adjusted(2, 2, -2, -26);
            for (int y = box.top(); y < box.bottom(); ++y)
                for (int x = box.left(); x < box.right(); ++x)
                    ++seen[image.pixel(static_cast<int>(x * ratio), static_cast<int>(y * ratio))];
            return seen;
        };
        const render::Theme& theme = render::theme(render::ThemeId::Light);
        const auto holds = [&](std::size_t place, const QColor& color) { return colors(place).contains(color.rgb()); };
        QVERIFY(holds(9, theme.errorFill));  // 109
        QVERIFY(!holds(10, theme.errorFill));
        QVERIFY(holds(19, theme.warnText));  // 119: dashed frame
        QVERIFY(!holds(18, theme.warnText));
        QVERIFY(colors(19).size() > colors(18).size());
    }

    void clicksInThePicture() {
        m_view->setJourney(test::journeySample());
        JourneyCanvas* canvas = m_view->canvas();
        // Wherever the painter says that a hand-over is, a click chooses it.
        std::set<std::size_t> found;
        for (int y = 24; y < canvas->viewport()->height(); y += 3) {
            for (int x = 0; x < canvas->viewport()->width(); x += 3) {
                const auto step = canvas->painter().stepAt(canvas->viewport()->rect(), canvas->frame(), QPointF(x, y));
                if (!step || !found.insert(*step).second) continue;
                QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, QPoint(x, y));
                QCOMPARE(m_view->selected(), step);
            }
        }
        QCOMPARE(found.size(), std::size_t{3});
        QSignalSpy opened(m_view.get(), &JourneyView::spanWanted);
        // A lane, where yolo_forward works.
        const render::TimeScale scale = canvas->painter().scaleOf(canvas->viewport()->rect(), canvas->frame());
        const auto& journey = *m_view->journey();
        const std::int64_t ns = journey.startNs + 600'000'000;
        const QRectF lane = canvas->laneRect(journey.laneOf(0, 3));
        QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {},
                           QPoint(static_cast<int>(scale.toPixel(ns)), static_cast<int>(lane.bottom() - 8)));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<TraceKey>(), TraceKey{7});
        QCOMPARE(opened[0][1].value<std::optional<SpanId>>(), std::optional<SpanId>(SpanId{4}));
        // The head of a trace: the trace.
        QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, QPoint(60, 30));
        QCOMPARE(opened.count(), 2);
        QVERIFY(!opened[1][1].value<std::optional<SpanId>>());
    }

    void enterOpensWhoTook() {
        m_view->setJourney(test::journeySample());
        QSignalSpy opened(m_view.get(), &JourneyView::spanWanted);
        QTest::keyClick(m_view->table(), Qt::Key_Return);
        QTest::keyClick(m_view->canvas(), Qt::Key_Return);
        QTest::mouseClick(m_view->findChild<QToolButton*>(QStringLiteral("journeyOpen")), Qt::LeftButton);
        QCOMPARE(opened.count(), 3);
        for (const auto& one : opened) {
            QCOMPARE(one[0].value<TraceKey>(), TraceKey{9});
            QCOMPARE(one[1].value<std::optional<SpanId>>(), std::optional<SpanId>(SpanId{21}));
        }
        // Who gave, by the menu.
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20), m_view->table()->mapToGlobal(QPoint(20, 20)));
        QCoreApplication::sendEvent(m_view->canvas(), &event);
        auto* menu = m_view->findChild<QMenu*>(QStringLiteral("journeyMenu"));
        QVERIFY(menu != nullptr);
        menu->actions()[1]->trigger();
        QCOMPARE(opened.count(), 4);
        QCOMPARE(opened[3][0].value<TraceKey>(), TraceKey{8});
        menu->close();
        QSignalSpy csv(m_view.get(), &JourneyView::csvWanted);
        QTest::mouseClick(m_view->findChild<QToolButton*>(QStringLiteral("journeyCsv")), Qt::LeftButton);
        QCOMPARE(csv.count(), 1);
        QSignalSpy copied(m_view.get(), &JourneyView::copyRequested);
        QTest::mouseClick(m_view->findChild<QToolButton*>(QStringLiteral("journeyCopy")), Qt::LeftButton);
        QVERIFY(copied[0][0].toString().startsWith(QStringLiteral("**20240315_cam01_000123**")));
    }

    void zoom() {
        m_view->setJourney(test::journeySample());
        JourneyCanvas* canvas = m_view->canvas();
        const analysis::Interval all = canvas->timeWindow();
        QTest::keyClick(canvas, Qt::Key_Plus);
        const analysis::Interval near = canvas->timeWindow();
        QVERIFY(near.endNs - near.startNs < all.endNs - all.startNs);
        // The same frame keeps it, another one shows all.
        m_view->setJourney(test::journeySample());
        QCOMPARE(canvas->timeWindow(), near);
        for (int i = 0; i < 80; ++i) QTest::keyClick(canvas, Qt::Key_Plus);
        QVERIFY(canvas->timeWindow().endNs - canvas->timeWindow().startNs >= 1'000);
        canvas->repaint();
        for (int i = 0; i < 40; ++i) QTest::keyClick(canvas, Qt::Key_Right);
        QVERIFY(canvas->timeWindow().endNs <= all.endNs);
        QTest::keyClick(canvas, Qt::Key_0);
        QCOMPARE(canvas->timeWindow(), all);
        // A hand-over outside of what is seen is brought into sight.
        QTest::keyClick(canvas, Qt::Key_Plus);
        for (int i = 0; i < 40; ++i) QTest::keyClick(canvas, Qt::Key_Left);
        for (int i = 0; i < 6; ++i) QTest::keyClick(canvas, Qt::Key_Plus);
        m_view->select(0);
        m_view->select(2);
        const std::int64_t takenNs = m_view->journey()->startNs + 1'943'000'000;
        QVERIFY(canvas->timeWindow().startNs <= takenNs && takenNs <= canvas->timeWindow().endNs);
    }

    void longAndManyAndFew_data() {
        QTest::addColumn<int>("traces");
        QTest::newRow("one trace alone") << 1;
        QTest::newRow("200 traces") << 200;
    }
    void longAndManyAndFew() {
        QFETCH(int, traces);
        m_view->setJourney(test::wideJourney(traces));
        QCOMPARE(m_view->model()->rowCount(), traces - 1);
        for (const QSize size : {QSize(1440, 760), QSize(420, 300), QSize(320, 120), QSize(2560, 1400)}) {
            m_view->resize(size);
            QCoreApplication::processEvents();
            QElapsedTimer timer;
            timer.start();
            const QImage image = m_view->grab().toImage();
            QVERIFY(!image.isNull());
            QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        }
        m_view->resize(1440, 760);
        for (const auto theme : {render::ThemeId::Dark, render::ThemeId::Light}) {
            m_view->setTheme(theme);
            (void)m_view->grab();
        }
        if (traces < 2) return;
        // The last hand-over is far below: choosing it scrolls there.
        m_view->select(static_cast<std::size_t>(traces) - 2);
        QVERIFY(m_view->canvas()->verticalScrollBar()->value() > 0);
        const analysis::FrameJourney& journey = *m_view->journey();
        const QRectF lane = m_view->canvas()->laneRect(journey.laneOf(journey.handOvers.back().toTrace, journey.handOvers.back().to));
        QVERIFY(lane.top() >= 0 && lane.bottom() <= m_view->canvas()->viewport()->height() + 1);
    }

    void aFrameAlone() {
        m_view->setJourney(test::lonelyJourney(std::string(400, 'f')));
        QCOMPARE(m_view->model()->rowCount(), 0);
        QVERIFY(!m_view->findChild<QToolButton*>(QStringLiteral("journeyCsv"))->isEnabled());
        QTest::keyClick(m_view->canvas(), Qt::Key_Down);
        QTest::keyClick(m_view->canvas(), Qt::Key_Return);
        m_view->grab();
        // Nothing of it has a place in time.
        auto untimed = std::make_shared<analysis::FrameJourney>(*test::lonelyJourney());
        untimed->lanes.clear();
        untimed->shares.clear();
        untimed->firstLane = {0, 0};
        untimed->startNs = untimed->endNs = 0;
        m_view->setJourney(untimed);
        m_view->grab();
        QTest::keyClick(m_view->canvas(), Qt::Key_Plus);
        QTest::keyClick(m_view->canvas(), Qt::Key_Left);
        QVERIFY(!m_view->shares()->isVisible());
    }

    /// For pictures: the same painters on a vector file, where nothing may be cut by a clip alone.
    void intoAVectorFile() {
        const auto journey = test::journeySample();
        m_view->setJourney(journey);
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(QSize(1200, 600));
        QPainter painter(&svg);
        m_view->canvas()->painter().paint(painter, QRectF(0, 0, 1200, 600), m_view->canvas()->frame());
        painter.end();
        QVERIFY(file.data().contains("capture_frame"));
        QVERIFY(file.data().contains("context lost"));
    }

private:
    std::unique_ptr<JourneyView> m_view;
};

QTEST_MAIN(TestJourneyView)

#include "tst_journey_view.moc"
