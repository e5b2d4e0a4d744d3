// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>
#include <set>

#include <QtTest>

#include "model/analysis/journey.h"
#include "model/analysis/trace_analysis.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

namespace journey_test {

using namespace fw;
using namespace fw::analysis;

constexpr std::int64_t ms = 1'000'000;

JourneyTrace traceOf(test::TraceBuilder& builder, std::uint64_t id) {
    TraceData& data = builder.data();
    data.summary.id = {0, id};
    data.summary.startNs = *std::min_element(data.startNs.begin(), data.startNs.end());
    data.summary.spans = data.spanCount();
    return {builder.build(), {}};
}

FrameJourney journeyOf(std::vector<JourneyTrace> traces) {
    FrameJourney journey;
    journey.traces = std::move(traces);
    journey.handOvers = findHandOvers(journey.traces);
    if (!layOutJourney(journey, {})) journey.traces.clear();
    return journey;
}

std::string serviceOf(const FrameJourney& journey, const JourneyLane& lane) {
    return journey.traces[lane.trace].trace->services[lane.service].name;
}

/// "svc 20, wait 0 10, …": milliseconds.
std::string sharesText(const FrameJourney& journey) {
    std::string out;
    for (const JourneyShare& share : journey.shares) {
        switch (share.kind) {
            case JourneyShare::Kind::Work:
                out += serviceOf(journey, journey.lanes[share.number]);
                break;
            case JourneyShare::Kind::Wait:
                out += "wait " + std::to_string(share.number);
                break;
            case JourneyShare::Kind::Nothing:
                out += "nothing";
                break;
        }
        out += ' ' + std::to_string(share.ns / ms) + ", ";
    }
    return out;
}

std::string checked(const FrameJourney& journey) {
    std::int64_t sum = 0;
    for (const JourneyShare& share : journey.shares) {
        if (share.ns <= 0) return "a share of nothing";
        sum += share.ns;
    }
    if (sum != journey.durationNs()) return "the shares do not add up";
    if (journey.firstLane.size() != journey.traces.size() + 1) return "lanes of traces";
    std::uint64_t spans = 0;
    for (std::size_t number = 0; number < journey.lanes.size(); ++number) {
        const JourneyLane& lane = journey.lanes[number];
        if (number < journey.firstLane[lane.trace] || number >= journey.firstLane[lane.trace + 1]) return "a lane beside its trace";
        spans += lane.spans;
        for (const auto* intervals : {&lane.running, &lane.working}) {
            for (std::size_t i = 0; i < intervals->size(); ++i) {
                if ((*intervals)[i].startNs > (*intervals)[i].endNs) return "an interval backwards";
                if (i > 0 && (*intervals)[i].startNs <= (*intervals)[i - 1].endNs) return "intervals that touch";
            }
        }
        if (lane.running.front().startNs < journey.startNs || lane.running.back().endNs > journey.endNs) return "a lane outside";
    }
    if (spans > journey.spans()) return "spans twice";
    std::set<std::uint32_t> steps;
    for (const JourneyFlow& flow : journey.flows) {
        for (std::size_t i = 0; i < flow.steps.size(); ++i) {
            const HandedOver& step = journey.handOvers[flow.steps[i]];
            if (!steps.insert(flow.steps[i]).second || (i > 0 && flow.steps[i] < flow.steps[i - 1])) return "a step twice";
            if (journey.laneOf(step.fromTrace, step.from) != flow.fromLane || journey.laneOf(step.toTrace, step.to) != flow.toLane ||
                step.context != flow.context)
                return "a step in another flow";
        }
    }
    return {};
}

class TestJourney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneTrace() {
        test::TraceBuilder builder;
        builder.add(1, 0, 0, 100 * ms, "capture");
        builder.add(2, 1, 20 * ms, 60 * ms, "detect", 1);
        builder.add(3, 1, 30 * ms, 50 * ms, "audit", 2, SpanKind::Internal, StatusCode::Error);
        const FrameJourney journey = journeyOf({traceOf(builder, 1)});
        QCOMPARE(checked(journey), std::string());
        QCOMPARE(journey.durationNs(), 100 * ms);
        QCOMPARE(journey.lanes.size(), std::size_t{3});
        const JourneyLane& capture = journey.lanes[0];
        QCOMPARE(capture.selfNs, 60 * ms);
        QCOMPARE(capture.working.size(), std::size_t{2});
        QCOMPARE(capture.working[1], (Interval{60 * ms, 100 * ms}));
        QCOMPARE(journey.lanes[2].errorsAt, std::vector<std::int64_t>{30 * ms});
        QCOMPARE(journey.lanes[2].errors, std::uint64_t{1});
        QCOMPARE(sharesText(journey), std::string("svc 60, service-1 40, "));
        QCOMPARE(journey.waitingNs(), std::int64_t{0});
        QCOMPARE(journey.longestWait(), std::size_t{0});  // of no hand-overs
    }

