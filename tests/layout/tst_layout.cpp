// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <clocale>
#include <cmath>
#include <random>
#include <thread>

#include <QElapsedTimer>
#include <QTest>

#include "model/layout/edge_budget.h"
#include "model/layout/graph_layout.h"

using namespace fw;
using namespace fw::layout;

namespace {

GraphShape shapeOf(std::uint32_t nodes, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& edges) {
    GraphShape shape;
    shape.nodes = nodes;
    for (const auto& [from, to] : edges) shape.edges.push_back({from, to});
    return shape;
}

GraphShape randomShape(std::uint32_t nodes, std::uint32_t edges) {
    std::mt19937 random(1);
    GraphShape shape;
    shape.nodes = nodes;
    for (std::uint32_t i = 0; i < edges; ++i)
        shape.edges.push_back({static_cast<std::uint32_t>(random() % nodes), static_cast<std::uint32_t>(random() % nodes)});
    return shape;
}

bool touches(const GraphLayout& layout, const GraphPoint& at, std::uint32_t node) {
    const double dx = std::abs(at.x - layout.centre[node].x) - layout.boxWidth / 2;
    const double dy = std::abs(at.y - layout.centre[node].y) - layout.boxHeight / 2;
    return dx < 2 && dy < 2 && (dx > -2 || dy > -2);
}

void checkLayout(const GraphShape& shape, const GraphLayout& layout) {
    QCOMPARE(layout.centre.size(), std::size_t{shape.nodes});
    QCOMPARE(layout.route.size(), shape.edges.size());
    for (std::uint32_t a = 0; a < shape.nodes; ++a) {
        const GraphPoint& at = layout.centre[a];
        QVERIFY(at.x >= shape.boxWidth / 2 - 1 && at.x <= layout.width - shape.boxWidth / 2 + 1);
        QVERIFY(at.y >= shape.boxHeight / 2 - 1 && at.y <= layout.height - shape.boxHeight / 2 + 1);
        for (std::uint32_t b = 0; b < a; ++b)
            QVERIFY(std::abs(at.x - layout.centre[b].x) >= shape.boxWidth || std::abs(at.y - layout.centre[b].y) >= shape.boxHeight);
    }
    for (std::size_t i = 0; i < shape.edges.size(); ++i) {
        const auto& route = layout.route[i];
        if (shape.edges[i].from == shape.edges[i].to) {
            QVERIFY(route.empty());
            continue;
        }
        QVERIFY(route.size() == 2 || (route.size() >= 4 && route.size() % 3 == 1));
        QVERIFY(touches(layout, route.front(), shape.edges[i].from));
        QVERIFY(touches(layout, route.back(), shape.edges[i].to));
    }
}

}  // namespace

