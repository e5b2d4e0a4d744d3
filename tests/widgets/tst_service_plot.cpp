// SPDX-License-Identifier: GPL-3.0-or-later
// Services over time: the lines, reading them, with real events.
#include <algorithm>
#include <cmath>
#include <map>
#include <random>

#include <QComboBox>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "widgets/render/service_plot_painter.h"
#include "widgets/service_plot_pane.h"
#include "widgets/service_plot_view.h"

using namespace fw;
using namespace fw::widgets;
using analysis::SeriesLine;
using analysis::SeriesPercent;
using analysis::SeriesPoint;
using analysis::ServicePlot;

namespace {

constexpr std::int64_t stepNs = 60'000'000'000;

std::shared_ptr<ServicePlot> randomPlot(unsigned seed, std::size_t lines, std::size_t steps) {
    std::mt19937_64 random(seed);
    auto plot = std::make_shared<ServicePlot>();
    plot->options.stepNs = stepNs;
    plot->firstNs = 1'710'511'200'000'000'000 / stepNs * stepNs;
    plot->lastNs = plot->firstNs + static_cast<std::int64_t>(steps - 1) * stepNs;
    for (std::size_t i = 0; i < lines; ++i) {
        SeriesLine line;
        line.name = "service-" + std::to_string(i);
        line.slot = static_cast<std::uint32_t>(i);
        line.whole.samples = 1'000;
        line.whole.exactNs.fill(static_cast<std::int64_t>(1'000'000 * (i + 1)));
        for (std::size_t step = 0; step < steps; ++step) {
            if (random() % 10 == 0) continue;
            SeriesPoint point;
            point.fromNs = plot->firstNs + static_cast<std::int64_t>(step) * stepNs;
            point.figures.samples = random() % 8 == 0 ? 5 : 200;
            for (std::size_t p = 0; p < 3; ++p)
                point.figures.exactNs[p] = static_cast<std::int64_t>(1'000'000 * (i + 1) + random() % 2'000'000);
            line.points.push_back(point);
        }
        plot->lines.push_back(std::move(line));
    }
    return plot;
}

}  // namespace

