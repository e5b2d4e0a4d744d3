// SPDX-License-Identifier: GPL-3.0-or-later
// The painters, looked up in pixels: one pixel is one millisecond.
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/render/demo_trace.h"
#include "tests/render/suites.h"
#include "widgets/render/minimap_painter.h"
#include "widgets/render/waterfall_painter.h"

using namespace fw;
using namespace fw::render;
using fw::test::demoStart;
using fw::test::ms;

namespace {

constexpr int barsLeft = 407;
constexpr int rowHeight = 20;

QColor over(const QColor& back, const QColor& front, double alpha) {
    const auto mix = [alpha](int b, int f) { return static_cast<int>(std::lround(b + (f - b) * alpha)); };
    return {mix(back.red(), front.red()), mix(back.green(), front.green()), mix(back.blue(), front.blue())};
}

bool near(const QColor& a, const QColor& b, int tolerance = 4) {
    return qAbs(a.red() - b.red()) <= tolerance && qAbs(a.green() - b.green()) <= tolerance && qAbs(a.blue() - b.blue()) <= tolerance;
}

struct Canvas {
    explicit Canvas(std::shared_ptr<const analysis::TraceAnalysis> analysis, ThemeId themeId = ThemeId::Light)
        : rows(std::move(analysis)), painter(themeId, QFont(), RowMetrics{}) {
        frame.rows = &rows;
        frame.last = rows.count();
        frame.scale = {demoStart, demoStart + 1300 * ms, barsLeft, 1300};
        frame.zeroNs = demoStart;
        frame.criticalPath = false;
    }
    void draw() {
        image = QImage(barsLeft + 1300, static_cast<int>(frame.last - frame.first) * rowHeight, QImage::Format_RGB32);
        image.fill(painter.theme().surface);
        QPainter p(&image);
        painter.paint(p, frame);
    }
    /// Pixel at `time` ms in a row, `y` below the row's upper edge.
    [[nodiscard]] QColor at(int row, int time, int y = 8) const { return image.pixelColor(barsLeft + time, row * rowHeight + y); }
    [[nodiscard]] int count(int row, const QColor& color, int fromX = barsLeft) const {
        int sum = 0;
        for (int y = row * rowHeight; y < (row + 1) * rowHeight; ++y) {
            for (int x = fromX; x < image.width(); ++x) sum += near(image.pixelColor(x, y), color, 1) ? 1 : 0;
        }
        return sum;
    }
    TraceRows rows;
    WaterfallPainter painter;
    WaterfallFrame frame;
    QImage image;
};

class PainterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void colorsStandForValues() {
        const auto trace = test::demoTrace();
        const SpanIndex spans = trace->trace->spanCount();
        KeyColumn column{std::vector<std::uint32_t>(spans, 0), {"often", "once"}};
        column.value[trace->tree.span[1]] = 1;
        column.value[trace->tree.span[2]] = KeyColumn::absent;
        const auto colors = analysis::colorSpans(trace, {analysis::GroupBy::Attribute, "key"}, column, {});
        for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
            Canvas canvas(trace, id);
            const Theme& look = theme(id);
            canvas.draw();
            QVERIFY(near(canvas.at(1, 20), look.service(0)));
            QVERIFY(near(canvas.at(2, 41), look.service(0)));
            canvas.frame.colors = colors.get();
            canvas.draw();
            QVERIFY(near(canvas.at(1, 20), look.service(1)));
            QVERIFY(near(canvas.at(2, 41), look.wait));
            QVERIFY(near(canvas.at(6, 160), look.service(0)));
            // The stripe says it too, half as high where there is no value.
            const auto stripe = [&](int row, const QColor& color) {
                int pixels = 0;
                for (int y = row * rowHeight; y < (row + 1) * rowHeight; ++y)
                    for (int x = 0; x < 120; ++x) pixels += canvas.image.pixelColor(x, y) == color ? 1 : 0;
                return pixels;
            };
            QVERIFY(stripe(1, look.service(1)) > 0);
            QVERIFY(stripe(2, look.wait) > 0 && stripe(2, look.wait) < stripe(1, look.service(1)));
        }
        const QImage plain = renderMinimap(*trace, QSize(800, 34), 1, ThemeId::Light, false);
        QVERIFY(plain != renderMinimap(*trace, QSize(800, 34), 1, ThemeId::Light, false, {}, colors.get()));
    }
    void theGridGoesToTheBottomOfTheView() {
        Canvas canvas(test::demoTrace(), ThemeId::Light);
        const QColor grid = theme(ThemeId::Light).grid;
        const auto below = [&] {
            canvas.image = QImage(barsLeft + 1300, static_cast<int>(canvas.frame.last) * rowHeight + 100, QImage::Format_RGB32);
            canvas.image.fill(canvas.painter.theme().surface);
            QPainter p(&canvas.image);
            canvas.painter.paint(p, canvas.frame);
            int lines = 0;
            for (int x = barsLeft; x < canvas.image.width(); ++x)
                lines += canvas.image.pixelColor(x, canvas.image.height() - 1) == grid ? 1 : 0;
            return lines;
        };
        QCOMPARE(below(), 0);
        canvas.frame.gridBottom = canvas.frame.last * rowHeight + 100;
        QVERIFY(below() > 3);
    }
    void barsAndOwnWork() {
        for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
            Canvas canvas(test::demoTrace(), id);
            canvas.draw();
            const Theme& colors = theme(id);
            // A leaf is solid from 184 to 358, in its service's colour, 10 high from 3.
            QCOMPARE(canvas.at(8, 300), colors.service(2));
            QCOMPARE(canvas.at(8, 186), colors.service(2));
            QCOMPARE(canvas.at(8, 182), colors.surface);
            QCOMPARE(canvas.at(8, 360), colors.surface);
            QCOMPARE(canvas.at(8, 300, 3), colors.service(2));
            QCOMPARE(canvas.at(8, 300, 12), colors.service(2));
            QCOMPARE(canvas.at(8, 310, 2), colors.surface);
            QCOMPARE(canvas.at(8, 310, 13), colors.surface);
            // The root works itself from 56 to 141, and is pale while its children work.
            QCOMPARE(canvas.at(0, 100), colors.service(0));
            QVERIFY(near(canvas.at(0, 610), over(colors.surface, colors.service(0), 0.34)));
        }
    }
    void brokenSpansCarryATriangle() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms, "whole");
        const auto add = [&](std::uint64_t id, const char* name, std::uint16_t marks) {
            b.add(id, 1, demoStart + 10 * ms, demoStart + 20 * ms, name, 0, SpanKind::Internal, StatusCode::Unset, marks);
        };
        add(2, "no end", NoEnd);
        add(3, "twice", DuplicateId);
        add(4, "negative", NegativeDuration);
        add(5, "server's half", SharedSpan | DuplicateId);
        add(6, "sound", HasEvents | HasWarnings | OpaqueIds);
        for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
            Canvas canvas(test::analysed(b), id);
            canvas.draw();
            const auto triangle = [&](int row) {
                int pixels = 0;
                for (int y = row * rowHeight; y < (row + 1) * rowHeight; ++y)
                    for (int x = 0; x < 120; ++x) pixels += canvas.image.pixelColor(x, y) == theme(id).warnFill ? 1 : 0;
                return pixels;
            };
            for (const int row : {1, 2, 3}) QVERIFY(triangle(row) > 20);
            for (const int row : {0, 4, 5}) QCOMPARE(triangle(row), 0);
        }
    }
    void shortSpanIsTwoPixels() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms);
        b.add(2, 1, demoStart + 500 * ms, demoStart + 500 * ms + 10);
        Canvas canvas(test::analysed(b));
        canvas.draw();
        QCOMPARE(canvas.count(1, theme(ThemeId::Light).service(0)), 2 * 10);
    }
    void denseOwnWorkIsAShade() {
        // 100 000 children of 5 µs every 10 µs: half of every pixel is own work, and no pixel is drawn twice.
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms);
        for (std::uint64_t i = 0; i < 100'000; ++i) {
            const std::int64_t from = demoStart + static_cast<std::int64_t>(i) * 10'000;
            b.add(i + 2, 1, from, from + 5'000);
        }
        Canvas canvas(test::analysed(b));
        canvas.frame.last = 1;
        QElapsedTimer timer;
        timer.start();
        canvas.draw();
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        const Theme& colors = theme(ThemeId::Light);
        const QColor bed = over(colors.surface, colors.service(0), 0.34);
        QVERIFY(near(canvas.at(0, 500), over(bed, colors.service(0), 0.5), 14));
    }
    void ghostIsHatchedAndDashed() {
        Canvas canvas(test::demoTrace());
        canvas.frame.scale = {demoStart, demoStart + 1300 * ms * 13 / 10, barsLeft, 1300};
        canvas.draw();
        const Theme& colors = theme(ThemeId::Light);
        const int row = 21;
        int lines = 0;
        int gaps = 0;
        for (int time = 720; time < 1200; ++time) {
            (canvas.at(row, time) == colors.surface ? gaps : lines) += 1;
        }
        QVERIFY(lines > 60 && gaps > 60);
        // Nothing of a service in it.
        for (std::uint32_t slot = 0; slot < 16; ++slot) QCOMPARE(canvas.count(row, colors.service(slot)), 0);
    }
    void errorFrameAndSign() {
        Canvas canvas(test::demoTrace());
        canvas.draw();
        const Theme& colors = theme(ThemeId::Light);
        QVERIFY(near(canvas.at(18, 1129, 2), colors.errorFill, 90));
        QVERIFY(near(canvas.at(18, 1129, 13), colors.errorFill, 90));
        // Octagon right of the bar, with its ×.
        QCOMPARE(canvas.at(18, 1151, 5), colors.errorFill);
        QVERIFY(canvas.count(19, colors.errorFill) == 0);
        QVERIFY(canvas.painter.drawn().error);
        // Outside of the range only the chevron stands: a sign within would claim a time. The tree has its sign.
        canvas.frame.scale = {demoStart, demoStart + 650 * ms, barsLeft, 1300};
        canvas.draw();
        QCOMPARE(canvas.count(18, colors.errorFill), 0);
        int chevron = 0;
        for (int x = 1280; x < 1300; ++x)
            for (int y = 0; y < rowHeight; ++y) chevron += near(canvas.at(18, x, y), colors.surface, 8) ? 0 : 1;
        QVERIFY2(chevron > 5 && chevron < 60, qPrintable(QString::number(chevron)));
        QVERIFY(canvas.count(18, colors.errorFill, 0) > 20);
    }
    void errorsMarkTheRowsAboveThem() {
        for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
            Canvas canvas(test::demoTrace(), id);
            const QColor sign = theme(id).errorFill;
            const auto inTree = [&](int row) { return canvas.count(row, sign, 0) - canvas.count(row, sign); };
            canvas.draw();
            // INSERT (18) failed: the open rows above it say so, others do not.
            for (const int row : {0, 4}) QVERIFY2(inTree(row) > 20, qPrintable(QString::number(row)));
            for (const int row : {1, 5, 7, 8, 15, 19, 21, 22}) QCOMPARE(inTree(row), 0);
            // A fold says it as before.
            const int open = inTree(4);
            canvas.rows.setCollapsed(4, true);
            canvas.frame.last = canvas.rows.count();
            canvas.draw();
            QCOMPARE(inTree(4), open);
        }
    }
    void stackedMarksStayInTheirRow() {
        const auto draw = [](const std::string& name) {
            test::TraceBuilder b;
            b.add(1, 0, demoStart, demoStart + 1000 * ms, "above");
            b.add(2, 1, demoStart + 10 * ms, demoStart + 300 * ms, name);
            b.add(3, 1, demoStart + 310 * ms, demoStart + 600 * ms, "next");
            Canvas canvas(test::analysed(b));
            canvas.draw();
            return canvas.image;
        };
        std::string zalgo = "Z";
        for (int i = 0; i < 80; ++i) zalgo += i % 2 == 0 ? "\u0301" : "\u0323";
        const QImage plain = draw("Z");
        const QImage stacked = draw(zalgo + "a" + zalgo);
        const QRect above(0, 0, plain.width(), rowHeight);
        QCOMPARE(stacked.copy(above), plain.copy(above));
        QCOMPARE(stacked.copy(above.translated(0, 2 * rowHeight)), plain.copy(above.translated(0, 2 * rowHeight)));
        QVERIFY(stacked.copy(above.translated(0, rowHeight)) != plain.copy(above.translated(0, rowHeight)));
    }
    void clippedShortBarsGoOnToo() {
        // 10 ms = 10 px of a bar are seen at either end.
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 3000 * ms);
        b.add(2, 1, demoStart + 100 * ms, demoStart + 510 * ms);
        b.add(3, 1, demoStart + 1790 * ms, demoStart + 2500 * ms, "op", 0, SpanKind::Internal, StatusCode::Error);
        Canvas canvas(test::analysed(b));
        canvas.frame.scale = {demoStart + 500 * ms, demoStart + 1800 * ms, barsLeft, 1300};
        canvas.draw();
        const Theme& colors = theme(ThemeId::Light);
        QVERIFY(canvas.painter.drawn().goesOn);
        const auto ink = [&](int row, int from, int to) {
            int sum = 0;
            for (int x = from; x < to; ++x)
                for (int y = 0; y < rowHeight; ++y) sum += near(canvas.at(row, x, y), colors.text, 60) ? 1 : 0;
            return sum;
        };
        // However short they are, in one place: beside the room of a short bar.
        QVERIFY(ink(1, 24, 38) > 4);
        QVERIFY(ink(2, 1262, 1276) > 4);
        // The error's sign stands beside the chevron, not on it.
        QVERIFY(canvas.count(2, colors.errorFill, barsLeft) > 20);
        QCOMPARE(ink(1, 40, 1300), 0);
    }
    void untimedSpansSaySo() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms);
        b.add(2, 1, INT64_MAX - 10, INT64_MAX, "far", 0, SpanKind::Internal, StatusCode::Unset, TimeOutOfRange);
        const auto analysis = test::analysed(b);
        QCOMPARE(analysis->durationNs, 1000 * ms);
        Canvas canvas(analysis);
        canvas.draw();
        const Theme& colors = theme(ThemeId::Light);
        QCOMPARE(canvas.count(1, colors.service(0)), 0);
        QVERIFY(canvas.count(1, colors.surface) < 1300 * rowHeight);
        QVERIFY(canvas.painter.drawn().noStart && !canvas.painter.drawn().goesOn);
    }
    void depthInDigitsWhereIndentsEnd() {
        const auto deep = test::deepTrace(3'000);
        Canvas canvas(deep);
        QVERIFY(canvas.painter.indented(2, 2'999, 342));
        QVERIFY(!canvas.painter.indented(2'000, 2'999, 342));
        // Neighbours have one indent but other digits.
        const auto cell = [&](std::uint32_t row) {
            canvas.frame.first = row;
            canvas.frame.last = row + 1;
            canvas.draw();
            return canvas.image.copy(0, 0, 342, rowHeight);
        };
        QCOMPARE(deep->trace->name[2'000], deep->trace->name[2'500]);
        QVERIFY(cell(2'000) != cell(2'500));
    }
    void denseErrorsAreNoBand() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 10'000 * ms);
        for (std::uint64_t i = 0; i < 5'000; ++i) {
            const std::int64_t from = demoStart + static_cast<std::int64_t>(i) * 2 * ms;
            b.add(i + 2, 1, from, from + ms, "op", 0, SpanKind::Internal, StatusCode::Error);
        }
        const QImage image = renderMinimap(*test::analysed(b), QSize(800, 34), 1, ThemeId::Light, false);
        const QColor error = theme(ThemeId::Light).errorFill;
        int top = 0;
        int below = 0;
        for (int x = 0; x < image.width(); ++x) {
            top += near(image.pixelColor(x, 0), error, 2) ? 1 : 0;
            for (int y = 8; y < image.height(); ++y) below += near(image.pixelColor(x, y), error, 2) ? 1 : 0;
        }
        QVERIFY2(top > 100 && top < 400, qPrintable(QString::number(top)));
        QCOMPARE(below, 0);
    }
    void errorSignsStandOverHatchAndPath() {
        // The path goes from the row above the failed span to the one below it, through where its sign stands.
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms, "root");
        b.add(2, 1, demoStart + 100 * ms, demoStart + 500 * ms, "slower");
        b.add(3, 1, demoStart + 150 * ms, demoStart + 489 * ms, "failed", 0, SpanKind::Internal, StatusCode::Error);
        b.add(4, 1, demoStart + 500 * ms, demoStart + 900 * ms, "next");
        Canvas canvas(test::analysed(b));
        canvas.frame.criticalPath = true;
        canvas.draw();
        const auto lineAt = [&](int y) {
            int found = 0;
            for (int x = 490; x < 512; ++x) found += near(canvas.at(2, x, y), canvas.painter.theme().surface, 60) ? 0 : 1;
            return found;
        };
        // The line above and below it, the sign as a whole.
        QVERIFY(lineAt(0) > 0 && lineAt(18) > 0);
        int red = 0;
        int dark = 0;
        for (int x = 490; x < 512; ++x) {
            red += near(canvas.at(2, x, 8), canvas.painter.theme().errorFill, 20) ? 1 : 0;
            dark += near(canvas.at(2, x, 8), canvas.painter.theme().critical, 90) ? 1 : 0;
        }
        QVERIFY2(red > 4 && dark == 0, qPrintable(QStringLiteral("%1 %2").arg(red).arg(dark)));
    }

    void eventsOutsideOfTheirSpanHaveAnotherSign() {
        fw::test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms, "root");
        b.add(2, 1, demoStart + 200 * ms, demoStart + 400 * ms, "early and late");
        b.add(3, 1, demoStart + 500 * ms, demoStart + 700 * ms, "within");
        Canvas canvas(*analysis::analyseTrace(b.build(), {}));
        const EventTimes events{{0, 0, 3, 5},
                                {demoStart + 150 * ms, demoStart + 300 * ms, demoStart + 460 * ms,
                                 // Both ends belong to the span.
                                 demoStart + 500 * ms, demoStart + 700 * ms}};
        canvas.frame.events = &events;
        canvas.draw();
        QVERIFY(canvas.painter.drawn().eventOutside);
        const QColor warn = canvas.painter.theme().warnFill;
        for (const int time : {150, 460})
            QVERIFY2(canvas.at(1, time, 10) == warn || canvas.at(1, time - 2, 10) == warn, qPrintable(QString::number(time)));
        QVERIFY(canvas.count(2, warn) == 0 && canvas.count(0, warn) == 0);
        QVERIFY(canvas.at(1, 300, 3) == canvas.painter.theme().surface);
        // Marks that were drawn add up: another painter for another question.
        Canvas within(canvas.rows.analysis());
        within.frame.events = &events;
        within.frame.first = 2;
        within.draw();
        QVERIFY(within.painter.drawn().event && !within.painter.drawn().eventOutside);
    }

    void eventsAreDiamondsAndMerged() {
        const auto trace = test::demoTrace();
        const auto events = test::demoEvents(*trace->trace);
        Canvas canvas(trace);
        canvas.draw();
        const auto outline = [&canvas] {
            int dark = 0;
            for (int time = 725; time < 736; ++time) {
                for (int y = 0; y < 6; ++y) dark += canvas.at(10, time, y).lightness() < 90 ? 1 : 0;
            }
            return dark;
        };
        QCOMPARE(outline(), 0);
        canvas.frame.events = events.get();
        canvas.draw();
        QVERIFY(outline() >= 4);
        QVERIFY(canvas.painter.drawn().event);
        // A million events of one span cost pixels, not events.
        EventTimes many;
        many.first.assign(trace->trace->spanCount() + 1, 0);
        for (int i = 0; i < 1'000'000; ++i) many.timeNs.push_back(demoStart + i * 1000);
        for (std::size_t i = 11; i < many.first.size(); ++i) many.first[i] = 1'000'000;
        canvas.frame.events = &many;
        QElapsedTimer timer;
        timer.start();
        canvas.draw();
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
    void selectionHasRingTintAndEdge() {
        Canvas canvas(test::demoTrace());
        canvas.frame.selected = 10;
        canvas.frame.hovered = 3;
        canvas.draw();
        const Theme& colors = theme(ThemeId::Light);
        QCOMPARE(canvas.image.pixelColor(1, 10 * rowHeight + 10), colors.accent);
        QCOMPARE(canvas.at(10, 200), colors.accentBackground);
        QCOMPARE(canvas.at(3, 600), colors.hover);
        QVERIFY(canvas.count(10, colors.accent) > 600);
        QCOMPARE(canvas.count(11, colors.accent), 0);
    }
    void criticalPathIsSteppedLine() {
        Canvas canvas(test::demoTrace());
        canvas.frame.criticalPath = true;
        canvas.draw();
        const Theme& colors = theme(ThemeId::Light);
        QCOMPARE(canvas.at(8, 250, 15), colors.critical);
        QCOMPARE(canvas.at(8, 250, 16), colors.critical);
        QVERIFY(canvas.at(8, 250, 17) != colors.critical);
        QVERIFY(canvas.at(8, 250, 14) != colors.critical);
        QVERIFY(canvas.at(10, 600, 15) != colors.critical);  // its children are on the path there
        // A connector runs from yolo (row 8) down to nms (row 9) between 358 and 359.
        int dark = 0;
        for (int time = 355; time < 362; ++time) dark += canvas.at(9, time, 5).lightness() < 90 ? 1 : 0;
        QVERIFY(dark >= 1);
        // Off: nothing.
        canvas.frame.criticalPath = false;
        canvas.draw();
        QVERIFY(canvas.at(8, 250, 15) != colors.critical);
    }
    void manyChildrenInARowAreAStaircase() {
        // 1 ms each, 0.1 ms of it back in the parent: no comb of verticals up to the parent.
        test::TraceBuilder builder;
        builder.add(1, 0, demoStart, demoStart + 1300 * ms, "root", 0, SpanKind::Internal, StatusCode::Unset);
        for (int i = 0; i < 1000; ++i) {
            const std::int64_t begin = demoStart + 100 * ms + i * ms;
            builder.add(static_cast<std::uint64_t>(i) + 2, 1, begin, begin + ms * 9 / 10, "child", 0, SpanKind::Internal,
                        StatusCode::Unset);
        }
        Canvas canvas(test::analysed(builder));
        canvas.frame.criticalPath = true;
        for (const double width : {1300.0, 130.0}) {
            canvas.frame.scale.width = width;
            canvas.draw();
            const int x = barsLeft + static_cast<int>(600 * width / 1300);
            const int y = 500 * rowHeight + 6;
            const int back = barsLeft + static_cast<int>(1099 * width / 1300);  // from the last child up to the root again
            int dark = 0;
            for (int i = barsLeft; i < back; ++i) {
                if (canvas.image.pixelColor(i, y).lightness() > 100) continue;
                ++dark;
                QVERIFY2(qAbs(i - x) <= 3, qPrintable(QString::number(i - x)));
            }
            QVERIFY2(dark >= 1 && dark <= 3, qPrintable(QString::number(dark)));
        }
    }
    void tallConnectorHasNoSeams_data() {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 2.0, 64.0}) QTest::addRow("%g", ratio) << ratio;
    }
    void tallConnectorHasNoSeams() {
        QFETCH(double, ratio);
        // The last of 200 children hands back to the root: one line over all rows.
        test::TraceBuilder builder;
        builder.add(1, 0, demoStart, demoStart + 1300 * ms, "root", 0, SpanKind::Internal, StatusCode::Unset);
        for (int i = 0; i < 200; ++i)
            builder.add(static_cast<std::uint64_t>(i) + 2, 1, demoStart + i * ms, demoStart + (i + 1) * ms, "child", 0, SpanKind::Internal,
                        StatusCode::Unset);
        Canvas canvas(test::analysed(builder));
        canvas.frame.criticalPath = true;
        canvas.frame.pixelRatio = ratio;
        canvas.draw();
        const auto lineAt = [&](int x, int y) { return canvas.image.pixelColor(x, y).lightness() < 150; };
        int x = barsLeft + 198;
        while (x < barsLeft + 203 && !lineAt(x, 100 * rowHeight + 2)) ++x;
        const QColor color = canvas.image.pixelColor(x, 100 * rowHeight + 2);
        QVERIFY(color.lightness() < 150);
        for (int y = 2 * rowHeight; y < 199 * rowHeight; ++y) {
            QVERIFY2(lineAt(x, y), qPrintable(QString::number(y)));
            // Where nothing lies below it, no piece is drawn twice.
            if (y % rowHeight == 2) QCOMPARE(canvas.image.pixelColor(x, y), color);
        }
    }
    void foldedRowCarriesThePath() {
        Canvas canvas(test::demoTrace());
        canvas.rows.setCollapsed(7, true);  // detect_objects
        canvas.frame.last = canvas.rows.count();
        canvas.frame.criticalPath = true;
        canvas.draw();
        QCOMPARE(canvas.rows.count(), 24U - 7U);
        QCOMPARE(canvas.at(7, 600, 15), theme(ThemeId::Light).critical);
        QCOMPARE(canvas.rows.nearestIndex(11), 7U);
        QVERIFY(canvas.painter.drawn().folded);
    }
    void pathSumsStayWhole() {
        // Whatever is folded, the path on the visible rows covers the root.
        TraceRows rows(test::demoTrace());
        for (const analysis::Row row : {4U, 7U, 10U, 0U}) {
            rows.setCollapsed(row, true);
            std::int64_t sum = 0;
            for (std::size_t i = rows.path().from; i < rows.path().to; ++i) sum += rows.stretch(i).endNs - rows.stretch(i).startNs;
            QCOMPARE(sum, 1231 * ms);
            std::int64_t byRow = 0;
            for (std::uint32_t i = 0; i < rows.count(); ++i) {
                const TraceRows::Pieces pieces = rows.pieces(i);
                for (std::size_t piece = 0; piece < pieces.size(); ++piece) byRow += pieces[piece].endNs - pieces[piece].startNs;
            }
            QCOMPARE(byRow, sum);
        }
    }
    void zoomedFarIn() {
        // Windows of some nanoseconds anywhere in the trace end, and stay inside their place.
        Canvas canvas(test::demoTrace());
        canvas.frame.criticalPath = true;
        const auto events = test::demoEvents(*canvas.rows.analysis()->trace);
        canvas.frame.events = events.get();
        for (const std::int64_t at : {std::int64_t{0}, 56 * ms, 402 * ms - 3, 1231 * ms, 5000 * ms, -5000 * ms}) {
            for (const std::int64_t length : {std::int64_t{1}, std::int64_t{7}, std::int64_t{1000}, 3 * ms}) {
                canvas.frame.scale = {demoStart + at, demoStart + at + length, barsLeft, 1300};
                canvas.draw();
                QCOMPARE(canvas.image.pixelColor(barsLeft - 3, 8 * rowHeight + 16), theme(ThemeId::Light).surface);
            }
        }
        canvas.frame.scale = {INT64_MIN, INT64_MAX, barsLeft, 1300};
        canvas.draw();
    }
    void everyRatioAndZoomEnds_data() {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {0.0, 1.0, 1.25, 1.5, 2.0, 3.0}) QTest::addRow("%.2f", ratio) << ratio;
    }
    void everyRatioAndZoomEnds() {
        QFETCH(double, ratio);
        Canvas canvas(test::bigTrace(20'000));
        canvas.frame.criticalPath = true;
        canvas.frame.last = 40;
        canvas.frame.pixelRatio = ratio;
        std::int64_t length = 10'000 * ms;
        for (int step = 0; length > 20; ++step, length = length * 2 / 3) {
            const std::int64_t start = demoStart + 77 * step * 1'000'003LL % (10'000 * ms - length + 1);
            canvas.frame.scale = {start, start + length, barsLeft, 1300};
            canvas.draw();
            QCOMPARE(canvas.painter.rowsPainted(), 40U);
        }
    }
    void onlyVisibleRowsAreTouched() {
        Canvas canvas(test::bigTrace(200'000));
        canvas.frame.scale = {demoStart, demoStart + 10'000 * ms, barsLeft, 1300};
        canvas.frame.first = 150'000;
        canvas.frame.last = 150'040;
        canvas.frame.criticalPath = true;
        canvas.draw();
        QCOMPARE(canvas.painter.rowsPainted(), 40U);
        canvas.frame.first = 199'990;
        canvas.frame.last = 300'000;
        canvas.image = QImage();
        QImage image(barsLeft + 1300, 400, QImage::Format_RGB32);
        QPainter p(&image);
        canvas.painter.paint(p, canvas.frame);
        QCOMPARE(canvas.painter.rowsPainted(), 10U);
    }
    void deepRowsKeepRoomForNames() {
        WaterfallPainter painter(ThemeId::Light, QFont(), RowMetrics{});
        double last = -1;
        for (std::uint32_t depth = 0; depth <= 100'000; depth += 7) {
            const double indent = painter.indentOf(depth, 100'000, 342);
            QVERIFY(indent >= last);
            QVERIFY(indent <= 342 - 150);
            last = indent;
        }
        QCOMPARE(painter.indentOf(3, 8, 342), 6.0 + 3 * 14);
    }
    void minimapLabelStandsWhereNothingIs() {
        for (const double ratio : {1.0, 2.0}) {
            QImage image(QSize(400, 34) * ratio, QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(ratio);
            image.fill(Qt::transparent);
            const QSizeF size(80, 12);
            QCOMPARE(minimapLabelPlace(image, size), QRectF(320, 0, 80, 12));
            QPainter painter(&image);
            // What is left of it is no matter.
            painter.fillRect(QRectF(0, 0, 300, 34), Qt::red);
            QCOMPARE(minimapLabelPlace(image, size), QRectF(320, 0, 80, 12));
            painter.fillRect(QRectF(390, 3, 10, 5), Qt::red);
            QCOMPARE(minimapLabelPlace(image, size), QRectF(320, 8, 80, 12));
            painter.fillRect(QRectF(320, 18, 2, 2), Qt::red);
            QCOMPARE(minimapLabelPlace(image, size), QRectF(320, 20, 80, 12));
            // Something everywhere.
            painter.fillRect(QRectF(330, 28, 2, 2), Qt::red);
            QCOMPARE(minimapLabelPlace(image, size), QRectF(320, 0, 80, 12));
        }
    }

    void minimapLayers() {
        const auto trace = test::demoTrace();
        const QImage image = renderMinimap(*trace, QSize(1610, 34), 1, ThemeId::Light, true);
        QCOMPARE(image.size(), QSize(1610, 34));
        const Theme& colors = theme(ThemeId::Light);
        // Load of the root in the first band, the path below bands, the error over everything.
        QVERIFY(qAlpha(image.pixel(600, 4)) > 100);
        QVERIFY(qAlpha(image.pixel(1400, 4)) == 0 || qAlpha(image.pixel(1400, 4)) > 0);
        int critical = 0;
        int error = 0;
        for (int y = 0; y < image.height(); ++y) {
            critical += image.pixelColor(250, y) == colors.critical ? 1 : 0;
            error += near(image.pixelColor(1129, y), colors.errorFill, 2) ? 1 : 0;
        }
        QVERIFY(critical >= 1);
        QVERIFY(error >= 28);
        const QImage without = renderMinimap(*trace, QSize(1610, 34), 1, ThemeId::Light, false);
        for (int y = 0; y < image.height(); ++y) QVERIFY(without.pixelColor(250, y) != colors.critical);
    }
    void minimapOfDeepAndBigTraces() {
        QVERIFY(!renderMinimap(*test::deepTrace(5'000), QSize(800, 34), 2, ThemeId::Dark, true).isNull());
        const auto big = test::bigTrace(200'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!renderMinimap(*big, QSize(1600, 34), 1, ThemeId::Light, true).isNull());
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(renderMinimap(*big, QSize(1600, 34), 1, ThemeId::Light, true, stop.get_token()).isNull());
        QVERIFY(renderMinimap(*big, QSize(0, 34), 1, ThemeId::Light, true).isNull());
    }
};

}  // namespace

int fw::test::runPainter(int argc, char** argv) {
    PainterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_painter.moc"