    void acrossTraces() {
        test::TraceBuilder first;
        first.add(1, 0, 0, 100 * ms, "capture");
        first.add(2, 1, 10 * ms, 20 * ms, "publish", 0, SpanKind::Producer);
        test::TraceBuilder second;
        second.add(11, 0, 150 * ms, 200 * ms, "archive", 1);
        // publish was the last to hand out: from its end on the frame waited, whatever capture did beside.
        const FrameJourney journey = journeyOf({traceOf(first, 1), traceOf(second, 2)});
        QCOMPARE(checked(journey), std::string());
        QCOMPARE(sharesText(journey), std::string("svc 20, wait 0 130, service-1 50, "));
        QCOMPARE(journey.waitingNs(), 130 * ms);
        QCOMPARE(journey.longestWait(), std::size_t{0});
        QCOMPARE(journey.broken(), std::size_t{1});
        QCOMPARE(journey.handOvers[0].sign, HandOverSign::FrameProducer);
        QCOMPARE(journey.laneOf(1, 0), std::size_t{1});
    }

    void queuesWithinATrace() {
        // Siblings: the parent is the critical path while nobody works; that time was the queue's.
        test::TraceBuilder siblings;
        siblings.add(1, 0, 0, 100 * ms, "frame");
        siblings.add(2, 1, 10 * ms, 20 * ms, "publish", 1, SpanKind::Producer);
        siblings.add(3, 1, 50 * ms, 90 * ms, "take", 2, SpanKind::Consumer);
        FrameJourney journey = journeyOf({traceOf(siblings, 1)});
        QCOMPARE(checked(journey), std::string());
        QCOMPARE(sharesText(journey), std::string("svc 20, service-1 10, wait 0 30, service-2 40, "));
        // Below the producer, behind the end of the root.
        test::TraceBuilder below;
        below.add(1, 0, 0, 30 * ms, "frame");
        below.add(2, 1, 10 * ms, 20 * ms, "publish", 0, SpanKind::Producer);
        below.add(3, 2, 50 * ms, 90 * ms, "take", 2, SpanKind::Consumer);
        journey = journeyOf({traceOf(below, 1)});
        QCOMPARE(checked(journey), std::string());
        QCOMPARE(sharesText(journey), std::string("svc 20, wait 0 30, service-2 40, "));
    }

    void whatHasNoPlace() {
        test::TraceBuilder builder;
        builder.add(1, 0, 0, 100 * ms, "capture");
        builder.add(2, 1, 20 * ms, 60 * ms, "lost", 1, SpanKind::Internal, StatusCode::Unset, NoStart);
        test::TraceBuilder untimed;
        untimed.add(21, 0, 0, 0, "never", 1, SpanKind::Internal, StatusCode::Unset, NoStart);
        const FrameJourney journey = journeyOf({traceOf(builder, 1), traceOf(untimed, 2)});
        QCOMPARE(checked(journey), std::string());
        QCOMPARE(journey.lanes.size(), std::size_t{1});
        QCOMPARE(journey.firstLane, (std::vector<std::size_t>{0, 1, 1}));
        QCOMPARE(journey.laneOf(1, 0), journey.lanes.size());
        // Nothing at all has a place.
        test::TraceBuilder alone;
        alone.add(21, 0, 0, 0, "never", 1, SpanKind::Internal, StatusCode::Unset, NoStart);
        const FrameJourney none = journeyOf({traceOf(alone, 1)});
        QVERIFY(none.lanes.empty());
        QCOMPARE(none.durationNs(), std::int64_t{0});
        QVERIFY(none.shares.empty());
    }

