// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <QElapsedTimer>
#include <QtTest>

#include "model/analysis/hand_overs.h"
#include "model/analysis/trace_waits.h"
#include "model/core/span_body.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;
using fw::test::TraceBuilder;

namespace {

using Analysis = std::shared_ptr<const TraceAnalysis>;

Analysis analysedWith(TraceBuilder& builder, bool repeats = false, SpanIndex root = noSpan) {
    return *analyseTrace(builder.build(), {}, {.foldRepeats = repeats, .criticalRoot = root});
}

SpanEvidence noEvidence(const TraceAnalysis& analysis) {
    SpanEvidence evidence;
    evidence.spans = analysis.trace->spanCount();
    return evidence;
}

WaitRules everyGap() {
    WaitRules rules;
    rules.gapShare = 0;
    rules.leastGapNs = 0;
    return rules;
}

QByteArray gapText(const std::vector<Gap>& gaps) {
    QByteArrayList parts;
    for (const Gap& gap : gaps)
        parts << QByteArray::number(gap.span) + ':' + QByteArray::number(qint64{gap.startNs}) + '-' + QByteArray::number(qint64{gap.endNs});
    return parts.join(' ');
}

/// Small times, so that a reference can look at each single one; children leave their parents, run side by side and touch.
TraceBuilder smallTrace(std::mt19937& random, std::uint32_t spans) {
    const auto below = [&random](std::uint32_t limit) { return static_cast<std::uint32_t>(random() % limit); };
    TraceBuilder builder;
    builder.add(1, 0, 40, 260, "root");
    for (std::uint32_t i = 1; i < spans; ++i) {
        const std::uint32_t parent = below(3) == 0 ? below(i) : std::min(i - 1, below(4));
        const std::int64_t from = 20 + below(260);
        const std::int64_t to = from + (below(9) == 0 ? 0 : below(60));
        const SpanKind kind = std::array{SpanKind::Internal, SpanKind::Internal, SpanKind::Producer, SpanKind::Consumer}[below(4)];
        builder.add(i + 1, below(20) == 0 ? 900 + below(2) : parent + 1, from, to, below(12) == 0 ? "Queued" : "op", 0, kind,
                    StatusCode::Unset, below(25) == 0 ? std::uint16_t{NoStart} : std::uint16_t{0});
    }
    return builder;
}

SpanEvidence waitEvidence(std::mt19937& random, const TraceAnalysis& analysis) {
    SpanEvidence evidence = noEvidence(analysis);
    for (SpanIndex span = 0; span < evidence.spans; ++span) {
        if (random() % 6 == 0)
            evidence.waits.push_back({span, static_cast<std::uint32_t>(random() % 2), static_cast<std::int64_t>(random() % 40 + 1)});
        if (random() % 6 == 0) evidence.links.push_back({span, SpanId{random() % evidence.spans + 1}});
        evidence.worker.push_back(static_cast<std::uint32_t>(random() % 4));
    }
    return evidence;
}

std::vector<std::vector<SpanIndex>> childSpansOf(const TraceAnalysis& analysis) {
    std::vector<std::vector<SpanIndex>> children(analysis.trace->spanCount());
    for (SpanIndex span = 0; span < analysis.trace->spanCount(); ++span) {
        Row row = analysis.tree.parent[analysis.tree.rowOfSpan[span]];
        while (row != noRow && analysis.tree.span[row] == noSpan) row = analysis.tree.parent[row];
        if (row != noRow) children[analysis.tree.span[row]].push_back(span);
    }
    return children;
}

/// The definition of findGaps, instant by instant.
class NaiveGaps {
public:
    NaiveGaps(const TraceAnalysis& analysis, const std::vector<Wait>& waits)
        : m_analysis(analysis), m_waits(waits), m_children(childSpansOf(analysis)) {}

