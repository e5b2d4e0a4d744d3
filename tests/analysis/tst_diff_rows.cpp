// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a comparison are seen, against a naive look at every row.
#include <random>

#include <QTest>

#include "model/analysis/diff_order.h"
#include "model/analysis/diff_rows.h"
#include "model/analysis/diff_words.h"
#include "tests/analysis/random_traces.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;

namespace diff_rows_test {

std::shared_ptr<const DiffPlan> planOf(const std::shared_ptr<const TraceData>& a, const std::shared_ptr<const TraceData>& b) {
    return *planDiff(*compareTraces(Baseline(*analyseTrace(a, {})), Candidate(*analyseTrace(b, {})), {}), {});
}

std::shared_ptr<const DiffPlan> randomPlan(std::mt19937& random) {
    const auto a = test::randomTrace(random, 1 + random() % 120).build();
    const auto b = test::randomTrace(random, 1 + random() % 120).build();
    return planOf(a, b);
}

class TestDiffRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLeastThresholdLeavesSoManyRows() {
        std::mt19937 random(12);
        for (int turn = 0; turn < 200; ++turn) {
            const auto plan = randomPlan(random);
            DiffRows rows(plan);
            const std::uint32_t all = rows.count();
            const auto most = static_cast<std::uint32_t>(1 + random() % (all + 2));
            rows.setMost(most);
            if (rows.least() == 0) {
                // Nothing had to go, or no row differs less than others.
                QCOMPARE(rows.count(), all);
                continue;
            }
            const std::int64_t least = rows.least();
            const auto above = [&](std::int64_t ns) {
                DiffRows other(plan);
                other.setLeast(ns);
                return other.count();
            };
            // One less would be too many; the loudest stay, also where they are more.
            QVERIFY(above(least - 1) > most);
            const std::int64_t loudest = *std::max_element(plan->loudestNs.begin(), plan->loudestNs.end());
            QVERIFY(rows.count() <= most || least == loudest);
        }
    }

