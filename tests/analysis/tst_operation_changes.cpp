// SPDX-License-Identifier: GPL-3.0-or-later
// Operations before and after: where the medians lie, the order of the rows, and the traces that hold the medians.
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>
#include <vector>

#include "model/analysis/median_interval.h"
#include "model/analysis/operation_changes.h"
#include "model/analysis/operation_median.h"
#include "model/analysis/trace_percentiles.h"
#include "tests/analysis/swept_traces.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;
using fw::test::SweptTraces;

namespace operation_changes_test {

/// P(at most `k` of `n` throws of a coin), by adding up a triangle of Pascal's.
long double atMost(std::size_t k, std::size_t n) {
    std::vector<long double> row = {1};
    for (std::size_t i = 0; i < n; ++i) {
        row.push_back(0);
        for (std::size_t j = row.size() - 1; j > 0; --j) row[j] = (row[j] + row[j - 1]) / 2;
        row[0] /= 2;
    }
    long double sum = 0;
    for (std::size_t j = 0; j <= k && j < row.size(); ++j) sum += row[j];
    return sum;
}

std::shared_ptr<const Bottlenecks> table(const SweptTraces& traces) {
    BottleneckOptions options;
    options.medianIntervals = true;
    options.steps = 0;
    options.evidence = false;
    BottleneckCollector collector(options);
    traces.sweep(collector, sweepLanes);
    return *collector.finish({});
}

class TestOperationChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intervalsAreTheNarrowestThatHold() {
        for (std::size_t n = 0; n < 6; ++n) QVERIFY(!medianInterval(n));
        QCOMPARE(medianInterval(6)->low, 1U);
        for (const std::size_t n : {6U, 7U, 8U, 9U, 20U, 51U, 200U, 1'000U}) {
            const MedianRanks ranks = *medianInterval(n);
            QCOMPARE(ranks.low + ranks.high, n + 1);
            QVERIFY(atMost(ranks.low - 1, n) <= 0.025L);
            QVERIFY(atMost(ranks.low, n) > 0.025L);
        }
        // The approximation goes on where the exact one ends.
        QVERIFY(medianInterval(1'001)->low >= medianInterval(1'000)->low - 1 &&
                medianInterval(1'001)->low <= medianInterval(1'000)->low + 1);
        QVERIFY(medianInterval(10'000'000)->low < 5'000'000 && medianInterval(10'000'000)->low > 4'990'000);
    }

    void tellsWhetherMediansMoved() {
        std::mt19937 random(5);
        SweptTraces before;
        SweptTraces after;
        std::vector<std::int64_t> slow;
        for (int i = 0; i < 40; ++i) {
            const auto noise = [&random] { return static_cast<std::int64_t>(random() % 100); };
            const std::int64_t infer = 2'000 + noise();
            slow.push_back(infer);
            before.add({{"svc", "frame", 0, 9'000 + noise()}, {"svc", "infer", 0, 1'000 + noise(), 0}, {"svc", "old", 0, 10, 0}});
            after.add({{"svc", "frame", 0, 9'000 + noise()}, {"svc", "infer", 0, infer, 0}, {"svc", "new", 0, 10, 0}});
        }
        const OperationChanges changes = compareOperationTables(Baseline(table(before)), Candidate(table(after)));
        const auto row = [&](const std::string& name) {
            return *std::find_if(changes.rows.begin(), changes.rows.end(), [&](const OperationChange& one) { return one.name == name; });
        };
        QVERIFY(row("infer").mediansApart());
        QVERIFY(*row("infer").medianDeltaNs() > 800);
        QVERIFY(!row("frame").mediansApart());
        QVERIFY(!row("old").medianDeltaNs() && !row("old").mediansApart());
        std::sort(slow.begin(), slow.end());
        const MedianRanks ranks = *medianInterval(slow.size());
        const MedianBounds bounds = *row("infer").candidate->p50Interval;
        QCOMPARE(bounds.lowNs, slow[ranks.low - 1]);
        QCOMPARE(bounds.highNs, slow[ranks.high - 1]);
        QCOMPARE(row("infer").candidate->p50Ns, slow[19]);

        const auto names = [&](ChangeField field, bool descending) {
            std::vector<std::string> out;
            for (const std::uint32_t number : orderOperationChanges(changes, field, descending)) out.push_back(changes.rows[number].name);
            return out;
        };
        using Names = std::vector<std::string>;
        QCOMPARE(names(ChangeField::Operation, false), Names({"frame", "infer", "new", "old"}));
        QCOMPARE(names(ChangeField::Operation, true), Names({"old", "new", "infer", "frame"}));
        QCOMPARE(names(ChangeField::MedianDelta, true).front(), std::string("infer"));
        // Without a figure is last either way.
        for (const bool descending : {false, true}) {
            QCOMPARE(names(ChangeField::BaselineCalls, descending).back(), std::string("new"));
            QCOMPARE(names(ChangeField::CandidateMedian, descending).back(), std::string("old"));
        }
        QCOMPARE(names(ChangeField::BaselineMedian, true).front(), std::string("frame"));
        QCOMPARE(names(ChangeField::BaselineMedian, false).front(), std::string("old"));
    }

    void findsTheTracesOfTheMedians() {
        std::mt19937 random(11);
        for (int round = 0; round < 20; ++round) {
            SweptTraces traces;
            std::vector<TraceKey> a;
            std::vector<TraceKey> b;
            std::vector<std::pair<std::int64_t, TraceKey>> of[2];
            for (int i = 0; i < 30; ++i) {
                std::vector<SweptTraces::Span> spans = {{"svc", "root", 0, 1'000}};
                const auto count = random() % 4;
                for (std::uint32_t j = 0; j < count; ++j)
                    spans.push_back({"svc", "work " + std::to_string(random() % 9), 0, static_cast<std::int64_t>(random() % 20), 0});
                spans.push_back({"other", "work 1", 0, 7, 0});
                const TraceKey key = traces.add(spans);
                const auto side = random() % 4;
                if (side != 1) a.push_back(key);
                if (side != 0 && side != 3) b.push_back(key);
                // Both: neither.
                if (side == 2) continue;
                for (std::size_t j = 1; j + 1 < spans.size(); ++j) of[side == 1 ? 1 : 0].emplace_back(spans[j].endNs, key);
            }
            WantedOperation wanted{"svc", normalisedName("work 1", {}), SpanKind::Internal};
            OperationMedians medians(wanted, Baseline(a), Candidate(b));
            traces.sweep(medians, sweepLanes);
            const OperationMedians::Found found = medians.take();
            for (const auto& [samples, median] : {std::pair(of[0], found.baseline), std::pair(of[1], found.candidate)}) {
                QCOMPARE(median.has_value(), !samples.empty());
                if (!median) continue;
                auto sorted = samples;
                std::sort(sorted.begin(), sorted.end());
                QCOMPARE(median->samples, sorted.size());
                QCOMPARE(median->durationNs, sorted[(sorted.size() + 1) / 2 - 1].first);
                const auto first = std::lower_bound(sorted.begin(), sorted.end(), std::pair(median->durationNs, TraceKey{}));
                QCOMPARE(median->trace, first->second);
            }
        }
    }
};

FW_REGISTER_TEST(TestOperationChanges);

}  // namespace operation_changes_test

#include "tst_operation_changes.moc"
