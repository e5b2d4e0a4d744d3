// SPDX-License-Identifier: GPL-3.0-or-later
// The flame graph against a slow reference that keeps every node under its path, written out.
#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <QtTest>

#include "model/analysis/flame_graph.h"
#include "tests/analysis/random_traces.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;
using fw::test::TraceBuilder;

namespace {

struct Slow {
    std::int64_t own = 0;
    std::int64_t width = 0;
    std::uint32_t errors = 0;
    std::multiset<Row> rows;
};

std::shared_ptr<const TraceAnalysis> analysed(TraceBuilder& builder) {
    return *analyseTrace(builder.build(), {});
}

std::shared_ptr<const FlameGraph> flame(const std::shared_ptr<const TraceAnalysis>& analysis, FlameMode mode = FlameMode::Work) {
    return *buildFlameGraph(analysis, mode, {});
}

std::string wordOf(const TraceAnalysis& analysis, SpanIndex span) {
    if (span == noSpan) return "?";
    const TraceData& trace = *analysis.trace;
    return trace.services[trace.service[span]].name + ':' + trace.names[trace.name[span]];
}

/// Row by row, each share added to every ancestor.
std::map<std::string, Slow> reference(const TraceAnalysis& analysis, FlameMode mode) {
    const SpanTree& tree = analysis.tree;
    const bool path = mode == FlameMode::CriticalPath;
    const Row root = analysis.critical.root;
    std::map<std::string, Slow> nodes;
    if (path && root == noRow) return nodes;
    const auto share = [&](Row row) -> std::int64_t {
        const SpanIndex span = tree.span[row];
        if (span == noSpan) return 0;
        if (path) return analysis.critical.ns[span];
        return analysis.timed(span) ? analysis.self.selfNs[span] : 0;
    };
    for (Row row = path ? root : 0; row < (path ? tree.end[root] : tree.rowCount()); ++row) {
        std::int64_t below = 0;
        for (Row other = row; other < tree.end[row]; ++other) below += share(other);
        if (path && below == 0) continue;
        std::vector<std::string> words;
        for (Row at = row; at != noRow; at = path && at == root ? noRow : tree.parent[at])
            words.insert(words.begin(), wordOf(analysis, tree.span[at]));
        std::string key;
        for (const std::string& word : words) {
            key += '/' + word;
            nodes[key].width += share(row);
        }
        Slow& node = nodes[key];
        node.own += share(row);
        node.rows.insert(row);
        node.errors += tree.span[row] != noSpan && analysis.trace->status[tree.span[row]] == StatusCode::Error ? 1 : 0;
    }
    return nodes;
}

std::string pathOf(const FlameGraph& graph, FlameNode node) {
    std::string path;
    for (; node != noFlame; node = graph.parent[node]) path.insert(0, '/' + wordOf(*graph.analysis, graph.nameSpan(node)));
    return path;
}

std::int64_t lengthOf(const TraceAnalysis& analysis, Row row) {
    const SpanIndex span = analysis.tree.span[row];
    if (span == noSpan) return analysis.tree.ghostAt(row)->endNs - analysis.tree.ghostAt(row)->startNs;
    return analysis.timed(span) ? std::max<std::int64_t>(0, analysis.trace->durationNs[span]) : -1;
}

void checkMembers(const FlameGraph& graph, FlameNode node, const Slow& slow) {
    const TraceAnalysis& analysis = *graph.analysis;
    const std::multiset<Row> rows(graph.members.begin() + graph.firstMember[node], graph.members.begin() + graph.firstMember[node + 1]);
    QVERIFY(rows == slow.rows);
    std::int64_t most = -1;
    std::int64_t least = INT64_MAX;
    for (const Row row : rows) {
        QCOMPARE(graph.nodeOfRow[row], node);
        const std::int64_t length = lengthOf(analysis, row);
        most = std::max(most, length);
        if (length >= 0) least = std::min(least, length);
    }
    QCOMPARE(lengthOf(analysis, graph.slowestRow(node)), most);
    QCOMPARE(graph.slowestNs(node), most < 0 ? std::nullopt : std::optional(most));
    QCOMPARE(graph.fastestNs(node), most < 0 ? std::nullopt : std::optional(least));
}

void checkGeometry(const FlameGraph& graph) {
    std::vector<std::int64_t> edge(graph.nodeCount());  // where the next child begins
    std::vector<std::int64_t> before(graph.nodeCount(), INT64_MAX);
    std::int64_t top = 0;
    std::int64_t topBefore = INT64_MAX;
    for (FlameNode node = 0; node < graph.nodeCount(); ++node) {
        const FlameNode parent = graph.parent[node];
        QVERIFY(parent == noFlame ? graph.depth[node] == 0 : parent < node && graph.depth[node] == graph.depth[parent] + 1);
        QVERIFY(parent == noFlame || (node < graph.end[parent] && graph.end[node] <= graph.end[parent]));
        std::int64_t& next = parent == noFlame ? top : edge[parent];
        std::int64_t& widest = parent == noFlame ? topBefore : before[parent];
        QCOMPARE(graph.startNs(node), next);
        QVERIFY(graph.widthNs[node] <= widest && graph.ownNs[node] >= 0);
        next += graph.widthNs[node];
        widest = graph.widthNs[node];
        edge[node] = graph.startNs(node);
    }
    QCOMPARE(top, graph.totalNs);
    for (FlameNode node = 0; node < graph.nodeCount(); ++node) QCOMPARE(edge[node] + graph.ownNs[node], graph.endNs(node));
    QCOMPARE(graph.levelFirst.back(), graph.nodeCount());
    for (std::uint32_t level = 0; level < graph.levelCount(); ++level) {
        for (std::uint32_t place = graph.levelFirst[level]; place < graph.levelFirst[level + 1]; ++place) {
            const FlameNode node = graph.levelNode[place];
            QCOMPARE(graph.depth[node], level);
            QCOMPARE(graph.placeOf[node], place);
            QVERIFY(place == graph.levelFirst[level] || graph.levelNode[place - 1] < node);
            QCOMPARE(graph.membersBefore[place + 1] - graph.membersBefore[place], graph.count(node));
            QCOMPARE(graph.errorsBefore[place + 1] - graph.errorsBefore[place], graph.errors[node]);
        }
    }
}

void checkAgainstReference(const std::shared_ptr<const TraceAnalysis>& analysis, FlameMode mode) {
    const auto graph = flame(analysis, mode);
    const auto slow = reference(*analysis, mode);
    QCOMPARE(graph->nodeCount(), slow.size());
    std::uint32_t taken = 0;
    for (FlameNode node = 0; node < graph->nodeCount(); ++node) {
        const auto found = slow.find(pathOf(*graph, node));
        QVERIFY(found != slow.end());
        QCOMPARE(graph->ownNs[node], found->second.own);
        QCOMPARE(graph->widthNs[node], found->second.width);
        QCOMPARE(graph->errors[node], found->second.errors);
        checkMembers(*graph, node, found->second);
        taken += graph->isGhost(node) ? 0 : graph->count(node);
    }
    QCOMPARE(graph->spans, taken);
    QCOMPARE(graph->cappedSpans, 0U);
    checkGeometry(*graph);
    if (mode == FlameMode::Work) {
        QCOMPARE(graph->members.size(), std::size_t{analysis->tree.rowCount()});
    } else if (analysis->critical.root != noRow) {
        QCOMPARE(graph->totalNs, analysis->trace->durationNs[analysis->tree.span[analysis->critical.root]]);
    }
}

/// Few names, so that much is merged; missing parents, circles, zero lengths, spans without a time, errors.
std::shared_ptr<const TraceAnalysis> randomTrace(std::mt19937& random) {
    TraceBuilder builder;
    const auto below = [&random](std::uint64_t limit) { return random() % limit; };
    const std::uint64_t spans = 1 + below(60);
    const std::uint64_t names = 1 + below(5);
    for (std::uint64_t id = 1; id <= spans; ++id) {
        std::uint64_t parent = id == 1 || below(12) == 0 ? 0 : 1 + below(id - 1);
        if (below(15) == 0) parent = 1000 + below(3);
        if (below(40) == 0) parent = 1 + below(spans);
        const auto start = static_cast<std::int64_t>(below(400));
        const auto length = static_cast<std::int64_t>(below(5) == 0 ? 0 : below(300));
        const std::uint16_t marks = below(25) == 0 ? NoStart : below(25) == 0 ? TimeOutOfRange : 0;
        builder.add(id, parent, start, start + length, "op" + std::to_string(below(names)), static_cast<std::uint32_t>(below(3)),
                    below(8) == 0 ? SpanKind::Producer : SpanKind::Consumer, below(6) == 0 ? StatusCode::Error : StatusCode::Unset, marks);
    }
    return analysed(builder);
}

/// Looks at every node of the levels.
void checkBars(const FlameGraph& graph, FlameNode root, const Interval& window, std::int64_t step) {
    const auto bars = visibleFlameBars(graph, root, window, 0, graph.levelCount(), step);
    std::size_t at = 0;
    for (std::uint32_t level = 0; level < graph.levelCount(); ++level) {
        std::vector<std::uint32_t> seen;
        for (std::uint32_t place = graph.levelFirst[level]; place < graph.levelFirst[level + 1]; ++place) {
            const FlameNode node = graph.levelNode[place];
            const bool related = root == noFlame || (node >= root && node < graph.end[root]) || (node < root && root < graph.end[node]);
            const std::int64_t start = graph.startNs(node);
            const std::int64_t end = graph.endNs(node);
            const bool touches =
                start == end ? start >= window.startNs && start <= window.endNs : start < window.endNs && end > window.startNs;
            if (related && touches) seen.push_back(place);
        }
        std::size_t next = 0;
        bool narrowBefore = false;
        std::int64_t endBefore = 0;
        for (; at < bars.size() && bars[at].depth == level; ++at) {
            const FlameBar& bar = bars[at];
            QVERIFY(bar.nodes > 0 && next + bar.nodes <= seen.size());
            QCOMPARE(bar.place, seen[next]);
            QCOMPARE(bar.startNs, graph.startNs(graph.levelNode[bar.place]));
            QCOMPARE(bar.endNs, graph.endNs(graph.levelNode[bar.place + bar.nodes - 1]));
            bool narrow = true;
            for (std::uint32_t i = 0; i < bar.nodes; ++i) narrow = narrow && graph.widthNs[graph.levelNode[bar.place + i]] < step;
            QVERIFY(narrow || bar.nodes == 1);
            // Two runs that close together would be one.
            if (narrow && narrowBefore) QVERIFY(bar.startNs - endBefore >= step);
            narrowBefore = narrow;
            endBefore = bar.endNs;
            next += bar.nodes;
        }
        QCOMPARE(next, seen.size());
    }
    QCOMPARE(at, bars.size());
}

}  // namespace