    void aHoleBetweenTraces() {
        // A first trace without any place to hand over from: what lies between is nothing that was recorded.
        test::TraceBuilder first;
        first.add(1, 0, 0, 10 * ms, "capture");
        first.add(2, 99, 40 * ms, 50 * ms, "orphan", 1);
        const FrameJourney journey = journeyOf({traceOf(first, 1)});
        QCOMPARE(checked(journey), std::string());
        QCOMPARE(sharesText(journey), std::string("svc 10, nothing 30, service-1 10, "));
    }

    void manyQueuesAreOneShare() {
        test::TraceBuilder builder;
        constexpr int pairs = 300;
        builder.add(1, 0, 0, pairs * 10 * ms, "frame");
        for (int pair = 0; pair < pairs; ++pair) {
            const std::int64_t at = pair * 10 * ms;
            const auto id = static_cast<std::uint64_t>(2 * pair + 2);
            builder.add(id, 1, at, at + 2 * ms, "give", 1, SpanKind::Producer);
            builder.add(id + 1, 1, at + 3 * ms + pair * 1'000, at + 9 * ms, "take", 2, SpanKind::Consumer);
        }
        const FrameJourney journey = journeyOf({traceOf(builder, 1)});
        QCOMPARE(checked(journey), std::string());
        QCOMPARE(journey.handOvers.size(), std::size_t{pairs});
        std::size_t waits = 0;
        std::size_t steps = 0;
        for (const JourneyShare& share : journey.shares) {
            if (share.kind != JourneyShare::Kind::Wait) continue;
            ++waits;
            steps += share.steps;
        }
        QCOMPARE(waits, maxWaitShares + 1);
        QCOMPARE(steps, std::size_t{pairs});
        QCOMPARE(journey.longestWait(), std::size_t{pairs - 1});
    }

    /// Whatever the traces and links are, the shares add up to the nanosecond.
    void randomFrames() {
        std::mt19937_64 random(20240315);
        const auto below = [&random](std::int64_t limit) {
            return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limit));
        };
        for (int turn = 0; turn < 400; ++turn) {
            std::vector<JourneyTrace> traces;
            const std::int64_t count = 1 + below(5);
            for (std::int64_t number = 0; number < count; ++number) {
                test::TraceBuilder builder;
                const std::int64_t spans = 1 + below(12);
                const std::int64_t origin = below(200);
                for (std::int64_t span = 0; span < spans; ++span) {
                    const std::int64_t start = origin + below(100);
                    const auto kind = static_cast<SpanKind>(below(6));
                    const std::uint16_t marks = below(12) == 0 ? NoStart : 0;
                    builder.add(static_cast<std::uint64_t>(span) + 1, static_cast<std::uint64_t>(below(span + 2)), start, start + below(60),
                                "s", static_cast<std::uint32_t>(below(4)), kind, below(8) == 0 ? StatusCode::Error : StatusCode::Unset,
                                marks);
                }
                traces.push_back(traceOf(builder, static_cast<std::uint64_t>(number) + 1));
                for (int link = 0; link < 2; ++link)
                    traces.back().links.push_back({static_cast<SpanIndex>(below(spans)),
                                                   {0, static_cast<std::uint64_t>(1 + below(6))},
                                                   {static_cast<std::uint64_t>(1 + below(12))}});
            }
            const FrameJourney journey = journeyOf(std::move(traces));
            QVERIFY(!journey.traces.empty());
            QCOMPARE(checked(journey), std::string());
        }
    }

    void stopped() {
        test::TraceBuilder builder;
        builder.add(1, 0, 0, 100 * ms, "capture");
        FrameJourney journey;
        journey.traces.push_back(traceOf(builder, 1));
        std::stop_source stop;
        stop.request_stop();
        const Result<void> done = layOutJourney(journey, stop.get_token());
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    }
};
FW_REGISTER_TEST(TestJourney);

}  // namespace journey_test

#include "tst_journey.moc"
