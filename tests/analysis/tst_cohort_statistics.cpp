// SPDX-License-Identifier: GPL-3.0-or-later
// The statistics of cohorts against published figures, and what must hold for any numbers.
#include <algorithm>
#include <cmath>
#include <random>

#include <QtTest>

#include "model/analysis/distribution_test.h"
#include "model/analysis/false_discovery.h"
#include "model/analysis/mean_test.h"
#include "model/analysis/share_interval.h"
#include "model/analysis/sorted_numbers.h"
#include "model/analysis/table_test.h"
#include "tests/core/test_registry.h"

using namespace fw::analysis;

namespace {

bool near(double a, double b, double by) {
    return std::abs(a - b) <= by;
}

double sharesP(std::uint64_t a, std::uint64_t n, std::uint64_t b, std::uint64_t m) {
    return sharesPValue(Candidate(Share{a, n}), Baseline(Share{b, m}));
}

/// Every table of the margins, one by one, with plain products.
double naiveFisher(int a, int n, int b, int m) {
    const auto choose = [](int of, int k) {
        double out = 1;
        for (int i = 1; i <= k; ++i) out *= static_cast<double>(of - k + i) / i;
        return out;
    };
    const int hits = a + b;
    const auto probability = [&](int k) { return choose(n, k) * choose(m, hits - k) / choose(n + m, hits); };
    double sum = 0;
    for (int k = std::max(0, hits - m); k <= std::min(hits, n); ++k)
        if (probability(k) <= probability(a) * (1 + 1e-7)) sum += probability(k);
    return std::min(1.0, sum);
}

/// The largest distance at any value, by counting.
double naiveDistance(const std::vector<double>& a, const std::vector<double>& b) {
    double out = 0;
    const auto share = [](const std::vector<double>& of, double x) {
        return static_cast<double>(std::count_if(of.begin(), of.end(), [x](double v) { return v <= x; })) / static_cast<double>(of.size());
    };
    for (const auto* side : {&a, &b})
        for (const double x : *side) out = std::max(out, std::abs(share(a, x) - share(b, x)));
    return out;
}

}  // namespace

class TestCohortStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreSortedAsByComparing() {
        std::mt19937_64 random(7);
        for (const std::size_t size : {0U, 1U, 255U, 256U, 5'000U}) {
            for (int kind = 0; kind < 5; ++kind) {
                std::vector<double> numbers(size);
                for (double& number : numbers) {
                    const auto bits = random();
                    number = kind == 0   ? static_cast<double>(bits % 40)
                             : kind == 1 ? static_cast<double>(bits) * (bits % 2 == 0 ? 1e-300 : -1e280)
                             : kind == 2 ? 0.25
                             : kind == 3 ? std::ldexp(static_cast<double>(bits % 1000) - 500, static_cast<int>(bits / 1000 % 2000) - 1000)
                                         : 0.8 + static_cast<double>(bits % 1'000'000) * 1e-9;
                }
                std::vector<double> expected = numbers;
                std::sort(expected.begin(), expected.end());
                sortNumbers(numbers);
                QVERIFY(numbers == expected);
            }
        }
    }

    /// Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
    void intervalsOfShares() {
        struct Row {
            Share share;
            double low, high;
        };
        for (const Row& row :
             {Row{{81, 263}, 0.2553, 0.3662}, Row{{15, 148}, 0.0624, 0.1605}, Row{{0, 20}, 0, 0.1611}, Row{{1, 29}, 0.0061, 0.1718}}) {
            const RealInterval interval = shareInterval(row.share);
            QVERIFY(near(interval.low, row.low, 5e-5));
            QVERIFY(near(interval.high, row.high, 5e-5));
        }
        QCOMPARE(shareInterval({0, 0}).high, 1.0);
    }

    /// Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998), table II,
    /// method 10, examples (a) to (h).
    void intervalsOfDifferences() {
        struct Row {
            Share a, b;
            double low, high;
        };
        for (const Row& row :
             {Row{{56, 70}, {48, 80}, 0.0524, 0.3339}, Row{{9, 10}, {3, 10}, 0.1705, 0.8090}, Row{{6, 7}, {2, 7}, 0.0582, 0.8062},
              Row{{5, 56}, {0, 29}, -0.0381, 0.1926}, Row{{0, 10}, {0, 20}, -0.1611, 0.2775}, Row{{0, 10}, {0, 10}, -0.2775, 0.2775},
              Row{{10, 10}, {0, 20}, 0.6791, 1}, Row{{10, 10}, {0, 10}, 0.6075, 1}}) {
            const RealInterval interval = differenceInterval(Candidate(row.a), Baseline(row.b));
            QVERIFY(near(interval.low, row.low, 5e-5));
            QVERIFY(near(interval.high, row.high, 5e-5));
            const RealInterval swapped = differenceInterval(Candidate(row.b), Baseline(row.a));
            QVERIFY(near(swapped.low, -interval.high, 1e-12) && near(swapped.high, -interval.low, 1e-12));
        }
    }

