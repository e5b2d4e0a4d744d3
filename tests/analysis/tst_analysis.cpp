// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>
#include <set>

#include <QtTest>

#include "model/analysis/trace_analysis.h"
#include "model/analysis/visible_rows.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;
using fw::test::TraceBuilder;

namespace {

/// Span ids in row order, indented by depth, joined by bars; ghosts as "?id".
QByteArray outline(const TraceData& trace, const SpanTree& tree) {
    QByteArrayList rows;
    for (Row row = 0; row < tree.rowCount(); ++row) {
        const SpanIndex span = tree.span[row];
        const QByteArray name = span == noSpan ? '?' + QByteArray::number(quint64{tree.ghostAt(row)->id.value})
                                               : QByteArray::number(quint64{trace.spanId[span].value});
        rows << QByteArray(static_cast<int>(tree.depth[row]), ' ') + name;
    }
    return rows.join('|');
}

void checkTree(const TraceData& trace, const SpanTree& tree) {
    QCOMPARE(tree.rowCount(), trace.spanCount() + static_cast<Row>(tree.ghosts.size()));
    std::set<SpanIndex> seen;
    for (Row row = 0; row < tree.rowCount(); ++row) {
        if (tree.span[row] != noSpan) {
            QVERIFY(seen.insert(tree.span[row]).second);
            QCOMPARE(tree.rowOfSpan[tree.span[row]], row);
        }
        QVERIFY(tree.end[row] > row && tree.end[row] <= tree.rowCount());
        const Row parent = tree.parent[row];
        if (parent != noRow) {
            QVERIFY(parent < row && row < tree.end[parent] && tree.end[row] <= tree.end[parent]);
            QCOMPARE(tree.depth[row], tree.depth[parent] + 1);
        } else {
            QCOMPARE(tree.depth[row], 0U);
        }
    }
    QCOMPARE(seen.size(), static_cast<std::size_t>(trace.spanCount()));
}

void checkPath(const TraceData& trace, const SpanTree& tree, const CriticalPath& path) {
    if (path.root == noRow) return;
    const SpanIndex root = tree.span[path.root];
    std::int64_t at = trace.startNs[root];
    std::vector<std::int64_t> sums(trace.spanCount(), 0);
    for (const CriticalSegment& segment : path.segments) {
        QCOMPARE(segment.startNs, at);
        QVERIFY(segment.endNs > segment.startNs);
        QVERIFY(segment.startNs >= trace.startNs[segment.span] && segment.endNs <= trace.endNs(segment.span));
        sums[segment.span] += segment.endNs - segment.startNs;
        at = segment.endNs;
    }
    QCOMPARE(at, trace.endNs(root));
    QVERIFY(sums == path.ns);
}

}  // namespace

class TestAnalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void childrenSortByStartThenId() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(4, 1, 50, 60);
        builder.add(3, 1, 10, 20);
        builder.add(2, 1, 10, 30);
        builder.add(5, 3, 12, 15);
        const auto trace = builder.build();
        const SpanTree tree = buildSpanTree(*trace);
        checkTree(*trace, tree);
        QCOMPARE(outline(*trace, tree), QByteArray("1| 2| 3|  5| 4"));
        QCOMPARE(tree.maxDepth, 2U);
    }

    void orphansShareOneGhost() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 77, 40, 60);
        builder.add(3, 77, 30, 90);
        builder.add(4, 78, 5, 6);
        const auto trace = builder.build();
        const SpanTree tree = buildSpanTree(*trace);
        checkTree(*trace, tree);
        QCOMPARE(outline(*trace, tree), QByteArray("1|?78| 4|?77| 3| 2"));
        const GhostRow* ghost = tree.ghostAt(3);
        QVERIFY(ghost != nullptr);
        QCOMPARE(ghost->startNs, std::int64_t{30});
        QCOMPARE(ghost->endNs, std::int64_t{90});
        QVERIFY((tree.marks[2] & Orphan) != 0);
    }

    void missingParentsOfOneStartStandByTheirIds() {
        // The same spans as two files may have them: numbers from the front, and from the back.
        const std::vector<std::uint64_t> missing = {90, 70, 80, 70, 60};
        QByteArrayList seen;
        for (const bool back : {false, true}) {
            TraceBuilder b;
            for (std::size_t i = 0; i < missing.size(); ++i) {
                const std::size_t at = back ? missing.size() - 1 - i : i;
                b.add(at + 1, missing[at], missing[at] == 60 ? 50 : 100, 200);
            }
            const auto trace = b.build();
            seen << outline(*trace, buildSpanTree(*trace));
        }
        QCOMPARE(seen[0], QByteArray("?60| 5|?70| 2| 4|?80| 3|?90| 1"));
        QCOMPARE(seen[1], seen[0]);
    }
    void cyclesAreCutAtTheEarliestSpan() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 4, 30, 40);
        builder.add(3, 2, 20, 50);
        builder.add(4, 3, 10, 60);
        builder.add(5, 3, 21, 22);
        builder.add(6, 6, 70, 80);
        const auto trace = builder.build();
        const SpanTree tree = buildSpanTree(*trace);
        checkTree(*trace, tree);
        QCOMPARE(outline(*trace, tree), QByteArray("1|6|4| 2|  3|   5"));
        QVERIFY((tree.marks[tree.rowOfSpan[3]] & CycleCut) != 0);
        QVERIFY((tree.marks[tree.rowOfSpan[5]] & SelfParent) != 0);
    }

    void duplicateAndEmptyIdsKeepAllSpans() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(1, 0, 5, 50);
        builder.add(2, 1, 10, 20);
        builder.add(0, 1, 30, 40);
        builder.add(0, 1, 31, 41);
        const auto trace = builder.build();
        const SpanTree tree = buildSpanTree(*trace);
        checkTree(*trace, tree);
        QCOMPARE(outline(*trace, tree), QByteArray("1| 2| 0| 0|1"));
    }

    // Zipkin: the client's and the server's span have one id, and what the server does names that id as its parent.
    void serverOfSharedIdHangsBelowClient() {
        TraceBuilder builder;
        const auto add = [&](std::uint64_t id, std::uint64_t parent, std::int64_t start, std::uint32_t service, SpanKind kind,
                             std::uint16_t marks = 0) {
            const SpanIndex span = builder.add(id, parent, start, start + 10, "op", service, kind, StatusCode::Unset, marks);
            builder.data().resource[span] = service;
        };
        add(7, 2, 30, 1, SpanKind::Internal);            // of the server
        add(2, 1, 20, 1, SpanKind::Server, SharedSpan);  // before its client, as reporters send them
        add(1, 0, 0, 0, SpanKind::Server);
        add(2, 1, 10, 0, SpanKind::Client);
        add(8, 2, 12, 0, SpanKind::Internal);  // of the client
        add(9, 2, 13, 2, SpanKind::Internal);  // of neither
        add(2, 1, 25, 3, SpanKind::Server, SharedSpan);
        const auto trace = builder.build();
        const SpanTree tree = buildSpanTree(*trace);
        checkTree(*trace, tree);
        QCOMPARE(outline(*trace, tree), QByteArray("1| 2|  8|  9|  2|   7|  2"));
        QCOMPARE(tree.ghosts.size(), std::size_t{0});
    }

    void sharedIdWithoutMarksOrKinds() {
        // The kinds alone tell the sides apart; both of one service, the server is nearer to its children.
        TraceBuilder kinds;
        kinds.add(2, 0, 5, 9, "op", 0, SpanKind::Server);
        kinds.add(2, 0, 0, 10, "op", 0, SpanKind::Client);
        kinds.add(3, 2, 6, 8);
        QCOMPARE(outline(*kinds.build(), buildSpanTree(*kinds.build())), QByteArray("2| 2|  3"));
        // The mark alone does, if the other half has no kind.
        TraceBuilder marks;
        marks.add(2, 0, 5, 9, "op", 0, SpanKind::Unspecified, StatusCode::Unset, SharedSpan);
        marks.add(2, 0, 0, 10);
        QCOMPARE(outline(*marks.build(), buildSpanTree(*marks.build())), QByteArray("2| 2"));
        // A shared span alone keeps its parent, and two servers of one id are no call.
        TraceBuilder alone;
        alone.add(1, 0, 0, 10);
        alone.add(2, 1, 1, 9, "op", 0, SpanKind::Server, StatusCode::Unset, SharedSpan);
        alone.add(2, 1, 2, 9, "op", 0, SpanKind::Server, StatusCode::Unset, SharedSpan);
        alone.add(3, 2, 3, 4);
        QCOMPARE(outline(*alone.build(), buildSpanTree(*alone.build())), QByteArray("1| 2|  3| 2"));
        // A client below what its own server calls is a cycle, and nothing gets lost.
        TraceBuilder cycle;
        cycle.add(2, 3, 0, 10, "op", 0, SpanKind::Client);
        cycle.add(2, 3, 1, 9, "op", 1, SpanKind::Server);
        cycle.add(3, 2, 2, 8, "op", 1);
        const auto trace = cycle.build();
        checkTree(*trace, buildSpanTree(*trace));
    }

    void foldingHidesRanges() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 1, 1, 50);
        builder.add(3, 2, 2, 40);
        builder.add(4, 1, 60, 90);
        const auto trace = builder.build();
        const SpanTree tree = buildSpanTree(*trace);
        std::vector<std::uint8_t> collapsed(tree.rowCount(), 0);
        QCOMPARE(visibleRows(tree, {collapsed}), (std::vector<Row>{0, 1, 2, 3}));
        collapsed[1] = 1;
        QCOMPARE(visibleRows(tree, {collapsed}), (std::vector<Row>{0, 1, 3}));
        collapsed[0] = 1;
        QCOMPARE(visibleRows(tree, {collapsed}), (std::vector<Row>{0}));
        QVERIFY(visibleRows(buildSpanTree(TraceData()), {std::vector<std::uint8_t>()}).empty());
    }

    void selfTimeIsWhatNoChildCovers() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 1, 10, 30);
        builder.add(3, 1, 20, 40);    // overlaps
        builder.add(4, 1, 90, 150);   // sticks out
        builder.add(5, 1, -20, 5);    // before
        builder.add(6, 1, 200, 300);  // outside
        const auto trace = builder.build();
        const SpanTree tree = buildSpanTree(*trace);
        const SelfTime self = computeSelfTime(*trace, tree);
        QCOMPARE(self.selfNs[0], std::int64_t{5 + 50});
        const std::vector<Interval> own(self.intervals.begin() + self.first[0], self.intervals.begin() + self.first[1]);
        QCOMPARE(own, (std::vector<Interval>{{5, 10}, {40, 90}}));
        QCOMPARE(self.selfNs[3], std::int64_t{60});
    }

    void criticalPathOfBackToBackSiblings() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 1, 0, 40);
        builder.add(3, 1, 40, 100);
        builder.add(4, 1, 40, 40);  // zero length on the bound
        const auto trace = builder.build();
        const SpanTree tree = buildSpanTree(*trace);
        const CriticalPath path = computeCriticalPath(*trace, tree);
        checkPath(*trace, tree, path);
        QCOMPARE(path.segments, (std::vector<CriticalSegment>{{1, 0, 40}, {2, 40, 100}}));
    }

    void criticalPathLeavesAsyncConsumersOut() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 1, 10, 20, "publish", 0, SpanKind::Producer);
        builder.add(3, 2, 15, 18, "consume", 0, SpanKind::Consumer);
        builder.add(4, 1, 500, 600);  // wholly outside
        const auto trace = builder.build();
        const SpanTree tree = buildSpanTree(*trace);
        const CriticalPath path = computeCriticalPath(*trace, tree);
        checkPath(*trace, tree, path);
        QCOMPARE(path.ns[2], std::int64_t{0});
        QCOMPARE(path.ns[1], std::int64_t{10});
        QCOMPARE(path.leftOut(), std::uint64_t{2});
    }

    void randomTraces() {
        std::mt19937_64 random(42);
        for (int round = 0; round < 3000; ++round) {
            TraceBuilder builder;
            const auto spans = 1 + random() % 40;
            for (std::uint64_t i = 1; i <= spans; ++i) {
                const std::uint64_t parent = random() % 10 == 0 ? random() % 60 : random() % i;
                const auto start = static_cast<std::int64_t>(random() % 200);
                builder.add(i, parent, start, start + static_cast<std::int64_t>(random() % 80));
            }
            const auto trace = builder.build();
            const auto analysed = analyseTrace(trace, {});
            QVERIFY(analysed.has_value());
            checkTree(*trace, (*analysed)->tree);
            checkPath(*trace, (*analysed)->tree, (*analysed)->critical);
            for (SpanIndex span = 0; span < trace->spanCount(); ++span) {
                QVERIFY((*analysed)->self.selfNs[span] >= 0);
                QVERIFY((*analysed)->self.selfNs[span] <= trace->durationNs[span]);
            }
            if (QTest::currentTestFailed()) return;
        }
    }

    void hugeShapesNeedNoStack_data() {
        QTest::addColumn<bool>("deep");
        QTest::newRow("depth 200,000") << true;
        QTest::newRow("200,000 sequential siblings") << false;
    }
    void hugeShapesNeedNoStack() {
        QFETCH(bool, deep);
        constexpr std::int64_t count = 200'000;
        TraceBuilder builder;
        builder.add(1, 0, 0, 2 * count + 10);
        for (std::int64_t i = 1; i < count; ++i) {
            const auto id = static_cast<std::uint64_t>(i) + 1;
            if (deep)
                builder.add(id, id - 1, i, 2 * count + 10 - i);
            else
                builder.add(id, 1, 2 * i, 2 * i + 2);
        }
        const auto trace = builder.build();
        QElapsedTimer timer;
        timer.start();
        const auto analysed = analyseTrace(trace, {});
        QVERIFY(timer.elapsed() < 5000);
        checkPath(*trace, (*analysed)->tree, (*analysed)->critical);
        QCOMPARE((*analysed)->tree.maxDepth, deep ? static_cast<std::uint32_t>(count - 1) : 1U);
    }

    void extentIgnoresBrokenClocks() {
        TraceBuilder builder;
        constexpr std::int64_t now = 1'710'513'444'031'000'000;
        builder.add(1, 0, now, now + 100);
        builder.add(2, 1, now + 10, now + 50);
        builder.add(3, 1, 0, 10, "op", 0, SpanKind::Internal, StatusCode::Unset, NoStart);
        builder.add(4, 1, 77, 99);  // 1970, without a mark
        const auto analysed = analyseTrace(builder.build(), {});
        QCOMPARE((*analysed)->extent, (Interval{now, now + 100}));
    }

    void untimedSpansStretchNothing() {
        TraceBuilder builder;
        constexpr std::int64_t now = 1'710'513'444'031'000'000;
        builder.add(1, 0, now, now + 100);
        builder.add(2, 1, now + 10, now + 50);
        builder.add(3, 1, INT64_MAX - 4, INT64_MAX, "far", 0, SpanKind::Internal, StatusCode::Unset, TimeOutOfRange);
        // Its start is known, its end is not: it covers nothing of its parent and is on no path.
        builder.add(4, 1, now + 60, INT64_MAX, "endless", 0, SpanKind::Internal, StatusCode::Unset, TimeOutOfRange);
        builder.add(5, 99, now + 20, now + 30);
        builder.add(6, 99, INT64_MAX - 4, INT64_MAX, "far", 0, SpanKind::Internal, StatusCode::Unset, TimeOutOfRange);
        const auto analysed = analyseTrace(builder.build(), {});
        QCOMPARE((*analysed)->extent, (Interval{now, now + 100}));
        QCOMPARE((*analysed)->durationNs, std::int64_t{100});
        QCOMPARE((*analysed)->primary, (Interval{now, now + 100}));
        QVERIFY((*analysed)->timed(0) && !(*analysed)->timed(2));
        QCOMPARE((*analysed)->self.selfNs[0], std::int64_t{60});
        QCOMPARE((*analysed)->critical.ns[3], std::int64_t{0});
        QCOMPARE((*analysed)->tree.ghosts.size(), std::size_t{1});
        QCOMPARE((*analysed)->tree.ghosts.front().startNs, now + 20);
        QCOMPARE((*analysed)->tree.ghosts.front().endNs, now + 30);
    }

    void nothingButUntimedSpans() {
        TraceBuilder builder;
        builder.add(1, 0, INT64_MAX - 40, INT64_MAX - 10, "far", 0, SpanKind::Internal, StatusCode::Unset, TimeOutOfRange);
        const auto analysed = analyseTrace(builder.build(), {});
        QCOMPARE((*analysed)->durationNs, std::int64_t{30});
        TraceBuilder none;
        none.add(1, 0, 0, 0, "op", 0, SpanKind::Internal, StatusCode::Unset, NoStart | NoEnd);
        const auto empty = analyseTrace(none.build(), {});
        QCOMPARE((*empty)->durationNs, std::int64_t{0});
        QVERIFY((*empty)->extent.endNs > (*empty)->extent.startNs);
    }

    void errorsBubble() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 1, 1, 50);
        builder.add(3, 2, 2, 40, "op", 0, SpanKind::Client, StatusCode::Error);
        builder.add(4, 3, 3, 30, "op", 0, SpanKind::Server, StatusCode::Error);
        const auto analysed = analyseTrace(builder.build(), {});
        QCOMPARE((*analysed)->errorsBelow, (std::vector<std::uint32_t>{2, 2, 1, 0}));
        QCOMPARE((*analysed)->errors, std::uint64_t{2});
    }

    void emptyAndCancelled() {
        const auto empty = analyseTrace(std::make_shared<const TraceData>(), {});
        QVERIFY(empty.has_value());
        QCOMPARE((*empty)->tree.rowCount(), 0U);
        QVERIFY((*empty)->extent.endNs > (*empty)->extent.startNs);
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = analyseTrace(std::make_shared<const TraceData>(), stop.get_token());
        QVERIFY(!cancelled.has_value());
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    }
};

FW_REGISTER_TEST(TestAnalysis);
#include "tst_analysis.moc"