class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callersStandLeft() {
        const GraphShape shape = shapeOf(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}});
        const auto layout = layOutGraph(shape, {});
        QVERIFY2(layout, layout ? "" : layout.error().message.c_str());
        checkLayout(shape, *layout);
        QVERIFY(layout->centre[0].x < layout->centre[1].x);
        QCOMPARE(layout->centre[1].x, layout->centre[2].x);
        QVERIFY(layout->centre[2].x < layout->centre[3].x);
        QCOMPARE(layout->straight, 0U);
    }

    void circlesSelfCallsAndPairs() {
        const GraphShape shape = shapeOf(5, {{0, 1}, {1, 2}, {2, 0}, {1, 0}, {3, 3}, {0, 1}, {4, 0}});
        const auto layout = layOutGraph(shape, {});
        QVERIFY(layout);
        checkLayout(shape, *layout);
    }

    void alwaysTheSame() {
        const GraphShape shape = randomShape(30, 50);
        const auto first = layOutGraph(shape, {});
        const auto second = layOutGraph(shape, {});
        QVERIFY(first && second);
        QVERIFY(first->centre == second->centre);
        QVERIFY(first->route == second->route);
    }

    void anotherDecimalPointChangesNothing() {
        const GraphShape shape = randomShape(10, 14);
        const auto before = layOutGraph(shape, {});
        const std::string old = std::setlocale(LC_NUMERIC, nullptr);
        if (std::setlocale(LC_NUMERIC, "pl_PL.UTF-8") == nullptr) std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
        const auto after = layOutGraph(shape, {});
        std::setlocale(LC_NUMERIC, old.c_str());
        QVERIFY(before && after);
        QVERIFY(before->centre == after->centre);
    }

    void largestGraphsTakeBoundedTime_data() {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("edges");
        QTest::addColumn<int>("form");
        QTest::newRow("random") << 400 << 2000 << 0;
        QTest::newRow("random, fewer boxes") << 100 << 1000 << 0;
        QTest::newRow("chain with far edges") << 400 << 2000 << 1;
        QTest::newRow("star") << 400 << 399 << 2;
        QTest::newRow("tree") << 400 << 399 << 3;
        QTest::newRow("two sides") << 200 << 2000 << 4;
    }
    void largestGraphsTakeBoundedTime() {
        QFETCH(const int, nodes);
        QFETCH(const int, edges);
        QFETCH(const int, form);
        std::mt19937 random(1);
        GraphShape shape;
        shape.nodes = static_cast<std::uint32_t>(nodes);
        for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(edges); ++i) {
            const auto any = [&random](std::uint32_t limit) { return static_cast<std::uint32_t>(random() % limit); };
            const std::uint32_t next = i + 1;
            if (form == 0 || (form == 1 && next >= shape.nodes))
                shape.edges.push_back({any(shape.nodes), any(shape.nodes)});
            else if (form == 1)
                shape.edges.push_back({i, next});
            else if (form == 2)
                shape.edges.push_back({0, next});
            else if (form == 3)
                shape.edges.push_back({any(next), next});
            else
                shape.edges.push_back({any(shape.nodes / 2), shape.nodes / 2 + any(shape.nodes / 2)});
        }
        QElapsedTimer clock;
        clock.start();
        const auto layout = layOutGraph(shape, {});
        const qint64 took = clock.elapsed();
        QVERIFY(layout);
        qInfo("%lld ms, %u straight", static_cast<long long>(took), layout->straight);
        checkLayout(shape, *layout);
        QVERIFY2(took < 20'000, qPrintable(QString::number(took)));
    }

    void budgetCountsRanks() {
        // A chain passes no rank; an edge over it passes what lies between.
        GraphShape shape = shapeOf(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 4}});
        QCOMPARE(affordableEdges(shape, 3), 5U);
        QCOMPARE(affordableEdges(shape, 2), 4U);
        // The way back counts like the way there.
        shape.edges.back() = {4, 0};
        QCOMPARE(affordableEdges(shape, 3), 5U);
        QCOMPARE(affordableEdges(shape, 2), 4U);
        QCOMPARE(affordableEdges(shapeOf(3, {{0, 0}, {1, 1}}), 0), 2U);
        QCOMPARE(affordableEdges(shapeOf(0, {}), 0), 0U);
    }

    void refusesWhatDoesNotFit() {
        QCOMPARE(layOutGraph(shapeOf(2, {{0, 2}}), {}).error().kind, ErrorKind::Usage);
        GraphShape shape = shapeOf(1, {});
        shape.boxWidth = std::nan("");
        QCOMPARE(layOutGraph(shape, {}).error().kind, ErrorKind::Usage);
        QCOMPARE(layOutGraph(shapeOf(maxGraphNodes + 1, {}), {}).error().kind, ErrorKind::Limit);
        QVERIFY(layOutGraph(shapeOf(0, {}), {})->centre.empty());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(layOutGraph(shapeOf(2, {{0, 1}}), stop.get_token()).error().kind, ErrorKind::Cancelled);
    }

    void threadsTakeTurns() {
        const GraphShape shape = randomShape(20, 30);
        const auto wanted = layOutGraph(shape, {});
        QVERIFY(wanted);
        std::atomic<int> same = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    for (int round = 0; round < 5; ++round) {
                        const auto layout = layOutGraph(shape, {});
                        if (layout && layout->centre == wanted->centre) ++same;
                    }
                });
            }
        }
        QCOMPARE(same.load(), 20);
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
