// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the reader does, the rows that are seen and the path on them are those of a slow, plain model.
#include <algorithm>
#include <random>

#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/analysis/random_traces.h"
#include "tests/render/demo_trace.h"
#include "tests/render/suites.h"
#include "widgets/render/waterfall_painter.h"

using namespace fw;
using namespace fw::render;
using analysis::noRow;
using analysis::Row;
using fw::test::ms;

namespace {

/// What is seen, asked row by row.
struct PlainModel {
    const analysis::TraceAnalysis& analysis;
    std::vector<std::uint8_t> folded;
    std::shared_ptr<const analysis::FilteredRows> filter;
    Row focus = noRow;

    [[nodiscard]] bool seen(Row row) const {
        if (filter && filter->kept[row] == 0) return false;
        for (Row at = row; at != focus; at = analysis.tree.parent[at]) {
            const Row parent = analysis.tree.parent[at];
            if (parent == noRow) return focus == noRow;
            if (folded[parent] != 0) return false;
        }
        return true;
    }
    /// The row or the nearest one above it that is seen.
    [[nodiscard]] Row carrier(Row row) const {
        while (row != noRow && !seen(row)) row = analysis.tree.parent[row];
        return row;
    }
};

void compare(const TraceRows& rows, const PlainModel& model) {
    const analysis::SpanTree& tree = model.analysis.tree;
    std::vector<Row> seen;
    for (Row row = 0; row < tree.rowCount(); ++row) {
        if (model.seen(row)) seen.push_back(row);
        QCOMPARE(rows.isVisible(row), model.seen(row));
    }
    QCOMPARE(std::size_t{rows.count()}, seen.size());
    for (std::uint32_t i = 0; i < rows.count(); ++i) QCOMPARE(rows.row(i), seen[i]);
    for (Row row = 0; row < tree.rowCount(); ++row) {
        const Row carrier = model.carrier(row);
        const std::uint32_t index = rows.carrierIndex(row);
        if (carrier == noRow) {
            QCOMPARE(index, noIndex);
        } else {
            QCOMPARE(rows.row(index), carrier);
            QCOMPARE(rows.nearestIndex(row), index);
        }
    }
    // The path: each stretch in sight on the row that carries it, the others nowhere.
    std::vector<std::vector<analysis::Interval>> pieces(rows.count());
    for (std::size_t i = 0; i < model.analysis.critical.segments.size(); ++i) {
        const analysis::CriticalSegment& segment = model.analysis.critical.segments[i];
        const Row carrier = model.carrier(tree.rowOfSpan[segment.span]);
        const bool inSight = i >= rows.path().from && i < rows.path().to;
        // A focus on a row of repeats shows none: its members are many ways in and out.
        if (model.focus != noRow && tree.repeatAt(model.focus) != nullptr) {
            QVERIFY(!inSight);
            continue;
        }
        QCOMPARE(inSight, carrier != noRow);
        if (!inSight) continue;
        const auto index = static_cast<std::uint32_t>(std::lower_bound(seen.begin(), seen.end(), carrier) - seen.begin());
        QCOMPARE(rows.pathIndex(i), index);
        auto& own = pieces[index];
        if (!own.empty() && own.back().endNs == segment.startNs) {
            own.back().endNs = segment.endNs;
        } else {
            own.push_back({segment.startNs, segment.endNs});
        }
    }
    for (std::uint32_t i = 0; i < rows.count(); ++i) {
        const TraceRows::Pieces given = rows.pieces(i);
        std::vector<analysis::Interval> merged;
        for (std::size_t piece = 0; piece < given.size(); ++piece) {
            QVERIFY(piece == 0 || given[piece].startNs >= given[piece - 1].endNs);
            if (!merged.empty() && merged.back().endNs == given[piece].startNs) {
                merged.back().endNs = given[piece].endNs;
            } else {
                merged.push_back(given[piece]);
            }
        }
        QVERIFY(merged == pieces[i]);
        const std::size_t first = rows.firstStretch(i);
        QCOMPARE(first < rows.path().to, !pieces[i].empty());
        if (first < rows.path().to) QCOMPARE(rows.stretch(first).startNs, pieces[i].front().startNs);
    }
}

class TraceRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyHandOnAnyTrace() {
        std::mt19937 random(21);
        for (int round = 0; round < 60; ++round) {
            test::TraceBuilder builder = test::randomTrace(random, 1 + static_cast<std::uint32_t>(random() % 150));
            const std::shared_ptr<const analysis::TraceAnalysis> trace =
                *analysis::analyseTrace(builder.build(), {}, {.foldRepeats = round % 3 != 0});
            const auto anyRow = [&] { return static_cast<Row>(random() % trace->tree.rowCount()); };
            PlainModel model{*trace, TraceRows::firstFolds(trace->tree), nullptr, noRow};
            TraceRows rows(trace, model.folded);
            compare(rows, model);
            for (int step = 0; step < 30; ++step) {
                const Row row = anyRow();
                switch (random() % 6) {
                    case 0:
                    case 1:
                        model.folded[row] ^= 1;
                        rows.setCollapsed(row, model.folded[row] != 0);
                        break;
                    case 2:
                        for (Row above = trace->tree.parent[row]; above != noRow; above = trace->tree.parent[above])
                            model.folded[above] = 0;
                        rows.reveal(row);
                        break;
                    case 3: {
                        analysis::RowFilter filter;
                        filter.criticalOnly = random() % 3 == 0;
                        filter.leastNs = static_cast<std::int64_t>(random() % 3'000);
                        model.filter = random() % 3 == 0 ? nullptr : analysis::filterRows(*trace, filter, {});
                        rows.setFilter(model.filter);
                        break;
                    }
                    case 4:
                        model.focus = random() % 2 == 0 ? noRow : row;
                        rows.setFocus(model.focus);
                        break;
                    default:
                        for (std::uint8_t& one : model.folded) one = random() % 5 == 0 ? 1 : 0;
                        rows.setCollapsed(model.folded);
                        break;
                }
                // A filter or focus never changes a fold.
                QVERIFY(rows.collapsed() == model.folded);
                compare(rows, model);
            }
        }
    }
    void foldedRepeatsAreDrawn() {
        test::TraceBuilder b;
        b.add(1, 0, test::demoStart, test::demoStart + 1000 * ms, "root");
        for (std::uint64_t i = 0; i < 6; ++i) {
            const std::int64_t at = test::demoStart + static_cast<std::int64_t>(100 + 100 * i) * ms;
            b.add(2 + i, 1, at, at + 40 * ms, "step");
        }
        const std::shared_ptr<const analysis::TraceAnalysis> trace = *analysis::analyseTrace(b.build(), {}, {.foldRepeats = true});
        TraceRows rows(trace, TraceRows::firstFolds(trace->tree));
        QCOMPARE(rows.count(), 2U);
        for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
            WaterfallPainter painter(id, QFont(), RowMetrics{});
            WaterfallFrame frame;
            frame.rows = &rows;
            frame.last = rows.count();
            frame.scale = {test::demoStart, test::demoStart + 1000 * ms, 407, 1000};
            frame.zeroNs = test::demoStart;
            frame.criticalPath = true;
            QImage image(1407, 40, QImage::Format_RGB32);
            image.fill(theme(id).surface);
            QPainter p(&image);
            painter.paint(p, frame);
            p.end();
            QVERIFY(painter.drawn().repeats);
            const QColor strong = theme(id).service(0);
            const auto at = [&](int ms_, int y) { return image.pixelColor(407 + ms_, 20 + y); };
            for (int i = 0; i < 6; ++i) {
                QCOMPARE(at(100 + 100 * i + 10, 8), strong);
                // The path runs along the members, not between them.
                QCOMPARE(at(100 + 100 * i + 10, 16), theme(id).critical);
                if (i == 5) break;
                QVERIFY(at(100 + 100 * i + 70, 8) != strong);
                QVERIFY(at(100 + 100 * i + 70, 8) != theme(id).surface);
                QVERIFY(at(100 + 100 * i + 70, 16) != theme(id).critical);
            }
            QCOMPARE(at(50, 8), theme(id).surface);
        }
    }
    void repeatsWithoutGapsAreStrokesOnABed() {
        // Back to back, and shorter than a pixel each: one solid bar would be taken for one span.
        test::TraceBuilder b;
        b.add(1, 0, test::demoStart, test::demoStart + 1000 * ms, "root");
        for (int i = 0; i < 4000; ++i) {
            const std::int64_t at = test::demoStart + 100 * ms + i * (ms / 5);
            b.add(static_cast<std::uint64_t>(2 + i), 1, at, at + ms / 5, "step");
        }
        const std::shared_ptr<const analysis::TraceAnalysis> trace = *analysis::analyseTrace(b.build(), {}, {.foldRepeats = true});
        TraceRows rows(trace, TraceRows::firstFolds(trace->tree));
        QCOMPARE(rows.count(), 2U);
        const auto draw = [&](std::int64_t fromMs) {
            WaterfallPainter painter(ThemeId::Light, QFont(), RowMetrics{});
            WaterfallFrame frame;
            frame.rows = &rows;
            frame.last = rows.count();
            frame.scale = {test::demoStart + fromMs * ms, test::demoStart + (fromMs + 1000) * ms, 407, 1000};
            frame.zeroNs = test::demoStart;
            QImage image(1407, 40, QImage::Format_RGB32);
            image.fill(theme(ThemeId::Light).surface);
            QPainter p(&image);
            painter.paint(p, frame);
            p.end();
            return image;
        };
        const QColor strong = theme(ThemeId::Light).service(0);
        const QImage image = draw(0);
        int strokes = 0;
        int bed = 0;
        int longest = 0;
        int here = 0;
        for (int x = 407 + 101; x < 407 + 899; ++x) {
            const QColor pixel = image.pixelColor(x, 28);
            QVERIFY(pixel != theme(ThemeId::Light).surface);
            here = pixel == strong ? here + 1 : 0;
            strokes += here == 1 ? 1 : 0;
            bed += here == 0 ? 1 : 0;
            longest = std::max(longest, here);
        }
        QVERIFY2(strokes >= 190 && strokes <= 210, qPrintable(QString::number(strokes)));
        QVERIFY2(bed >= 390 && longest <= 2, qPrintable(QStringLiteral("%1 %2").arg(bed).arg(longest)));
        // They stay where they are in time: panned by so many pixels, the same picture.
        const QImage panned = draw(50);
        for (int x = 407 + 110; x < 407 + 840; ++x) QCOMPARE(panned.pixelColor(x, 28), image.pixelColor(x + 50, 28));
    }
    void manyRepeatsCostPixels() {
        // A hundred thousand members behind one row: strokes cost pixels, also far inside.
        test::TraceBuilder b;
        b.add(1, 0, 0, 1'000'000'000, "root");
        for (int i = 0; i < 100'000; ++i) b.add(static_cast<std::uint64_t>(2 + i), 1, i * 10'000, i * 10'000 + 5'000, "step");
        const std::shared_ptr<const analysis::TraceAnalysis> trace = *analysis::analyseTrace(b.build(), {}, {.foldRepeats = true});
        TraceRows rows(trace, TraceRows::firstFolds(trace->tree));
        QCOMPARE(rows.count(), 2U);
        WaterfallPainter painter(ThemeId::Light, QFont(), RowMetrics{});
        WaterfallFrame frame;
        frame.rows = &rows;
        frame.last = 2;
        for (const std::int64_t from : {std::int64_t{0}, std::int64_t{500'000'000}}) {
            for (const std::int64_t length : {std::int64_t{1'000'000'000}, std::int64_t{100'000}}) {
                frame.scale = {from, from + length, 407, 1000};
                QImage image(1407, 40, QImage::Format_RGB32);
                image.fill(theme(ThemeId::Light).surface);
                QPainter p(&image);
                painter.paint(p, frame);
                p.end();
                const QColor strong = theme(ThemeId::Light).service(0);
                int strokes = 0;
                for (int x = 407; x < 1407; ++x) strokes += image.pixelColor(x, 28) == strong ? 1 : 0;
                // Close up half of the time is a member; from afar strokes stand apart all along.
                if (length == 100'000 || from == 0) QVERIFY2(strokes > 400 && strokes < 600, qPrintable(QString::number(strokes)));
            }
        }
    }
};

}  // namespace

int fw::test::runTraceRows(int argc, char** argv) {
    TraceRowsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trace_rows.moc"
