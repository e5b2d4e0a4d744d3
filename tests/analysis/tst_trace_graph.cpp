// SPDX-License-Identifier: GPL-3.0-or-later
// Trace graph and service map against a slow reference that keeps every box under its name, written out.
#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <QtTest>

#include "model/analysis/trace_graph.h"
#include "tests/analysis/random_traces.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;
using fw::test::TraceBuilder;
using Kind = TraceGraphNode::Kind;

namespace {

std::shared_ptr<const TraceAnalysis> analysedForGraph(TraceBuilder& builder, bool folded = false) {
    return *analyseTrace(builder.build(), {}, {.foldRepeats = folded});
}

std::shared_ptr<const TraceGraph> graphOf(const std::shared_ptr<const TraceAnalysis>& analysis, GraphMode mode,
                                          const TraceGraphExtras& extras = {}, const TraceGraphLimits& limits = {}) {
    return *buildTraceGraph(analysis, mode, extras, {}, limits);
}

struct SlowNode {
    std::uint64_t spans = 0, errors = 0, loops = 0;
    std::int64_t total = 0, self = 0, critical = 0, longest = -1;
    std::set<Row> rows;
};

struct SlowEdge {
    std::uint64_t calls = 0, messages = 0, links = 0, errors = 0;
    std::int64_t total = 0, longest = 0;
    bool critical = false;
};

struct SlowGraph {
    std::map<std::string, SlowNode> nodes;
    std::map<std::pair<std::string, std::string>, SlowEdge> edges;
    std::uint64_t calls = 0;
};

/// The row of a span or of a missing parent above a row.
Row rowAbove(const TraceAnalysis& analysis, Row row) {
    for (row = analysis.tree.parent[row]; row != noRow; row = analysis.tree.parent[row])
        if (analysis.tree.repeatAt(row) == nullptr) return row;
    return noRow;
}

std::string boxOf(const TraceAnalysis& analysis, Row row, GraphMode mode) {
    const SpanIndex span = analysis.tree.span[row];
    const TraceData& trace = *analysis.trace;
    if (mode == GraphMode::Services) return span == noSpan ? "?" : trace.services[trace.service[span]].name;
    const Row above = rowAbove(analysis, row);
    const std::string own = span == noSpan ? "?" : trace.services[trace.service[span]].name + ':' + trace.names[trace.name[span]];
    return (above == noRow ? std::string() : boxOf(analysis, above, mode)) + '/' + own;
}

std::int64_t lengthOfRow(const TraceAnalysis& analysis, Row row) {
    const SpanIndex span = analysis.tree.span[row];
    if (span == noSpan) return analysis.tree.ghostAt(row)->endNs - analysis.tree.ghostAt(row)->startNs;
    return analysis.timed(span) ? std::max<std::int64_t>(0, analysis.trace->durationNs[span]) : -1;
}

SlowGraph slowGraph(const TraceAnalysis& analysis, GraphMode mode, const TraceGraphExtras& extras) {
    SlowGraph slow;
    const TraceData& trace = *analysis.trace;
    const SpanTree& tree = analysis.tree;
    for (Row row = 0; row < tree.rowCount(); ++row) {
        if (tree.repeatAt(row) != nullptr) continue;
        const SpanIndex span = tree.span[row];
        const std::string box = boxOf(analysis, row, mode);
        SlowNode& node = slow.nodes[box];
        node.rows.insert(row);
        ++node.spans;
        node.longest = std::max(node.longest, lengthOfRow(analysis, row));
        if (span == noSpan) continue;
        node.errors += trace.status[span] == StatusCode::Error ? 1 : 0;
        node.critical += analysis.critical.ns[span];
        if (analysis.timed(span)) {
            node.total += lengthOfRow(analysis, row);
            node.self += analysis.self.selfNs[span];
        }
        bool onPath = false;
        for (Row below = row; below < tree.end[row]; ++below)
            onPath = onPath || (tree.span[below] != noSpan && analysis.critical.ns[tree.span[below]] > 0);
        const auto call = [&](const std::string& from, const std::string& to, bool failed, bool message) {
            ++slow.calls;
            SlowEdge& edge = slow.edges[{from, to}];
            ++edge.calls;
            edge.messages += message ? 1 : 0;
            edge.errors += failed ? 1 : 0;
            edge.total += std::max<std::int64_t>(0, lengthOfRow(analysis, row));
            edge.longest = std::max(edge.longest, lengthOfRow(analysis, row));
            edge.critical = edge.critical || onPath;
        };
        const bool bad = trace.status[span] == StatusCode::Error;
        const SpanKind kind = trace.kind[span];
        if (mode == GraphMode::Services && !extras.peers.value.empty() && !tree.hasChildren(row) &&
            (kind == SpanKind::Client || kind == SpanKind::Producer) && extras.peers.value[span] != KeyColumn::absent) {
            const std::string& peer = extras.peers.texts[extras.peers.value[span]];
            if (peer == box) {
                ++node.loops;
            } else {
                slow.nodes.try_emplace(peer);
                call(box, peer, bad, kind == SpanKind::Producer);
            }
        }
        const Row above = rowAbove(analysis, row);
        if (above == noRow) continue;
        const SpanIndex caller = tree.span[above];
        const SpanKind callerKind = caller == noSpan ? SpanKind::Unspecified : trace.kind[caller];
        const std::string from = boxOf(analysis, above, mode);
        if (from != box) {
            const bool callerFailed =
                callerKind == SpanKind::Client && kind == SpanKind::Server && trace.status[caller] == StatusCode::Error;
            call(from, box, bad || callerFailed, callerKind == SpanKind::Producer || kind == SpanKind::Consumer);
        } else if ((callerKind == SpanKind::Client || callerKind == SpanKind::Producer) &&
                   (kind == SpanKind::Server || kind == SpanKind::Consumer)) {
            ++node.loops;
        }
    }
    for (const SpanRelation& link : extras.links) {
        const std::string from = boxOf(analysis, tree.rowOfSpan[link.from], mode);
        const std::string to = boxOf(analysis, tree.rowOfSpan[link.to], mode);
        if (from != to) ++slow.edges[{from, to}].links;
    }
    return slow;
}

std::string nameOfNode(const TraceGraph& graph, GraphNode node) {
    const TraceGraphNode& box = graph.nodes[node];
    if (box.kind == Kind::Peer) return box.peer;
    return boxOf(*graph.analysis, box.slowest, graph.mode);
}

void checkGraph(const std::shared_ptr<const TraceAnalysis>& analysis, GraphMode mode, const TraceGraphExtras& extras) {
    const auto graph = graphOf(analysis, mode, extras);
    const SlowGraph slow = slowGraph(*analysis, mode, extras);
    QCOMPARE(graph->nodes.size(), slow.nodes.size());
    std::int64_t self = 0;
    for (GraphNode node = 0; node < graph->nodes.size(); ++node) {
        const TraceGraphNode& box = graph->nodes[node];
        const auto found = slow.nodes.find(nameOfNode(*graph, node));
        QVERIFY(found != slow.nodes.end());
        const SlowNode& wanted = found->second;
        QCOMPARE(box.spans, wanted.spans);
        QCOMPARE(box.errors, wanted.errors);
        QCOMPARE(box.loops, wanted.loops);
        QCOMPARE(box.totalNs, wanted.total);
        QCOMPARE(box.selfNs, wanted.self);
        QCOMPARE(box.criticalNs, wanted.critical);
        QCOMPARE(box.maxNs, std::max<std::int64_t>(0, wanted.longest));
        self += box.selfNs;
        for (const Row row : wanted.rows) QCOMPARE(graph->nodeOfRow[row], node);
        if (box.kind == Kind::Peer) {
            QCOMPARE(box.slowest, noRow);
            continue;
        }
        QCOMPARE(box.kind == Kind::Missing, analysis->tree.span[box.slowest] == noSpan);
        QCOMPARE(lengthOfRow(*analysis, box.slowest), wanted.longest);
    }
    QCOMPARE(graph->selfNs, self);
    QCOMPARE(graph->calls, slow.calls);
    QCOMPARE(graph->edges.size(), slow.edges.size());
    for (const TraceGraphEdge& edge : graph->edges) {
        const auto found = slow.edges.find({nameOfNode(*graph, edge.from), nameOfNode(*graph, edge.to)});
        QVERIFY(found != slow.edges.end());
        QCOMPARE(edge.calls, found->second.calls);
        QCOMPARE(edge.messages, found->second.messages);
        QCOMPARE(edge.links, found->second.links);
        QCOMPARE(edge.errors, found->second.errors);
        QCOMPARE(edge.totalNs, found->second.total);
        QCOMPARE(edge.maxNs, found->second.longest);
        QCOMPARE(edge.critical, found->second.critical);
    }
    for (const RepeatRow& repeat : analysis->tree.repeats)
        QCOMPARE(graph->nodeOfRow[repeat.row], graph->nodeOfRow[analysis->tree.rowOfSpan[repeat.first]]);
}

TraceBuilder randomCalls(std::mt19937& random) {
    TraceBuilder builder;
    const auto below = [&random](std::uint64_t limit) { return random() % limit; };
    const std::uint64_t spans = 1 + below(80);
    for (std::uint64_t id = 1; id <= spans; ++id) {
        std::uint64_t parent = id == 1 || below(15) == 0 ? 0 : 1 + below(id - 1);
        if (below(20) == 0) parent = 1000 + below(3);
        if (below(40) == 0) parent = 1 + below(spans);
        const auto start = static_cast<std::int64_t>(below(400));
        const auto length = static_cast<std::int64_t>(below(5) == 0 ? 0 : below(300));
        builder.add(id, parent, start, start + length, "op" + std::to_string(below(3)), static_cast<std::uint32_t>(below(4)),
                    static_cast<SpanKind>(below(6)), below(6) == 0 ? StatusCode::Error : StatusCode::Unset,
                    below(25) == 0 ? std::uint16_t{NoStart} : std::uint16_t{0});
    }
    return builder;
}

TraceGraphExtras randomExtras(std::mt19937& random, const TraceAnalysis& analysis) {
    TraceGraphExtras extras;
    const SpanIndex spans = analysis.trace->spanCount();
    for (std::uint32_t i = 0; i < random() % 5; ++i)
        extras.links.push_back({static_cast<SpanIndex>(random() % spans), static_cast<SpanIndex>(random() % spans)});
    if (random() % 3 == 0) return extras;
    extras.peers.texts = {"mysql", analysis.trace->services.back().name, "kafka"};
    for (SpanIndex span = 0; span < spans; ++span) {
        const auto peer = static_cast<std::uint32_t>(random() % 4);
        extras.peers.value.push_back(peer == 3 ? KeyColumn::absent : peer);
    }
    return extras;
}

}  // namespace