    std::vector<Gap> all() const {
        std::vector<Gap> gaps;
        const TraceData& trace = *m_analysis.trace;
        for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
            if (!m_analysis.timed(span)) continue;
            std::set<std::int64_t> covered;
            bool within = false;
            for (const SpanIndex child : m_children[span]) {
                for (const std::int64_t at : stretchesOf(child)) covered.insert(at);
                if (!m_analysis.timed(child)) continue;
                for (std::int64_t at = trace.startNs[child]; at < trace.endNs(child); ++at)
                    within = within || (at >= trace.startNs[span] && at < trace.endNs(span));
            }
            if (!within) continue;
            for (std::int64_t at = trace.startNs[span]; at < trace.endNs(span); ++at) {
                if (covered.contains(at)) continue;
                if (!gaps.empty() && gaps.back().span == span && gaps.back().endNs == at) {
                    ++gaps.back().endNs;
                } else {
                    gaps.push_back({span, at, at + 1});
                }
            }
        }
        return gaps;
    }

private:
    /// Every instant that a child covers for its parent.
    std::set<std::int64_t> stretchesOf(SpanIndex span) const {
        const TraceData& trace = *m_analysis.trace;
        std::set<std::int64_t> at;
        for (const Wait& wait : m_waits)
            for (std::int64_t ns = wait.startNs; wait.span == span && ns < wait.endNs; ++ns) at.insert(ns);
        if (!m_analysis.timed(span)) return at;
        std::set<std::int64_t> below;
        for (const SpanIndex child : m_children[span])
            for (const std::int64_t ns : stretchesOf(child)) below.insert(ns);
        const auto fill = [&](bool early) {
            std::optional<std::int64_t> from;
            std::int64_t to = 0;
            for (const std::int64_t ns : below) {
                if (early ? ns >= trace.startNs[span] : ns < trace.endNs(span)) continue;
                if (!from) from = ns;
                to = ns;
            }
            for (std::int64_t ns = from.value_or(1); from && ns <= to; ++ns) at.insert(ns);
        };
        fill(true);
        fill(false);
        for (std::int64_t ns = trace.startNs[span]; ns < trace.endNs(span); ++ns) at.insert(ns);
        return at;
    }

    const TraceAnalysis& m_analysis;
    const std::vector<Wait>& m_waits;
    std::vector<std::vector<SpanIndex>> m_children;
};

}  // namespace

