// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <thread>

#include "model/analysis/bottlenecks.h"
#include "model/analysis/trace_analysis.h"
#include "model/analysis/trace_meter.h"
#include "model/core/sampling_hints.h"
#include "model/core/span_body.h"
#include "tests/analysis/random_traces.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;
using fw::test::TraceBuilder;

// Named: lambdas of the tests hold these types.
namespace bottlenecks_test {

/// References that make no tree: missing, repeated and shared ids, circles, own parents; and times of every kind.
TraceBuilder wildTrace(std::mt19937& random, std::uint32_t spans) {
    TraceBuilder builder;
    const auto below = [&random](std::uint32_t limit) { return static_cast<std::uint32_t>(random() % limit); };
    for (std::uint32_t i = 0; i < spans; ++i) {
        const std::uint64_t id = below(12) == 0 ? 1 + below(spans) : i + 1;
        const std::uint64_t parent = below(6) == 0 ? 0 : below(20) == 0 ? 5'000 + below(3) : 1 + below(spans);
        const std::int64_t from = below(200);
        const std::int64_t length = below(5) == 0 ? 0 : below(25) == 0 ? -5 : below(150);
        const std::uint16_t marks = below(20) == 0 ? NoStart : below(30) == 0 ? TimeOutOfRange : below(25) == 0 ? SharedSpan : 0;
        builder.add(id, parent, from, from + length, "op " + std::to_string(below(6)) + (below(3) == 0 ? "x" : ""), below(4),
                    static_cast<SpanKind>(below(6)), below(9) == 0 ? StatusCode::Error : StatusCode::Unset, marks);
    }
    return builder;
}

/// A cache as a sweep tells of it: traces with numbers of common lists, and bodies.
class FakeCache {
public:
    /// `details` by span; may be short.
    void add(const TraceData& data, std::vector<SpanDetails> details, std::int64_t startNs) {
        Trace trace;
        trace.columns = data;
        for (std::uint32_t& name : trace.columns.name) name = numberOf(data.names[name]);
        for (std::uint32_t& service : trace.columns.service) {
            while (m_texts->services.size() <= service) {
                const auto slot = static_cast<std::uint32_t>(m_texts->services.size());
                m_texts->services.push_back({"service-" + std::to_string(slot), slot});
            }
        }
        trace.columns.names.clear();
        trace.columns.services.clear();
        trace.startNs = startNs;
        details.resize(data.spanCount());
        trace.bodyStarts.push_back(0);
        for (const SpanDetails& one : details) {
            body::appendDetails(trace.bodies, one);
            trace.bodyStarts.push_back(trace.bodies.size());
        }
        trace.details = std::move(details);
        for (const StatusCode status : data.status) trace.errors += status == StatusCode::Error ? 1 : 0;
        m_traces.push_back(std::move(trace));
    }

    void sweep(SweepVisitor& visitor, bool bodies = true, bool twoLanes = true) const {
        visitor.begin();
        const auto lane = [&](std::size_t number) {
            for (std::size_t i = 0; i < m_traces.size(); ++i) {
                if (twoLanes && i % sweepLanes != number) continue;
                const Trace& from = m_traces[i];
                SweptTrace trace;
                trace.key = static_cast<TraceKey>(i + 1);
                trace.id = TraceId{1, i + 1};
                trace.startNs = from.startNs;
                trace.errors = from.errors;
                trace.columns = &from.columns;
                trace.texts = m_texts;
                EvidenceCollector collector(m_keys, trace.id);
                std::string scratch;
                for (SpanIndex span = 0; bodies && span < from.columns.spanCount(); ++span) {
                    const std::string_view one =
                        std::string_view(from.bodies).substr(from.bodyStarts[span], from.bodyStarts[span + 1] - from.bodyStarts[span]);
                    collector.add(0, one);
                    trace.sampled = trace.sampled || bodyTellsOfSampling(one, scratch);
                }
                const SpanEvidence evidence = collector.take();
                trace.evidence = &evidence;
                if (bodies)
                    trace.visitBodies = [&from](const std::function<void(const BodyRun&)>& take) {
                        // In two runs, as of a trace with late spans.
                        const SpanIndex middle = from.columns.spanCount() / 2;
                        const auto run = [&](SpanIndex first, SpanIndex count) {
                            const std::uint64_t* starts = from.bodyStarts.data() + first;
                            take({first, count, std::string_view(from.bodies).substr(starts[0], starts[count] - starts[0]), starts});
                        };
                        run(0, middle);
                        run(middle, from.columns.spanCount() - middle);
                    };
                visitor.visit(number, trace);
            }
        };
        if (!twoLanes) return lane(0);
        std::jthread other([&] { lane(1); });
        lane(0);
    }