class TestTraceGraph : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servicesOfAHandMadeTrace() {
        TraceBuilder b;
        b.add(1, 0, 0, 100, "GET /", 0, SpanKind::Server);
        b.add(2, 1, 10, 60, "call", 0, SpanKind::Client, StatusCode::Error);
        b.add(3, 2, 15, 55, "serve", 1, SpanKind::Server);
        b.add(4, 3, 20, 30, "SELECT", 1, SpanKind::Client);
        b.add(5, 1, 70, 75, "send", 0, SpanKind::Producer);
        b.add(6, 5, 80, 95, "work", 2, SpanKind::Consumer, StatusCode::Error);
        b.add(7, 99, 5, 9, "lost", 2);
        TraceGraphExtras extras;
        extras.peers.texts = {"mysql"};
        extras.peers.value.assign(7, KeyColumn::absent);
        extras.peers.value[3] = 0;
        extras.links = {{1, 6}};
        const auto graph = graphOf(analysedForGraph(b), GraphMode::Services, extras);
        // In order of rows: svc, service-1, service-2, the missing parent, the peer.
        QCOMPARE(graph->nodes.size(), std::size_t{5});
        QCOMPARE(graph->kinds, 3U);
        QCOMPARE(graph->calls, 4U);
        QCOMPARE(graph->nodes[0].spans, 3U);
        QCOMPARE(graph->nodes[0].errors, 1U);
        QCOMPARE(graph->nodes[3].kind, Kind::Missing);
        QCOMPARE(graph->nodes[4].kind, Kind::Peer);
        QCOMPARE(graph->nodes[4].peer, std::string("mysql"));
        const auto edge = [&](GraphNode from, GraphNode to) {
            const auto found = std::find_if(graph->edges.begin(), graph->edges.end(),
                                            [&](const TraceGraphEdge& e) { return e.from == from && e.to == to; });
            return found == graph->edges.end() ? TraceGraphEdge() : *found;
        };
        // The client's half says that the call failed.
        QCOMPARE(edge(0, 1).errors, 1U);
        QCOMPARE(edge(0, 1).totalNs, 40);
        QVERIFY(!edge(0, 1).asynchronous());
        QCOMPARE(edge(0, 2).messages, 1U);
        QCOMPARE(edge(0, 2).links, 1U);
        QVERIFY(edge(0, 2).asynchronous());
        QCOMPARE(edge(1, 4).calls, 1U);
        QCOMPARE(edge(3, 2).calls, 1U);
        QCOMPARE(graph->edges.size(), std::size_t{4});
    }

    void operationsKeepTheWayThatLedToThem() {
        TraceBuilder b;
        b.add(1, 0, 0, 100, "root");
        b.add(2, 1, 0, 40, "a", 1);
        b.add(3, 1, 40, 90, "b", 1);
        b.add(4, 2, 0, 10, "query", 2);
        b.add(5, 3, 50, 70, "query", 2);
        b.add(6, 3, 70, 80, "query", 2);
        const auto graph = graphOf(analysedForGraph(b), GraphMode::Operations);
        QCOMPARE(graph->nodes.size(), std::size_t{5});
        QCOMPARE(graph->nodes[4].spans, 2U);
        QCOMPARE(graph->nodes[4].totalNs, 30);
        QCOMPARE(graph->nodeOfRow[5], graph->nodeOfRow[4]);
        QVERIFY(graph->nodeOfRow[2] != graph->nodeOfRow[4]);
    }

    void likeTheSlowReference() {
        std::mt19937 random(20240315);
        for (int round = 0; round < 400; ++round) {
            TraceBuilder builder = round % 2 == 0 ? randomCalls(random) : test::randomTrace(random, 1 + random() % 120);
            const auto analysis = analysedForGraph(builder, round % 4 < 2);
            const TraceGraphExtras extras = randomExtras(random, *analysis);
            for (const GraphMode mode : {GraphMode::Services, GraphMode::Operations}) {
                checkGraph(analysis, mode, extras);
                if (QTest::currentTestFailed()) return;
            }
        }
    }

    void limitsLoseNothing() {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            TraceBuilder builder = randomCalls(random);
            const auto analysis = analysedForGraph(builder, round % 2 == 0);
            const TraceGraphExtras extras = randomExtras(random, *analysis);
            const TraceGraphLimits limits{1 + static_cast<std::uint32_t>(random() % 3), static_cast<std::uint32_t>(random() % 2),
                                          3 + static_cast<std::uint32_t>(random() % 12), static_cast<std::uint32_t>(random() % 6)};
            for (const GraphMode mode : {GraphMode::Services, GraphMode::Operations}) {
                const auto whole = graphOf(analysis, mode, extras);
                const auto cut = graphOf(analysis, mode, extras, limits);
                QCOMPARE(cut->calls, whole->calls);
                QCOMPARE(cut->kinds, whole->kinds);
                QCOMPARE(cut->selfNs, whole->selfNs);
                const auto sum = [](const TraceGraph& graph, auto field) {
                    std::int64_t all = 0;
                    for (const TraceGraphNode& node : graph.nodes) all += static_cast<std::int64_t>(node.*field);
                    return all;
                };
                QCOMPARE(sum(*cut, &TraceGraphNode::spans), sum(*whole, &TraceGraphNode::spans));
                QCOMPARE(sum(*cut, &TraceGraphNode::errors), sum(*whole, &TraceGraphNode::errors));
                QCOMPARE(sum(*cut, &TraceGraphNode::selfNs), sum(*whole, &TraceGraphNode::selfNs));
                QVERIFY(cut->edges.size() <= limits.edges);
                // How many boxes stand for how many.
                std::size_t boxes = 0;
                for (const TraceGraphNode& node : cut->nodes) boxes += node.kind == Kind::Others ? node.merged : 1;
                QCOMPARE(boxes, whole->nodes.size());
                if (mode == GraphMode::Operations) {
                    QVERIFY(cut->nodes.size() <= limits.operations);
                } else {
                    QVERIFY(cut->nodes.size() <= limits.services + limits.peers + 2);  // missing parents, others
                }
                for (Row row = 0; row < analysis->tree.rowCount(); ++row) QVERIFY(cut->nodeOfRow[row] < cut->nodes.size());
                for (const TraceGraphEdge& edge : cut->edges) QVERIFY(edge.from != edge.to);
            }
        }
    }

    void deepAndManySucceed() {
        TraceBuilder deep;
        for (std::uint64_t id = 1; id <= 20'000; ++id)
            deep.add(id, id - 1, 0, 100'000 - static_cast<std::int64_t>(id), id % 2 == 0 ? "a" : "b", id % 2);
        const auto analysis = analysedForGraph(deep);
        const auto operations = graphOf(analysis, GraphMode::Operations);
        QCOMPARE(operations->nodes.size(), std::size_t{400});
        QCOMPARE(operations->nodes.back().kind, Kind::Others);
        QCOMPARE(operations->nodes.back().merged, 20'000U - 399U);
        const auto services = graphOf(analysis, GraphMode::Services);
        QCOMPARE(services->nodes.size(), std::size_t{2});
        QCOMPARE(services->edges.size(), std::size_t{2});
        QCOMPARE(services->calls, 19'999U);
    }

    void sumsStopAtTheEnd() {
        TraceBuilder b;
        b.add(1, 0, 0, INT64_MAX - 1);
        b.add(2, 0, 0, INT64_MAX - 1);
        for (const GraphMode mode : {GraphMode::Services, GraphMode::Operations})
            QCOMPARE(graphOf(analysedForGraph(b), mode)->nodes[0].totalNs, INT64_MAX);
    }

    void emptyCancelledAndWrong() {
        TraceBuilder none;
        for (const GraphMode mode : {GraphMode::Services, GraphMode::Operations})
            QVERIFY(graphOf(analysedForGraph(none), mode)->nodes.empty());
        TraceBuilder b;
        b.add(1, 0, 0, 10);
        const auto analysis = analysedForGraph(b);
        std::stop_source stop;
        stop.request_stop();
        for (const GraphMode mode : {GraphMode::Services, GraphMode::Operations}) {
            const auto cancelled = buildTraceGraph(analysis, mode, {}, stop.get_token());
            QVERIFY(!cancelled);
            QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        }
        TraceGraphExtras extras;
        extras.peers.value = {0, 0};
        extras.peers.texts = {"x"};
        const auto wrong = buildTraceGraph(analysis, GraphMode::Services, extras, {});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Usage);
    }
};

FW_REGISTER_TEST(TestTraceGraph);

#include "tst_trace_graph.moc"