class TestWaits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersBecomeTimes_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ns");  // -1: none
        QTest::newRow("milliseconds") << QByteArray("job.wait_time_ms") << QByteArray("85") << qint64{85'000'000};
        QTest::newRow("fraction") << QByteArray("queue.wait_ms") << QByteArray("0.0000015") << qint64{1};
        QTest::newRow("exact") << QByteArray("wait_ns") << QByteArray("123456789012345678") << qint64{123'456'789'012'345'678};
        QTest::newRow("seconds") << QByteArray("queue.wait.seconds") << QByteArray("1.25") << qint64{1'250'000'000};
        QTest::newRow("micro") << QByteArray("wait_us") << QByteArray("7") << qint64{7'000};
        QTest::newRow("no unit") << QByteArray("wait") << QByteArray("2") << qint64{2'000'000};
        QTest::newRow("exponent") << QByteArray("wait_ms") << QByteArray("2.5e-06") << qint64{2};
        QTest::newRow("large exponent") << QByteArray("wait_ms") << QByteArray("1e+3") << qint64{1'000'000'000};
        QTest::newRow("too large") << QByteArray("wait_ms") << QByteArray("1e20") << qint64{-1};
        QTest::newRow("huge exponent") << QByteArray("wait_ms") << QByteArray("1e999999999999") << qint64{-1};
        QTest::newRow("tiny") << QByteArray("wait_ms") << QByteArray("1e-999999999999") << qint64{0};
        QTest::newRow("many digits") << QByteArray("wait_ns") << QByteArray("00000000000000000000000000012") << qint64{12};
        QTest::newRow("negative") << QByteArray("wait_ms") << QByteArray("-5") << qint64{-1};
        QTest::newRow("words") << QByteArray("wait_ms") << QByteArray("85 ms") << qint64{-1};
        QTest::newRow("empty") << QByteArray("wait_ms") << QByteArray("") << qint64{-1};
        QTest::newRow("only a point") << QByteArray("wait_ms") << QByteArray(".") << qint64{-1};
        QTest::newRow("cut exponent") << QByteArray("wait_ms") << QByteArray("1e") << qint64{-1};
        QTest::newRow("infinity") << QByteArray("wait_ms") << QByteArray("Infinity") << qint64{-1};
    }
    void numbersBecomeTimes() {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);
        QFETCH(qint64, ns);
        QCOMPARE(
            qint64{waitFromText({key.data(), static_cast<std::size_t>(key.size())}, {text.data(), static_cast<std::size_t>(text.size())})
                       .value_or(-1)},
            ns);
    }

    void bodiesBecomeEvidence() {
        const WaitRules rules;
        const TraceId trace{1, 2};
        EvidenceCollector collector(rules.keys, trace);
        const auto add = [&](std::uint32_t resource, const SpanDetails& details) {
            std::string bytes;
            body::appendDetails(bytes, details);
            collector.add(resource, bytes);
        };
        add(0, {});
        SpanDetails waited;
        // The first key of the rules counts, and of a repeated key its last value.
        waited.attributes = {{"queue.wait_ms", 9}, {"job.wait_time_ms", "1"}, {"job.wait_time_ms", 85.5}, {"thread.name", "main"}};
        SpanLink link;
        link.traceId = trace;
        link.spanId = {7};
        waited.links = {link};
        link.traceId = TraceId{8, 8};
        waited.links.push_back(link);
        add(1, waited);
        SpanDetails other;
        other.attributes = {{"queue.wait_ms", "soon"}, {"thread.name", "main"}};
        add(1, other);
        add(2, other);
        add(1, {});
        const SpanEvidence evidence = collector.take();
        QCOMPARE(evidence.spans, 5U);
        QVERIFY(evidence.waits == (std::vector<ReportedWait>{{1, 0, 85'500'000}}));
        QVERIFY(evidence.links == (std::vector<SpanEvidence::Link>{{1, SpanId{7}}}));
        QCOMPARE(evidence.worker.size(), std::size_t{5});
        QCOMPARE(evidence.worker[0], 0U);
        QVERIFY(evidence.worker[1] != 0 && evidence.worker[1] == evidence.worker[2]);
        QVERIFY(evidence.worker[3] != evidence.worker[2]);  // the same name in another process
        QCOMPARE(evidence.worker[4], 0U);
    }

    void eachWaitNamesItsEvidence() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 1000, "root");
        builder.add(2, 1, 10, 20, "publish", 0, SpanKind::Producer);
        builder.add(3, 2, 105, 300, "work", 0, SpanKind::Consumer);
        builder.add(4, 1, 320, 330, "reported");
        builder.add(5, 1, 400, 450, "Queue Wait");
        builder.add(6, 1, 500, 600, "batch", 0, SpanKind::Consumer);
        builder.add(7, 2, 15, 30, "taken at once", 0, SpanKind::Consumer);
        const Analysis analysis = analysedWith(builder);
        SpanEvidence evidence = noEvidence(*analysis);
        evidence.waits = {{3, 1, 12}};
        evidence.links = {{5, SpanId{2}}, {5, SpanId{99}}};
        const auto waits = *computeWaits(analysis, evidence, everyGap(), {});
        const std::vector<Wait> expected = {{2, WaitSource::Producer, 0, 1, 20, 105},
                                            {3, WaitSource::Attribute, 1, noSpan, 308, 320},
                                            {4, WaitSource::Name, 0, noSpan, 400, 450},
                                            {5, WaitSource::Link, 0, 1, 20, 500}};
        QVERIFY(waits->waits == expected);
        QVERIFY(waits->of(2) != nullptr && waits->of(0) == nullptr && waits->of(6) == nullptr);
        QCOMPARE(waits->keys.at(1), std::string("queue.wait_ms"));
    }

    // The marker of a job repeats what the job said; it did not wait once more.
    void anAncestorTellsItOnce() {
        TraceBuilder builder;
        builder.add(1, 0, 100, 1000, "job");
        builder.add(2, 1, 110, 200, "claim");
        builder.add(3, 2, 120, 130, "claimed");
        builder.add(4, 2, 130, 140, "other");
        const Analysis analysis = analysedWith(builder);
        SpanEvidence evidence = noEvidence(*analysis);
        evidence.waits = {{0, 0, 50}, {2, 0, 50}, {3, 0, 7}};
        const std::vector<Wait> waits = findWaits(*analysis, evidence, {});
        QCOMPARE(waits.size(), std::size_t{2});
        QCOMPARE(waits[0].span, 0U);
        QCOMPARE(waits[1].span, 3U);
    }

    void gapsLieBeforeBetweenAndBehind() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 1000, "root");
        builder.add(2, 1, 100, 300);
        builder.add(3, 1, 200, 400);
        builder.add(4, 1, 460, 900);
        builder.add(5, 4, 2000, 2100);  // outside: its parent has no child within
        const Analysis analysis = analysedWith(builder);
        QCOMPARE(gapText(findGaps(*analysis, {}, everyGap())), QByteArray("0:0-100 0:400-460 0:900-1000"));
        WaitRules rules = everyGap();
        rules.gapShare = 61;
        QCOMPARE(gapText(findGaps(*analysis, {}, rules)), QByteArray("0:0-100 0:900-1000"));
        rules.gapShare = 0;
        rules.leastGapNs = 61;
        QCOMPARE(gapText(findGaps(*analysis, {}, rules)), QByteArray("0:0-100 0:900-1000"));
        rules.leastGapNs = 100;
        QCOMPARE(gapText(findGaps(*analysis, {}, rules)), QByteArray("0:0-100 0:900-1000"));
        // What is known to be a wait is no gap any more.
        const std::vector<Wait> waits = {{3, WaitSource::Attribute, 0, noSpan, 430, 460}};
        QCOMPARE(gapText(findGaps(*analysis, waits, everyGap())), QByteArray("0:0-100 0:400-430 0:900-1000"));
    }

    // A consumer works when its producer has ended: the time of the root is not a gap then.
    void workBelowAnEndedChildIsNoGap() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 1000, "root");
        builder.add(2, 1, 0, 50, "publish", 0, SpanKind::Producer);
        builder.add(3, 2, 150, 400, "work", 0, SpanKind::Consumer);
        builder.add(4, 3, 160, 600, "late");
        const Analysis analysis = analysedWith(builder);
        const auto waits = *computeWaits(analysis, noEvidence(*analysis), everyGap(), {});
        QCOMPARE(gapText(waits->gaps), QByteArray("0:600-1000 2:150-160"));
    }

    void overlapSaysHowMuchRanSideBySide() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 1000);
        builder.add(2, 1, 0, 400);
        builder.add(3, 1, 200, 600);
        builder.add(4, 1, 900, 1400);
        builder.add(5, 4, 900, 1000);
        const Analysis analysis = analysedWith(builder);
        const auto waits = *computeWaits(analysis, noEvidence(*analysis), {}, {});
        QCOMPARE(waits->childrenNs[0], std::int64_t{900});
        QCOMPARE(waits->overlapFactor(0), 900.0 / 700.0);
        QCOMPARE(waits->overlapFactor(3), 1.0);
        QCOMPARE(waits->overlapFactor(1), 0.0);
    }

    void randomGapsAreThoseOfTheDefinition() {
        std::mt19937 random(20240315);
        for (int round = 0; round < 250; ++round) {
            TraceBuilder builder = smallTrace(random, 2 + random() % 16);
            const Analysis analysis = analysedWith(builder, round % 3 == 0);
            const SpanEvidence evidence = waitEvidence(random, *analysis);
            const std::vector<Wait> waits = findWaits(*analysis, evidence, {});
            for (std::size_t i = 0; i < waits.size(); ++i) {
                QVERIFY(waits[i].startNs < waits[i].endNs);
                QVERIFY(i == 0 || waits[i - 1].span < waits[i].span);
            }
            QCOMPARE(gapText(findGaps(*analysis, waits, everyGap())), gapText(NaiveGaps(*analysis, waits).all()));
        }
    }

    void sequentialSiblingsHandOverByThemselves() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 1, 0, 30);
        builder.add(3, 1, 40, 100);
        const Analysis analysis = analysedWith(builder);
        QCOMPARE(analysis->critical.handOvers.size(), std::size_t{1});
        QVERIFY(assumedHandOvers(*analysis, noEvidence(*analysis)).empty());
    }

    void concurrentSiblingsNeedEvidence() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 1, 0, 30);
        builder.add(3, 1, 40, 100);
        builder.add(4, 1, 10, 35);
        builder.add(5, 1, 20, 90);
        const Analysis analysis = analysedWith(builder);
        SpanEvidence evidence = noEvidence(*analysis);
        const std::vector<HandOver> assumed = assumedHandOvers(*analysis, evidence);
        // 4 ended last before 3 began; the parent's own stretch stands between them.
        QVERIFY(assumed == (std::vector<HandOver>{{2, 3, 2}}));
        QCOMPARE(analysis->critical.segments[2].startNs, std::int64_t{35});
        evidence.worker = {0, 0, 5, 5, 0};
        QVERIFY(assumedHandOvers(*analysis, evidence).empty());
        evidence.worker = {0, 0, 5, 6, 0};
        QCOMPARE(assumedHandOvers(*analysis, evidence).size(), std::size_t{1});
        evidence.links = {{2, SpanId{4}}};
        QVERIFY(assumedHandOvers(*analysis, evidence).empty());
    }

    void randomHandOversAreThoseOfTheDefinition() {
        std::mt19937 random(7);
        int found = 0;
        for (int round = 0; round < 600; ++round) {
            TraceBuilder builder = smallTrace(random, 2 + random() % 40);
            const Analysis analysis = analysedWith(builder, round % 2 == 0);
            const SpanEvidence evidence = waitEvidence(random, *analysis);
            const TraceData& trace = *analysis->trace;
            const auto children = childSpansOf(*analysis);
            std::vector<HandOver> expected;
            std::uint32_t last = 0;
            for (const HandOver& handOver : analysis->critical.handOvers) {
                QVERIFY(handOver.segment > last || last == 0);
                last = handOver.segment;
                const std::int64_t at = analysis->critical.segments.at(handOver.segment).startNs;
                // Both are children of one span, and the one ended before the other began.
                const auto parent = std::find_if(children.begin(), children.end(), [&](const std::vector<SpanIndex>& all) {
                    return std::find(all.begin(), all.end(), handOver.from) != all.end();
                });
                QVERIFY(parent != children.end() && std::find(parent->begin(), parent->end(), handOver.to) != parent->end());
                QVERIFY(trace.endNs(handOver.from) >= at && trace.startNs[handOver.to] <= trace.endNs(handOver.to));
                const SpanIndex above = static_cast<SpanIndex>(parent - children.begin());
                const auto counts = [&](SpanIndex span) {
                    return analysis->timed(span) && trace.durationNs[span] > 0 &&
                           !(trace.kind[above] == SpanKind::Producer && trace.kind[span] == SpanKind::Consumer);
                };
                const auto beside = [&](SpanIndex span) {
                    return std::any_of(parent->begin(), parent->end(), [&](SpanIndex other) {
                        return other != span && counts(other) && trace.startNs[other] < trace.endNs(span) &&
                               trace.startNs[span] < trace.endNs(other);
                    });
                };
                const auto linked = [&](SpanIndex a, SpanIndex b) {
                    return std::any_of(evidence.links.begin(), evidence.links.end(),
                                       [&](const SpanEvidence::Link& link) { return link.span == a && link.to == trace.spanId[b]; });
                };
                if (!beside(handOver.from) && !beside(handOver.to)) continue;
                if (evidence.worker[handOver.from] != 0 && evidence.worker[handOver.from] == evidence.worker[handOver.to]) continue;
                if (linked(handOver.from, handOver.to) || linked(handOver.to, handOver.from)) continue;
                expected.push_back(handOver);
            }
            found += static_cast<int>(expected.size());
            QVERIFY(assumedHandOvers(*analysis, evidence) == expected);
        }
        QVERIFY(found > 100);
    }

    void whatIsLeftOutIsCounted() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100);
        builder.add(2, 1, 200, 300);
        builder.add(3, 2, 210, 220);
        builder.add(4, 1, 10, 20, "send", 0, SpanKind::Producer);
        builder.add(5, 4, 12, 15, "take", 0, SpanKind::Consumer);
        builder.add(6, 1, 90, 130);
        builder.add(7, 1, 50, 50);
        const Analysis analysis = analysedWith(builder);
        const CriticalPath& path = analysis->critical;
        QCOMPARE(path.leftOut(), std::uint64_t{3});
        QVERIFY(*path.cutOf(1) == (CutSpan{1, PathCut::Outside, 1}));
        QVERIFY(*path.cutOf(4) == (CutSpan{4, PathCut::Detached, 0}));
        QVERIFY(*path.cutOf(5) == (CutSpan{5, PathCut::Overhang, 0}));
        QVERIFY(path.cutOf(2) == nullptr && path.cutOf(6) == nullptr);
    }

    void everyRootCanHaveThePath() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 100, "first");
        builder.add(2, 0, 50, 300, "longest");
        builder.add(3, 2, 60, 80);
        builder.add(4, 77, 10, 40, "orphan");
        builder.add(5, 0, 5, 5, "moment");
        const Analysis primary = analysedWith(builder, true);
        const auto spansOf = [&](const std::vector<Row>& rows) {
            std::vector<SpanIndex> spans;
            for (const Row row : rows) spans.push_back(primary->tree.span[row]);
            return spans;
        };
        QVERIFY(spansOf(rootRows(*primary->trace, primary->tree, 10)) == (std::vector<SpanIndex>{1, 0, 3}));
        QVERIFY(spansOf(rootRows(*primary->trace, primary->tree, 2)) == (std::vector<SpanIndex>{1, 0}));
        for (const SpanIndex root : {0U, 2U, 3U}) {
            const Analysis other = analysedWith(builder, true, root);
            QCOMPARE(other->tree.span[other->critical.root], root);
            QCOMPARE(other->critical.segments.front().startNs, other->trace->startNs[root]);
            QCOMPARE(other->critical.segments.back().endNs, other->trace->endNs(root));
            // The axis counts from where it did.
            QVERIFY(other->primary == primary->primary);
            QCOMPARE(other->primarySpan, 1U);
        }
        QCOMPARE(analysedWith(builder, true, 4)->critical.root, primary->critical.root);  // no time, no path
        QCOMPARE(analysedWith(builder, true, 99)->critical.root, primary->critical.root);
    }

    void depthAndWidthAreNoTrouble() {
        TraceBuilder deep;
        TraceBuilder wide;
        constexpr std::uint32_t count = 100'000;
        wide.add(1, 0, 0, 4LL * count);
        for (std::uint32_t i = 0; i < count; ++i) {
            deep.add(i + 1, i, i, 3LL * count - i, "op", 0, i % 2 == 0 ? SpanKind::Producer : SpanKind::Consumer);
            wide.add(i + 2, 1, 3LL * i, 3LL * i + 5);
        }
        for (TraceBuilder* builder : {&deep, &wide}) {
            const Analysis analysis = analysedWith(*builder);
            SpanEvidence evidence = noEvidence(*analysis);
            for (SpanIndex span = 0; span < evidence.spans; ++span) evidence.waits.push_back({span, 0, 4});
            QElapsedTimer timer;
            timer.start();
            const auto waits = *computeWaits(analysis, evidence, {}, {});
            qInfo("%u spans: %lld ms", evidence.spans, static_cast<long long>(timer.elapsed()));
            QVERIFY(timer.elapsed() < 5000);
            QVERIFY(!waits->waits.empty());
        }
    }

    void extremesDoNotOverflow() {
        TraceBuilder builder;
        builder.add(1, 0, 0, INT64_MAX, "root");
        builder.add(2, 1, 5, INT64_MAX);
        builder.add(3, 1, 6, INT64_MAX);
        builder.add(4, 0, INT64_MIN, INT64_MIN + 10);
        const Analysis analysis = analysedWith(builder);
        SpanEvidence evidence = noEvidence(*analysis);
        evidence.waits = {{3, 0, INT64_MAX}};
        const auto waits = *computeWaits(analysis, evidence, everyGap(), {});
        QCOMPARE(gapText(waits->gaps), QByteArray("0:0-5"));
        QCOMPARE(waits->childrenNs[0], std::int64_t{INT64_MAX});
        QVERIFY(waits->waits.empty() || waits->waits[0].startNs == INT64_MIN);
    }

    void staleOrCancelledEvidenceIsRefused() {
        TraceBuilder builder;
        builder.add(1, 0, 0, 10);
        const Analysis analysis = analysedWith(builder);
        SpanEvidence evidence;
        QCOMPARE(computeWaits(analysis, evidence, {}, {}).error().kind, ErrorKind::Cancelled);
        evidence.spans = 1;
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(computeWaits(analysis, evidence, {}, stop.get_token()).error().kind, ErrorKind::Cancelled);
    }
};

FW_REGISTER_TEST(TestWaits);
#include "tst_waits.moc"
