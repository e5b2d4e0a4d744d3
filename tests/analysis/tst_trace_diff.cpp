// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QtTest>

#include "model/analysis/diff_facts.h"
#include "model/analysis/trace_diff.h"
#include "tests/analysis/diff_checks.h"
#include "tests/analysis/random_traces.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::analysis;
using fw::test::TraceBuilder;

namespace trace_diff_test {

using Analysis = std::shared_ptr<const TraceAnalysis>;
using Diff = std::shared_ptr<const TraceDiff>;

Analysis analysed(TraceBuilder& builder, const AnalysisOptions& options = {}) {
    return *analyseTrace(builder.build(), {}, options);
}

Diff compare(const Analysis& a, const Analysis& b, const DiffOptions& options = {}) {
    return *compareTraces(Baseline(a), Candidate(b), {}, options);
}

/// The merged tree as text: one line a row.
QString drawn(const TraceDiff& diff) {
    static constexpr const char* words[] = {"=", "~", "-", "+", "-level", "+level"};
    QString out;
    for (DiffRow row = 0; row < diff.rowCount(); ++row) {
        const auto name = [&](const TraceData& trace, SpanIndex span) {
            return span == noSpan ? QString() : QString::fromStdString(trace.names[trace.name[span]]);
        };
        const QString a = name(*(*diff.baseline)->trace, diff.baselineSpan[row]);
        const QString b = name(*(*diff.candidate)->trace, diff.candidateSpan[row]);
        out += QString(static_cast<int>(diff.depth[row]), QLatin1Char(' ')) + QLatin1String(words[static_cast<int>(diff.match[row])]);
        if (const DiffGroup* group = diff.groupAt(row))
            out += QStringLiteral(" group %1 %2").arg(group->baseline->count).arg(group->candidate->count);
        if (!a.isEmpty() || !b.isEmpty())
            out += QLatin1Char(' ') + (a == b ? a : a.isEmpty() ? b : b.isEmpty() ? a : a + QLatin1Char('>') + b);
        if (diff.has(row, TraceDiff::Moved)) out += QStringLiteral(" moved");
        out += QLatin1Char('\n');
    }
    return out;
}

/// Another run of the same work: other times, calls that are gone, calls that are new, levels, names.
TraceBuilder changedTrace(std::mt19937& random, const TraceData& trace) {
    TraceBuilder builder;
    const auto below = [&random](std::uint32_t limit) { return static_cast<std::uint32_t>(random() % limit); };
    std::uint64_t next = 5'000'000;
    for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
        if (span > 0 && below(12) == 0) continue;  // its children become orphans, as they do where spans are lost
        const std::int64_t start = trace.startNs[span] + below(50);
        const std::int64_t end = std::max(start, trace.endNs(span) + below(3'000) - 1'000);
        std::uint64_t parent = trace.parentId[span].value;
        if (span > 0 && below(20) == 0) {
            builder.add(++next, parent, start, end, "level");
            parent = next;
        }
        const std::string& name = trace.names[trace.name[span]];
        builder.add(trace.spanId[span].value, parent, start, end, below(25) == 0 ? name + "_v2" : name, trace.service[span],
                    trace.kind[span], below(15) == 0 ? StatusCode::Error : trace.status[span], trace.marks[span]);
        if (below(10) == 0) builder.add(++next, trace.spanId[span].value, start, end, below(2) == 0 ? "retry" : name, 1);
    }
    return builder;
}

class TestTraceDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomPairsAddUp_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 300; ++seed) QTest::addRow("%d", seed) << seed;
    }
    void randomPairsAddUp() {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        TraceBuilder first = test::randomTrace(random, 1 + random() % 400);
        const bool related = seed % 3 != 0;
        TraceBuilder second = related ? changedTrace(random, first.data()) : test::randomTrace(random, random() % 400);
        AnalysisOptions folded;
        folded.foldRepeats = seed % 2 == 0;
        const Analysis a = analysed(first);
        const Analysis b = analysed(second, folded);
        for (const bool swapped : {false, true}) {
            const Diff diff = swapped ? compare(b, a) : compare(a, b);
            QCOMPARE(test::whatIsWrong(*diff), QString());
            if (related) QVERIFY(factsOf(*diff).pairs > 0);
        }
        QCOMPARE(compare(a, b)->differenceNs(), -compare(b, a)->differenceNs());
    }
    void foldsOfRowsDoNotMatter() {
        std::mt19937 random(5);
        TraceBuilder first = test::randomTrace(random, 500);
        TraceBuilder second = changedTrace(random, first.data());
        AnalysisOptions folded;
        folded.foldRepeats = true;
        QVERIFY(!analysed(first, folded)->tree.repeats.empty());
        QVERIFY(!analysed(first)->tree.ghosts.empty());
        QCOMPARE(drawn(*compare(analysed(first, folded), analysed(second, folded))), drawn(*compare(analysed(first), analysed(second))));
    }

    void equalTracesSaySo() {
        std::mt19937 random(3);
        for (int i = 0; i < 20; ++i) {
            TraceBuilder first = test::randomTrace(random, 300);
            TraceBuilder second;
            second.data() = first.data();
            const Analysis a = analysed(first);
            const Analysis b = analysed(second);
            const DiffFacts facts = factsOf(*compare(a, b));
            QCOMPARE(facts.verdict, DiffVerdict::Identical);
            QCOMPARE(facts.pairs, std::uint64_t{300});
            QCOMPARE(facts.removed + facts.added + facts.renamed, std::uint64_t{0});
            QCOMPARE(facts.largest, noDiffRow);
            QCOMPARE(factsOf(*compare(a, a)).verdict, DiffVerdict::SameTrace);
            second.data().durationNs[200] += 1;
            QCOMPARE(factsOf(*compare(a, analysed(second))).verdict == DiffVerdict::Identical, false);
        }
        TraceBuilder named;
        named.add(1, 0, 0, 10, "GET /1");
        TraceBuilder other;
        other.add(1, 0, 0, 10, "GET /2");
        // The same work on something else is no identical trace.
        QCOMPARE(factsOf(*compare(analysed(named), analysed(other))).verdict, DiffVerdict::SameDuration);
    }
    void waitsAreStepsOfTheirOwn() {
        // What a producer seems to work while its consumer waits is the wait of the consumer.
        const auto trace = [](std::int64_t waited) {
            TraceBuilder builder;
            builder.add(1, 0, 0, 500 + waited, "capture_frame", 0, SpanKind::Client);
            builder.add(2, 1, 10, 100, "decode");
            builder.add(3, 1, 100 + waited, 480 + waited, "process_frame", 1, SpanKind::Server);
            return analysed(builder);
        };
        const Analysis a = trace(24);
        const Analysis b = trace(245);
        DiffOptions options;
        options.baselineWaits = Baseline(std::vector<Wait>{{2, WaitSource::Attribute, 0, noSpan, 100, 124}});
        options.candidateWaits = Candidate(std::vector<Wait>{{2, WaitSource::Attribute, 0, noSpan, 100, 345}});
        const Diff diff = compare(a, b, options);
        QCOMPARE(test::whatIsWrong(*diff), QString());
        const DiffFacts facts = factsOf(*diff);
        QCOMPARE(facts.differenceNs, std::int64_t{221});
        QCOMPARE(facts.largest, diff->rowOfCandidate[2]);
        QVERIFY(facts.largestWaits);
        QCOMPARE(facts.largestNs, std::int64_t{221});
        QCOMPARE(diff->criticalDelta(diff->rowOfCandidate[0]), std::int64_t{0});
        QCOMPARE(diff->waitDelta(facts.largest), std::int64_t{221});
        QCOMPARE(diff->baselineFigures(facts.largest)->waitNs, std::int64_t{24});
        QCOMPARE(walkDeltas(*diff, 3).steps, (std::vector<DeltaStep>{{facts.largest, 221, true}}));
        // Without evidence nobody knows.
        const DiffFacts blind = factsOf(*compare(a, b));
        QCOMPARE(blind.largest, diff->rowOfCandidate[0]);
        QVERIFY(!blind.largestWaits);
        // Waits of another trace fit nothing.
        options.baselineWaits = Baseline(std::vector<Wait>{{3, WaitSource::Attribute, 0, noSpan, 100, 124}});
        QVERIFY(!compareTraces(Baseline(a), Candidate(b), {}, options));
    }
    void waitsAddUp() {
        std::mt19937 random(17);
        const auto waitsOf = [&random](const TraceAnalysis& analysis) {
            std::vector<Wait> waits;
            for (SpanIndex span = 0; span < analysis.trace->spanCount(); ++span)
                if (analysis.timed(span) && random() % 3 == 0)
                    waits.push_back({span, random() % 5 == 0 ? WaitSource::Name : WaitSource::Attribute, 0, noSpan,
                                     analysis.trace->startNs[span] - static_cast<std::int64_t>(random() % 4'000),
                                     analysis.trace->startNs[span]});
            return waits;
        };
        std::uint64_t waited = 0;
        for (int i = 0; i < 60; ++i) {
            TraceBuilder first = test::randomTrace(random, 200);
            TraceBuilder second = changedTrace(random, first.data());
            const Analysis a = analysed(first);
            const Analysis b = analysed(second);
            DiffOptions options;
            options.baselineWaits = Baseline(waitsOf(*a));
            options.candidateWaits = Candidate(waitsOf(*b));
            const Diff diff = compare(a, b, options);
            QCOMPARE(test::whatIsWrong(*diff), QString());
            std::int64_t work = 0;
            std::int64_t wait = 0;
            for (DiffRow row = 0; row < diff->rowCount(); ++row) {
                if (!diff->isEntry(row)) continue;
                wait += diff->waitDelta(row);
                work += diff->criticalDelta(row) - diff->waitDelta(row);
                const FigureDeltas deltas = diff->deltas(row);
                QCOMPARE(deltas.waitNs, diff->waitDelta(row));
                waited += deltas.waitNs != 0 ? 1 : 0;
            }
            QCOMPARE(work + wait, diff->differenceNs());
            const DiffFacts facts = factsOf(*diff);
            if (facts.within != noDiffRow) QCOMPARE(*facts.withinToNs - *facts.withinFromNs, facts.withinNs);
        }
        QVERIFY(waited > 50);
    }
    void workBeyondTheRootIsTold() {
        // A root of 1 ms whose child goes on for 3 s, or for 30 s: lists tell the latter.
        const auto trace = [](std::int64_t end) {
            TraceBuilder builder;
            builder.add(1, 0, 0, 1'000'000, "GET");
            builder.add(2, 1, 500'000, end, "later");
            return analysed(builder);
        };
        const Analysis a = trace(3'000'000'000);
        const Analysis b = trace(30'000'000'000);
        const Diff diff = compare(a, b);
        QCOMPARE(test::whatIsWrong(*diff), QString());
        const DiffFacts facts = factsOf(*diff);
        QCOMPARE(facts.differenceNs, 0);
        QCOMPARE(facts.verdict, DiffVerdict::SameRoots);
        QCOMPARE(*facts.baselineWholeNs, 3'000'000'000);
        QCOMPARE(*facts.candidateWholeNs, 30'000'000'000);
        QCOMPARE(facts.beyond, diff->rowOfCandidate[1]);
        QVERIFY(facts.isBeyondSeen(CompareUnit(*diff)));
        // Within the root nothing is told.
        const DiffFacts inside = factsOf(*compare(trace(900'000), trace(800'000)));
        QCOMPARE(inside.beyond, noDiffRow);
        QCOMPARE(inside.verdict, DiffVerdict::SameDuration);
        QCOMPARE(*inside.candidateWholeNs, 1'000'000);
        // Two roots with another distance between them are not identical.
        const auto apart = [](std::int64_t from) {
            TraceBuilder builder;
            builder.add(1, 0, 0, 1'000, "GET");
            builder.add(2, 0, from, from + 10, "log");
            return analysed(builder);
        };
        QCOMPARE(factsOf(*compare(apart(5'000), apart(9'000))).verdict, DiffVerdict::SameRoots);
    }
    void theSameIdIsTheSameTrace() {
        TraceBuilder first;
        first.add(1, 0, 0, 10);
        first.data().summary.id = {1, 2};
        TraceBuilder second;
        second.data() = first.data();
        QCOMPARE(factsOf(*compare(analysed(first), analysed(second))).verdict, DiffVerdict::SameTrace);
    }

    void anInsertedLevelLeavesWhatIsBelowMatched() {
        TraceBuilder a;
        a.add(1, 0, 0, 100, "root");
        a.add(2, 1, 10, 30, "load");
        a.add(3, 1, 30, 60, "work");
        a.add(4, 3, 35, 50, "inner");
        a.add(5, 1, 60, 90, "store");
        TraceBuilder b;
        b.add(1, 0, 0, 140, "root");
        b.add(9, 1, 5, 130, "with_retry");
        b.add(10, 9, 6, 129, "with_trace");
        b.add(2, 10, 10, 30, "load");
        b.add(3, 10, 30, 90, "work");
        b.add(4, 3, 35, 80, "inner");
        b.add(5, 1, 130, 135, "store");
        QCOMPARE(drawn(*compare(analysed(a), analysed(b))), QStringLiteral("= root\n +level with_retry\n  +level with_trace\n   = load\n"
                                                                           "   = work\n    = inner\n = store\n"));
        QCOMPARE(drawn(*compare(analysed(b), analysed(a))), QStringLiteral("= root\n -level with_retry\n  -level with_trace\n   = load\n"
                                                                           "   = work\n    = inner\n = store\n"));
        const Diff diff = compare(analysed(a), analysed(b));
        QCOMPARE(test::whatIsWrong(*diff), QString());
        QCOMPARE(factsOf(*diff).levels, std::uint64_t{2});
        // Also where only some of many equal calls have it: each in its turn.
        TraceBuilder plain;
        TraceBuilder wrapped;
        plain.add(1, 0, 0, 100, "root");
        wrapped.add(1, 0, 0, 100, "root");
        for (std::uint64_t i = 0; i < 6; ++i) {
            const auto at = static_cast<std::int64_t>(10 * i);
            plain.add(10 + i, 1, at, at + 8, "call");
            if (i == 2 || i == 4) wrapped.add(20 + i, 1, at, at + 9, "retry");
            wrapped.add(10 + i, i == 2 || i == 4 ? 20 + i : 1, at, at + 8, "call");
        }
        const Diff some = compare(analysed(plain), analysed(wrapped));
        QCOMPARE(test::whatIsWrong(*some), QString());
        QCOMPARE(factsOf(*some).pairs, std::uint64_t{7});
        QCOMPARE(factsOf(*some).levels, std::uint64_t{2});
        for (SpanIndex span = 0; span < plain.data().spanCount(); ++span) {
            const DiffRow row = some->rowOfBaseline[span];
            QCOMPARE(wrapped.data().spanId[some->candidateSpan[row]], plain.data().spanId[span]);
        }
        QCOMPARE(factsOf(*compare(analysed(wrapped), analysed(plain))).levels, std::uint64_t{2});
        // Also where it is the root.
        TraceBuilder gateway;
        gateway.add(9, 0, 0, 200, "gateway", 1);
        for (SpanIndex span = 0; span < a.data().spanCount(); ++span)
            gateway.add(a.data().spanId[span].value, span == 0 ? 9 : a.data().parentId[span].value, a.data().startNs[span],
                        a.data().endNs(span), a.data().names[a.data().name[span]]);
        QCOMPARE(drawn(*compare(analysed(a), analysed(gateway))).left(24), QStringLiteral("+level gateway\n = root\n ").left(24));
        QCOMPARE(factsOf(*compare(analysed(a), analysed(gateway))).pairs, std::uint64_t{5});
    }

    void renamedSpansAreFound() {
        TraceBuilder a;
        a.add(1, 0, 0, 100, "root");
        a.add(2, 1, 10, 30, "infer_faces_fp16");
        a.add(3, 1, 30, 60, "prepare");
        a.add(4, 3, 30, 40, "x");
        a.add(5, 3, 40, 50, "y");
        a.add(6, 1, 70, 80, "model_cache.get");
        TraceBuilder b;
        b.add(1, 0, 0, 100, "root");
        b.add(2, 1, 10, 30, "infer_faces");
        b.add(3, 1, 30, 60, "completely_other");
        b.add(4, 3, 30, 40, "x");
        b.add(5, 3, 40, 50, "y");
        b.add(6, 1, 70, 80, "load_model retinaface");
        QCOMPARE(drawn(*compare(analysed(a), analysed(b))),
                 QStringLiteral("= root\n ~ infer_faces_fp16>infer_faces\n ~ prepare>completely_other\n  = x\n  = y\n"
                                " - model_cache.get\n + load_model retinaface\n"));
    }

    void repeatsAreGroupsByRank() {
        TraceBuilder a;
        a.add(1, 0, 0, 100, "root");
        a.add(2, 1, 0, 10, "call");
        a.add(3, 1, 10, 30, "call");
        a.add(4, 1, 30, 35, "call");
        TraceBuilder b;
        b.add(1, 0, 0, 100, "root");
        b.add(2, 1, 0, 50, "call");
        b.add(3, 1, 50, 52, "call");
        const Diff diff = compare(analysed(a), analysed(b));
        QCOMPARE(drawn(*diff), QStringLiteral("= root\n = group 3 2\n  = call\n  = call\n  - call\n"));
        const DiffGroup& group = diff->groups.front();
        QCOMPARE(group.baseline->durationNs, std::int64_t{35});
        QCOMPARE(group.baseline->p50Ns, std::int64_t{10});
        QCOMPARE(group.baseline->maxNs, std::int64_t{20});
        QCOMPARE(group.candidate->p50Ns, std::int64_t{2});
        // The longest with the longest: 20 with 50, 10 with 2; the 5 are left.
        QCOMPARE(diff->baselineSpan[2], SpanIndex{2});
        QCOMPARE(diff->candidateSpan[2], SpanIndex{1});
        QCOMPARE(diff->deltas(1).durationNs, std::int64_t{17});
        QCOMPARE(diff->deltas(1).criticalNs, std::int64_t{17});
        QCOMPARE(factsOf(*diff).largest, DiffRow{0});  // −17 in the root, +17 in the group: the first
        // Calls that call the same come together, whatever their ranks.
        TraceBuilder e;
        TraceBuilder f;
        for (TraceBuilder* builder : {&e, &f}) {
            const std::int64_t first = builder == &e ? 20 : 30;
            builder->add(1, 0, 0, 100, "root");
            builder->add(2, 1, 0, first, "call");
            builder->add(3, 1, first, 50, "call");
            builder->add(4, 2, 0, 5, "load");
        }
        QCOMPARE(drawn(*compare(analysed(e), analysed(f))), QStringLiteral("= root\n = group 2 2\n  = call\n   = load\n  = call\n"));
        // A retry is a group, even with something between.
        TraceBuilder c;
        c.add(1, 0, 0, 100, "root");
        c.add(2, 1, 0, 10, "INSERT");
        TraceBuilder d;
        d.add(1, 0, 0, 100, "root");
        d.add(2, 1, 0, 10, "INSERT", 0, SpanKind::Internal, StatusCode::Error);
        d.add(3, 1, 10, 20, "sleep");
        d.add(4, 1, 20, 30, "INSERT");
        QCOMPARE(drawn(*compare(analysed(c), analysed(d))), QStringLiteral("= root\n = group 1 2\n  = INSERT\n  + INSERT\n + sleep\n"));
    }

    void orderCountsOnlyWhereNothingIsParallel() {
        const auto three = [](std::int64_t x, std::int64_t y, std::int64_t z, std::int64_t length) {
            TraceBuilder builder;
            builder.add(1, 0, 0, 100, "root");
            builder.add(2, 1, x, x + length, "x");
            builder.add(3, 1, y, y + length, "y");
            builder.add(4, 1, z, z + length, "z");
            return analysed(builder);
        };
        QCOMPARE(drawn(*compare(three(0, 10, 20, 10), three(10, 20, 0, 10))), QStringLiteral("= root\n = z moved\n = x\n = y\n"));
        QCOMPARE(drawn(*compare(three(0, 10, 20, 50), three(10, 20, 0, 50))), QStringLiteral("= root\n = z\n = x\n = y\n"));
    }

    void severalRootsAndNone() {
        TraceBuilder a;
        a.add(1, 0, 0, 10, "job");
        a.add(2, 0, 0, 100, "job");
        a.add(3, 0, 5, 6, "other");
        TraceBuilder b;
        b.add(1, 0, 0, 300, "job");
        b.add(2, 0, 400, 401, "stray");
        const Diff diff = compare(analysed(a), analysed(b));
        QCOMPARE(test::whatIsWrong(*diff), QString());
        // The longest roots are a pair, whatever else is called like them.
        QCOMPARE(drawn(*diff).section(QLatin1Char('\n'), 0, 0), QStringLiteral("= job"));
        QCOMPARE(diff->baselineSpan[0], SpanIndex{1});
        QCOMPARE(diff->differenceNs(), std::int64_t{200});

        TraceBuilder stranger;
        stranger.add(1, 0, 0, 50, "zzz", 3);
        const Diff apart = compare(analysed(a), analysed(stranger));
        QCOMPARE(test::whatIsWrong(*apart), QString());
        QVERIFY(factsOf(*apart).nothingInCommon());

        TraceBuilder nothing;
        const Diff toNothing = compare(analysed(a), analysed(nothing));
        QCOMPARE(test::whatIsWrong(*toNothing), QString());
        QVERIFY(factsOf(*toNothing).candidateEmpty);
        QCOMPARE(toNothing->differenceNs(), std::int64_t{-100});
        QCOMPARE(factsOf(*compare(analysed(nothing), analysed(a))).ofBaseline.has_value(), false);
        TraceBuilder nothingElse;
        QCOMPARE(factsOf(*compare(analysed(nothing), analysed(nothingElse))).verdict, DiffVerdict::Identical);
    }

    void oddTimesAndCircles() {
        TraceBuilder a;
        a.add(1, 2, 0, 10, "x");
        a.add(2, 1, 5, 5, "y");
        a.add(3, 3, 0, 20, "self");
        a.add(4, 0, 100, 40, "backwards", 0, SpanKind::Internal, StatusCode::Unset, NegativeDuration);
        a.add(5, 0, 0, 0, "nothing", 0, SpanKind::Internal, StatusCode::Unset, NoStart);
        TraceBuilder b;
        b.data() = a.data();
        b.data().durationNs[0] = INT64_MAX;
        b.data().durationNs[3] = INT64_MIN;
        b.data().startNs[4] = INT64_MIN;
        for (const bool swapped : {false, true}) {
            const Diff diff = swapped ? compare(analysed(b), analysed(a)) : compare(analysed(a), analysed(b));
            QCOMPARE(test::whatIsWrong(*diff), QString());
            QCOMPARE(factsOf(*diff).pairs, std::uint64_t{5});
        }
    }

    void theLargestDeltaAndItsShare() {
        TraceBuilder a;
        a.add(1, 0, 0, 812, "capture_frame");
        a.add(2, 1, 10, 30, "queue");
        a.add(3, 1, 100, 310, "face_detection");
        a.add(4, 3, 100, 300, "infer");
        TraceBuilder b;
        b.add(1, 0, 0, 1231, "capture_frame");
        b.add(2, 1, 10, 59, "queue");
        b.add(3, 1, 129, 729, "face_detection");
        b.add(4, 3, 129, 459, "load_model");
        b.add(5, 3, 459, 719, "infer");
        const Diff diff = compare(analysed(a), analysed(b));
        QCOMPARE(test::whatIsWrong(*diff), QString());
        const DiffFacts facts = factsOf(*diff);
        QCOMPARE(facts.verdict, DiffVerdict::Slower);
        QCOMPARE(facts.differenceNs, std::int64_t{419});
        QCOMPARE(facts.ofBaseline.value_or(0), std::int64_t{516});
        QCOMPARE(diff->match[facts.largest], DiffMatch::Added);
        QCOMPARE(facts.largestNs, std::int64_t{330});
        QCOMPARE(facts.share.value_or(0), std::int64_t{788});
        QVERIFY(facts.explains);
        // Nearly all of it lies in the span around.
        QCOMPARE(diff->baselineSpan[facts.within], SpanIndex{2});
        QCOMPARE(facts.withinNs, std::int64_t{390});
        const DeltaWalk walk = walkDeltas(*diff, 2);
        QCOMPARE(walk.steps.front(), (DeltaStep{facts.largest, 330}));
        QCOMPARE(walk.steps.size(), std::size_t{2});
        QCOMPARE(*walk.fromNs + walk.steps[0].ns + walk.steps[1].ns + walk.restNs, *walk.toNs);

        // Ten equal shares: nothing is the cause.
        TraceBuilder even;
        TraceBuilder slower;
        even.add(1, 0, 0, 1000, "root");
        slower.add(1, 0, 0, 1100, "root");
        for (std::uint64_t i = 0; i < 10; ++i) {
            const auto at = static_cast<std::int64_t>(i);
            const std::string name(1, static_cast<char>('a' + i));
            even.add(i + 2, 1, at * 100, at * 100 + 100, name);
            slower.add(i + 2, 1, at * 110, at * 110 + 110, name);
        }
        const DiffFacts spread = factsOf(*compare(analysed(even), analysed(slower)));
        QCOMPARE(spread.share.value_or(0), std::int64_t{100});
        QVERIFY(!spread.explains);
        QCOMPARE(spread.within, noDiffRow);
    }

    void extraKeysTellWorkApart() {
        TraceBuilder a;
        a.add(1, 0, 0, 10, "infer");
        TraceBuilder b;
        b.add(1, 0, 0, 30, "infer");
        const Analysis x = analysed(a);
        const Analysis y = analysed(b);
        DiffOptions options;
        options.extras.baseline = Baseline(std::vector<KeyColumn>{{{0}, {"yolo"}}});
        options.extras.candidate = Candidate(std::vector<KeyColumn>{{{0}, {"retinaface"}}});
        QCOMPARE(compare(x, y)->match.front(), DiffMatch::Same);
        QCOMPARE(compare(x, y, options)->match.front(), DiffMatch::Renamed);
        // Of three models at work one has another counterpart; what only the key tells apart is still the same work.
        TraceBuilder c;
        TraceBuilder d;
        for (TraceBuilder* builder : {&c, &d}) {
            builder->add(1, 0, 0, 100, "root");
            builder->add(2, 1, 0, 10, "infer");
            builder->add(3, 1, 10, 30, "infer");
            builder->add(4, 2, 0, 5, "load");
        }
        DiffOptions models;
        models.extras.baseline = Baseline(std::vector<KeyColumn>{{{KeyColumn::absent, 0, 1, 0}, {"yolo", "clip"}}});
        models.extras.candidate = Candidate(std::vector<KeyColumn>{{{KeyColumn::absent, 1, 0, 1}, {"clip", "retinaface"}}});
        QCOMPARE(drawn(*compare(analysed(c), analysed(d), models)), QStringLiteral("= root\n ~ infer\n  ~ load\n = infer\n"));
        QCOMPARE(drawn(*compare(analysed(c), analysed(d))), QStringLiteral("= root\n = group 2 2\n  = infer\n   = load\n  = infer\n"));
        options.extras.candidate = Candidate(std::vector<KeyColumn>{{{KeyColumn::absent, 1}, {"yolo"}}});
        const auto refused = compareTraces(Baseline(x), Candidate(y), {}, options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
    }

    void clocksAreTold() {
        TraceBuilder a;
        a.add(1, 0, 0, 10);
        const Analysis plain = analysed(a);
        TraceAnalysis corrected = *plain;
        corrected.clocksCorrected = true;
        const Analysis other = std::make_shared<const TraceAnalysis>(corrected);
        QCOMPARE(factsOf(*compare(plain, plain)).clocks, DiffClocks::Recorded);
        QCOMPARE(factsOf(*compare(plain, other)).clocks, DiffClocks::Mixed);
        QCOMPARE(factsOf(*compare(other, other)).clocks, DiffClocks::Corrected);
    }

    void isCancelled() {
        TraceBuilder a;
        a.add(1, 0, 0, 10);
        const Analysis x = analysed(a);
        std::stop_source stop;
        stop.request_stop();
        const auto diff = compareTraces(Baseline(x), Candidate(x), stop.get_token());
        QVERIFY(!diff);
        QCOMPARE(diff.error().kind, ErrorKind::Cancelled);
    }

    /// Sides that are swapped by mistake do not compile.
    void sidesAreTypes() {
        using A = Baseline<Analysis>;
        using B = Candidate<Analysis>;
        static_assert(!std::is_convertible_v<A, B> && !std::is_convertible_v<B, A>);
        static_assert(!std::is_constructible_v<A, B> && !std::is_constructible_v<B, A>);
        static_assert(std::is_invocable_v<decltype(compareTraces), A, B, std::stop_token, DiffOptions>);
        static_assert(!std::is_invocable_v<decltype(compareTraces), B, A, std::stop_token, DiffOptions>);
        static_assert(!std::is_invocable_v<decltype(compareTraces), Analysis, Analysis, std::stop_token, DiffOptions>);
    }
};

FW_REGISTER_TEST(TestTraceDiff);

}  // namespace trace_diff_test

#include "tst_trace_diff.moc"
