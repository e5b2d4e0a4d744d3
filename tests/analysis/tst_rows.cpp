// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of repeats, filters, the path by rows: against slow models that are obviously right.
#include <algorithm>
#include <random>
#include <set>

#include <QtTest>

#include "model/analysis/deepest_error.h"
#include "model/analysis/found_spans.h"
#include "model/analysis/repeats.h"
#include "model/analysis/row_filter.h"
#include "model/analysis/start_order.h"
#include "model/analysis/visible_rows.h"
#include "tests/analysis/random_traces.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;
using fw::test::TraceBuilder;

namespace {

std::shared_ptr<const TraceAnalysis> analysed(TraceBuilder& builder, bool folded) {
    return *analyseTrace(builder.build(), {}, {.foldRepeats = folded});
}

/// "1 *[2 3 4] 5": ids in row order, heads of repeats as * with their members in brackets.
QByteArray outline(const TraceAnalysis& analysis) {
    QByteArray text;
    std::vector<Row> ends;
    for (Row row = 0; row < analysis.tree.rowCount(); ++row) {
        while (!ends.empty() && ends.back() == row) {
            text += ']';
            ends.pop_back();
        }
        if (row > 0) text += ' ';
        if (analysis.tree.repeatAt(row) != nullptr) {
            text += "*[";
            ends.push_back(analysis.tree.end[row]);
        } else {
            const SpanIndex span = analysis.tree.span[row];
            text += span == noSpan ? QByteArray("?") : QByteArray::number(quint64{analysis.trace->spanId[span].value});
        }
    }
    for (std::size_t i = 0; i < ends.size(); ++i) text += ']';
    return text;
}

bool isAncestor(const SpanTree& tree, Row above, Row row) {
    for (Row at = tree.parent[row]; at != noRow; at = tree.parent[at])
        if (at == above) return true;
    return false;
}

}  // namespace

class TestRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spansBelowAreCounted() {
        std::mt19937 random(78);
        for (int round = 0; round < 20; ++round) {
            TraceBuilder builder = fw::test::randomTrace(random, 400);
            const auto analysis = analysed(builder, round % 4 != 0);
            const SpanTree& tree = analysis->tree;
            for (Row row = 0; row < tree.rowCount(); ++row) {
                const auto spans = std::count_if(tree.span.begin() + row + 1, tree.span.begin() + tree.end[row],
                                                 [](SpanIndex span) { return span != noSpan; });
                QCOMPARE(tree.spansBelow(row), static_cast<Row>(spans));
            }
        }
    }
    void deepestErrorAsByHand() {
        std::mt19937 random(77);
        for (int round = 0; round < 40; ++round) {
            TraceBuilder builder = fw::test::randomTrace(random, 300);
            const auto analysis = analysed(builder, round % 2 == 0);
            const SpanTree& tree = analysis->tree;
            std::vector<Row> errors;
            for (Row row = 0; row < tree.rowCount(); ++row)
                if (tree.span[row] != noSpan && analysis->trace->status[tree.span[row]] == StatusCode::Error) errors.push_back(row);
            const auto levels = [&](Row row) {
                int count = 0;
                for (Row at = row; at != noRow; at = tree.parent[at])
                    if (tree.repeatAt(at) == nullptr) ++count;
                return count;
            };
            for (Row top = 0; top <= tree.rowCount(); ++top) {
                const bool all = top == tree.rowCount();
                Row wanted = noRow;
                for (const Row row : errors)
                    if ((all || isAncestor(tree, top, row)) && (wanted == noRow || levels(row) > levels(wanted))) wanted = row;
                QCOMPARE(deepestError(tree, errors, all ? noRow : top), wanted);
            }
        }
        QCOMPARE(deepestError(SpanTree(), {}, noRow), noRow);
        QCOMPARE(deepestError(SpanTree(), {}, 3), noRow);
    }
    void repeatsFold() {
        TraceBuilder b;
        b.add(1, 0, 0, 100);
        for (std::uint64_t i = 0; i < 5; ++i)
            b.add(2 + i, 1, static_cast<std::int64_t>(10 * i), static_cast<std::int64_t>(10 * i + 4), "step");
        b.add(7, 1, 60, 70, "other");
        const auto analysis = analysed(b, true);
        QCOMPARE(outline(*analysis), QByteArray("1 *[ 2 3 4 5 6] 7"));
        const RepeatRow* head = analysis->tree.repeatAt(1);
        QVERIFY(head != nullptr);
        QCOMPARE(head->count, 5U);
        QCOMPARE(head->totalNs, 20);
        QCOMPARE(head->startNs, 0);
        QCOMPARE(head->endNs, 44);
        QCOMPARE(head->number, 0U);
        QCOMPARE(analysis->tree.depth[2], 2U);
        QCOMPARE(analysis->tree.parent[2], 1U);
        QCOMPARE(analysis->levels, 2U);
        QCOMPARE(analysis->tree.plainRows(), 7U);
        // The plain tree is what it was.
        QCOMPARE(outline(*analysed(b, false)), QByteArray("1 2 3 4 5 6 7"));
    }
    void whatIsNotARun_data() {
        QTest::addColumn<int>("change");
        QTest::newRow("four only") << 0;
        QTest::newRow("another operation between") << 1;
        QTest::newRow("an error between") << 2;
        QTest::newRow("another service between") << 3;
        QTest::newRow("another kind between") << 4;
        QTest::newRow("a child below one") << 5;
        QTest::newRow("top rows") << 6;
    }
    void whatIsNotARun() {
        QFETCH(int, change);
        TraceBuilder b;
        b.add(1, 0, 0, 100);
        const std::uint64_t count = change == 0 ? 4 : 8;
        for (std::uint64_t i = 0; i < count; ++i) {
            const bool odd = i == 4;
            const auto at = static_cast<std::int64_t>(10 * i);
            b.add(2 + i, change == 6 ? 0 : 1, at, at + 4, odd && change == 1 ? "other" : "step", odd && change == 3 ? 1 : 0,
                  odd && change == 4 ? SpanKind::Client : SpanKind::Internal, odd && change == 2 ? StatusCode::Error : StatusCode::Unset);
        }
        if (change == 5) b.add(20, 6, 41, 42, "child");
        const auto analysis = analysed(b, true);
        QVERIFY(analysis->tree.repeats.empty());
        QCOMPARE(analysis->tree.rowCount(), analysis->trace->spanCount());
    }
    void slowestAndUntimed() {
        TraceBuilder b;
        b.add(1, 0, 0, 1000);
        for (std::uint64_t i = 0; i < 6; ++i)
            b.add(2 + i, 1, static_cast<std::int64_t>(10 * i), static_cast<std::int64_t>(10 * i + (i == 2 || i == 4 ? 9 : 3)), "step", 0,
                  SpanKind::Internal, StatusCode::Unset, i == 5 ? std::uint16_t{TimeOutOfRange} : std::uint16_t{0});
        const auto analysis = analysed(b, true);
        QCOMPARE(analysis->tree.repeats.size(), 1U);
        QCOMPARE(analysis->trace->spanId[analysis->tree.repeats[0].slowest].value, 4U);
        QCOMPARE(analysis->tree.repeats[0].endNs, 49);  // without the one that has no place in time
    }
    void longRunsHavePages_data() {
        QTest::addColumn<int>("members");
        QTest::addColumn<int>("pages");
        QTest::addColumn<int>("length");
        QTest::newRow("100") << 100 << 0 << 0;
        QTest::newRow("101") << 101 << 2 << 100;
        QTest::newRow("1204") << 1204 << 13 << 100;
        QTest::newRow("9999") << 9'999 << 100 << 100;
        QTest::newRow("10000") << 10'000 << 10 << 1'000;
        QTest::newRow("100000") << 100'000 << 10 << 10'000;
    }
    void longRunsHavePages() {
        QFETCH(int, members);
        QFETCH(int, pages);
        QFETCH(int, length);
        TraceBuilder b;
        b.add(1, 0, 0, 1'000'000);
        for (int i = 0; i < members; ++i) b.add(static_cast<std::uint64_t>(2 + i), 1, i, i + 1, "step");
        const auto analysis = analysed(b, true);
        const SpanTree& tree = analysis->tree;
        QCOMPARE(static_cast<int>(tree.repeats.size()), 1 + pages);
        QCOMPARE(static_cast<int>(tree.repeats[0].count), members);
        std::uint32_t sum = 0;
        for (std::size_t i = 1; i < tree.repeats.size(); ++i) {
            const RepeatRow& page = tree.repeats[i];
            QCOMPARE(page.number, sum + 1);
            QCOMPARE(tree.parent[page.row], tree.repeats[0].row);
            QVERIFY(static_cast<int>(page.count) <= length);
            sum += page.count;
        }
        if (pages > 0) QCOMPARE(static_cast<int>(sum), members);
        QCOMPARE(tree.end[tree.repeats[0].row], tree.rowCount());
    }
    void heldRunsStayTogether() {
        TraceBuilder b;
        b.add(1, 0, 0, 1000);
        for (std::uint64_t i = 0; i < 6; ++i)
            b.add(2 + i, 1, static_cast<std::int64_t>(10 * i), static_cast<std::int64_t>(10 * i + 4), "step");
        const auto before = analysed(b, true);
        QCOMPARE(outline(*before), QByteArray("1 *[ 2 3 4 5 6 7]"));
        // One member gets a child, others come between; what touches a member joins, what stands alone does not.
        b.add(20, 1, 5, 6, "x");
        b.add(21, 4, 21, 22, "below");
        b.add(22, 1, 31, 32, "x");
        b.add(23, 1, 52, 53, "step");
        b.add(24, 1, 60, 61, "x");
        b.add(25, 1, 70, 71, "step");
        const auto after = *analyseTrace(b.build(), {}, {.before = before, .foldRepeats = true});
        QCOMPARE(outline(*after), QByteArray("1 *[ 2 3 5 6 7 23] 20 4 21 22 24 25"));
        QCOMPARE(outline(*analysed(b, true)), QByteArray("1 2 20 3 4 21 5 22 6 7 23 24 25"));
        // Clocks or parents that are others hold nothing.
        QVERIFY(after->critical.segments == analysed(b, false)->critical.segments);
    }
    void spansAreFoundAgainAfterGrowth() {
        TraceBuilder b;
        b.add(1, 0, 0, 1000);
        b.add(2, 1, 10, 20);
        b.add(3, 1, 20, 30);
        const auto before = analysed(b, false);
        b.add(4, 1, 30, 40);
        const auto grown = *analyseTrace(b.build(), {}, {.before = before});
        QVERIFY(grown->grewFrom(*before));
        QVERIFY(!grown->grewFrom(*grown));
        QVERIFY(!before->grewFrom(*grown));
        QCOMPARE(grown->growth.count(), SpanIndex{3});
        for (SpanIndex span = 0; span < 3; ++span) QCOMPARE(grown->growth.after(span), span);
        // Numbers that stand for other spans: one went, one came first, and an id that stands twice is told apart by its start.
        TraceBuilder other;
        other.add(3, 1, 25, 30);
        other.add(1, 0, 0, 1000);
        other.add(3, 1, 20, 30);
        const auto moved = *analyseTrace(other.build(), {}, {.before = before});
        QCOMPARE(moved->growth.after(0), SpanIndex{1});
        QCOMPARE(moved->growth.after(1), noSpan);
        QCOMPARE(moved->growth.after(2), SpanIndex{2});
        // What is left is no reason to keep what was seen before.
        std::shared_ptr<const TraceAnalysis> first = analysed(b, false);
        const std::weak_ptr<const TraceAnalysis> watched = first;
        const auto next = *analyseTrace(b.build(), {}, {.before = first});
        first.reset();
        QVERIFY(watched.expired());
        QVERIFY(next->grownOf.expired());
    }
    void errorRowsAreThoseOfErrors() {
        std::mt19937 random(31);
        for (int round = 0; round < 100; ++round) {
            TraceBuilder b = test::randomTrace(random, 20 + static_cast<std::uint32_t>(random() % 200));
            const auto analysis = analysed(b, round % 2 == 0);
            std::vector<Row> rows;
            for (Row row = 0; row < analysis->tree.rowCount(); ++row)
                if (const SpanIndex span = analysis->tree.span[row]; span != noSpan && analysis->trace->status[span] == StatusCode::Error)
                    rows.push_back(row);
            QCOMPARE(analysis->errorRows, rows);
        }
    }
    void grownTreesStayWhole() {
        std::mt19937 random(29);
        for (int round = 0; round < 200; ++round) {
            TraceBuilder b = test::randomTrace(random, 20 + static_cast<std::uint32_t>(random() % 200));
            const auto whole = b.build();
            // The first half of its spans, then all of them.
            TraceData half = *whole;
            const std::size_t count = whole->spanCount() / 2;
            half.startNs.resize(count);
            half.durationNs.resize(count);
            half.spanId.resize(count);
            half.parentId.resize(count);
            half.name.resize(count);
            half.service.resize(count);
            half.resource.resize(count);
            half.scope.resize(count);
            half.kind.resize(count);
            half.status.resize(count);
            half.marks.resize(count);
            const auto before = *analyseTrace(std::make_shared<const TraceData>(std::move(half)), {}, {.foldRepeats = true});
            const auto after = *analyseTrace(whole, {}, {.before = before, .foldRepeats = true});
            const SpanTree& tree = after->tree;
            const auto plain = analysed(b, false);
            QCOMPARE(tree.plainRows(), plain->tree.rowCount());
            std::vector<int> seen(whole->spanCount(), 0);
            for (Row row = 0; row < tree.rowCount(); ++row) {
                Row parent = tree.parent[row];
                if (parent != noRow) {
                    QVERIFY(parent < row && tree.end[row] <= tree.end[parent]);
                    QCOMPARE(tree.depth[row], tree.depth[parent] + 1);
                }
                QVERIFY(tree.end[row] > row);
                if (tree.end[row] < tree.rowCount()) QVERIFY(tree.depth[tree.end[row]] <= tree.depth[row]);
                if (tree.span[row] == noSpan) continue;
                ++seen[tree.span[row]];
                QCOMPARE(tree.rowOfSpan[tree.span[row]], row);
                while (parent != noRow && tree.repeatAt(parent) != nullptr) parent = tree.parent[parent];
                const Row plainParent = plain->tree.parent[plain->tree.rowOfSpan[tree.span[row]]];
                QCOMPARE(parent == noRow ? noSpan : tree.span[parent], plainParent == noRow ? noSpan : plain->tree.span[plainParent]);
            }
            for (const int times : seen) QCOMPARE(times, 1);
            for (const RepeatRow& repeats : tree.repeats) {
                QVERIFY(repeats.count >= 2);
                for (Row row = repeats.row + 1; row < tree.end[repeats.row]; ++row) {
                    if (tree.span[row] == noSpan) continue;
                    QCOMPARE(whole->name[tree.span[row]], whole->name[repeats.first]);
                    QCOMPARE(whole->status[tree.span[row]] == StatusCode::Error, whole->status[repeats.first] == StatusCode::Error);
                }
            }
        }
    }
    void treesStayWhole() {
        std::mt19937 random(11);
        for (int round = 0; round < 300; ++round) {
            TraceBuilder b = test::randomTrace(random, 1 + static_cast<std::uint32_t>(random() % 300));
            const auto plain = analysed(b, false);
            const auto folded = analysed(b, true);
            const SpanTree& tree = folded->tree;
            QCOMPARE(tree.rowCount(), plain->tree.rowCount() + tree.repeats.size());
            // Without the heads it is the plain tree: order, parents, depths, ends, ghosts, marks.
            std::vector<Row> rows;
            std::vector<Row> back(tree.rowCount(), noRow);
            for (Row row = 0; row < tree.rowCount(); ++row) {
                if (tree.repeatAt(row) != nullptr) continue;
                back[row] = static_cast<Row>(rows.size());
                rows.push_back(row);
            }
            for (Row row = 0; row < plain->tree.rowCount(); ++row) {
                const Row at = rows[row];
                QCOMPARE(tree.span[at], plain->tree.span[row]);
                QCOMPARE(tree.marks[at], plain->tree.marks[row]);
                QCOMPARE(tree.ghostAt(at) != nullptr, plain->tree.ghostAt(row) != nullptr);
                if (tree.span[at] != noSpan) QCOMPARE(tree.rowOfSpan[tree.span[at]], at);
                Row parent = tree.parent[at];
                std::uint32_t heads = 0;
                for (Row above = parent; above != noRow; above = tree.parent[above]) heads += tree.repeatAt(above) != nullptr ? 1 : 0;
                while (parent != noRow && tree.repeatAt(parent) != nullptr) parent = tree.parent[parent];
                QCOMPARE(parent == noRow ? noRow : back[parent], plain->tree.parent[row]);
                QCOMPARE(tree.depth[at], plain->tree.depth[row] + heads);
                std::uint32_t spansBelow = 0;
                for (Row below = at; below < tree.end[at]; ++below) spansBelow += tree.repeatAt(below) == nullptr ? 1 : 0;
                QCOMPARE(spansBelow, plain->tree.end[row] - row);
            }
            for (Row row = 0; row < tree.rowCount(); ++row) {
                QVERIFY(tree.end[row] > row && tree.end[row] <= tree.rowCount());
                if (tree.parent[row] != noRow) {
                    QVERIFY(tree.end[row] <= tree.end[tree.parent[row]]);
                    QCOMPARE(tree.depth[row], tree.depth[tree.parent[row]] + 1);
                }
            }
            QVERIFY(folded->critical.segments == plain->critical.segments);
            QVERIFY(folded->self.selfNs == plain->self.selfNs);
        }
    }
    void pathByRows() {
        std::mt19937 random(12);
        for (int round = 0; round < 200; ++round) {
            TraceBuilder b = test::randomTrace(random, 1 + static_cast<std::uint32_t>(random() % 200));
            const auto analysis = analysed(b, round % 2 == 0);
            const SpanTree& tree = analysis->tree;
            const PathRows& path = analysis->path;
            QCOMPARE(path.size(), analysis->critical.segments.size());
            for (Row row = 0; row < tree.rowCount(); ++row) {
                std::vector<std::uint32_t> own;
                std::vector<std::uint32_t> members;
                std::vector<std::uint32_t> below;
                for (std::uint32_t i = 0; i < path.size(); ++i) {
                    const Row at = tree.rowOfSpan[analysis->critical.segments[i].span];
                    if (at == row) own.push_back(i);
                    if (tree.repeatAt(row) != nullptr && isAncestor(tree, row, at)) members.push_back(i);
                    if (at == row || isAncestor(tree, row, at)) below.push_back(i);
                }
                const auto given = path.of(row);
                QVERIFY(std::equal(own.begin(), own.end(), given.begin(), given.end()));
                if (const RepeatRow* repeats = tree.repeatAt(row); repeats != nullptr) {
                    const auto folded = path.ofRepeats(static_cast<std::size_t>(repeats - tree.repeats.data()));
                    QVERIFY(std::equal(members.begin(), members.end(), folded.begin(), folded.end()));
                }
                const PathRows::Range range = path.below(row);
                QCOMPARE(range.empty(), below.empty());
                if (below.empty()) continue;
                QCOMPARE(range.from, below.front());
                QCOMPARE(range.to, below.back() + 1);
                // The walk enters a span once: nothing of another branch lies between.
                if (tree.span[row] != noSpan) QCOMPARE(std::size_t{range.to - range.from}, below.size());
            }
            for (std::size_t from = 0; from < path.size(); from += 7) {
                for (std::size_t to = from + 1; to <= path.size(); to += 13) {
                    std::set<Row> rows;
                    for (std::size_t i = from; i < to; ++i) rows.insert(path.row(i));
                    QCOMPARE(path.bounds(from, to), std::make_pair(*rows.begin(), *rows.rbegin()));
                }
            }
        }
    }
    void filters() {
        std::mt19937 random(13);
        for (int round = 0; round < 200; ++round) {
            TraceBuilder b = test::randomTrace(random, 1 + static_cast<std::uint32_t>(random() % 200));
            const auto analysis = analysed(b, round % 2 == 0);
            const SpanTree& tree = analysis->tree;
            const TraceData& trace = *analysis->trace;
            RowFilter filter;
            QVERIFY(filter.empty());
            if (random() % 2 == 0)
                filter.hiddenServices = {static_cast<std::uint8_t>(random() % 2), static_cast<std::uint8_t>(random() % 2)};
            if (random() % 3 == 0) filter.hiddenKinds = 1U << static_cast<unsigned>(SpanKind::Client);
            if (random() % 3 == 0) filter.leastNs = static_cast<std::int64_t>(random() % 2'000);
            filter.criticalOnly = random() % 4 == 0;
            filter.errorsOnly = random() % 5 == 0;
            if (random() % 3 == 0) {
                auto found = std::make_shared<std::vector<std::uint8_t>>(trace.spanCount(), 0);
                for (std::uint8_t& one : *found) one = random() % 3 == 0 ? 1 : 0;
                filter.found = found;
            }
            const auto filtered = filterRows(*analysis, filter, {});
            QVERIFY(filtered != nullptr);
            std::vector<Row> passed;
            for (Row row = 0; row < tree.rowCount(); ++row) {
                const SpanIndex span = tree.span[row];
                const auto good = [&](SpanIndex i) {
                    if (trace.service[i] < filter.hiddenServices.size() && filter.hiddenServices[trace.service[i]] != 0) return false;
                    if (filter.hiddenKinds != 0 && trace.kind[i] == SpanKind::Client) return false;
                    if (filter.criticalOnly && analysis->critical.ns[i] == 0) return false;
                    if (filter.errorsOnly && trace.status[i] != StatusCode::Error) return false;
                    return trace.durationNs[i] >= filter.leastNs && (!filter.found || filter.found->at(i) != 0);
                };
                bool below = false;
                for (Row other = row + 1; other < tree.end[row]; ++other)
                    below = below || (tree.span[other] != noSpan && good(tree.span[other]));
                const bool pass = span != noSpan && good(span);
                if (pass) passed.push_back(row);
                QCOMPARE(int{filtered->kept[row]}, pass ? 2 : below ? 1 : 0);
            }
            QVERIFY(filtered->passed == passed);
            // Hidden parts of the path are with the nearest kept row above.
            const Row root = analysis->critical.root;
            if (root == noRow || filtered->kept[root] == 0) {
                QCOMPARE(filtered->path.size(), std::size_t{0});
                continue;
            }
            for (std::size_t i = 0; i < filtered->path.size(); ++i) {
                Row row = tree.rowOfSpan[analysis->critical.segments[i].span];
                while (filtered->kept[row] == 0) row = tree.parent[row];
                QCOMPARE(filtered->path.row(i), row);
            }
        }
    }
    void cancelledFilter() {
        TraceBuilder b;
        b.add(1, 0, 0, 10);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(filterRows(*analysed(b, true), {}, stop.get_token()) == nullptr);
    }
    void ranks() {
        std::mt19937 random(14);
        for (int round = 0; round < 50; ++round) {
            const Row rows = 1 + static_cast<Row>(random() % 500);
            std::vector<Row> marked;
            for (Row row = 0; row < rows; ++row)
                if (random() % 3 != 0) marked.push_back(row);
            const RowRank rank(marked, rows);
            for (Row row = 0; row < rows; ++row) {
                QCOMPARE(rank.contains(row), std::binary_search(marked.begin(), marked.end(), row));
                QCOMPARE(rank.upTo(row), static_cast<std::uint32_t>(std::upper_bound(marked.begin(), marked.end(), row) - marked.begin()));
            }
        }
    }

    void orderByKeyIsThatOfComparing() {
        std::mt19937_64 random(5);
        for (int turn = 0; turn < 200; ++turn) {
            std::vector<std::int64_t> keys(random() % 3'000);
            const int kind = turn % 5;
            for (std::int64_t& key : keys) {
                const auto any = static_cast<std::int64_t>(random());
                key = kind == 0   ? any
                      : kind == 1 ? any % 7
                      : kind == 2 ? 1'710'000'000'000'000'000 + any % 1'000'000'000
                                  : any % 5'000 - 2'500;
                if (kind == 4 && random() % 50 == 0) key = random() % 2 == 0 ? INT64_MIN : INT64_MAX;
            }
            std::vector<std::uint32_t> expected(keys.size());
            for (std::uint32_t i = 0; i < expected.size(); ++i) expected[i] = i;
            std::stable_sort(expected.begin(), expected.end(), [&](auto a, auto b) { return keys[a] < keys[b]; });
            QCOMPARE(orderByKey(keys), expected);
        }
        QVERIFY(orderByKey({}).empty());
    }

    void foundSpansAreWalkedAndCounted() {
        std::mt19937 random(6);
        for (int turn = 0; turn < 50; ++turn) {
            TraceBuilder builder = fw::test::randomTrace(random, 1 + static_cast<std::uint32_t>(random() % 200));
            const auto analysis = *analyseTrace(builder.build(), {}, {.foldRepeats = turn % 2 == 0});
            auto bytes = std::make_shared<std::vector<std::uint8_t>>(analysis->trace->spanCount());
            for (std::uint8_t& byte : *bytes) byte = random() % 4 == 0 ? 1 : 0;
            const auto found = foundSpans(*analysis, bytes);
            std::vector<Row> rows;
            for (Row row = 0; row < analysis->tree.rowCount(); ++row)
                if (analysis->tree.span[row] != noSpan && (*bytes)[analysis->tree.span[row]] != 0) rows.push_back(row);
            QCOMPARE(found->rows, rows);
            for (Row row = 0; row < analysis->tree.rowCount(); ++row) {
                std::size_t inside = 0;
                Row next = noRow;
                Row previous = noRow;
                for (const Row hit : rows) {
                    inside += hit >= row && hit < analysis->tree.end[row] ? 1 : 0;
                    if (hit > row && next == noRow) next = hit;
                    if (hit < row) previous = hit;
                }
                QCOMPARE(found->countIn(row, analysis->tree.end[row]), inside);
                QCOMPARE(found->next(row, true), next != noRow || rows.empty() ? next : rows.front());
                QCOMPARE(found->next(row, false), previous != noRow || rows.empty() ? previous : rows.back());
            }
            QCOMPARE(found->next(noRow, true), rows.empty() ? noRow : rows.front());
            QCOMPARE(found->next(noRow, false), rows.empty() ? noRow : rows.back());
        }
    }
};

FW_REGISTER_TEST(TestRows);

#include "tst_rows.moc"
