// SPDX-License-Identifier: GPL-3.0-or-later
// The chart above the list of traces: its geometry against naive references, its brush by mouse and keys, what it costs.
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "model/analysis/trace_plot.h"
#include "widgets/trace_chart.h"
#include "widgets/trace_list_pane.h"
#include "widgets/trace_table.h"

using namespace fw;
using namespace fw::widgets;
using render::PlotAxes;
using render::PlotMode;

namespace {

constexpr std::int64_t ms = 1'000'000;
constexpr std::int64_t minute = 60'000 * ms;
constexpr std::int64_t begin = 1'710'511'200'000 * ms;  // 2024-03-15 14:00 UTC

/// An hour of traces from 100 ms to 2 s; every tenth failed.
TracePoints pointsOf(int traces, unsigned seed = 1) {
    std::mt19937_64 random(seed);
    TracePoints points;
    for (int i = 0; i < traces; ++i) {
        points.startNs.push_back(begin + 60 * minute * i / std::max(traces, 1));
        points.durationNs.push_back(100 * ms + static_cast<std::int64_t>(random() % 1'900'000'000ULL));
        points.key.push_back(i + 1);
        points.failed.push_back(i % 10 == 0 ? 1 : 0);
    }
    return points;
}

std::shared_ptr<const analysis::TracePlot> plotWith(int traces) {
    return std::make_shared<const analysis::TracePlot>(analysis::plotOf(pointsOf(traces)));
}

}  // namespace

class TestTraceChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void talliesAreThoseOfSortedLists() {
        std::mt19937 random(3);
        for (int turn = 0; turn < 80; ++turn) {
            const TracePoints points = pointsOf(static_cast<int>(random() % 300), turn);
            const auto maybe = [&](std::int64_t from, std::int64_t size) -> std::optional<std::int64_t> {
                if (random() % 3 == 0) return std::nullopt;
                return from + static_cast<std::int64_t>(random()) % size;
            };
            const TraceRange range{maybe(begin, 30 * minute), maybe(begin + 20 * minute, 40 * minute), maybe(0, 900 * ms),
                                   maybe(800 * ms, 1'300 * ms)};
            std::vector<std::int64_t> durations;
            std::uint64_t failed = 0;
            for (std::size_t i = 0; i < points.size(); ++i) {
                const bool in = (!range.fromNs || points.startNs[i] >= *range.fromNs) && (!range.toNs || points.startNs[i] < *range.toNs) &&
                                (!range.longerNs || points.durationNs[i] > *range.longerNs) &&
                                (!range.shorterNs || points.durationNs[i] < *range.shorterNs);
                if (!in) continue;
                durations.push_back(points.durationNs[i]);
                failed += points.failed[i];
            }
            std::sort(durations.begin(), durations.end());
            const auto rank = [&](std::size_t percent, std::size_t least) -> std::optional<std::int64_t> {
                if (durations.size() < least) return std::nullopt;
                return durations[(percent * durations.size() + 99) / 100 - 1];
            };
            const analysis::TraceTally tally = analysis::tallyOf(points, range);
            QCOMPARE(tally.traces, std::uint64_t{durations.size()});
            QCOMPARE(tally.failed, failed);
            QCOMPARE(tally.p50Ns, rank(50, 1));
            QCOMPARE(tally.p95Ns, rank(95, 20));
            QCOMPARE(tally.p99Ns, rank(99, 100));
        }
        const analysis::TracePlot plot = analysis::plotOf(pointsOf(1000));
        QCOMPARE(plot.slower, std::uint64_t{50});
        QCOMPARE(analysis::plotOf({}).all, analysis::TraceTally());
    }

    void rangesOfRectangles() {
        const auto plot = plotWith(500);
        std::mt19937 random(7);
        for (const PlotMode mode : {PlotMode::Scatter, PlotMode::Histogram}) {
            const PlotAxes axes{mode, render::viewOfAll(*plot), QRectF(50, 8, 700, 60)};
            QCOMPARE(axes.rangeOf(axes.plot), TraceRange());
            QCOMPARE(axes.rectOf({}), axes.plot);
            for (int turn = 0; turn < 200; ++turn) {
                const double x = 51 + random() % 500;
                const double y = 9 + random() % 30;
                const QRectF rect(x, y, 20 + random() % 100, 5 + random() % 20);
                const TraceRange range = axes.rangeOf(rect);
                const QRectF again = axes.rectOf(range);
                // Rounded to numbers of about a pixel.
                QVERIFY(std::abs(again.left() - rect.left()) < 2 && std::abs(again.right() - rect.right()) < 2);
                if (mode == PlotMode::Scatter) {
                    QVERIFY(std::abs(again.top() - rect.top()) < 2 && std::abs(again.bottom() - rect.bottom()) < 2);
                    QCOMPARE(*range.fromNs % axes.timeStep(), std::int64_t{0});
                } else {
                    QVERIFY(!range.fromNs && !range.toNs);
                }
                QCOMPARE(*range.longerNs, render::roundedDuration(*range.longerNs));
                // What is told in words is the bound itself.
                QCOMPARE(axes.rangeOf(again).longerNs, range.longerNs);
            }
        }
        QCOMPARE(render::roundedDuration(1'064'999'999), std::int64_t{1'060'000'000});
        QCOMPARE(render::roundedDuration(999), std::int64_t{999});
        QCOMPARE(render::roundedDuration(-5), std::int64_t{0});
    }

    void nearestIsTheNearest() {
        const auto plot = plotWith(800);
        const PlotAxes axes{PlotMode::Scatter, render::viewOfAll(*plot), QRectF(50, 8, 700, 60)};
        std::mt19937 random(9);
        for (int turn = 0; turn < 300; ++turn) {
            const QPointF at(40 + random() % 720, random() % 70);
            double least = 6;
            bool any = false;
            for (std::size_t i = 0; i < plot->points.size(); ++i) {
                const QPointF away = axes.pointOf(plot->points.startNs[i], plot->points.durationNs[i]) - at;
                const double distance = std::hypot(away.x(), away.y());
                if (distance <= least) {
                    least = distance;
                    any = true;
                }
            }
            const auto found = render::nearestPoint(axes, plot->points, at, 6);
            QCOMPARE(found.has_value(), any);
            if (!found) continue;
            const QPointF away = axes.pointOf(plot->points.startNs[*found], plot->points.durationNs[*found]) - at;
            QVERIFY(std::abs(std::hypot(away.x(), away.y()) - least) < 1e-9);
        }
    }

    void everyTraceIsInABar() {
        const auto plot = plotWith(700);
        const render::PlotView view = render::viewOfAll(*plot);
        for (const std::size_t bins : {std::size_t{1}, std::size_t{7}, std::size_t{90}}) {
            const auto counts = render::durationCounts(view, plot->points, bins);
            QCOMPARE(counts.size(), bins);
            QCOMPARE(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}), std::uint64_t{700});
            for (std::size_t bin = 0; bin < bins; ++bin) {
                const auto in = std::count_if(plot->points.durationNs.begin(), plot->points.durationNs.end(), [&](std::int64_t ns) {
                    const double share = (std::log(static_cast<double>(ns)) - view.logLow) / (view.logHigh - view.logLow);
                    return static_cast<std::size_t>(std::clamp(share * static_cast<double>(bins), 0.0, static_cast<double>(bins - 1))) ==
                           bin;
                });
                QVERIFY(std::abs(static_cast<std::int64_t>(counts[bin]) - in) <= 1);
            }
        }
    }

    void errorsAreRedAndCrossed() {
        const render::Theme& colors = render::theme(render::ThemeId::Light);
        const auto colored = [](const QImage& image, const QColor& color, const QRect& box) {
            int pixels = 0;
            for (int y = std::max(0, box.top()); y <= std::min(box.bottom(), image.height() - 1); ++y)
                for (int x = std::max(0, box.left()); x <= std::min(box.right(), image.width() - 1); ++x) {
                    const QColor there = image.pixelColor(x, y);
                    if (there.alpha() > 60 && std::abs(there.red() - color.red()) < 40 && std::abs(there.blue() - color.blue()) < 40)
                        ++pixels;
                }
            return pixels;
        };
        TracePoints points = pointsOf(4);
        points.failed = {1, 0, 0, 0};
        const analysis::TracePlot plot = analysis::plotOf(points);
        for (const double ratio : {1.0, 2.0}) {
            const PlotAxes axes{PlotMode::Scatter, render::viewOfAll(plot), QRectF(50, 8, 700, 60)};
            const QImage image = render::makePlotPicture(plot, axes, 1, ratio, render::ThemeId::Light).points;
            QCOMPARE(image.size(), QSize(qRound(700 * ratio), qRound(60 * ratio)));
            for (std::size_t i = 0; i < 4; ++i) {
                const QPoint at = ((axes.pointOf(points.startNs[i], points.durationNs[i]) - axes.plot.topLeft()) * ratio).toPoint();
                const QRect box(at - QPoint(6, 6), QSize(13, 13));
                QVERIFY(colored(image, i == 0 ? colors.errorFill : colors.accent, box) > 3);
                QCOMPARE(colored(image, i == 0 ? colors.accent : colors.errorFill, box), 0);
            }
        }
        // A stopped drawing gives nothing that could be taken for a picture.
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(render::makePlotPicture(plot, {PlotMode::Scatter, render::viewOfAll(plot), QRectF(0, 0, 70, 60)}, 1, 1,
                                        render::ThemeId::Light, stopped.get_token())
                    .points.isNull());
    }

    void ticksHaveRoom() {
        for (const auto& [least, most] :
             {std::pair{100 * ms, 2'000 * ms}, {1L, 1'000'000'000'000'000L}, {5L, 5L}, {40 * minute, 50 * minute}}) {
            TracePoints points;
            for (const std::int64_t ns : {least, most}) {
                points.startNs.push_back(0);
                points.durationNs.push_back(ns);
                points.key.push_back(static_cast<TraceKey>(points.key.size()) + 1);
                points.failed.push_back(0);
            }
            const PlotAxes axes{PlotMode::Scatter, render::viewOfAll(analysis::plotOf(points)), QRectF(0, 0, 600, 60)};
            const auto ticks = render::durationTicks(axes, 13);
            QVERIFY(ticks.size() <= 5);
            for (std::size_t i = 1; i < ticks.size(); ++i) QVERIFY(axes.durationPixel(ticks[i - 1]) - axes.durationPixel(ticks[i]) >= 13);
        }
        // The ends of time.
        TracePoints ends;
        ends.startNs = {INT64_MIN, INT64_MAX};
        ends.durationNs = {0, INT64_MAX};
        ends.key = {1, 2};
        ends.failed = {0, 1};
        const PlotAxes axes{PlotMode::Scatter, render::viewOfAll(analysis::plotOf(ends)), QRectF(0, 0, 600, 60)};
        const TraceRange range = axes.rangeOf(QRectF(100, 10, 200, 20));
        QVERIFY(*range.fromNs < *range.toNs && *range.longerNs < *range.shorterNs);
        QVERIFY(!render::durationTicks(axes, 13).empty());
    }

    /// Whatever the width and the brush: no label lies over another one, and all are told where there is room.
    void labelsOfAHistogramDoNotTouch() {
        const render::RowFonts fonts{QFont()};
        const auto plot = plotWith(500);
        std::mt19937 random(8);
        int all = 0;
        for (int turn = 0; turn < 400; ++turn) {
            const QSizeF size(90 + random() % 900, 60 + random() % 200);
            render::PlotFrame frame;
            frame.plot = plot.get();
            frame.axes = {PlotMode::Histogram, render::viewOfAll(*plot), render::plotLayout(PlotMode::Histogram, size, fonts).plot};
            frame.p95Text = QStringLiteral("p95 1.91 s");
            frame.countsText = QStringLiteral("traces per duration");
            frame.brushText = QStringLiteral("over 1.06 s, 120 traces");
            if (random() % 4 != 0) frame.brush.longerNs = (100 + static_cast<std::int64_t>(random() % 1'800)) * ms;
            const render::PlotLabels labels = render::plotLabels(frame, fonts);
            for (const auto& [a, b] :
                 {std::pair(labels.brush, labels.p95), std::pair(labels.brush, labels.counts), std::pair(labels.p95, labels.counts)})
                QVERIFY2(a.isEmpty() || b.isEmpty() || !a.intersects(b), qPrintable(QString::number(size.width())));
            QVERIFY(labels.counts.isEmpty() || frame.axes.plot.contains(labels.counts.center()));
            all += !labels.p95.isEmpty() && !labels.counts.isEmpty() ? 1 : 0;
        }
        QVERIFY(all > 200);
    }

    /// The label of p95 stands beside its line where no bar is, if there is such a side.
    void p95OfAScatterAvoidsTheBars() {
        const render::RowFonts fonts{QFont()};
        const auto plot = plotWith(500);
        const render::PlotLayout layout = render::plotLayout(PlotMode::Scatter, {900, 120}, fonts);
        render::PlotFrame frame;
        frame.plot = plot.get();
        frame.axes = {PlotMode::Scatter, render::viewOfAll(*plot), layout.plot};
        frame.sides = layout.sides;
        frame.p95Text = QStringLiteral("p95 · 51 slower");
        QVERIFY(!frame.sides.isEmpty());
        render::PlotPicture picture;
        picture.axes = frame.axes;
        frame.picture = &picture;
        const double line = frame.axes.durationPixel(*plot->all.p95Ns);
        const auto label = [&](bool barsAbove, bool barsBelow) {
            picture.counts.assign(60, 0);
            const double step = frame.sides.height() / 60;
            for (std::size_t bin = 0; bin < 60; ++bin) {
                const double middle = frame.sides.bottom() - step * (static_cast<double>(bin) + 0.5);
                if (middle < line - 2 ? barsAbove : middle > line + 2 && barsBelow) picture.counts[bin] = 9;
            }
            return render::plotLabels(frame, fonts).p95;
        };
        QVERIFY(label(false, false).bottom() <= line + 1);
        QVERIFY(label(false, true).bottom() <= line + 1);
        const bool roomBelow = line + 15 * fonts.unit < frame.axes.plot.bottom();
        QVERIFY(roomBelow);
        QVERIFY(label(true, false).top() >= line - 1);
        QVERIFY(label(true, true).bottom() <= line + 1);
    }

    void brushByMouse() {
        TraceChart chart(nullptr);
        show(chart);
        chart.setPlot(plotWith(600), false);
        QSignalSpy changed(&chart, &TraceChart::brushChanged);
        const QRectF plot = chart.axes().plot;
        drag(chart, QPoint(300, 20), QPoint(400, 50));
        QVERIFY(changed.size() > 1);
        QVERIFY(changed.last().at(1).toBool());
        const TraceRange drawn = chart.brush();
        QVERIFY(drawn.fromNs && drawn.toNs && drawn.longerNs && drawn.shorterNs);
        const QRectF rect = chart.axes().rectOf(drawn);
        QVERIFY(std::abs(rect.left() - 300) < 2 && std::abs(rect.right() - 400) < 2);
        QVERIFY(chart.sentence().contains(QStringLiteral("brush 14:")));
        // Inside it moves, at an edge it is resized.
        drag(chart, rect.center().toPoint(), rect.center().toPoint() + QPoint(50, 0));
        QCOMPARE(*chart.brush().toNs - *chart.brush().fromNs, *drawn.toNs - *drawn.fromNs);
        QVERIFY(*chart.brush().fromNs > *drawn.fromNs);
        const QRectF moved = chart.axes().rectOf(chart.brush());
        drag(chart, QPoint(qRound(moved.right()), qRound(moved.center().y())),
             QPoint(qRound(plot.right()) + 80, qRound(moved.center().y())));
        // Beyond the plot it is not bounded.
        QVERIFY(!chart.brush().toNs);
        QVERIFY(chart.brush().fromNs);
        const QRectF open = chart.axes().rectOf(chart.brush());
        drag(chart, QPoint(qRound(open.center().x()), qRound(open.top())), QPoint(qRound(open.center().x()), 0));
        QVERIFY(!chart.brush().shorterNs);
        // A click beside it drops it.
        QTest::mouseClick(&chart, Qt::LeftButton, {}, freePlace(chart));
        QVERIFY(chart.brush().empty());
        QVERIFY(changed.last().at(1).toBool());
        // Escape gives a drag up.
        QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(200, 15));
        QTest::mouseMove(&chart, QPoint(260, 40));
        QVERIFY(!chart.brush().empty());
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(chart.brush().empty());
    }

    void aHistogramKeepsTheTimes() {
        TraceChart chart(nullptr);
        show(chart);
        chart.setPlot(plotWith(600), false);
        chart.setMode(PlotMode::Histogram);
        chart.setBrush({begin + 5 * minute, begin + 14 * minute, 500 * ms, {}});
        const QRectF rect = chart.axes().rectOf(chart.brush());
        drag(chart, QPoint(qRound(rect.left()), 40), QPoint(qRound(rect.left()) + 40, 40));
        QCOMPARE(chart.brush().fromNs, std::optional(begin + 5 * minute));
        QVERIFY(*chart.brush().longerNs > 500 * ms);
        QCOMPARE(rangeText({begin + 5 * minute, begin + 14 * minute, 1'060 * ms, {}}, true, ms),
                 QStringLiteral("14:05 – 14:14, over 1.06 s"));
        QCOMPARE(rangeText({begin + 1'500 * ms, {}, {}, 2'000 * ms}, true, 500 * ms), QStringLiteral("from 14:00:01.5, under 2.00 s"));
    }

    void brushByKeys() {
        TraceChart chart(nullptr);
        show(chart);
        chart.setPlot(plotWith(600), false);
        QSignalSpy changed(&chart, &TraceChart::brushChanged);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.brush().empty());
        QTest::keyClick(&chart, Qt::Key_Return);
        const TraceRange first = chart.brush();
        QVERIFY(first.fromNs && first.toNs && !first.longerNs && !first.shorterNs);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(*chart.brush().fromNs > *first.fromNs && *chart.brush().toNs > *first.toNs);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.brush(), first);
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(chart.brush().fromNs, first.fromNs);
        QVERIFY(*chart.brush().toNs > *first.toNs);
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(*chart.brush().fromNs > *first.fromNs);
        QTest::keyClick(&chart, Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(chart.brush().longerNs && !chart.brush().shorterNs);
        QTest::keyClick(&chart, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(chart.brush().shorterNs);
        for (const auto& one : changed) QVERIFY(one.at(1).toBool());
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(chart.brush().empty());
        chart.setMode(PlotMode::Histogram);
        QTest::keyClick(&chart, Qt::Key_Space);
        QVERIFY(chart.brush().longerNs && chart.brush().shorterNs && !chart.brush().fromNs);
        QTest::keyClick(&chart, Qt::Key_Delete);
        QVERIFY(chart.brush().empty());
    }

    void clicksChooseTraces() {
        TraceChart chart(nullptr);
        show(chart);
        const auto plot = plotWith(40);
        chart.setPlot(plot, false);
        QSignalSpy chosen(&chart, &TraceChart::traceChosen);
        const QPoint at = chart.axes().pointOf(plot->points.startNs[17], plot->points.durationNs[17]).toPoint();
        QTest::mouseClick(&chart, Qt::LeftButton, {}, at);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().at(0).toLongLong(), plot->points.key[17]);
        QVERIFY(!chosen.last().at(1).toBool());
        QTest::mouseDClick(&chart, Qt::LeftButton, {}, at);
        QVERIFY(chosen.last().at(1).toBool());
        QVERIFY(chart.brush().empty());
        // The open one is ringed: something else is painted there.
        const QImage before = chart.grab().toImage();
        chart.setOpenTrace(plot->points.key[17]);
        QVERIFY(chart.grab().toImage() != before);
    }

    void growthMovesNothing() {
        TraceChart chart(nullptr);
        show(chart);
        chart.setPlot(plotWith(100), false);
        drag(chart, QPoint(300, 20), QPoint(400, 50));
        const TraceRange brush = chart.brush();
        const render::PlotView view = chart.axes().view;
        TracePoints more = pointsOf(100);
        more.startNs.push_back(begin + 300 * minute);
        more.durationNs.push_back(50'000 * ms);
        more.key.push_back(5000);
        more.failed.push_back(0);
        chart.setPlot(std::make_shared<const analysis::TracePlot>(analysis::plotOf(more)), true);
        QCOMPARE(chart.axes().view, view);
        QCOMPARE(chart.brush(), brush);
        QTest::keyClick(&chart, Qt::Key_0);
        QVERIFY(chart.axes().view.toNs > view.toNs);
        // Another search is another view.
        chart.setBrush({});
        chart.setPlot(plotWith(100), false);
        QCOMPARE(chart.axes().view, view);
    }

    void manyAreDrawnElsewhere() {
        TraceChart chart(nullptr);
        show(chart);
        QSignalSpy wanted(&chart, &TraceChart::pictureWanted);
        chart.setPlot(plotWith(static_cast<int>(TraceChart::inlineTraces) + 1), false);
        QVERIFY(!wanted.isEmpty());
        const auto request = wanted.last().at(0).value<PlotRequest>();
        const QImage empty = chart.grab().toImage();
        const render::PlotPicture picture =
            render::makePlotPicture(*request.plot, request.axes, request.unit, request.ratio, request.theme);
        chart.setPicture(request.number - 1, picture);
        QCOMPARE(chart.grab().toImage(), empty);
        chart.setPicture(request.number, picture);
        QVERIFY(chart.grab().toImage() != empty);
        // A brush is drawn over what is there.
        const int asked = static_cast<int>(wanted.size());
        drag(chart, QPoint(300, 20), QPoint(400, 50));
        QCOMPARE(wanted.size(), asked);
    }

    void theChartFoldsWhereRowsNeedTheRoom() {
        TraceListPane pane(nullptr);
        pane.resize(800, 300);
        pane.setStrip(TraceStrip::Scatter);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QVERIFY(pane.chartShown() && pane.chart()->isVisible());
        pane.resize(800, pane.heightForChart() - 1);
        QVERIFY(!pane.chartShown() && !pane.chart()->isVisible());
        QSignalSpy wanted(pane.head(), &TraceListHeader::stripWanted);
        auto* histogram = pane.findChild<QToolButton*>(QStringLiteral("histogramButton"));
        QTest::mouseClick(histogram, Qt::LeftButton);
        QCOMPARE(wanted.last().at(0).value<TraceStrip>(), TraceStrip::Histogram);
        pane.resize(800, 300);
        QVERIFY(pane.chartShown());
        pane.setStrip(TraceStrip::Histogram);
        QVERIFY(histogram->isChecked());
        // Pressed again it closes.
        QTest::mouseClick(histogram, Qt::LeftButton);
        QCOMPARE(wanted.last().at(0).value<TraceStrip>(), TraceStrip::Closed);
    }

    void theHeadTellsPercentiles() {
        TraceListHeader head(nullptr);
        head.resize(900, 28);
        head.show();
        head.setCounts(1020, 12286);
        head.setTally(analysis::tallyOf(pointsOf(19), {}));
        QVERIFY(head.percentiles().contains(QStringLiteral("p95 –")) && head.percentiles().contains(QStringLiteral("p99 –")));
        head.setTally(analysis::tallyOf(pointsOf(200), {}));
        QVERIFY(!head.percentiles().contains(QStringLiteral("–")));
        head.setBrushed(true);
        head.setCounts(61, 1020);
        QCOMPARE(head.text(), QStringLiteral("61 traces in the brush of 1,020, by start"));
        // Words give way before numbers, numbers before what is counted.
        auto* scatter = head.findChild<QToolButton*>(QStringLiteral("scatterButton"));
        QVERIFY(!scatter->text().isEmpty());
        head.resize(430, 28);
        QVERIFY(scatter->text().isEmpty());
        QVERIFY(head.accessibleName().contains(QStringLiteral("p50")));
    }

    void startsAndDurationsAreTheLastToBeCut_data() {
        QTest::addColumn<int>("room");
        for (const int room : {560, 640, 700, 760, 900, 1400}) QTest::newRow(qPrintable(QString::number(room))) << room;
    }

    void startsAndDurationsAreTheLastToBeCut() {
        QFETCH(int, room);
        using items::TraceListModel;
        const TraceWidths wished = {172, 140, 186, 140, 64, 84, 62, 140};
        for (const int start : {96, 128, 166}) {
            const TraceWidthNeeds needs{start, 78, 1};
            const TraceWidths widths = spreadWidths(fittedWidths(wished, room, needs), room);
            QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), room);
            QVERIFY(widths[TraceListModel::Started] >= start);
            QVERIFY(widths[TraceListModel::Duration] >= 78);
            QCOMPARE(widths[TraceListModel::Errors], 62);
        }
        // What the reader made narrow stays so, and a wide one gives way.
        TraceWidths own = wished;
        own[TraceListModel::FrameId] = 40;
        own[TraceListModel::RootOperation] = 900;
        const TraceWidths fitted = fittedWidths(own, room, {128, 78, 1});
        QCOMPARE(fitted[TraceListModel::FrameId], 40);
        QVERIFY(std::accumulate(fitted.begin(), fitted.end(), 0) <= std::max(room, 1));
        // Nothing left to give: the start gives too.
        QCOMPARE(fittedWidths(wished, 10, {166, 78, 1})[TraceListModel::Started], 100);
    }

    void widthsOfAWideWindowFitIntoASmallOne() {
        using items::TraceListModel;
        TraceTable wide(nullptr);
        wide.resize(1400, 200);
        wide.show();
        wide.setColumnWidth(TraceListModel::RootOperation, 600);
        wide.setColumnWidth(TraceListModel::FrameId, 300);
        const int start = wide.columnWidth(TraceListModel::Started);
        const QByteArray state = wide.saveState();
        TraceTable small(nullptr);
        small.resize(700, 200);
        small.show();
        QVERIFY(small.restoreState(state));
        const auto sum = [&] {
            int all = 0;
            for (int column = 0; column < TraceListModel::ColumnCount; ++column) all += small.columnWidth(column);
            return all;
        };
        QCOMPARE(sum(), small.viewport()->width());
        QVERIFY(small.columnWidth(TraceListModel::Started) >= 90);
        // One that is dragged there leaves the others as they were in the wide window.
        small.setColumnWidth(TraceListModel::Spans, 70);
        small.resize(1400, 200);
        QTRY_COMPARE(small.columnWidth(TraceListModel::RootOperation), 600);
        QCOMPARE(small.columnWidth(TraceListModel::FrameId), 300);
        QCOMPARE(small.columnWidth(TraceListModel::Spans), 70);
        QCOMPARE(small.columnWidth(TraceListModel::Started), start);
        // What an older version saved has no width of the list.
        QByteArray old = state;
        old[3] = 2;
        old.chop(4);
        small.resize(700, 200);
        QVERIFY(small.restoreState(old));
        QCOMPARE(sum(), small.viewport()->width());
    }

    void columnsCanBeHidden() {
        TraceTable table(nullptr);
        table.resize(900, 200);
        table.show();
        using items::TraceListModel;
        table.setColumnShown(TraceListModel::FrameId, false);
        table.setColumnShown(TraceListModel::RootOperation, false);
        QVERIFY(table.isColumnHidden(TraceListModel::FrameId));
        QVERIFY(!table.isColumnHidden(TraceListModel::RootOperation));
        const QByteArray state = table.saveState();
        TraceTable other(nullptr);
        other.resize(900, 200);
        QVERIFY(other.restoreState(state));
        QVERIFY(other.isColumnHidden(TraceListModel::FrameId));
        other.setColumnShown(TraceListModel::FrameId, true);
        QVERIFY(!other.isColumnHidden(TraceListModel::FrameId) && other.columnWidth(TraceListModel::FrameId) > 60);
    }

private:
    static void show(TraceChart& chart) {
        chart.resize(800, chart.sizeHint().height());
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.setFocus();
    }
    static void drag(TraceChart& chart, QPoint from, QPoint to) {
        QTest::mousePress(&chart, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) QTest::mouseMove(&chart, from + (to - from) * i / 4);
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, to);
    }
    /// Within the plot, away from brush and points.
    static QPoint freePlace(const TraceChart& chart) {
        const PlotAxes axes = chart.axes();
        for (int x = qRound(axes.plot.left()) + 3; x < 280; ++x)
            for (int y = qRound(axes.plot.top()) + 1; y < qRound(axes.plot.bottom()); ++y)
                if (!render::nearestPoint(axes, chart.plot()->points, QPointF(x, y), 8) &&
                    !axes.rectOf(chart.brush()).adjusted(-8, -8, 8, 8).contains(QPointF(x, y)))
                    return {x, y};
        return {qRound(axes.plot.left()) - 20, 20};
    }
};

QTEST_MAIN(TestTraceChart)
#include "tst_trace_chart.moc"