class TestServicePlot : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// Few points are all there, a run ends where a step has no value; of many each pixel column keeps its extremes.
    void linesKeepWhatIsSeen() {
        for (const std::size_t steps : {20, 300, 5'000}) {
            const auto plot = randomPlot(static_cast<unsigned>(steps), 3, steps);
            render::ServicePlotChoice choice;
            choice.lines = {0, 1, 2};
            const render::ServicePlotShape shape = render::makeServicePlotShape(*plot, choice, QRectF(50, 10, 600, 200));
            QCOMPARE(shape.lines.size(), std::size_t{3});
            for (const render::ServiceLineShape& line : shape.lines) {
                std::size_t runs = 0;
                double last = 0;
                std::optional<std::int64_t> before;
                std::map<int, std::pair<double, double>> extremes;
                for (const SeriesPoint& point : plot->lines[line.line].points) {
                    const auto ns = point.figures.shown(choice.percent, false);
                    if (!ns) continue;
                    const QPointF at = shape.axes.pointOf(point.fromNs + stepNs / 2, *ns);
                    // A gap of less than two pixels is not seen.
                    runs += !before || (point.fromNs - *before != stepNs && at.x() - last >= 2) ? 1 : 0;
                    before = point.fromNs;
                    last = at.x();
                    QVERIFY(shape.axes.plot.adjusted(-1, -1, 1, 1).contains(at));
                    const auto [column, isNew] = extremes.try_emplace(static_cast<int>(std::floor(at.x())), at.y(), at.y());
                    column->second.first = std::min(column->second.first, at.y());
                    column->second.second = std::max(column->second.second, at.y());
                }
                QCOMPARE(line.runs.size(), runs);
                std::map<int, std::pair<double, double>> drawn;
                std::map<int, int> points;
                for (const QPolygonF& run : line.runs)
                    for (const QPointF& at : run) {
                        const auto [column, isNew] = drawn.try_emplace(static_cast<int>(std::floor(at.x())), at.y(), at.y());
                        column->second.first = std::min(column->second.first, at.y());
                        column->second.second = std::max(column->second.second, at.y());
                        ++points[column->first];
                    }
                QVERIFY(drawn == extremes);
                if (runs == 1)
                    for (const auto& [column, count] : points) QVERIFY(count <= 4);
            }
        }
    }

    void nearestAgainstANaiveOne() {
        const auto plot = randomPlot(3, 4, 120);
        render::ServicePlotChoice choice;
        choice.lines = {3, 1, 0};
        const render::ServicePlotShape shape = render::makeServicePlotShape(*plot, choice, QRectF(50, 10, 600, 200));
        std::mt19937 random(4);
        int found = 0;
        for (int turn = 0; turn < 500; ++turn) {
            const QPointF at(40 + random() % 620, 5 + random() % 210);
            double least = 14 * 14;
            std::optional<double> wanted;
            for (const std::size_t number : choice.lines)
                for (const SeriesPoint& point : plot->lines[number].points)
                    if (const auto ns = point.figures.shown(choice.percent, false)) {
                        const QPointF away = shape.axes.pointOf(point.fromNs + stepNs / 2, *ns) - at;
                        const double distance = QPointF::dotProduct(away, away);
                        if (distance <= least) wanted = least = distance;
                    }
            const auto place = render::nearestPlace(*plot, choice, shape.axes, at, 14);
            QCOMPARE(place.has_value(), wanted.has_value());
            if (!place) continue;
            ++found;
            const SeriesPoint& point = plot->lines[place->line].points[place->point];
            const QPointF away = shape.axes.pointOf(point.fromNs + stepNs / 2, *point.figures.shown(choice.percent, false)) - at;
            QVERIFY(std::abs(QPointF::dotProduct(away, away) - *wanted) < 1e-6);
        }
        QVERIFY(found > 50);
    }

    void linesAreToldApartWithoutColour() {
        ServicePlotView view(nullptr);
        view.resize(900, 240);
        const auto plot = randomPlot(1, 11, 30);
        for (SeriesLine& line : plot->lines) line.slot = 0;
        view.setPlot(plot);
        // Eight have room; the largest.
        QCOMPARE(view.choice().lines.size(), render::mostServiceLines);
        QCOMPARE(view.choice().lines.front(), std::size_t{10});
        QVERIFY2(view.accessibleDescription().contains(QStringLiteral("3 more")), qPrintable(view.accessibleDescription()));
        // All in one colour, no two rows of the legend look alike.
        const QImage picture = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const render::ServicePlotLayout layout = render::servicePlotLayout(view.size(), render::RowFonts(view.font()));
        const double row = std::min(20.0, layout.legend.height() / 9);
        std::vector<QImage> signs;
        for (int i = 0; i < 8; ++i) {
            const QRect box(static_cast<int>(layout.legend.left()),
                            static_cast<int>(std::lround(layout.legend.top() + i * row + row / 2)) - 6, 28, 13);
            for (const QImage& other : signs) QVERIFY(other != picture.copy(box));
            signs.push_back(picture.copy(box));
        }
    }

    void readByPointerAndKeys() {
        ServicePlotView view(nullptr);
        view.setUtc(true);
        view.resize(900, 240);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto plot = randomPlot(2, 3, 30);
        view.setPlot(plot);
        const QSignalSpy chosen(&view, &ServicePlotView::pointChosen);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY(view.readout().startsWith(QStringLiteral("service-2, 2024-03-15 ")));
        QCOMPARE(view.accessibleDescription(), view.readout());
        const QString first = view.readout();
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.readout() != first);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.readout(), first);
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY(view.readout().startsWith(QStringLiteral("service-1")));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("service-1"));
        // The same plot computed again: the reader stays where he is. Another percentile, too.
        const QString here = view.readout();
        view.setPlot(randomPlot(2, 3, 30));
        QCOMPARE(view.readout(), here);
        view.setPercent(SeriesPercent::P50);
        QVERIFY(view.readout().contains(QStringLiteral("p50 ")));
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(view.readout().isEmpty());
        // A click far from every line leads nowhere.
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(view.width() - 3, view.height() - 3));
        QCOMPARE(chosen.count(), 1);
        view.setPlot(nullptr, QStringLiteral("why not"));
        QVERIFY(view.readout().isEmpty());
        QCOMPARE(view.accessibleDescription(), QStringLiteral("why not"));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
    }

    void thePaneAsksOnlyForWhatIsNotThere() {
        ServicePlotPane pane(nullptr);
        pane.resize(900, 260);
        pane.show();
        const QSignalSpy asked(&pane, &ServicePlotPane::questionChanged);
        pane.setBusy(false);
        QCOMPARE(pane.sentence(), QStringLiteral("Computing…"));
        pane.setPlot(randomPlot(1, 3, 30), false);
        QVERIFY2(pane.sentence().contains(QStringLiteral("no value below 20 spans a step")), qPrintable(pane.sentence()));
        auto* percent = pane.findChild<QComboBox*>(QStringLiteral("servicePlotPercent"));
        percent->setFocus();
        QTest::keyClick(percent, Qt::Key_Up);
        QCOMPARE(pane.view()->percent(), SeriesPercent::P50);
        QCOMPARE(asked.count(), 0);
        auto* rule = pane.findChild<QComboBox*>(QStringLiteral("servicePlotRule"));
        rule->setFocus();
        QTest::keyClick(rule, Qt::Key_Down);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(pane.question().rule, analysis::BucketRule::Prometheus);
        pane.setRefused(QStringLiteral("why not"));
        QCOMPARE(pane.sentence(), QStringLiteral("why not"));
        // What an earlier answer said goes with the next one.
        pane.setPlot(randomPlot(1, 3, 30), false);
        QVERIFY(!pane.sentence().contains(QStringLiteral("why not")));
        QVERIFY(pane.view()->emptyText().isEmpty());
        pane.setPlot(std::make_shared<const ServicePlot>(), true);
        QVERIFY(pane.view()->emptyText().startsWith(QStringLiteral("No trace of this search")));
    }

    /// A month of minutes: the lines cost their points once, a paint the pixels.
    void aMonthIsPaintedWithinAFrame() {
        const auto plot = randomPlot(5, 8, 43'200);
        ServicePlotView view(nullptr);
        view.resize(1'400, 260);
        QElapsedTimer timer;
        timer.start();
        view.setPlot(plot);
        const qint64 made = timer.nsecsElapsed();
        QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
        std::vector<qint64> paints;
        for (int i = 0; i < 7; ++i) {
            timer.start();
            view.render(&image);
            paints.push_back(timer.nsecsElapsed());
        }
        std::sort(paints.begin(), paints.end());
        qInfo("346k points: %.1f ms to make the lines, %.1f ms a paint (median)", static_cast<double>(made) / 1e6,
              static_cast<double>(paints[3]) / 1e6);
        std::size_t vertices = 0;
        for (const auto& line : view.shape().lines)
            for (const QPolygonF& run : line.runs) vertices += static_cast<std::size_t>(run.size());
        QVERIFY2(paints[3] < 100'000'000, qPrintable(QString::number(paints[3])));
        // Not more than a few for each column and line, however many steps there are.
        QVERIFY2(vertices <= 8 * 4 * 1'400, qPrintable(QString::number(vertices)));
    }
};

QTEST_MAIN(TestServicePlot)
#include "tst_service_plot.moc"
