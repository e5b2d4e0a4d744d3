// SPDX-License-Identifier: GPL-3.0-or-later
// The histogram that cohorts are chosen on, and who stands in the middle, against plain counting.
#include <algorithm>
#include <map>
#include <random>
#include <tuple>

#include <QtTest>

#include "model/analysis/cohort_durations.h"
#include "model/analysis/only_names.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;

namespace {

std::vector<CohortMember> randomMembers(std::mt19937& random, std::size_t count, std::int64_t most) {
    std::vector<CohortMember> members;
    for (std::size_t i = 0; i < count; ++i) {
        const auto ns = static_cast<std::int64_t>(random()) % most;
        members.push_back({static_cast<TraceKey>(i + 1), static_cast<std::int64_t>(random() % 5), ns, random() % 4 == 0});
    }
    return members;
}

}  // namespace

class TestCohortDurations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsCountEveryTraceOnce() {
        std::mt19937 random(11);
        for (int round = 0; round < 60; ++round) {
            const std::int64_t most = std::int64_t{1} << (1 + random() % 31);
            const std::vector<CohortMember> members = randomMembers(random, 1 + random() % 200, most);
            const CohortChoice choice = chooseFailed(members, CohortBaseline::Rest);
            const CohortDurations durations = cohortDurations(members, choice);
            const std::size_t bars = 1 + random() % 90;
            const std::int64_t threshold = static_cast<std::int64_t>(random()) % most;
            const std::vector<CohortBar> plain = durations.bars(bars);
            const std::vector<CohortBar> moved = durations.bars(bars, threshold);
            std::vector<CohortBar> expected(bars);
            std::uint64_t slow = 0;
            for (const CohortMember& member : members) slow += member.durationNs >= threshold ? 1 : 0;
            QCOMPARE(durations.countFrom(threshold), slow);
            std::uint64_t all = 0;
            std::uint64_t candidates = 0;
            std::uint64_t beyond = 0;
            for (std::size_t i = 0; i < bars; ++i) {
                QVERIFY(plain[i].candidates <= plain[i].all);
                QVERIFY(moved[i].candidates <= moved[i].all);
                QCOMPARE(plain[i].all, moved[i].all);
                all += plain[i].all;
                candidates += plain[i].candidates;
                beyond += moved[i].candidates;
            }
            QCOMPARE(all, members.size());
            QCOMPARE(candidates,
                     static_cast<std::uint64_t>(std::count_if(members.begin(), members.end(), [](const auto& one) { return one.failed; })));
            QCOMPARE(beyond, slow);
        }
    }

    void placesAndDurationsAgree() {
        CohortDurations durations;
        durations.all = {1'000'000, 5'000'000, 1'000'000'000};
        QCOMPARE(durations.place(1'000'000), 0.0);
        QCOMPARE(durations.place(1'000'000'000), 1.0);
        QCOMPARE(durations.at(0), 1'000'000);
        QCOMPARE(durations.at(1), 1'000'000'000);
        QCOMPARE(durations.at(2.0 / 3), 100'000'000);
        std::int64_t before = 0;
        for (int i = 0; i <= 1000; ++i) {
            const std::int64_t ns = durations.at(i / 1000.0);
            QVERIFY(ns >= before);
            // Three digits move a place by less than one in two hundred of a decade.
            QVERIFY(std::abs(durations.place(ns) - i / 1000.0) < 0.002);
            before = ns;
        }
        // All alike, nothing at all, the longest there is.
        durations.all = {7, 7, 7};
        QVERIFY(durations.place(7) > 0.4 && durations.place(7) < 0.6);
        QCOMPARE(durations.bars(10)[5].all, 3U);
        QCOMPARE(CohortDurations{}.at(0.5), 0);
        QCOMPARE(CohortDurations{}.bars(3), std::vector<CohortBar>(3));
        durations.all = {0, INT64_MAX};
        QCOMPARE(durations.at(1), INT64_MAX);
        QCOMPARE(durations.bars(4).back().all, 1U);
    }

    void aNameThatStandsAloneIsItself() {
        const std::vector<std::string> names = {"decode_h264", "shard_1", "shard_2", "plain", "other_7"};
        const auto only = onlyNames(names, {"decode_h{n}", "shard_{n}", "plain", "gone_{n}"}, {}, {});
        QCOMPARE(only, (std::map<std::string, std::string>{{"decode_h{n}", "decode_h264"}, {"plain", "plain"}}));
        QVERIFY(onlyNames(names, {}, {}, {}).empty());
    }

    void theMedianIsTheNearestRank() {
        std::mt19937 random(5);
        for (int round = 0; round < 50; ++round) {
            const std::vector<CohortMember> members = randomMembers(random, random() % 40, 20);
            const std::int64_t from = static_cast<std::int64_t>(random() % 20);
            const CohortChoice choice = chooseFrom(members, from, CohortBaseline::Rest);
            for (const CohortSide side : {CohortSide::Candidate, CohortSide::Baseline}) {
                std::vector<CohortMember> those;
                for (const CohortMember& one : members)
                    if ((one.durationNs >= from) == (side == CohortSide::Candidate)) those.push_back(one);
                std::sort(those.begin(), those.end(), [](const auto& a, const auto& b) {
                    return std::tie(a.durationNs, a.startNs, a.key) < std::tie(b.durationNs, b.startNs, b.key);
                });
                const auto median = medianMember(members, choice, side);
                QCOMPARE(median.has_value(), !those.empty());
                if (median) QCOMPARE(*median, those[(those.size() + 1) / 2 - 1].key);
            }
        }
    }
};

FW_REGISTER_TEST(TestCohortDurations);

#include "tst_cohort_durations.moc"
