// SPDX-License-Identifier: GPL-3.0-or-later
// Percentiles of services over time, against naive ones.
#include <algorithm>
#include <cmath>
#include <map>
#include <random>

#include <QTest>

#include "model/analysis/service_series.h"
#include "swept_traces.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;

namespace service_series_test {

constexpr std::int64_t msNs = 1'000'000;
constexpr std::int64_t minuteNs = 60'000 * msNs;

/// histogram_quantile() as the documentation of Prometheus has it, in floating point seconds.
double naiveQuantile(double q, const std::vector<double>& bounds, const std::vector<double>& values) {
    std::vector<double> cumulative;
    for (const double bound : bounds)
        cumulative.push_back(static_cast<double>(std::count_if(values.begin(), values.end(), [&](double v) { return v <= bound; })));
    const auto all = static_cast<double>(values.size());
    const double rank = q * all;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        if (cumulative[i] < rank) continue;
        const double below = i == 0 ? 0 : cumulative[i - 1];
        if (i == 0 && bounds[0] <= 0) return bounds[0];
        const double low = i == 0 ? 0 : bounds[i - 1];
        return low + (bounds[i] - low) * (rank - below) / (cumulative[i] - below);
    }
    return bounds.back();
}

class TestServiceSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void againstANaiveOne_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed) QTest::addRow("%d", seed) << seed;
    }
    void againstANaiveOne() {
        QFETCH(int, seed);
        std::mt19937_64 random(static_cast<std::uint64_t>(seed));
        const auto below = [&](std::int64_t n) { return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n)); };
        // Also before the epoch.
        const std::int64_t zero = seed % 3 == 0 ? -20 * minuteNs : 1'700'000'000'000 * msNs;
        test::SweptTraces traces;
        struct Known {
            std::int64_t startNs;
            std::int64_t lengthNs;
            TraceKey key;
        };
        SeriesOptions options;
        options.fromNs = zero + 3 * minuteNs;
        options.toNs = zero + 37 * minuteNs;
        options.stepNs = (seed % 2 == 0 ? 5 : 1) * minuteNs;
        options.rule = static_cast<BucketRule>(seed % 4);
        std::map<std::string, std::map<std::int64_t, std::vector<Known>>> known;
        std::uint64_t counted = 0;
        for (int i = 0; i < 150; ++i) {
            const std::int64_t start = zero + below(40 * minuteNs);
            std::vector<test::SweptTraces::Span> spans;
            const int count = 1 + static_cast<int>(below(12));
            for (int s = 0; s < count; ++s) {
                const std::int64_t from = s == 0 ? start : start + below(2 * minuteNs);
                const auto length = static_cast<std::int64_t>(std::exp(static_cast<double>(below(1'000)) / 1'000 * 17)) * 1'000;
                spans.push_back({"s" + std::to_string(below(3)), "op", from, from + length, s == 0 ? -1 : 0});
            }
            const TraceKey key = traces.add(spans);
            if (start < options.fromNs || start >= options.toNs) continue;
            ++counted;
            for (const auto& span : spans) {
                const auto step = static_cast<std::int64_t>(
                    std::floor(static_cast<long double>(span.startNs) / static_cast<long double>(options.stepNs)));
                known[span.service][step * options.stepNs].push_back({span.startNs, span.endNs - span.startNs, key});
            }
        }
        ServicePlotCollector collector(options);
        traces.sweep(collector, sweepLanes);
        const auto plot = collector.finish({}).value();
        QCOMPARE(plot->traces, counted);
        QCOMPARE(plot->lines.size(), known.size());
        std::vector<double> bounds;
        for (const std::int64_t bound : boundsOf(options.rule)) bounds.push_back(static_cast<double>(bound) / 1e9);
        for (const SeriesLine& line : plot->lines) {
            const auto& steps = known.at(line.name);
            QCOMPARE(line.points.size(), steps.size());
            auto at = steps.begin();
            std::uint64_t all = 0;
            for (const SeriesPoint& point : line.points) {
                QCOMPARE(point.fromNs, at->first);
                std::vector<std::int64_t> lengths;
                std::vector<double> seconds;
                std::vector<TraceKey> keys;
                for (const Known& one : at->second) {
                    lengths.push_back(one.lengthNs);
                    seconds.push_back(static_cast<double>(one.lengthNs) / 1e9);
                    keys.push_back(one.key);
                }
                std::sort(lengths.begin(), lengths.end());
                QCOMPARE(point.figures.samples, std::uint64_t{lengths.size()});
                all += lengths.size();
                for (std::size_t i = 0; i < seriesPercents.size(); ++i) {
                    const auto rank = (seriesPercents[i] * lengths.size() + 99) / 100;
                    QCOMPARE(point.figures.exactNs[i], lengths[rank - 1]);
                    QCOMPARE(point.figures.bucketedNs[i].has_value(), !bounds.empty());
                    if (bounds.empty()) continue;
                    const double wanted = naiveQuantile(seriesPercents[i] / 100.0, bounds, seconds) * 1e9;
                    QVERIFY2(std::abs(static_cast<double>(*point.figures.bucketedNs[i]) - wanted) <= 2 + wanted * 1e-9,
                             qPrintable(QStringLiteral("%1 for %2").arg(*point.figures.bucketedNs[i]).arg(wanted)));
                }
                StepTraces behind(options, line.name, point.fromNs);
                traces.sweep(behind, sweepLanes);
                std::sort(keys.begin(), keys.end());
                keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
                QCOMPARE(behind.take(), keys);
                ++at;
            }
            QCOMPARE(line.whole.samples, all);
        }
    }

    void fewSamplesTellNothingExact() {
        SeriesFigures figures;
        figures.samples = 19;
        figures.exactNs = {1, 2, 3};
        figures.bucketedNs = {10, 20, 30};
        QCOMPARE(figures.shown(SeriesPercent::P50, false), std::optional<std::int64_t>(1));
        QVERIFY(!figures.shown(SeriesPercent::P95, false));
        QCOMPARE(figures.shown(SeriesPercent::P95, true), std::optional<std::int64_t>(20));
        figures.samples = 20;
        QCOMPARE(figures.shown(SeriesPercent::P95, false), std::optional<std::int64_t>(2));
        QVERIFY(!figures.shown(SeriesPercent::P99, false));
        figures.samples = 100;
        QCOMPARE(figures.shown(SeriesPercent::P99, false), std::optional<std::int64_t>(3));
    }

    void automaticSteps() {
        constexpr std::int64_t secondNs = 1'000 * msNs;
        QCOMPARE(automaticStep(0, 60 * minuteNs), 5 * minuteNs);
        QCOMPARE(automaticStep(0, 24 * 60 * minuteNs), 5 * minuteNs);
        QCOMPARE(automaticStep(0, 10 * secondNs), secondNs);
        QCOMPARE(automaticStep(0, 20 * minuteNs), 15 * secondNs);
        QCOMPARE(automaticStep(0, 3 * 24 * 60 * minuteNs), 60 * minuteNs);
        QCOMPARE(automaticStep(INT64_MIN, INT64_MAX), 60 * minuteNs);
        QCOMPARE(automaticStep(5, 5), secondNs);
        QCOMPARE(stepOfTime(-1, minuteNs), std::int64_t{-1});
        QCOMPARE(timeOfStep(stepOfTime(INT64_MIN, minuteNs), minuteNs), INT64_MIN);
    }

    void theLargestComeFirst() {
        ServicePlot plot;
        for (const std::int64_t ns : {5, 90, 0, 40}) {
            SeriesLine line;
            line.whole.samples = ns == 0 ? 3 : 30;
            line.whole.exactNs = {ns, ns, ns};
            plot.lines.push_back(line);
        }
        QCOMPARE(topLines(plot, SeriesPercent::P95, 8), (std::vector<std::size_t>{1, 3, 0, 2}));
        QCOMPARE(topLines(plot, SeriesPercent::P95, 2), (std::vector<std::size_t>{1, 3}));
    }

    void cancelled() {
        test::SweptTraces traces;
        traces.add({{"s", "op", 0, 10}});
        SeriesOptions options;
        options.stepNs = minuteNs;
        ServicePlotCollector collector(options);
        traces.sweep(collector);
        std::stop_source source;
        source.request_stop();
        QCOMPARE(collector.finish(source.get_token()).error().kind, ErrorKind::Cancelled);
    }
};

FW_REGISTER_TEST(TestServiceSeries);

}  // namespace service_series_test

#include "tst_service_series.moc"
