// SPDX-License-Identifier: GPL-3.0-or-later
// What the views beside the waterfall count while rows are hidden, against sums that are taken span by span.
#include <random>

#include <QtTest>

#include "model/analysis/flame_graph.h"
#include "model/analysis/row_filter.h"
#include "model/analysis/span_order.h"
#include "model/analysis/trace_graph.h"
#include "model/analysis/trace_statistics.h"
#include "tests/analysis/random_traces.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;

namespace row_scope_test {

using Analysis = std::shared_ptr<const TraceAnalysis>;

/// By the definition: the row passed, and the focus is the row or stands above it.
/// And the span has some time in the window, or stands in it where it has none.
bool naivelyTaken(const TraceAnalysis& analysis, const RowFilter& filter, bool filtered, const RowScope& scope, SpanIndex span) {
    if (filtered && !passes(analysis, filter, span)) return false;
    if (scope.window) {
        const std::int64_t start = analysis.trace->startNs[span];
        const std::int64_t end = analysis.trace->endNs(span);
        const bool inside = start >= scope.window->startNs && start < scope.window->endNs;
        const bool reaches = start < scope.window->startNs && end > scope.window->startNs;
        if (!analysis.timed(span) || (!inside && !reaches)) return false;
    }
    if (scope.focus == noRow) return true;
    for (Row row = analysis.tree.rowOfSpan[span]; row != noRow; row = analysis.tree.parent[row])
        if (row == scope.focus) return true;
    return false;
}

std::int64_t naivelyWithin(const RowScope& scope, std::int64_t from, std::int64_t to) {
    if (!scope.window) return to - from;
    return std::max<std::int64_t>(0, std::min(to, scope.window->endNs) - std::max(from, scope.window->startNs));
}

class TestRowScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyViewCountsTheSame_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed) QTest::addRow("%d", seed) << seed;
    }
    void everyViewCountsTheSame() {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        const auto trace = test::randomTrace(random, 300).build();
        const Result<Analysis> analysed = analyseTrace(trace, {}, {.foldRepeats = seed % 2 == 0});
        QVERIFY(analysed.has_value());
        const TraceAnalysis& analysis = **analysed;
        RowFilter filter;
        const bool filtered = seed % 4 != 0;
        if (seed % 3 == 0) filter.errorsOnly = true;
        if (seed % 3 == 1) filter.hiddenServices = {0};
        if (seed % 3 == 2) filter.leastNs = 5'000;
        if (seed % 5 == 0) filter.criticalOnly = true;
        RowScope scope;
        if (filtered) scope.filter = filterRows(analysis, filter, {});
        if (seed % 4 != 1) scope.focus = static_cast<Row>(random() % analysis.tree.rowCount());
        const std::int64_t length = analysis.extent.endNs - analysis.extent.startNs;
        if (seed % 3 != 1) {
            const std::int64_t start = analysis.extent.startNs + static_cast<std::int64_t>(random() % 100) * (length / 100);
            scope.window = {start, start + 1 + static_cast<std::int64_t>(random() % 60) * (length / 100)};
        }

        std::vector<std::uint8_t> taken(trace->spanCount());
        std::int64_t self = 0;
        std::int64_t path = 0;
        std::int64_t selfWithin = 0;  // only the time in the window
        std::int64_t pathWithin = 0;
        std::uint64_t spans = 0;
        std::uint64_t errors = 0;
        for (SpanIndex span = 0; span < trace->spanCount(); ++span) {
            if (!naivelyTaken(analysis, filter, filtered, scope, span)) continue;
            taken[span] = 1;
            ++spans;
            errors += trace->status[span] == StatusCode::Error ? 1 : 0;
            if (analysis.timed(span)) self += analysis.self.selfNs[span];
            path += analysis.critical.ns[span];
            if (analysis.timed(span)) {
                for (std::uint32_t i = analysis.self.first[span]; i < analysis.self.first[span + 1]; ++i)
                    selfWithin += naivelyWithin(scope, analysis.self.intervals[i].startNs, analysis.self.intervals[i].endNs);
            }
            for (const CriticalSegment& segment : analysis.critical.segments)
                if (segment.span == span) pathWithin += naivelyWithin(scope, segment.startNs, segment.endNs);
        }
        if (!scope.window) {
            QCOMPARE(selfWithin, self);
            QCOMPARE(pathWithin, path);
        }

        const auto statistics = computeStatistics(*analysed, {{GroupKey{GroupBy::Operation, {}}, GroupKey{}}}, std::nullopt, {}, {}, scope);
        QVERIFY(statistics.has_value());
        QCOMPARE((*statistics)->spans, spans);
        QCOMPARE((*statistics)->selfNs, self);
        std::uint64_t grouped = 0;
        for (const StatisticsRow& row : (*statistics)->rows) grouped += row.errors;
        QCOMPARE(grouped, errors);

        const auto order = orderSpans(analysis, SpanField::Duration, true, {}, scope);
        QVERIFY(order.has_value());
        QCOMPARE((*order)->spans.size(), spans);
        for (SpanIndex span = 0; span < trace->spanCount(); ++span) {
            const std::uint32_t place = (*order)->placeOf[span];
            QCOMPARE(place != SpanOrder::noPlace, taken[span] != 0);
            if (taken[span] != 0) QCOMPARE((*order)->spans[place], span);
        }

        for (const FlameMode mode : {FlameMode::Work, FlameMode::CriticalPath}) {
            const auto flame = buildFlameGraph(*analysed, mode, {}, scope);
            QVERIFY(flame.has_value());
            const FlameGraph& graph = **flame;
            QCOMPARE(graph.totalNs, mode == FlameMode::Work ? selfWithin : pathWithin);
            for (FlameNode node = 0; node < graph.nodeCount(); ++node) {
                std::int64_t width = graph.ownNs[node];
                for (FlameNode kid = node + 1; kid < graph.end[node]; kid = graph.end[kid]) width += graph.widthNs[kid];
                QCOMPARE(graph.widthNs[node], width);
            }
            if (mode == FlameMode::Work) QCOMPARE(std::uint64_t{graph.spans}, spans);
            // What is counted has a node, what has nothing counted below it has none.
            const std::vector<std::uint8_t> rows = rowsOfScope(analysis, scope);
            for (Row row = 0; mode == FlameMode::Work && row < analysis.tree.rowCount(); ++row) {
                if (analysis.tree.repeatAt(row) != nullptr) continue;
                QCOMPARE(graph.nodeOfRow[row] != noFlame, rows.empty() || rows[row] != 0);
            }
        }

        for (const GraphMode mode : {GraphMode::Services, GraphMode::Operations}) {
            const auto graph = buildTraceGraph(*analysed, mode, {}, {}, {}, scope);
            QVERIFY(graph.has_value());
            QCOMPARE((*graph)->spans, spans);
            QCOMPARE((*graph)->errors, errors);
            QCOMPARE((*graph)->selfNs, self);
            for (const TraceGraphNode& node : (*graph)->nodes) QVERIFY(node.slowest != noRow);
            for (SpanIndex span = 0; span < trace->spanCount(); ++span)
                if (taken[span] != 0) QVERIFY((*graph)->nodeOfRow[analysis.tree.rowOfSpan[span]] != noGraphNode);
        }
    }
    void nothingPasses() {
        std::mt19937 random(7);
        const Result<Analysis> analysed = analyseTrace(test::randomTrace(random, 50).build(), {});
        RowFilter filter;
        filter.leastNs = INT64_MAX;
        RowScope scope;
        scope.filter = filterRows(**analysed, filter, {});
        QCOMPARE((*buildFlameGraph(*analysed, FlameMode::Work, {}, scope))->nodeCount(), FlameNode{0});
        QCOMPARE((*buildFlameGraph(*analysed, FlameMode::CriticalPath, {}, scope))->nodeCount(), FlameNode{0});
        QVERIFY((*buildTraceGraph(*analysed, GraphMode::Services, {}, {}, {}, scope))->nodes.empty());
        QVERIFY((*buildTraceGraph(*analysed, GraphMode::Operations, {}, {}, {}, scope))->nodes.empty());
        QVERIFY((*orderSpans(**analysed, SpanField::Start, false, {}, scope))->spans.empty());
    }
};

FW_REGISTER_TEST(TestRowScope);

}  // namespace row_scope_test

#include "tst_row_scope.moc"
