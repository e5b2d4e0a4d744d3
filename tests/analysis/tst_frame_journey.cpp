// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "model/analysis/frame_journey.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

namespace frame_journey_test {

using namespace fw;
using namespace fw::analysis;

constexpr std::int64_t ms = 1'000'000;

JourneyTrace traceOf(test::TraceBuilder& builder, std::uint64_t id) {
    TraceData& data = builder.data();
    data.summary.id = {0, id};
    data.summary.startNs = *std::min_element(data.startNs.begin(), data.startNs.end());
    return {builder.build(), {}};
}

/// "publish>take 20 same, …": names, milliseconds, context.
std::string stepsText(const std::vector<JourneyTrace>& traces) {
    static constexpr const char* contexts[] = {"same", "link", "lost"};
    std::string out;
    for (const HandedOver& step : findHandOvers(traces)) {
        const TraceData& from = *traces[step.fromTrace].trace;
        const TraceData& to = *traces[step.toTrace].trace;
        out += from.names[from.name[step.from]] + '>' + to.names[to.name[step.to]] + ' ' + std::to_string(step.waitNs / ms) + ' ' +
               contexts[static_cast<std::size_t>(step.context)] + ", ";
    }
    return out;
}

class TestFrameJourney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withinATrace() {
        test::TraceBuilder builder;
        builder.add(1, 0, 0, 100 * ms, "capture");
        builder.add(2, 1, 0, 10 * ms, "publish", 0, SpanKind::Producer);
        builder.add(3, 2, 30 * ms, 60 * ms, "take", 1, SpanKind::Consumer);
        builder.add(4, 1, 60 * ms, 65 * ms, "send", 1, SpanKind::Producer);
        builder.add(5, 1, 66 * ms, 67 * ms, "send2", 1, SpanKind::Producer);
        builder.add(6, 1, 70 * ms, 90 * ms, "store", 2, SpanKind::Consumer);
        builder.add(7, 1, 71 * ms, 90 * ms, "store2", 2, SpanKind::Consumer);
        builder.add(8, 1, 40 * ms, 45 * ms, "before", 2, SpanKind::Consumer);  // nobody had sent
        QCOMPARE(stepsText({traceOf(builder, 1)}), std::string("publish>take 20 same, send>store 5 same, send2>store2 4 same, "));
        JourneyTrace linked = traceOf(builder, 1);
        linked.links.push_back({5, {0, 1}, {5}});  // store says that send2 was its
        QCOMPARE(stepsText({linked}), std::string("publish>take 20 same, send2>store 3 same, send>store2 6 same, "));
    }
    void betweenTraces() {
        test::TraceBuilder first;
        first.add(1, 0, 0, 100 * ms, "capture");
        first.add(2, 1, 10 * ms, 20 * ms, "publish", 0, SpanKind::Producer);
        first.add(3, 1, 30 * ms, 90 * ms, "insert");
        test::TraceBuilder second;
        second.add(11, 0, 150 * ms, 200 * ms, "notify", 1);
        second.add(12, 11, 160 * ms, 170 * ms, "mail", 1);
        test::TraceBuilder third;
        third.add(21, 99, 250 * ms, 300 * ms, "archive", 2);
        JourneyTrace notify = traceOf(second, 2);
        notify.links.push_back({0, {0, 1}, {3}});
        notify.links.push_back({0, {7, 7}, {3}});  // of no trace of the frame
        // In whatever order they come: the link is kept, and the producer without a taker is who lost the context.
        QCOMPARE(stepsText({traceOf(third, 3), notify, traceOf(first, 1)}),
                 std::string("insert>notify 60 link, publish>archive 230 lost, "));
        // Without a producer it is who ended last before.
        first.data().kind[1] = SpanKind::Internal;
        QCOMPARE(stepsText({traceOf(first, 1), notify, traceOf(third, 3)}), std::string("insert>notify 60 link, notify>archive 50 lost, "));
    }
    void tracesThatOverlap() {
        test::TraceBuilder first;
        first.add(1, 0, 0, 100 * ms, "capture");
        test::TraceBuilder second;
        second.add(11, 0, 50 * ms, 200 * ms, "notify", 1);
        test::TraceBuilder untimed;
        untimed.add(21, 0, 50 * ms, 200 * ms, "lost", 1, SpanKind::Internal, StatusCode::Unset, NoStart);
        QCOMPARE(stepsText({traceOf(first, 1), traceOf(second, 2)}), std::string("capture>notify -50 lost, "));
        QCOMPARE(stepsText({traceOf(first, 1), traceOf(untimed, 2)}), std::string());
        QCOMPARE(stepsText({traceOf(first, 1)}), std::string());
    }
};
FW_REGISTER_TEST(TestFrameJourney);

}  // namespace frame_journey_test

#include "tst_frame_journey.moc"
