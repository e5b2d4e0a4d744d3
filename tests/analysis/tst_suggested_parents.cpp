// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QtTest>

#include "model/analysis/suggested_parents.h"
#include "model/analysis/trace_analysis.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;

namespace suggested_parents_test {

/// By the definition: of all siblings of the same service that lie around the span, the one that all others lie around.
SpanIndex naively(const TraceData& trace, const SpanTree& tree, SpanIndex span, const WorkColumns& work = {}) {
    const auto around = [&](SpanIndex outer, SpanIndex inner) {
        return trace.startNs[outer] <= trace.startNs[inner] && trace.endNs(outer) >= trace.endNs(inner);
    };
    const auto equal = [&](SpanIndex a, SpanIndex b) { return around(a, b) && around(b, a); };
    const auto apart = [&](SpanIndex a, SpanIndex b) {
        return std::any_of(work.of.begin(), work.of.end(), [&](const KeyColumn& column) {
            if (column.value.empty()) return false;
            const std::uint32_t x = column.value[a];
            const std::uint32_t y = column.value[b];
            return x != KeyColumn::absent && y != KeyColumn::absent && x != y;
        });
    };
    std::vector<SpanIndex> outers;
    for (SpanIndex other = 0; other < trace.spanCount(); ++other) {
        if (other == span || tree.parent[tree.rowOfSpan[other]] != tree.parent[tree.rowOfSpan[span]]) continue;
        if (trace.service[other] != trace.service[span] || !around(other, span) || equal(other, span) || apart(other, span)) continue;
        outers.push_back(other);
    }
    for (const SpanIndex outer : outers) {
        if (std::all_of(outers.begin(), outers.end(),
                        [&](SpanIndex other) { return other == outer || (around(other, outer) && !equal(other, outer)); }))
            return outer;
    }
    return noSpan;
}

class TestSuggestedParents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void likeTheSlowReference_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 60; ++seed) QTest::addRow("%d", seed) << seed;
    }
    void likeTheSlowReference() {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        const auto below = [&](int limit) { return static_cast<std::int64_t>(random() % static_cast<unsigned>(limit)); };
        test::TraceBuilder builder;
        const int range = seed % 2 == 0 ? 30 : 2000;
        for (std::uint64_t id = 1; id <= 120; ++id) {
            const std::int64_t start = below(range);
            const std::uint64_t parent = seed % 3 == 0 || id < 4 ? 0 : static_cast<std::uint64_t>(below(4));
            builder.add(id, parent == id ? 0 : parent, start, start + below(below(4) == 0 ? range : range / 8 + 1), "op",
                        static_cast<std::uint32_t>(below(2)));
        }
        const auto trace = builder.build();
        const SpanTree tree = buildSpanTree(*trace);
        const std::vector<SpanIndex> suggested = suggestParents(*trace, tree, {});
        for (SpanIndex span = 0; span < trace->spanCount(); ++span) {
            QCOMPARE(suggested[span], naively(*trace, tree, span));
            if (suggested[span] != noSpan) QVERIFY(trace->durationNs[suggested[span]] > trace->durationNs[span]);
        }
        // Every span keeps a row, and the marks say which were moved.
        const SpanTree moved = buildSpanTree(*trace, suggested);
        QCOMPARE(moved.plainRows(), tree.plainRows());
        for (SpanIndex span = 0; span < trace->spanCount(); ++span) {
            const Row row = moved.rowOfSpan[span];
            QCOMPARE((moved.marks[row] & Suggested) != 0, suggested[span] != noSpan);
            QCOMPARE((moved.marks[row] & CycleCut) != 0, false);
            if (suggested[span] != noSpan) QCOMPARE(moved.span[moved.parent[row]], suggested[span]);
        }
    }
    void workLikeTheSlowReference_data() { likeTheSlowReference_data(); }
    void workLikeTheSlowReference() {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed) + 1'000);
        const auto below = [&](int limit) { return static_cast<std::int64_t>(random() % static_cast<unsigned>(limit)); };
        test::TraceBuilder builder;
        const int range = seed % 2 == 0 ? 20 : 500;
        for (std::uint64_t id = 1; id <= 150; ++id) {
            const std::int64_t start = below(range);
            builder.add(id, 0, start, start + below(below(3) == 0 ? range : range / 8 + 1), "op", static_cast<std::uint32_t>(below(2)));
        }
        const auto trace = builder.build();
        WorkColumns work;
        for (std::size_t key = 0; key < work.of.size(); ++key) {
            if (seed % 4 == static_cast<int>(key)) continue;
            work.of[key].texts = {"x", "y"};
            for (SpanIndex span = 0; span < trace->spanCount(); ++span) {
                const auto value = static_cast<std::uint32_t>(below(4));
                work.of[key].value.push_back(value < 2 ? value : KeyColumn::absent);
            }
        }
        const SpanTree tree = buildSpanTree(*trace);
        const std::vector<SpanIndex> suggested = suggestParents(*trace, tree, work);
        std::size_t found = 0;
        for (SpanIndex span = 0; span < trace->spanCount(); ++span) {
            QCOMPARE(suggested[span], naively(*trace, tree, span, work));
            if (suggested[span] != noSpan) ++found;
        }
        QVERIFY(found > 0);
    }
    void absentWorkKeepsNothingApart() {
        test::TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 0, 10, 20);
        builder.add(3, 0, 200, 300);
        builder.add(4, 0, 210, 220);
        const auto trace = builder.build();
        WorkColumns work;
        constexpr std::uint32_t absent = KeyColumn::absent;
        work.of[1] = {{0, absent, absent, 0}, {"frame-1"}};
        work.of[2] = {{absent, 0, 0, 0}, {"job-1"}};
        const std::vector<SpanIndex> suggested = suggestParents(*trace, buildSpanTree(*trace), work);
        QCOMPARE(suggested[1], SpanIndex{0});
        QCOMPARE(suggested[3], SpanIndex{2});
    }
    void otherWorkIsNoParent() {
        test::TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 0, 10, 20);
        builder.add(3, 0, 30, 40);
        const auto trace = builder.build();
        const SpanTree tree = buildSpanTree(*trace);
        WorkColumns work;
        work.of[1] = {{0, 0, 1}, {"frame-1", "frame-2"}};
        const std::vector<SpanIndex> suggested = suggestParents(*trace, tree, work);
        QCOMPARE(suggested[1], SpanIndex{0});
        QCOMPARE(suggested[2], noSpan);
        // A column of another trace is none.
        work.of[1].value.pop_back();
        QCOMPARE(suggestParents(*trace, tree, work)[2], SpanIndex{0});
    }
    void onlyOnDemand() {
        test::TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 0, 10, 60);
        builder.add(3, 0, 20, 40);
        builder.add(4, 0, 50, 80);  // overlaps 2: hangs below 1
        const auto trace = builder.build();
        const auto plain = analyseTrace(trace, {});
        QVERIFY(plain && !(*plain)->parentsSuggested);
        QCOMPARE((*plain)->tree.maxDepth, 0U);
        const auto nested = analyseTrace(trace, {}, {.suggestParents = std::make_shared<const WorkColumns>()});
        QVERIFY(nested && (*nested)->parentsSuggested);
        QCOMPARE((*nested)->suggested, 3U);
        QCOMPARE((*nested)->tree.maxDepth, 2U);
        QCOMPARE((*nested)->self.selfNs[0], std::int64_t{30});
        QVERIFY((*nested)->trace->parentId[2].isNull());
    }
    void manyAndDeep() {
        test::TraceBuilder builder;
        constexpr std::int64_t count = 20'000;
        for (std::int64_t i = 0; i < count; ++i) builder.add(static_cast<std::uint64_t>(i) + 1, 0, i, 3 * count - i);
        const auto trace = builder.build();
        const SpanTree tree = buildSpanTree(*trace, suggestParents(*trace, buildSpanTree(*trace), {}));
        QCOMPARE(tree.maxDepth, static_cast<std::uint32_t>(count) - 1);
    }
};

FW_REGISTER_TEST(TestSuggestedParents);

}  // namespace suggested_parents_test

#include "tst_suggested_parents.moc"
