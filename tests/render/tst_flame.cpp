// SPDX-License-Identifier: GPL-3.0-or-later
// The flame painter, looked up in pixels: one pixel is one millisecond of width.
#include <cmath>

#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/render/demo_trace.h"
#include "tests/render/suites.h"
#include "widgets/render/flame_painter.h"
#include "widgets/render/text.h"

using namespace fw;
using namespace fw::render;
using analysis::FlameGraph;
using analysis::FlameMode;
using analysis::FlameNode;
using analysis::noFlame;
using fw::test::demoStart;
using fw::test::ms;

namespace {

constexpr int levelHeight = 20;

QColor blended(const QColor& back, const QColor& front, double alpha) {
    const auto mix = [alpha](int b, int f) { return static_cast<int>(std::lround(b + (f - b) * alpha)); };
    return {mix(back.red(), front.red()), mix(back.green(), front.green()), mix(back.blue(), front.blue())};
}

bool alike(const QColor& a, const QColor& b, int tolerance = 3) {
    return qAbs(a.red() - b.red()) <= tolerance && qAbs(a.green() - b.green()) <= tolerance && qAbs(a.blue() - b.blue()) <= tolerance;
}

struct FlameCanvas {
    explicit FlameCanvas(const std::shared_ptr<const analysis::TraceAnalysis>& analysis, ThemeId themeId = ThemeId::Light,
                         FlameMode mode = FlameMode::Work)
        : graph(*analysis::buildFlameGraph(analysis, mode, {})), painter(themeId, QFont()) {
        frame.graph = graph.get();
        frame.levels = graph->levelCount();
        show(noFlame, {0, graph->totalNs}, static_cast<int>(graph->totalNs / ms));
    }
    void show(FlameNode root, const analysis::Interval& range, int pixels) {
        width = pixels;
        bars = analysis::visibleFlameBars(*graph, root, range, 0, graph->levelCount(), (range.endNs - range.startNs) / pixels);
        frame.bars = bars;
        frame.scale = {range.startNs, range.endNs, 0, static_cast<double>(pixels)};
    }
    void draw() {
        image = QImage(width, static_cast<int>(graph->levelCount()) * levelHeight, QImage::Format_RGB32);
        image.fill(painter.theme().surface);
        QPainter p(&image);
        painter.paint(p, frame);
    }
    [[nodiscard]] QColor at(int level, int x, int y = 4) const { return image.pixelColor(x, level * levelHeight + y); }
    [[nodiscard]] int count(int level, const QColor& color) const {
        int sum = 0;
        for (int y = level * levelHeight; y < (level + 1) * levelHeight; ++y)
            for (int x = 0; x < image.width(); ++x) sum += alike(image.pixelColor(x, y), color, 1) ? 1 : 0;
        return sum;
    }
    std::shared_ptr<const FlameGraph> graph;
    FlamePainter painter;
    FlameFrame frame;
    std::vector<analysis::FlameBar> bars;
    int width = 1;
    QImage image;
};

/// root 1000 (own 300), child 600 of service 1 (own 600), child 100 of service 2 with an error.
std::shared_ptr<const analysis::TraceAnalysis> threeBars() {
    test::TraceBuilder b;
    b.add(1, 0, demoStart, demoStart + 1000 * ms, "r", 0);
    b.add(2, 1, demoStart, demoStart + 600 * ms, "a", 1);
    b.add(3, 1, demoStart + 600 * ms, demoStart + 700 * ms, "b", 2, SpanKind::Internal, StatusCode::Error);
    return test::analysed(b);
}

class FlameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownShareIsStrong() {
        for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
            FlameCanvas canvas(threeBars(), id);
            canvas.draw();
            const Theme& colors = theme(id);
            // The children's 700 are pale, the root's own 300 at the right are strong.
            QVERIFY(alike(canvas.at(0, 300), blended(colors.surface, colors.service(0), 0.34)));
            QVERIFY(alike(canvas.at(0, 698), blended(colors.surface, colors.service(0), 0.34)));
            QCOMPARE(canvas.at(0, 702), colors.service(0));
            QCOMPARE(canvas.at(0, 998), colors.service(0));
            // Leaves are strong, one pixel apart from each other and from the level below.
            QCOMPARE(canvas.at(1, 300), colors.service(1));
            QCOMPARE(canvas.at(1, 598), colors.service(1));
            QCOMPARE(canvas.at(1, 599), colors.surface);
            QCOMPARE(canvas.at(1, 602), colors.service(2));
            QCOMPARE(canvas.at(1, 300, 18), colors.service(1));
            QCOMPARE(canvas.at(1, 300, 19), colors.surface);
            QCOMPARE(canvas.at(1, 900), colors.surface);
        }
    }

    void errorsHaveLineAndSign() {
        FlameCanvas canvas(threeBars());
        canvas.draw();
        const Theme& colors = theme(ThemeId::Light);
        QCOMPARE(canvas.at(1, 630, 17), colors.errorFill);
        QCOMPARE(canvas.at(1, 630, 18), colors.errorFill);
        QVERIFY(!alike(canvas.at(1, 300, 17), colors.errorFill, 40));
        QVERIFY(canvas.count(1, colors.errorFill) > 2 * 95 + 40);  // and the octagon
        QCOMPARE(canvas.count(0, colors.errorFill), 0);
        // Too narrow for the sign: the line stays.
        canvas.show(noFlame, {0, 1000 * ms}, 200);
        canvas.draw();
        QCOMPARE(canvas.count(1, colors.errorFill), 2 * 19);
    }

    void narrowBarsAreOneRun() {
        for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
            test::TraceBuilder b;
            b.add(1, 0, demoStart, demoStart + 1000 * ms, "r", 0);
            b.add(2, 1, demoStart, demoStart + 500 * ms, "wide", 1);
            for (std::uint64_t i = 0; i < 400; ++i) {
                const auto from = demoStart + 500 * ms + static_cast<std::int64_t>(i) * ms / 4;
                b.add(i + 3, 1, from, from + ms / 4, "n" + std::to_string(i), 2);
            }
            FlameCanvas canvas(test::analysed(b), id);
            QCOMPARE(canvas.bars.size(), std::size_t{3});
            QCOMPARE(canvas.bars[2].nodes, 400U);
            canvas.draw();
            const Theme& colors = theme(id);
            const QColor bed = blended(colors.surface, colors.wait, 0.28);
            const QColor stroke = blended(bed, colors.wait, 0.8);
            QVERIFY(canvas.count(1, bed) > 100 * 19 / 2);
            QVERIFY(canvas.count(1, stroke) >= 10 * 19);
            QCOMPARE(canvas.count(1, colors.service(2)), 0);
            QCOMPARE(canvas.at(1, 300), colors.service(1));
            // Nearer, each has its colour.
            canvas.show(noFlame, {500 * ms, 540 * ms}, 800);
            QCOMPARE(canvas.bars.size(), std::size_t{1 + 160});
            canvas.draw();
            QVERIFY(canvas.count(1, colors.service(2)) > 160 * 3 * 19);
        }
    }

    void runsTellTheirErrors() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 1000 * ms, "r", 0);
        for (std::uint64_t i = 0; i < 400; ++i) {
            const auto from = demoStart + static_cast<std::int64_t>(i) * ms / 4;
            b.add(i + 3, 1, from, from + ms / 4, "n" + std::to_string(i), 2, SpanKind::Internal,
                  i == 200 ? StatusCode::Error : StatusCode::Unset);
        }
        FlameCanvas canvas(test::analysed(b));
        canvas.draw();
        QCOMPARE(canvas.count(1, theme(ThemeId::Light).errorFill), 2 * 99);
    }

    void missingParentIsHatched() {
        FlameCanvas canvas(test::demoTrace());
        const Theme& colors = theme(ThemeId::Light);
        canvas.draw();
        const FlameNode ghost = canvas.graph->nodeOfRow[21];
        QVERIFY(canvas.graph->isGhost(ghost));
        const QRectF box = canvas.painter.nodeRect(canvas.frame, ghost);
        int dark = 0;
        for (int x = static_cast<int>(box.left()); x < static_cast<int>(box.right()); ++x) {
            const QColor pixel = canvas.at(0, x);
            for (std::uint32_t slot = 0; slot < 16; ++slot) QVERIFY(pixel != colors.service(slot));
            dark += pixel == colors.surface ? 0 : 1;
        }
        QVERIFY(dark > box.width() / 10 && dark < box.width() * 9 / 10);
    }

    void selectionIsRinged() {
        for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
            FlameCanvas canvas(threeBars(), id);
            const Theme& colors = theme(id);
            canvas.frame.selected = 1;
            canvas.draw();
            QCOMPARE(canvas.at(1, 300, 0), colors.accent);
            QCOMPARE(canvas.at(1, 300, 1), colors.accent);
            QCOMPARE(canvas.at(1, 0, 9), colors.accent);
            QCOMPARE(canvas.at(1, 300, 18), colors.accent);
            QCOMPARE(canvas.at(1, 300, 4), colors.service(1));
            QCOMPARE(canvas.count(0, colors.accent), 0);
            // Scrolled away: no ring at another place.
            canvas.frame.levels = 1;
            canvas.draw();
            QCOMPARE(canvas.count(1, colors.accent), 0);
        }
    }

    void hoverTints() {
        FlameCanvas canvas(threeBars());
        canvas.frame.hovered = 1;
        canvas.draw();
        const Theme& colors = theme(ThemeId::Light);
        QVERIFY(alike(canvas.at(1, 300), blended(colors.service(1), colors.text, 0.12)));
        QCOMPARE(canvas.at(1, 620), colors.service(2));
    }

    void namesOnlyWhereTheyFit() {
        const auto ink = [](const FlameCanvas& canvas, int level, int from, int to) {
            int sum = 0;
            for (int x = from; x < to; ++x)
                for (int y = 1; y < 18; ++y) sum += alike(canvas.at(level, x, y), canvas.at(level, from + 1, 1), 6) ? 0 : 1;
            return sum;
        };
        FlameCanvas canvas(threeBars());
        canvas.draw();
        QVERIFY(ink(canvas, 1, 1, 60) > 5);
        canvas.show(noFlame, {0, 1000 * ms}, 38);  // the bar of 600 has 22 pixels
        canvas.draw();
        QCOMPARE(ink(canvas, 1, 1, 20), 0);
    }

    void zoomedPathFillsTheWidth() {
        FlameCanvas canvas(threeBars());
        const Theme& colors = theme(ThemeId::Light);
        canvas.show(1, {0, 600 * ms}, 600);
        canvas.draw();
        for (const int x : {100, 400, 598}) {
            QVERIFY(alike(canvas.at(0, x, 2), blended(colors.surface, colors.service(0), 0.34)));
            QCOMPARE(canvas.at(1, x, 2), colors.service(1));
        }
    }

    void textIsReadOnEveryColour() {
        const auto light = [](const QColor& color) {
            const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
        };
        const auto contrast = [&light](const QColor& a, const QColor& b) {
            return (std::max(light(a), light(b)) + 0.05) / (std::min(light(a), light(b)) + 0.05);
        };
        for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
            const Theme& colors = theme(id);
            for (std::uint32_t slot = 0; slot < 16; ++slot) {
                const QColor strong = colors.service(slot);
                const QColor pale = blended(colors.surface, strong, 0.34);
                const QByteArray place = QByteArray::number(slot);
                QVERIFY2(contrast(strong, FlamePainter::inkOn(strong)) >= 4.5, place.constData());
                QVERIFY2(contrast(pale, colors.text) >= 4.5, place.constData());
            }
            QVERIFY(contrast(blended(colors.surface, colors.wait, 0.28), colors.text) >= 4.5);
        }
    }

    void hostileNamesAreBounded() {
        test::TraceBuilder b;
        b.add(1, 0, demoStart, demoStart + 500 * ms, std::string("a\0b\x1b\xff", 5) + std::string(100'000, 'x'), 17);
        FlameCanvas canvas(test::analysed(b));
        canvas.draw();
        const QString name = FlamePainter::nameOf(*canvas.graph, 0);
        QVERIFY(name.size() <= maxVisibleText + 1);
        QVERIFY(!name.contains(QChar(0)) && !name.contains(QChar(0x1b)));
        // The second row of sixteen services repeats colours: two notches tell them apart.
        QCOMPARE(canvas.at(0, 1, 5), theme(ThemeId::Light).surface);
        QCOMPARE(canvas.at(0, 1, 8), theme(ThemeId::Light).service(17));
    }
};

}  // namespace

int fw::test::runFlame(int argc, char** argv) {
    FlameTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_flame.moc"