    void intervalsHoldTheDifference() {
        for (std::uint64_t n = 1; n < 14; ++n)
            for (std::uint64_t m = 1; m < 14; ++m)
                for (std::uint64_t a = 0; a <= n; ++a)
                    for (std::uint64_t b = 0; b <= m; ++b) {
                        const RealInterval interval = differenceInterval(Candidate(Share{a, n}), Baseline(Share{b, m}));
                        const double difference = Share{a, n}.value() - Share{b, m}.value();
                        QVERIFY(interval.low <= difference + 1e-12 && difference <= interval.high + 1e-12);
                        QVERIFY(interval.low >= -1 && interval.high <= 1);
                        QVERIFY(interval.distance() <= std::abs(difference) + 1e-12);
                    }
    }

    /// Fisher's lady tasting tea, 3 of 4 right: 0.4857 (A. Agresti, Categorical Data Analysis, 2nd edition, section 3.5).
    void exactTables() {
        QVERIFY(near(sharesP(3, 4, 1, 4), 0.485714, 1e-6));
        QVERIFY(near(sharesP(8, 10, 1, 6), 0.034965, 1e-6));
        QCOMPARE(sharesP(0, 10, 0, 20), 1.0);
        QCOMPARE(sharesP(10, 10, 20, 20), 1.0);
        QCOMPARE(sharesP(0, 0, 5, 20), 1.0);
        for (int n = 1; n < 16; n += 3)
            for (int m = 1; m < 20; m += 2)
                for (int a = 0; a <= n; ++a)
                    for (int b = 0; b <= m; ++b)
                        QVERIFY(near(sharesP(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(n), static_cast<std::uint64_t>(b),
                                             static_cast<std::uint64_t>(m)),
                                     a + b == 0 || a + b == n + m ? 1 : naiveFisher(a, n, b, m), 1e-9));
    }

    void largeTablesMeetTheExactOnes() {
        // Just below and above the bound where chi-square takes over.
        for (const std::uint64_t hits : {90ULL, 99ULL, 101ULL, 110ULL}) {
            const double p = sharesP(hits / 2 + 12, 1000, hits - hits / 2 - 12, 1000);
            QVERIFY(p > 0.004 && p < 0.04);
        }
        QVERIFY(sharesP(900'000, 1'000'000, 100'000, 1'000'000) < 1e-300);
        QVERIFY(near(sharesP(500'000, 1'000'000, 500'000, 1'000'000), 1, 1e-9));
    }

    void whatTablesCouldShow() {
        // One hit in a cohort of 5 % can be significant by itself hardly, three can.
        QVERIFY(near(attainablePValue(1, 50, 950), 0.05, 1e-9));
        QVERIFY(attainablePValue(3, 50, 950) < 2e-4);
        std::vector<double> all = {0.0001, 0.4, 0.5, 0.6};
        QCOMPARE(taroneFactor(all), std::size_t{1});
        std::vector<double> many(1000, 1e-9);
        QCOMPARE(taroneFactor(many), std::size_t{1000});
        std::vector<double> none;
        QCOMPARE(taroneFactor(none), std::size_t{1});
    }

    /// The critical values that every table of Kolmogorov's limiting distribution gives (N. Smirnov, "Table for estimating the
    /// goodness of fit of empirical distributions", Annals of Mathematical Statistics 19, 1948): 10, 5 and 1 %.
    void kolmogorov() {
        QVERIFY(near(kolmogorovTail(1.2238), 0.10, 5e-5));
        QVERIFY(near(kolmogorovTail(1.3581), 0.05, 5e-5));
        QVERIFY(near(kolmogorovTail(1.6276), 0.01, 5e-5));
        QVERIFY(near(kolmogorovTail(1.0), 0.27, 1e-5));
        QCOMPARE(kolmogorovTail(0), 1.0);
    }