class TestFlameGraph : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalCallsAreOneNode() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100, "root");
        builder.add(2, 1, 0, 10, "load");
        builder.add(3, 1, 10, 40, "load", 0, SpanKind::Internal, StatusCode::Error);
        builder.add(4, 1, 40, 60, "load", 1);
        builder.add(5, 2, 2, 5, "read");
        builder.add(6, 3, 20, 36, "read");
        const auto graph = flame(analysed(builder));
        QCOMPARE(graph->nodeCount(), 4U);
        QCOMPARE(pathOf(*graph, 1), std::string("/svc:root/svc:load"));
        QCOMPARE(graph->widthNs, (std::vector<std::int64_t>{100, 40, 19, 20}));
        QCOMPARE(graph->ownNs, (std::vector<std::int64_t>{40, 21, 19, 20}));
        QCOMPARE(graph->count(1), 2U);
        QCOMPARE(graph->errors[1], 1U);
        QCOMPARE(graph->slowestNs(1), std::optional<std::int64_t>(30));
        QCOMPARE(graph->fastestNs(1), std::optional<std::int64_t>(10));
        QCOMPARE(graph->analysis->tree.span[graph->slowestRow(1)], SpanIndex{2});
        QCOMPARE(graph->totalNs, std::int64_t{100});
        QCOMPARE(graph->startNs(3), std::int64_t{40});
    }

    void parallelWorkIsWiderThanItsParent() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100, "root");
        builder.add(2, 1, 10, 90, "a");
        builder.add(3, 1, 10, 90, "b");
        const auto analysis = analysed(builder);
        const auto work = flame(analysis);
        QCOMPARE(work->totalNs, std::int64_t{180});
        const auto path = flame(analysis, FlameMode::CriticalPath);
        QCOMPARE(path->totalNs, std::int64_t{100});
        QCOMPARE(path->nodeCount(), 2U);  // only one of both is waited for
        QCOMPARE(path->spans, 2U);
        QCOMPARE(std::count(path->nodeOfRow.begin(), path->nodeOfRow.end(), noFlame), std::ptrdiff_t{1});
    }

    void equalWidthsStandByName() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100, "root");
        builder.add(2, 1, 0, 10, "zebra");
        builder.add(3, 1, 10, 20, "ant", 1);
        builder.add(4, 1, 20, 30, "ant", 0);
        const auto graph = flame(analysed(builder));
        QCOMPARE(pathOf(*graph, 1), std::string("/svc:root/service-1:ant"));
        QCOMPARE(pathOf(*graph, 2), std::string("/svc:root/svc:ant"));
        QCOMPARE(pathOf(*graph, 3), std::string("/svc:root/svc:zebra"));
    }

    void missingParentsAreOneNodeAtTheTop() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100, "root");
        builder.add(2, 77, 40, 60, "lost");
        builder.add(3, 78, 10, 15, "lost");
        const auto analysis = analysed(builder);
        const auto graph = flame(analysis);
        QCOMPARE(graph->nodeCount(), 3U);
        QVERIFY(graph->isGhost(1));
        QCOMPARE(graph->count(1), 2U);
        QCOMPARE(graph->widthNs[1], std::int64_t{25});
        QCOMPARE(graph->count(2), 2U);
        QCOMPARE(graph->spans, 3U);
        QCOMPARE(flame(analysis, FlameMode::CriticalPath)->nodeCount(), 1U);
    }

    void againstReference() {
        std::mt19937 random(20240315);
        for (int turn = 0; turn < 600; ++turn) {
            const auto analysis = randomTrace(random);
            for (const FlameMode mode : {FlameMode::Work, FlameMode::CriticalPath}) checkAgainstReference(analysis, mode);
            if (QTest::currentTestFailed()) return;
        }
    }

    void foldedRepeatsChangeNothing() {
        std::mt19937 random(11);
        std::size_t folds = 0;
        for (int turn = 0; turn < 60; ++turn) {
            TraceBuilder builder = fw::test::randomTrace(random, 20 + static_cast<std::uint32_t>(random() % 400));
            const auto data = builder.build();
            const auto plain = *analyseTrace(data, {});
            const auto folded = *analyseTrace(data, {}, {.foldRepeats = true});
            folds += folded->tree.repeats.size();
            for (const FlameMode mode : {FlameMode::Work, FlameMode::CriticalPath}) {
                const auto wanted = flame(plain, mode);
                const auto graph = flame(folded, mode);
                QCOMPARE(graph->parent, wanted->parent);
                QCOMPARE(graph->widthNs, wanted->widthNs);
                QCOMPARE(graph->ownNs, wanted->ownNs);
                QCOMPARE(graph->errors, wanted->errors);
                QCOMPARE(graph->firstMember, wanted->firstMember);
                QCOMPARE(graph->spans, wanted->spans);
                for (SpanIndex span = 0; span < data->spanCount(); ++span)
                    QCOMPARE(graph->nodeOfRow[folded->tree.rowOfSpan[span]], wanted->nodeOfRow[plain->tree.rowOfSpan[span]]);
                for (const RepeatRow& repeat : folded->tree.repeats) {
                    // The fold stands for the node of its members.
                    FlameNode node = noFlame;
                    for (Row row = repeat.row + 1; row < folded->tree.end[repeat.row] && node == noFlame; ++row) {
                        const bool member = folded->tree.parent[row] == repeat.row && folded->tree.span[row] != noSpan;
                        const bool page = folded->tree.parent[row] == repeat.row && !member;
                        if (member || page) node = graph->nodeOfRow[row];
                    }
                    QCOMPARE(graph->nodeOfRow[repeat.row], node);
                }
            }
        }
        QVERIFY(folds > 50);
    }

    void barsAgainstReference() {
        std::mt19937 random(7);
        for (int turn = 0; turn < 600; ++turn) {
            const auto graph = flame(randomTrace(random), turn % 3 == 0 ? FlameMode::CriticalPath : FlameMode::Work);
            if (graph->nodeCount() == 0) continue;
            const FlameNode root = turn % 2 == 0 ? noFlame : static_cast<FlameNode>(random() % graph->nodeCount());
            const std::int64_t start = root == noFlame ? 0 : graph->startNs(root);
            const std::int64_t width = root == noFlame ? graph->totalNs : graph->widthNs[root];
            Interval window{start, start + width};
            if (turn % 5 == 0 && width > 4) window = {start + width / 4, start + width / 2};
            checkBars(*graph, root, window, 1 + static_cast<std::int64_t>(random() % 60));
            if (QTest::currentTestFailed()) return;
        }
    }

    void costFollowsThePixels() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 10'000'000, "root");
        builder.add(2, 1, 0, 5, "x");
        TraceData& data = builder.data();
        // A million children with a name each: too narrow but for a few.
        for (std::uint32_t i = 0; i < 1'000'000; ++i) {
            data.names.push_back("n" + std::to_string(i));
            data.startNs.push_back(std::int64_t{i} * 10);
            data.durationNs.push_back(i < 4 ? 10 : 9);
            data.spanId.push_back({i + 10});
            data.parentId.push_back({1});
            data.name.push_back(static_cast<std::uint32_t>(data.names.size() - 1));
            data.service.push_back(0);
            data.resource.push_back(0);
            data.scope.push_back(0);
            data.kind.push_back(SpanKind::Internal);
            data.status.push_back(StatusCode::Unset);
            data.marks.push_back(0);
        }
        const auto analysis = analysed(builder);
        const auto graph = flame(analysis);
        QCOMPARE(graph->nodeCount(), 1'000'002U);
        const auto bars = visibleFlameBars(*graph, noFlame, {0, graph->totalNs}, 0, 2, graph->totalNs / 1600);
        QCOMPARE(bars.size(), std::size_t{2});
        QCOMPARE(bars[1].nodes, 1'000'001U);
        const auto close = visibleFlameBars(*graph, noFlame, {0, 160}, 0, 2, 1);
        QCOMPARE(close.size(), std::size_t{1 + 4 + 14});  // 40 ns of ten, the rest of nine
    }

    void deepChain() {
        TraceBuilder builder;
        constexpr std::uint32_t depth = 100'000;
        for (std::uint32_t i = 0; i < depth; ++i) builder.add(i + 1, i, i, 3 * std::int64_t{depth} - i, i % 2 == 0 ? "a" : "b");
        const auto analysis = analysed(builder);
        for (const FlameMode mode : {FlameMode::Work, FlameMode::CriticalPath}) {
            const auto graph = flame(analysis, mode);
            QCOMPARE(graph->nodeCount(), depth);
            QCOMPARE(graph->levelCount(), depth);
            QCOMPARE(graph->totalNs, 3 * std::int64_t{depth});
            QCOMPARE(graph->deepest(noFlame), depth - 1);
            checkGeometry(*graph);
            const auto bars = visibleFlameBars(*graph, 60'000, {graph->startNs(60'000), graph->endNs(60'000)}, 59'990, 60'020, 100);
            QCOMPARE(bars.size(), std::size_t{30});
        }
    }

    void hugeTimesStillAddUp() {
        TraceBuilder builder;
        builder.add(1, 0, 1, INT64_MAX, "root");
        builder.add(2, 0, 1, INT64_MAX, "root");
        builder.add(3, 0, 0, 1000, "small");
        const auto graph = flame(analysed(builder));
        QCOMPARE(graph->cappedSpans, 2U);
        QCOMPARE(graph->nodeCount(), 2U);
        QCOMPARE(graph->ownNs[1], std::int64_t{1000});
        checkGeometry(*graph);
        QVERIFY(graph->totalNs > INT64_MAX / 2);
    }

    void nothingToShow() {
        TraceBuilder empty;
        const auto none = analysed(empty);
        for (const FlameMode mode : {FlameMode::Work, FlameMode::CriticalPath}) {
            const auto graph = flame(none, mode);
            QCOMPARE(graph->nodeCount(), 0U);
            QCOMPARE(graph->levelCount(), 0U);
            QVERIFY(visibleFlameBars(*graph, noFlame, {0, 1}, 0, 10, 1).empty());
        }
        TraceBuilder pointlike;
        pointlike.add(1, 0, 5, 5, "event");
        const auto instant = analysed(pointlike);
        QCOMPARE(flame(instant, FlameMode::CriticalPath)->nodeCount(), 0U);
        const auto work = flame(instant);
        QCOMPARE(work->nodeCount(), 1U);
        QCOMPARE(visibleFlameBars(*work, noFlame, {0, 1}, 0, 10, 1).size(), std::size_t{1});
    }

    void cancelled() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100, "root");
        std::stop_source stop;
        stop.request_stop();
        const auto result = buildFlameGraph(analysed(builder), FlameMode::Work, stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }
};

FW_REGISTER_TEST(TestFlameGraph);

#include "tst_flame_graph.moc"