    struct Trace {
        TraceData columns;
        std::vector<SpanDetails> details;
        std::string bodies;
        std::vector<std::uint64_t> bodyStarts;
        std::int64_t startNs = 0;
        std::uint64_t errors = 0;
    };
    [[nodiscard]] const std::vector<Trace>& traces() const { return m_traces; }
    [[nodiscard]] SweepTexts& texts() { return *m_texts; }

    FakeCache() {
        m_texts->resources.emplace_back();
        m_texts->serviceOfResource.push_back(0);
    }

private:
    std::uint32_t numberOf(const std::string& name) {
        const auto at = std::find(m_texts->names.begin(), m_texts->names.end(), name);
        if (at != m_texts->names.end()) return static_cast<std::uint32_t>(at - m_texts->names.begin());
        m_texts->names.push_back(name);
        return static_cast<std::uint32_t>(m_texts->names.size() - 1);
    }

    EvidenceKeys m_keys = WaitRules().keys;
    std::shared_ptr<SweepTexts> m_texts = std::make_shared<SweepTexts>();
    std::vector<Trace> m_traces;
};

Bottlenecks bottlenecksOf(const FakeCache& cache, BottleneckOptions options, bool bodies = true, bool twoLanes = true) {
    BottleneckCollector collector(std::move(options));
    cache.sweep(collector, bodies, twoLanes);
    return **collector.finish({});
}

const BottleneckRow* rowOf(const Bottlenecks& result, const std::string& text, bool wait = false) {
    for (const BottleneckRow& row : result.rows)
        if (row.text == text && row.wait == wait) return &row;
    return nullptr;
}

/// Names instead of numbers; a trace that the big analysis takes.
std::shared_ptr<const TraceAnalysis> analysed(const FakeCache::Trace& trace, const SweepTexts& texts) {
    auto data = std::make_shared<TraceData>(trace.columns);
    data->names = texts.names;
    data->services = texts.services;
    return *analyseTrace(data, {});
}

std::int64_t naiveRank(std::vector<std::int64_t> values, std::size_t percent) {
    std::sort(values.begin(), values.end());
    for (std::size_t i = 0; i < values.size(); ++i)
        if ((i + 1) * 100 >= values.size() * percent) return values[i];
    return 0;
}

SpanDetails withAttribute(const std::string& key, AttributeValue value) {
    SpanDetails details;
    details.attributes.push_back({key, std::move(value)});
    return details;
}

FakeCache randomCache(unsigned seed, int traces) {
    FakeCache cache;
    std::mt19937 random(seed);
    for (int i = 0; i < traces; ++i) {
        const std::uint32_t spans = 1 + static_cast<std::uint32_t>(random() % 40);
        TraceBuilder builder = random() % 2 == 0 ? wildTrace(random, spans) : fw::test::randomTrace(random, spans);
        std::vector<SpanDetails> details(spans);
        for (SpanDetails& one : details) {
            if (random() % 8 == 0) one.attributes.push_back({"queue.wait_ms", 0.00001 * static_cast<double>(random() % 9)});
            if (random() % 3 == 0) one.attributes.push_back({"model.name", std::string(random() % 2 == 0 ? "yolo" : "retina")});
        }
        cache.add(builder.data(), details, 1'000 + static_cast<std::int64_t>(random() % 1'000));
    }
    return cache;
}

class TestBottlenecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void metersAgreeWithTheAnalysis() {
        std::mt19937 random(31);
        TraceMeter meter;
        for (int round = 0; round < 1'500; ++round) {
            const std::uint32_t spans = 1 + static_cast<std::uint32_t>(random() % (round % 100 == 0 ? 1'500 : 30));
            TraceBuilder builder = round % 2 == 0 ? wildTrace(random, spans) : fw::test::randomTrace(random, spans);
            const auto trace = builder.build();
            const auto analysis = *analyseTrace(trace, {});
            meter.measure(*trace);
            QVERIFY(meter.tree().span == analysis->tree.span);
            QVERIFY(meter.tree().parent == analysis->tree.parent);
            QVERIFY(meter.tree().end == analysis->tree.end);
            QVERIFY(meter.critical().ns == analysis->critical.ns);
            QVERIFY(meter.critical().segments == analysis->critical.segments);
            QVERIFY(meter.critical().cuts == analysis->critical.cuts);
            QVERIFY(meter.critical().handOvers == analysis->critical.handOvers);
            QVERIFY(meter.selfNs() == analysis->self.selfNs);
            std::int64_t sum = 0;
            for (const std::int64_t ns : meter.critical().ns) sum += ns;
            QCOMPARE(sum, meter.rootNs());
        }
    }

    void depthIsNoTrouble() {
        // A chain whose spans all begin at once and report a wait, below a root that was there before; and as many siblings.
        for (const bool chain : {true, false}) {
            constexpr std::uint64_t spans = 100'000;
            TraceBuilder builder;
            std::vector<SpanDetails> details(spans);
            builder.add(1, 0, 0, 3'000'000);
            for (std::uint64_t i = 2; i <= spans; ++i) {
                const auto at = static_cast<std::int64_t>(chain ? 1'000'000 : i * 20);
                builder.add(i, chain ? i - 1 : 1, at, chain ? 3'000'000 - static_cast<std::int64_t>(i) : at + 10, "step");
                details[i - 1] = withAttribute("queue.wait_ms", chain ? 0.5 : 0.000005);
            }
            FakeCache cache;
            cache.add(builder.data(), details, 0);
            const Bottlenecks result = bottlenecksOf(cache, {});
            QCOMPARE(result.rootNs, std::int64_t{3'000'000});
            // A wait that an ancestor reports in the same words is told once.
            QCOMPARE(rowOf(result, "step", true)->calls, chain ? std::uint64_t{1} : spans - 1);
            QCOMPARE(rowOf(result, "step", true)->criticalNs, chain ? std::int64_t{500'000} : std::int64_t{5} * (spans - 1));
        }
    }

    void sumsAgreeWithTheAnalysis() {
        FakeCache cache = randomCache(77, 400);
        BottleneckOptions options;
        options.fromNs = 1'300;
        options.toNs = 1'700;
        options.withTrend = true;
        const Bottlenecks result = bottlenecksOf(cache, options);
        struct Expected {
            std::uint64_t calls = 0;
            std::uint64_t errors = 0;
            std::int64_t self = 0;
            std::int64_t critical = 0;
            std::int64_t earlier = 0;
            std::vector<std::int64_t> durations;
        };
        std::map<std::tuple<std::uint32_t, std::string, SpanKind>, Expected> expected;
        std::map<std::tuple<std::uint32_t, std::string, SpanKind>, std::vector<std::int64_t>> waits;
        std::uint64_t now = 0;
        std::uint64_t before = 0;
        std::int64_t roots = 0;
        for (const FakeCache::Trace& trace : cache.traces()) {
            if (trace.startNs < 900 || trace.startNs >= 1'700) continue;
            const bool earlier = trace.startNs < 1'300;
            ++(earlier ? before : now);
            const auto analysis = analysed(trace, cache.texts());
            EvidenceCollector collector(options.waits.keys, {});
            for (const SpanDetails& details : trace.details) {
                std::string bytes;
                body::appendDetails(bytes, details);
                collector.add(0, bytes);
            }
            const std::vector<Wait> found = findWaits(*analysis, collector.take(), options.waits);
            const TraceData& data = *analysis->trace;
            const auto keyOf = [&](SpanIndex span) {
                return std::tuple(data.service[span], normalisedName(data.names[data.name[span]]), data.kind[span]);
            };
            for (SpanIndex span = 0; span < data.spanCount(); ++span) {
                Expected& one = expected[keyOf(span)];
                if (earlier) {
                    one.earlier += analysis->critical.ns[span];
                    continue;
                }
                ++one.calls;
                one.errors += data.status[span] == StatusCode::Error ? 1 : 0;
                one.critical += analysis->critical.ns[span];
                roots += analysis->critical.ns[span];
                if (!analysis->timed(span)) continue;
                one.self += analysis->self.selfNs[span];
                one.durations.push_back(std::max<std::int64_t>(0, data.durationNs[span]));
            }
            if (!earlier)
                for (const Wait& wait : found) waits[keyOf(wait.span)].push_back(wait.endNs - wait.startNs);
        }
        QCOMPARE(result.traces, now);
        QCOMPARE(result.earlierTraces, before);
        QCOMPARE(result.rootNs, roots);
        std::int64_t critical = 0;
        std::int64_t waited = 0;
        std::size_t rows = 0;
        std::size_t waitRows = 0;
        for (const BottleneckRow& row : result.rows) {
            critical += row.criticalNs;
            const auto key = std::tuple(row.service, row.text, row.kind);
            if (row.wait) {
                ++waitRows;
                waited += row.criticalNs;
                QVERIFY(waits.contains(key));
                QCOMPARE(row.calls, std::uint64_t{waits[key].size()});
                QCOMPARE(row.p50Ns, naiveRank(waits[key], 50));
                QCOMPARE(row.errors, std::uint64_t{0});
                continue;
            }
            ++rows;
            QVERIFY(expected.contains(key));
            const Expected& one = expected[key];
            QCOMPARE(row.calls, one.calls);
            QCOMPARE(row.errors, one.errors);
            QCOMPARE(row.selfNs, one.self);
            QCOMPARE(row.samples, std::uint64_t{one.durations.size()});
            QCOMPARE(row.totalNs, std::accumulate(one.durations.begin(), one.durations.end(), std::int64_t{0}));
            QCOMPARE(row.p50Ns, naiveRank(one.durations, 50));
            QCOMPARE(row.p95Ns, naiveRank(one.durations, 95));
            QCOMPARE(row.p99Ns, naiveRank(one.durations, 99));
            QCOMPARE(row.maxNs, naiveRank(one.durations, 100));
            QCOMPARE(std::accumulate(row.bins.begin(), row.bins.end(), std::uint64_t{0}), row.samples);
            // What waits take is taken from the work around them.
            QVERIFY(row.criticalNs <= one.critical);
        }
        QCOMPARE(critical, roots);
        QVERIFY(waited > 0);
        QCOMPARE(waitRows, waits.size());
        std::size_t current = 0;
        for (const auto& [key, one] : expected) current += one.calls > 0 ? 1 : 0;
        QCOMPARE(rows, current);
        // Without waits the contributions are those of the analysis, and so are the trends.
        options.evidence = false;
        options.waits.queueNames.clear();
        for (const BottleneckRow& row : bottlenecksOf(cache, options, false).rows) {
            if (row.wait) continue;
            const Expected& one = expected[std::tuple(row.service, row.text, row.kind)];
            const auto mean = [](std::int64_t sum, std::uint64_t count) {
                return (2 * sum + static_cast<std::int64_t>(count)) / (2 * static_cast<std::int64_t>(count));
            };
            QCOMPARE(row.beforeMeanNs, mean(one.earlier, before));
            QCOMPARE(row.trend.has_value(), row.beforeMeanNs > 0);
            if (row.criticalNs == one.critical) QCOMPARE(row.meanNs, mean(one.critical, now));
        }
    }

    void lanesDoNotMatter() {
        const FakeCache cache = randomCache(5, 120);
        BottleneckOptions options;
        options.fromNs = 1'000;
        options.toNs = 2'000;
        options.rates = SamplingRates{100'000, 1'000'000};
        for (const BottleneckGroup group : {BottleneckGroup::Operation, BottleneckGroup::Service, BottleneckGroup::Attribute}) {
            options.group = group;
            options.key = "model.name";
            const Bottlenecks one = bottlenecksOf(cache, options, true, false);
            const Bottlenecks two = bottlenecksOf(cache, options);
            QCOMPARE(one.rows.size(), two.rows.size());
            for (std::size_t i = 0; i < one.rows.size(); ++i) {
                const BottleneckRow& a = one.rows[i];
                const BottleneckRow& b = two.rows[i];
                QVERIFY(a.text == b.text && a.service == b.service && a.kind == b.kind && a.wait == b.wait && a.absent == b.absent);
                QVERIFY(a.calls == b.calls && a.criticalNs == b.criticalNs && a.p50Ns == b.p50Ns && a.p95Ns == b.p95Ns);
                QVERIFY(a.series == b.series && a.bins == b.bins && a.errors == b.errors && a.totalNs == b.totalNs);
            }
        }
    }

    void waitsTakeTheirPartOfThePath() {
        FakeCache cache;
        // job [0, 100): decode [0, 20), then 50 ns of waiting, infer [70, 100) that reports 40 ns.
        TraceBuilder builder;
        builder.add(1, 0, 0, 100, "job");
        builder.add(2, 1, 0, 20, "decode");
        builder.add(3, 1, 70, 100, "infer");
        cache.add(builder.data(), {{}, {}, withAttribute("queue.wait_ms", 0.00004)}, 0);
        const Bottlenecks result = bottlenecksOf(cache, {});
        QCOMPARE(result.rootNs, std::int64_t{100});
        QCOMPARE(rowOf(result, "infer", true)->criticalNs, std::int64_t{40});
        QCOMPARE(rowOf(result, "infer", true)->p50Ns, std::int64_t{40});
        QCOMPARE(rowOf(result, "infer")->criticalNs, std::int64_t{30});
        QCOMPARE(rowOf(result, "job")->criticalNs, std::int64_t{10});
        QCOMPARE(rowOf(result, "decode")->criticalNs, std::int64_t{20});
        QVERIFY(result.rows.front().wait);
        // Nothing that is not told is called a wait.
        QVERIFY(rowOf(bottlenecksOf(cache, {}, false), "infer", true) == nullptr);
        // A span that is the wait itself.
        FakeCache named;
        TraceBuilder other;
        other.add(1, 0, 0, 100, "job");
        other.add(2, 1, 10, 60, "Queue Wait");
        named.add(other.data(), {}, 0);
        const Bottlenecks byName = bottlenecksOf(named, {});
        QCOMPARE(rowOf(byName, "Queue Wait", true)->criticalNs, std::int64_t{50});
        QCOMPARE(byName.rows.size(), std::size_t{2});
    }

    void attributesGroupWithAbsent() {
        FakeCache cache;
        cache.texts().resources.push_back({"svc", {{"model.name", std::string("of the resource")}}, 0, {}});
        cache.texts().serviceOfResource.push_back(0);
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 1, 0, 30);
        builder.add(3, 1, 30, 50);
        builder.add(4, 1, 50, 60);
        builder.data().resource[3] = 1;
        cache.add(builder.data(), {{}, withAttribute("model.name", std::string("yolo")), withAttribute("model.name", std::int64_t{8})}, 0);
        BottleneckOptions options;
        options.group = BottleneckGroup::Attribute;
        options.key = "model.name";
        const Bottlenecks result = bottlenecksOf(cache, options);
        QCOMPARE(result.rows.size(), std::size_t{4});
        QVERIFY(result.rows[0].absent && result.rows[0].text.empty());
        QCOMPARE(result.rows[0].criticalNs, std::int64_t{40});
        QCOMPARE(result.rows[1].text, std::string("yolo"));
        QCOMPARE(result.rows[2].text, std::string("8"));
        QCOMPARE(result.rows[3].text, std::string("of the resource"));
    }

    void seriesAndTrend() {
        FakeCache cache;
        const auto add = [&](std::int64_t at, std::int64_t length) {
            TraceBuilder builder;
            builder.add(1, 0, at, at + length, "work");
            cache.add(builder.data(), {}, at);
        };
        add(0, 10);
        add(50, 30);
        add(120, 20);
        add(125, 40);
        add(180, 60);
        add(200, 1'000);  // behind the period
        BottleneckOptions options;
        options.fromNs = 100;
        options.toNs = 200;
        options.steps = 5;
        options.withTrend = true;
        const Bottlenecks result = bottlenecksOf(cache, options);
        const BottleneckRow& row = result.rows.front();
        QCOMPARE(row.meanNs, std::int64_t{40});
        QCOMPARE(row.beforeMeanNs, std::int64_t{20});
        QCOMPARE(*row.trend, 1.0);
        const std::vector<std::optional<std::int64_t>> series = {std::nullopt, 30, std::nullopt, std::nullopt, 60};
        QVERIFY(row.series == series);
        QVERIFY(!row.hasP95());
        // No earlier trace, no trend.
        options.fromNs = 0;
        options.toNs = 100;
        QVERIFY(!bottlenecksOf(cache, options).rows.front().trend);
        // An open period has no steps.
        QVERIFY(bottlenecksOf(cache, {}).rows.front().series.empty());
    }

    void tracesAreWeighted() {
        FakeCache cache;
        const auto add = [&](std::int64_t length, bool failed) {
            TraceBuilder builder;
            builder.add(1, 0, 0, length, "work", 0, SpanKind::Internal, failed ? StatusCode::Error : StatusCode::Unset);
            cache.add(builder.data(), {}, 0);
        };
        for (int i = 0; i < 9; ++i) add(10 + i, false);
        for (int i = 0; i < 10; ++i) add(1'000, true);
        BottleneckOptions options;
        const Bottlenecks plain = bottlenecksOf(cache, options);
        QCOMPARE(plain.rows.front().p50Ns, std::int64_t{1'000});
        options.rates = SamplingRates{100'000, SamplingRates::all};
        const Bottlenecks weighted = bottlenecksOf(cache, options);
        QCOMPARE(weighted.traces, std::uint64_t{19});
        QCOMPARE(weighted.weightedTraces, std::uint64_t{100});
        const BottleneckRow& row = weighted.rows.front();
        QCOMPARE(row.samples, std::uint64_t{19});
        QCOMPARE(row.calls, std::uint64_t{100});
        QCOMPARE(row.errors, std::uint64_t{10});
        QCOMPARE(row.totalNs, std::int64_t{10 * (9 * 14) + 10 * 1'000});
        QCOMPARE(row.meanNs, std::int64_t{113});
        // As if each of the nine stood there ten times.
        std::vector<std::int64_t> all(10, 1'000);
        for (int i = 0; i < 9; ++i) all.insert(all.end(), 10, 10 + i);
        QCOMPARE(row.p50Ns, naiveRank(all, 50));
        QCOMPARE(row.p95Ns, naiveRank(all, 95));
        QCOMPARE(row.p99Ns, naiveRank(all, 99));
    }

    void samplingIsNoticed() {
        QVERIFY(tellsOfSampling("sampler.param", "0.1"));
        QVERIFY(tellsOfSampling("SampleRate", "20"));
        QVERIFY(!tellsOfSampling("sampler.param", "1"));
        QVERIFY(!tellsOfSampling("sampler.param", "1.0"));
        QVERIFY(!tellsOfSampling("sampler.param", "true"));
        QVERIFY(!tellsOfSampling("sampling.rate", "0"));
        QVERIFY(!tellsOfSampling("confidence", "0.1"));
        QVERIFY(stateTellsOfSampling("a=b, ot=rv:6e6d1a75832a2f;th:e6"));
        QVERIFY(stateTellsOfSampling("ot=p:3;r:10"));
        QVERIFY(!stateTellsOfSampling("ot=th:0;rv:8"));
        QVERIFY(!stateTellsOfSampling("a=ot=th:8"));
        TraceBuilder builder;
        builder.add(1, 0, 0, 10);
        FakeCache cache;
        cache.add(builder.data(), {withAttribute("sampler.param", 0.25)}, 0);
        QVERIFY(bottlenecksOf(cache, {}).biased);
        BottleneckOptions options;
        options.rates = SamplingRates{250'000, 250'000};
        QVERIFY(!bottlenecksOf(cache, options).biased);
        QVERIFY(!bottlenecksOf(randomCache(3, 10), {}).biased);
    }

    void servicesByStep() {
        FakeCache cache;
        TraceBuilder builder;
        for (std::uint64_t i = 1; i <= 40; ++i)
            builder.add(i, 0, static_cast<std::int64_t>(i) * 10, static_cast<std::int64_t>(i) * 10 + static_cast<std::int64_t>(i), "op",
                        i % 2 == 0 ? 1 : 0);
        cache.add(builder.data(), {}, 0);
        BottleneckOptions options;
        options.serviceStepNs = 200;
        options.boundsNs = {10, 20, 40};
        const Bottlenecks result = bottlenecksOf(cache, options);
        QCOMPARE(result.services.size(), std::size_t{2});
        const std::vector<ServicePoint>& points = result.services[0].points;
        // Odd numbers: 1 … 19, 21 … 39.
        QCOMPARE(points.size(), std::size_t{2});
        QCOMPARE(points[0].fromNs, std::int64_t{0});
        QCOMPARE(points[0].samples, std::uint64_t{10});
        QCOMPARE(points[0].p95Ns, std::int64_t{19});
        // Rank 9.5 of 10: five up to 10, so 4.5 of the five between 10 and 20.
        QCOMPARE(*points[0].bucketedP95Ns, std::int64_t{19});
        QCOMPARE(points[1].fromNs, std::int64_t{200});
        QCOMPARE(points[1].p95Ns, std::int64_t{39});
        QCOMPARE(*points[1].bucketedP95Ns, std::int64_t{39});
    }

    void bucketsAsInPrometheus() {
        const std::vector<std::int64_t> bounds = {100, 200, 400};
        const auto p = [&](const std::vector<std::int64_t>& values, unsigned percent) {
            return *histogramQuantile(values, bounds, percent);
        };
        QCOMPARE(p({50, 50, 50, 50}, 50), std::int64_t{50});       // halfway into the first bucket, which begins at 0
        QCOMPARE(p({150, 150, 150, 150}, 75), std::int64_t{175});  // wherever in the bucket they are
        QCOMPARE(p({150, 1'000}, 95), std::int64_t{400});          // beyond the last bound
        QCOMPARE(p({100, 200}, 50), std::int64_t{100});            // bounds belong to their buckets
        QVERIFY(!histogramQuantile({}, bounds, 95));
        const std::vector<std::int64_t> one = {5};
        QVERIFY(!histogramQuantile(one, {}, 95));
    }

    void binsAreEven() {
        QCOMPARE(durationBin(-5), 0U);
        QCOMPARE(durationBin(1), 0U);
        QCOMPARE(durationBin(2), 4U);
        QCOMPARE(durationBin(1'024), 40U);
        QCOMPARE(durationBin(1'217), 40U);  // 1024 · 2^(1/4) = 1217.7
        QCOMPARE(durationBin(1'218), 41U);
        QVERIFY(durationBin(INT64_MAX) < durationBins);
        // From 16 on no bin is empty.
        for (std::uint32_t bin = 16; bin < durationBins; ++bin) {
            QCOMPARE(durationBin(leastOfBin(bin)), bin);
            QCOMPARE(durationBin(leastOfBin(bin) - 1), bin - 1);
        }
    }

    void cancelled() {
        const FakeCache cache = randomCache(1, 30);
        BottleneckCollector collector({});
        cache.sweep(collector);
        std::stop_source stop;
        stop.request_stop();
        const auto result = collector.finish(stop.get_token());
        QVERIFY(!result.has_value());
        QVERIFY(result.error().kind == ErrorKind::Cancelled);
    }
};

FW_REGISTER_TEST(TestBottlenecks);

}  // namespace bottlenecks_test

#include "tst_bottlenecks.moc"