    void seenRowsAreThoseOfADefinition() {
        std::mt19937 random(11);
        for (int turn = 0; turn < 200; ++turn) {
            const auto plan = randomPlan(random);
            const TraceDiff& diff = *plan->diff;
            DiffRows rows(plan);
            for (int i = 0; i < 8; ++i) rows.setFolded(static_cast<DiffRow>(random() % diff.rowCount()), random() % 2 == 0);
            rows.setLeast(static_cast<std::int64_t>(random() % 3) * static_cast<std::int64_t>(random() % 20'000));
            std::uint32_t index = 0;
            for (DiffRow row = 0; row < diff.rowCount(); ++row) {
                bool loud = false;
                for (DiffRow below = row; below < diff.end[row]; ++below)
                    loud = loud || diff.has(below, TraceDiff::StatusChanged) || std::abs(diff.criticalDelta(below)) >= rows.least() ||
                           std::abs(diff.withinNs[below]) >= rows.least();
                bool hidden = !loud;
                for (DiffRow above = diff.parent[row]; above != noDiffRow; above = diff.parent[above])
                    hidden = hidden || rows.isFolded(above);
                QCOMPARE(rows.isSeen(row), !hidden);
                if (hidden) continue;
                QCOMPARE(rows.rowAt(index), row);
                QCOMPARE(rows.indexOf(row), index);
                ++index;
            }
            QCOMPARE(rows.count(), index);
        }
    }

    void hiddenRowsPointToTheNearestSeenOneAbove() {
        std::mt19937 random(12);
        for (int turn = 0; turn < 100; ++turn) {
            const auto plan = randomPlan(random);
            const TraceDiff& diff = *plan->diff;
            DiffRows rows(plan);
            for (int i = 0; i < 8; ++i) rows.setFolded(static_cast<DiffRow>(random() % diff.rowCount()), true);
            for (DiffRow row = 0; row < diff.rowCount(); ++row) {
                DiffRow seen = row;
                while (!rows.isSeen(seen)) seen = diff.parent[seen];
                QCOMPARE(rows.rowAt(rows.indexOf(row)), seen);
            }
            const auto wanted = static_cast<DiffRow>(random() % diff.rowCount());
            rows.reveal(wanted);
            QVERIFY(rows.isSeen(wanted));
        }
    }

    void differencesComeLargestFirstAndAllOfThem() {
        std::mt19937 random(13);
        for (int turn = 0; turn < 100; ++turn) {
            const auto plan = randomPlan(random);
            const TraceDiff& diff = *plan->diff;
            for (std::size_t i = 1; i < plan->byDelta.size(); ++i)
                QVERIFY(std::abs(diff.criticalDelta(plan->byDelta[i - 1])) >= std::abs(diff.criticalDelta(plan->byDelta[i])));
            std::size_t differing = 0;
            for (DiffRow row = 0; row < diff.rowCount(); ++row) {
                if (!diff.isEntry(row)) continue;
                const FigureDeltas deltas = diff.deltas(row);
                const bool marked = diff.has(row, TraceDiff::Moved) || diff.has(row, TraceDiff::StatusChanged);
                differing += deltas.criticalNs != 0 || deltas.durationNs != 0 || diff.match[row] != DiffMatch::Same || marked ? 1 : 0;
            }
            QCOMPARE(plan->byDelta.size(), differing);
        }
    }

    void ordersAreThoseOfADefinition() {
        std::mt19937 random(16);
        for (int turn = 0; turn < 60; ++turn) {
            const auto plan = randomPlan(random);
            const TraceDiff& diff = *plan->diff;
            const auto keyOf = [&](DiffField field, DiffRow row) -> std::int64_t {
                const FigureDeltas deltas = diff.deltas(row);
                switch (field) {
                    case DiffField::Tree:
                        return row;
                    case DiffField::Match:
                        return static_cast<int>(diff.match[row]);
                    case DiffField::A:
                        return diff.baselineFigures(row)->count == 0 ? -1 : diff.baselineFigures(row)->durationNs;
                    case DiffField::B:
                        return diff.candidateFigures(row)->count == 0 ? -1 : diff.candidateFigures(row)->durationNs;
                    case DiffField::Duration:
                        return std::abs(deltas.durationNs);
                    case DiffField::Self:
                        return std::abs(deltas.selfNs);
                    case DiffField::Critical:
                        return std::abs(deltas.criticalNs);
                }
                return 0;
            };
            for (const DiffField field : {DiffField::Tree, DiffField::Match, DiffField::A, DiffField::B, DiffField::Duration,
                                          DiffField::Self, DiffField::Critical}) {
                for (const bool descending : {false, true}) {
                    const std::vector<DiffRow> rows = *orderDifferences(*plan, field, descending, {});
                    QVERIFY(std::is_permutation(rows.begin(), rows.end(), plan->byDelta.begin(), plan->byDelta.end()));
                    for (std::size_t i = 1; i < rows.size(); ++i) {
                        const std::int64_t before = keyOf(field, rows[i - 1]);
                        const std::int64_t here = keyOf(field, rows[i]);
                        QVERIFY(descending ? before >= here : before <= here);
                    }
                }
            }
            QVERIFY(*orderDifferences(*plan, DiffField::Critical, true, {}) == plan->byDelta);
            std::stop_source stopped;
            stopped.request_stop();
            if (!plan->byDelta.empty())
                QVERIFY(orderDifferences(*plan, DiffField::Self, true, stopped.get_token()).error().kind == ErrorKind::Cancelled);
        }
    }

    void groupsWorkWhenTheirMembersDo() {
        std::mt19937 random(14);
        for (int turn = 0; turn < 100; ++turn) {
            const auto plan = randomPlan(random);
            for (const DiffGroup& group : plan->diff->groups) {
                for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
                    const auto work = plan->groupWork(side, group.row);
                    for (std::size_t i = 1; i < work.size(); ++i) QVERIFY(work[i - 1].endNs < work[i].startNs);
                    const TraceData& trace = *plan->analysis(side)->trace;
                    for (DiffRow row = group.row + 1; row < plan->diff->end[group.row]; row = plan->diff->end[row]) {
                        const SpanIndex span = plan->spanOf(side, row);
                        if (span == noSpan || !plan->analysis(side)->timed(span)) continue;
                        const bool held = std::any_of(work.begin(), work.end(), [&](const Interval& one) {
                            return one.startNs <= trace.startNs[span] && one.endNs >= trace.endNs(span);
                        });
                        QVERIFY(held);
                    }
                }
            }
        }
    }

    void identicalTracesDifferNowhere() {
        std::mt19937 random(15);
        const auto trace = test::randomTrace(random, 80).build();
        const auto plan = planOf(trace, trace);
        QVERIFY(plan->byDelta.empty());
        QCOMPARE(plan->mostWithinNs, std::int64_t{0});
        DiffRows rows(plan);
        rows.setLeast(1);
        QCOMPARE(rows.count(), 0U);
        QCOMPARE(rows.leftOut(), plan->diff->rowCount());
        QCOMPARE(rows.indexOf(0), DiffRows::noIndex);
    }

    void emptyTraces() {
        test::TraceBuilder none;
        const auto plan = planOf(none.build(), none.build());
        QCOMPARE(DiffRows(plan).count(), 0U);
    }

    void unitsFollowTheLocale() {
        test::TraceBuilder a;
        a.add(1, 0, 0, 812'000'000);
        test::TraceBuilder b;
        b.add(1, 0, 0, 1'231'000'000);
        const auto plan = planOf(a.build(), b.build());
        const CompareUnit unit(*plan->diff, {",", " ", "-"});
        QCOMPARE(unit.text(1'231'000'000), std::string("1 231,0 ms"));
        QCOMPARE(unit.delta(-12'300'000), std::string("-12,3 ms"));
        QCOMPARE(CompareUnit(*plan->diff).delta(419'000'000), std::string("+419.0 ms"));
        QCOMPARE(thousandthsText(-60, {",", " ", "-"}), std::string("-6,0 %"));
        QCOMPARE(thousandthsText(1860), std::string("186 %"));
    }
};

FW_REGISTER_TEST(TestDiffRows);

}  // namespace diff_rows_test

#include "tst_diff_rows.moc"