    void distancesEqualCounting() {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<double> a(1 + random() % 40);
            std::vector<double> b(1 + random() % 40);
            for (auto* side : {&a, &b}) {
                for (double& x : *side) x = static_cast<double>(random() % 12);  // ties
                std::sort(side->begin(), side->end());
            }
            const DistributionTest test = compareDistributions(a, b);
            QVERIFY(near(test.distance, naiveDistance(a, b), 1e-12));
            QVERIFY(near(test.distance, compareDistributions(b, a).distance, 1e-12));
            QVERIFY(test.lowEnd >= 0 && test.lowEnd <= test.distance);
            QVERIFY(test.pValue >= 0 && test.pValue <= 1);
            QCOMPARE(compareDistributions(a, a).pValue, 1.0);
        }
        QCOMPARE(compareDistributions({}, {1}).pValue, 1.0);
    }

    /// Where nothing differs, p-values are as small as they say: no more often.
    void falseAlarmsAreAsRareAsPromised() {
        std::mt19937 random(11);
        std::normal_distribution<double> normal;
        int shares = 0;
        int means = 0;
        int distributions = 0;
        constexpr int rounds = 2000;
        for (int round = 0; round < rounds; ++round) {
            Moments one;
            Moments two;
            std::vector<double> a(30);
            std::vector<double> b(90);
            std::uint64_t hits = 0;
            std::uint64_t others = 0;
            for (double& x : a) one.add(x = normal(random)), hits += random() % 10 == 0 ? 1 : 0;
            for (double& x : b) two.add(x = normal(random)), others += random() % 10 == 0 ? 1 : 0;
            std::sort(a.begin(), a.end());
            std::sort(b.begin(), b.end());
            shares += sharesP(hits, 30, others, 90) < 0.05 ? 1 : 0;
            means += compareMeans(Candidate(one), Baseline(two)).pValue < 0.05 ? 1 : 0;
            distributions += compareDistributions(a, b).pValue < 0.05 ? 1 : 0;
        }
        for (const int count : {shares, means, distributions}) QVERIFY2(count < rounds * 65 / 1000, qPrintable(QString::number(count)));
        QVERIFY2(means > rounds * 35 / 1000, qPrintable(QString::number(means)));
    }

    /// Benjamini and Hochberg (1995), section 3.2: of these fifteen, four are discoveries at 5 %.
    void benjaminiHochberg() {
        const std::vector<double> p = {0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                       0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
        const std::vector<double> rates = discoveryRates(p);
        QCOMPARE(std::count_if(rates.begin(), rates.end(), [](double q) { return q <= 0.05; }), 4);
        QVERIFY(std::is_sorted(rates.begin(), rates.end()));
        QVERIFY(near(rates[3], 0.0095 * 15 / 4, 1e-12));
        for (std::size_t i = 0; i < p.size(); ++i) QVERIFY(rates[i] >= p[i] - 1e-15 && rates[i] <= 1);
        std::vector<double> turned(p.rbegin(), p.rend());
        const std::vector<double> back = discoveryRates(turned);
        for (std::size_t i = 0; i < p.size(); ++i) QCOMPARE(back[i], rates[p.size() - 1 - i]);
        QVERIFY(discoveryRates({}).empty());
    }

    /// Student's table: t for 5 % two-sided (W. S. Gosset; any textbook): 2.262 at 9, 2.086 at 20, 1.980 at 120 degrees.
    void student() {
        QVERIFY(near(studentQuantile95(9), 2.262, 1e-3));
        QVERIFY(near(studentQuantile95(20), 2.086, 1e-3));
        QVERIFY(near(studentQuantile95(120), 1.980, 1e-3));
        QVERIFY(near(studentPValue(2.262157, 9), 0.05, 1e-6));
        QVERIFY(near(studentPValue(3.250, 9), 0.01, 1e-5));
        QVERIFY(near(studentPValue(2.086, 20), 0.05, 1e-4));
        QVERIFY(near(studentPValue(-1.980, 120), 0.05, 1e-4));
        QCOMPARE(studentPValue(0, 9), 1.0);
        QVERIFY(near(studentPValue(1.96, 1e9), 0.05, 1e-4));
    }

    void means() {
        // Student's sleep data ("The probable error of a mean", Biometrika 6, 1908): t = 1.8608 with 17.776 degrees by Welch, p = 0.07939,
        // interval −0.2054832 to 3.3654832.
        Moments a;
        Moments b;
        for (const double x : {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4}) a.add(x);
        for (const double x : {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0}) b.add(x);
        const MeanTest test = compareMeans(Candidate(a), Baseline(b));
        QVERIFY(near(test.difference, 1.58, 1e-12));
        QVERIFY(near(test.pValue, 0.07939, 1e-5));
        QVERIFY(near(test.interval.low, -0.2054832, 2e-4) && near(test.interval.high, 3.3654832, 2e-4));
        Moments still;
        for (int i = 0; i < 10; ++i) still.add(5e8);
        QCOMPARE(compareMeans(Candidate(still), Baseline(still)).pValue, 1.0);
        Moments moved;
        for (int i = 0; i < 10; ++i) moved.add(6e8);
        QCOMPARE(compareMeans(Candidate(moved), Baseline(still)).pValue, 0.0);
        QVERIFY(std::isinf(compareMeans(Candidate(Moments()), Baseline(still)).interval.high));
    }
};

FW_REGISTER_TEST(TestCohortStatistics);
#include "tst_cohort_statistics.moc"
